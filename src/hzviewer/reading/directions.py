"""What a quantity is in its sentence: its kind, its direction, and the words that say so."""

from msgspec import Struct

from hzviewer.model.facts import Direction, Kind

from .clauses import Token
from .lexicon import Lexicon, lexicon

TIME_UNITS = frozenset("hours days weeks months quarters years decades".split())
RELATIVE = frozenset(("%", "pp", "bp", "times", "fraction"))
_SKIP_RIGHT = frozenset(
    "year-on-year month-on-month quarter-on-quarter annual annually yearly monthly real nominal "
    "average yoy y-o-y year on further net overall percent a an the".split()
)
_SENTENCE_STOPS = frozenset((";", ".", "•"))
_REACH = 16


class Role(Struct, frozen=True):
    """``governor`` is the index of the word that gives the direction, ``anchor`` of the word that
    parts the subject from what is said of it, -1 where there is none. ``base`` tells the starting
    point of a change, ``follows`` that all was taken over from the quantity before it.
    """

    kind: Kind
    direction: Direction | None = None
    governor: int = -1
    anchor: int = -1
    base: bool = False
    follows: bool = False
    after: int = -1


def directed(word: str, words: Lexicon) -> str | None:
    """Return the direction of a word of growth or fall."""
    return words.verbs.get(word) or words.nouns.get(word)


def role(row: list[Token], i: int, lead: int, previous: tuple[int, Role] | None) -> Role:
    """Return the role of the quantity at ``i``; ``lead`` is the index of the last word before its
    qualifiers, ``previous`` the index and role of the quantity before it in the sentence.
    """
    words = lexicon()
    quantity = row[i].quantity
    assert quantity is not None
    unit = quantity.unit
    if unit == "#":
        return Role("rank")
    if unit in TIME_UNITS and not _measured_hours(row, i, lead):
        return Role("duration")
    if previous is not None and _is_conversion(row, previous[0], i):
        role = previous[1]
        return Role(role.kind, role.direction, role.governor, role.anchor, role.base, True)
    if unit == "times" and quantity.worded:
        return _multiple(row, i, quantity.text.lower(), words)
    found = _after(row, i, unit, words) or _before(row, i, lead, unit, previous, words)
    return _with_target(row, i, lead, found, words)


def _measured_hours(row: list[Token], i: int, lead: int) -> bool:
    quantity = row[i].quantity
    assert quantity is not None
    if "-" in quantity.text:
        return False
    before = row[lead].word if lead >= 0 else ""
    return (
        quantity.unit == "hours"
        or before in ("to", "from")
        or (before == "of" and lead > 0 and row[lead - 1].word in ("cover", "average"))
    )


def _is_conversion(row: list[Token], previous: int, i: int) -> bool:
    """Tell 'X (Y', 'X (about Y', 'X (Z; Y': an amount in brackets behind the amount it converts."""
    between = [t.word for t in row[previous + 1 : i]]
    q, p = row[i].quantity, row[previous].quantity
    assert q is not None and p is not None
    currencies = bool(q.unit and p.unit and len(q.unit) == 3 and len(p.unit) == 3)
    if not currencies:
        return False
    if between and between[0] in ("(", "["):
        return ")" not in between
    return len(between) <= 2 and any(w in (";", ",", "or") for w in between) and q.unit != p.unit


def _multiple(row: list[Token], i: int, text: str, words: Lexicon) -> Role:
    down = text.startswith("halv")
    after = row[i + 1].word if i + 1 < len(row) else ""
    if text in ("twice", "double", "triple") and after in ("the", "that", "as", "what"):
        return Role("level", None, -1, i)
    return _with_target(row, i, i - 1, Role("change", "down" if down else "up", i, i), words)


