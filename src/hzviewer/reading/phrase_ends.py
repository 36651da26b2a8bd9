"""Where the noun phrase before a verb ends: in front of auxiliaries, adverbs, times and insertions."""

from .boundaries import (
    FINITE_AUXILIARIES,
    word_at,
)
from .clauses import CLOSING, Row, is_verb, opening_of
from .predicates import STOPS, plain_word
from .wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    AUXILIARY,
    DETERMINER,
    FINITE,
    FORECAST,
    MANNER,
    NOUN,
    PAST,
    PEOPLE,
    PREPOSITION,
    REPORT,
    STATE,
    TARGET,
    VERB,
)


def last_before(row: Row, j: int) -> int:
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
        elif (token.word in YEARLY or token.word in _HARDLY) and j:
            j -= 1
        elif j > 1 and (row[j - 1].word, token.word) in _EACH:
            j -= 2  # 'has to date', 'fairs each year'
        elif token.flags & FORECAST and word_at(row, j - 1).endswith(("'s", "’s")):
            return j  # 'Germany's forecast was cut to'
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
            or (token.flags & TARGET and word_at(row, j + 1) == "to")
            or (token.flags == PAST and word_at(row, j + 1) == "at")
            or (token.word.endswith("ed") and word_at(row, j + 1) == "to")
            or (
                token.flags & (ACTING | STATE)
                and word_at(row, j + 1) in ("up", "down", "higher", "lower")
            )
            or (
                token.flags & (ACTING | STATE | ACT)
                and not token.flags & (NOUN | PREPOSITION)
                and j
                and row[j - 1].flags & AUXILIARY  # 'the rate was left'
            )
            or (token.word in _GOING and word_at(row, j + 1) in ("up", "down", "higher", "lower"))
        ):
            j -= 1
        elif token.word in CLOSING:
            opening = opening_of(row, j)
            if opening <= 0:
                return j
            return last_before(row, opening - 1) if any(t.quantity for t in row[opening:j]) else j
        elif token.word == ":" and 0 < j <= _LABEL:  # 'Industrial output: up Q'
            j -= 1
        elif token.word == "," and j and row[j - 1].time is not None and _is_heading(row, j):
            j -= 1
        elif token.word in _DASHES:
            opening = _insertion(row, j)
            if opening < 0:
                return -1
            named = word_at(row, opening + 1) == "the" or plain_word(row[opening + 1])
            listed = named and any(t.word == "and" for t in row[opening:j])
            while row[opening - 1].word != "," and (outer := _insertion(row, opening)) > 0:
                if row[outer + 1].word not in _ASIDES:
                    break
                opening = outer  # ', after taking this into account, however,'
            while listed and _names(row, opening):
                opening = _insertion(row, opening)  # ', the EU, the US and Japan,'
            j = opening - 1
        elif token.word in ("which", "who") and j and row[j - 1].word in (",", ")"):
            j -= 2 if row[j - 1].word == "," else 1
        elif token.word in ("which", "who", "that") and j:
            j -= 1
        else:
            return j
    return j


def _names(row: Row, j: int) -> bool:
    """Tell the comma inside ', the European Union, the United States and Japan,'."""
    opening = _insertion(row, j)
    inside = row[opening + 1 : j]
    return (
        opening > 0
        and 0 < len(inside) < _NAMED
        and not any(t.flags & (FINITE | REPORT) for t in inside)
    )


_NAMED = 6


def _is_heading(row: Row, j: int) -> bool:
    """Tell the comma of 'the deficit for fiscal 1988, ending March, is': no other opens before it."""
    follows = word_at(row, j + 1) in FINITE_AUXILIARIES
    return follows and row[j - 2].word in ("for", "in", "of") and _insertion(row, j) < 0


_EACH = {("to", "date")} | {
    (each, time) for each in ("each", "every", "per") for time in ("year", "month", "week", "day")
}
_ASIDES = frozenset("after before not excluding including despite without unlike adjusted".split())
_HARDLY = frozenset("little barely".split())
YEARLY = frozenset(
    "year-on-year month-on-month quarter-on-quarter yoy y-o-y upwards downwards upward downward".split()
)
"""Adverbs that tell with what something is compared."""
_GOING = frozenset(
    "trading traded trades make makes made shot shoot going edging inching creeping ticking inched ticked edged crept "
    "heading trending drifted edge inch tick nudge drift head trend move".split()
)
_LABEL = 14
"""A label has so many words at most."""
_INSERTED = frozenset("with which who including those a an the".split())
DIMENSIONS = frozenset("- long high wide deep tall thick".split())
_DASHES = frozenset(",–—-")
_PARTING = _DASHES | STOPS


def _insertion(row: Row, j: int) -> int:
    """Return the comma that opens what the one at ``j`` closes: ', a key indicator of health,'."""
    k = j
    for token in reversed(row[max(0, j - 21) : j]):
        k -= 1
        if token.word in _PARTING:
            return k if k and token.word in _DASHES else -1
        if token.quantity is not None and token.quantity.unit is not None:
            if not _inserted(row, k):
                return -1
    return -1


def _inserted(row: Row, k: int) -> bool:
    """Tell ', with an investment of Q,' and ', Q long,' from the end of another clause."""
    if word_at(row, k + 1) in DIMENSIONS:
        return True
    for n in range(k - 1, max(0, k - 16), -1):
        if row[n].word in _DASHES:
            if any(row[m].word in FINITE_AUXILIARIES for m in range(n + 1, k)):
                return False  # ', the volume was Q, up'
            measured = row[n + 1].word.endswith("ed") and bool(row[n + 2].flags & PREPOSITION)
            return measured or row[n + 1].word in _INSERTED  # 'income, measured by firms with Q,'

    return False
