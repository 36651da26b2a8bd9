"""The period of a starting point or of the other side of a comparison."""

import re

from hzviewer import late

from .boundaries import closing_of
from .clauses import OPENING, Row
from .dates import Dates, Dating
from .fiscal_years import FISCAL, FiscalCalendar
from .near_times import BREAKS, OTHER_SIDE, in_front, opening, whole
from .period_steps import before, begins_before, is_same, is_year, step_between, years_on
from .said_times import FIRST_SAID, FORETOLD, is_of_saying, is_revision
from .time_forms import COUNT
from .times import TimeMark


def of_base(row: Row, i: int, dates: Dates, lower: str) -> Dating:
    """Return the period of the starting point at ``i``."""
    main = dates.last or opening(row) or (_points_back(row) and dates.latest) or dates.carried
    j = _time_of(row, i)
    if j >= 0:
        mark = whole(row, j)
        fiscal = _fiscal(mark, main, dates.published)
        part = _part_of_year(row, i, mark, main)
        return Dating(fiscal or part or shifted(mark, main, lower), mark)
    if _is_said_before(row, i):
        main = (in_front(row, i) if is_revision(row, i) else None) or dates.last or main
        return Dating(main.period, main) if main is not None else Dating()
    if main is not None and _is_elsewhere(row, i):
        return Dating(main.period, main)
    if dates.base is not None:
        return Dating(dates.base.period, dates.base)
    if main is not None and (step := step_between(main, lower)) is not None:
        return Dating(step[0], main)
    return _by_step(main, dates)


def _fiscal(mark: TimeMark, main: TimeMark | None, published: str | None) -> str | None:
    """Return the fiscal year of 'up from 5 percent this year', where a fiscal year is compared."""
    year, other = mark.period or "", (main.period if main is not None else "") or ""
    if (
        mark.kind != "relative"
        or len(year) != 4
        or published is None
        or not FISCAL.fullmatch(other)
    ):
        return None
    return FiscalCalendar(int(other[5:7])).around(int(year), int(published[5:7]))


def _part_of_year(row: Row, i: int, mark: TimeMark, main: TimeMark | None) -> str | None:
    """Return the quarter of 'fourth quarter sales fell to 8 tonnes from 9 tonnes in 2003'.

    A rate may well be that of the whole year; an amount of a quarter is compared with a quarter.
    """
    quantity = row[i].quantity
    if mark.kind != "year" or main is None or main.kind != "quarter" or quantity is None:
        return None
    if quantity.unit == "%" or row[i + 1].time is mark or main.period is None:
        return None
    if not mark.period or len(mark.period) != len("2003") or main.end > row[i].start:
        return None
    return years_on(main.period, int(mark.period) - int(main.period[:4]))


def _shared(row: Row, j: int) -> bool:
    """Tell the second quantity of 'after 1.6 and 1.9 percent respectively in the previous quarter'."""
    return row[j - 1].word == "and" and any(t.word == "respectively" for t in row[j + 1 : j + 3])


def _points_back(row: Row) -> bool:
    """Tell 'This compares with', 'It is a revision from': the main time is that of the figure before."""
    return row[0].word in ("this", "that", "it") and row[1].word in _COMPARES


_COMPARES = frozenset("compares compared is was follows followed".split())


def _time_of(row: Row, i: int) -> int:
    """Return the index of the time of a starting point, -1 where none is its own."""
    shut = -1
    for j in range(i + 1, min(len(row), i + 12)):
        token = row[j]
        if token.word in OPENING and j == i + 1:
            shut = closing_of(row, j)  # 'from 730 mln (revised from 726 mln) in December'
        if j <= shut:
            continue
        if token.time is not None:
            return -1 if _dates_the_saying(row, i, j) else j
        if token.quantity is not None and (row[j - 1].word in ("or", "(") or _shared(row, j)):
            continue
        if token.quantity is not None or token.word in BREAKS or token.word == ",":
            break
    for j in range(i - 1, max(-1, i - 5), -1):
        if row[j].time is not None:
            return -1 if _dates_the_saying(row, i, j) else j
        if row[j].quantity is not None or row[j].word == "to" or row[j].word in OTHER_SIDE:
            break  # 'slowed to 2 percent this year from 3 percent'
    return -1


