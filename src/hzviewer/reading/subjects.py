"""What a quantity measures: the noun phrase at the place that its predicate names."""

from hzviewer.model.facts import Span

from .clauses import CLOSING, OPENING, Row, Token, is_verb, opening_of
from .predicates import RELATIVE, STOPS, Predicate, is_unknown_verb, plain_word
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
    NEVER_COUNTED,
    NOUN,
    PARTICIPLE,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    REPORT,
    STATE,
    TARGET,
    VERB,
    by_ending,
)

Phrase = tuple[int, int]
"""The first and the last token of a noun phrase."""

_MOST = 14
_JOINS = frozenset(
    "of in for to on from by with between per against at among and about within during under "
    "over into out above excluding".split()
)
_TITLES = frozenset("mr mrs ms dr".split())
_CLAUSES = frozenset(
    "that which who whose while whereas but as if when although though because where so than "
    "since after before until unless whether what how despite amid".split()
)
_WEAK = frozenset("total number amount sum volume value level figure average rest".split())


def find(row: Row, i: int, said: Predicate, counted: Phrase | None) -> Phrase | None:
    """Return the phrase that names what the quantity at ``i`` measures, None where it is the one
    of the figure before.
    """
    where, at = said.where, said.at
    if where == "same":
        return None
    if where == "after":
        return forward(row, at + 1) or before(row, i)
    if where == "main":
        return main(row, at)
    if where == "nearest":
        return before(row, at) or main(row, at)
    if where == "object":
        if counted is not None and said.direction is None:
            return counted
        return between(row, at + 1, said.stop) or before(row, at)
    if where == "beside":
        return beside(row, i, at)
    if where == "thing":
        return _thing(row, i, at, counted)
    if counted is not None and not (said.direction is not None and said.kind != "change"):
        return counted
    return before(row, at) or counted


def _thing(row: Row, i: int, verb: int, counted: Phrase | None) -> Phrase | None:
    """The object whose amount is given: counted, 'Q of X', 'Q X', 'Q for X', else the doer."""
    if counted is not None:
        return counted
    n = i
    while _word(row, n + 1) in _DIMENSIONS:
        n += 1
    if i + 2 < len(row) and row[i + 1].word in OPENING:
        n = max(i, _closing_of(row, i + 1))
    if n + 2 < len(row) and row[n + 1].time is not None and plain_word(row[n + 2]):
        n += 1  # 'a 26 billion rand 2024 budget'
    following = row[n + 1] if n + 1 < len(row) else None
    quantity = row[i].quantity
    assert quantity is not None
    if _word(row, n + 1) == "of" and _word(row, n + 2) in ("which", "whom"):
        return None
    amount = quantity.unit is not None and (following is None or following.word != "of")
    partial = (quantity.unit == "%" or amount) and 0 <= verb < i and not row[verb].flags & ACT
    if (following is not None and not partial) or (following is not None and plain_word(following)):
        if following.word in ("is", "are", "was", "were"):
            found = _spent_on(row, n) or _group(row, i) or forward(row, n + 2)
            if found is not None:
                return found
        if following.word == "to" and n + 3 < len(row) and row[n + 2].time is None:
            if not row[n + 2].flags & DETERMINER and row[n + 2].quantity is None and amount:
                return forward(row, n + 3)  # 'Q to fund X'
        if following.word == "worth" and _word(row, n + 2) == "of":
            return forward(row, n + 3)
        if following.word in ("of", "for", "in", "on") and _word(row, n + 2) != "average":
            found = forward(row, n + 2)
            if found is not None and row[found[0]].time is None:
                return found
        elif following.word[:1].isalpha() and not following.flags & (
            FINITE | PREPOSITION | CONJUNCTION | PRONOUN | MANNER | AUXILIARY | DETERMINER
        ):
            return forward(row, n + 1)
    passive = _spent_on(row, n)
    if passive is not None:
        return passive
    return before(row, verb if 0 <= verb < i else i)


