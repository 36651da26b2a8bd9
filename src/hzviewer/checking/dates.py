"""Dates that do not exist, times out of order, years that are garbled."""

import re
from bisect import bisect_right
from calendar import isleap, monthrange
from collections.abc import Iterator
from itertools import chain

from hzviewer import late
from hzviewer.model.facts import Problem

from .evidence import Evidence, problem

_NAMES = (
    "january february march april may june july august september october november december".split()
)
_MONTHS = {name: i for i, name in enumerate(_NAMES, 1)} | {
    name[:3]: i for i, name in enumerate(_NAMES, 1)
}
_MONTHS["sept"] = 9
MONTH = r"(?P<{}>(?:Jan|Febr?|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{{1,6}})?|May)"
_NUMBERS = late.pattern(r"19\d{2,6}|2[0-2]\d{2,6}|29|3\d")
_DAY_AFTER = late.pattern(MONTH.format("month") + r"\s\Z")
_MONTH_AFTER = late.pattern(r"(?:st|nd|rd|th)?(?:\sof)?\s" + MONTH.format("month") + r"(?![a-z])")
_YEAR_AFTER = late.pattern(r"(?:st|nd|rd|th)?(?:,\s?|\s)(?P<year>(?:19|20)\d\d)(?!\d)")
_DAY_ENDS = late.pattern(
    r"(?:st|nd|rd|th)?(?:[,.;:)\"”]|\s(?:and|to|in|at|when|as|by|the|last|this|next|after|before"
    r"|with|for|from|until|on|or|but)\b|\Z)"
)
_ISO = late.pattern(r"-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
_TO_YEAR = late.pattern(
    r"(?P<sep>\s?[-–—/]\s?|,?\s(?:to|and|until|through|till)\s)(?:the end of\s)?"
    r"(?:"
    + MONTH.format("month")
    + r"\s(?:\d{1,2},\s)?)?(?P<year>(?:19|20)\d\d)(?![\d%-]|[.,]\d|/\d)"
)
_DAYS = tuple(
    late.pattern(
        # From a plain string on, which is found many times faster than an alternation.
        rf"{lead}\s" + MONTH.format("month") + r"\s(?P<first>\d{1,2})\s(?:to|and|until|through)\s"
        r"(?P=month)\s(?P<last>\d{1,2})(?!\d|[.,]\d)"
    )
    for lead in ("from", "From", "etween")
)
_GOES_ON = late.pattern(r",?\s?(?:[-–—/]|(?:to|and|until|through|till)\s)")
_SHORT_YEAR = late.pattern(r"[-–/](?P<year>\d\d)(?![\d%-]|[.,]\d)")
_FROM = late.pattern(
    r"(?:[Ff]rom|[Bb]etween)\s(?:the end of\s|early\s|late\s|mid-)?(?:"
    + MONTH.format("month")
    + r"\s(?:\d{1,2},\s)?)?\Z"
)
_BEGAN = late.pattern(
    r"\b(?:began|begun|started|opened|launched|founded"
    r"|signed)\b[^.;,\d]{0,40}\sin\s(?:[A-Z][a-z]+\s)?\Z"
)
_ENDED = late.pattern(
    r",?\sand\s(?:is\s|was\s|will\s(?:be\s)?|to\s(?:be\s)?)?(?:end|ended|complete[d]?"
    r"|finish(?:ed)?|close[d]?|expire[sd]?|concluded)\s"
    r"(?:in|by)\s(?:[A-Z][a-z]+\s)?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_OF_TIME = late.pattern(
    r"\b(?:in|during|for|of|since|until|by|to|from|through|and|year|years|fiscal|fy|financial"
    r"|season|end-?|" + "|".join(_NAMES) + r")(?:\s|-)(?:the\s|fiscal\s|financial\s|year\s)*\Z",
    re.IGNORECASE,
)
_AFTER_TIME = late.pattern(
    r"[,.;:)\"”]|\s(?:\(|and|to|was|were|is|are|from|as|with|when|by|at|on|the|an?|up|down"
    r"|compared|against|fiscal|financial|year|budget|season)\b|\s[A-Z]|\s*\Z"
)
_NAMES_YEAR = late.pattern(r"\s(?:fiscal|financial|budget|season|academic|school|crop|marketing)\b")
_LETTER_YEAR = late.pattern(r"\b(?:2O\d\d|20[Ool]\d|20\dO|l9\d\d)\b")
_LAST_YEAR = 2100


def date_that_does_not_exist(evidence: Evidence) -> Iterator[Problem]:
    """Yield "June 31", "29 February 2019", "2020-13-05"."""
    for start, end, digits in evidence.all(numbers):
        if len(digits) == 2 and digits >= "29":
            yield from _day_problem(evidence, start, end, int(digits))
        elif len(digits) == 4:
            match = _ISO.match(evidence.text, end)
            if match and 1900 <= int(digits) <= _LAST_YEAR:
                month, day = int(match["month"]), int(match["day"])
                if not exists(int(digits), month, day):
                    yield _missing(evidence, (start, match.end()), month, int(digits))


def times_out_of_order(evidence: Evidence) -> Iterator[Problem]:
    """Yield stretches that end before they begin: "from 2020 to 2015", "2021-20"."""
    text = evidence.text
    for start, end, digits in evidence.all(numbers):
        if len(digits) == 4 and "1900" <= digits <= "2100" and _GOES_ON.match(text, end):
            lead = text[max(0, start - 60) : start]
            match = _TO_YEAR.match(text, end)
            if match and _backwards(digits, match, lead):
                begin = _FROM.search(lead)
                yield _reversed(evidence, start - len(begin[0] if begin else ""), match.end())
                continue
            match = _ENDED.match(text, end)
            if match and match["year"] < digits and _BEGAN.search(lead):
                yield _reversed(evidence, start, match.end())
                continue
            short = _SHORT_YEAR.match(text, end)
            if short and "12" < short["year"] < digits[2:] and not lead.endswith(("-", "–", "/")):
                if not _read(evidence, start, short.end()):
                    yield _reversed(evidence, start, short.end())
    for days in chain.from_iterable(pattern.finditer(text) for pattern in _DAYS):
        if int(days["last"]) < int(days["first"]):
            yield _reversed(evidence, days.start("month"), days.end())


def year_garbled(evidence: Evidence) -> Iterator[Problem]:
    """Yield years that lost a hyphen ("201920"), hold a digit too many, or a letter."""
    text = evidence.text
    for start, end, digits in evidence.all(numbers):
        if len(digits) < 4 or (len(digits) == 4 and digits <= "2100"):
            continue
        fits = _meant(digits)
        if not fits or _read(evidence, start, end):
            continue
        if text[start - 1 : start] in _NO_YEAR or not _AFTER_TIME.match(text, end):
            continue
        if not (_OF_TIME.search(text[max(0, start - 30) : start]) or _NAMES_YEAR.match(text, end)):
            continue
        yield _garbled(evidence, start, end, fits)
    for match in _LETTER_YEAR.finditer(text) if _has_letter_year(text) else ():
        fits = match[0].translate(str.maketrans("OolI", "0011"))
        yield _garbled(evidence, match.start(), match.end(), fits)


_NO_YEAR = frozenset("$£€¥₹#.,/+")


def numbers(evidence: Evidence) -> Iterator[tuple[int, int, str]]:
    """Yield the numbers that may be years, garbled or not, or the last days of a month."""
    text = evidence.text
    for match in _NUMBERS.finditer(text):
        start, end = match.span()
        if not (text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()):
            yield start, end, match[0]


def _day_problem(evidence: Evidence, start: int, end: int, day: int) -> Iterator[Problem]:
    text = evidence.text
    before = _DAY_AFTER.search(text, max(0, start - 12), start)
    after = None if before else _MONTH_AFTER.match(text, end)
    match = before or after
    month = month_of(match["month"]) if match else None
    if match is None or month is None:
        return
    span = (before.start(), end) if before else (start, match.end())
    year = _YEAR_AFTER.match(text, span[1])
    stated = int(year["year"]) if year else None
    if exists(stated or 2020, month, day):
        return
    if _read(evidence, start, end) or not (year or _DAY_ENDS.match(text, span[1])):
        return
    yield _missing(evidence, (span[0], year.end() if year else span[1]), month, stated)


def _backwards(digits: str, match: re.Match[str], lead: str) -> bool:
    """Tell two years, or two months of one year, in the wrong order."""
    words = match["sep"].strip() not in ("-", "–", "—", "/")
    begin = _FROM.search(lead)
    if words and begin is None:
        return False
    if words and match["sep"].strip(" ,") == "and" and not begin[0].lower().startswith("between"):  # type: ignore[index]
        return False
    if match["year"] != digits:
        return match["year"] < digits and (words or lead[-1:] not in "-–/")
    first = month_of(begin["month"]) if begin and begin["month"] else None
    last = month_of(match["month"]) if match["month"] else None
    return first is not None and last is not None and last < first


def exists(year: int, month: int, day: int) -> bool:
    """Tell a day that its month has."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def month_of(name: str) -> int | None:
    """Return the number of a month that is named in full or in short."""
    return _MONTHS.get(name.lower().rstrip("."))


def _read(evidence: Evidence, start: int, end: int) -> bool:
    """Tell digits that count or measure: "June 31 firms closed" has no date."""
    starts = evidence.figure_starts
    place = bisect_right(starts, end - 1) - 1
    if place < 0 or evidence.report.figures[place].end <= start:
        return False
    figure = evidence.report.figures[place]
    return bool(figure.unit) or figure.kind != "count" or not figure.quote.isdigit()


def _meant(digits: str) -> str:
    """Return the year that garbled digits stand for, empty where they are no garbled year."""
    if len(digits) == 6 and int(digits[4:]) == (int(digits[2:4]) + 1) % 100:
        return f"{digits[:4]}-{digits[4:]}"
    if len(digits) == 8 and int(digits[4:]) == int(digits[:4]) + 1:
        return f"{digits[:4]}-{digits[4:]}"
    if len(digits) == 5:
        halves = {digits[:i] + digits[i + 1 :] for i in range(5)}
        years = sorted(y for y in halves if "1950" <= y <= "2050")
        return years[0] if len(years) == 1 else " or ".join(years[:3])
    if len(digits) == 4 and int(digits) > _LAST_YEAR and int(digits) % 50:
        swapped = digits[0] + digits[2] + digits[1] + digits[3]
        return swapped if "1950" <= swapped <= "2060" else f"20{digits[2:]}"
    return ""


def _has_letter_year(text: str) -> bool:
    return "2O" in text or "0O" in text or "20o" in text or "20l" in text or "l9" in text


def _missing(evidence: Evidence, span: tuple[int, int], month: int, year: int | None) -> Problem:
    said = " ".join(evidence.text[slice(*span)].split())
    if not 1 <= month <= 12:
        return problem(
            "date_that_does_not_exist",
            (),
            f"“{said}”: a year has twelve months.",
            "a month from 01 to 12",
            at=span,
        )
    name = _NAMES[month - 1].capitalize()
    days = monthrange(year or 2020, month)[1]
    leap = f" in {year}" if month == 2 and year and not isleap(year) else ""
    return problem(
        "date_that_does_not_exist",
        (),
        f"“{said}” does not exist: {name} has {days} days{leap}.",
        f"{name} {days}",
        at=span,
    )


def _reversed(evidence: Evidence, start: int, end: int) -> Problem:
    said = " ".join(evidence.text[start:end].split())
    years = re.findall(r"\b(?:19|20)\d\d\b", said)
    swapped = f"{years[1]} to {years[0]}" if len(years) == 2 and years[0] != years[1] else ""
    return problem(
        "times_out_of_order",
        (),
        f"“{said}” ends before it begins.",
        swapped or "the two the other way round",
        at=(start, end),
    )


def _garbled(evidence: Evidence, start: int, end: int, fits: str) -> Problem:
    said = evidence.text[start:end]
    return problem("year_garbled", (), f"“{said}” is no year.", fits, at=(start, end))
