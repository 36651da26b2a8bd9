"""What a sentence says of a quantity: its kind, its direction, and where its subject stands.

The rules read the words next to the quantity, first those behind it ("5 percent higher than"),
then the word before it (`_BY_WORD`: "to", "by", "of", "at", "from" ...), then the nearest verb. The first
rule that fits gives the predicate. A rule is a function from a `_Place` to a `Predicate`; to add
one, write it and name it in `_RULES` or `_BY_WORD`.
"""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from hzviewer.model.facts import Direction, Kind

from .clauses import CLOSING, OPENING, Row, Token, back_over, is_verb, opening_of
from .lexicon import Lexicon, lexicon
from .numbers import Quantity
from .wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FORECAST,
    FUNCTION,
    MANNER,
    NOUN,
    PARTICIPLE,
    PAST,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    REPORT,
    SHARE,
    STATE,
    TARGET,
    VERB,
)

TIME_UNITS = frozenset("hours days weeks months quarters years decades".split())
RELATIVE = frozenset(("%", "pp", "bp", "times", "fraction"))
STOPS = frozenset((";", ".", ":", "•", "!", "?"))
_REACH = 18


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


class _Place(Struct, gc=False):
    """A quantity in its row: ``i`` its index, ``k`` that of the last word before its qualifiers and
    adverbials, ``first`` the index behind the figure before it.
    """

    row: Row
    i: int
    k: int
    first: int
    quantity: Quantity
    unit: str | None
    previous: Predicate | None
    last: int
    history: list[tuple[int, Predicate]]
    words: Lexicon

    @property
    def word(self) -> str:
        return self.row[self.k].word if self.k >= 0 else ""

    @property
    def relative(self) -> bool:
        return self.unit in RELATIVE

    def at(self, j: int) -> Token:
        return self.row[j] if 0 <= j < len(self.row) else _NOTHING


_NOTHING = Token("", 0, 0)


def predicate(
    row: Row, i: int, lead: int, unit: str | None, history: list[tuple[int, Predicate]]
) -> Predicate:
    """Return the predicate of the quantity at ``i``; ``lead`` is the index of the last word before
    its qualifiers, ``unit`` its own or its list's, ``history`` the indexes and predicates of the
    quantities before it.
    """
    quantity = row[i].quantity
    assert quantity is not None
    last, previous = history[-1] if history else (-1, None)
    k = back_over(row, _before_adjective(row, lead), quantity.high is not None)
    if k > 0 and row[k].flags & DETERMINER and row[k - 1].word in _BY_WORD:
        named = _leads_other_side(row[k - 1].word, previous) or _levelled(row, i)
        k -= named or (row[k - 1].word == "to" and row[k].word in ("a", "an"))
    place = _Place(row, i, k, last + 1, quantity, unit, previous, last, history, lexicon())
    found = next(found for rule in _RULES if (found := rule(place)) is not None)
    if found.base and found.kind in ("level", "count", "share"):
        found = replace(found, direction=None)
    if found.kind == "change" and found.direction is None and not found.base:
        found = replace(found, direction=(previous and previous.direction) or "up")
    if found.kind == "change" and previous is not None and _comes_after(row, lead):
        return replace(found, base=True)
    if not found.base and found.kind != "change" and _compared(row, lead):
        found = replace(found, base=True, where="same" if previous is not None else found.where)
        before = row[last].quantity
        if previous is None or before is None or before.unit != unit or unit not in RELATIVE:
            return replace(found, direction=None)
        kept = previous.direction if previous.kind == "change" else None
        return replace(found, kind=previous.kind, direction=kept)
    if found.direction is None and not found.base and found.kind in ("level", "count", "share"):
        found = _trailing(place, found)
    return _target(place, found)


def _before_adjective(row: Row, lead: int) -> int:
    """Step left over an adjective of the number: 'grew a brisk 2 percent', 'from a projected 3'."""
    if lead < 2 or row[lead - 1].word not in ("a", "an"):
        return lead
    word, before = row[lead], row[lead - 2]
    adjective = plain_word(word) or word.flags & (PAST | FORECAST | MANNER)
    if not adjective or word.flags & (NOUN | SHARE) or word.word in _EXTREMES:
        return lead
    if before.flags & VERB and is_verb(row, lead - 2):
        return lead - 2
    return lead - 2 if before.word in ("from", "to", "by", "after", "than", "with", "of") else lead


def _leads_other_side(word: str, previous: Predicate | None) -> bool:
    if word == "on":
        return previous is not None and previous.kind == "change"
    return word in ("from", "than", "against", "versus", "since")


def _comes_after(row: Row, lead: int) -> bool:
    """Tell 'after a 0.9 pct rise in January', 'following growth of 2 pct'."""
    for j in range(lead, max(-1, lead - 4), -1):
        token = row[j]
        if token.word in ("after", "following", "against", "versus", "than"):
            return True
        if token.word in ("with", "to") and j and row[j - 1].word in _COMPARING:
            return True
        if not token.flags & (DETERMINER | NOUN) and token.word != "of":
            return False
    return False


def _compared(row: Row, lead: int) -> bool:
    """Tell 'compared with the May total of Q', 'lower than the average of Q': the other side."""
    for j in range(lead, max(-1, lead - 9), -1):
        token = row[j]
        if token.word in ("from", "above", "below", "over", "ahead") and _is_figure_of(row, lead):
            return True
        if token.word in ("than", "versus") or (
            token.word in ("with", "to") and j and row[j - 1].word in _COMPARING
        ):
            return True
        verb = j < lead and token.flags & FINITE and row[j + 1].word not in ("of", "for", "in")
        if token.quantity is not None or verb or token.flags & CONJUNCTION:
            return False
        if not token.word[:1].isalpha() and token.time is None and token.word != "-":
            return False
    return False


def _is_figure_of(row: Row, lead: int) -> bool:
    """Tell 'the January figure of Q' from 'imports of Q'."""
    noun = row[lead - 1] if lead and row[lead].word in ("of", "for") else row[lead]
    return noun.word in _FIGURES


_FIGURES = frozenset(
    "figure tally total level estimate record reading average high low peak deficit surplus gap "
    "forecast projection mark count rate".split()
)


def _levelled(row: Row, i: int) -> bool:
    """Tell 'from the 7 pct level in March'."""
    return i + 1 < len(row) and row[i + 1].word in (
        "level", "mark", "figure", "rate", "expected", "forecast", "recorded", "seen", "reported",
        "posted", "registered", "predicted", "achieved", "set", "surplus", "deficit", "gap", "shortfall",
    )  # fmt: skip


# --- quantities that say what they are ---------------------------------------------------------


def _rank(p: _Place) -> Predicate | None:
    if p.unit != "#":
        return None
    following = p.at(p.i + 1)
    if following.word == ",":
        return Predicate("rank", where="after", at=p.i + 1)
    if following.word in _EVERYWHERE:
        return Predicate("rank", where="before", at=p.i - 1)
    if following.word[:1].isalpha() and not following.flags & (PREPOSITION | CONJUNCTION):
        return Predicate("rank", where="after", at=p.i)
    return Predicate("rank", where="before", at=p.i - 1)


_EVERYWHERE = frozenset("nationwide worldwide globally nationally overall statewide".split())


def _duration(p: _Place) -> Predicate | None:
    if p.unit == "" and p.quantity.worded:
        return Predicate("duration", where="after", at=p.i)
    following = p.at(p.i + 1)
    if p.unit not in TIME_UNITS or _measured(p):
        return None
    if following.flags & ADVERB and p.at(p.i + 2).word == "than":
        return None  # '12 days shorter than before'
    if "-" in p.quantity.text and plain_word(following):
        noun = following.word in ("high", "low", "peak", "record")
        return Predicate("duration", where="before" if noun else "after", at=p.i)
    return Predicate("duration", where="before", at=_verb_before(p, p.i))


