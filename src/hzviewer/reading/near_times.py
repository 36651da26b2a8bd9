"""The time that stands beside a quantity: behind it, in front of it, or at the head of its sentence."""

from itertools import pairwise

from msgspec.structs import replace

from .clauses import CLOSING, OPENING, Row, opening_of
from .period_steps import is_within, is_year, stretch
from .qualifiers import qualifier_before
from .said_times import FORETOLD, is_revision, is_said_before
from .time_roles import DAYS, NEVER_OWN, is_attribute, is_level, is_own
from .times import TimeMark
from .wordclasses import CONJUNCTION, DETERMINER, PREPOSITION

BREAKS = frozenset(
    (";", ".", "while", "whereas", "but", ":", "which", "after", "before", "following", "since")
)
_BREAKS_BEFORE = BREAKS - {"which", ":", "since"}
OTHER = frozenset(
    "than ahead behind compared versus against matching reversing beating surpassing exceeding repeating topping "
    "repeated matched reversed followed follows above below having".split()
)
"""What follows dates the other side of a comparison: 'lower than the value recorded in 2019'."""
_REACH = 14
_ATTRIBUTE = 7


def opening(row: Row) -> TimeMark | None:
    """Return the time that opens a sentence and so holds for all of it."""
    for j, token in enumerate(row[:4]):
        if token.time is not None and (
            is_own(row, j) or (j == 1 and row[0].word in ("from", "over"))
        ):
            return whole(row, j)
    j = _opens(row)
    return whole(row, j) if j >= 0 and is_own(row, j) else None


def _opens(row: Row) -> int:
    """Return the index of the time that ends the phrase before the first comma: 'At its meeting on May 3,'."""
    if not row or not row[0].flags & PREPOSITION or row[0].word in _NEVER_OPENING:
        return -1
    for j, token in enumerate(row[:12]):
        if token.word == "," and j > 3:
            k = j - 1 - (row[j - 1].word == "period")  # 'During the plan (2021-25) period,'
            k -= row[k].word in CLOSING
            if row[k].time is not None:
                return k
        elif token.word == "," and j and row[j - 1].time is not None:
            return j - 1
        if token.quantity is not None or token.word == ",":
            return -1
    return -1


_NEVER_OPENING = frozenset("since after before until unlike from than by".split())


def whole(row: Row, j: int) -> TimeMark:
    """Return the time at ``j`` with what belongs to it: 'today (April 7)', 'between 1989 and 2003'."""
    mark = row[j].time
    assert mark is not None
    following = row[j + 1 : j + 6]
    if row[j - 1].word != "and" and not (following and following[0].word in ("(", "and", "as")):
        return mark  # as most times
    words = [t.word for t in following]
    if words[:1] == ["("] and len(following) > 1:
        inner = following[1].time
        if inner is not None and mark.kind == "day":
            return inner
        end = next((t.time for t in following[1:4] if t.time is not None), None)
        if words[1:3] == ["up", "to"] and end is not None and end.period and mark.period:
            return replace(
                mark, end=end.end, period=stretch(mark.period, end.period), kind="interval"
            )
    if j > 2 and row[j - 1].word == "and" and row[j - 3].word in ("between", "both"):
        begin = row[j - 2].time
        if begin is not None and begin.period and mark.period:
            return replace(
                mark, start=begin.start, period=stretch(begin.period, mark.period), kind="interval"
            )
    if (years := _two_years(row, j)) is not None:
        return years
    if words[:2] == ["as", "of"] and len(following) > 2 and len(mark.period or "") == 4:
        until = following[2].time
        if until is not None and until.kind == "day" and until.period:
            days = f"{mark.period}-01-01/{until.period}"  # 'came this year as of May 6'
            return replace(mark, end=until.end, period=days, kind="interval")
    between = (
        j and row[j - 1].word in ("between", "both") and words[:1] == ["and"] and len(following) > 1
    )
    if between and (end := following[1].time) is not None and end.period and mark.period:
        return replace(mark, end=end.end, period=stretch(mark.period, end.period), kind="interval")
    return mark


def _two_years(row: Row, j: int) -> TimeMark | None:
    """Return both years of 'the 4 percent posted in 1988 and 1987', which one figure has."""
    mark, other = row[j].time, row[j + 2].time if j + 2 < len(row) else None
    if mark is None or other is None or row[j + 1].word != "and":
        return None
    if not mark.kind == other.kind == "year" or any(t.word == "respectively" for t in row):
        return None
    first, last = sorted((mark.period or "", other.period or ""))
    if len(first) != 4 or len(last) != 4 or int(last) - int(first) != 1:
        return None
    after = row[j + 3].word if j + 3 < len(row) else "."
    if after not in (".", ",", ";", ")"):
        return None
    return replace(mark, end=other.end, period=f"{first}/{last}", kind="interval")


