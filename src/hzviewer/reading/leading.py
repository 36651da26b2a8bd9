"""The noun phrase that ends before a token: the subject of a verb."""

from .boundaries import (
    CLAUSES,
    FINITE_AUXILIARIES,
    holds_verb,
    is_adjective,
    is_attributive,
    is_barred,
    is_reduced_clause,
    lead_in,
    listed_behind,
    opens_list,
    relative_pronoun,
    word_at,
)
from .clauses import CLOSING, Row, is_verb, opening_of
from .phrase_ends import last_before
from .predicates import is_unknown_verb, plain_word
from .trimming import LONGEST, Phrase, trimmed
from .wordclasses import (
    ACT,
    ACTING,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FUNCTION,
    MANNER,
    MONEY,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    RATE,
    STATE,
    VERB,
)

Known = dict[int, Phrase | None]
"""The subjects of the nearest verbs before some tokens, as far as they were looked for."""


def _is_group(row: Row, j: int) -> bool:
    """Tell 'the population below the line' from 'they live below the line'."""
    several = PLURAL | PEOPLE
    if row[j - 1].word.endswith("ing"):
        return True  # 'people living below the line'
    return j < 2 or not row[j - 2].flags & several or bool(row[j - 1].flags & several)


def before(row: Row, stop: int, known: Known | None = None) -> Phrase | None:
    """Return the noun phrase that ends before the token at ``stop``: the subject of its verb."""
    last = last_before(row, stop - 1)
    if last < 0:
        return None
    if row[last].word in ("and", "but", "or") and last:
        return main(row, last, known)
    if row[last].word == "period" and (span := _span_before(row, last)) > 0:
        last = span - 1  # 'came to Q during this period, which is'
        while last > 0 and (row[last].word == "at" or row[last].quantity is not None):
            last -= 1
        return main(row, last + 1, known)
    if (named := _explained(row, stop)) >= 0:
        last = named
    if (led := _led_by(row, last)) > 0:
        return before(row, led, known)
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
        if token.word == "season" and j > 2 and row[j - 1].word in _PAIRS["season"]:
            j -= 3 if row[j - 2].flags & (ACT | ACTING | RATE) else 2  # 'the yield this season'
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
            if (opens := _opens_the_list(row, j)) >= 0 and j < last:
                j = opens - 1
                break
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
        if token.word == "," and j < last - 1 and row[j + 1].flags & PREPOSITION:
            if (opens := _explaining_insertion(row, j)) > 0:
                return before(
                    row, opens, known
                )  # 'the rate, a gauge of its appeal, in the market rose'
        if token.word == "," and opens_list(row, j, last):
            j = -1
            break
        if token.word == "," and 0 <= (front := listed_behind(row, last)) < j:
            j = front
            continue
        if not token.word[:1].isalnum() and token.word not in ("'", "’", '"', "“", "”", "%", "&"):
            break
        if (
            token.word in ("before", "after")
            and j > 1
            and j < last
            and _says_when(row, j, last, stop)
        ):
            last = j = j - 1  # 'the harvest | before the weekend storms reached'
            continue
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
        if token.word in _SHOWED and j < last and stop < len(row) and row[stop].flags & FINITE:
            break  # 'data showed | ships accounted for'
        j -= 1
    verb = row[stop] if stop < len(row) else None
    if verb is not None and verb.word.endswith("ing") and not verb.flags & PREPOSITION:
        led = next((k for k in range(last - 1, j, -1) if row[k].word == "with"), -1)
        j = led if led > j else j  # 'the improvement with sales | rising Q'
    if row[last].word in CLOSING and opening_of(row, last) == j + 1:
        return None  # 'were Q (provisional) as compared to'
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
    if token.word not in JOINS and not token.flags & (ACT | STATE):
        return True
    if token.word == "at":
        return states_rate(row, j)
    if token.word in ("below", "above", "outside"):
        return not _is_group(row, j)
    if token.word != "with" or j >= last or row[j + 1].flags & DETERMINER:
        return False
    if stop < len(row) and row[stop].flags & (FINITE | VERB):
        return False
    return any(  # 'Asia led the recovery with | arrivals Q above'
        t.flags & (VERB | PAST | ACTING | STATE) for t in row[lead_in(row) : j]
    )


def _opens_the_list(row: Row, j: int) -> int:
    """Return the article of 'the transport, storage and postal sector', -1 where no such list stands."""
    commas = 0
    for n in range(j - 1, max(0, j - 7), -1):
        token = row[n]
        if token.word == ",":
            commas += 1
        elif token.word == "the" and commas and row[n - 1].word in (",", ";", "and", "while"):
            return n
        elif not plain_word(token) or token.flags & (FINITE | PREPOSITION):
            return -1
    return -1


