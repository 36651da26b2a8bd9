"""The noun phrase before, behind or between certain words of a sentence."""

from .boundaries import (
    CLAUSES,
    FINITE_AUXILIARIES,
    begins_clause,
    closing_of,
    holds_verb,
    is_adjective,
    is_attributive,
    is_barred,
    is_reduced_clause,
    lead_in,
    list_ahead,
    listed_behind,
    opens_list,
    relative_pronoun,
    verb_follows,
    word_at,
)
from .clauses import CLOSING, OPENING, Row, is_verb, opening_of
from .phrase_ends import YEARLY, last_before
from .predicates import is_unknown_verb, plain_word
from .trimming import LONGEST, SPANS, Phrase, trimmed
from .wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    MANNER,
    MONEY,
    NOUN,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    RATE,
    STATE,
    VERB,
)

Known = dict[int, Phrase | None]
"""The subjects of the nearest verbs before some tokens, as far as they were looked for."""


_JOINS = frozenset(
    "of in for to on from by with between per against at among and about within during under "
    "over into out above below outside excluding along across via through inside around "
    "throughout without".split()
)


def forward(row: Row, first: int) -> Phrase | None:
    """Return the noun phrase that begins at ``first``."""
    while first < len(row) and row[first].flags & DETERMINER:
        first += 1
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
            break
        if token.word == "and" and word_at(row, j + 1) in ("a", "an"):
            break  # 'a 600 yuan subsidy and | a loan of'
        if token.flags & PREPOSITION and not token.flags & ACT and token.word not in _JOINS:
            break
        if token.word == "at" and _states_rate(row, j):
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


def _states_rate(row: Row, j: int) -> bool:
    """Tell 'bonds | at an average yield of' from 'jobs at the factory'."""
    return word_at(row, j + 1) in ("a", "an", "interest") and any(
        t.flags & RATE or t.word in _PRICES for t in row[j + 2 : j + 5]
    )


def _is_group(row: Row, j: int) -> bool:
    """Tell 'the population below the line' from 'they live below the line'."""
    several = PLURAL | PEOPLE
    return j < 2 or not row[j - 2].flags & several or bool(row[j - 1].flags & several)


_ADJECTIVES = ("ional", "ural", "ical", "cial", "trial", "omic")
_WORKING = frozenset("operation use service effect production force place account".split())
_PRICES = frozenset("price cost pace level speed rate rates yield average".split())


def _is_noun(row: Row, j: int) -> bool:
    """Tell a word of growth that no quantity follows from the verb of another clause."""
    return bool(row[j].flags & NOUN) and not any(t.quantity for t in row[j + 1 : j + 6])


def before(row: Row, stop: int, known: Known | None = None) -> Phrase | None:
    """Return the noun phrase that ends before the token at ``stop``: the subject of its verb."""
    last = last_before(row, stop - 1)
    if last < 0:
        return None
    if row[last].word in ("and", "but", "or") and last:
        return main(row, last, known)
    if (named := _explained(row, stop)) >= 0:
        last = named
    j, head = last, lead_in(row)
    while j >= head and last - j < LONGEST + 6:
        token = row[j]
        if token.word in CLOSING:
            opening = opening_of(row, j)
            if opening < 0:
                break
            j = opening - 1
            continue
        if token.quantity is not None:
            if not _holds(row, j, last):
                break
            j -= 1
            continue
        if token.time is not None:
            j -= 1
            continue
        if token.word in _PAIRS and j > 1 and row[j - 1].word in _PAIRS[token.word]:
            j -= 2
            continue
        if token.word == "and" and j and j < last and {row[j - 1].word, row[j + 1].word} in _BOTH:
            j -= 1
            continue
        if token.word == "and":
            if (
                j == 0
                or row[j - 1].time is not None
                or row[j - 1].quantity is not None
                or row[j - 1].word in CLOSING
            ):
                break
            if row[j - 1].word == "," and opens_list(row, j - 1, last):
                j = -1
                break
            if row[j - 1].word == "," and 0 <= (front := listed_behind(row, last)) < j:
                j = front
                continue
            if row[j - 1].word == "," or holds_verb(row, j - 6, j):
                if j == last:
                    return main(row, j, known)
                break
            j -= 1
            continue
        if token.word == "," and word_at(row, j + 1) in _SIDES and j < last - 1:
            if row[j + 2].word.endswith(("'s", "’s")):
                last = j = j - 1  # 'in Changzhou city, east China's Jiangsu Province'
                continue
        if token.word == "," and opens_list(row, j, last):
            j = -1
            break
        if token.word == "," and 0 <= (front := listed_behind(row, last)) < j:
            j = front
            continue
        if not token.word[:1].isalnum() and token.word not in ("'", "’", '"', "“", "”", "%", "&"):
            break
        if token.word in ("before", "after") and j and row[j - 1].flags & MONEY:
            if row[j + 1].word in _DEDUCTED:  # 'profit before tax'
                j -= 1
                continue
        if token.word in CLAUSES or (
            is_barred(row, j)
            and not (j == last and token.flags & ACT)
            and not is_reduced_clause(row, j, stop)
        ):
            if (
                token.word in ("that",)
                and j + 1 < len(row)
                and row[j + 1].word in ("of", "in", "for")
            ):
                j -= 1
                continue
            relative = relative_pronoun(row, j)
            if relative >= 0:
                return before(row, relative, known)
            break
        if token.flags & PREPOSITION and _parts(row, j, stop, last):
            break
        j -= 1
    verb = row[stop] if stop < len(row) else None
    if verb is not None and verb.word.endswith("ing") and not verb.flags & PREPOSITION:
        led = next((k for k in range(last - 1, j, -1) if row[k].word == "with"), -1)
        j = led if led > j else j  # 'the improvement with sales | rising Q'
    absolute = verb is None or not verb.flags & FINITE or verb.word.endswith(("ing", "worth"))
    return trimmed(row, j + 1, last, absolute)


