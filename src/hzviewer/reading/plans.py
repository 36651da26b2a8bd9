"""Plans: which clauses with a word of will say what somebody will do or ought to do."""

import re
from collections.abc import Callable
from functools import cache

from msgspec import Struct

from hzviewer.model.facts import Span

from .lexicon import lexicon
from .patterns import trie, trie_with

_LONGEST_SUBJECT = 160
_FAR = 200
_DONE_TO = re.compile(
    r"(?:also\s+|soon\s+|then\s+|not\s+)?be\s+(?:\w+ly\s+|further\s+|better\s+|also\s+)?"
    r"\w+(?:ed|en|ilt|ut|et|ept|ade|eld|ought|orn|ung|ent|old|aid|own|un)\b"
)
_SUBJECT_START = re.compile(r"[;:,]\s+(?:and\s+|but\s+)?|\bthat\s+|[\"“]|\b(?:said|says)\s+")
_MODIFIER = re.compile(
    r"\s(?:of|in|for|on|to|with|from|at|by|between|among|under|over|across|above)\s"
)
_ADVERBS = frozenset(
    "also still now then soon already therefore thus not never is are was were".split()
)
_NOUN_NEEDS = re.compile(
    r"(?:\b(?:real|urgent|basic|actual|own|their|its|our|special|specific|local|various|different"
    r"|pressing|the|these|those|of|and)|['’]s|s['’])\s+$"
)
_DETERMINED = re.compile(
    r"\b(?:the|a|an|at|his|her|their|its|our|own|good|free|political|strong)\s+$"
)
_STATUTE = re.compile(r"\b(?:sections?|act|article|statute|treaty)\b")
_RELATIVE = re.compile(
    r"(?:\b(?:which|who|if|when|whether|unless|where|what|why|how)(?:\s+[\w-]+){0,3}\s*)$"
)
_REPORTED = re.compile(
    r"\b(?:said|says|announced|told|added|confirmed|stated|stressed|noted|warned|revealed)\b"
)
_ATTRIBUTED = re.compile(
    r"(?:[,\"”]\s+)(?:\S+\s+){0,6}?(?:said|says|according\s+to|noted|added|told|stated|announced)\b"
)
_CONDITIONS = frozenset("if unless otherwise once".split())
_HAD = re.compile(r"(?:^|[,\"“]\s?)had\b")
_PAST = re.compile(r"\b(?:after|since|before|had|when)\s(?:[^,;]*)$")
_AGO = re.compile(r"\b(?:ago|last\s+(?:year|month)|when\s+(?:he|she|it|they))\b")
_CLAUSE_OPENS = re.compile(r"(?:[,;—–-]|\b(?:is|are|was|were|be|been|am|we're|and|also|now))\s+$")
_BARE = re.compile(r"be\s+(?:[\d£$€]|(?:in|on|at|around|about|over|under|between|from)\b)")
_DEADLINE = re.compile(r"\b(?:by|until)\s+(?:the\s+end\s+of\s+)?(?:20\d\d|then)\b")
_SUBJECT_OF_PLAN = re.compile(r"(?:\b(?:we|they|i|who|also|and)|s)\s+$")
_AS = re.compile(r"\bas\s+(?:[\w-]+\s+){1,5}$")
_STRIVING = frozenset("seek seeks want wants hopes aim aims plan plans strive strives".split())
_NEGATED = re.compile(r"(?:\b(?:not|never|nor)|n['’]t)\s+$")
_LONG_AGO = re.compile(r"\s*(?:in\s+)?(?:early\s+|late\s+|mid-)?(?:in\s+)?(?:19|20)\d\d\s*,")
_NO_COMMENT = ("comment", "say", "elaborate", "disclose", "give", "rule out")
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


class Clause(Struct, frozen=True):
    """A trigger with the words around it, in lower case."""

    lower: str
    sentence: Span
    trigger: str
    first: str
    """The first word of the trigger."""
    before: str
    words_before: frozenset[str]
    after: str
    whole_after: str
    subject: str
    head: str
    """The noun that the subject is about: 'rate' of 'the rate of growth'."""

    @property
    def passive(self) -> bool:
        """Something is done to the subject: 'will be cut'."""
        return _DONE_TO.match(self.after) is not None

    @property
    def names_subject(self) -> bool:
        """What is planned is told only with its subject: not 'we', 'the ministry'."""
        if self.passive or self.first in ("is", "are"):
            return self.passive or self.head in words("things")
        if self.first in ("should", "must", "shall"):
            return self.head not in agents()
        return self.first == "will" and self.head in words("things")


