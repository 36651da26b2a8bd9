"""Texts on which a pattern would waste its time, derived from the pattern itself.

For each part of the pattern that repeats there is a text in which that part repeats on and on and
what has to follow never comes; and for each way through the pattern one of near misses in a row.
"""

import random
import re
import time
from collections.abc import Callable, Iterator
from itertools import islice
from operator import itemgetter
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

_ALL = [chr(n) for n in range(32, 127)] + list("\n\té½“”’–—•€£¥₹٣Éα")
_REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)
_LOOKS = (c.ASSERT, c.ASSERT_NOT)


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    c.CATEGORY_DIGIT: str.isdigit,
    c.CATEGORY_SPACE: str.isspace,
    c.CATEGORY_WORD: _in_word,
    c.CATEGORY_NOT_DIGIT: lambda x: not x.isdigit(),
    c.CATEGORY_NOT_SPACE: lambda x: not x.isspace(),
    c.CATEGORY_NOT_WORD: lambda x: not _in_word(x),
}


class Pump(NamedTuple):
    """What stands once in front, what is repeated, and what ends the text."""

    head: str
    piece: str
    tail: str

    def text(self, size: int) -> str:
        """Return the text of about so many characters."""
        return self.head + self.piece * (size // len(self.piece)) + self.tail


def pumps(pattern: re.Pattern[str], ways: int = 12) -> list[Pump]:
    """Return the pumps of a pattern, the same ones each time."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    chance = random.Random(len(pattern.pattern))
    found: dict[Pump, None] = {}
    for _ in range(ways):
        whole = _sample(tree, chance)
        for piece in (whole, whole[:-1], f"{whole} ", f"{whole[:-1]}, ", f"{whole}\n"):
            if piece:
                found[Pump("", piece, "")] = None
        for head, body in islice(_repeats(tree, chance, ""), 40):
            if body:
                for tail in ("", "\x00", "!"):
                    found[Pump(head, body, tail)] = None
                found[Pump("", (head + body * 3), "")] = None
    return list(found)


def worst(pattern: re.Pattern[str], among: list[Pump], size: int) -> tuple[float, Pump]:
    """Return the seconds of the pump on which a search of the whole text takes longest.

    The first that takes a second is bad enough: the next ones might take minutes.
    """
    found = (0.0, among[0])
    for pump in among:
        found = max(found, (_search(pattern, pump.text(size)), pump), key=itemgetter(0))
        if found[0] > 1:
            break
    return found


def _search(pattern: re.Pattern[str], text: str) -> float:
    begin = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - begin


def _repeats(tree: Any, chance: random.Random, head: str) -> Iterator[tuple[str, str]]:
    """Yield what leads up to each repeated part, with one turn of that part."""
    for op, value in tree:
        if op in _REPEATS:
            least, most, body = value
            if most > 3:
                yield head, _sample(body, chance)
                if least != most:
                    two = _sample(body, chance) + _sample(body, chance)
                    yield head, two
            yield from _repeats(body, chance, head)
        elif op is c.SUBPATTERN:
            yield from _repeats(value[3], chance, head)
        elif op is c.ATOMIC_GROUP:
            yield from _repeats(value, chance, head)
        elif op is c.BRANCH:
            for branch in _some(value[1], chance):
                yield from _repeats(branch, chance, head)
        elif op in _LOOKS:
            yield from _repeats(value[1], chance, head)
        head += _sample([(op, value)], chance)


def _some(branches: list[Any], chance: random.Random) -> list[Any]:
    return branches if len(branches) < 6 else chance.sample(branches, 6)


def _sample(tree: Any, chance: random.Random) -> str:
    """Return a text that matches, but for what the assertions ask."""
    return "".join(_one(op, value, chance) for op, value in tree)


def _one(op: Any, value: Any, chance: random.Random) -> str:
    if op is c.LITERAL:
        return chr(value)
    if op is c.NOT_LITERAL:
        return chance.choice([x for x in _ALL if x != chr(value)])
    if op is c.ANY:
        return chance.choice(_ALL[:95])
    if op is c.IN:
        return chance.choice(_members(value))
    if op in _REPEATS:
        least, most, body = value
        turns = chance.randint(least, min(most, least + 2))
        return "".join(_sample(body, chance) for _ in range(turns))
    if op is c.SUBPATTERN:
        return _sample(value[3], chance)
    if op is c.ATOMIC_GROUP:
        return _sample(value, chance)
    if op is c.BRANCH:
        return _sample(chance.choice(value[1]), chance)
    return ""


def _members(parts: list[tuple[Any, Any]]) -> list[str]:
    """Return characters of a class: those of it that this module knows, else its own literals."""
    negated = parts[0][0] is c.NEGATE
    rules = parts[1:] if negated else parts
    known = [x for x in _ALL if any(_has(op, value, x) for op, value in rules) != negated]
    own = [chr(v if op is c.LITERAL else v[0]) for op, v in rules if op in (c.LITERAL, c.RANGE)]
    return known or own


def _has(op: Any, value: Any, character: str) -> bool:
    if op is c.LITERAL:
        return chr(value) == character
    if op is c.RANGE:
        return chr(value[0]) <= character <= chr(value[1])
    return _CATEGORIES[value](character)
