"""What stands in brackets behind a name: "(Q)" in lists of values and of growth."""

from msgspec.structs import replace

from hzviewer.model.facts import Direction

from ..wordclasses import (
    NOUN,
    RATE,
    VERB,
)
from .place import (
    Place,
    Predicate,
    direction_of_adverb,
    direction_of_noun,
    direction_of_verb,
    plain_kind,
    plain_word,
)


def bracketed(p: Place) -> Predicate | None:
    """Read 'Peru (Q)': the value of a name, the growth of each of a list, a conversion."""
    named = any(plain_word(t) for t in p.row[p.first : p.k])
    where = ("before", p.k) if p.previous is None or named else ("same", -1)
    sign = p.quantity.text[:1]
    before = p.row[p.last].quantity if p.previous else None
    if (
        p.previous
        and p.previous.kind == "change"
        and before
        and before.unit == p.unit
        and not named
    ):
        return replace(p.previous, where="same")  # 'fell 0.1% (0.5% annualised)'
    if p.unit == "%" and sign in ("+", "-", "−"):
        return Predicate("change", "up" if sign == "+" else "down", p.i, *where)
    if p.unit == "%" and any(
        t.quantity and t.quantity.text.lower() == "double-digit" for t in p.row[p.i :]
    ):
        fell = any(t.word in ("fall", "decline", "drop", "decrease") for t in p.row[p.i :])
        return Predicate(
            "change", "down" if fell else "up", -1, *where
        )  # 'Peru (Q) saw double-digit growth'
    if p.unit == "%" and named and (grown := _grown(p)) is not None:
        return Predicate("change", grown, -1, *where)
    if p.unit == "%" and named and (moved := _moved_before(p)) is not None:
        return Predicate("change", moved, -1, *where)
    return Predicate(plain_kind(p), None, -1, *where)


def _grown(p: Place) -> Direction | None:
    """Return which way things go in 'growth was strongest in mining (2 percent)'."""
    row = p.row
    for j in range(min(p.k, 6) - 1):
        if row[j].flags & NOUN and row[j + 1].word in ("was", "is", "has"):
            rates = any(t.flags & RATE for t in row[: p.k])
            return None if rates else direction_of_noun(p, j)
    return None


def _moved_before(p: Place) -> Direction | None:
    """Return which way things went in 'sales rose in Peru (2 percent), Chile (3 percent)', None
    where it is a rate that moved and the brackets hold its values.
    """
    row = p.row
    verb = next(
        (
            j
            for j in range(p.k - 1, -1, -1)
            if (row[j].flags & VERB and not row[j].flags & NOUN) or row[j].word in ("up", "down")
        ),
        -1,
    )
    if verb < 1 or any(t.flags & RATE for t in row[:verb]) or row[verb - 1].quantity is not None:
        return None
    if any(t.quantity and row[j - 1].word != "(" for j, t in enumerate(row[verb : p.i], verb)):
        return None
    adverb = row[verb].word in ("up", "down")
    return direction_of_adverb(p, verb) if adverb else direction_of_verb(p, verb)
