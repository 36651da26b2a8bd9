"""Offices: what is written before or behind a name and says what the person is."""

from functools import cache

from msgspec import Struct

from hzviewer import late

from .lexicon import lexicon

_OFFICE = late.pattern(r"\s*[,(–—:]\s*((?:an?\s|the\s)?[^,.;()\n]{3,100}(?:\n[^,.;()\n]{1,60})?)")
_OFFICE_AHEAD = late.pattern(r"([^\n.;:]{2,60}?):\s*\Z")
_NO_OFFICE = frozenset(
    "which where when but and while after before because if in on with it he she they who we".split()
)
_MORE = late.pattern(r",\s*((?:[A-Z]|of|and)[^,.;()]{3,60})(?=[,;.])")
_OFFICE_END = late.pattern(
    r",|\s[–—-](?=\s|$)|\b(?:said|who|told|says|has|have|was|is|are|were|will)\b"
)
_WORD = late.pattern(r"\S+")
_CHAIN_LINKS = frozenset("of for and the at in on &".split())


class _Words(Struct, frozen=True):
    titles: frozenset[str]
    honorifics: frozenset[str]
    fields: frozenset[str]
    """What an office is of, and the bodies that it is in."""


@cache
def _words() -> _Words:
    offices, names = lexicon().tables["offices"], lexicon().tables["names"]
    return _Words(
        titles=frozenset([*offices["titles"], *offices["heads"], *offices["honorifics"]]),
        honorifics=frozenset(offices["honorifics"]),
        fields=frozenset([*names["organisations"], *offices["fields"]]),
    )


def is_honorific(title: str) -> bool:
    """Tell a title that names no office: 'Mr'."""
    return title.lower() in _words().honorifics


def may_end(text: str, start: int) -> bool:
    """Tell whether the word before could end an office; most names have none, and this is quick."""
    lead = text[max(0, start - 24) : start].split()
    if not lead or lead[-1][-1] in ',;:)”"':
        return False
    last = lead[-1]
    return last[0].isupper() or last.lower().strip(".") in _words().titles or last in _CHAIN_LINKS


def chain(text: str, start: int) -> list[str]:
    """Return the words of an office right before a name: 'Vice Minister of', 'Tennet manager'."""
    lead = text[max(0, start - 100) : start]
    if not lead.endswith((" ", "\n")):
        return []
    words = _words()
    found: list[str] = []
    titled = False
    for match in reversed(list(_WORD.finditer(lead))):
        word = match[0]
        lower = word.lower().strip(".")
        if word[-1] in ',;:)”"' or (
            word[-1] == "." and not ("." in lower or lower in words.titles)
        ):
            break
        known = lower in words.titles or lower in _CHAIN_LINKS
        if not (known or word[0].isupper() or (titled and lower in words.fields)):
            break
        if titled and lower == "and":
            break
        titled = titled or lower in words.titles
        found.insert(0, word)
    while found and found[0].lower() in _CHAIN_LINKS:
        found.pop(0)
    return found if titled else []


def office_before(office: list[str]) -> str:
    """Return the office that a chain of words names, '' where they only honour."""
    kept = [w for w in office if w.lower().strip(".") not in _words().honorifics]
    while kept and kept[-1].lower() in _CHAIN_LINKS:
        kept.pop()
    return " ".join(kept)


def office_ahead(before: str) -> str | None:
    """Return the office of 'Deputy chairman: NAME'."""
    line = before.rpartition("\n")[2]
    match = _OFFICE_AHEAD.search(line) if line.rstrip().endswith(":") else None
    if match is None or not _words().titles.intersection(match[1].lower().split()):
        return None
    return " ".join(match[1].split()).lstrip("-•* ")


def office_after(after: str) -> str | None:
    """Return the office of 'NAME, spokesman of the bureau, said' and 'NAME (governor)'."""
    match = _OFFICE.match(after)
    if match is None:
        return None
    titles = _words().titles
    lead = [word.lower().strip(".'’") for word in match[1].split()[:7]]
    if lead[0] in _NO_OFFICE:
        return None
    if not any(w in titles or w.removesuffix("'s") in titles for w in lead):
        return None
    more = _MORE.match(after, match.end())
    office = _OFFICE_END.split(match[1])[0]
    whole = more is not None and office == match[1] and not _OFFICE_END.search(more[1])
    tail = ", " + more[1] if more and whole else ""
    return " ".join((office + tail).split())