_DIMENSIONS = frozenset("- long high wide deep tall thick".split())


def _group(row: Row, i: int) -> Phrase | None:
    """Return the whole of 'Among X, 60 percent are Y'."""
    if i < 3 or row[i - 1].word != ",":
        return None
    for j in range(i - 2, max(-1, i - 12), -1):
        sector = not j and row[j].word in ("in", "for") and not any(t.time for t in row[: i - 1])
        if row[j].word in ("among", "of") or sector:
            return _trimmed(row, j + 1, i - 2)
        if row[j].word == ",":
            return None
    return None


def _spent_on(row: Row, i: int) -> Phrase | None:
    """Read 'Q will be spent on X', 'Q was allocated for X'."""
    for j in range(i + 1, min(len(row) - 1, i + 8)):
        token = row[j]
        given = row[j - 1].flags & (ACT if token.word == "to" else ACT | STATE | PAST)
        if token.word in ("on", "for", "to", "as", "from") and given:
            return forward(row, j + 1)
        if not (token.flags & (AUXILIARY | ACT | STATE | MANNER | PAST)):
            return None
    return None


def forward(row: Row, first: int) -> Phrase | None:
    """Return the noun phrase that begins at ``first``."""
    while first < len(row) and row[first].flags & DETERMINER:
        first += 1
    end = min(len(row), first + _MOST)
    j = first
    while j < end:
        token = row[j]
        if j > first and _attributive(row, j):
            j += 1
            continue
        if token.quantity is not None or token.time is not None:
            break
        if token.word in OPENING:
            close = _closing_of(row, j)
            if close < 0 or close - j > 5 or any(t.quantity for t in row[j:close]):
                break
            j = close + 1
            continue
        if token.word == "," and _list_ahead(row, j):
            j += 1
            continue
        if not token.word[:1].isalnum() and token.word not in ("'", "’", '"'):
            break
        if token.word == "to" and j + 2 < len(row) and row[j + 2].flags & DETERMINER:
            if not row[j + 1].flags & DETERMINER:
                break  # 'storage | to power a'
        if j > first and token.flags == PAST and not _verb_follows(row, j + 1):
            break  # 'of the tourists | visited sites'
        noun = j > first and token.flags & NOUN and not any(t.quantity for t in row[j + 1 : j + 6])
        if (_bars(row, j) and not noun) or (
            token.flags & DETERMINER and _word(row, j + 1) in _SPANS
        ):
            break
        if (token.flags & CONJUNCTION and token.word != "and") or (
            token.flags & PRONOUN and j > first
        ):
            break
        if token.word == "and" and _begins_clause(row, j + 1):
            break
        if token.flags & PREPOSITION and not token.flags & ACT and token.word not in _JOINS:
            break
        j += 1
    return _trimmed(row, first, j - 1)


def _verb_follows(row: Row, j: int) -> bool:
    """Tell whether the clause has a verb behind ``j``."""
    for token in row[j : j + 14]:
        if token.word in STOPS or token.word == "," or token.quantity is not None:
            return False
        if token.word in _FINITE_AUXILIARIES or token.flags & VERB:
            return True
    return False


def _attributive(row: Row, j: int) -> bool:
    """Tell the quantity inside 'a section of the 510 km pipeline' from one that says something new."""
    quantity = row[j].quantity
    if quantity is None or quantity.unit in RELATIVE or not 0 < j < len(row) - 1:
        return False
    described = row[j - 1].flags & DETERMINER or (
        plain_word(row[j - 1]) and j > 1 and row[j - 2].flags & DETERMINER
    )
    return bool(described) and plain_word(row[j + 1])


