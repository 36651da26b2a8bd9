"""Patterns that are compiled when they are first used: most texts need few of them.

Compiling the patterns of all stages and checks takes longer than reading a report does.
"""

import re
from typing import Any, cast


class Late:
    """Stands for a pattern until one of its methods is asked for, and keeps that one then."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, compiled at its first use; a mistake in it shows only then."""
    return cast(re.Pattern[str], Late(source, flags))
