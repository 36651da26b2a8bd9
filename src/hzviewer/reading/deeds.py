"""Deeds: whether a verb of happening before or behind a time tells what happened then."""

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
    is_happening,
    occasions,
    series,
    speech,
)
from .surroundings import LOOK_NEAR, Place

_AMOUNT = late.pattern(r"\d")
_COUNTED = late.pattern(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half)\s")
# '12 tonnes of oil was sold in', where the time is the figure's
_SUM_DONE_TO = late.pattern(
    r"(?<!\d)(?!(?:19|20)\d\d\b)\d(?:(?!\sand\s)[^,;()])*\b(?:was|were|been|are|is)\s*$"
)
# '3,000 firms folded in'
_SUM_DID = late.pattern(
    r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d.,]*\s+(?:(?!(?:and|in|on|which|that|will|would|be|billion|million|trillion|bn|mln|pct|percent|a|an|the)\b)[a-z][a-z-]*\s+){1,3}$"
)
_COMPARES = late.pattern(
    r"\b(?:compared\s+(?:with|to)|(?<!rather\s)than|versus|relative\s+to)\b[^,;]*$"
)
_COMPARING = ("than", "compared", "versus", "relative")
# 'released Tuesday, joblessness last month': the deed has its own time
_TIMED = late.pattern(
    r"\s+(?:on\s+|late\s+|earlier\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b"
)
# 'raised its duty after losses in May': what stands behind "after" takes the time
_AFTER = late.pattern(
    r"\s(?:after|following|since|despite|amid|from)\s+(?:(?!(?:the\s+)?(?:start|end)\b)[\w’'-]+\s+){0,4}?(?:losses|gains|falls?|rises?|drops?|increases?|declines?|growth|jumps?|cuts)(?:\s+(?:in|of|since))?$"
)
_MANY_DONE = late.pattern(r"[a-z]{3,}(?<!s)s\s+(?:\w+ly\s+)?(?:\w+ed|sold|made|built|bought)$")
_IN_ONLY = late.pattern(r"(?:\s+in)?$")
# "recover from last week's storm"
_TIMED_BEFORE = late.pattern(
    r"\b(?:week|month|year|yesterday|\w+day|ber|ary|april|june|july|august)['’]s\s+(?:\w+\s+)?$"
)


def acts_before(place: Place) -> bool:
    """Tell whether a verb of happening leads to the time; a figure between takes the time."""
    lead, last = place.lead, None
    if any(word in lead for word in _COMPARING) and _COMPARES.search(lead):
        return False
    for act in acts(lead):
        if _is_report(lead, act):
            last = None  # what was said is the time's, not who said so at which meeting
        elif not (
            is_after_change(lead, act.end())
            or _in_bracket(lead, act)
            or _TIMED.match(lead, act.end())
            or _is_timed(place, lead, act)
            or _is_far(lead, act)
        ):
            last = act
    if last is None and not place.dates_figure and place.mark.kind in _COARSE:
        deeds = (coming(lead), did(lead, DID_IT), did(lead, DONE_TO))
        last = next(filter(None, (_unless_measured(lead, deed) for deed in deeds)), None)
    if last is None:
        return False
    if place.dates_figure and place.mark.kind in _COARSE and _SUM_DID.search(lead, 0, last.start()):
        return False
    if place.mark.kind != "day" and _SUM_DONE_TO.search(lead, 0, last.start()):
        return False
    counted = place.dates_figure and _COUNTED.search(lead, last.end()) is not None
    if counted and last[0] in occasions():
        return False  # 'the budget deficit was 4 percent in 2019'
    if last[0].rpartition(" ")[2] not in flows():  # 'will cut 3 billion in taxes in 2022'
        return not (counted and place.mark.kind == "year" and last[0].startswith("will "))
    if _MANY_DONE.search(lead, 0, last.end()) and _IN_ONLY.match(lead, last.end()):
        return False  # 'the jobs created in May' are those that are counted
    return not counted


def _in_bracket(lead: str, act: re.Match[str]) -> bool:
    """Tell what an aside tells that is closed before the time: '4.5 (revised from 4.4) in April'."""
    closing = lead.find(")", act.end())
    return closing >= 0 and "(" not in lead[act.end() : closing]


def _is_change(place: Place, start: int) -> bool:
    """Tell a verb whose object is a rise or fall: 'In May, output secured a gain'."""
    return series().search(place.after, start - 1, start + _OBJECT) is not None


def is_after_change(words: str, start: int = 0) -> bool:
    """Tell words that end with a change, of which the time is: 'raised its duty after losses in'."""
    return _AFTER.search(words, start) is not None


def is_done_right_before(place: Place) -> bool:
    """Tell what was done once, right before its time: 'the budget of 17 trillion passed last year'."""
    verb = place.before.rpartition(" ")[2]
    return verb.endswith("ed") and verb not in flows() and is_happening(verb)


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
    if deed is None or deed["verb"] in speech() or _in_bracket(lead, deed):
        return None
    return deed if series().search(lead, deed.end()) is None else None


_COARSE = ("month", "year", "relative", "loose")


_MADE_KNOWN = frozenset(("announced", "outlined", "declared", "proposed"))
_THING = late.pattern(
    r"\s+(?:an?|the|its|his|her|their|new|plans|measures)\s(?!.*\b(?:that|to|will|would)\b)"
)


def _is_report(lead: str, act: re.Match[str]) -> bool:
    """Tell a verb of speech whose content the time belongs to: 'said that sales in May fell'."""
    between = lead[act.end() :]
    if act[0] == "told" and " that " not in between:
        return False  # 'told the chamber last week'
    if act[0] in _MADE_KNOWN and _THING.match(between) and not _AMOUNT.search(between):
        return series().search(between) is not None  # 'announced a new round of refunds in'
    return act[0] in speech() and len(between.split()) > _ADJACENT


_ADJACENT = 2
_OBJECT = 14
_FOR_AMOUNT = late.pattern(r"[\s\w]{0,12}?\bfor\s+(?:\w+\s+)?\d|\s*\d")


def acts_after(place: Place) -> bool:
    """Tell whether the clause that the time opens says what happened."""
    if not place.fronted:
        return False
    act = next(acts(place.after), None)
    if act is None:
        act = did(place.told, DID)
        if act is None or _FOR_AMOUNT.match(place.after, act.end()) or _is_change(place, act.end()):
            return False
    between = place.after[: act.start()]
    if _AMOUNT.search(between) or ". " in between:
        return False
    return not place.dates_figure or act[0] not in flows()
