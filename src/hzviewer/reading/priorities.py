"""Priorities: what the speakers say they will do, clause by clause."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Priority, Span

from .lists import (
    ENUMERATED,
    TO_BE_DONE,
    before_item,
    bullets,
    deed,
    introduces,
    item_start,
    trimmed,
    unmarked,
)
from .openings import find_triggers
from .plans import is_plan
from .text import Document
from .topics import topics
from .triggers import Clause, Trigger, clause_of

_SAYS = (
    r"(?:reports?(?=\W*$)|claims?(?=\W*$)|announced(?=\W*$)|said|says|states?(?=\W*$)|states\s+the\b|(?<!\ban\s)(?<!\bthe\s)added|noted|stated|told|reiterated|warned"
    r"|argued|insisted|stressed)\b.*"
)
_TAIL = late.pattern(
    r"(?:[,;\"”]|’(?!\w))(?:(?<=,)\s+(?:meaning|which|as\s+a\s+result|thus|leading\s+to|resulting\s+in|making\s+it)\b.*"
    rf"|(?:(?<=[,;])\s*[\"”’]|(?<=[\"”’]))\s*+(?:,\s*+)?(?:[^\"“”]{{0,80}}\b(?:{_SAYS}|(?:according\s+to|per\s+the)\b.*))?$"
    r"|(?<=,)\s*[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,3},\s[^\"“”]{3,160},\s(?:said|says|noted|added)\b.*$"
    rf"|(?<=,)\s*(?:(?:[^,]{{0,60}}\s)?{_SAYS}|(?:according\s+to|per\s+the)\b.*)$)",
    re.S,
)
_SPLIT = late.pattern(
    r";(?![^()\n]{0,60}\))\s*(?:and\s+)?|\s[-–—]\s(?=but\s)|\sand\s(?=(?:has|have|had)\s[a-z]+(?:ed|nt|en)\b)|[.](?=\s*\n\s*[-•*●▪■])"
    r"|,\s+(?:and\s+)?(?=\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s)"
)
# 'on four tasks: widening ports, ...'
_DOING = r"(?:and\s+)?(?:\w+ly\s+)?[a-z]{3,}ing\b"
_COLON = late.pattern(rf"\w:\s+(?={_DOING}[^;]{{1,200}},\s+{_DOING})")
_COMMA = late.pattern(rf",\s+(?:and\s+)?(?={_DOING})")
_CLAUSE_CUT = late.pattern(
    r"(?:,\s*(?:and|but|while)\s|;\s|\swhile\s|,[\"”]\s|\sand\s(?=[^,;]{0,60}$)|,\s)"
)
_ADDING = late.pattern(r",[\"”]?\s(?:adding|saying|noting|stressing)\s")
# 'support grew', 'train services'
_NO_ORDER = late.pattern(
    r"(?:work|support|use|lead|issue|cut|push|hold|set|help|tap)\b|\w+\s+\w+(?:ed|s)\s"
)
_STATES = late.pattern(
    r"\b(?:was|were|is|are|has|have|had|will|would|can|could|may|said|says|began|rose|fell|grew"
    r"|came|went|took)\b"
)
_TELLS = late.pattern(
    r"(?:but\s|has\s|have\s|had\s)|(?:it|he|she|they|this|that|(?:the|an?)(?:\s[\w-]+){1,6}?)\s(?:was|were|is|are|has|have|had|rose|fell|grew|saw|took|came|went|made|[a-z]+ed)\s"
)
_CARRIED = late.pattern(
    r"(?:\sto|^(?!.*[.;]).*\sand|^\s(?:always|never|both|jointly|together|all|first))\s$"
)
_BARE = late.pattern(r"(?:aim|plan|need|have|seek|strive|intend)\s+to\b")
_INCLUDING = late.pattern(r",?\s(?:including|such\s+as)\b")
_PLANNED = late.pattern(r"plans?\s+(?:to|for)\b")
_FEW = 4
_JOINING = frozenset("and but , also he she it they".split())
_DASH = late.pattern(r"\s(?:-{1,2}|–|—)\s")
_BARE_COMMA = late.pattern(r",\s(?!and\s|but\s|while\s)")
_SO_THAT = late.pattern(r"\b(?:ensur(?:e|ing)\s(?:that\s)?|so\sthat\s)(?:[\w’'-]+\s){1,5}$")
_NEAR = 60
_MOST_TRIGGERS = 24
"""So many triggers no sentence has that somebody wrote to be read."""
_COLOURS = frozenset("also further continue to".split())
_OUGHT = ("should", "must", "need", "needs")
_FEWEST_LISTED = 3
_ORDER = 24
"""So many characters of an order may hold a comma of a list before its verb is told apart."""
_FEWEST_LETTERS = 8


class _Plan(Struct):
    """A trigger that tells a plan, with where the plan's own clause begins and ends."""

    clause: Clause
    trigger: int
    verb: int
    start: int
    end: int


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


