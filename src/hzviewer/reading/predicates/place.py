"""Where a quantity stands in its sentence, and what the rules say of it."""

from msgspec import Struct
from msgspec.structs import replace

from hzviewer.model.facts import Direction, Kind

from ..clauses import Row, Token, is_verb
from ..lexicon import Lexicon
from ..numbers import Quantity
from ..wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FUNCTION,
    MANNER,
    NOUN,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SHARE,
    STATE,
    VERB,
)

TIME_UNITS = frozenset("seconds minutes hours days weeks months quarters years decades".split())

RELATIVE = frozenset(("%", "pp", "bp", "times", "fraction"))

STOPS = frozenset((";", ".", ":", "•", "!", "?"))

MODALS = frozenset("will would shall should must can could may might".split())

REACH = 18


class Predicate(Struct, frozen=True, gc=False):
    """``where`` and ``at`` tell where the subject is: ``before`` or ``after`` the token ``at``, the
    ``nearest`` noun before it or, where there is none, that of the ``main`` verb,
    ``object`` of the verb at ``at`` (before ``stop``), the ``same`` as that of the figure before, or the
    noun ``counted``. ``governor`` is the index of the word that gives the direction, -1 where there is
    none; ``base`` tells the starting point of a change or the other side of a comparison.
    """

    kind: Kind
    direction: Direction | None = None
    governor: int = -1
    where: str = "before"
    at: int = -1
    stop: int = -1
    base: bool = False


class Place(Struct, gc=False):
    """A quantity in its row: ``i`` its index, ``k`` that of the last word before its qualifiers and
    adverbials, ``word`` that word, ``first`` the index behind the figure before it; ``relative``
    tells whether the unit is one of proportion.
    """

    row: Row
    i: int
    k: int
    word: str
    first: int
    quantity: Quantity
    unit: str | None
    relative: bool
    previous: Predicate | None
    last: int
    history: list[tuple[int, Predicate]]
    words: Lexicon

    def at(self, j: int) -> Token:
        """Return the token at ``j``, one without a word where the row has none."""
        return self.row[j] if 0 <= j < len(self.row) else _NOTHING

    def behind(self, k: int) -> "Place":
        """Return the same place, as if the word at ``k`` stood right before the quantity."""
        return replace(self, k=k, word=self.row[k].word)


_NOTHING = Token("", 0)


def plain_word(token: Token) -> bool:
    """Tell a noun or an adjective from the words that hold a sentence together."""
    return not token.flags & FUNCTION and token.word[:1].isalpha()


def currency(unit: str | None) -> bool:
    """Tell an ISO currency code from the other units."""
    return unit is not None and len(unit) == 3 and unit.isupper()


def says_size(p: Place, token: Token) -> bool:
    """Tell what may stand before a noun of growth and only says how large it is, or over what."""
    return bool(
        token.word in SKIPPED or token.flags & MANNER or token.word in p.words.words["degrees"]
    )


SKIPPED = frozenset(
    "year-on-year month-on-month quarter-on-quarter annual yearly monthly quarterly real nominal "
    "average yoy annualized annualised "
    "y-o-y year on net overall compound a an the per annum ( ) sharp steady".split()
)


def direction_of_adverb(p: Place, j: int) -> Direction:
    """Return the direction of the adverb at ``j``."""
    word = p.row[j].word
    return "down" if word == "off" else as_direction(p.words.adverbs.get(word, "up"))


def direction_of_noun(p: Place, j: int) -> Direction:
    """Return the direction of the word at ``j`` read as a noun first: 'a rise'."""
    word = p.row[j].word
    return as_direction(
        p.words.nouns.get(word) or p.words.verbs.get(word) or p.words.adverbs.get(word)
    )


def direction_of_verb(p: Place, j: int) -> Direction:
    """Return the direction of the word at ``j`` read as a verb first: 'rise'."""
    word = p.row[j].word
    return as_direction(
        p.words.verbs.get(word) or p.words.nouns.get(word) or p.words.adverbs.get(word)
    )


def as_direction(direction: str | None) -> Direction:
    """Return a direction of the lexicon; up where it says none."""
    return "down" if direction == "down" else "flat" if direction == "flat" else "up"


