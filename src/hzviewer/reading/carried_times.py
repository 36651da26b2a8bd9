"""What the figures and sentences read so far leave to the next: the times that are carried on."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from hzviewer.model import periods

from .clauses import Row, is_verb
from .fiscal_years import FISCAL
from .near_times import opening, whole
from .predicates import STOPS, Predicate
from .time_roles import DAYS, is_own, is_recalled, names_other_side
from .times import TimeMark
from .wordclasses import FORECAST, VERB

MONTH = re.compile(r"\d{4}-\d\d")


class Dates(Struct):
    """What the figures read so far leave to the next: the mark carried from sentence to sentence,
    and, inside a sentence, the period of the last figure and of the last starting point. A report
    about a budget has its ``budget`` year, for which all measures hold that name no other time.
    ``lead`` is the latest time carried, to which a text comes back from asides; ``month`` the last
    month, ``day`` the last day on which something was decided.
    """

    published: str | None = None
    timed: bool = False
    """Whether the sentence that is read holds a time."""
    carried: TimeMark | None = None
    last: TimeMark | None = None
    budget: TimeMark | None = None
    ahead: TimeMark | None = None
    lead: TimeMark | None = None
    month: TimeMark | None = None
    day: TimeMark | None = None
    base: TimeMark | None = None
    step: tuple[str | None, TimeMark] | None = None
    """A period and the starting point that a figure of that period was compared with."""


class Dating(Struct, frozen=True):
    """A period and the mark whose words gave it, both None where nothing does."""

    period: str | None = None
    mark: TimeMark | None = None


def budget_year(lower: str, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the last fiscal year named in a report whose headline and lead are about a budget."""
    if "budget" not in lower[:300]:
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


_BY = re.compile(r"\bby(?: the)?(?: end of)?(?: the)?(?: (?:fiscal|financial))?(?: year)? \Z")


def told(row: Row, lead: bool) -> TimeMark | None:
    """Return the time that a sentence without figures leaves to the next ones.

    It opens the sentence, dates a movement ("prices dipped in May") or, where the sentence leads
    to a list, comes last in it ("decided on May 3 to:"). The day of an event dates nothing else.
    """
    days = (t.time for j, t in enumerate(row) if t.time is not None and is_own(row, j))
    if occasion := next((m for m in days if _SPAN_OF_DAYS.fullmatch(str(m.period))), None):
        return occasion
    found = opening(row)
    if lead:
        marks = (
            whole(row, j) for j in range(len(row) - 1, -1, -1) if row[j].time and is_own(row, j)
        )
        return found or next(marks, None)
    if found is None:
        found = next((t.time for j, t in enumerate(row) if t.time and _measures(row, j)), None)
    if found is None and any(t.flags & VERB and is_verb(row, j) for j, t in enumerate(row)):
        marks = (whole(row, j) for j, t in enumerate(row) if t.time and is_own(row, j))
        found = next(marks, None)
    return None if found is not None and found.kind in DAYS else found


def is_single_day(mark: TimeMark) -> bool:
    """Tell the day of an event: where no other time stands, `told` leaves it to no figure."""
    return mark.kind in DAYS and not _SPAN_OF_DAYS.fullmatch(str(mark.period))


def _measures(row: Row, j: int) -> bool:
    """Tell a time that only statistics have: a quarter, a half, months on end."""
    mark = row[j].time
    return mark is not None and mark.kind in ("quarter", "half", "interval") and is_own(row, j)


_SPAN_OF_DAYS = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")


def forget_days(dates: Dates) -> None:
    """Carry no single day on to the next paragraph; the days of a holiday hold for the text."""
    mark = dates.carried
    if mark is not None and mark.kind in DAYS and "/" not in str(mark.period):
        dates.day, dates.carried = mark, None


def carry_told(row: Row, dates: Dates) -> None:
    """Carry on the time of a sentence that only gives a length: 'rose in May for the third month'."""
    if dates.last is None and (mark := told(row, False)) is not None and mark.period is not None:
        _carry(dates, mark)


def keep_to_paragraph(row: Row, dates: Dates, lower: str) -> None:
    """Come back in a new paragraph from a time that was only an aside, in the one before."""
    mark = dates.carried
    if mark is None or not _new_paragraph(lower, mark.end, row[0].start):
        return
    if dates.lead is None or not _is_long_before(mark, dates.lead):
        dates.lead = mark
    dates.carried = None if _is_old(dates.lead, dates.published) else dates.lead


def _new_paragraph(lower: str, end: int, start: int) -> bool:
    """Tell whether a paragraph ends between a time and a sentence: at a blank or an indented line,
    or, where lines are whole paragraphs, at any line.
    """
    if start - end > _FAR:
        return True
    gap = lower[end:start]
    *lines, _ = gap.split("\n")
    if not lines:
        return False
    return max(map(len, lines)) >= _WHOLE_PARAGRAPH or _PARAGRAPH.search(gap) is not None


_FAR = 1500
_WHOLE_PARAGRAPH = 110
_PARAGRAPH = re.compile(r"\n(?:\s*\n| {2,}\S)")


