"""The words right before a number that qualify it: about, more than, a record."""

from functools import cache

from .lexicon import lexicon

_LONGEST = 4
_MOST = 4


@cache
def _phrases() -> tuple[dict[str, None], frozenset[str]]:
    names = lexicon().words["qualifiers"]
    return dict.fromkeys(names), frozenset(name.rsplit(" ", 1)[-1] for name in names)


def qualifier_before(lower: str, start: int) -> tuple[str | None, int]:
    """Return the words that qualify the number at ``start``, and where they begin."""
    names, last_words = _phrases()
    found: list[str] = []
    position = start
    for _ in range(_MOST):
        words = _words_before(lower, position)
        if not words or words[0][1] not in last_words:
            break
        phrase, begin = "", -1
        for n in range(min(_LONGEST, len(words)), 0, -1):
            candidate = " ".join(word for _, word in reversed(words[:n]))
            if candidate in names:
                phrase, begin = candidate, words[n - 1][0]
                break
        if begin < 0:
            break
        found.insert(0, phrase)
        position = begin
    return (" ".join(found) or None), position


def _words_before(lower: str, position: int) -> list[tuple[int, str]]:
    """Return the start and the letters of up to four words before a position, nearest first."""
    result: list[tuple[int, str]] = []
    end = position
    while len(result) < _LONGEST:
        floor = max(0, end - 3)
        while end > floor and lower[end - 1] in " \n":
            end -= 1
        start = end
        floor = max(0, end - 16)
        while start > floor and (lower[start - 1].isalpha()):
            start -= 1
        if start == end:
            break
        result.append((start, lower[start:end]))
        end = start
    return result
