"""Happenings: which times say when somebody did something, and which only date a figure."""

import re

from hzviewer import late

from .acts import (
    DID,
    DID_IT,
    DONE_TO,
    acts,
    coming,
    did,
    flows,
    happened,
    occasion,
    series,
    speech,
    spoken,
    stock,
    telling,
)
from .known_times import is_known_by, is_measured_at, is_told_behind
from .lexicon import lexicon
from .surroundings import LOOK_NEAR, Place
from .times import TimeMark

_STATE = late.pattern(
    r"\b(?:as\s+(?:on|of|at)|by|before|until|till|within|up\s+to|through|than(?:\s+(?:in|on))?|to"
    r"|(?:compared|(?<!took\s)(?<!take\s)(?<!taken\s)over|versus|against)(?:\s+(?:with|to))?(?:\s+(?:the\s+)?(?:that|those|one))?"
    r"(?:\s+(?:in|on|of|for))?|(?:by|until|till|before|through)\s+(?:the\s+)?(?:end|start|beginning|middle)\s+of|every|each|dated|records\s+began\s+in"
    r"|record-keeping\s+began\s+in"
    r"|(?:quarter|half|year|period|months?|weeks?)\s+end(?:ed|ing)(?:\s+on)?)\s*\(?$"
)
_STATE_ENDS = frozenset(
    "as on of at by before until till within to through than in for with that those one over versus "
    "against compared every each dated ended ending".split()
) | {""}
_OWNED = late.pattern(r"(?:\b(?:the|its|his|her|their|our|a|this|that)|['’]s)\s*$")
_OWNS = late.pattern(r"['’]s\b")
_ACT_AHEAD = late.pattern(
    r",?\s(?:[^.;]|\.\d){0,90}?\b(?:will|shall|would|is|are|has|have|had|can|must)\b"
)
_PART_OF = late.pattern(
    r"\s*\b(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of|early|late|mid)\s*$"
)
_PART_ENDS = ("of", "early", "late", "mid")
_APPOSED = late.pattern(r"(?<=[a-z]),\s+in$")
_COPULA = late.pattern(r"\b(?:was|is|falls|fell|came)(?:\s+on)?$")
_AMOUNT = late.pattern(r"\d")
# '12 tonnes of oil was sold in', where the time is the figure's
_SUM_DONE_TO = late.pattern(r"\d[^,;()]*\b(?:was|were|been|are|is)\s*$")
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
_TODAY_AGAIN = late.pattern(r"\s*\(|['’]s\b")
_IS = late.pattern(r"\b(?:is|are|than|even|still|of|here|and)$")
_MOVES_TO = late.pattern(
    r"\b(?:rescheduled|postponed|delayed|moved|shifted|extended|brought\s+forward)\b[^;]{0,60}\b(?:to|till|until)$"
)
_TO = (" to", " till", " until")
_QUOTED = late.pattern(r"\s*(?:at|of|to|from)\s+\S{0,4}\d")
# 'from 80.63 on Tuesday', 'to 5 percent in May'
_AMOUNT_AHEAD = late.pattern(
    r"\b(?:from|to|at|of|than)\s+(?:about\s+)?[$£€¥]?\d[\d.,]*(?:\s?%|\s[\w$]+){0,3}\s+(?:on|late)$"
)
_COMPARES = late.pattern(r"\b(?:compared\s+(?:with|to)|(?<!rather\s)than|versus|relative\s+to)\b")
# 'released Tuesday, joblessness last month': the deed has its own time
_TIMED = late.pattern(
    r"\s+(?:on\s+|late\s+|earlier\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b"
)
# "recover from last week's storm"
_TIMED_BEFORE = late.pattern(
    r"\b(?:week|month|year|yesterday|\w+day|ber|ary|april|june|july|august)['’]s\s+(?:\w+\s+)?$"
)
# '25 million since'
_COUNTED_SINCE = late.pattern(r"\d\S*(?:\s+\w+){0,2}\s+since$")
_WHEN = late.pattern(r",\s+when\s")
_RANGE = late.pattern(r"\s*(?:to|through|until)\s+[mtwfs]\w+day")


def may_be_event(mark: TimeMark) -> bool:
    """Tell a time in which something can happen from a stretch in which something is measured."""
    if mark.kind in _NEVER or mark.kind == "loose":
        return mark.kind == "loose"
    return mark.period is None or "/" not in mark.period or mark.period.count("-") >= _TWO_DAYS


_NEVER = frozenset(("comparison", "deadline", "undated", "half", "quarter"))
_STRETCHES = ("the year", "the quarter", "the month", "the week")
_TWO_DAYS = 4
"""So many hyphens has an interval that days begin and end."""


