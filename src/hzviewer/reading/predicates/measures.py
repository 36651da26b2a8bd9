"""Rules by the word before a quantity: 'a growth of Q', 'accounted for Q', '(Q', ', up Q'."""

from collections.abc import Callable

from msgspec.structs import replace

from hzviewer.model.facts import Direction, Kind

from ..clauses import back_over, is_verb
from ..wordclasses import (
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    NOUN,
    PARTICIPLE,
    PLURAL,
    PREPOSITION,
    SHARE,
    VERB,
)
from .brackets import bracketed
from .moves import differs_by, moved_to, mover_before, related_to, starting_point, value_reached
from .othersides import COMPARING
from .place import (
    EXTREMES,
    SKIPPED,
    Place,
    Predicate,
    direction_of_adverb,
    direction_of_noun,
    direction_of_verb,
    main_clause,
    modifies,
    plain_kind,
    plain_word,
    says_size,
    subject_of_verb,
    verb_before,
)
from .standing import standing_at


def word_before(p: Place) -> Predicate | None:
    """Apply the rule of the word that stands before the quantity."""
    rule = BY_WORD.get(p.word)
    return rule(p) if rule is not None else None


def measured_by(p: Place) -> Predicate | None:
    """Read 'an increase of Q', 'a growth rate of Q', 'capacity of Q', 'a rise of Q in X'."""
    k = back_over(p.row, p.k - 1)
    previous = p.previous
    if p.at(k).word == "and" and k == p.first and previous and previous.direction:
        if p.at(p.i + 1).word in ("in", "for"):  # 'a rise of 2 percent in X and of Q in Y'
            return Predicate(previous.kind, previous.direction, previous.governor, "after", p.i + 1)
    if p.at(k).word in ("target", "goal") and p.at(k - 1).flags & DETERMINER and p.previous:
        if p.at(k - 2).word == "of" and p.at(k - 3).word in ("short", "ahead"):
            return Predicate("target", None, -1, "same", base=True)
    if p.at(k).word in ("ahead", "short") and p.previous is not None:
        return replace(starting_point(p.behind(p.k)) or p.previous, where="same", base=True)
    if p.at(k).word == "ahead":
        verb = verb_before(p, k)
        return Predicate(plain_kind(p), None, -1, "before", verb, base=True)  # 'is ahead of the Q'
    if p.at(k).word in _AIMS and p.at(k - 1).flags & DETERMINER and p.at(k - 2).word in _NEAR:
        return Predicate("target", None, -1, "main", k - 2)  # 'is held within the target of Q'
    if p.at(k).word in ("consisting", "comprising") and p.previous is not None:
        return replace(p.previous, where="same")
    if p.at(k).word in _BALANCES and p.previous is not None and p.at(k - 1).flags & DETERMINER:
        if p.at(k - 2).word in _BASES:
            return Predicate(plain_kind(p), None, -1, "before", p.k, base=True)
    if p.at(k).word in _PACES:
        if (paced := _apposed_pace(p, k)) is not None:
            return paced
        j = k - 1
        while p.at(j).word in SKIPPED or p.at(j).flags & DETERMINER:
            j -= 1
        if p.at(j).word == "at" and p.at(j - 1).flags & VERB and is_verb(p.row, j - 1):
            moved = direction_of_verb(p, j - 1)
            if moved != "flat":  # 'rose at a rate of Q a month'
                return Predicate("change", moved, j - 1, *subject_of_verb(p, j - 1))
        if p.at(j).word in ("to", "at") and j >= p.first:  # 'slowed to an annual rate of Q'
            if p.unit == "%" and any(t.word in _YEARLY_PACES for t in p.row[j + 1 : k]):
                said = BY_WORD[p.at(j).word](p.behind(j))
                return said and replace(
                    said,
                    kind="change",
                    direction="up" if p.at(j).word == "to" else said.direction or "up",
                )
            return BY_WORD[p.at(j).word](p.behind(j))
    if p.at(k).word in _SET and p.previous is not None:
        before_it = {t.word for t in p.row[max(p.first, k - 4) : k]}
        if p.at(k).word in ("target", "targets") and before_it & {"above", "below"}:
            return Predicate("target", None, -1, "same", base=True)  # 'well above the target of Q'
        if before_it & _BASES:
            if p.at(k).word in ("target", "targets"):  # 'better than the target of Q'
                return Predicate("target", None, -1, "same", base=True)
            multiple = p.row[p.last].quantity
            if multiple is not None and multiple.unit == "times":  # 'doubled from an estimate of Q'
                return Predicate(plain_kind(p), None, -1, "same", base=True)
            return replace(p.previous, where="same", base=True)  # 'up from an estimate of Q'
    if p.at(k).word in _SET and (side := _side_before(p, k)) >= 0:
        verb = verb_before(p, side)
        said = Predicate(plain_kind(p), None, -1, "before", verb, base=True)
        if p.row[side].word == "from" and any(plain_word(t) for t in p.row[verb + 1 : side]):
            return replace(said, where="object", stop=side)
        return said
    if p.at(k).word in EXTREMES:
        start = next((j for j in range(k - 1, max(0, k - 5), -1) if p.row[j].word == "from"), -1)
        if start > 0 and p.previous is not None and (said := starting_point(p.behind(start))):
            return replace(said, where="same")  # 'from a two-year low of Q'
        verb = verb_before(p, k)
        to = next((j for j in range(k - 1, max(0, k - 4), -1) if p.row[j].word == "to"), -1)
        if to > 0 and (mover := mover_before(p, to)) >= 0 and p.at(k).word in _EXTREME_DIRECTIONS:
            return Predicate(
                plain_kind(p), _EXTREME_DIRECTIONS[p.at(k).word], k, "object", mover, to
            )
        if to > 0 and verb < to:  # 'fell to a low of Q'
            return moved_to(p, to)
        if k - 4 <= verb < k:  # 'it reached a peak of Q'
            return Predicate(plain_kind(p), None, -1, *subject_of_verb(p, verb))
    noun = _growth_noun(p, k)
    if noun < 0:
        if p.at(k).word == "out" or (
            p.at(k).flags & (FINITE | DETERMINER) and not p.at(k).flags & (NOUN | ALSO_NOUN)
        ):
            return None
        return Predicate(plain_kind(p), None, -1, "before", p.k)
    direction = direction_of_noun(p, noun)
    if (of := _behind_list(p)) >= 0:
        return Predicate("change", direction, noun, "after", of)
    foretold = any(
        t.flags & FORECAST or t.word in _FORESEEING for t in p.row[max(0, noun - 4) : noun]
    )
    if foretold and p.previous is None:  # 'economists had expected a rise of', 'expected growth of'
        where = ("before", p.k) if p.row[noun].word == "growth" else ("same", -1)
        return Predicate("change", direction, noun, *where)
    if p.at(p.i + 1).word in ("in", "for") and not _times_follow(p, p.i + 2):
        return Predicate("change", direction, noun, "after", p.i + 1)
    if p.row[k].flags & NOUN and p.at(noun + 1).word in ("in", "of") and noun + 1 < p.k:
        return Predicate("change", direction, noun, "after", noun + 1)
    if noun < k and p.at(noun + 1).word == "in":
        return Predicate("change", direction, noun, "after", noun + 1)
    if noun < k and p.at(k).word in _SET:
        return Predicate("change", direction, noun, "before", p.k)
    lead = noun - 1
    while lead >= 0 and says_size(p, p.at(lead)):
        lead -= 1
    before = p.at(lead)
    whole = any(t.flags & DETERMINER for t in p.row[lead + 1 : noun])  # 'posted | a gain of Q'
    named = plain_word(before) and not before.flags & (SHARE | PARTICIPLE) and not whole
    if named or before.word.endswith(("'s", "’s")):
        return Predicate("change", direction, noun, "before", p.k)
    shown = before.word in SHOWN and lead > p.first
    if shown and any(plain_word(t) or t.flags & PLURAL for t in p.row[p.first : lead]):
        return Predicate(
            "change", direction, noun, "before", lead
        )  # 'and mills posted growth of Q'
    added = before.word == "with" and p.at(lead - 1).word not in COMPARING
    if before.word in _BASES and p.previous is not None and not added:
        return Predicate("change", direction, noun, "same", base=True)
    if p.previous is None and (doing := _doing_with(p)) >= 0:
        return Predicate("change", direction, noun, "before", doing)
    return Predicate("change", direction, noun, *main_clause(p))


