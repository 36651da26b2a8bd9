"""Events: the times that say when somebody did, decided, published or opened something."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from hzviewer.model.facts import Event, Figure, Span

from .lexicon import lexicon
from .patterns import trie
from .text import Document
from .times import TimeMark

_DATELINE = re.compile(r"\s*(?:[-–—]{1,2}\s|\((?:[A-Z][\w ]+)\)|\s*\(xinhua\))", re.I)
_STATE = re.compile(
    r"\b(?:as\s+(?:on|of|at)|by|before|until|till|up\s+to|through|than(?:\s+(?:in|on))?|to"
    r"|(?:compared|over|versus|against)(?:\s+(?:with|to))?(?:\s+(?:the\s+)?(?:that|those|one))?"
    r"(?:\s+(?:in|on|of|for))?|by\s+the\s+end\s+of|every|each|dated)\s*\(?$"
)
_CAPTION = re.compile(r"\b(?:photo|picture|image|photographed)\b[^.]{0,40}$")
_CAPTIONED = re.compile(r"[^\n]{0,40}?[\[(](?:photo|xinhua/|[^\])\n]{0,30}/xinhua)")
_HEADED = re.compile(r"[ \t]*(?:cns |updated|photo|posted|published:|date:|time:|source:|issued:)")
_OWNED = re.compile(r"(?:\b(?:the|its|his|her|their|our|a|this|that)|['’]s)\s*$")
_ACT_AHEAD = re.compile(
    r",?\s(?:[^.;]|\.\d){0,90}?\b(?:will|shall|would|is|are|has|have|had|can|must)\b"
)
_COPULA = re.compile(r"\b(?:was|is|falls|fell|came)(?:\s+on)?$")
_SECOND_DAY = re.compile(r"(?:,\s*\d{1,2})*\s*+(?:,\s*+)?and\s+(\d{1,2})(?=[,.;)](?!\d))")
_AMOUNT = re.compile(r"\d")
_IN = ("in", "since", "at", "on", "last", "from", "around", "during", "as early as", "back in")
_MOVED = (
    "last",
    "late",
    "early",
    "earlier",
    "mid",
    "next",
    "the end",
    "the start",
    "the beginning",
)
_AHEAD = re.compile(r"\bwill\s(?:[^,;.])*\Z")
_LOOK_BACK = 48
_LOOK_AHEAD = 110


class _Place(Struct, frozen=True):
    """A time with its surroundings in lower case, inside its sentence."""

    mark: TimeMark
    words: str
    before: str
    lead: str
    """The end of ``before``, as far as a verb reaches."""
    after: str
    dates_figure: bool
    fronted: bool


@cache
def _happened() -> re.Pattern[str]:
    """Return the pattern of what somebody did or will do, and of the occasions of it."""
    words = lexicon().tables["events"]
    done = trie([*words["happenings"], *words["occasions"]])
    ahead = rf"(?:will|would|to|shall|may|should)\s+(?:\w+ly\s+|also\s+)?{trie(words['coming'])}"
    return re.compile(rf"(?<![\w-])(?:{done}|{ahead})(?![\w-])")


@cache
def _occasion() -> re.Pattern[str]:
    """Return the pattern of an occasion right behind its date: 'the May 6 election'."""
    return re.compile(
        rf"\s+(?:[a-z]+\s+)?(?:{trie(lexicon().tables['events']['occasions'])})(?![\w-])"
    )


@cache
def _stock() -> re.Pattern[str]:
    """Return the pattern of the words that give what is measured on a day."""
    words = trie(lexicon().tables["events"]["stocks"]).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w){words}(?!\w)")


@cache
def _series() -> re.Pattern[str]:
    """Return the words of a measured series, whose time of growth is no event: 'lowest since May'."""
    words = lexicon()
    measured = [*words.verbs, *words.nouns, "first", "rate", "level", "high", "low"]
    return re.compile(rf"\b(?:{trie(measured)}|\w+est)\b")


def find_events(
    document: Document, times: Sequence[TimeMark], figures: Sequence[Figure] = ()
) -> tuple[Event, ...]:
    """Return the events of the text; a time that only dates a figure is none."""
    starts = [s.start for s in document.sentences]
    used = {(c.start, c.end) for f in figures for c in f.cues if c.role == "period"}
    found: list[Event] = []
    sentence_of_last = -1
    for mark in times:
        index = bisect_right(starts, mark.start) - 1
        if index < 0 or mark.kind in ("comparison", "deadline", "undated"):
            continue
        sentence = document.sentences[index]
        place = _place(document, sentence, mark, (mark.start, mark.end) in used)
        if not _is_event(document, sentence, place):
            continue
        if found and index == sentence_of_last and _refines(mark, found[-1]):
            found.pop()
        sentence_of_last = index
        found += _told(document, sentence, mark)
    return tuple(found)


def _told(document: Document, sentence: Span, mark: TimeMark) -> Iterator[Event]:
    """Yield the event of a time, and one more for a second day: 'on July 17 and 22'."""
    what = _clause(document, sentence, mark)
    yield _event(document, mark.start, mark.end, _date(document, sentence, mark), what)
    second = _SECOND_DAY.match(document.text, mark.end) if mark.kind == "day" else None
    if second and mark.period and len(mark.period) == 10 and 0 < int(second[1]) <= 28:
        date = f"{mark.period[:8]}{int(second[1]):02}"
        yield _event(document, *second.span(1), date, what)


def _event(document: Document, start: int, end: int, date: str | None, what: str) -> Event:
    quote = document.text[start:end]
    return Event(id=f"e{start}", start=start, end=end, quote=quote, date=date, what=what)


def _date(document: Document, sentence: Span, mark: TimeMark) -> str | None:
    """Return when something happens: 'at the end of last year' names no day, but a month."""
    if mark.kind == "end" and mark.period:
        return mark.period[:7]
    if mark.kind == "month" and mark.period and document.published:
        ahead = _AHEAD.search(document.lower, max(sentence.start, mark.start - 40), mark.start)
        named = mark.period[:4] in document.text[mark.start : mark.end]
        if ahead and not named and mark.period < document.published.isoformat()[:7]:
            return f"{int(mark.period[:4]) + 1:04}{mark.period[4:]}"
    return mark.period


def _refines(mark: TimeMark, last: Event) -> bool:
    """Tell whether a time says more closely when the event before it was: 'in 2020 on May 5'."""
    period, coarse = mark.period, last.date
    near = mark.start - last.end < 48
    return bool(near and period and coarse and period != coarse and period.startswith(coarse))


def _place(document: Document, sentence: Span, mark: TimeMark, dates_figure: bool) -> _Place:
    lower = document.lower
    before = lower[max(sentence.start, mark.start - 120) : mark.start].rstrip()
    lead = before[-_LOOK_BACK:]
    clause = max(lead.rfind("; "), lead.rfind(", but "), lead.rfind(", while "))
    front = lower[sentence.start : mark.start].strip(' "“(\n')
    return _Place(
        mark=mark,
        words=lower[mark.start : mark.end],
        before=before,
        lead=lead[clause + 1 :],
        after=lower[mark.end : min(sentence.end, mark.end + _LOOK_AHEAD)],
        dates_figure=dates_figure,
        fronted=len(front) - front.rfind(", ") < 16,
    )


def _is_event(document: Document, sentence: Span, place: _Place) -> bool:
    mark, before = place.mark, place.before
    if _is_heading(document.text, mark) or _is_dateline(document, sentence, mark):
        return False
    if _CAPTION.search(before[-48:]) or before.endswith("[") or _is_caption(document, mark):
        return False
    if _STATE.search(before[-40:]):
        return False
    if before.endswith(("from", "starting", "beginning")) or place.words.startswith("from "):
        return _begins(place)
    owned = _OWNED.search(before)
    if owned is not None and not place.words.startswith("the ") and mark.kind != "weekday":
        return _occasion().match(place.after) is not None
    return _RULES.get(mark.kind, _month)(place)


def _begins(place: _Place) -> bool:
    """Read 'from the 26th, the city is handing out' and 'was held from May 5 to 7'."""
    if place.mark.kind == "interval" or re.match(r"\s*(?:to|until|through|-|–)\s", place.after):
        return _interval(place)
    ahead = _ACT_AHEAD.match(place.after) is not None
    return (ahead and place.fronted) or _acts_before(place)


def _acts_before(place: _Place) -> bool:
    """Tell whether a verb of happening leads to the time; a figure between takes the time."""
    ends = [verb.end() for verb in _happened().finditer(place.lead)]
    if not ends:
        return False
    return not (place.dates_figure and _AMOUNT.search(place.lead, ends[-1]))


def _acts_after(place: _Place) -> bool:
    """Tell whether the clause that the time opens says what happened."""
    match = _happened().search(place.after)
    if match is None or not place.fronted:
        return False
    between = place.after[: match.start()]
    return not (_AMOUNT.search(between) or ". " in between)


def _weekday(place: _Place) -> bool:
    return not re.match(r"s\b|\s*(?:to|through)\s+[mtwfs]\w+day", place.after)


def _day(place: _Place) -> bool:
    if place.words in ("today", "tomorrow"):
        return False
    if not place.dates_figure or _COPULA.search(place.before):
        return True
    happens = _happened().search(place.before) or _happened().search(place.after)
    if happens is None and _stock().search(place.before):
        return False
    return happens is not None or place.before.endswith(("on", "since"))


def _month(place: _Place) -> bool:
    before = place.before
    if before.endswith("since"):
        return not place.dates_figure and _series().search(before[-48:]) is None
    moved = place.words.startswith(_MOVED)
    if not moved and not before.endswith(_IN) and place.mark.kind != "relative":
        return False
    if _acts_before(place):
        return True
    if place.dates_figure:
        return False
    # "late January" places an act by itself, however far its verb stands.
    if moved and _happened().search(before) is not None:
        return True
    return place.mark.kind in ("month", "relative") and _acts_after(place)


def _relative(place: _Place) -> bool:
    """Read 'last month', 'this week': 'last year' mostly gives a figure's period."""
    if "year" in place.words or "quarter" in place.words:
        return not place.dates_figure and place.words.startswith(_MOVED) and _acts_before(place)
    return _month(place)