_PAIRS = {
    "season": ("this", "last", "next"),  # 'the yield this season'
    "as": ("such",),  # 'cities such as Suining'
    "than": ("other",),  # 'goods other than food'
}
"""Pairs of words that the phrase goes on before."""


def _holds(row: Row, j: int, last: int) -> bool:
    """Tell the number inside a phrase: 'duties on 130 items', 'Peru's 3 million farmers'."""
    quantity = row[j].quantity
    assert quantity is not None
    if (j < last and is_attributive(row, j)) or quantity.unit == "#":
        return True  # 'in the second largest city'
    k = j - 1 if j and row[j - 1].flags & MANNER else j  # 'of its roughly 700 residents'
    lead = row[k - 1] if k else None
    listed = lead is not None and (lead.flags & DETERMINER or lead.word.endswith(("'s", "’s")))
    inside = 0 < j < last and row[j - 1].flags & PREPOSITION
    return quantity.unit is None and bool(quantity.worded or listed or inside)


def _parts(row: Row, j: int, stop: int, last: int) -> bool:
    """Tell the preposition at ``j`` behind which the phrase begins."""
    token = row[j]
    if token.word not in _JOINS and not token.flags & (ACT | STATE):
        return True
    if token.word == "at":
        return _states_rate(row, j)
    if token.word in ("below", "above", "outside"):
        return not _is_group(row, j)
    if token.word != "with" or j >= last or row[j + 1].flags & DETERMINER:
        return False
    if stop < len(row) and row[stop].flags & (FINITE | VERB):
        return False
    return any(  # 'Asia led the recovery with | arrivals Q above'
        t.flags & (VERB | PAST | ACTING) for t in row[lead_in(row) : j]
    )


def _explained(row: Row, stop: int) -> int:
    """Return the last word of the name in 'Europe, the largest market, grew', -1 where there is none."""
    if word_at(row, stop) == ",":
        stop += 1
    if word_at(row, stop - 1) != ",":
        return -1
    comma = next((j for j in range(stop - 2, max(0, stop - 12), -1) if row[j].word == ","), -1)
    if comma < 1 or row[comma + 1].word not in ("the", "a", "an", "its", "their"):
        return -1
    if any(
        t.flags & CONJUNCTION or t.quantity or t.time or t.word in CLOSING
        for t in row[comma + 1 : stop - 1]
    ):
        return -1
    name = row[comma - 1]
    return comma - 1 if plain_word(name) and not name.flags & (PREPOSITION | VERB) else -1


_SIDES = frozenset(
    "north south east west central northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern".split()
)
_BOTH = ({"imports", "exports"}, {"import", "export"})
"""What is measured together as often as apart."""
_DEDUCTED = frozenset(
    "tax taxes interest exceptional extraordinary depreciation goodwill minorities".split()
)


def between(row: Row, first: int, stop: int) -> Phrase | None:
    """Return the object of a verb, which stands between it and the preposition at ``stop``."""
    if word_at(row, first - 1) in _COPULAS:
        return None  # 'remained positive at Q'
    if first < stop and row[first].word in ("of", "in"):  # 'the narrowing of X', 'a rise in X by'
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
        or row[last].word in ("unchanged", "steady", "flat", "up", "down", "stable")
    ):
        last -= 1
    return trimmed(row, first, last, absolute=False)


_COPULAS = frozenset("remain remains remained stay stays stayed".split())

_TOUCHES = frozenset("touch little bit notch shade fraction tad".split())

_STEADY = frozenset(
    "unchanged steady flat stable basically broadly largely around back very".split()
)


def main(row: Row, stop: int, known: Known | None = None) -> Phrase | None:
    """Return the subject of the sentence's main verb: for ', up 2 percent' and ', falling 3'."""
    known = {} if known is None else known
    if stop not in known:
        known[stop] = _of_verb_before(row, stop, known)
    return (
        known[stop]
        or before(row, stop, known)
        or (before(row, stop - 1, known) if word_at(row, stop - 1) == "," else None)
    )


def _of_verb_before(row: Row, stop: int, known: Known) -> Phrase | None:
    """Return the subject of the nearest verb before a token that has one.

    The subject of a verb after 'and' is looked for with the verbs before it: without ``known``,
    the answers so far, each 'and' in a sentence would double the work.
    """
    for j in range(stop - 1, -1, -1):
        token = row[j]
        if token.word in (";", "."):
            break
        if token.word in FINITE_AUXILIARIES or (
            token.flags & (VERB | STATE | ACT | ACTING)
            and not token.flags & PREPOSITION
            and not token.word.endswith("ing")
            and not is_adjective(row, j)
            and (not token.flags & VERB or is_verb(row, j))
            or is_unknown_verb(row, j)
            or (token.word in _SHOWED and word_at(row, j + 1) not in _THAT)
        ):
            found = before(row, j, known)
            if found is not None:
                return found
        if j in known:
            return known[j]
    return None


_SHOWED = frozenset(("showed", "shows", "show"))
_THAT = frozenset(("that", "how", ",", ""))


def around(row: Row, j: int) -> Phrase | None:
    """Return the noun phrase that the noun at ``j`` stands in."""
    left, right = before(row, j + 1), forward(row, j)
    return (left[0], right[1]) if left and right and left[1] <= right[1] else left
