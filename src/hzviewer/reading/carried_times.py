"""What the figures and sentences read so far leave to the next: the times that are carried on."""

from itertools import pairwise

from msgspec.structs import replace

from hzviewer import late
from hzviewer.model import periods

from .ahead_times import is_ahead
from .aside_times import in_brackets, is_aside, is_earlier, is_of_other, looks_back
from .clauses import CLOSING, Row, is_verb
from .dates import Dates, Dating
from .near_times import arrives, of_other_side, opening, whole
from .period_steps import MONTH, is_fresh, is_long_before, is_old, is_over, is_quarter, is_within
from .predicates import Predicate
from .time_roles import DAYS, is_own, is_recalled, names_other_side
from .times import TimeMark
from .wordclasses import VERB


def told(row: Row, lead: bool, published: str | None) -> TimeMark | None:
    """Return the time that a sentence without figures leaves to the next ones.

    It opens the sentence, dates a movement ("prices dipped in May") or, where the sentence leads
    to a list, comes last in it ("decided on May 3 to:"). The day of an event dates nothing else,
    nor does what goes on to this day: "growth was rapid year to date".
    """
    found = _told(row, lead)
    return None if found is not None and _till(found.period, published) else found


def _told(row: Row, lead: bool) -> TimeMark | None:
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