def main_clause(p: Place) -> tuple[str, int]:
    """Return where the subject of an addition stands: ', up 2 percent', 'a growth of 3 percent'."""
    verb = verb_before(p, p.i)
    shown = max((j for j in range(p.first, p.i) if p.row[j].word in _SHOWING), default=-1)
    last = shown >= p.first and (verb == p.i or shown >= verb - 1)
    last = last and not any(t.word == "," for t in p.row[shown : p.i])
    if last and p.previous is None:
        if any(t.word in _PAPERS or t.flags & PRONOUN for t in p.row[:shown]):
            return "same", -1  # 'the data show a rise of 2 percent'
        apposed = p.at(shown - 1).word == ","  # 'output was released, showing 2 percent growth'
        return ("main", shown) if apposed else ("before", shown)
    between = p.row[max(p.first, verb, 0) : p.i]
    if p.previous is not None and (
        verb < p.first or (verb == p.i and p.row[p.first].word == "and")
    ):
        return "same", -1
    if p.previous is not None and p.row[verb].word in _APPOSED:
        return "same", -1
    doing = p.at(verb).word.endswith("ing") and p.at(verb - 1).word == ","
    if doing and p.previous is not None and verb == p.first + 1:
        return "same", -1  # 'grew by P, achieving Q growth'
    if p.row[verb].word in _APPOSED and p.at(verb - 1).word == ",":
        return "main", verb - 1
    if any(t.word in (",", "–", "—") for t in between):
        return "main", p.i
    return "before", verb


_PAPERS = frozenset(
    "data figures figure report reports survey surveys statistics results estimate estimates numbers "
    "poll polls study index bulletin release statement accounts forecast forecasts".split()
)
_SHOWING = frozenset(
    "show shows showed shown showing reveal reveals revealed suggest suggests suggested indicate indicates "
    "indicated point points".split()
)

_APPOSED = frozenset(
    "representing registering marking posting recording showing up down seeing indicating meaning "
    "making represents resembling which".split()
)


def modifies(p: Place, j: int) -> bool:
    """Tell a participle before its noun: 'installed capacity'."""
    following, before = p.at(j + 1), p.at(j - 1)
    if before.flags & PRONOUN and not before.flags & DETERMINER:
        return False  # 'it revised growth'
    return (
        following.word.isalpha()
        and not following.flags & (PREPOSITION | DETERMINER | MANNER | ADVERB | CONJUNCTION)
        and not before.flags & AUXILIARY
    )


PER = frozenset(
    "barrel tonne ton day month year share bushel kilo kilogram litre liter head week hour unit "
    "person gallon ounce pound kg".split()
)

EXTREMES = frozenset(
    "milestone threshold peak high low record record-high record-low trough bottom maximum minimum level mark".split()
)


def subject_of_verb(p: Place, verb: int) -> tuple[str, int]:
    """Return ``where`` and ``at`` of the subject of the verb at ``verb``."""
    before = p.at(verb - 1)
    participle = p.row[verb].word.endswith("ing")
    if participle and before.word in ("last", "now", "currently") and p.at(verb - 2).word == ",":
        before = p.at(verb - 2)  # 'the rupee was little moved, last trading at Q'
    if participle and before.word == "," and p.row[verb].word in _TOTALLING and not p.previous:
        return "nearest", verb - 1  # 'unveiled its budget, totalling Q'
    if before.word in ("and", "but", "then", "or"):
        return ("same", -1) if p.previous is not None else ("main", verb - 1)
    if participle and before.word == "," and _stands_apart(p, verb - 1):
        return "before", verb  # ', with output, a key indicator, rising Q'
    if before.word in (",", "–", "—", "after", "before", "and", "while") and participle:
        named = (
            p.previous is not None
            and p.previous.kind not in ("duration", "rank")
            and not _leads_in(p, verb)
        )
        return ("same", -1) if named else ("main", verb)
    return "before", verb


def _stands_apart(p: Place, comma: int) -> bool:
    """Tell the comma that closes an insertion behind the subject of a clause with 'with'."""
    inside = [t.word for t in p.row[max(p.first, comma - _LONGEST) : comma]]
    if "," not in inside:
        return False
    opening = comma - 1 - inside[::-1].index(",")
    lead = [t.word for t in p.row[max(p.first, opening - _LONGEST) : opening]]
    return "with" in lead and "," not in lead[lead.index("with") :]


