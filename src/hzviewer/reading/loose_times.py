"""Loose times: parts of a week or year that only matter to events, 'last night', 'last autumn'."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from hzviewer import late

from .times import TimeMark

_LAST = late.pattern(r"last\s+(?P<what>weekend|night|spring|summer|autumn|fall|winter)\b")
# Two patterns, for one that begins with a choice is searched for ten times as slowly.
_COMING = tuple(
    late.pattern(rf"(?P<which>{which})\s+(?P<what>spring|summer|autumn|winter)\b")
    for which in ("this", "next")
)
_WEEKENDS = tuple(late.pattern(rf"{on}\s+the\s+weekend\b") for on in ("over", "at"))
# 'last Oct. 17', which the grammar of times reads as a month
_DAY = late.pattern(r"\s+(?P<day>\d{1,2})(?!\d|,\d|\.\d|%|\s+(?:percent|per\s+cent|pct))")
_SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}
_SUNDAY = 6


def with_loose(lower: str, times: Sequence[TimeMark], today: date | None) -> Sequence[TimeMark]:
    """Return the times of a text with the loose ones among them, in order."""
    loose = [mark for mark in _loose(lower, today) if not _overlaps(mark, times)]
    if not loose:
        return times
    return sorted([*times, *loose], key=lambda mark: mark.start)


def _loose(lower: str, today: date | None) -> Iterator[TimeMark]:
    for match in _LAST.finditer(lower):
        yield TimeMark(*match.span(), _period(match["what"], today), "loose")
    for coming in _COMING:
        for match in coming.finditer(lower):
            yield TimeMark(*match.span(), _season(match["what"], match["which"], today), "loose")
    for weekend in _WEEKENDS if "weekend" in lower else ():
        for match in weekend.finditer(lower):
            yield TimeMark(*match.span(), _period("weekend", today, over=True), "loose")


def _overlaps(mark: TimeMark, times: Sequence[TimeMark]) -> bool:
    near = bisect_left(times, mark.start, key=lambda time: time.start)
    return any(
        time.start < mark.end and mark.start < time.end
        for time in times[max(0, near - 1) : near + 1]
    )


def _period(what: str, today: date | None, over: bool = False) -> str | None:
    """Return the days or months; a weekend that is just over may end today."""
    if today is None:
        return None
    if what == "night":
        return (today - timedelta(days=1)).isoformat()
    if what == "weekend":
        sunday = today - timedelta(days=(today.weekday() - _SUNDAY) % 7 or (0 if over else 7))
        return f"{(sunday - timedelta(days=1)).isoformat()}/{sunday.isoformat()}"
    first, last = _SEASONS[what]
    year = today.year if today.month > last else today.year - 1
    begin = year if first <= last else year - 1
    return f"{begin:04}-{first:02}/{year:04}-{last:02}"


def _season(what: str, which: str, today: date | None) -> str | None:
    if today is None:
        return None
    first, last = _SEASONS[what]
    year = today.year + (which == "next" or last < first)
    return f"{year - (last < first):04}-{first:02}/{year:04}-{last:02}"


def with_day(lower: str, mark: TimeMark) -> TimeMark:
    """Return the day of 'last Oct. 17', every other time as it is."""
    if mark.kind != "month" or not mark.period or not lower.startswith("last", mark.start):
        return mark
    day = _DAY.match(lower, mark.end)
    if day is None or not 0 < int(day["day"]) <= 28:
        return mark
    return TimeMark(mark.start, day.end(), f"{mark.period}-{int(day['day']):02}", "day")
