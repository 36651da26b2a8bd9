"""Where a noun phrase ends: at verbs, clauses and lists, not at participles that describe it."""

from .clauses import CLOSING, Row, is_verb
from .predicates import RELATIVE, STOPS, is_unknown_verb, plain_word
from .wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    MONEY,
    NOUN,
    PARTICIPLE,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    REPORT,
    STATE,
    VERB,
)

CLAUSES = frozenset(
    "that which who whose while whereas but as if when although though because where so than "
    "albeit since after before until unless whether what how despite amid".split()
)


def verb_follows(row: Row, j: int) -> bool:
    """Tell whether the clause has a verb behind ``j``."""
    for token in row[j : j + 14]:
        if token.word in STOPS or token.word == "," or token.quantity is not None:
            return False
        if token.word in FINITE_AUXILIARIES or token.flags & VERB:
            return True
    return False


def is_attributive(row: Row, j: int) -> bool:
    """Tell the quantity inside 'a section of the 510 km pipeline' from one that says something new."""
    quantity = row[j].quantity
    if quantity is None or quantity.unit in RELATIVE or not 0 < j < len(row) - 1:
        return False
    described = row[j - 1].flags & DETERMINER or (
        plain_word(row[j - 1]) and j > 1 and row[j - 2].flags & DETERMINER
    )
    return bool(described) and plain_word(row[j + 1])


def list_ahead(row: Row, j: int) -> bool:
    """Tell the comma of 'fruit, beef and lamb sales' from that of another clause."""
    for k in range(j + 1, min(len(row) - 1, j + 8)):
        token = row[k]
        if token.word == "and":
            return k > j + 1 and plain_word(row[k + 1]) and not begins_clause(row, k + 1)
        if token.word != "," and not (plain_word(token) or token.flags & (PLURAL | PEOPLE)):
            return False
    return False


def begins_clause(row: Row, j: int) -> bool:
    """Tell whether a verb or a number follows soon: 'and | imports fell', 'and 20 tons'."""
    for token in row[j : j + 5]:
        if token.quantity is not None or (
            token.flags & (VERB | STATE | AUXILIARY) and token.word != "to"
        ):
            return True
        if token.word in (",", ".", ";", "of", "in"):
            return False
    return False


