"""The other side of a change or comparison: 'than Q', 'from the May total of Q', 'down from Q'."""

from msgspec.structs import replace

from ..clauses import Row, is_verb
from ..wordclasses import (
    ACT,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    NOUN,
    PAST,
    PREPOSITION,
    SHARE,
    STATE,
    VERB,
)
from .place import EXTREMES, STOPS, Place, Predicate, direction_of_noun, plain_word


def before_adjective(row: Row, lead: int) -> int:
    """Step left over an adjective of the number: 'grew a brisk 2 percent', 'from a projected 3'."""
    if lead > 1 and row[lead - 1].word == "the" and row[lead - 2].word in ("to", "from", "at"):
        named = plain_word(row[lead]) and not row[lead].flags & (NOUN | SHARE | ADVERB)
        return lead - 2 if named and row[lead].word not in EXTREMES else lead
    if lead < 2 or row[lead - 1].word not in ("a", "an"):
        return lead
    word, before = row[lead], row[lead - 2]
    adjective = plain_word(word) or word.flags & (PAST | FORECAST | MANNER)
    if not adjective or word.flags & (NOUN | SHARE) or word.word in EXTREMES:
        return lead
    if before.flags & VERB and is_verb(row, lead - 2):
        return lead - 2
    if before.flags & (ACT | STATE) and not before.flags & (PREPOSITION | AUXILIARY | ALSO_NOUN):
        return lead - 2  # 'invested a record-breaking Q'
    return lead - 2 if before.word in _INTO else lead


_INTO = frozenset("from to by after than with of at".split())


def leads_other_side(word: str, previous: Predicate | None) -> bool:
    """Tell whether a word before 'the Q' leads to what is compared with: 'than the Q of March'."""
    if word == "on":
        return previous is not None and previous.kind == "change"
    return word in ("from", "than", "against", "versus", "since")


def comes_after(row: Row, lead: int) -> bool:
    """Tell 'after a 0.9 pct rise in January', 'following growth of 2 pct'."""
    for j in range(lead, max(-1, lead - 4), -1):
        token = row[j]
        if token.word in ("after", "following", "against", "versus", "than"):
            return True
        if token.word == "from" and j >= lead - 1:
            return True  # 'from a 0.1 percent contraction'
        if token.word in ("with", "to") and j and row[j - 1].word in COMPARING:
            return True
        if not token.flags & (DETERMINER | NOUN) and token.word != "of":
            return False
    return False


def is_compared(row: Row, lead: int) -> bool:
    """Tell 'compared with the May total of Q', 'lower than the average of Q': the other side."""
    if row[lead].word in ("but", "and") and any(
        t.word in ("below", "above") for t in row[lead + 1 : lead + 3]
    ):
        return True  # 'up from P in May but well below Q'
    for j in range(lead, max(-1, lead - 9), -1):
        token = row[j]
        if token.word in _BEYOND:
            if _is_figure_of(row, lead):
                return True
            average = lead + 1 < len(row) and row[lead + 1].word == "average"
            if average and token.word in ("above", "below"):
                return True  # 'far below the African average of Q'
        elif token.word in _OTHER_SIDE:
            if token.word == "than" and j < lead and row[j + 1].flags & FORECAST:
                return False  # 'widened by more than expected in May to'
            if token.word in ("than", "versus") or (j and row[j - 1].word in COMPARING):
                return True
        verb = j < lead and token.flags & FINITE and row[j + 1].word not in ("of", "for", "in")
        if token.quantity is not None or verb or token.flags & CONJUNCTION:
            return False
        if not token.word[:1].isalpha() and token.time is None and token.word != "-":
            return False
    return False


_BEYOND = frozenset("from above below over ahead".split())
_OTHER_SIDE = frozenset("than versus with to".split())


def _is_figure_of(row: Row, lead: int) -> bool:
    """Tell 'the January figure of Q' from 'imports of Q'."""
    noun = row[lead - 1] if lead and row[lead].word in ("of", "for") else row[lead]
    return noun.word in _FIGURES


_FIGURES = frozenset(
    "figure tally total level estimate record reading average high low peak deficit surplus gap "
    "forecast projection mark count rate".split()
)


def levelled(row: Row, i: int) -> bool:
    """Tell 'from the 7 pct level in March'."""
    return i + 1 < len(row) and row[i + 1].word in (
        "level", "mark", "figure", "rate", "expected", "forecast", "recorded", "seen", "reported",
        "posted", "registered", "predicted", "achieved", "set", "surplus", "deficit", "gap", "shortfall",
    )  # fmt: skip


COMPARING = frozenset("compared comparing against relative comparison compares".split())


def with_trailing(p: Place, found: Predicate) -> Predicate:
    """Read 'Q in May, down from P', 'Q, a leap from P', 'Q, unchanged from June'."""
    row, near = p.row, True
    for j in range(p.i + 1, min(len(row) - 1, p.i + _TRAIL)):
        token = row[j]
        if token.quantity is not None or token.word in STOPS:
            return found
        if near or row[j - 1].word == ",":
            flat = p.words.verbs.get(token.word) == "flat"
            if flat or token.flags & (ADVERB | NOUN):
                return _with_direction(p, found, j, flat)
        near = near and (token.time is not None or token.word in _BETWEEN_TRAILING)
    return found


def _with_direction(p: Place, found: Predicate, j: int, flat: bool) -> Predicate:
    """Return the predicate with the direction of the word at ``j``, where a starting point follows."""
    token, after = p.row[j], p.row[j + 1]
    if flat and (
        after.word in ("from", "on", "for", "with")
        or (p.row[j - 1].word == "," and token.word in _STEADY_WORDS)
    ):
        return replace(found, direction="flat", governor=j)
    if after.word in ("from", "on") and p.at(j + 2).word != "record" and not flat:
        return replace(found, direction=direction_of_noun(p, j), governor=j)
    return found


_TRAIL = 14

_STEADY_WORDS = frozenset("unchanged flat steady stable".split())

_BETWEEN_TRAILING = frozenset(
    ", at in a an on of the slightly sharply well was which is period mark points".split()
)
