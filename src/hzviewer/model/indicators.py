"""Figures to charts: like with like, never two units on one axis."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from operator import attrgetter

from msgspec import Struct

from . import periods, wording
from .facts import FactId, Figure, Kind

_KINDS: dict[Kind, str] = {
    "change": "Changes",
    "level": "Levels",
    "share": "Shares",
    "count": "Counts",
    "target": "Targets",
    "duration": "Durations",
    "rank": "Ranks",
}
_ORDER: tuple[Kind, ...] = tuple(_KINDS)
_RATES = frozenset({"%", "pp", "bp"})
_AMOUNTS_APART = 100.0
_RATES_APART = 1000.0
"""Bars of one chart differ at most by these factors: beyond, the smaller ones cannot be seen."""
_START, _VALUE = attrgetter("start"), attrgetter("value")
_LONGEST_RANGE = 1.5
"""How far beyond the largest stated value a range may stretch the axis."""


class Bar(Struct, frozen=True, gc=False):
    """One figure in a chart: ``value`` is signed for changes; ``high`` is the end of a range.

    A range that is ``open`` states no end.
    """

    fact: FactId
    label: str
    period: str
    value: float
    high: float | None
    text: str
    open: bool = False
    quote: str = ""


class Chart(Struct, frozen=True):
    """Figures of one kind in one unit, in reading order, and how many of them have no bar."""

    kind: Kind
    title: str
    unit: str
    bars: tuple[Bar, ...]
    left_out: int = 0

    @property
    def period(self) -> str:
        """The period that all bars share, empty where they have none or several."""
        found = {bar.period for bar in self.bars}
        return found.pop() if len(found) == 1 else ""

    @property
    def extent(self) -> tuple[float, float]:
        """The stretch of the axis, from zero or below to zero or above.

        An open range ("double-digit" is 10 to 99) must not dwarf what the others state, so
        no range goes further than one and a half times the largest value.
        """
        furthest = _LONGEST_RANGE * max((abs(bar.value) for bar in self.bars), default=0.0)
        ends = [bar.value for bar in self.bars]
        ends += [_clip(bar.high, furthest) for bar in self.bars if bar.high is not None]
        return min(0.0, *ends), max(0.0, *ends)


def charts(figures: Iterable[Figure], most_bars: int | None = None) -> tuple[Chart, ...]:
    """Return the charts of the figures, changes first, every figure in exactly one chart.

    Of each chart only the first ``most_bars`` are made, where that is given.
    """
    groups: dict[tuple[Kind, str], list[Figure]] = {}
    for figure in figures:
        groups.setdefault((figure.kind, figure.unit), []).append(figure)
    keys = sorted(groups, key=lambda key: _ORDER.index(key[0]))
    return tuple(
        chart
        for kind, unit in keys
        for chart in _charts_of(kind, unit, _by_magnitude(unit, groups[kind, unit]), most_bars)
    )


def bar(figure: Figure, in_several_places: Container[str] = ()) -> Bar:
    """Return the bar of one figure, its place named where its subject has bars of others."""
    sign = -1.0 if figure.kind == "change" and figure.direction == "down" else 1.0
    return Bar(
        figure.id,
        wording.subject(figure, in_several_places),
        periods.label(figure.period),
        sign * figure.value,
        None if figure.high is None else sign * figure.high,
        wording.signed_value(figure),
        wording.is_open(figure),
        figure.quote,
    )


def _charts_of(
    kind: Kind, unit: str, parts: Sequence[list[Figure]], most_bars: int | None
) -> list[Chart]:
    title = ", ".join(filter(None, (_KINDS[kind], wording.unit(unit))))
    return [
        Chart(
            kind,
            title + (_range(part) if len(parts) > 1 else ""),
            unit,
            _bars(part[:most_bars]),
            len(part[most_bars:]) if most_bars is not None else 0,
        )
        for part in parts
    ]


def _bars(figures: list[Figure]) -> tuple[Bar, ...]:
    several = wording.in_several_places(figures)
    return tuple(bar(figure, several) for figure in figures)


def _range(figures: list[Figure]) -> str:
    """Tell one part of a divided chart from the others: ``, 60,000 to 6 million``."""
    low, high = (wording.number(pick(map(_VALUE, figures))) for pick in (min, max))
    return f", {low}" if low == high else f", {low} to {high}"


def _by_magnitude(unit: str, figures: list[Figure]) -> list[list[Figure]]:
    """Split figures of one unit so that the bars of each part can be compared by eye."""
    apart = _RATES_APART if unit in _RATES else _AMOUNTS_APART
    sizes = sorted(set(map(abs, map(_VALUE, figures))) - {0.0})
    least: list[float] = []  # the smallest size that each part may hold, the largest part first
    while sizes:
        least.append(sizes[-1] / apart)
        del sizes[bisect_left(sizes, least[-1]) :]
    if len(least) < 2:
        return [sorted(figures, key=_START)]
    rising = least[::-1]
    parts: list[list[Figure]] = [[] for _ in least]
    for figure in figures:
        number = len(least) - bisect_right(rising, abs(figure.value))
        parts[min(number, len(parts) - 1)].append(figure)  # zeros go with the smallest
    return [sorted(part, key=_START) for part in parts]


def _clip(value: float, furthest: float) -> float:
    return max(-furthest, min(furthest, value))
