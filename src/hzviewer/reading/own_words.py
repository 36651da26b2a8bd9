"""Subjects told by the words right beside a quantity, whatever its verb: 'owns Q of the fund'.

A rule is a function from a `Beside` to a `Found`; to add one, write it here and name it in `_RULES`.
"""

from collections.abc import Callable

from msgspec import Struct

from .boundaries import word_at
from .clauses import Row
from .leading import before, main
from .numbers import Quantity
from .owners import after_comma
from .phrases import forward
from .predicates import RELATIVE, Predicate, currency, is_unknown_verb, plain_word
from .sums import made_of, spent_on
from .trimming import Phrase, trimmed
from .wordclasses import ADVERB, DETERMINER, FINITE, MANNER, PAST, PLURAL, PREPOSITION


class Found(Struct, frozen=True):
    """What a rule tells: the phrase, None where the subject is that of the figure before."""

    phrase: Phrase | None


class Beside(Struct):
    """A quantity in its row: ``i`` its index, ``k`` that of the last word before its qualifiers."""

    row: Row
    i: int
    k: int
    quantity: Quantity
    said: Predicate
    counted: Phrase | None

    def following(self, n: int = 1) -> str:
        """Return the word that stands so far behind the quantity, empty where there is none."""
        return word_at(self.row, self.i + n)


def told_beside(row: Row, i: int, said: Predicate, counted: Phrase | None) -> Found | None:
    """Return the subject of the quantity at ``i`` where the words beside it tell, else None."""
    quantity = row[i].quantity
    assert quantity is not None
    k = i - 1
    while k > 1 and row[k].word in _NEARLY:
        k -= 1
    behind = row[i + 1].word if i + 1 < len(row) else ""
    if not (
        behind in _BEHIND
        or row[k].word in _BEFORE
        or row[i - 1].word in _RIGHT_BEFORE
        or row[0].word in _OPENING
    ):
        return _found(made_of(row, i))  # no other rule could fit
    place = Beside(row, i, k, quantity, said, counted)
    for rule in _RULES:
        if (found := rule(place)) is not None:
            return found
    return None


def _found(phrase: Phrase | None) -> Found | None:
    return None if phrase is None else Found(phrase)


def _part_of_group(p: Beside) -> Found | None:
    """Read 'Of the bondholders, 40 percent live in X', where the first part is told."""
    row, quantity = p.row, p.quantity
    if p.said.kind not in ("share", "level") or row[0].word not in ("of", "among"):
        return None
    if quantity.unit not in ("%", "fraction") or row[p.i - 1].word != "," or p.following() == "of":
        return None
    return None if any(t.quantity for t in row[: p.i]) else _found(trimmed(row, 1, p.i - 2))


def _of_which(p: Beside) -> Found | None:
    """Read 'a fund, of which Q goes to'."""
    row, k = p.row, p.k
    if k > 0 and row[k].word in ("which", "whom", "them") and row[k - 1].word == "of":
        return Found(p.counted)
    return None


def _put_at(p: Beside) -> Found | None:
    """Read 'will be supplied through water projects estimated at Q'."""
    row, k = p.row, p.k
    if k < 2 or row[k].word != "at" or row[k - 1].word not in _PUT_AT:
        return None
    if not any(t.flags & FINITE for t in row[: k - 1]):
        return None
    j = k - 2
    while j > 0 and (plain_word(row[j]) or row[j].flags & PLURAL):
        j -= 1
    nearest = row[j].flags & PREPOSITION and j < k - 2
    return _found(trimmed(row, j + 1, k - 2)) if nearest else None


def _bought(p: Beside) -> Found | None:
    """Read 'the dollar was buying 106 yen'."""
    bought = p.i > 1 and p.row[p.i - 1].word in _BUYING and currency(p.quantity.unit)
    return Found(before(p.row, p.i - 1)) if bought else None


def _given_from(p: Beside) -> Found | None:
    """Read 'he added that Q from the bond has been allocated to'."""
    from_it = p.row[p.k].word == "that" and p.following() == "from" and currency(p.quantity.unit)
    return _found(spent_on(p.row, p.i)) if from_it else None


