"""Priorities: what the speakers say they will do, clause by clause."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from hzviewer.model.facts import Priority, Span

from .lexicon import lexicon
from .patterns import trie
from .text import Document

_TAIL = re.compile(
    r",\s+(?:meaning|which|as\s+a\s+result|thus)\b.*"
    r"|[,;]?\s*(?:[\"”’]\s*,?\s*(?:[^\"“”]{0,80}\b(?:said|says|added|stated)\b.*)?"
    r"|,\s*(?:[^,]{0,60}\s)?(?:said|says|added|according\s+to|an\s+official\s+said|he\s+said|she\s+said)\b.*)$",
    re.S,
)
_SPLIT = re.compile(r";\s*(?:and\s+)?|[.](?=\s*\n\s*[-•*])")
_NOUN_NEEDS = re.compile(
    r"(?:\b(?:real|urgent|basic|actual|own|their|its|our|special|specific|local|various|different"
    r"|pressing|the|these|those|of|and)|['’]s|s['’])\s+$"
)
_BULLET = re.compile(r"^[ \t]*(?:[-•*–]|\(?\d{1,2}[.)]|\([a-z]\))[ \t]+(?=\S)", re.M)
_THINGS = re.compile(
    r"\b(?:economy|growth|inflation|prices?|rates?|exports?|imports?|demand|output|deficit|surplus"
    r"|unemployment|figures?|sales|trade|profits?|earnings|markets?|tournament|event|festival|match|game|games"
    r"|competition|contest|exhibition|conference|show|finals?|season|shares?|costs?|pressures?|consumption"
    r"|turnover|yields?|losses|spread|outbreak|recovery|weather|trend)\s+$"
)
"""What moves or takes place by itself: what it will do is a forecast, not a plan."""
_DONE_TO = re.compile(r"be\s+(?:\w+ly\s+|further\s+)?\w+(?:ed|en|ilt)\b")
_STATUTE = re.compile(r"\b(?:sections?|act|article|statute|treaty)\b")
_MEANING = re.compile(
    r"\b(?:advantages?|purpose|function|role|idea|effect|result|point|meaning)\s+$"
)
_STAGED = ("be held", "be staged", "be broadcast", "take place", "kick off", "last ", "open on")
_RELATIVE = re.compile(
    r"(?:\b(?:which|who|if|when|whether|unless|where|what|why|how)(?:\s+[\w-]+){0,3}\s*)$"
)
_CLAUSE = re.compile(r"(?:,\s*(?:and|but|while)\s|;\s|\sand\s(?=[^,;]{0,60}$)|,\s)")


@cache
def _triggers() -> re.Pattern[str]:
    words = trie(lexicon().tables["priorities"]["triggers"]).replace(r"\ ", r"\s+")
    return re.compile(rf"[^\w-](?P<trigger>{words})(?![\w-])")


@cache
def _forecasts() -> tuple[str, ...]:
    return tuple(lexicon().tables["priorities"]["forecasts"])


def find_priorities(document: Document) -> tuple[Priority, ...]:
    """Return the priorities of the text, ranked in its order."""
    spans = sorted({(s.start, s.end) for s in _spans(document)})
    kept: list[Span] = []
    for start, end in spans:
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(
        Priority(
            id=f"p{span.start}",
            start=span.start,
            end=span.end,
            quote=document.text[span.start : span.end],
            rank=rank,
            topics=topics(document.lower[span.start : span.end]),
        )
        for rank, span in enumerate(kept, 1)
    )


def topics(lower: str) -> tuple[str, ...]:
    """Return the lexicon's topics whose words are in a clause, the most mentioned first."""
    counts: dict[str, int] = {}
    pattern, meanings = _topic_words()
    for match in pattern.finditer(" " + lower):
        for topic in meanings[" ".join(match[1].split())]:
            counts[topic] = counts.get(topic, 0) + 1
    order = list(lexicon().tables["topics"])
    return tuple(sorted(counts, key=lambda t: (-counts[t], order.index(t))))[:3]


