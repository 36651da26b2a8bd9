"""Figures to charts: like with like, never two units on one axis."""

from collections.abc import Iterable

from msgspec import Struct

from . import periods, wording
from .facts import FactId, Figure, Kind

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("change", "Changes"),
    ("level", "Levels"),
    ("share", "Shares"),
    ("count", "Counts"),
    ("target", "Targets"),
    ("duration", "Durations"),
    ("rank", "Ranks"),
)
_MAGNITUDE_SPAN = 1000.0
"""Bars of one chart differ at most by this factor: beyond it the smaller ones cannot be seen."""


class Bar(Struct, frozen=True):
    """One figure in a chart: ``value`` is signed for changes; ``high`` is the end of a range."""

    fact: FactId
    label: str
    period: str
    value: float
    high: float | None
    text: str


class Chart(Struct, frozen=True):
    """Figures of one kind in one unit, in reading order."""

    kind: Kind
    title: str
    unit: str
    bars: tuple[Bar, ...]


def charts(figures: Iterable[Figure]) -> tuple[Chart, ...]:
    """Return the charts of the figures, changes first, every figure in exactly one chart."""
    groups: dict[tuple[Kind, str], list[Figure]] = {}
    for figure in figures:
        groups.setdefault((figure.kind, figure.unit), []).append(figure)
    order = [kind for kind, _ in _KINDS]
    keys = sorted(groups, key=lambda key: order.index(key[0]))
    return tuple(
        Chart(kind, _title(kind, unit), unit, tuple(map(bar, part)))
        for kind, unit in keys
        for part in _by_magnitude(groups[kind, unit])
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
    )


def _title(kind: Kind, unit: str) -> str:
    name = dict(_KINDS)[kind]
    return f"{name}, {unit}" if unit else name


def _by_magnitude(figures: list[Figure]) -> list[list[Figure]]:
    """Split figures of one unit so that the bars of each part can be compared by eye."""
    parts: list[list[Figure]] = []
    limit = 0.0
    for figure in sorted(figures, key=lambda f: -f.value):
        if not parts or figure.value < limit:
            parts.append([])
            limit = figure.value / _MAGNITUDE_SPAN
        parts[-1].append(figure)
    return [sorted(part, key=lambda f: f.start) for part in parts]
