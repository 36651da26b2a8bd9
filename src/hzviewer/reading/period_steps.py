"""Steps from one period to another: the month before, the quarter before, how long ago it was."""

from datetime import date, timedelta

from hzviewer import late
from hzviewer.model import periods

from .fiscal_years import FISCAL
from .time_forms import COUNT
from .times import TimeMark

MONTH = late.pattern(r"\d{4}-\d\d")


def is_quarter(period: str) -> bool:
    """Tell a quarter or any three months."""
    first, _, last = period.partition("/")
    if not last:
        return "-Q" in period
    return (
        MONTH.fullmatch(first) is not None
        and MONTH.fullmatch(last) is not None
        and next_month(next_month(first)) == last
    )


def is_year(period: str) -> bool:
    """Tell a year or a fiscal year."""
    return len(period) == 4 or FISCAL.fullmatch(period) is not None


def next_month(month: str) -> str:
    """Return 1987-01 for 1986-12."""
    return month_at(index_of(month) + 1)


def index_of(period: str) -> int:
    """Return the number of a month, counted from year 0."""
    return int(period[:4]) * 12 + int(period[5:]) - 1


def month_at(index: int) -> str:
    """Return the month of a number."""
    return f"{index // 12}-{index % 12 + 1:02}"


def before(period: str, words: str) -> str | None:
    """Return the stretch of the same length before: 'the previous quarter', 'a month earlier'."""
    several = _SEVERAL.search(words)
    if several is not None and MONTH.fullmatch(period):
        index, count = index_of(period), COUNT.get(several[1]) or int(several[1])
        return f"{month_at(index - count)}/{month_at(index - 1)}"
    if MONTH.fullmatch(period):
        ago = _AGO.search(words)
        count = (COUNT.get(ago[1]) or int(ago[1])) if ago is not None else 1
        return month_at(index_of(period) - count) if "month" in words else None
    if "month" in words and (day := _month_end_before(period)) is not None:
        return day
    if "week" in words:
        return _weeks_before(period)
    part = _PART.fullmatch(period)
    letter = "Q" if "quarter" in words or _THREE.search(words) else "H"
    if part and part[2] == letter:
        size = 4 if part[2] == "Q" else 2
        index = int(part[1]) * size + int(part[3]) - 2
        return f"{index // size}-{part[2]}{index % size + 1}"
    first, slash, last = period.partition("/")
    if slash and MONTH.fullmatch(first) and MONTH.fullmatch(last):
        length = index_of(last) - index_of(first) + 1
        return f"{month_at(index_of(first) - length)}/{month_at(index_of(last) - length)}"
    return None


def _month_end_before(period: str) -> str | None:
    """Return the last day of the month before one whose last day is given: of stocks, of debts."""
    try:
        day = date.fromisoformat(period)
    except ValueError:
        return None
    first = day.replace(day=1)
    return (first - timedelta(days=1)).isoformat() if (day + timedelta(days=1)).day == 1 else None


def _weeks_before(period: str) -> str | None:
    """Return the week or weeks before some weeks that are given by their days."""
    try:
        days = [date.fromisoformat(day) for day in period.split("/")]
    except ValueError:
        return None
    if len(days) == 1:
        return (days[0] - timedelta(days=7)).isoformat()
    if len(days) != 2 or (length := (days[1] - days[0]).days + 1) % 7:
        return None
    return "/".join((day - timedelta(days=length)).isoformat() for day in days)


_SEVERAL = late.pattern(rf"(?:previous|preceding|prior) ({'|'.join(COUNT)}|\d{{1,2}}) months")
_THREE = late.pattern(r"three[ -]months?\b")
_AGO = late.pattern(rf"({'|'.join(COUNT)}|\d{{1,2}}) months (?:ago|earlier|before|previously)")
_PART = late.pattern(r"(\d{4})-([QH])(\d)")


def is_long_before(mark: TimeMark, lead: TimeMark) -> bool:
    """Tell an earlier year from the other months and quarters that a report is about."""
    try:
        gap = periods.parse(lead.period or "").first - periods.parse(mark.period or "").last
    except ValueError:
        return False
    return gap.days > _GAP


_GAP = 150


def begins_before(mark: TimeMark, main: TimeMark) -> bool:
    """Tell whether a time begins before another."""
    try:
        return periods.parse(mark.period or "").first < periods.parse(main.period or "").first
    except ValueError:
        return False


def is_same(period: str | None, other: str | None) -> bool:
    """Tell two ways of naming one stretch, such as a quarter and its three months."""
    if period == other:
        return True
    try:
        a, b = periods.parse(period or ""), periods.parse(other or "")
    except ValueError:
        return False
    return (a.first, a.last) == (b.first, b.last)


def is_within(period: str | None, mark: TimeMark | None) -> bool:
    """Tell a part of a time, such as some months of a fiscal year."""
    try:
        part, whole = periods.parse(period or ""), periods.parse((mark and mark.period) or "")
    except ValueError:
        return False
    return whole.first <= part.first and part.last <= whole.last


def step_between(mark: TimeMark, lower: str) -> tuple[str, str] | None:
    """Return both months of 'from December to January', None for more months.

    What is counted from January on may be a sum of the year.
    """
    first, _, last = str(mark.period).partition("/")
    if mark.kind != "interval" or not MONTH.fullmatch(first) or not MONTH.fullmatch(last):
        return None
    if first.endswith("-01") or next_month(first) != last:
        return None
    lead = lower[max(0, mark.start - 5) : mark.end].lstrip()
    return (first, last) if lead.startswith("from") else None


def is_old(mark: TimeMark, published: str | None) -> bool:
    """Tell a time so long before publication that no report is about it."""
    try:
        last = periods.parse(mark.period or "").last
    except ValueError:
        return False
    return published is not None and (date.fromisoformat(published) - last).days > _OLD_DAYS


_OLD_DAYS = 550


def is_fresh(mark: TimeMark, published: str | None) -> bool:
    """Tell a day of the last three before publication."""
    try:
        day = periods.parse(mark.period or "").first
    except ValueError:
        return False
    return published is not None and 0 <= (date.fromisoformat(published) - day).days < _FRESH


_FRESH = 4


def is_over(mark: TimeMark, published: str | None) -> bool:
    """Tell whether a time has passed on the day of publication."""
    try:
        return (
            published is not None and periods.parse(mark.period or "").last.isoformat() < published
        )
    except ValueError:
        return False


def years_on(period: str, years: int) -> str | None:
    """Return the same stretch of another year, None where there is none: 29 February."""
    moved = "/".join(f"{int(part[:4]) + years:04}{part[4:]}" for part in period.split("/"))
    try:
        return periods.parse(moved).text
    except ValueError:
        return None


def stretch(first: str, last: str) -> str | None:
    """Return the period from the beginning of one to the end of another, None if that runs back."""
    period = f"{first.partition('/')[0]}/{last.rpartition('/')[2]}"
    try:
        return periods.parse(period).text
    except ValueError:
        return None
