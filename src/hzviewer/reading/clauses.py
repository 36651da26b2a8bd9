"""A sentence as a row of tokens: words, stops, and the quantities and times found in it."""

from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Span

from .lexicon import lexicon
from .numbers import Quantity
from .text import Document
from .times import TimeMark
from .wordclasses import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    MANNER,
    NOUN,
    PREPOSITION,
    PRONOUN,
    VERB,
    Classes,
)

_TOKEN = late.pattern(
    r"(?:[^\W\d_]\.){2,}+|[^\W\d_][^\W_]*+(?:['’.\-‑–&/][^\W_]++)*+"
    r"|\d[\w.,/]*+(?:[-–]\w[\w.,/]*+)*+|[^\w\s]"
)
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")


class Token(Struct, frozen=True, gc=False):
    """A word (lower case), a stop, or a stand-in: ``quantity`` or ``time`` is then set.

    ``flags`` are the classes of the word, see `wordclasses`.
    """

    word: str
    start: int
    flags: int = 0
    quantity: Quantity | None = None
    time: TimeMark | None = None

    @property
    def end(self) -> int:
        """Where the token ends: asked of few, so it is not kept."""
        marked = self.quantity or self.time
        return marked.end if marked else self.start + len(self.word)


Row = list[Token]


def tokens(
    document: Document, span: Span, quantities: Sequence[Quantity], times: Sequence[TimeMark]
) -> Row:
    """Return the tokens of a sentence; a quantity or a time is one token."""
    marks: list[Quantity | TimeMark] = [*quantities, *times]
    marks.sort(key=_start)
    lower, classes = document.lower, lexicon().classes
    result: Row = []
    position = span.start
    for mark in marks:
        if mark.start < position:
            continue
        result += _words(lower, position, mark.start, classes)
        if isinstance(mark, Quantity):
            result.append(Token("#", mark.start, 0, mark))
        else:
            result.append(Token("@", mark.start, 0, None, mark))
        position = mark.end
    result += _words(lower, position, span.end, classes)
    return result


_start = attrgetter("start")


def _words(lower: str, start: int, end: int, classes: Classes) -> Row:
    """Return the tokens of a stretch without marks; no token goes over a space or a line's end."""
    row: Row = []
    for piece in lower[start:end].replace("\n", " ").split(" "):
        if piece.isalpha():
            row.append(Token(piece, start, classes[piece]))
        elif piece:
            for word, offset in _parts(piece):
                row.append(Token(word, start + offset, classes[word]))
        start += len(piece) + 1
    return row


@lru_cache(maxsize=4096)
def _parts(piece: str) -> tuple[tuple[str, int], ...]:
    """Return the tokens in what stands between two spaces, such as 'u.s.,', each with its place."""
    return tuple([(match[0], match.start()) for match in _TOKEN.finditer(piece)])


def is_verb(row: Row, j: int) -> bool:
    """Tell the verb in 'exports rise 5 percent' from the noun in 'a rise in exports'."""
    flags = row[j].flags
    if not flags & VERB:
        return False
    before = row[j - 1] if j else None
    after = row[j + 1] if j + 1 < len(row) else None
    if row[j].word in _ALSO_THINGS:  # 'the economy contracts by Q', not 'signed contracts'
        return after is not None and (after.quantity is not None or after.word in ("by", "to"))
    if (
        after is not None
        and row[j].word.endswith("ed")
        and (
            after.word == "of"
            or (
                after.flags & VERB
                and not after.flags & (NOUN | ADVERB)
                and after.word not in _STILL
            )
        )
    ):
        return False  # 'value added of mining', 'value added grew'
    if before is not None and before.word == "value" and row[j].word == "added":
        return False  # 'value added tax', 'value added in May'
    if not flags & NOUN:
        return not _attribute(row, j)
    if before is not None and before.word in ("this", "that") and row[j].word.endswith("s"):
        return True  # 'This rises to Q'
    if before is not None and before.word in _RATES:
        return False  # 'a year-on-year increase and'
    if before is not None and (
        before.quantity is not None
        or (before.flags & (DETERMINER | PREPOSITION) and before.word != "to")
        or before.word.endswith(("'s", "’s"))
    ):
        return False
    if after is not None and (after.word in ("of", "worth") or after.word in _BEING):
        return False
    if after is not None and after.word == "in" and not _value_near(row, j + 1):
        return before is not None and bool(before.flags & AUXILIARY)
    return True


_STILL = frozenset("unchanged steady flat stable stuck".split())
_ALSO_THINGS = frozenset("contracts advances slides rallies rocket rockets".split())
_BEING = frozenset("is was are were has had will would".split())
_STEADY = frozenset("steady stable rapid".split())
_RATES = frozenset(
    "year-on-year month-on-month quarter-on-quarter annual yearly quarterly monthly".split()
)


def _attribute(row: Row, j: int) -> bool:
    """Tell 'the increased sales', 'improved incentives': a participle before a noun."""
    token = row[j]
    if token.word in _STEADY and j + 1 < len(row) and row[j + 1].flags & NOUN:
        return True  # 'achieved steady growth'
    if not token.word.endswith(("ed", "ing")) or j + 1 >= len(row):
        return False
    before = row[j - 1] if j else None
    after = row[j + 1]
    return (
        before is not None
        and bool(before.flags & DETERMINER or (before.word == "of" and token.word.endswith("ed")))
        and after.word.isalpha()
        and not after.flags & (PREPOSITION | DETERMINER | MANNER | ADVERB | PRONOUN)
    )


def _value_near(row: Row, j: int) -> bool:
    return any(t.quantity is not None for t in row[j : j + 4])


def back_over(row: Row, k: int, ranged: bool = False) -> int:
    """Step left over times ('in March'), closed brackets, and adverbs of manner."""
    while k >= 0:
        token = row[k]
        if token.time is not None:
            k -= 1
            while k >= 0 and row[k].word in _TIME_LEADS:
                k -= 1
        elif token.word in CLOSING:
            opening = opening_of(row, k)
            if opening < 0:
                return k
            k = opening - 1
        elif (
            token.flags & MANNER or token.word in _ADVERBIAL or (ranged and token.word == "between")
        ):
            k -= 1
        else:
            break
    return k


_TIME_LEADS = frozenset("in during on at over for by as of since through the".split()) - {
    "by",
    "of",
}
_ADVERBIAL = frozenset(
    "year-on-year month-on-month quarter-on-quarter yoy y-o-y annual again further only just even "
    "still also another minus negative".split()
)


def opening_of(row: Row, k: int) -> int:
    """Return the bracket that the one at ``k`` closes, -1 where it is missing or far."""
    depth = 0
    for j in range(k, max(-1, k - 40), -1):
        word = row[j].word
        if word in CLOSING:
            depth += 1
        elif word in OPENING:
            depth -= 1
            if not depth:
                return j
    return -1
