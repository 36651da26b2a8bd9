"""Outlooks: what 'will' and 'would' tell of plans, and what only of forecasts and effects."""

import re
from functools import cache

from hzviewer import late

from .effects import is_effect
from .lexicon import lexicon
from .patterns import trie
from .targets import is_set_by_plan, is_target
from .triggers import Clause, agents, any_inside, any_of, bodies, is_more, is_needful, words

_FAR = 200
DETERMINED = late.pattern(
    r"\b(?:the|a|an|at|his|her|their|its|our|own|good|free|political|strong)\s+$"
)
STATUTE = late.pattern(r"\b(?:sections?|act|article|statute|treaty)\b")
_ATTRIBUTED = late.pattern(
    r"(?:[,\"”]\s+)(?:\S+\s+){0,6}?(?:said|says|according\s+to|noted|added|told|stated|announced)\b"
)
_CONDITIONS = frozenset("if unless otherwise once".split())
_PERMITTING = late.pattern(r",\s[a-z]+\s+permitting\b")
_COMPLETED = frozenset("completion completed finished operational".split())
_UPON = frozenset("upon after when following".split())
_BARE = late.pattern(r"be\s+(?:[\d£$€]|(?:in|on|at|around|about|over|under|between|from)\b)")
GOING = late.pattern(r"(?:\b(?:is|are|am|was|were|be|not|also|now)|['’](?:re|m|s))\s+$")
_PLACE_AHEAD = late.pattern(r"(?:the|an?|his|her|their|its|our|those|these)\s")
# what a loan agreement or a bond says of itself
_TERMS = late.pattern(
    r"(?:also\s+)?(?:mature|fall\s+due|be\s+repaid|be\s+repayable|run\s+(?:for|until|to)|(?:bear|carry|pay)\s"
    r"(?=[^;.]*(?:interest|coupon|maturity|\d\s*(?:%|percent|per\s+cent|pct))))"
)
_HOLDS_UP = late.pattern(r"be\s+(?:well|better|less)\s+(?:supported|underpinned)\b")
# 'some 3 million parcels will be handled'
_MEASURED = late.pattern(r"(?:also\s+)?be\s+(?:handled|made|recorded|registered|carried|seen)\b")
_PROPOSALS = frozenset("proposal proposals plan plans measures reform reforms budget bill".split())
_MAKE_KNOWN = late.pattern(
    r"(?:announce|publish|release|unveil|present|report|set\s+out|outline|deliver)\s"
)
# 'pensioners will receive 500 yuan'
_GRANTED = late.pattern(
    r"(?:also\s+)?(?:receive\s+(?:an?\s+)?(?:[a-z-]+\s+)?[£$€¥]?\d|be\s+(?:given|granted|offered|exempt(?:ed)?|entitled|eligible|paid|refunded|compensated|reimbursed|supported|helped|allowed)\b"
    r"|enjoy\s+(?:an?\s+)?(?:[a-z-]+\s+){0,3}?(?:rates?|exemptions?|discounts?|relief|subsidy|subsidies|allowances?)\b"
    r"|be\s+able\s+to\s+(?:enjoy|apply|claim|receive)\b)"
)
_AIMED = late.pattern(r"\b(?:aimed\s+at|designed\s+to|intended\s+to)\s")
_UNCHANGED = late.pattern(r"(?:be\s+|remain\s+|stay\s+)(?:kept\s+|left\s+|held\s+)?unchanged\b")
# how a sum will be paid for: '3 billion will come from loans'
_PAID = late.pattern(
    r"(?:come|be\s+drawn|be\s+met|be\s+financed|be\s+funded)\s+(?:from|by|through|out\s+of)\s"
)
# 'there will be a strong focus on'
_STRESSED = late.pattern(r"(?:also\s+)?be\s+(?:[a-z-]+\s+){0,3}?(?:focus|emphasis|stress)\s+on\b")
_BE_DOING = late.pattern(r"be\s+(?!(?:being|having|able)\b)[a-z]{2,}ing\s")
_IF = late.pattern(r"\sif\s")
_GOES_ON = late.pattern(r"(?:go\s+on|continue\s+(?:for|as|in))\b")
_SEES = late.pattern(r"see\s")
PRIORITY = late.pattern(r"be\s+(?:an?|the|our|its|his|her)\s+(?:[a-z-]+\s+){0,3}priority\b")
_SET_AT = late.pattern(r"be\s+(?:set\s+at\s+)?[£$€]?\d")
_LIKELY = late.pattern(
    r"\b(?:probably|likely|inevitably|undoubtedly|surely|certainly|doubtless)\s+$"
)
# 'some villages will need help'
_LACKS = late.pattern(r"need\s+(?!to\b)")
_NO_ANSWER = ("comment", "say", "elaborate", "disclose", "guarantee", "rule out")
_NO_COMMENT = (*_NO_ANSWER, "give")
_NAME = late.pattern(
    r"\s*(?:[A-Z][\w.’'-]*+\s++){1,4}(?:(?:is|are|was|were)\s+(?:(?:also|now)\s+)?)?"
)
_AMOUNT = late.pattern(r"\d")
_NEAR = 250
_CONTEXT = 600
"""So far before a sentence a plan is looked for of which it may tell."""