@cache
def words(name: str) -> frozenset[str]:
    """Return one of the lexicon's classes of words about plans."""
    return frozenset(lexicon().tables["priorities"][name])


@cache
def agents() -> frozenset[str]:
    """Return who acts, and the documents that stand for them."""
    return words("agents") | words("documents")


@cache
def _bodies() -> frozenset[str]:
    """Return who acts, and the countries, provinces and cities that do."""
    return words("agents") | frozenset(lexicon().tables["names"]["places"])


@cache
def _guides() -> frozenset[str]:
    """Return the documents that tell others what to do: 'a guideline calling for'."""
    return words("documents") - words("means")


@cache
def _any(name: str) -> re.Pattern[str]:
    """Return the pattern of the words of a class."""
    return re.compile(rf"(?:{trie(words(name))})(?![\w-])".replace(r"\ ", r"\s+"))


@cache
def _any_inside(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){_any(name).pattern}")


# 'vowed on Friday to', 'agreed with unions to', 'decided by a vote of five to two to'
_ASIDE = (
    r"(?:\s+(?:on|in|with|by|at|last|yesterday|today|unanimously|jointly)(?:\s+[\w.'’-]+){0,9}?)?"
)
_TO = rf"{_ASIDE}\s+to"
# 'urged ministries, banks and firms to'
_OBJECT_TO = r"(?:\s+(?!(?:to|by|that|whether|if|what|how|about|why|when|which|for)\b)[\w'’()-]+,?){1,14}?\s+to"
_DOING = r"(?=\s+[a-z]{3,}ing\b)"


@cache
def triggers() -> re.Pattern[str]:
    """Return the pattern of the words after which a plan may be told."""
    table = lexicon().tables["priorities"]
    tails = dict.fromkeys(table["triggers"], "")
    tails |= dict.fromkeys(table["commits"], _TO)
    tails |= dict.fromkeys(table["urges"], _OBJECT_TO)
    tails |= dict.fromkeys(table["weighs"], _weight())
    tails |= {
        word: f"(?:{_OBJECT_TO}|{_weight()})" for word in table["urges"] if word in table["weighs"]
    }
    tails |= {
        word: f"(?:{_TO}|{_weight()})" for word in table["commits"] if word in table["weighs"]
    }
    tails |= dict.fromkeys(
        ("is", "are"), rf"\s+(?:(?:also|now|\w+ly)\s+)?{trie(table['enjoins'])}\s+to"
    )
    tails |= dict.fromkeys(table["proposes"], rf"(?:{_TO}|{_DOING})")
    pattern = trie_with(tails).replace(r"\ ", r"\s+")
    return re.compile(rf"[^\w-](?P<trigger>{pattern})(?![\w-])")


def _weight() -> str:
    """Return what follows the words of weight: 'further efforts', 'strengthening'."""
    no_verb, doings = trie(words("attributes")), trie(words("doings"))
    return (
        rf"(?=\s+(?:\w+ly\s+)?(?!{no_verb}\b)[a-z]{{3,}}ing\b"
        rf"|\s+(?:[\w-]+\s+){{0,3}}?(?:{doings})\s+(?:to|for|on|in|that)\b)"
    )


