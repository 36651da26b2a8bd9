"""Plans: which clauses with a word of will say what somebody will do or ought to do."""

import re
from collections.abc import Callable
from functools import cache

from hzviewer import late

from .lexicon import lexicon
from .patterns import trie
from .triggers import Clause, agents, any_inside, any_of, bodies, guides, words

_FAR = 200
_DETERMINED = late.pattern(
    r"\b(?:the|a|an|at|his|her|their|its|our|own|good|free|political|strong)\s+$"
)
_STATUTE = late.pattern(r"\b(?:sections?|act|article|statute|treaty)\b")
_RELATIVE = late.pattern(
    r"(?:\b(?:which|who|if|when|whether|unless|where|what|why|how|so\s+that)(?:\s+[\w-]+){0,3}\s*)$"
)
_ATTRIBUTED = late.pattern(
    r"(?:[,\"”]\s+)(?:\S+\s+){0,6}?(?:said|says|according\s+to|noted|added|told|stated|announced)\b"
)
_CONDITIONS = frozenset("if unless otherwise once".split())
_PAST = late.pattern(r"\b(?:after|since|before|had|when)\s(?:[^,;]*)$")
_TOLD_HAD = late.pattern(r"\b(?:said|says|announced)\s[^,;]*\bhad\s+$")
_AGO = late.pattern(r"\b(?:ago|last\s+(?:year|month)|when\s+(?:he|she|it|they))\b")
_CLAUSE_OPENS = late.pattern(r"(?:[,;—–-]|\b(?:is|are|was|were|be|been|am|we're|and|also|now))\s+$")
_BARE = late.pattern(r"be\s+(?:[\d£$€]|(?:in|on|at|around|about|over|under|between|from)\b)")
_DEADLINE = late.pattern(r"\b(?:by|until)\s+(?:the\s+end\s+of\s+)?(?:20\d\d|then)\b")
_SUBJECT_OF_PLAN = late.pattern(r"(?:\b(?:we|they|i|who|also|and)|s)\s+$")
_AS = late.pattern(r"\bas\s+(?:[\w-]+\s+){1,5}$")
_STRIVING = frozenset("seek seeks want wants hopes aim aims plan plans strive strives".split())
_PASSIVE = late.pattern(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?$")
_STAYING = ("stay ", "remain ", "be ")
_GOING = late.pattern(r"(?:\b(?:is|are|am|was|were|be|not|also|now)|['’](?:re|m|s))\s+$")
# 'fears that the fund will', where nobody says what he will do
_FEARED = late.pattern(
    r"\b(?:fears?|feared|worr(?:y|ies|ied)|doubts?|believes|thinks|expects|predicts?|predicted|forecasts?|assumptions?|concerns?|signals?|means?|suggests?"
    r"|speculation|expectations?|rumours?)\s+(?:that\s+)?(?:[\w’'-]+,?\s+){1,12}$"
)
_NEGATED = late.pattern(r"(?:\b(?:not|never|nor)|n['’]t)\s+$")
_LONG_AGO = late.pattern(r"\s*(?:in\s+)?(?:early\s+|late\s+|mid-)?(?:in\s+)?(?:19|20)\d\d\s*,")
_MAKE_KNOWN = late.pattern(r"(?:also\s+)?(?:announce|publish|release|unveil|present|report)\s")
_UNCHANGED = late.pattern(r"(?:be\s+|remain\s+|stay\s+)(?:kept\s+|left\s+|held\s+)?unchanged\b")
_LIKELY = late.pattern(r"\b(?:probably|likely|inevitably|undoubtedly|surely|certainly|doubtless)\s+$")
_ORDERED = frozenset("required requires requiring told ordered ordering tasked".split())
_NOUN_AHEAD = late.pattern(
    r"(?:^|[,;:—–]|\b(?:and|but|as|for|of|to|with|amid|by|despite|rejected|growing|new|renewed|repeated|recent"
    r"|increasing|mounting|the|his|her|their|its|these|those|any|more|past))\s*$"
)
_WERE = late.pattern(r"\b(?:was|were|had\s+been)\s+(?:also\s+|\w+ly\s+)?$")
_GIVEN_UP = late.pattern(
    r"\b(?:no|without|any|against|abandon\w*|scrap\w*|shelv\w*|drop(?:ped|s)?|reject\w*|oppos\w*|withdr\w+|cancel\w*"
    r"|criticis\w*|criticiz\w*|den(?:y|ied|ies)|protest\w*|defeat\w*|block\w*|halt\w*|suspend\w*)\s+(?:[\w’'-]+\s+){0,3}$"
)
_IT_IS = late.pattern(r"(?:\bit\s+(?:is|was|will\s+be)|\bit['’]s)(?:\s+(?:also|very|\w+ly))?\s+$")
_PASSIVE_STEM = late.pattern(r"\b(?:is|are|was|were|stands?|be)\s+(?:also\s+|\w+ly\s+)?$")
_NO_COMMENT = ("comment", "say", "elaborate", "disclose", "give", "guarantee", "rule out")
_CONTEXT = 600
"""So far before a sentence a plan is looked for of which it may tell."""
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


def is_plan(clause: Clause, follows_plan: bool) -> bool:
    """Tell a clause that says what somebody will do or ought to from all others with its words."""
    if clause.first.endswith("ing") and clause.first != "going":
        # 'will serve as pioneers, aiming for ...' is one plan; 'measures seeking to ...' none
        document = clause.before.split()[-1:]
        opens = _CLAUSE_OPENS.search(clause.before[-12:]) is not None
        if follows_plan or not (opens or guides().issuperset(document or [""])):
            return False
    if clause.first in ("has", "have") and " been " not in clause.trigger:
        told = clause.passive and not _STATUTE.search(clause.whole_after)
        told = told or clause.head in words("rulers")
        return "called" in clause.trigger or told
    relative = clause.first not in words("commits") and _RELATIVE.search(clause.before[-60:])
    if relative or _is_background(clause):
        return False
    if _NEGATED.search(clause.before[-8:]):
        return False
    if follows_plan and clause.before.endswith(_STAYING):
        return False  # 'we must stay committed to'
    rule = _rules().get(clause.first)
    return rule is None or rule(clause)


def _is_background(clause: Clause) -> bool:
    """Tell why something else is told: 'prices fell, as makers seek to empty their stores'."""
    return clause.first in _STRIVING and _AS.search(clause.before[-60:]) is not None


def _will(clause: Clause) -> bool:
    if clause.head in words("public") or _by_observer(clause) or _is_conditional(clause):
        return False
    if _DETERMINED.search(clause.before) or _is_restrictive(clause):
        return False
    if _FEARED.search(clause.before[-120:]) or _is_news(clause) or _LIKELY.search(clause.before[-24:]):
        return False
    if clause.head == "there" and not clause.after.startswith("be no "):
        return False
    if _is_target(clause):
        return True
    after = clause.after
    if clause.head in words("stress") and after.startswith("be on "):
        return True
    refused = after.startswith("not ")
    after = after.removeprefix("not ").removeprefix("continue to ")
    if _is_held(clause):
        return True
    if _moves_by_law(clause):
        return True
    if any_of("forecasts").match(after) or _moves(clause) or _is_effect(clause):
        return False
    if refused and not clause.passive:
        return (clause.head in agents() or clause.head == "it") and not after.startswith(
            ("be", "have", *_NO_COMMENT)
        )
    return _BARE.match(after) is None


def _by_observer(clause: Clause) -> bool:
    """Tell what analysts expect: no authority says so."""
    observers = words("observers")
    if not observers.isdisjoint(clause.words_before):
        return True
    end = clause.sentence.end
    tail = clause.lower[max(clause.sentence.start, end - _FAR) : end]
    if observers.isdisjoint(tail.replace(",", " ").split()):
        return False
    source = _ATTRIBUTED.search(tail)
    return source is not None and any_inside("observers").search(tail, source.start()) is not None


def _is_conditional(clause: Clause) -> bool:
    """Tell what will be done only if something else happens: 'if prices rise, the bank will'."""
    return not _CONDITIONS.isdisjoint(clause.words_before)


def _is_restrictive(clause: Clause) -> bool:
    """Tell 'the line that will open' from 'he said that it will open'."""
    if not clause.before.rstrip().endswith(" that"):
        return False
    return _reported().search(clause.before[-24:]) is None


def _is_target(clause: Clause) -> bool:
    """Tell what a plan sets for something by a year: without a plan it is a forecast."""
    whole = clause.before + clause.whole_after
    if "20" not in whole and " then" not in whole:
        return False
    if not _DEADLINE.search(whole) or clause.head in ("this", "that", "these"):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return any_inside("documents").search(clause.lower, start, clause.sentence.end) is not None


def _moves(clause: Clause) -> bool:
    """Tell what moves, stands or takes place by itself: what it will do is a forecast, no plan."""
    if clause.head in words("instruments") or _is_budgeted(clause):
        return False
    if clause.head in words("things") or clause.head in words("works"):
        return not clause.passive
    return any_of("staged").match(clause.after) is not None


def _is_held(clause: Clause) -> bool:
    """Tell what an authority keeps as it is: 'the three key rates will remain unchanged'."""
    held = _UNCHANGED.match(clause.after) is not None
    return held and any_inside("set_by_authority").search(clause.subject) is not None


def _moves_by_law(clause: Clause) -> bool:
    """Tell what a budget raises or lowers: 'the grant will rise by 10 rand'."""
    fixed = clause.head in words("instruments") or _is_budgeted(clause)
    return fixed and any_of("moved").match(clause.after) is not None


def _is_budgeted(clause: Clause) -> bool:
    """Tell spending of which a budget is told: nobody foretells it there."""
    if clause.head not in words("outlays"):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return any_inside("budgets").search(clause.lower, start, clause.sentence.end) is not None


def _is_news(clause: Clause) -> bool:
    """Tell what will only be made known: 'the bureau will publish its figures', 'the minutes will be'."""
    if clause.passive:
        return clause.head in words("papers") and any_of("made_known").match(clause.after) is not None
    known = _MAKE_KNOWN.match(clause.after)
    return known is not None and any_inside("papers").search(clause.after, known.end()) is not None


def _is_effect(clause: Clause) -> bool:
    """Tell what comes of measures: 'these steps will narrow the gap', 'the pact will help'."""
    doing = clause.subject.partition(" ")[0].endswith("ing")
    if doing or clause.head in words("means"):
        return not clause.passive
    return clause.head not in bodies() and any_of("effects").match(clause.after) is not None


def _would(clause: Clause) -> bool:
    """Read what was said in the past: 'The ministry said it would build 12 hospitals'."""
    if _is_conditional(clause):
        return False
    if not (_is_reported(clause) or _ATTRIBUTED.search(clause.whole_after)):
        return False
    if clause.after.startswith(("have to ", "like to see ")):
        return clause.head not in words("public") | words("things")
    if clause.after.startswith(("be ", "like", "have", *_NO_COMMENT)) and not clause.passive:
        return False
    return (clause.passive or _acts(clause)) and _will(clause)


@cache
def _reported() -> re.Pattern[str]:
    """Return the pattern of the verbs with which somebody says what he will do."""
    return re.compile(rf"\b{trie(lexicon().tables['offices']['speech'])}\b")


def _is_reported(clause: Clause) -> bool:
    """Tell what was said; a body's own sentence may go on with what was said before."""
    if _reported().search(clause.before):
        return True
    start = max(0, clause.sentence.start - _CONTEXT)
    said = _reported().search(clause.lower, start, clause.sentence.start)
    return said is not None and clause.head in words("agents")


def _should(clause: Clause) -> bool:
    if clause.after.startswith(_NO_DEMAND) or clause.before.endswith(" a "):
        return False
    if clause.head in words("public"):
        return False
    if clause.after.startswith("help") and clause.head not in words("agents"):
        return False
    if not clause.passive and clause.head not in bodies() and _by_observer(clause):
        return False  # what is foretold of anything else
    return not (clause.head in words("things") and not clause.passive) or _is_target(clause)


def _need(clause: Clause) -> bool:
    before = clause.before.rstrip()
    if before.endswith(" the") or clause.trigger == "need for":
        return before.endswith(" the") and any_inside("stresses").search(before[-40:]) is not None
    if before.endswith((" would", " no", " a", "that", "will")):
        return False
    return _should(clause)


def _is_to(clause: Clause) -> bool:
    if clause.head in words("meanings") or _DETERMINED.search(clause.before):
        return False
    if clause.after.startswith("be "):
        return clause.passive
    return not clause.after.startswith(("say", "blame"))


def _shall(clause: Clause) -> bool:
    return _STATUTE.search(clause.before) is None and _will(clause)


def _promised(clause: Clause) -> bool:
    """Tell a promise of now from one of which is told what became of it."""
    if (_PAST.search(clause.before) and not _TOLD_HAD.search(clause.before)) or _LONG_AGO.match(clause.before):
        return False
    return not _AGO.search(clause.whole_after)


def _necessary(clause: Clause) -> bool:
    if clause.after.startswith(_NO_DEMAND):
        return False
    if clause.first in ("important", "vital", "crucial"):
        return _IT_IS.search(clause.before) is not None
    return clause.before.rstrip().endswith((" is", " was", "it", " as", " be"))


def _underway(clause: Clause) -> bool:
    """Read 'work is under way to', not 'the case is under way to the court'."""
    return any_inside("doings").search(clause.before[-60:]) is not None


def _bound(clause: Clause) -> bool:
    """Read what a body is set on doing: 'is on course to', 'stands ready to'."""
    if _PASSIVE_STEM.search(clause.before) is None and clause.first in ("ready", "prepared"):
        return False
    if clause.first in ("scheduled", "slated") and _WERE.search(clause.before):
        return False
    return _acts(clause) and _will(clause)


def _acts(clause: Clause) -> bool:
    return clause.head in bodies() or clause.head == "it"


def _was_to(clause: Clause) -> bool:
    """Read 'the aim was to', not 'he was to'."""
    return clause.head in words("aims") or clause.head in words("lists")


def _wanted(clause: Clause) -> bool:
    """Read 'the ministry wants banks to', not 'who wants bread to'."""
    asked = clause.trigger.split()[1:-1]
    if len(asked) == 0:
        return not words("public").issuperset([clause.head])
    return _acts(clause) and not words("public").intersection(asked)


def _presented(clause: Clause) -> bool:
    """Read 'announced measures to'; what became of them is told of older ones."""
    return not _PASSIVE.search(clause.before[-12:]) and _promised(clause)


def _set_goal(clause: Clause) -> bool:
    """Tell who sets a goal from the goal that was set."""
    return not (clause.before.endswith(" to ") or _PAST.search(clause.before))


def _comprised(clause: Clause) -> bool:
    """Read 'the campaign includes widening': a plan holds what will be done."""
    return clause.head in words("documents") or clause.head in words("aims")


def _planning(clause: Clause) -> bool:
    return _GOING.search(clause.before) is not None and _acts(clause)


def _going(clause: Clause) -> bool:
    return _GOING.search(clause.before) is not None and _will(clause)


def _intended(clause: Clause) -> bool:
    """Tell who intends from what something is intended for."""
    return not clause.after.startswith("be ") and not _PASSIVE.search(clause.before[-12:])


def _commitment(clause: Clause) -> bool:
    """Read 'reiterated the commitment to'."""
    return any_inside("stresses").search(clause.before[-60:]) is not None


def _plan(clause: Clause) -> bool:
    """Tell 'the mills plan to close' from 'the city unveils plan to close mills'."""
    if _SUBJECT_OF_PLAN.search(clause.before) is None:
        return False
    return clause.before.split()[-1] not in words("presents")


def _plans(clause: Clause) -> bool:
    """Tell plans that somebody has from those that nobody has or that were given up."""
    if clause.trigger in ("plans", "plan"):  # 'the state plans a dam'
        return clause.trigger == "plans" and _acts(clause) and clause.head not in _SAME_NOUN
    return _GIVEN_UP.search(clause.before[-60:]) is None


_SAME_NOUN = frozenset("government state city company group union bank".split())
""" 'state plans a' may be one noun with 'plans'; with an article ahead it is none."""


def _targeted(clause: Clause) -> bool:
    """Read 'the plan targets sales of', and no noun before what it is of."""
    if ":" in clause.trigger:
        return True
    return clause.trigger == "targets" and (_acts(clause) or clause.head in words("documents"))


def _proposal(clause: Clause) -> bool:
    """Read 'let us build' where it opens a clause."""
    return _CLAUSE_OPENS.search(clause.before[-12:]) is not None or not clause.before.strip(' "“')


def _proposed(clause: Clause) -> bool:
    named = _DETERMINED.search(clause.before) or clause.after.startswith("be ")
    return not named and _promised(clause)


def _urged(clause: Clause) -> bool:
    """Read what somebody is asked to do, but no advice and no demand on a foreign state."""
    if _DETERMINED.search(clause.before) or _PASSIVE.search(clause.before[-12:]):
        return False
    if clause.first in ("urge", "call") and not _SUBJECT_OF_PLAN.search(clause.before):
        return False  # 'will urge'
    asked = clause.trigger.split()[1:-1]
    if clause.first in _ORDERED and not words("enjoined").intersection(asked):
        return False  # 'the time required by law to', 'told reporters he wanted to'
    if clause.first in ("calls", "call") and _NOUN_AHEAD.search(clause.before):
        return False  # 'but calls for lower fees'
    if words("public").intersection(asked):
        return False
    return not (_states().intersection(asked) and _states().intersection(clause.subject.split()))


@cache
def _states() -> frozenset[str]:
    names = lexicon().tables["names"]
    return frozenset([*names["places"], *(f"{p}'s" for p in names["places"]), *names["demonyms"]])


def _enjoined(clause: Clause) -> bool:
    """Read what bodies are told to do: 'local governments are required to'."""
    if clause.trigger == "was to":
        return _was_to(clause)
    if clause.first in ("was", "were") and clause.trigger.endswith(("planned", "at")):
        return False
    if clause.trigger.endswith("planned"):
        return clause.head not in words("public") and not _RELATIVE.search(clause.before[-60:])
    verb = clause.trigger.split()[-2]
    if verb == "targeted":
        return True
    if verb in words("enjoins"):
        return clause.head in words("enjoined")
    return _will(clause) if verb == "set" else _is_to(clause)


_RULES: dict[str, Callable[[Clause], bool]] = {
    "will": _will,
    "would": _would,
    "shall": _shall,
    "should": _should,
    "must": _should,
    "ought": _should,
    "need": _need,
    "needs": _need,
    "needed": _need,
    **dict.fromkeys(("is", "are", "was", "were", "has", "have"), _enjoined),
    "going": _going,
    "intended": _intended,
    "plan": _plan,
    "plans": _plans,
    "targets": _targeted,
    "target": _targeted,
    "wants": _wanted,
    "want": _wanted,
    "looking": _planning,
    "let": _proposal,
    **dict.fromkeys(
        ("commitment", "intention", "determination", "resolve"),
        _commitment,
    ),
    **dict.fromkeys(("proposed", "proposes", "recommended", "recommends"), _proposed),
    **dict.fromkeys(
        ("promised", "pledged", "vowed", "agreed", "decided", "resolved", "opted", "chose"),
        _promised,
    ),
    "underway": _underway,
    "under": _underway,
    "set": _set_goal,
    "sets": _set_goal,
    "setting": _set_goal,
    "planning": _planning,
    **dict.fromkeys(("on", "scheduled", "slated", "ready", "prepared", "expects", "expect"), _bound),
    **dict.fromkeys(
        ("necessary", "imperative", "essential", "important", "vital", "crucial"), _necessary
    ),
    **dict.fromkeys(("directed", "instructed", "required", "encourages", "encouraged"), _urged),
    **dict.fromkeys(("requires", "requiring"), _urged),
    **dict.fromkeys(("ordered", "ordering", "told", "directs", "instructs", "tasked"), _urged),
    **dict.fromkeys(("urge", "urges", "urged", "call", "calls", "called", "asks", "asked"), _urged),
}
"""What the first word of a trigger asks of the clause; the others ask nothing."""


@cache
def _rules() -> dict[str, Callable[[Clause], bool]]:
    """Return the rules of single words, with those that hold for a whole class of the lexicon."""
    return {
        **{word.partition(" ")[0]: _presented for word in words("presenting")},
        **dict.fromkeys(words("comprises"), _comprised),
        **_RULES,
    }
