"""What a sentence says of a quantity: its kind, its direction, and where its subject stands.

The rules read the words next to the quantity, first those behind it ("5 percent higher than"),
then the word before it (`BY_WORD`: "to", "by", "of", "at", "from" ...), then the nearest verb. The first
rule that fits gives the predicate. A rule is a function from a `Place` to a `Predicate`; to add
one, write it in the module of its place and name it in `_RULES` here or in `BY_WORD` of `measures`.
"""

from collections.abc import Callable

from msgspec.structs import replace

from ..clauses import Row, back_over
from ..lexicon import lexicon
from ..wordclasses import DETERMINER
from .adjacent import growth_rate, plainly, verb_adjacent
from .behind import from_behind
from .followers import follower_of, other_measure
from .measures import BY_WORD, word_before
from .othersides import (
    before_adjective,
    comes_after,
    is_compared,
    leads_other_side,
    levelled,
    with_trailing,
)
from .place import (
    MODALS,
    RELATIVE,
    STOPS,
    TIME_UNITS,
    Place,
    Predicate,
    currency,
    is_unknown_verb,
    plain_word,
)
from .self_telling import (
    conversion,
    extra_amount,
    length_of_time,
    multiple_of,
    part_of,
    rank_in_order,
    risen_in_headline,
    tolerance,
)
from .standing import at_a_pace
from .targets import as_target, kept_target

__all__ = [
    "MODALS", "RELATIVE", "STOPS", "TIME_UNITS", "Predicate", "currency", "is_unknown_verb", "plain_word", "predicate",
]  # fmt: skip


def predicate(
    row: Row, i: int, lead: int, unit: str | None, history: list[tuple[int, Predicate]]
) -> Predicate:
    """Return the predicate of the quantity at ``i``; ``lead`` is the index of the last word before
    its qualifiers, ``unit`` its own or its list's, ``history`` the indexes and predicates of the
    quantities before it.
    """
    quantity = row[i].quantity
    assert quantity is not None
    last, previous = history[-1] if history else (-1, None)
    k = back_over(row, before_adjective(row, lead), quantity.high is not None)
    if k > 1 and row[k].word in _STANDING and row[k - 1].flags & DETERMINER:
        k -= (
            2 if row[k].word == "remaining" else 1
        )  # 'made up the remaining Q', 'at the current Q level'
    if k > 0 and row[k].flags & DETERMINER and row[k - 1].word in BY_WORD:
        named = leads_other_side(row[k - 1].word, previous) or levelled(row, i)
        k -= named or (row[k - 1].word == "to" and row[k].word in ("a", "an"))
    word = row[k].word if k >= 0 else ""
    relative = unit in RELATIVE
    place = Place(
        row, i, k, word, last + 1, quantity, unit, relative, previous, last, history, lexicon()
    )
    found = _first_said(place)
    if found.base and found.kind in ("level", "count", "share"):
        if previous is not None and previous.kind == "change" and levelled(row, i):
            before = row[last].quantity
            if (
                before is not None
                and before.unit == unit
                and row[k].word in ("than", "above", "below")
            ):
                # 'rose by P, more than the Q expected'
                return replace(found, kind="change", direction=previous.direction)
        found = replace(found, direction=None)
    if found.kind == "change" and found.direction is None and not found.base:
        found = replace(found, direction=(previous and previous.direction) or "up")
    if found.kind == "change" and previous is not None and comes_after(row, lead):
        return replace(found, base=True)
    if not found.base and found.kind != "change" and is_compared(row, lead):
        found = replace(found, base=True, where="same" if previous is not None else found.where)
        before = row[last].quantity
        if previous is None or before is None or before.unit != unit or unit not in RELATIVE:
            return replace(found, direction=None)
        kept = previous.direction if previous.kind == "change" else None
        return replace(found, kind=previous.kind, direction=kept)
    if found.direction is None and not found.base and found.kind in ("level", "count", "share"):
        found = with_trailing(place, found)
    found = as_target(place, found)
    held = kept_target(place) if found.direction is None and not found.base else -1
    return replace(found, direction="flat", governor=held) if held >= 0 else found


_STANDING = frozenset("current existing present remaining".split())


def _first_said(place: Place) -> Predicate:
    """Return what the first rule says that fits; the last one always does."""
    rule = _BY_UNIT.get(place.unit, conversion)
    found = rule(place)
    if found is not None:
        return found
    for rule in _RULES:
        found = rule(place)
        if found is not None:
            break
    assert found is not None
    return found


_BY_UNIT: dict[str | None, Callable[[Place], Predicate | None]] = {
    "#": rank_in_order,
    **dict.fromkeys(["times", "fraction"], multiple_of),
    **dict.fromkeys(["", *TIME_UNITS], length_of_time),
}
_RULES: tuple[Callable[[Place], Predicate | None], ...] = (
    tolerance,
    risen_in_headline,
    extra_amount,
    part_of,
    at_a_pace,
    from_behind,
    word_before,
    verb_adjacent,
    other_measure,
    follower_of,
    growth_rate,
    plainly,
)
