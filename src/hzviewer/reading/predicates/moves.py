"""Quantities that something moves to, from or by: 'fell to Q', 'from Q', 'cut X by Q'."""

from msgspec.structs import replace

from hzviewer.model.facts import Direction

from ..clauses import CLOSING, OPENING, is_verb, opening_of
from ..wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FORECAST,
    MONEY,
    NOUN,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    STATE,
    VERB,
)
from .followers import follower_of
from .othersides import COMPARING
from .place import (
    MODALS,
    REACH,
    STOPS,
    Place,
    Predicate,
    direction_of_adverb,
    direction_of_noun,
    direction_of_verb,
    main_clause,
    modifies,
    plain_kind,
    plain_word,
    subject_of_verb,
    verb_before,
)


def _ranging(p: Place) -> Predicate | None:
    """Read 'firms recorded increases ranging from Q to P'."""
    noun = p.k - 2
    if p.word != "from" or p.at(p.k - 1).word != "ranging" or not p.at(noun).flags & NOUN:
        return None
    return Predicate("change", direction_of_noun(p, noun), noun, *main_clause(p.behind(noun)))


def starting_point(p: Place) -> Predicate | None:
    """Read 'from Q', 'than Q', 'against Q': the other side of a change or a comparison."""
    if (ranging := _ranging(p)) is not None:
        return ranging
    if p.word in ("with", "to") and p.at(p.k - 1).word not in COMPARING:
        return None
    if p.word == "from" and p.unit is None and governor_of(p, p.k, "to") < 0:
        return None
    told = p.unit is None and p.at(p.k + 1).word == "the" and p.at(p.i + 1).flags & PLURAL
    if p.word == "from" and told:
        return None  # 'carried by trains from the Q ports'
    if p.word == "over" and p.at(p.k - 1).quantity is None:
        return None
    if p.word == "from" and p.at(p.k - 1).word in _STEMS:
        return None
    keeper = mover_before(p, p.k) if p.word in ("above", "below") else -1
    if keeper >= 0 and p.row[keeper].word.startswith(("keep", "kept")):
        return Predicate(plain_kind(p), "flat", keeper, "object", keeper, p.k)
    if p.word in ("past", "beyond") and not (p.at(p.k - 1).flags & VERB):
        return None
    if (
        p.word in ("above", "below", "past", "beyond")
        and p.at(p.k - 1).flags & VERB
        and is_verb(p.row, p.k - 1)
    ):
        return moved_to(p, p.k)  # 'jumped above Q'
    where: tuple[str, int] | tuple[str, int, int] = ("same", -1)
    verb = verb_before(p, p.k)
    clause = p.at(p.k - 1).word != ","  # not 'saw prices fall, against Q'
    if p.previous is not None and clause and p.first < verb < p.k and p.row[verb].flags & VERB:
        if any(plain_word(t) for t in p.row[p.first : verb]):
            where = ("before", verb)  # 'with its rate falling from Q'
    if p.previous is None:
        moved = p.at(verb).flags & VERB and any(plain_word(t) for t in p.row[verb + 1 : p.k])
        mover = verb if moved else mover_before(p, p.k)
        where = ("object", mover, p.k) if mover >= 0 else ("before", verb)
    alike = _alike_before(p)
    if alike is not None:
        return replace(Predicate(alike.kind, alike.direction, alike.governor, *where), base=True)
    before = p.row[p.last].quantity if p.previous else None
    if before is not None and p.previous is not None and p.unit == "%" == before.unit:
        if p.previous.kind == "target" and p.previous.direction and p.previous.where == "after":
            return Predicate("change", p.previous.direction, p.previous.governor, "same", base=True)
        if p.previous.kind in ("change", "share"):
            kept = p.previous.direction if p.previous.kind == "change" else None
            said = Predicate(p.previous.kind, kept, p.previous.governor, *where)
            return replace(said, base=True)
    return replace(Predicate(plain_kind(p), None, -1, *where), base=True)


