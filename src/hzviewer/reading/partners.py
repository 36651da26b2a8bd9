"""Amounts that each have their own partner: 'a surplus of 31 billion with Canada and 12 with the EU'."""

from msgspec.structs import replace

from hzviewer.model.facts import Figure

from .clauses import Row
from .predicates import Predicate, currency, plain_word
from .text import Document
from .trimming import Phrase
from .wordclasses import DETERMINER, PEOPLE, PLURAL

_LINKS = frozenset(("with", "to", "in", "for"))
_SEPARATORS = frozenset((",", "and"))
_LONGEST = 5


def partnered(
    document: Document, row: Row, said: list[tuple[int, Predicate]], figures: list[Figure]
) -> list[Figure]:
    """Name each amount of a list by what all are of and by its own partner."""
    if len(said) < 2 or len(said) != len(figures):
        return figures
    result, n = list(figures), 0
    while n < len(said) - 1:
        link = row[said[n][0] + 1].word if said[n][0] + 1 < len(row) else ""
        end = n
        while end < len(said) and _follows(row, said, n, end) and _partner(row, said[end][0], link):
            end += 1
        spent = said[n][1].where == "thing" and currency(figures[n].unit)  # 'gave 5 million to'
        if end - n > 1 and not spent and not _is_partner(row, said[n][0], figures[n]):
            _name(document, row, said, result, n, end)
        n = max(end, n + 1)
    return result


def _follows(row: Row, said: list[tuple[int, Predicate]], n: int, m: int) -> bool:
    """Tell whether the amount ``m`` comes right behind the partner of the one before, in one unit."""
    if m == n:
        return True
    (before, _), (i, predicate) = said[m - 1], said[m]
    a, b = row[before].quantity, row[i].quantity
    partner = _partner(row, before, row[before + 1].word)
    if partner is None or a is None or b is None or a.unit != b.unit or a.unit is None:
        return False
    between = row[partner[1] + 1 : i]
    joined = bool(between) and all(t.word in _SEPARATORS for t in between)
    rate = said[n][1].kind == "level" and a.unit == "%" and row[before + 1].word == "for"
    moved = (said[n][1].kind == "change" or rate) and predicate.where == "thing"
    return joined and not predicate.base and (moved or predicate.where in ("same", "beside"))


def _partner(row: Row, i: int, link: str) -> Phrase | None:
    """Return the words behind the link after an amount: 'the EU' in '12 billion with the EU'."""
    if link not in _LINKS or i + 2 >= len(row) or row[i + 1].word != link:
        return None
    first = last = i + 2
    if row[first].flags & DETERMINER:
        first = last = first + 1
    while last < len(row) and _is_name(row, last):
        last += 1
    return (first, last - 1) if first < last <= first + _LONGEST else None


def _is_partner(row: Row, i: int, figure: Figure) -> bool:
    """Tell 'invested 5 million in roads', where what follows is itself the thing."""
    partner = _partner(row, i, row[i + 1].word)
    start = figure.subject_start
    return partner is not None and start is not None and start >= row[i].end


def _is_name(row: Row, j: int) -> bool:
    token = row[j]
    if token.quantity is not None or token.time is not None or not token.word[:1].isalpha():
        return False
    return plain_word(token) or bool(token.flags & (PLURAL | PEOPLE))


def _name(
    document: Document,
    row: Row,
    said: list[tuple[int, Predicate]],
    figures: list[Figure],
    n: int,
    end: int,
) -> None:
    shared = figures[n].subject.split(" (")[0]
    for m in range(n, end):
        i = said[m][0]
        partner = _partner(row, i, row[i + 1].word)
        if partner is None:
            return
        link = document.text[row[i + 1].start : row[partner[1]].end]
        words = " ".join(link.split())
        if m == n:
            shared = shared.removesuffix(" " + words)
        figures[m] = replace(
            figures[m],
            kind=figures[n].kind if figures[m].kind == "share" else figures[m].kind,
            subject=f"{shared} {words}",
            subject_start=figures[n].subject_start,
            subject_end=figures[n].subject_end,
        )
