"""Times that belong to a quantity as words to their noun: last year's, of a year earlier, and next."""

from msgspec.structs import replace

from .clauses import Row
from .near_times import BREAKS, OTHER
from .qualifiers import qualifier_before
from .times import TimeMark
from .wordclasses import DETERMINER, PREPOSITION


def elliptic(row: Row, i: int) -> TimeMark | None:
    """Return the year of '5 percent this year and Q next', the one after that named before."""
    if i + 2 >= len(row) or row[i + 1].word != "next" or row[i + 2].word not in _STOPS:
        return None
    for j in range(i - 1, max(-1, i - 8), -1):
        mark = row[j].time
        if mark is not None:
            year = mark.period or ""
            return replace(mark, period=f"{int(year) + 1}") if len(year) == 4 else None
    return None


_STOPS = frozenset((".", ",", ";", ")", "and", "but"))


def attributive(row: Row, i: int) -> TimeMark | None:
    """The time that belongs to a quantity as a word to its noun: 'last year's Q', 'the May rate of Q'."""
    k = qualifier_before(row, i)[1]
    if k >= 0 and (mark := row[k].time) is not None and mark.possessive:
        return mark
    if k < 1 or row[k].word != "of":
        return None
    for j in range(k - 1, max(-1, k - 5), -1):
        mark = row[j].time
        if mark is not None:
            return mark if mark.kind == "comparison" or mark.period else None
        if not row[j].word.isalpha() or row[j].flags & (PREPOSITION | DETERMINER):
            break
    return None


def compared_behind(row: Row, i: int) -> TimeMark | None:
    """The time of 'after a rise of Q in the previous month', which is that of the quantity itself."""
    for j in range(i + 1, min(len(row), i + 6)):
        mark = row[j].time
        if row[j].quantity is not None and row[j - 1].word != "and":
            return None
        if mark is not None:
            own = j == i + 1 or row[j - 1].word in ("in", "during") or _is_amount_of(row, i, j)
            return mark if mark.kind == "comparison" and own else None
        if row[j].word in BREAKS or row[j].word == "," or row[j].word in OTHER:
            return None
    return None


def _is_amount_of(row: Row, i: int, j: int) -> bool:
    """Tell 'the 20 dollars of a year earlier' from 'at 70 percent of the same period last year'."""
    quantity = row[i].quantity
    return row[j - 1].word == "of" and quantity is not None and quantity.unit not in _OF_BASE


_OF_BASE = frozenset(("%", "times", "fraction"))
