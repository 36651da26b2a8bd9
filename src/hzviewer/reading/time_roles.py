"""What a time expression says in its sentence: when, since when, than when, or when it was said."""

from .clauses import Row
from .predicates import plain_word
from .said_times import FORETOLD, REVISED, is_of_saying, is_said_before
from .times import TimeMark
from .wordclasses import (
    AUXILIARY,
    DETERMINER,
    FORECAST,
    PRONOUN,
    REPORT,
    VERB,
)

DAYS = frozenset(("day", "weekday"))
NEVER_OWN = frozenset(("comparison", "undated", "pair"))
REFERENCES = frozenset(
    "from than since with against over to versus vs after before above below".split()
)
COMPARED = frozenset("than with from against".split())
_SIDES = COMPARED | {"over", "on", "above", "below"}
_BEING = frozenset("was were is are be been being".split())
_REPORTS = frozenset(
    "figures data report announcement numbers release statement statistics".split()
)
_REFERRED = frozenset(
    "that those level levels figure amount peak high low bottom trough value number total average reading pace".split()
)
_PUBLISHED = frozenset(
    "placed put pegged estimated projected said reported revealed "
    "released published issued unveiled made updated presented submitted".split()
)


def is_own(row: Row, j: int) -> bool:
    """Tell whether the time at ``j`` says when, not since when, nor when it was said."""
    mark = row[j].time
    assert mark is not None
    if mark.kind in NEVER_OWN or mark.period is None:
        return False
    if is_recalled(row, j):
        return True
    year = row[j - 1].time if j else None
    if year is not None and year.kind == "year" and mark.kind in ("month", "day"):
        return is_own(row, j - 1)  # 'from the 2022 May Day holiday'
    before = row[j - 1].word if j else ""
    if before == "to" and j > 1 and row[j - 2].word == "year":
        return True  # 'in the year to the fourth quarter'
    beside = (
        before == "with"
        and 1 < j < len(row) - 1
        and (row[j - 2].word == "," or row[j + 1].word == "at")
    )  # ', with May sales up 3 percent', 'at 5 percent with May at 6'
    if before in REFERENCES and not (
        beside
        or (before in ("over", "from") and (mark.kind in ("interval", "rolling") or is_days(mark)))
        or (before == "over" and _is_whole(row, j))
    ):
        return False
    if _is_narrowed_from(row, j):
        return False
    if names_other_side(row, j) or is_of_saying(row, j) or _is_of_cause(row, j):
        return False
    if j + 1 < len(row) and row[j + 1].word in _CONTRACTS:
        return False  # 'crude for July delivery'
    if _is_of_act(row, j):
        return False
    meant = j > 1 and row[j - 2].flags & DETERMINER  # 'an earlier March meeting'
    if (before in ("earlier", "later") and not meant) or _specifies(row, j):
        return False
    multiple = row[j - 1].quantity if j and mark.possessive else None
    if multiple is not None and multiple.unit == "times":
        return False  # 'double last year's'
    if before in ("at", "in", "of") and j > 2 and row[j - 2].word in ("that", "those", "it"):
        if row[j - 3].word in ("as", "than"):
            return False  # 'the same as that at the end of May'
    if before == "of" and j > 2 and row[j - 2].word == "as" and row[j - 3].time is not None:
        return False  # 'came this year as of May 6', which is one time
    if before == "in" and j > 2 and row[j - 2].word == "time" and row[j - 3].word == "first":
        return False  # 'topped 3 billion for the first time in 2022'
    if before in ("base", "as"):
        return False  # 'the index, base 1980', 'half as many as last year'
    if j > 2 and row[j - 2].word == "as" and (before == "in" or row[j - 3].word == "same"):
        return False  # 'the same as at end-October'
    if before == "on" and mark.kind not in DAYS:
        return False  # 'up 2 percent on December'
    if before in ("year", "month", "quarter", "those") and any(
        t.word in REFERENCES for t in row[max(0, j - 4) : j - 1]
    ):
        return False  # 'lower than the year 2015'
    if before in ("in", "during", "at") and j > 1 and row[j - 2].word in COMPARED:
        return False
    if before == "of" and j > 1 and row[j - 2].word in _REFERRED:
        return False
    if is_level(row, j) or _is_beyond(row, j):
        return False
    if since_word(row, j) >= 0:
        return False
    if mark.kind in DAYS:
        following = row[j + 1].word if j + 1 < len(row) else ""
        revised = following in REVISED and not (j + 2 < len(row) and row[j + 2].quantity)
        if following in _PUBLISHED or revised or _opens_report(row, j):
            return False  # 'today revised'
        if j + 1 < len(row) and row[j + 1].word in _REPORTS:
            return False  # 'Tuesday's figures'
        if j + 1 < len(row) and row[j + 1].word in ("-", "–", "—", "(") and j < 9:
            return False  # a dateline
        if any(_says(row, k) for k in range(max(0, j - 3), min(len(row), j + 3))):
            return j + 2 < len(row) and _goes_on(row, j)
    if mark.kind in DAYS or mark.kind == "month":
        for k in range(j - 1, max(0, j - 14), -1):
            if row[k].word == "made" and row[k - 1].word not in FORETOLD:
                continue  # 'trips made on Thursday'
            if row[k].word in _PUBLISHED and row[k - 1].word not in _BEING:
                return mark.kind == "month" and _tells_clause(row, k, j)
            if row[k].quantity is not None or row[k].word == ",":
                break
    return True


