"""Which of the times that a text has named suits a figure that has none: by its words, its comparison."""

from msgspec.structs import replace

from .clauses import Row
from .dates import Dates
from .near_times import OTHER_SIDE
from .period_steps import MONTH, next_month
from .time_roles import is_own
from .times import TimeMark


def of_size(row: Row, i: int, dates: Dates, lower: str) -> TimeMark | None:
    """Return the last month or quarter named where the figure is compared with the one before it."""
    if not dates.times:
        return None
    for j in range(i + 1, len(row)):
        other = row[j].time
        if other is None:
            continue
        if other.kind == "comparison":
            words = " ".join(lower[other.start : other.end].split())
            if "quarter" in words or "three months" in words:
                return dates.quarter
            return dates.month if "month" in words else None
        if (
            dates.month is not None
            and row[j - 1].word != "through"
            and MONTH.fullmatch(other.period or "")
        ):
            lead = dates.lead
            for month in (dates.month, lead):
                if month is not None and next_month(str(other.period)) == month.period:
                    return month
            return None
    return None


def of_pace(row: Row, i: int, dates: Dates) -> TimeMark | None:
    """Return the last month for 'up 2 percent month on month', the last quarter likewise."""
    if dates.month is None and dates.quarter is None:
        return None
    words = " ".join([t.word for t in row[max(0, i - 5) : i + 5]]).replace("-", " ")
    if "month on month" in words or "month over month" in words:
        return dates.month
    return dates.quarter if "quarter on quarter" in words else None


def month_after(row: Row, i: int, published: str | None) -> TimeMark | None:
    """Return June for '5.7 percent, down from that of May', in a text of July or August."""
    for j in range(i + 1, len(row)):
        mark = row[j].time
        if mark is None:
            continue
        if published is None or not MONTH.fullmatch(mark.period or "") or is_own(row, j):
            return None
        month = next_month(str(mark.period))
        late = published[:7] in (next_month(month), next_month(next_month(month)))
        return replace(mark, period=month) if late else None
    return None


def year_after(row: Row, i: int, published: str | None) -> TimeMark | None:
    """Return 1987 for 'is forecast at 7 percent after 5 percent in 1986', in a text of 1987."""
    for j in range(i + 1, len(row)):
        mark = row[j].time
        if mark is None:
            continue
        year = mark.period or ""
        if published is None or len(year) != 4 or int(published[:4]) != int(year) + 1:
            return None
        led = any(t.word in OTHER_SIDE for t in row[i + 1 : j])
        return replace(mark, period=published[:4]) if led else None
    return None


def clause_time(dates: Dates) -> TimeMark | None:
    """Return the time at the head of the clause: 'whereas in May sales were 5 and profits' Q."""
    return dates.last if dates.last is dates.clause else None
