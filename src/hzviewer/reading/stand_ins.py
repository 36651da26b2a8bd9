"""Phrases that stand for a subject without naming it: 'the upper limit of Q', 'a sum of Q'.

A rule is a function from a `Standing` to a `Found`; to add one, write it here and name it in `_RULES`.
"""

from collections.abc import Callable

from msgspec import Struct

from .boundaries import word_at
from .clauses import Row
from .counting import FORETELLERS
from .leading import before, main
from .own_words import Found
from .phrases import forward
from .predicates import Predicate, is_unknown_verb, plain_word
from .predicates.place import EXTREMES
from .sums import spent_on
from .trimming import Phrase, trimmed
from .wordclasses import ACT, ADVERB, DETERMINER, FINITE, MANNER, NOUN, PREPOSITION, STATE, VERB


class Standing(Struct):
    """The phrase from ``first`` to ``last`` that was found for the quantity at ``i``."""

    row: Row
    i: int
    first: int
    last: int
    said: Predicate

    @property
    def single(self) -> str:
        """The word of a phrase of one word, else empty."""
        return self.row[self.first].word if self.first == self.last else ""

    @property
    def words(self) -> set[str]:
        """The words of the phrase."""
        return {t.word for t in self.row[self.first : self.last + 1]}


def meant(row: Row, i: int, said: Predicate, phrase: Phrase) -> Phrase | None:
    """Return what the phrase found for the quantity at ``i`` stands for, itself where it is the subject."""
    if not _may_stand(row, i, *phrase):
        return phrase
    place = Standing(row, i, *phrase, said)
    for rule in _RULES:
        if (found := rule(place)) is not None:
            return found.phrase
    return phrase


def _may_stand(row: Row, i: int, first: int, last: int) -> bool:
    """Tell quickly the phrases of which no rule has anything to say: nearly all."""
    behind = word_at(row, last + 1)
    if (
        behind in _STATED_BY
        or behind in _WHITHER
        or behind.endswith("ed")
        or row[i - 1].word == "("
    ):
        return True
    return not _TELLING.isdisjoint([token.word for token in row[first : last + 1]])


def _reduced(p: Standing) -> Found | None:
    """Read 'trade with countries | involved in the plan reported growth of Q'."""
    row, j = p.row, p.said.at
    if p.said.where != "before" or not p.last + 1 == j < p.i - 2:
        return None
    if not row[j].word.endswith("ed") or not row[j + 1].flags & PREPOSITION:
        return None
    for n in range(j + 3, min(p.i, j + 10)):
        if row[n].quantity is not None or row[n].time is not None or row[n].word in (",", ";"):
            return None
        if row[n].flags & FINITE and not row[n].flags & PREPOSITION and n < p.i - 1:
            return Found((p.first, n - 1))
    return None


def _band(p: Standing) -> Found | None:
    """Read 'growth will be in the 2 to 3 percent range'."""
    return Found(main(p.row, p.i)) if p.first == p.i + 1 and p.single in _BANDS else None


def _record(p: Standing) -> Found | None:
    """Read 'close to the Q record level'."""
    return (
        Found(None) if p.first == p.i + 1 and p.row[p.first].word == "record" and p.i > 1 else None
    )


def _state(p: Standing) -> Found | None:
    """Read 'growth is sluggish at Q', 'has been modest with Q'."""
    if not p.single or not 1 < p.first < p.i - 1:
        return None
    at = word_at(p.row, p.last + 1) in _STATED_BY and p.row[p.first - 1].word in _COPULAS
    thing = before(p.row, p.first - 1) if at else None
    return None if thing is None else Found(thing)


def _inside(p: Standing) -> Found | None:
    """Read 'in the middle of the target of Q'."""
    return (
        Found(None)
        if p.first < p.i and p.row[p.first].word in _INSIDE and _AIMS & p.words
        else None
    )


