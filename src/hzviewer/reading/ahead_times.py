"""Whether a clause speaks of what will be."""

from functools import cache

from .clauses import Row
from .dates import Dates
from .lexicon import lexicon
from .predicates import STOPS
from .wordclasses import FORECAST


def _is_followed_by_will(row: Row, i: int) -> bool:
    """Tell the number at ``i`` of '12 million students will graduate'."""
    for token in row[i + 1 : i + 6]:
        if token.quantity is not None or token.word in _ENDS:
            return False
        if token.word == "will":
            return True
    return False


_ENDS = STOPS | {",", "which", "that"}
_FORESEEING = frozenset(
    "will shall expects expect foresees foresee predicts predict envisages".split()
)
_DUE = frozenset(("is", "are", "set"))
_HEEDED = STOPS | _FORESEEING | {"to"}
"""All other words tell nothing of what will be, but those that forecast."""


@cache
def _foreseeing() -> frozenset[str]:
    return lexicon().words["forecasts"] | _FORESEEING


def foresees(words: frozenset[str]) -> bool:
    """Tell whether a sentence has a word of what will be: most have none."""
    due = "to" in words and not _DUE.isdisjoint(words)
    return due or not _foreseeing().isdisjoint(words)


def is_ahead(row: Row, i: int, dates: Dates) -> bool:
    """Tell whether the clause speaks of what will be."""
    if not dates.foresees:
        return False
    ahead = _is_followed_by_will(row, i)
    for j in range(i - 1, max(-1, i - 16), -1):
        token = row[j]
        if token.word not in _HEEDED and not token.flags & FORECAST:
            continue
        if token.word in STOPS:
            break
        before = row[j - 1].word if j else ""
        if token.word == "to" and before not in _DUE and not token.flags & FORECAST:
            continue
        if before == "had":
            return False  # 'had forecast' what is over
        ahead = True
    return ahead
