"""What a quantity measures: the noun phrase at the place that its predicate names."""

from .boundaries import CLAUSES, closing_of, word_at
from .clauses import OPENING, Row
from .leading import before, main
from .own_words import OWNING, told_beside
from .owners import after_comma
from .phrase_ends import DIMENSIONS
from .phrases import between, forward
from .predicates import Predicate, plain_word
from .stand_ins import meant
from .sums import purpose, spent_on
from .trimming import Phrase, trimmed
from .wordclasses import (
    ACT,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    MANNER,
    PREPOSITION,
    PRONOUN,
    STATE,
    VERB,
)


def find(row: Row, i: int, said: Predicate, counted: Phrase | None) -> Phrase | None:
    """Return the phrase that names what the quantity at ``i`` measures, None where it is the one
    of the figure before.
    """
    told = told_beside(row, i, said, counted)
    if told is not None:
        return told.phrase
    phrase = _find(row, i, said, counted)
    return None if phrase is None else meant(row, i, said, phrase)


def _find(row: Row, i: int, said: Predicate, counted: Phrase | None) -> Phrase | None:
    where, at = said.where, said.at
    reached = where == "before" and i - _FEW <= at < i and row[at].flags & (STATE | VERB)
    reached = reached and not row[at - 1].flags & DETERMINER  # not 'with its top ten partners'
    if counted is not None and reached and (size := before(row, at)):
        if row[size[1]].word in _SIZES or (row[size[0]].word in _SIZES and size[0] < size[1]):
            counted = None  # 'daily passenger volume exceeded 3 million trips'
    if counted is not None and counted[0] == counted[1] and row[counted[0]].word in _MEASURES:
        counted = None  # 'output reached 2 million units'
    if where == "same":
        alone = said.kind == "count" and said.governor < 0 and not said.base
        return counted if alone else None  # 'runs for ten days and shows Q films'
    if where == "after":
        return forward(row, at + 1) or before(row, i)
    if where == "main":
        return main(row, at)
    if where == "nearest":
        return before(row, at) or main(row, at)
    if where == "object":
        if counted is not None and said.direction is None:
            return counted
        if word_at(row, at + 1) in _POINTED and at + 2 == said.stop:
            return None  # 'wants to raise this to Q'
        if row[at].word.endswith("ing") and row[at - 1].word in ("after", "before", "since"):
            return between(row, at + 1, said.stop) or main(row, at - 1)
        return between(row, at + 1, said.stop) or before(row, at)
    if where == "beside":
        return beside(row, i, at)
    if where == "thing":
        return _thing(row, i, said, counted)
    if counted is not None and not (said.direction is not None and said.kind != "change"):
        return counted
    if not at or (at == 1 and row[0].word.endswith("ing")):
        opens = row[0].word.endswith("ing") and not row[0].flags & PREPOSITION
        opens = opens and row[at].word != "of"  # 'Spending of Q was approved, and'
        return (after_comma(row, i) if opens else None) or before(row, at) or counted
    if at == i > 1 and word_at(row, i + 1) == "of" and plain_word(row[i - 1]):
        if row[i - 2].word in ("and", "to") and said.kind == "target":
            return forward(row, i + 2)  # 'plans to add trains and renovate Q of the stations'
    if at > 1 and row[at - 1].word == "," and row[at].word.endswith("ing"):
        return main(row, at) or counted
    return before(row, at) or counted


_SIZES = frozenset(
    "volume scale capacity membership throughput traffic turnover fleet workforce population".split()
)
_FEW = 3
_POINTED = frozenset("this that it them these those".split())
_MEASURES = frozenset("units sets pieces copies items boxes barrels".split())


