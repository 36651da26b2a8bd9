"""People with their offices, organisations and places, each at first mention."""

import re
from collections.abc import Iterator
from functools import cache

from hzviewer.model.facts import Organisation, Person, Place

from .lexicon import Phrases, lexicon, phrases
from .text import Document

_NAME = re.compile(
    r"(?<![\w’'-])(?:(?:[A-Z][a-zà-ÿ]+(?:-[A-Z]?[a-zà-ÿ]+)?)(?:[ \n](?:[A-Z]\.|[A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-zà-ÿ]+)?"
    r"|da|de|del|van|von|bin|al|e|la|di))*[ \n][A-Z][a-zà-ÿ]+(?:[-’'][A-Za-zà-ÿ]+)?)(?![\w])"
)
_CAPITALISED = re.compile(r"(?<!\w)[A-Z]\w*(?:['’](?!s\b)\w+)?")
_ORG = re.compile(
    r"(?<![\w])(?:[A-Z][\w&’'-]*)(?:[ \n](?:[A-Z][\w&’'-]*|of|for|and|on|the))*(?:[ \n][A-Z][\w&’'-]*|\b)"
)


@cache
def _titles() -> frozenset[str]:
    return frozenset(lexicon().tables["offices"]["titles"])


def find_people(document: Document) -> tuple[Person, ...]:
    """Return the named persons whose title, office or speech says that they are persons."""
    return tuple(_people(document))


def _people(document: Document) -> Iterator[Person]:
    text = document.text
    seen: set[str] = set()
    previous_end, previous_role = -100, None
    for match in _NAME.finditer(text):
        start, end = _without_title(text, *match.span())
        name = " ".join(text[start:end].split())
        if " " not in name or name in seen or _is_no_name(name):
            continue
        before, after = text[max(0, start - 60) : start], text[end : end + 160]
        listed = start - previous_end <= 6 and re.fullmatch(
            r"\s*(?:,|and|, and|;)\s*", text[previous_end:start]
        )
        role = _role(before, after)
        if role is None and not _speaks(before, after) and not listed:
            continue
        if _is_byline(before):
            continue
        if any(name in other or other.endswith(name) for other in seen):
            continue
        seen.add(name)
        yield Person(
            id=f"n{start}",
            start=start,
            end=end,
            name=name,
            role=role or (previous_role if listed else None) or None,
        )
        previous_end, previous_role = end, role or (previous_role if listed else None)


def _without_title(text: str, start: int, end: int) -> tuple[int, int]:
    """Step over capitalised titles: 'Finance Minister Palaniappan Chidambaram'."""
    words = list(re.finditer(r"\S+", text[start:end]))
    first = 0
    for n, word in enumerate(words[:-1]):
        if word[0].lower().strip(".,") in _titles():
            first = n + 1
    return start + words[first].start(), end


@cache
def _common() -> frozenset[str]:
    tables = lexicon().tables
    return frozenset(
        w
        for phrase in [
            *tables["names"]["organisations"],
            *tables["names"]["place_kinds"],
            *tables["names"]["places"],
        ]
        for w in phrase.split()
    ) | frozenset(
        "the a an this these those in on at of for and but january february march april may june july august "
        "september october november december monday tuesday wednesday thursday friday saturday sunday new north "
        "south east west central national international world state people chinese indian act plan report policy "
        "research development economic monetary public first second third meanwhile according however domestic "
        "global annual official officials under since by with from to photo xinhua news day festival season "
        "minister general senior chief power plant solar energy industrial technology digital city".split()
    )


def _is_no_name(name: str) -> bool:
    return any(word.lower().strip(".") in _common() for word in name.split())


def _role(before: str, after: str) -> str | None:
    match = re.match(r"\s*,\s*((?:an?\s|the\s)?[^,.;()\n]{3,100}(?:\n[^,.;()\n]{1,60})?)", after)
    if match:
        words = [w.lower().strip(".") for w in match[1].split()]
        if set(words[:7]) & _titles():
            rest = after[match.end() :]
            more = re.match(r",\s*((?:[A-Z]|of|and)[^,.;()]{3,60})(?=[,;.])", rest)
            office = re.split(r",|\bsaid\b|\bwho\b|\btold\b", match[1])[0]
            return " ".join(
                (office + (", " + more[1] if more and " said" not in more[1] else "")).split()
            )
    match = re.search(r"((?:[\w’'&-]+[ \n]){0,7}[\w’'&-]+)\.?[ \n]*$", before)
    if match:
        words = match[1].split()
        if words and words[-1].lower().strip(".") in _titles():
            first = len(words) - 1
            while first > 0 and (
                words[first - 1][0].isupper() or words[first - 1].lower() in _titles()
            ):
                first -= 1
            office = " ".join(words[first:])
            return (
                ""
                if office.lower().strip(".") in ("mr", "mrs", "ms", "dr", "prof", "shri", "sir")
                else office
            )
    return None


def _speaks(before: str, after: str) -> bool:
    speech = "|".join(lexicon().tables["offices"]["speech"])
    if re.search(rf"(?:\b(?:{speech})|according to|guidance of|[Mm]embers including)\s+$", before):
        return True
    return re.match(rf"\s+(?:{speech})\b", after) is not None


def _is_byline(before: str) -> bool:
    line = before.rpartition("\n")[2].strip().lower().rstrip(":")
    return any(
        line == b or (line.endswith(" " + b) and len(line) < 40)
        for b in lexicon().tables["offices"]["bylines"]
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
