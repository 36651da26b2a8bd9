"""Triggers: the words of will, each with the words around it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Span

from .lexicon import lexicon
from .patterns import BEFORE_WORD, trie

_LONGEST_SUBJECT = 160
_DONE_TO = late.pattern(
    r"(?:also\s+|soon\s+|then\s+|not\s+)?be\s+(?:\w+ly\s+|further\s+|better\s+|well\s+|also\s+)?"
    r"\w+(?:ed|en|ilt|ut|et|ept|ade|eld|ought|orn|ung|ent|old|aid|own|un)\b"
    r"|(?:also\s+)?go\s+(?:to|towards?|into)\s"
)
_SUBJECT_START = late.pattern(
    r"[;:,]\s+(?:and\s+|but\s+)?|\bthat\s+|[\"“]|\b(?:said|says|say|seems?|means?|believes?)\s+"
)
_MODIFIER = late.pattern(
    r"\s(?:of|in|for|on|to|with|from|at|by|between|among|under|over|across|above|about|during|after|before"
    r"|within|into|including)\s"
)
_ADVERBS = frozenset(
    "also still now then soon already therefore thus not never is are was were".split()
)
# 'the fund (FAD) will'
_ABBREVIATION = late.pattern(r"\s\([\w.&-]{1,12}\)(?=\s)")
_PARTICIPLE = late.pattern(r"[a-z]{2,}[^aeu]ed")
_LIGHT = late.pattern(r"^(?:(?:also|then|soon|now|not|still|thus|continue\s+to)\s+)+")
_JOINED = (" and ", " but ", " or ", " and also ")
_FINITE = late.pattern(
    r"\s(?:is|are|was|were|has|have|had|rose|fell|grew|saw|made|held|began|remains?|[a-z]{2,}ed)\s"
)
_FAR = 200
_NEAR = 48


class Clause(Struct, frozen=True):
    """A trigger with the words around it, in lower case."""

    text: str
    lower: str
    sentence: Span
    at: int
    """Where the trigger begins."""
    trigger: str
    first: str
    """The first word of the trigger."""
    before: str
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
    def words_before(self) -> frozenset[str]:
        """The words of what stands before."""
        return frozenset(self.before.replace(",", " ").split())

    @property
    def deed(self) -> str:
        """What follows, without words that only colour it: 'will then also continue to'."""
        return _LIGHT.sub("", self.after)

    @property
    def names_subject(self) -> bool:
        """What is planned is told only with its subject: not 'we', 'the ministry'."""
        if self.passive or self.first in ("is", "are"):
            planned = self.trigger.endswith(("planned", "targeted at"))
            return self.passive or planned or self.head in words("things")
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
def bodies() -> frozenset[str]:
    """Return who acts, and the countries, provinces and cities that do."""
    return words("agents") | frozenset(lexicon().tables["names"]["places"])


@cache
def guides() -> frozenset[str]:
    """Return the documents that tell others what to do: 'a guideline calling for'."""
    return words("documents") - words("means")


@cache
def any_of(name: str) -> re.Pattern[str]:
    """Return the pattern of the words of a class."""
    return re.compile(rf"(?:{trie(words(name))})(?![\w-])".replace(r"\ ", r"\s+"))


@cache
def any_inside(name: str) -> re.Pattern[str]:
    """Return the pattern of the words of a class anywhere in a text."""
    return re.compile(rf"(?<![\w-]){any_of(name).pattern}")


# 'vowed on Friday to', 'agreed with unions to', 'decided by a vote of five to two to'
_ASIDE = (
    r"(?:,\s+(?:therefore|however|instead|also|accordingly),"
    r"|\s+(?:on|in|with|by|at|last|yesterday|today|unanimously|jointly)(?:\s+[\w.'’-]+){0,9}?)?"
)
_TO = rf"{_ASIDE}(?:\s+not)?\s+to"
# 'urged ministries, banks and firms to'
_OBJECT_TO = (
    r"(?!\s+(?:towards?|at|in|on|with|from|against|under|during|and|or|as|after|before)\b)"
    r"(?:\s+(?!(?:to|by|that|whether|if|what|how|about|why|when|which|for)\b)[\w'’()-]+,?){1,14}?\s+to"
)
_DOING = r"(?=\s+[a-z]{3,}ing\b)"
# 'proposed that rents be capped', not 'that rents should be', which has a word of will
_THAT_BE = (
    r"\s+that(?!(?:\s+[\w’'-]+,?){1,12}?"
    r"\s+(?:should|will|would|must|shall|needs?|is|are|was|were|has|have|had)\b)"
)
# 'agreed on cutting tariffs'
_ON_DOING = r"\s+(?:on|upon)(?=\s+[a-z]{3,}ing\b)"
# 'voted on Friday by five to two to'
_VOTED = (
    r"(?:\s+(?:\w+ly|(?:on\s+)?\w+day|by\s+[\w-]+\s+to\s+[\w-]+|by(?:\s+[\w-]+){1,6}?|\d+[-–]\d+)){0,3}"
    r"\s+to(?![\w-])"
)
# 'sought the approval of the house for'
_REQUESTED = (
    r"\s+(?:(?!(?:that|if|whether|and)\b)[\w’'-]+\s+){0,6}?"
    r"(?:approval|consent|permission|authorisation|authorization|authority|backing)\s+(?:for|to)(?![\w-])"
)
# 'we need a balance'
_NEEDED = r"(?=\s+(?:an?|more|better|stronger|new|further)\s)"
# 'targets a growth of 5 percent', 'plans 12 dams'
_SUM = r"(?:(?:us|rs|rmb|rm|a|c|n|hk|s|nt|ksh|gh)\.?\s?)?[£$€¥₦₹]?\d"
_TARGETED = (
    rf"(?=\s+(?:an?|its|another|more|about|around|{_SUM}\S*|[a-z]{{3,}}ing"
    r"|[a-z-]+\s+(?:growth|sales|output|of))\s)"
)
# 'proposed a levy on salt'
_PROPOSED = r"(?=\s+(?:an?|another|new|higher|lower|further)\s+(?!(?:series|number|set|range|list|motion|toast)\b))"
# 'four tasks: widening ports, ...'
_LISTED = r"(?:\s+(?:in|of|for)(?:\s+[\w’'-]+){1,4}?)?(?:\s+(?:are|were))?:(?=\s+(?:\w+ly\s+)?[a-z]{3,}ing\b)"
# 'pledged 40 million euros'
_MONEY = (
    rf"(?=\s+(?:(?:an?|another|some|about|up\s+to|more\s+than)\s+)?"
    rf"(?:(?:further|additional|extra|initial|new)\s+)?{_SUM})"
)
# 'promised more money'
_MORE = (
    rf"{_MONEY}|(?=\s+(?:an?|more|extra|further|fresh|additional|new|better|higher|lower|tax)\s)"
)
# 'has a target of 30 gigawatts'
_OF_AMOUNT = (
    r"(?=\s+(?:(?:about|around|over|up\s+to|at\s+least|more\s+than|some|an?)\s+)?"
    r"(?:[£$€¥]?\d|(?:\w+ly\s+)?[a-z]{3,}ing\b))"
)
# 'is planning a third bridge'
_A_THING = r"(?=\s+(?:an?|its|another|new|more|further|two|three|\d[\w.,]*)\b)"


class Trigger(NamedTuple):
    """Where the words stand after which a plan may be told."""

    start: int
    end: int


def find_triggers(lower: str) -> Iterator[Trigger]:
    """Yield the triggers of a text in lower case, none of them within another."""
    followers = _followers()
    end = 0
    for match in _openers().finditer(lower):
        if match.start() < end:
            continue
        start, stop = match.span("word")
        follows = followers[" ".join(match["word"].split())]
        if follows:
            tail = next(filter(None, (follow.match(lower, stop) for follow in follows)), None)
            if tail is None:
                continue
            stop = tail.end()
        end = stop
        yield Trigger(start, stop)


@cache
def _openers() -> re.Pattern[str]:
    """Return the pattern of the words that begin a trigger, without what has to follow them."""
    return re.compile(
        rf"{BEFORE_WORD}(?P<word>{trie(_followers())})(?![\w-])".replace(r"\ ", r"\s+")
    )


@cache
def _followers() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return for each opening word the patterns of which one has to follow, if any has to."""
    table = lexicon().tables["priorities"]
    to, object_to, doing = (late.pattern(rf"{end}(?![\w-])") for end in (_TO, _OBJECT_TO, _DOING))
    weight, told = late.pattern(_weight()), late.pattern(_told())
    found: dict[str, tuple[re.Pattern[str], ...]] = dict.fromkeys(table["triggers"], ())
    for opening, follows in (
        (table["commits"], (to, late.pattern(_ON_DOING))),
        (table["urges"], (object_to,)),
        (table["weighs"], (weight,)),
        (("is", "are", "was", "were", "has been", "have been"), (told,)),
        (table["proposes"], (to, doing, late.pattern(_THAT_BE), late.pattern(_PROPOSED))),
        (table["presenting"], (late.pattern(_presented()),)),
        (
            ("set", "sets", "setting", "reiterated", "reiterates", "reiterating"),
            (late.pattern(_goal()),),
        ),
        (table["lists"], (late.pattern(_LISTED),)),
        (table["comprises"], (late.pattern(_comprised()),)),
        (("planning", "plans", "plan"), (late.pattern(_A_THING),)),
        (("voted",), (late.pattern(_VOTED),)),
        (table["requests"], (late.pattern(_REQUESTED),)),
        (("need",), (late.pattern(_NEEDED),)),
        (("intention of", "intentions of", "importance of", "necessity of"), (doing,)),
        (("targeting",), (to, late.pattern(_TARGETED))),
        (("plans for",), (late.pattern(_A_THING),)),
        (table["goals_of"], (late.pattern(_OF_AMOUNT),)),
        (("targets", "target"), (late.pattern(_TARGETED), late.pattern(_LISTED))),
        (table["weighty"], (late.pattern(rf"\s+for{_OBJECT_TO}"),)),
        (("pledged", "pledges", "pledging", "promised", "promises"), (late.pattern(_MORE),)),
    ):
        found |= {word: (*found.get(word, ()), *follows) for word in opening}
    return found


