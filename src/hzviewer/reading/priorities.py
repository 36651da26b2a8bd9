"""Priorities: what the speakers say they will do, clause by clause."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice

from msgspec import Struct

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
_NOUN_WILL = re.compile(
    r"\b(?:the|a|an|at|his|her|their|its|our|own|good|free|political|strong)\s+$"
)
_BULLET = re.compile(r"^[ \t]*(?:[-•*–]|\(?\d{1,2}[.)]|\([a-z]\))[ \t]+(?=\S)", re.M)
_DONE_TO = re.compile(
    r"(?:also\s+|soon\s+|then\s+)?be\s+(?:\w+ly\s+|further\s+)?\w+(?:ed|en|ilt|ut|et|ept|ade)\b"
)
_STATUTE = re.compile(r"\b(?:sections?|act|article|statute|treaty)\b")
_STAGED = ("be held", "be staged", "be broadcast", "take place", "kick off", "last ", "open on")
_RELATIVE = re.compile(
    r"(?:\b(?:which|who|if|when|whether|unless|where|what|why|how)(?:\s+[\w-]+){0,3}\s*)$"
)
_RESTRICTIVE = re.compile(r"\w\s+that\s+$")
_CLAUSE = re.compile(r"(?:,\s*(?:and|but|while)\s|;\s|\sand\s(?=[^,;]{0,60}$)|,\s)")
_SUBJECT_START = re.compile(r"[;:,]\s+(?:and\s+|but\s+)?|\bthat\s+|[\"“]|\b(?:said|says)\s+")
_MODIFIER = re.compile(r"\s(?:of|in|for|on|to|with|from|at|by|between|among|under|over|across)\s")
_REPORTED = re.compile(
    r"\b(?:said|says|announced|told|added|confirmed|stated|stressed|noted|warned)\b"
)
_IF = re.compile(r"\b(?:if|unless|otherwise|had)\b")
_PAST = re.compile(r"\b(?:after|since|before|had|when)\s(?:[^,;]*)$")
_AGO = re.compile(r"\b(?:ago|last\s+(?:year|month)|when\s+(?:he|she|it|they))\b")
_PARTICIPLE = re.compile(r"(?:[,;—–-]|\b(?:is|are|was|were|be|been|am|we're|and|also|now))\s+$")
_LONGEST_SUBJECT = 160
_MOST_TRIGGERS = 24
"""So many triggers no sentence has that somebody wrote to be read."""


class _Clause(Struct, frozen=True):
    """A trigger with the words around it, in lower case."""

    trigger: str
    first: str
    """The first word of the trigger."""
    before: str
    after: str
    whole_after: str
    subject: str
    head: str
    """The noun that the subject is about: 'rate' of 'the rate of growth'."""

    @property
    def passive(self) -> bool:
        """Something is done to the subject: 'will be cut'."""
        return _DONE_TO.match(self.after) is not None


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(lexicon().tables["priorities"][name])


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
    end_of_list = -1
    for match in _BULLET.finditer(text):
        start = match.end()
        continues = end_of_list >= 0 and not text[end_of_list : match.start()].strip(" \n\t;.")
        if not continues:
            heading = _announcing().search(lower, max(0, match.start() - 200), match.start())
            marked = set("-•*–") & set(match[0])
            if heading is None or not (marked or heading[1] in _FIRM or end_of_list >= 0):
                continue
        stop = _ITEM_END.search(text, start)
        end_of_list = stop.start() if stop else len(text)
        span = _trimmed(text, start, end_of_list)
        if span is not None:
            yield span


_ITEM_END = re.compile(r"\n[ \t]*(?:[-•*–]|\(?\d{1,2}[.)])[ \t]|\n[ \t]*\n|\Z")
_FIRM = frozenset(
    "will should must decided pledged proposed proposes plans tasks priorities".split()
)
"""Words that announce a list of plans even where its items are numbered as paragraphs are."""


@cache
def _announcing() -> re.Pattern[str]:
    words = trie(lexicon().tables["priorities"]["announces"]).replace(r"\ ", r"\s+")
    return re.compile(rf"\b({words})\b[^.\n]{{0,80}}:[ \t]*\n\s*\Z")


def _in_sentence(document: Document, sentence: Span) -> Iterator[Span]:
    text, lower = document.text, document.lower
    wanted: list[tuple[re.Match[str], _Clause]] = []
    triggers = _triggers().finditer(lower, sentence.start, sentence.end)
    for match in islice(triggers, _MOST_TRIGGERS):
        clause = _clause(lower, sentence, match)
        if clause.first.endswith("ing") and clause.first != "going":
            # 'will serve as pioneers, aiming for ...' is one plan; 'measures seeking to ...' none
            if wanted or not _PARTICIPLE.search(clause.before[-12:]):
                continue
        if _is_plan(clause):
            wanted.append((match, clause))
    earliest = sentence.start
    for n, (match, clause) in enumerate(wanted):
        limit = sentence.end
        if n + 1 < len(wanted):
            limit = _clause_start(lower, match.end(), wanted[n + 1][0].start("trigger"))
        start = match.end()
        if clause.subject and (clause.passive or _is_thing(clause)):
            start = max(earliest, match.start("trigger") - len(clause.subject))
        earliest = limit
        yield from _items(text, start, limit, match.end())


def _clause(lower: str, sentence: Span, match: re.Match[str]) -> _Clause:
    at = match.start("trigger")
    before = lower[max(sentence.start, at - 2 * _LONGEST_SUBJECT) : at]
    near = before[-_LONGEST_SUBJECT:]
    cuts = [cut.end() for cut in _SUBJECT_START.finditer(near)]
    whole = len(before) <= _LONGEST_SUBJECT
    subject = near[cuts[-1] :] if cuts else near if whole else ""
    noun = _MODIFIER.split(f" {subject} ", maxsplit=1)[0].split()
    noun = [word for word in noun if word not in _ADVERBS]
    trigger = " ".join(match["trigger"].split())
    return _Clause(
        trigger=trigger,
        first=trigger.partition(" ")[0],
        before=before,
        after=lower[match.end() : match.end() + 48].lstrip(),
        whole_after=lower[match.end() : min(sentence.end, match.end() + 200)],
        subject=subject,
        head=noun[-1] if noun else "",
    )


_ADVERBS = frozenset(
    "also still now then soon already therefore thus not never is are was were".split()
)


def _clause_start(lower: str, start: int, trigger: int) -> int:
    """Return where the next trigger's own clause begins."""
    cuts = [m.start() for m in _CLAUSE.finditer(lower, start, trigger)]
    return cuts[-1] if cuts else trigger


