"""Period: a stretch of time with its precision.

Written as ``2020``, ``2020-H1``, ``2020-Q2``, ``2020-02``, ``2020-01-24``, or ``A/B`` for an
interval whose ends may have any of those precisions.
"""

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from hzviewer import late

_PART = late.pattern(r"(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?")
_DAYS = late.pattern(
    r"(?P<month>(?P<year>\d{4})-\d\d)-\d\d/(?P<last_month>(?P<last_year>\d{4})-\d\d)-\d\d"
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Period(Struct, frozen=True):
    """A stretch of time: its notation and its first and last day."""

    text: str
    first: date
    last: date

    @property
    def label(self) -> str:
        """The period for people: ``H1 2020``, ``Jan–Jul 2026``, ``24 Jan 2020``, ``5–7 Apr 2021``."""
        begin, _, end = self.text.partition("/")
        if not end:
            return _part_label(begin)
        days = _DAYS.fullmatch(self.text)
        if days and days["month"] == days["last_month"]:
            return f"{int(begin[-2:])}–{_part_label(end)}"
        if days and days["year"] == days["last_year"]:
            return f"{_part_label(begin).removesuffix(' ' + days['year'])} – {_part_label(end)}"
        months = re.fullmatch(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})", self.text)
        if months and months[1] == months[3]:
            return f"{_MONTHS[int(months[2]) - 1]}–{_MONTHS[int(months[4]) - 1]} {months[1]}"
        return f"{_part_label(begin)} – {_part_label(end)}"


@lru_cache(maxsize=4096)
def parse(text: str) -> Period:
    """Return the period of a notation; raise ValueError where it is none or runs backwards."""
    begin, slash, end = text.partition("/")
    first, last = _bounds(begin)
    if slash:
        last = _bounds(end)[1]
    if last < first:
        raise ValueError(f"the period {text} ends before it begins")
    return Period(text, first, last)


@lru_cache(maxsize=4096)
def label(text: str | None) -> str:
    """Return the notation as people write it, empty for None, itself where it is no period."""
    if not text:
        return ""
    try:
        return parse(text).label
    except ValueError:
        return text


def _bounds(part: str) -> tuple[date, date]:
    match = _PART.fullmatch(part)
    if not match:
        raise ValueError(f"{part!r} is not a period")
    year, half, quarter, month, day = (int(g) if g else None for g in match.groups())
    assert year is not None
    if day and month:
        return date(year, month, day), date(year, month, day)
    low, high = 1, 12
    if half:
        low, high = 6 * half - 5, 6 * half
    elif quarter:
        low, high = 3 * quarter - 2, 3 * quarter
    elif month:
        low = high = month
    return date(year, low, 1), date(year, high, days_in(year, high))


def days_in(year: int, month: int) -> int:
    """Return how many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _part_label(part: str) -> str:
    match = _PART.fullmatch(part)
    assert match is not None
    year, half, quarter, month, day = match.groups()
    if day:
        return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"
    if month:
        return f"{_MONTHS[int(month) - 1]} {year}"
    if half:
        return f"H{half} {year}"
    return f"Q{quarter} {year}" if quarter else year
