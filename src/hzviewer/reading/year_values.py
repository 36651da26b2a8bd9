"""What years, halves and quarters in a text stand for: a form that was found, to a period."""

import re
from datetime import date, timedelta

from hzviewer import late

from .fiscal_years import FISCAL, FiscalCalendar, part_of
from .time_context import (
    SHIFTS,
    Context,
    Resolvers,
    Value,
    already_over,
    is_recent,
    month_number,
    name_part,
    name_year,
    remember,
    short_year,
    with_year,
)
from .time_forms import NTH

VALUES = Resolvers()


@VALUES.form
def _resolve_half(m: re.Match[str], c: Context) -> Value:
    number, words = NTH.get(m["hn"], 2), m["hy0"] or m["y"]
    if (fiscal := fiscal_of(c, words) or _same_fiscal(c, m, words)) is not None:
        c.fiscal = fiscal, m.end()
        return part_of(fiscal, "H", number), "half"
    remember(c, words, m)
    year = already_over(c, m, words, 6 * number)
    c.part = ("H", year) if year else None
    return with_year(year, f"-H{number}"), "half"


@VALUES.form
def _resolve_hcode(m: re.Match[str], c: Context) -> Value:
    number = int(m["hc"] or m["hc2"])
    if m["hfy"]:
        return part_of(_fiscal(c, m["hfy"], m["hfz"]), "H", number), "half"
    year = short_year(m["hy2"]) if m["hy2"] else already_over(c, m, m["hy"], 6 * number)
    return with_year(year, f"-H{m['hc'] or m['hc2']}"), "half"


@VALUES.form
def _resolve_quarter(m: re.Match[str], c: Context) -> Value:
    number, words = NTH.get(m["qn"], 4), m["qy0"] or m["qy"]
    if m["qms"]:
        return _by_months(c, m, number, words)
    if m["qn"] == "last" and not words:
        return _quarter_before(c)
    if (fiscal := fiscal_of(c, words) or _same_fiscal(c, m, words)) is not None:
        c.fiscal = fiscal, m.end()
        return part_of(fiscal, "Q", number), "quarter"
    remember(c, words, m)
    year = already_over(c, m, words, 3 * number)
    c.part = ("Q", year) if year else None
    name_part(c, m, with_year(year, f"-Q{number}"))
    return with_year(year, f"-Q{number}"), "quarter"


def _same_fiscal(c: Context, m: re.Match[str], words: str | None) -> str | None:
    """Return the fiscal year of 'the first half of 2017-18 and 5 percent for the second half'."""
    if words or c.fiscal is None or m.start() - c.fiscal[1] > _NEAR:
        return None
    between = m.string[c.fiscal[1] : m.start()]
    return None if ". " in between or ".\n" in between else c.fiscal[0]


_NEAR = 100


def _by_months(c: Context, m: re.Match[str], number: int, words: str | None) -> Value:
    """Read 'the first quarter (July-September)', which tells when the fiscal year begins."""
    first, last = month_number(m["qms"]), month_number(m["qme"])
    begin = (first - 3 * (number - 1) - 1) % 12 + 1
    if begin > 1:
        c.calendar = FiscalCalendar(begin, c.calendar.by_first, known=True)
    if begin > 1 and (fiscal := fiscal_of(c, words)) is not None:
        return part_of(fiscal, "Q", number), "quarter"
    remember(c, words, m)
    year = already_over(c, m, words, last)
    return with_year(year, f"-{first:02}/{year}-{last:02}"), "quarter"


@VALUES.form
def _resolve_nth(m: re.Match[str], c: Context) -> Value:
    """Read 'in the second' behind 'in the first quarter'."""
    number = NTH[m["nn"]]
    if c.part is None or number > (4 if c.part[0] == "Q" else 2):
        return None, "unknown"
    return f"{c.part[1]}-{c.part[0]}{number}", "quarter" if c.part[0] == "Q" else "half"


@VALUES.form
def _resolve_qcode(m: re.Match[str], c: Context) -> Value:
    number = int(m["qc"] or m["qc2"] or m["qc3"])
    words = m["qcy"] or m["qcy3"]
    fiscal = _fiscal(c, m["qfy"], m["qfz"]) if m["qfy"] else None
    if not words and not m["qcy2"] and c.whole and FISCAL.fullmatch(c.whole):
        fiscal = fiscal or c.whole
    if words and len(words) > 4:
        fiscal = c.calendar.beginning(int(words[:4]))
        name_year(c, m, fiscal)
    if fiscal is not None:
        return part_of(fiscal, "Q", number), "quarter"
    year_or_none = short_year(m["qcy2"]) if m["qcy2"] else already_over(c, m, words, 3 * number)
    c.part = ("Q", year_or_none) if year_or_none else None
    remember(c, words, m)
    name_part(c, m, with_year(year_or_none, f"-Q{number}"))
    return with_year(year_or_none, f"-Q{number}"), "quarter"


