"""Happenings: which times say when somebody did something, and which only date a figure."""

import re

from hzviewer import late

from .acts import (
    DID,
    acts,
    coming,
    did,
    ends_with_shock,
    happened,
    is_shock,
    is_start,
    occasion,
    series,
)
from .days import day, weekday
from .deeds import acts_after, acts_before, is_after_change, is_done_right_before
from .known_times import (
    is_in_document,
    is_in_report,
    is_known_by,
    is_measured_at,
    is_told_behind,
    moves_rate,
)
from .surroundings import Place
from .times import TimeMark

_STATE = late.pattern(
    r"\b(?:as\s+(?:on|of|at)|by|before|until|till|within|up\s+to|through|than(?:\s+(?:in|on))?|to"
    r"|(?:compared|(?<!took\s)(?<!take\s)(?<!taken\s)over|versus|against)(?:\s+(?:with|to))?(?:\s+(?:the\s+)?(?:that|those|one))?"
    r"(?:\s+(?:in|on|of|for))?|(?:by|until|till|before|through)\s+(?:the\s+)?(?:end|start|beginning|middle)\s+of|every|each|records\s+began\s+in"
    r"|record-keeping\s+began\s+in|(?:unchanged|up|down|changed|steady)\s+from"
    r"|(?:quarter|half|year|period|months?|weeks?)\s+end(?:ed|ing)(?:\s+on)?)\s*\(?$"
)
_STATE_ENDS = frozenset(
    "as on of at by before until till within to through than in for with that those one over versus "
    "against compared every each ended ending from".split()
) | {""}
_LINKS = frozenset("in on of for".split())
_BEFORE_LINK = frozenset(
    "than as compared over versus against with to that those one end start beginning middle began ended ending".split()
)
"""One of these words stands before a link that leads to a state: 'than in', 'as of'."""
_OWNERS = frozenset("the its his her their our a this that".split())
_ACT_AHEAD = late.pattern(
    r",?\s(?:[^.;]|\.\d){0,90}?\b(?:will|shall|would|is|are|has|have|had|can|must)\b"
)
_PART_OF = late.pattern(
    r"\s*\b(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of|early|late|mid)\s*$"
)
_PART_ENDS = ("of", "early", "late", "mid")
_APPOSED = late.pattern(r"(?<=[a-z]),\s+in$")
_IN = (
    "in",
    "about",
    "since",
    "at",
    "on",
    "last",
    "from",
    "around",
    "during",
    "as early as",
    "back in",
)
_FOR = ("scheduled for", "planned for", "set for", "slated for", "due for")
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
_MOVES_TO = late.pattern(
    r"\b(?:rescheduled|postponed|delayed|moved|shifted|extended|brought\s+forward)\b[^;]{0,60}\b(?:to|till|until)$"
)
_TO = (" to", " till", " until")
# '25 million since'
_COUNTED_SINCE = late.pattern(r"\d\S*(?:\s+\w+){0,2}\s+since$")
# not "today's figures", which are those of these days
_TODAYS_REPORT = late.pattern(r"today['’]s\s+(?:report|news)\b")
_STATS = late.pattern(r"\b(?:show|shows|showed|said|says|that)\s+(?:that\s+)?since$")
_HAS_KEPT = late.pattern(
    r",\s[^,;.]{1,60}?\s(?:has|have)\s+(?:\w+ly\s+)?(?:maintained|remained|stayed|kept|held|averaged)\s"
)
_HAS_BEEN = late.pattern(
    r"\b(?:has|have|had)\s+(?:now\s+|also\s+)?(?:been\s+(?:below|above|under|over|at|within|near)|remained|stayed)\s[^,;]*\ssince$"
)
# 'has held its rate unchanged since'
_HELD = late.pattern(r"\b(?:held|kept|left)\s[^,;]*?\brate\b[^,;]*\bunchanged\s+since$")
_WHEN = late.pattern(r",?\s+when\s(?!\w+ed\s)")


def may_be_event(mark: TimeMark) -> bool:
    """Tell a time in which something can happen from a stretch in which something is measured."""
    if mark.kind in _NEVER or mark.kind == "loose":
        return mark.kind == "loose"
    return mark.period is None or "/" not in mark.period or mark.period.count("-") >= _TWO_DAYS


