"""Times that count from the day of publication, or from a time named before: last month, the year."""

import re
from calendar import monthrange
from datetime import date, timedelta

from hzviewer import late

from .time_context import (
    SHIFTS,
    Context,
    Resolvers,
    Value,
    is_aimed,
    is_recent,
    last_month,
    looks_ahead,
    month_number,
    with_year,
)
from .time_forms import COUNT, SHORT, WEEKDAYS, holidays

VALUES = Resolvers()


@VALUES.form
def _resolve_ytd(m: re.Match[str], c: Context) -> Value:
    if c.published is None:
        return None, "interval"
    named = [last_month(p) for p in (c.month, c.quarter) if p is not None]
    if "date" in m[0] and named and max(named) < f"{c.published.year}-01":
        return f"{max(named)[:4]}-01/{max(named)}", "interval"  # a report on a quarter of last year
    return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"


@VALUES.form
def _resolve_compare(m: re.Match[str], c: Context) -> Value:
    words = m["cy"] or m["cy2"]
    return (words if words and words.isdigit() else None), "comparison"


@VALUES.form
def _resolve_past(m: re.Match[str], c: Context) -> Value:
    """Return the interval of 'over the next three years', 'in the past month'."""
    if m["pn3"]:  # 'will build 300 homes within a three-year period'
        count = _count(m["pn3"], m["pu3"] + "s")
        if c.published is None or count is None or not is_aimed(m):
            return None, "undated"
        return _rolling(c.published, True, count, m["pu3"]), "rolling"
    which, unit = m["pw"] or m["pw2"], m["pu"] or m["pu2"]
    if which is None or unit is None:
        return None, "undated"
    if which in ("previous", "preceding", "prior"):
        return None, "comparison" if m["pn"] in COUNT or m["pn"] is None else "undated"
    count = _count(m["pn"], unit)
    if which == "past" and unit == "month" and is_recent(c, c.month, 1):
        return c.month, "month"  # statistics of March, published in April
    if c.published is None or count is None or which not in _ROLLING:
        return None, "undated"
    ahead, day = which in ("next", "coming"), _named_end(m, c)
    if day is None and not ahead and unit.startswith(("month", "quarter")):
        return None, "undated"  # statistics end their months before the day they are published
    day = day or c.published
    return _rolling(day, ahead, count, unit.rstrip("s")), "rolling"


def _named_end(m: re.Match[str], c: Context) -> date | None:
    """Return the day of 'in the past month as of July 13'."""
    end = _ENDING.match(m.string, m.end())
    if end is None or end[1][:3] not in SHORT:
        return None
    month = month_number(end[1])
    year = c.of_month(month, None)
    return date(year, month, int(end[2])) if year else None


_ENDING = late.pattern(
    r"\s+(?:as\s+of|as\s+at|ended|ending|to|through)\s+([a-z]+)\.?\s+(\d{1,2})\b"
)


_ROLLING = ("past", "last", "next", "coming")
_MONTHS_OF = {"year": 12, "month": 1, "decade": 120, "century": 1200, "quarter": 3}


def _count(words: str | None, unit: str) -> int | None:
    if words is None:
        return None if unit.endswith("s") else 1
    return int(words) if words.isdecimal() and len(words) < 4 else COUNT.get(words)


def _rolling(day: date, ahead: bool, count: int, unit: str) -> str | None:
    """Return the stretch of time that begins or ends on a day."""
    sign = 1 if ahead else -1
    if unit in ("week", "day"):
        other = day + timedelta(days=sign * count * (7 if unit == "week" else 1))
    else:
        index = day.year * 12 + day.month - 1 + sign * count * _MONTHS_OF[unit]
        year, month = index // 12, index % 12 + 1
        if not 1000 <= year <= 9000:
            return None
        other = date(year, month, min(day.day, monthrange(year, month)[1]))
        if ahead and unit in ("year", "decade"):
            return f"{day.year}-{day.month:02}/{year}-{month:02}"
    first, last = sorted((day, other))
    return f"{first.isoformat()}/{last.isoformat()}"


