"""Times that count from the day of publication, or from a time named before: last month, the year."""

import re
from datetime import date, timedelta

from .time_context import SHIFTS, Context, Resolvers, Value, with_year
from .time_forms import COUNT, WEEKDAYS

VALUES = Resolvers()


@VALUES.form
def _resolve_ytd(m: re.Match[str], c: Context) -> Value:
    if c.published is None:
        return None, "interval"
    return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"


@VALUES.form
def _resolve_compare(m: re.Match[str], c: Context) -> Value:
    words = m["cy"] or m["cy2"]
    return (words if words and words.isdigit() else None), "comparison"


@VALUES.form
def _resolve_past(m: re.Match[str], c: Context) -> Value:
    return None, "undated"


@VALUES.form
def _resolve_rel(m: re.Match[str], c: Context) -> Value:
    words = re.sub(r"['’]s$", "", m["rel"]).split()
    unit, which = words[-1], words[-2] if len(words) > 1 else ""
    if unit in ("today", "yesterday", "tomorrow"):
        days = {"today": 0, "yesterday": -1, "tomorrow": 1}[unit]
        day = c.published + timedelta(days=days) if c.published else None
        return (day.isoformat() if day else None), "day"
    if words[:2] == ["so", "far"]:
        if c.published is None:
            return None, "interval"
        return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"
    step = SHIFTS.get(which, 0)
    kind = "comparison" if which == "previous" else "relative"
    if unit == "year":
        base = c.this_year()
        return (str(base + step) if base is not None else None), kind
    if unit == "month" and c.published:
        index = c.published.year * 12 + c.published.month - 1 + step
        if which == "previous":
            return None, kind
        return f"{index // 12}-{index % 12 + 1:02}", kind
    if unit == "quarter" and c.published:
        index = c.published.year * 4 + (c.published.month - 1) // 3 + step
        return f"{index // 4}-Q{index % 4 + 1}", kind
    return None, kind


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
    if not lead.endswith(_WITHIN):
        return None, "undated"
    return c.whole or with_year(c.year, ""), "relative"


_WITHIN = ("for ", "during ", "throughout ", "in ")


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
def _resolve_nthday(m: re.Match[str], c: Context) -> Value:
    if c.published is None or not 1 <= int(m["nd"]) <= 31:
        return None, "day"
    day = int(m["nd"])
    index = c.published.year * 12 + c.published.month - 1 - (day > c.published.day)
    return date(index // 12, index % 12 + 1, day).isoformat(), "day"