def is_event(place: Place) -> bool:
    """Tell a time that says when something happened."""
    mark, before = place.mark, place.before
    if mark.kind == "relative" and place.words.endswith(("'s", "’s")):
        return _is_of_occasion(place)
    if place.after.startswith("-") or place.words in _STRETCHES:
        return False  # 'the past week-long fair', 'up 3 percent on the year'
    if _OWNS.match(place.after) and mark.kind != "interval" and _is_of_occasion(place):
        return True
    if before.endswith(_TO) and _MOVES_TO.search(before[-90:]):
        return mark.kind in ("day", "weekday", "month")
    if before[before.rfind(" ") + 1 :].strip("(\n") in _STATE_ENDS and _STATE.search(before[-40:]):
        return False
    if before.endswith(("from", "starting", "beginning")) or place.words.startswith("from "):
        return _begins(place)
    if mark.kind in ("month", "day") and _NAMED_BY.search(before[-12:]) and _is_of_occasion(place):
        return True
    owned = _OWNED.search(before[-8:]) or _OWNS.match(place.after)
    if owned is not None and not place.words.startswith("the ") and mark.kind != "weekday":
        whole = mark.kind == "year" or (mark.period or "").count("-") == 0
        return (not whole or _OWNS.match(place.after) is not None) and _is_of_occasion(place)
    return _RULES.get(mark.kind, _month)(place)


def _is_of_occasion(place: Place) -> bool:
    """Tell a time that says which meeting, vote or storm it was: 'the earlier March meeting'."""
    ahead = place.words.startswith(("next", "this", "the current"))
    return not ahead and occasion().match(place.after) is not None


_NAMED_BY = late.pattern(r"\b(?:an?|the|earlier|previous|last|next|upcoming|recent)$")


def _begins(place: Place) -> bool:
    """Read 'from the 26th, the city is handing out' and 'was held from May 5 to 7'."""
    if place.mark.kind == "interval":
        return _interval(place)
    if place.mark.kind == "weekday" and _RANGE.match(place.after):
        return _acts_before(place)
    ahead = _ACT_AHEAD.match(place.after) is not None
    return (ahead and place.fronted) or place.mark.kind == "weekday" or _acts_before(place)


def _acts_before(place: Place) -> bool:
    """Tell whether a verb of happening leads to the time; a figure between takes the time."""
    lead, last = place.lead, None
    if _COMPARES.search(lead):
        return False
    for act in acts(lead):
        if _is_report(lead, act):
            last = None  # what was said is the time's, not who said so at which meeting
        elif not (
            _TIMED.match(lead, act.end()) or _is_timed(place, lead, act) or _is_far(lead, act)
        ):
            last = act
    if last is None and not place.dates_figure and place.mark.kind in _COARSE:
        deeds = (coming(lead), did(lead, DID_IT), did(lead, DONE_TO))
        last = next(filter(None, (_unless_measured(lead, deed) for deed in deeds)), None)
    if last is None:
        return False
    if place.mark.kind != "day" and _SUM_DONE_TO.search(lead, 0, last.start()):
        return False
    if not place.dates_figure or last[0].rpartition(" ")[2] not in flows():
        return True
    return _AMOUNT.search(lead, last.end()) is None


def _is_far(lead: str, act: re.Match[str]) -> bool:
    """Tell an act from which a comma or an 'and' parts the time, unless it stands near."""
    between = lead[act.end() :]
    return len(lead) - act.start() > LOOK_NEAR and (", " in between or " and " in between)


def _is_timed(place: Place, lead: str, act: re.Match[str]) -> bool:
    """Tell an occasion that has its own time: "last week's storm"."""
    at = len(place.before) - len(lead) + act.start()
    return _TIMED_BEFORE.search(place.before, max(0, at - 24), at) is not None


def _unless_measured(lead: str, deed: re.Match[str] | None) -> re.Match[str] | None:
    """Return a deed, unless somebody only says so or a rise or fall stands before the time."""
    if deed is None or deed["verb"] in speech():
        return None
    return deed if series().search(lead, deed.end()) is None else None


_COARSE = ("month", "year", "relative")


def _is_report(lead: str, act: re.Match[str]) -> bool:
    """Tell a verb of speech whose content the time belongs to: 'said that sales in May fell'."""
    between = lead[act.end() :]
    return act[0] in speech() and len(between.split()) > _ADJACENT


_ADJACENT = 2
_FOR_AMOUNT = late.pattern(r"[\s\w]{0,12}?\bfor\s+(?:\w+\s+)?\d|\s*\d")


