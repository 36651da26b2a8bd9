"""Which period a quantity measures: the time in its clause, its sentence, or what came before."""

from msgspec.structs import replace

from hzviewer import late

from .ahead_times import is_ahead
from .attribute_times import attributive, compared_behind, elliptic
from .base_times import of_base, shifted
from .boundaries import word_at
from .budget_times import budget_year, is_of_act, of_budget, of_measures
from .carried_times import (
    carry_told,
    forget_days,
    is_single_day,
    keep_to_paragraph,
    remember,
    settle,
    told,
)
from .chosen_times import clause_time, month_after, of_pace, of_size, year_after
from .clauses import CLOSING, Row, opening_of
from .dates import Dates, Dating
from .decision_times import decision_day, rate_day, says_rate
from .near_times import OTHER_SIDE, arrives, behind, earlier, in_front, introduction, later, opening
from .period_steps import MONTH, is_over, step_between
from .plan_times import multiplied_over, over_the_plan, plan_years
from .predicates import Predicate
from .qualifiers import qualifier_before
from .said_times import is_revision
from .since_times import held_since, over_years, till_now, whole_years
from .time_roles import DAYS, NEVER_OWN, is_own
from .times import TimeMark
from .untimed import DECISIONS, NOW, is_of_market, is_quoted, is_standing, is_timeless, is_undated
from .wordclasses import NOUN

__all__ = [
    "Dates",
    "Dating",
    "budget_year",
    "date_of",
    "forget_days",
    "is_single_day",
    "plan_years",
    "rate_day",
    "remember",
    "settle",
    "told",
]

_YEARLY = frozenset(("annual", "full-year", "yearly"))


def date_of(row: Row, i: int, said: Predicate, dates: Dates, subject: str, lower: str) -> Dating:
    """Return the period of the quantity at ``i``, which measures ``subject``."""
    if said.kind == "duration" and not _is_record(row, i):
        carry_told(row, dates)
        held = row[i + 1].time if i + 1 < len(row) else None
        if held is not None and held.period and "-" in lower[row[i].start : row[i].end]:
            return Dating(held.period, held)  # 'during the seven-day National Day holiday'
        return Dating()
    keep_to_paragraph(row, dates, lower)
    if i and row[i - 1].word in NOW:
        return Dating()
    named = attributive(row, i) if dates.times else None
    if _ends_move(row, i) or (said.base and _is_with(row, i)):
        said = replace(said, base=False)
    attribute = named or (compared_behind(row, i) if dates.times else None)
    if (
        _is_previous(row, i, dates)
        or (said.base and not arrives(row, i) and not _after_brackets(row, i))
        or (attribute is not None and attribute.kind == "comparison")
    ):
        return _last_of(of_base(row, i, dates, lower), row, i, said, lower)
    if (bracketed := _bracketed(row, i)) is not None:
        return Dating(bracketed.period, bracketed)
    compared = _at_head(row) if dates.times else None
    if compared is not None and dates.carried is not None:
        return Dating(shifted(compared, dates.carried, lower), compared)
    mark = _beside(row, i, said, dates, named) or _from_before(row, i, said, dates, subject, lower)
    if mark is not None and mark is dates.carried:
        quarter = dates.quarter if _is_quarterly(subject, mark, dates) else None
        mark = quarter or (mark not in dates.times and of_pace(row, i, dates)) or mark
    if mark is None:
        return Dating()
    if mark.kind == "rolling" and dates.budget is not None:
        if (years := of_budget(mark, dates)) != mark.period:
            return Dating(years, mark)
    if said.direction in ("up", "down") and (step := step_between(mark, lower)) is not None:
        dates.step = step[1], replace(mark, period=step[0])
        return Dating(step[1], mark)
    years = over_the_plan(row, i, mark, dates) or multiplied_over(row, i, mark)
    return Dating(years or _measured(row, i, said, mark, subject, lower), mark)


def _after_brackets(row: Row, i: int) -> bool:
    """Tell the quantity behind '33 percent (up from 28 percent in 2020) and', which ends that base."""
    for j in range(i - 1, max(0, i - 8), -1):
        if row[j].quantity is not None:
            return False
        if row[j].word in CLOSING:
            opened = opening_of(row, j)
            return any(t.word == "from" for t in row[max(0, opened) : j])
    return False


def _is_with(row: Row, i: int) -> bool:
    """Tell 'to exceed 3 billion by 2025, with yearly growth of Q', where nothing is compared."""
    for j in range(i - 1, max(0, i - 8), -1):
        if row[j].word == "with":
            return row[j - 1].word == ","
        if row[j].quantity is not None or row[j].word in OTHER_SIDE or row[j].word == ",":
            return False
    return False


