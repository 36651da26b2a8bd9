"""Whether a clause speaks of what will be."""

from .clauses import Row
from .predicates import STOPS
from .wordclasses import FORECAST


def _is_followed_by_will(row: Row, i: int) -> bool:
    """Tell the number at ``i`` of '12 million students will graduate'."""
    for token in row[i + 1 : i + 6]:
        if (
            token.quantity is not None
            or token.word in STOPS
            or token.word in (",", "which", "that")
        ):
            return False
        if token.word == "will":
            return True
    return False


_FORESEEING = frozenset(
    "will shall expects expect foresees foresee predicts predict envisages".split()
)


def is_ahead(row: Row, i: int) -> bool:
    """Tell whether the clause speaks of what will be."""
    ahead = _is_followed_by_will(row, i)
    for j in range(i - 1, max(-1, i - 16), -1):
        token = row[j]
        if token.word in STOPS:
            break
        due = j and token.word == "to" and row[j - 1].word in ("is", "are", "set")
        if due or token.flags & FORECAST or token.word in _FORESEEING:
            if j and row[j - 1].word == "had":
                return False  # 'had forecast' what is over
            ahead = True
    return ahead