def clause_of(lower: str, sentence: Span, match: re.Match[str]) -> Clause:
    """Return the surroundings of a trigger."""
    at = match.start("trigger")
    before = lower[max(sentence.start, at - 2 * _LONGEST_SUBJECT) : at]
    near = before[-_LONGEST_SUBJECT:]
    cuts = [cut.end() for cut in _SUBJECT_START.finditer(near)]
    whole = len(before) <= _LONGEST_SUBJECT
    subject = near[cuts[-1] :] if cuts else near if whole else ""
    noun = _MODIFIER.split(f" {subject} ", maxsplit=1)[0].split()
    noun = [word.strip("()\"“”'") for word in noun if word not in _ADVERBS]
    trigger = " ".join(match["trigger"].split())
    return Clause(
        lower=lower,
        sentence=sentence,
        trigger=trigger,
        first=trigger.partition(" ")[0],
        before=before,
        words_before=frozenset(before.replace(",", " ").split()),
        after=lower[match.end() : match.end() + 48].lstrip(),
        whole_after=lower[match.end() : min(sentence.end, match.end() + _FAR)],
        subject=subject,
        head=noun[-1] if noun else "",
    )


def is_plan(clause: Clause, follows_plan: bool) -> bool:
    """Tell a clause that says what somebody will do or ought to from all others with its words."""
    if clause.first.endswith("ing") and clause.first != "going":
        # 'will serve as pioneers, aiming for ...' is one plan; 'measures seeking to ...' none
        document = clause.before.split()[-1:]
        opens = _CLAUSE_OPENS.search(clause.before[-12:]) is not None
        if follows_plan or not (opens or _guides().issuperset(document or [""])):
            return False
    if clause.first in ("has", "have"):
        told = clause.passive and not _STATUTE.search(clause.whole_after)
        told = told or clause.head in ("we", "government", "governments")
        return "called" in clause.trigger or told
    if _RELATIVE.search(clause.before[-60:]) or _is_background(clause):
        return False
    if _NEGATED.search(clause.before[-8:]):
        return False
    rule = _RULES.get(clause.first)
    return rule is None or rule(clause)


def _is_background(clause: Clause) -> bool:
    """Tell why something else is told: 'prices fell, as makers seek to empty their stores'."""
    return clause.first in _STRIVING and _AS.search(clause.before[-60:]) is not None


def _will(clause: Clause) -> bool:
    if clause.head in words("public") or _by_observer(clause) or _is_conditional(clause):
        return False
    if _DETERMINED.search(clause.before) or _is_restrictive(clause):
        return False
    if _is_target(clause):
        return True
    after = clause.after
    refused = after.startswith("not ")
    after = after.removeprefix("not ")
    if _any("forecasts").match(after) or _moves(clause) or _is_effect(clause):
        return False
    if refused and not clause.passive:
        return clause.head in agents() and not after.startswith(("be", "have", *_NO_COMMENT))
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
    return source is not None and _any_inside("observers").search(tail, source.start()) is not None


def _is_conditional(clause: Clause) -> bool:
    """Tell what will be done only if something else happens: 'if prices rise, the bank will'."""
    if not _CONDITIONS.isdisjoint(clause.words_before):
        return True
    return "had" in clause.words_before and _HAD.search(clause.before) is not None


def _is_restrictive(clause: Clause) -> bool:
    """Tell 'the line that will open' from 'he said that it will open'."""
    if not clause.before.rstrip().endswith(" that"):
        return False
    return _REPORTED.search(clause.before[-24:]) is None


def _is_target(clause: Clause) -> bool:
    """Tell what a plan sets for something by a year: without a plan it is a forecast."""
    whole = clause.before + clause.whole_after
    if "20" not in whole and " then" not in whole:
        return False
    if not _DEADLINE.search(whole) or clause.head in ("this", "that", "these"):
        return False
    start = max(0, clause.sentence.start - _CONTEXT)
    return _any_inside("documents").search(clause.lower, start, clause.sentence.end) is not None


def _moves(clause: Clause) -> bool:
    """Tell what moves, stands or takes place by itself: what it will do is a forecast, no plan."""
    if clause.head in words("things") or clause.head in words("works") or clause.head in _DATES:
        return not clause.passive
    return _any("staged").match(clause.after) is not None


_DATES = frozenset(
    "january february march april may june july august september october november december year "
    "quarter month week".split()
)


def _is_effect(clause: Clause) -> bool:
    """Tell what comes of measures: 'these steps will narrow the gap', 'the pact will help'."""
    doing = clause.subject.partition(" ")[0].endswith("ing")
    if doing or clause.head in words("means"):
        return not clause.passive
    return clause.head not in _bodies() and _any("effects").match(clause.after) is not None