def behind(row: Row, i: int) -> TimeMark | None:
    """The time behind a quantity in its clause: 'to 9.6% in December'."""
    j, end = i + 1, min(len(row), i + _REACH)
    while j < end:
        token = row[j]
        if token.time is not None:
            if is_own(row, j):
                if not is_attribute(row, j):
                    return whole(row, j)
                end = min(end, j + _ATTRIBUTE)  # 'for aid in the 2022 budget for January to June'
                j += 1
                continue
            if token.time.kind not in NEVER_OWN and not is_level(row, j):
                return None
        elif token.word in OPENING:
            close = next((k for k in range(j, end) if row[k].word in CLOSING), -1)
            if close < 0:
                return None
            j = close
        elif token.word == "." and "." in (row[j - 1].word, row[min(j + 1, len(row) - 1)].word):
            pass  # dots for words left out: 'growth of 2 percent ... in the first quarter'
        elif token.word == "by" and row[j - 1].word in FORETOLD:
            return None  # 'the 3 percent forecast by the minister in May'
        elif token.quantity is not None and row[j - 1].word == "or" and j == i + 2:
            pass  # 'rose 2 percent or 3 billion in May'
        elif token.quantity is not None and row[j - 1].word == "minus" and j == i + 4:
            pass  # '2 percent plus or minus 1 percent in 2024'
        elif token.quantity is not None and j > i + 1 and _leads_to(row, j):
            pass  # 'rose 2 percent to a record 3 billion in May'
        elif _is_counted(row, j) and j > i + 1:
            pass  # 'shared 5 billion among the three tiers of government for May'
        elif token.quantity is not None and introduction(row, j) == "from":
            if is_revision(row, i) and (mark := _of_both(row, j)) is not None:
                return mark
            j = _arrival(row, j)  # 'rose 2 percent from 2 billion in April to 3 billion in May'
            if j < 0:
                return None
            end = min(len(row), j + _REACH)
        elif j + 1 < end and row[j + 1].word.isdigit() and row[j + 1].quantity is None:
            pass  # 'people aged above 60 at the end of 2011'
        elif (
            token.quantity is not None
            or token.word in BREAKS
            or (token.word in OTHER and not is_said_before(row, j) and not _is_rate(row, j))
            or (token.word in (",", "and") and not _dates_before(row, j, end))
            or (token.flags & CONJUNCTION and token.word not in ("and", "or", "as", "than"))
        ):
            return None
        j += 1
    return None


def _dates_before(row: Row, j: int, end: int) -> bool:
    """Tell a time behind a comma or 'and' that belongs to what stands before, not to 'last year's Q'."""
    if j + 1 >= end or row[j + 1].time is None:
        return False
    return row[j].word == "," or j + 2 >= len(row) or row[j + 2].quantity is None


def _is_counted(row: Row, j: int) -> bool:
    """Tell the number of 'the three tiers of government'."""
    quantity = row[j].quantity
    if quantity is None or not row[j - 1].flags & DETERMINER:
        return False
    if introduction(row, j) in OTHER_SIDE:
        return False
    holiday = "-" in quantity.text and j + 1 < len(row) and row[j + 1].time is not None
    return quantity.unit is None or holiday  # 'during the seven-day National Day holiday'


def _leads_to(row: Row, j: int) -> bool:
    """Tell the quantity of 'to Q', 'to reach Q', 'to hit Q'."""
    reached = (
        row[j - 1].word in ("reach", "hit", "total", "top", "exceed", "surpass")
        and row[j - 2].word == "to"
    )
    return reached or introduction(row, j) == "to"


def _of_both(row: Row, start: int) -> TimeMark | None:
    """Return the time of 'trimmed its forecast to Q from P this year', which is that of both."""
    for j in range(start + 1, min(len(row), start + 3)):
        mark = row[j].time
        if mark is not None:  # but 'to Q from P in May' says when it was P
            return mark if is_own(row, j) and is_year(mark.period or "") else None
    return None


def _arrival(row: Row, start: int) -> int:
    """Return the index of the quantity that a change ends at, -1 where none is given."""
    for j in range(start + 1, min(len(row), start + _REACH)):
        if row[j].quantity is not None:
            return j if introduction(row, j) == "to" else -1
        if row[j].word in BREAKS or row[j].word == ",":
            return -1
    return -1


def _is_rate(row: Row, j: int) -> bool:
    """Tell the 'against' at ``j`` of 'lost 2 percent against the dollar this year'."""
    return row[j].word == "against" and any(t.word in _CURRENCIES for t in row[j + 1 : j + 4])


_CURRENCIES = frozenset(
    "dollar euro yen pound sterling yuan renminbi franc mark rupee rand peso currencies basket".split()
)


def in_front(row: Row, i: int) -> TimeMark | None:
    """The nearest time before a quantity in its clause."""
    j, arriving = i - 1, introduction(row, i) == "to"
    while j >= 0:
        token = row[j]
        if token.word in CLOSING:
            opened = opening_of(row, j)
            if opened >= 0:
                j = opened - 1
                continue
        if token.time is not None and is_own(row, j):
            if i - j > 1 and row[j + 1].word == "," and in_aside(row, j):
                return None
            j = _narrower(row, j)
            return None if of_other_side(row, j) else whole(row, j)
        if token.quantity is not None and not (arriving and introduction(row, j) == "from"):
            return None
        if token.word in _BREAKS_BEFORE and j < i - 1:
            return None
        j -= 1
    return None


