"""The fiscal year of a report about a budget, for which its measures hold."""

from collections.abc import Sequence

from hzviewer import late

from .dates import Dates
from .fiscal_years import FISCAL
from .times import TimeMark


def budget_year(lower: str, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the last fiscal year named in a report whose headline and lead are about a budget."""
    if not _BUDGET.search(lower, 0, 300):
        return None
    return max(
        (
            t
            for t in times
            if t.period is not None and FISCAL.fullmatch(t.period) and not _is_goal(lower, t)
        ),
        key=lambda t: str(t.period),
        default=None,
    )


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
