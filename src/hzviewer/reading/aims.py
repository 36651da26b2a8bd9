"""Aims: plans that are promised, presented, set as goals or under way."""

import re
from functools import cache

from hzviewer import late

from .demands import PASSIVE, SUBJECT_OF_PLAN
from .outlooks import DETERMINED, GOING, acts, is_named, will
from .patterns import trie
from .triggers import Clause, any_inside, any_of, bodies, words

_PAST = late.pattern(r"\b(?:after|since|before|had|when)\s(?:[^,;]*)$")
_TOLD_HAD = late.pattern(r"\b(?:said|says|announced)\s[^,;]*\bhad\s+$")
_AGO = late.pattern(
    r"\b(?:ago|(?<!with\s)(?<!from\s)(?<!than\s)(?<!over\s)(?<!to\s)last\s+(?:year|month)"
    r"|when\s+(?:he|she|it|they))\b"
)
_SPEECH_OPENS = late.pattern(r"(?:^|[:“\"‘])\s*$")
_HAS_GOAL = late.pattern(
    r"\b(?:has|have|having|sets?|adopt(?:s|ed)|confirm(?:s|ed)|raised)\s+(?:(?!(?:inflation|to)\b)[\w’'-]+\s+){1,5}$"
    r"|\bwith\s+an?\s+(?:[\w-]+\s+){0,2}$|^with\s+the\s+(?:[\w-]+\s+){0,2}$"
)
CLAUSE_OPENS = late.pattern(r"(?:[,;—–-]|\b(?:is|are|was|were|be|been|am|we're|and|also|now))\s+$")
_LONG_AGO = late.pattern(r"\s*(?:in\s+)?(?:early\s+|late\s+|mid-)?(?:in\s+)?(?:19|20)\d\d\s*,")
_LAST_SENTENCE = 250
_DOING = late.pattern(r"\s+(?:the\s+)?(?:\w+ly\s+)?[a-z]{3,}ing\b")
_WERE = late.pattern(r"\b(?:was|were|had\s+been)\s+(?:also\s+|\w+ly\s+)?$")
_NO_PROPOSAL = late.pattern(
    r"\b(?:to|will|would|shall|should|must|may|might|can|could|not|you)\s+(?:\w+ly\s+|also\s+)?$"
)
_PASSIVE_STEM = late.pattern(r"\b(?:is|are|was|were|stands?|be)\s+(?:also\s+|\w+ly\s+)?$")


def promised(clause: Clause) -> bool:
    """Tell a promise of now from one of which is told what became of it."""
    if (_PAST.search(clause.before) and not _TOLD_HAD.search(clause.before)) or _LONG_AGO.match(
        clause.before
    ):
        return False
    return not _AGO.search(clause.whole_after)


def voted(clause: Clause) -> bool:
    """Read what a body voted, not one dissenter."""
    if clause.head in ("member", "members") and not clause.subject.startswith("all "):
        return False  # 'three members voted to'
    return acts(clause) or not words("agents").isdisjoint(clause.subject.split())


def underway(clause: Clause) -> bool:
    """Read 'work is under way to', not 'the case is under way to the court'."""
    return any_inside("doings").search(clause.before[-60:]) is not None


def bound(clause: Clause) -> bool:
    """Read what a body is set on doing: 'is on course to', 'stands ready to'."""
    if clause.first in _DISPOSED and _PASSIVE_STEM.search(clause.before) is None:
        return False
    if clause.first in ("keen", "eager"):
        return acts(clause) and not _WERE.search(
            clause.before
        )  # whoever says so: it is what the body wants
    if clause.first in ("scheduled", "slated") and _WERE.search(clause.before):
        return False
    if clause.trigger.startswith("on ") and _ACHIEVED.match(clause.after):
        return False  # 'is on track to post a surplus'
    if clause.first.startswith("expect") and any_of("awaited").match(clause.after):
        return False  # 'expects to earn', which nobody plans
    return acts(clause) and will(clause)


