"""What has no time of its own: statements about the present, prices of a day, clauses that leave theirs open."""

import re
from itertools import pairwise

from .clauses import Row, is_verb
from .dates import Dates
from .predicates import STOPS
from .qualifiers import qualifier_before
from .time_roles import REFERENCES
from .times import TimeMark
from .wordclasses import AUXILIARY, PAST

NOW = frozenset(("now", "currently", "presently"))
_PRESENT = frozenset("now currently presently nowadays would could can".split())


def is_timeless(row: Row, i: int, dates: Dates) -> bool:
    """Tell statements about no particular time: 'currently', 'would', 'could', 'there are'."""
    if row[0].word == "there" and len(row) > 1 and row[1].word in ("is", "are"):
        return True
    if _PRESENT.isdisjoint(dates.words):
        return False
    for j, token in enumerate(row):
        if j > i and token.word in ("and", "but", ",", ";"):
            return False
        if token.word in _PRESENT and not _begins_clause(row, j, i):
            told = token.word == "would" and any(t.word == "had" for t in row[:j])
            return not told  # 'had forecast that they would'
    return False


def _begins_clause(row: Row, j: int, i: int) -> bool:
    """Tell whether another clause begins between a word and a quantity: 'would hurt, as prices rose Q'.

    A verb of the past has a clause of its own: 'those who could not find work rose by Q'.
    """
    for k in range(j + 3, i):
        if row[k].flags & PAST and is_verb(row, k) and not _in_passive(row, k):
            return True
    return any(
        b.word == "that" or (a.word == "," and b.word in _CLAUSES)
        for a, b in pairwise(row[j : i + 1])
    )


def _in_passive(row: Row, k: int) -> bool:
    return any(t.flags & AUXILIARY or t.word in ("be", "been", "have") for t in row[k - 2 : k])


_CLAUSES = frozenset("as because while whereas since but although though".split())
_UNSETTLED = frozenset(("undated", "relative"))
_NOT_WHEN = REFERENCES | {"earlier", "later"}


def is_quoted(row: Row, i: int, dates: Dates) -> bool:
    """Tell the price of a day from the figures of statistics."""
    return not _QUOTED.isdisjoint(dates.words) and any(
        row[j].word in _QUOTED and row[j + 1].word in _AT for j in range(max(0, i - 12), i - 1)
    )


def is_of_market(subject: str) -> bool:
    """Tell an index of shares, and a currency itself: 'the pound fell 2 percent'."""
    words = subject.lower().split()
    return not _MARKETS.isdisjoint(words) or (0 < len(words) < 3 and words[-1] in _MONEY)


_MONEY = frozenset(
    "dollar pound sterling euro yen franc mark rupee naira rouble ruble rand peso".split()
)
DECISIONS = frozenset("decision decisions announcement move".split())
_AT = frozenset("unchanged at up down just around near between above below on lower higher".split())
_MARKETS = frozenset("dow nasdaq ftse nikkei sensex dax shares stocks".split())
_QUOTED = frozenset("traded trading closed closing quoted".split())


def is_standing(row: Row, i: int, kind: str, mark: TimeMark | None) -> bool:
    """Tell a present state behind years of growth: 'forest cover stands at Q'."""
    if mark is None or kind == "change" or not _YEARS.fullmatch(mark.period or ""):
        return False
    lead = qualifier_before(row, i)[1]
    return row[lead].word in _BEING or any(t.word in _STANDING for t in row[max(0, i - 3) : i])


_YEARS = re.compile(r"\d{4}/\d{4}")
_BEING = frozenset(("is", "are", "has", "have"))
_STANDING = frozenset(("stands", "remains"))


def is_undated(row: Row, i: int) -> bool:
    """Tell a clause with a time of its own that nothing settles: 'over the past 12 months'."""
    for step in (1, -1):
        j = i + step
        while 0 <= j < len(row) and row[j].quantity is None and row[j].word not in STOPS:
            mark = row[j].time
            if mark is not None and mark.period is None and mark.kind in _UNSETTLED:
                return not (j and row[j - 1].word in _NOT_WHEN)
            j += step
    return False
