"""Patterns over many words that cost no more than over one."""

import re
from collections.abc import Iterable, Mapping

# What stands before a word; listed, for so a search is a third quicker than for what is no letter.
BEFORE_WORD = r"[ \n\"“‘'(\[,;:—–/]"


def trie(words: Iterable[str]) -> str:
    """Return a pattern for any of the words that reads each character of a text once.

    A plain ``a|b|c`` would try one word after the other. Of two words of which one begins the
    other the longer is found.
    """
    return trie_with(dict.fromkeys(words, ""))


def trie_with(tails: Mapping[str, str]) -> str:
    """Return a pattern for any of the words, each followed by the pattern that is its value."""
    return _branches(sorted(tails.items()), 0)


def _branches(words: list[tuple[str, str]], depth: int) -> str:
    """Return the pattern for sorted words from their character ``depth`` on."""
    ends = [tail for word, tail in words if len(word) == depth]
    longer = [entry for entry in words if len(entry[0]) > depth]
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in longer:
        groups.setdefault(entry[0][depth], []).append(entry)
    parts = [re.escape(first) + _branches(group, depth + 1) for first, group in groups.items()]
    if ends == [""] and parts:
        return rf"(?:{'|'.join(parts)})?"
    parts += ends
    return parts[0] if len(parts) == 1 else rf"(?:{'|'.join(parts)})"
