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
    head, _, owner = subject.lower().partition(" (")
    found = frozenset(w for w in _WORD.findall(head) if w not in _EMPTY)
    if found and not found <= _OPEN:
        return found  # 'enterprises (platform)' are enterprises
    return found | frozenset(w for w in _WORD.findall(owner) if w not in _EMPTY)


_OPEN = frozenset(
    "rate rates total target forecast estimate range share growth increase rise decline fall gap output"
    " price prices cost index capacity sales revenue profit".split()
)
"""Names that say nothing without what is added to them in brackets: 'rate (inflation)'."""


def named(figure: Figure) -> frozenset[str]:
    """Return the names in a subject, by their capitals and possessives: ``chinese``, ``china``."""
    found = _WORD.findall(figure.subject)
    lowered = (w.removesuffix("'s").removesuffix("’s").lower() for w in found if w[0].isupper())
    return frozenset(w for w in lowered if w not in _EMPTY)


def may_be_same(first: Figure, second: Figure) -> bool:
    """Tell two figures of one indicator, or of which one subject only says more than the other.

    Names of places do not count: "Chinese exports" are "China's exports".
    """
    if first.indicator is not None and first.indicator == second.indicator:
        return True
    ours = {w for w in words(first) if not _is_name(w)}
    theirs = {w for w in words(second) if not _is_name(w)}
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


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
