"""How values are written for people, the same on the screen, on paper and in files."""

from .facts import Figure

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIGNS = {"up": "+", "down": "−", "flat": "±"}
_SPOKEN_UNITS = {"pp": "percentage points", "bp": "basis points"}


def number(value: float) -> str:
    """Return a number with scale words from a million on: ``738.8 billion``, ``12,000``."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{_plain(value / scale)} {word}"
    return _plain(value)


def value(figure: Figure) -> str:
    """Return the figure's value with its unit, without a sign: ``738.8 billion CNY``, ``1.5%``."""
    text = number(figure.value)
    if figure.high is not None:
        text = f"{text}–{number(figure.high)}"
    if figure.unit == "%":
        return text + "%"
    unit = _SPOKEN_UNITS.get(figure.unit, figure.unit)
    return f"{text} {unit}".strip()


def signed_value(figure: Figure) -> str:
    """Return the value of a change with the sign of its direction; of another kind, as `value`."""
    sign = _SIGNS.get(figure.direction or "", "") if figure.kind == "change" else ""
    return sign + value(figure)


def subject(figure: Figure) -> str:
    """Return what the figure measures, its own words before the lexicon's name; never empty."""
    return figure.subject or figure.indicator or "(no subject stated)"


def _plain(number: float) -> str:
    text = f"{number:,.4f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
