"""Where the facts stand in the text as Qt shows it, found for a stretch without a look at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import attrgetter

from hzviewer.model.facts import Fact
from hzviewer.model.report import Report

from .utf16 import Offsets

_START, _END = attrgetter("start"), attrgetter("end")


class Mark:
    """A fact as it is painted: Qt's positions, its kind."""

    __slots__ = ("end", "fact", "kind", "start")

    def __init__(self, fact: Fact, offsets: Offsets) -> None:
        self.fact, self.kind = fact, type(fact).__name__.lower()
        self.start, self.end = offsets.to_qt(fact.start), offsets.to_qt(fact.end - 1) + 1


class Marks:
    """The facts of a report, with what was not read; only those asked for become marks."""

    def __init__(self, report: Report, offsets: Offsets) -> None:
        self._offsets = offsets
        kinds = (
            report.figures,
            report.priorities,
            report.events,
            report.people,
            report.organisations,
            report.places,
            report.problems,
            report.unread,
        )
        self._kinds = [_InOrder(facts) for facts in kinds if facts]

    def between(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a position of Qt's with the stretch, outer ones first."""
        low, high = self._offsets.from_qt(start), self._offsets.from_qt(end)
        near = [fact for kind in self._kinds for fact in kind.between(low, high)]
        near.sort(key=lambda fact: (fact.start, -fact.end))
        marks = (Mark(fact, self._offsets) for fact in near if fact.end > fact.start)
        return [mark for mark in marks if mark.end > start and mark.start < end]


class _InOrder:
    """Facts of one kind by their start, and how far into the text any fact so far reaches."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = sorted(facts, key=_START)
        self._reach = list(accumulate(map(_END, self._facts), max))

    def between(self, low: int, high: int) -> Iterator[Fact]:
        """Yield the facts that touch the stretch of the report's text."""
        first = bisect_left(self._reach, low)
        after = bisect_right(self._facts, high, key=_START)
        for fact in self._facts[first:after]:
            if fact.end >= low:
                yield fact