def will(clause: Clause) -> bool:
    """Read what somebody will do: no forecast, no effect, nothing that hangs on a condition."""
    if by_observer(clause) or _is_conditional(clause):
        return False
    if clause.head in words("public") or _is_populace(clause):
        return _GRANTED.match(clause.after) is not None
    if DETERMINED.search(clause.before) or _is_restrictive(clause):
        return False
    if (
        _foretold().search(clause.before[-120:])
        or is_news(clause)
        or _LIKELY.search(clause.before[-24:])
    ):
        return False
    after = clause.after
    if is_set_by_plan(clause):
        return True
    if _TERMS.match(clause.deed) and not words("credits").isdisjoint(clause.words_before):
        return False  # 'the loan will mature in 25 years'
    if clause.head in words("things") and _HOLDS_UP.match(after):
        return False
    if _COMPARED.match(clause.deed) or _BUT_ALSO.search(clause.before[-80:]):
        return False  # 'the pound will be weaker than today'
    if _STRANDED.match(after):
        return False  # 'the priorities the state will focus on during its term'
    if clause.head == "there" and not after.startswith("be no "):
        return _STRESSED.match(after) is not None or _is_new_work(after)
    if after.startswith("be required to "):
        return clause.head not in words("things")
    if is_needful(clause):
        return is_more(clause)
    if clause.head in words("stress") and after.startswith(("be on ", "be on:")):
        return True
    if _TRANSITIVE.match(clause.deed) and (clause.head in agents() or acts(clause)):
        return True  # 'we will grow the economy'
    if clause.head in ("step", "steps", "stage") and after.startswith("focus on"):
        return True
    if _SEES.match(after) and _sees_done().match(after):
        return True
    refused = after.startswith("not ")
    after = after.removeprefix("not ")
    if _is_held(clause):
        return True
    if _moves_by_law(clause) or _is_paid(clause) or PRIORITY.match(after):
        return True
    if _LACKS.match(clause.deed) and clause.head not in agents():
        return False
    if _GOES_ON.match(clause.deed) and clause.head not in agents():
        return False
    if any_of("forecasts").match(clause.deed) or _moves(clause) or is_effect(clause):
        return False
    if refused and not clause.passive:
        return (clause.head in agents() or clause.head == "it") and not after.startswith(
            ("be", "have", *_NO_COMMENT)
        )
    return _BARE.match(after) is None


def _is_new_work(after: str) -> bool:
    """Tell 'be 12 new schools', 'be a new tax', which somebody makes, from what only happens."""
    counted = _NEW.match(after)
    if counted is not None and _built().search(after, counted.end()) is not None:
        return True
    granted = _ANOTHER.match(after)
    return granted is not None and granted["thing"] in words("instruments")