def _spans(document: Document) -> Iterator[Span]:
    bulleted = sorted([*bullets(document), *unmarked(document)], key=lambda item: item.start)
    yield from bulleted
    starts = [bullet.start for bullet in bulleted]
    found = _triggers(document)
    last = -1
    for n in range(_is_headline(document), len(document.sentences)):
        sentence = document.sentences[n]
        after = bisect_left(starts, sentence.end) if starts else 0
        triggers = found.get(n, ())
        if after and bulleted[after - 1].end > sentence.start:
            cut = before_item(document.text, sentence, starts)
            if cut <= sentence.start:
                continue
            sentence = Span(sentence.start, cut)
            triggers = [trigger for trigger in triggers if trigger.end <= cut]
        if after < len(starts) and introduces(document.text, sentence, starts[after]):
            continue
        spans = list(_in_sentence(document, sentence, triggers)) if triggers else []
        follows = last >= 0 and "\n\n" not in document.text[last : sentence.start]
        spans = spans or list(_enumerated(document, sentence, follows))
        last = sentence.end if spans else -1
        yield from spans


def _triggers(document: Document) -> dict[int, list[Trigger]]:
    """Return the words of will that stand in each sentence, by its number."""
    found: dict[int, list[Trigger]] = {}
    sentences = document.sentences
    n = 0
    for trigger in find_triggers(document.lower):
        while n < len(sentences) and sentences[n].end <= trigger.start:
            n += 1
        if n == len(sentences):
            break
        within = sentences[n].start <= trigger.start and trigger.end <= sentences[n].end
        if within and len(found.setdefault(n, [])) < _MOST_TRIGGERS:
            found[n].append(trigger)
    return found


def _is_headline(document: Document) -> bool:
    """Tell whether the text begins with a headline: it only repeats what the text says."""
    text, sentences = document.text, document.sentences
    if len(sentences) < _FEWEST_LISTED:
        return False
    first = sentences[0]
    if item_start(text, first.start) >= 0:
        return False
    return text[first.end - 1] not in '.!?:;"”' and text[first.end : first.end + 1] == "\n"


def _in_sentence(document: Document, sentence: Span, found: Sequence[Trigger]) -> Iterator[Span]:
    plans = _plans(document.text, document.lower, sentence, found)
    for plan in _joined(document.lower, plans):
        items = list(_items(document.text, plan.start, plan.end, plan.verb))
        if not items and plan.clause.first in _OUGHT:  # 'debts that the state must settle'
            start = plan.trigger - len(plan.clause.subject)
            items = list(_items(document.text, start, plan.end, plan.verb))
        yield from items


def _plans(text: str, lower: str, sentence: Span, found: Sequence[Trigger]) -> list[_Plan]:
    """Return the plans of a sentence, each up to where the clause of the next begins."""
    plans: list[_Plan] = []
    for trigger in found:
        if plans and _goes_on(lower, plans[-1].verb, trigger):
            continue
        clause = clause_of(text, lower, sentence, trigger)
        if is_plan(clause, follows_plan=bool(plans)):
            end = trigger.end
            plans.append(_Plan(clause, trigger.start, end, end, sentence.end))
    earliest = sentence.start
    for n, plan in enumerate(plans):
        if plan.clause.subject and plan.clause.names_subject:
            plan.start = max(earliest, plan.trigger - len(plan.clause.subject))
        if n + 1 < len(plans):
            plan.end = _clause_start(lower, plan.verb, plans[n + 1].trigger)
        plan.end = _end_of_aside(lower, sentence.start, plan)
        earliest = plan.end
    return plans


def _end_of_aside(lower: str, start: int, plan: _Plan) -> int:
    """Return where a plan ends: at the dash that closes its aside, at the comma of 'Aiming to ..., he'."""
    if plan.trigger == start and plan.clause.first.endswith("ing"):
        comma = lower.find(", ", plan.verb, plan.end)
        return comma if comma >= 0 else plan.end
    closing = _DASH.search(lower, plan.verb, plan.end)
    if closing is None or len(_DASH.findall(lower, start, plan.trigger)) % 2 == 0:
        return plan.end
    return closing.start()