@VALUES.form
def _resolve_rel(m: re.Match[str], c: Context) -> Value:
    words = re.sub(r"['’]s$", "", m["rel"]).split()
    length = len(m["fi"].split()) if m["fi"] else 1
    unit, which = words[-1], words[-1 - length] if len(words) > 1 else ""
    if unit in ("today", "yesterday", "tomorrow"):
        days = {"today": 0, "yesterday": -1, "tomorrow": 1}[unit]
        day = c.published + timedelta(days=days) if c.published else None
        return (day.isoformat() if day else None), "day"
    if words[:2] == ["so", "far"]:
        if c.published is None:
            return None, "interval"
        return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"
    if which == "that" and unit == "year":
        lead = m.string[max(0, m.start() - 16) : m.start()]
        if lead.endswith(_BY) and c.deadline is not None:
            return c.deadline, "deadline"  # 'by 2030 ... By that year'
        if (named := c.whole or with_year(c.year, "")) is not None:
            return named, "relative"
    step = SHIFTS.get(which, 0)
    before = which in ("previous", "preceding", "prior")
    kind = "comparison" if before else "relative"
    if m["fi"]:
        return c.fiscal_year(step), kind
    if unit == "year" and _FISCAL_NEAR.search(m.string, max(0, m.start() - 160), m.start()):
        if (fiscal := c.fiscal_year(step)) is not None:
            return (
                fiscal,
                kind,
            )  # 'growth in the next fiscal year of 6 percent, up from 5 this year'
    if unit == "year":
        base = c.this_year()
        return (str(base + step) if base is not None else None), kind
    if unit == "month" and c.published:
        index = c.published.year * 12 + c.published.month - 1 + step
        if before:
            return None, kind
        return f"{index // 12}-{index % 12 + 1:02}", kind
    if unit == "quarter" and c.published:
        index = c.published.year * 4 + (c.published.month - 1) // 3 + step
        return f"{index // 4}-Q{index % 4 + 1}", kind
    return None, kind


_FISCAL_NEAR = late.pattern(r"(?:fiscal|financial) year[^.;\n]{0,100}(?:\.\d[^.;\n]{0,60}){0,3}\Z")


@VALUES.form
def _resolve_ago(m: re.Match[str], c: Context) -> Value:
    count, year = COUNT.get(m["an"]) or int(m["an"]), c.this_year()
    if m["au"].startswith("year"):
        return with_year(year - count if year else None, ""), "comparison"
    return None, "comparison"


@VALUES.form
def _resolve_theyear(m: re.Match[str], c: Context) -> Value:
    """Return the year of 'for the year': the last that was named."""
    lead = m.string[max(0, m.start() - 11) : m.start()]
    if _WHOLE.search(m[0]) and c.published is not None and c.published.month < 4:
        if (c.month or "") < str(c.published.year) and not looks_ahead(m):
            return str(c.published.year - 1), "relative"  # told when it was over
    if not lead.endswith(_WITHIN):  # 'on the year' only says what is compared
        return None, "unknown" if lead.endswith("on ") else "undated"
    if "full" in m[0] and (c.quarter or "").endswith(("-Q4", "-12")):
        return str(c.quarter)[-7:-3], "relative"  # results of the fourth quarter and of its year
    if c.whole is None and c.part is not None:
        return str(c.part[1]), "relative"
    if c.published is not None and c.published.month < 3:
        month = c.month or ""
        if month.endswith("-12") and is_recent(c, month, 2) and (c.whole or "") < month[:4]:
            return month[:4], "relative"  # a report on December and its year
        if len(c.whole or "") == 4 and int(str(c.whole)) < c.published.year - 1:
            return str(c.published.year - 1), "relative"  # the other was only compared with
    if c.whole is None and c.published is not None and c.published.month < 3:
        return None, "undated"  # in January the year may be the one that is over
    return c.whole or with_year(c.year, ""), "relative"


