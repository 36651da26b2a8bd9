"""Quantities that go on with what the one before began: 'and imports Q', 'or Q of GDP'."""

from msgspec.structs import replace

from ..clauses import Token
from ..numbers import Quantity
from ..wordclasses import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    MANNER,
    NOUN,
    PARTICIPLE,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
)
from .place import RELATIVE, Place, Predicate, currency, plain_kind, plain_word


def follower_of(p: Place) -> Predicate | None:
    """Read 'exports fell 2 pct and imports 24.4', 'grew 2.3, 4.5 and 6.7 percent'."""
    previous = p.previous
    if previous is None:
        return None
    if previous.base and _coordinated(p):
        return replace(previous, where="same")
    following = p.at(p.i + 1)
    if previous.kind == "change" and previous.where == "after" and p.word == "and" and p.relative:
        apart = p.row[p.first].word in ("in", "for") and p.first < p.k
        if apart and following.word in ("in", "for") and p.at(p.i + 2).time is None:
            return replace(previous, at=p.i + 1)  # 'an increase of P in exports and Q in imports'
    if previous.base and p.first < p.i - 3:
        return None
    last, previous = next(
        (
            (n, said)
            for n, said in reversed(p.history)
            if (q := p.row[n].quantity)
            and (
                q.unit in RELATIVE
                or (q.unit is None and n == p.last and p.relative and not q.scaled)
            )
            == p.relative
            and not said.base
            and said.kind != "duration"
        ),
        (p.last, previous),
    )
    before = p.row[last].quantity
    assert before is not None
    between = [
        t
        for t in p.row[p.first : p.i]
        if t.time is None and not (t.word in ("in", "during") and t.flags & PREPOSITION)
    ]
    words = [t.word for t in between]
    if words in ([";"], [";", "and"]) and p.unit == before.unit:
        return replace(previous, where="same")
    if _joined_by_and(p, before, between):
        return replace(previous, where="same")
    if not between or len(between) > 16 or between[0].word not in _JOINING:
        return None
    if (before.unit in RELATIVE) != p.relative and before.unit is not None:
        return None
    described = p.at(p.i + 1).word.endswith(("ing", "ed")) and p.at(p.i + 2).flags & (
        PLURAL | PEOPLE
    )
    counts = p.unit is None and before.unit is not None
    if counts and (plain_word(p.at(p.i + 1)) or described):
        return None  # '100 billion yuan, and 20 firms will be'
    if between[0].word == "or" and before.unit != p.unit:
        return None
    if any(t.flags == PARTICIPLE for t in between) or between[-1].flags == PAST:
        return None  # 'and transporting Q of freight', ', the UAE pumped Q'
    nearest = p.row[p.last].quantity
    if p.unit == "%" and p.at(p.i + 1).word == "of" and nearest and nearest.unit not in RELATIVE:
        return None  # 'to 406 million, Q of the level of 2017'
    if any(
        t.flags & FINITE and not t.flags & (NOUN | PREPOSITION) and t.word not in ("set",)
        for t in between
    ):
        return None
    if any(t.word in (".", ";", "(") for t in between):
        return None
    kind = previous.kind if previous.kind in ("change", "target", "share") else plain_kind(p)
    if between[1:2] and between[1].word in ("a", "an") and len(between) <= 4 and p.relative:
        return replace(
            previous, kind=kind, where="same"
        )  # 'by 2 percent and a healthier 3 in 1988'
    if len(between) <= 3 and not any(
        t.word.isalpha()
        and not t.flags & (PREPOSITION | CONJUNCTION | DETERMINER | AUXILIARY | MANNER | PRONOUN)
        for t in between
    ):
        own = p.at(p.i + 1).word in ("of", "for") and plain_word(p.at(p.i + 2))
        return replace(
            previous,
            kind=kind,
            where="thing" if own and previous.where in ("thing", "after") else "same",
        )
    return Predicate(kind, previous.direction, previous.governor, "beside", p.k + 1)


def _joined_by_and(p: Place, before: Quantity, between: list[Token]) -> bool:
    """Read 'to 16 dollars a barrel by May and 15 dollars in June', 'fell 2 pct on its index and 3'."""
    if not between or between[-1].word != "and" or len(between) > 8 or p.k != p.i - 1:
        return False
    following = p.at(p.i + 1).word
    if p.unit is None or p.unit != before.unit:
        return False
    moves = p.previous is not None and p.previous.kind == "change"
    yearly = following in ("year", "month", "quarter") and p.at(p.i + 2).word in ("on", "over")
    if following in ("of", "for") and not (moves and p.at(p.last + 1).word == following):
        return False  # but 'rose 9 percent for fruit and 4 percent for vegetables'
    return (yearly or not plain_word(p.at(p.i + 1))) and not any(
        t.flags & FINITE and not t.flags & PREPOSITION or t.word in (",", "(", ";") for t in between
    )


def _coordinated(p: Place) -> bool:
    """Read 'from a 4 billion surplus in May and a 9 billion deficit in June': both start."""
    between = [t.word for t in p.row[p.first : p.i] if t.time is None and not t.flags & DETERMINER]
    joined = [w for w in between if w in ("and", ",")]
    return len(between) <= 4 and joined == ["and"] and between[-1] == "and"


_JOINING = frozenset(("and", ",", "while", "but", "or", "with"))


def other_measure(p: Place) -> Predicate | None:
    """Read '1.2 billion in 1986 or 1.8 percent of GNP': the same thing measured twice."""
    if p.word != "or" or p.previous is None or p.i - p.last > 6:
        return None
    first = p.row[p.last].quantity
    amount = p.unit is not None and not p.relative and p.unit.islower()
    measured = (
        currency(p.unit) or amount or (p.unit == "%" and first is not None and first.unit != "%")
    )
    if p.previous.kind == "change" and measured and p.at(p.i + 1).word != "of":
        return replace(p.previous, where="same")  # 'rose 0.1 pct, or 120 mln dlrs'
    direction = p.previous.direction if p.previous.kind != "change" else None
    return Predicate(plain_kind(p), direction, p.previous.governor, "same", base=p.previous.base)
