"""Organisations and places, each at first mention."""

import re
from functools import cache

from hzviewer.model.facts import Organisation, Place

from .lexicon import Phrases, lexicon, phrases
from .text import Document

_CAPITALISED = re.compile(r"(?<!\w)[A-Z]\w*(?:['’](?!s\b)\w+)?")
_ORG = re.compile(
    r"(?<![\w])(?:[A-Z][\w&’'-]*)(?:[ \n](?:[A-Z][\w&’'-]*|of|for|and|on|the))*(?:[ \n][A-Z][\w&’'-]*|\b)"
)


def find_organisations(document: Document) -> tuple[Organisation, ...]:
    """Return the bodies whose names end or begin with a word for a body."""
    kinds = frozenset(lexicon().tables["names"]["organisations"])
    seen: set[str] = set()
    found = []
    for match in _ORG.finditer(document.text):
        words = match[0].split()
        while words and words[-1] in ("of", "for", "and", "on", "the"):
            words.pop()
        while words and words[0].lower() in (
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "by",
            "for",
            "of",
            "and",
        ):
            words.pop(0)
        if len(words) < 2 or not any(w.lower().strip(".,’'s") in kinds for w in words):
            continue
        start = document.text.index(words[0], match.start())
        pieces = re.compile(r"\s+".join(map(re.escape, words))).match(document.text, start)
        name = " ".join(words)
        if pieces is None or name in seen or name.isupper():
            continue
        seen.add(name)
        found.append(Organisation(id=f"o{start}", start=start, end=pieces.end(), name=name))
    return tuple(found)


@cache
def _places() -> Phrases:
    return phrases({"": lexicon().tables["names"]["places"]})


def find_places(document: Document) -> tuple[Place, ...]:
    """Return the places that the lexicon knows."""
    known = _places()
    seen: set[str] = set()
    found = []
    for match in _CAPITALISED.finditer(document.text):
        start = match.start()
        if match[0].lower() not in known:
            continue
        end = _longest(document.lower, start, known[match[0].lower()])
        name = " ".join(document.text[start:end].split())
        if end > start and name.lower() not in seen:
            seen.add(name.lower())
            found.append(Place(id=f"l{start}", start=start, end=end, name=name))
    return tuple(found)


def _longest(lower: str, start: int, group: tuple[tuple[tuple[str, ...], str], ...]) -> int:
    """Return the end of the longest of the phrases that stands there, ``start`` where none does."""
    for words, _ in group:
        match = re.compile(r"\s+".join(map(re.escape, words)) + r"(?!\w)").match(lower, start)
        if match:
            return match.end()
    return start
