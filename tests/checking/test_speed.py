"""The checks stay a small part of reading, and grow with the text and not with its square."""

from itertools import islice, product
from time import perf_counter

import pytest

from hzviewer.checking.checker import checked
from hzviewer.model.report import Report
from hzviewer.reading.reader import read_text

from .planting import PUBLISHED, planted

_LONG = 100_000
_WORST = [
    "from 5 to 4 percent ",
    "exports rose 5 percent to 6 from ",
    "of which 5 tonnes and 6 tonnes ",
    "third straight month, ",
    "a third straight monthly decline, up 5 percent. ",
    "first, second and second, respectively ",
    "the deficit and the surplus ",
    "202021 2O20 31 June 2020-2015 ",
    "from March 15 to ",
    "1:2:3:",
    "5,2020,",
    "6 50 per cent ",
    "or a loss of ",
    "Aa Bb Cc is the ",
    "the largest of a with 5 tonnes, followed by b with 6 tonnes ",
    "5 yuan in May 2020, down 5 percent month-on-month, ",
    "life expectancy was of a to ",
    "between 5 and 3 percent ",
    "on Friday, May 5 and ",
    "trade value of a was 5 percent ",
    "injected 5 yuan, 6 yuan expired, a net 7 yuan ",
    "5 of the 4 firms, double the 2019 level ",
    "double-digit growth of sales in 2019. Sales rose 5 percent in 2019. ",
    "import items made up 5 percent of total exports ",
    "A",
    "(",
    "1.",
    "$1 ",
    "5 yuan (1 dollar) ",
]


def _seconds(report: Report) -> float:
    start = perf_counter()
    checked(report)
    return perf_counter() - start


@pytest.mark.parametrize("words", _WORST)
def test_hostile_text_is_checked_in_half_a_second(words: str) -> None:
    report = read_text((words * (_LONG // len(words)))[:_LONG], PUBLISHED)
    assert min(_seconds(report) for _ in range(2)) < 0.5


def test_the_worst_words_together_are_checked_in_half_a_second() -> None:
    mixed = "".join(a + b for a, b in product(_WORST, _WORST))
    report = read_text(mixed[:_LONG], PUBLISHED)
    assert min(_seconds(report) for _ in range(2)) < 0.5


def test_time_grows_with_the_text() -> None:
    page = "\n\n".join(each.clean for each in islice(planted(), 0, None, 3))
    small, large = (read_text(page * n, PUBLISHED) for n in (8, 64))
    checked(small)
    assert min(_seconds(large) for _ in range(2)) < 16 * min(_seconds(small) for _ in range(3))
