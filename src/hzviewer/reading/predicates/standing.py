"""Quantities at which something stands: 'unchanged at Q', 'stood at Q', 'PMI at Q'."""

from ..clauses import is_verb
from ..wordclasses import (
    ACT,
    ALSO_NOUN,
    AUXILIARY,
    DETERMINER,
    FINITE,
    FORECAST,
    MONEY,
    NOUN,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    REPORT,
    STATE,
    VERB,
)
from .moves import governor_of
from .place import (
    MODALS,
    REACH,
    STOPS,
    Place,
    Predicate,
    direction_of_noun,
    direction_of_verb,
    plain_kind,
    plain_word,
    subject_of_verb,
    verb_before,
)


def standing_at(p: Place) -> Predicate | None:
    """Read 'unchanged at Q', 'stood at Q', 'put X at Q', 'PMI at Q'."""
    if p.k == 0 and p.at(p.i + 1).word == ",":
        return Predicate(plain_kind(p), None, -1, "after", p.i + 1)  # 'At Q, the rate is'
    if p.at(p.k - 1).word == "changed" and p.at(p.k - 2).word in ("little", "barely", "hardly"):
        return Predicate(plain_kind(p), "flat", p.k - 1, "before", p.k - 2)
    if p.at(p.k - 1).word == "in" and p.at(p.k - 2).word in _COMING:
        apart = p.at(p.k - 3).word == ","  # ', coming in at Q'
        return Predicate(plain_kind(p), None, -1, "main" if apart else "before", p.k - 2)
    put = _putting(p)
    if put >= 0:
        return Predicate(plain_kind(p), None, -1, "object", put, p.k)
    flat = -1
    for j in range(p.k - 1, max(-1, p.k - 1 - REACH), -1):
        token = p.row[j]
        if token.word in STOPS or (token.word in (",", "while") and j < p.k - 1):
            break
        if p.words.verbs.get(token.word) == "flat":
            flat = j
        elif flat >= 0 and token.flags & AUXILIARY:
            continue
        elif (
            flat >= 0
            or token.quantity is not None
            or token.flags & VERB
            or (
                token.flags & FINITE
                and not token.flags & (PREPOSITION | ALSO_NOUN)
                and not token.word.endswith("ing")
                and not (token.flags & FORECAST and plain_word(p.at(j - 1)))  # 'the GDP forecast'
            )
        ):
            break
    previous, between = p.previous, p.row[p.first : p.k]
    if previous is not None and previous.kind == "change" and p.unit == "%" and len(between) > 1:
        joined = between[0].word in ("and", ",", "while") and any(plain_word(t) for t in between)
        if joined and not any(t.flags & FINITE for t in between if t.time is None):
            return Predicate("change", previous.direction, previous.governor, "beside", p.k)
    apart = p.at(p.k - 1).word == ","
    unmoved = (j for j in range(p.k - 2, p.first - 1, -1) if p.row[j].word in _UNMOVED)
    if apart and p.previous is None and (steady := next(unmoved, -1)) >= 0:
        return Predicate(
            plain_kind(p), "flat", steady, "main", steady
        )  # 'unchanged from May, at Q'
    if flat >= 0 and not (apart and flat < p.k - 2):
        return Predicate(plain_kind(p), "flat", flat, "object", flat, p.k)
    holds = p.row[verb_before(p, p.k - 1)]
    if apart and p.previous is None and holds.flags & ACT and not holds.flags & PREPOSITION:
        return Predicate(
            plain_kind(p), None, -1, "nearest", p.k - 1
        )  # 'has the largest surplus, at Q'
    if apart and p.previous is None and p.at(p.i + 1).word != ",":
        return Predicate(plain_kind(p), None, -1, "main", p.k - 1)  # 'was the highest in X, at Q'
    if p.previous is not None and not any(
        plain_word(t)
        and t.word not in ("year", "month", "quarter", "period")
        or t.flags & FINITE
        and not t.flags & PREPOSITION
        for t in p.row[p.first : p.k]
    ):
        moved = p.previous.direction if p.previous.kind == "change" and p.first == p.k else None
        return Predicate(plain_kind(p), moved, p.previous.governor if moved else -1, "same")
    if (
        p.previous is not None
        and p.previous.direction == "flat"
        and not any(
            t.flags & (VERB | STATE | ACT) and not t.word.endswith("ing")
            for t in p.row[p.first : p.k]
        )
    ):
        return Predicate(plain_kind(p), "flat", p.previous.governor, "before", p.k)
    if p.at(p.k - 1).word == "," and p.previous is None and p.at(p.i + 1).word == ",":
        return Predicate(plain_kind(p), None, -1, "before", p.k - 1)  # 'inflation, at Q, remains'
    if p.at(p.k - 2).word == "," and p.at(p.k - 1).flags & (PAST | FORECAST) and p.previous is None:
        return Predicate(
            plain_kind(p), None, -1, "before", p.k - 2
        )  # 'unemployment, estimated at Q'
    if p.at(p.k - 1).flags & (STATE | ACT | REPORT) and p.at(p.k - 2).flags & AUXILIARY:
        return Predicate(plain_kind(p), None, -1, "before", p.k - 1)  # 'exports were put at Q'
    if p.at(p.k - 2).word == "to" and p.at(p.k - 1).word in _CLOSING_AT:
        for _, said in p.history:  # 'rose 28 points to close at Q'
            if said.kind == "change" and not said.base:
                return Predicate(plain_kind(p), said.direction, said.governor, "same")
    if p.at(p.k - 1).flags == PARTICIPLE:  # 'inflation, currently running at Q'
        return Predicate(plain_kind(p), None, -1, *subject_of_verb(p, p.k - 1))
    apposed = p.k - 1
    while apposed > 0 and (p.row[apposed].time or p.row[apposed].flags == PREPOSITION):
        apposed -= 1
    if p.at(apposed - 1).word == "," and p.at(apposed).flags & (PAST | FORECAST):
        return Predicate(
            plain_kind(p), None, -1, "before", apposed - 1
        )  # 'growth, forecast in May at Q'
    governor = governor_of(p, p.k, "at")
    if governor < 0 and plain_word(p.at(p.k - 1)) and p.at(p.k - 2).word in MODALS:
        return Predicate(plain_kind(p), None, -1, "before", p.k - 1)  # 'trains can run at Q'
    if governor < 0:
        return Predicate(plain_kind(p), None, -1, "before", p.k)
    token = p.row[governor]
    if token.flags & NOUN and not is_verb(p.row, governor):
        noun_first = p.at(governor + 1).word == "in"
        if p.relative and (governor == p.k - 1 or noun_first or p.row[governor + 1].word == "rate"):
            return Predicate("change", direction_of_noun(p, governor), governor, "before", p.k)
        return Predicate(plain_kind(p), None, -1, "before", p.k)
    if token.flags & VERB:
        near = all(t.word in _MOST for t in p.row[governor + 1 : p.k])
        if p.unit == "%" and near and direction_of_verb(p, governor) != "flat":
            return Predicate("change", direction_of_verb(p, governor), governor, "before", governor)
        return Predicate(plain_kind(p), None, -1, "before", governor)
    return Predicate(plain_kind(p), None, -1, "object", governor, p.k)


