"""When two figures are surely about the same thing."""

import re
from functools import lru_cache

from hzviewer.model.facts import Figure

from . import precision

_WORD = re.compile(r"[^\W\d_][\w'’.-]*\w|[^\W\d_]")
_EMPTY = frozenset(
    "a an the of in for to and its their his total overall annual yearly monthly national number amount"
    " volume value level figure sum country's city's province's region's nation's latest official"
    " year month quarter half first second third fourth last this over average"
    " liters litres tonnes tons barrels cubic meters metres kilowatt hours kilowatts".split()
)
"""Words that do not tell one measure from another."""
_COUNTRIES = frozenset("u.s u.k us uk eu german french dutch greek swiss thai czech".split())


def words(figure: Figure) -> frozenset[str]:
    """Return the words of a subject that tell it from others, in lower case."""
    return _words(figure.subject)


@lru_cache(4096)
def _words(subject: str) -> frozenset[str]:
    return frozenset(w for w in _WORD.findall(subject.lower()) if w not in _EMPTY)


def named(figure: Figure) -> frozenset[str]:
    """Return the names in a subject, by their capitals and possessives: ``chinese``, ``china``."""
    found = _WORD.findall(figure.subject)
    lowered = (w.removesuffix("'s").removesuffix("’s").lower() for w in found if w[0].isupper())
    return frozenset(w for w in lowered if w not in _EMPTY)


def same_thing(first: Figure, second: Figure) -> bool:
    """Tell two subjects that differ at most in the names of places: "Chinese" and "China's" exports."""
    ours, theirs = words(first), words(second)
    if not (ours and theirs):
        return False
    return all(_is_name(w) for w in ours ^ theirs) and not all(_is_name(w) for w in ours & theirs)


def _is_name(word: str) -> bool:
    return word.endswith(("'s", "’s", "ese", "ish", "ian", "ean", "ican")) or word in _COUNTRIES


def same_measure(first: Figure, second: Figure) -> bool:
    """Tell two figures of one unit and one subject, in the same words but for what says nothing."""
    if precision.unit(first) != precision.unit(second) or first.place != second.place:
        return False
    own = words(first)
    return bool(own) and own == words(second)


def same_names(first: Figure, second: Figure) -> bool:
    """Tell whether two subjects may be of one place: "Chinese" and "China's" begin alike."""
    ours, theirs = named(first), named(second)
    if not ours or not theirs:
        return True
    return any(a[:4] == b[:4] for a in ours for b in theirs)