def _alike_before(p: Place) -> Predicate | None:
    """Return the change that 'rose 2 percent or 3 billion yuan, against Q' is compared with."""
    if p.unit != "%" or len(p.history) < 2 or p.word == "from":
        return None
    (n, first), (m, _) = p.history[-2:]
    one, other = p.row[n].quantity, p.row[m].quantity
    if one is None or other is None or one.unit != "%" or other.unit == "%":
        return None
    return first if first.kind == "change" and p.row[m - 1].word in ("or", "(") else None


_STEMS = frozenset(
    "came come comes stemmed stems resulted results benefited derived arising arose earned".split()
)


def value_reached(p: Place) -> Predicate | None:
    """Read 'fell 2 percent to Q', 'raised X to Q', 'a rise in X to Q', 'brought X to Q'."""
    if (
        p.at(p.k - 1).word == "amounting"
        and plain_word(p.at(p.k - 2)) | p.at(p.k - 2).flags & MONEY
    ):
        return Predicate(plain_kind(p), None, -1, "before", p.k - 1)  # 'with imports amounting to'
    if p.previous is not None and p.previous.kind == "change" and p.k == p.first:
        if any(t.word == "ranging" for t in p.row[max(0, p.last - 3) : p.last]):
            return replace(p.previous, where="same")  # 'increases ranging from P to Q'
    if p.at(p.k - 1).word in COMPARING:
        return starting_point(p)
    grown = p.previous is not None and p.previous.kind == "change" and not p.previous.base
    if grown and p.previous is not None and p.k == p.first and p.unit != "%":
        last = p.row[p.last].quantity
        if last is not None and last.unit == "%":  # 'a growth rate of P to Q'
            return Predicate(plain_kind(p), p.previous.direction, p.previous.governor, "same")
    if p.unit == "%" and p.at(p.k - 1).word in ("restored", "recovered"):
        return Predicate(
            "share", None, p.k - 1, *subject_of_verb(p, p.k - 1)
        )  # 'restored to Q of 2019'
    if p.unit == "%" and p.at(p.k - 1).word.startswith("contribut"):
        return Predicate("share", None, p.k - 1, *subject_of_verb(p, p.k - 1))
    if p.at(p.k - 1).word == "and" and p.k - 1 == p.first:
        ends = (said for _, said in reversed(p.history) if not said.base)
        if (end := next(ends, None)) is not None:
            return replace(end, where="same")  # 'to 2 percent from 3 and to 4 percent from 5'
    if p.at(p.k - 1).word in ("up", "down") and p.at(p.k - 2).flags & (ACTING | VERB | PAST):
        return Predicate(plain_kind(p), direction_of_adverb(p, p.k - 1), p.k - 1, "before", p.k - 2)
    if p.at(p.k - 1).word in ("up", "down") and (verb := mover_before(p, p.k - 1)) >= 0:
        return Predicate(
            plain_kind(p), direction_of_adverb(p, p.k - 1), p.k - 1, "object", verb, p.k - 1
        )
    if p.at(p.k - 1).word in ("equal", "equivalent") and p.previous is not None:
        return Predicate(plain_kind(p), None, -1, "same")
    near = p.at(p.k - 1).word in ("closer", "close", "nearer") and p.at(p.k - 2)
    if near and (plain_word(near) or near.flags & (NOUN | PLURAL)) and not near.flags & PREPOSITION:
        return Predicate(plain_kind(p), None, -1, "before", p.k - 1)  # 'inflation closer to Q'
    if p.at(p.k - 1).word in ("due", "close", "equal", "according", "addition", "prior", "up"):
        return None
    return moved_to(p, p.k)


def mover_before(p: Place, stop: int) -> int:
    """Return the verb of 'pushed the rate up', -1 where nothing is moved."""
    for j in range(stop - 1, max(p.first - 1, stop - 15), -1):
        token = p.row[j]
        if token.word in p.words.words["movers"]:
            return j if any(plain_word(t) for t in p.row[j + 1 : stop]) else -1
        if token.quantity is not None or token.word == "," or token.word in STOPS:
            return -1
    return -1