_ANOTHER = late.pattern(
    r"be\s+(?:an?\s+)?(?:new|special|additional|extra|separate)\s+(?:(?:[a-z-]+\s+)(?!(?:on|for|to|of)\b)){0,2}?"
    r"(?P<thing>[a-z]+)(?=\s+(?:on|for|to|of)\b)"
)
_NEW = late.pattern(
    r"be\s+(?:(?:about|some|over|more\s+than)\s+)?[\w,]+\s+(?:new|more|additional|extra)\s"
)
_BUT_ALSO = late.pattern(r"\bwill\s+not\s+only\s[^.;]*\bbut(?:\s+also)?\s*$")
_COMPARED = late.pattern(
    r"be\s+(?:(?:even|much|far|slightly|somewhat)\s+)?(?!further|under|over)(?:[a-z]{2,}er|more|less)\b(?!\s+the)"
)
_STRANDED = late.pattern(
    r"(?:focus|work|concentrate)\s+on(?:\s+(?:during|in|over|for|this|next|until)\b|[.,;])"
)
_TRANSITIVE = late.pattern(
    r"(?:(?:grow|recover|decrease)\s+(?:the|our|its|their|his|her)\s|come\s+(?:out\s+of|up\s+with)\s)"
)


@cache
def _built() -> re.Pattern[str]:
    """Return the pattern of what is built: 'schools'."""
    return re.compile(rf"\b{trie(words('works'))}s?(?![\w-])")


def _is_populace(clause: Clause) -> bool:
    """Tell the people of a country: 'most Kenyans will pay'."""
    people = clause.head.endswith("s") and clause.head[:-1] in _demonyms()
    return people and clause.head not in bodies()


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(lexicon().tables["names"]["demonyms"])


def by_observer(clause: Clause) -> bool:
    """Tell what analysts expect: no authority says so."""
    observers = words("observers")
    if not observers.isdisjoint([word.strip("'’") for word in clause.words_before]):
        return True
    end = clause.sentence.end
    tail = clause.lower[max(clause.sentence.start, end - _FAR) : end]
    if observers.isdisjoint(tail.replace(",", " ").split()):
        return False
    source = _ATTRIBUTED.search(tail)
    return source is not None and any_inside("observers").search(tail, source.start()) is not None


def _is_conditional(clause: Clause) -> bool:
    """Tell what will be done only if something else happens: 'if prices rise, the bank will'.

    What comes of something that is built is no plan either: 'upon completion, the dam will'.
    """
    words_before = clause.words_before
    if _PERMITTING.search(clause.whole_after):
        return True
    done = not _COMPLETED.isdisjoint(words_before) and not _UPON.isdisjoint(words_before)
    return done or not _CONDITIONS.isdisjoint(words_before)


@cache
def _foretold() -> re.Pattern[str]:
    """Return the pattern of what nobody says of himself: 'fears that the fund will'."""
    said = trie(words("foretells"))
    return re.compile(
        rf"\b(?:{said}|(?:hopes?|hoped)(?!\s+to\b))\s+(?:that\s+)?(?:(?!(?:said|says|added)\b)[^\s;:\"“”]+\s+){{1,12}}$"
    )


def _is_restrictive(clause: Clause) -> bool:
    """Tell 'the line that will open' from 'he said that it will open'."""
    if not clause.before.rstrip().endswith(" that"):
        return False
    return reported().search(clause.before[-24:]) is None


def _moves(clause: Clause) -> bool:
    """Tell what moves, stands or takes place by itself: what it will do is a forecast, no plan."""
    if clause.head in words("instruments") or _is_budgeted(clause):
        return False
    moves = clause.head in words("things") or clause.head in words("works")
    if moves and not clause.passive:
        return True
    if _MEASURED.match(clause.after) and _AMOUNT.search(clause.subject):
        return True
    return any_of("staged").match(clause.deed) is not None


def _is_held(clause: Clause) -> bool:
    """Tell what an authority keeps as it is: 'the three key rates will remain unchanged'."""
    held = _UNCHANGED.match(clause.after) is not None
    return held and any_inside("set_by_authority").search(clause.before[-160:]) is not None


def _is_paid(clause: Clause) -> bool:
    """Tell how a measure will be paid for: 'a third of the sum will come from levies'."""
    return _PAID.match(clause.after) is not None and _AMOUNT.search(clause.subject) is not None