def _measured(p: _Place) -> bool:
    """Tell an average in units of time from a stretch of time."""
    if "-" in p.quantity.text:
        return False
    if p.unit == "hours" and p.word not in ("for", "in", "within", "after", "every"):
        return True
    if p.word in ("to", "from") and p.quantity.value < 1000:
        return _governor(p, p.k, "to") >= 0 or p.word == "from"
    before = {t.word for t in p.row[max(0, p.k - 4) : p.k + 1]}
    return bool(before & {"cover", "average", "averaged", "averaging", "mean", "expectancy"})


def _conversion(p: _Place) -> Predicate | None:
    """Read 'X (Y', 'X (about Y', 'X (Z; Y': an amount that converts the one before it."""
    previous = p.previous
    if previous is None or not currency(p.unit):
        return None
    before = p.row[p.last].quantity
    if before is None or not currency(before.unit or ("USD" if before.scaled else None)):
        return None
    between = p.row[p.last + 1 : p.i]
    if between and between[0].word in OPENING:
        if any(t.word in CLOSING for t in between):
            return None
    elif not (
        len(between) <= 3
        and between
        and between[0].word in (";", ",", "or")
        and p.unit != before.unit
        and not any(t.flags & FINITE for t in between)
    ):
        return None
    return replace(previous, where="same")


def plain_word(token: Token) -> bool:
    """Tell a noun or an adjective from the words that hold a sentence together."""
    return token.word[:1].isalpha() and not token.flags & FUNCTION


def currency(unit: str | None) -> bool:
    """Tell an ISO currency code from the other units."""
    return unit is not None and len(unit) == 3 and unit.isupper()


def _multiple(p: _Place) -> Predicate | None:
    """Read 'doubled', 'has more than doubled', 'to double its income'."""
    if p.unit != "times" or not p.quantity.worded:
        return None
    text = p.quantity.text.lower()
    following = p.at(p.i + 1)
    if text in ("twice", "double", "triple") and following.word in ("that", "as", "what"):
        return Predicate("level", where="before", at=_verb_before(p, p.i))
    if text[:3] not in _TIMES_VERBS:
        return None
    direction: Direction = "down" if text.startswith("halv") else "up"
    if following.flags & DETERMINER or (p.word == "to" and following.word.isalpha()):
        return Predicate("change", direction, p.i, "after", p.i)
    return Predicate("change", direction, p.i, "before", p.i)


_TIMES_VERBS = frozenset(("dou", "tri", "tre", "qua", "hal"))


def _extra(p: _Place) -> Predicate | None:
    """Read 'an extra Q to fund X', 'an additional Q': more than there was."""
    j = p.i - 1
    while j >= p.first and (p.row[j].word in _NEARLY or p.row[j].flags & MANNER):
        j -= 1
    if p.relative or p.at(j).word not in ("extra", "additional"):
        return None
    verb = _verb_before(p, j)
    return Predicate("change", "up", j, "thing", verb if verb < j else p.i)


_NEARLY = frozenset("about around some nearly almost over".split())


def _tolerance(p: _Place) -> Predicate | None:
    """Read 'plus or minus Q': how far a value may be off."""
    if p.at(p.i - 1).word != "minus" or p.at(p.i - 2).word != "or" or p.previous is None:
        return None
    kind: Kind = "target" if p.previous.kind == "target" else "level"
    return Predicate(kind, None, -1, "same")


def _part_of(p: _Place) -> Predicate | None:
    """Read 'profits fell at one third of the firms': the part is of what follows."""
    if (
        p.unit != "fraction"
        or p.at(p.i + 1).word != "of"
        or p.word not in ("at", "in", "by", "with")
    ):
        return None
    return Predicate("share", None, -1, "after", p.i + 1)


# --- what stands behind ------------------------------------------------------------------------


def _behind(p: _Place) -> Predicate | None:
    """Read 'Q rise in X', 'Q year-on-year growth', 'Q higher than', 'Q GDP growth'."""
    row, j = p.row, p.i + 1
    end = min(len(row), p.i + 5)
    if p.at(j).word in ("a", "per") and p.at(j + 1).word in _PER and p.unit:
        j, end = j + 2, end + 2  # '2 dollars a barrel rise'
    while j < end and _sizes(p, row[j]):
        j += 1
    token = p.at(j)
    if token.quantity is not None:
        return None
    if token.flags & NOUN and not (token.flags & ADVERB and token.word in ("up", "down")):
        return _noun_behind(p, j)
    if token.flags & ADVERB:
        return _adverb_behind(p, j)
    if p.relative and p.unit != "fraction" and plain_word(token):
        for n in (j + 1, j + 2):
            if p.at(n).flags & NOUN and not is_verb(row, n):
                direction = _of(p, n)
                return Predicate("change", direction, n, "after", p.i)
            if p.at(n).flags:
                break
    return None


_PER = frozenset(
    "barrel tonne ton day month year share bushel kilo kilogram litre liter head week hour unit "
    "person gallon ounce pound kg".split()
)


def _sizes(p: _Place, token: Token) -> bool:
    """Tell what may stand before a noun of growth and only says how large it is, or over what."""
    return bool(
        token.word in _SKIPPED or token.flags & MANNER or token.word in p.words.words["degrees"]
    )


_SKIPPED = frozenset(
    "year-on-year month-on-month quarter-on-quarter annual yearly monthly quarterly real nominal "
    "average yoy annualized annualised "
    "y-o-y year on net overall compound a an the per annum ( ) sharp steady".split()
)
_AMOUNTS = frozenset("loss cut growth gain reduction saving increment gains cuts losses".split())


def _noun_behind(p: _Place, j: int) -> Predicate | None:
    row = p.row
    word = row[j].word
    following = p.at(j + 1)
    if not p.relative and word in _AMOUNTS and p.unit is not None:
        return None
    if p.unit is None and not (
        following.word in ("in", "of", ".", ",", "") or following.time is not None
    ):
        return None
    thing = p.at(j + 2).time is None and not any(t.quantity for t in row[j + 2 : j + 4])
    if following.word in ("in", "of") and p.at(j + 2).time is not None and plain_word(p.at(j + 3)):
        return Predicate("change", _of(p, j), j, "after", j + 2)  # 'a rise in 2020 oil prices'
    if following.word in ("in", "of", "for") and thing:
        return Predicate("change", _of(p, j), j, "after", j + 1)
    if following.word == "rate" and p.at(j + 2).word in ("in", "of", "for"):
        return Predicate("change", _of(p, j), j, "after", j + 2)
    return Predicate("change", _of(p, j), j, *_main(p))


def _adverb_behind(p: _Place, j: int) -> Predicate | None:
    row = p.row
    word = row[j].word
    following = p.at(j + 1)
    if word in ("up", "down"):
        closed = following.word in CLOSING and p.word in OPENING  # '(99,000 up)'
        if following.word == "to" or not (p.relative or closed):
            return None
        where = ("before", p.k) if closed and p.previous is None else _main(p)
        return Predicate("change", _adverb(p, j), j, *where)
    compared = following.word in ("than", "compared") or any(
        t.word == "than" for t in row[j + 1 : j + 5]
    )
    if p.relative or compared:
        if word in ("above", "below") and not p.relative:
            return None
        if (
            following.word.isalpha()
            and not following.flags & (PREPOSITION | CONJUNCTION | AUXILIARY | MANNER)
            and not p.at(p.k).flags & (VERB | STATE)
        ):
            return Predicate("change", _adverb(p, j), j, "after", j)
        return Predicate("change", _adverb(p, j), j, *_main(p))
    if word in ("more", "additional", "fewer") and following.word.isalpha() and p.unit is None:
        return Predicate("change", _adverb(p, j), j, "after", j)
    return None


def _adverb(p: _Place, j: int) -> Direction:
    return _as(p.words.adverbs.get(p.row[j].word, "up"))


