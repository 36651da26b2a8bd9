"""The fiscal year of a report about a budget, for which its measures hold."""

from collections.abc import Sequence

from hzviewer import late

from .clauses import Row
from .dates import Dates
from .fiscal_years import FISCAL
from .period_steps import is_over, is_year
from .times import TimeMark, unwrapped


def budget_year(lower: str, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the last fiscal year named in a report whose headline and lead are about a budget.

    Where it is the calendar year, that is the year of the budget that the lead names.
    """
    if not _BUDGET.search(lower, 0, 300):
        return None
    lower = unwrapped(lower)
    years = [t for t in times if t.period is not None and not _is_goal(lower, t)]
    fiscal = [t for t in years if FISCAL.fullmatch(str(t.period))]
    if not fiscal:
        lead = (
            t for t in years if t.start < _LEAD and t.kind == "year" and len(str(t.period)) == 4
        )
        fiscal = [t for t in lead if _names_budget(lower, t)]
    return max(fiscal, key=lambda t: str(t.period), default=None)


def _names_budget(lower: str, mark: TimeMark) -> bool:
    """Tell the year of 'the 2022 budget', 'Appropriation Act, 2022', 'the 2022 fiscal year'."""
    if lower.startswith(" year", mark.end - len(" year")):
        return True
    before = _ACT.search(lower, max(0, mark.start - 40), mark.start)
    return before is not None or _OF_BUDGET.match(lower, mark.end) is not None


_LEAD = 1000
_OF_BUDGET = late.pattern(r"\s(?:\w+\s)?(?:budget(?! (?:deficit|surplus|gap))|appropriations?\b)")
_ACT = late.pattern(
    r"\b(?:budget(?: bill| proposal| estimates)? for|appropriations? (?:act|bill)(?: for|,)?)(?: the)?\s\Z"
)


def is_of_act(row: Row, i: int, mark: TimeMark | None) -> bool:
    """Tell the day of 'in December parliament passed a budget of Q': when that was, not for when."""
    if mark is None or mark.kind not in _WHEN:
        return False
    act = sum_ = False
    for j in range(i - 1, max(-1, i - 12), -1):
        token = row[j]
        if token.time is mark:
            return (act and (sum_ or row[i - 1].word in _ACTED)) or (
                j > 0 and row[j - 1].word in _ACTED
            )
        if token.quantity is not None or token.word == ";":
            return False
        act, sum_ = act or token.word in _ACTED, sum_ or token.word in _PASSED
    return False


_WHEN = frozenset(("day", "weekday", "month", "relative"))
_ACTED = frozenset(
    "passed passes approved approves adopted presented unveiled signed tabled submitted proposed sought "
    "requested".split()
)
_PASSED = frozenset("budget bill sum estimate estimates appropriation spending expenditure".split())


def of_measures(dates: Dates) -> TimeMark | None:
    """Return the year of the budget for a measure without a time, unless the figures before it are
    those of another year that is over.
    """
    mark = dates.carried
    if dates.budget is None or mark is None or not is_year(mark.period or ""):
        return dates.budget
    other = is_over(mark, dates.published) and mark.period != dates.budget.period
    return mark if other else dates.budget


def of_budget(mark: TimeMark, dates: Dates) -> str | None:
    """Return the fiscal years of 'over the next three years' in a report about a budget."""
    first, _, last = str(mark.period).partition("/")
    budget = str(dates.budget.period if dates.budget else "")
    if first != str(dates.published)[:7] or not FISCAL.fullmatch(budget):
        return mark.period
    return f"{budget[:7]}/{int(budget[:4]) + int(last[:4]) - int(first[:4])}{budget[12:]}"


def _is_goal(lower: str, mark: TimeMark) -> bool:
    """Tell the year of 'by 2025-26', for which something is only aimed at."""
    return _BY.search(lower, max(0, mark.start - 30), mark.start) is not None


_BUDGET = late.pattern(r"\bbudgets?\b")
_BY = late.pattern(r"\bby(?: the)?(?: end of)?(?: the)?(?: (?:fiscal|financial))?(?: year)? \Z")
