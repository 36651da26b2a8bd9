"""No pattern of the reader or the checks, and no reading, loses its time on a text that means harm.

Times are of this process, and each limit is many times what is needed: what these tests look for
takes seconds, minutes or for ever. ``python -m tests.fuzz.slowest`` reads far more such texts.
"""

import re
import time

import pytest

from hzviewer.checking.checker import checked
from hzviewer.reading.reader import read_text

from .cases import SLOW
from .patterns import all_patterns
from .pumps import Pump, pumps, worst

PATTERNS = all_patterns()
_LIMIT, _SOON = 2.0, 0.3
_SENTENCE = 2_000


def test_the_walk_finds_patterns_wherever_they_are() -> None:
    """In modules, cached makers, structs and calls: a walk over nothing would pass."""
    parts = (
        "reading.text._SENTENCE_END",
        "reading.numbers._digits",
        ".speaks",
        "reading.numbers:",
    )
    for part in parts:
        assert any(part in name for name in PATTERNS), part
    assert len(PATTERNS) > 100


def test_a_pump_shows_a_pattern_that_goes_back_and_back() -> None:
    slow = re.compile(r"(?:[a-z]+\s?)+:")
    few, more = (worst(slow, pumps(slow), size)[0] for size in (8, 16))
    assert more > 20 * few


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_goes_back_and_back(name: str) -> None:
    """One that grows with the square of a sentence is bearable: sentences are cut."""
    among = pumps(PATTERNS[name], ways=3)
    for size in (20, 80, 160, 320) if among else ():  # what is exponential shows early
        seconds, pump = worst(PATTERNS[name], among, size)
        assert min(seconds, worst(PATTERNS[name], [pump], size)[0]) < 0.5, pump


@pytest.mark.parametrize("name", PATTERNS)
def test_what_a_pattern_dislikes_reads_in_time(name: str) -> None:
    among = pumps(PATTERNS[name], ways=2)
    for pump in {worst(PATTERNS[name], among, 320)[1], *among[:1]} if among else ():
        _assert_reads_in_time(pump, 10_000)


@pytest.mark.parametrize("pump", SLOW, ids=repr)
def test_what_was_slow_once_reads_in_time(pump: tuple[str, str, str]) -> None:
    _assert_reads_in_time(Pump(*pump), 100_000)


def _assert_reads_in_time(pump: Pump, longest: int) -> None:
    read_text("It rose 5 percent.", "2021-08-16")  # the words are loaded once
    for size in (
        200,
        400,
        800,
        _SENTENCE,
        10_000,
        100_000,
    ):  # what never ends is told while it still does
        if size <= longest:
            text, limit = pump.text(size), _SOON if size <= _SENTENCE else _LIMIT
            assert _seconds(text) < limit or _seconds(text) < limit, (size, pump)


def _seconds(text: str) -> float:
    begin = time.process_time()
    checked(read_text(text, "2021-08-16"))
    return time.process_time() - begin