def _of(p: _Place, j: int) -> Direction:
    word = p.row[j].word
    return _as(p.words.nouns.get(word) or p.words.verbs.get(word) or p.words.adverbs.get(word))


def _by_verb(p: _Place, j: int) -> Direction:
    word = p.row[j].word
    return _as(p.words.verbs.get(word) or p.words.nouns.get(word) or p.words.adverbs.get(word))


def _as(direction: str | None) -> Direction:
    return "down" if direction == "down" else "flat" if direction == "flat" else "up"


def _main(p: _Place) -> tuple[str, int]:
    """Return where the subject of an addition stands: ', up 2 percent', 'a growth of 3 percent'."""
    verb = _verb_before(p, p.i)
    shown = max((j for j in range(p.first, p.i) if p.row[j].word in _SHOWING), default=-1)
    last = shown >= p.first and (verb == p.i or shown >= verb - 1)
    last = last and not any(t.word == "," for t in p.row[shown : p.i])
    if last and p.previous is None:
        return "same", -1  # 'the data show a rise of 2 percent'
    between = p.row[max(p.first, verb, 0) : p.i]
    if p.previous is not None and verb < p.first:
        return "same", -1
    if p.previous is not None and p.row[verb].word in _APPOSED:
        return "same", -1
    if p.row[verb].word in _APPOSED and p.at(verb - 1).word == ",":
        return "main", verb - 1
    if any(t.word in (",", "–", "—") for t in between):
        return "main", p.i
    return "before", verb


_SHOWING = frozenset(
    "show shows showed showing reveal reveals revealed suggest suggests suggested indicate indicates "
    "indicated point points".split()
)
_APPOSED = frozenset(
    "representing registering marking posting recording showing up down seeing indicating meaning "
    "making represents resembling which".split()
)


# --- what stands before ------------------------------------------------------------------------


def _word_before(p: _Place) -> Predicate | None:
    rule = _BY_WORD.get(p.word)
    return rule(p) if rule is not None else None


def _starting_point(p: _Place) -> Predicate | None:
    """Read 'from Q', 'than Q', 'against Q': the other side of a change or a comparison."""
    if p.word in ("with", "to") and p.at(p.k - 1).word not in _COMPARING:
        return None
    if p.word == "from" and p.unit is None and _governor(p, p.k, "to") < 0:
        return None
    if p.word == "over" and p.at(p.k - 1).quantity is None:
        return None
    keeper = _mover(p, p.k) if p.word in ("above", "below") else -1
    if keeper >= 0 and p.row[keeper].word.startswith(("keep", "kept")):
        return Predicate(_plain(p), "flat", keeper, "object", keeper, p.k)
    if p.word in ("above", "below") and p.at(p.k - 1).flags & VERB and is_verb(p.row, p.k - 1):
        return _moved_to(p, p.k)  # 'jumped above Q'
    where: tuple[str, int] | tuple[str, int, int] = ("same", -1)
    verb = _verb_before(p, p.k)
    if p.previous is not None and p.first < verb < p.k and p.row[verb].flags & VERB:
        if any(plain_word(t) for t in p.row[p.first : verb]):
            where = ("before", verb)  # 'with its rate falling from Q'
    if p.previous is None:
        moved = p.at(verb).flags & VERB and any(plain_word(t) for t in p.row[verb + 1 : p.k])
        mover = verb if moved else _mover(p, p.k)
        where = ("object", mover, p.k) if mover >= 0 else ("before", verb)
    before = p.row[p.last].quantity if p.previous else None
    if before is not None and p.previous is not None and p.unit == "%" == before.unit:
        if p.previous.kind == "target" and p.previous.direction:
            return Predicate("change", p.previous.direction, p.previous.governor, "same", base=True)
        if p.previous.kind in ("change", "share"):
            kept = p.previous.direction if p.previous.kind == "change" else None
            said = Predicate(p.previous.kind, kept, p.previous.governor, *where)
            return replace(said, base=True)
    return replace(Predicate(_plain(p), None, -1, *where), base=True)


_COMPARING = frozenset("compared comparing against relative comparison compares".split())


def _reached(p: _Place) -> Predicate | None:
    """Read 'fell 2 percent to Q', 'raised X to Q', 'a rise in X to Q', 'brought X to Q'."""
    if p.at(p.k - 1).word in _COMPARING:
        return _starting_point(p)
    if p.unit == "%" and p.at(p.k - 1).word.startswith("contribut"):
        return Predicate("share", None, p.k - 1, *_subject_of_verb(p, p.k - 1))
    if p.at(p.k - 1).word == "and" and p.k - 1 == p.first:
        ends = (said for _, said in reversed(p.history) if not said.base)
        if (end := next(ends, None)) is not None:
            return replace(end, where="same")  # 'to 2 percent from 3 and to 4 percent from 5'
    if p.at(p.k - 1).word in ("up", "down") and (verb := _mover(p, p.k - 1)) >= 0:
        return Predicate(_plain(p), _adverb(p, p.k - 1), p.k - 1, "object", verb, p.k - 1)
    if p.at(p.k - 1).word in ("due", "close", "equal", "according", "addition", "prior", "up"):
        return None
    return _moved_to(p, p.k)


def _mover(p: _Place, stop: int) -> int:
    """Return the verb of 'pushed the rate up', -1 where nothing is moved."""
    for j in range(stop - 1, max(p.first - 1, stop - 15), -1):
        token = p.row[j]
        if token.word in p.words.words["movers"]:
            return j if any(plain_word(t) for t in p.row[j + 1 : stop]) else -1
        if token.quantity is not None or token.word == "," or token.word in STOPS:
            return -1
    return -1


def _moved_to(p: _Place, k: int) -> Predicate:
    mover = _mover(p, k)
    if mover >= 0 and p.row[mover].word.startswith(("bring", "brought", "tak", "took")):
        moved = p.previous.direction if p.previous else _loss_before(p, mover)
        return Predicate(_plain(p), moved, mover, "object", mover, k)
    governor = _governor(p, k, "to")
    if governor < p.first and p.previous is not None and p.row[p.first].word in ("and", "while"):
        if any(plain_word(t) for t in p.row[p.first : k]):  # 'and the budget to Q'
            return Predicate(_plain(p), p.previous.direction, governor, "beside", k)
    if governor >= 0 and p.row[governor].flags & ADVERB and p.unit is None and p.quantity.worded:
        governor = -1  # 'it came down to six things'
    if governor < 0:
        return Predicate(_plain(p), None, -1, "before", _verb_before(p, k))
    token = p.row[governor]
    if token.quantity is not None and p.previous is not None:  # 'doubled to Q'
        return Predicate(_plain(p), p.previous.direction, governor, "same")
    if p.previous is not None and p.previous.governor == governor:
        return Predicate(_plain(p), p.previous.direction, governor, "same")
    direction: Direction | None = None
    if token.flags & (VERB | NOUN | ADVERB):
        direction = _by_verb(p, governor)
        if not is_verb(p.row, governor) and token.flags & NOUN:
            if p.at(governor + 1).word in ("in", "of"):
                return Predicate(_plain(p), direction, governor, "after", governor + 1)
            return Predicate(_plain(p), direction, governor, "before", k)
    elif token.word.startswith(("bring", "brought", "tak", "took")):
        direction = p.previous.direction if p.previous else _loss_before(p, governor)
    if token.word in ("up", "down", "higher", "lower"):
        before = p.at(governor - 1)
        joined = before.quantity is not None or before.time is not None or before.word in (",", "(")
        same = p.previous is not None and joined
        return Predicate(_plain(p), direction, governor, "same" if same else "before", governor)
    return Predicate(_plain(p), direction, governor, "object", governor, k)