_SPAN_OF_DAYS = late.pattern(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")


def forget_days(dates: Dates) -> None:
    """Carry no single day on to the next paragraph; the days of a holiday hold for the text."""
    mark = dates.carried
    if mark is not None and mark.kind in DAYS and "/" not in str(mark.period):
        dates.day = mark
        dates.carried = None if dates.lead is None or dates.lead.kind in DAYS else dates.lead


def carry_told(row: Row, dates: Dates) -> None:
    """Carry on the time of a sentence that only gives a length: 'rose in May for the third month'."""
    if dates.last is not None:
        return
    mark = told(row, False, dates.published)
    if mark is not None and mark.period is not None:
        _carry(dates, mark)


def keep_to_paragraph(row: Row, dates: Dates, lower: str) -> None:
    """Come back in a new paragraph from a time that was only an aside, in the one before."""
    if row[0].start == dates.begun:
        return
    dates.begun = row[0].start
    if dates.times:
        _keep_session(row, dates)
    mark = dates.goal
    if mark is not None and _new_paragraph(lower, mark.end, row[0].start):
        dates.goal = dates.aim
    mark = dates.carried
    if mark is None or not _new_paragraph(lower, mark.end, row[0].start):
        return
    if mark is not dates.lead and (
        dates.lead is None
        or not (_is_aside_of(mark, dates.lead) or _is_told_aside(mark, dates, lower, row[0].start))
    ):
        dates.lead = mark
    dates.carried = None if is_old(dates.lead, dates.published) else dates.lead


def _keep_session(row: Row, dates: Dates) -> None:
    """Keep the last day that a sentence names, if the text came out on it or soon after."""
    if not any(mark.kind in DAYS for mark in dates.times):
        return
    for j, token in enumerate(row):
        mark = token.time
        if mark is not None and mark.kind in DAYS and is_fresh(mark, dates.published):
            if "/" not in str(mark.period) and not of_other_side(row, j):
                dates.session = mark


def _is_aside_of(mark: TimeMark, lead: TimeMark) -> bool:
    """Tell an earlier year, and the whole year in a report about a month: 'for the year'."""
    year, month = mark.period or "", lead.period or ""
    whole = len(year) == 4 and MONTH.fullmatch(month) is not None and year <= month[:4]
    return is_long_before(mark, lead) or whole


def _is_told_aside(mark: TimeMark, dates: Dates, lower: str, start: int) -> bool:
    """Tell an earlier time of a whole sentence without figures: 'There was a recession in 2004'."""
    if (
        mark is dates.latest
        or dates.lead is None
        or "." not in lower[mark.end : min(start, mark.end + _FAR)]
    ):
        return False
    try:
        return periods.parse(mark.period or "").last < periods.parse(dates.lead.period or "").first
    except ValueError:
        return False


def _new_paragraph(lower: str, end: int, start: int) -> bool:
    """Tell whether a paragraph ends between a time and a sentence: at a blank or an indented line,
    or, where lines are whole paragraphs, at any line.
    """
    if start - end > _FAR:
        return True
    stop = lower.find("\n", end, start)
    while stop >= 0:
        line = stop - lower.rfind("\n", max(0, stop - _LINE), stop)
        if line >= _LINE or _NEXT_PARAGRAPH.match(lower, stop, start + 1):
            return True
        stop = lower.find("\n", stop + 1, start)
    return False


_FAR = 1500
_LINE = 110
"""A line so long is a paragraph: nobody breaks lines there."""
_NEXT_PARAGRAPH = late.pattern(r"\n(?:[ \t]{0,20}\n|  )")


def settle(dates: Dates, before: TimeMark | None, periods_told: list[str]) -> None:
    """Carry the whole on where a sentence only named its parts: 'in the first quarter and in the second'.

    Of times told backwards, 'in the third quarter, the second and the first', the first is carried.
    """
    if len(periods_told) < 2:
        return
    base = dates.base.period if dates.base is not None else None
    named = [p for p in dict.fromkeys(periods_told) if p != base]
    if len(named) < 2:
        return
    try:
        parts = [periods.parse(name) for name in named]
        whole = periods.parse(before.period) if before is not None and before.period else None
    except ValueError:
        return
    if len(parts) > 2 and dates.carried is not None and dates.carried.period == named[-1]:
        if all(b.last < a.first for a, b in pairwise(parts)):
            _carry(dates, replace(dates.carried, period=named[0]))
            return
    if whole is None:
        return
    if all(whole.first <= p.first and p.last <= whole.last and p != whole for p in parts):
        dates.carried = before


def remember(row: Row, i: int, dates: Dates, said: Predicate, dating: Dating) -> None:
    """Keep what the next figure may need."""
    if dating.mark is None or dating.period is None:
        return
    if (said.base and not arrives(row, i)) or dating.mark.kind == "comparison":
        dates.base = replace(dating.mark, period=dating.period)
        main = dates.last or dates.carried
        dates.step = (main.period, dates.base) if main is not None else None
        return
    mark = kept(dating)
    at = _index_of(row, dating.mark) if dating.mark in dates.times else -1
    bracketed = not CLOSING.isdisjoint(dates.words) and in_brackets(row, i, at)
    if at >= 0 and (bracketed or names_other_side(row, at)):
        return
    if at == i - 2 and row[i - 1].word == "(" and is_earlier(mark, dates):
        return  # 'lower than in May (5 percent)'
    main = dates.last or dates.carried
    if at > 0 and mark.possessive and row[at - 1].word in _OTHER_SIDE:
        dates.step = (main.period, mark) if main is not None else None
        return  # 'a rise on July's 2 percent'
    if looks_back(row, i, mark, dates):
        dates.step = (main.period, mark) if main is not None else None
        return
    if at >= 0 and is_of_other(row, at, mark, dates):
        return
    dates.last = dates.latest = mark
    over = is_over(mark, dates.published)
    if (said.kind == "target" or mark.kind == "deadline") and not over:
        dates.goal = mark
        if dates.aim is None and at >= 0 and row[at].start < _LEAD and _is_to_come(mark, dates):
            dates.aim = mark
    dates.clause = mark if _HEAD < at < i else None
    if at >= 0 and (is_recalled(row, at) or is_aside(row, i, at, mark, dates)):
        return
    if mark.kind in DAYS:
        dates.day = mark
    if (mark.kind not in _GOALS or over) and said.kind not in ("rank", "target"):
        ahead = is_ahead(row, i, dates) or mark is dates.ahead
        alone = 0 <= at < len(row) - 1 and row[at + 1].word == "alone"
        if ahead and not over:
            dates.ahead = mark
        elif (ahead or alone) and dates.carried is not None:
            return
        elif _is_future(mark, dates.published) or _is_supposed(row, max(i, at or 0), dates):
            return
        elif mark.kind == "end" and is_within(mark.period, dates.carried):
            return  # 'sales were 2 billion in 2005; debt was 3 billion at the end of 2005'
        elif not up_to_now(dating, dates.published):
            _carry(dates, mark)


_GOALS = frozenset(("deadline", "rolling"))
_LEAD = 900
"""The headline and the first paragraphs, which tell for when a text says what is aimed at."""


def _is_to_come(mark: TimeMark, dates: Dates) -> bool:
    """Tell the years of a plan or a goal that are not over."""
    return _YEAR_OR_YEARS.fullmatch(mark.period or "") is not None and not is_over(
        mark, dates.published
    )


_YEAR_OR_YEARS = late.pattern(r"\d{4}(?:/\d{4})?")


_OTHER_SIDE = frozenset(
    "on from than against over surpass surpassing surpassed exceed exceeding exceeded beat beating top "
    "topping match matching".split()
)
_HEAD = 3
"""A time among the first words of a sentence heads the whole of it."""


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
    period = mark.period or ""
    if "/" in period and period.endswith(f"/{dating.period}"):
        if MONTH.fullmatch(dating.period or ""):
            return replace(mark, period=dating.period, kind="month")
    return mark


def _carry(dates: Dates, mark: TimeMark) -> None:
    period = mark.period or ""
    if "/" in period and dates.published is not None and _YEARS.fullmatch(period):
        if int(period[5:]) < int(dates.published[:4]) - 1:
            return  # 'growth averaged 5 percent between 1981 and 1985'
    dates.carried = mark
    if mark is not dates.lead and (
        dates.lead is None or not (mark.kind in DAYS or _is_aside_of(mark, dates.lead))
    ):
        dates.lead = mark
    if MONTH.fullmatch(period):
        dates.month = mark
    elif is_quarter(period):
        dates.quarter = mark


_YEARS = late.pattern(r"\d{4}/\d{4}")


def _is_future(mark: TimeMark, published: str | None) -> bool:
    """Tell a time that begins after the day of publication."""
    return published is not None and str(mark.period)[:4] > published[:4]


def _is_supposed(row: Row, i: int, dates: Dates) -> bool:
    """Tell what may or could be, which says nothing of the time of the facts."""
    if _SUPPOSING.isdisjoint(dates.words):
        return False
    return not _SUPPOSING.isdisjoint([t.word for t in row[max(0, i - 16) : i]])


_SUPPOSING = frozenset("may might could would".split())


def up_to_now(dating: Dating, published: str | None) -> bool:
    """Tell 'since 2021 ... have': what holds for the sentence, not for the next."""
    return _till(dating.period, published)


def _till(period: str | None, published: str | None) -> bool:
    return published is not None and "/" in (period or "") and str(period).endswith(f"/{published}")
