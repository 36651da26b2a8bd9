"""The unit of a quantity that has none beside it: what it counts, or the unit of its neighbours."""

from functools import cache

from .boundaries import word_at
from .clauses import Row, opening_of
from .exchange_rates import exchange_rate
from .lexicon import lexicon
from .numbers import Quantity
from .predicates import RELATIVE, TIME_UNITS, Predicate, currency, plain_word
from .trimming import Phrase
from .wordclasses import (
    ACT,
    DETERMINER,
    FINITE,
    INDEX,
    MONEY,
    NEVER_COUNTED,
    NOUN,
    PEOPLE,
    PLURAL,
    PREPOSITION,
    RATE,
    STATE,
    VERB,
)


def unit_of(
    row: Row,
    i: int,
    said: Predicate,
    counted: Phrase | None,
    phrase: Phrase | None,
    last: Phrase | None,
    currency_used: str | None,
    units: dict[int, str],
) -> str | None:
    """Return the unit of the quantity at ``i``, empty for index points, None where there is none.

    ``phrase`` names the subject, ``last`` that of the figure before; ``currency_used`` is the
    currency in which the article states such amounts, ``units`` those of the figures before it in
    the sentence.
    """
    quantity = row[i].quantity
    assert quantity is not None
    if currency(quantity.unit) and (rate := exchange_rate(row, i, quantity.unit)):
        return rate
    record = word_at(row, i + 1) in ("record", "level", "mark", "high", "low")
    if (record or row[i - 1].word in ("from", "than", "against")) and units:
        before = units[max(units)]
        if before.startswith(f"{quantity.unit}/"):
            return before  # 'the dollar reached $1.28 against the euro, from Q'
    if quantity.unit is not None:
        return quantity.unit if not bare_points(quantity) else points(row, i)
    listed = _beside_conversion(row, i, units) or of_list(row, i)
    if listed is not None:
        return listed
    if counted is not None and row[counted[1]].word == "ones" and units:
        return units[max(units)]  # 'nine stations, including two new ones'
    if counted is not None:
        return counted_unit(row, counted, quantity, currency_used)
    if row[i - 1].word in _EMPLOYING:
        return "people"
    if units and does_alone(row, i) and (those := _last_counted(units)) is not None:
        return those  # 'of the 21 cities, P grew while Q reported declines'
    left = row[max(0, i - 14) : i]
    if not (quantity.scaled or quantity.value.is_integer()) and _of_ratio(left, units):
        return "ratio"
    if any(t.flags & INDEX for t in left) and not quantity.scaled:
        return ""
    rate = exchange_rate(row, i, currency_used)
    if rate is not None:
        return rate
    doer = phrase is not None and said.where == "thing" and phrase[1] < i  # 'firms shipped Q'
    thing = None if doer else _head(row, phrase)
    if units and row[i - 1].word in _HANDLING and (handled := _last_counted(units)) is not None:
        return handled  # 'services added 90,000 jobs and factories lost Q'
    started = row[i - 1].word == "from" and not units  # 'rose from Q to P'
    if thing is not None and said.where in ("before", "object") and (not said.base or started):
        return thing
    if said.where == "same" and units and quantity.scaled and units[max(units)] in measures():
        return units[max(units)]  # 'stocks fell by 4 mln barrels to 329 mln'
    spent = any(map(currency, units.values()))
    alike = not (quantity.scaled and units and currency(units[max(units)]))
    if said.where == "same" and last is not None and alike and not said.base:
        counted_before = _head(row, last)
        if counted_before is not None and (
            _is_worth(counted_before, quantity, currency_used)
            or (spent and quantity.value >= _MUCH)
        ):
            return currency_used
        if counted_before is not None:
            return counted_before
    neighbour = _neighbour(row, i, said, units)
    if neighbour is not None:
        return neighbour
    if thing is not None and _is_worth(thing, quantity, currency_used):
        return currency_used
    if quantity.scaled:
        money = thing is None and any(t.flags & MONEY for t in (*left, *row[i + 1 : i + 4]))
        if currency_used is not None and (money or (thing is None and spent)):
            return currency_used
        return thing or ""
    if said.direction is not None or (quantity.value >= 1000 and not quantity.worded):
        return thing if thing is not None else None if quantity.worded else ""
    return None


def _of_ratio(left: Row, units: dict[int, str]) -> bool:
    """Tell a decimal of 'the income ratio was 1.98, 0.03 lower'."""
    if units:
        return units[max(units)] == "ratio"
    return any(t.word == "ratio" for t in left)


