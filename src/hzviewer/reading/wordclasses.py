"""What a single word can be in a sentence: a set of bits, looked up once for each word."""

from collections.abc import Iterable
from enum import IntFlag, auto


class Class(IntFlag):
    """The classes of a word. Most come from the lexicon, the last four from its ending."""

    VERB = auto()  # of growth, fall or standing still
    NOUN = auto()  # of growth or fall: a rise
    ADVERB = auto()  # of growth or fall: up, higher
    STATE = auto()  # states a value: stood, reached
    ACT = auto()  # has an object: allocated, generated
    ACTING = auto()  # any other verb known
    REPORT = auto()  # said, showed
    AUXILIARY = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    PRONOUN = auto()
    DETERMINER = auto()
    TARGET = auto()
    FORECAST = auto()
    SHARE = auto()
    RATE = auto()
    INDEX = auto()
    PEOPLE = auto()
    NEVER_COUNTED = auto()
    MANNER = auto()  # ends in -ly
    PLURAL = auto()
    PARTICIPLE = auto()  # ends in -ing
    PAST = auto()  # ends in -ed
    ALSO_NOUN = auto()  # of the verbs, those that are nouns as often
    MONEY = auto()


# Plain integers: an IntFlag is ten times slower to test, and every word is tested many times.
VERB = int(Class.VERB)
NOUN = int(Class.NOUN)
ADVERB = int(Class.ADVERB)
STATE = int(Class.STATE)
ACT = int(Class.ACT)
ACTING = int(Class.ACTING)
REPORT = int(Class.REPORT)
AUXILIARY = int(Class.AUXILIARY)
PREPOSITION = int(Class.PREPOSITION)
CONJUNCTION = int(Class.CONJUNCTION)
PRONOUN = int(Class.PRONOUN)
DETERMINER = int(Class.DETERMINER)
TARGET = int(Class.TARGET)
FORECAST = int(Class.FORECAST)
SHARE = int(Class.SHARE)
RATE = int(Class.RATE)
INDEX = int(Class.INDEX)
PEOPLE = int(Class.PEOPLE)
NEVER_COUNTED = int(Class.NEVER_COUNTED)
MANNER = int(Class.MANNER)
PLURAL = int(Class.PLURAL)
PARTICIPLE = int(Class.PARTICIPLE)
PAST = int(Class.PAST)
ALSO_NOUN = int(Class.ALSO_NOUN)
MONEY = int(Class.MONEY)

FUNCTION = (
    VERB | ADVERB | STATE | ACT | ACTING | REPORT | AUXILIARY | PREPOSITION | CONJUNCTION | PRONOUN
    | DETERMINER | MANNER | FORECAST
)  # fmt: skip
"""What no plain noun or adjective is."""

FINITE = VERB | STATE | ACT | ACTING | REPORT

_TABLES = {
    "states": STATE,
    "acts": ACT,
    "acting": ACTING,
    "reports": REPORT,
    "auxiliaries": AUXILIARY,
    "prepositions": PREPOSITION,
    "conjunctions": CONJUNCTION,
    "pronouns": PRONOUN,
    "determiners": DETERMINER,
    "targets": TARGET,
    "forecasts": FORECAST,
    "shares": SHARE,
    "rates": RATE,
    "indexes": INDEX,
    "people": PEOPLE,
    "stop_nouns": NEVER_COUNTED,
    "also_nouns": ALSO_NOUN,
    "money": MONEY,
}
_MOST_WORDS = 50_000


class Classes(dict[str, int]):
    """Word to its classes; a word that is not in the lexicon is classed by its ending."""

    def __missing__(self, word: str) -> int:
        found = by_ending(word)
        if len(self) < _MOST_WORDS:
            self[word] = found
        return found


_NO_ADVERBS = frozenset(
    "supply rally reply family monopoly assembly anomaly apply rely comply imply multiply "
    "monthly quarterly weekly yearly hourly elderly costly".split()
)


def by_ending(word: str) -> int:
    """Return the classes that the last letters of a word tell."""
    if len(word) > 4 and word.endswith("ly") and word not in _NO_ADVERBS:
        return MANNER
    if len(word) > 5 and word.endswith("ing"):
        return PARTICIPLE
    if len(word) > 4 and word.endswith("ed"):
        return PAST
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")):
        return PLURAL
    return 0


def classes(
    verbs: dict[str, str],
    nouns: dict[str, str],
    adverbs: dict[str, str],
    words: dict[str, frozenset[str]],
    places: Iterable[str],
) -> Classes:
    """Return the classes of all words of a lexicon; no ending says what a place is."""
    result = Classes(dict.fromkeys([place.lower() for place in places], 0))

    def add(names: frozenset[str] | dict[str, str], bit: int) -> None:
        for name in names:
            result[name] = result.get(name) or by_ending(name)
            result[name] |= bit

    add(verbs, VERB)
    add(nouns, NOUN)
    add(adverbs, ADVERB)
    for table, bit in _TABLES.items():
        add(words.get(table, frozenset()), bit)
    return result
