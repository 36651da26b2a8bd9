"""Patterns over many words that cost no more than over one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from hzviewer import late

# What stands before a word; listed, for so a search is a third quicker than for what is no letter.
BEFORE_WORD = r"[ \n\"“‘'(\[,;:—–/]"


def bounded(ahead: str, never: str = "") -> str:
    """Return a pattern for the character before ``ahead`` that is in no word and none of ``never``.

    Patterns that begin with a class of characters are found several times as fast as those that
    begin with an assertion, and faster still where the class is listed: that a character beyond
    ASCII is in a word is told last. Listed is what is not in it, for a class that names all
    characters beyond ASCII takes 3 ms to compile.
    """
    none = re.compile(rf"[\w{never}]")
    not_in = "".join(re.escape(chr(code)) for code in range(128) if none.match(chr(code)))
    return rf"[^{not_in}](?={ahead})(?<![\w{never}])"


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
    (first, tail), last = words[0], words[-1][0]
    if len(words) == 1:
        return re.escape(first[depth:]) + tail
    parting = depth
    while parting < len(first) and first[parting] == last[parting]:
        parting += 1
    common = re.escape(first[depth:parting])
    ends = [tail] if len(first) == parting else []  # in order, a word stands before what goes on
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in words[len(ends) :]:
        groups.setdefault(entry[0][parting], []).append(entry)
    parts = [_branches(group, parting) for group in groups.values()]
    if ends == [""]:
        return rf"{common}(?:{'|'.join(parts)})?"
    parts += ends
    return common + (parts[0] if len(parts) == 1 else rf"(?:{'|'.join(parts)})")


class Phrasebook:
    """Words and phrases that are looked up by their first word.

    A trie of some hundred words takes milliseconds to compile, which a short text never earns back.
    Here only the first letters are compiled, and the rest of those phrases that a text begins.
    """

    def __init__(self, phrases: Iterable[str], gap: str, before: str = "", joins: str = "") -> None:
        """Take phrases whose words are parted by ``gap``.

        ``before`` is the pattern for what stands before one; behind it stands no letter, and none
        of the characters ``joins``, which make the word go on.
        """
        self._gap, self._joins = gap, tuple(joins)
        self._tails: dict[str, list[str]] = {}
        for phrase in phrases:
            first = _FIRST.match(phrase)[0]  # type: ignore[index]
            self._tails.setdefault(first, []).append(phrase[len(first) :])
        self._ends: dict[str, re.Pattern[str]] = {}
        self._first = late.pattern(rf"{before}((?:{_heads(self._tails, gap)})\w*)")

    def find(self, text: str, inside: bool = False) -> Iterator[tuple[int, int]]:
        """Yield where the phrases stand, the longest at each place; ``inside`` others too."""
        done, known, ends, joins = 0, self._tails.get, self._ends, self._joins
        for match in self._first.finditer(text):
            tails = known(match[1])
            if tails is None:
                continue
            start, stop = match.span(1)
            if start < done:
                continue
            if tails != _ALONE:
                first = match[1]
                end = (ends.get(first) or self._end(first)).match(text, stop)
                if end is None:
                    continue
                stop = end.end()
            elif text.startswith(joins, stop):
                continue
            yield start, stop
            done = 0 if inside else stop

    def _end(self, first: str) -> re.Pattern[str]:
        """Return the pattern of what has to follow a first word, and keep it."""
        tails = trie(self._tails[first]).replace(r"\ ", self._gap)
        self._ends[first] = re.compile(rf"{tails}(?![\w{''.join(self._joins)}])")
        return self._ends[first]


_ALONE = [""]
_FIRST = late.pattern(r"(?s:.)\w*")


def _heads(tails: Mapping[str, Iterable[str]], gap: str) -> str:
    """Return a pattern for the first letters of the words: most places fail at once.

    Of short words, of which every line has one, what follows is asked for too.
    """
    heads: list[str] = []
    letters: dict[str, tuple[set[str], set[str]]] = {}
    for word, rest in tails.items():
        if len(word) > _SHORT:
            seconds, thirds = letters.setdefault(re.escape(word[0]), (set(), set()))
            seconds.add(re.escape(word[1]))
            thirds.add(re.escape(word[2]))
        elif all(tail.startswith(" ") for tail in rest):
            heads.append(
                f"{re.escape(word)}(?={gap}{_one_of({re.escape(tail[1]) for tail in rest})})"
            )
        else:
            heads.append(rf"{re.escape(word)}(?!\w)")
    for first, (seconds, thirds) in letters.items():
        heads.append(first + _one_of(seconds) + _one_of(thirds))
    return "|".join(heads)


def _one_of(letters: Iterable[str]) -> str:
    return f"[{''.join(sorted(letters))}]"


_SHORT = 3
