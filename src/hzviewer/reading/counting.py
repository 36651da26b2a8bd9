"""What a bare number counts: '38 photovoltaic power projects'."""

from .boundaries import FINITE_AUXILIARIES, begins_clause, is_adjective, word_at
from .clauses import Row, Token
from .lexicon import lexicon
from .predicates import is_unknown_verb, plain_word
from .trimming import Phrase, trimmed
from .wordclasses import (
    ACT,
    ACTING,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FORECAST,
    MANNER,
    MONEY,
    NEVER_COUNTED,
    NOUN,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    REPORT,
    STATE,
    VERB,
    by_ending,
)


def counted(row: Row, i: int) -> Phrase | None:
    """Return the noun phrase that a bare number counts: '38 photovoltaic power projects'."""
    last = -1
    j = i + 1
    if j + 1 < len(row) and row[j].word in _FURTHER and row[j + 1].word != "than":
        j += 1
    if j + 3 < len(row) and row[j].word == "," and row[j + 1].word == "or" and row[j + 2].quantity:
        j += 3  # '188, or 96 percent | of the 195 road projects'
    if j < len(row) and row[j].word in ("of", "among"):
        j += 1
        if j < len(row) and row[j].flags & DETERMINER:
            j += 1
        if j < len(row) and row[j].word.endswith(("'s", "’s")):
            j += 1
        if j < len(row) and (q := row[j].quantity) and (q.unit is None or q.unit == "times"):
            j += 1  # '134 of the 700 users'
    elif (
        j + 1 < len(row) and row[j].word in ("were", "are") and row[i - 1].word in ("which", "and")
    ):
        j += 1
    elif (
        j + 2 < len(row)
        and row[j].word == "out"
        and row[j + 1].word == "of"
        and row[j + 2].quantity
    ):
        j += 3
    first = j
    while j < len(row) and j < first + 9:
        token = row[j]
        inside = j > first and row[j - 1].word in _NAMES  # '108 Global Fortune 500 firms'
        plain = token.word.replace("-", "")  # '4a-level'
        named = token.word[0].isalpha() or (plain.isalnum() and not plain.isdigit())
        named = named or inside
        if token.quantity is not None or token.time is not None or not named:
            if token.word in ('"', "“", "”", "‘", "'") and last < 0:
                j += 1
                continue
            break
        flags = token.flags
        if flags & (PREPOSITION | PRONOUN | DETERMINER) and not flags & (PLURAL | PEOPLE):
            break
        if flags & CONJUNCTION and token.word != "and":
            break
        if flags & MANNER and j > first:
            break
        if (
            flags & (VERB | STATE | ACT | ACTING | AUXILIARY | REPORT)
            and not flags & (NOUN | ALSO_NOUN)
            and not (is_adjective(row, j) or _plural_noun(token) or _noun_after_number(row, j))
        ):
            break
        if token.word == "and" and (j == first or (last < 0 and j > first + 4)):
            break
        if last >= 0 and token.word in lexicon().numbers:
            break  # 'parcels | seven days earlier'
        if last >= 0 and token.word.endswith(("ing", "ed")) and flags & (ACT | ACTING | STATE):
            break  # 'cases | involving firms'
        if (
            _plural_noun(token)
            or (j > first and token.word in ("hours", "days"))
            or _noun_after_number(row, j)
        ):
            last = j
            following = row[j + 1] if j + 1 < len(row) else None
            if following is not None and following.word == "and":
                after = row[j + 2] if j + 2 < len(row) else None
                if after is None or not _plural_noun(after) or begins_clause(row, j + 2):
                    break
        j += 1
    return (first, last) if last >= 0 and not _foretold_by(row, i, last) else None


def _foretold_by(row: Row, i: int, last: int) -> bool:
    """Tell 'than the 150,000 economists had predicted', who are not what is counted."""
    if row[i - 1].word != "the" or last + 1 >= len(row):
        return False
    return bool(row[last].flags & PEOPLE or row[last].word in FORETELLERS) and any(
        t.flags & (FORECAST | AUXILIARY) for t in row[last + 1 : last + 2]
    )


FORETELLERS = frozenset("analysts economists forecasters markets dealers traders experts".split())
_NAMES = frozenset("fortune global forbes".split())
_FURTHER = frozenset("more other additional extra further".split())


def _noun_after_number(row: Row, j: int) -> bool:
    """Tell '5,000 hosts', '30 plans': a verb in -s hardly follows a number."""
    token = row[j]
    if not row[j - 1].quantity or not by_ending(token.word) & PLURAL or len(token.word) < 4:
        return False
    following = row[j + 1] if j + 1 < len(row) else None
    return not token.flags & (AUXILIARY | NEVER_COUNTED | MONEY) and not (
        following is not None and (following.flags & DETERMINER or following.quantity is not None)
    )


