"""A sentence as a row of tokens: words, stops, and the quantities and times found in it."""

import re
from collections.abc import Sequence

from msgspec import Struct

from hzviewer.model.facts import Span

from .numbers import Quantity
from .text import Document
from .times import TimeMark

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.\-‑][^\W\d_]+)*|[;:,.()\[\]“”\"–—*•+]|\d[\w.]*|[^\w\s]")


class Token(Struct, frozen=True):
    """A word (lower case), a stop, or a stand-in: ``quantity`` or ``time`` is then set."""

    word: str
    start: int
    end: int
    quantity: Quantity | None = None
    time: TimeMark | None = None


def tokens(
    document: Document, span: Span, quantities: Sequence[Quantity], times: Sequence[TimeMark]
) -> list[Token]:
    """Return the tokens of a sentence; a quantity or a time is one token."""
    marks: list[Token] = [Token("#", q.start, q.end, quantity=q) for q in quantities]
    marks += [Token("@", t.start, t.end, time=t) for t in times]
    marks.sort(key=lambda token: token.start)
    result: list[Token] = []
    position = span.start
    for mark in marks:
        _words(document.lower, position, mark.start, result)
        result.append(mark)
        position = max(position, mark.end)
    _words(document.lower, position, span.end, result)
    return result


def _words(lower: str, start: int, end: int, into: list[Token]) -> None:
    for match in _TOKEN.finditer(lower, start, end):
        into.append(Token(match[0], match.start(), match.end()))