@VALUES.form
def _resolve_yearspan(m: re.Match[str], c: Context) -> Value:
    return (f"{m['y1']}/{m['y2']}" if m["y1"] < m["y2"] else None), "interval"


@VALUES.form
def _resolve_fiscal(m: re.Match[str], c: Context) -> Value:
    if m["fm"]:
        month = month_number(m["fm"])
        year = c.of_month(month, m["fy3"])
        if year is None:
            return None, "year"
        late = c.published is not None and month > c.published.month
        if m["fe"] == "ending" and not m["fy3"] and late:
            year += 1  # it has not ended yet
        begin = date(year, month, 1) - timedelta(days=330)
        return f"{begin.year}-{begin.month:02}/{year}-{month:02}", "year"
    if m["fbm"]:
        return _beginning(c, month_number(m["fbm"]), m["fby"])
    return _fiscal(c, m["fyy"], m["fyz"]), "year"


def _beginning(c: Context, month: int, words: str | None) -> Value:
    """Read 'the fiscal year beginning April 1': without a year, the nearest beginning."""
    year = c.named(words)
    if year is None or month == 1:
        return with_year(year, ""), "year"
    if not words and c.published is not None:
        year = c.published.year + round((c.published.month - month) / 12)
    return FiscalCalendar(month).beginning(year), "year"


def _fiscal(c: Context, first: str, second: str | None) -> str:
    """Return the period of FY2020, FY09, FY2021-22."""
    year = short_year(first)
    return c.calendar.beginning(year) if second else c.calendar.named(year)


def fiscal_of(c: Context, words: str | None) -> str | None:
    """Return the fiscal year in 'of fiscal 2020', 'of FY21', 'of 2020-21', None for other words."""
    if words and words.startswith(_FROM_NOW) and "f" in words:
        return c.fiscal_year(SHIFTS.get(words.split()[0], 0))
    if words in _THIS_FISCAL:
        return c.fiscal_year(0)
    found = _FISCAL_YEAR.fullmatch(words or "")
    return _fiscal(c, found[1], found[2]) if found else None


_THIS_FISCAL = ("the fiscal year", "the financial year")
_FROM_NOW = ("current ", "this ", "last ", "next ")
_FISCAL_YEAR = late.pattern(
    r"(?:(?:fiscal\s+(?:year\s+)?|fy\s?)(?=\d)|(?=\d{4}[-–/]))(\d{4}|\d\d)(?:[-–/](\d\d))?"
)


@VALUES.form
def _resolve_years(m: re.Match[str], c: Context) -> Value:
    first, last = int(m["ya"]), m["yb"]
    second = int(last) if len(last) == 4 else int(str(first)[: 4 - len(last)] + last)
    named = m["yf2"] is not None or (c.calendar.known and "/" in m[0])
    if second == first + 1 and (len(last) < 4 or named):
        season = _SEASON.match(m.string, m.end()) or _CROP.search(
            m.string, max(0, m.start() - 40), m.start()
        )
        crops = not c.calendar.known and len(_CROPS.findall(m.string, 0, _SEARCHED)) > 1
        if c.calendar.month == 10 or season or crops:
            return f"{first}/{second}", "year"
        return c.calendar.beginning(first), "year"
    return (f"{first}/{second}" if second > first else None), "interval"


@VALUES.form
def _resolve_glued(m: re.Match[str], c: Context) -> Value:
    """Read '202021', a fiscal year that has lost its hyphen."""
    year = int(m["glued"][:4])
    return c.calendar.beginning(year), "year"


_SEARCHED = 3000
_CROPS = late.pattern(
    r"\b(?:crops?|harvest\w*|sown|planted|growers?|beans|cocoa|coffee|maize|wheat)\b"
)
_CROP = late.pattern(r"\b(?:crop|harvest|season)\b(?:[^.;]|\.\d)*\Z")
_SEASON = late.pattern(r"\s+(?:season|crop|harvest|marketing|campaign)")


@VALUES.form
def _resolve_year(m: re.Match[str], c: Context) -> Value:
    if not m.string[max(0, m.start() - 6) : m.start()].endswith((" by ", "until ")):
        remember(c, m["yy"], m)
    return (_fiscal(c, m["yy"], None) if m["yf"] else m["yy"]), "year"


def _quarter_before(c: Context) -> Value:
    if c.quarter is not None and "/" in c.quarter and is_recent(c, c.quarter, 8):
        return c.quarter, "relative"  # a report on the three months to May
    if c.published is None:
        return None, "relative"
    index = c.published.year * 4 + (c.published.month - 1) // 3 - 1
    return f"{index // 4}-Q{index % 4 + 1}", "relative"
