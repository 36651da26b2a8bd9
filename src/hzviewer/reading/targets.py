"""Targets: what a plan itself says of the years to come, which without a plan is a forecast."""

import re
from functools import cache

from hzviewer import late

from .patterns import trie
from .triggers import Clause, any_inside, words

_DEADLINE = late.pattern(
    r"\b(?:by|until)\s+(?:the\s+end\s+of\s+)?(?:20\d\d|then|that\s+(?:year|time|date))\b"
)
_COMES_TO = late.pattern(
    r"(?:reach|exceed|total|hit|top|be|amount\s+to|account\s+for)\s[^.;]{0,24}?\d"
)
_PLANS = late.pattern(
    r"\b(?:plans?|aims?|goals?|targets?|resolution|blueprint|programme|strategy)\b"
)
_TARGETED = late.pattern(
    r"\bby\s+(?:20\d\d|that\s+year)\b[^.;\n]{0,120}\bwill\b|\bwill\s+by\s+20\d\d\b"
)
_AS_IT = late.pattern(r"\bas\s+(?:the|its|their|an?)\s[^;]*$")
_FAR, _NEAR = 200, 250
_CONTEXT = 600
"""So far before a sentence a plan is looked for of which it may tell."""


def is_set_by_plan(clause: Clause) -> bool:
    """Tell what a plan sets, by a year or in its own words, or how much it comes to."""
    return (
        is_target(clause)
        or _is_planned_sum(clause)
        or is_in_words_of_plan(clause)
        or _goes_on_with_targets(clause)
    )


def is_target(clause: Clause) -> bool:
    """Tell what a plan sets for something by a year: without a plan it is a forecast."""
    whole = clause.before + clause.whole_after
    if "20" not in whole and " then" not in whole and "y that " not in whole:
        return False
    if not _DEADLINE.search(whole) or clause.head in ("this", "that", "these"):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return any_inside("target_setters").search(clause.lower, start, clause.sentence.end) is not None


def _is_planned_sum(clause: Clause) -> bool:
    """Tell how much a plan comes to, where one has just been told: 'investment will reach 3 billion'."""
    if (
        _COMES_TO.match(clause.after) is None
        or any_inside("planned").search(clause.subject) is None
    ):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return _PLANS.search(clause.lower, start, clause.at) is not None


def _goes_on_with_targets(clause: Clause) -> bool:
    """Tell one more sum of those that a plan sets for a year: 'By 2030, ... Output will reach 3 tonnes'."""
    if _COMES_TO.match(clause.after) is None or _AS_IT.search(clause.before):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    if _TARGETED.search(clause.lower, start, clause.sentence.start) is None:
        return False
    start = max(0, start - _NEAR)
    return any_inside("target_setters").search(clause.lower, start, clause.at) is not None


def is_in_words_of_plan(clause: Clause) -> bool:
    """Tell what a plan itself says of something: 'fees will not exceed 5 euros, according to the plan'."""
    if clause.head in words("things") and not clause.passive:
        return False  # 'prices will fall, the outline said'
    return is_told_by_plan(clause)


def is_told_by_plan(clause: Clause) -> bool:
    """Tell a sentence that gives what a plan says."""
    start, end = clause.sentence.start, clause.sentence.end
    near = max(start, end - _FAR)
    return (
        _plan_says().search(clause.lower, near, end) is not None
        or _by_plan().match(clause.lower, start, end) is not None
    )


@cache
def _plan_says() -> re.Pattern[str]:
    setters = trie(words("target_setters"))
    return re.compile(
        rf",[\"”]?\s+(?:(?:according\s+to|per)\s+(?:the|an?|its)\s+(?:[\w-]+\s+){{0,3}}?{setters}(?!['’])"
        rf"|(?:the|its)\s+(?:[\w-]+\s+){{0,2}}?{setters}\s+(?:said|say|says|state|states|stated|reads?|adds?|added))\W*\Z"
    )


@cache
def _by_plan() -> re.Pattern[str]:
    setters = trie(words("target_setters"))
    return re.compile(
        rf"according\s+to\s+(?:the|an?|its)\s+(?:[\w-]+\s+){{0,3}}?{setters}(?:\s+(?:released|issued|published|unveiled|announced|made|adopted|approved|by|of|for|from|on)\b[^,]{{0,80}})?,"
    )
