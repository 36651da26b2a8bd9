"""What the words behind a figure add to its subject: the whole of a share, what was done to what is counted,
what an amount went into.

The figures to come lean on the subject without it: 'X made up 4 percent of Y, and grew 2'.
"""

from .boundaries import closing_of, word_at
from .clauses import OPENING, Row
from .exchange_rates import RIVALS
from .leading import before
from .lexicon import lexicon
from .phrases import forward
from .predicates import STOPS, Predicate, currency, is_unknown_verb, plain_word
from .text import Document
from .trimming import Phrase
from .wordclasses import (
    ACT,
    ACTING,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    MANNER,
    PAST,
    PREPOSITION,
    SHARE,
    STATE,
    VERB,
)
from .wordings import content


def specific(
    document: Document, row: Row, i: int, said: Predicate, phrase: Phrase | None, subject: str
) -> str:
    """Return the subject with what its sentence adds behind the quantity at ``i``."""
    quantity = row[i].quantity
    assert quantity is not None
    if not subject and not currency(quantity.unit) or len(content(subject)) > _ENOUGH:
        return subject
    ahead, added = phrase is not None and phrase[0] > i, ""
    part = said.kind == "share" and said.governor >= 0
    part = part and row[said.governor].flags & (SHARE | VERB) != VERB  # not 'recovered Q of its'
    if part and word_at(row, i + 1) == "of" and not ahead:
        added = of_whole(document, row, i)
    elif quantity.unit == "pp" and any(
        t.word.startswith("contribut") for t in row[max(0, i - 3) : i]
    ):
        return _contribution(document, row, i, subject)
    elif subject.rpartition(" ")[2].lower() in RIVALS and (other := _against(row, i)):
        return f"{subject} {_text(document, row, *other).lower()}"
    elif currency(quantity.unit):
        given = _given(document, row, i, phrase) if ahead and phrase is not None else ""
        return given or _outlay(document, row, i, phrase, subject)
    elif said.kind in ("share", "target") and quantity.unit in _PARTS_OF and ahead and phrase:
        added = _treated(document, row, phrase) or _doing(document, row, phrase[1] + 1)
    elif quantity.unit is None and ahead and phrase is not None:
        added = _treated(document, row, phrase) or _divided(document, row, i, phrase)
    elif said.kind == "share" and row[0].word in ("of", "among") and i + 1 < len(row):
        added = _where(document, row, i) or _doing(document, row, i + 1)
    return f"{subject} {added}" if added and fits(subject, added) else subject


def _against(row: Row, i: int) -> Phrase | None:
    """Return 'against the euro' of 'the dollar was trading at Q against the euro', else None."""
    for j in range(max(0, i - 12), min(len(row) - 2, i + 6)):
        if row[j].word == "against" and row[j + 1].word == "the":
            named = next((n for n in (j + 2, j + 3) if word_at(row, n) in RIVALS), -1)
            return (j, named) if named > 0 else None
    return None


def fits(subject: str, added: str) -> bool:
    """Tell whether a subject stays short, and says nothing twice."""
    words = content(added)
    return (
        bool(words) and len(words | content(subject)) <= _LONGEST and not words & content(subject)
    )


_ENOUGH = 6
_PARTS_OF = ("%", "fraction")
_LONGEST = 8


def _text(document: Document, row: Row, first: int, last: int) -> str:
    return " ".join(document.text[row[first].start : row[last].end].split())


def of_whole(document: Document, row: Row, i: int) -> str:
    """Return 'in cars sold' behind 'electric cars made up 2 percent of the cars sold'."""
    whole = _what(row, i + 2) if word_at(row, i + 1) == "of" else None
    return f"in {_text(document, row, *whole)}" if whole else ""


def _what(row: Row, n: int) -> Phrase | None:
    """Return the phrase that begins at ``n`` without its number: 'of the 4 million | cars'."""
    while n + 1 < len(row) and (row[n].flags & DETERMINER or row[n].quantity is not None):
        n += 1
    return forward(row, n)


