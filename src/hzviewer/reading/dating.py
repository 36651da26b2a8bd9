"""Which period a quantity measures: the time in its clause, its sentence, or what came before."""

from .base_times import of_base, shifted
from .carried_times import (
    MONTH,
    Dates,
    Dating,
    budget_year,
    carry_told,
    decision_day,
    forget_days,
    is_ahead,
    is_over,
    is_single_day,
    keep_to_paragraph,
    monthly,
    of_budget,
    remember,
    settle,
    told,
)
from .clauses import Row
from .near_times import attributive, behind, earlier, in_front, later, opening
from .predicates import STOPS, Predicate
from .since_times import held_since, over_years, till_now
from .time_roles import NEVER_OWN, REFERENCES
from .times import TimeMark

__all__ = [
    "Dates",
    "Dating",
    "budget_year",
    "date_of",
    "forget_days",
    "is_single_day",
    "remember",
    "settle",
    "told",
]

_PRESENT = frozenset("now currently presently nowadays would could can".split())
_YEARLY = frozenset(("annual", "full-year", "yearly"))


def date_of(row: Row, i: int, said: Predicate, dates: Dates, subject: str, lower: str) -> Dating:
    """Return the period of the quantity at ``i``, which measures ``subject``."""
    if said.kind == "duration" and not _is_record(row, i):
        carry_told(row, dates)
        return Dating()
    keep_to_paragraph(row, dates, lower)
    attribute = attributive(row, i) if dates.timed else None
    if said.base or (attribute is not None and attribute.kind == "comparison"):
        return of_base(row, i, dates, lower)
    compared = _at_head(row) if dates.timed else None
    if compared is not None and dates.carried is not None:
        return Dating(shifted(compared, dates.carried, lower), compared)
    mark = _beside(row, i, said, dates, attribute) or _from_before(row, i, said, dates)
    if mark is None:
        return Dating()
    if mark.kind == "rolling" and dates.budget is not None:
        return Dating(of_budget(mark, dates), mark)
    return Dating(_measured(row, i, said, mark, subject, lower), mark)


def _at_head(row: Row) -> TimeMark | None:
    """Return the earlier time with which a sentence opens: 'A year before, exports had ...'."""
    for j, token in enumerate(row[:3]):
        if token.time is not None and token.time.kind == "comparison":
            return None if j and row[j - 1].word in _COMPARING else token.time
    return None


_COMPARING = frozenset("to with from over than against on".split())


def _beside(
    row: Row, i: int, said: Predicate, dates: Dates, mark: TimeMark | None
) -> TimeMark | None:
    """Return the time that the sentence gives a quantity, of which ``mark`` is an attribute."""
    if not dates.timed:
        return dates.last
    if mark is None or mark.kind in NEVER_OWN:
        mark = behind(row, i) or in_front(row, i)
    if mark is None and said.where in ("same", "beside"):
        mark = dates.last
    mark = mark or opening(row) or held_since(row, i, dates.published)
    mark = mark or dates.last or earlier(row, i) or later(row, i)
    return mark or till_now(row, i, said, dates.published)


def _from_before(row: Row, i: int, said: Predicate, dates: Dates) -> TimeMark | None:
    """Return the time that holds on from the sentences before."""
    if said.kind == "rank" or _timeless(row, i) or (dates.timed and _undated(row, i)):
        return None
    mark = decision_day(row, i, dates) or dates.budget or monthly(row, i, dates) or dates.carried
    if is_ahead(row, i) and (mark is None or is_over(mark, dates.published)):
        return dates.ahead
    return mark


def _measured(
    row: Row, i: int, said: Predicate, mark: TimeMark, subject: str, lower: str
) -> str | None:
    """Return the part of a time that is measured: the year, its last month, years up to it."""
    if MONTH.fullmatch(mark.period or "") and (
        not _YEARLY.isdisjoint(subject.lower().split())
        or not _YEARLY.isdisjoint([t.word for t in row[max(0, i - 6) : i]])
    ):
        return str(mark.period)[:4]
    if _is_yearly_rate(row, i, said) and lower.startswith(_YEAR_TO, mark.start):
        return str(mark.period).rpartition("/")[2]
    if said.kind == "change":
        return over_years(row, i, mark) or mark.period
    return mark.period


def _is_yearly_rate(row: Row, i: int, said: Predicate) -> bool:
    """Tell a rate of change, such as inflation, from a share or an amount."""
    quantity = row[i].quantity
    if said.kind == "change" or quantity is None:
        return said.kind == "change"
    return (
        quantity.unit == "%"
        and said.kind != "target"
        and not (i + 1 < len(row) and row[i + 1].word == "of")
    )


_YEAR_TO = tuple(
    f"{lead}{length} {word} "
    for lead in ("the ", "")
    for length in ("year", "12 months", "twelve months")
    for word in ("to", "through", "ended", "ending")
)
"""A rate 'in the year to May' is the annual rate of May."""


def _is_record(row: Row, i: int) -> bool:
    """Tell 'the lowest in three years', 'a six-year high', which have the period of their value."""
    if i + 1 < len(row) and row[i + 1].word in ("high", "low", "peak"):
        return True
    if row[i - 1].word not in ("in", "for"):
        return False
    if row[i - 2].word == "time" and row[i - 3].word == "first":
        return True
    return any(t.word.endswith("est") and t.word != "interest" for t in row[max(0, i - 5) : i - 1])


def _timeless(row: Row, i: int) -> bool:
    """Tell statements about no particular time: 'currently', 'would', 'could', 'there are'."""
    if row[0].word == "there" and len(row) > 1 and row[1].word in ("is", "are"):
        return True
    return not _PRESENT.isdisjoint([t.word for t in row])


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
