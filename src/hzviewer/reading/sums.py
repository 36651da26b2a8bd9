"""What sums of money and other amounts are for, and what they are the size of."""

from .boundaries import closing_of, word_at
from .clauses import Row
from .phrases import forward
from .predicates import currency, plain_word
from .trimming import Phrase, trimmed
from .wordclasses import (
    ACT,
    AUXILIARY,
    DETERMINER,
    MANNER,
    MONEY,
    PAST,
    PEOPLE,
    PRONOUN,
    STATE,
)


def made_of(row: Row, i: int) -> Phrase | None:
    """Return the thing of 'plans for a ten billion ringgit (2.7 billion dollar) spending plan', whose
    size is given, and 'growth' of 'sticks to its 3.5 percent growth'.
    """
    quantity = row[i].quantity
    assert quantity is not None
    if quantity.unit == "%" and word_at(row, i + 1) == "growth":
        own = row[i - 1].word in ("its", "their") and word_at(row, i + 2) not in ("in", "of")
        return trimmed(row, i + 1, i + 1) if own else None
    n = closing_of(row, i + 1) + 1 if word_at(row, i + 1) == "(" else i + 1
    if (
        currency(quantity.unit) and n > i and word_at(row, n) == "in"
    ):  # 'Q in loans', 'Q (P) in loans'
        funds = any(t.flags & MONEY or t.word in FUNDS for t in row[n + 1 : n + 4])
        return forward(row, n + 1) if funds else None
    amount = currency(quantity.unit) or (quantity.unit is None and quantity.scaled)
    if amount and row[i - 1].word in ("a", "an") and word_at(row, i + 1) in _BALANCES:
        return trimmed(row, i + 1, i + 1)  # 'from a Q surplus'
    lead = i - 1
    if lead > 0 and (row[lead].word == "flat" or plain_word(row[lead])):
        lead -= 1  # 'a temporary Q surtax'
    if quantity.unit == "%" and row[lead].word in ("a", "an", "its", "their"):
        for n in (i + 1, i + 2):
            if word_at(row, n) in _SIZED and all(plain_word(t) for t in row[i + 1 : n]):
                return trimmed(row, i + 1, n)  # 'a Q fiscal deficit'
        return None
    article = row[lead].word in ("a", "an") and currency(quantity.unit)  # 'a record 6 bn kwacha'
    if not (quantity.text.endswith(_SINGULAR) or article) or quantity.unit is None:
        return None
    n = i + 1
    if word_at(row, n) == "(":
        n = closing_of(row, n)
    if word_at(row, n) == ")":
        n += 1
    if n >= len(row) or n <= i:
        return None
    noun = plain_word(row[n]) or (
        row[n].word.endswith("ing") and any(plain_word(t) for t in row[n + 1 : n + 2])
    )
    to = next((k for k in range(n + 1, min(len(row), n + 5)) if row[k].word == "to"), 0)
    if noun and to:
        return trimmed(row, n, to - 1)  # 'a Q spending plan | to boost'
    return forward(row, n) if noun else None


_SINGULAR = (
    " dlr",
    "-dlr",
    " dollar",
    "-dollar",
    " euro",
    "-euro",
    " pound",
    "-pound",
    "-yuan",
    "-rupee",
)


_BALANCES = frozenset("deficit surplus profit loss".split())
_SIZED = frozenset(
    "surtax surcharge fee premium bonus deficit surplus shortfall share stake subsidy discount duty tariff levy".split()
)


FUNDS = frozenset(
    "spending expenditure expenditures subsidies funding investment investments allocations budget "
    "loans grants aid".split()
)


def spent_on(row: Row, i: int) -> Phrase | None:
    """Read 'Q will be spent on X', 'Q was allocated for X'."""
    first = i + 2 if word_at(row, i + 1) in ("–", "—", ",") else i + 1  # '– Q – will be spent on'
    if word_at(row, first) == "from":  # 'Q from the bond has been spent on'
        first = next(
            (j for j in range(first + 1, min(len(row), first + 6)) if row[j].word in _BEING), first
        )
    for j in range(first, min(len(row) - 1, first + 7)):
        token = row[j]
        last = j - 2 if row[j - 1].word in _PARTICLES and j > first + 1 else j - 1
        given = row[last].flags & (
            ACT if token.word == "to" and last == j - 1 else ACT | STATE | PAST
        )
        if token.word in ("on", "for", "to", "as", "from") and given:
            return forward(row, j + 1)
        if token.word in _PARTICLES:
            continue
        if not (token.flags & (AUXILIARY | ACT | STATE | MANNER | PAST)):
            return None
    return None


def purpose(row: Row, n: int, verb: int) -> Phrase | None:
    """Return what 'Q to fund X' is for, where the quantity ends at ``n``."""
    if word_at(row, n + 1) != "to" or n + 3 >= len(row):
        return None
    stem = row[n + 2]
    named = stem.flags & (DETERMINER | PRONOUN | PEOPLE) or stem.time or stem.quantity
    if named or (plain_word(stem) and stem.word.endswith(_ADJECTIVES)):
        return None
    if verb >= 0 and row[verb].word in _GIVING | _MOVING:
        return None
    return forward(row, n + 4 if row[n + 3].word in _PARTICLES else n + 3)


_BEING = frozenset("is are was were has have will".split())
_PARTICLES = frozenset("up down out off over aside".split())
_GIVING = frozenset(
    "owes owed pays paid gave gives sent sends lent lends sold sells granted remitted remits transferred "
    "donated exported".split()
)


_ADJECTIVES = ("al", "ic", "ive", "ese", "ign", "ian", "ary", "ous", "ant", "ful", "ean")


_MOVING = frozenset("rose fell grew was were is are stood reached totalled totaled went".split())