def _list_ahead(row: Row, j: int) -> bool:
    """Tell the comma of 'fruit, beef and lamb sales' from that of another clause."""
    for k in range(j + 1, min(len(row) - 1, j + 8)):
        token = row[k]
        if token.word == "and":
            return k > j + 1 and plain_word(row[k + 1]) and not _begins_clause(row, k + 1)
        if token.word != "," and not (plain_word(token) or token.flags & (PLURAL | PEOPLE)):
            return False
    return False


def _begins_clause(row: Row, j: int) -> bool:
    """Tell whether a verb or a number follows soon: 'and | imports fell', 'and 20 tons'."""
    for token in row[j : j + 5]:
        if token.quantity is not None or (
            token.flags & (VERB | STATE | AUXILIARY) and token.word != "to"
        ):
            return True
        if token.word in (",", ".", ";", "of", "in"):
            return False
    return False


def _bars(row: Row, j: int) -> bool:
    """Tell whether the token is a verb, which no noun phrase holds."""
    flags = row[j].flags
    if (
        flags & REPORT
        and not flags & (NOUN | STATE | ACT)
        and row[j].word not in ("data", "figures")
    ):
        return True
    if flags & VERB:
        return is_verb(row, j) and not _adjective(row, j)
    if row[j].word in _AIMING and _word(row, j + 1) in ("at", "to", "for"):
        return True  # 'the budget aims at'
    if flags & FORECAST and j and row[j - 1].flags & PRONOUN and _word(row, j + 1) != "to":
        return True  # 'he expected the deficit to'
    if flags & AUXILIARY:
        if row[j].word in _FINITE_AUXILIARIES or not flags & ACT:
            return row[j].word in _FINITE_AUXILIARIES
        perfect = j > 0 and row[j - 1].word in ("has", "have", "had")
        return perfect or (j + 1 < len(row) and bool(row[j + 1].flags & DETERMINER))
    ending = row[j + 1] if j + 1 < len(row) else None
    if row[j].word.endswith("ing") and j and plain_word(row[j - 1]):
        if (
            ending is None
            or ending.flags & (AUXILIARY | CONJUNCTION)
            or ending.word in STOPS | {","}
        ):
            return False  # 'cases of drunk driving'
    if flags & (STATE | ACT | ACTING) and not flags & (PREPOSITION | NOUN):
        following = row[j + 1] if j + 1 < len(row) else None
        if flags & ALSO_NOUN:
            return following is not None and bool(
                following.flags & (DETERMINER | PRONOUN) or following.quantity is not None
            )
        return not _adjective(row, j) and not _reduced(row, j)
    if flags == PAST and j and row[j - 1].flags & (AUXILIARY | PRONOUN):
        return not row[j - 1].flags & DETERMINER  # 'was highlighted', 'it suspended'
    return is_unknown_verb(row, j)


def _reduced(row: Row, j: int) -> bool:
    """Tell 'money saved by women': a participle behind its noun, not the verb of a clause."""
    if j + 1 >= len(row) or not j or not row[j].flags & ACT or not row[j].word.endswith("ed"):
        return False
    return row[j + 1].word in ("by", "under", "for", "from") and not row[j - 1].flags & (
        AUXILIARY | PRONOUN
    )


_AIMING = frozenset("aims aimed plans intends seeks hopes wants".split())
_FINITE_AUXILIARIES = frozenset(
    "is was are were has have had be been being would could should may might will shall must can "
    "cannot did do does".split()
)


def _adjective(row: Row, j: int) -> bool:
    """Tell a participle or a stem used as a noun's modifier: 'installed capacity', 'sales'."""
    word = row[j].word
    if j + 1 >= len(row) or word in ("remained", "stayed"):
        return False
    following = row[j + 1]
    if not following.word[:1].isalpha() or following.flags & (
        PREPOSITION | DETERMINER | MANNER | PRONOUN | CONJUNCTION | AUXILIARY | ADVERB
    ):
        return False
    if word.endswith(("ed", "ing")):
        return not (j and row[j - 1].flags & AUXILIARY)
    before = row[j - 1] if j else None
    return before is None or bool(before.flags & DETERMINER)


