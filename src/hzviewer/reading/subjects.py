"""What a quantity measures: the noun phrase that its sentence gives it."""

from functools import cache

from hzviewer.model.facts import Span

from .clauses import Token
from .directions import Role
from .lexicon import lexicon

_ADVERBS = frozenset(
    "also still only just already however meanwhile specifically overall now then thus even again "
    "not currently now actually slightly sharply steadily further ago".split()
)
_AUXILIARIES = frozenset(
    "has have had is are was were be been being would could should may might will can did do does "
    "to expected projected forecast estimated thought likely registering registered".split()
)
_OPENERS = frozenset(
    "and but or while whereas with as when if because although though since by for in on at of during from to that than after before according among within".split()
)
_MOST = 12


@cache
def _stops() -> frozenset[str]:
    words = lexicon()
    return frozenset(
        words.words["prepositions"]
        | words.words["conjunctions"]
        | words.words["pronouns"]
        | words.words["states"]
        | words.words["determiners"]
        | frozenset(words.verbs)
        | _AUXILIARIES
    ) - {"and"}


def counted(row: list[Token], i: int) -> tuple[int, int] | None:
    """Return the tokens (first, last) of the noun phrase that a bare number counts."""
    words = lexicon()
    last = -1
    j = i + 1
    if j < len(row) and row[j].word == "of":
        j += 1
        if j < len(row) and row[j].word in ("the", "these", "those", "its", "their"):
            j += 1
    first = j
    while j < len(row) and j < first + 8:
        token = row[j]
        word = token.word
        if token.quantity or token.time or not word[0].isalpha():
            break
        if word in _stops() or (word.endswith("ly") and j > first):
            break
        if word == "and" and (j == first or (last < 0 and j > first + 3)):
            break
        if plural(word) and word not in words.words["stop_nouns"]:
            last = j
            nxt = row[j + 1].word if j + 1 < len(row) else "."
            if nxt == "and":
                after = row[j + 2].word if j + 2 < len(row) else "."
                if not plural(after):
                    break
        j += 1
    return (first, last) if last >= 0 else None


def plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun or names people."""
    return (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))
    ) or (word in lexicon().words["people"])


def after_noun(row: list[Token], role: Role) -> tuple[int, int] | None:
    """Return the noun phrase of 'a rise in X', 'growth of X'."""
    j = role.after
    if j < 0 or j + 2 >= len(row) or row[j + 1].word not in ("in", "of", "for"):
        return None
    return _forward(row, j + 2)


def _forward(row: list[Token], first: int) -> tuple[int, int] | None:
    j = first
    while j < len(row) and row[j].word in ("the", "a", "an", "its", "their"):
        j += 1
    first = j
    stops = _stops() - {"of", "in", "for"}
    while j < len(row) and j < first + 9:
        token = row[j]
        if (
            token.quantity
            or token.time
            or not token.word[0].isalpha()
            or token.word in stops
            or token.word == "and"
        ):
            break
        j += 1
    while j > first and row[j - 1].word in ("of", "in", "for"):
        j -= 1
    return (first, j - 1) if j > first else None


def before(row: list[Token], stop: int, first: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends before the token at ``stop`` in the clause from ``first``."""
    words = lexicon()
    last = stop - 1
    while last >= first and _passed_over(row[last]):
        last -= 1
    if last < first:
        return None
    j = last
    depth = 0
    while j >= first and last - j < 24:
        token = row[j]
        if token.word in (")", "]"):
            depth += 1
        elif token.word in ("(", "["):
            depth -= 1
            if depth < 0:
                break
        elif depth == 0 and _ends_phrase(row, j, words.words["reports"]):
            break
        j -= 1
    begin = j + 1
    while begin <= last and _leads(row[begin]):
        begin += 1
    begin = _after_time(row, begin, last)
    return (begin, last) if begin <= last else None


def _passed_over(token: Token) -> bool:
    return (
        token.word in _AUXILIARIES
        or token.word in _ADVERBS
        or token.word.endswith("ly")
        or token.time is not None
        or token.word in (",", "in", "on", "at", "during", "by", "a", "an", "the", "its", "-")
    )


def _ends_phrase(row: list[Token], j: int, reports: frozenset[str]) -> bool:
    token = row[j]
    if token.quantity is not None:
        return not (token.quantity.unit is None and token.quantity.worded)
    word = token.word
    if word in (";", ".", '"', "“", "”", "–", "—", ":", "•", "*"):
        return True
    if word == ",":
        return not (j + 1 < len(row) and row[j + 1].time is not None)
    if word == "and":
        return j > 0 and (
            row[j - 1].quantity is not None
            or row[j - 1].time is not None
            or row[j - 1].word in (",", ")")
        )
    if word in (
        "while",
        "whereas",
        "but",
        "that",
        "which",
        "who",
        "as",
        "if",
        "when",
        "although",
        "with",
        "because",
    ):
        return not (word == "that" and j + 1 < len(row) and row[j + 1].word in ("in", "of", "for"))
    if word in reports and word not in ("data", "figures", "estimated"):
        return True
    return word in _AUXILIARIES and word != "to"


def _leads(token: Token) -> bool:
    return (
        token.word in _OPENERS
        or token.word in _ADVERBS
        or token.word in lexicon().words["determiners"]
        or token.time is not None
        or (not token.word[:1].isalnum()
        and token.word != "#")
    )


def _after_time(row: list[Token], begin: int, last: int) -> int:
    """Step over 'In the first half of 2020' at the head of a phrase."""
    for j in range(begin, min(last, begin + 3)):
        if row[j].time is not None:
            return j + 1
    return begin


def is_pronoun(row: list[Token], phrase: tuple[int, int]) -> bool:
    """Tell whether a phrase only points at something named before."""
    pronouns = lexicon().words["pronouns"]
    return all(
        row[j].word in pronouns or row[j].word in _ADVERBS for j in range(phrase[0], phrase[1] + 1)
    )


def span(row: list[Token], phrase: tuple[int, int]) -> Span:
    """Return the place of a phrase, at most its last words where it is long."""
    first = max(phrase[0], phrase[1] - _MOST + 1)
    return Span(row[first].start, row[phrase[1]].end)