def moved_to(p: Place, k: int) -> Predicate:
    """Read the value that something moves to, led by the word at ``k``: 'rose to Q', 'jumped above Q'."""
    mover = mover_before(p, k)
    if mover >= 0 and any(t.word == "record" for t in p.row[k : p.i]):
        return Predicate(plain_kind(p), "up", mover, "object", mover, k)  # 'to a record Q'
    if mover >= 0 and p.row[mover].word.startswith(("bring", "brought", "tak", "took")):
        moved = p.previous.direction if p.previous else _loss_before(p, mover)
        return Predicate(plain_kind(p), moved, mover, "object", mover, k)
    if p.previous is not None and k - 1 == p.previous.governor and p.at(k - 1).flags & NOUN:
        return Predicate(plain_kind(p), p.previous.direction, k - 1, "same")  # 'a P growth to Q'
    governor = governor_of(p, k, "to")
    joint = p.first + (p.at(p.first).word == ",")
    if governor < joint and p.previous is not None and p.at(joint).word in ("and", "while"):
        if any(plain_word(t) for t in p.row[joint:k]):  # 'and the budget to Q'
            measured = (s for _, s in reversed(p.history) if s.kind != "change" and not s.base)
            led = next(measured, p.previous)
            return Predicate(plain_kind(p), led.direction, governor, "beside", k)
    if governor >= 0 and p.row[governor].flags & ADVERB and p.unit is None and p.quantity.worded:
        governor = -1  # 'it came down to six things'
    if governor < 0 and mover >= 0:  # 'hold the deficit to Q'
        return Predicate(plain_kind(p), _loss_before(p, mover), mover, "object", mover, k)
    if governor < 0:
        infinitive = plain_word(p.at(k - 1)) and p.at(k - 2).word in MODALS
        verb = k - 1 if infinitive else verb_before(p, k)  # 'will extend to Q'
        return Predicate(plain_kind(p), None, -1, "before", verb)
    token = p.row[governor]
    if token.flags & NOUN and plain_word(p.at(k - 1)) and p.at(k - 2).word in MODALS:
        return Predicate(
            plain_kind(p), None, -1, "before", k - 1
        )  # 'the growth rate will return to Q'
    if token.quantity is not None and p.previous is not None:  # 'doubled to Q'
        return Predicate(plain_kind(p), p.previous.direction, governor, "same")
    if p.previous is not None and p.previous.governor == governor:
        return Predicate(plain_kind(p), p.previous.direction, governor, "same")
    direction: Direction | None = None
    if token.flags & (VERB | NOUN | ADVERB):
        direction = direction_of_verb(p, governor)
        if not is_verb(p.row, governor) and token.flags & NOUN:
            if p.at(governor + 1).word in ("in", "of"):
                return Predicate(plain_kind(p), direction, governor, "after", governor + 1)
            return Predicate(plain_kind(p), direction, governor, "before", k)
    elif token.word in p.words.words["movers"]:  # 'the increase pushed spending to Q'
        direction = p.previous.direction if p.previous else _loss_before(p, governor)
    if token.word in ("up", "down", "higher", "lower"):
        before = p.at(governor - 1)
        moves = before.flags & (ACT | ACTING) or before.word in p.words.words["movers"]
        if moves and p.row[governor + 1].flags & DETERMINER:  # 'helped drive up the price to'
            return Predicate(plain_kind(p), direction, governor, "object", governor, k)
        joined = before.quantity is not None or before.time is not None or before.word in (",", "(")
        same = p.previous is not None and joined
        return Predicate(plain_kind(p), direction, governor, "same" if same else "before", governor)
    if _goes_on(p, governor, k):
        return Predicate(plain_kind(p), direction, governor, "same")
    return Predicate(plain_kind(p), direction, governor, "object", governor, k)