def _acts_after(place: Place) -> bool:
    """Tell whether the clause that the time opens says what happened."""
    if not place.fronted:
        return False
    act = next(acts(place.after), None)
    if act is None:
        act = did(place.told, DID)
        if act is None or _FOR_AMOUNT.match(place.after, act.end()):
            return False
    between = place.after[: act.start()]
    if _AMOUNT.search(between) or ". " in between:
        return False
    return not place.dates_figure or act[0] not in flows()


def _weekday(place: Place) -> bool:
    if place.dates_figure and _QUOTED.match(place.after) and not _acts_before(place):
        return False  # 'its close on Friday at 1.58 dollars'
    if _AMOUNT_AHEAD.search(place.before[-60:]):
        return False
    if place.before.endswith(",") and _CAPTION_DATE.match(place.after):
        return False
    return not (place.after.startswith("s ") or _RANGE.match(place.after))


def _day(place: Place) -> bool:
    if place.words in ("today", "tomorrow"):
        return _today(place)
    if not place.after.strip(".\n ") and _is_signed(place.before):
        return False
    if not place.dates_figure or _COPULA.search(place.before):
        return True
    happens = happened().search(place.before) or happened().search(place.after)
    if happens is None and stock().search(place.before):
        return False
    return happens is not None or place.before.endswith(("on", "since"))


# '..., Kenya, Thursday, Aug. 10, 2023.', as agencies end their captions
_CAPTION_DATE = late.pattern(r",\s+[a-z]{3,9}\.?\s+\d{1,2},\s+\d{4}\.?\s*\Z")
_CAPTION_DAY = late.pattern(r"[a-z],\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day,$")


def _is_signed(before: str) -> bool:
    """Tell a date that ends a caption: 'in the old town of Rome, July 8.'."""
    if before.endswith(","):
        return not before.endswith("day,") or _CAPTION_DAY.search(before) is not None
    names = lexicon().tables["names"]
    return before.rpartition(" ")[2] in {*names["places"], *names["place_kinds"]}


def _today(place: Place) -> bool:
    """Tell today's news from these days: 'a court today fined', not 'is today the largest'."""
    if not place.before or _TODAY_AGAIN.match(place.after):
        return False
    if place.dates_figure or _IS.search(place.before) or place.after.startswith((" is ", " are ")):
        following = place.after.split(maxsplit=1)[:1]
        acts = following and (following[0].endswith(("ed", "ing")) or following[0] in telling())
        if acts or spoken().search(place.before[-24:]) or _acts_before(place):
            return True
        deed = did(place.lead, DID)
        return deed is not None and _AMOUNT.search(place.lead, deed.end()) is None
    return True


def _month(place: Place) -> bool:
    before = place.before
    if _WHEN.match(place.after) and (did(place.told, DID) or next(acts(place.after), None)):
        return True  # 'since March, when the bank cut its rate'
    if before.endswith("since"):
        counted = place.dates_figure or _COUNTED_SINCE.search(before[-40:])
        return not counted and series().search(before[-48:]) is None
    part = _PART_OF.search(before) if before.endswith(_PART_ENDS) else None
    before = before[: part.start()] if part else before
    moved = place.words.startswith(_MOVED) or part is not None
    if before.endswith(_FOR):
        return True
    if is_known_by(place):
        return True
    if is_measured_at(place):
        return False
    if not moved and not before.endswith(_IN) and place.mark.kind != "relative":
        return False
    if _acts_before(place) or _acts_after(place):
        return True
    # 'opened its second plant, the largest of the state, in 1965'
    moved = moved or _APPOSED.search(place.before) is not None
    # "late January" places an act by itself, however far its verb stands.
    return moved and not place.dates_figure and happened().search(before) is not None


def _relative(place: Place) -> bool:
    """Read 'last month', 'this week': 'last year' mostly gives a figure's period."""
    if place.words.endswith("week"):
        return not place.dates_figure or _acts_before(place)
    if is_told_behind(place):
        return True
    if "year" in place.words or "quarter" in place.words:
        moved = place.words.startswith(_MOVED) or place.before.endswith(("later", "earlier"))
        return not place.dates_figure and moved and _acts_before(place)
    return _month(place)


def _loose(place: Place) -> bool:
    """Read 'last night', which says when; 'last summer' only where something was done."""
    if place.words.endswith(("night", "weekend")):
        return not place.dates_figure
    return _month(place)


def _interval(place: Place) -> bool:
    """Take an interval of days in which something was held."""
    days = place.mark.period is not None and place.mark.period.count("-") == 4
    acts = _acts_before(place) or re.match(r",?\s+will\b", place.after) is not None
    return days and not place.dates_figure and acts


_RULES = {
    "weekday": _weekday,
    "day": _day,
    "relative": _relative,
    "interval": _interval,
    "loose": _loose,
}
"""How each kind of time shows that it is an event; all others do as months."""