@cache
def _topic_words() -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Return the pattern of all words of all topics, and the topics of each word."""
    meanings: dict[str, list[str]] = {}
    for topic, words in lexicon().tables["topics"].items():
        for word in words:
            meanings.setdefault(word, []).append(topic)
    words_of_all = trie(meanings).replace(r"\ ", r"\s+")
    return re.compile(rf"[^\w-](?=({words_of_all})(?![\w-]))"), meanings


def _spans(document: Document) -> Iterator[Span]:
    bulleted = list(_bullets(document))
    yield from bulleted
    starts = [bullet.start for bullet in bulleted]
    for sentence in document.sentences:
        after = bisect_left(starts, sentence.end)
        if after and bulleted[after - 1].end > sentence.start:
            continue
        yield from _in_sentence(document, sentence)


def _bullets(document: Document) -> Iterator[Span]:
    """Yield the items of a list whose heading line announces what will be done."""
    text, lower = document.text, document.lower
    announcing = re.compile(
        rf"\b(?:{'|'.join(w.replace(' ', chr(92) + 's+') for w in lexicon().tables['priorities']['announces'])})"
        r"\b[^.\n]{0,80}:[ \t]*\n\s*\Z"
    )
    end_of_list = -1
    for match in _BULLET.finditer(text):
        start = match.end()
        continues = end_of_list >= 0 and not text[end_of_list : match.start()].strip(" \n\t;.")
        if not continues and not announcing.search(
            lower, max(0, match.start() - 200), match.start()
        ):
            continue
        if not continues and not re.search(r"[-•*–]", match[0]) and end_of_list < 0:
            continue
        stop = re.compile(r"\n[ \t]*(?:[-•*–]|\(?\d{1,2}[.)])[ \t]|\n[ \t]*\n|\Z").search(
            text, start
        )
        end = stop.start() if stop else len(text)
        end_of_list = end
        span = _trimmed(text, start, end)
        if span is not None:
            yield span


def _in_sentence(document: Document, sentence: Span) -> Iterator[Span]:
    text, lower = document.text, document.lower
    found = _triggers().finditer(lower, sentence.start, sentence.end)
    wanted = [m for m in found if _is_plan(lower, sentence, m)]
    for n, match in enumerate(wanted):
        limit = sentence.end
        if n + 1 < len(wanted):
            limit = _clause_start(lower, match.end(), wanted[n + 1].start("trigger"))
        yield from _items(text, match.end(), limit)


def _clause_start(lower: str, start: int, trigger: int) -> int:
    """Return where the next trigger's own clause begins."""
    cuts = [m.start() for m in _CLAUSE.finditer(lower, start, trigger)]
    return cuts[-1] if cuts else trigger


def _is_plan(lower: str, sentence: Span, match: re.Match[str]) -> bool:
    after = lower[match.end() : match.end() + 40].lstrip()
    trigger = match["trigger"].split()[0]
    before = lower[sentence.start : match.start("trigger")]
    if trigger == "will" and after.startswith(_forecasts()):
        return False
    moves = _THINGS.search(before[-40:]) is not None and _DONE_TO.match(after) is None
    if trigger == "will" and (moves or after.startswith(_STAGED)):
        return False
    if trigger == "shall" and _STATUTE.search(before):
        return False
    if trigger in ("is", "are") and _MEANING.search(before[-40:]):
        return False
    if trigger in ("should", "must", "need", "needs") and after.startswith(
        ("be noted", "you", "have been")
    ):
        return False
    if trigger in ("is", "are") and after.startswith(("be ", "say", "blame")):
        return False
    if trigger == "will" and re.match(r"be\s+[\d£$€]", after):
        return False
    if trigger.startswith("need") and before.rstrip().endswith((" the", " would", " no", " a")):
        return False
    if trigger == "needs" and _NOUN_NEEDS.search(before):
        return False
    if trigger == "plan" and not re.search(r"(?:\b(?:we|they|i|who|also|and)|s)\s+$", before):
        return False
    if trigger in ("has", "have") and "called" not in match["trigger"]:
        return False
    return not _RELATIVE.search(before[-60:])


def _items(text: str, start: int, end: int) -> Iterator[Span]:
    tail = _TAIL.search(text, start, end)
    if tail is not None and tail.start() > start + 8:
        end = tail.start()
    position = start
    for cut in _SPLIT.finditer(text, start, end):
        span = _trimmed(text, position, cut.start())
        if span is not None:
            yield span
        position = cut.end()
    span = _trimmed(text, position, end)
    if span is not None:
        yield span


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in " \n\t,:;-•*":
        start += 1
    while end > start and text[end - 1] in ' \n\t.,;:"”’':
        end -= 1
    return Span(start, end) if end - start >= 12 and " " in text[start:end] else None