_WHOLE = late.pattern("whole|entire|full")


@VALUES.form
def _resolve_unit(m: re.Match[str], c: Context) -> Value:
    """Return the month of 'for the month', the quarter of 'in the quarter': the last that was named."""
    lead = m.string[max(0, m.start() - 11) : m.start()]
    if not lead.endswith(_WITHIN):
        return None, "unknown"
    period, months = (c.month, 3) if m["nu"] == "month" else (c.quarter, 8)
    return (period if is_recent(c, period, months) else None), m["nu"]


@VALUES.form
def _resolve_months(m: re.Match[str], c: Context) -> Value:
    """Read 'for the nine months' behind 'in the third quarter': up to its end."""
    count = COUNT.get(m["nm"]) or int(m["nm"])
    named = [last_month(p) for p in (c.month, c.quarter) if is_recent(c, p, 4) and p is not None]
    if not named or not 1 < count <= 12:
        return None, "undated"
    last = max(named)
    index = int(last[:4]) * 12 + int(last[5:]) - count
    return f"{index // 12}-{index % 12 + 1:02}/{last}", "interval"


@VALUES.form
def _resolve_holiday(m: re.Match[str], c: Context) -> Value:
    """Read 'the May Day holiday last year': its month, or its days where the text gives them."""
    month, words = holidays()[" ".join(m["hon"].split())], m["hoy"]
    owner = _POSSESSIVE.search(m.string, max(0, m.start() - 12), m.start())
    year = c.named(words or (owner[1] if owner else None))
    if not words and owner is None:
        c.holidays[m.start()] = month
        if not month:
            return c.days_off(), "unknown"
        return (c.days if f"-{month:02}-" in (c.days or "") else None), "unknown"
    if not month:
        return None, "unknown"
    if c.days and c.days.startswith(f"{year}-{month:02}"):
        return c.days, "day"
    return with_year(year, f"-{month:02}"), "month"


_POSSESSIVE = late.pattern(r"((?:last|this) year(?=['’])|(?:19|20)\d\d(?=\s))(?:['’]s)?\s+\Z")


@VALUES.form
def _resolve_then(m: re.Match[str], c: Context) -> Value:
    """Return the time of 'by then': the last by which something was to be reached."""
    return c.deadline, "deadline"


@VALUES.form
def _resolve_thistime(m: re.Match[str], c: Context) -> Value:
    """Read 'at this time last year': the month of publication, a year before."""
    day = c.published
    return (f"{day.year - 1}-{day.month:02}" if day else None), "month"


_WITHIN = ("for ", "during ", "throughout ", "in ")
_BY = ("by ", "by the end of ")


@VALUES.form
def _resolve_weekday(m: re.Match[str], c: Context) -> Value:
    if c.published is None:
        return None, "weekday"
    back = (c.published.weekday() - WEEKDAYS.index(m["wd"])) % 7
    if m[0].startswith("last") and back == 0:
        back = 7
    if m[0].startswith("next"):
        back -= 7
    return (c.published - timedelta(days=back)).isoformat(), "weekday"


@VALUES.form
def _resolve_weekdays(m: re.Match[str], c: Context) -> Value:
    """Read 'from Sunday to Tuesday': the last such days that are over."""
    if c.published is None:
        return None, "interval"
    last = c.published - timedelta(days=(c.published.weekday() - WEEKDAYS.index(m["wt"])) % 7)
    first = last - timedelta(days=(last.weekday() - WEEKDAYS.index(m["wf"])) % 7)
    return f"{first.isoformat()}/{last.isoformat()}", "interval"


@VALUES.form
def _resolve_nthday(m: re.Match[str], c: Context) -> Value:
    if c.published is None or not 1 <= int(m["nd"]) <= 31:
        return None, "day"
    day = int(m["nd"])
    index = c.published.year * 12 + c.published.month - 1 - (day > c.published.day)
    return date(index // 12, index % 12 + 1, day).isoformat(), "day"
