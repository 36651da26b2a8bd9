"""How values are written for people, the same on the screen, on paper and in files."""

import re
from collections.abc import Callable, Container, Iterable, Iterator

from hzviewer import late

from . import unit_words
from .facts import Figure

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIGNS = {"up": "+", "down": "−", "flat": "±"}
_ARROWS = {"up": "▲ ", "down": "▼ "}
_IN_BRACKETS = late.pattern(r"\s*\(([^()]*)\)")
_OWNER = late.pattern(r"(?:the\s+)?[\w.-]+[’']s?\s+", re.IGNORECASE)
_LARGEST_PART = 20
"""The denominator up to which a fraction or a ratio is written with whole numbers."""


def scale(value: float) -> tuple[float, str]:
    """Return the scale a number is written in and its word: 1e9, ``billion``; 1 and no word."""
    return next(((size, word) for size, word in _SCALES if abs(value) >= size), (1.0, ""))


def number(value: float) -> str:
    """Return a number with scale words from a million on: ``738.8 billion``, ``12,000``."""
    size, word = scale(value)
    return f"{_plain(value / size)} {word}".strip()


def unit(code: str) -> str:
    """Return a unit as people say it: ``percentage points`` for ``pp``, ``litres`` for ``l``."""
    return unit_words.many(code)


def amount(figure: Figure) -> str:
    """Return the figure's number or range without its unit: ``738.8 billion``, ``1/3``, ``2:1``."""
    if is_open(figure):
        return " ".join(figure.quote.split())
    text = _written(figure.value, figure.unit)
    return text if figure.high is None else f"{text}–{_written(figure.high, figure.unit)}"


def value(figure: Figure) -> str:
    """Return the figure's value with its unit, without a sign: ``738.8 billion CNY``, ``1.5%``."""
    text = amount(figure)
    if is_open(figure) or figure.unit in ("fraction", "ratio"):
        return text
    if figure.unit == "%":
        return text + "%"
    is_one = figure.value == 1 and figure.high is None
    return f"{text} {unit_words.one(figure.unit) if is_one else unit(figure.unit)}".strip()


def signed_amount(figure: Figure) -> str:
    """Return the number of a change with the sign of its direction; of another kind, as `amount`."""
    return _sign(figure) + amount(figure)


def signed_value(figure: Figure) -> str:
    """Return the value of a change with the sign of its direction; of another kind, as `value`."""
    return _sign(figure) + value(figure)


def _sign(figure: Figure) -> str:
    # "+2 times" would say that two times as much came on top, and words take no sign.
    if is_open(figure) or (figure.kind == "change" and figure.unit == "times"):
        return _ARROWS.get(figure.direction or "", "")
    return _SIGNS.get(figure.direction or "", "") if figure.kind == "change" else ""


def _written(value: float, code: str) -> str:
    if code not in ("fraction", "ratio"):
        return number(value)
    from fractions import Fraction  # late: it is seldom needed, and compiles a pattern

    mark = "/" if code == "fraction" else ":"
    near = Fraction(value).limit_denominator(_LARGEST_PART)
    if abs(near - value) < 1e-3 and (near or not value):
        return f"{near.numerator:,}{mark}{near.denominator}" if mark == ":" else str(near)
    return number(value) if mark == "/" else f"{number(value)}:1"


def is_open(figure: Figure) -> bool:
    """Tell a number of which only its digits are said, as in "double-digit": no end is stated."""
    high, words = figure.high, figure.quote
    return high == 10 * figure.value - 1 and not any(c.isdigit() for c in words)


def subject(figure: Figure, in_several_places: Container[str] = ()) -> str:
    """Return what the figure measures, its own words before the lexicon's name; never empty.

    The place is added to the subjects that are measured ``in_several_places``.
    """
    name = figure.subject or figure.indicator or "(no subject stated)"
    if name in in_several_places and figure.place and figure.place not in name:
        return f"{name}, {figure.place}"
    return name


def in_several_places(figures: Iterable[Figure]) -> frozenset[str]:
    """Return the subjects that figures measure in one place and in another."""
    places: dict[str, str | None] = {}
    return frozenset(
        name
        for name, place in ((subject(figure), figure.place) for figure in figures)
        if places.setdefault(name, place) != place
    )


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
