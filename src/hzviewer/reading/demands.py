"""Demands: what somebody should, must or is asked to do, without advice and foreign demands."""

from functools import cache

from hzviewer import late

from .effects import is_doing
from .lexicon import lexicon
from .outlooks import DETERMINED, PRIORITY, acts, by_observer, is_news, reported, will
from .targets import is_target, is_told_by_plan
from .triggers import PROPOSED, Clause, agents, any_inside, any_of, bodies, is_more, needful, words

RELATIVE = late.pattern(
    r"(?:\b(?:which|who|if|when|whether|unless|where(?!\s+(?:conditions\s+permit|possible|applicable))|what|why|how|so\s+that)(?!\s+(?:is|are)\s+[\w-]+\s+$)(?:\s+[\w-]+){0,3}\s*)$"
)
SUBJECT_OF_PLAN = late.pattern(r"(?:\b(?:we|they|i|who|also|and)|s)\s+$")
PASSIVE = late.pattern(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?$")
# 'capital must account for a third of output', which is no forecast
_MEASURES = late.pattern(
    r"(?:account\s+for|represent|reach|exceed|total|grow\s+by|increase\s+by)\s[^.;]{0,24}?\d"
)
_BEHIND = 250
_WEIGHTY = frozenset("important vital crucial critical time".split())
_ADVISED = frozenset("advised advises advising".split())
_ORDERED = frozenset("required requires requiring told ordered ordering tasked".split())
_NOUN_AHEAD = late.pattern(
    r"(?:^|[,;:]|\b(?:and|but|as|for|of|to|with|amid|by|despite|rejected|growing|new|renewed|repeated|recent"
    r"|increasing|mounting|the|his|her|their|its|these|those|any|more|past))\s*$"
)
_IT_IS = late.pattern(
    r"(?:\bit\s+(?:is|was|will\s+be)|\bit['’]s|\bmaking\s+it)(?:\s+(?:also|very|now|high|\w+ly))?\s+$"
)
_IS_NECESSARY = late.pattern(
    r"(?:\b(?:is|was|be|as|it|deemed|considered)|['’]s)(?:\s+(?:also|therefore|now|very|\w+ly))?\s+$"
)
_AS_FAR_AS = late.pattern(r"\bas\s+[a-z]+\s+as\s+$")
# 'the amount it needs to', 'a message we want to'
_GAPPED = late.pattern(
    r"\b(?:the|an?|any)\s+(?:(?!(?:said|says|added|told)\b)[\w-]+\s+){0,2}?"
    r"(?:level|amount|sum|message|thing|point|way|number|people|families|things|changes|progress|help)\s+(?:\w+\s+){0,4}?(?:i|we|it|he|she|they|the\s+\w+)\s+$"
)
_THERE_IS = late.pattern(r"\bthere\s+(?:is|remains)\s+(?:also\s+)?an?\s+(?:[\w-]+\s+){0,2}$")
_HENCE = late.pattern(r"\b(?:hence|thus|therefore)\s+the$")
# 'should have acted sooner'
_BLAMES = late.pattern(r"have\s+(?:\w+ed|done|made|taken|gone|come|seen|known|cut|kept)\b")
# how a country fares: 'Peru should show growth'
_FARES = frozenset("show see grow expand recover post rebound shrink contract".split())
# 'the minister announced he was cutting fees'
_SHARED = late.pattern(r"\s(?:one\s+of|among|part\s+of)\s|\s(?:priority|goal|objective)$")
_ANNOUNCED = late.pattern(r"\bannounce[sd]?\s+(?:that\s+)?(?:it|he|she|they|the\s+\w+)\s+$")
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


_MEANS = (
    " level",
    " amount",
    " money",
    " funds",
    " sum",
    " time",
    " skills",
    " support",
    " majority",
)
_NOT_SAID = late.pattern(r"(?:\bnot|n['’]t)\s(?:suggest|say|think|call|propos|argu)\w*\s[^,;]*$")
_IF_ONLY = late.pattern(r"\bif\s+[^,;]*$")


def should(clause: Clause) -> bool:
    """Read what somebody ought to do; of what moves by itself it is foretold."""
    if clause.after.startswith(_NO_DEMAND) or clause.before.endswith(" a "):
        return False
    if clause.first == "should" and _BLAMES.match(clause.after):
        return False
    if _NOT_SAID.search(clause.before[-100:]):
        return False  # 'was not suggesting that the system should'
    if _IF_ONLY.search(clause.before[-80:]):
        return False  # 'if the recent rise in exports should falter'
    if clause.head in words("public"):
        return False
    if clause.after.startswith("help") and clause.head not in words("agents"):
        return False
    if is_told_by_plan(clause) or is_target(clause) or PRIORITY.match(clause.after):
        return True
    if clause.head not in agents() and clause.deed.partition(" ")[0] in _FARES:
        return False
    if clause.first == "must" and _MEASURES.match(clause.deed):
        return clause.head not in words("public")
    if clause.head not in bodies():  # of anything else it may be foretold
        if any_of("forecasts").match(clause.deed) or (not clause.passive and by_observer(clause)):
            return False
    return not (clause.head in words("things") and not clause.passive) or is_target(clause)


def need(clause: Clause) -> bool:
    """Read what somebody needs to do, and the need to which somebody points."""
    before = clause.before.rstrip()
    if "whether" in clause.words_before:
        return False
    if clause.trigger == "need":
        return clause.head in words("rulers")
    if clause.trigger == "need for" and _THERE_IS.search(clause.before[-60:]):
        return True
    if before.endswith(" the") or clause.trigger == "need for":
        stated = _HENCE.search(before) or any_inside("stresses").search(before[-40:])
        return before.endswith(" the") and stated is not None
    if _THERE_IS.search(clause.before[-60:]):
        return True
    if _GAPPED.search(clause.before[-60:]):
        return False
    if clause.first == "needed" and before.endswith(_MEANS):
        return False  # 'the level needed to'
    if before.endswith((" would", " no", " a", "that", "will")):
        return False
    return should(clause)


def _is_to(clause: Clause) -> bool:
    if clause.head in words("meanings") or DETERMINED.search(clause.before) or is_news(clause):
        return False
    if clause.after.startswith("be "):
        return clause.passive
    return not clause.after.startswith(("say", "blame"))


def necessary(clause: Clause) -> bool:
    """Read 'it is necessary to', not 'the funds necessary to'."""
    if clause.after.startswith(_NO_DEMAND):
        return False
    before = clause.before.rstrip(' "“') + " "
    if _AS_FAR_AS.search(before):
        return False  # 'for as long as necessary to'
    if clause.first in _WEIGHTY:
        return _IT_IS.search(before) is not None
    return _IS_NECESSARY.search(before) is not None


def _was_to(clause: Clause) -> bool:
    """Read 'the aim was to', not 'he was to'."""
    return clause.head in words("aims") or clause.head in words("lists")


def wanted(clause: Clause) -> bool:
    """Read 'the ministry wants banks to', not 'who wants bread to'."""
    asked = clause.trigger.split()[1:-1]
    if clause.before.endswith(
        ("seem to ", "seems to ", "appear to ", "appears to ", "may ", "might ")
    ):
        return False
    if _GAPPED.search(clause.before[-60:]):
        return False
    if len(asked) == 0:
        return not words("public").issuperset([clause.head])
    return acts(clause) and not words("public").intersection(asked) and not _is_foreign(clause)


def sought(clause: Clause) -> bool:
    """Read 'the president said he sought to', not 'they sought to' of what was tried."""
    if clause.trigger != "sought to":
        return True  # 'sought the house's approval for'
    return reported().search(clause.before[-60:]) is not None and acts(clause) | (
        clause.head == "he"
    )


def commitment(clause: Clause) -> bool:
    """Read 'reiterated the commitment to', 'includes a commitment to'."""
    if clause.before.endswith(("includes a ", "include a ", "made a ", "makes a ")):
        return clause.first == "commitment"
    return any_inside("stresses").search(clause.before[-60:]) is not None


def urged(clause: Clause) -> bool:
    """Read what somebody is asked to do, but no advice and no demand on a foreign state."""
    if DETERMINED.search(clause.before) or PASSIVE.search(clause.before[-12:]):
        return False
    if clause.first in ("urge", "call") and not SUBJECT_OF_PLAN.search(clause.before):
        return False  # 'will urge'
    asked = clause.trigger.replace(",", "").split()[1:-1]
    if clause.trigger in ("ordered", "orders"):
        return True  # 'ordered mending the dykes'
    if clause.first in _ORDERED and not _bound_to_obey().intersection(asked):
        return False  # 'the time required by law to', 'told reporters he wanted to'
    if clause.first in _ADVISED and (words("enjoined") | _states()).isdisjoint(asked):
        return False  # 'advised guests to'
    if clause.first in ("calls", "call") and _NOUN_AHEAD.search(clause.before):
        return False  # 'but calls for lower fees'
    if words("public").intersection(asked):
        return False
    return not _is_foreign(clause)


@cache
def doings() -> tuple[str, ...]:
    """Return what somebody announces that he is doing: 'cutting'."""
    return tuple(words("announced_doing"))


@cache
def _bound_to_obey() -> frozenset[str]:
    """Return who can be ordered to do something, without the words that stand for anybody."""
    return words("enjoined") | (agents() - words("pronouns"))


def _is_foreign(clause: Clause) -> bool:
    """Tell what one state asks of another."""
    asked = clause.trigger.split()[1:-1]
    if not _states().intersection(asked):
        return False
    asks = clause.subject.replace("united states", "washington").split()
    return not _states().isdisjoint(asks)


@cache
def _states() -> frozenset[str]:
    names = lexicon().tables["names"]
    return frozenset([*names["places"], *(f"{p}'s" for p in names["places"]), *names["demonyms"]])


def enjoined(clause: Clause) -> bool:
    """Read what bodies are told to do: 'local governments are required to'."""
    if clause.trigger == "was to":
        return _was_to(clause)
    past = clause.first in ("was", "were")
    if past and clause.trigger.endswith((*PROPOSED, "at")):
        return False
    if clause.trigger.endswith(PROPOSED):
        named = clause.head not in words("public") and not clause.subject.startswith("no ")
        if clause.head == "it":  # 'it is recommended to lower the fee'
            named = clause.after.startswith("to ")
            named = named and words("public").isdisjoint(clause.after.split()[1:2])
        return named and not RELATIVE.search(clause.before[-60:])
    if clause.trigger.endswith(needful()):
        told = clause.first in ("is", "are") or (past and reported().search(clause.before))
        return bool(told) and is_more(clause) and not by_observer(clause)
    if clause.trigger.endswith("designed to"):  # 'such a freeze is designed to'
        document = clause.head in words("documents") | words("means") | words("instruments")
        such = clause.subject.startswith("such ") and not clause.after.startswith("be ")
        return document or such
    if clause.trigger.endswith(" on"):
        if clause.trigger.endswith("working on"):
            return (not past or reported().search(clause.before) is not None) and acts(clause)
        return clause.first in ("is", "are") and clause.head in words("stress")
    if clause.trigger.endswith(doings()):
        return _ANNOUNCED.search(clause.before) is not None
    if _SHARED.search(clause.trigger):
        return is_doing(clause) or clause.head in words("deed_nouns") | {"development"}
    if clause.trigger.endswith("set at"):
        return not past and clause.head in words("fixed")
    if clause.trigger.endswith("working to") and clause.head in words("things"):
        return False  # 'higher rates are working to'
    verb = clause.trigger.split()[-2]
    if verb in ("on", "upon"):  # 'is called upon to'
        verb = "called upon"
    if verb == "aimed":
        return not clause.words_before.isdisjoint(words("documents"))
    if verb == "targeted":
        return True
    if clause.trigger.endswith(" from"):  # 'ports are barred from raising fees'
        return not past and clause.head in _bound_to_obey()
    if clause.trigger.endswith(" with"):
        return clause.head in words("enjoined")
    if verb == "due":
        return (clause.passive or acts(clause)) and will(clause)
    if verb in words("enjoins"):
        if clause.first in ("has", "have"):
            return clause.head not in words("public") | words("things")
        if clause.head == "they" and verb in ("directed", "tasked", "instructed"):
            return True
        if clause.head in ("it", "they"):
            start = max(0, clause.sentence.start - _BEHIND)
            return any_inside("enjoined").search(clause.lower, start, clause.at) is not None
        return clause.head in (words("enjoined") if past else _bound_to_obey())
    return will(clause) if verb == "set" else _is_to(clause)