def is_barred(row: Row, j: int) -> bool:
    """Tell whether the token is a verb, which no noun phrase holds."""
    word, flags = row[j].word, row[j].flags
    if word == "added" and word_at(row, j + 1) == "value":
        return False
    if j and row[j - 1].word == "to" and j + 1 < len(row) and plain_word(row[j]):
        if row[j + 1].word in ("a", "an", "the"):
            return True  # 'to actualize a value of'
    if j and row[j - 1].word in ("now", "also") and j > 1 and row[j - 2].word in _MODALS:
        return plain_word(row[j])  # 'can now choose between'
    if j and row[j - 1].word in _MODALS and plain_word(row[j]):
        return True  # 'could cause prices to spurt by'
    if word in ("project", "forecast") and j and row[j - 1].flags & PEOPLE:
        return True  # 'most analysts project sales of'
    if not flags & _VERBAL and flags != PAST and word not in _LIKE_VERBS:
        return False
    if flags & REPORT and not flags & (NOUN | STATE | ACT) and word not in ("data", "figures"):
        return True
    led = j == 1 or (j > 1 and row[j - 2].flags & DETERMINER)
    if flags & REPORT and led and plain_word(row[j - 1]):
        return True  # 'the company reported profits'
    if flags & VERB:
        return is_verb(row, j) and not is_adjective(row, j)
    if word in _AIMING and word_at(row, j + 1) in ("at", "to", "for"):
        return True  # 'the budget aims at'
    if row[j].word in _SEEMING:
        return True
    if word == "targets" and j and j + 1 < len(row) and row[j + 1].quantity is not None:
        return True  # 'the agency targets Q'
    foretold = word_at(row, j + 1) if word in _FORETELLS and j else ""
    thing = bool(foretold) and (plain_word(row[j + 1]) or row[j + 1].flags & MONEY)
    if foretold and (thing or foretold in ("total", "average", "annual")):
        return not row[j - 1].flags & (DETERMINER | PREPOSITION)  # 'China targets GDP growth of'
    if flags & FORECAST and j and row[j - 1].flags & PRONOUN and word_at(row, j + 1) != "to":
        return True  # 'he expected the deficit to'
    if flags & FORECAST and word.endswith("ed") and word_at(row, j + 1) in ("a", "an", "the"):
        return True  # 'the bank projected a deficit of'
    if flags & AUXILIARY:
        if word in FINITE_AUXILIARIES or not flags & ACT:
            return word in FINITE_AUXILIARIES
        perfect = j > 0 and row[j - 1].word in ("has", "have", "had")
        return perfect or (j + 1 < len(row) and bool(row[j + 1].flags & DETERMINER))
    if word.endswith("ing") and j and plain_word(row[j - 1]):
        ending = row[j + 1] if j + 1 < len(row) else None
        if ending is None or ending.flags & (AUXILIARY | CONJUNCTION) or ending.word in _PAUSES:
            return False  # 'cases of drunk driving'
    if flags & (STATE | ACT | ACTING) and not flags & (PREPOSITION | NOUN):
        following = row[j + 1] if j + 1 < len(row) else None
        if following is not None and following.word == "worth":
            return False  # 'sold leaves worth'
        if flags & ALSO_NOUN and j and row[j - 1].flags & PEOPLE and word.endswith("s"):
            return True  # 'one in three residents works'
        if flags & ALSO_NOUN:
            return following is not None and bool(
                following.flags & (DETERMINER | PRONOUN) or following.quantity is not None
            )
        return not is_adjective(row, j) and not _reduced(row, j)
    if flags != PAST:
        return False
    if word_at(row, j + 1) in _SIZES and j and plain_word(row[j - 1]):
        return True  # 'the sector supported annual sales of'
    lead = j - 1 if not (j > 1 and row[j - 1].flags & MANNER) else j - 2
    if j and row[lead].flags & (AUXILIARY | PRONOUN):
        return not row[lead].flags & DETERMINER  # 'was highlighted', 'it fully resumed'
    return is_unknown_verb(row, j)


_MODALS = frozenset("could would might should must can will may cannot".split())
_SIZES = frozenset("annual total average net gross combined".split())
_PAUSES = STOPS | {","}


def _reduced(row: Row, j: int) -> bool:
    """Tell 'money saved by women': a participle behind its noun, not the verb of a clause."""
    if j + 1 >= len(row) or not j or not row[j].flags & ACT or not row[j].word.endswith("ed"):
        return False
    return row[j + 1].word in ("by", "under", "for", "from") and not row[j - 1].flags & (
        AUXILIARY | PRONOUN
    )


_AIMING = frozenset("aims aimed plans intends seeks hopes wants".split())

_FORETELLS = frozenset("targets estimates forecast forecasts predicts expects eyes".split())
_SEEMING = frozenset("looks seems appears".split())
_LIKE_VERBS = _AIMING | _FORETELLS | _SEEMING
_VERBAL = REPORT | VERB | FORECAST | AUXILIARY | STATE | ACT | ACTING

FINITE_AUXILIARIES = frozenset(
    "is was are were has have had be been being would could should may might will shall must can "
    "cannot did do does don't doesn't didn't don’t doesn’t didn’t".split()
)


def is_adjective(row: Row, j: int) -> bool:
    """Tell a participle or a stem used as a noun's modifier: 'installed capacity', 'sales'."""
    word = row[j].word
    if j + 1 >= len(row) or word in ("remained", "stayed"):
        return False
    following = row[j + 1]
    if not following.word[:1].isalpha() or following.flags & (
        PREPOSITION | DETERMINER | MANNER | PRONOUN | CONJUNCTION | AUXILIARY | ADVERB
    ):
        return False
    if word.endswith("ed") and j and row[j - 1].flags & (PLURAL | PEOPLE):
        if row[j].flags & (STATE | ACT | ACTING) and not row[j].flags & (AUXILIARY | FORECAST):
            return False  # 'chains posted sales'
    if word.endswith("ed") and row[j].flags & STATE and _is_only_verb(row, j):
        return False  # 'The sector recorded strong growth'
    if word.endswith(("ed", "ing")):
        return not (j and row[j - 1].flags & AUXILIARY)
    before = row[j - 1] if j else None
    return before is None or bool(before.flags & DETERMINER)