def before(row: Row, stop: int) -> Phrase | None:
    """Return the noun phrase that ends before the token at ``stop``: the subject of its verb."""
    last = _last(row, stop - 1)
    if last < 0:
        return None
    if row[last].word in ("and", "but", "or") and last:
        return main(row, last)
    j, head = last, _lead_in(row)
    while j >= head and last - j < _MOST + 6:
        token = row[j]
        if token.word in CLOSING:
            opening = opening_of(row, j)
            if opening < 0:
                break
            j = opening - 1
            continue
        if _attributive(row, j) and j < last:
            j -= 1
            continue
        if token.quantity is not None:
            listed = j > 0 and row[j - 1].flags & DETERMINER  # 'in the 12 countries'
            if token.quantity.unit == "#":  # 'in the second largest city'
                j -= 1
                continue
            if token.quantity.unit is None and (token.quantity.worded or listed):
                j -= 1
                continue
            break
        if token.time is not None:
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
            if row[j - 1].word == "," and _opens_list(row, j - 1, last):
                j = -1
                break
            if row[j - 1].word == "," or _holds_verb(row, j - 6, j):
                if j == last:
                    return main(row, j)
                break
            j -= 1
            continue
        if token.word == "," and _opens_list(row, j, last):
            j = -1
            break
        if not token.word[:1].isalnum() and token.word not in ("'", "’", '"', "“", "”", "%"):
            break
        if token.word in ("before", "after") and j and row[j - 1].flags & MONEY:
            if row[j + 1].word in _DEDUCTED:  # 'profit before tax'
                j -= 1
                continue
        if token.word in _CLAUSES or (
            _bars(row, j)
            and not (j == last and token.flags & ACT)
            and not _reduced_before_verb(row, j, stop)
        ):
            if (
                token.word in ("that",)
                and j + 1 < len(row)
                and row[j + 1].word in ("of", "in", "for")
            ):
                j -= 1
                continue
            relative = _relative(row, j)
            if relative >= 0:
                return before(row, relative)
            break
        if (
            token.flags & PREPOSITION
            and token.word not in _JOINS
            and not token.flags & (ACT | STATE)
        ):
            break
        j -= 1
    verb = row[stop] if stop < len(row) else None
    absolute = verb is None or not verb.flags & FINITE or verb.word.endswith("ing")
    return _trimmed(row, j + 1, last, absolute)


_DEDUCTED = frozenset(
    "tax taxes interest exceptional extraordinary depreciation goodwill minorities".split()
)


def _lead_in(row: Row) -> int:
    """Return where a sentence begins behind 'As a result', 'In addition'."""
    words = tuple(t.word for t in row[:3])
    return next((n for n in (3, 2) if words[:n] in _LEAD_INS), 0)


_LEAD_INS = frozenset(
    tuple(words.split())
    for words in (
        "as a result", "in addition", "by contrast", "in contrast", "in particular", "in total",
        "for example", "for instance", "in comparison", "on average", "in fact", "as expected",
    )
)  # fmt: skip


def _relative(row: Row, j: int) -> int:
    """Return the pronoun of the relative clause that ends with the verb at ``j``: what its noun does
    comes after it ('people who claim benefits | rose'); -1 where the verb is in no such clause.
    """
    if row[j].flags & REPORT:
        return -1
    for k in range(j, max(0, j - 18), -1):
        token = row[k]
        if token.word in ("who", "which", "that") and k < j:
            noun = row[k - 1]
            named = plain_word(noun) or noun.flags & (PEOPLE | PLURAL)
            return k if named and not noun.flags & PARTICIPLE else -1
        if (
            token.word in (",", ";", ":", "if", "when", "as")
            or token.quantity is not None
            or token.flags & REPORT
        ):
            return -1
    return -1


