"""The canonical name of a subject, so that one indicator is one series in many reports."""

from functools import lru_cache

from hzviewer import late

from .lexicon import lexicon

_WORD = late.pattern(r"[^\W_]+(?:[-'’][^\W_]+)*")


@lru_cache(maxsize=4096)
def indicator_of(subject: str) -> str | None:
    """Return the lexicon's name of what a subject measures: that of its longest known term."""
    words = _WORD.findall(subject.lower())
    table = lexicon().indicators
    best: tuple[int, str] | None = None
    for n, word in enumerate(words):
        for term, name in table.get(word, ()):
            if tuple(words[n : n + len(term)]) == term:
                if best is None or len(term) > best[0]:
                    best = (len(term), name)
                break
    return best[1] if best else None