def _interval(place: _Place) -> bool:
    """Take an interval of days in which something was held."""
    days = place.mark.period is not None and place.mark.period.count("-") == 4
    return days and not place.dates_figure and _acts_before(place)


_RULES = {"weekday": _weekday, "day": _day, "relative": _relative, "interval": _interval}
"""How each kind of time shows that it is an event; all others do as months."""


def _is_heading(text: str, mark: TimeMark) -> bool:
    """Tell a line that holds nothing but the date."""
    start = text.rfind("\n", 0, mark.start) + 1
    end = text.find("\n", mark.end)
    if (end if end >= 0 else len(text)) - start > mark.end - mark.start + 40:
        return False
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip(" #*_()")) <= mark.end - mark.start + 2


def _is_dateline(document: Document, sentence: Span, mark: TimeMark) -> bool:
    lead = document.text[sentence.start : min(mark.start, sentence.start + 40)]
    after = document.text[mark.end : mark.end + 14]
    if _DATELINE.match(after) and mark.start - sentence.start < 40 and lead[:1].isupper():
        return True
    line = max(document.text.rfind("\n", 0, mark.start) + 1, mark.start - 200)
    if _HEADED.match(document.lower, line):
        return True
    lead = document.lower[line : mark.start].lstrip()
    return "|" in lead or (lead[:1] == "(" and ")" not in lead)


