"""Bylines: who only wrote, edited or photographed."""

import re
from functools import cache

from msgspec import Struct

from .lexicon import lexicon
from .patterns import trie

_LONGEST = 40
"""A longer line before 'reporter NAME' is a sentence, whose subject the reporter is."""


class _Words(Struct, frozen=True):
    short: tuple[str, ...]
    long: tuple[str, ...]
    heading: tuple[str, ...]
    listed: re.Pattern[str]


@cache
def _words() -> _Words:
    words = lexicon().tables["offices"]["bylines"]
    heads = trie(words).replace(r"\ ", r"\s+")
    return _Words(
        short=tuple(f" {word}" for word in words if word != "by"),
        long=tuple(f" {word}" for word in words if " " in word),
        heading=tuple(f"{word}: " for word in words),
        listed=re.compile(rf"(?i:{heads}):?\s+(?:(?:[A-Z][\w.'’-]*|and|&),?\s+)+\Z"),
    )


def is_byline(before: str, after: str) -> bool:
    """Tell the writer of 'By NAME', '(Photo by NAME)', '(Xinhua/NAME)', 'Editors: NAME, NAME'."""
    if before.endswith("/") or after.startswith("/"):
        return True
    words = _words()
    opening = before.rpartition("\n")[2].rpartition("(")[2].lstrip("[")
    if ("," in opening or " and " in opening) and words.listed.match(opening):
        return True
    line = opening.strip().lower().rstrip(":")
    return (
        line.startswith(words.heading)
        or f" {line}".endswith(words.long)
        or (len(line) < _LONGEST and f" {line}".endswith(words.short))
        or line == "by"
    )