def _loss_before(p: _Place, verb: int) -> Direction | None:
    """Return the direction of what moves something: 'the loss of jobs brought the total to'."""
    for j in range(verb - 1, max(-1, verb - 8), -1):
        if p.row[j].word in ("loss", "losses"):
            return "down"
        if p.row[j].flags & NOUN:
            return _of(p, j)
    return None


def _governor(p: _Place, k: int, prep: str) -> int:
    """Return the verb or noun that a 'to', 'by' or 'at' before a quantity belongs to."""
    shut = -1
    for j in range(k - 1, max(-1, k - 1 - _REACH), -1):
        token = p.row[j]
        flags = token.flags
        if j > shut >= 0:
            continue
        if token.word in CLOSING:
            shut = opening_of(p.row, j)
            continue
        if token.word in STOPS or (token.word in OPENING and j != shut):
            return -1
        if j == shut:
            continue
        if token.quantity is not None and token.quantity.unit == "times" and prep == "to":
            return j if token.quantity.worded else -1
        if prep != "to" and (
            token.quantity is not None or (token.word in (",", "and", "while") and j < k - 1)
        ):
            return -1
        if flags & (VERB | NOUN | ADVERB):
            if flags & NOUN and not flags & VERB and prep == "to" and _inside_object(p, j):
                continue
            if flags & (VERB | NOUN) or token.word in ("up", "down", "higher", "lower"):
                if not (flags & VERB and not flags & NOUN and not is_verb(p.row, j)):
                    return j
        elif flags & (STATE | ACT | ACTING) and not flags & (PREPOSITION | AUXILIARY | ALSO_NOUN):
            behind = token.word.endswith("ing") and p.at(j - 1).flags & (PRONOUN | PLURAL | PEOPLE)
            if not (token.word.endswith("ed") and _modifies(p, j)) and not behind:
                return j
        elif flags == PAST and j >= k - 2 and prep == "to":
            return j  # 'fanned out to Q'
        elif flags & CONJUNCTION and token.word in ("while", "whereas", "but", "that", "which"):
            return -1
    return -1


def _inside_object(p: _Place, j: int) -> bool:
    """Tell 'credit growth' in 'raised its credit growth forecast to Q' from a governing noun."""
    if p.at(j + 1).word in ("in", "of"):
        return False
    before = [t for t in p.row[max(0, j - 6) : j] if t.quantity is None]
    return any(
        t.flags & (VERB | STATE | ACTING) and not t.flags & (NOUN | PREPOSITION)
        for t in before[-4:]
    )


def _modifies(p: _Place, j: int) -> bool:
    """Tell a participle before its noun: 'installed capacity'."""
    following, before = p.at(j + 1), p.at(j - 1)
    if before.flags & PRONOUN and not before.flags & DETERMINER:
        return False  # 'it revised growth'
    return (
        following.word.isalpha()
        and not following.flags & (PREPOSITION | DETERMINER | MANNER | ADVERB | CONJUNCTION)
        and not before.flags & AUXILIARY
    )


def _difference(p: _Place) -> Predicate | None:
    """Read 'fell by Q', 'cut X by Q', 'were higher by Q'."""
    beaten = next((j for j in range(p.k - 1, p.first - 1, -1) if p.row[j].word in _EXCEED), -1)
    if beaten >= 0:
        return Predicate("change", "up", beaten, "before", beaten)  # 'X exceeded Y by Q'
    governor = _governor(p, p.k, "by")
    if p.relative and p.at(p.k - 1).word in ("changed", "moved", "varied"):
        return Predicate("change", "up", p.k - 1, *_subject_of_verb(p, p.k - 1))
    if governor < 0 and p.previous is not None and p.previous.kind == "change":
        return _follower(p)
    if governor < 0 or not p.row[governor].flags & (VERB | NOUN | ADVERB):
        return None
    direction = _by_verb(p, governor)
    if direction == "flat":
        return None
    if p.row[governor].flags & ADVERB and not p.row[governor].flags & VERB:
        if p.at(governor - 1).word in (",", "–", "—") and p.previous is None:
            return Predicate("change", direction, governor, "main", governor)
        return Predicate("change", direction, governor, "before", governor)
    if p.row[governor].word.endswith("ing") and p.at(governor - 1).word in (",", "–", "—"):
        return Predicate("change", direction, governor, *_subject_of_verb(p, governor))
    return Predicate("change", direction, governor, "object", governor, p.k)


_EXCEED = frozenset("exceeded exceeds exceed exceeding outstripped outpaced outnumbered".split())


def _measure(p: _Place) -> Predicate | None:
    """Read 'an increase of Q', 'a growth rate of Q', 'capacity of Q', 'a rise of Q in X'."""
    k = back_over(p.row, p.k - 1)
    previous = p.previous
    if p.at(k).word == "and" and k == p.first and previous and previous.direction:
        if p.at(p.i + 1).word in ("in", "for"):  # 'a rise of 2 percent in X and of Q in Y'
            return Predicate(previous.kind, previous.direction, previous.governor, "after", p.i + 1)
    if p.at(k).word in ("consisting", "comprising") and p.previous is not None:
        return replace(p.previous, where="same")
    if p.at(k).word in _PACES:
        j = k - 1
        while p.at(j).word in _SKIPPED or p.at(j).flags & DETERMINER:
            j -= 1
        if p.at(j).word in ("to", "at") and j >= p.first:  # 'slowed to an annual rate of Q'
            if p.unit == "%" and any(t.word in _YEARLY_PACES for t in p.row[j + 1 : k]):
                said = _BY_WORD[p.at(j).word](replace(p, k=j))
                return said and replace(
                    said,
                    kind="change",
                    direction="up" if p.at(j).word == "to" else said.direction or "up",
                )
            return _BY_WORD[p.at(j).word](replace(p, k=j))
    if p.at(k).word in _SET and p.previous is not None:
        if any(t.word in _BASES for t in p.row[max(p.first, k - 4) : k]):
            return replace(p.previous, where="same", base=True)  # 'up from an estimate of Q'
    if p.at(k).word in _EXTREMES:
        verb = _verb_before(p, k)
        to = next((j for j in range(k - 1, max(0, k - 4), -1) if p.row[j].word == "to"), -1)
        if to > 0 and (mover := _mover(p, to)) >= 0 and p.at(k).word in _EXTREME_DIRECTIONS:
            return Predicate(_plain(p), _EXTREME_DIRECTIONS[p.at(k).word], k, "object", mover, to)
        if to > 0 and verb < to:  # 'fell to a low of Q'
            return _moved_to(p, to)
        if k - 4 <= verb < k:  # 'it reached a peak of Q'
            return Predicate(_plain(p), None, -1, *_subject_of_verb(p, verb))
    noun = _growth_noun(p, k)
    if noun < 0:
        if p.at(k).word == "out" or (
            p.at(k).flags & (FINITE | DETERMINER) and not p.at(k).flags & NOUN
        ):
            return None
        return Predicate(_plain(p), None, -1, "before", p.k)
    direction = _of(p, noun)
    if p.previous is None and any(t.flags & FORECAST for t in p.row[max(0, noun - 4) : noun]):
        return Predicate("change", direction, noun, "same")  # 'economists had expected a rise of'
    if p.at(p.i + 1).word in ("in", "for") and not _times_follow(p, p.i + 2):
        return Predicate("change", direction, noun, "after", p.i + 1)
    if p.row[k].flags & NOUN and p.at(noun + 1).word in ("in", "of") and noun + 1 < p.k:
        return Predicate("change", direction, noun, "after", noun + 1)
    if noun < k and p.at(noun + 1).word == "in":
        return Predicate("change", direction, noun, "after", noun + 1)
    if noun < k and p.at(k).word in _SET:
        return Predicate("change", direction, noun, "before", p.k)
    lead = noun - 1
    while lead >= 0 and _sizes(p, p.at(lead)):
        lead -= 1
    before = p.at(lead)
    whole = any(t.flags & DETERMINER for t in p.row[lead + 1 : noun])  # 'posted | a gain of Q'
    named = plain_word(before) and not before.flags & (SHARE | PARTICIPLE) and not whole
    if named or before.word.endswith(("'s", "’s")):
        return Predicate("change", direction, noun, "before", p.k)
    if before.word in _BASES and p.previous is not None:
        return Predicate("change", direction, noun, "same", base=True)
    return Predicate("change", direction, noun, *_main(p))


