"""Acts: the verbs and occasions that tell of something done."""

import re
from collections.abc import Iterator
from functools import cache

from hzviewer import late

from .lexicon import lexicon
from .patterns import trie

_ATTRIBUTE = late.pattern(
    r"\b(?:the|an?|its|his|her|their|our|this|these|above|below|of|for|in|by|with|from|under|all)\s+(?:\w+ly\s+)?$"
)
# 'a quarter point cut'
_CUT = late.pattern(r"\b(?:an?|the|point|rate|tax|price|output|pay|further|any|deep|next)\s+$")

# 'when it came to pricing'
_IT_CAME = late.pattern(r"\bwhen\s+it\s+$")
# 'the tourists from abroad visiting Rome in'
_THRONG = late.pattern(
    r"\b(?:tourists?|visitors?|travell?ers?|people|passengers|arrivals|students|firms|companies)"
    r"\s+(?:[a-z]+\s+){0,5}$"
)
# '3 percent of the total freight received in'
_OF_TOTAL = late.pattern(r"\bof\s+(?:the|all)\s+(?:total\s+)?[a-z]+\s+$")
_COUNTED = ("received", "recorded", "registered", "reported", "collected")
_NAMED_AFTER = {
    **dict.fromkeys(_COUNTED, _OF_TOTAL),
    "cut": _CUT,
    "came": _IT_CAME,
    "visiting": _THRONG,
    "attending": _THRONG,
    "studying": _THRONG,
}
_PAST = late.pattern(r"[a-z]+ed")


@cache
def _happenings() -> frozenset[str]:
    """Return the words of what somebody did, and the occasions of it."""
    words = lexicon().tables["events"]
    return frozenset([*words["happenings"], *words["occasions"]])


@cache
def _may_happen() -> re.Pattern[str]:
    """Return the pattern of what somebody may have done or will do, and of the occasions of it.

    Any verb of the past may be one: it is looked up, for most happenings are, and to compile them
    all would take longer than the rest of this.
    """
    done = trie(word for word in _happenings() if not _PAST.fullmatch(word))
    coming = trie(lexicon().tables["events"]["coming"])
    begins = r"(?<!continued )(?<!continues )(?<!continue )to"
    ahead = rf"(?:will|would|{begins}|shall|may|should|could|might)\s+(?:\w+ly\s+|also\s+)?"
    now = r"e?s(?=\s+(?:an?|the|its|new)\s)"
    return re.compile(
        rf"(?<![\w-])(?:{done}|(?P<past>{_PAST.pattern})|(?P<ahead>{ahead})?{coming}(?(ahead)|{now}))(?![\w-])"
    )


def happened(words: str) -> Iterator[re.Match[str]]:
    """Yield what somebody did or will do, and the occasions of it."""
    for match in _may_happen().finditer(words):
        if match["past"] is None or match["past"] in _happenings():
            yield match


def is_happening(verb: str) -> bool:
    """Tell a verb of what somebody did."""
    return verb in _happenings()


def acts(words: str) -> Iterator[re.Match[str]]:
    """Yield the words of happening, without participles before a noun: 'the designated size'."""
    for match in happened(words):
        named = _NAMED_AFTER.get(match[0]) or (_ATTRIBUTE if match[0].endswith("ed") else None)
        if named is None or not named.search(words, 0, match.start()):
            yield match


# A verb of the past in front of its object or complement: 'uncovered a case', not 'combined sales'.
DID = late.pattern(
    r"(?<![\w-])(?P<verb>[a-z]{2,}ed)\s+(?:[A-Z]|(?:an?|the|its|his|her|their|our|on|in|to|with|down|up"
    r"|into|for|from|that|through|against|across|by|at|as|off|out|more|some|many|several|all|both|two|three|\d)\b)"
)

# 'was discovered by', 'were rebuilt in'
DONE_TO = late.pattern(
    r"(?<![\w-])(?:was|were|been|being)\s+(?:(?:\w+ly|last|first|also|then|later|again)\s+)?(?P<verb>[a-z]{2,}ed|shot|[a-z]{2,}(?:ozen|olen|orn|itten|uilt))\b"
)

DID_IT = late.pattern(r"(?<![\w-])(?P<verb>[a-z]{2,}ed)\s+(?:an?|the|its|his|her|their|our)\b")


_COMING = late.pattern(
    r"(?<![\w-])(?:will|shall|would)\s+(?:\w+ly\s+|also\s+)?(?:be\s+(?=\w+ed\b))?(?!be\b)(?P<verb>[a-z]+)\b"
)