def _thing(row: Row, i: int, said: Predicate, counted: Phrase | None) -> Phrase | None:
    """The object whose amount is given: counted, 'Q of X', 'Q X', 'Q for X', else the doer."""
    if counted is not None:
        return counted
    verb = said.at
    if (
        row[0].word in ("of", "among")
        and row[i - 1].word == ","
        and any(t.quantity for t in row[: i - 1])
    ):
        return None  # 'Among the 30 cities, Q met the standard'
    n = i
    while word_at(row, n + 1) in DIMENSIONS:
        n += 1
    if i + 2 < len(row) and row[i + 1].word in OPENING:
        n = max(i, closing_of(row, i + 1))
    if n + 2 < len(row) and row[n + 1].time is not None and plain_word(row[n + 2]):
        n += 1  # 'a 26 billion rand 2024 budget'
    following = row[n + 1] if n + 1 < len(row) else None
    quantity = row[i].quantity
    assert quantity is not None
    if word_at(row, n + 1) == "of" and (
        word_at(row, n + 2) in ("which", "whom")
        or (word_at(row, n + 2) in ("them", "it") and not word_at(row, n + 3).endswith("ing"))
    ):
        return None
    amount = quantity.unit is not None and (following is None or following.word != "of")
    partial = (quantity.unit == "%" or amount) and 0 <= verb < i and not row[verb].flags & ACT
    if amount and quantity.unit != "%" and (found := purpose(row, n, verb)) is not None:
        return found
    if word_at(row, n + 1) == "into" or any(t.word in CLAUSES for t in row[max(verb, 0) : i]):
        partial = False  # 'is to issue bonds after Q of creditors'
    if partial and said.kind == "target" and not row[verb].flags & STATE:
        partial = word_at(row, n + 1) != "of"  # 'will equip Q of the buses'
    if partial and word_at(row, n + 1) == "of" and row[verb].word in OWNING:
        partial = False  # 'owns Q of the fund'
    if partial and any(t.word == "there" for t in row[max(0, verb - 3) : verb]):
        partial = False  # 'there will be Q for research'
    if partial and row[verb].word in ("include", "includes", "included", "including"):
        partial = word_at(row, n + 1) != "for"  # 'allocations include Q for'
    if partial and word_at(row, n + 1) == "for":
        partial = all(t.quantity is None for t in row[verb:i])  # 'with P for X and Q for Y'
    if (following is not None and not partial) or (following is not None and plain_word(following)):
        if following.word in ("is", "are", "was", "were"):
            found = spent_on(row, n) or _group(row, i) or forward(row, n + 2)
            if found is not None:
                return found
        first_time = following.word == "for" and any(t.word == "time" for t in row[n + 2 : n + 5])
        named = word_at(row, n + 2) != "average" and not first_time
        beside = following.word == "on" and any(t.word == "of" for t in row[n + 2 : n + 5])
        beside = beside and any(t.quantity for t in row[n + 3 : n + 7])  # 'Q on a turnover of P'
        if following.word in ("of", "for", "in", "on", "into") and named and not beside:
            counts = n + 3 < len(row) and row[n + 2].quantity is not None and plain_word(row[n + 3])
            found = forward(row, n + 3 if counts else n + 2)  # 'spent Q on 12 projects'
            if found is not None and row[found[0]].time is None:
                return found
        elif (
            following.word[:1].isalpha()
            and not (following.word.endswith("ing") and _has_object(row, n + 1))
            and not following.flags
            & (FINITE | PREPOSITION | CONJUNCTION | PRONOUN | MANNER | AUXILIARY | DETERMINER)
        ):
            return forward(row, n + 1)
    passive = spent_on(row, n)
    if passive is not None:
        return passive
    if n > i and row[i - 1].word == "," and i > 1:
        return before(row, i - 1)  # 'the tower, Q high, is'
    apart = 0 < verb < i and row[verb - 1].word == "," and row[verb].word.endswith("ing")
    if apart and row[verb].word not in _OF_NEAREST:
        return main(row, verb)  # 'exports increased, generating Q'
    return before(row, verb if 0 <= verb < i else i)


_OF_NEAREST = frozenset("including costing measuring containing comprising".split())


def _has_object(row: Row, j: int) -> bool:
    """Tell the participle of 'generated Q, meeting the demand' from a noun in -ing."""
    after = row[j + 1] if j + 1 < len(row) else None
    return after is not None and bool(after.flags & DETERMINER or after.quantity)


def _group(row: Row, i: int) -> Phrase | None:
    """Return the whole of 'Among X, 60 percent are Y'."""
    if i < 3 or row[i - 1].word != ",":
        return None
    for j in range(i - 2, max(-1, i - 12), -1):
        sector = not j and row[j].word in ("in", "for") and not any(t.time for t in row[: i - 1])
        if row[j].word in ("among", "of") or sector:
            return trimmed(row, j + 1, i - 2)
        if row[j].word == ",":
            return None
    return None


_WHOLE = 16
_COLOURS = CONJUNCTION | MANNER | AUXILIARY


def beside(row: Row, i: int, stop: int) -> Phrase | None:
    """Return the subject of 'and imports 24.4 pct': the words between two figures."""
    if row[stop - 1].word == ",":
        stop -= 1  # 'and the jobless rate, Q,'
    first = stop - 1
    while first >= 0 and row[first].quantity is None and row[first].word not in ("while", "but"):
        first -= 1
    opens = first + 1
    while opens < stop and (
        row[opens].flags & _COLOURS
        or row[opens].word == ","
        or row[opens].time is not None
        or (row[opens].flags & PREPOSITION and row[opens + 1].time is not None)
    ):
        opens += 1
    if opens < stop and row[opens].flags & VERB and not row[opens].flags & PREPOSITION:
        return None  # 'would peak at P and then fall back | to Q'
    whole = row[first + 1].word == "and" and row[first + 2].word == "the" and stop - first < _WHOLE
    if whole and any(t.word in ("of", "in") for t in row[first + 3 : stop]):
        return trimmed(row, first + 2, stop - 1)  # 'and the rate of research and design tools to Q'
    if stop - first > 5 and row[stop - 1].word != "by":
        first = max(n for n in range(first, stop) if n == first or row[n].word in (",", "and"))
    return trimmed(row, first + 1, stop - 1)


def is_pronoun(row: Row, phrase: Phrase) -> bool:
    """Tell whether a phrase only points at something named before."""
    if row[phrase[1]].word in ("figure", "figures") and phrase[0]:
        if row[phrase[0] - 1].word in ("this", "these"):
            return True  # 'This impressive figure'
    for token in row[phrase[0] : phrase[1] + 1]:
        if not token.flags & (PRONOUN | AUXILIARY | DETERMINER) and token.word not in _POINTERS:
            return False
    return True


_POINTERS = frozenset(
    "figure figures adjusted unadjusted seasonally former latter increase decrease final latest "
    "previous corresponding".split()
)


def words_of(row: Row, phrase: Phrase) -> list[str]:
    """Return the words of a phrase in lower case."""
    return [row[j].word for j in range(phrase[0], phrase[1] + 1)]
