"""Organisations and places, each at first mention."""

import re
from functools import cache

from hzviewer.model.facts import Organisation, Place

from .lexicon import lexicon
from .patterns import trie
from .text import Document

_CAPITAL = r"[A-Z][\w&’'-]*"
_BEFORE = re.compile(rf"(?:{_CAPITAL}(?:[ \n](?:of|for|and|on|the|&))*[ \n])+\Z")
_BEHIND = re.compile(rf"(?:[ \n](?:of|for|and|on|the)){{0,3}}[ \n]{_CAPITAL}")
_REACH = 90
_SMALL = frozenset("the a an in on at by for of and".split())


@cache
def _bodies() -> re.Pattern[str]:
    kinds = [kind.capitalize() for kind in lexicon().tables["names"]["organisations"]]
    return re.compile(rf"[^\w’'-](?:{trie(kinds)})(?![\w-])")


def find_organisations(document: Document) -> tuple[Organisation, ...]:
    """Return the bodies whose names hold a word for a body: 'Ministry of Finance', 'Bank of China'."""
    found: list[Organisation] = []
    seen: set[str] = set()
    end = -1
    text = document.text
    for match in _bodies().finditer(" " + text):
        if match.start() < end:
            continue
        start, end = _extended(text, match.start(), match.end() - 1)
        name = " ".join(text[start:end].split())
        if " " in name and name not in seen and not name.isupper():
            seen.add(name)
            found.append(Organisation(id=f"o{start}", start=start, end=end, name=name))
    return tuple(found)


def _extended(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the whole name around the word for a body at ``start`` to ``end``."""
    lead = _BEFORE.search(text, max(0, start - _REACH), start)
    if lead is not None:
        words = lead[0].split()
        first = next((n for n, word in enumerate(words) if word.lower() not in _SMALL), len(words))
        if first < len(words):
            start = text.index(words[first], lead.start())
    while (more := _BEHIND.match(text, end)) and end - start < _REACH:
        end = more.end()
    return start, end


@cache
def _places() -> re.Pattern[str]:
    names = lexicon().tables["names"]["places"]
    forms = [" ".join(word.capitalize() for word in name.split()) for name in names]
    return re.compile(rf"[^\w-]({trie(forms)})(?!\w)".replace(r"\ ", r"[ \n]"))


def find_places(document: Document) -> tuple[Place, ...]:
    """Return the places that the lexicon knows."""
    found: dict[str, Place] = {}
    for match in _places().finditer(" " + document.text):
        name = " ".join(match[1].split())
        if name not in found:
            start, end = match.start(1) - 1, match.end(1) - 1
            found[name] = Place(id=f"l{start}", start=start, end=end, name=name)
    return tuple(found.values())
