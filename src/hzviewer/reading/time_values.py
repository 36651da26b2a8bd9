"""What days and months in a text stand for: a form that was found, to a period."""

import re
from calendar import monthrange
from datetime import date, timedelta

from hzviewer import late

from .time_context import (
    Context,
    Resolvers,
    Value,
    already_over,
    day_of,
    is_due,
    month_number,
    name_part,
    name_year,
    opens_what_will_be,
    remember,
    speaks_of_future,
    with_year,
)
from .time_forms import COUNT, NTH
from .year_values import fiscal_of

VALUES = Resolvers()


@VALUES.form
def _resolve_iso(m: re.Match[str], c: Context) -> Value:
    date.fromisoformat(m["iso"])
    return m["iso"], "day"


_HYPHEN = late.pattern("[-–]")
_PAIR = late.pattern(r"(?!between|from)\S+ and ")


@VALUES.form
def _resolve_monthday(m: re.Match[str], c: Context) -> Value:
    month, day = month_number(m["dm"]), int(re.sub(r"\D", "", m["d"]))
    year = c.of_month(month, m["dy"], not m["dy"] and speaks_of_future(m))
    remember(c, m["dy"], m)
    first = day_of(year, month, day)
    if first and m["d2"]:
        second = day_of(year, month, int(re.sub(r"\D", "", m["d2"])))
        c.days = f"{first}/{second}"
        return c.days, "day"
    return first, "day"


@VALUES.form
def _resolve_dayspan(m: re.Match[str], c: Context) -> Value:
    """Read 'from July 1 to Aug. 10': an interval of days."""
    first, last = month_number(m["s1"]), month_number(m["s2"])
    year = c.of_month(last, m["u2"])
    if not m["u2"] and c.published and first <= c.published.month < last:
        year = c.published.year  # it has begun
    remember(c, m["u2"], m)
    if year is None or (m[0].find(" and ") > 0 and not m[0].startswith("between")):
        return None, "interval"
    begin = int(m["u1"]) if m["u1"] else year - (first > last)
    days = (int(re.sub(r"\D", "", m[name])) for name in ("t1", "t2"))
    c.days = "/".join(
        str(day_of(*ends)) for ends in zip((begin, year), (first, last), days, strict=True)
    )
    return c.days, "interval"


@VALUES.form
def _resolve_daymonth(m: re.Match[str], c: Context) -> Value:
    month, day = month_number(m["em"]), int(re.sub(r"\D", "", m["ed"]))
    year = c.of_month(month, m["ey"])
    remember(c, m["ey"], m)
    last = day_of(year, month, day)
    if last and m["ed0"]:
        return f"{day_of(year, month, int(re.sub(r'[^0-9]', '', m['ed0'])))}/{last}", "day"
    return last, "day"


@VALUES.form
def _resolve_span(m: re.Match[str], c: Context) -> Value:
    first, last = month_number(m["m1"]), month_number(m["m2"])
    year = c.of_month(last, m["sy"], not m["sy"] and speaks_of_future(m))
    remember(c, m["sy"], m)
    if year is not None and (named := _FISCAL_BEHIND.match(m.string, m.end())) and not m["sy"]:
        year = int(named[1]) + (last < c.calendar.month)
    elif year is not None and not m["sy"] and first > last and _is_now(c, first):
        year += speaks_of_future(m)  # 'projected at 3 percent in October-March', in December
    begin = int(m["sy1"]) if m["sy1"] else (year - (first > last) if year else None)
    if year is None or begin is None:
        return None, "interval"
    if _PAIR.match(m[0]) and not m["sy1"]:
        if first == last + 1:  # 'for November and October'
            first, last, begin = last, first, year
        elif last != first % 12 + 1:
            return f"{begin}-{first:02}/{year}-{last:02}", "pair"
    if (year - begin) * 12 + last - first == 2:
        c.quarter = f"{begin}-{first:02}/{year}-{last:02}"
    # 'from May to July' is a stretch, 'from May-July' may be what another is compared with
    kind = "months" if _HYPHEN.search(m[0]) else "interval"
    return f"{begin}-{first:02}/{year}-{last:02}", kind


_FISCAL_BEHIND = late.pattern(
    r"(?: (?!and |from )[a-z]{1,20})? (?:for|of|in) (\d{4})[-–]\d\d(?!\d)"
)
"""The fiscal year of 'April-September growth for 2019-20'."""


def _is_now(c: Context, first: int) -> bool:
    """Tell months that begin before the end of the year of publication and have not yet ended."""
    return c.published is not None and c.published.month >= first


@VALUES.form
def _resolve_month(m: re.Match[str], c: Context) -> Value:
    month = month_number(m["mm"])
    by = m.string[max(0, m.start() - 3) : m.start()] == "by "
    year = c.of_month(month, m["my"], (by and speaks_of_future(m)) or is_due(m))
    if year is not None and not m["my"] and c.published and month > c.published.month:
        ahead = year < c.published.year and m["mod"] != "last" and opens_what_will_be(m)
        year += ahead
    if (
        m["mod"] == "last"
        and c.published
        and year == c.published.year
        and month >= c.published.month
    ):
        year -= 1
    remember(c, m["my"], m)
    period = with_year(year, f"-{month:02}")
    name_part(c, m, period)
    return period, "month"


@VALUES.form
def _resolve_end(m: re.Match[str], c: Context) -> Value:
    if m["xe"]:
        return _part_end(c, m["xe"], m["xey"])
    if m["xqn"]:
        return _quarter_end(c, m)
    if m["xlm"]:
        return _last_month_end(c), "end"
    if m["xm"]:
        month = month_number(m["xm"])
        year = c.of_month(month, m["xy"])
        remember(c, m["xy"], m)
        return with_year(year, f"-{month:02}-{monthrange(year or 2001, month)[1]}"), "end"
    year = int(m["xy2"]) if m["xy2"] else _year_ending(c, m)
    if m["xy2"] and c.whole is None:
        name_year(c, m, m["xy2"])
    return with_year(year, "-12-31"), "end"


