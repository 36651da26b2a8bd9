"""Which quantities of a text may be figures: not those that name, number or order something."""

import math
import re
from collections.abc import Sequence

from msgspec.structs import replace

from hzviewer import late

from .lexicon import lexicon
from .multiples import find_multiples, number_words
from .numbers import Quantity, find_quantities
from .predicates import TIME_UNITS
from .text import Document
from .times import TimeMark

_OLDEST = 110
_AGED = late.pattern(
    r"\b(?:people|seniors|residents|citizens|persons|adults|those|men|women)\s+(?:over|above|under|below)\s$"
)
"""An age: 'seniors over 60'."""
_NAMED = late.pattern(
    r"(?:\b(?:section|sections|article|articles|no|nos|number|chapter|page|pages|pp|chart|figure|table"
    r"|phase|stage|level|grade|class|type|tier|version|volume|vol|part|para|paragraph|appendix|annex"
    r"|box|item|act|rule|clause|group|room|route|highway|flight|line|channel|age|aged|ages|gate"
    r"|code|tel|phone|telephone|hotline|fax|call|dial|zip|isbn|id|ref|form|schedule|step|week|day|terminal)\.?"
    r"|\bage[ds]?\s(?:over|under|above|below|about|from)|[#§@]|[a-z]-|\d[-/:])\s{0,2}$"
)
_OLD = late.pattern(
    r"[\s-]{0,2}(?:years?[\s-]{1,2}old|years?[\s-]of[\s-]age)|[:/]\d|(?:th|st|nd|rd)(?![^\W_])"
)
_EQUATED = late.pattern(
    r" ?= ?|\s(?:was\s|is\s|were\s)?(?:worth|bought|buys|buying|fetched)\s(?=[$£€¥\d])"
)
_PLAN = late.pattern(r"[\s-]{0,2}[Yy][Ee][Aa][Rr][\s-]P[Ll][Aa][Nn]")
"""'The Five-Year Plan' is a name, 'a four-year plan' a length."""
_TIME_OF_DAY = late.pattern(
    r"\s?(?:[ap]\.?m\b\.?|o['’]clock)|\s(?:hours|hrs)\s(?:gmt|utc|local|[a-z][sd]t\b)"
    r"|\s(?:gmt|utc|[ecmp][sd]t)\b"
)
_ENUMERATOR = late.pattern(r"[ \t]*[.)](?:\s|$)")
_TENOR = late.pattern(
    r"[\s-]+(?:(?:cpi\s+)?inflation\b|(?:(?!(?:with|an?|the|of|for|to|and|in|at|on|by|from)\b)\w+[\s-]+){0,3}?(?:yields?|repos?|bonds?|bills?|notes?|loans?|deposits?|maturity|lpr|mlf|shibor|averages?|rates?|basis"
    r"|gains?|rises?|increases?|declines?|periods?|totals?)\b)"
)
_SPAN_OF_TIME = late.pattern(
    r"\s+(?:ahead\s+of|later|earlier|ago|before|after|from\s+now|away|previously)\b"
)
_QUALIFIED = late.pattern(r"\b(?:for|in|of|by|last\w*|spans?)\s+over\s\Z")
"""'For over six years' is a length, 'jobs created over six years' says when."""
_ORDERED = late.pattern(
    r"\b(?:first|last|next|past|preceding|coming|previous|following|final|initial)\s\Z"
)
"""'Over the first two years', 'in the preceding three quarters' place something in time."""
_GROUP = late.pattern(r"\b(?:Group of|Big)\s\Z")
_RANKED = late.pattern(r"\b(?:fortune|forbes|s&p|nikkei|russell)\s(?:global\s|china\s|world\s)?\Z")
"""'The Fortune Global 500' is a list, 'the S&P 500' an index."""
_NUMBERED = late.pattern(r"\bnos?\.?\s\d+\s(?:and|to|&)\s\Z")
_COMPOUND = late.pattern(
    r"-(?:nation|member|country|state|strong|seat|party|bed|foot|page|storey|story|inch|door|man|woman|person)\b"
)
"""'The 25-nation bloc', 'a 500-bed hospital': a part of a name."""
_PHONE = late.pattern(r"\d{3}[- ]\Z")
_MODEL = late.pattern(r"(?:\A|[^\w])[A-Z]{2,5}[ -]\Z")


def candidates(document: Document, times: Sequence[TimeMark]) -> list[Quantity]:
    """Return the quantities that may be figures, in order, none overlapping another."""
    worded = number_words(document.lower)
    found = sorted(
        filter(_is_number, [*find_quantities(document, worded), *find_multiples(document, worded)]),
        key=lambda q: (q.start, -q.end),
    )
    kept: list[Quantity] = []
    k = 0
    for quantity in found:
        if kept and quantity.start < kept[-1].end:
            # 'a quarter of a million'
            within = kept[-1].value >= _THOUSAND and quantity.end < kept[-1].end
            if quantity.end > kept[-1].end or (quantity.unit in ("fraction", "#") and not within):
                kept[-1] = quantity
            continue
        while k < len(times) and times[k].end <= quantity.start:
            k += 1
        timed = k < len(times) and times[k].start < quantity.end
        if timed and not _outreaches(quantity, times[k]):
            behind = _behind(document, quantity, times[k])
            if behind is None:
                continue
            quantity = behind
        if not _names(document.text, document.lower, quantity):
            kept.append(quantity)
    return kept