def _goes_on(p: Place, verb: int, k: int) -> bool:
    """Tell 'growth of 3 percent in 2024, slipping to Q' before 'recovering to Q': the same thing moves."""
    before = p.row[p.last].quantity if p.previous else None
    return (
        before is not None
        and p.row[verb].word.endswith("ing")
        and p.at(verb - 1).word in (",", "before", "after", "and", "then", "–", "—")
        and not any(plain_word(t) for t in p.row[verb + 1 : k])
    )


def _loss_before(p: Place, verb: int) -> Direction | None:
    """Return the direction of what moves something: 'the loss of jobs brought the total to'."""
    for j in range(verb - 1, max(-1, verb - 8), -1):
        if p.row[j].word in ("loss", "losses"):
            return "down"
        if p.row[j].flags & NOUN:
            return direction_of_noun(p, j)
    return None


def governor_of(p: Place, k: int, prep: str) -> int:
    """Return the verb or noun that a 'to', 'by' or 'at' before a quantity belongs to."""
    shut, crossed = -1, False
    last = _before_relative(p, k - 1)
    for j in range(last, max(-1, last - REACH), -1):
        token = p.row[j]
        flags = token.flags
        if j > shut >= 0:
            continue
        if token.word in CLOSING:
            shut = opening_of(p.row, j)
            continue
        if token.word in STOPS or (token.word in OPENING and j != shut):
            return -1
        if j == shut:
            continue
        if token.word == "which" and p.at(j - 1).word == "," and prep == "to":
            shut = j - 1  # 'raised the rate, which guides the others, to Q'
            continue
        if flags & (FORECAST | STATE) and p.at(j - 1).word == "than":
            shut = j - 3 if p.at(j - 3).word == "by" else j - 2  # 'by more than expected'
            continue
        if token.quantity is not None and token.quantity.unit == "times" and prep == "to":
            if token.quantity.worded:
                return j
            continue  # 'rose 2.6 times to Q'
        if prep == "by" and token.word == "and" and j < k - 1 and plain_word(p.at(j - 1)):
            crossed = True  # 'cut emissions of sulphur and nitrogen by Q'
            continue
        if prep != "to" and (
            (token.quantity is not None and not _describes(p, j))
            or (token.word in (",", "and", "while") and j < k - 1)
        ):
            return -1
        if flags & (VERB | NOUN | ADVERB):
            if flags & NOUN and not flags & VERB and prep != "at" and _inside_object(p, j):
                continue
            if crossed and not (is_verb(p.row, j) and not p.at(j + 1).flags & PREPOSITION):
                return -1
            if flags & (VERB | NOUN) or token.word in ("up", "down", "higher", "lower"):
                if not (flags & VERB and not flags & NOUN and not is_verb(p.row, j)):
                    return j
        elif flags & (STATE | ACT | ACTING) and not flags & (PREPOSITION | AUXILIARY | ALSO_NOUN):
            behind = token.word.endswith("ing") and p.at(j - 1).flags & (PRONOUN | PLURAL | PEOPLE)
            if not (token.word.endswith("ed") and modifies(p, j)) and not behind:
                return -1 if crossed else j
        elif flags == PAST and j >= k - 2 and prep == "to":
            return j  # 'fanned out to Q'
        elif flags & CONJUNCTION and token.word in ("while", "whereas", "but", "that", "which"):
            return -1
    return -1


def _before_relative(p: Place, comma: int) -> int:
    """Step left over the clause that a comma closes: 'cut the budget, which pays for care, | by Q'."""
    if p.at(comma).word != ",":
        return comma
    for n in range(comma - 1, max(1, comma - _CLAUSE), -1):
        if p.row[n].word in ("which", "who") and p.row[n - 1].word == ",":
            return n - 2
        if p.row[n].quantity is not None or p.row[n].word in STOPS:
            break
    return comma


_CLAUSE = 16


def _describes(p: Place, j: int) -> bool:
    """Tell the number of 'cut its 58,000 workforce by'."""
    return bool(p.at(j - 1).flags & DETERMINER) and plain_word(p.at(j + 1))


