"""How values are written for people, the same on the screen, on paper and in files."""

import re
from collections.abc import Callable, Iterator

from .facts import Figure

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIGNS = {"up": "+", "down": "−", "flat": "±"}
_ARROWS = {"up": "▲ ", "down": "▼ "}
_IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_OWNER = re.compile(r"(?:the\s+)?[\w.-]+[’']s?\s+", re.IGNORECASE)
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
    if is_open(figure):
        return " ".join(figure.quote.split())
    text = number(figure.value)
    if figure.high is not None:
        text = f"{text}–{number(figure.high)}"
    if figure.unit == "%":
        return text + "%"
    return f"{text} {unit(figure.unit)}".strip()


def signed_value(figure: Figure) -> str:
    """Return the value of a change with the sign of its direction; of another kind, as `value`."""
    if is_open(figure):
        return _ARROWS.get(figure.direction or "", "") + value(figure)
    sign = _SIGNS.get(figure.direction or "", "") if figure.kind == "change" else ""
    return sign + value(figure)


def is_open(figure: Figure) -> bool:
    """Tell a number of which only its digits are said, as in "double-digit": no end is stated."""
    high, words = figure.high, figure.quote
    return high == 10 * figure.value - 1 and not any(c.isdigit() for c in words)


def subject(figure: Figure) -> str:
    """Return what the figure measures, its own words before the lexicon's name; never empty."""
    return figure.subject or figure.indicator or "(no subject stated)"


def fitting(name: str, fits: Callable[[str], bool]) -> str:
    """Return the longest way to write a name that fits, the shortest where none does."""
    form = name
    for form in _forms(name):
        if fits(form):
            break
    return form


def _forms(name: str) -> Iterator[str]:
    """Yield a name as it is, with its abbreviations alone, without asides, without its owner."""
    yield name
    name = _abbreviated(name)
    yield name
    name = _IN_BRACKETS.sub("", name).strip() or name
    yield name
    yield _OWNER.sub("", name, count=1) if _OWNER.match(name) else name


def _abbreviated(name: str) -> str:
    """Put an abbreviation in the place of the words that it stands for and follows."""
    for found in list(_IN_BRACKETS.finditer(name))[::-1]:
        letters, words = found[1].lower(), list(re.finditer(r"[^\W\d_]+", name[: found.start()]))
        first = next(
            (
                word.start()
                for n, word in enumerate(words)
                if len(letters) > 1 and "".join(w[0][0] for w in words[n:]).lower() == letters
            ),
            None,
        )
        if first is not None:
            name = name[:first] + found[1] + name[found.end() :]
    return name


def _plain(number: float) -> str:
    text = f"{number:,.4f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