_LONGEST = 10


def _leads_in(p: Place, verb: int) -> bool:
    """Tell the count of 'Among the three sectors, mining did best, growing Q', of which nothing is said."""
    if p.previous is None or p.previous.kind != "count" or not p.row[0].flags & PREPOSITION:
        return False
    return any(t.word == "," for t in p.row[p.last : verb - 1])


_TOTALLING = frozenset(
    "totalling totaling amounting costing numbering measuring covering averaging".split()
)


def plain_kind(p: Place) -> Kind:
    """Return the kind of a quantity of which nothing moves."""
    unit = p.unit
    if unit in ("fraction", "ratio"):
        return "share"
    if unit == "%":
        if p.at(p.i + 1).word in _HOLDINGS:
            return "share"
        if p.at(p.i + 1).word == "of" or any(t.flags & SHARE for t in p.row[max(0, p.i - 8) : p.i]):
            return "share"
        return "level"
    if unit in ("pp", "bp"):
        return "change"
    return "level" if unit is not None else "count"


_HOLDINGS = frozenset("interest stake holding share equity shareholding majority minority".split())


def verb_before(p: Place, stop: int) -> int:
    """Return the nearest verb before ``stop`` in its clause, else ``stop`` itself."""
    for j in range(stop - 1, max(-1, stop - 26), -1):
        token = p.row[j]
        if token.word in STOPS:
            break
        if token.word in MODALS and j + 1 < stop and not p.row[j + 1].flags & (AUXILIARY | MANNER):
            return j + 1  # 'the growing area will total Q'
        if not token.flags & _VERBAL:
            continue
        if token.flags & VERB:
            if is_verb(p.row, j):
                return j
        elif token.flags & (STATE | ACT | ACTING) and token.word not in ("with", "including"):
            if j and row_determines(p.row[j - 1]):
                continue
            if token.flags & ALSO_NOUN and p.at(j + 1).flags & PREPOSITION:
                continue
            if not (token.word.endswith(("ed", "ing")) and modifies(p, j)):
                return j
        elif is_unknown_verb(p.row, j):
            return j
    return stop


_VERBAL = VERB | STATE | ACT | ACTING | PAST


def is_unknown_verb(row: Row, j: int) -> bool:
    """Tell a verb that is not in the lexicon by its place: 'exports enjoyed a rise'."""
    if row[j].flags != PAST or not 0 < j < len(row) - 1:
        return False
    if row[j - 1].flags & (DETERMINER | PREPOSITION | AUXILIARY):
        return False
    if row_determines(row[j + 1]) or row[j + 1].quantity is not None:
        return True
    adverb = row[j + 1].flags & MANNER and row[j + 1].word != "likely"
    if adverb and plain_word(row[j - 1]) and j + 2 < len(row):
        return bool(row[j + 2].flags & PREPOSITION)  # 'Germany weighed heavily on growth'
    several = bool(row[j - 1].flags & (PLURAL | PEOPLE))
    return (several or row[j + 1].word in _FIRM) and _is_only_verb(row, j)


_FIRM = frozenset("strong robust steady rapid solid stable sound healthy positive moderate".split())
"""What says of growth how it goes: 'the sector sustained strong growth'."""


def _is_only_verb(row: Row, j: int) -> bool:
    """Tell the verb of 'the sectors sustained strong growth' by its object, and as there is no other."""
    if not plain_word(row[j + 1]) or row[j + 1].word.endswith("ly"):
        return False
    k = j + 1
    while k < len(row) and row[k].word not in (",", ".", ";"):
        if row[k].flags & (VERB | STATE | ACT | ACTING | AUXILIARY) and not row[k].flags & (
            NOUN | ALSO_NOUN | PREPOSITION
        ):
            return False
        k += 1
    return True


def row_determines(token: Token) -> bool:
    """Tell an article, after which no verb can stand: 'an average of'."""
    return bool(token.flags & DETERMINER) and token.word not in ("that", "this", "these", "those")