def _contribution(document: Document, row: Row, i: int, subject: str) -> str:
    """Return 'contribution of services to growth' for 'services contributed 2 points to growth'."""
    whole = forward(row, i + 2) if word_at(row, i + 1) == "to" else None
    if whole is None or not fits(subject, "contribution"):
        return subject
    return f"contribution of {subject} to {_text(document, row, *whole)}"


def _treated(document: Document, row: Row, phrase: Phrase) -> str:
    """Return 'lifted out of poverty' behind '20 villages', of which the verb tells it."""
    j = phrase[1] + 1
    while j < len(row) and (row[j].flags & MANNER or row[j].word in _BEING):
        j += 1
    if j >= len(row) or row[j - 1].word not in _BE or not _is_participle(row, j):
        return ""
    last = j
    while (
        last + 2 < len(row)
        and row[last + 1].flags & PREPOSITION
        and row[last + 1].word not in _STOPS
    ):
        end = forward(row, last + 2)
        if row[last + 2].flags & PREPOSITION:
            last += 1
            continue
        if end is None or end[0] > last + 3 or row[end[0]].time or row[end[0]].quantity:
            break
        last = end[1]
        break
    while last > j and row[last].flags & PREPOSITION:
        last -= 1
    return _text(document, row, j, last)


def _divided(document: Document, row: Row, i: int, phrase: Phrase) -> str:
    """Return 'of key tasks' for 'details key tasks in nine areas', 'of states' for 'split in two groups'."""
    if row[phrase[1]].word not in _PARTS or row[i - 1].word not in ("in", "into", "across"):
        return ""
    what = before(row, i - 1)
    return f"of {_text(document, row, *what)}" if what and row[what[1]].time is None else ""


_PARTS = frozenset(
    "areas sectors fields aspects groups forms kinds categories fronts parts".split()
)


def _doing(document: Document, row: Row, behind: int) -> str:
    """Return '(live below the poverty line)' behind 'half of the farmers', of which the verb tells it."""
    first = behind
    if word_at(row, first) in _DASHES:  # 'half of the farmers - some 45% - | live'
        first = next(
            (j + 1 for j in range(first + 1, min(len(row), first + 6)) if row[j].word in _DASHES),
            first,
        )
    while first < len(row) and (row[first].word in _BEING or row[first].flags & MANNER):
        first += 1
    if first >= len(row) or not (row[first].flags & (FINITE | PAST) or is_unknown_verb(row, first)):
        return ""
    if row[first].flags & PREPOSITION:
        return ""  # 'equip 40 percent of its trams with'
    if row[first].flags & PAST and first == behind and not _has_object(row, first):
        return ""  # 'of the traffic | received in May'
    last = first
    while last + 1 < len(row) and last < first + _SAID and row[last + 1].word[:1].isalpha():
        after = row[last + 1]
        joins = (
            after.word in ("or", "and")
            and row[last].flags & row[min(last + 2, len(row) - 1)].flags & MANNER
        )
        broken = after.flags & CONJUNCTION and not joins  # 'depend directly or indirectly on'
        if after.quantity or after.time or broken or after.word in _BREAKS:
            break
        last += 1
    while last > first and row[last].flags & (PREPOSITION | DETERMINER | AUXILIARY):
        last -= 1
    return f"({_text(document, row, first, last)})"


def _has_object(row: Row, j: int) -> bool:
    """Tell 'visited sites' from the participle of 'received in May'."""
    after = row[j + 1] if j + 1 < len(row) else None
    return (
        after is not None
        and after.word[:1].isalpha()
        and not after.flags & PREPOSITION
        and not after.time
    )


def _where(document: Document, row: Row, i: int) -> str:
    """Return 'in Spain' for 'Of the bondholders, 41 percent live in Peru and | 12 percent in Spain'."""
    found = forward(row, i + 2) if word_at(row, i + 1) == "in" else None
    return f"in {_text(document, row, *found)}" if found and found[0] <= i + 3 else ""


_SAID = 6
_DASHES = frozenset("-–—")
_BREAKS = frozenset("than compared up down since during".split())


def _is_participle(row: Row, j: int) -> bool:
    word, flags = row[j].word, row[j].flags
    if not flags & (ACT | ACTING | PAST | VERB) or flags & AUXILIARY or word.endswith("ing"):
        return False
    return word_at(row, j + 1) != "to" and word not in _FORESEEN


