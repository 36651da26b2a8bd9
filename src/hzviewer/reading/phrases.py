"""The noun phrase before, behind or between certain words of a sentence."""

from .boundaries import (
    begins_clause,
    closing_of,
    is_attributive,
    is_barred,
    list_ahead,
    verb_follows,
    word_at,
)
from .clauses import OPENING, Row, is_verb
from .leading import JOINS, before, states_rate
from .phrase_ends import YEARLY
from .predicates import plain_word
from .trimming import LONGEST, SPANS, Phrase, trimmed
from .wordclasses import (
    ACT,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    MANNER,
    NOUN,
    PAST,
    PREPOSITION,
    PRONOUN,
)


def forward(row: Row, first: int) -> Phrase | None:
    """Return the noun phrase that begins at ``first``."""
    while first < len(row) and row[first].flags & DETERMINER:
        first += 1
    if 0 < first < len(row) - 1 and row[first].time is not None and row[first - 1].word == "of":
        first += plain_word(row[first + 1])  # 'a third of this year's | buyers'
    if first + 1 < len(row) and (quantity := row[first].quantity) and quantity.unit is None:
        first += plain_word(row[first + 1])  # 'half of the 300 | ships'
    end = min(len(row), first + LONGEST)
    j = first
    while j < end:
        token = row[j]
        if token.quantity is not None and j > first and is_attributive(row, j):
            j += 1
            continue
        if token.time is not None and first < j < len(row) - 1 and _is_within_name(row, j):
            j += 1
            continue
        if token.quantity is not None or token.time is not None:
            break
        if token.word in OPENING:
            close = closing_of(row, j)
            if close < 0 or close - j > 5 or any(t.quantity for t in row[j:close]):
                break
            j = close + 1
            continue
        if token.word == "," and list_ahead(row, j):
            j += 1
            continue
        if token.word == "with" and j > first and row[j - 1].word in _TIES and j + 1 < end:
            j += 1
            continue
        if token.word == "-" and word_at(row, j + 1) in ("and", "to", "or"):
            j += 1  # 'medium- and long-term loans'
            continue
        if not token.word[:1].isalnum() and token.word not in ("'", "’", '"'):
            break
        if token.word == "to" and j + 2 < len(row) and row[j + 2].flags & DETERMINER:
            if not row[j + 1].flags & DETERMINER:
                break  # 'storage | to power a'
        past = token.flags == PAST and "-" not in token.word  # not 'grid-connected capacity'
        if j > first and past and not verb_follows(row, j + 1):
            break  # 'of the tourists | visited sites'
        if (is_barred(row, j) and not (j > first and _is_noun(row, j))) or (
            token.flags & DETERMINER and word_at(row, j + 1) in SPANS
        ):
            break
        if (token.flags & CONJUNCTION and token.word != "and") or (
            token.flags & PRONOUN and j > first
        ):
            break
        adjectives = row[j - 1].word.endswith(_ADJECTIVES)  # 'professional and business services'
        if token.word == "and" and not adjectives and begins_clause(row, j + 1):
            # but 'in trade with Peru and the EU to P and Q, respectively'
            if not any(t.word == "respectively" for t in row):
                break
        if token.word == "and" and word_at(row, j + 1) in ("a", "an"):
            break  # 'a 600 yuan subsidy and | a loan of'
        if token.flags & PREPOSITION and not token.flags & ACT and token.word not in JOINS:
            break
        if token.word == "at" and states_rate(row, j):
            break
        if token.word == "into" and word_at(row, j + 1) in _WORKING:
            break  # 'put Q of wind power | into operation'
        j += 1
    return trimmed(row, first, j - 1)


def _is_within_name(row: Row, j: int) -> bool:
    """Tell the year of 'the average 2019 consumer prices' from one that says when."""
    mark = row[j].time
    named = mark is not None and mark.kind in ("year", "month", "quarter")
    return named and row[j - 1].word in _MEANS and plain_word(row[j + 1])


_MEANS = frozenset("average annual official overall".split())


_ADJECTIVES = ("ional", "ural", "ical", "cial", "trial", "omic")
_WORKING = frozenset("operation use service effect production force place account".split())


_TIES = frozenset("trade commerce cooperation exchanges ties deficit surplus".split())


def _is_noun(row: Row, j: int) -> bool:
    """Tell a word of growth that no quantity follows from the verb of another clause."""
    return bool(row[j].flags & NOUN) and not any(t.quantity for t in row[j + 1 : j + 6])


def between(row: Row, first: int, stop: int) -> Phrase | None:
    """Return the object of a verb, which stands between it and the preposition at ``stop``."""
    if word_at(row, first - 1) in _COPULAS:
        return None  # 'remained positive at Q'
    if first + 1 < stop and row[first].word in ("or", "and") and row[first + 1].flags & PAST:
        return None  # 'fees have been cut or waived by'
    if first < stop and row[first].word in (
        "of",
        "in",
        "on",
    ):  # 'the narrowing of X', 'a rise in X by'
        if row[first].word == "in" and first and is_verb(row, first - 1):
            return None  # 'the price of cocoa fell in London to'
        first += 1
    if first + 1 < stop and row[first].word == "a" and row[first + 1].word in _TOUCHES:
        first += 2
    while first < stop and (
        row[first].flags & (MANNER | DETERMINER)
        or row[first].word in YEARLY
        or row[first].time is not None
        or (row[first].flags & ADVERB and not row[first].flags & NOUN)
        or row[first].word in _STEADY
    ):
        first += 1
    if first + 1 < stop and row[first].quantity is not None and plain_word(row[first + 1]):
        first += 1  # 'cut its 58,000 | workforce'
    if first >= stop or row[first].flags & PREPOSITION or row[first].quantity is not None:
        return None
    last = first
    while last < stop and row[last].quantity is None and row[last].word not in (",", ";"):
        last += 1
    last -= 1
    while last > first and (
        row[last].flags & (MANNER | AUXILIARY | PREPOSITION)
        or row[last].time is not None
        or row[last].word in ("unchanged", "steady", "flat", "up", "down", "stable", "back")
    ):
        last -= 1
    return trimmed(row, first, last, absolute=False)


_COPULAS = frozenset("remain remains remained stay stays stayed".split())

_TOUCHES = frozenset("touch little bit notch shade fraction tad".split())

_STEADY = frozenset(
    "unchanged steady flat stable basically broadly largely around back very faster slower "
    "further even far much".split()
)


def around(row: Row, j: int) -> Phrase | None:
    """Return the noun phrase that the noun at ``j`` stands in."""
    left, right = before(row, j + 1), forward(row, j)
    return (left[0], right[1]) if left and right and left[1] <= right[1] else left