def _limit(p: Standing) -> Found | None:
    """Read 'the number of guests reached the upper limit of Q'."""
    if p.last >= p.i or p.first < 2 or p.row[p.last].word not in _LIMITS:
        return None
    verb = p.first - 1 - bool(p.row[p.first - 1].flags & DETERMINER)
    size = before(p.row, verb) if p.row[verb].flags & (STATE | VERB) else None
    return None if size is None else Found(size)


def _extreme(p: Standing) -> Found | None:
    """Read 'higher than May's six-year low of Q'."""
    extreme = p.single in EXTREMES and 0 < p.first < p.i
    return Found(None) if extreme and p.row[p.first - 1].quantity is not None else None


def _foretold(p: Standing) -> Found | None:
    """Read 'analysts expected a figure closer to Q'."""
    if p.last >= p.i or p.said.at >= p.i or p.row[p.last].word not in FORETELLERS:
        return None
    figure = any(t.word in ("figure", "number", "result") for t in p.row[p.last + 1 : p.i])
    return Found(None) if figure else None


def _sum(p: Standing) -> Found | None:
    """Read 'a sum of Q was generated as X'."""
    return Found(spent_on(p.row, p.i) or (p.first, p.last)) if p.single in _SUMS else None


def _aim(p: Standing) -> Found | None:
    """Read 'inflation was at the bank's Q target', 'a Q target for inflation'."""
    if p.first <= p.i or not _AIMS & {p.row[p.first].word, p.row[p.last].word}:
        return None
    row, aim = p.row, (p.first, p.last)
    for n in (p.i + 2, p.i + 3):
        if word_at(row, n) == "for":  # 'a Q target range for inflation'
            return Found(forward(row, n + 1) or aim)
    at = next((j for j in range(p.i - 1, max(0, p.i - 6), -1) if row[j].word in _NEAR), -1)
    verb = at - 1
    while verb > 0 and row[verb].flags & (MANNER | ADVERB):
        verb -= 1
    if at < 0:
        return Found(aim)
    if row[verb].flags & (STATE | VERB | ACT) or is_unknown_verb(row, verb):
        return Found(before(row, verb) or aim)
    led = any(row[j].word == "with" for j in range(max(0, verb - 5), verb))
    return Found((before(row, verb + 1) if led else None) or aim)  # 'with inflation still above'


def _forecast(p: Standing) -> Found | None:
    """Read 'forecasts for growth were cut to Q'."""
    if p.row[p.first].word not in _FORECASTS or p.last < p.first + 2:
        return None
    if p.row[p.first + 1].word not in ("for", "of"):
        return None
    return Found(trimmed(p.row, p.first + 2, p.last) or (p.first, p.last))


def _driven(p: Standing) -> Found | None:
    """Read 'the storm sent wheat prices down Q', 'demand pushed imports up Q'."""
    if p.last >= p.i or word_at(p.row, p.last + 1) not in _WHITHER:
        return None
    for n in range(p.first + 1, p.last):
        if p.row[n].word in _DRIVING and not p.row[n - 1].flags & DETERMINER:
            return Found(trimmed(p.row, n + 1, p.last))
    return None


def _superlative(p: Standing) -> Found | None:
    """Read 'output of the west grew the fastest by Q'."""
    if p.single not in _MOST or not 2 < p.first < p.i:
        return None
    verb = p.first - 1 - bool(p.row[p.first - 1].flags & DETERMINER)
    return Found(before(p.row, verb)) if p.row[verb].flags & VERB else None


def _ranked(p: Standing) -> Found | None:
    """Read 'inflation was highest in | transport (Q)'."""
    if p.row[p.i - 1].word != "(" or p.last + 2 != p.i:
        return None
    for n in range(p.first + 1, min(p.last, p.first + 3)):
        compared = p.row[n - 1].word.endswith(("est", "er")) or p.row[n - 1].word in _PLAIN
        if p.row[n].word in ("in", "for", "among") and compared:
            return Found(trimmed(p.row, n + 1, p.last))
    return None