_BE = frozenset("is are was were be been being".split())
_BEING = _BE | frozenset("will would has have had to also all now already since".split())
_FORESEEN = frozenset("made expected forecast projected set due estimated needed".split())
_STOPS = frozenset("by as at since during before after over until than per".split())


def _outlay(document: Document, row: Row, i: int, phrase: Phrase | None, subject: str) -> str:
    """Return 'investment in X' for 'the fund will invest Q in X', 'fine (firm)' for 'fined the firm Q'."""
    verb = _verb_of(row, i)
    if verb < 0:
        return subject
    noun = lexicon().outlays[row[verb].word]
    if phrase is not None and phrase[0] > i:
        if word_at(row, i + 1) == "to" and phrase[0] > i + 2:  # 'pay Q to settle claims'
            added = _text(document, row, i + 1, phrase[1])
            return f"{noun} {added}" if len(content(added)) < _LONGEST else subject
        first = phrase[0] - 1
        while first > i and (row[first].flags & DETERMINER or row[first].quantity is not None):
            first -= 1
        joined = row[first].word in _INTO and fits(subject, noun)
        return f"{noun} {row[first].word} {subject}" if joined else subject
    if phrase is not None and verb < phrase[0] and not any(t.quantity for t in row[verb:i]):
        return f"{noun} ({_text(document, row, *phrase)})"
    n = i + 1
    while word_at(row, n) in OPENING:
        n = closing_of(row, n) + 1
    while n + 1 < len(row) and row[n].flags & PREPOSITION and row[n + 1].time is not None:
        n += 2
    n += n < len(row) and row[n].time is not None
    if word_at(row, n) in _INTO and (what := _what(row, n + 1)) is not None:
        return f"{noun} {row[n].word} {_text(document, row, *what)}"
    return (
        f"{noun} ({subject})" if subject and fits(subject, noun) and "(" not in subject else subject
    )


def _given(document: Document, row: Row, i: int, phrase: Phrase) -> str:
    """Return 'amount set aside for roads' for 'Q will be set aside for roads', of which it is told."""
    if row[phrase[0] - 1].word == "as":
        return ""  # 'Q was raised as tax' is the tax
    for j in range(i + 2, phrase[0]):
        if row[j - 1].word in _BE and row[j].flags & (ACT | ACTING | PAST):
            last = next(
                (n for n in range(j, phrase[1]) if row[n + 1].word == "including"), phrase[1]
            )
            added = _text(document, row, j, last)
            return f"amount {added}" if len(content(added)) < _LONGEST else ""
        if row[j].quantity is not None or row[j].word in STOPS:
            return ""
    return ""


def _gives(row: Row, j: int) -> bool:
    """Tell the verb of 'will fund Q' from the noun of 'the land fund'."""
    if row[j].word not in lexicon().outlays:
        return False
    noun = j > 0 and (row[j - 1].flags & DETERMINER or plain_word(row[j - 1]))
    return not (noun and row[j].word in _ALSO_NOUNS)


_ALSO_NOUNS = frozenset("fund offer fine pay transfer grant".split())


def _verb_of(row: Row, i: int) -> int:
    """Return the verb of giving or getting that has the amount at ``i`` as an object, -1 for none."""
    if row[i - 1].word in ("and", ","):  # 'to earn P from X and | Q from Y'
        listed = (j for j in range(i - 2, max(-1, i - _LISTED), -1) if _gives(row, j))
        return next(listed, -1)
    for j in range(i - 1, max(-1, i - 4), -1):
        if _gives(row, j):
            return j
        if row[j].quantity is not None or row[j].word in STOPS:
            return -1
        if row[j].flags & (VERB | STATE | PREPOSITION) and row[j].word not in _QUALIFIERS:
            return -1  # 'lending rose by Q', 'spending of Q'
    return -1


_LISTED = 34
"""So far before an amount in a list its verb may stand."""
_QUALIFIERS = frozenset("over about around nearly above under below".split())
_INTO = frozenset("in into on for from to toward towards".split())
