"""Exchange rates: the price of one currency in another, whose unit names both: CNY/USD."""

from hzviewer.model.facts import Span

from .clauses import Row
from .lexicon import lexicon
from .predicates import currency


def equated(row: Row, i: int) -> str | None:
    """Return the currency whose price follows '=' in '($1 = 7.2 yuan)', '1 euro = 1.1 dollars'."""
    if i < 2 or row[i - 1].word != "=":
        return None
    words = [t.word for t in row[max(0, i - 5) : i - 1]]
    if "1" in words[-3:]:
        named = next((RIVALS[w] for w in reversed(words) if w in RIVALS), None)
        return named or ("USD" if words[-3:][-1] == "1" and "$" in words[-3:] else None)
    return None


def priced(row: Row, i: int) -> tuple[str, Span]:
    """Return what '1 euro = Q' tells, named by its currency, and the place of its words."""
    quantity, before = row[i].quantity, row[i - 2]
    word = quantity.text.split()[-1] if quantity is not None else ""
    first = next(j for j in range(i - 2, -1, -1) if row[j].word == "1")
    if row[first - 1].word == "$":
        first -= 1
    name = word if word.isalpha() else before.word
    return f"exchange rate ({name})", Span(row[first].start, before.end)


def exchange_rate(row: Row, i: int, currency_used: str | None) -> str | None:
    """Read 'the yuan at 8.30 to the dollar', '80.5 rupees per dollar'."""
    following = [t.word for t in row[i + 1 : i + 4]]
    quantity = row[i].quantity
    if quantity is not None and (other := equated(row, i)) not in (None, quantity.unit):
        return f"{quantity.unit}/{other}"
    if quantity is not None and currency(quantity.unit):
        if quantity.unit != "USD" and any(t.word.endswith("/dollar") for t in row):
            return f"{quantity.unit}/USD"
        if following[1:2] == ["the"] and following[0] in ("against", "to"):
            other = RIVALS.get(following[-1])
            if other not in (None, quantity.unit):
                return f"{quantity.unit}/{other}"
        if quantity.unit != "USD" and _is_against(row, i, quantity.unit):
            return f"{quantity.unit}/USD"  # 'Against the yen, it was trading at 105 yen'
        rival = _traded(row, i)
        if rival not in (None, quantity.unit):
            return f"{quantity.unit}/{rival}"  # 'the dollar closed at 146 yen'
    named_first = quantity is not None and quantity.unit is None
    if named_first and following[1:2] == ["the"] and following[0] in ("against", "to"):
        other = RIVALS.get(following[-1])
        units = lexicon().units
        told = (m for t in row[:i] for words, m in units.get(t.word, ()) if len(words) == 1)
        found = next((m for m in told if currency(m) and m != other), None)
        if other is not None and found is not None:
            return f"{found}/{other}"  # 'the krona fell to 9.11 to the euro'
    if "dollar" in following and following[0] in ("to", "per", "against"):
        units = lexicon().units
        named = (m for t in row for words, m in units.get(t.word, ()) if len(words) == 1)
        found = next((m for m in named if currency(m) and m != "USD"), currency_used)
        return f"{found}/USD" if found and found != "USD" else ""
    return None


def _is_against(row: Row, i: int, unit: str | None) -> bool:
    """Tell whether the sentence says before that something is priced in the currency."""
    against = next((j for j in range(i) if row[j].word == "against"), i)
    return any(RIVALS.get(t.word) == unit for t in row[against + 1 : min(i, against + 4)])


def _traded(row: Row, i: int) -> str | None:
    """Return the currency whose price a quantity is: 'the dollar rose to Q', 'hit a low of Q'."""
    extreme = i > 1 and row[i - 1].word == "of" and row[i - 2].word in _EXTREMES
    if row[i - 1].word not in _FETCHING and not extreme:
        return None
    for j in range(i - 2, max(-1, i - 7), -1):
        if row[j].word in RIVALS:
            return RIVALS[row[j].word] if row[j - 1].word in _UNITY else None
        if row[j].quantity is not None or row[j].word == ",":
            return None
    return None


_FETCHING = frozenset(
    "at to near around reach reaches reached hit hits touched topped buying bought buys worth fetched fetching".split()
)
_EXTREMES = frozenset("low high peak".split())
_UNITY = frozenset(("the", "one", "1"))
RIVALS = {"euro": "EUR", "dollar": "USD", "yen": "JPY", "pound": "GBP", "yuan": "CNY"}