def _bracketed(row: Row, i: int) -> TimeMark | None:
    """Return the time right before the brackets of 'lower than in June (5 percent)'."""
    if i < 2 or row[i - 1].word != "(" or i + 1 >= len(row) or row[i + 1].word != ")":
        return None
    mark = row[i - 2].time
    return mark if mark is not None and mark.kind not in (*NEVER_OWN, *DAYS) else None


def _ends_move(row: Row, i: int) -> bool:
    """Tell the second arrival of 'to 4 percent from 5 this year and 2 percent from 3 in 2005'."""
    return i + 2 < len(row) and row[i + 1].word == "from" and row[i + 2].quantity is not None


def _is_previous(row: Row, i: int, dates: Dates) -> bool:
    """Tell the quantity of 'after the previous Q', 'from an earlier Q'."""
    if "having" in dates.words and any(t.word == "having" for t in row[max(0, i - 4) : i]):
        return True  # 'grew 0.9 percent, having shrunk by Q'
    if i < 2 or row[i - 1].word not in _PREVIOUS:
        return False
    return any(t.word in OTHER_SIDE for t in row[max(0, i - 3) : i - 1])


_PREVIOUS = frozenset(("previous", "prior", "preceding"))


def _at_head(row: Row) -> TimeMark | None:
    """Return the earlier time with which a sentence opens: 'A year before, exports had ...'."""
    for j, token in enumerate(row[:3]):
        if token.time is not None and token.time.kind == "comparison":
            return None if j and row[j - 1].word in _COMPARING else token.time
    return None


_COMPARING = frozenset("to with from over than against on".split())


def _is_quarterly(subject: str, mark: TimeMark, dates: Dates) -> bool:
    """Tell the product of a country, which is measured by quarters, under a month that is carried on."""
    if dates.quarter is None or MONTH.fullmatch(mark.period or "") is None:
        return False
    return not _PRODUCT.isdisjoint(subject.lower().split())


_PRODUCT = frozenset("gdp economy economies".split())


def _beside(
    row: Row, i: int, said: Predicate, dates: Dates, named: TimeMark | None
) -> TimeMark | None:
    """Return the time that the sentence gives a quantity, of which ``named`` is an attribute."""
    if not dates.times:
        return dates.last
    mark = named
    if mark is None or mark.kind in NEVER_OWN:
        mark = elliptic(row, i) or _led_by(row, i) or behind(row, i) or in_front(row, i)
        if dates.budget is not None and is_of_act(row, i, mark):
            return dates.budget
    if mark is None and said.where in ("same", "beside"):
        mark = dates.last
    mark = mark or clause_time(dates) or opening(row) or held_since(row, i, dates)
    mark = mark or dates.last or earlier(row, i) or later(row, i, said.kind == "target")
    return mark or till_now(row, i, said, dates)


def _led_by(row: Row, i: int) -> TimeMark | None:
    """Return the quarter of ', with Q2 at 5 percent, Q3 at 6', of which each leads to its quantity."""
    if i < 3 or row[i - 1].word != "at" or row[i - 3].word not in _LEADING_TO:
        return None
    mark = row[i - 2].time
    return mark if mark is not None and is_own(row, i - 2) else None


_LEADING_TO = frozenset((",", ";", "and", "with"))


def _from_before(
    row: Row, i: int, said: Predicate, dates: Dates, subject: str, lower: str
) -> TimeMark | None:
    """Return the time that holds on from the sentences before."""
    ranked = said.kind == "rank" and word_at(row, i + 1) not in ("place", "spot")
    if ranked or is_timeless(row, i, dates) or (dates.times and is_undated(row, i)):
        return None
    if dates.latest is not None and _points_at_figure(row):
        return dates.latest
    if is_quoted(row, i, dates) or is_of_market(subject):
        if dates.carried and dates.carried.kind in DAYS:
            return dates.carried
        decided = dates.decided if any(t.word in DECISIONS for t in row) else None
        return decided or dates.session
    if dates.goal is not None and (
        said.kind == "target" or is_ahead(row, i, dates) or _is_set(row, i)
    ):
        if not _MET & {t.word for t in row[max(0, i - 6) : i]}:
            return dates.goal
    decided = decision_day(row, i, dates)
    if decided is None and says_rate(
        row, i, dates
    ):  # a rate is not that of the month of other figures
        return dates.carried if dates.carried and dates.carried.kind in DAYS else None
    mark = decided or of_measures(dates) or of_size(row, i, dates, lower) or dates.carried
    if is_ahead(row, i, dates) and (mark is None or is_over(mark, dates.published)):
        if (ahead := dates.ahead or year_after(row, i, dates.published)) is not None:
            return ahead
        return mark if is_revision(row, i) else None
    if mark is dates.carried and is_standing(row, i, said.kind, mark):
        return None
    return mark or month_after(row, i, dates.published)