def _of_what_follows(p: Beside) -> Found | None:
    """Read 'absorbed Q of lost sales', 'a milestone of Q of power', 'owns Q of the fund'."""
    row, i, k = p.row, p.i, p.k
    if p.following() != "of":
        return None
    unknown = row[k].flags == PAST or is_unknown_verb(row, k)
    marked = row[k].word == "of" and k > 0 and row[k - 1].word in _MILESTONES
    marked = marked and i + 2 < len(row) and plain_word(row[i + 2])
    told = (unknown and currency(p.quantity.unit)) or marked or row[k].word in OWNING
    compared = p.said.base and p.said.where == "same" and p.quantity.unit not in RELATIVE
    return Found(forward(row, i + 2)) if told or compared else None


def _between_dashes(p: Beside) -> Found | None:
    """Read 'half of the farmers - some Q - live'."""
    inside = p.row[p.k].word in _DASHES and p.following() in _DASHES and p.counted is None
    return Found(None) if inside and p.quantity.unit in RELATIVE else None


def _made_of(p: Beside) -> Found | None:
    """Read 'a Q spending plan', 'Q in loans'."""
    return _found(made_of(p.row, p.i))


def _worth_of(p: Beside) -> Found | None:
    """Read 'sold $1.2bn-worth of tea'."""
    n = 2 if p.following() == "-" else 1
    worth = p.following(n) == "worth" and p.following(n + 1) == "of"
    return Found(forward(p.row, p.i + n + 2)) if worth else None


def _combined(p: Beside) -> Found | None:
    """Read 'as much as the combined 300 tonnes of'."""
    row, i = p.row, p.i
    if i < 2 or row[i - 1].word not in _SUMMED or not row[i - 2].flags & DETERMINER:
        return None
    plain = i + 1 < len(row) and plain_word(row[i + 1])
    return Found(forward(row, i + 1)) if plain else None


def _though_moving(p: Beside) -> Found | None:
    """Read 'Though rising by Q, output was'."""
    row, i = p.row, p.i
    if row[0].word not in ("though", "although", "while") or not word_at(row, 1).endswith("ing"):
        return None
    if any(t.quantity is not None or t.word == "," for t in row[:i]):
        return None
    return Found(after_comma(row, i) or main(row, i))


def _far_away(p: Beside) -> Found | None:
    """Read 'the field, lying Q west of the coast'."""
    row = p.row
    if p.quantity.unit not in _LENGTHS or p.following() not in _SIDES:
        return None
    j = p.i - 1
    while j > 0 and (row[j].flags & (MANNER | ADVERB) or row[j].word in _NEARLY):
        j -= 1
    if row[j].word not in _LYING:
        return None
    verb = j - 1 if row[j - 1].word == "," else j
    return Found(before(row, verb)) if verb > 0 else None


_RULES: tuple[Callable[[Beside], Found | None], ...] = (
    _part_of_group,
    _of_which,
    _put_at,
    _bought,
    _given_from,
    _between_dashes,
    _made_of,
    _worth_of,
    _combined,
    _of_what_follows,
    _though_moving,
    _far_away,
)
"""The first that fits tells the subject."""

OWNING = frozenset("own owns owned owning buy bought acquire acquired".split())
_PUT_AT = frozenset("estimated valued priced".split())
_BUYING = frozenset("buying buys worth".split())
_DASHES = frozenset("-–—")
_MILESTONES = frozenset("milestone record peak maximum".split())
_SUMMED = frozenset("combined average estimated".split())
_NEARLY = frozenset("over about nearly some around almost approximately only roughly just".split())
_OPENING = frozenset("of among though although while".split())
_RIGHT_BEFORE = _BUYING | _SUMMED
_BEFORE = frozenset("which whom them at that".split()) | OWNING | _DASHES
_LENGTHS = frozenset("km m mi ft".split())
_SIDES = frozenset(
    "north south east west northeast northwest southeast southwest off from away".split()
)
_LYING = frozenset("lying located situated lies is sits stands".split())
_BEHIND = frozenset("of worth from -".split()) | _DASHES | _SIDES
