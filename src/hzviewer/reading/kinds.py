"""What settles the kind of a figure behind its predicate: its unit, its sign, a plan."""

from msgspec.structs import replace

from hzviewer.model.facts import Kind

from . import subjects
from .boundaries import word_at
from .clauses import Row
from .dating import (
    Dates,
    Dating,
)
from .lexicon import lexicon
from .naming import GROWTH
from .numbers import Quantity
from .predicates import MODALS, RELATIVE, TIME_UNITS, Predicate, currency
from .predicates.othersides import COMPARING
from .trimming import Phrase
from .units import measures
from .wordclasses import (
    DETERMINER,
    FORECAST,
    NOUN,
    SHARE,
)

_SHORT = 4


def negative(row: Row, i: int) -> bool:
    """Tell 'minus 6.8 percent', '-6.8%'."""
    if (quantity := row[i].quantity) is not None and quantity.text[:1] in "-−":
        return True
    if i > 1 and row[i - 2].word == "or":
        return False  # 'plus or minus 2 percent'
    return i > 0 and row[i - 1].word in ("minus", "negative", "-", "−")


def signed(row: Row, i: int, said: Predicate) -> Predicate:
    """Return a number with a plus sign as the change that it is, and 'recovered 96 percent of its
    visitors' as the part that it is.
    """
    quantity = row[i].quantity
    if quantity is not None and quantity.text[0] == "+" and said.kind in ("count", "level"):
        return replace(said, kind="change", direction="up")
    governor = row[said.governor].word if said.governor >= 0 else ""
    if said.direction == "flat" and governor == "flat" and row[i - 1].word == "flat":
        if i > 1 and row[i - 2].flags & DETERMINER:
            return replace(said, direction=None, kind="level")  # 'a flat Q surtax'
    if said.direction == "flat" and governor.startswith("remain") and _differs(row, i):
        return replace(said, direction=None)
    if said.direction == "up" and said.governor > 0 and row[said.governor - 1].word == "negative":
        return replace(said, direction="down")  # 'a Q negative growth'
    within = {t.word for t in row[max(0, i - 2) : i]} & _WITHIN
    if said.direction == "flat" and within and row[max(said.governor, 0)].word in _HELD:
        return replace(said, direction=None)  # 'will be kept under Q'
    part = word_at(row, i + 1) == "of" and row[max(said.governor, 0)].word in _REGAINED
    return replace(said, kind="share", direction=None) if part and said.kind == "change" else said


def _differs(row: Row, i: int) -> bool:
    """Tell 'fell by 2 percent and remained at $3 billion compared to $4 billion'."""
    for j in range(i + 1, min(len(row), i + 9)):
        if (other := row[j].quantity) is not None:
            quantity = row[i].quantity
            compared = any(t.word in COMPARING for t in row[i + 1 : j])
            return compared and quantity is not None and other.value != quantity.value
    return False


_WITHIN = frozenset("under below within above".split())


_HELD = frozenset("held kept keep hold keeping holding maintained".split())


_REGAINED = frozenset("recovered recover regained regain recouped".split())


def settled_kind(
    q: Quantity,
    unit: str,
    said: Predicate,
    subject: str,
    moved: Predicate | None,
    following: Row,
) -> Predicate:
    """Settle what the unit decides: counts from levels, shares and changes from rates with a name."""
    if said.kind not in ("count", "level", "share"):
        return said
    if "/" in unit or unit == "%":
        said = replace(said, kind="level") if said.kind == "count" else said
    if "/" in unit:
        return said
    if unit == "ratio" and said.kind == "count":
        return replace(said, kind="share")
    if unit == "" and lexicon().words["indexes"] & set(subject.lower().split()):
        return replace(said, kind="level") if said.kind == "count" else said
    if said.kind in ("count", "level") and unit not in RELATIVE:
        large = q.scaled or q.value >= 1000
        amount = (
            q.unit is not None
            or (not unit and not large)
            or currency(unit)
            or unit in TIME_UNITS
            or unit in measures()
        )
        return replace(said, kind="level" if amount else "count")
    named = subject.lower().split()
    if said.kind == "share" and unit == "%" and (_POLICY & set(named) or named[-1:] == ["rate"]):
        said = replace(said, kind="level")
    if said.kind == "level" and unit == "%":
        rates = lexicon().words["rates"]
        words = [*subject.lower().split(), *(t.word for t in following)]
        if any(w.strip("()'’,") in rates for w in words) or said.base or said.direction == "flat":
            return said
        if subject.lower().split()[:1] in (["gdp"], ["gnp"], ["economy"]) and len(words) < _SHORT:
            return replace(said, kind="change", direction="up")  # 'cut its GDP forecast to Q'
        if moved is not None and said.direction is None and said.where != "after":
            # 'imports rose 5 percent, exports came in at Q'
            return replace(said, kind="change", direction=moved.direction)
        return replace(said, kind="share")
    return said