_NEVER = frozenset(("comparison", "deadline", "undated", "half", "quarter"))
_STRETCHES = ("the year", "the quarter", "the month", "the week")
_SO_FAR = ("to date", "so far")
# 'the crown has steadied'
_SETTLED = late.pattern(r"\bha(?:s|ve)\s+(?:stabili[sz]ed|steadied|firmed|weakened|strengthened)\b")
_TWO_DAYS = 4
"""So many hyphens has an interval that days begin and end."""


def is_event(place: Place) -> bool:
    """Tell a time that says when something happened."""
    mark, before = place.mark, place.before
    if place.words.endswith(("'s", "’s")) and mark.kind not in ("interval", "weekday"):
        return _is_of_occasion(place) or _TODAYS_REPORT.match(place.words + place.after) is not None
    if place.after.startswith("-") or place.words in _STRETCHES or place.words.endswith(_SO_FAR):
        return False  # 'the past week-long fair', 'up 3 percent on the year'
    if place.owns and mark.kind != "interval" and _is_of_occasion(place):
        return True
    if before.endswith(_TO) and _MOVES_TO.search(before[-90:]):
        return mark.kind in ("day", "weekday", "month")
    lead = before[-40:].split()[-2:]
    last = lead[-1].strip("(") if lead else ""
    if last in _STATE_ENDS and (last not in _LINKS or lead[0] in _BEFORE_LINK):
        if _STATE.search(before[-40:]):
            return False
    if before.endswith(("from", "starting", "beginning")) or place.words.startswith("from "):
        return _begins(place)
    if mark.kind in ("month", "day") and last in _NAMED_BY and _is_of_occasion(place):
        return True
    owned = place.owns or last in _OWNERS or last.endswith(("'s", "’s"))
    if owned and not place.words.startswith("the ") and mark.kind != "weekday":
        whole = mark.kind == "year" or (mark.period or "").count("-") == 0
        shock = place.mark.kind == "year" and last == "the" and is_shock(place.after)
        return shock or ((not whole or place.owns) and _is_of_occasion(place))
    if before.endswith(("until at least", "till at least", "by at least")):
        return False
    if last in _PARTS and lead[0] in _STATE_ENDS - _LINKS:
        return False  # 'will hold until early next year'
    if mark.kind == "year" and _is_name(place):
        return False
    if is_start(place.after):
        return True  # 'early May saw the start of the harvest'
    if place.after.startswith(" alone"):
        return False  # 'in 2019 alone, the port opened 12 routes'
    return _RULES.get(mark.kind, _month)(place)


def _is_name(place: Place) -> bool:
    """Tell a year that belongs to a name: 'adopted the vision Ulm 2040'."""
    text = place.text[max(0, place.mark.start - _NAME) : place.mark.start]
    word = text.split()[-1:] if text.endswith(" ") else []
    return bool(word) and word[0][:1].isupper() and word[0][-1].isalpha() and word[0] not in _OPENS


_WAS_HELD = late.pattern(r",?\s[^;.]{0,80}?\b(?:was|were|will\s+be)\s+(?:held|staged|hosted)\b")
_HOLDS_FROM = ("available from", "effective from", "payable from", "in force from", "valid from")
_NAME = 24
_PARTS = frozenset("early late mid".split())
_OPENS = frozenset("In Since During By From Until Early Late Mid Of For On At Around".split())


def _is_of_occasion(place: Place) -> bool:
    """Tell a time that says which meeting, vote or storm it was: 'the earlier March meeting'."""
    ahead = place.words.startswith(("next", "this", "the current"))
    return not ahead and occasion().match(place.after) is not None


_NAMED_BY = frozenset("a an the earlier previous last next upcoming recent".split())