def _told() -> str:
    """Return what makes 'is' and 'are' a trigger: 'are also required to'."""
    enjoins = trie(words("enjoins"))
    prepares = trie(words("prepares"))
    coming = trie(["be", *lexicon().tables["events"]["coming"]])
    return (
        rf"\s+(?:(?:also|now|\w+ly)\s+)?"
        rf"(?:{enjoins}\s+to(?![\w-])|{prepares}(?![\w-])|due\s+to(?=\s+{coming})|(?:charged|tasked|entrusted)\s+with{_DOING}|(?:being\s+)?planned(?!\s+to\b|[\w-])|targeted\s+at(?![\w-]))"
    )


def _presented() -> str:
    """Return what follows where plans are made known: 'a package of measures aimed at'."""
    return (
        rf"{_ASIDE}\s+(?:(?:(?!(?:that|to)\b)[\w’'&%.()£$€-]+\s+){{1,9}}?{trie(words('presented'))}"
        r"|(?:measures|steps|rules|policies|incentives|guidelines))"
        r"(?:\s+(?:(?:this|next)\s+\w+|on\s+\w+day|today))?"
        r"(?:\s+(?:to|(?<=plans\s)for|aim(?:ed|ing)\s+(?:at|to)|designed\s+to|intended\s+to|that\s+aims?\s+to)(?![\w-])"
        rf"|,?\s+(?:including|such\s+as|(?:ranging\s+)?from){_DOING})"
    )


