"""How exact a figure is: what its last written digit leaves open, and what its qualifier adds."""

from functools import lru_cache
from math import log10

from hzviewer import late
from hzviewer.model import wording
from hzviewer.model.facts import Figure

_NUMBER = late.pattern(r"\d[\d,]*+(?:\.(\d++))?")
_PARTS = late.pattern(
    r"(?P<mark>\D*?)\d[\d,.]*+(?: ?(?:thousand|million|billion|trillion|mln|bln|mn|bn|tn|trn"
    r"|lakh|crore|[mbk](?![a-z]))\b)*"
    r" ?(?P<unit>.*)"
)
_LOOSEST = 0.05
"""Trailing zeros may be exact or rounded: they leave open at most 5 percent of the value."""
_VAGUE = 0.06
"""What "about", "nearly", "more than" leave open on top, as a part of the value."""
_EXACT = ("only", "just", "total of", "record", "exactly")
_TIMES = {"l": "l", "liters": "l", "litres": "l"}


def unit(figure: Figure) -> str:
    """Return the figure's unit, one spelling for all."""
    return _TIMES.get(figure.unit, figure.unit)


@lru_cache(1024)
def is_currency(code: str) -> bool:
    """Tell a currency code."""
    return len(code) == 3 and code.isalpha() and code.isupper() and code != "TEU"


def is_scaled(figure: Figure) -> bool:
    """Tell a figure with a scale word: its value is far from the digits that are written."""
    written = _written(figure)
    return written is not None and written > 0 and figure.value / written > 50


def is_bare(figure: Figure) -> bool:
    """Tell a figure that is a number alone: its unit and scale stand at another one."""
    return _NUMBER.fullmatch(figure.quote) is not None


def margin(figure: Figure) -> float:
    """Return how far the true value may lie from the stated one."""
    size = abs(figure.value)
    match = _NUMBER.search(figure.quote)
    written = _written(figure)
    if match is None or not written:
        rounded = _LOOSEST * size
    else:
        scale = size / written
        places = len(match[1]) if match[1] else -_trailing_zeros(match[0])
        rounded = 0.5 * 10.0**-places * scale
        if places < 0:
            rounded = min(rounded, max(_LOOSEST * size / 2, 0.5 * scale))
    if is_vague(figure):
        rounded = 2 * rounded + _VAGUE * size
    return rounded


def is_vague(figure: Figure) -> bool:
    """Tell a figure with "about", "nearly", "more than" or the like."""
    return figure.qualifier is not None and not figure.qualifier.lower().endswith(_EXACT)


def differ(first: Figure, second: Figure) -> bool:
    """Tell two values of one thing that no rounding reconciles."""
    return abs(first.value - second.value) > margin(first) + margin(second) + 1e-9


def stated(value: float, like: Figure) -> str:
    """Return a value as people write it, in the unit of a figure."""
    text = plain(value)
    if like.unit == "%":
        return f"{text} percent"
    match = _PARTS.fullmatch(" ".join(like.quote.split()))
    if match is None or not (match["mark"] or match["unit"]):
        return f"{text} {wording.unit(like.unit)}".strip()
    return f"{match['mark']}{text} {match['unit'].removeprefix('-')}".strip()


def percent(value: float) -> str:
    """Return a percentage without its sign, as exact as a report gives it."""
    return f"{wording.number(float(f'{abs(value):.3g}'))} percent"


def is_multiple(figure: Figure) -> bool:
    """Tell "doubled" and "halved", which is read as the fraction that is left."""
    halved = figure.unit == "fraction" and figure.quote[:4].lower() == "halv"
    return figure.unit == "times" or halved


def plain(value: float) -> str:
    """Return a number with at most four digits that count."""
    return wording.number(float(f"{value:.4g}"))


def in_scale_of(small: Figure, large: Figure) -> str:
    """Return the small figure with the scale word that brings it nearest to the large one."""
    scales = ((1e3, "thousand"), (1e6, "million"), (1e9, "billion"), (1e12, "trillion"))
    size, word = min(scales, key=lambda s: abs(log10(small.value * s[0] / large.value)))
    written = _written(small) or small.value
    if is_scaled(small):
        return stated(small.value * size, small)
    match = _PARTS.fullmatch(" ".join(small.quote.split()))
    mark, unit_words = (match["mark"], match["unit"]) if match else ("", wording.unit(small.unit))
    return f"{mark}{written:,g} {word} {unit_words}".strip()


def _written(figure: Figure) -> float | None:
    return _number(figure.quote)


@lru_cache(4096)
def _number(quote: str) -> float | None:
    match = _NUMBER.search(quote)
    return float(match[0].replace(",", "")) if match is not None else None


def _trailing_zeros(digits: str) -> int:
    bare = digits.replace(",", "")
    return len(bare) - len(bare.rstrip("0")) if bare.strip("0") else 0
