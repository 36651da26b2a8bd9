"""The period of a starting point or of the other side of a comparison."""

import re

from .carried_times import MONTH, Dates, Dating
from .clauses import Row
from .near_times import BREAKS
from .times import TimeMark


def of_base(row: Row, i: int, dates: Dates, lower: str) -> Dating:
    """Return the period of the starting point at ``i``."""
    for j in range(i + 1, min(len(row), i + 12)):
        token = row[j]
        if token.time is not None:
            return Dating(shifted(token.time, dates.last or dates.carried, lower), token.time)
        if token.quantity is not None and row[j - 1].word in ("or", "("):
            continue
        if token.quantity is not None or token.word in BREAKS or token.word == ",":
            break
    for j in range(i - 1, max(-1, i - 5), -1):
        token = row[j]
        if token.time is not None:
            return Dating(shifted(token.time, dates.last or dates.carried, lower), token.time)
        if token.quantity is not None:
            break
    return Dating(dates.base.period, dates.base) if dates.base is not None else Dating()


def shifted(mark: TimeMark, main: TimeMark | None, lower: str) -> str | None:
    """Return the period of a comparison ('the same 1986 period', 'a month earlier') beside the main one."""
    if mark.kind != "comparison" or main is None or main.period is None:
        return mark.period
    words = lower[mark.start : mark.end]
    if "same" not in words and re.search("month|quarter|half", words):
        return _before(main.period, words)
    named = mark.period is not None and (any(c.isdigit() for c in words) or "years" in words)
    to = _first_year(str(mark.period)) if named else _first_year(main.period) - 1
    years = to - _first_year(main.period)
    return "/".join(f"{int(part[:4]) + years:04}{part[4:]}" for part in main.period.split("/"))


def _before(period: str, words: str) -> str | None:
    """Return the stretch of the same length before: 'the previous quarter', 'a month earlier'."""
    if MONTH.fullmatch(period):
        return _month(_months(period) - 1) if "month" in words else None
    part = _PART.fullmatch(period)
    if part and part[2] == ("Q" if "quarter" in words else "H"):
        size = 4 if part[2] == "Q" else 2
        index = int(part[1]) * size + int(part[3]) - 2
        return f"{index // size}-{part[2]}{index % size + 1}"
    first, slash, last = period.partition("/")
    if slash and MONTH.fullmatch(first) and MONTH.fullmatch(last):
        length = _months(last) - _months(first) + 1
        return f"{_month(_months(first) - length)}/{_month(_months(last) - length)}"
    return None


_PART = re.compile(r"(\d{4})-([QH])(\d)")


def _months(period: str) -> int:
    return int(period[:4]) * 12 + int(period[5:]) - 1


def _month(index: int) -> str:
    return f"{index // 12}-{index % 12 + 1:02}"


def _first_year(period: str) -> int:
    return int(period[:4])
