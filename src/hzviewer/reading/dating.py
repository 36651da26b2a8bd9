"""Which period a quantity measures: the time in its clause, its sentence, or the one before."""

from hzviewer.model import periods

from .clauses import Token
from .directions import Role
from .times import TimeMark

_OWN = frozenset(
    ("day", "month", "quarter", "half", "year", "interval", "relative", "end", "weekday")
)
_STOPS = frozenset((";", ".", "while", "whereas", "but"))


def period_of(row: list[Token], i: int, role: Role, carried: TimeMark | None) -> TimeMark | None:
    """Return the time mark of the quantity at ``i``, None where nothing gives it."""
    found = _behind(row, i) or _in_front(row, i)
    if role.base and found is None:
        return None
    if found is None:
        found = _sentence(row, i)
    if found is None and role.kind not in ("count", "rank", "duration"):
        found = carried
    return found


def shifted(mark: TimeMark, base: TimeMark | None) -> str | None:
    """Return the period of a comparison ('the same 1986 period', 'a year earlier') to a base."""
    if mark.kind != "comparison" or base is None or base.period is None:
        return mark.period
    year = periods.parse(base.period).first.year
    to = int(mark.period[:4]) if mark.period else year - 1
    return _in_year(base.period, to - year)


def _in_year(notation: str, years: int) -> str:
    return "/".join(f"{int(part[:4]) + years}{part[4:]}" for part in notation.split("/"))


def _behind(row: list[Token], i: int) -> TimeMark | None:
    """The time right behind a quantity: 'to 9.6% in December', '1.5 percent year on year in May'."""
    for j in range(i + 1, min(len(row), i + 6)):
        token = row[j]
        if token.time is not None:
            if token.time.kind in _OWN or token.time.kind in ("comparison", "deadline"):
                after_than = any(
                    t.word in ("than", "from", "over", "compared", "on") for t in row[i + 1 : j]
                )
                return None if after_than else token.time
            return None
        if token.quantity is not None or token.word in (
            ",",
            ";",
            ".",
            "and",
            "from",
            "(",
            "than",
            "to",
        ):
            return None
    return None


def _in_front(row: list[Token], i: int) -> TimeMark | None:
    """The nearest time before a quantity in its clause."""
    for j in range(i - 1, -1, -1):
        token = row[j]
        if token.time is not None and token.time.kind in _OWN:
            before = row[j - 1].word if j else ""
            if before not in ("from", "than", "since", "until"):
                return token.time
        if token.quantity is not None or token.word in _STOPS:
            return None
    return None


def _sentence(row: list[Token], i: int) -> TimeMark | None:
    """The time that opens the sentence, else the nearest before, else the first behind."""
    marks = [
        (j, t.time)
        for j, t in enumerate(row)
        if t.time is not None
        and t.time.kind in _OWN
        and not (j and row[j - 1].word in ("than", "since", "until", "from"))
    ]
    for j, mark in reversed(marks):
        if j < i:
            opening = marks[0]
            return opening[1] if opening[0] <= 2 else mark
    return marks[0][1] if marks else None
