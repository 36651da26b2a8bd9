"""The same word, sign or phrase again and again reads in linear time (see tests/fuzz as well)."""

import time
from collections.abc import Collection

import pytest

from hzviewer.reading.lexicon import lexicon
from hzviewer.reading.reader import read_text


def _hostile() -> list[str]:
    """Return each kind of character and cue by itself, in turn, and the words of each table."""
    words = lexicon()
    characters = [*"1,.$-–—“”‘’'()[]{}/:;?!&#*+±=<>@^~|_%½٣éİA \n\t•", "\u0301", "\u202e", "\x00"]
    turns = [
        "1,",
        "1.",
        "1 ",
        "1, ",
        "1-",
        "A.",
        "Aa ",
        "a-",
        "a'",
        "(a",
        "a)",
        "“a",
        "a,”",
        "- 1\n",
    ]
    cues = (
        "rose of to from by and one hundred million second in the that will it was said may".split()
    )
    phrases = ["1 and ", "5 percent ", "5 percent, ", "up 5 percent (", "in May ", "3 to ", "two, ",
               "1:1 ", "1/1 ", "rank ", "U.S. ", "$1bn ", "x's ", "Mr Li ", "to 5, from 4, ", "in 2020, ",
               "we will build and ", "which rose and ", ", respectively", "one in five ", "on May 5, "]  # fmt: skip
    tables: list[Collection[str]] = [
        words.verbs,
        words.nouns,
        words.adverbs,
        words.ordinals,
        words.numbers,
        words.scales,
    ]
    tables += [words.units, words.indicators, words.qualifiers, *words.words.values()]
    whole = [" ".join(sorted(table)) + " " for table in tables]
    mixed = " ".join(f"{a} {b} 5" for a, b in zip(words.nouns, words.verbs, strict=False)) + " "
    return [
        *characters,
        *turns,
        *(f"{cue} " for cue in cues),
        *phrases,
        *words.marks,
        *whole,
        mixed,
    ]


@pytest.mark.parametrize("piece", _hostile())
def test_hostile_texts_take_linear_time(piece: str) -> None:
    """The work for ten times the text is counted in time of this very process, not in seconds."""
    short, long = (piece * (size // len(piece) + 1) for size in (4_000, 40_000))
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