_YEARLY_PACES = frozenset("annual annualized annualised quarterly yearly".split())
_PACES = frozenset(("rate", "pace", "figure"))
_SET = frozenset("target targets forecast forecasts estimate projection".split())
_EXTREMES = frozenset("peak high low record trough bottom maximum minimum level mark".split())


_EXTREME_DIRECTIONS: dict[str, Direction] = {"low": "down", "high": "up", "peak": "up"}


def _times_follow(p: _Place, j: int) -> bool:
    """Tell 'in a year', 'in May' from 'in exports'."""
    return p.at(j).time is not None or any(
        t.word in ("year", "month", "quarter", "week", "decade", "total") for t in p.row[j : j + 2]
    )


_BASES = frozenset(("with", "from", "than", "against", "to", "after"))


def _growth_noun(p: _Place, k: int) -> int:
    for j in range(k, max(p.first - 1, k - 5), -1):
        token = p.row[j]
        if token.flags & NOUN and not (
            token.flags & VERB and is_verb(p.row, j) and token.flags & ADVERB
        ):
            if j == k or p.row[j + 1].word in _GROWTH_TAILS:
                return j
            if all(t.time or t.flags & (PREPOSITION | DETERMINER) for t in p.row[j + 1 : k]) and (
                p.row[k].word in ("quarter", "month", "year", "period")
            ):
                return j  # 'a rise during the quarter of Q'
        if token.word in (",", ";") or token.quantity is not None or token.flags & FINITE:
            break
    return -1


_GROWTH_TAILS = frozenset(
    "rate rates target targets figure in of pace forecast estimate range".split()
)


def _standing(p: _Place) -> Predicate | None:
    """Read 'unchanged at Q', 'stood at Q', 'put X at Q', 'PMI at Q'."""
    if p.k == 0 and p.at(p.i + 1).word == ",":
        return Predicate(_plain(p), None, -1, "after", p.i + 1)  # 'At Q, the rate is'
    flat = -1
    for j in range(p.k - 1, max(-1, p.k - 1 - _REACH), -1):
        token = p.row[j]
        if token.word in STOPS or (token.word in (",", "while") and j < p.k - 1):
            break
        if p.words.verbs.get(token.word) == "flat":
            flat = j
        elif flat >= 0 and token.flags & AUXILIARY:
            continue
        elif (
            flat >= 0
            or token.quantity is not None
            or token.flags & VERB
            or (
                token.flags & FINITE
                and not token.flags & (PREPOSITION | ALSO_NOUN)
                and not token.word.endswith("ing")
            )
        ):
            break
    apart = p.at(p.k - 1).word == ","
    if flat >= 0 and not (apart and flat < p.k - 2):
        return Predicate(_plain(p), "flat", flat, "object", flat, p.k)
    holds = p.row[_verb_before(p, p.k - 1)]
    if apart and p.previous is None and holds.flags & ACT and not holds.flags & PREPOSITION:
        return Predicate(_plain(p), None, -1, "nearest", p.k - 1)  # 'has the largest surplus, at Q'
    if apart and p.previous is None and p.at(p.i + 1).word != ",":
        return Predicate(_plain(p), None, -1, "main", p.k - 1)  # 'was the highest in X, at Q'
    if p.previous is not None and not any(
        plain_word(t)
        and t.word not in ("year", "month", "quarter", "period")
        or t.flags & FINITE
        and not t.flags & PREPOSITION
        for t in p.row[p.first : p.k]
    ):
        moved = p.previous.direction if p.previous.kind == "change" and p.first == p.k else None
        return Predicate(_plain(p), moved, p.previous.governor if moved else -1, "same")
    if (
        p.previous is not None
        and p.previous.direction == "flat"
        and not any(
            t.flags & (VERB | STATE | ACT) and not t.word.endswith("ing")
            for t in p.row[p.first : p.k]
        )
    ):
        return Predicate(_plain(p), "flat", p.previous.governor, "before", p.k)
    if p.at(p.k - 1).word == "," and p.previous is None and p.at(p.i + 1).word == ",":
        return Predicate(_plain(p), None, -1, "before", p.k - 1)  # 'inflation, at Q, remains'
    if p.at(p.k - 2).word == "," and p.at(p.k - 1).flags & (PAST | FORECAST) and p.previous is None:
        return Predicate(_plain(p), None, -1, "before", p.k - 2)  # 'unemployment, estimated at Q'
    if p.at(p.k - 1).flags & (STATE | ACT | REPORT) and p.at(p.k - 2).flags & AUXILIARY:
        return Predicate(_plain(p), None, -1, "before", p.k - 1)  # 'exports were put at Q'
    if p.previous is not None and p.previous.kind == "change" and p.at(p.k - 2).word == "to":
        if p.at(p.k - 1).word in _CLOSING_AT:  # 'rose 28 points to close at Q'
            return Predicate(_plain(p), p.previous.direction, p.previous.governor, "same")
    if p.at(p.k - 1).flags == PARTICIPLE:  # 'inflation, currently running at Q'
        return Predicate(_plain(p), None, -1, *_subject_of_verb(p, p.k - 1))
    apposed = p.k - 1
    while apposed > 0 and (p.row[apposed].time or p.row[apposed].flags == PREPOSITION):
        apposed -= 1
    if p.at(apposed - 1).word == "," and p.at(apposed).flags & (PAST | FORECAST):
        return Predicate(
            _plain(p), None, -1, "before", apposed - 1
        )  # 'growth, forecast in May at Q'
    governor = _governor(p, p.k, "at")
    if governor < 0:
        return Predicate(_plain(p), None, -1, "before", p.k)
    token = p.row[governor]
    if token.flags & NOUN and not is_verb(p.row, governor):
        noun_first = p.at(governor + 1).word == "in"
        if p.relative and (governor == p.k - 1 or noun_first or p.row[governor + 1].word == "rate"):
            return Predicate("change", _of(p, governor), governor, "before", p.k)
        return Predicate(_plain(p), None, -1, "before", p.k)
    if token.flags & VERB:
        if p.unit == "%" and governor == p.k - 1 and _by_verb(p, governor) != "flat":
            return Predicate("change", _by_verb(p, governor), governor, "before", governor)
        return Predicate(_plain(p), None, -1, "before", governor)
    return Predicate(_plain(p), None, -1, "object", governor, p.k)


_CLOSING_AT = frozenset("close end finish settle stand".split())


def _bounded(p: _Place) -> Predicate | None:
    """Read 'keep X within Q'."""
    verb = _verb_before(p, p.k)
    if verb >= p.k or not any(plain_word(t) for t in p.row[verb + 1 : p.k]):
        return None
    return Predicate(_plain(p), None, -1, "object", verb, p.k)


def _accounted(p: _Place) -> Predicate | None:
    """Read 'accounted for Q', 'Q for', 'lasted for Q'."""
    verb = _verb_before(p, p.k)
    if verb < 0 or not p.row[verb].flags & SHARE:
        return None
    if p.unit not in ("%", "fraction"):
        return Predicate(_plain(p), None, -1, *_subject_of_verb(p, verb)) if p.unit else None
    if verb < p.first and any(plain_word(t) for t in p.row[p.first : p.k]):
        return Predicate("share", None, verb, "beside", p.k)  # 'and the second axis for Q'
    return Predicate("share", None, verb, *_subject_of_verb(p, verb))


