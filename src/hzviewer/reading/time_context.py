"""What settles the years that a text leaves out, and the register of the forms and their values."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property
from typing import TypeAlias

from hzviewer import late

from .fiscal_years import FISCAL, FiscalCalendar
from .time_forms import SHORT

_LATELY, _LONGEST_HOLIDAY = 31, 16
SHIFTS = {
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "past": -1,
    "following": 1,
    "coming": 1,
    "next": 1,
}


class Context:
    """What settles a year that the text leaves out: the day of publication or the last year named."""

    def __init__(
        self,
        published: date | None,
        first_year: int | None,
        calendar: Callable[[], FiscalCalendar] = FiscalCalendar,
    ) -> None:
        self.published = published
        self._find_calendar = calendar
        self.year = published.year if published else first_year
        self.year_at = 0
        self.month: str | None = None
        self.part: tuple[str, int] | None = None
        """The kind and the year of the last quarter or half that was named: ``("Q", 2020)``."""
        self.deadline: str | None = None
        """The last time by which something was to be reached."""
        self.days: str | None = None
        """The last span of days that was named, such as those of a holiday."""
        self.holidays: dict[int, int] = {}
        """Where a holiday was named before its days were, and its month, 0 for one that moves."""
        self.fiscal: tuple[str, int] | None = None
        """The last fiscal year of which a part was named, and where."""
        self.quarter: str | None = None
        """The last stretch of three months that was named."""
        self.whole: str | None = None
        """The last year, calendar or fiscal, that was named by itself."""

    @cached_property
    def calendar(self) -> FiscalCalendar:
        """The fiscal calendar of the text; most texts name no fiscal year and need none."""
        return self._find_calendar()

    def days_off(self) -> str | None:
        """Return the days that were named where they may be those of a holiday just before publication."""
        if self.days is None or self.published is None:
            return None
        first, last = (date.fromisoformat(day) for day in self.days.split("/"))
        near = abs((self.published - last).days) <= _LATELY
        return self.days if near and (last - first).days < _LONGEST_HOLIDAY else None

    def this_year(self) -> int | None:
        """Return the year of publication, else the last that was named."""
        return self.published.year if self.published else self.year

    def named(self, words: str | None) -> int | None:
        """Return the year that 'this year', '2020' or nothing stands for."""
        if not words:
            return self.year
        if words[:4].isdigit():
            return int(words[:4])
        if "f" in words:  # 'the fiscal year', 'the financial year': nobody says when it begins
            return None
        base = self.this_year()
        if base is None:
            return None
        return base + SHIFTS.get(words.split()[0], 0)

    def fiscal_year(self, step: int) -> str | None:
        """Return the fiscal year of the day of publication, or one before or after it."""
        if self.published is None:
            return None
        day = self.published
        if self.whole and FISCAL.fullmatch(self.whole):
            return FiscalCalendar(int(self.whole[5:7])).around(day.year + step, day.month)
        if not self.calendar.known:
            return None
        return self.calendar.around(day.year + step, day.month)

    def of_month(self, month: int, words: str | None, ahead: bool = False) -> int | None:
        """Return the year of a month; without words the latest that is not in the future."""
        if words:
            return self.named(words)
        if self.published:
            late = month > self.published.month
            return self.published.year - (
                late and not (ahead and month - 6 <= self.published.month)
            )
        return self.year


Value: TypeAlias = tuple[str | None, str]
"""A period, None where nothing settles it, and the kind of a `TimeMark`."""
_Resolver: TypeAlias = Callable[[re.Match[str], Context], Value]


class Resolvers(dict[str, _Resolver]):
    """The functions that give the matches of the grammar their values, by form."""

    def form(self, function: _Resolver) -> _Resolver:
        """Enter a function under the form that its name ends with: ``_resolve_iso`` is for ``iso``.

        It raises ValueError for days that do not exist.
        """
        self[function.__name__.removeprefix("_resolve_")] = function
        return function


def month_number(name: str) -> int:
    """Return 5 for ``may``, 9 for ``sept.``."""
    return SHORT[name.rstrip(".")[:3]]


def with_year(year: int | None, rest: str) -> str | None:
    """Return a period of a year that may be unknown."""
    return None if year is None else f"{year}{rest}"


def day_of(year: int | None, month: int, day: int) -> str | None:
    """Return a day of a year that may be unknown; raise ValueError where it does not exist."""
    return None if year is None else date(year, month, day).isoformat()


def short_year(words: str) -> int:
    """Return 2021 for ``21`` and ``2021``."""
    return int(words) if len(words) == 4 else 2000 + int(words)


def remember(c: Context, words: str | None, m: re.Match[str]) -> None:
    """Keep a year that is named, but not one with which another is only compared."""
    if not words or not words[:4].isdigit():
        return
    year = int(words[:4])
    near = c.published is None or abs(year - c.published.year) <= 1
    if near and not _COMPARED.search(m.string, max(0, m.start() - 45), m.start()):
        c.year, c.year_at = year, m.end()


_COMPARED = late.pattern(
    r"\b(?:compared|than|versus|against|from|since|that of|surpass\w*|exceed\w*|beat\w*)\b(?:[^.;]|\.\d)*\Z"
)


def already_over(c: Context, m: re.Match[str], words: str | None, month: int) -> int | None:
    """Return the year of a part of a year that ends with ``month``: the last that is over, unless
    the words name the year or speak of what will be.
    """
    year = c.named(words)
    if not words and c.published is not None and not _in_sentence(c, m):
        year = c.published.year
    if year is None or c.published is None or words not in (None, "the year"):
        return year
    ends = date(year, month, 28)
    if ends > c.published and _BASE.search(m.string, max(0, m.start() - 60), m.start()):
        return year - 1  # 'up from the 0.5 percent in the third quarter'
    told = c.whole == f"{year - 1}" and ends > c.published  # in March, of the year before
    if (ends <= c.published + timedelta(days=20) and not told) or year != c.published.year:
        return year
    soon = (ends - c.published).days < _SOON and speaks_of_future(m)
    return year if soon or looks_ahead(m) else year - 1


def looks_ahead(m: re.Match[str]) -> bool:
    """Tell a time with a word near it, in its sentence, about what will be or is planned."""
    before = m.string[max(0, m.start() - 60) : m.start()].rpartition(". ")[2]
    behind = _SENTENCE_END.split(m.string[m.end() : m.end() + 120], 1)[0]
    return _AHEAD.search(before + behind) is not None


_BASE = late.pattern(r"\b(?:up|down) from (?:[^.;,]|\.\d){0,40}\Z")
_SENTENCE_END = late.pattern(r"[.!?]\s|\n")
_SOON = 200


def speaks_of_future(m: re.Match[str]) -> bool:
    """Tell a time in a sentence that has forecast something before it: 'expects growth in July'."""
    before = m.string[max(0, m.start() - 200) : m.start()]
    return _FORECAST.search(before.rpartition(". ")[2]) is not None


def is_due(m: re.Match[str]) -> bool:
    """Tell a time in a clause that says before it what is to come: 'is expected to peak in October'."""
    before = m.string[max(0, m.start() - 100) : m.start()]
    if "will " not in before and "is " not in before and "are " not in before:
        return False
    return _DUE.search(_SENTENCE_END.split(before)[-1]) is not None


def opens_what_will_be(m: re.Match[str]) -> bool:
    """Tell the time at the head of 'In December the bank will meet'."""
    before = _SENTENCE_END.split(m.string[max(0, m.start() - 100) : m.start()])[-1]
    behind = _SENTENCE_END.split(m.string[m.end() : m.end() + 160], 1)[0]
    if behind.startswith(" will ") or _VOTE.search(before):
        return True
    return " will " in behind and (len(before.split()) < 3 or before.rstrip()[-1:] == ",")


_VOTE = late.pattern(
    r"\b(?:could|may|might|ahead of|upcoming)\b[^,;]*\b(?:elections?|re-election|referendum|summit) in \Z"
)
_DUE = late.pattern(
    r"\b(?:is|are) (?:\w+ )?(?:expected|forecast|projected|predicted|likely|due|set|seen) (?:to\b|\w+ing\b)"
    r"(?! have\b)[^,;]*\Z|\bwill (?!have\b)(?:(?!\b(?:than|after|since|from|compared|following)\b)[^,;])*\Z"
)


def is_aimed(m: re.Match[str]) -> bool:
    """Tell a time in a sentence that tells before it what is planned."""
    before = m.string[max(0, m.start() - 200) : m.start()]
    return _AIM.search(before.rpartition(". ")[2]) is not None


_AIM = late.pattern(r"\b(?:will|shall|aims?|goals?|plans?|targets?|pledge[sd]?|seeks?|to be)\b")
_FORECAST = late.pattern(
    r"(?<!had )(?<!than )\b(?:will|would|may|might|expect(?:s|ed)?|forecasts?|projects|predicts?)\b"
)


def _in_sentence(c: Context, m: re.Match[str]) -> bool:
    """Tell whether the last year was named in the same sentence: 'in 2019, and in the first half'."""
    between = m.string[c.year_at : m.start()] if m.start() - c.year_at < _NEAR else ". "
    return ". " not in between and ".\n" not in between


_NEAR = 400
_AHEAD = late.pattern(
    r"\b(?:will|would|should|expect(?:s|ed)?|forecast\w*|plan\w*|ahead|target\w*|rest)\b"
)


def name_part(c: Context, m: re.Match[str], period: str | None) -> None:
    """Keep a month or quarter for 'the month', 'the quarter'; not one that is only compared with."""
    if period is None or _COMPARED.search(m.string, max(0, m.start() - 45), m.start()):
        return
    if len(period) == 7 and period[5] not in "QH":
        c.month = max(c.month or "", period)
    elif c.quarter is None or last_month(period) >= last_month(c.quarter):
        c.quarter = period


def name_year(c: Context, m: re.Match[str], period: str | None) -> None:
    """Keep a year for 'the year', not one that is only compared with."""
    if not _COMPARED.search(m.string, max(0, m.start() - 45), m.start()):
        c.whole = period


def last_month(period: str) -> str:
    """Return the last month of a month, a quarter or an interval of months."""
    return f"{period[:4]}-{int(period[6]) * 3:02}" if period[5] == "Q" else period[-7:]


def is_recent(c: Context, period: str | None, months: int) -> bool:
    """Tell whether a report can still call a part of the year 'the month', 'the quarter'."""
    if period is None or c.published is None:
        return period is not None
    last = last_month(period)
    ago = (c.published.year - int(last[:4])) * 12 + c.published.month - int(last[5:])
    return ago <= months
