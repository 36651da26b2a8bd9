"""Words and phrases that are looked up by their first word, beside the trie of them all."""

import re

import pytest

from hzviewer.reading.patterns import Phrasebook, trie

PHRASES = ["New York", "New York City", "Xi'an", "York", "the Hague", "UK", "U.S.", "Lower-Saxony"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("From New York City to New\nYork.", ["New York City", "New\nYork"]),
        ("New Yorkers, Yorkshire and York", ["York"]),
        ("Xi'an, the U.S. and the UK", ["Xi'an", "U.S.", "UK"]),
        ("the Hague, not the hague; in Lower-Saxony", ["the Hague", "Lower-Saxony"]),
        ("Newcastle, Lower Manhattan, the United Kingdom", []),
        ("", []),
    ],
)
def test_a_phrasebook_finds_the_longest_phrase_at_each_place(text: str, found: list[str]) -> None:
    book = Phrasebook(PHRASES, gap=r"[ \n]")
    assert [text[start:end] for start, end in book.find(text)] == found
    whole = re.compile(rf"(?:{trie(PHRASES)})(?!\w)".replace(r"\ ", r"[ \n]"))
    assert [match[0] for match in whole.finditer(text)] == found


def test_what_makes_a_word_go_on_is_no_end() -> None:
    book = Phrasebook(["plan", "plan for"], gap=r"\s+", joins="-")
    text = "plan-like plan for, plan  for-profit, plan"
    assert [text[start:end] for start, end in book.find(text)] == ["plan for", "plan", "plan"]


def test_phrases_inside_others_are_found_where_asked_for() -> None:
    book = Phrasebook(["free trade zone", "trade"], gap=" ")
    assert list(book.find("free trade zone")) == [(0, 15)]
    assert list(book.find("free trade zone", inside=True)) == [(0, 15), (5, 10)]