def _goal() -> str:
    """Return what follows where a goal is set: 'a growth target of'."""
    return rf"(?=\s+(?!(?:by|to|in|at|on|for|out|up)\b)(?:(?!to\s)[\w’'.%-]+\s+){{0,8}}?{trie(words('aims'))}(?![\w-]))"


def _comprised() -> str:
    """Return what a plan holds: 'widening lanes', 'a new levy', but not 'falling wages'."""
    no_verb = trie(words("attributes"))
    return (
        rf"(?=\s+(?:(?:the\s+)?(?:\w+ly\s+)?(?!{no_verb}\b)[a-z]{{3,}}ing"
        r"|an?|new|more|higher|lower|further)\b)"
    )


def _weight() -> str:
    """Return what follows the words of weight: 'further efforts', 'strengthening'."""
    no_verb, doings = trie(words("attributes")), trie(words("doings"))
    return (
        rf"(?=\s+(?:\w+ly\s+)?(?!{no_verb}\b)[a-z]{{3,}}ing\b"
        rf"|\s+(?:[\w-]+\s+){{0,3}}?(?:{doings})\s+(?:to|for|on|in|that)\b)"
    )


def clause_of(text: str, lower: str, sentence: Span, found: Trigger) -> Clause:
    """Return the surroundings of a trigger."""
    at = found.start
    before = lower[max(sentence.start, at - 2 * _LONGEST_SUBJECT) : at]
    near = before[-_LONGEST_SUBJECT:]
    cuts = [cut.end() for cut in _SUBJECT_START.finditer(near)]
    whole = len(before) <= _LONGEST_SUBJECT
    subject = near[cuts[-1] :] if cuts else near if whole else ""
    trigger = " ".join(lower[at : found.end].split())
    return Clause(
        text=text,
        lower=lower,
        sentence=sentence,
        at=at,
        trigger=trigger,
        first=trigger.partition(" ")[0],
        before=before,
        after=lower[found.end : found.end + _NEAR].lstrip(),
        whole_after=lower[found.end : min(sentence.end, found.end + _FAR)],
        subject=subject,
        head=_head(subject),
    )


def _head(subject: str) -> str:
    """Return the noun that a subject is about; with a second verb it is that of the first."""
    whole = f" {subject} "
    if "(" in whole:
        whole = _ABBREVIATION.sub("", whole)
    if whole.endswith(_JOINED):  # 'sales fell in May and will'
        verb = _FINITE.search(whole)
        whole = whole[: verb.start() + 1] if verb else whole
    nouns = _MODIFIER.split(whole, maxsplit=1)[0].split()
    while len(nouns) > 1 and (nouns[-1] in _ADVERBS or _PARTICIPLE.fullmatch(nouns[-1])):
        nouns.pop()  # 'a plant proposed in Greece'
    return nouns[-1].strip("()\"“”'") if nouns else ""