def _moves_by_law(clause: Clause) -> bool:
    """Tell what a budget raises or lowers: 'the grant will rise by 10 rand'."""
    fixed = clause.head in words("instruments") or _is_budgeted(clause)
    if fixed and any_of("moved").match(clause.deed.removeprefix("not ")):
        return True
    return clause.head in words("instruments") and _SET_AT.match(clause.after) is not None


def _is_budgeted(clause: Clause) -> bool:
    """Tell spending of which a budget is told: nobody foretells it there."""
    if clause.head not in words("outlays"):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return any_inside("budgets").search(clause.lower, start, clause.sentence.end) is not None


def is_news(clause: Clause) -> bool:
    """Tell what will only be made known: 'the bureau will publish its figures', 'the minutes will be'."""
    if clause.passive:
        return (
            clause.head in words("papers") and any_of("made_known").match(clause.after) is not None
        )
    known = _MAKE_KNOWN.match(clause.deed)
    if known is not None and clause.deed.startswith("that ", known.end()):
        return True
    paper = any_inside("papers").search(clause.deed, known.end()) if known else None
    return paper is not None and _AIMED.search(clause.whole_after) is None


@cache
def _sees_done() -> re.Pattern[str]:
    """Return the pattern of what a year will see done: 'see the swift completion of'."""
    return re.compile(
        rf"see\s+(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){{0,2}}?(?:{trie(words('deed_nouns'))}|[a-z]+i[sz]ation)\s+of\b"
    )


def would(clause: Clause) -> bool:
    """Read what was said in the past: 'The ministry said it would build 12 hospitals'."""
    if _is_conditional(clause):
        return False
    if _IF.search(clause.whole_after) and clause.passive:
        return False  # 'would be ready to act if'
    if clause.after.startswith("see ") and _is_proposal(clause):
        return not by_observer(clause)
    if clause.after.startswith("like to ") and clause.head in ("we", "i"):
        return any_of("courtesies").match(clause.after, len("like to ")) is None
    planned = is_target(clause)  # 'By 2030, Okoville would open three ports'
    if not (planned or _isreported(clause) or _ATTRIBUTED.search(clause.whole_after)):
        return False
    if clause.after.startswith(("have to ", "like to see ")):
        return clause.head not in words("public") | words("things")
    if _BE_DOING.match(clause.after) and acts(clause):
        return will(clause)
    if clause.after.startswith(("be ", "like", "have", *_NO_ANSWER)) and not clause.passive:
        return False
    somebody = clause.passive or acts(clause) or is_named(clause) or _moves_by_law(clause)
    return (planned or somebody) and will(clause)


def _is_proposal(clause: Clause) -> bool:
    """Tell a proposal, or measures of the sentence before: 'These would see fees rise'."""
    if clause.head in ("these", "they"):
        start = max(0, clause.sentence.start - _NEAR)
        said = any_inside("comprising").search(clause.lower, start, clause.sentence.start)
        return said is not None
    return clause.head in _PROPOSALS


def is_named(clause: Clause) -> bool:
    """Tell a subject that is a name: 'They said Okoro would leave'."""
    start = clause.at - len(clause.subject)
    return _NAME.fullmatch(clause.text, start, clause.at) is not None


@cache
def reported() -> re.Pattern[str]:
    """Return the pattern of the verbs with which somebody says what he will do."""
    return re.compile(rf"\b{trie(lexicon().tables['offices']['speech'])}\b")


def _isreported(clause: Clause) -> bool:
    """Tell what was said; a body's own sentence may go on with what was said before."""
    if reported().search(clause.before):
        return True
    start = max(0, clause.sentence.start - _CONTEXT)
    said = reported().search(clause.lower, start, clause.sentence.start)
    return said is not None and (clause.passive or clause.head in words("agents"))


def shall(clause: Clause) -> bool:
    """Read 'shall' outside a statute."""
    return STATUTE.search(clause.before) is None and will(clause)


def acts(clause: Clause) -> bool:
    """Tell whether the subject is somebody who acts."""
    return clause.head in bodies() or clause.head == "it" or clause.head.endswith("bank")


def going(clause: Clause) -> bool:
    """Read 'is going to', not 'going to the fund'."""
    if _PLACE_AHEAD.match(clause.after):
        return False  # 'the money was going to the rich'
    return GOING.search(clause.before) is not None and will(clause)