def coming(words: str) -> re.Match[str] | None:
    """Return what will be done, unless it is that a value moves: 'will commence work'."""
    return next((m for m in _COMING.finditer(words) if not _is_measuring(m["verb"])), None)


def _is_measuring(verb: str) -> bool:
    """Tell the infinitive of a verb that states or moves a value."""
    return not measuring().isdisjoint((verb, f"{verb}s", f"{verb}ed"))


@cache
def measuring() -> frozenset[str]:
    """Return the verbs that state or move a value: they tell of no act."""
    words = lexicon()
    stated = [word for name in ("states", "shares", "forecasts") for word in words.words[name]]
    return frozenset([*words.verbs, *words.nouns, *stated, *words.tables["events"]["flows"]])


@cache
def flows() -> frozenset[str]:
    """Return the verbs of what goes on all the time: 'sold', 'produced'."""
    return frozenset(lexicon().tables["events"]["flows"])


@cache
def occasions() -> frozenset[str]:
    """Return the nouns of what is held or befalls."""
    return frozenset(lexicon().tables["events"]["occasions"])


@cache
def occasion() -> re.Pattern[str]:
    """Return the pattern of an occasion right behind its date: 'the May 6 election'."""
    return re.compile(
        rf"(?:['’]s)?\s+(?:[a-z]+\s+){{0,3}}?(?:{trie(lexicon().tables['events']['occasions'])})(?![\w-])"
        r"(?!\s+(?:estimates?|figures?|data|forecasts?|targets?|deficits?|surplus|results?|price|prices|value))"
    )


def is_shock(words: str) -> bool:
    """Tell a shock that has its year for a name: 'the 1992 invasion'."""
    return _shock().match(words) is not None


@cache
def _shock() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:[a-z]+\s+)?{trie(lexicon().tables['events']['shocks'])}(?![\w-])")


def ends_with_shock(words: str) -> bool:
    """Tell words that lead from a shock to its year: 'the drought of'."""
    return _shock_of().search(words) is not None


@cache
def _shock_of() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){trie(lexicon().tables['events']['shocks'])}\s+(?:of|in)$")


def is_start(words: str) -> bool:
    """Tell what a time saw: 'May saw the launch of'."""
    return words.startswith(" saw ") and occasion().match(words, len(" saw")) is not None


def is_occasion(words: str) -> bool:
    """Tell words that end with an occasion and what leads to its time: 'the formal launch is'."""
    return _last_occasion().search(words) is not None


@cache
def _last_occasion() -> re.Pattern[str]:
    occasions = trie(lexicon().tables["events"]["occasions"])
    return re.compile(
        rf"(?<![\w-]){occasions}\s+(?:(?:was|is|came|comes|will\s+be)(?:\s+(?:in|for))?|for|of)$"
    )


@cache
def measures() -> frozenset[str]:
    """Return the nouns of a rise or fall and of what states one: 'gains', 'estimate'."""
    return frozenset(lexicon().nouns) | frozenset(lexicon().tables["events"]["statements"])


@cache
def stock() -> re.Pattern[str]:
    """Return the pattern of the words that give what is measured on a day."""
    words = trie(lexicon().tables["events"]["stocks"]).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w){words}(?!\w)")


@cache
def series() -> re.Pattern[str]:
    """Return the words of a measured series, whose time of growth is no event: 'lowest since May'."""
    words = lexicon()
    measured = [
        *words.verbs,
        *words.nouns,
        "first",
        "most",
        "least",
        "rate",
        "level",
        "high",
        "low",
    ]
    return re.compile(rf"\b(?:{trie(measured)}|\w+est)\b")


@cache
def speech() -> frozenset[str]:
    """Return the verbs of speech."""
    return frozenset(lexicon().tables["offices"]["speech"])


def did(words: str, form: re.Pattern[str]) -> re.Match[str] | None:
    """Return the first verb of the past that neither states nor moves a value."""
    return next((m for m in form.finditer(words) if m["verb"] not in measuring()), None)


@cache
def telling() -> frozenset[str]:
    """Return the verbs that tell news: of speech and of happening."""
    return frozenset([*speech(), *lexicon().tables["events"]["happenings"]])


@cache
def spoken() -> re.Pattern[str]:
    """Return the pattern of a verb of speech right before a time: 'told reporters'."""
    return re.compile(rf"\b(?:{trie(speech())})(?:\s+\w+)?$")