_THOUSAND = 1000


def _is_number(quantity: Quantity) -> bool:
    """Tell whether a quantity fits a number: four hundred digits, or 'million' a hundred times, do not."""
    return math.isfinite(quantity.value) and math.isfinite(quantity.high or 0)


def _outreaches(quantity: Quantity, time: TimeMark) -> bool:
    return quantity.unit == "fraction" and quantity.start < time.start


def _behind(document: Document, q: Quantity, time: TimeMark) -> Quantity | None:
    """Return the second number of 'on April 1 to 15 percent', whose first is part of a day."""
    joined = _TO.match(document.lower, time.end) if q.high is not None else None
    if joined is None or q.unit is None or joined.end() >= q.end:
        return None
    start = joined.end()
    return replace(q, start=start, value=q.high or 0, high=None, text=document.text[start : q.end])


_TO = late.pattern(r"\s+to\s+(?=\d)")


def _names(text: str, lower: str, q: Quantity) -> bool:
    """Tell numbers that name or order things, ages and hours from numbers that measure."""
    if lower.endswith((" per ", " every "), 0, q.start) and not lower.endswith(
        (" out of every ", " in every "), 0, q.start
    ):
        return True  # the base of a ratio
    if q.value == 1 and _EQUATED.match(lower, q.end):
        return True  # '$1 = 7.2 yuan', 'one euro was worth $1.2', of which the price is the figure
    if q.unit is not None and q.unit not in TIME_UNITS:
        return q.unit == "fraction" and _in_time(lower, q.end)
    if _OLD.match(lower, q.number_end) or (q.end > q.number_end and _OLD.match(lower, q.end)):
        return True
    if _PLAN.match(text, q.number_end) or (q.unit == "years" and _is_nth(lower, q.start)):
        return True
    if q.unit == "hours" and _TIME_OF_DAY.match(lower, q.number_end):
        return True
    if q.unit is None and _TIME_OF_DAY.match(lower, q.end):
        return True
    if q.unit is None and _COMPOUND.match(lower, q.number_end):
        return True
    before = lower[max(0, q.start - 12) : q.start]
    if q.unit is None and q.value < _OLDEST and _AGED.search(lower, max(0, q.start - 24), q.start):
        return True
    if not q.scaled and (_NAMED.search(before) or text.endswith("Building ", 0, q.start)):
        return True
    if q.unit is None and not q.scaled and not q.worded and "," not in q.text:
        lead = lower[max(0, q.start - 20) : q.start]
        if _RANKED.search(lead) or _NUMBERED.search(lead):
            return True
        if _PHONE.search(before) or _MODEL.search(text[max(0, q.start - 7) : q.start]):
            return True
    if q.unit in TIME_UNITS and len(q.text.split()) == 2 and _SPAN_OF_TIME.match(lower, q.end):
        return True
    if (
        q.unit in TIME_UNITS
        and lower.endswith("over ", 0, q.start)
        and not _QUALIFIED.search(before)
    ):
        return True
    if q.unit in TIME_UNITS and _ORDERED.search(before):
        return True
    if (
        _GROUP.search(text, max(0, q.start - 10), q.start)
        and text[q.start].isupper() | q.text.isdigit()
    ):
        return True
    if q.unit in TIME_UNITS and "-" in q.text and _TENOR.match(lower, q.end, q.end + 60):
        return True
    if not q.worded and not q.scaled and q.unit is None:
        if _ENUMERATOR.match(lower, q.end) and not _line_before(lower, q.start).strip(" *#-(>"):
            return True
    return q.worded and q.value == 1 and (q.unit is None or q.unit in TIME_UNITS)


def _is_nth(lower: str, start: int) -> bool:
    """Tell 'the 14th five-year plan', 'the fourth five-year period', which are names."""
    word = lower[max(0, start - 14) : start].rstrip().rpartition(" ")[2]
    return word in lexicon().ordinals or (
        word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th")
    )


def _line_before(lower: str, position: int) -> str:
    return lower[
        max(lower.rfind("\n", max(0, position - 40), position) + 1, position - 40) : position
    ]


def _in_time(lower: str, position: int) -> bool:
    """Tell 'two-thirds of 1986': a part of a stretch of time."""
    return (
        re.match(
            r"\s+of\s+(?:the\s+)?(?:(?:19|20)\d\d|year|century|month)\b",
            lower[position : position + 24],
        )
        is not None
    )