def _reduced_before_verb(row: Row, j: int, stop: int) -> bool:
    """Tell 'gas delivered to plants rose': a participle, as the verb of the clause comes later."""
    if stop >= len(row) or not row[stop].flags & (FINITE | AUXILIARY) or not j:
        return False
    participle = row[j].word.endswith("ed") and row[j].flags & ACT
    noun = plain_word(row[j - 1]) or row[j - 1].flags & (PLURAL | PEOPLE)
    return bool(participle and noun and row[j + 1].flags & PREPOSITION)


def _opens_list(row: Row, j: int, last: int) -> bool:
    """Tell the first comma of 'Food, tobacco and liquor prices' at the head of a sentence."""
    return (
        j < 8
        and any(t.word == "and" for t in row[j + 1 : last])
        and row[0].word != "of"
        and not any(
            t.word == "and" and row[n + 1].flags & DETERMINER for n, t in enumerate(row[:last])
        )
        and all(
            t.word in (",", "of")
            or (t.word[:1].isalpha() and not t.flags & (FINITE | PREPOSITION | AUXILIARY))
            for t in row[:j]
        )
    )


def _holds_verb(row: Row, first: int, stop: int) -> bool:
    for j in range(stop - 1, max(-1, first - 1), -1):
        if row[j].quantity is not None:
            return True
        if row[j].word in (",", ";", ".") or row[j].word in _CLAUSES or row[j].flags & REPORT:
            return False
        if _bars(row, j):
            return True
    return False


def _last(row: Row, j: int) -> int:
    """Step left from a verb over its auxiliaries, adverbs, times and insertions."""
    while j >= 0:
        token = row[j]
        if token.time is not None:
            j -= 1
            while j >= 0 and row[j].word in (
                "in",
                "during",
                "on",
                "at",
                "for",
                "of",
                "the",
                "by",
                "since",
            ):
                j -= 1
        elif token.flags & (MANNER | AUXILIARY | FORECAST) or (
            token.flags & PREPOSITION and token.word != "to"
        ):
            if token.flags & (NOUN | PEOPLE) or (
                token.flags & ACT and not token.flags & (AUXILIARY | PREPOSITION)
            ):
                return j
            j -= 1
        elif (
            (
                token.flags & (DETERMINER | ADVERB)
                and token.word not in ("that", "this", "these", "those", "all")
            )
            or (token.flags & VERB and not token.flags & NOUN and is_verb(row, j))
            or (token.flags & TARGET and _word(row, j + 1) == "to")
            or (
                token.flags & (ACTING | STATE)
                and _word(row, j + 1) in ("up", "down", "higher", "lower")
            )
        ):
            j -= 1
        elif token.word in CLOSING:
            opening = opening_of(row, j)
            if opening <= 0:
                return j
            return _last(row, opening - 1) if any(t.quantity for t in row[opening:j]) else j
        elif token.word in _DASHES:
            opening = _insertion(row, j)
            if opening < 0:
                return -1
            j = opening - 1
        elif token.word in ("which", "who") and j and row[j - 1].word in (",", ")"):
            j -= 2 if row[j - 1].word == "," else 1
        elif token.word in ("which", "who", "that") and j:
            j -= 1
        else:
            return j
    return j


_DASHES = frozenset(",–—-")


def _word(row: Row, j: int) -> str:
    return row[j].word if 0 <= j < len(row) else ""


def _insertion(row: Row, j: int) -> int:
    """Return the comma that opens what the one at ``j`` closes: ', a key indicator of health,'."""
    for k in range(j - 1, max(-1, j - 22), -1):
        token = row[k]
        if token.word in STOPS:
            return -1
        if token.word in _DASHES:
            return k if k else -1
        measured = token.quantity is not None and token.quantity.unit is not None
        if measured and not _inserted(row, k):
            return -1
    return -1


