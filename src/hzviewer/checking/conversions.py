"""One amount given in two physical units."""

from collections.abc import Iterator
from itertools import pairwise

from hzviewer.model.facts import Figure, Problem

from . import precision
from .currencies import given_as_one
from .evidence import Evidence, problem

_TOLERANCE = 0.1
_SIZES: tuple[dict[str, float], ...] = (
    {"m": 1.0, "km": 1000.0, "miles": 1609.3, "nm": 1852.0},
    {"m2": 1.0, "km2": 1e6, "ha": 1e4, "mu": 666.67, "acres": 4046.9, "ft2": 0.0929},
    {"t": 1000.0, "kg": 1.0, "ounces": 0.0311},
    {
        "l": 1.0,
        "liters": 1.0,
        "litres": 1.0,
        "m3": 1000.0,
        "gallons": 3.785,
        "barrels": 158.99,
        "ft3": 28.317,
    },
    {"kWh": 1.0, "MWh": 1e3, "GWh": 1e6, "TWh": 1e9},
    {"kW": 1.0, "MW": 1e3, "GW": 1e6},
)
_SIZE = {
    unit: (family, size) for family, sizes in enumerate(_SIZES) for unit, size in sizes.items()
}


def unit_pair_off(evidence: Evidence) -> Iterator[Problem]:
    """Yield "6,600 mu (44 hectares)": two units of one dimension that do not give the same amount."""
    for first, second in pairwise(evidence.report.figures):
        ours = _SIZE.get(first.unit)
        theirs = _SIZE.get(second.unit) if ours is not None else None
        if ours is None or theirs is None or ours[0] != theirs[0] or ours[1] == theirs[1]:
            continue
        if not _whole(first, second) or not given_as_one(evidence.text, first, second):
            continue
        fits = first.value * ours[1] / theirs[1]
        slack = precision.margin(second) + precision.margin(first) * ours[1] / theirs[1]
        if abs(second.value - fits) <= slack + _TOLERANCE * fits:
            continue
        yield problem(
            "unit_pair_off",
            (first, second),
            f"“{evidence.quote(first)}” is about {precision.stated(fits, second)}, but the text says "
            f"“{evidence.quote(second)}”.",
            f"about {precision.stated(fits, second)}",
        )


def _whole(first: Figure, second: Figure) -> bool:
    return bool(first.value and second.value) and first.high is None and second.high is None