def _beside_conversion(row: Row, i: int, units: dict[int, str]) -> str | None:
    """Return the currency of the first amount in '270 million yuan ($44 million), 150 million ($24
    million)': what stands in brackets is another.
    """
    j = i - 1
    while j > 0 and row[j].word in (",", "and", "or"):
        j -= 1
    if row[j].word != ")" or (opening := opening_of(row, j)) < 1 or opening < j - 4:
        return None
    first = row[opening - 1].quantity
    inside = any(t.quantity and currency(t.quantity.unit) for t in row[opening:j])
    unit = units.get(opening - 1) if first is not None else None
    return unit if inside and currency(unit) else None


def of_list(row: Row, i: int) -> str | None:
    """Return the unit that stands once behind a list: '2.3, 4.5 and 6.7 percent'."""
    quantity = row[i].quantity
    assert quantity is not None
    for j in range(i + 1, min(len(row), i + 14)):
        other = row[j].quantity
        if other is not None and other.unit is not None:
            if (quantity.scaled or quantity.value >= 1000) and other.unit in RELATIVE:
                return None
            shared = other.unit in RELATIVE or currency(other.unit) or not other.unit.isalpha()
            return other.unit if shared or quantity.scaled == other.scaled else None
        ends = row[j].word == "to" and j == i + 1 and row[i - 1].word == "from"
        if other is None and row[j].word not in (",", "and") and not ends:
            break  # 'from 65.1 to 8.9 percent'
    return _understood(row, i)


def _understood(row: Row, i: int) -> str | None:
    """Return the unit left out in 'exports fell 2.3 percent and imports 24.4'."""
    quantity = row[i].quantity
    assert quantity is not None
    following = row[i + 1] if i + 1 < len(row) else None
    if quantity.scaled or quantity.worded or quantity.value >= 1000:
        return None
    if following is not None and following.time is None and following.word not in _ENDS:
        return None
    for j in range(i - 1, max(-1, i - 9), -1):
        token = row[j]
        if token.quantity is not None:
            joined = row[j + 1].word in ("and", ",", "while") and j + 2 < i
            return token.quantity.unit if joined and token.quantity.unit in RELATIVE else None
        if token.flags & (VERB | STATE | ACT) or token.flags & PREPOSITION:
            return None
    return None


_ENDS = frozenset((".", ",", ";", "in", "and", ")"))


def _neighbour(row: Row, i: int, said: Predicate, units: dict[int, str]) -> str | None:
    """Return the unit of the figure before, where this one goes on with the same measure."""
    quantity = row[i].quantity
    assert quantity is not None
    if not (
        said.base
        or (row[0].word in ("of", "among") and row[i - 1].word == ",")  # 'of the 41 firms, 36'
        or said.where in ("same", "beside")
        or said.direction is not None
        or quantity.scaled
        or _goes_on(row, i)
        or row[i - 1].word == "including"
        or (word_at(row, i + 1) == "of" and word_at(row, i + 2) in ("them", "these", "those"))
    ):
        return None
    for j in range(i - 1, max(-1, i - 24), -1):
        other, unit = row[j].quantity, units.get(j)
        if other is None or unit is None:
            continue
        if unit in TIME_UNITS and unit != "hours" and not (said.base and quantity.worded):
            continue
        if unit in RELATIVE and (quantity.scaled or quantity.value >= 1000):
            continue
        if quantity.scaled and not (
            currency(unit) or other.scaled or (said.direction and other.value >= 1000)
        ):
            continue
        return unit
    if not quantity.scaled and said.direction is not None:
        for j in range(i + 1, min(len(row), i + 10)):
            other = row[j].quantity
            if plain_word(row[j]) and row[j - 1].word != "per":
                break
            if other is not None:
                return other.unit if other.unit not in TIME_UNITS or other.unit == "hours" else None
    return None


def _is_worth(thing: str, quantity: Quantity, currency_used: str | None) -> bool:
    """Tell 'orders rose 0.1 pct to 365.4 billion', which is what they are worth."""
    return quantity.value >= _MUCH and currency_used is not None and thing in _GOODS


def does_alone(row: Row, i: int) -> bool:
    """Tell a bare number that is the subject of a verb of its own clause."""
    if row[i - 1].word not in ("while", "and", "but", ",") or i + 1 >= len(row):
        return False
    if row[i - 1].word == "," and row[0].word in ("of", "among"):
        return False  # 'Of the 70 cities tracked, 54 saw', which are cities tracked
    quantity, verb = row[i].quantity, row[i + 1]
    whole = quantity is not None and quantity.value.is_integer() and not quantity.scaled
    return whole and bool(verb.flags & FINITE) and not verb.flags & (NOUN | PREPOSITION)


def _last_counted(units: dict[int, str]) -> str | None:
    """Return the unit of the figure before where it is a word for things."""
    unit = units[max(units)]
    return unit if unit.islower() and unit not in measures() and unit not in RELATIVE else None