def _inserted(row: Row, k: int) -> bool:
    """Tell ', with an investment of Q,' from the end of another clause."""
    for n in range(k - 1, max(0, k - 12), -1):
        if row[n].word in _DASHES:
            return row[n + 1].word in ("with", "which", "who", "including", "a", "an", "the")
    return False


def between(row: Row, first: int, stop: int) -> Phrase | None:
    """Return the object of a verb, which stands between it and the preposition at ``stop``."""
    if first < stop and row[first].word in ("of", "in"):  # 'the narrowing of X', 'a rise in X by'
        first += 1
    if first + 1 < stop and row[first].word == "a" and row[first + 1].word in _TOUCHES:
        first += 2
    while first < stop and (
        row[first].flags & (MANNER | DETERMINER)
        or row[first].word in _ADVERBIAL
        or row[first].time is not None
        or (row[first].flags & ADVERB and not row[first].flags & NOUN)
        or row[first].word in _STEADY
    ):
        first += 1
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
    return _trimmed(row, first, last, absolute=False)


_TOUCHES = frozenset("touch little bit notch shade fraction tad".split())
_ADVERBIAL = frozenset("year-on-year month-on-month quarter-on-quarter yoy y-o-y".split())
_STEADY = frozenset("unchanged steady flat stable basically broadly largely around".split())


def beside(row: Row, i: int, stop: int) -> Phrase | None:
    """Return the subject of 'and imports 24.4 pct': the words between two figures."""
    first = stop - 1
    while first >= 0 and row[first].quantity is None and row[first].word not in ("while", "but"):
        first -= 1
    if stop - first > 5 and row[stop - 1].word != "by":
        first = max(n for n in range(first, stop) if n == first or row[n].word in (",", "and"))
    return _trimmed(row, first + 1, stop - 1)


def main(row: Row, stop: int) -> Phrase | None:
    """Return the subject of the sentence's main verb: for ', up 2 percent' and ', falling 3'."""
    for j in range(stop - 1, -1, -1):
        token = row[j]
        if token.word in (";", "."):
            break
        if token.word in _FINITE_AUXILIARIES or (
            token.flags & (VERB | STATE | ACT | ACTING)
            and not token.flags & PREPOSITION
            and not token.word.endswith("ing")
            and not _adjective(row, j)
            and (not token.flags & VERB or is_verb(row, j))
        ):
            found = before(row, j)
            if found is not None:
                return found
    return before(row, stop) or (before(row, stop - 1) if _word(row, stop - 1) == "," else None)


_GENERAL = frozenset(
    "deficit surplus area capacity output share proportion ratio level volume value number amount total length height "
    "width price cost size weight population percentage income revenue profit turnover electricity power "
    "energy people visits trips users members employees workers staff revenues profits sales".split()
)


def owner(row: Row, i: int, phrase: Phrase, said: Predicate) -> Phrase | None:
    """Return who or what has the thing that is measured, where the thing's name is a general one:
    the plant in 'the plant covers an area of Q'.
    """
    general = row[phrase[1]].word in _GENERAL or row[phrase[0]].word in _GENERAL
    if not (general or phrase[0] == phrase[1]) or phrase[1] - phrase[0] > 3:
        return None
    if phrase[0] > 1 and row[phrase[0] - 1].word in ("saw", "sees", "see", "seen"):
        return before(row, phrase[0] - 1)  # 'its film division saw profits slump'
    if phrase[1] < i and any(t.flags & FINITE for t in row[phrase[1] + 1 : i]):
        return None  # it is the subject of a verb itself
    for j in range(min(i, phrase[0]) - 1, max(-1, i - 16), -1):
        token = row[j]
        if token.word in (";", ".", "while", "whereas", "but") or token.quantity is not None:
            return None
        acts = token.flags & (ACT | ACTING) and not token.flags & (AUXILIARY | PREPOSITION)
        if acts or is_unknown_verb(row, j):
            if j + 1 < phrase[0] and not all(
                t.flags & (DETERMINER | MANNER | PREPOSITION | ADVERB)
                for t in row[j + 1 : phrase[0]]
                if t.quantity is None
            ):
                return None
            if j == 0 and token.word.endswith("ing"):
                return _after_comma(row, i)
            return before(row, j)
    return None