def _relation(p: _Place) -> Predicate | None:
    """Read 'up by 12 percent on the 7.9 billion of March', '6 pct this year after 10 pct in 1986'."""
    if p.previous is None or p.previous.kind not in ("change", "target"):
        return None
    if p.previous.kind == "target" and (p.word == "on" or p.previous.direction is None):
        return None
    between = p.row[p.first : p.k]
    if any(t.time is None and t.word != "," and not t.flags & PREPOSITION for t in between):
        return None
    return _starting_point(p)


def _bracketed(p: _Place) -> Predicate | None:
    named = any(plain_word(t) for t in p.row[p.first : p.k])
    where = ("before", p.k) if p.previous is None or named else ("same", -1)
    sign = p.quantity.text[:1]
    before = p.row[p.last].quantity if p.previous else None
    if (
        p.previous
        and p.previous.kind == "change"
        and before
        and before.unit == p.unit
        and not named
    ):
        return replace(p.previous, where="same")  # 'fell 0.1% (0.5% annualised)'
    if p.unit == "%" and sign in ("+", "-", "−"):
        return Predicate("change", "up" if sign == "+" else "down", p.i, *where)
    return Predicate(_plain(p), None, -1, *where)


def _moved(p: _Place) -> Predicate | None:
    """Read ', up Q', 'down Q', 'higher Q'."""
    if p.word in ("up", "down"):
        before = p.at(p.k - 1)
        if p.word == "up" and before.word in _MADE_UP:
            kind: Kind = "share" if p.unit in ("%", "fraction") else _plain(p)
            return Predicate(kind, None, p.k - 1, *_subject_of_verb(p, p.k - 1))
        # 'investment went up Q'
        if before.flags & (ACTING | VERB | AUXILIARY) and p.k - 1 > p.first:
            return Predicate("change", _adverb(p, p.k), p.k, *_subject_of_verb(p, p.k - 1))
        where = ("before", p.k)
        if p.previous is not None:
            own = plain_word(before) and p.k - 1 > p.first
            if not own or any(t.flags & FINITE for t in p.row[p.first + 1 : p.k - 1]):
                where = ("same", -1)  # not ', with the number of vacancies up Q'
        elif before.word in (",", "(", "–", "—"):
            where = ("main", p.k)
        return Predicate("change", _adverb(p, p.k), p.k, *where)
    return None


_MADE_UP = frozenset("make makes made making take takes took taking taken".split())

_BY_WORD: dict[str, Callable[[_Place], Predicate | None]] = {
    "from": _starting_point,
    "than": _starting_point,
    "with": _starting_point,
    "against": _starting_point,
    "versus": _starting_point,
    "since": _starting_point,
    "over": _starting_point,
    "on": _relation,
    "after": _relation,
    "following": _relation,
    "above": _starting_point,
    "below": _starting_point,
    "vs": _starting_point,
    "to": _reached,
    "by": _difference,
    "of": _measure,
    "at": _standing,
    "within": _bounded,
    "under": _bounded,
    "for": _accounted,
    "(": _bracketed,
    "[": _bracketed,
    "up": _moved,
    "down": _moved,
}


def _verb_adjacent(p: _Place) -> Predicate | None:
    """Read 'rose Q', 'and fell Q', 'cutting Q of dust', 'was Q', 'released Q'."""
    k = p.k
    if p.word in ("a", "an", "the", "some"):
        k = back_over(p.row, k - 1)
    elif p.word in ("in", "out", "off", "back") and p.at(k - 1).flags & (ACT | ACTING):
        k -= 1  # 'took in Q'
    token = p.at(k)
    if token.quantity is not None or k < p.first:
        return None
    if token.word == "number" and p.at(k - 1).flags & (PRONOUN | AUXILIARY | MANNER):
        return Predicate("count", None, -1, "before", k)  # 'they now number Q'
    after_stop = p.at(k - 1).word in (",", "and") and p.previous is not None
    if p.relative and token.flags == PARTICIPLE and after_stop:
        return Predicate(_plain(p), None, -1, "same")  # ', completing Q of the plan'
    if plain_word(token) and _is_infinitive(p, k):
        return Predicate(_plain(p), None, -1, "thing", k)
    if token.flags & VERB and is_verb(p.row, k):
        direction = _by_verb(p, k)
        if direction == "flat":
            return Predicate(_plain(p), "flat", k, *_subject_of_verb(p, k))
        if not _has_object(p, k):
            return Predicate("change", direction, k, *_subject_of_verb(p, k))
        return Predicate(_plain(p), None, -1, "thing", k)
    if token.flags & SHARE and p.unit in ("%", "fraction", "ratio"):
        return Predicate("share", None, k, *_subject_of_verb(p, k))
    if token.word in ("reach", "touch", "hit", "total", "exceed") and p.at(k - 1).word == "to":
        if p.previous is not None and p.row[p.first].word == "and" and k - 1 > p.first + 1:
            return Predicate(_plain(p), None, -1, "beside", k - 1)  # 'and output to exceed Q'
        moved = _moved_to(p, k - 1)
        if moved.direction is not None:
            return replace(moved, where="same") if p.previous else moved
    if token.flags & STATE and not token.flags & ACT:
        return Predicate(_plain(p), None, -1, *_subject_of_verb(p, k))
    if token.flags & (ACT | STATE):
        return Predicate(_plain(p), None, -1, "thing", k)
    return None


_MODALS = frozenset("will would shall should must can could may might".split())


def _is_infinitive(p: _Place, k: int) -> bool:
    """Tell a verb that is not in the lexicon by its place: 'will issue Q', 'plans to plant Q'."""
    if p.at(k - 1).word != "to":
        return p.at(k - 1).word in _MODALS
    before = p.at(k - 2)
    return bool(before.flags & (TARGET | FORECAST | FINITE | AUXILIARY)) or before.word in (
        "",
        "and",
        ",",
    )


def _has_object(p: _Place, k: int) -> bool:
    """Tell 'cutting 60 tons of dust', 'added 500 new buses' from a change of a stock."""
    if p.relative:
        return False
    if p.row[k].word.startswith("los"):
        return True
    following = p.at(p.i + 1)
    handled = ("add", "cut", "reduc", "sav", "los", "lift", "rais", "lower", "improv", "gain")
    return p.row[k].word.startswith(handled) and (
        following.word == "of"
        or (following.word == "in" and currency(p.unit) and p.at(p.i + 2).time is None)
        or (following.word.isalpha() and not following.flags & (PREPOSITION | CONJUNCTION | MANNER))
    )


def _subject_of_verb(p: _Place, verb: int) -> tuple[str, int]:
    before = p.at(verb - 1)
    participle = p.row[verb].word.endswith("ing")
    if participle and before.word == "," and p.row[verb].word in _TOTALLING and not p.previous:
        return "nearest", verb - 1  # 'unveiled its budget, totalling Q'
    if before.word in ("and", "but", "then", "or"):
        return ("same", -1) if p.previous is not None else ("main", verb - 1)
    if before.word in (",", "–", "—", "after", "before", "and", "while") and participle:
        return ("same", -1) if p.previous is not None else ("main", verb)
    return "before", verb


_TOTALLING = frozenset(
    "totalling totaling amounting costing numbering measuring covering averaging".split()
)