def _dates_the_saying(row: Row, i: int, j: int) -> bool:
    """Tell the time at ``j`` of 'from 4 percent forecast in May': when it was said, not measured."""
    mark = row[j].time
    if mark is not None and is_year(mark.period or "") and not is_of_saying(row, j):
        return False
    if j + 1 < len(row) and row[j + 1].word in FORETOLD:
        return True  # 'up from 2 percent in their May projections'
    return is_of_saying(row, j) or (row[j - 2].quantity is not None and is_revision(row, i))


def _is_said_before(row: Row, i: int) -> bool:
    """Tell 'an earlier forecast of 3 percent', 'the 2,000 first reported': another word on the same time."""
    for j in range(i + 1, min(len(row), i + 8)):
        token = row[j]
        if token.quantity is not None or token.word in BREAKS or token.word == ",":
            break
        if token.word in FORETOLD or (token.word in FIRST_SAID and row[j - 1].word in _EARLIER):
            return True
    for j in range(i - 1, max(-1, i - 7), -1):
        token = row[j]
        if token.quantity is not None or token.word in BREAKS or token.word == ",":
            break
        if token.word in FORETOLD or token.word in _AIMED:
            return True
    return is_revision(row, i)


_AIMED = frozenset("target targets goal budgeted".split())
_EARLIER = frozenset("first previously initially originally earlier government".split())


def _by_step(main: TimeMark | None, dates: Dates) -> Dating:
    """Return the starting point as far back as that of the figures before, for the same time."""
    if main is None or dates.step is None or not is_same(dates.step[0], main.period):
        return Dating()
    earlier = dates.step[1]
    return Dating(earlier.period, earlier) if begins_before(earlier, main) else Dating()


def _is_elsewhere(row: Row, i: int) -> bool:
    """Tell the other side of 'above the rate of Q for the whole country', which is of the same time."""
    following = row[i + 1 : i + 5]
    if not following or following[0].word not in _WHERE or any(t.time for t in following):
        return False
    return any(t.word in _ABOVE for t in row[max(0, i - 5) : i])


_WHERE = frozenset("for in across among nationally nationwide".split())
_ABOVE = frozenset("above below than".split())


def _is_same(lower: str, mark: TimeMark, words: str) -> bool:
    """Tell 'during the same period', which goes on, from 'in the same period last year'."""
    lead = lower[max(0, mark.start - 7) : mark.start].replace("\n", " ")
    return lead.endswith(_WITHIN) and _SAME.fullmatch(words) is not None


_ALIKE = late.pattern("same|corresponding")
_WITHIN = ("in ", "during ", "over ", "within ")
_SAME = late.pattern(r"(?:the )?same (?:reporting )?(?:period|month|quarter|time)")


def shifted(mark: TimeMark, main: TimeMark | None, lower: str) -> str | None:
    """Return the period of a comparison ('the same 1986 period', 'a month earlier') beside the main one."""
    if mark.kind != "comparison" or main is None or main.period is None:
        return mark.period
    words = " ".join(lower[mark.start : mark.end].split())
    if _is_same(lower, mark, words):
        return main.period
    if not _ALIKE.search(words) and re.search("month|quarter|half|week", words):
        return before(main.period, words)
    if (count := _YEARS_BEFORE.search(words)) is not None:
        return years_on(main.period, -(COUNT.get(count[1]) or int(count[1])))
    named = mark.period is not None and (any(c.isdigit() for c in words) or "years" in words)
    to = _first_year(str(mark.period)) if named else _first_year(main.period) - 1
    years = to - _first_year(main.period)
    return years_on(main.period, years)


_YEARS_BEFORE = late.pattern(rf"({'|'.join(COUNT)}|\d{{1,2}}) years? (?:earlier|before|previously)")
"""Counted from the period measured; 'two years ago' counts from the day of publication."""


def _first_year(period: str) -> int:
    return int(period[:4])
