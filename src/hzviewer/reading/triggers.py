"""Triggers: the words of will, each with the words around it."""

import re
from functools import cache

from msgspec import Struct

from hzviewer.model.facts import Span

from .lexicon import lexicon
from .patterns import BEFORE_WORD, trie, trie_with

_LONGEST_SUBJECT = 160
_DONE_TO = re.compile(
    r"(?:also\s+|soon\s+|then\s+|not\s+)?be\s+(?:\w+ly\s+|further\s+|better\s+|also\s+)?"
    r"\w+(?:ed|en|ilt|ut|et|ept|ade|eld|ought|orn|ung|ent|old|aid|own|un)\b"
    r"|(?:also\s+)?go\s+(?:to|towards?|into)\s"
)
_SUBJECT_START = re.compile(r"[;:,]\s+(?:and\s+|but\s+)?|\bthat\s+|[\"“]|\b(?:said|says)\s+")
_MODIFIER = re.compile(
    r"\s(?:of|in|for|on|to|with|from|at|by|between|among|under|over|across|above)\s"
)
_ADVERBS = frozenset(
    "also still now then soon already therefore thus not never is are was were".split()
)
_FAR = 200
_NEAR = 48


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
    r"(?:\s+(?:on|in|with|by|at|last|yesterday|today|unanimously|jointly)(?:\s+[\w.'’-]+){0,9}?)?"
)
_TO = rf"{_ASIDE}\s+to"
# 'urged ministries, banks and firms to'
_OBJECT_TO = (
    r"(?!\s+(?:towards?|at|in|on|with|from|against|under|during|and|or|as|after|before)\b)"
    r"(?:\s+(?!(?:to|by|that|whether|if|what|how|about|why|when|which|for)\b)[\w'’()-]+,?){1,14}?\s+to"
)
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
    return re.compile(rf"{BEFORE_WORD}(?P<trigger>{pattern})(?![\w-])")


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
    nouns = _MODIFIER.split(f" {subject} ", maxsplit=1)[0].split()
    while nouns and nouns[-1] in _ADVERBS:
        nouns.pop()
    trigger = " ".join(match["trigger"].split())
    return Clause(
        lower=lower,
        sentence=sentence,
        trigger=trigger,
        first=trigger.partition(" ")[0],
        before=before,
        words_before=frozenset(before.replace(",", " ").split()),
        after=lower[match.end() : match.end() + _NEAR].lstrip(),
        whole_after=lower[match.end() : min(sentence.end, match.end() + _FAR)],
        subject=subject,
        head=nouns[-1].strip("()\"“”'") if nouns else "",
    )
