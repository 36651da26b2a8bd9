"""Numbers in digits or words, with their scale words and units: the quantities of a text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from hzviewer import late

from .lexicon import Lexicon, Phrases, lexicon
from .number_words import VULGAR, length, list_in_words, mixed, spoken
from .patterns import bounded, trie
from .shared_currencies import ABOUT, code_of, own_dollar
from .text import Document

_DIGITS = (
    r"(?:\d{1,3}[- ]\d{1,2}/(?:[2-9]|1\d|32|64)(?![\d/])|\d{0,4}[½¼¾⅓⅔⅛⅜⅝⅞]|"
    r"\d{1,3}(?:,\u2002?\d{3})++(?:\.\d++)?|\d{1,2}(?:,\d{2}(?=,))++,\d{3}(?:\.\d++)?"
    r"|\d{1,3}(?: \d{3})++(?:[.,]\d++)?(?![\d,])|\d++(?:\.\d++)?|\.\d++)"
)
_BETWEEN_WORDS = late.pattern(r"[\s-]+")
_TAIL_WORD = late.pattern(
    r"(?:[ \t]*+\n?[ \t]*+|-|‑)([^\W\d_]+(?:\.[^\W\d_]+)*\.?(?:/[a-z]\w*|[²³])?|%|°)"
)
_JOIN = late.pattern(r"\s*+(?:-|–|—|to|and|or)\s*+|-to-")
_STREAKING = frozenset("consecutive straight successive full calendar working trading".split())
_STREAK = late.pattern(
    rf"\s+(?:{'|'.join(sorted(_STREAKING))})\s+(day|week|month|quarter|year)s?\b"
)
_DECIMAL_COMMA = late.pattern(r"\d [\d ]+,\d+$")
_NUMBER_TEXT = late.pattern(r"[ ,](?=\u2002?\d{2,3})|\u2002")
_PARTED = late.pattern(r"(?<![\d.,])\d{1,3}(?:, \d{3})+(?![\d,.]\d|\d)")
_REST = late.pattern(r", \d{3}(?!\d)")
_WHOLE = late.pattern(r"\d,\d{3}(?!\d)")
_SOME = 3


class Quantity(Struct, frozen=True, gc=False):
    """A number with its unit: ``unit`` is None where none stands by it.

    ``start`` to ``end`` is the whole span, ``number_end`` the end of the number and its scale;
    ``scaled`` tells whether a scale word was multiplied in; ``worded`` whether it is in words.
    """

    start: int
    end: int
    number_end: int
    value: float
    high: float | None
    unit: str | None
    scaled: bool
    worded: bool
    text: str


@cache
def _digits() -> re.Pattern[str]:
    marks = "|".join(re.escape(m) for m in sorted(lexicon().marks, key=len, reverse=True))
    first = "".join(sorted({mark[0] for mark in lexicon().marks}))
    head = rf"[\d{re.escape(first)}.+±−½¼¾⅓⅔⅛⅜⅝⅞-]"
    return re.compile(
        rf"{bounded(head, '.,/&@')}"
        rf"(?:(?P<mark>{marks})[ \n]?)?(?P<sign>(?<!%)[-−+](?=\d)|\+/-[ ]?|±[ ]?)?"
        rf"(?P<number>{_DIGITS})(?P<more>\+)?(?![\d])"
    )


@cache
def _worded() -> re.Pattern[str]:
    words = lexicon()
    heads = trie(words.numbers)
    inside = trie([*words.numbers, "hundred", "thousand", "million", "billion", "trillion"])
    return re.compile(
        rf"(?:(?P<quarters>(?:an?|one|three)[ \n]quarters?[ \n]of[ \n])an?(?=[ \n](?:{LARGE})\b)"
        rf"|{heads}|(?:half[ \n])?an?(?=[ \n](?:{LARGE})\b))"
        rf"(?:(?:,?[ \n]{{1,2}}|-)(?:and[ \n]|point[ \n](?=(?:{heads})\b))?(?:{inside})(?![^\W_]))*+(?![^\W_])"
        r"(?P<half>[ \n-]and[ -]a[ -]half(?![^\W_]))?"
    )


LARGE = "million|billion|trillion"
"""What makes an article a number: 'a million'."""


def phrase_at(table: Phrases, lower: str, position: int) -> tuple[int, str] | None:
    """Return the end and the meaning of the longest phrase of the table that begins there."""
    match = _TAIL_WORD.match(lower, position)
    return _phrase_from(table, lower, match) if match is not None else None


def _phrase_from(table: Phrases, lower: str, match: re.Match[str]) -> tuple[int, str] | None:
    first = match[1]
    group = table.get(first)
    if group is None and first.endswith("."):
        group = table.get(first[:-1])
    if group is None and "/" in first:  # '512 | kg/mu', whose base is no part of the unit
        head = first.partition("/")[0]
        meaning = next((m for names, m in table.get(head, ()) if names == (head,)), None)
        return None if meaning is None else (match.start(1) + len(head), meaning)
    if group is None:
        return None
    for words, meaning in group:
        end = match.end()
        for word in words[1:]:
            following = _TAIL_WORD.match(lower, end)
            if following is None or following[1].rstrip(".") != word.rstrip("."):
                break
            end = following.end()
        else:
            end -= lower[end - 1] == "." and not words[-1].endswith(".")
            return end, meaning
    return None


def find_quantities(document: Document, worded: Sequence[int]) -> list[Quantity]:
    """Return the numbers of the text with their units, in order, ranges as one.

    Those in words stand where `number_words` has found that they may begin.
    """
    words = lexicon()
    text, lower = document.text, document.lower
    found = [*_all_in_words(text, lower, worded, words)]
    # The pattern matches the character before too, so the text gets one in front.
    for match in _digits().finditer(" " + _rejoined(text)):
        if (quantity := _in_digits(text, lower, match, words)) is not None:
            found.append(quantity)
    found.sort(key=lambda q: (q.start, -q.end))
    return _settled(lower, list(_ranges(text, lower, _apart(found))))


def _rejoined(text: str) -> str:
    """Return the text with a mark in the thousands that a damaged text has parted: '129, 466'.

    Only where several are and none is whole, for 'rose 3, 120 and 4' holds such a pair as well.
    """
    if len(_REST.findall(text)) < _SOME or _WHOLE.search(text):
        return text
    if len(_PARTED.findall(text)) < _SOME:
        return text
    return _PARTED.sub(lambda match: match[0].replace(", ", ",\u2002"), text)


def _all_in_words(
    text: str, lower: str, starts: Sequence[int], words: Lexicon
) -> Iterator[Quantity]:
    pattern, end = _worded(), 0
    for start in starts:
        if start >= end and (match := pattern.match(lower, start)) is not None:
            end = match.end()
            if (quantity := _in_words(text, lower, match, words)) is not None:
                yield quantity


def _settled(lower: str, found: list[Quantity]) -> list[Quantity]:
    """Give names that several currencies share the one that the text is about."""
    if "$" in lower and (own := own_dollar(lower)) is not None:
        found = [replace(q, unit=own) if q.text[:1] == "$" else q for q in found]
    names = {q.unit for q in found if q.unit is not None and q.unit.startswith("?")}
    if not names:
        return found
    codes = {name: code_of(lower, name) for name in names}
    return [replace(q, unit=codes.get(q.unit, q.unit)) if q.unit in codes else q for q in found]


def _apart(found: list[Quantity]) -> Iterator[Quantity]:
    end = -1
    for quantity in found:
        if quantity.start >= end:
            end = quantity.end
            yield quantity


def _in_digits(text: str, lower: str, match: re.Match[str], words: Lexicon) -> Quantity | None:
    mark, raw = match.group("mark", "number")
    start, end = match.start(), match.end() - 1
    if mark and mark.isalpha() and len(mark) == 1 and text[start - 1 : start].isalpha():
        return None
    if mark in _LETTERS and (mark == "P" or (raw.isdigit() and not _scale_next(lower, end, words))):
        if _LETTERS[mark] not in lower[:ABOUT]:
            return None
    unit = words.marks.get(mark) if mark else None
    if not mark and lower.endswith(_NAMES_AHEAD, max(0, start - 8), start):
        name = next(name for name in _NAMES_AHEAD if lower.endswith(name, 0, start))
        parted = not raw.isdigit() and not lower.endswith("in ", 0, start - len(name))
        if parted or lower[end : end + 1] in _TIED:  # not 'measured in dollars 4.2 percent'
            start, unit = start - len(name), _currency_named(name.rstrip(), words)
    if "/" in raw or raw[-1] in VULGAR:
        return _with_unit(text, lower, start, end, mixed(raw), unit, False, words)
    if " " in raw and "," in raw and "." not in raw and _DECIMAL_COMMA.search(raw):
        raw = raw.replace(",", ".")
    value = float(_NUMBER_TEXT.sub("", raw) if "," in raw or " " in raw else raw)
    return _with_unit(text, lower, start, end, value, unit, False, words)


_NAMES_AHEAD = ("dollars ", "pounds ", "euros ")
"""Names that a feed without signs writes ahead: 'dollars 515m (pounds 277m)'."""
_TIED = ("m", "b", "k", "t", "-")


def _currency_named(name: str, words: Lexicon) -> str:
    return next(unit for names, unit in words.units[name] if names == (name,))


_LETTERS = {"N": "naira", "R": "rand ", "P": "philippin"}
"""The letters that stand for a currency, and what tells it: 'N95', 'R2' may be anything else."""


def _scale_next(lower: str, position: int, words: Lexicon) -> bool:
    following = _TAIL_WORD.match(lower, position)
    return following is not None and following[1].rstrip(".") in words.scales


def _in_words(text: str, lower: str, match: re.Match[str], words: Lexicon) -> Quantity | None:
    end = match.end()
    half, quarters = len(match["half"] or ""), match["quarters"] or ""
    parts = _BETWEEN_WORDS.split(match[0][len(quarters) : len(match[0]) - half])
    listed = list_in_words(parts, words)
    if listed:  # 'two, three': a list, of which this is the first
        parts = parts[:listed]
        end = match.start() + length(match[0], listed)
    value = spoken([part.rstrip(",") for part in parts], words) + (0.5 if half else 0)
    if quarters:
        value *= 0.75 if quarters.startswith("three") else 0.25  # 'a quarter of a million'
    return _with_unit(text, lower, match.start(), end, value, None, True, words)


def _with_unit(
    text: str,
    lower: str,
    start: int,
    end: int,
    value: float,
    unit: str | None,
    worded: bool,
    words: Lexicon,
) -> Quantity | None:
    scaled = False
    if lower[end : end + 1] == "t" and _CURRENCY_NEXT.match(lower, end + 1):
        value, end, scaled = value * 1e12, end + 1, True  # '1t yuan', not '5t of coal'
    while (match := _TAIL_WORD.match(lower, end)) and (
        word := match[1].rstrip(".")
    ) in words.scales:
        hyphened = unit is not None and len(word) == 1 and lower[end] == "-"  # '$2.5-B'
        glued = match.start(1) == end or hyphened
        if (len(word) == 1 and not (glued and (unit or _unit_next(lower, match.end())))) or (
            glued and worded
        ):
            break
        value *= words.scales[word]
        scaled = True
        end = match.end() - (match[1] != word)
    number_end = end
    goes_on = unit is None and match is not None and match[1] in _STREAKING
    streak = _STREAK.match(lower, end) if goes_on else None
    if streak:
        return Quantity(
            start, streak.end(), number_end, value, None, streak[1] + "s", scaled, worded,
            text[start : streak.end()],
        )  # fmt: skip
    following = match and _phrase_from(words.units, lower, match)
    if following and _is_unit(text, lower, end, following[0], following[1], unit):
        end, unit = following
    if number_end < len(text) and unit is None and not scaled:
        after = text[number_end]
        if after.isalpha() or after == "_":
            return None
    return Quantity(start, end, number_end, value, None, unit, scaled, worded, text[start:end])


_CURRENCY_NEXT = late.pattern(r"\s(?:yuan|dollars?|euros?|pounds?|rupees?|yen|won|baht|pesos?)\b")


def _unit_next(lower: str, position: int) -> bool:
    return (
        phrase_at(lexicon().units, lower, position) is not None
        or not lower[position : position + 1].isalnum()
    )


def _is_unit(text: str, lower: str, start: int, end: int, meaning: str, mark: str | None) -> bool:
    if mark is not None:
        return meaning == mark
    phrase = lower[start:end].strip()
    if lower[start] == " " and phrase in _SPANS and lower[end : end + 1] == "-":
        return not lower[end + 1 : end + 2].isalpha()  # '313 day-care centers'
    if phrase in ("year", "month", "quarter", "week") and lower.startswith((" on ", "-on-"), end):
        return False  # 'up by 120,000 year on year'
    if phrase in ("m", "x", "t", "l") and lower[start:end] != phrase:
        return lower[end : end + 1] == "/"  # '7 t/ha'
    if phrase in ("point", "points", "real", "won", "cut", "pound", "sterling"):
        return phrase not in ("real", "point")
    return True


_SPANS = frozenset(("day", "week", "month", "year", "hour"))


def _ranges(text: str, lower: str, found: Iterator[Quantity]) -> Iterator[Quantity]:
    previous: Quantity | None = None
    for quantity in found:
        if previous is None:
            previous = quantity
            continue
        joined = _joined(text, lower, previous, quantity)
        if joined is None:
            yield previous
        previous = joined or quantity
    if previous is not None:
        yield previous


def _joined(text: str, lower: str, low: Quantity, high: Quantity) -> Quantity | None:
    """Return the two as one range where the text gives them as one, else None."""
    match = _JOIN.fullmatch(lower, low.end, high.start)
    if match is None or high.high is not None or low.high is not None or high.value <= 0:
        return None
    joint = match[0].strip()
    before = lower[max(0, low.start - 12) : low.start].rstrip()
    either = joint == "or" and low.unit is None is not high.unit and high.value <= 2 * low.value
    if before.endswith("from") or (before.endswith("in") and _YEAR.fullmatch(low.text)):
        return None  # 'from 6,501 in 2012 to 11,329'
    if joint in ("and", "or") and not (either or before.endswith("between")):
        return None  # but 'one or two percent'
    if low.unit not in (None, high.unit) or (low.unit is None and low.number_end != low.end):
        return None
    scale = 1.0
    shared = low.unit is None or (
        joint == "to" and low.value < _unscaled(high)
    )  # '$2 to $4 million'
    if shared and (high.scaled or high.worded) and not low.scaled:
        scale = high.value / (_unscaled(high) or 1)
    value = low.value * scale
    if joint in ("to", "and") and high.unit not in ("%", "pp", "bp"):
        word = re.search(r"([a-z]+)\W*$", before)
        if word and word[1] == "by" and high.value > 2 * value:
            return None  # 'climbed by 12,000 to 148,000'
        if high.value > 20 * value or (word and word[1] in lexicon().verbs):
            return None
    if joint == "to" and low.unit == "%" and low.value < 1 and high.value > 4 * low.value:
        return None  # 'lifted rates 0.25% to 5.5%'
    if value > high.value or (joint == "to" and high.unit is None and low.worded != high.worded):
        return None
    return Quantity(
        low.start,
        high.end,
        high.number_end,
        value,
        high.value,
        high.unit,
        high.scaled,
        high.worded,
        text[low.start : high.end],
    )


_YEAR = late.pattern(r"(?:19|20)\d\d")


def _unscaled(quantity: Quantity) -> float:
    """Return a number without its scale word: 7 for 'seven million'."""
    words = lexicon()
    if not quantity.worded:
        return float(_plain_number(quantity))
    parts = _BETWEEN_WORDS.split(quantity.text.lower())
    return spoken([p for p in parts if p in words.numbers], words)


def _plain_number(quantity: Quantity) -> float:
    match = re.search(_DIGITS, quantity.text)
    if match is None or "/" in match[0] or match[0][-1] in VULGAR:
        return quantity.value
    return float(_NUMBER_TEXT.sub("", match[0]))