def _is_only_verb(row: Row, j: int) -> bool:
    """Tell the verb of a clause of which no other word is one."""
    if not j or not plain_word(row[j - 1]) or word_at(row, j - 2) in ("a", "an"):
        return False  # 'a cumulative registered capital'
    for token in row[j + 1 :]:
        if token.word in (",", ".", ";"):
            return True
        if token.flags & (FINITE | AUXILIARY) and not token.flags & NOUN:
            return False
    return True


def lead_in(row: Row) -> int:
    """Return where a sentence begins behind 'As a result', 'In addition'."""
    if not row or row[0].word not in _LEADING:
        return 0
    words = tuple([t.word for t in row[:3]])
    return 3 if words in _LEAD_INS else 2 if words[:2] in _LEAD_INS else 0


_LEAD_INS = frozenset(
    tuple(words.split())
    for words in (
        "as a result", "in addition", "by contrast", "in contrast", "in particular", "in total",
        "for example", "for instance", "in comparison", "on average", "in fact", "as expected",
    )
)  # fmt: skip
_LEADING = frozenset(words[0] for words in _LEAD_INS)


def relative_pronoun(row: Row, j: int) -> int:
    """Return the pronoun of the relative clause that ends with the verb at ``j``: what its noun does
    comes after it ('people who claim benefits | rose'); -1 where the verb is in no such clause.
    """
    if row[j].flags & REPORT:
        return -1
    for k in range(j, max(0, j - 18), -1):
        token = row[k]
        if token.word in ("who", "which", "that") and k < j:
            noun = row[k - 1]
            if token.word == "that" and any(t.word in _CLAIMS for t in row[max(0, k - 7) : k]):
                return -1  # 'a prediction by the minister that growth will'
            if k > 1 and row[k - 2].flags & PRONOUN and not row[k - 2].flags & DETERMINER:
                return -1  # 'I estimate that growth will'
            if token.word == "that" and (noun.flags & REPORT or noun.word == "reports"):
                return -1  # 'the office reports that'
            named = plain_word(noun) or noun.flags & (PEOPLE | PLURAL)
            return k if named and not noun.flags & PARTICIPLE else -1
        if (
            token.word in (",", ";", ":", "if", "when", "as")
            or token.quantity is not None
            or token.flags & REPORT
        ):
            return -1
    return -1


_PARTICIPLES = frozenset(
    "made held sold built born paid bought taken given grown driven seen reached compared".split()
)
_CLAIMS = frozenset(
    "prediction forecast estimate expectation expectations statement report fact view sign signs "
    "evidence hope hopes warning conclusion assumption".split()
)


def is_reduced_clause(row: Row, j: int, stop: int) -> bool:
    """Tell 'gas delivered to plants rose': a participle, as the verb of the clause comes later."""
    if stop >= len(row) or not row[stop].flags & (FINITE | AUXILIARY) or not j:
        return False
    word = row[j].word
    participle = (word.endswith("ed") and row[j].flags & ACT) or word in _PARTICIPLES
    participle = participle or (word.endswith("ing") and row[j - 1].flags & PEOPLE)
    noun = plain_word(row[j - 1]) or row[j - 1].flags & (PLURAL | PEOPLE)
    if word == "using" or word_at(row, j + 1) == "using":
        return bool(noun) or row[j - 1].word.endswith("ed")  # 'the index computed using the mean'
    return bool(participle and noun and row[j + 1].flags & PREPOSITION)


