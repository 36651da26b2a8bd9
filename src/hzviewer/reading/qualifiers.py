"""The words right before a number that qualify it: about, more than, a record."""

from functools import cache

from .clauses import Row, is_verb
from .lexicon import lexicon
from .predicates.place import plain_word
from .wordclasses import AUXILIARY, FINITE, VERB

_MOST = 4


_Phrases = dict[str, dict[str, list[list[str]]]]
"""The last word of each qualifier, to the word before it, '' for none, to all words before: the
longest first.
"""


@cache
def _phrases() -> _Phrases:
    found: _Phrases = {}
    for name in sorted(lexicon().words["qualifiers"], key=len, reverse=True):
        *before, last = name.split()
        found.setdefault(last, {}).setdefault(before[-1] if before else "", []).append(before)
    return found


def qualifier_before(row: Row, i: int) -> tuple[str | None, int]:
    """Return the words that qualify the number at ``i``, and the index of the last word before."""
    phrases = _phrases()
    if not i or row[i - 1].word not in phrases:
        return None, i - 1
    first = i
    for _ in range(_MOST):
        if not first or row[first - 1].word not in phrases:
            break
        length = _length(row, first - 1, phrases)
        if not length:
            break
        first -= length
    if first == i:
        return None, i - 1
    return " ".join([token.word for token in row[first:i]]), first - 1


def _length(row: Row, k: int, phrases: _Phrases) -> int:
    """Return how many words the qualifier that ends at ``k`` has, 0 where none ends there."""
    word = row[k].word
    if word in ("above", "below") and k and row[k - 1].flags & VERB and is_verb(row, k - 1):
        return 0  # 'dipped below 5 percent'
    group = phrases[word]
    for before in group.get(row[k - 1].word, ()) if k else ():
        n = len(before)
        if n > k or (n > 1 and before != [token.word for token in row[k - n : k]]):
            continue
        if word != "to" or before != ["up"] or not _pushed(row, k - 1):
            return n + 1
    return 1 if "" in group else 0


def _pushed(row: Row, up: int) -> bool:
    """Tell 'pushed the rate up to 5 percent', where 'up' says where it went."""
    if plain_word(row[up - 1]) and not any(t.flags & (FINITE | AUXILIARY) for t in row[:up]):
        return True  # 'Inflation up to 2.5% in May'
    movers = lexicon().words["movers"]
    for j in range(up - 1, max(-1, up - 10), -1):
        if row[j].quantity is not None or row[j].word == ",":
            return False
        if row[j].word in movers:
            return j < up - 1 or row[j].word in _CREEPING
    return False


_CREEPING = frozenset(
    "pick picks picked picking edged inched inches crept ticked shot went goes nudged".split()
)