def _is_thing(clause: _Clause) -> bool:
    """Tell a subject that needs to be named with the plan: not 'we', 'the ministry'."""
    return clause.head not in _words("agents") and clause.first in ("should", "must", "shall")


def _is_plan(clause: _Clause) -> bool:
    """Tell a clause that says what somebody will do or ought to from all others with its words."""
    if _RELATIVE.search(clause.before[-60:]) or clause.first in ("has", "have"):
        return "called" in clause.trigger or (
            clause.first in ("has", "have") and clause.head in ("we", "government", "governments")
        )
    rule = _RULES.get(clause.first)
    return rule is None or rule(clause)


def _moves(clause: _Clause) -> bool:
    """Tell what moves, stands or takes place by itself: what it will do is a forecast, no plan."""
    if clause.head in _words("things"):
        return not clause.passive
    if clause.head in _words("works"):
        return not clause.passive
    return clause.after.startswith(_STAGED)


def _will(clause: _Clause) -> bool:
    after = clause.after
    if after.startswith(_forecasts()) or _NOUN_WILL.search(clause.before) or _moves(clause):
        return False
    if clause.head in _words("public") or _by_observer(clause):
        return False
    if _RESTRICTIVE.search(clause.before) and not _REPORTED.search(clause.before[-24:]):
        return False
    if after.startswith("not "):
        return clause.head in _words("agents") and not after.startswith(("not be", "not have"))
    return re.match(r"be\s+[\d£$€]", after) is None


def _would(clause: _Clause) -> bool:
    """Read what was said in the past: 'The ministry said it would build 12 hospitals'."""
    if not _REPORTED.search(clause.before) or _IF.search(clause.before):
        return False
    if clause.after.startswith(("be ", "like", "have", "not", "comment")) and not clause.passive:
        return False
    return clause.head in _words("agents") | {"it"} and _will(clause)


_NO_DEMAND = (
    "be noted",
    "you",
    "have been",
    "be able",
    "know",
    "remember",
    "occur",
    "arise",
    "happen",
)


def _by_observer(clause: _Clause) -> bool:
    """Tell what analysts expect: no authority says so."""
    return any(word in _words("observers") for word in clause.before.split())


def _should(clause: _Clause) -> bool:
    if clause.after.startswith(_NO_DEMAND):
        return False
    if clause.head in _words("public") or clause.before.endswith(" a "):
        return False
    return not (clause.head in _words("things") and not clause.passive)


def _need(clause: _Clause) -> bool:
    if clause.before.rstrip().endswith((" the", " would", " no", " a", "that", "will")):
        return False
    if clause.first == "needs" and _NOUN_NEEDS.search(clause.before):
        return False
    return _should(clause)


def _is_to(clause: _Clause) -> bool:
    if clause.head in _words("meanings") or _NOUN_WILL.search(clause.before):
        return False
    return not clause.after.startswith(("be ", "say", "blame"))


def _shall(clause: _Clause) -> bool:
    return _STATUTE.search(clause.before) is None and _will(clause)


def _promised(clause: _Clause) -> bool:
    """Tell a promise of now from one of which is told what became of it."""
    return _PAST.search(clause.before) is None and not _AGO.search(clause.whole_after)


def _necessary(clause: _Clause) -> bool:
    return clause.before.rstrip().endswith((" is", " was", "it", " as", " be"))


def _plan(clause: _Clause) -> bool:
    return re.search(r"(?:\b(?:we|they|i|who|also|and)|s)\s+$", clause.before) is not None


_RULES: dict[str, Callable[[_Clause], bool]] = {
    "will": _will,
    "would": _would,
    "shall": _shall,
    "should": _should,
    "must": _should,
    "ought": _should,
    "need": _need,
    "needs": _need,
    "needed": _need,
    "is": _is_to,
    "are": _is_to,
    "plan": _plan,
    **dict.fromkeys(("promised", "pledged", "vowed"), _promised),
    **dict.fromkeys(("necessary", "imperative", "essential"), _necessary),
}
"""What the first word of a trigger asks of the clause; the others ask nothing."""


def _items(text: str, start: int, end: int, verb: int) -> Iterator[Span]:
    """Yield the parts of a clause, whose verb begins at ``verb``, without who said so."""
    tail = _TAIL.search(text, verb, end)
    if tail is not None and tail.start() > verb + 8:
        end = tail.start()
    position = start
    for cut in _SPLIT.finditer(text, verb, end):
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