def _inside_object(p: Place, j: int) -> bool:
    """Tell 'credit growth' in 'raised its credit growth forecast to Q' from a governing noun."""
    if p.at(j + 1).word in ("in", "of"):
        return False
    for n in range(j - 1, max(-1, j - 5), -1):
        flags = p.row[n].flags
        if flags & VERB and flags & NOUN and is_verb(p.row, n) and p.at(j + 1).word == "by":
            return True  # 'cuts world growth by Q'
        if flags & (VERB | STATE | ACTING) and not flags & (NOUN | PREPOSITION):
            return True
    return False


def differs_by(p: Place) -> Predicate | None:
    """Read 'fell by Q', 'cut X by Q', 'were higher by Q'."""
    beaten = next((j for j in range(p.k - 1, p.first - 1, -1) if p.row[j].word in _EXCEED), -1)
    if beaten >= 0:
        return Predicate("change", "up", beaten, "before", beaten)  # 'X exceeded Y by Q'
    altered = next((j for j in range(p.k - 1, p.first - 1, -1) if _alters(p, j)), -1)
    if altered >= 0 and not p.relative and p.k - altered < _CLAUSE:
        return Predicate(plain_kind(p), None, -1, "object", altered, p.k)  # 'change revenue by Q'
    governor = governor_of(p, p.k, "by")
    if p.relative and p.at(p.k - 1).word in ("changed", "moved", "varied"):
        return Predicate("change", "up", p.k - 1, *subject_of_verb(p, p.k - 1))
    joint = p.first + (p.at(p.first).word == ",")
    if (
        governor < joint
        and p.at(joint).word == "and"
        and any(plain_word(t) for t in p.row[joint : p.k])
    ):
        for _, said in reversed(p.history):  # 'raised VAT by P to Q, and taxes on beer by R'
            if said.kind == "change" and not said.base:
                return Predicate("change", said.direction, said.governor, "beside", p.k + 1)
    if governor < 0 and p.previous is not None and p.previous.kind == "change":
        return follower_of(p)
    if governor < 0 or not p.row[governor].flags & (VERB | NOUN | ADVERB):
        joined = (
            p.previous is not None and p.previous.kind == "change" and p.row[p.first].word == "and"
        )
        return follower_of(p) if joined else None  # 'and the annual supply by Q'
    if p.row[governor].word in ("faster", "slower", "further"):
        verbs = (j for j in (governor - 1, governor - 2) if is_verb(p.row, j))
        governor = next(verbs, governor)  # 'imports rose even faster, by Q'
    direction = direction_of_verb(p, governor)
    if direction == "flat":
        return None
    if p.row[governor].flags & ADVERB and not p.row[governor].flags & VERB:
        if p.at(governor - 1).word in (",", "–", "—") and p.previous is None:
            return Predicate("change", direction, governor, "main", governor)
        return Predicate("change", direction, governor, "before", governor)
    if p.row[governor].word.endswith("ing") and p.at(governor - 1).word in (",", "–", "—"):
        return Predicate("change", direction, governor, *subject_of_verb(p, governor))
    return Predicate("change", direction, governor, "object", governor, p.k)


def _alters(p: Place, j: int) -> bool:
    """Tell the verb of 'changes revenue by Q' from the noun of 'the changes will cut revenue by Q'."""
    return p.row[j].word in _ALTERING and not p.row[j + 1].flags & AUXILIARY


_ALTERING = frozenset("change alter affect alters changes affects".split())
_EXCEED = frozenset("exceeded exceeds exceed exceeding outstripped outpaced outnumbered".split())


def related_to(p: Place) -> Predicate | None:
    """Read 'up by 12 percent on the 7.9 billion of March', '6 pct this year after 10 pct in 1986'."""
    if p.previous is None or p.previous.kind not in ("change", "target"):
        return None
    if p.previous.kind == "target" and (p.word == "on" or p.previous.direction is None):
        return None
    between = p.row[p.first : p.k]
    if any(t.time is None and t.word != "," and not t.flags & PREPOSITION for t in between):
        return None
    return starting_point(p)
