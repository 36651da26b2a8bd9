"""What a single word can be in a sentence: a set of bits, looked up once for each word."""

from collections.abc import Iterable

# The classes of a word, a bit each: plain integers, for an enumeration is ten times slower to test.
# Most come from the lexicon, those that say so from the ending.
VERB = 1 << 0  # of growth, fall or standing still
NOUN = 1 << 1  # of growth or fall: a rise
ADVERB = 1 << 2  # of growth or fall: up, higher
STATE = 1 << 3  # states a value: stood, reached
ACT = 1 << 4  # has an object: allocated, generated
ACTING = 1 << 5  # any other verb known
REPORT = 1 << 6  # said, showed
AUXILIARY = 1 << 7
PREPOSITION = 1 << 8
CONJUNCTION = 1 << 9
PRONOUN = 1 << 10
DETERMINER = 1 << 11
TARGET = 1 << 12
FORECAST = 1 << 13
SHARE = 1 << 14
RATE = 1 << 15
INDEX = 1 << 16
PEOPLE = 1 << 17
NEVER_COUNTED = 1 << 18
MANNER = 1 << 19  # ends in -ly
PLURAL = 1 << 20
PARTICIPLE = 1 << 21  # ends in -ing
PAST = 1 << 22  # ends in -ed
ALSO_NOUN = 1 << 23  # of the verbs, those that are nouns as often
MONEY = 1 << 24

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
