"""Quantities that say by themselves what they are: ranks, lengths of time, conversions, multiples."""

from msgspec.structs import replace

from hzviewer.model.facts import Direction, Kind

from ..clauses import CLOSING, OPENING
from ..wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    MANNER,
    PAST,
    PREPOSITION,
)
from .moves import governor_of
from .place import TIME_UNITS, Place, Predicate, currency, plain_word, verb_before


def rank_in_order(p: Place) -> Predicate | None:
    """Read 'ranked third', 'the second-largest city'."""
    if p.unit != "#":
        return None
    following = p.at(p.i + 1)
    if p.word == "and" and p.previous is not None and p.previous.kind == "rank":
        return p.previous  # 'ranking fifth in the country and first in the world'
    if following.word == ",":
        return Predicate("rank", where="after", at=p.i + 1)
    if following.word in ("place", "spot"):
        verb = p.at(p.i + 2).word
        if verb in ("goes", "went"):
            return Predicate("rank", where="after", at=p.i + 3)  # 'second place goes to Kiel'
        led = verb in ("is", "are", "was", "were", "came")  # 'In second place are meats'
        return Predicate("rank", where="after" if led else "before", at=p.i + 2 if led else p.i - 1)
    if following.word in _EVERYWHERE:
        return Predicate("rank", where="before", at=p.i - 1)
    if following.word[:1].isalpha() and not following.flags & (PREPOSITION | CONJUNCTION):
        return Predicate("rank", where="after", at=p.i)
    return Predicate("rank", where="before", at=p.i - 1)


_EVERYWHERE = frozenset("nationwide worldwide globally nationally overall statewide".split())


def length_of_time(p: Place) -> Predicate | None:
    """Read 'for 21 quarters', 'a six-year high'."""
    if p.unit == "" and p.quantity.worded:
        return Predicate("duration", where="after", at=p.i)
    if p.unit not in TIME_UNITS or _measured(p):
        return None
    following = p.at(p.i + 1)
    if following.flags & ADVERB and p.at(p.i + 2).word == "than":
        return None  # '12 days shorter than before'
    if "-" in p.quantity.text and plain_word(following):
        noun = following.word in ("high", "low", "peak", "record")
        return Predicate("duration", where="before" if noun else "after", at=p.i)
    return Predicate("duration", where="before", at=verb_before(p, p.i))


def _measured(p: Place) -> bool:
    """Tell an average in units of time from a stretch of time."""
    if "-" in p.quantity.text:
        return False
    if p.unit == "hours" and p.word not in ("for", "in", "within", "after", "every"):
        return True
    if p.word in ("to", "from") and p.quantity.value < 1000:
        return governor_of(p, p.k, "to") >= 0 or p.word == "from"
    if p.at(p.i + 1).word == "of" and any(
        t.word in ("cover", "imports") for t in p.row[p.i + 2 : p.i + 5]
    ):
        return True  # 'provide Q of import cover'
    listed = p.word in ("and", ",") and p.previous is not None and p.previous.kind == "level"
    last = p.row[p.last].quantity
    if listed and last is not None and last.unit == p.unit:
        return True  # 'equal to P and Q of imports'
    before = {t.word for t in p.row[max(0, p.k - 4) : p.k + 1]}
    return bool(before & {"cover", "average", "averaged", "averaging", "mean", "expectancy"})


def conversion(p: Place) -> Predicate | None:
    """Read 'X (Y', 'X (about Y', 'X (Z; Y': an amount that converts the one before it."""
    previous = p.previous
    if previous is None or not currency(p.unit):
        return None
    before = p.row[p.last].quantity
    if before is None or not currency(before.unit or ("USD" if before.scaled else None)):
        return None
    between = p.row[p.last + 1 : p.i]
    if between and between[0].word in OPENING:
        if any(t.word in CLOSING for t in between):
            return None
    elif not (
        len(between) <= 3
        and between
        and between[0].word in (";", ",", "or")
        and p.unit != before.unit
        and not any(t.flags & FINITE for t in between)
    ):
        return None
    return replace(previous, where="same")


def multiple_of(p: Place) -> Predicate | None:
    """Read 'doubled', 'has more than doubled', 'to double its income'."""
    text = p.quantity.text.lower()
    if p.unit == "fraction" and not text.startswith("halv"):
        return None
    following = p.at(p.i + 1)
    if p.unit == "times" and p.quantity.value > 1 and following.word == "the":
        dated = p.at(p.i + 4).time is not None or p.at(p.i + 3).time is not None
        if p.at(p.i + 2).word in _FIGURES and dated:  # 'three times the figure in 2015'
            where = ("same", -1) if p.previous is not None else ("before", verb_before(p, p.i))
            return Predicate("change", "up", -1, *where)
    if p.unit not in ("times", "fraction") or not p.quantity.worded:
        return None
    if text in ("twice", "double", "triple") and following.word in ("that", "as", "what"):
        return Predicate("level", where="before", at=verb_before(p, p.i))
    if text[:3] not in _TIMES_VERBS:
        return None
    direction: Direction = "down" if text.startswith("halv") else "up"
    doing = text.endswith("ing") and plain_word(following)  # 'tripling output'
    if doing or following.flags & DETERMINER or (p.word in _MODALS and plain_word(following)):
        return Predicate("change", direction, p.i, "after", p.i)
    return Predicate("change", direction, p.i, "before", p.i)


_FIGURES = frozenset("figure number level amount total volume value".split())
_MODALS = frozenset("to will would could should must".split())
_TIMES_VERBS = frozenset(("dou", "tri", "tre", "qua", "hal"))


def extra_amount(p: Place) -> Predicate | None:
    """Read 'an extra Q to fund X', 'an additional Q': more than there was."""
    if p.relative:
        return None
    j = p.i - 1
    while j >= p.first and (p.row[j].word in _NEARLY or p.row[j].flags & MANNER):
        j -= 1
    if p.at(j).word not in ("extra", "additional", "further"):
        return None
    verb = verb_before(p, j)
    return Predicate("change", "up", j, "thing", verb if verb < j else p.i)


_NEARLY = frozenset("about around some nearly almost over".split())


def tolerance(p: Place) -> Predicate | None:
    """Read 'plus or minus Q': how far a value may be off."""
    if p.previous is None or p.row[p.i - 1].word != "minus" or p.at(p.i - 2).word != "or":
        return None
    kind: Kind = "target" if p.previous.kind == "target" else "level"
    return Predicate(kind, None, -1, "same")


def risen_in_headline(p: Place) -> Predicate | None:
    """Read 'Inflation up to Q in August', which has no verb."""
    at = p.i - 2
    if (
        at < 1
        or p.row[0].start
        or p.row[at].word not in ("up", "down")
        or p.row[at + 1].word != "to"
    ):
        return None
    if not p.relative or any(t.flags & FINITE or t.quantity for t in p.row[:at]):
        return None
    direction: Direction = "up" if p.row[at].word == "up" else "down"
    return Predicate("level", direction, at, "before", at)


def part_of(p: Place) -> Predicate | None:
    """Read 'profits fell at one third of the firms', 'built half of the ships': the part is of what follows."""
    if (
        p.unit != "fraction"
        or p.at(p.i + 1).word != "of"
        or not (p.word in ("at", "in", "by", "with") or p.at(p.k).flags & (ACT | ACTING | PAST))
    ):
        return None
    return Predicate("share", None, -1, "after", p.i + 1)
