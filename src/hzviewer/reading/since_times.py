"""Stretches of time that begin with a 'since' or a 'from': up to now, or up to the year measured."""

from msgspec.structs import replace

from hzviewer import late

from .clauses import Row
from .dates import Dates
from .period_steps import stretch
from .predicates import Predicate
from .time_roles import is_own, is_record_since, since_word
from .times import TimeMark
from .wordclasses import ADVERB, DETERMINER, NOUN, PAST, VERB

_PERFECT = frozenset(("has", "have"))


def held_since(row: Row, i: int, dates: Dates) -> TimeMark | None:
    """Return the interval of 'has stood at 4 percent since it was raised on May 3'."""
    if "since" not in dates.words:
        return None
    near = [t.word for t in row[i + 1 : i + 4]]
    if "since" not in near:
        return None
    since = i + 1 + near.index("since")
    if is_record_since(row, since) or not any(t.word in _PERFECT for t in row[max(0, i - 12) : i]):
        return None
    for token in row[since + 1 : since + 14]:
        if token.time is not None:
            return _up_to_now(token.time, dates.published)
        if token.word in (",", ";"):
            break
    return None


def till_now(row: Row, i: int, said: Predicate, dates: Dates) -> TimeMark | None:
    """Return the interval of 'since 2021, 30 towns have been rebuilt'."""
    if "since" not in dates.words or _PERFECT.isdisjoint(dates.words):
        return None
    for j in range(1, len(row)):
        mark = row[j].time
        since = since_word(row, j) if mark is not None else -1
        if mark is None or since < 0 or is_record_since(row, since) or is_own(row, j):
            continue
        if said.kind not in ("level", "share") or _lasts(row, j, i) or _mounts(row, since, i):
            return _up_to_now(mark, dates.published)
    return None


def _lasts(row: Row, j: int, i: int) -> bool:
    """Tell what has gone on since the time at ``j``: 'since May there have been', 'since 2008 has cost'."""
    if j + 1 < len(row) and row[j + 1].word in _PERFECT:
        return True
    return any(
        row[k].word in _PERFECT and (row[k + 1].word == "been" or row[k + 1].flags & PAST)
        for k in range(j + 1, i - 1)
    )


def _mounts(row: Row, since: int, i: int) -> bool:
    """Tell what mounts up: 'since 2012 it has built Q', 'has bought Q of bonds since May'."""
    done = any(
        row[k].word in _PERFECT and not (row[k + 1].flags & DETERMINER or row[k + 1].quantity)
        for k in range(max(0, i - 8), i - 1)
    )
    if since < i:
        return done and since == 0
    return done and not any(t.word == "," or t.quantity for t in row[i + 1 : since])


def _up_to_now(mark: TimeMark, published: str | None) -> TimeMark | None:
    if published is None or mark.period is None:
        return None
    period = stretch(mark.period, published)
    return replace(mark, period=period, kind="interval") if period is not None else None


def whole_years(row: Row, i: int, mark: TimeMark, lower: str) -> str | None:
    """Return the years of yearly rates 'over the past five years': those that are over."""
    if mark.period is None:
        return None
    first, _, last = mark.period.partition("/")
    past = _PAST_YEARS.search(lower, mark.start, mark.end)
    if mark.kind != "rolling" or past is None or last[4:] != first[4:]:
        return mark.period
    if _YEARLY.isdisjoint([t.word for t in row[max(0, i - 6) : i + 5]]):
        return mark.period
    return f"{first[:4]}/{int(last[:4]) - 1}"


_PAST_YEARS = late.pattern(r"\b(?:past|last)\b[\w\s-]{1,12}\b(?:years|decade)\b")
_YEARLY = frozenset("annual annually yearly average averaged".split())


def over_years(row: Row, i: int, mark: TimeMark) -> str | None:
    """Return the interval of a change over years: 'down 59 percent from 2013'."""
    for j in range(i + 1, min(len(row) - 1, i + 6)):
        token = row[j]
        if token.quantity is not None:
            return None
        following = row[j + 1].time
        if token.word == "from" and following is None:  # 'from its 2020 level', 'from 2005 levels'
            following = next((t.time for t in row[j + 1 : j + 3] if t.time is not None), None)
        if token.word in ("from", "since", "over") and following is not None:
            if following.kind != "year" or following.period is None or mark.period is None:
                return None
            last = mark.period.rpartition("/")[2]
            if len(following.period) != 4 or int(last[:4]) - int(following.period) < 2:
                return None
            return f"{following.period}/{last}"
        if not token.flags & (NOUN | ADVERB | VERB) and token.word not in ("its", "the", ","):
            return None
    return None