def _begins(place: Place) -> bool:
    """Read 'from the 26th, the city is handing out' and 'was held from May 5 to 7'."""
    if place.fronted and "/" in (place.mark.period or "") and _WAS_HELD.match(place.after):
        return True  # 'From May 5 to 7, the fair was held in Ulm, drawing 300 firms'
    if place.mark.kind == "interval":
        return _interval(place)
    if place.mark.kind == "relative" and series().search(place.before[-40:]):
        return False  # 'the sales of the fair that ended on Monday rose 3 percent from last year'
    ahead = _ACT_AHEAD.match(place.after) is not None
    if (ahead and place.fronted) or place.mark.kind == "weekday" or acts_before(place):
        return True
    if place.mark.kind in ("day", "month"):  # 'a grant available from April 2025'
        if place.before.endswith(_HOLDS_FROM) or moves_rate(place):
            return True
    return place.mark.kind == "day" and coming(place.lead) is not None


def _month(place: Place) -> bool:
    before = place.before
    if _WHEN.match(place.after) and (did(place.told, DID) or next(acts(place.after), None)):
        return True  # 'since March, when the bank cut its rate'
    part = _PART_OF.search(before) if before.endswith(_PART_ENDS) else None
    before = before[: part.start()] if part else before
    if before.endswith("since"):
        if _HELD.search(before):
            return True  # when it was moved the last time
        counted = place.dates_figure or _COUNTED_SINCE.search(before[-40:])
        lasts = counted or place.mark.kind == "year"  # 'the top seller since 2015'
        lasts = lasts or before.endswith("time since")  # 'the fifth time since October'
        lasts = lasts or _is_lasting(place)
        return not lasts and series().search(before[-48:]) is None
    moved = place.words.startswith(_MOVED) or part is not None
    if before.endswith(_FOR):
        return True
    if is_known_by(place) or ends_with_shock(place.before[-40:]):
        return True
    if is_measured_at(place):
        return False
    led = moved or before.endswith(_IN) or place.words.startswith("this ")
    if not led and place.mark.kind not in ("relative", "loose"):
        return False
    if acts_before(place) or acts_after(place):
        return True
    # 'opened its second plant, the largest of the state, in 1965'
    moved = moved or _APPOSED.search(place.before) is not None
    # "late January" places an act by itself, however far its verb stands.
    placed = moved and not place.dates_figure and not is_after_change(before)
    return placed and next(happened(before), None) is not None


def _is_lasting(place: Place) -> bool:
    """Tell since when something stays so: 'has been below the goal since May'."""
    if place.fronted or _STATS.search(place.before):
        return _HAS_KEPT.match(place.after) is not None
    return _HAS_BEEN.search(place.before[-100:]) is not None


def _relative(place: Place) -> bool:
    """Read 'last month', 'this week': 'last year' mostly gives a figure's period."""
    if place.words.endswith("week"):
        if place.before.endswith("day of"):
            return False  # 'Friday of last week' is one day
        near = place.before[-48:]
        settled = series().search(near) or _SETTLED.search(near)
        return not (place.dates_figure or settled) or acts_before(place) or acts_after(place)
    if is_told_behind(place) or is_in_report(place) or is_in_document(place):
        return True
    if "year" in place.words or "quarter" in place.words:
        moved = place.words.startswith(_MOVED) or place.before.endswith(("later", "earlier"))
        done = is_known_by(place) or is_done_right_before(place)
        acts = acts_before(place) or acts_after(place)
        return done or (not place.dates_figure and moved and acts)
    return _month(place)


def _loose(place: Place) -> bool:
    """Read 'last night', which says when; 'last summer' only where something was done."""
    if place.words.endswith(("night", "weekend")):
        return not place.dates_figure
    if not place.words.startswith("last"):  # 'jobs for graduates this summer'
        return not place.dates_figure and (coming(place.lead) is not None or acts_after(place))
    return _month(place)


def _interval(place: Place) -> bool:
    """Take an interval of days in which something was held."""
    days = place.mark.period is not None and place.mark.period.count("-") == 4
    acts = acts_before(place) or re.match(r",?\s+will\b", place.after) is not None
    return days and not place.dates_figure and acts


_RULES = {
    "weekday": weekday,
    "day": day,
    "relative": _relative,
    "interval": _interval,
    "loose": _loose,
}
"""How each kind of time shows that it is an event; all others do as months."""
