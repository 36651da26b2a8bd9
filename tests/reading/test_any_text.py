"""Whatever the text: no exception, every span inside it, no two figures overlapping, in linear time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hzviewer.model.report import Report
from hzviewer.reading.lexicon import lexicon
from hzviewer.reading.reader import read_text

PIECES = [
    "rose", "fell", "to", "from", "by", "of", "at", "5", "3.2 billion yuan", "(", ")", ",", ".", ";",
    "percent", "7%", "respectively", "and", "exports", "in May", "2020", "a year earlier", "which",
    "-", "\n", "\n\n", "- ", "“", "second-largest", "doubled", "one in five", "unchanged", "will", "it",
    "1:1", "six hundred", "point", "the", "between", "US$", "¥", "İ", "𝟙", "٣", "½", "pp", "points",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


def _check(report: Report) -> None:
    text = report.text
    end = 0
    for figure in report.figures:
        assert end <= figure.start < figure.end <= len(text)
        assert figure.quote == text[figure.start : figure.end]
        assert figure.value >= 0
        end = figure.end
        for cue in figure.cues:
            assert 0 <= cue.start < cue.end <= len(text)
        if figure.subject_start is not None and figure.subject_end is not None:
            assert 0 <= figure.subject_start < figure.subject_end <= len(text)
    for unread in report.unread:
        assert unread.quote == text[unread.start : unread.end]


@given(st.text(max_size=300))
def test_any_text_reads(text: str) -> None:
    _check(read_text(text))


@settings(max_examples=400)
@given(SENTENCES)
def test_any_sentence_of_the_genre_reads(text: str) -> None:
    _check(read_text(text, "2021-08-16"))


@given(st.text(max_size=60), SENTENCES)
def test_reading_is_repeatable(head: str, tail: str) -> None:
    first, second = (read_text(head + tail, "2021-08-16") for _ in range(2))
    assert first.figures == second.figures


def _hostile() -> list[str]:
    words = lexicon()
    characters = [
        "1",
        ",",
        ".",
        "1,",
        "1.",
        "$",
        "-",
        " ",
        "\n",
        "(",
        ")",
        "“",
        "'",
        "A",
        "a",
        "é",
        "%",
        "½",
    ]
    cues = [
        "rose ",
        "of ",
        "to ",
        "and ",
        "one ",
        "hundred ",
        "million ",
        "second ",
        "in ",
        "the ",
        "that ",
    ]
    sentences = ["1 ", "1, ", "1 and ", "5 percent ", "5 percent, ", "up 5 percent (", "it ", "in May ", "3 to ",
                 "two, ", "1:1 ", "1/1 ", "rank ", "U.S. ", "$1bn ", "a-", "x's ", "- 1\n"]  # fmt: skip
    return [*characters, *cues, *sentences, *list(words.marks)]


@pytest.mark.parametrize("piece", _hostile())
def test_hostile_texts_take_linear_time(piece: str) -> None:
    """The work for ten times the text is counted in time of this very process, not in seconds."""
    short, long = (piece * (size // len(piece)) for size in (4_000, 40_000))
    read_text(short)
    assert _seconds(long) <= 40 * _seconds(short) + 0.05


def _seconds(text: str) -> float:
    best = 1e9
    for _ in range(2):
        begin = time.process_time()
        read_text(text)
        best = min(best, time.process_time() - begin)
    return best


def test_one_long_line_takes_linear_time() -> None:
    """What a rule asks of its line must not read the line anew for each name, date or amount."""
    piece = "the Ministry of New Public Works said in May that exports rose 5 percent to 3 million yuan "
    short, long = (piece * (size // len(piece)) for size in (30_000, 300_000))
    assert _seconds(long) <= 20 * _seconds(short)