def _after(row: list[Token], i: int, unit: str | None, words: Lexicon) -> Role | None:
    """Read 'Q rise in X', 'Q year-on-year growth', 'Q higher than', 'Q up'."""
    j = i + 1
    while j < len(row) and j < i + 4 and row[j].word in _SKIP_RIGHT:
        j += 1
    if j >= len(row):
        return None
    word = row[j].word
    if word in words.nouns and not row[j].quantity:
        if word in ("loss", "cut", "growth", "gain") and unit not in RELATIVE and unit is not None:
            return None
        return Role("change", _as(words.nouns[word]), j, -1, after=j)
    if word in words.adverbs and (
        unit in RELATIVE or (j + 1 < len(row) and row[j + 1].word == "than")
    ):
        comparing = {r.word for r in row[j + 1 : j + 6]}
        if word in ("up", "down") or comparing & {
            "than",
            "compared",
            ".",
            ",",
            "respectively",
            "from",
        }:
            following = row[j + 1].word if j + 1 < len(row) else "."
            if word in ("up", "down") and following in ("from", "on", "by", "to"):
                return None
            return Role("change", _as(words.adverbs[word]), j, _anchor(row, i, words), after=j)
    return None


def _as(direction: str) -> Direction:
    return "up" if direction == "up" else "down" if direction == "down" else "flat"


def _before(
    row: list[Token],
    i: int,
    lead: int,
    unit: str | None,
    previous: tuple[int, Role] | None,
    words: Lexicon,
) -> Role:
    """Read what stands before the quantity: a verb, 'to', 'by', 'of', 'at', 'from'."""
    k = _skip_times(row, lead)
    word = row[k].word if k >= 0 else ""
    plain = _plain_kind(row, i, unit, words)
    first = previous[0] + 1 if previous else 0
    if word == "from" or (word in ("than", "with") and k and _compares(row, k)):
        return Role(plain, None, -1, _anchor(row, i, words), base=True)
    if word == "to":
        return _reached(row, i, k, unit, plain, words)
    if word == "by":
        governor = _governor(row, k, max(0, k - _REACH), words)
        if governor >= 0:
            return Role("change", _dir(row[governor].word, words), governor, governor)
    if word in ("of", "at"):
        noun = _noun_before(row, k, words)
        if noun >= 0 and (unit in RELATIVE or word == "of"):
            return Role(
                "change", _dir(row[noun].word, words), noun, _anchor_of(row, noun, k, words)
            )
    governor = _governor(row, k + 1, max(first, k - 4), words) if k >= 0 else -1
    if governor >= 0 and _adjacent(row, governor, k, words):
        direction = _dir(row[governor].word, words)
        if direction == "flat":
            return Role(plain, "flat", governor, governor)
        if not _takes_object(row, governor, i, unit):
            return Role("change", direction, governor, governor)
    if word == "at":
        flat = _flat(row, k, first, words)
        if flat >= 0:
            return Role(plain, "flat", flat, flat)
    follower = _followed(row, i, k, previous, plain, unit, words)
    if follower is not None:
        return follower
    grown = _growth_subject(row, i, first, unit, words)
    if grown >= 0:
        return Role("change", _dir(row[grown].word, words), grown, _anchor(row, i, words))
    trailing = _trailing(row, i, words)
    if trailing >= 0:
        return Role(plain, _trail_dir(row[trailing].word, words), trailing, _anchor(row, i, words))
    return Role(plain, None, -1, _anchor(row, i, words))


def _compares(row: list[Token], k: int) -> bool:
    return row[k - 1].word in (
        "compared",
        "comparing",
        "against",
        "up",
        "higher",
        "lower",
        "more",
        "less",
        "fewer",
    )


def _skip_times(row: list[Token], k: int) -> int:
    """Step left over 'in March', 'last month' and a bracket."""
    while k >= 0 and (row[k].time is not None or row[k].word in (",", ")")):
        if row[k].word == ")":
            while k >= 0 and row[k].word != "(":
                k -= 1
        elif row[k].word == "," and not (k and row[k - 1].time is not None):
            return k
        k -= 1
        if k >= 0 and row[k + 1].time is not None and row[k].word in ("in", "during", "on"):
            k -= 1
    return k


