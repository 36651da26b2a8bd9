"""Topics: what a priority is about, by the words of the lexicon."""

import re
from functools import cache

from .lexicon import lexicon
from .patterns import BEFORE_WORD, trie

_MOST_TOPICS = 3


def topics(lower: str) -> tuple[str, ...]:
    """Return the lexicon's topics whose words are in a clause, the most mentioned first."""
    counts: dict[str, int] = {}
    pattern, meanings = _topic_words()
    for match in pattern.finditer(" " + lower):
        for topic in meanings[" ".join(match[1].split())]:
            counts[topic] = counts.get(topic, 0) + 1
    order = list(lexicon().tables["topics"])
    return tuple(sorted(counts, key=lambda t: (-counts[t], order.index(t))))[:_MOST_TOPICS]


@cache
def _topic_words() -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Return the pattern of all words of all topics, and the topics of each word."""
    meanings: dict[str, list[str]] = {}
    for topic, words in lexicon().tables["topics"].items():
        for word in words:
            meanings.setdefault(word, []).append(topic)
    words_of_all = trie(meanings).replace(r"\ ", r"\s+")
    return re.compile(rf"{BEFORE_WORD}(?=({words_of_all})(?![\w-]))"), meanings
