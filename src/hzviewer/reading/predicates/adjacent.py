"""Quantities beside their verb or noun: 'rose Q', 'released Q', 'GDP growth Q'."""

from msgspec.structs import replace

from ..clauses import CLOSING, OPENING, back_over, is_verb
from ..wordclasses import (
    ACT,
    ACTING,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    NOUN,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SHARE,
    STATE,
    TARGET,
    VERB,
)
from .moves import differs_by, moved_to
from .place import (
    EXTREMES,
    MODALS,
    PER,
    Place,
    Predicate,
    currency,
    direction_of_noun,
    direction_of_verb,
    plain_kind,
    plain_word,
    subject_of_verb,
    verb_before,
)


def verb_adjacent(p: Place) -> Predicate | None:
    """Read 'rose Q', 'and fell Q', 'cutting Q of dust', 'was Q', 'released Q'."""
    k = p.k
    if p.word in ("a", "an", "the", "some"):
        k = back_over(p.row, k - 1)
    elif p.word in ("in", "out", "off", "back", "aside") and p.at(k - 1).flags & (ACT | ACTING):
        k -= 1  # 'took in Q'
    token = p.at(k)
    if token.quantity is not None or k < p.first:
        return None
    if p.word == "with" and p.at(p.k - 1).word == ",":
        following = p.at(p.i + 1).word
        if following == "being" and p.previous is not None:
            return Predicate(plain_kind(p), None, -1, "same")  # ', with Q being small ones'
        if following in (",", ".", "accounting", "representing"):
            return Predicate(
                plain_kind(p), None, -1, "before", p.k - 1
            )  # ', with Q representing P'
    if token.word == "number" and p.at(k - 1).flags & (PRONOUN | AUXILIARY | MANNER):
        return Predicate("count", None, -1, "before", k)  # 'they now number Q'
    if token.word == "total" and plain_word(p.at(k - 1)) and k == p.k:
        return Predicate(plain_kind(p), None, -1, "before", k)  # 'saw its trade total Q'
    if token.flags & AUXILIARY and any(t.word == "there" for t in p.row[max(0, k - 3) : k]):
        return Predicate(plain_kind(p), None, -1, "thing", k)  # 'there will be Q of rice'
    after_stop = p.at(k - 1).word in (",", "and") and p.previous is not None
    if p.relative and token.flags == PARTICIPLE and after_stop:
        return Predicate(plain_kind(p), None, -1, "same")  # ', completing Q of the plan'
    if plain_word(token) and _is_infinitive(p, k):
        return Predicate(plain_kind(p), None, -1, "thing", k)
    if token.word in ("added", "adds") and p.unit is None and p.at(p.i + 1).word in _STAFF:
        return Predicate("change", "up", k, "thing", k)  # 'employers added Q workers'
    if token.flags & VERB and is_verb(p.row, k):
        direction = direction_of_verb(p, k)
        if direction == "flat" and token.word in ("held", "keep", "kept") and not p.relative:
            return Predicate(plain_kind(p), None, -1, *subject_of_verb(p, k))  # 'banks held Q'
        if direction == "flat" and k < p.k and plain_word(p.at(p.i + 1)):
            return Predicate(plain_kind(p), "flat", k, "thing", p.i)  # 'retained the Q forecast'
        if direction == "flat":
            return Predicate(plain_kind(p), "flat", k, *subject_of_verb(p, k))
        if not _has_object(p, k):
            return Predicate("change", direction, k, *subject_of_verb(p, k))
        return Predicate(plain_kind(p), None, -1, "thing", k)
    if token.flags & SHARE and p.unit in ("%", "fraction", "ratio"):
        return Predicate("share", None, k, *subject_of_verb(p, k))
    bare = token.word in _REACHING and (plain_word(p.at(k - 1)) or p.at(k - 1).flags & PLURAL)
    if bare and any(t.word in _LETTING for t in p.row[p.first : k - 1]):
        return Predicate(plain_kind(p), None, -1, "before", k)  # 'to have output surpass Q'
    if token.word in _REACHING and p.at(k - 1).word == "to":
        if p.previous is not None and p.row[p.first].word == "and" and k - 1 > p.first + 1:
            return Predicate(plain_kind(p), None, -1, "beside", k - 1)  # 'and output to exceed Q'
        foreseen = p.at(k - 2).flags & FORECAST or p.at(k - 2).word in ("set", "likely", "poised")
        moved = moved_to(p, k - 1)
        if moved.direction is not None and not foreseen:
            return replace(moved, where="same") if p.previous else moved
    apposed = token.word.endswith("ed") and p.at(k - 1).word == "," and p.previous is None
    if apposed and not any(t.word in ("which", "who") for t in p.row[p.first : k]):
        return Predicate(plain_kind(p), None, -1, "nearest", k - 1)  # 'the farm, located Q off'
    if (
        token.word in _INCLUDING
        and currency(p.unit)
        and p.at(p.i + 1).word in ("for", "to", "towards")
    ):
        return Predicate(plain_kind(p), None, -1, "thing", k)  # 'allocations include Q for'
    if token.flags & STATE and not token.flags & ACT:
        marked = p.at(p.i + 1).word in EXTREMES  # 'topped the Q mark'
        if k < p.k and currency(p.unit) and plain_word(p.at(p.i + 1)) and not marked:
            return Predicate(plain_kind(p), None, -1, "thing", k)  # 'passed a 3 billion budget'
        said = Predicate(plain_kind(p), None, -1, *subject_of_verb(p, k))
        return _reaching(p, k, said)
    if token.word in _REACHED and p.relative:
        return Predicate(plain_kind(p), None, -1, *subject_of_verb(p, k))  # 'hit Q of GDP'
    if token.flags & (ACT | STATE):
        return Predicate(plain_kind(p), None, -1, "thing", k)
    return None