def within_year(row: Row, i: int, said: Predicate, dating: Dating, published: str | None) -> Dating:
    """Give what is to be added by the end of this year the year: it is a sum of many days."""
    period = dating.period or ""
    ahead = period.endswith("-12-31") and published is not None and period > published
    if not ahead or said.base:
        return dating
    adds = said.kind == "target" and any(t.word in _ADDING for t in row[max(0, i - 4) : i])
    quantity = row[i].quantity
    earned = quantity is not None and currency(quantity.unit) and not _kept(row)
    if not earned and not (adds and period[:4] == (published or "")[:4]):
        return dating
    return replace(dating, period=period[:4])


def _kept(row: Row) -> bool:
    """Tell what is held on a day, like reserves and debt, from what a year brings in."""
    return any(t.word in _STOCKS for t in row)


_STOCKS = frozenset(
    "reserves debt debts deposits loans balance outstanding assets savings bonds capitalization price "
    "prices rate rates holdings stock stocks".split()
)


_ADDING = frozenset(
    "add build open create train set establish establishment launch construct install plant recruit "
    "hire attract introduce adding building opening creating training establishing launching".split()
)


def planned(row: Row, i: int, said: Predicate, dating: Dating, dates: Dates) -> Predicate:
    """Return what 'will be' at the time of a plan as the target that it is."""
    if dating.mark is None or said.base:
        return said
    if dating.mark is not dates.goal and dating.mark.kind != "deadline":
        return said
    if said.kind not in ("level", "count", "share"):
        return said
    if any((t.flags & FORECAST and t.word not in MODALS) or t.word == "estimate" for t in row[:i]):
        return said
    near = [t.word for t in row[max(0, i - 8) : i]]
    aimed = dating.mark.kind == "deadline" and any(t.word in _PROPOSING for t in row[:i])
    return replace(said, kind="target") if "will" in near or aimed else said


_PROPOSING = frozenset("proposes plans aims will calls sets envisages".split())


def more(row: Row, phrase: Phrase | None, said: Predicate) -> Predicate:
    """Return 'additional tax of Q' as the change that more of a thing is."""
    if phrase is None or said.base or said.direction or said.kind not in ("level", "count"):
        return said
    if row[phrase[0]].word not in ("additional", "extra", "further"):
        return said
    return replace(said, kind="change", direction="up")


def growth(row: Row, phrase: Phrase | None, said: Predicate, subject: str) -> Predicate:
    """Return a growth rate as the change that it is: 'growth slowed to 4 percent'."""
    if said.kind not in ("level", "share", "target"):
        return said
    if said.kind == "share" and said.governor >= 0 and row[said.governor].flags & SHARE:
        return said  # 'growth in China accounted for Q of the total'
    if phrase is None or subjects.is_pronoun(row, phrase):
        grown = subject.lower().split()[-2:]
        if said.kind != "target" and grown and (grown[-1] in GROWTH or grown[:1] == ["growth"]):
            return replace(said, kind="change", direction="up")
        return said
    words = lexicon()
    for j in range(phrase[0], phrase[1] + 1):
        token = row[j]
        if token.word in GROWTH and token.flags & NOUN:
            last = j == phrase[1] or row[j + 1].word in _GROWTH_TAILS
            if last or row[j + 1].time is not None:
                direction = words.nouns[token.word]
                kind: Kind = "target" if said.kind == "target" else "change"
                return replace(said, kind=kind, direction="down" if direction == "down" else "up")
        if token.word in ("of", "for", "from") and row[j - 1].word != "rate":
            break
    return said


_POLICY = frozenset("(mpr) (crr) (rrr) (slr) mpr crr rrr reserve".split())


_GROWTH_TAILS = frozenset(
    "including excluding rate rates in of target targets forecast forecasts estimate estimates "
    "projection projections outlook for is was to pace".split()
)