def in_aside(row: Row, j: int) -> bool:
    """Tell the time at ``j`` of 'the bank, which cut its rate in May, aims at'."""
    for k in range(j - 1, max(0, j - 16), -1):
        if row[k].word in ASIDES:
            return row[k - 1].word == "," and k > 1
        if row[k].word in (",", ";"):
            return False
    return False


ASIDES = frozenset(("which", "who", "whose"))


def _narrower(row: Row, j: int) -> int:
    """Return the index of the months in 'in the May-June period this year', where ``j`` is the year's."""
    if j > 1 and row[j - 1].word in ("for", "of", "in"):
        for k in (j - 2, j - 3):  # 'April-September growth for 2019-20'
            if k >= 0 and (months := row[k].time) is not None and months.kind == "months":
                return k if is_within(months.period, row[j].time) else j
    mark, before = row[j].time, row[j - 2].time if j > 1 else None
    if mark is not None and mark.kind == "relative" and row[j - 1].word == "period":
        return j - 2 if before is not None and before.period else j
    return j


def of_other_side(row: Row, j: int) -> bool:
    """Tell whether the time at ``j`` dates the starting point before it: 'from 85,000 in May and'."""
    for k in range(j - 1, max(-1, j - 16), -1):
        if row[k].quantity is not None:
            leading = introduction(row, k)
            if leading not in ("and", ","):
                return leading in OTHER_SIDE or _is_recalled(row, k)
        elif row[k].word == ";":
            return False
    return False


def _is_recalled(row: Row, k: int) -> bool:
    """Tell the quantity at ``k`` of 'after rising a revised 3 percent in May, to 5 billion'."""
    before = [t.word for t in row[max(0, k - 6) : k]]
    return any(a in _LOOKING_BACK and b.endswith("ing") for a, b in pairwise(before))


_LOOKING_BACK = frozenset(("after", "following"))


def later(row: Row, i: int, aimed: bool) -> TimeMark | None:
    """The first time behind a quantity in its sentence, with no other figure between.

    ``aimed``: the quantity is aimed at, so that a deadline behind another figure may be its own.
    """
    between = False
    for j in range(i + 1, len(row)):
        token = row[j]
        if token.time is not None and is_own(row, j):
            apart = ("rolling",) if aimed else ("rolling", "deadline")
            loose = is_attribute(row, j) or (token.time.kind in apart and between)
            return None if loose else whole(row, j)
        between = between or token.quantity is not None
        if token.quantity is not None and (
            introduction(row, j) in OTHER_SIDE or not _JOINING & {t.word for t in row[i + 1 : j]}
        ):
            return None
        if token.word in OTHER and _qualifies(row, j):
            continue  # 'keep 30 schools and train more than 20 teachers in 2025'
        if token.word in BREAKS or token.word in OTHER or token.time is not None:
            return None
    return None


def _qualifies(row: Row, j: int) -> bool:
    """Tell the 'than' at ``j`` of 'more than Q'."""
    following = next((k for k in range(j + 1, min(len(row), j + 3)) if row[k].quantity), -1)
    return following > 0 and qualifier_before(row, following)[1] < j


_JOINING = frozenset(("and", ",", "with", "who", "which", "that", "where"))


def earlier(row: Row, i: int) -> TimeMark | None:
    """The time before a quantity in its sentence, in another clause that is set beside its own."""
    for j in range(i - 1, -1, -1):
        token = row[j]
        if token.time is not None and token.time.kind not in DAYS and is_own(row, j):
            apart = of_other_side(row, j) or (row[j + 1].word == "," and in_aside(row, j))
            return None if apart else whole(row, j)
        if token.quantity is not None or token.word in _NEVER_BESIDE or token.time is not None:
            return None
    return None


_NEVER_BESIDE = frozenset((".", ":", "after", "before", "following", "since", "if"))


def introduction(row: Row, j: int) -> str:
    """Return the word that leads to the quantity at ``j``: 'to' in 'to a record 3 billion'."""
    k = qualifier_before(row, j)[1]
    while k > 0 and row[k].flags & DETERMINER:
        k -= 1
    if k > 0 and row[k].word in ("to", "with") and row[k - 1].word in _COMPARING:
        return "than"
    if k > 1 and row[k].word == "of":  # 'from a revised estimate of Q'
        for n in range(k - 1, max(-1, k - 6), -1):
            if row[n].word in OTHER_SIDE:
                return row[n].word
            if not row[n].word[:1].isalpha() or row[n].quantity is not None:
                break
    return row[k].word if k >= 0 else ""


_COMPARING = frozenset("compared relative comparison comparing".split())
OTHER_SIDE = frozenset("from than against versus after following".split())


def arrives(row: Row, i: int) -> bool:
    """Tell where a change ends, 'from May to a total of Q', from where it started."""
    return introduction(row, i) == "to" and any(
        t.word == "from" and row[j + 1].time is not None
        for j, t in enumerate(row[max(0, i - 10) : i], max(0, i - 10))
    )