def _behind_list(p: Place) -> int:
    """Return the 'in' of 'increases of Q and P, respectively, in X and Y', -1 where none stands there."""
    j, listed = p.i + 1, False
    while j < len(p.row) and (p.row[j].word in _LISTING or p.row[j].quantity is not None):
        listed = listed or p.row[j].word == "respectively" or p.row[j].quantity is not None
        j += 1
    return j if listed and p.at(j).word in ("in", "for") and not _times_follow(p, j + 1) else -1


_LISTING = frozenset((",", "and", "respectively"))


SHOWN = frozenset(
    "saw reported recorded registered posted logged witnessed achieved enjoyed experienced".split()
)


def _apposed_pace(p: Place, k: int) -> Predicate | None:
    """Read ', an annual rate of Q' behind 'rose 0.1 percent on the quarter'."""
    previous, j = p.previous, k - 1
    if previous is None or previous.kind != "change" or p.unit != "%":
        return None
    before = p.row[p.last].quantity
    if before is None or before.unit != "%":
        return None
    while p.at(j).word in _YEARLY_PACES or p.at(j).flags & DETERMINER:
        j -= 1
    yearly = any(t.word in _YEARLY_PACES for t in p.row[j + 1 : k])
    return replace(previous, where="same") if yearly and p.at(j).word in (",", "or") else None


