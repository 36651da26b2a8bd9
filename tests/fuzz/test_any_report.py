"""Whatever the text: no exception, and a report that holds together, with its checks."""

import os
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hzviewer.checking.checker import checked
from hzviewer.reading.reader import read_text

from ..reading.test_sentences import SENTENCES as READ_SENTENCES
from .cases import CASES
from .genre import SENTENCES, STATEMENTS
from .soundness import assert_sound

MANY = settings(
    max_examples=int(os.environ.get("HZVIEWER_EXAMPLES", "150")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)


def _assert_reads(text: str) -> None:
    for published in (None, "2021-08-16"):
        assert_sound(checked(read_text(text, published)))


@MANY
@given(ANY_TEXT)
def test_any_text_reads(text: str) -> None:
    _assert_reads(text)


@MANY
@given(SENTENCES)
def test_any_words_of_the_genre_read(text: str) -> None:
    _assert_reads(text)


@MANY
@given(STATEMENTS)
def test_any_statements_read(text: str) -> None:
    _assert_reads(text)


@given(ANY_TEXT, SENTENCES)
def test_reading_is_repeatable(head: str, tail: str) -> None:
    first, second = (read_text(head + tail, "2021-08-16") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("text", CASES)
def test_what_once_failed_reads(text: str) -> None:
    _assert_reads(text)


@pytest.mark.parametrize("part", range(8))
def test_a_sentence_that_breaks_off_reads(part: int) -> None:
    """Files end in the middle of a sentence, without a stop: rules that look ahead must not fall over."""
    for published, sentence, _ in READ_SENTENCES[part::8]:
        for end in [m.end() for m in re.finditer(r"\S+", sentence)]:
            read_text(sentence[:end].rstrip(".,;"), published)
