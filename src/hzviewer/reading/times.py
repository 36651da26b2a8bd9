"""Time expressions, resolved to periods where the text or its publication settles them."""

import re
from collections.abc import Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from hzviewer import late

from . import relative_times, time_values, year_values
from .fiscal_years import calendar_of
from .text import Document
from .time_context import Context, name_year
from .time_forms import MONTHS, form_at, openers


class TimeMark(Struct, frozen=True, gc=False):
    """One time expression. ``kind`` is what it names; ``period`` None where nothing settles it.

    Kinds: day, month, quarter, half, year, interval, weekday, relative, comparison (a year-earlier
    or other reference period), deadline, undated.
    """

    start: int
    end: int
    period: str | None
    kind: str
    possessive: bool = False


_RESOLVERS = time_values.VALUES | year_values.VALUES | relative_times.VALUES


_UNTIL = ("until ", "till ")


def find_times(document: Document) -> tuple[TimeMark, ...]:
    """Return the time expressions of the text, in order, not overlapping."""
    context = Context(
        document.published,
        None if document.published else _first_year(document.lower[:20000]),
        partial(calendar_of, document.lower),
    )
    marks = tuple(_marks(document, context))
    if not context.holidays:
        return marks
    return tuple([_with_days(mark, context) for mark in marks])


def unwrapped(lower: str) -> str:
    """Return a text without the breaks inside its sentences, its length kept: a line may end at 'in'."""
    return _WRAPS.sub(" ", lower) if "\n" in lower else lower


_WRAPS = late.pattern(r"\n(?<=[^\n.:!?]\n)(?=\S)")


def _with_days(mark: TimeMark, context: Context) -> TimeMark:
    """Give a holiday the days that the text tells later, else its month where that is just over."""
    month = context.holidays.get(mark.start)
    if mark.period is not None or month is None:
        return mark
    if not month:
        days = context.days_off()
        return mark if days is None else replace(mark, period=days, kind="interval")
    if context.days is not None and f"-{month:02}-" in context.days:
        return replace(mark, period=context.days, kind="interval")
    day = context.published
    if day is None or (day.month - month) % 12 > 1:
        return mark
    return replace(mark, period=f"{day.year - (month > day.month)}-{month:02}", kind="month")


def _first_year(lower: str) -> int | None:
    """Return the year that a text without a date of publication most likely is about.

    That is the first year named; a year that the text compares with is the one before.
    """
    compared: int | None = None
    for match in _NAMED_YEAR.finditer(lower):
        lead = _REFERENCE.findall(lower[max(0, match.start() - 45) : match.start()])
        if not lead:
            return int((_YEAR_AFTER.match(lower, match.end()) or match)[0][-4:])
        if lead[-1] in ("compared", "than", "versus") and compared is None:
            compared = int(match[0]) + 1
    return compared


_QUARTER_NEAR = late.pattern(r"\b(?:quarter|half)\b")
_NAMED_YEAR = late.pattern(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d,%.]\d|\d)")
_YEAR_AFTER = late.pattern(r"(?:\s+(?:and|to|until|through)\s+|\s?[-–]\s?)(?:[a-z]+ )?20\d\d\b")
_REFERENCE = late.pattern(r"\b(compared|than|versus|until|by|since)\b(?![^.]*\. )")


def _marks(document: Document, context: Context) -> Iterator[TimeMark]:
    text, lower = document.text, unwrapped(document.lower)
    end = 0
    for opener in openers().finditer(" " + lower):
        start = opener.start()
        match = form_at(lower, start) if start >= end else None
        if match is None:
            continue
        form = str(match.lastgroup)
        if not _capitalised(form, match, text):
            continue
        if form == "nth" and not _QUARTER_NEAR.search(
            lower, max(0, match.start() - 90), match.start()
        ):
            continue
        end = match.end()
        if lower.startswith(("'s", "’s"), end):
            end += 2
        try:
            period, kind = _RESOLVERS[form](match, context)
        except ValueError:
            period, kind = None, "undated"
        if form in ("year", "fiscal", "glued", "years") and kind == "year":
            name_year(context, match, period)
        start = match.start()
        if form in _LED and (lead := _LEAD.match(lower, start)):
            start = lead.end()
        if lower[start - 3 : start] == "by " and kind in ("year", "end", "day", "month"):
            kind, context.deadline = "deadline", period
        elif lower.startswith(_UNTIL, start - 6) or lower.startswith(_UNTIL, start - 5):
            context.deadline = period
        yield TimeMark(start, end, period, kind, lower.startswith(("'s", "’s"), end - 2))


def _capitalised(form: str, match: re.Match[str], text: str) -> bool:
    """Tell 'May' and 'March' from 'may' and 'march': months and weekdays have a capital."""
    for group in _NAMES.get(form, ()):
        if match[group] is None or text[match.start(group)].isupper():
            continue
        if match[group] not in _ONLY_MONTHS or text[match.start(group) - 1] != "-":
            return False  # but 'to end-february'
    return True


_ONLY_MONTHS = frozenset(MONTHS) - {"march", "may"}


_NAMES = {
    "month": ("mm",), "monthday": ("dm",), "daymonth": ("em",), "span": ("m1", "m2"),
    "dayspan": ("s1", "s2"), "weekday": ("wd",), "end": ("xm",), "fiscal": ("fm", "fbm"), "through": ("tm",),
}  # fmt: skip
"""The groups of each form that hold a month or a weekday."""
_LED = frozenset(("span", "weekday", "end", "nthday"))
_LEAD = late.pattern(r"from |on |at ")