_TITLE = late.pattern(r"\b(?:Plans?|Guidelines?|Measures)\s+(?:for|on)\s+[A-Z]")
_FAR = 160
_COMPARED_WITH = late.pattern(r"\bcompare[ds]?\b[^,;]{0,30}$|\bcomparing\b[^,;]{0,30}$")
_ACHIEVED = late.pattern(r"(?:post|achieve|reach|meet|hit|exceed|record|beat)\b")
_NO_GOAL = late.pattern(r"the\s+tone\b|goals?\s+(?:for|in)\s+(?:\d{4}|the\s+(?:year|next))\W*$")
_DISPOSED = frozenset("ready prepared keen eager".split())


def presented(clause: Clause) -> bool:
    """Read 'announced measures to'; what became of them is told of older ones."""
    if clause.trigger.endswith(("for", " on")) and _TITLE.search(
        clause.text, clause.at, clause.at + _FAR
    ):
        return False  # 'issued the Action Plan for Cleaning Beaches'
    ahead = clause.before.endswith(("will ", "would ", "to "))  # what will only be made known
    return not (ahead or PASSIVE.search(clause.before[-12:])) and promised(clause)


def set_goal(clause: Clause) -> bool:
    """Tell who sets a goal from the goal that was set."""
    if _NO_GOAL.match(clause.after):
        return False  # 'sets the tone for the goals', 'setting goals for 2020'
    if " out " in clause.trigger:
        return presented(clause)
    return not (clause.before.endswith(" to ") or _PAST.search(clause.before))


def comprised(clause: Clause) -> bool:
    """Read 'the campaign includes widening': a plan holds what will be done."""
    if clause.first == "focused":
        document = clause.head in words("documents")
        return acts(clause) or document or any_inside("budgets").search(clause.before) is not None
    if clause.first.startswith("prioriti") and acts(clause):
        return True  # 'the region prioritizes the use of'
    if clause.head in ("they", "these", "others"):
        start = max(0, clause.sentence.start - _LAST_SENTENCE)
        return (
            any_inside("comprising").search(clause.lower, start, clause.sentence.start) is not None
        )
    if not _DOING.match(clause.whole_after):  # 'the measures include a cut in fees'
        held = words("comprising") | words("documents")
        return not clause.first.startswith(("suggest", "focus")) and clause.head in held
    planned = words("documents") | words("aims") | words("lists") | words("comprising")
    if " on the agenda" in clause.subject:
        return True  # 'other items on the agenda include'
    return not planned.isdisjoint((clause.head, *clause.subject.split()[:1]))


def listed(clause: Clause) -> bool:
    """Read 'These are: widening ..., training ...' behind the words that tell what these are."""
    start = max(0, clause.sentence.start - _LAST_SENTENCE)
    told = any_inside("lists").search(clause.lower, start, clause.at)
    return (
        told is not None
        or any_inside("comprising").search(clause.lower, start, clause.at) is not None
    )


def enumerated(clause: Clause) -> bool:
    """Read 'the notice listed ten fields, including', and any list behind a colon."""
    if clause.trigger.endswith(":") or clause.trigger in words("triggers"):
        return True
    if clause.first in ("targets", "target"):
        return targeted(clause)
    return _lists_some().search(clause.before[-60:]) is not None


@cache
def _lists_some() -> re.Pattern[str]:
    """Return the pattern of who names some of his plans, ahead of the noun: 'listed ten key'."""
    names = trie(words("presenting") | words("specifies"))
    return re.compile(rf"\b{names}\s+(?:[\w-]+\s+){{0,4}}?$")


def lays_weight(clause: Clause) -> bool:
    """Read 'the council put a strong focus on', of who acts and of what is written of plans."""
    return acts(clause) or clause.head in words("documents") or clause.first.endswith("ing")