def _is_caption(document: Document, mark: TimeMark) -> bool:
    """Tell a date whose line goes on with the source of a picture: 'May 5, 2020. [Photo/Xinhua]'."""
    return _CAPTIONED.match(document.lower, mark.end) is not None


def _clause(document: Document, sentence: Span, mark: TimeMark) -> str:
    """Return what happened: the sentence without the time, at most some twenty words."""
    text = document.text
    first, last = max(sentence.start, mark.start - _REACH), min(sentence.end, mark.end + _REACH)
    front = _TRAILING.sub("", text[first : mark.start].strip(' ,\n"“')).split()
    back = text[mark.end : last].strip(' ,.\n"”').split()
    near = max(0, min(len(front) - 14, len(front) + len(back) - _LONGEST_CLAUSE))
    cut_front, cut_back = first > sentence.start or near > 0, last < sentence.end
    words = [*front[near or first > sentence.start :], *back[: len(back) - cut_back]]
    cut_back = cut_back or len(words) > _LONGEST_CLAUSE
    return " ".join(["…"] * cut_front + words[:_LONGEST_CLAUSE] + ["…"] * cut_back)


_REACH = 240
_LONGEST_CLAUSE = 24
_TRAILING = re.compile(r"\s+(?:on|in|at|since|from|during)$|^(?:on|in|at|since|from)$", re.I)
