"""Events: the times that say when somebody did, decided, published or opened something."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from hzviewer import late
from hzviewer.model.facts import Event, Figure, Span

from .datelines import stands_apart
from .happenings import is_event, may_be_event
from .loose_times import with_day, with_loose
from .surroundings import place_of
from .text import Document
from .time_forms import WEEKDAYS as _WEEKDAYS
from .times import TimeMark

_SECOND_DAY = late.pattern(
    r"(?:,\s*\d{1,2})*\s*+(?:,\s*+)?and\s+(?P<day>\d{1,2})(?:,?\s+(?P<year>(?:19|20)\d\d)\b|(?=[,.;)](?!\d)|\s+[a-z]))"
)
_AHEAD = late.pattern(
    r"\b(?:will|shall|(?:elections?|polls|vote|referendum|meeting|session|hearing|summit|talks)\s+for"
    r"|(?:re)?scheduled"
    r"|(?:due|planned|slated|(?<!level )(?<!high )(?<!low )(?<!record )(?<!mark )(?<!price )set)\s+(?:for|to|on|in|at)"
    r"|(?:refused|agreed|threatened|pledged|vowed|promised|hopes?|intends?|prepares?|preparing)\s+to\s+[a-z]+"
    r"|(?:is|are|expected|plans?)\s+to|(?:was|were)\s+to\s+be|to\s+be\s+[a-z]+ed(?=\s+(?:on|in)\s*\Z)"
    r"|expects?(?=\s)|(?:would|should)(?!\s+have)|next|upcoming|forthcoming|await\w*|likely\s+to"
    r"|expectations?\s+of|could|might"
    r"|(?:expires?|ends|begins|starts|opens|closes|meets|runs|convenes|reconvenes|resumes)(?:\s+(?:on|in|from))?(?=\s*\Z)"
    r"|pencilled\s+in|takes\s+(?:office|effect)|comes\s+into\s+(?:force|effect)"
    r"|(?:which|[a-z]{3,}s)\s+(?:begin|start|meet|open|close|resume|expire|take\s+effect|come\s+into\s+(?:force|effect))"
    r"|(?:begins|starts|opens|meets|resumes)\s+(?:talks\s+)?in\s+[\w’'-]+\s+on"
    r"|when\s+(?:he|she|it)\s+[a-z]{3,}s)\b"
    r"(?:(?!\b(?:said|told|announced|stated|says|according|after|since|compared|against|forecast|came|was|were|had)\b)(?:[^;.]|\.(?!\s)|(?<=\.[a-z])\.))*\Z"
)
# 'it is likely to wait after its last rise on May 3'
_LAST_TIME = late.pattern(r"\b(?:last|latest|previous|most\s+recent)\s+[a-z]+\s+(?:in|on)\s$")
_OWN_CLAUSE = late.pattern(r"\band\s+(?:the|an?|its|his|her|their)\s*$")
_WILL_FOLLOWS = late.pattern(
    r",?\s(?:(?!\b(?:said|told|announced|stated|says|that|which)\b)[^;.]){0,70}?\b(?:will|is\s+to|are\s+to)\b"
)
_PAIR = late.pattern(r"(?P<first>[a-z]{3,9})\.?\s+and\s+(?P<second>[a-z]{3,9})\.?(?:,?\s+\d{4})?")
_WEEKS = {"last week": -1, "this week": 0, "next week": 1}
_VOTE_IN = late.pattern(
    r"\b(?:elections?|polls|referendum|summit),?\s+(?:due\s+|expected\s+)?in\s+$"
)
# 'effective August 1', 'the ban was extended to August 1'
_UNTIL = late.pattern(
    r"\b(?:(?:starting|beginning|commencing)(?:\s+(?:in|from|on))?|effective(?:\s+(?:from|on|as\s+of))?|(?:extended|postponed|delayed|deferred|moved|rescheduled|put\s+off|pushed\s+back)"
    r"(?:\s+by\s+[\w-]+\s+\w+)?(?:,?\s+from\s+[\w.]+(?:\s+\d{1,2})?)?\s+(?:to|till|until))\s+$"
)
_RUNS = late.pattern(r"\b(?:starting|beginning|effective)(?:\s+(?:from|on|as\s+of))?\s+$")
_HALF_YEAR = 6
_OF_WEEK = late.pattern(r"\s+(?:of\s+)?(?P<which>last|next)\s+week\b")
_CLAUSE = 160
_NEAR = 30
_LONG = 60


def find_events(
    document: Document, times: Sequence[TimeMark], figures: Sequence[Figure] = ()
) -> tuple[Event, ...]:
    """Return the events of the text; a time that only dates a figure is none."""
    starts = [s.start for s in document.sentences]
    dating = _dating(figures)
    found: list[Event] = []
    sentence_of_last, end_of_last = -1, -9
    for marks in _groups(document.lower, with_loose(document.lower, times, document.published)):
        mark = marks[0]
        if len(marks) > 1:
            mark = TimeMark(mark.start, marks[-1].end, mark.period, mark.kind)
        index = bisect_right(starts, mark.start) - 1
        # 'next year' of 'in March next year', but not 'May 5' of 'Tuesday May 5'
        known = mark.kind != "day" and 0 <= mark.start - end_of_last <= 1
        end_of_last = mark.end
        if index < 0 or known or not may_be_event(mark):
            continue
        sentence = document.sentences[index]
        at = dating.get(mark.start)
        dates_figure = at is not None and any(sentence.start <= n < sentence.end for n in at)
        place = place_of(document, sentence, mark, dates_figure)
        if not is_event(place) or stands_apart(document, sentence, mark):
            continue
        if _is_of_figures(document.lower, mark):
            continue
        if found and index == sentence_of_last and _refines(mark, found[-1]):
            mark = _of_weekday(mark, found.pop())
            marks = [mark]
        sentence_of_last = index
        for one in marks:
            found += _told(document, sentence, one)
        if mark.kind == "weekday" and len(marks) > 1:
            found[-1] = _following(found[-1], found[-2])
    return tuple(found)


def _is_of_figures(lower: str, mark: TimeMark) -> bool:
    """Tell the time of results rather than of an act: 'full-year results', 'a sharp fall was seen in
    May', 'the fiscal year starting October 1'.
    """
    if lower[mark.start : mark.end] in ("full-year", "the current year", "current year"):
        return True
    return _OF_FIGURES.search(lower, max(0, mark.start - _LONG), mark.start) is not None


_OF_FIGURES = late.pattern(
    r"(?:\b(?:was|were)\s+(?:witnessed|seen|recorded|registered|observed)\s+in|\bhousing\s+starts\s[^.;]{0,20}\sin"
    r"|\byear\s+(?:starting|beginning|ending))\s+$"
)


def _groups(lower: str, times: Sequence[TimeMark]) -> Iterator[Sequence[TimeMark]]:
    """Yield the times one by one, two that share a verb together: 'in May and July'."""
    n = 0
    while n < len(times):
        mark, following = times[n], times[n + 1] if n + 1 < len(times) else None
        n += 1
        pair = (
            _PAIR.fullmatch(lower, mark.start, mark.end)
            if mark.kind in ("interval", "pair")
            else None
        )
        if pair is not None and mark.period is not None:
            first, second = mark.period.split("/")
            yield (
                TimeMark(*pair.span("first"), first, "month"),
                TimeMark(*pair.span("second"), second, "month"),
            )
        elif (
            mark.kind == "weekday"
            and following is not None
            and following.kind == "weekday"
            and lower[mark.end : following.start] == " and "
        ):
            n += 1
            yield (mark, following)
        else:
            yield (with_day(lower, mark),)


def _following(event: Event, first: Event) -> Event:
    """Return the second of two weekdays on the day that follows the first: 'on Monday and Tuesday'."""
    if event.date is None or first.date is None:
        return event
    begin, end = date.fromisoformat(first.date), date.fromisoformat(event.date)
    return replace(event, date=(begin + timedelta(days=(end - begin).days % 7)).isoformat())


def _dating(figures: Sequence[Figure]) -> dict[int, list[int]]:
    """Return where the figures stand that each time, by its start, gives the period of."""
    found: dict[int, list[int]] = {}
    for figure in figures:
        for cue in figure.cues:
            if cue.role == "period":
                found.setdefault(cue.start, []).append(figure.start)
    return found


def _told(document: Document, sentence: Span, mark: TimeMark) -> Iterator[Event]:
    """Yield the event of a time, and one more for a second day: 'on July 17 and 22'."""
    what = _clause(document, sentence, mark)
    when = _date(document, sentence, mark)
    second = _SECOND_DAY.match(document.text, mark.end) if mark.kind == "day" else None
    if not (second and when and len(when) == 10 and 0 < int(second["day"]) <= 28):
        yield _event(document, mark.start, mark.end, when, what)
        return
    year = second["year"] or when[:4]
    yield _event(document, mark.start, mark.end, year + when[4:], what)
    day = f"{year}{when[4:8]}{int(second['day']):02}"
    yield _event(document, *second.span("day"), day, what)


def _event(document: Document, start: int, end: int, when: str | None, what: str) -> Event:
    quote = document.text[start:end]
    return Event(id=f"e{start}", start=start, end=end, quote=quote, date=when, what=what)


def _date(document: Document, sentence: Span, mark: TimeMark) -> str | None:
    """Return when something happens: 'at the end of last year' names no day, but a month."""
    period, published = mark.period, document.published
    words = " ".join(document.lower[mark.start : mark.end].split())
    words = words.removesuffix("'s").removesuffix("’s")
    if mark.kind == "end" and period:
        return period[:7]
    if published is None:
        return period
    if words in _WEEKS:
        monday = published - timedelta(days=published.weekday() - 7 * _WEEKS[words])
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if not period or mark.kind not in _MOVABLE or words in _DAYS:
        return period
    kind = "weekday" if words.endswith(tuple(_WEEKDAYS)) else mark.kind
    if mark.kind == "month" and words.startswith("this "):
        return f"{published.year}{period[4:]}"
    week = _OF_WEEK.match(document.lower, mark.end) if mark.kind == "weekday" else None
    if week is not None:
        days = _WEEKS[f"{week['which']} week"] * 7 + date.fromisoformat(period).weekday()
        return (published + timedelta(days=days - published.weekday())).isoformat()
    if document.lower.startswith(" next year", mark.end):
        if "/" in period:
            return _moved(period, mark.kind, published.year + 1 - int(period.split("/")[1][:4]))
        return f"{published.year + 1}{period[4:]}"
    if period[:4] in words:
        return period
    today = published.isoformat()[: len(period)]
    if _LAST_TIME.search(document.lower, max(sentence.start, mark.start - _LONG), mark.start):
        return _moved(period, kind, -1) if period > today else period
    ahead = period != today and (
        _is_ahead(document.lower, sentence, mark) or _is_nearer_ahead(document, mark)
    )
    if period < today and ahead and not _has_begun(document, mark):
        return _moved(period, kind, 1)
    if period > today and not ahead and kind != "weekday" and period[:4] > today[:4]:
        return _moved(period, kind, int(today[:4]) - int(period[:4]))
    return period


_MOVABLE = ("month", "day", "weekday", "interval")
_DAYS = ("today", "yesterday", "tomorrow")


def _is_nearer_ahead(document: Document, mark: TimeMark) -> bool:
    """Tell a vote, or a day of effect, that comes sooner than it was: 'general elections in May'."""
    if mark.kind not in ("month", "day") or document.published is None or mark.period is None:
        return False
    comes = _VOTE_IN if mark.kind == "month" else _UNTIL
    starts = _UNTIL.search(document.lower, max(0, mark.start - _LONG), mark.start)
    if not starts and not comes.search(document.lower, max(0, mark.start - _LONG), mark.start):
        return False
    return 0 < (int(mark.period[5:7]) - document.published.month) % 12 < _HALF_YEAR


def _has_begun(document: Document, mark: TimeMark) -> bool:
    """Tell a day of this month from which something runs: 'will be waived starting from May 1'."""
    month = document.published.isoformat()[:7] if document.published else ""
    if mark.kind != "day" or mark.period is None or mark.period[:7] != month:
        return False
    return _RUNS.search(document.lower, max(0, mark.start - _LONG), mark.start) is not None


def _is_ahead(lower: str, sentence: Span, mark: TimeMark) -> bool:
    """Tell a day still to come: 'will be held on July 3', 'From July 3, the gates will open'."""
    before = lower[max(sentence.start, mark.start - _CLAUSE) : mark.start]
    if _OWN_CLAUSE.search(before):
        return False  # 'it will not last, and the May meeting brought nothing'
    if mark.kind == "weekday":
        return _AHEAD.search(before) is not None and not lower.startswith("last", mark.start)
    if _AHEAD.search(before) or before.endswith(("next ", " is ")):
        return True
    opens = mark.start - sentence.start < 16 or before.endswith("from ")
    return opens and _WILL_FOLLOWS.match(lower, mark.end, sentence.end) is not None


def _moved(period: str, kind: str, by: int) -> str:
    """Return the same day so many years later, the same weekday so many weeks later."""
    if kind == "weekday":
        weeks = timedelta(days=7 * by)
        return "/".join((date.fromisoformat(d) + weeks).isoformat() for d in period.split("/"))
    return "/".join(f"{int(part[:4]) + by:04}{part[4:]}" for part in period.split("/"))


def _refines(mark: TimeMark, last: Event) -> bool:
    """Tell whether a time says more closely when the event before it was: 'in 2020 on May 5'."""
    period, coarse = mark.period, last.date
    near = mark.start - last.end < _NEAR
    same = last.quote.lower() in _DAYS and mark.start - last.end <= len(" [Wednesday ")
    if period == coarse and (same or mark.start - last.end <= len(" (")):
        return mark.kind == "day"  # 'yesterday (May 5)', 'today [Monday 5 May]'
    if last.quote.lower().endswith(tuple(_WEEKDAYS)) and mark.start - last.end <= len(", "):
        return mark.kind == "day"
    return bool(near and period and coarse and period != coarse and period.startswith(coarse))


def _of_weekday(mark: TimeMark, weekday: Event) -> TimeMark:
    """Give a day the year of the weekday that it explains: 'next Thursday (3 March)'."""
    same = mark.period is not None and weekday.date is not None
    if same and str(mark.period)[4:] == str(weekday.date)[4:]:
        return TimeMark(mark.start, mark.end, weekday.date, "weekday")
    return mark


def _clause(document: Document, sentence: Span, mark: TimeMark) -> str:
    """Return what happened: the sentence without the time, at most some twenty words."""
    text = document.text
    first, last = max(sentence.start, mark.start - _REACH), min(sentence.end, mark.end + _REACH)
    before, after = text[first : mark.start].rstrip(), text[mark.end : last].lstrip()
    if before.endswith("(") and after.startswith(")"):  # 'met today (April 7) and'
        before, after = before[:-1], after[1:]
    front = _without_lead(before.lstrip("#*").strip(' ,\n"“')).split()
    back = after.strip(' ,.\n"”').split()
    near = max(0, min(len(front) - 14, len(front) + len(back) - _LONGEST_CLAUSE))
    cut_front, cut_back = first > sentence.start or near > 0, last < sentence.end
    words = [*front[near or first > sentence.start :], *back[: len(back) - cut_back]]
    cut_back = cut_back or len(words) > _LONGEST_CLAUSE
    return " ".join(["…"] * cut_front + words[:_LONGEST_CLAUSE] + ["…"] * cut_back)


_REACH = 240
_LONGEST_CLAUSE = 24
_LEADS = frozenset("on in at since from during".split())


def _without_lead(front: str) -> str:
    """Return what stands before a time without the word that leads to it."""
    last = front[-8:].split()[-1:]
    return front[: -len(last[0])] if last and last[0].lower() in _LEADS else front