def _span_before(row: Row, last: int) -> int:
    """Return the preposition of 'in the same comparable period', -1 where none stands there."""
    for j in range(last - 1, max(0, last - 5), -1):
        if row[j].word in ("during", "over", "in", "for"):
            return j
        if not (row[j].flags & DETERMINER or plain_word(row[j]) or row[j].word == "that"):
            return -1
    return -1


def _explaining_insertion(row: Row, j: int) -> int:
    """Return the comma that opens ', a gauge of its appeal,', which ends at ``j``, -1 for no such."""
    for n in range(j - 1, max(0, j - 9), -1):
        if row[n].word == ",":
            return n if row[n + 1].word in ("a", "an") else -1
        if row[n].flags & FINITE and not row[n].flags & PREPOSITION or row[n].quantity is not None:
            return -1
    return -1


def _says_when(row: Row, j: int, last: int, stop: int) -> bool:
    """Tell 'harvesting | before the weekend storms' from 'profit before tax'."""
    noun = plain_word(row[j - 1]) or row[j - 1].flags & PLURAL
    finite = stop < len(row) and row[stop].flags & FINITE and not row[stop].word.endswith("ing")
    if not (noun and finite) or row[j + 1].word in _DEDUCTED:
        return False
    if any(t.flags & FINITE and not t.word.endswith("ing") for t in row[:j]):
        return False  # 'the step was taken after inflation hit'
    return not any(t.flags & (FINITE | CONJUNCTION) or t.word == "," for t in row[j + 1 : last + 1])


def _explained(row: Row, stop: int) -> int:
    """Return the last word of the name in 'Europe, the largest market, grew', -1 where there is none."""
    if word_at(row, stop) == ",":
        stop += 1
    if word_at(row, stop - 1) != ",":
        return -1
    comma = next((j for j in range(stop - 2, max(0, stop - 12), -1) if row[j].word == ","), -1)
    if comma < 1 or row[comma + 1].word not in _EXPLAINING:
        return -1
    if any(
        t.flags & CONJUNCTION or t.quantity or t.time or t.word in CLOSING
        for t in row[comma + 1 : stop - 1]
    ):
        return -1
    name = row[comma - 1]
    return comma - 1 if plain_word(name) and not name.flags & (PREPOSITION | VERB) else -1


_EXPLAINING = frozenset("the a an its their capital home part one located hub headquarters".split())


def _led_by(row: Row, last: int) -> int:
    """Return where 'led by Peru and Chile' or ', which is led by Peru,' begins before the verb behind
    ``last``, -1 where no such words stand there.
    """
    for j in range(last - 1, max(0, last - 10), -1):
        token = row[j]
        if token.word == "by" and row[j - 1].word in _AT_HEAD:
            j -= 1
            while j > 1 and row[j - 1].flags & (AUXILIARY | MANNER):
                j -= 1
            if row[j - 1].word in ("which", "that"):
                return j - 2 if row[j - 2].word == "," else j - 1
            return j if row[j].word in _AT_HEAD else -1
        if token.word != "and" and token.flags & (FUNCTION & ~DETERMINER) or token.quantity:
            return -1
    return -1


_AT_HEAD = frozenset("led headed dominated topped".split())
_SIDES = frozenset(
    "north south east west central northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern".split()
)


_BOTH = ({"imports", "exports"}, {"import", "export"}, {"belt", "road"})
"""What is measured together as often as apart."""


_DEDUCTED = frozenset(
    "tax taxes interest exceptional extraordinary depreciation goodwill minorities".split()
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
    skipped = stop
    for j in range(stop - 1, -1, -1):
        token = row[j]
        if token.word in (";", "."):
            break
        if token.word in CLOSING and j < skipped and (opening := opening_of(row, j)) >= 0:
            skipped = opening  # what stands in brackets is no verb of the sentence
        if skipped <= j:
            continue
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


JOINS = frozenset(
    "of in for to on from by with between per against at among and about within during under "
    "over into out above below outside excluding along across via through inside around "
    "throughout without".split()
)


def states_rate(row: Row, j: int) -> bool:
    """Tell 'bonds | at an average yield of' from 'jobs at the factory'."""
    return word_at(row, j + 1) in ("a", "an", "interest") and any(
        t.flags & RATE or t.word in _PRICES for t in row[j + 2 : j + 5]
    )


_PRICES = frozenset("price cost pace level speed rate rates yield average".split())