def unveiled_with(clause: Clause) -> bool:
    """Read 'launches its strategy today with a plan to'."""
    return any_inside("unveils").search(clause.before[-160:]) is not None and promised(clause)


def signals(clause: Clause) -> bool:
    """Read 'the governor has signalled a tightening', not 'the data signalled a tightening'."""
    return clause.head not in words("things") | words("papers") and promised(clause)


def planning(clause: Clause) -> bool:
    """Tell whether a body is planning or looking to do something."""
    if clause.before.endswith(", "):  # 'issued its outline, planning to open 30 mines'
        return clause.first == "planning" and not clause.words_before.isdisjoint(
            bodies() | words("documents")
        )
    return GOING.search(clause.before) is not None and (acts(clause) or is_named(clause))


def aimed_to(clause: Clause) -> bool:
    """Read 'the scheme aimed to', of a plan or of who made it."""
    return clause.head in words("documents") or acts(clause)


def intended(clause: Clause) -> bool:
    """Tell who intends from what something is intended for."""
    if clause.before.rstrip().endswith(","):
        return False  # 'the levy, intended to cut waste, has failed'
    return not clause.after.startswith("be ") and not PASSIVE.search(clause.before[-12:])


def plan(clause: Clause) -> bool:
    """Tell 'the mills plan to close' from 'the city unveils plan to close mills'."""
    if SUBJECT_OF_PLAN.search(clause.before) is None:
        return False
    return clause.before.split()[-1] not in words("presents")


def plans(clause: Clause) -> bool:
    """Tell plans that somebody has from those that nobody has or that were given up."""
    if clause.trigger in ("plans", "plan"):  # 'the state plans a dam'
        return clause.trigger == "plans" and acts(clause) and clause.head not in _SAME_NOUN
    if clause.before.rstrip().endswith(_UNLIKELY):
        return False
    return _given_up().search(clause.before[-60:]) is None


@cache
def _given_up() -> re.Pattern[str]:
    """Return the pattern of what is said of plans that nobody has any more, a few words before them."""
    return re.compile(rf"\b{trie(words('given_up'))}\s+(?:[\w’'-]+\s+){{0,3}}$")


_UNLIKELY = tuple(
    f"unlikely to {verb} its" for verb in ("stick to", "keep to", "carry out", "go on with")
)
_SAME_NOUN = frozenset("government state city company group union bank".split())
""" 'state plans a' may be one noun with 'plans'; with an article ahead it is none."""


def aimed(clause: Clause) -> bool:
    """Read 'has a target of', not 'above the target of', and 'its goal: to'."""
    if " is for " in clause.trigger:
        return True  # 'our goal is for the act to pass'
    if clause.first in ("aim", "aims") and not clause.trigger.endswith(" of"):
        return True  # 'we aim to'
    if ":" in clause.trigger or any_inside("stresses").search(clause.before[-40:]):
        return True
    if _COMPARED_WITH.search(clause.before[-40:]):
        return False  # 'growth of 4 percent compared with a target of'
    return _HAS_GOAL.search(clause.before[-60:]) is not None


def targeted(clause: Clause) -> bool:
    """Read 'the plan targets sales of', and no noun before what it is of."""
    if clause.trigger.endswith(" of"):
        return aimed(clause)
    if ":" in clause.trigger:
        return True
    return clause.trigger == "targets" and (acts(clause) or clause.head in words("documents"))


def proposal(clause: Clause) -> bool:
    """Read 'let us build' where it opens a clause."""
    opens = CLAUSE_OPENS.search(clause.before[-12:]) or _SPEECH_OPENS.search(clause.before)
    return opens is not None and not clause.after.startswith("be ")


def proposed(clause: Clause) -> bool:
    """Read 'proposed to', but no 'proposed' before a noun."""
    if clause.first in words("recommends") and _NO_PROPOSAL.search(clause.before[-24:]):
        return False  # 'will recommend'
    named = DETERMINED.search(clause.before) or clause.after.startswith("be ")
    return not named and promised(clause)