_STAFF = frozenset("workers employees staff".split())
_INCLUDING = frozenset("include includes included including".split())
_REACHED = frozenset("hit hits hitting reach reached reaches topped touched".split())


def _reaching(p: Place, k: int, said: Predicate) -> Predicate:
    """Give 'rose by P this year, reaching Q' the direction of the change that led there."""
    before = p.row[p.last].quantity if p.previous else None
    if p.previous is None or before is None or p.row[k].word not in ("reaching", "hitting"):
        return said
    led = p.previous.kind in ("change", "target") and p.at(k - 1).word == "," and not p.relative
    return replace(said, direction=p.previous.direction) if led and said.where == "same" else said


_LETTING = frozenset("have has had see sees saw seen make let help watch".split())
_REACHING = frozenset("reach touch hit total exceed top surpass".split())


def _is_infinitive(p: Place, k: int) -> bool:
    """Tell a verb that is not in the lexicon by its place: 'will issue Q', 'plans to plant Q'."""
    if p.at(k - 1).word != "to":
        return p.at(k - 1).word in MODALS
    before = p.at(k - 2)
    return bool(before.flags & (TARGET | FORECAST | FINITE | AUXILIARY)) or before.word in (
        "",
        "and",
        ",",
    )


def _has_object(p: Place, k: int) -> bool:
    """Tell 'cutting 60 tons of dust', 'added 500 new buses' from a change of a stock."""
    if p.relative or "point" in p.quantity.text:  # 'losing 275 points'
        return False
    if p.row[k].word.startswith("los"):
        return True
    following = p.at(p.i + 1)
    handled = (
        "add", "cut", "reduc", "shed", "trim", "slash", "sav", "los", "lift", "rais", "lower", "improv",
        "gain", "recover", "advanc", "push", "promot", "boost", "strengthen", "upgrad", "extend", "expand",
    )  # fmt: skip
    if following.word in ("a", "an", "per") and p.at(p.i + 2).word in PER:
        return False  # 'gained 2 pence a litre'
    return p.row[k].word.startswith(handled) and (
        following.word == "of"
        or (following.word == "in" and currency(p.unit) and p.at(p.i + 2).time is None)
        or (
            following.word[:1].isalpha()
            and not following.flags & (PREPOSITION | CONJUNCTION | MANNER)
        )
    )


def growth_rate(p: Place) -> Predicate | None:
    """Read 'GDP growth 5 percent', 'growth rate was ...' with the noun right before the number."""
    token = p.at(p.k)
    if p.unit == "%" and token.flags & NOUN and not is_verb(p.row, p.k) and p.k >= p.first:
        return Predicate("change", direction_of_noun(p, p.k), p.k, "before", p.i)
    return None


