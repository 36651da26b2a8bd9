"""Patterns that are compiled when they are first used: most texts need few of them.

Compiling the patterns of all stages and checks takes longer than reading a report does.
"""

import re
from collections.abc import Sequence
from typing import Any, cast


class Late:
    """Stands for a pattern until one of its methods is asked for, and keeps that one then."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


class Needing(Late):
    """Stands for a pattern until a text has one of the words without which it matches nowhere.

    It is not asked without end: in a long text the pattern itself is quicker.
    """

    def __init__(self, source: str, flags: int, words: Sequence[str]) -> None:
        super().__init__(source, flags)
        self._words, self._patience = words, _PATIENCE

    def __getattr__(self, name: str) -> Any:
        return self._match_if_needed if name == "match" else super().__getattr__(name)

    def _match_if_needed(self, text: str, start: int = 0) -> re.Match[str] | None:
        self._patience -= 1
        ahead = " ".join(text[start : start + _AHEAD].split())
        if self._patience and not any(word in ahead for word in self._words):
            return None
        match: re.Match[str] | None = super().__getattr__("match")(text, start)
        return match


_PATIENCE = 30
_AHEAD = 60


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, compiled at its first use; a mistake in it shows only then."""
    return cast(re.Pattern[str], Late(source, flags))


def needing(words: Sequence[str], source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern to match at a place, compiled once one of the words is ahead of one."""
    return cast(re.Pattern[str], Needing(source, flags, words))
