"""People: capitalised names that an office, an act or a list shows to be persons', at first mention."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from hzviewer.model.facts import Person

from .lexicon import lexicon
from .patterns import trie
from .text import Document

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"
_SMALL = "a-zß-öø-ÿāăąćčďđēęěğīıłńňōőřśşšťūůűźżž"
_PART = rf"(?:(?:Mc|Mac|O['’]|D['’]|Al-|El-)?[{_UPPER}][{_SMALL}]+(?:[-’'](?!s\b)[{_UPPER}]?[{_SMALL}]+)*)"
_LINK = rf"(?:[{_UPPER}]\.(?:[{_UPPER}]\.)*|da|de|del|della|der|den|di|dos|du|la|van|von|bin|binti|ibn|al|e)"
_NAME = re.compile(
    rf"(?<![\w’'.-])(?:{_PART}|[{_UPPER}]\.(?:[ ]?[{_UPPER}]\.)*)(?:[ \n]{{1,2}}(?:{_PART}|{_LINK})){{0,5}}"
    rf"[ \n]{{1,2}}{_PART}(?!\w)"
)
_SURNAME = re.compile(rf"[ \n]({_PART})(?!\w|[ \n][{_UPPER}])")
_WORD = re.compile(r"\S+")
_BEFORE = re.compile(r"[^\s,;:()\"“”]+(?=[ \n]{1,2})")
_BETWEEN = re.compile(r"\s*(?:,|;|and|, and)\s*")
_OFFICE = re.compile(r"\s*[,(–—]\s*((?:an?\s|the\s)?[^,.;()\n]{3,100}(?:\n[^,.;()\n]{1,60})?)")
_MORE = re.compile(r",\s*((?:[A-Z]|of|and)[^,.;()]{3,60})(?=[,;.])")
_OFFICE_END = re.compile(r",|\b(?:said|who|told|says)\b")
_AGE = re.compile(r"\s*(?:,\s*(?:who\b|aged?\s+\d|\d\d\s*[,)])|\(\d\d\))")
_LINKS = frozenset("of for and the at in on &".split())
_FEWEST_LISTED = 3


class _Words(Struct, frozen=True):
    """The words of the lexicon that tell persons from other names."""

    titles: frozenset[str]
    honorifics: frozenset[str]
    bylines: tuple[str, ...]
    never: frozenset[str]
    speaks: re.Pattern[str]
    spoken: re.Pattern[str]
    listed: re.Pattern[str]


@cache
def _words() -> _Words:
    offices, names = lexicon().tables["offices"], lexicon().tables["names"]
    known = (*names["organisations"], *names["place_kinds"], *names["places"], *names["never"])
    return _Words(
        titles=frozenset(offices["titles"]),
        honorifics=frozenset(offices["honorifics"]),
        bylines=tuple(offices["bylines"]),
        never=frozenset(word for phrase in known for word in phrase.split()),
        speaks=re.compile(rf"\s+(?:also\s+)?(?:{trie([*offices['speech'], *offices['acts']])})\b"),
        spoken=re.compile(
            rf"(?:\b(?:{trie([*offices['speech'], *offices['before']])}))[ \n]{{1,2}}\Z"
        ),
        listed=re.compile(rf"\b(?:{trie(offices['lists'])})\b"),
    )


def find_people(document: Document) -> tuple[Person, ...]:
    """Return the named persons whose title, office, speech or list says that they are persons."""
    found = sorted(_people(document), key=lambda person: person.start)
    kept: list[Person] = []
    for person in found:
        parts = set(person.name.split())
        if not any(parts <= set(other.name.split()) for other in kept):
            kept.append(person)
    return tuple(kept)


def _people(document: Document) -> Iterator[Person]:
    text, words = document.text, _words()
    run: list[Person] = []
    known = False
    for match in _NAME.finditer(text):
        found = _person(text, match, words)
        if found is None:
            continue
        person, evident = found
        joined = run and _BETWEEN.fullmatch(text, run[-1].end, person.start) is not None
        if not joined:
            yield from _listed(document, run, words)
            run, known = [], False
        if joined and known and not evident:
            person = _with_role(person, run[-1].role)
        run.append(person)
        known = known or evident
        if known:
            yield person
    yield from _listed(document, run, words)
    yield from _by_surname(text, words)


def _listed(document: Document, run: list[Person], words: _Words) -> Iterator[Person]:
    """Yield the persons of a list that is called one: 'A, B and C attended the meeting'."""
    if len(run) < _FEWEST_LISTED:
        return
    start, end = run[0].start, run[-1].end
    if words.listed.search(document.lower, max(0, start - 80), end + 60):
        yield from run


def _with_role(person: Person, role: str | None) -> Person:
    return Person(id=person.id, start=person.start, end=person.end, name=person.name, role=role)


def _person(text: str, match: re.Match[str], words: _Words) -> tuple[Person, bool] | None:
    """Return what may be a person, and whether anything but its shape says so."""
    start, end = match.span()
    chain = _chain(text, start, words) if _office_may_end(text, start, words) else []
    parts = list(_WORD.finditer(text, start, end))
    first = _first_of_name(parts, words, titled=bool(chain))
    if len(parts) - first < 2:
        return None
    begin = parts[first].start()
    office = [*chain, *(part[0] for part in parts[:first])]
    titled = any(word.lower().strip(".,") in words.titles for word in office)
    role = _office_before(office, words) if titled else None
    after = text[end : end + 160]
    role = _office_after(after, words) or role
    before = text[max(0, begin - 60) : begin]
    if _is_byline(before, words):
        return None
    evident = (
        titled
        or role is not None
        or words.spoken.search(before) is not None
        or words.speaks.match(after) is not None
        or _AGE.match(after) is not None
    )
    name = " ".join(part[0] for part in parts[first:])
    return Person(id=f"n{begin}", start=begin, end=end, name=name, role=role or None), evident


def _first_of_name(parts: list[re.Match[str]], words: _Words, titled: bool) -> int:
    """Return the index of the first word that can belong to a person's name."""
    first = 0
    for n, part in enumerate(parts):
        word = part[0].lower().strip(".")
        if word in words.titles or word in words.never:
            first = n + 1
    if first and not titled and not any(p[0].lower() in words.titles for p in parts[:first]):
        return len(parts)  # 'Hangzhou Municipal', 'New Zealand': a name of something else
    return first