def _would(clause: Clause) -> bool:
    """Read what was said in the past: 'The ministry said it would build 12 hospitals'."""
    if _is_conditional(clause):
        return False
    if not (_is_reported(clause) or _ATTRIBUTED.search(clause.whole_after)):
        return False
    if clause.after.startswith(("have to ", "like to see ")):
        return clause.head not in words("public")
    if clause.after.startswith(("be ", "like", "have", *_NO_COMMENT)) and not clause.passive:
        return False
    acts = clause.head in words("agents") or clause.head == "it"
    return (clause.passive or acts) and _will(clause)


def _is_reported(clause: Clause) -> bool:
    """Tell what was said; a body's own sentence may go on with what was said before."""
    if _REPORTED.search(clause.before):
        return True
    start = max(0, clause.sentence.start - _CONTEXT)
    said = _REPORTED.search(clause.lower, start, clause.sentence.start)
    return said is not None and clause.head in words("agents")


def _should(clause: Clause) -> bool:
    if clause.after.startswith(_NO_DEMAND) or clause.before.endswith(" a "):
        return False
    if clause.head in words("public"):
        return False
    if clause.after.startswith("help") and clause.head not in words("agents"):
        return False
    return not (clause.head in words("things") and not clause.passive) or _is_target(clause)


def _need(clause: Clause) -> bool:
    before = clause.before.rstrip()
    if before.endswith(" the") or clause.trigger == "need for":
        return before.endswith(" the") and _any_inside("stresses").search(before[-40:]) is not None
    if before.endswith((" would", " no", " a", "that", "will")):
        return False
    if clause.first == "needs" and _NOUN_NEEDS.search(clause.before):
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
    if _PAST.search(clause.before) or _LONG_AGO.match(clause.before):
        return False
    return not _AGO.search(clause.whole_after)


def _necessary(clause: Clause) -> bool:
    return clause.before.rstrip().endswith((" is", " was", "it", " as", " be"))


def _commitment(clause: Clause) -> bool:
    return _any_inside("stresses").search(clause.before[-60:]) is not None


def _plan(clause: Clause) -> bool:
    """Tell 'the mills plan to close' from 'the city unveils plan to close mills'."""
    if _SUBJECT_OF_PLAN.search(clause.before) is None:
        return False
    return clause.before.split()[-1] not in words("presents")


def _proposed(clause: Clause) -> bool:
    named = _DETERMINED.search(clause.before) or clause.after.startswith("be ")
    return not named and _promised(clause)


def _urged(clause: Clause) -> bool:
    """Read what somebody is asked to do, but no advice and no demand on a foreign state."""
    if _DETERMINED.search(clause.before):
        return False
    if clause.first in ("urge", "call") and not _SUBJECT_OF_PLAN.search(clause.before):
        return False  # 'will urge'
    asked = clause.trigger.split()[1:-1]
    if clause.first == "required" and not words("enjoined").intersection(asked):
        return False  # 'the time required by law to'
    if words("public").intersection(asked):
        return False
    return not (_states().intersection(asked) and _states().intersection(clause.subject.split()))


@cache
def _states() -> frozenset[str]:
    names = lexicon().tables["names"]
    return frozenset([*names["places"], *(f"{p}'s" for p in names["places"]), *names["demonyms"]])


def _enjoined(clause: Clause) -> bool:
    """Read what bodies are told to do: 'local governments are required to'."""
    verb = clause.trigger.split()[-2]
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
    "is": _enjoined,
    "are": _enjoined,
    "going": _will,
    "plan": _plan,
    "commitment": _commitment,
    **dict.fromkeys(("proposed", "proposes"), _proposed),
    **dict.fromkeys(("promised", "pledged", "vowed", "agreed", "decided", "resolved"), _promised),
    **dict.fromkeys(("necessary", "imperative", "essential"), _necessary),
    **dict.fromkeys(("directed", "instructed", "required", "encourages", "encouraged"), _urged),
    **dict.fromkeys(("urge", "urges", "urged", "call", "calls", "called", "asks", "asked"), _urged),
}
"""What the first word of a trigger asks of the clause; the others ask nothing."""