def _is_long_before(mark: TimeMark, lead: TimeMark) -> bool:
    """Tell an earlier year from the other months and quarters that a report is about."""
    try:
        gap = periods.parse(lead.period or "").first - periods.parse(mark.period or "").last
    except ValueError:
        return False
    return gap.days > _GAP


_GAP = 150


def _is_old(mark: TimeMark, published: str | None) -> bool:
    """Tell a time so long before publication that no report is about it."""
    try:
        last = periods.parse(mark.period or "").last
    except ValueError:
        return False
    return published is not None and (date.fromisoformat(published) - last).days > _OLD_DAYS


_OLD_DAYS = 550


def decision_day(row: Row, i: int, dates: Dates) -> TimeMark | None:
    """Return the day on which a rate was kept or set, where the sentence says that one was."""
    quantity = row[i].quantity
    if dates.day is None or quantity is None or quantity.unit != "%":
        return None
    words = {t.word for t in row[max(0, i - 16) : i]}
    return dates.day if words & _KEPT and words & _POLICY else None


_KEPT = frozenset(
    "retain retained keep kept hold held maintain maintained leave left unchanged set cut raise "
    "raised lower lowered".split()
)
_POLICY = frozenset(
    "decided repo lending policy cash prime benchmark discount refinancing intervention facility "
    "voted bank".split()
)


def monthly(row: Row, i: int, dates: Dates) -> TimeMark | None:
    """Return the last month named where the figure is compared with the month before it."""
    mark = dates.month
    if mark is None or dates.carried is mark or not dates.timed:
        return None
    for token in row[i + 1 :]:
        other = token.time
        if other is not None and MONTH.fullmatch(other.period or ""):
            return mark if next_month(str(other.period)) == mark.period else None
    return None


def next_month(month: str) -> str:
    """Return 1987-01 for 1986-12."""
    index = int(month[:4]) * 12 + int(month[5:])
    return f"{index // 12}-{index % 12 + 1:02}"


def settle(dates: Dates, before: TimeMark | None, named: set[str]) -> None:
    """Carry the whole on where a sentence only named its parts: 'in the first quarter and in the second'."""
    if before is None or before.period is None or len(named) < 2:
        return
    try:
        whole = periods.parse(before.period)
        parts = [periods.parse(name) for name in named]
    except ValueError:
        return
    if all(whole.first <= p.first and p.last <= whole.last and p != whole for p in parts):
        dates.carried = before


def remember(row: Row, i: int, dates: Dates, said: Predicate, dating: Dating) -> None:
    """Keep what the next figure may need."""
    if dating.mark is None or dating.period is None:
        return
    if said.base or dating.mark.kind == "comparison":
        dates.base = replace(dating.mark, period=dating.period)
        main = dates.last or dates.carried
        dates.step = (main.period, dates.base) if main is not None else None
        return
    mark = kept(dating)
    at = _index_of(row, dating.mark) if dates.timed else -1
    if at >= 0 and names_other_side(row, at):
        return
    dates.last = mark
    if at >= 0 and is_recalled(row, at):
        return
    if mark.kind in DAYS:
        dates.day = mark
    if mark.kind not in ("deadline", "rolling") and said.kind not in ("rank", "target"):
        if not is_over(mark, dates.published) and is_ahead(row, i):
            dates.ahead = mark
        elif not up_to_now(dating, dates.published) and not _is_supposed(row, i):
            _carry(dates, mark)


def _index_of(row: Row, mark: TimeMark) -> int:
    """Return where a time stands in a row, -1 where it was only carried to it."""
    for j, token in enumerate(row):
        if token.time is mark:
            return j
    return -1


def kept(dating: Dating) -> TimeMark:
    """Return the time to carry on: of the rate 'in the year to May', May."""
    mark = dating.mark
    assert mark is not None
    if str(mark.period).endswith(f"/{dating.period}") and MONTH.fullmatch(dating.period or ""):
        return replace(mark, period=dating.period, kind="month")
    return mark


def _carry(dates: Dates, mark: TimeMark) -> None:
    dates.carried = mark
    if dates.lead is None or not _is_long_before(mark, dates.lead):
        dates.lead = mark
    if MONTH.fullmatch(mark.period or ""):
        dates.month = mark


def _is_supposed(row: Row, i: int) -> bool:
    """Tell what may or could be, which says nothing of the time of the facts."""
    return not _SUPPOSING.isdisjoint([t.word for t in row[max(0, i - 16) : i]])


_SUPPOSING = frozenset("may might could would".split())


def up_to_now(dating: Dating, published: str | None) -> bool:
    """Tell 'since 2021 ... have': what holds for the sentence, not for the next."""
    return published is not None and str(dating.period).endswith(f"/{published}")


def is_ahead(row: Row, i: int) -> bool:
    """Tell whether the clause speaks of what will be."""
    for token in reversed(row[max(0, i - 15) : i]):
        if token.word in STOPS:
            return False
        if token.flags & FORECAST or token.word in ("will", "shall"):
            return True
    return False


def is_over(mark: TimeMark, published: str | None) -> bool:
    """Tell whether a time has passed on the day of publication."""
    return published is not None and _ends_before(mark.period or "", published)


@lru_cache(maxsize=1024)
def _ends_before(period: str, day: str) -> bool:
    try:
        return periods.parse(period).last.isoformat() < day
    except ValueError:
        return False
