"""Quantities without a plain number: doubled, double-digit, one third, second-largest."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from .lexicon import lexicon
from .numbers import LARGE, Quantity
from .patterns import bounded, trie, trie_with
from .text import Document

_MULTIPLES = {
    "doubled": 2, "double": 2, "doubling": 2, "doubles": 2, "tripled": 3, "triple": 3, "halve": 0.5,
    "tripling": 3, "trebled": 3, "quadrupled": 4, "quadruple": 4, "twice": 2, "halved": 0.5,
    "halving": 0.5,
    "triples": 3, "trebles": 3, "trebling": 3, "quadruples": 4, "quadrupling": 4, "halves": 0.5,
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10,
    "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip


_POINTS = {
    "half": 0.5, "one": 1.0, "quarter": 0.25, "three quarter": 0.75, "tenth": 0.1, "two tenths": 0.2,
    "three tenths": 0.3, "fifth": 0.2, "third": 1 / 3,
}  # fmt: skip


_PACES = {
    "annual": "years", "yearly": "years", "monthly": "months", "quarterly": "quarters", "weekly": "weeks",
}  # fmt: skip


_DIGITS_OF_SOME = (
    r"\d{1,15}+(?:\.\d{1,15}+)?(?:[snrt][tdh]|/[248]\s|\s?:|\s{1,3}(?:out|in)\s|-?fold)"
)
"""How the digits go on with which a multiple may begin: most numbers are none."""


_ENDS = (
    r"(?=\s{0,3}(?:[.,;)]|$)|\s{1,3}(?:to|from|in|on|over|since|compared|year|last|this|and|but|while|after|"
    r"during|between|month)\b)"
)
"""What may follow 'fell by a third', not 'by a third party' nor 'by a quarter of a point'."""


@cache
def _openers() -> re.Pattern[str]:
    words = lexicon()
    openers = trie_with(
        {
            **dict.fromkeys(
                [*words.numbers, *words.ordinals, "half", "quarter", "rank", *_MULTIPLES], ""
            ),
            **dict.fromkeys(["single", "double", "triple"], ""),
            **dict.fromkeys(["a", "an"], rf"(?:[\s-](?:{trie(_PARTS)})|[ \n](?:{LARGE})\b)"),
        }
    )
    return re.compile(bounded(f"{openers}|{_DIGITS_OF_SOME}", "-"))


def number_words(lower: str) -> list[int]:
    """Return where a number in words or a multiple may begin: both are looked for at once."""
    # The pattern matches the character before too, so the text gets one in front.
    return [match.start() for match in _openers().finditer(" " + lower)]


@cache
def _pattern() -> re.Pattern[str]:
    words = lexicon()
    numbers, ordinals = trie(words.numbers), trie(words.ordinals)
    parts, ranks = trie(_PARTS), trie(words.words["ranks"])
    spans = "month|year|quarter|week|day|decade"
    return re.compile(
        r"(?:"
        r"(?P<digit>double|single|triple)[\s-]digits?"
        rf"|(?P<nth>{ordinals}|\d{{1,3}}(?:st|nd|rd|th))(?:"
        rf"(?P<rank>[\s-](?:{ranks}))"
        r"|(?P<also>(?=\s(?:among|nationwide|globally|worldwide|in\sthe\s(?:world|country|nation|province|region|city))))"
        r"|(?P<place>(?=\s(?:and\s\w+\s)?(?:place|spot)\b))"
        r"|\s{1,3}(?:(?:consecutive|straight|successive)\s{1,3})?"
        rf"(?P<row>{spans})(?=\s{{1,3}}(?:in\s{{1,3}}a\s{{1,3}}row|running))"
        r"|\s{1,3}(?:consecutive|straight|successive)"
        rf"(?:\s{{1,3}}(?P<straight>{spans})(?!-)|\s{{1,3}}(?P<pace>annual|yearly|monthly|quarterly|weekly)|(?P<streak>(?=\s{{1,3}}[a-z]))))"
        rf"|rank(?:ed|ing|s)?\s{{1,3}}(?:the\s{{1,3}}|as\s{{1,3}}the\s{{1,3}}|no\.?\s*)?(?P<ranked>first|{ordinals}|\d{{1,3}})(?:st|nd|rd|th)?"
        r"|(?P<ratio>\d{1,4}(?:\.\d{1,3})?\s?:\s?1)(?![\d:]|\.\d)"
        rf"|(?P<out>{numbers}|\d+)\s{{1,3}}(?:out\s{{1,3}}of\s{{1,3}}every|in\s{{1,3}}every|in(?=\s{{1,3}}[a-z]+\s{{1,3}}[a-z]))\s{{1,3}}(?P<of>{numbers}|\d{{1,3}})(?![,.]?\d)"
        r"|(?:(?:an?|one)[\s-])?(?P<point>half|one|quarter|three[\s-]quarter|tenth|(?:two|three)[\s-]tenths|fifth|third)[\s-](?:of[\s-])?(?:an?[\s-])?(?:percentage[\s-])?point(?!s)"
        r"|(?P<slash>[1357]/[248])[\s-](?:of\s)?(?:an?\s)?(?:percentage[\s-])?points?"
        rf"|(?P<over>{numbers}|an?|three)[\s-](?P<part>{parts})(?=\s{{1,3}}(?:of|as|the|more|less|higher|lower)\b)"
        rf"|(?:(?<=by )|(?<=up )|(?<=down )|(?<=by close to )|(?<=by nearly )|(?<=by almost )|(?<=by about ))(?P<alone>an?|one)[\s-](?P<alonepart>{parts}){_ENDS}"
        rf"|(?:(?<=by )|(?<=up )|(?<=down ))(?P<byhalf>half){_ENDS}"
        rf"|(?P<two>two|three|four|one)[\s-](?P<parts>thirds?|fifths?|tenths?|fourths|sixths?|eighths?)(?![^\W_])"
        rf"|(?P<halfof>half)(?=\s{{1,3}}of\s{{1,3}}(?:the\s{{1,3}})?(?!year|\d|this|last))"
        rf"|(?P<fold>{numbers}|\d{{1,3}}(?:\.\d)?)-?fold"
        rf"|(?P<times>{trie(_MULTIPLES)})"
        r")(?![^\W_])"
    )


def find_multiples(document: Document, starts: Sequence[int]) -> Iterator[Quantity]:
    """Yield multiples, fractions, ranks and streaks given by an ordinal, in order.

    They stand where `number_words` has found that they may begin.
    """
    pattern, end = _pattern(), 0
    for at in starts:
        match = pattern.match(document.lower, at) if at >= end else None
        if match is None:
            continue
        end = match.end()
        if (read := _read(match)) is not None:
            start, stop, value, high, unit = read
            text = document.text[start:stop]
            yield Quantity(start, stop, stop, value, high, unit, False, True, text)


def _number(word: str) -> float:
    words = lexicon()
    if word in ("a", "an", "one", "first"):
        return 1.0
    digits = re.match(r"\d+", word)
    return float(digits[0]) if digits else float(words.numbers.get(word) or words.ordinals[word])


def _read(m: re.Match[str]) -> tuple[int, int, float, float | None, str] | None:
    start, end = m.start(), m.end()
    if m["digit"]:
        low, high = {"double": (10.0, 99.0), "single": (1.0, 9.0), "triple": (100.0, 999.0)}[
            m["digit"]
        ]
        return start, end, low, high, "%"
    if m["rank"]:
        return start, end, _number(m["nth"]), None, "#"
    if m["also"] is not None:
        before = m.string[max(0, start - 60) : start]
        if "rank" not in before or not before.endswith(" and "):
            return None
        return start, end, _number(m["nth"]), None, "#"
    if m["place"] is not None:
        return (start, end, _number(m["nth"]), None, "#") if m["nth"] != "first" else None
    if m["ranked"]:
        return m.start("ranked"), end, _number(m["ranked"]), None, "#"
    if m["row"] or m["straight"]:
        return start, end, _number(m["nth"]), None, f"{m['row'] or m['straight']}s"
    if m["pace"]:
        return start, end, _number(m["nth"]), None, _PACES[m["pace"]]
    if m["streak"] is not None:
        return start, end, _number(m["nth"]), None, ""
    if m["fold"]:
        word = m["fold"]
        value = float(word) if word[0].isdigit() else _number(word)
        return start, end, value, None, "times"
    if m["ratio"]:
        return start, end, float(m["ratio"].partition(":")[0]), None, "ratio"
    if m["out"]:
        whole = _number(m["of"])
        part = _number(m["out"])
        return (start, end, part / whole, None, "fraction") if 0 < part < whole else None
    if m["byhalf"]:
        return start, end, 0.5, None, "fraction"
    if m["alone"]:
        return start, end, 1 / _PARTS[m["alonepart"]], None, "fraction"
    if m["over"] or m["two"]:
        part = _number(m["over"] or m["two"])
        return start, end, part / _PARTS[m["part"] or m["parts"]], None, "fraction"
    if m["point"]:
        return start, end, _POINTS[m["point"].replace("-", " ")], None, "pp"
    if m["slash"]:
        return start, end, int(m["slash"][0]) / int(m["slash"][2]), None, "pp"
    if m["halfof"]:
        return start, end, 0.5, None, "fraction"
    value = float(_MULTIPLES[m["times"]])
    return start, end, value, None, "times" if value > 1 else "fraction"
