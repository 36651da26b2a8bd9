"""Time expressions, resolved to periods where the text or its publication settles them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from .patterns import trie, trie_with
from .text import Document

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_SHORT = {m[:3]: i for i, m in enumerate(_MONTHS, 1)} | {"sept": 9}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_LAST = {"last": 0, "final": 0, "latter": 2}
_COUNT = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
}


class TimeMark(Struct, frozen=True):
    """One time expression. ``kind`` is what it names; ``period`` None where nothing settles it.

    Kinds: day, month, quarter, half, year, interval, weekday, relative, comparison (a year-earlier
    or other reference period), deadline, undated.
    """

    start: int
    end: int
    period: str | None
    kind: str


# A charset in front of a long alternation lets most places fail at once.
_MONTH = (
    r"(?=[jfmasond][aepuco][nbrylgptvc])(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_YEAR = r"(?:1[89]|20)\d\d(?![\d%,.]\d|\d|%| ?(?:billion|million|yuan|percent|mln|bn))"
_OF_YEAR = (
    rf"(?:(?:\s+of|\s+in|,)?\s+(?:the\s+)?(?P<y>{_YEAR}(?:[-–]\d\d(?!\d))?|this\s+year|last\s+year"
    rf"|the\s+year|current\s+year|same\s+year|previous\s+year)\b)?"
)
_NTHS = r"(?:first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)"


_FIRST = {
    "iso": "12", "span": "fjmasond", "monthday": "jfmasond", "daymonth": "t0-9", "half": "tfsl1-4",
    "hcode": "h12", "quarter": "tfsl1-4", "qcode": "q1-4", "firstn": "tf", "through": "tfsenm0-9",
    "ytd": "s", "start": "tbs", "compare": "tsaomy", "end": "tae", "fiscal": "fty", "years": "12",
    "month": "ltemsjfaond", "past": "oidwft", "rel": "stlpcfny", "weekday": "ltnomwfs",
    "nthday": "ot", "year": "12twacf", "theyear": "ft", "glued": "12", "dayspan": "jfmasondb", "ago": "tfsen0-9",
}  # fmt: skip
"""The characters with which each form can begin."""


_DATED = "year month half quarter week end start beginning whole calendar full entire".split()
_WHICH = (
    "first second third fourth last final latter 1st 2nd 3rd 4th past next coming previous following "
    "recent current this same fiscal financial"
).split()
_OPENERS = {
    **dict.fromkeys([*_MONTHS, *_SHORT, *_WEEKDAYS, *_DATED, *_WHICH, *_COUNT, *"0123456789"], ""),
    **dict.fromkeys(
        "so since fy today yesterday tomorrow early mid late that months all".split(), ""
    ),
    **dict.fromkeys("over in during within for".split(), rf"\s*the\s+(?:{trie(_WHICH)})"),
    **dict.fromkeys(["a", "one"], r"\s+(?:year|month|quarter)"),
    **dict.fromkeys(["h1", "h2", "q1", "q2", "q3", "q4"], ""),
    "from": r"\s+[jfmasond]",
    "between": r"\s+[jfmasond]",
    "on": r"\s+(?:[mtwfs]|the\s+\d)",
    "at": r"\s+end",
    "the": rf"\s+(?:{trie([*_DATED, *_WHICH, *_COUNT])}|\d)",
}
"""The words with which a form can begin, and what has to follow them: most places fail at once."""


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(rf"[^\w.$£€₹](?={trie_with(_OPENERS)})")


@cache
def _grammar() -> re.Pattern[str]:
    """All forms in one pattern; the name of the group that matched says which it is."""
    day = r"\d{1,2}(?:st|nd|rd|th)?(?![\d%]|,\d{3}|\.\d)"
    forms = {
        "iso": r"(?:19|20)\d\d-\d\d-\d\d",
        "span": rf"(?:from\s+)?(?P<m1>{_MONTH})(?:[,\s]+(?P<sy1>{_YEAR}))?\s*(?:to|through|until|-|–)\s*"
        rf"(?P<m2>{_MONTH})(?:[,\s]+(?:of\s+)?(?P<sy>{_YEAR}|this\s+year|last\s+year))?",
        "dayspan": rf"(?:from\s+|between\s+)?(?P<s1>{_MONTH})\s+(?P<t1>{day})(?:,?\s+(?P<u1>{_YEAR}))?\s*(?:to|through|until|and|-|–)\s*"
        rf"(?P<s2>{_MONTH})\s+(?P<t2>{day})(?:,?\s+(?P<u2>{_YEAR}))?",
        "monthday": rf"(?P<dm>{_MONTH})\s+(?P<d>{day})(?:\s*(?:-|–|to)\s*(?P<d2>{day})\b)?"
        rf"(?:,?\s+(?P<dy>{_YEAR}))?",
        "daymonth": rf"(?:the\s+)?(?P<ed>{day})\s+(?:of\s+)?(?P<em>{_MONTH})(?:,?\s+(?P<ey>{_YEAR}))?",
        "half": rf"(?:the\s+)?(?P<hn>{_NTHS})[\s-]+half(?:[\s-]+year)?{_OF_YEAR}",
        "hcode": rf"\bh(?P<hc>[12])[:\s]*(?P<hy>{_YEAR})?|(?P<hc2>[12])h\s?(?P<hy2>\d\d(?:\d\d)?)\b",
        "quarter": rf"(?:the\s+)?(?P<qn>{_NTHS})[\s-]+quarter{_OF_YEAR.replace('<y>', '<qy>')}",
        "qcode": rf"\bq(?P<qc>[1-4])(?:\s+of\s+|[:\s]*)(?P<qcy>{_YEAR}(?:[-–]\d\d)?)?(?!\d)"
        rf"|\b(?P<qc2>[1-4])q\s?(?P<qcy2>\d\d(?:\d\d)?)\b",
        "firstn": rf"(?:the\s+)?first\s+(?P<fn>{'|'.join(_COUNT)}|\d{{1,2}})\s+(?P<fu>months|quarters)"
        rf"{_OF_YEAR.replace('<y>', '<fy>')}",
        "through": rf"(?:the\s+)?(?P<tn>{'|'.join(_COUNT)}|\d{{1,2}})?[\s-]*(?P<tu>months?|quarter)\s+"
        rf"(?:to|through|ended|ending|until)\s+(?:(?:the\s+)?end[\s-](?:of\s+)?)?(?:{day}\s+)?(?P<tm>{_MONTH})"
        rf"(?:\s+{day})?(?:,?\s+(?P<ty>{_YEAR}))?",
        "ytd": r"since\s+(?:the\s+)?(?:beginning|start)\s+of\s+(?:this|the)\s+year",
        "start": rf"(?:the\s+)?(?:beginning|start)\s+of\s+(?:(?P<bx>the\s+year|this\s+year|last\s+year)|(?P<by>{_YEAR}))",
        "compare": rf"(?:the\s+)?same\s+(?:time\s+|reporting\s+)?(?:period|month|quarter|time)"
        rf"(?:\s+(?:of|in))?(?:\s+(?:the\s+)?(?P<cy>last\s+year|previous\s+year|year\s+(?:earlier|before)"
        rf"|{_YEAR}))?|(?:the\s+)?same\s+(?P<cy2>{_YEAR})\s+(?:period|month|quarter)"
        rf"|(?:a|one)\s+(?:year|month|quarter)\s+(?:earlier|ago|before)|(?:the\s+)?month\s+before|the\s+year\s+before|year[\s-]earlier",
        "end": rf"(?:the\s+|at\s+)?end(?:\s+of\s+|[\s-]+)(?:the\s+)?(?:(?P<xm>{_MONTH})(?:\s+(?P<xy>{_YEAR}))?"
        rf"|(?P<xy2>{_YEAR})|(?P<xr>last\s+year|this\s+year|the\s+year|next\s+year))",
        "fiscal": rf"\b(?:fy|fiscal\s+year|financial\s+year|fiscal)\s*(?P<fyy>{_YEAR})(?:[-–/](?P<fyz>\d\d(?:\d\d)?))?(?!\d)"
        rf"|(?:the\s+)?(?:(?:fiscal|financial|full|calendar)\s+)?year\s+(?:to|ended|ending|through)\s+"
        rf"(?:(?:the\s+)?end[\s-](?:of\s+)?)?(?:{day}\s+)?(?P<fm>{_MONTH})(?:\s+{day})?(?:,?\s+(?P<fy3>{_YEAR}))?",
        "years": rf"(?P<ya>{_YEAR})\s*[-–/]\s*(?P<yb>(?:(?:1[89]|20)\d\d|\d{{1,2}})(?!\d))",
        "month": rf"(?:(?P<mod>last|this|early|mid|late|the\s+start\s+of|the\s+beginning\s+of)[\s-]+)?"
        rf"(?P<mm>{_MONTH})(?:,?\s+(?:of\s+|in\s+)?(?P<my>{_YEAR}|this\s+year|last\s+year))?",
        "past": r"(?:over|in|during|within|for)?\s*(?:the\s+)(?:past|last|next|coming|previous|following|recent|final)\s+"
        r"(?:(?:\w+|\d+)\s+)?(?:years|months|weeks|days|decades|quarters|decade|century)\b(?:\s+of\s+the\s+period)?",
        "rel": r"so\s+far\s+this\s+year|(?:the\s+)?(?:last|this|previous|current|past|following|coming|next)\s+"
        r"(?:year|month|quarter|week)(?:['’]s)?\b|today|yesterday|tomorrow|that\s+year|the\s+same\s+(?:month|year)",
        "ago": rf"(?:the\s+)?(?P<an>{trie(_COUNT)}|\d{{1,2}})\s+(?P<au>years?|months?|weeks?|days?|decades?)\s+(?:ago|earlier|before|previously)(?!\s+(?:the|a)\b)",
        "theyear": r"(?:the|this)\s+(?:whole\s+|full\s+|entire\s+|calendar\s+)?year(?!\s+(?:before|earlier|to|ago)|[-–])|full[\s-]year",
        "glued": rf"(?:19|20)(?:{trie(f'{n:02}{(n + 1) % 100:02}' for n in range(100))})(?!\d)",
        "weekday": rf"(?:last\s+|this\s+|next\s+|on\s+)?(?P<wd>{'|'.join(_WEEKDAYS)})\b(?:['’]s)?",
        "nthday": r"(?:on\s+)?the\s+(?P<nd>\d{1,2})(?:st|nd|rd|th)(?=\s*[,.;)]|\s+of\s+(?:the|this|last)\s+month|\s*$)",
        "year": rf"(?:(?:the\s+)?(?:whole|all|entirety)\s+of\s+|(?:(?:the|calendar|full)[\s-]+)+year\s+)?(?P<yy>{_YEAR})(?![\w/]|-\w)",
    }
    body = "|".join(f"(?P<{name}>(?=[{_FIRST[name]}])(?:{form}))" for name, form in forms.items())
    return re.compile(rf"(?:{body})(?![^\W_])")


_FISCAL = re.compile(r"\d{4}-04/\d{4}-03")
_SHIFTS = {"last": -1, "previous": -1, "past": -1, "following": 1, "coming": 1, "next": 1}


class _Context:
    """What settles a year that the text leaves out: the day of publication or the last year named."""

    def __init__(self, published: date | None, first_year: int | None) -> None:
        self.published = published
        self.year = published.year if published else first_year
        self.month: str | None = None
        self.whole: str | None = None
        """The last year, calendar or fiscal, that was named by itself."""

    def this_year(self) -> int | None:
        return self.published.year if self.published else self.year

    def named(self, words: str | None) -> int | None:
        """Return the year that 'this year', '2020' or nothing stands for."""
        if not words:
            return self.year
        if words[:4].isdigit():
            return int(words[:4])
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


def find_times(document: Document) -> tuple[TimeMark, ...]:
    """Return the time expressions of the text, in order, not overlapping."""
    context = _Context(document.published, _first_year(document.lower[:20000]))
    return tuple(_marks(document, context))


def _first_year(lower: str) -> int | None:
    """Return the year that a text without a date of publication most likely is about.

    That is the first year named; a year that the text compares with is the one before.
    """
    compared: int | None = None
    for match in _NAMED_YEAR.finditer(lower):
        lead = _REFERENCE.findall(lower[max(0, match.start() - 45) : match.start()])
        if not lead:
            return int(match[0])
        if lead[-1] in ("compared", "than", "versus") and compared is None:
            compared = int(match[0]) + 1
    return compared


_NAMED_YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?![\d,%.]\d|\d)")
_REFERENCE = re.compile(r"\b(compared|than|versus|until|by|since)\b(?![^.]*\. )")


def _marks(document: Document, context: _Context) -> Iterator[TimeMark]:
    text, lower = document.text, document.lower
    grammar, end = _grammar(), 0
    for opener in _openers().finditer(" " + lower):
        match = grammar.match(lower, opener.start()) if opener.start() >= end else None
        if match is None:
            continue
        form = str(match.lastgroup)
        if not _capitalised(form, match, text):
            continue
        end = match.end()
        try:
            period, kind = _resolve(form, match, context)
        except ValueError:
            period, kind = None, "undated"
        if form in ("year", "fiscal", "glued", "years") and kind == "year":
            context.whole = period
        start = match.start()
        for lead in ("from ", "the ", "on ", "at "):
            if (
                lower.startswith(lead, start)
                and form in ("span", "weekday", "end", "nthday")
                and lead != "the "
            ):
                start += len(lead)
        if lower[start - 3 : start] == "by " and kind in ("year", "end", "day", "month"):
            kind = "deadline"
        yield TimeMark(start, match.end(), period, kind)


def _capitalised(form: str, match: re.Match[str], text: str) -> bool:
    """Tell 'May' and 'March' from 'may' and 'march': months and weekdays have a capital."""
    groups = {
        "month": ("mm",),
        "monthday": ("dm",),
        "daymonth": ("em",),
        "span": ("m1", "m2"),
        "dayspan": ("s1", "s2"),
        "weekday": ("wd",),
        "end": ("xm",),
        "fiscal": ("fm",),
        "through": ("tm",),
    }.get(form, ())
    return all(match[g] is None or text[match.start(g)].isupper() for g in groups)


def _month(name: str) -> int:
    return _SHORT[name.rstrip(".")[:3]]


def _resolve(form: str, m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    return globals()[f"_resolve_{form}"](m, c)  # type: ignore[no-any-return]


def _with(year: int | None, rest: str) -> str | None:
    return None if year is None else f"{year}{rest}"


def _resolve_iso(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    date.fromisoformat(m["iso"])
    return m["iso"], "day"


def _resolve_span(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    first, last = _month(m["m1"]), _month(m["m2"])
    year = c.of_month(last, m["sy"])
    _remember(c, m["sy"], m)
    begin = int(m["sy1"]) if m["sy1"] else (year - (first > last) if year else None)
    if year is None or begin is None:
        return None, "interval"
    return f"{begin}-{first:02}/{year}-{last:02}", "interval"


def _remember(c: _Context, words: str | None, m: re.Match[str]) -> None:
    """Keep a year that is named, but not one with which another is only compared."""
    if words and words[:4].isdigit() and not _COMPARED.search(m.string, m.start() - 45, m.start()):
        c.year = int(words[:4])


_COMPARED = re.compile(r"\b(?:compared|than|versus|against|from)\b(?:[^.;]|\.\d)*\Z")


def _day(year: int | None, month: int, day: int) -> str | None:
    return None if year is None else date(year, month, day).isoformat()


def _resolve_monthday(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    month, day = _month(m["dm"]), int(re.sub(r"\D", "", m["d"]))
    year = c.of_month(month, m["dy"])
    _remember(c, m["dy"], m)
    first = _day(year, month, day)
    if first and m["d2"]:
        second = _day(year, month, int(re.sub(r"\D", "", m["d2"])))
        return f"{first}/{second}", "day"
    return first, "day"


def _resolve_dayspan(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
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


def _resolve_daymonth(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    month, day = _month(m["em"]), int(re.sub(r"\D", "", m["ed"]))
    year = c.of_month(month, m["ey"])
    _remember(c, m["ey"], m)
    return _day(year, month, day), "day"


def _already(c: _Context, m: re.Match[str], words: str | None, month: int) -> int | None:
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


def _resolve_half(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    number = _NTH.get(m["hn"], 2)
    _remember(c, m["y"], m)
    year = _already(c, m, m["y"], 6 * number)
    return _with(year, f"-H{number}"), "half"


def _short_year(words: str) -> int:
    return int(words) if len(words) == 4 else 2000 + int(words)


def _resolve_hcode(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    year = _short_year(m["hy2"]) if m["hy2"] else c.named(m["hy"])
    return _with(year, f"-H{m['hc'] or m['hc2']}"), "half"


def _resolve_quarter(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    number = _NTH.get(m["qn"], 4)
    _remember(c, m["qy"], m)
    return _with(_already(c, m, m["qy"], 3 * number), f"-Q{number}"), "quarter"


def _resolve_qcode(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    number = int(m["qc"] or m["qc2"])
    words = m["qcy"]
    if not words and not m["qcy2"] and c.whole and _FISCAL.fullmatch(c.whole):
        words = f"{c.whole[:4]}-{c.whole[10:12]}"
    if words and len(words) > 4:  # a quarter of an April-March fiscal year
        year, first = int(words[:4]) + (number == 4), (number * 3) % 12 + 1
        return f"{year}-{first:02}/{year}-{first + 2:02}", "quarter"
    year_or_none = _short_year(m["qcy2"]) if m["qcy2"] else c.named(words)
    _remember(c, words, m)
    return _with(year_or_none, f"-Q{number}"), "quarter"


def _resolve_firstn(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    count = _COUNT.get(m["fn"]) or int(m["fn"])
    months = count * (3 if m["fu"] == "quarters" else 1)
    year = _already(c, m, m["fy"], min(months, 12))
    _remember(c, m["fy"], m)
    if year is None or not 1 <= months <= 12:
        return None, "interval"
    return (f"{year}-H1" if months == 6 else f"{year}-01/{year}-{months:02}"), "interval"


def _resolve_through(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    """Return the months that end with the one named: 'the three months to November'."""
    words = m["tn"]
    count = 3 if m["tu"] == "quarter" else _COUNT.get(words) or int(words) if words else 1
    month = _month(m["tm"])
    year = c.of_month(month, m["ty"])
    _remember(c, m["ty"], m)
    if year is None or not 1 <= count <= 36:
        return None, "interval"
    first = year * 12 + month - count
    return f"{first // 12}-{first % 12 + 1:02}/{year}-{month:02}", "interval"


def _resolve_ytd(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    if c.published is None:
        return None, "interval"
    return f"{c.published.year}-01-01/{c.published.isoformat()}", "interval"


def _resolve_start(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    return _with(c.named(m["by"] or m["bx"]), "-01"), "month"


def _resolve_compare(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    words = m["cy"] or m["cy2"]
    return (words if words and words.isdigit() else None), "comparison"


def _resolve_end(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    if m["xm"]:
        month = _month(m["xm"])
        year = c.of_month(month, m["xy"])
        _remember(c, m["xy"], m)
        return _with(year, f"-{month:02}-{monthrange(year or 2001, month)[1]}"), "end"
    year = int(m["xy2"]) if m["xy2"] else c.named(m["xr"])
    return _with(year, "-12-31"), "end"


def _resolve_fiscal(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
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


def _resolve_years(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    first, last = int(m["ya"]), m["yb"]
    second = int(last) if len(last) == 4 else int(str(first)[: 4 - len(last)] + last)
    if second == first + 1 and len(last) < 4:
        return f"{first}-04/{second}-03", "year"
    return (f"{first}/{second}" if second > first else None), "interval"


def _resolve_month(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
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


def _resolve_past(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    return None, "undated"


def _resolve_rel(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
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


def _resolve_ago(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    count, year = _COUNT.get(m["an"]) or int(m["an"]), c.this_year()
    if m["au"].startswith("year"):
        return _with(year - count if year else None, ""), "comparison"
    return None, "comparison"


def _resolve_theyear(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    """Return the year of 'for the year': the last that was named."""
    lead = m.string[max(0, m.start() - 11) : m.start()]
    if not lead.endswith(_WITHIN):
        return None, "undated"
    return c.whole or _with(c.year, ""), "relative"


_WITHIN = ("for ", "during ", "throughout ", "in ")


def _resolve_glued(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    """Read '202021', a fiscal year that has lost its hyphen."""
    year = int(m["glued"][:4])
    return f"{year}-04/{year + 1}-03", "year"


def _resolve_weekday(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    if c.published is None:
        return None, "weekday"
    back = (c.published.weekday() - _WEEKDAYS.index(m["wd"])) % 7
    if m[0].startswith("last") and back == 0:
        back = 7
    if m[0].startswith("next"):
        back -= 7
    return (c.published - timedelta(days=back)).isoformat(), "weekday"


def _resolve_nthday(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    if c.published is None or not 1 <= int(m["nd"]) <= 31:
        return None, "day"
    day = int(m["nd"])
    index = c.published.year * 12 + c.published.month - 1 - (day > c.published.day)
    return date(index // 12, index % 12 + 1, day).isoformat(), "day"


def _resolve_year(m: re.Match[str], c: _Context) -> tuple[str | None, str]:
    if not m.string[max(0, m.start() - 6) : m.start()].endswith((" by ", "until ")):
        _remember(c, m["yy"], m)
    return m["yy"], "year"
