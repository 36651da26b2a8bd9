"""What a report places in time: its events, and the periods that its figures measure."""

from operator import attrgetter
from typing import Literal

from msgspec import Struct

from . import periods, wording
from .facts import FactId, Figure
from .periods import Period
from .report import Report

_MOST_SUBJECTS = 6


class Mark(Struct, frozen=True, gc=False):
    """An event, or a period with its figures; without ``period`` the time is not stated.

    ``label`` is the time for people, ``text`` what it is about, ``detail`` the event's own words
    for the time or the subjects of the figures.
    """

    kind: Literal["event", "period"]
    facts: tuple[FactId, ...]
    period: Period | None
    label: str
    text: str
    detail: str


def marks(report: Report) -> tuple[Mark, ...]:
    """Return the marks of a report by their days, those without a time at the end."""
    groups: dict[str | None, list[Figure]] = {}
    for figure in report.figures:
        groups.setdefault(figure.period or None, []).append(figure)
    found = [_period_mark(text, figures) for text, figures in groups.items()]
    found += [
        Mark(
            "event",
            (event.id,),
            _parsed(event.date),
            periods.label(event.date),
            " ".join((event.what or event.quote).split()),
            event.quote,
        )
        for event in report.events
    ]
    return tuple(sorted(found, key=_place))


def _period_mark(text: str | None, figures: list[Figure]) -> Mark:
    count = f"{len(figures):,} figure" + ("s" if len(figures) != 1 else "")
    each = {figure.subject or figure.indicator: figure for figure in figures}
    subjects = [wording.subject(figure) for figure in each.values()]
    detail = ", ".join(subjects[:_MOST_SUBJECTS])
    if len(subjects) > _MOST_SUBJECTS:
        detail += f" and {len(subjects) - _MOST_SUBJECTS:,} more"
    facts = tuple(map(attrgetter("id"), figures))
    return Mark("period", facts, _parsed(text), periods.label(text), count, detail)


def _parsed(text: str | None) -> Period | None:
    try:
        return periods.parse(text) if text else None
    except ValueError:
        return None


def _place(mark: Mark) -> tuple[bool, str, str, bool]:
    if mark.period is None:
        return True, "", "", mark.kind == "period"
    return False, mark.period.first.isoformat(), mark.period.last.isoformat(), False