def _follower(p: _Place) -> Predicate | None:
    """Read 'exports fell 2 pct and imports 24.4', 'grew 2.3, 4.5 and 6.7 percent'."""
    previous = p.previous
    if previous is None:
        return None
    if previous.base and _coordinated(p):
        return replace(previous, where="same")
    if previous.base and p.first < p.i - 3:
        return None
    last, previous = next(
        (
            (n, said)
            for n, said in reversed(p.history)
            if (q := p.row[n].quantity)
            and (
                q.unit in RELATIVE
                or (q.unit is None and n == p.last and p.relative and not q.scaled)
            )
            == p.relative
            and not said.base
            and said.kind != "duration"
        ),
        (p.last, previous),
    )
    before = p.row[last].quantity
    assert before is not None
    between = [
        t
        for t in p.row[p.first : p.i]
        if t.time is None and not (t.word in ("in", "during") and t.flags & PREPOSITION)
    ]
    words = [t.word for t in between]
    if words in ([";"], [";", "and"]) and p.unit == before.unit:
        return replace(previous, where="same")
    if _joined_by_and(p, before, between):
        return replace(previous, where="same")
    if not between or len(between) > 16 or between[0].word not in _JOINING:
        return None
    if (before.unit in RELATIVE) != p.relative and before.unit is not None:
        return None
    if p.unit is None and before.unit is not None and plain_word(p.at(p.i + 1)):
        return None  # '100 billion yuan, and 20 firms will be'
    if between[0].word == "or" and before.unit != p.unit:
        return None
    if any(
        t.flags & FINITE and not t.flags & (NOUN | PREPOSITION) and t.word not in ("set",)
        for t in between
    ):
        return None
    if any(t.word in (".", ";", "(") for t in between):
        return None
    kind = previous.kind if previous.kind in ("change", "target", "share") else _plain(p)
    if len(between) <= 3 and not any(
        t.word.isalpha()
        and not t.flags & (PREPOSITION | CONJUNCTION | DETERMINER | AUXILIARY | MANNER | PRONOUN)
        for t in between
    ):
        own = p.at(p.i + 1).word in ("of", "for") and plain_word(p.at(p.i + 2))
        return replace(
            previous, kind=kind, where="thing" if own and previous.where == "thing" else "same"
        )
    return Predicate(kind, previous.direction, previous.governor, "beside", p.k + 1)


def _joined_by_and(p: _Place, before: Quantity, between: list[Token]) -> bool:
    """Read 'to 16 dollars a barrel by May and 15 dollars in June', 'fell 2 pct on its index and 3'."""
    if not between or between[-1].word != "and" or len(between) > 8 or p.k != p.i - 1:
        return False
    if p.unit is None or p.unit != before.unit or p.at(p.i + 1).word in ("of", "for"):
        return False
    return not plain_word(p.at(p.i + 1)) and not any(
        t.flags & FINITE and not t.flags & PREPOSITION or t.word in (",", "(", ";") for t in between
    )


def _coordinated(p: _Place) -> bool:
    """Read 'from a 4 billion surplus in May and a 9 billion deficit in June': both start."""
    between = [t.word for t in p.row[p.first : p.i] if t.time is None and not t.flags & DETERMINER]
    joined = [w for w in between if w in ("and", ",")]
    return len(between) <= 4 and joined == ["and"] and between[-1] == "and"


_JOINING = frozenset(("and", ",", "while", "but", "or", "with"))


def _grown(p: _Place) -> Predicate | None:
    """Read 'GDP growth 5 percent', 'growth rate was ...' with the noun right before the number."""
    token = p.at(p.k)
    if p.unit == "%" and token.flags & NOUN and not is_verb(p.row, p.k) and p.k >= p.first:
        return Predicate("change", _of(p, p.k), p.k, "before", p.i)
    return None


def _other_measure(p: _Place) -> Predicate | None:
    """Read '1.2 billion in 1986 or 1.8 percent of GNP': the same thing measured twice."""
    if p.word != "or" or p.previous is None or p.i - p.last > 6:
        return None
    first = p.row[p.last].quantity
    measured = currency(p.unit) or (p.unit == "%" and first is not None and first.unit != "%")
    if p.previous.kind == "change" and measured and p.at(p.i + 1).word != "of":
        return replace(p.previous, where="same")  # 'rose 0.1 pct, or 120 mln dlrs'
    direction = p.previous.direction if p.previous.kind != "change" else None
    return Predicate(_plain(p), direction, p.previous.governor, "same", base=p.previous.base)


def _plainly(p: _Place) -> Predicate | None:
    """Anything else: the noun right before, else the verb before, else what is counted."""
    before = p.at(p.k)
    following = p.at(p.i + 1)
    attributive = "-" in p.quantity.text or before.word.endswith(("'s", "’s"))
    if p.unit and not p.relative and _of_what(p):
        return Predicate(_plain(p), None, -1, "thing", p.i)
    if plain_word(following) and (
        p.at(p.k - 1).flags & DETERMINER or currency(p.unit) or (attributive and p.unit)
    ):
        return Predicate(_plain(p), None, -1, "thing", p.i)
    if p.unit and _is_infinitive_before(p):
        return Predicate(_plain(p), None, -1, "thing", p.k)
    previous = p.previous
    if p.unit == "%" and previous and previous.kind == "share" and p.k <= p.first + 1:
        if following.flags & (PAST | VERB | STATE | ACT):
            return replace(previous, where="same")  # 'while Q took part in'
    if p.unit == "%" and following.word == "of" and before.flags & CONJUNCTION:
        return Predicate(_plain(p), None, -1, "thing", p.i)
    if p.unit and before.flags == PARTICIPLE and p.at(p.k - 1).word in (",", "–", "—"):
        where = ("same", -1) if p.previous is not None else ("main", p.k)
        return Predicate(_plain(p), None, -1, *where)  # ', measuring Q'
    if _in_mass(p):
        return Predicate(_plain(p), None, -1, "thing", p.i)
    if p.unit and before.flags == PAST and plain_word(p.at(p.k - 1)) and p.k > p.first:
        return Predicate(_plain(p), None, -1, "before", p.k)  # a verb that is not in the lexicon
    if p.word == "," and p.previous is not None and p.k == p.first and following.flags:
        return Predicate(_plain(p), None, -1, "same")
    if (
        p.k >= p.first
        and before.word[:1].isalpha()
        and not before.flags
        & (FINITE | PREPOSITION | CONJUNCTION | DETERMINER | PRONOUN | AUXILIARY)
    ):
        return Predicate(_plain(p), None, -1, "before", p.k + 1)
    return Predicate(_plain(p), None, -1, "thing", _verb_before(p, p.i))


def _in_mass(p: _Place) -> bool:
    """Read 'garnered Q in revenue', 'Q (about P) in revenue'."""
    if not (currency(p.unit) or (p.unit is None and p.quantity.scaled)):
        return False
    n = p.i + 1
    if p.at(n).word in OPENING:
        while n < min(len(p.row) - 1, p.i + 8) and p.row[n].word not in CLOSING:
            n += 1
        n += 1
    what = p.at(n + 1)
    return (
        p.at(n).word == "in"
        and not what.flags & DETERMINER
        and what.time is None
        and what.word.isalpha()
    )


def _of_what(p: _Place) -> bool:
    """Read 'pumping 260,000 barrels per day (bpd) of crude'."""
    n = p.i + 1
    if p.at(n).word in OPENING and p.at(n + 2).word in CLOSING:
        n += 3
    return p.at(n).word == "of" and (plain_word(p.at(n + 1)) or bool(p.at(n + 1).flags & PLURAL))


def _is_infinitive_before(p: _Place) -> bool:
    """Tell 'a strategy to install Q of X' from 'exports to Japan Q': an object follows."""
    if p.at(p.k - 1).word != "to" or not plain_word(p.at(p.k)):
        return False
    following = p.at(p.i + 1)
    return following.word == "of" or plain_word(following)


_RULES: tuple[Callable[[_Place], Predicate | None], ...] = (
    _rank,
    _duration,
    _conversion,
    _multiple,
    _tolerance,
    _extra,
    _part_of,
    _behind,
    _word_before,
    _verb_adjacent,
    _other_measure,
    _follower,
    _grown,
    _plainly,
)


# --- kinds -------------------------------------------------------------------------------------


def _plain(p: _Place) -> Kind:
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