def is_days(mark: TimeMark) -> bool:
    """Tell several days, 'from October 1 to 8', from one."""
    return mark.kind in DAYS and "/" in str(mark.period)


def _goes_on(row: Row, j: int) -> bool:
    """Tell the day at ``j`` of 'issued 20 rules on May 3, stressing that', which has no word of saying."""
    if row[j + 1].word != "," or not row[j + 2].word.endswith("ing"):
        return False
    return not any(_says(row, k) for k in range(max(0, j - 3), j))


def _says(row: Row, k: int) -> bool:
    """Tell a word of saying, not that of 'value added'."""
    return bool(row[k].flags & REPORT) and not (k and row[k - 1].word == "value")


def _tells_clause(row: Row, k: int, j: int) -> bool:
    """Tell the 'said' at ``k`` of 'said it had cut the figure for May': the month is no day of saying."""
    return any(t.flags & (AUXILIARY | PRONOUN) for t in row[k + 1 : j])


def _is_narrowed_from(row: Row, j: int) -> bool:
    """Tell the other side of 'narrowed by 2 points from the first five months', 'from the fall in May'."""
    k = j - 1
    if row[k].word in ("in", "of", "for") and k > 2 and row[k - 1].word in _MOVES:
        k -= 2 + bool(row[k - 2].flags & DETERMINER)
    if k < 1 or row[k].word not in ("from", "than"):
        return False
    quantity = row[k - 1].quantity
    return k < j - 1 or (quantity is not None and quantity.unit == "pp")


_MOVES = frozenset("fall rise drop decline growth increase decrease contraction gain pace".split())


def _is_whole(row: Row, j: int) -> bool:
    """Tell the year at ``j`` of 'over 2005 as a whole', 'over the whole of 2005'."""
    mark = row[j].time
    if mark is None or mark.kind != "year" or len(mark.period or "") > 4:
        return False
    return mark.end - mark.start >= _LONG or [t.word for t in row[j + 1 : j + 4]] == _AS_A_WHOLE


_LONG = len("all of 2005")
_AS_A_WHOLE = ["as", "a", "whole"]


def _is_of_act(row: Row, j: int) -> bool:
    """Tell the time of 'the budget approved by parliament last May was Q': when it was, not measured."""
    for k in range(j - 1, max(0, j - 6), -1):
        if row[k].word in _ACTS:
            before = row[k - 1]
            return k > 0 and before.quantity is None and not before.flags & (AUXILIARY | PRONOUN)
        if row[k].quantity is not None or row[k].word in (",", ";"):
            return False
    return False


_CONTRACTS = frozenset("delivery contract contracts futures shipment loading settlement".split())
_ACTS = frozenset(
    "approved adopted passed presented unveiled published issued signed agreed".split()
)


def _is_of_cause(row: Row, j: int) -> bool:
    """Tell the month of a cause, 'the result of January's frost', and of a paper, 'in the report in May'."""
    mark = row[j].time
    if mark is not None and mark.possessive and row[j - 1].word == "of" and j > 1:
        return row[j - 2].word in _CAUSES
    if mark is None or mark.kind != "month" or row[j - 1].word != "in":
        return False
    for k in range(j - 2, max(0, j - 6), -1):
        if row[k].quantity is not None or row[k].word == ",":
            return False
        if row[k].word in _PAPERS:
            return any(t.word == "in" for t in row[max(0, k - 3) : k])
    return False


_CAUSES = frozenset("result results because wake effect effects impact aftermath".split())
_PAPERS = frozenset(("report", "statement", "budget"))