def opens_list(row: Row, j: int, last: int) -> bool:
    """Tell the first comma of 'Food, tobacco and liquor prices' at the head of a sentence."""
    return (
        j < 20
        and any(t.word == "and" for t in row[j + 1 : last])
        and row[0].word != "of"
        and not any(
            t.word == "and" and row[n - 1].word == "," and row[n + 1].flags & DETERMINER
            for n, t in enumerate(row[:last])
        )
        and all(
            t.word in (",", "of")
            or (t.word[:1].isalpha() and not t.flags & (FINITE | PREPOSITION | AUXILIARY))
            for t in row[:j]
        )
    )


def listed_behind(row: Row, last: int) -> int:
    """Return the preposition of 'investors from Hong Kong, Macao, and Taiwan', 'output at the farms,
    mines and mills', whose list ends at ``last``; -1 where no such list does.
    """
    commas, joined, plural = 0, False, True
    for k in range(last, max(0, last - 16), -1):
        token = row[k]
        if token.word == ",":
            commas += 1
            plural = plural and bool(row[k - 1].flags & PLURAL)
        elif token.word == "and":
            joined = True
        elif token.flags & PREPOSITION:
            noun = plain_word(row[k - 1]) or row[k - 1].flags & (PLURAL | PEOPLE)
            told = commas > 1 or (commas == 1 and plural and bool(row[last].flags & PLURAL))
            told = told or (commas == 1 and token.word in ("for", "on") and _heads(row, k))
            told = told or (
                commas == 1 and row[last].word == "taiwan" and row[k + 1].word == "hong"
            )
            if commas == 1 and row[0].flags & PREPOSITION and all(t.word != "," for t in row[:k]):
                return -1  # 'In terms of imports, reserves and holdings'
            return k if joined and told and noun else -1
        elif not (plain_word(token) or token.flags & (PLURAL | PEOPLE | DETERMINER | ALSO_NOUN)):
            return -1
    return -1


def _heads(row: Row, k: int) -> bool:
    """Tell 'Allocations for' at the head of a sentence."""
    named = (plain_word(t) or t.flags & PLURAL or not t.word[:1].isalnum() for t in row[:k])
    return 0 < k < 6 and all(named)


def holds_verb(row: Row, first: int, stop: int) -> bool:
    """Tell whether a verb or a quantity stands from ``first`` up to ``stop`` in the same clause."""
    for j in range(stop - 1, max(-1, first - 1), -1):
        if row[j].quantity is not None:
            return not _counts_noun(row, j, stop)
        if row[j].word in (",", ";", ".") or row[j].word in CLAUSES or row[j].flags & REPORT:
            return False
        if is_barred(row, j) or _is_present_verb(row, j):
            return True
    return False


def _is_present_verb(row: Row, j: int) -> bool:
    """Tell the verb of 'the economy enters 2019 with', 'the city closes the year with'."""
    if not 0 < j < len(row) - 1 or not row[j].word.endswith("s") or not plain_word(row[j]):
        return False
    following = row[j + 1]
    year = following.time is not None and following.time.kind == "year"
    return plain_word(row[j - 1]) and (year or following.word in ("a", "an", "the", "its"))


def _counts_noun(row: Row, j: int, stop: int) -> bool:
    """Tell the number of 'Some 53 million phones | and lamps were sold', at the head of its clause."""
    quantity = row[j].quantity
    bare = quantity is not None and quantity.unit is None
    return (
        bare
        and j + 1 < stop
        and not any(t.flags & (FINITE | AUXILIARY) for t in row[max(0, j - 5) : j])
        and not any(t.flags & (PREPOSITION | AUXILIARY) for t in row[j + 1 : stop])
    )


def word_at(row: Row, j: int) -> str:
    """Return the word at ``j``, none where the row has no such token."""
    return row[j].word if 0 <= j < len(row) else ""


def closing_of(row: Row, j: int) -> int:
    """Return the index of the next closing bracket near ``j``, -1 where there is none."""
    for k in range(j + 1, min(len(row), j + 12)):
        if row[k].word in CLOSING:
            return k
    return -1
