"""Which period a quantity measures: the time in its clause, its sentence, or what came before."""

from msgspec.structs import replace

from .base_times import of_base, shifted
from .carried_times import (
    MONTH,
    Dates,
    Dating,
    budget_year,
    forget_days,
    is_ahead,
    is_over,
    remember,
    settle,
    told,
)
from .clauses import Row, Token
from .near_times import behind, in_front, later, opening
from .predicates import STOPS, Predicate
from .time_roles import REFERENCES, is_own, since_word
from .times import TimeMark
from .wordclasses import ADVERB, NOUN, VERB

__all__ = [
    "Dates",
    "Dating",
    "budget_year",
    "date_of",
    "forget_days",
    "remember",
    "settle",
    "told",
]

_PRESENT = frozenset("now currently presently nowadays would could can".split())
_YEARLY = frozenset(("annual", "full-year", "yearly"))


def date_of(row: Row, i: int, said: Predicate, dates: Dates, subject: str, lower: str) -> Dating:
    """Return the period of the quantity at ``i``, which measures ``subject``."""
    if said.kind == "duration" and not _is_record(row, i):
        return Dating()
    if said.base:
        return of_base(row, i, dates, lower)
    for token in row[:3]:
        if token.time is not None and token.time.kind == "comparison" and dates.carried is not None:
            return Dating(shifted(token.time, dates.carried, lower), token.time)
    mark = behind(row, i) or in_front(row, i)
    if mark is None and said.where in ("same", "beside"):
        mark = dates.last
    mark = mark or opening(row) or dates.last or later(row, i)
    if mark is None and said.kind not in ("level", "share"):
        mark = _till_now(row, dates.published)
    if mark is None and said.kind != "rank" and not _timeless(row, i) and not _undated(row, i):
        mark = dates.budget or dates.carried
        if is_ahead(row, i) and (mark is None or is_over(mark, dates.published)):
            mark = dates.ahead
    if mark is None:
        return Dating()
    if MONTH.fullmatch(mark.period or "") and (
        any(word in _YEARLY for word in subject.lower().split())
        or any(t.word in _YEARLY for t in row[max(0, i - 6) : i])
    ):
        return Dating(str(mark.period)[:4], mark)
    if said.kind == "change" and lower.startswith(_YEAR_TO, mark.start):
        return Dating(str(mark.period).rpartition("/")[2], mark)
    if said.kind == "change":
        since = _since(row, i, mark)
        if since is not None:
            return Dating(since, mark)
    return Dating(mark.period, mark)


_YEAR_TO = ("the year to", "year to", "the 12 months to", "the twelve months to", "12 months to")
"""A rate 'in the year to May' is the annual rate of May."""


def _is_record(row: Row, i: int) -> bool:
    """Tell 'the lowest in three years', 'a six-year high', which have the period of their value."""
    if i + 1 < len(row) and row[i + 1].word in ("high", "low", "peak"):
        return True
    if row[i - 1].word not in ("in", "for"):
        return False
    return any(t.word.endswith("est") and t.word != "interest" for t in row[max(0, i - 5) : i - 1])


def _till_now(row: Row, published: str | None) -> TimeMark | None:
    """Return the interval of 'since 2021, 30 towns have been rebuilt'."""
    for j in range(1, len(row)):
        mark = row[j].time
        if mark is None or since_word(row, j) < 0 or is_own(row, j):
            continue
        if published and mark.period and any(t.word in ("has", "have") for t in row):
            return replace(mark, period=f"{mark.period}/{published}", kind="interval")
    return None


def _timeless(row: Row, i: int) -> bool:
    """Tell statements about no particular time: 'currently', 'would', 'could', 'there are'."""
    first, second = (t.word for t in (*row[:2], *_NO_WORDS)[:2])
    if first == "there" and second in ("is", "are"):
        return True
    return any(t.word in _PRESENT for t in row)


_NO_WORDS = (Token("", 0, 0), Token("", 0, 0))


def _undated(row: Row, i: int) -> bool:
    """Tell a clause with a time of its own that nothing settles: 'over the past 12 months'."""
    for step in (1, -1):
        j = i + step
        while 0 <= j < len(row) and row[j].quantity is None and row[j].word not in STOPS:
            mark = row[j].time
            if mark is not None and mark.period is None and mark.kind == "undated":
                return not (j and row[j - 1].word in REFERENCES)
            j += step
    return False


def _since(row: Row, i: int, mark: TimeMark) -> str | None:
    """Return the interval of a change over years: 'down 59 percent from 2013'."""
    for j in range(i + 1, min(len(row) - 1, i + 6)):
        token = row[j]
        if token.quantity is not None:
            return None
        following = row[j + 1].time
        if token.word == "from" and following is None:  # 'from its 2020 level', 'from 2005 levels'
            following = next((t.time for t in row[j + 1 : j + 3] if t.time is not None), None)
        if token.word in ("from", "since", "over") and following is not None:
            if following.kind != "year" or following.period is None or mark.period is None:
                return None
            last = mark.period.rpartition("/")[2]
            if len(following.period) != 4 or int(last[:4]) - int(following.period) < 2:
                return None
            return f"{following.period}/{last}"
        if not token.flags & (NOUN | ADVERB | VERB) and token.word not in ("its", "the", ","):
            return None
    return None