def at_a_pace(p: Place) -> Predicate | None:
    """Read 'grew at a Q annual rate'."""
    if p.unit != "%" or p.word not in ("a", "an") or p.at(p.k - 1).word != "at":
        return None
    if all(p.at(j).word not in _PACES for j in range(p.i + 1, p.i + 4)):
        return None
    governor = governor_of(p, p.k - 1, "at")
    if governor < 0 or not is_verb(p.row, governor):
        return None
    direction = direction_of_verb(p, governor)
    if direction in (None, "flat"):
        return None
    return Predicate("change", direction, governor, *subject_of_verb(p, governor))


_PACES = frozenset("rate pace clip speed".split())
_MOST = frozenset("the most fastest slowest strongest also only just again".split())


def _putting(p: Place) -> int:
    """Return the verb of 'put the cost at Q', -1 where there is none."""
    named = False
    for j in range(p.k - 1, max(p.first - 1, p.k - 12), -1):
        token = p.row[j]
        bare = not (plain_word(p.at(j + 1)) or p.at(j + 1).flags & (MONEY | DETERMINER))
        if token.word in _FORETELLS and bare:
            continue  # 'retained the GDP forecast at Q'
        if token.word in _PUTS | _FORETELLS:
            return j if named and not p.at(j - 1).flags & AUXILIARY else -1
        if token.word in STOPS or token.word == ",":
            return -1
        named = named or plain_word(token) or bool(token.flags & MONEY)
    return -1


_PUTS = frozenset(
    "set sets put puts putting place placed places peg pegged estimates valued values".split()
)
_FORETELLS = frozenset("projected projects forecast forecasts sees estimated".split())
_CLOSING_AT = frozenset("close end finish settle stand".split())


_COMING = frozenset("come came comes coming".split())
_UNMOVED = frozenset("unchanged flat steady".split())
