"""Organisations and places, each at first mention."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from hzviewer import late
from hzviewer.model.facts import Organisation, Place

from .capitals import Run, is_title_case
from .lexicon import lexicon
from .patterns import Phrasebook
from .text import Document

_COMPANY_TAIL = late.pattern(r"\.?,?[ \n](?:Ltd|Inc|LLC|Corp|Co|Plc)\b\.?(?:,?[ \n]Ltd\b\.?)?")
_PLACE_NAME = late.pattern(r"[gxLK]{1,3}K(?![gxOTLM])")
_LONG = 4
"""So many words with a capital may be a headline."""
_OPENING_BODIES = frozenset("Bank Banco Banque University".split())


def find_organisations(document: Document, runs: Sequence[Run]) -> tuple[Organisation, ...]:
    """Return the bodies whose names hold a word for a body, and those the lexicon knows."""
    found: dict[str, tuple[int, int]] = {}
    for start, end in sorted([*_bodies(document, runs), *_found(_known(), document.text)]):
        name = " ".join(document.text[start:end].split())
        found.setdefault(name, (start, end))
    return tuple(
        Organisation(id=f"o{start}", start=start, end=end, name=name)
        for name, (start, end) in found.items()
    )


def _bodies(document: Document, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    lines = _Lines(document.text)
    for run in runs:
        if "O" not in run.tags:
            continue
        if len(run.words) > _LONG and lines.is_headline(run):
            continue
        for first, last in _parts(run):
            start, end = run.span(document.text, first, last)
            tail = _COMPANY_TAIL.match(document.text, end)
            yield start, tail.end() if tail else end


class _Lines:
    """Tells the lines that are headlines, for runs in order: so that a long line is read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen = self._line = self._comma = 0

    def is_headline(self, run: Run) -> bool:
        """Tell a line of capitals only, without the commas of an address or a list."""
        text, seen = self._text, self._seen
        self._line = max(self._line, text.rfind("\n", seen, run.start) + 1)
        self._comma = max(self._comma, *(text.rfind(c, seen, run.end) + 1 for c in ",;:"))
        self._seen = run.start
        return self._comma <= self._line and is_title_case(text, run.start, run.end)


def _parts(run: Run) -> Iterator[tuple[int, int]]:
    """Yield the names in a run: 'President of the | Bank of X' and 'Ministry of Y | and | Z Bureau'."""
    first = 0
    for cut in _cuts(run.tags, run.words):
        part = _trimmed(run, first, cut)
        first = cut
        if part is not None:
            yield part


def _cuts(tags: str, words: list[str]) -> list[int]:
    """Return where names end: at a title, at 'and' between two bodies, at 'of the' before the first."""
    cuts = []
    body = False
    for n, tag in enumerate(tags):
        general = words[n] == "General" and tags[n + 1 : n + 2] == "O"
        if tag in "HRTDh" and not general:
            cuts += [n, n + 1]
            body = False
        elif tag == "c" and _parts_names(tags, words, n, body):
            cuts.append(n)
            body = False
        body = body or tag == "O"
    return [*cuts, len(tags)]


def _parts_names(tags: str, words: list[str], n: int, body: bool) -> bool:
    """Tell whether the link at ``n`` stands between two names: 'Minutes | of the Board'."""
    the = n + 1 < len(words) and words[n + 1] == "the"
    if words[n] == "and":
        following = words[n + 1 :].index("and") if "and" in words[n + 1 :] else len(words)
        return body and (the or "O" in tags[n + 1 : n + 1 + following])
    return the and not body


def _trimmed(run: Run, first: int, last: int) -> tuple[int, int] | None:
    """Return the name of a body inside a part of a run, None where none is."""
    tags, words = run.tags, run.words
    while first < last and (tags[first] in "cp" or words[first] in _NO_BEGINNING):
        first += 1
    bodies = [n for n in range(first, last) if tags[n] == "O"]
    if not bodies:
        return None
    end = bodies[-1] + 1
    continued = end < last and tags[end] == "c" and words[end] != "and"
    if continued or (bodies[-1] == first and words[first] in _OPENING_BODIES):
        end = last
    while end > first and (tags[end - 1] in "cp" or words[end - 1] in _NO_END):
        end -= 1
    if end - first < 2 or all(word.isupper() for word in words[first:end]):
        return None
    return first, end


_NO_END = frozenset("Act Acts Law Laws Bill Report Rate Rates Plan Index Survey Day".split())
_NO_BEGINNING = frozenset(
    "The A An This These Those In On At By For Of And Its Our Their His Her As From But Under With "
    "After Before Since Until While When If Although According However Meanwhile Last Both Each "
    "Every Some Only Today Yesterday To".split()
)


@cache
def _known() -> Phrasebook:
    return _any_of(lexicon().tables["names"]["bodies"])


def _any_of(names: Sequence[str]) -> Phrasebook:
    """Return the names; nothing is asked before their capitals, to leap from one to the next."""
    return Phrasebook(names, gap=r"[ \n]")


def _found(names: Phrasebook, text: str) -> Iterator[tuple[int, int]]:
    for start, end in names.find(text):
        before = text[start - 1 : start]
        if not (before.isalnum() or before in ("’", "'", "_")):
            yield start, end


@cache
def _places() -> Phrasebook:
    names = lexicon().tables["names"]["places"]
    return _any_of([" ".join(_capital(word) for word in name.split()) for name in names])


def _capital(word: str) -> str:
    """Return 'Lower-Saxony' and "Xi'an": str.title() would write the n of Xi'an large."""
    return (
        word
        if word in ("de", "es", "of", "the", "do")
        else "-".join(part.capitalize() for part in word.split("-"))
    )


def find_places(document: Document, runs: Sequence[Run]) -> tuple[Place, ...]:
    """Return the places that the lexicon knows and those that say what they are: 'Hukou County'."""
    found: dict[str, tuple[int, int]] = {}
    bodies = [(run.start, run.end) for run in runs if "O" in run.tags]
    for start, end in sorted([*_found(_places(), document.text), *_kinds(document, runs)]):
        near = bisect_right(bodies, (start, end)) - 1
        if near >= 0 and end <= bodies[near][1]:
            continue  # 'Bank of England'
        found.setdefault(" ".join(document.text[start:end].split()), (start, end))
    return tuple(
        Place(id=f"l{start}", start=start, end=end, name=name)
        for name, (start, end) in found.items()
    )


def _kinds(document: Document, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    for run in runs:
        if "K" not in run.tags or "O" in run.tags:
            continue
        for match in _PLACE_NAME.finditer(run.tags):
            first, last = match.span()
            tags = run.tags[first:last]
            if "L" in tags or not ("g" in tags or "x" in tags):
                continue  # 'Jiangxi Province': the lexicon knows it; 'Bay Area'
            yield run.span(document.text, first, last)