def _goes_on(lower: str, verb: int, trigger: Trigger) -> bool:
    """Tell one plan of two triggers: 'will also seek to', 'will focus on two tasks:', 'set a goal of'."""
    between = lower[verb : trigger.start]
    if _BARE.match(lower, trigger.start) and _CARRIED.search(between):
        return True  # 'will set goals to aim to', 'will mend dykes and strive to'
    if _PLANNED.match(lower, trigger.start) and 0 < len(words := between.split()) <= _FEW:
        return words[-1] not in _JOINING  # 'will lay out dedicated plans to'
    if _SO_THAT.search(between[-_NEAR:]):
        return True  # 'will dig wells to ensure that every village will have water'
    if _INCLUDING.search(lower, trigger.start, trigger.end):
        return "," not in between  # 'will adopt five initiatives, including'
    if lower.startswith(":", trigger.end - 1) or lower.startswith(" of", trigger.end - 3):
        return "," not in between
    return all(word in _COLOURS or word.endswith("ly") for word in between.split())


def _clause_start(lower: str, start: int, trigger: int) -> int:
    """Return where the next trigger's own clause begins."""
    cuts = [m.start() for m in _CLAUSE_CUT.finditer(lower, start, trigger)]
    parts = [cut for cut in cuts if lower[cut] == ";"]
    told = [m.start() for m in _ADDING.finditer(lower, start, trigger)]
    if (
        len(cuts) > 1
        and lower.startswith(" and ", cuts[-1])
        and not _STATES.search(lower, *cuts[-2:])
    ):
        cuts = [cut for cut in cuts if not lower.startswith(" and ", cut)] or cuts
    return (told or parts or cuts or [trigger])[-1]


def _joined(lower: str, plans: Sequence[_Plan]) -> Sequence[_Plan]:
    """Return one plan for a mere list: 'rates will be cut, quotas will be raised, and ...'."""
    if len(plans) < _FEWEST_LISTED or not all(plan.clause.passive for plan in plans):
        return plans
    if not any(_BARE_COMMA.match(lower, plan.end) for plan in plans[:-1]):
        return plans
    first = plans[0]
    return [_Plan(first.clause, first.trigger, first.verb, first.start, plans[-1].end)]


def _enumerated(document: Document, sentence: Span, follows: bool) -> Iterator[Span]:
    """Yield what a numbered sentence orders, or one that follows a plan and goes on with orders.

    'Second, speed up the building of dams', 'We must save water. Speed up the building of dams'.
    """
    text, lower, end = document.text, document.lower, sentence.end
    lead = ENUMERATED.match(lower, sentence.start, end)
    item = item_start(text, sentence.start)
    start = lead.end() if lead is not None else max(item, sentence.start)
    if item >= 0 and TO_BE_DONE.match(lower, start, end) and not _STATES.search(lower, start, end):
        yield from _items(text, start, end, start)
        return
    if lead is None and not ((follows or item >= 0) and _orders(lower, start, end)):
        return
    if deed().match(lower, start, end):
        yield from _items(text, start, end, start)


def _orders(lower: str, start: int, end: int) -> bool:
    """Tell a sentence that begins with an order from one that tells of something."""
    comma = lower.find(",", start + _ORDER, end)
    return not (
        _NO_ORDER.match(lower, start, end)
        or _STATES.search(lower, start, comma if comma >= 0 else end)
    )


def _items(text: str, start: int, end: int, verb: int) -> Iterator[Span]:
    """Yield the parts of a clause, whose verb begins at ``verb``, without who said so."""
    tail = _TAIL.search(text, verb, end)
    least = verb + 3 if start >= verb else verb - 1  # with its subject a plan may end at its verb
    if tail is not None and tail.start() > least and tail.start() - start > _FEWEST_LETTERS:
        end = tail.start()
    has_colon = text.find(":", verb - 2, end) >= 0
    listed = _COLON.search(text, verb - 2, end) if has_colon else None
    if listed is not None:
        start = listed.end()
    position = start
    for cut in (_COMMA if listed else _SPLIT).finditer(text, max(start, verb), end):
        yield from _item(text, position, cut.start(), start)
        position = cut.end()
    yield from _item(text, position, end, start)


def _item(text: str, start: int, end: int, first: int) -> Iterator[Span]:
    """Yield an item, unless it is no longer one: 'set a target; the state grew 3 percent'."""
    span = trimmed(text, start, end)
    if span is not None and (start == first or not _TELLS.match(text, start, end)):
        yield span