def _verb_before(p: _Place, stop: int) -> int:
    """Return the nearest verb before ``stop`` in its clause, else ``stop`` itself."""
    for j in range(stop - 1, max(-1, stop - 26), -1):
        token = p.row[j]
        if token.word in STOPS:
            break
        if token.flags & VERB:
            if is_verb(p.row, j):
                return j
        elif token.flags & (STATE | ACT | ACTING) and token.word not in ("with", "including"):
            if j and row_determines(p.row[j - 1]):
                continue
            if token.flags & ALSO_NOUN and p.at(j + 1).flags & PREPOSITION:
                continue
            if not (token.word.endswith(("ed", "ing")) and _modifies(p, j)):
                return j
        elif is_unknown_verb(p.row, j):
            return j
    return stop


def is_unknown_verb(row: Row, j: int) -> bool:
    """Tell a verb that is not in the lexicon by its place: 'exports enjoyed a rise'."""
    if row[j].flags != PAST or not 0 < j < len(row) - 1:
        return False
    if row[j - 1].flags & (DETERMINER | PREPOSITION | AUXILIARY):
        return False
    return row_determines(row[j + 1]) or row[j + 1].quantity is not None


def row_determines(token: Token) -> bool:
    """Tell an article, after which no verb can stand: 'an average of'."""
    return bool(token.flags & DETERMINER) and token.word not in ("that", "this", "these", "those")


def _trailing(p: _Place, found: Predicate) -> Predicate:
    """Read 'Q in May, down from P', 'Q, a leap from P', 'Q, unchanged from June'."""
    row, near = p.row, True
    for j in range(p.i + 1, min(len(row) - 1, p.i + _TRAIL)):
        token = row[j]
        if token.quantity is not None or token.word in STOPS:
            return found
        flat = p.words.verbs.get(token.word) == "flat"
        apart = row[j - 1].word == ","
        if (near or apart) and (flat or token.flags & (ADVERB | NOUN)):
            return _with_direction(p, found, j, flat)
        near = near and (token.time is not None or token.word in _BETWEEN_TRAILING)
    return found


def _with_direction(p: _Place, found: Predicate, j: int, flat: bool) -> Predicate:
    """Return the predicate with the direction of the word at ``j``, where a starting point follows."""
    token, after = p.row[j], p.row[j + 1]
    if flat and (
        after.word in ("from", "on", "for", "with")
        or (p.row[j - 1].word == "," and token.word in _STEADY)
    ):
        return replace(found, direction="flat", governor=j)
    if after.word in ("from", "on") and p.at(j + 2).word != "record" and not flat:
        return replace(found, direction=_of(p, j), governor=j)
    return found


_TRAIL = 14
_STEADY = frozenset("unchanged flat steady stable".split())
_BETWEEN_TRAILING = frozenset(
    ", at in a an on of the slightly sharply well was which is period mark points".split()
)


def _target(p: _Place, found: Predicate) -> Predicate:
    """Return the predicate as a target where an authority aims at the value.

    The verb decides: "will", "should", "aims" set a target, "expected", "forecast" do not. "Will" with a verb
    that only happens ("will reach", "will rise") needs a deadline or the word target beside it.
    """
    named = next(
        (t for t in p.row[p.i + 1 : p.i + 4] if not plain_word(t) or t.word in _SET_AT), None
    )
    if found.kind in ("level", "share") and named is not None and named.word in _SET_AT:
        return replace(found, kind="target")  # 'below the 2 percent target'
    if found.kind in ("rank", "duration") or found.base or p.at(p.k).word in _DEFINITE:
        return found
    if found.kind == "change" and found.where == "same" and p.at(found.governor).flags & ADVERB:
        return found  # 'a deficit of 4 percent, up 1 point from 2025'
    row = p.row
    cue = _target_cue(p)
    if cue < 0:
        return replace(found, kind="target") if _to_be_done(p) else found
    word = row[cue].word
    if found.direction == "flat" and p.at(cue + 1).word in ("remain", "stay", "be", "continue"):
        return found  # 'rates will remain unchanged at Q'
    if word in ("will", "shall", "should", "must", "to"):
        if any(t.flags & FORECAST for t in row[max(0, cue - 12) : cue]):
            return found
        if currency(p.unit) and p.at(cue + 1).word in _SET_ASIDE:
            return found
        happens = p.at(cue + 1).word in _HAPPENING and not _passive(p.at(cue + 2))
        if happens and word in ("will", "to") and not _aimed(p, cue):
            return found
    if currency(p.unit) and word in ("promised", "promises", "pledged", "pledges"):
        return found
    return replace(found, kind="target")


def _target_cue(p: _Place) -> int:
    """Return the word that sets a target, -1 where a forecast or another statement is nearer."""
    row = p.row
    for j in range(p.i - 1, max(-1, p.i - 26), -1):
        token = row[j]
        if token.word in _CLAUSE_STARTS or (token.flags & FORECAST and token.word != "estimated"):
            return -1
        if token.word in ("plan", "plans") and not (
            p.at(j + 1).word in _PLANNING
            or p.at(j + 1).quantity is not None
            or p.at(j + 1).flags & DETERMINER
        ):
            continue
        if (
            token.word in _SET_AT
            and p.at(j - 1).word in ("the", "its")
            and (p.at(j - 2).word in ("within", "above", "below", "under", "of", "near"))
        ):
            continue
        if token.quantity is not None and j < p.i - 3 and not p.previous:
            return -1
        if token.flags & REPORT and not token.flags & (STATE | ACT) and j < p.i - 6:
            return -1
        if token.flags & TARGET and not (p.at(j - 1).word == "rate" and token.flags & TARGET):
            return j
        if token.word == "to" and p.at(j - 1).word in ("has", "have", "had") and p.at(j + 1).flags:
            return j
        if token.word == "to" and p.at(j - 1).word in ("is", "are"):
            return j
        if token.word == "to" and p.row[0].start == 0 and _headline(p, j):
            return j
    return -1


def _headline(p: _Place, to: int) -> bool:
    """Tell 'Capacity to exceed Q by 2025', where a headline leaves out 'is'."""
    verbs = VERB | STATE | ACT | ACTING | AUXILIARY | TARGET
    following = p.at(to + 1)
    if following.quantity is not None or following.flags & DETERMINER:
        return False
    if any(t.flags & (VERB | STATE | ACT | AUXILIARY) for t in p.row[to + 2 : p.i]):
        return False  # 'Exports to Peru fell'
    return to > 0 and not any(t.flags & verbs and not t.flags & PREPOSITION for t in p.row[:to])


def _passive(token: Token) -> bool:
    return token.word.endswith("ed") or bool(token.flags & ACT)


def _aimed(p: _Place, cue: int) -> bool:
    row = p.row
    return any(
        n != cue and t.flags & TARGET and t.word not in ("will", "shall") for n, t in enumerate(row)
    ) or any(t.time is not None and t.time.kind == "deadline" for t in row)


def _to_be_done(p: _Place) -> bool:
    """Read '14,500 mirrors ultimately to be installed'."""
    if currency(p.unit):
        return False
    for j in range(p.i + 1, min(len(p.row) - 2, p.i + 6)):
        if p.row[j].word in ("to", "will") and p.row[j + 1].word == "be":
            return bool(p.row[j + 2].flags & (ACT | ACTING | STATE | VERB)) or p.row[
                j + 2
            ].word.endswith(("ed", "lt"))
    return False


_SET_ASIDE = frozenset("be allocate earmark provide cost grant set inject".split())
_CLAUSE_STARTS = frozenset((";", "as", "while", "whereas", "but", "when", "because", "although"))
_PLANNING = frozenset("to is calls sets envisages aims targets for of was".split())
_SET_AT = frozenset("target targets goal goals objective ceiling".split())
_DEFINITE = frozenset("the these those this that".split())
_HAPPENING = frozenset(
    "reach be have total come see remain fall rise grow increase decline average exceed hit turn narrow "
    "widen shrink drop lose gain jump surge climb dip edge soar plunge double triple account "
    "become stand continue recover expand slow ease amount take".split()
)