def _side_before(p: Place, k: int) -> int:
    """Return the word of 'revised down from an earlier estimate of Q', -1 where none leads to it."""
    sides = ("from", "than", "below", "above", "against")
    return next((j for j in range(k - 1, max(0, k - 5), -1) if p.row[j].word in sides), -1)


_AIMS = frozenset(("target", "goal", "ceiling", "objective"))
_NEAR = frozenset(("within", "above", "below", "under", "near", "inside"))
_FORESEEING = frozenset("sees see expects expect predicts projects".split())
_YEARLY_PACES = frozenset("annual annualized annualised quarterly yearly".split())

_PACES = frozenset(("rate", "pace", "figure"))

_SET = frozenset("target targets forecast forecasts estimate estimates projection".split())

_EXTREME_DIRECTIONS: dict[str, Direction] = {"low": "down", "high": "up", "peak": "up"}


def _times_follow(p: Place, j: int) -> bool:
    """Tell 'in a year', 'in May' from 'in exports'."""
    return p.at(j).time is not None or any(
        t.word in ("year", "month", "quarter", "week", "decade", "total") for t in p.row[j : j + 2]
    )


_BASES = frozenset(("with", "from", "than", "against", "to", "after"))


def _growth_noun(p: Place, k: int) -> int:
    for j in range(k, max(p.first - 1, k - 5), -1):
        token = p.row[j]
        if token.flags & NOUN and not (
            token.flags & VERB and is_verb(p.row, j) and token.flags & ADVERB
        ):
            if j == k or p.row[j + 1].word in _GROWTH_TAILS:
                return j
            if all(t.time or t.flags & (PREPOSITION | DETERMINER) for t in p.row[j + 1 : k]) and (
                p.row[k].word in ("quarter", "month", "year", "period")
            ):
                return j  # 'a rise during the quarter of Q'
        if token.word in (",", ";") or token.quantity is not None or token.flags & FINITE:
            break
    return -1


_GROWTH_TAILS = frozenset(
    "rate rates target targets figure in of pace forecast estimate range".split()
)


def _bounded(p: Place) -> Predicate | None:
    """Read 'keep X within Q', 'advanced to within Q'."""
    if p.at(p.k - 1).word == "to":
        return value_reached(p.behind(p.k - 1))
    verb = verb_before(p, p.k)
    if verb >= p.k or not any(plain_word(t) for t in p.row[verb + 1 : p.k]):
        return None
    return Predicate(plain_kind(p), None, -1, "object", verb, p.k)


def _accounted(p: Place) -> Predicate | None:
    """Read 'accounted for Q', 'Q for', 'lasted for Q', 'demand for Q'."""
    if p.at(p.k - 1).word in _CALLS and not plain_word(p.at(p.i + 1)):
        return Predicate(plain_kind(p), None, -1, "before", p.k)
    verb = p.k - 1 if p.at(p.k - 1).word == "account" else verb_before(p, p.k)
    if verb < 0 or not p.at(verb).flags & SHARE:
        return None
    if p.unit not in ("%", "fraction"):
        return Predicate(plain_kind(p), None, -1, *subject_of_verb(p, verb)) if p.unit else None
    if verb < p.first and any(plain_word(t) for t in p.row[p.first : p.k]):
        return Predicate("share", None, verb, "beside", p.k)  # 'and the second axis for Q'
    return Predicate("share", None, verb, *subject_of_verb(p, verb))


_BALANCES = frozenset("deficit surplus profit loss".split())
_CALLS = frozenset("demand bids orders tenders applications requests contracts approval".split())


