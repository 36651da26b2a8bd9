"""People: names that an office, an act, a list or their own words show, at first mention."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Person

from .bylines import is_byline
from .capitals import Run, is_title_case
from .lexicon import lexicon
from .offices import chain, is_honorific, may_end, office_after, office_ahead, office_before
from .patterns import trie
from .text import Document

_CANDIDATE = late.pattern(r"h?[gxi]A?(?:p{0,3}[gxi]A?)*")
# 'Mr Lawson', 'President von der Leyen', and, if he speaks, 'Minister for the Economy Boediono'.
_LONE = late.pattern(r"[HR](?P<field>(?:c{1,2}M{1,3}){1,2})?(?P<name>p{0,3}[gx])(?![gxipTROKLMA])")
_TITLED = late.pattern(r"g[gxi]?[RHT]\Z")
_BETWEEN = late.pattern(r"\s*(?:,|;|&|and|, and|; and)\s*(?:(?:Mr|Mrs|Ms|Dr|Prof|Shri|Smt)\.?\s+)?")
_AWAY = late.pattern(r"\b(?:the|in|at|near|across|around|outside|inside|via|into)\s+\Z", re.I)
_OFFICE_APPOSED = late.pattern(r"\b([A-Za-z]+)(?:\s(?:of|for)(?:\s[\w’'-]+){1,4})?,\s\Z")
_AGE = late.pattern(r"\s*(?:,\s*(?:who\b|aged?\s+\d|\d\d\s*[,)])|\(\d\d\)|['’]s\s+[Tt]hought)")
_SYLLABLE = (
    r"(?:[csz]h|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao"
    r"|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouvü])"
)
_GIVEN = late.pattern(
    rf"(?:\s(?:{_SYLLABLE}){{1,2}}(?:-{_SYLLABLE})?){{1,2}}|\s[a-z]{{2,6}}-[a-z]{{2,6}}"
)
_ABBREVIATED = late.pattern(r"\s\([A-Z]{2}[A-Z&-]{0,6}\)")
_FEWEST_LISTED = 3
_WORKPLACE = ("at", "in")
_OFTEN = 50
"""A name that stands in so many places is judged no more: what there is to say of it was said."""


class _Words(Struct, frozen=True):
    """The words of the lexicon that tell persons from other names."""

    others: frozenset[str]
    speaks: re.Pattern[str]
    spoken: tuple[str, ...]
    listed: re.Pattern[str]
    surnames: frozenset[str]
    titled: frozenset[str]
    titles: frozenset[str]


@cache
def _words() -> _Words:
    offices, names = lexicon().tables["offices"], lexicon().tables["names"]
    acting = trie([*offices["speech"], *offices["acts"]]).replace(r"\ ", r"\s+")
    return _Words(
        others=frozenset(name.lower() for name in [*names["bodies"], *names["places"]]),
        speaks=re.compile(rf"\s+(?:also\s+|has\s+|had\s+)?{acting}\b"),
        spoken=tuple(
            f" {word}"
            for word in [*offices["speech"], *offices["before"]]
            if word not in offices["uninverted"]
        ),
        listed=re.compile(rf"\b{trie(offices['lists'])}\b".replace(r"\ ", r"\s+")),
        surnames=frozenset(names["surnames"]),
        titled=frozenset(offices["titled"]),
        titles=frozenset([*offices["titles"], *offices["heads"]]),
    )


class _Candidate(Struct):
    """What may be a person, with what its own surroundings say for it."""

    start: int
    end: int
    name: str
    role: str | None
    evident: bool
    likely: bool


def find_people(document: Document, runs: Sequence[Run]) -> tuple[Person, ...]:
    """Return the named persons; a part of a name given before is no person of its own."""
    kept: list[Person] = []
    by_word: dict[str, list[set[str]]] = {}
    found = [*_full_names(document, runs), *_surnames(document, runs)]
    for one in found:
        parts = _parts(one.name)
        known = min((by_word.get(part, []) for part in parts), key=len)
        if any(parts <= other for other in known):
            continue
        for part in parts:
            by_word.setdefault(part, []).append(parts)
        kept.append(
            Person(id=f"n{one.start}", start=one.start, end=one.end, name=one.name, role=one.role)
        )
    return tuple(sorted(kept, key=lambda person: person.start))


def _parts(name: str) -> set[str]:
    """Return the words of a name, 'RK Singh' like 'R K Singh'."""
    words = name.replace(".", " ").split()
    return {
        part for word in words for part in (word if len(word) == 2 and word.isupper() else (word,))
    }


def _full_names(document: Document, runs: Sequence[Run]) -> Iterator[_Candidate]:
    """Yield the persons with more than a surname, in the order of the text."""
    listed: list[_Candidate] = []
    for one in _candidates(document, runs):
        if listed and not _BETWEEN.fullmatch(document.text, listed[-1].end, one.start):
            yield from _of_list(document, listed)
            listed = []
        listed.append(one)
    yield from _of_list(document, listed)


def _of_list(document: Document, listed: list[_Candidate]) -> Iterator[_Candidate]:
    """Yield who is a person among names that stand in one list: one of them speaks for all."""
    start, end = listed[0].start if listed else 0, listed[-1].end if listed else 0
    named = len(listed) > 1 and any(one.likely for one in listed)
    sure = (
        named
        or any(one.evident for one in listed)
        or (
            len(listed) >= _FEWEST_LISTED
            and _words().listed.search(document.lower, max(0, start - 80), end + 60) is not None
        )
    )
    role = None
    for one in listed:
        role = one.role or (role if not one.evident else None)
        if sure or one.likely:
            one.role = role
            yield one


def _candidates(document: Document, runs: Sequence[Run]) -> Iterator[_Candidate]:
    judged: dict[str, int] = {}
    for run in runs:
        titled = _TITLED.search(run.tags)  # 'Mervyn King', whose name is a title as well
        if titled is not None and run.words[-1].lower() not in _words().titled:
            titled = None
        for match in [*_CANDIDATE.finditer(run.tags), *([titled] if titled else [])]:
            first, last = match.span()
            if _is_field(run, first, last):
                first += 1  # 'Minister for Work Jane Doe'
            if not _may_be_name(run, first, last):
                continue
            start, end = run.span(document.text, first, last)
            name = " ".join(run.words[first:last])
            if judged.get(name, 0) >= _OFTEN:
                continue
            one = _judged(document, run, first, start, end, name)
            judged[name] = judged.get(name, 0) + 1
            if one is not None:
                yield one


def _may_be_name(run: Run, first: int, last: int) -> bool:
    """Tell whether the words of a run from ``first`` up to ``last`` have the shape of a name."""
    tags = run.tags
    if last < len(tags) and tags[last] in "OKLMTRAH":
        return False  # 'Goldman Sachs Chief', 'Fenwei Plain': the name of something else
    if last - first < 2 or not ("g" in (own := tags[first:last]) or "x" in own):
        return False
    if tags[first] == "h":  # 'He Lifeng', but 'He Said'
        if not _is_family_first(" ".join(run.words[first:last]).lower()):
            return False
    if tags[last - 1] == "A" and not (tags[last - 2] == "g" and len(run.words[last - 1]) > 3):
        return False
    if first and tags[first - 1] == "c" and run.words[first - 1].lower() not in ("and", "&"):
        return bool(set(tags[:first]) & {"T", "R"})
    return True


def _is_field(run: Run, first: int, last: int) -> bool:
    """Tell whether the first of the words is what an office before it is for."""
    if last - first < _FEWEST_LISTED or run.tags[first] != "x" or run.tags[first + 1] != "g":
        return False
    return first > 1 and run.tags[first - 1] == "c" and run.tags[first - 2] in "RT"


def _is_family_first(name: str) -> bool:
    """Tell a surname with given names behind it: 'wang xiaoming'."""
    surname = (name.split(maxsplit=1) or [""])[0]
    return surname in _words().surnames and _GIVEN.fullmatch(name, len(surname)) is not None


def _judged(
    document: Document, run: Run, first: int, start: int, end: int, name: str
) -> _Candidate | None:
    """Return the candidate with what speaks for it, None where something speaks against it."""
    text, words = document.text, _words()
    lower = name.lower()
    if lower in words.others or " ".join(lower.split()[:2]) in words.others:
        return None
    office = chain(text, start) if first or may_end(text, start) else []
    if office and office[-1] in _WORKPLACE:
        return None  # 'economist at Dora Wu Partners'
    before, after = text[max(0, start - 60) : start], text[end : end + 160]
    if is_byline(before, after):
        return None
    named = run.tags[first] == "g" or _is_family_first(lower)
    behind_other = first > 0 and run.tags[first - 1] in "OKLMA" and not office
    behind_other = behind_other and run.words[first - 1] not in ("And", "But")
    if not office and (_AWAY.search(before) or (behind_other and not named)):
        return None
    if _ABBREVIATED.match(after):
        return None  # 'of Exporting Countries (OPEC)'
    role = office_after(after) or office_before(office) or office_ahead(before)
    role = role or _apposed(before, after)
    evident = bool(office or role) or _AGE.match(after) is not None
    if not role and not evident and behind_other:
        return None
    evident = evident or _follows(before, words.spoken) or bool(words.speaks.match(after))
    if not evident and text[start:end].isupper():
        return None  # 'UP 3 PER CENT'
    if not evident and before.endswith("(") and after.startswith(")"):
        return None  # the writer of a dispatch: 'July 26 (NAME)'
    if not role and is_title_case(text, start, end):
        if not named or _stands_alone(text, start, end):
            return None
    return _Candidate(start, end, name, role or None, evident, evident or named)


def _apposed(before: str, after: str) -> str | None:
    """Return the office of "Peru's president, NAME, said"."""
    office = _OFFICE_APPOSED.search(before) if after.startswith(",") else None
    return office[1] if office is not None and office[1].lower() in _words().titles else None


def _follows(before: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether one of the phrases, each with a space ahead, ends right before."""
    lead = " ".join(before[-40:].split()).lower().lstrip('"“')
    return before[-1:].isspace() and f" {lead}".endswith(phrases)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell a name that is a line of its own, as bylines are."""
    lead, tail = text[max(0, start - 1) : start], text[end : end + 1]
    return lead in ("", "\n") and tail in ("", "\n") and "\n" in lead + tail


def _surnames(document: Document, runs: Sequence[Run]) -> Iterator[_Candidate]:
    """Yield persons named by surname alone: 'Mr Lawson', 'President Reagan'."""
    words = _words()
    for run in runs:
        if "H" not in run.tags and "R" not in run.tags:
            continue
        for match in _LONE.finditer(run.tags):
            first, last = match.span("name")
            name = " ".join(run.words[first:last])
            if name.lower() in words.others:
                continue
            start, end = run.span(document.text, first, last)
            if match["field"] and not words.speaks.match(document.text, end):
                continue
            title = " ".join(run.words[match.start() : first]).rstrip(".")
            role = None if is_honorific(title) else title
            yield _Candidate(start, end, name, role, True, True)
