"""What belongs to a noun phrase: without its articles, times, prepositions and adverbs."""

from hzviewer.model.facts import Span

from .boundaries import (
    word_at,
)
from .clauses import CLOSING, Row, Token, opening_of
from .predicates import plain_word
from .wordclasses import (
    ACT,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    NOUN,
    PARTICIPLE,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    STATE,
    TARGET,
)

Phrase = tuple[int, int]
"""The first and the last token of a noun phrase."""


def trimmed(row: Row, first: int, last: int, absolute: bool = True) -> Phrase | None:
    """Leave out what leads and trails a phrase: articles, times, prepositions, adverbs.

    ``absolute``: 'with' opens a clause of its own ('with the rate falling'), else it belongs to
    the phrase ('the trade with the rest of the world fell').
    """
    for j in range(last - 1, first - 1, -1):
        if row[j].word == ")" and opening_of(row, j) <= first:
            first = j + 1  # 'NSO) | growth'
            break
    while first <= last and _leads(row, first, last):
        first += 1
    led = first
    if first < last and _is_infinitive(row, first):
        first += 1  # 'decided to conduct | purchases of Q'
    joined = first < last and word_at(row, first - 1) == "and" and row[first].word.endswith("ed")
    if joined and row[first].flags & (STATE | ACT) and any(t.quantity for t in row[:first]):
        first += 1  # 'received P guests and achieved | income of Q'
    opens = first < last and row[first].word.endswith("ing") and word_at(row, first - 1) == ","
    if opens and not row[first].flags & (NOUN | ALSO_NOUN):
        first += 1  # ', generating | revenue of Q'
    for j in range(first, min(last, first + 3)):
        if row[j].time is not None and j + 1 <= last and row[first].flags & PREPOSITION:
            first = j + 1
            break
    while led < first <= last and _leads(row, first, last):
        first += 1
    if last - first > 3 and [t.word for t in row[last - 3 : last + 1]] == _FIRST_TIME:
        last -= 4
    while last >= first and _trails(row[last]):
        last -= 1
    if last - first >= 3 and row[last].word in SPANS and row[last - 1].flags & DETERMINER:
        if row[last - 2].word in ("in", "for", "during", "over"):
            last -= 3
    if last - first > 1 and row[last].word == "season" and row[last - 1].word in _WHICH:
        last -= 2  # 'the yield this season'
    if last > first and row[last].flags & PRONOUN and not row[last].flags & PEOPLE:
        return last, last  # 'in Rio it'
    for j in range(last - 1, first, -1):
        if not row[j].flags & DETERMINER:
            continue
        if row[j - 1].word.endswith(("'s", "’s", "s'", "s’")) or word_at(row, j - 2) == "to":
            if row[j].word not in ("its", "their"):
                continue  # 'the nation's total consumption', 'efforts to control the disease'
        if row[j - 1].word in _SESSIONS:
            return j + 1, last  # 'in late trading the dollar'
        if (absolute and row[j - 1].word == "with") or not row[j - 1].flags & _LEADING:
            return j + 1, last  # 'in Rio the rate'
    return (first, last) if first <= last else None


def _is_infinitive(row: Row, j: int) -> bool:
    """Tell the verb of 'decided to conduct purchases' from the noun of 'sold to customers'."""
    if word_at(row, j - 1) != "to" or not plain_word(row[j]) or row[j].flags & (PLURAL | PEOPLE):
        return False
    before = row[j - 2] if j > 1 else None
    return before is not None and bool(
        before.flags & (TARGET | FORECAST) or before.word in _WILLING
    )


_WILLING = frozenset(
    "is are was were decided agreed able ready poised set due started began continue".split()
)
_SESSIONS = frozenset("trading dealing dealings trade".split())
_WHICH = frozenset("this last next".split())
_LEADING = PREPOSITION | CONJUNCTION | FINITE | AUXILIARY | DETERMINER | PARTICIPLE
_FIRST_TIME = "for the first time".split()
LONGEST = 14
"""A noun phrase has so many words at most."""
SPANS = frozenset("month quarter year period week day rest".split())


def _counts(text: str) -> bool:
    """Tell '33 points' from 'the 1-trillion-yuan club', 'the second largest'."""
    return text[:1].isdigit() and "-" not in text


_PACES = frozenset("hourly daily weekly monthly quarterly yearly".split())


def _leads(row: Row, first: int, last: int) -> bool:
    token = row[first]
    if token.word == "per" and first < last and row[first + 1].word == "capita":
        return False
    if token.word in _PACES and first < last and plain_word(row[first + 1]):
        return False  # 'hourly wages'
    return (
        (
            bool(token.flags & (PREPOSITION | CONJUNCTION | DETERMINER | MANNER))
            and not (first == last and token.flags & PRONOUN)
            and not token.flags & PEOPLE
        )
        or (token.time is not None and not _describes(row, first, last))
        or (token.quantity is not None and first < last and _counts(token.quantity.text))
        or (token.flags & AUXILIARY and not token.flags & (NOUN | PLURAL | ALSO_NOUN))
        or (not token.word[:1].isalnum() and token.quantity is None and token.time is None)
    )


def _describes(row: Row, j: int, last: int) -> bool:
    """Tell the time in 'fourth quarter profits' and 'the March rate' from one that says when."""
    time = row[j].time
    if time is None or time.kind not in ("quarter", "half", "month") or j >= last:
        return False
    before = [t for t in row[max(0, j - 2) : j] if not t.flags & DETERMINER]
    return plain_word(row[j + 1]) and not (before and before[-1].flags & PREPOSITION)


def _trails(token: Token) -> bool:
    return bool(
        token.time is not None
        or token.word in _NOW
        or token.flags & MANNER
        or (
            token.flags & (PREPOSITION | CONJUNCTION | DETERMINER)
            and not token.flags & (PEOPLE | PRONOUN)
        )
        or (not token.word[:1].isalnum() and token.word not in CLOSING and token.quantity is None)
    )


_NOW = frozenset(
    "calendar now currently already still also just only again alone then today".split()
)


def span(row: Row, phrase: Phrase) -> Span:
    """Return the place of a phrase, its last words where it is long."""
    first, last = phrase
    if last - first >= LONGEST:
        named = (j for j in range(first + 1, last) if row[j].word == "including")
        last = next(named, last + 1) - 1  # 'output of ten metals | including copper and tin'
    first = max(first, last - LONGEST + 1)
    return Span(row[first].start, row[last].end)