def _moved(p: Place) -> Predicate | None:
    """Read ', up Q', 'down Q', 'higher Q'."""
    if p.word == "off" and (not p.relative or p.at(p.i + 1).word == "of"):
        return None
    if p.word in ("up", "down", "off"):
        before = p.at(p.k - 1)
        if p.unit is None and before.word in ("set", "opened", "signed", "open", "sign"):
            return Predicate("count", None, -1, "thing", p.k - 1)  # 'set up 218 companies'
        if p.word == "up" and before.word in _MADE_UP:
            kind: Kind = "share" if p.unit in ("%", "fraction") else plain_kind(p)
            return Predicate(kind, None, p.k - 1, *subject_of_verb(p, p.k - 1))
        # 'investment went up Q'
        if before.flags & (ACTING | VERB | AUXILIARY) and p.k - 1 > p.first:
            return Predicate(
                "change", direction_of_adverb(p, p.k), p.k, *subject_of_verb(p, p.k - 1)
            )
        where = ("before", p.k)
        if before.word == "," and (doing := _doing_with(p)) >= 0:
            return Predicate("change", direction_of_adverb(p, p.k), p.k, "before", doing)
        if p.previous is not None:
            moves = before.word in p.words.words["movers"]  # ', edging up Q'
            own = plain_word(before) and p.k - 1 > p.first and not moves
            if not own or any(
                t.flags & FINITE and not t.flags & PREPOSITION and not modifies(p, j)
                for j, t in enumerate(p.row[p.first + 1 : p.k - 1], p.first + 1)
            ):
                where = ("same", -1)  # not ', with the number of vacancies up Q'
        elif before.word in (",", "(", "–", "—", "-"):
            where = ("main", p.k)
        return Predicate("change", direction_of_adverb(p, p.k), p.k, *where)
    return None


def _doing_with(p: Place) -> int:
    """Return the participle of ', with fruit logging the steepest rise, up Q', -1 where there is none."""
    for j in range(p.k - 2, p.first, -1):
        if p.row[j].word == "with":
            if p.row[j - 1].word != ",":
                return -1
            return next((n for n in range(j + 2, p.k) if p.row[n].word.endswith("ing")), -1)
        if p.row[j].word in (",", ";"):
            return -1
    return -1


def _reported_as(p: Place) -> Predicate | None:
    """Read 'the increase in March was first reported as Q'."""
    verb = p.k - 1
    if p.at(verb).word not in _REPORTED:
        return None
    j = verb - 1
    while j >= p.first and p.row[j].flags & (AUXILIARY | MANNER | ADVERB):
        j -= 1
    for n in range(j, max(p.first - 1, j - 8), -1):
        if p.unit == "%" and p.row[n].flags & NOUN:
            return Predicate("change", direction_of_noun(p, n), n, "before", verb)
    return Predicate(plain_kind(p), None, -1, "before", verb)


def _labelled(p: Place) -> Predicate | None:
    """Read 'Retail sales: Q', a line of a list of key figures."""
    if p.previous is not None or p.k > _LABEL or not plain_word(p.at(p.k - 1)):
        return None
    if p.unit == "%" and p.quantity.text[:1] in _SIGNS:
        return Predicate("change", _SIGNS[p.quantity.text[0]], -1, "before", p.k)
    return Predicate(plain_kind(p), None, -1, "before", p.k)


def _signed(p: Place) -> Predicate | None:
    """Read 'Imports: 12.4 billion; -3.1% y/y'."""
    way = _SIGNS.get(p.quantity.text[:1])
    if way is None or p.previous is None or p.unit != "%" or p.k != p.first:
        return None
    return Predicate("change", way, -1, "same")


_SIGNS: dict[str, Direction] = {"+": "up", "-": "down", "−": "down"}


_LABEL = 10
"""A label has so many words at most."""
_REPORTED = frozenset("reported given stated announced published estimated".split())
_MADE_UP = frozenset("make makes made making take takes took taking taken".split())

BY_WORD: dict[str, Callable[[Place], Predicate | None]] = {
    "from": starting_point,
    "than": starting_point,
    "with": starting_point,
    "against": starting_point,
    "versus": starting_point,
    "since": starting_point,
    "over": starting_point,
    "on": related_to,
    "after": related_to,
    "following": related_to,
    "above": starting_point,
    "below": starting_point,
    "past": starting_point,
    "beyond": starting_point,
    "vs": starting_point,
    "to": value_reached,
    "by": differs_by,
    "of": measured_by,
    "at": standing_at,
    "as": _reported_as,
    ":": _labelled,
    "-": _labelled,
    "–": _labelled,
    "—": _labelled,
    ",": _signed,
    ";": _signed,
    "within": _bounded,
    "under": _bounded,
    "for": _accounted,
    "(": bracketed,
    "[": bracketed,
    "up": _moved,
    "down": _moved,
    "off": _moved,
}
