"""Times that only a word in passing gives, which are not carried on: of what is compared, revised, recalled."""

from itertools import pairwise

from hzviewer.model import periods

from .clauses import CLOSING, Row, opening_of
from .dates import Dates
from .near_times import ASIDES, in_aside
from .said_times import FIRST_SAID
from .times import TimeMark
from .wordclasses import PAST, VERB


def in_brackets(row: Row, i: int, at: int) -> bool:
    """Tell a figure that stands in brackets with a time of its own: '(up from 28 percent in 2020)'."""
    for j in range(at + 1, min(len(row), at + 6)):
        if row[j].word in CLOSING:
            opened = opening_of(row, j)
            return 0 <= opened < min(i, at) and i < j
    return False


def looks_back(row: Row, i: int, mark: TimeMark, dates: Dates) -> bool:
    """Tell the earlier time of 'after rising 3 percent in May', 'narrowed from the 4-percent rise
    in May', 'half a point more than in May'.
    """
    quantity = row[i].quantity
    points = quantity is not None and quantity.unit == "pp"
    based = i > 1 and row[i - 1].word == "the" and row[i - 2].word in _BASES
    if (points or based) and mark in dates.times and is_earlier(mark, dates):
        return True
    if _LOOKING_BACK.isdisjoint(dates.words):
        return False
    near = [t.word for t in row[max(0, i - _BACK) : i]]
    return not _LOOKING_BACK.isdisjoint(near) and is_earlier(mark, dates)


def is_aside(row: Row, i: int, at: int, mark: TimeMark, dates: Dates) -> bool:
    """Tell an earlier time that only names a figure: 'the May rise of 3 percent', 'the figure for
    May was revised'.
    """
    if mark.kind == "month" and [t.word for t in row[i + 1 : i + 3]] in _SHARES:
        return True  # 'was floated in August at 85 dollars a share'
    if not is_earlier(mark, dates):
        return False
    named = 0 < at < i and row[i - 1].word == "of"
    return named or "revised" in dates.words or _is_of_before(row, dates)


_SHARES = (["a", "share"], ["per", "share"])


def _is_of_before(row: Row, dates: Dates) -> bool:
    """Tell 'In April they had fallen 2 percent', 'output was previously reported to have risen'."""
    if "had" not in dates.words and _BEFORE.isdisjoint(dates.words):
        return False
    for token, following in pairwise(row):
        if token.word == "had" and following.flags & (PAST | VERB):
            return True
        if token.word in _BEFORE and following.word in FIRST_SAID:
            return True
    return False


_BEFORE = frozenset("previously originally initially first".split())


def is_of_other(row: Row, at: int, mark: TimeMark, dates: Dates) -> bool:
    """Tell the times of 'This compares with 3 percent in May', 'the bank, which cut it in May, aims'."""
    compared = row[0].word in ("this", "that", "it") and row[1].word in _COMPARES
    aside = not ASIDES.isdisjoint(dates.words) and in_aside(row, at)
    return (compared or aside) and is_earlier(mark, dates)


_COMPARES = frozenset(("compares", "compared", "follows", "followed"))


def is_earlier(mark: TimeMark, dates: Dates) -> bool:
    """Tell a time that ends before the one that is carried on."""
    try:
        carried = periods.parse(dates.carried.period or "") if dates.carried is not None else None
        return carried is not None and periods.parse(mark.period or "").last < carried.last
    except ValueError:
        return False


_BASES = frozenset("from than against over below above".split())
_LOOKING_BACK = frozenset("after following followed reversing having".split())
_BACK = 14
