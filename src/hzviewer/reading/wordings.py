"""What the words of a subject tell: what they are about, whose they are, what a longer name before adds."""

from functools import lru_cache

from hzviewer.model.facts import Span

from .lexicon import lexicon
from .text import Document
from .wordclasses import (
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
)


def text_of(document: Document, place: Span) -> str:
    """Return the words of a place in one line, without an article: 'the third quarter deficit'."""
    words = document.text[place.start : place.end].split()
    article = len(words) > 2 and words[0] in ("the", "The")
    return " ".join(words[article:])


def possessed(name: str) -> str:
    """Return what 'Spain's' leaves out after 'France's exports'."""
    for mark in ("'s ", "’s "):
        if mark in name:
            return name.partition(mark)[2]
    return ""


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """Return the words of a subject that say something."""
    classes = lexicon().classes
    words = [
        w.strip("()'’,\"“”.").removesuffix("'s").removesuffix("’s") for w in text.lower().split()
    ]
    return frozenset([w for w in words if w and not classes[w] & _EMPTY])


_EMPTY = PREPOSITION | DETERMINER | CONJUNCTION


def completed_by(text: str, before: str) -> str:
    """Return a subject with what it shares with the one before: 'imports' after 'exports to X'."""
    for preposition in (" to ", " from ", " of "):
        flow, found, place = before.partition(preposition)
        if not found:
            continue
        other = flow.rpartition(" ")[2].lower()
        pair = lexicon().tables["pairs"].get(f"{other} {text.lower()}")
        if pair is not None:
            return f"{text} {'of' if preposition == ' of ' else pair} {place}"
    return text