def _last_month_end(c: Context) -> str | None:
    """Return the last day of the month before that of publication."""
    first = c.published and c.published.replace(day=1)
    return (first - timedelta(days=1)).isoformat() if first else None


@VALUES.form
def _resolve_start(m: re.Match[str], c: Context) -> Value:
    return with_year(c.named(m["by"] or m["bx"]), "-01"), "month"


@VALUES.form
def _resolve_through(m: re.Match[str], c: Context) -> Value:
    """Return the months that end with the one named: 'the three months to November'."""
    words = m["tn"]
    count = 3 if m["tu"] == "quarter" else COUNT.get(words) or int(words) if words else 1
    month = month_number(m["tm"])
    year = c.of_month(month, m["ty"])
    remember(c, m["ty"], m)
    if m["tu"].startswith("week"):
        day = re.match(r"\d+", m["td"] or m["te"] or "")
        return _weeks(count, date(year, month, int(day[0])) if year and day else None), "interval"
    if year is None or not 1 <= count <= 36 or (not words and m["tu"] == "months"):
        return None, "interval"
    last = year * 12 + month - 1
    if m["tc"].endswith("on"):  # 'centred on', 'based on': as many months before as after
        last += (count - 1) // 2
    first = last - count + 1
    if not count - 1:
        return f"{year}-{month:02}", "month"
    period = f"{first // 12}-{first % 12 + 1:02}/{last // 12}-{last % 12 + 1:02}"
    if count == 3:
        name_part(c, m, period)
    return period, "interval"


def _weeks(count: int, last: date | None) -> str | None:
    """Return so many weeks that end with a day."""
    if last is None:
        return None
    return f"{(last - timedelta(days=7 * count - 1)).isoformat()}/{last.isoformat()}"


@VALUES.form
def _resolve_monthq(m: re.Match[str], c: Context) -> Value:
    """Read 'the June quarter': the three months that end with June."""
    month = month_number(m["mq"])
    year = c.of_month(month, m["mqy"])
    if year is None:
        return None, "quarter"
    first = year * 12 + month - 3
    return f"{first // 12}-{first % 12 + 1:02}/{year}-{month:02}", "quarter"


@VALUES.form
def _resolve_firstn(m: re.Match[str], c: Context) -> Value:
    if m["pfn"]:  # 'the first three years of the plan (2021-25)'
        years = COUNT.get(m["pfn"]) or int(m["pfn"])
        return f"{m['pfy']}/{int(m['pfy']) + years - 1}", "interval"
    if m["fq"]:  # 'Q1-Q3'
        months = 3 * int(m["fq"])
    elif m["ft"]:  # 'the first to third quarters'
        months = 3 * (2 + ("second", "third", "fourth").index(m["ft"]))
    else:
        count = COUNT.get(m["fn"]) or int(m["fn"])
        months = count * (3 if m["fu"] == "quarters" else 1)
    if (fiscal := fiscal_of(c, m["fy"])) is not None and len(fiscal) > 4 and months <= 12:
        first = int(fiscal[:4]) * 12 + int(fiscal[5:7]) - 1
        last = first + months - 1
        return f"{first // 12}-{first % 12 + 1:02}/{last // 12}-{last % 12 + 1:02}", "interval"
    year = already_over(c, m, m["fy"], min(months, 12))
    remember(c, m["fy"], m)
    if year is None or not 1 <= months <= 12:
        return None, "interval"
    return (f"{year}-H1" if months == 6 else f"{year}-01/{year}-{months:02}"), "interval"


@VALUES.form
def _resolve_lastn(m: re.Match[str], c: Context) -> Value:
    """Read 'the last three months of 2004'."""
    count = COUNT.get(m["ln"]) or int(m["ln"])
    months = count * (3 if m["lu"] == "quarters" else 1)
    year = c.named(None if m["ly"] == "year" else m["ly"])
    remember(c, m["ly"], m)
    if year is None or not 1 <= months <= 12:
        return None, "interval"
    return f"{year}-{13 - months:02}/{year}-12", "interval"


def _year_ending(c: Context, m: re.Match[str]) -> int | None:
    """Return the year of 'at the end of the year': one that was named, where it speaks of the past."""
    ahead = speaks_of_future(m) or m.string[max(0, m.start() - 6) : m.start()].endswith(_UNTIL)
    if m["xr"] == "the year" and not ahead and len(c.whole or "") == 4:
        return int(str(c.whole))
    return c.named(m["xr"])


_UNTIL = ("by ", "until ", "till ")


def _quarter_end(c: Context, m: re.Match[str]) -> Value:
    """Return the last day of 'at the end of the third quarter'."""
    month = 3 * NTH.get(m["xqn"], 4)
    year = already_over(c, m, m["xqy"], month)
    remember(c, m["xqy"], m)
    return with_year(year, f"-{month:02}-{monthrange(2001, month)[1]}"), "end"


def _part_end(c: Context, unit: str, words: str | None) -> Value:
    """Return the last day of 'at year-end', 'month-end'."""
    if unit == "year":
        return with_year(int(words) if words else c.year, "-12-31"), "end"
    if unit == "month" and c.month:
        year, month = int(c.month[:4]), int(c.month[5:])
        return f"{c.month}-{monthrange(year, month)[1]}", "end"
    return None, "undated"
