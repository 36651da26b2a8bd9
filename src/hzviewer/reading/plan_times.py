"""The years of a plan that a text names, over which its sums and yearly rates are meant."""

from collections.abc import Sequence

from hzviewer import late

from .clauses import Row
from .dates import Dates
from .times import TimeMark


def plan_years(lower: str, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the first years that stand behind a plan: 'the 15th Five-Year Plan (2026-30)'."""
    for mark in times:
        first, _, last = str(mark.period).partition("/")
        if len(first) == len(last) == 4 and "plan" in lower[max(0, mark.start - 40) : mark.start]:
            return mark
    return None


def titled_year(lower: str, times: Sequence[TimeMark], published: str | None) -> TimeMark | None:
    """Return the year in whose headline goals are set: 'City unveils development goals for 2023'."""
    for mark in times:
        if mark.start > _TITLE or "\n" in lower[: mark.start].strip():
            return None
        year = mark.period or ""
        if len(year) == 4 and year >= (published or "")[:4] and _GOALS.search(lower, 0, mark.start):
            return mark
    return None


_TITLE = 150
_GOALS = late.pattern(
    r"\b(?:goals?|targets?|priorit(?:y|ies)|tasks?|agenda|plans?|(?:key|major)\s\w*\s?projects)\s(?:for|in|of)\s\Z"
)


def over_the_plan(row: Row, i: int, mark: TimeMark, dates: Dates) -> str | None:
    """Return the years of the plan for 'invest a cumulative Q by 2030', 'grow Q a year by 2030'."""
    if dates.plan is None or mark.period is None or len(mark.period) != 4:
        return None
    period = str(dates.plan.period)
    if not period.endswith(mark.period):
        return None
    quantity = row[i].quantity
    words = _RATES if quantity is not None and quantity.unit == "%" else _SUMS
    yearly = words is _RATES and [t.word for t in row[i + 1 : i + 3]] == ["a", "year"]
    if not yearly and words.isdisjoint([t.word for t in row[max(0, i - _NEAR) : i + 3]]):
        return None
    return period


def multiplied_over(row: Row, i: int, mark: TimeMark) -> str | None:
    """Return the years between in 'double the 2025 level by 2030', 'tripling from 2016'."""
    quantity = row[i].quantity
    if quantity is None or quantity.unit != "times" or len(mark.period or "") != 4:
        return None
    for token in row[i + 1 : i + 4]:
        if token.time is not None:
            first, last = str(token.time.period), str(mark.period)
            return f"{first}/{last}" if len(first) == 4 and first < last else None
        if token.word not in _FROM:
            return None
    return None


_FROM = frozenset("the its of from".split())
_NEAR = 6
_SUMS = frozenset("cumulative cumulatively accumulated".split())
_RATES = frozenset("annual annually yearly".split())
