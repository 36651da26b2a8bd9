"""The words right before a number that qualify it: about, more than, a record."""

from functools import cache

from .clauses import Row, is_verb
from .lexicon import lexicon
from .wordclasses import VERB

_LONGEST = 4
_MOST = 4


@cache
def _phrases() -> tuple[frozenset[str], frozenset[str]]:
    names = lexicon().words["qualifiers"]
    return names, frozenset(name.rsplit(" ", 1)[-1] for name in names)


def qualifier_before(row: Row, i: int) -> tuple[str | None, int]:
    """Return the words that qualify the number at ``i``, and the index of the last word before."""
    names, last_words = _phrases()
    found: list[str] = []
    k = i - 1
    for _ in range(_MOST):
        if k < 0 or row[k].word not in last_words:
            break
        for n in range(min(_LONGEST, k + 1), 0, -1):
            phrase = " ".join(token.word for token in row[k - n + 1 : k + 1])
            if (
                phrase in ("above", "below")
                and k
                and row[k - 1].flags & VERB
                and is_verb(row, k - 1)
            ):
                break  # 'dipped below 5 percent'
            if phrase in names and not (phrase == "up to" and _pushed(row, k - 1)):
                found.insert(0, phrase)
                k -= n
                break
        else:
            break
    return (" ".join(found) or None), k


def _pushed(row: Row, up: int) -> bool:
    """Tell 'pushed the rate up to 5 percent', where 'up' says where it went."""
    movers = lexicon().words["movers"]
    for j in range(up - 1, max(-1, up - 10), -1):
        if row[j].quantity is not None or row[j].word == ",":
            return False
        if row[j].word in movers:
            return j < up - 1
    return False