def _growth_of(p: Standing) -> Found | None:
    """Read 'the sector saw a Q year-on-year | profit | increase'."""
    if p.first != p.i + 1 or p.last < p.first + 2 or p.row[p.first].word not in _YEARLY:
        return None
    return Found((p.first + 1, p.last - 1)) if p.row[p.last].flags & NOUN else None


def _evident(p: Standing) -> Found | None:
    """Read 'the recovery is evident from | grain output, which rose by Q'."""
    if p.row[p.first].word not in _SEEN or p.last < p.first + 2:
        return None
    led = p.row[p.first + 1].word in ("from", "in")
    return Found(trimmed(p.row, p.first + 2, p.last)) if led else None


def _over_the_year(p: Standing) -> Found | None:
    """Read 'up P year on year, which was Q higher than'."""
    words = [t.word for t in p.row[p.first : p.last + 1]]
    return Found(None) if words[1:2] == ["on"] and words[0] == words[-1] else None


def _of_output(p: Standing) -> Found | None:
    """Read 'a Q of GDP budget surplus'."""
    whole = word_at(p.row, p.i + 1) == "of" and p.first == p.i + 2 and p.last > p.first
    return Found((p.first + 1, p.last)) if whole and p.row[p.first].word == "gdp" else None


def _turn(p: Standing) -> Found | None:
    """Read 'a rebound to Q growth is projected'."""
    if p.single not in _TURNS or p.row[p.i - 1].word != "to" or p.last + 2 != p.i:
        return None
    plain = p.i + 1 < len(p.row) and plain_word(p.row[p.i + 1])
    return Found(forward(p.row, p.i + 1)) if plain else None


_RULES: tuple[Callable[[Standing], Found | None], ...] = (
    _reduced,
    _band,
    _record,
    _state,
    _inside,
    _limit,
    _extreme,
    _foretold,
    _sum,
    _aim,
    _forecast,
    _driven,
    _superlative,
    _evident,
    _growth_of,
    _ranked,
    _over_the_year,
    _of_output,
    _turn,
)
"""The first that fits tells what is meant."""

_BANDS = frozenset("barrier threshold range band bracket mark region vicinity".split())
_STATED_BY = frozenset(("at", "in", "with"))
_DRIVING = frozenset("sent sends sending pushed pushes pushing drove drives driving".split())
_PLAIN = frozenset("evident marked pronounced notable visible".split())
_YEARLY = frozenset(
    "year-on-year yoy y-o-y month-on-month quarter-on-quarter annual yearly".split()
)
_GROWTHS = frozenset("increase growth rise decline decrease drop fall".split())
_SEEN = frozenset("evident apparent clear visible".split())
_WHITHER = frozenset("up down higher lower above below".split())
_MOST = frozenset("most least fastest slowest".split())
_TURNS = frozenset("rebound slowdown recovery decline return fall rise".split())
_COPULAS = frozenset("is are was were been remains remained stays stayed".split())
_INSIDE = frozenset("middle midpoint top bottom end lower upper".split())
_LIMITS = frozenset("limit cap ceiling threshold".split())
_NEAR = frozenset("at above below to towards toward under over near within outside around".split())
_AIMS = frozenset("target targets goal objective".split())
_SUMS = frozenset("sum amount total balance".split())
_FORECASTS = frozenset(
    "outlook forecast forecasts estimate estimates prediction predictions projection projections "
    "expectation expectations".split()
)
_TELLING = frozenset(
    _BANDS | _INSIDE | _LIMITS | _AIMS | _SUMS | _FORECASTS | _MOST | _TURNS | _YEARLY | _SEEN
    | EXTREMES | FORETELLERS | {"record", "on", "gdp"}
)  # fmt: skip
"""A phrase with none of these words stands for itself, but for what `_may_stand` looks at besides."""