def _plural_noun(token: Token) -> bool:
    return (
        bool(token.flags & (PLURAL | PEOPLE))
        and not token.flags & (NEVER_COUNTED | VERB | ACT | STATE | ACTING | AUXILIARY | REPORT)
    ) or token.word in _PLURALS


_PLURALS = frozenset(
    "increases decreases sales gains losses visits services places supplies deals jobs works".split()
) - {"increases", "decreases", "gains"}


def _says_which(row: Row, j: int) -> bool:
    """Tell 'beds | to care for the old', 'beds | for the old' and 'firms hit | by the flood' from
    'people to 500', 'for the first time'.
    """
    ahead = row[j + 1 : j + 4]
    if len(ahead) < 2 or any(t.quantity or t.time for t in ahead):
        return False
    if row[j].word == "by":
        return row[j - 1].word.endswith("ed") and row[j - 1].flags & PAST > 0
    if row[j].word == "to":
        return plain_word(ahead[0]) or bool(ahead[0].flags & (ACT | ACTING | VERB))
    return not any(t.word in ("time", "every", "each", "example", "which", "total") for t in ahead)


def _ends(row: Row, j: int) -> bool:
    """Tell whether the noun in -ing at ``j`` is the last of its phrase."""
    adjective = plain_word(row[j - 1]) and row[j - 2].flags & PREPOSITION
    return bool(adjective) and (j + 1 == len(row) or not row[j + 1].word[:1].isalnum())


def _each_with(row: Row, j: int) -> int:
    """Return the last word of 'with an outlay of over $20 million each', which tells what is counted."""
    for n in range(j + 2, min(len(row), j + 10)):
        token = row[n]
        if token.quantity is not None:
            amount = token.quantity.unit not in (None, "%") and any(
                t.word == "of" for t in row[j:n]
            )
            after = {"each": 1, "or": 2}.get(word_at(row, n + 1), 0)
            return n + after if amount and (after or row[n - 1].word in _LIMITS) else -1
        if token.time is not None or not token.word[0].isalpha():
            return -1
    return -1


_LIMITS = frozenset("over above than least exceeding".split())


def completed(row: Row, phrase: Phrase) -> Phrase:
    """Return a counted phrase with what tells which ones: 'plants connected to the grid'."""
    j = phrase[1] + 1
    end = min(len(row), j + 9)
    while j < end:
        token = row[j]
        if token.word in ("for", "to", "by") and _says_which(row, j):
            j += 2
            continue
        sized = token.word == "of" and word_at(row, j + 1) in ("more", "over", "at")
        if (sized or token.word == "with") and (last := _each_with(row, j)) > 0:
            return phrase[0], last
        if token.word.isdigit() and any(t.word in ("aged", "age") for t in row[j - 2 : j]):
            j += 1  # 'people aged above 60'
            continue
        if token.quantity is not None or token.time is not None or not token.word[0].isalpha():
            break
        if (
            token.flags & (CONJUNCTION | PRONOUN | MANNER)
            or token.word in lexicon().numbers
            or (token.flags & DETERMINER and not row[j - 1].flags & PREPOSITION)
            or is_unknown_verb(row, j)
            or (token.flags & PAST and word_at(row, j + 1) == "to")  # 'members | preferred to cut'
            or (token.flags == PAST and word_at(row, j + 1) in ("up", "on", "off"))
            or token.word in FINITE_AUXILIARIES
            or token.word
            in (
                "than",
                "as",
                "by",
                "during",
                "over",
                "up",
                "down",
                "before",
                "after",
                "among",
                "since",
                "from",
                "into",
                "for",
                "at",
                "to",
            )
        ):
            break
        if token.word.endswith("ing") and j > phrase[1] + 1 and _ends(row, j):
            j += 1  # 'cases of drunk driving'
            break
        if (
            token.flags & (VERB | STATE | ACT | ACTING | REPORT)
            and not token.flags & PREPOSITION
            and not (
                token.word.endswith("ed")
                and not token.flags & VERB
                and row[j + 1].flags & PREPOSITION
                and (j + 2 == len(row) or row[j + 2].quantity is None)  # 'ranged from Q to'
                if j + 1 < len(row)
                else False
            )
        ):
            break
        j += 1
    while j - 1 > phrase[1] and row[j - 1].flags & (STATE | REPORT | FORECAST | PREPOSITION):
        j -= 1  # 'traffic | received Q'
    return trimmed(row, phrase[0], j - 1) or phrase