def _after_comma(row: Row, i: int) -> Phrase | None:
    for j in range(i + 1, min(len(row) - 1, i + 6)):
        if row[j].word == ",":
            return forward(row, j + 1)
    return None


def around(row: Row, j: int) -> Phrase | None:
    """Return the noun phrase that the noun at ``j`` stands in."""
    left, right = before(row, j + 1), forward(row, j)
    return (left[0], right[1]) if left and right and left[1] <= right[1] else left


def first_subject(row: Row, stop: int) -> Phrase | None:
    """Return the subject of the first verb of a sentence that has one, before the token ``stop``."""
    for j in range(min(stop, len(row), 40)):
        token = row[j]
        if not j or token.quantity is not None or _reports(row, j):
            continue
        if token.word in _FINITE_AUXILIARIES or (
            token.flags & (VERB | STATE | ACT | ACTING)
            and not token.flags & (PREPOSITION | ALSO_NOUN)
            and not token.word.endswith("ing")
            and not _adjective(row, j)
            and (not token.flags & VERB or is_verb(row, j))
        ):
            found = before(row, j)
            if found is not None:
                return found
    return forward(row, 0) if stop >= len(row) else None


def _reports(row: Row, j: int) -> bool:
    """Tell 'he said that', whose subject no pronoun of the clause after it stands for."""
    return bool(row[j].flags & REPORT) and (
        _word(row, j + 1) == "that" or bool(row[j + 1 : j + 2] and row[j + 1].flags & PRONOUN)
    )


def counted(row: Row, i: int) -> Phrase | None:
    """Return the noun phrase that a bare number counts: '38 photovoltaic power projects'."""
    last = -1
    j = i + 1
    if j + 1 < len(row) and row[j].word in _FURTHER and row[j + 1].word != "than":
        j += 1
    if j < len(row) and row[j].word == "of":
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
        if token.quantity is not None or token.time is not None or not token.word[0].isalpha():
            if token.word in ('"', "“", "”") and last < 0:
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
            and not (_adjective(row, j) or _plural_noun(token) or _noun_after_number(row, j))
        ):
            break
        if token.word == "and" and (j == first or (last < 0 and j > first + 4)):
            break
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
                if after is None or not _plural_noun(after) or _begins_clause(row, j + 2):
                    break
        j += 1
    return (first, last) if last >= 0 else None


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
    "increases decreases sales gains losses visits services supplies deals jobs works".split()
) - {"increases", "decreases", "gains"}


def completed(row: Row, phrase: Phrase) -> Phrase:
    """Return a counted phrase with what tells which ones: 'plants connected to the grid'."""
    j = phrase[1] + 1
    end = min(len(row), j + 5)
    while j < end:
        token = row[j]
        if token.quantity is not None or token.time is not None or not token.word[0].isalpha():
            break
        if (
            token.flags & (CONJUNCTION | PRONOUN | MANNER)
            or (token.flags & DETERMINER and not row[j - 1].flags & PREPOSITION)
            or is_unknown_verb(row, j)
            or token.word in _FINITE_AUXILIARIES
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
                "for",
                "across",
                "at",
                "to",
            )
        ):
            break
        if (
            token.flags & (VERB | STATE | ACT | ACTING | REPORT)
            and not token.flags & PREPOSITION
            and not (
                token.word.endswith("ed")
                and not token.flags & VERB
                and row[j + 1].flags & PREPOSITION
                if j + 1 < len(row)
                else False
            )
        ):
            break
        j += 1
    return _trimmed(row, phrase[0], j - 1) or phrase


