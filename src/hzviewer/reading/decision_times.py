"""The day on which a bank kept or set a policy rate: the period of the rate, also where it is repeated."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import islice

from hzviewer import late
from hzviewer.model.facts import Span

from .ahead_times import is_ahead
from .clauses import Row
from .dates import Dates
from .text import Document
from .time_roles import DAYS
from .times import TimeMark

_VERBS = (
    "retain retains retained keep keeps kept hold holds held maintain maintains maintained leave leaves "
    "left set sets cut cuts raise raises raised lower lowers lowered increase increases increased reduce "
    "reduces reduced hike hikes hiked slash slashes slashed"
).split()
_NAMES = tuple(
    "repo policy key cash base bank deposit main benchmark lending discount refinancing prime funds "
    "interest overnight reserve liquidity".split()
)
_RATE = rf"(?:{'|'.join(_NAMES)})\s(?:rates?\b|\(repo\))"
_RATE_WORD = late.pattern(r"rate(?<=\srate)")
_DECIDED = late.pattern(
    rf"\b(?:{'|'.join(_VERBS)})\b[^.;:]{{0,60}}?\b{_RATE}|\b{_RATE}[^.;:]{{0,40}}?\bunchanged\b"
)
_SPEAKING = late.pattern(r"\b(?:briefing|conference|meeting|statement|announce[sd]?|announcing)\b")
_BRIEFING = late.pattern(r"\b(?:press|news|media)\s+(?:briefing|conference)\b")
_AROUND, _NEAR, _FAR, _DAYS, _MOST = 300, 1000, 2000, 14, 100


def rate_day(document: Document, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the day on which the text says that a rate was decided on, or told to the press."""
    day, told = document.published, None
    if day is None or not _names_rate(document.lower):
        return None
    recent = (mark for mark in times if mark.kind in DAYS and _is_recent(mark, day))
    for mark in islice(recent, _MOST):
        if _within(_DECIDED, document, document.sentences, mark, _AROUND):
            return mark
        if told is not None:
            continue
        if _within(_SPEAKING, document, document.sentences, mark, _AROUND):
            if _within(_DECIDED, document, document.paragraphs, mark, _NEAR):
                told = mark
        if _within(_BRIEFING, document, document.sentences, mark, _AROUND):
            if _DECIDED.search(document.lower, max(0, mark.start - _FAR), mark.start):
                told = mark  # the decision was told above
    return told or _of_publication(document, times)


def _of_publication(document: Document, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the day of publication where a text opens with a decision and names no day for it."""
    match = _DONE.search(document.lower, 0, _LEAD)
    if match is None or document.published is None:
        return None
    part = document.sentences[
        max(0, bisect_right(document.sentences, match.start(), key=_start) - 1)
    ]
    if any(part.start <= mark.start < part.end for mark in times):
        return None
    return TimeMark(match.start(), match.end(), document.published.isoformat(), "day")


_LEAD = 400
"""So far goes the news of a telegram: its dateline and its first sentence."""
_DONE = late.pattern(
    rf"\b(?:has\s+)?(?:retained|kept|held|maintained|left|cut|raised|lowered|increased|reduced|hiked)\s+"
    rf"(?:its|the)\s(?:[a-z-]+\s){{0,2}}{_RATE}"
)


def _names_rate(lower: str) -> bool:
    """Tell whether a text names a policy rate at all: far quicker than to look for a decision."""
    rates = _RATE_WORD.finditer(lower)
    return "(repo)" in lower or any(lower.endswith(_NAMES, 0, rate.start() - 1) for rate in rates)


def _is_recent(mark: TimeMark, published: date) -> bool:
    try:
        return 0 <= (published - date.fromisoformat(mark.period or "")).days <= _DAYS
    except ValueError:
        return False


def _within(
    pattern: re.Pattern[str],
    document: Document,
    parts: Sequence[Span],
    mark: TimeMark,
    reach: int,
) -> bool:
    """Tell whether a pattern stands near a time in the same sentence or paragraph."""
    part = parts[max(0, bisect_right(parts, mark.start, key=_start) - 1)]
    start, end = max(part.start, mark.start - reach), min(part.end, mark.end + reach)
    return pattern.search(document.lower, start, end) is not None


def _start(span: Span) -> int:
    return span.start


def decision_day(row: Row, i: int, dates: Dates) -> TimeMark | None:
    """Return the day on which a rate was kept or set, where the sentence says that one was."""
    quantity = row[i].quantity
    if quantity is None or quantity.unit not in ("%", "bp"):
        return None
    if dates.day is not None and quantity.unit == "%":
        words = {t.word for t in row[max(0, i - 16) : i]}
        if words & _KEPT and words & _POLICY:
            return dates.day
    return dates.decided if says_rate(row, i, dates) and not is_ahead(row, i, dates) else None


def says_rate(row: Row, i: int, dates: Dates) -> bool:
    """Tell the quantity of 'kept its policy rate at 9 percent', 'cut the key rate by 50 bps to 9 percent'."""
    if _KEPT.isdisjoint(dates.words) or _RATES.isdisjoint(dates.words):
        return False
    rate = verb = False
    for j in range(i - 1, max(-1, i - 22), -1):
        token = row[j]
        if token.word == "had":
            return False  # what was done before
        if token.word in _STOPS:
            break
        if token.quantity is not None and token.quantity.unit != "bp":
            break
        rate = rate or (j > 0 and token.word in _RATES and row[j - 1].word in _NAMED_BY)
        verb = verb or token.word in _KEPT
    return rate and verb


_STOPS = frozenset((";", ":", "while", "whereas", "but"))
_RATES = frozenset("rate rates ratio ratios".split())
_NAMED_BY = frozenset(_NAMES)
_KEPT = frozenset((*_VERBS, "unchanged"))
_POLICY = frozenset(
    "decided repo lending policy cash prime benchmark discount refinancing intervention facility "
    "voted bank".split()
)
