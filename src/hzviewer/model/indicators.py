"""Figures to charts: like with like, never two units on one axis."""

from collections.abc import Iterable, Sequence

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
_LONGEST_RANGE = 1.5
"""How far beyond the largest stated value a range may stretch the axis."""


class Bar(Struct, frozen=True):
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


class Chart(Struct, frozen=True):
    """Figures of one kind in one unit, in reading order."""

    kind: Kind
    title: str
    unit: str
    bars: tuple[Bar, ...]

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


def charts(figures: Iterable[Figure]) -> tuple[Chart, ...]:
    """Return the charts of the figures, changes first, every figure in exactly one chart."""
    groups: dict[tuple[Kind, str], list[Figure]] = {}
    for figure in figures:
        groups.setdefault((figure.kind, figure.unit), []).append(figure)
    keys = sorted(groups, key=lambda key: _ORDER.index(key[0]))
    return tuple(
        chart
        for kind, unit in keys
        for chart in _charts_of(kind, unit, _by_magnitude(unit, groups[kind, unit]))
    )


def bar(figure: Figure) -> Bar:
    """Return the bar of one figure."""
    sign = -1.0 if figure.kind == "change" and figure.direction == "down" else 1.0
    return Bar(
        figure.id,
        wording.subject(figure),
        periods.label(figure.period),
        sign * figure.value,
        None if figure.high is None else sign * figure.high,
        wording.signed_value(figure),
        wording.is_open(figure),
    )


def _charts_of(kind: Kind, unit: str, parts: Sequence[list[Figure]]) -> list[Chart]:
    title = ", ".join(filter(None, (_KINDS[kind], wording.unit(unit))))
    return [
        Chart(kind, title + (_range(part) if len(parts) > 1 else ""), unit, tuple(map(bar, part)))
        for part in parts
    ]


def _range(figures: list[Figure]) -> str:
    """Tell one part of a divided chart from the others: ``, 60,000 to 6 million``."""
    low, high = (wording.number(pick(f.value for f in figures)) for pick in (min, max))
    return f", {low}" if low == high else f", {low} to {high}"


def _by_magnitude(unit: str, figures: list[Figure]) -> list[list[Figure]]:
    """Split figures of one unit so that the bars of each part can be compared by eye."""
    apart = _RATES_APART if unit in _RATES else _AMOUNTS_APART
    parts: list[list[Figure]] = []
    limit = 0.0
    for figure in sorted(figures, key=lambda f: -abs(f.value)):
        if not parts or 0 < abs(figure.value) < limit:
            parts.append([])
            limit = abs(figure.value) / apart
        parts[-1].append(figure)
    return [sorted(part, key=lambda f: f.start) for part in parts]


def _clip(value: float, furthest: float) -> float:
    return max(-furthest, min(furthest, value))
