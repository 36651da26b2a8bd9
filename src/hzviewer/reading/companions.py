"""What the words around a subject add to it: a topic before a colon, a side, what lies behind the figure."""

from functools import cache

from hzviewer import late
from hzviewer.model.facts import Span

from .boundaries import word_at
from .clauses import Row
from .leading import main
from .lexicon import lexicon
from .phrases import forward
from .predicates import Predicate, currency, plain_word
from .sums import FUNDS
from .text import Document
from .trimming import Phrase, span
from .wordclasses import CONJUNCTION, DETERMINER, MONEY, PEOPLE, PLURAL, RATE
from .wordings import text_of


def given_for(row: Row, phrase: Phrase, i: int) -> bool:
    """Tell what an amount is for: 'set aside Q for | schools', 'put Q into | railways'."""
    quantity = row[i].quantity
    lead = phrase[0] - 1
    while lead > i and row[lead].flags & DETERMINER:
        lead -= 1
    amount = quantity is not None and currency(quantity.unit)
    if any(t.flags & MONEY or t.word in FUNDS for t in row[phrase[0] : phrase[1] + 1]):
        return False
    return amount and lead > i and row[lead].word in ("for", "into") and lead <= i + 6


def bracketed(document: Document, row: Row, phrase: Phrase, i: int, said: Predicate) -> str | None:
    """Return 'rates for' of 'rates fell for men (5 percent), women (4 percent), and all (4.4
    percent)', 'sales in' of 'sales rose in Peru (2 percent), Chile (3 percent)'.
    """
    if row[i - 1].word != "(" or word_at(row, i + 1) != ")" or phrase[1] + 2 != i:
        return None
    j = phrase[0] - 1
    while j > 0 and (
        row[j].word in _LISTING
        or row[j].quantity is not None
        or row[j].flags & DETERMINER
        or plain_word(row[j])
    ):
        j -= 1
    if j <= 0 or row[j].word not in ("for", "in"):
        return None
    head = main(row, j)
    if head is None or not (row[head[1]].flags & RATE or said.kind == "change"):
        return None
    return f"{text_of(document, span(row, head))} {row[j].word}"


_LISTING = frozenset((",", "and", "(", ")"))


def tail(document: Document, row: Row, phrase: Phrase, i: int) -> str:
    """Return 'in the tourism sector' behind 'a loss of 5 billion yuan', for what stands before."""
    n = i + 1
    if n < len(row) and row[n].word == "(":
        n = next((k + 1 for k in range(n, min(len(row), n + 7)) if row[k].word == ")"), n)
    if n + 1 >= len(row) or phrase[1] > i or phrase[1] - phrase[0] > 1:
        return ""
    moved = row[n].word == "for" and n == i + 1  # 'prices rose 9 percent for fruit'
    if row[phrase[1] + 1].word != "of" and not moved:
        return ""
    if row[n].word not in ("in", "from", "for", "on") or row[n + 1].time is not None:
        return ""
    found = forward(row, n + 1)
    if found is None or found[0] > n + 2 or row[found[0]].word in _TURNS:
        return ""
    if word_at(row, found[1] + 1) == "of" and any(
        t.quantity for t in row[found[1] + 2 : found[1] + 4]
    ):
        return ""  # 'profits of P on a turnover of Q'
    return text_of(document, Span(row[n].start, row[found[1]].end))


_TURNS = frozenset("line order contrast comparison addition fact part general response".split())


def same_side(text: str, said: Predicate, before: str) -> str:
    """Return 'surplus with Peru' for 'Peru reached Q' behind 'the surplus with Japan came to P'."""
    if said.where != "before" or text.lower() not in _places():
        return ""
    match = _WITH_PLACE.fullmatch(before)
    return f"{match[1]} {text}" if match is not None and match[2].lower() in _places() else ""


@cache
def _places() -> frozenset[str]:
    return frozenset(lexicon().tables["names"]["places"])


def topic_of(row: Row) -> Phrase | None:
    """Return the words before the colon that heads a sentence, where they name a thing."""
    colon = -1
    for j, token in enumerate(row[:_HEAD]):
        if token.word == ":":
            colon = j
            break
    else:
        return None
    first = 1 if colon > 1 and not row[0].word[:1].isalnum() else 0
    words = row[first:colon]
    named = all(plain_word(t) or t.flags & (PLURAL | MONEY | CONJUNCTION) for t in words)
    if colon <= first or not named or any(t.word in _NO_TOPICS for t in words):
        return None
    return (first, colon - 1) if not any(t.flags & PEOPLE for t in words) else None


_HEAD = 7
_NO_TOPICS = frozenset(
    "note update source sources summary highlights editor ministry bank survey poll report study data "
    "figures target targets goal goals".split()
)
_WITH_PLACE = late.pattern(r"(.+ (?:with|to|from|in)) ((?:[A-Z][\w.]* ?){1,3})")