def _dir(word: str, words: Lexicon) -> Direction:
    return _as(directed(word, words) or "up")


def _governor(row: list[Token], stop: int, first: int, words: Lexicon) -> int:
    for j in range(stop - 1, first - 1, -1):
        word = row[j].word
        if word in _SENTENCE_STOPS:
            return -1
        if word in words.verbs or word in words.nouns:
            return j
    return -1


def _adjacent(row: list[Token], governor: int, k: int, words: Lexicon) -> bool:
    """Tell whether only adverbs, articles and times stand between the verb and the quantity."""
    if row[governor].word not in words.verbs:
        return False
    return all(
        t.word.endswith("ly")
        or t.time is not None
        or t.word
        in (
            "by",
            "at",
            "a",
            "an",
            "another",
            "further",
            "in",
            "only",
            "just",
            "sharply",
            "steady",
            "unchanged",
        )
        for t in row[governor + 1 : k + 1]
    )


def _takes_object(row: list[Token], governor: int, i: int, unit: str | None) -> bool:
    """Tell 'cutting 60 tons of dust', 'added 500 new buses': amounts handled, not changes of a stock."""
    if unit in RELATIVE:
        return False
    after = row[i + 1].word if i + 1 < len(row) else "."
    handled = (
        "add",
        "cut",
        "reduc",
        "sav",
        "los",
        "lift",
        "rais",
        "lower",
        "improv",
        "top",
        "halv",
    )
    return row[governor].word.startswith(handled) and (after == "of" or after.isalpha())


def _reached(
    row: list[Token], i: int, k: int, unit: str | None, plain: Kind, words: Lexicon
) -> Role:
    governor = -1
    for j in range(k - 1, max(-1, k - 1 - _REACH), -1):
        word = row[j].word
        if word in _SENTENCE_STOPS:
            break
        if word in words.verbs or word in words.nouns or word in words.adverbs:
            governor = j
            if word in words.verbs:
                break
    if governor < 0:
        return Role(plain, None, -1, _anchor(row, i, words))
    direction = directed(row[governor].word, words) or words.adverbs.get(row[governor].word)
    grown = _growth_subject(row, governor + 1, max(0, governor - 4), unit, words)
    if grown >= 0 and grown < governor:
        return Role("change", _dir(row[grown].word, words), grown, governor)
    return Role(plain, _as(direction or "up"), governor, governor)


def _noun_before(row: list[Token], k: int, words: Lexicon) -> int:
    """Return the noun of growth in 'growth of', 'a growth rate of', 'an increase in sales of'."""
    for j in range(k - 1, max(-1, k - 4), -1):
        if row[j].word in words.nouns and (
            j == k - 1 or row[j + 1].word in ("rate", "rates", "target", "figure", "in", "pace")
        ):
            return j
        if row[j].quantity is not None or row[j].word in (",", ";"):
            break
    return -1


def _flat(row: list[Token], k: int, first: int, words: Lexicon) -> int:
    for j in range(k - 1, max(first, k - 14) - 1, -1):
        if words.verbs.get(row[j].word) == "flat":
            return j
        if row[j].word in (",", ";", "said"):
            break
    return -1


def _followed(
    row: list[Token],
    i: int,
    k: int,
    previous: tuple[int, Role] | None,
    plain: Kind,
    unit: str | None,
    words: Lexicon,
) -> Role | None:
    """Read 'exports fell 2 pct and imports 24.4', 'grew 2.3, 4.5 and 6.7 percent'."""
    if previous is None or previous[1].direction is None or previous[1].base:
        return None
    p = row[previous[0]].quantity
    assert p is not None
    between = row[previous[0] + 1 : i]
    if (p.unit in RELATIVE) != (unit in RELATIVE) or len(between) > 12:
        return None
    if not between or between[0].word not in ("and", ",", "while", "but", "or"):
        return None
    said = [t.word for t in between]
    if any(
        w in words.words["states"] or w in words.words["reports"] or directed(w, words)
        for w in said
    ):
        return None
    if any(w in (".", ";", "of", "(") for w in said):
        return None
    role = previous[1]
    kind: Kind = role.kind if role.kind in ("change", "target") else plain
    return Role(
        kind, role.direction, role.governor, i if len(said) > 1 else -1, follows=len(said) < 3
    )


