"""Topics: what a priority is about, by the words of the lexicon."""

from functools import cache

from .lexicon import lexicon
from .patterns import BEFORE_WORD, Phrasebook

_MOST_TOPICS = 3


def topics(lower: str) -> tuple[str, ...]:
    """Return the lexicon's topics whose words are in a clause, the most mentioned first."""
    counts: dict[str, int] = {}
    words, meanings = _topic_words()
    for start, end in words.find(f" {lower}", inside=True):
        for topic in meanings[" ".join(lower[start - 1 : end - 1].split())]:
            counts[topic] = counts.get(topic, 0) + 1
    order = list(lexicon().tables["topics"])
    return tuple(sorted(counts, key=lambda t: (-counts[t], order.index(t))))[:_MOST_TOPICS]


@cache
def _topic_words() -> tuple[Phrasebook, dict[str, list[str]]]:
    """Return all words of all topics, and the topics of each word."""
    meanings: dict[str, list[str]] = {}
    for topic, words in lexicon().tables["topics"].items():
        for word in words:
            meanings.setdefault(word, []).append(topic)
    return Phrasebook(meanings, gap=r"\s+", before=BEFORE_WORD, joins="-"), meanings
