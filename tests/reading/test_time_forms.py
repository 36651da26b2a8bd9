"""The forms of time: none is left out by the words with which it is said to begin."""

import re
from functools import cache

import pytest

from hzviewer.reading import time_forms
from hzviewer.reading.time_forms import COUNT, form_at, openers

from .test_times import FISCAL, TIMES

_COUNTED = [f"{n} years ago, in the {n} months to May and {n} months to May" for n in COUNT]
_TEXTS = [words for words, _ in TIMES] + [words for _, words, _ in FISCAL] + _COUNTED


@cache
def _every_form() -> list[re.Pattern[str]]:
    forms = time_forms._forms()
    return [re.compile(rf"(?P<{name}>{form})(?![^\W_])") for name, form in forms.items()]


def _first(lower: str, start: int) -> re.Match[str] | None:
    matches = (pattern.match(lower, start) for pattern in _every_form())
    return next((match for match in matches if match is not None), None)


@pytest.mark.parametrize("words", _TEXTS)
def test_the_first_of_all_forms_is_found(words: str) -> None:
    lower = f"output rose 5 percent: {words}.".lower()
    for opener in openers().finditer(" " + lower):
        wanted, found = _first(lower, opener.start()), form_at(lower, opener.start())
        assert (wanted and wanted.lastgroup) == (found and found.lastgroup)
        assert (wanted and wanted.span()) == (found and found.span())


def test_every_form_has_its_beginnings() -> None:
    assert time_forms._forms().keys() - {"holiday"} == time_forms._BEGINNINGS.keys()