def _points_at_figure(row: Row) -> bool:
    """Tell 'The growth rate was', 'The figure is', which are about the figure before."""
    if len(row) < 4 or row[0].word not in ("the", "this", "that"):
        return False
    n = 2 if row[2].word != "rate" else 3
    return row[1].word in _FIGURES and row[n].word in ("was", "is")


_FIGURES = frozenset("growth figure pace reading".split())


def _is_set(row: Row, i: int) -> bool:
    """Tell what is planned: 'the deficit is set at Q', 'spending is put at Q'."""
    k = qualifier_before(row, i)[1]
    return (
        k > 1
        and row[k].word == "at"
        and row[k - 1].word in _SET
        and row[k - 2].word in ("is", "are")
    )


_SET = frozenset("set put fixed capped projected".split())
_MET = frozenset("met missed overshot undershot exceeded surpassed".split())
"""What was done to the goal of a time that is over."""


def _measured(
    row: Row, i: int, said: Predicate, mark: TimeMark, subject: str, lower: str
) -> str | None:
    """Return the part of a time that is measured: the year, its last month, years up to it."""
    if MONTH.fullmatch(mark.period or "") and _is_yearly(row, i, subject):
        return str(mark.period)[:4]
    if _is_yearly_rate(row, i, said) and _YEAR_TO.match(lower, mark.start):
        books = _DAY.search(lower, mark.start, mark.end) is not None
        if not books or not _PRICES.isdisjoint(subject.lower().split()):
            return str(mark.period).rpartition("/")[2]
    if said.kind == "change":
        return over_years(row, i, mark) or whole_years(row, i, mark, lower)
    if _YEARS.fullmatch(mark.period or "") and said.kind in ("level", "count"):
        return str(mark.period)[5:] if _is_reached(row, i) else mark.period
    return mark.period


def _last_of(dating: Dating, row: Row, i: int, said: Predicate, lower: str) -> Dating:
    """Return the month of a starting point 'from 7 percent in the year to May'."""
    if dating.mark is None or dating.period is None or not _is_yearly_rate(row, i, said):
        return dating
    if not _YEAR_TO.match(lower, dating.mark.start):
        return dating
    return replace(dating, period=str(dating.period).rpartition("/")[2])


_YEARS = late.pattern(r"\d{4}/\d{4}")


def _is_reached(row: Row, i: int) -> bool:
    """Tell the end of 'from 10 km to 20 km', 'grows by 3 percent to reach 20 km', which is reached
    in the last of the years.
    """
    if i > 1 and row[i - 1].word == "reach" and row[i - 2].word == "to":
        return True
    if introduction(row, i) != "to":
        return False
    before = next((j for j in range(i - 1, 0, -1) if row[j].quantity is not None), -1)
    return before > 0 and introduction(row, before) == "from"


def _is_yearly(row: Row, i: int, subject: str) -> bool:
    """Tell the total of a year from its growth: 'annual exports', not 'annual growth'."""
    words = [*subject.lower().split(), *(t.word for t in row[max(0, i - 6) : i])]
    return not _YEARLY.isdisjoint(words) and _RATES.isdisjoint(words)


_RATES = frozenset("growth inflation rate pace change gain increase rise fall drop decline".split())


def _is_yearly_rate(row: Row, i: int, said: Predicate) -> bool:
    """Tell a rate of change, such as inflation, from a share or an amount."""
    quantity = row[i].quantity
    if said.kind == "change" or quantity is None:
        return said.kind == "change"
    return (
        quantity.unit == "%"
        and said.kind != "target"
        and not (i + 1 < len(row) and row[i + 1].word == "of")
    )


_DAY = late.pattern(r"\s\d\d?\b")
_PRICES = frozenset("inflation price prices wages earnings pay cpi".split())
"""What is measured year on year, also 'in the year to June 30'; a firm's books are of that year."""
_YEAR_TO = late.pattern(
    r"(?:the\s+)?(?:year|(?:12|twelve)\s+months)\s+(?:to|through|ended|ending)\s(?!date\b)"
)
"""A rate 'in the year to May' is the annual rate of May."""


def _is_record(row: Row, i: int) -> bool:
    """Tell 'the lowest in three years', 'a six-year high', which have the period of their value."""
    if i + 1 < len(row) and row[i + 1].word in ("high", "low", "peak"):
        return True
    k = qualifier_before(row, i)[1]
    if k < 3 or row[k].word not in ("in", "for"):
        return False
    if any(t.word == "first" for t in row[k - 3 : k - 1]):
        return row[k - 1].word == "time" or bool(row[k - 1].flags & NOUN)
    return any(_is_extreme(t.word) for t in row[max(0, k - 4) : k])


def _is_extreme(word: str) -> bool:
    return (word.endswith("est") and word != "interest") or word in ("worst", "most", "least")