def _trimmed(row: Row, first: int, last: int, absolute: bool = True) -> Phrase | None:
    """Leave out what leads and trails a phrase: articles, times, prepositions, adverbs.

    ``absolute``: 'with' opens a clause of its own ('with the rate falling'), else it belongs to
    the phrase ('the trade with the rest of the world fell').
    """
    while first <= last and _leads(row, first, last):
        first += 1
    opens = first < last and row[first].word.endswith("ing") and _word(row, first - 1) == ","
    if opens and not row[first].flags & (NOUN | ALSO_NOUN):
        first += 1  # ', generating | revenue of Q'
    for j in range(first, min(last, first + 3)):
        if row[j].time is not None and j + 1 <= last and row[first].flags & PREPOSITION:
            first = j + 1
            break
    while first <= last and _leads(row, first, last):
        first += 1
    while last >= first and _trails(row[last]):
        last -= 1
    if last - first >= 3 and row[last].word in _SPANS and row[last - 1].flags & DETERMINER:
        if row[last - 2].word in ("in", "for", "during", "over"):
            last -= 3
    if last > first and row[last].flags & PRONOUN and not row[last].flags & PEOPLE:
        return last, last  # 'in Rio it'
    for j in range(last - 1, first, -1):
        if row[j - 1].word.endswith(("'s", "’s", "s'", "s’")) or _word(row, j - 2) == "to":
            if row[j].word not in ("its", "their"):
                continue  # 'the nation's total consumption', 'efforts to control the disease'
        if row[j].flags & DETERMINER and (
            (absolute and row[j - 1].word == "with")
            or not row[j - 1].flags
            & (PREPOSITION | CONJUNCTION | FINITE | AUXILIARY | DETERMINER | PARTICIPLE)
        ):
            return j + 1, last  # 'in Rio the rate'
    return (first, last) if first <= last else None


_SPANS = frozenset("month quarter year period week day".split())


def _leads(row: Row, first: int, last: int) -> bool:
    token = row[first]
    if token.word == "per" and first < last and row[first + 1].word == "capita":
        return False
    return (
        (
            bool(token.flags & (PREPOSITION | CONJUNCTION | DETERMINER | MANNER))
            and not (first == last and token.flags & PRONOUN)
            and not token.flags & PEOPLE
        )
        or token.time is not None
        or (token.flags & AUXILIARY and not token.flags & (NOUN | PLURAL | ALSO_NOUN))
        or (not token.word[:1].isalnum() and token.quantity is None)
    )


def _trails(token: Token) -> bool:
    return bool(
        token.time is not None
        or token.word in _NOW
        or (
            token.flags & (PREPOSITION | CONJUNCTION | DETERMINER)
            and not token.flags & (PEOPLE | PRONOUN)
        )
        or (not token.word[:1].isalnum() and token.word not in CLOSING and token.quantity is None)
    )


_NOW = frozenset("now currently already still also just only again alone then today".split())


def _closing_of(row: Row, j: int) -> int:
    for k in range(j + 1, min(len(row), j + 12)):
        if row[k].word in CLOSING:
            return k
    return -1


def is_pronoun(row: Row, phrase: Phrase) -> bool:
    """Tell whether a phrase only points at something named before."""
    return all(
        row[j].flags & (PRONOUN | AUXILIARY | DETERMINER) or row[j].word in _POINTERS
        for j in range(phrase[0], phrase[1] + 1)
    )


_POINTERS = frozenset(
    "figure former latter increase decrease final latest previous corresponding".split()
)


def span(row: Row, phrase: Phrase) -> Span:
    """Return the place of a phrase, its last words where it is long."""
    first = max(phrase[0], phrase[1] - _MOST + 1)
    return Span(row[first].start, row[phrase[1]].end)


def words_of(row: Row, phrase: Phrase) -> list[str]:
    """Return the words of a phrase in lower case."""
    return [row[j].word for j in range(phrase[0], phrase[1] + 1)]