def _growth_subject(row: list[Token], i: int, first: int, unit: str | None, words: Lexicon) -> int:
    """Return the noun of growth that is the subject: 'growth slowed to 4 percent'."""
    if unit != "%":
        return -1
    for j in range(i - 1, max(first, i - 10) - 1, -1):
        word = row[j].word
        if word in ("growth", "contraction", "increase", "decrease", "decline"):
            return j
        if word in (",", ";", "of", "in", "while"):
            break
    return -1


def _trailing(row: list[Token], i: int, words: Lexicon) -> int:
    """Return the word of direction in 'Q in May, down from P', 'Q, a leap from P'."""
    for j in range(i + 1, min(len(row) - 1, i + 9)):
        word = row[j].word
        if word in words.adverbs or word in words.nouns or words.verbs.get(word) == "flat":
            after = row[j + 1].word
            return j if after in ("from", "on", "than") or words.verbs.get(word) == "flat" else -1
        if row[j].time is None and word not in (
            ",",
            "at",
            "in",
            "a",
            "an",
            "on",
            "of",
            "the",
            "(",
            ")",
            "and",
            "slightly",
            "sharply",
            "well",
            "was",
            "period",
        ):
            return -1
    return -1


def _trail_dir(word: str, words: Lexicon) -> Direction:
    return _as(words.adverbs.get(word) or directed(word, words) or "flat")


def _plain_kind(row: list[Token], i: int, unit: str | None, words: Lexicon) -> Kind:
    quantity = row[i].quantity
    assert quantity is not None
    after = row[i + 1].word if i + 1 < len(row) else "."
    if unit in ("fraction", "ratio"):
        return "share"
    if unit == "%":
        if after == "of" or any(t.word in words.words["shares"] for t in row[max(0, i - 8) : i]):
            return "share"
        return "level"
    if unit in ("pp", "bp"):
        return "change"
    return "level" if unit is not None else "count"


def _anchor(row: list[Token], i: int, words: Lexicon) -> int:
    """Return the verb that states the value: the nearest one before it in its clause."""
    for j in range(i - 1, max(-1, i - 24), -1):
        word = row[j].word
        if word in _SENTENCE_STOPS:
            return -1
        if (word in words.words["states"] or word in words.verbs) and word not in ("up", "down"):
            return j
    return -1


def _anchor_of(row: list[Token], noun: int, k: int, words: Lexicon) -> int:
    """Return what parts the subject from 'growth of Q', 'an increase of Q'."""
    j = noun - 1
    while j >= 0 and row[j].word in ("a", "an", "the", "year-on-year", "annual", "with"):
        j -= 1
    if j >= 0 and (row[j].word in words.words["states"] or row[j].word in words.verbs):
        return j
    return noun


def _with_target(row: list[Token], i: int, lead: int, role: Role, words: Lexicon) -> Role:
    if role.kind in ("rank", "duration") or role.base:
        return role
    for j in range(i - 1, max(-1, i - 18), -1):
        token = row[j]
        if token.quantity is not None and j < i - 3:
            return role
        if token.word in (";", "said", "says") or token.word in words.words["forecasts"]:
            return role
        if token.word in words.words["targets"]:
            after = row[j + 1].word if j + 1 < len(row) else ""
            if token.word == "will" and after in (
                "reach",
                "be",
                "have",
                "total",
                "come",
                "see",
                "remain",
            ):
                return role
            direction = role.direction
            if (
                direction is None
                and role.kind == "level"
                and row[i].quantity
                and _growth_subject(row, i, 0, row[i].quantity.unit, words) >= 0
            ):
                direction = "up"
            return Role(
                "target", direction, role.governor, role.anchor, role.base, role.follows, role.after
            )
    return role
