"""Weekdays that the date beside them is not."""

import re
from collections.abc import Iterator
from datetime import date

from hzviewer import late
from hzviewer.model.facts import Problem

from .dates import MONTH, exists, month_of, numbers
from .evidence import Evidence, problem

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_DATE = (
    r"(?:" + MONTH.format("m1") + r"\s(?P<d1>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s" + MONTH.format("m2") + r")"
)
_FULL_DATE = late.pattern(_WEEKDAY + r",?\s(?:the\s)?" + _DATE + r",?\s\Z")
_SHORT_DATE = late.pattern(
    # From a plain string on, which is found many times faster than an alternation.
    r"day,?\s\(?(?:the\s)?" + _DATE + r"(?![\w%]|,?\s(?:19|20)\d\d|[-–.,]\d)"
)
_LEAD = late.pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\Z")
_OTHER_YEAR = late.pattern(
    r"\b(?:19|20)\d\d\b|years?\s(?:ago|earlier|before|later)|(?:last|next|previous)\syear|annivers"
)
_AROUND = 60
_NEAR = 45
"""A date without a year, so many days from that of publication, is of the same year's turn."""


def weekday_against_date(evidence: Evidence) -> Iterator[Problem]:
    """Yield a weekday that the date beside it, with its year, is not."""
    if "day" not in evidence.text:
        return
    for start, end, digits in evidence.all(numbers):
        if len(digits) != 4 or not "1900" <= digits <= "2100":
            continue
        lead = evidence.text[max(0, start - 32) : start]
        match = _FULL_DATE.search(lead) if "day" in lead else None
        day = _day(match, int(digits)) if match else None
        if match is not None and day is not None:
            yield from _compared(
                evidence, match["weekday"], day, (start - len(lead) + match.start(), end)
            )


def weekday_near_publication(evidence: Evidence) -> Iterator[Problem]:
    """Yield a weekday that the date beside it is not, where the day of publication gives the year."""
    if not evidence.report.published or "day" not in evidence.text:
        return
    published = date.fromisoformat(evidence.report.published)
    for match in _SHORT_DATE.finditer(evidence.text):
        lead = _LEAD.search(evidence.text, max(0, match.start() - 7), match.start())
        if lead is None:
            continue
        days = (_day(match, published.year + years) for years in (-1, 0, 1))
        day = next((d for d in days if d and abs((d - published).days) <= _NEAR), None)
        if day is not None and not _OTHER_YEAR.search(_around(evidence, match)):
            yield from _compared(evidence, f"{lead[0]}day", day, (lead.start(), match.end()))


def _around(evidence: Evidence, match: re.Match[str]) -> str:
    return evidence.text[max(0, match.start() - _AROUND) : match.end() + _AROUND]


def _day(match: re.Match[str], year: int) -> date | None:
    month = month_of(match["m1"] or match["m2"])
    day = int(match["d1"] or match["d2"])
    return date(year, month, day) if month is not None and exists(year, month, day) else None


def _compared(
    evidence: Evidence, weekday: str, day: date, span: tuple[int, int]
) -> Iterator[Problem]:
    right = _WEEKDAYS[day.weekday()]
    if right == weekday:
        return
    said = " ".join(evidence.text[slice(*span)].split())
    when = "" if str(day.year) in said else f" in {day.year}"
    yield problem(
        "weekday_against_date",
        (),
        f"“{said}”: that day was a {right}{when}.",
        said.replace(weekday, right),
        severity="warning",
        at=span,
    )
