"""Triggers: the words of will, each with the clause around it."""

import re
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Span

from .lexicon import lexicon
from .patterns import trie

_LONGEST_SUBJECT = 160
_DONE_TO = late.pattern(
    r"(?:also\s+|soon\s+|then\s+|not\s+)?be\s+(?:\w+ly\s+|further\s+|better\s+|well\s+|also\s+)?"
    r"\w+(?:ed|en|ilt|ut|et|ept|ade|eld|ought|orn|ung|ent|old|aid|own|awn|un)\b"
    r"|(?:also\s+)?go\s+(?:to|towards?|into)\s"
)
_SUBJECT_START = late.pattern(
    r"[;:,]\s+(?:and\s+|but\s+)?|[\"“]|\b(?:(?:that|while|whereas)\s+|(?:said|says|say|seems?|means?|believes?|adding"
    r"|saying|noting|stressing)\s+|(?<=\s)[a-z]{3,9}\.?\s\d{1,2}\s(?:-{1,2}|–|—)\s+)"
)
_SUCH_AS = late.pattern(r"\s(?:such\s+as|like|including)\s(?:[\w’'-]+,?\s){1,12}$")
_INSERTED = late.pattern(r",\s(?:[\w’'-]+\s){1,3}(?:said|says|added|noted),\s$")
_MODIFIER = late.pattern(
    r"\s(?:of|in|for|on|to|with|from|at|by|between|among|under|over|across|above|about|during|after|before"
    r"|within|into|including)\s"
)
_ADVERBS = frozenset(
    "also still now then soon already therefore thus not never is are was were".split()
)
_NO_NOUNS = _ADVERBS | {'"', "“"}
# 'the fund (FAD) will'
_ABBREVIATION = late.pattern(r"\s\([\w.&-]{1,12}\)(?=\s)")
# 'rents are still high and the roofs need to be mended'
_NEW_CLAUSE = late.pattern(
    r"[^,]*\s(?:is|are|was|were)\s[^,]*\sand\s+(?=(?:the|an?|its|their|our)\s)"
)
_PARTICIPLE = late.pattern(
    r"[a-z]{2,}[^aeu]ed|fully|[a-z]{3,}(?:ully|ously|ally|ently|antly|arly|ively|mly|edly)|remains?|stays?"
)
_LIGHT = late.pattern(
    r"^(?:(?:also|only|then|soon|now|not|still|thus|again|gradually|slowly|steadily|rapidly|quickly|further|eventually|ultimately|significantly|sharply|slightly|today|tonight|tomorrow|on\s+[a-z]+day|(?:continue|begin|start)\s+to)\s+)+"
)
_JOINED = (" and ", " but ", " or ", " and also ")
_FINITE = late.pattern(
    r"\s(?:is|are|was|were|has|have|had|rose|fell|grew|saw|made|held|began|remains?|[a-z]{2,}ed)\s"
)
PROPOSED = ("planned", "recommended", "proposed")
"""What ends a trigger whose subject is what somebody has in mind."""
_FINITE_FORMS = ("is", "are", "was", "were", "has", "have")
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
        if self.passive or self.first in _FINITE_FORMS:
            planned = self.trigger.endswith((*PROPOSED, "targeted at", "targeted to"))
            planned = planned or self.trigger.endswith((*needful(), "set at"))
            planned = planned or self.trigger.split()[1:2] in (["one"], ["among"], ["part"])
            planned = planned or self.trigger.endswith((" priority", " goal", " objective"))
            planned = planned and self.head != "it"
            series = self.first in ("is", "are") and self.head in words("things")
            return self.passive or planned or series
        if self.after.startswith("be ") and " priority" in self.after:
            return True
        if self.first in ("should", "must", "shall"):
            return self.head not in agents()
        if self.first != "will":
            return False
        sums = self.after.startswith("come from ") or self.after[3:4].isdigit()
        return sums or self.head in words("things") or is_needful(self)


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


@cache
def needful() -> tuple[str, ...]:
    """Return what is said of what somebody asks for: 'essential'."""
    return tuple(words("needful"))


def is_needful(clause: Clause) -> bool:
    """Tell what is said to be needed, or to matter: 'will be key'."""
    after = clause.after
    return after.startswith("be ") and any_of("needful").match(after, 3) is not None


def is_more(clause: Clause) -> bool:
    """Tell more of what somebody does: 'closer supervision', not 'further growth'."""
    opens = clause.subject.partition(" ")[0].strip("\"“'") in words("more")
    of_what = any(f"{clause.head} {link} " in clause.subject for link in ("of", "in"))
    done = (of_what and clause.head in words("deed_nouns")) or clause.head in words("doings")
    return (opens and clause.head not in words("things")) or done


class Trigger(NamedTuple):
    """Where the words stand after which a plan may be told."""

    start: int
    end: int


def clause_of(text: str, lower: str, sentence: Span, found: Trigger) -> Clause:
    """Return the surroundings of a trigger."""
    at = found.start
    before = lower[max(sentence.start, at - 2 * _LONGEST_SUBJECT) : at]
    near = before[-_LONGEST_SUBJECT:]
    # 'inflation “will begin to fall”': a quotation may begin with the trigger
    quoted = near.endswith(('"', "“"))
    stop = len(near.rstrip('"“')) - 1 if quoted else len(near)
    inserted = _INSERTED.search(near)  # 'the rule, he said, will'
    named = inserted.start() if inserted else len(near)
    cuts = [cut.end() for cut in _SUBJECT_START.finditer(near, 0, max(0, min(stop, named)))]
    listed = _SUCH_AS.search(near)
    if listed is not None:  # 'tax breaks for trades such as tea, silk and crafts should'
        cuts = [cut for cut in cuts if cut < listed.start()]
    whole = len(before) <= _LONGEST_SUBJECT
    subject = near[cuts[-1] :] if cuts else near if whole else ""
    own = _NEW_CLAUSE.match(subject)
    subject = subject[own.end() :] if own else subject
    subject_alone = subject[: len(subject) - (len(near) - named)]
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
        head=_head(subject_alone),
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
    while len(nouns) > 1 and (nouns[-1] in _NO_NOUNS or _PARTICIPLE.fullmatch(nouns[-1])):
        nouns.pop()  # 'a plant proposed in Greece'
    return nouns[-1].strip("()\"“”'") if nouns else ""