def plainly(p: Place) -> Predicate | None:
    """Anything else: the noun right before, else the verb before, else what is counted."""
    before = p.at(p.k)
    following = p.at(p.i + 1)
    if (ranged := _within_range(p)) is not None:
        return ranged
    if (lifted := _lifted(p)) is not None:
        return lifted
    attributive = "-" in p.quantity.text or before.word.endswith(("'s", "’s"))
    if following.word in EXTREMES and p.at(p.i - 1).word == "the" and p.previous is None:
        return Predicate(
            plain_kind(p), None, -1, "before", verb_before(p, p.i)
        )  # 'broke the Q mark'
    if p.previous is not None and following.word in _DIMENSIONS and p.k <= p.first + 1:
        return Predicate(plain_kind(p), None, -1, "same")  # 'P long and Q wide'
    if p.unit and not p.relative and _of_what(p):
        return Predicate(plain_kind(p), None, -1, "thing", p.i)
    if plain_word(following) and (
        p.at(p.k - 1).flags & DETERMINER or currency(p.unit) or (attributive and p.unit)
    ):
        return Predicate(plain_kind(p), None, -1, "thing", p.i)
    if p.unit and _is_infinitive_before(p):
        return Predicate(plain_kind(p), None, -1, "thing", p.k)
    previous = p.previous
    if p.unit == "%" and previous and previous.kind == "share" and p.k <= p.first + 1:
        if following.flags & (PAST | VERB | STATE | ACT):
            return replace(previous, where="same")  # 'while Q took part in'
    shared = previous is not None and previous.kind == "share" and previous.governor >= 0
    if (
        previous is not None
        and shared
        and p.word == "and"
        and p.relative
        and following.word == "of"
    ):
        return replace(previous, where="same")  # 'accounting for P of X and Q of Y'
    if p.unit == "%" and following.word == "of" and before.flags & CONJUNCTION:
        return Predicate(plain_kind(p), None, -1, "thing", p.i)
    if p.unit and before.flags == PARTICIPLE and p.at(p.k - 1).word in (",", "–", "—"):
        where = ("same", -1) if p.previous is not None else ("main", p.k)
        return Predicate(plain_kind(p), None, -1, *where)  # ', measuring Q'
    if _in_mass(p):
        return Predicate(plain_kind(p), None, -1, "thing", p.i)
    amount = p.unit or p.quantity.scaled
    if amount and before.flags == PAST and plain_word(p.at(p.k - 1)) and p.k > p.first:
        return Predicate(
            plain_kind(p), None, -1, "before", p.k
        )  # a verb that is not in the lexicon
    own = plain_word(p.at(p.k - 1)) and p.at(p.k - 1).time is None and p.k - 1 > p.first
    if p.word == "," and following.word == "," and (own or p.previous is None) and p.k > 1:
        return Predicate(
            plain_kind(p), None, -1, "before", p.k
        )  # 'the jobless, Q, and the rate, P,'
    if p.word == "," and p.previous is not None and following.word in ("per", "a", "daily"):
        if not any(t.flags & FINITE and not t.flags & PREPOSITION for t in p.row[p.first : p.k]):
            return Predicate(plain_kind(p), None, -1, "same")  # 'Q in May, an average of P per day'
    if p.word == "," and p.previous is not None and p.k == p.first and following.flags:
        return Predicate(plain_kind(p), None, -1, "same")
    if before.word.endswith("ing") and plain_word(p.at(p.k - 1)) and p.k > p.first:
        if before.flags & (ACT | ACTING):  # 'with each project getting Q'
            return Predicate(plain_kind(p), None, -1, "before", p.k)
    if (
        p.k >= p.first
        and before.word[:1].isalpha()
        and not before.flags
        & (FINITE | PREPOSITION | CONJUNCTION | DETERMINER | PRONOUN | AUXILIARY)
    ):
        return Predicate(plain_kind(p), None, -1, "before", p.k + 1)
    return Predicate(plain_kind(p), None, -1, "thing", verb_before(p, p.i))


def _within_range(p: Place) -> Predicate | None:
    """Read 'grow in the Q range', 'raise fares between P and Q'."""
    lead = p.row[max(0, p.i - 3) : p.i]
    if p.unit == "%" and p.at(p.i + 1).word == "range" and [t.word for t in lead[1:]] == _IN_THE:
        if lead[0].flags & VERB and is_verb(p.row, p.i - 3):
            way = direction_of_verb(p, p.i - 3)
            return Predicate("change", way, p.i - 3, *subject_of_verb(p, p.i - 3))
    if p.unit == "%" and p.quantity.high is not None and lead[-1:] and lead[-1].word == "between":
        return differs_by(p.behind(p.i - 1))
    return None


def _lifted(p: Place) -> Predicate | None:
    """Read 'helped to lift the market Q'."""
    if p.unit != "%" or not plain_word(p.at(p.k)) or p.at(p.i + 1).word == "of":
        return None
    for j in range(p.k - 1, max(p.first, p.k - 4), -1):
        if p.row[j].flags & VERB and p.row[j + 1].flags & DETERMINER and p.at(j - 1).word == "to":
            direction = direction_of_verb(p, j)
            return (
                Predicate("change", direction, j, "object", j, p.i) if direction != "flat" else None
            )
        if not (plain_word(p.row[j]) or p.row[j].flags & DETERMINER):
            return None
    return None


_IN_THE = ["in", "the"]
_DIMENSIONS = frozenset("long high wide deep tall thick".split())


def _in_mass(p: Place) -> bool:
    """Read 'garnered Q in revenue', 'Q (about P) in revenue'."""
    if not (currency(p.unit) or (p.unit is None and p.quantity.scaled)):
        return False
    n = p.i + 1
    if p.at(n).word in OPENING:
        while n < min(len(p.row) - 1, p.i + 8) and p.row[n].word not in CLOSING:
            n += 1
        n += 1
    what = p.at(n + 1)
    return (
        p.at(n).word == "in"
        and not what.flags & DETERMINER
        and what.time is None
        and what.word.isalpha()
    )


def _of_what(p: Place) -> bool:
    """Read 'pumping 260,000 barrels per day (bpd) of crude'."""
    n = p.i + 1
    if p.at(n).word in OPENING and p.at(n + 2).word in CLOSING:
        n += 3
    return p.at(n).word == "of" and (plain_word(p.at(n + 1)) or bool(p.at(n + 1).flags & PLURAL))


def _is_infinitive_before(p: Place) -> bool:
    """Tell 'a strategy to install Q of X' from 'exports to Japan Q': an object follows."""
    if p.at(p.k - 1).word != "to" or not plain_word(p.at(p.k)):
        return False
    following = p.at(p.i + 1)
    return following.word == "of" or plain_word(following)
