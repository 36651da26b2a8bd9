"""What time expressions stand for: a form that was found, and what settles it, to a period."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from .time_forms import COUNT, NTH, SHORT, WEEKDAYS

_FISCAL = re.compile(r"\d{4}-04/\d{4}-03")
_SHIFTS = {"last": -1, "previous": -1, "past": -1, "following": 1, "coming": 1, "next": 1}


class Context:
    """What settles a year that the text leaves out: the day of publication or the last year named."""

    def __init__(self, published: date | None, first_year: int | None) -> None:
        self.published = published
        self.year = published.year if published else first_year
        self.month: str | None = None
        self.part: tuple[str, int] | None = None
        """The kind and the year of the last quarter or half that was named: ``("Q", 2020)``."""
        self.whole: str | None = None
        """The last year, calendar or fiscal, that was named by itself."""

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
        return base + _SHIFTS.get(words.split()[0], 0)

    def of_month(self, month: int, words: str | None) -> int | None:
        """Return the year of a month; without words the latest that is not in the future."""
        if words:
            return self.named(words)
        if self.published:
            return self.published.year - (month > self.published.month)
        return self.year


Value: TypeAlias = tuple[str | None, str]
"""A period, None where nothing settles it, and the kind of a `TimeMark`."""
_Resolver: TypeAlias = Callable[[re.Match[str], Context], Value]
_RESOLVERS: dict[str, _Resolver] = {}


def resolve(form: str, match: re.Match[str], context: Context) -> Value:
    """Return the value of a match of the grammar; raise ValueError for days that do not exist."""
    return _RESOLVERS[form](match, context)


def _resolves(function: _Resolver) -> _Resolver:
    """Enter a function under the form that its name ends with."""
    _RESOLVERS[function.__name__.removeprefix("_resolve_")] = function
    return function


def _month(name: str) -> int:
    return SHORT[name.rstrip(".")[:3]]


def _with(year: int | None, rest: str) -> str | None:
    return None if year is None else f"{year}{rest}"


@_resolves
def _resolve_iso(m: re.Match[str], c: Context) -> Value:
    date.fromisoformat(m["iso"])
    return m["iso"], "day"


@_resolves
def _resolve_span(m: re.Match[str], c: Context) -> Value:
    first, last = _month(m["m1"]), _month(m["m2"])
    year = c.of_month(last, m["sy"])
    _remember(c, m["sy"], m)
    begin = int(m["sy1"]) if m["sy1"] else (year - (first > last) if year else None)
    if year is None or begin is None:
        return None, "interval"
    return f"{begin}-{first:02}/{year}-{last:02}", "interval"


def _remember(c: Context, words: str | None, m: re.Match[str]) -> None:
    """Keep a year that is named, but not one with which another is only compared."""
    if not words or not words[:4].isdigit():
        return
    year = int(words[:4])
    near = c.published is None or abs(year - c.published.year) <= 1
    if near and not _COMPARED.search(m.string, max(0, m.start() - 45), m.start()):
        c.year = year


_COMPARED = re.compile(r"\b(?:compared|than|versus|against|from|since|that of)\b(?:[^.;]|\.\d)*\Z")


def _day(year: int | None, month: int, day: int) -> str | None:
    return None if year is None else date(year, month, day).isoformat()


@_resolves
def _resolve_monthday(m: re.Match[str], c: Context) -> Value:
    month, day = _month(m["dm"]), int(re.sub(r"\D", "", m["d"]))
    year = c.of_month(month, m["dy"])
    _remember(c, m["dy"], m)
    first = _day(year, month, day)
    if first and m["d2"]:
        second = _day(year, month, int(re.sub(r"\D", "", m["d2"])))
        return f"{first}/{second}", "day"
    return first, "day"


@_resolves
def _resolve_dayspan(m: re.Match[str], c: Context) -> Value:
    """Read 'from July 1 to Aug. 10': an interval of days."""
    first, last = _month(m["s1"]), _month(m["s2"])
    year = c.of_month(last, m["u2"])
    _remember(c, m["u2"], m)
    if year is None or (m[0].find(" and ") > 0 and not m[0].startswith("between")):
        return None, "interval"
    begin = int(m["u1"]) if m["u1"] else year - (first > last)
    days = (int(re.sub(r"\D", "", m[name])) for name in ("t1", "t2"))
    return "/".join(
        str(_day(*ends)) for ends in zip((begin, year), (first, last), days, strict=True)
    ), "interval"


@_resolves
def _resolve_daymonth(m: re.Match[str], c: Context) -> Value:
    month, day = _month(m["em"]), int(re.sub(r"\D", "", m["ed"]))
    year = c.of_month(month, m["ey"])
    _remember(c, m["ey"], m)
    last = _day(year, month, day)
    if last and m["ed0"]:
        return f"{_day(year, month, int(re.sub(r'[^0-9]', '', m['ed0'])))}/{last}", "day"
    return last, "day"


def _already(c: Context, m: re.Match[str], words: str | None, month: int) -> int | None:
    """Return the year of a part of a year that ends with ``month``: the last that is over, unless
    the words name the year or speak of what will be.
    """
    year = c.named(words)
    if year is None or c.published is None or words not in (None, "the year"):
        return year
    ends = date(year, month, 28)
    if ends <= c.published + timedelta(days=20) or year != c.published.year:
        return year
    around = m.string[max(0, m.start() - 60) : m.end() + 120]
    return year if _AHEAD.search(around) else year - 1


_AHEAD = re.compile(r"\b(?:will|would|should|expect\w*|forecast\w*|plan\w*|ahead|target\w*|rest)\b")


@_resolves
def _resolve_half(m: re.Match[str], c: Context) -> Value:
    number = NTH.get(m["hn"], 2)
    _remember(c, m["y"], m)
    year = _already(c, m, m["y"], 6 * number)
    c.part = ("H", year) if year else None
    return _with(year, f"-H{number}"), "half"


def _short_year(words: str) -> int:
    return int(words) if len(words) == 4 else 2000 + int(words)


@_resolves
def _resolve_hcode(m: re.Match[str], c: Context) -> Value:
    year = _short_year(m["hy2"]) if m["hy2"] else c.named(m["hy"])
    return _with(year, f"-H{m['hc'] or m['hc2']}"), "half"


@_resolves
def _resolve_quarter(m: re.Match[str], c: Context) -> Value:
    number = NTH.get(m["qn"], 4)
    _remember(c, m["qy"], m)
    if m["qn"] == "last" and not m["qy"]:
        return _quarter_before(c)
    year = _already(c, m, m["qy"], 3 * number)
    c.part = ("Q", year) if year else None
    return _with(year, f"-Q{number}"), "quarter"


@_resolves
def _resolve_nth(m: re.Match[str], c: Context) -> Value:
    """Read 'in the second' behind 'in the first quarter'."""
    number = NTH[m["nn"]]
    if c.part is None or number > (4 if c.part[0] == "Q" else 2):
        return None, "unknown"
    return f"{c.part[1]}-{c.part[0]}{number}", "quarter" if c.part[0] == "Q" else "half"


def _quarter_before(c: Context) -> Value:
    if c.published is None:
        return None, "relative"
    index = c.published.year * 4 + (c.published.month - 1) // 3 - 1
    return f"{index // 4}-Q{index % 4 + 1}", "relative"


@_resolves
def _resolve_qcode(m: re.Match[str], c: Context) -> Value:
    number = int(m["qc"] or m["qc2"] or m["qc3"])
    words = m["qcy"] or m["qcy3"]
    if not words and not m["qcy2"] and c.whole and _FISCAL.fullmatch(c.whole):
        words = f"{c.whole[:4]}-{c.whole[10:12]}"
    if words and len(words) > 4:  # a quarter of an April-March fiscal year
        year, first = int(words[:4]) + (number == 4), (number * 3) % 12 + 1
        return f"{year}-{first:02}/{year}-{first + 2:02}", "quarter"
    year_or_none = _short_year(m["qcy2"]) if m["qcy2"] else c.named(words)
    _remember(c, words, m)
    return _with(year_or_none, f"-Q{number}"), "quarter"


@_resolves
def _resolve_firstn(m: re.Match[str], c: Context) -> Value:
    count = COUNT.get(m["fn"]) or int(m["fn"])
    months = count * (3 if m["fu"] == "quarters" else 1)
    year = _already(c, m, m["fy"], min(months, 12))
    _remember(c, m["fy"], m)
    if year is None or not 1 <= months <= 12:
        return None, "interval"
    return (f"{year}-H1" if months == 6 else f"{year}-01/{year}-{months:02}"), "interval"


@_resolves
def _resolve_lastn(m: re.Match[str], c: Context) -> Value:
    """Read 'the last three months of 2004'."""
    count = COUNT.get(m["ln"]) or int(m["ln"])
    months = count * (3 if m["lu"] == "quarters" else 1)
    year = c.named(None if m["ly"] == "year" else m["ly"])
    _remember(c, m["ly"], m)
    if year is None or not 1 <= months <= 12:
        return None, "interval"
    return f"{year}-{13 - months:02}/{year}-12", "interval"


@_resolves
def _resolve_monthq(m: re.Match[str], c: Context) -> Value:
    """Read 'the June quarter': the three months that end with June."""
    month = _month(m["mq"])
    year = c.of_month(month, m["mqy"])
    if year is None:
        return None, "quarter"
    first = year * 12 + month - 3
    return f"{first // 12}-{first % 12 + 1:02}/{year}-{month:02}", "quarter"


@_resolves
def _resolve_yearspan(m: re.Match[str], c: Context) -> Value:
    return (f"{m['y1']}/{m['y2']}" if m["y1"] < m["y2"] else None), "interval"


@_resolves
def _resolve_through(m: re.Match[str], c: Context) -> Value:
    """Return the months that end with the one named: 'the three months to November'."""
    words = m["tn"]
    count = 3 if m["tu"] == "quarter" else COUNT.get(words) or int(words) if words else 1
    month = _month(m["tm"])
    year = c.of_month(month, m["ty"])
    _remember(c, m["ty"], m)
    if year is None or not 1 <= count <= 36 or (not words and m["tu"] == "months"):
        return None, "interval"
    first = year * 12 + month - count
    return f"{first // 12}-{first % 12 + 1:02}/{year}-{month:02}", "interval"


@_resolves
def _resolve_ytd(m: re.Match[str], c: Context) -> Value:
    if c.published is None:
        return None, "interval"
    return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"


@_resolves
def _resolve_start(m: re.Match[str], c: Context) -> Value:
    return _with(c.named(m["by"] or m["bx"]), "-01"), "month"


@_resolves
def _resolve_compare(m: re.Match[str], c: Context) -> Value:
    words = m["cy"] or m["cy2"]
    return (words if words and words.isdigit() else None), "comparison"


@_resolves
def _resolve_end(m: re.Match[str], c: Context) -> Value:
    if m["xm"]:
        month = _month(m["xm"])
        year = c.of_month(month, m["xy"])
        _remember(c, m["xy"], m)
        return _with(year, f"-{month:02}-{monthrange(year or 2001, month)[1]}"), "end"
    year = int(m["xy2"]) if m["xy2"] else c.named(m["xr"])
    return _with(year, "-12-31"), "end"


@_resolves
def _resolve_fiscal(m: re.Match[str], c: Context) -> Value:
    if m["fm"]:
        month = _month(m["fm"])
        year = c.of_month(month, m["fy3"])
        if year is None:
            return None, "year"
        begin = date(year, month, 1) - timedelta(days=330)
        return f"{begin.year}-{begin.month:02}/{year}-{month:02}", "year"
    if m["fyz"]:
        return f"{m['fyy']}-04/{int(m['fyy']) + 1}-03", "year"
    return m["fyy"], "year"


@_resolves
def _resolve_years(m: re.Match[str], c: Context) -> Value:
    first, last = int(m["ya"]), m["yb"]
    second = int(last) if len(last) == 4 else int(str(first)[: 4 - len(last)] + last)
    if second == first + 1 and len(last) < 4:
        return f"{first}-04/{second}-03", "year"
    return (f"{first}/{second}" if second > first else None), "interval"


@_resolves
def _resolve_month(m: re.Match[str], c: Context) -> Value:
    month = _month(m["mm"])
    year = c.of_month(month, m["my"])
    if year is not None and not m["my"] and c.published and month > c.published.month:
        year += " will " in m.string[m.end() : m.end() + 160] and m["mod"] != "last"
    if (
        m["mod"] == "last"
        and c.published
        and year == c.published.year
        and month >= c.published.month
    ):
        year -= 1
    _remember(c, m["my"], m)
    period = _with(year, f"-{month:02}")
    c.month = period or c.month
    return period, "month"


@_resolves
def _resolve_past(m: re.Match[str], c: Context) -> Value:
    return None, "undated"


@_resolves
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
    step = _SHIFTS.get(which, 0)
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


@_resolves
def _resolve_ago(m: re.Match[str], c: Context) -> Value:
    count, year = COUNT.get(m["an"]) or int(m["an"]), c.this_year()
    if m["au"].startswith("year"):
        return _with(year - count if year else None, ""), "comparison"
    return None, "comparison"


@_resolves
def _resolve_theyear(m: re.Match[str], c: Context) -> Value:
    """Return the year of 'for the year': the last that was named."""
    lead = m.string[max(0, m.start() - 11) : m.start()]
    if not lead.endswith(_WITHIN):
        return None, "undated"
    return c.whole or _with(c.year, ""), "relative"


_WITHIN = ("for ", "during ", "throughout ", "in ")


@_resolves
def _resolve_glued(m: re.Match[str], c: Context) -> Value:
    """Read '202021', a fiscal year that has lost its hyphen."""
    year = int(m["glued"][:4])
    return f"{year}-04/{year + 1}-03", "year"


@_resolves
def _resolve_weekday(m: re.Match[str], c: Context) -> Value:
    if c.published is None:
        return None, "weekday"
    back = (c.published.weekday() - WEEKDAYS.index(m["wd"])) % 7
    if m[0].startswith("last") and back == 0:
        back = 7
    if m[0].startswith("next"):
        back -= 7
    return (c.published - timedelta(days=back)).isoformat(), "weekday"


@_resolves
def _resolve_nthday(m: re.Match[str], c: Context) -> Value:
    if c.published is None or not 1 <= int(m["nd"]) <= 31:
        return None, "day"
    day = int(m["nd"])
    index = c.published.year * 12 + c.published.month - 1 - (day > c.published.day)
    return date(index // 12, index % 12 + 1, day).isoformat(), "day"


@_resolves
def _resolve_year(m: re.Match[str], c: Context) -> Value:
    if not m.string[max(0, m.start() - 6) : m.start()].endswith((" by ", "until ")):
        _remember(c, m["yy"], m)
    return m["yy"], "year"
