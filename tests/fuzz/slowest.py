"""Read what every pattern dislikes, after several beginnings, and print what takes longest.

``python -m tests.fuzz.slowest [SECONDS]``: how long 100 kB of it would take, how it grows.
"""

import sys
import time
from collections.abc import Iterator

from hzviewer.reading.reader import read_text

from .patterns import all_patterns
from .pumps import Pump, pumps

_STARTS = (
    "",
    "Exports rose 5 percent on May 5",
    "Mr Li Wei said it plans to build 5 roads by 2025",
    "BEIJING, May 5  ",
    "He said: “We will build roads,”",
)
_SHORT, _LONG = 6_000, 24_000
_SUSPECT = _SHORT * 4e-6  # seconds: several times what such a text may take


def _disliked() -> Iterator[tuple[str, Pump]]:
    """Yield each text once: short pieces after every beginning, long ones by themselves."""
    known = set()
    for name, pattern in all_patterns().items():
        for pump in pumps(pattern, ways=4):
            for start in _STARTS if len(pump.piece) <= 3 else _STARTS[:1]:
                begun = pump._replace(head=start + pump.head)
                if begun[:2] not in known:
                    known.add(begun[:2])
                    yield name, begun


def main(most: float) -> None:
    """Print the slowest texts, as many as can be read in so many seconds."""
    begin = time.perf_counter()
    slow, count = [], 0
    for name, pump in _disliked():
        if time.perf_counter() - begin > most:
            break
        count += 1
        short = _seconds(pump.text(_SHORT))
        if short > _SUSPECT:
            long = min(_seconds(pump.text(_LONG)) for _ in range(2))
            slow.append((long * 100_000 / _LONG, long / short * _SHORT / _LONG, name, pump))
    print(f"{count} texts; seconds for 100 kB, growth (1 is linear), pattern, text")
    for seconds, growth, name, pump in sorted(slow, reverse=True)[:20]:
        print(f"{seconds:8.2f} {growth:6.1f}  {name:36} {tuple(pump)!r}")


def _seconds(text: str) -> float:
    begin = time.process_time()
    read_text(text, "2021-08-16")
    return time.process_time() - begin


if __name__ == "__main__":
    main(float(sys.argv[1]) if sys.argv[1:] else 600)