def _office_may_end(text: str, start: int, words: _Words) -> bool:
    """Tell whether the word before could end an office; most names have none, and this is quick."""
    lead = text[max(0, start - 24) : start].split()
    if not lead or lead[-1][-1] in ',;:)”"':
        return False
    last = lead[-1]
    return last[0].isupper() or last.lower().strip(".") in words.titles or last in _LINKS


def _chain(text: str, start: int, words: _Words) -> list[str]:
    """Return the words of an office right before a name: 'Vice Minister of', 'Tennet manager'."""
    lead = text[max(0, start - 100) : start]
    if not lead.endswith((" ", "\n")):
        return []
    found: list[str] = []
    for match in reversed(list(_WORD.finditer(lead))):
        word = match[0]
        lower = word.lower().strip(".")
        if word[-1] in ',;:)”"' or (word[-1] == "." and lower not in words.titles):
            break
        if not (word[0].isupper() or lower in words.titles or lower in _LINKS):
            break
        found.insert(0, word)
    while found and found[0].lower() in _LINKS:
        found.pop(0)
    titled = any(word.lower().strip(".") in words.titles for word in found)
    return found if titled else []


def _office_before(office: list[str], words: _Words) -> str:
    kept = [w for w in office if w.lower().strip(".") not in words.honorifics]
    while kept and kept[-1].lower() in _LINKS:
        kept.pop()
    return " ".join(kept)


def _office_after(after: str, words: _Words) -> str | None:
    """Return the office of 'NAME, spokesman of the bureau, said'."""
    match = _OFFICE.match(after)
    if match is None:
        return None
    lead = [word.lower().strip(".'’s") for word in match[1].split()[:7]]
    if not words.titles.intersection(lead) and not words.titles.intersection(
        word.lower().strip(".") for word in match[1].split()[:7]
    ):
        return None
    more = _MORE.match(after, match.end())
    office = _OFFICE_END.split(match[1])[0]
    tail = ", " + more[1] if more and not _OFFICE_END.search(more[1]) else ""
    return " ".join((office + tail).split())


def _is_byline(before: str, words: _Words) -> bool:
    line = before.rpartition("\n")[2].strip().lower().rstrip(":")
    return any(
        line == b or (b != "by" and line.endswith(" " + b) and len(line) < 40)
        for b in words.bylines
    )


@cache
def _honorific() -> re.Pattern[str]:
    offices = lexicon().tables["offices"]
    forms = [w.capitalize() for w in (*offices["honorifics"], *offices["heads"])]
    return re.compile(rf"(?<!\w)(?:{trie(forms)})\.?(?=[ \n][{_UPPER}])")


def _by_surname(text: str, words: _Words) -> Iterator[Person]:
    """Yield persons named by surname alone: 'Mr Lawson', 'President Reagan'."""
    for match in _honorific().finditer(text):
        surname = _SURNAME.match(text, match.end())
        if surname is None or surname[1].lower() in words.never | words.titles:
            continue
        title = match[0].rstrip(".")
        role = None if title.lower() in words.honorifics else title
        start, end = surname.span(1)
        yield Person(id=f"n{start}", start=start, end=end, name=surname[1], role=role)
