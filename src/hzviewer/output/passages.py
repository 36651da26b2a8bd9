"""The words behind the numbers, in their sentences."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from hzviewer import late

_REACH = 400
"""How far a sentence is followed from its quote; whatever lies beyond is left out."""
_AROUND = 90
_BETWEEN = 200
"""How many characters of a sentence are shown before and after a quote, and between two."""
_LONGEST = 1500
"""Sentences that run into one another make one passage up to this length: text may lack stops."""
_STOP = late.pattern(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\bNo)(?<![A-Z])"
    r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(]?[A-Z0-9])|\n\s*\n\s*"
)


class Note(Struct, frozen=True):
    """The exact words behind a number of the summary, and where they stand.

    ``line`` counts from 1, ``start`` and ``end`` are code points of the report's text.
    """

    number: int
    quote: str
    line: int
    start: int
    end: int


class Part(Struct, frozen=True):
    """Some words of a passage: ``exact`` where a note quotes them, ``notes`` those ending here."""

    text: str
    exact: bool = False
    notes: tuple[int, ...] = ()


class Passage(Struct, frozen=True):
    """A stretch of the text that holds the quotes of some notes; what is left out shows as …."""

    line: int
    start: int
    end: int
    parts: tuple[Part, ...]

    @property
    def notes(self) -> tuple[int, ...]:
        """The numbers of its notes."""
        return tuple(number for part in self.parts for number in part.notes)


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def number(self, offset: int) -> int:
        """Return the line of an offset, counted from 1."""
        return bisect_right(self._starts, offset)


def passages(text: str, notes: Iterable[Note]) -> tuple[Passage, ...]:
    """Return the sentences of the notes, each sentence once, its quotes marked."""
    lines = Lines(text)
    groups: list[tuple[int, int, list[Note]]] = []
    for note in sorted(notes, key=lambda n: (n.start, n.end)):
        start, end = _sentence(text, note.start, note.end)
        first, last, held = groups[-1] if groups else (0, 0, [])
        if start < last and end - first <= _LONGEST:
            held.append(note)
            groups[-1] = first, max(last, end), held
        else:
            groups.append((min(note.start, max(start, last)), end, [note]))
    return tuple(
        Passage(lines.number(start), start, end, _parts(text, start, end, held))
        for start, end, held in groups
    )


def one_line(text: str) -> str:
    """Return the words with single spaces."""
    return " ".join(text.split())


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    low = max(0, start - _REACH)
    first = max((cut for cut in _cuts(text, low, start) if cut <= start), default=low)
    stop = _STOP.search(text, end - 1, end + _REACH)
    last = max(end, stop.end()) if stop else min(len(text), end + _REACH)
    return first, max(end, first + len(text[first:last].rstrip()))


def _parts(text: str, start: int, end: int, notes: Sequence[Note]) -> tuple[Part, ...]:
    """Cut a sentence where quotes begin and end, and shorten what lies between them."""
    edges = {start, end, *(n.start for n in notes), *(n.end for n in notes)}
    cuts = sorted(edge for edge in edges if start <= edge <= end)
    parts = []
    for low, high in pairwise(cuts):
        exact = any(n.start <= low and high <= n.end for n in notes)
        ending = tuple(n.number for n in notes if n.end == high)
        words = _spaced(text[low:high])
        if not exact:
            words = _shortened(words, first=low == start, last=high == end)
        parts.append(Part(words, exact, ending))
    if start and not _is_boundary(text, start) and parts and not parts[0].exact:
        parts[0] = Part("… " + parts[0].text.removeprefix("… "))
    return tuple(part for part in parts if part.text or part.notes)


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _shortened(words: str, first: bool, last: bool) -> str:
    head = 0 if first else _AROUND
    tail = 0 if last else _AROUND
    if len(words) <= (_AROUND if first or last else _BETWEEN):
        return words
    begin = words[: words.rfind(" ", 0, head) + 1] if head else ""
    rest = words.find(" ", len(words) - tail)
    end = words[rest:] if tail and rest >= 0 else ""
    return f"{begin}…{end}"


def _is_boundary(text: str, start: int) -> bool:
    return start in _cuts(text, max(0, start - 8), start)


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Return where sentences begin; one letter more is searched, for what follows a stop."""
    return [match.end() for match in _STOP.finditer(text, start, end + 1)]