def _opens_report(row: Row, j: int) -> bool:
    """Tell the day of 'On Friday, the office revised this to 3 percent'."""
    if j > 1:
        return False
    for token in row[j + 2 : j + 9]:
        if token.quantity is not None or token.word == ",":
            return False
        if token.word in _PUBLISHED or token.word in REVISED or token.flags & REPORT:
            return True
    return False


def is_attribute(row: Row, j: int) -> bool:
    """Tell the year at ``j`` of 'for the 2020 census', 'within a 1987 range', which names a thing."""
    mark = row[j].time
    return (
        mark is not None
        and mark.kind == "year"
        and j > 0
        and bool(row[j - 1].flags & DETERMINER)
        and j + 1 < len(row)
        and plain_word(row[j + 1])
        and row[j + 1].word not in _TERMS
    )


_TERMS = frozenset("season seasons year period".split())


def names_other_side(row: Row, j: int) -> bool:
    """Tell the time at ``j`` of 'from the January figure', 'than the 2019 average'."""
    if j < 2 or not row[j - 1].flags & DETERMINER or row[j - 2].word not in _SIDES:
        return False
    if row[j + 1 : j + 2] and row[j + 1].word in _STRETCHES and row[j - 2].word == "over":
        return False  # 'over the 2021-2025 period'
    if j + 1 >= len(row):
        return False
    following = row[j + 1]
    return plain_word(following) or bool(following.flags & FORECAST) or following.time is not None


_STRETCHES = frozenset(("period", "periods", "plan"))


def _specifies(row: Row, j: int) -> bool:
    """Tell the second time of 'than the previous month of October'."""
    if j < 2 or row[j - 1].word != "of":
        return False
    before = row[j - 2].time
    return before is not None and before.kind == "comparison"


def _is_beyond(row: Row, j: int) -> bool:
    """Tell the time of the other side: 'from its peak in May', 'nine times what it was in 2013'."""
    if j > 1 and row[j - 2].word in ("base", "comparison"):
        return True
    referred = False
    for k in range(j - 1, max(-1, j - 9), -1):
        token = row[k]
        if token.quantity is not None:
            multiple = token.quantity.unit in ("times", "fraction") and token.word != ","
            return multiple and k + 1 < j and row[k + 1].word in _OF_OTHER
        if token.word == "than":
            return not is_said_before(row, k)
        if token.word in _POINTS and referred:
            return True
        if token.time is not None or token.word in _ENDS or token.word in _SHOWING:
            return False  # 'data from the bureau showed that in May'
        referred = referred or token.word in _REFERRED
    return False


_SHOWING = frozenset("showed shows show said says revealed reveal indicated indicates".split())
_POINTS = frozenset("from against below above".split())
_OF_OTHER = frozenset("of the that what as".split())
_ENDS = frozenset((",", ";", ":", ".", "(", ")", "and", "but", "while", "to"))


def is_recalled(row: Row, j: int) -> bool:
    """Tell the time of a record: 'the highest since June, when it was 5 percent'."""
    if j + 1 >= len(row):
        return False
    if row[j + 1].word == "when":
        return j > 0 and row[j - 1].word in REFERENCES
    return row[j + 1].word == "," and [t.word for t in row[j + 2 : j + 3]] == ["when"]


def is_level(row: Row, j: int) -> bool:
    """Tell the starting point in 'from its 2020 level', the base in 'at 2010 prices'."""
    if j + 1 >= len(row) or row[j + 1].word not in _BASES:
        return False
    mark = row[j].time
    if row[j + 1].word not in _MEASURES or mark is None:
        return True  # but 'in the final quarter prices rose', 'in 1986 prices rose'
    return mark.kind == "year" and not (j + 2 < len(row) and row[j + 2].flags & VERB)


_MEASURES = frozenset(("prices", "dollars", "terms"))
_BASES = frozenset("level levels prices dollars terms = base".split())


def since_word(row: Row, j: int) -> int:
    """Return the 'since' of 'since 2021', 'since the code was introduced on May 1', -1 for none."""
    for k in range(j - 1, max(-1, j - 10), -1):
        if row[k].word == "since":
            return k
        if row[k].word in (",", ";") or row[k].quantity is not None or row[k].time is not None:
            return -1
    return -1


def is_record_since(row: Row, k: int) -> bool:
    """Tell the 'since' at ``k`` of 'the highest since 2008', 'for the first time since 2008'."""
    return any(
        t.word in _RECORDS or (t.word.endswith("est") and t.word != "interest")
        for t in row[max(0, k - 3) : k]
    ) or any(t.word in ("not", "never") for t in row[max(0, k - 5) : k])


_RECORDS = frozenset("time high low peak level most least worst best".split())
