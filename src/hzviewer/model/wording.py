"""How values are written for people, the same on the screen, on paper and in files."""

from .facts import Figure

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIGNS = {"up": "+", "down": "−", "flat": "±"}
_SPOKEN_UNITS = {"pp": "percentage points", "bp": "basis points"}


def scale(value: float) -> tuple[float, str]:
    """Return the scale a number is written in and its word: 1e9, ``billion``; 1 and no word."""
    return next(((size, word) for size, word in _SCALES if abs(value) >= size), (1.0, ""))


def number(value: float) -> str:
    """Return a number with scale words from a million on: ``738.8 billion``, ``12,000``."""
    size, word = scale(value)
    return f"{_plain(value / size)} {word}".strip()


def unit(code: str) -> str:
    """Return a unit as people say it: ``percentage points`` for ``pp``, most as they are."""
    return _SPOKEN_UNITS.get(code, code)


def value(figure: Figure) -> str:
    """Return the figure's value with its unit, without a sign: ``738.8 billion CNY``, ``1.5%``."""
    text = number(figure.value)
    if figure.high is not None:
        text = f"{text}–{number(figure.high)}"
    if figure.unit == "%":
        return text + "%"
    return f"{text} {unit(figure.unit)}".strip()


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
