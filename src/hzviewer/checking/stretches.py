"""A stretch of time against its parts: quarters that do not add up, a month's change of several."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from hzviewer import late
from hzviewer.model import periods
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import words
from .totals import sum_of

Group = list[tuple[Figure, Sentence]]

_MONTHLY = late.pattern(r"month[- ]o(?:n|ver)[- ]month\b")
_ROLLING = late.pattern(
    r"\b(?:three|six|twelve|3|6|12)[- ]months?\s(?:to|ended|ending|average|through)\b|averag|rolling"
)
_TURNS = late.pattern(r"\b(?:and|while|but|with|in\s[A-Z]\w+|alone)\b|;|\.\s")
_LONGEST = 60
_ADDED = frozenset({"t", "kWh", "barrels", "l", "m3", "TEU", "kg"})
_LEVELS = frozenset(
    "price prices cost costs debt reserves deposits loans credit assets stock stocks inventory inventories holdings"
    " balance wage wages salary income rate rates cap capitalisation capitalization market capacity pensions".split()
)
"""Words of what stands at a level: it has one at every time, and those do not add up."""
_OTHER_BASIS = late.pattern(
    r"\brevis|preliminar|provisional|adjust|annuali|average|forecast|expect|estimat|target|outstanding|per\scapita"
    r"|exclud|compar|constant"
)
_WORD = late.pattern(r"[\w'’-]+")
_NEAR = 0.1
"""Parts that make up the whole to within a tenth are meant to be all of it."""
_SLACK = 0.001
_MOST_PARTS = 12
_MOST_GROUPS = 40


def time_against_its_parts(evidence: Evidence) -> Iterator[Problem]:
    """Yield the amount of a year, or of some quarters, that those of its parts do not add up to."""
    stated = [
        (figure, sentence)
        for figure, sentence in evidence.of_kind("level")
        if figure.period and figure.high is None and is_flow(figure)
    ]
    groups = _groups(stated)
    for whole, sentence in stated if groups else ():
        if _months(whole.period) < 2 or _OTHER_BASIS.search(evidence.words(sentence)):
            continue
        for group in groups:
            parts = _parts_of(whole, group)
            if parts and not any(_OTHER_BASIS.search(evidence.words(s)) for _, s in group):
                yield from _compared(evidence, whole, parts)
                break


def month_on_month_of_several_months(evidence: Evidence) -> Iterator[Problem]:
    """Yield a change on the month before that is given to the sum of several months."""
    if not _MONTHLY.search(evidence.text):
        return
    for sentence in evidence.sentences:
        for amount, change in pairwise(sentence.figures):
            if not _is_change_of(evidence, amount, change):
                continue
            months = _months(amount.period)
            if months < 2 or _ROLLING.search(evidence.words(sentence)):
                continue
            yield problem(
                "month_on_month_of_several_months",
                (amount, change),
                f"“{evidence.quote(amount)}” is the sum of {months} months "
                f"({periods.label(amount.period)}), which has no change on the month before.",
                f"a year-on-year change of {evidence.quote(change)}",
                severity="warning",
                at=(change.start, change.end),
            )


def is_flow(figure: Figure) -> bool:
    """Tell an amount of money or goods that may be added up over time: no price, stock or debt."""
    unit = precision.unit(figure)
    return (precision.is_currency(unit) or unit in _ADDED) and not words(figure) & _LEVELS


def _groups(stated: Group) -> list[Group]:
    """Return the amounts of one subject, unit and place, where more than one time is given."""
    found: dict[tuple[str, str, str | None], Group] = {}
    for figure, sentence in stated:
        key = (figure.unit, figure.subject.lower(), figure.place)
        found.setdefault(key, []).append((figure, sentence))
    several = [group for group in found.values() if len({f.period for f, _ in group}) > 1]
    return several[:_MOST_GROUPS]


def _parts_of(whole: Figure, group: Group) -> list[Figure]:
    """Return the amounts of a group whose times together are that of the whole, else none."""
    first = group[0][0]
    own = words(first)
    if not own or whole.unit != first.unit or not own <= set(_WORD.findall(whole.subject.lower())):
        return []
    span = _span(whole.period)
    inside: dict[tuple[date, date], Figure] = {}
    for figure, _ in group:
        within = _span(figure.period)
        if span and within and within != span and span[0] <= within[0] and within[1] <= span[1]:
            if inside.setdefault(within, figure).value != figure.value:
                return []
    times = sorted(inside)
    if span is None or not 1 < len(times) <= _MOST_PARTS:
        return []
    gaps = any(a[1] + timedelta(1) != b[0] for a, b in pairwise(times))
    if gaps or (times[0][0], times[-1][1]) != span:
        return []
    return [inside[time] for time in times]


def _compared(evidence: Evidence, whole: Figure, parts: list[Figure]) -> Iterator[Problem]:
    found = sum(part.value for part in parts)
    off = abs(found - whole.value)
    slack = precision.margin(whole) + sum(map(precision.margin, parts))
    if not max(slack, _SLACK * whole.value) < off < _NEAR * whole.value:
        return
    when = ", ".join(periods.label(part.period) for part in parts)
    yield problem(
        "time_against_its_parts",
        (whole, *parts),
        f"{when} add up to {sum_of(parts)} = {precision.stated(found, whole)}, but the text gives "
        f"“{evidence.quote(whole)}” for {periods.label(whole.period)}.",
        precision.stated(found, whole),
        severity="warning",
        at=(whole.start, whole.end),
    )


def _is_change_of(evidence: Evidence, amount: Figure, change: Figure) -> bool:
    """Tell a change on the month before that stands in one clause with its amount."""
    if (
        amount.kind != "level"
        or not is_flow(amount)
        or change.kind != "change"
        or change.unit != "%"
    ):
        return False
    if change.start - amount.end > _LONGEST:
        return False
    following = _TURNS.split(evidence.text[change.end : change.end + 20], maxsplit=1)[0]
    between = evidence.text[amount.end : change.start]
    return not _TURNS.search(between) and _MONTHLY.search(between + following) is not None


def _months(period: str | None) -> int:
    """Return how many months a period takes in, 0 where there is none."""
    span = _span(period)
    if span is None:
        return 0
    return 12 * (span[1].year - span[0].year) + span[1].month - span[0].month + 1


def _span(period: str | None) -> tuple[date, date] | None:
    if not period:
        return None
    try:
        when = periods.parse(period)
    except ValueError:
        return None
    return when.first, when.last