_EMPLOYING = frozenset("employs employ employed employing".split())
_HANDLING = frozenset("lost added gained cut created shed hired built opened closed".split())
_MUCH = 1e9
_GOODS = frozenset("orders shipments inventories durables nondurables deliveries".split())


def _goes_on(row: Row, i: int) -> bool:
    """Tell 'industry added 9,000 jobs, trade Q and services P', which leave out verb and unit."""
    for j in range(i - 1, max(-1, i - 8), -1):
        token = row[j]
        if token.quantity is not None:
            return row[j + 1].word != "and" and any(t.word in (",", "and") for t in row[j + 1 : i])
        if token.flags & (FINITE | PREPOSITION) or token.time is not None:
            return False
    return False


def by_plural(word: str) -> int:
    """Return the classes of the plural of a noun: of passengers for 'passenger'."""
    return lexicon().classes[f"{word}s"]


@cache
def measures() -> frozenset[str]:
    """Return the units of the lexicon that no word for a thing is: tonnes, hectares, kilometres."""
    return frozenset(lexicon().tables["units"]) - RELATIVE


def bare_points(quantity: Quantity) -> bool:
    """Tell '35 points' from '35 percentage points'."""
    if quantity.unit != "pp":
        return False
    text = quantity.text.lower()
    return "percentage" not in text and text.split()[-2:][0][:1].isdigit()


def points(row: Row, i: int) -> str:
    """Points are of an index, of a rate, or things that are counted."""
    if any(t.flags & INDEX and t.word != "points" for t in row):
        return ""
    if any(t.word == "points" for t in row[:i]) or (i and row[i - 1].flags & DETERMINER):
        return "points"
    rates = any(
        t.flags & RATE or (t.quantity is not None and t.quantity.unit == "%")
        for t in (*row[:i], *row[i + 1 : i + 3])
    )
    return "pp" if rates else "points"


_SOLD = frozenset(
    "vehicle car truck phone unit home house tractor motorcycle ticket smartphone".split()
)


def _head(row: Row, phrase: Phrase | None) -> str | None:
    """Return the counted noun that a phrase names, None where it names money or no plural."""
    if phrase is None:
        return None
    span = range(phrase[0], phrase[1] + 1)
    head = next((j - 1 for j in span if j > phrase[0] and row[j].flags & PREPOSITION), phrase[1])
    if row[head].word in _VISITS or row[head].word in TIME_UNITS:
        return row[head].word
    if row[head].word in ("sales", "registrations") and head > phrase[0]:
        if row[head - 1].word in _SOLD:
            return f"{row[head - 1].word}s"  # 'vehicle sales rose to 4 million'
    if row[head].word == "numbers" and head > phrase[0]:  # 'passenger numbers'
        return "people" if by_plural(row[head - 1].word) & PEOPLE else None
    if any(row[j].flags & PEOPLE for j in span):
        return "people"
    if row[phrase[0]].word == "number" and word_at(row, phrase[0] + 1) in _DOING:
        return "people"  # 'the number claiming benefit'
    if row[head].word in lexicon().words["of_people"]:
        return "people"
    for j in span:
        token = row[j]
        plural = row[phrase[0]].flags & PLURAL and row[phrase[0]].word not in _AMOUNTS_OF
        if token.flags & PREPOSITION and j > phrase[0] and plural:
            break
        amount_of = token.word in _AMOUNTS_OF and row[j + 1 : j + 2] and row[j + 1].word == "of"
        if token.flags & MONEY and not amount_of:
            if j < phrase[1] and plain_word(row[j + 1]) and row[j + 1].flags & PLURAL:
                continue  # 'the number of tax brackets'
            return None
        if token.flags & PLURAL and not token.flags & (NEVER_COUNTED | ACT | STATE | VERB):
            return token.word
    return None


_DOING = frozenset(
    "claiming working employed unemployed living seeking receiving studying travelling traveling "
    "enrolled registered infected visiting".split()
)
_VISITS = frozenset("trips visits journeys arrivals departures".split())
_AMOUNTS_OF = frozenset("output production shipments deliveries registrations".split())


def counted_unit(row: Row, thing: Phrase, quantity: Quantity, currency_used: str | None) -> str:
    """Return the head of a counted phrase, ``people`` for all kinds of persons.

    A scaled number before a mass of money counts money: '280 million relief funds'.
    """
    words = [row[j].word for j in range(thing[0], thing[1] + 1)]
    if quantity.scaled and currency_used and words[-1] in lexicon().words["money"]:
        return currency_used
    if any(row[j].flags & PEOPLE for j in range(thing[0], thing[1] + 1)):
        return "people"
    if words[-1].removesuffix("s") in lexicon().tables["names"]["demonyms"]:
        return "people"
    return words[-1]
