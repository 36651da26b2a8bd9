"""Which period a quantity measures: the time in its clause, its sentence, or what came before."""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from hzviewer.model import periods

from .clauses import CLOSING, OPENING, Row, Token, is_verb, opening_of
from .predicates import STOPS, Predicate, plain_word
from .qualifiers import qualifier_before
from .times import TimeMark
from .wordclasses import ADVERB, CONJUNCTION, DETERMINER, FORECAST, NOUN, REPORT, VERB

_DAYS = frozenset(("day", "weekday"))
_NEVER_OWN = frozenset(("comparison", "undated"))
_REFERENCES = frozenset(
    "from than since with against over to versus vs after before above below".split()
)
_COMPARED = frozenset("than with from against".split())
_BREAKS = frozenset(
    (";", ".", "while", "whereas", "but", ":", "which", "after", "before", "following", "since")
)
_BREAKS_BEFORE = _BREAKS - {"which", ":", "since"}
_OTHER = frozenset(("than", "compared", "versus", "against"))
"""What follows dates the other side of a comparison: 'lower than the value recorded in 2019'."""
_PRESENT = frozenset("now currently presently nowadays would could can".split())
_REACH = 14
_MONTH = re.compile(r"\d{4}-\d\d")
_BEING = frozenset("was were is are be been being".split())
_YEARLY = frozenset(("annual", "full-year", "yearly"))
_PUBLISHED = frozenset(
    "placed put pegged estimated projected said reported revealed "
    "released published issued unveiled made updated presented submitted".split()
)


class Dates(Struct):
    """What the figures read so far leave to the next: the mark carried from sentence to sentence,
    and, inside a sentence, the period of the last figure and of the last starting point. A report
    about a budget has its ``budget`` year, for which all measures hold that name no other time.
    """

    published: str | None = None
    carried: TimeMark | None = None
    last: TimeMark | None = None
    budget: TimeMark | None = None
    ahead: TimeMark | None = None
    base: TimeMark | None = None


class Dating(Struct, frozen=True):
    """A period and the mark whose words gave it, both None where nothing does."""

    period: str | None = None
    mark: TimeMark | None = None


def opening(row: Row) -> TimeMark | None:
    """Return the time that opens a sentence and so holds for all of it."""
    for j, token in enumerate(row[:4]):
        if token.time is not None and (_own(row, j) or (j == 1 and row[0].word == "from")):
            return _whole(row, j)
    return None


def budget_year(lower: str, times: Sequence[TimeMark]) -> TimeMark | None:
    """Return the last fiscal year named in a report whose headline and lead are about a budget."""
    if "budget" not in lower[:300]:
        return None
    return max(
        (t for t in times if t.period is not None and _FISCAL.fullmatch(t.period)),
        key=lambda t: str(t.period),
        default=None,
    )


_FISCAL = re.compile(r"\d{4}-04/\d{4}-03")


def told(row: Row, lead: bool) -> TimeMark | None:
    """Return the time that a sentence without figures leaves to the next ones.

    It opens the sentence, dates a movement ("prices dipped in May") or, where the sentence leads
    to a list, comes last in it ("decided on May 3 to:"). The day of an event dates nothing else.
    """
    days = (t.time for j, t in enumerate(row) if t.time is not None and _own(row, j))
    if occasion := next((m for m in days if _SPAN_OF_DAYS.fullmatch(str(m.period))), None):
        return occasion
    found = opening(row)
    if lead:
        marks = (
            _whole(row, j) for j in range(len(row) - 1, -1, -1) if row[j].time and _own(row, j)
        )
        return found or next(marks, None)
    if found is None and any(t.flags & VERB and is_verb(row, j) for j, t in enumerate(row)):
        marks = (_whole(row, j) for j, t in enumerate(row) if t.time and _own(row, j))
        found = next(marks, None)
    return None if found is not None and found.kind in _DAYS else found


_SPAN_OF_DAYS = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")


def forget_days(dates: Dates) -> None:
    """Carry no single day on to the next paragraph; the days of a holiday hold for the text."""
    mark = dates.carried
    if mark is not None and mark.kind in _DAYS and "/" not in str(mark.period):
        dates.carried = None


def date_of(row: Row, i: int, said: Predicate, dates: Dates, subject: str, lower: str) -> Dating:
    """Return the period of the quantity at ``i``, which measures ``subject``."""
    if said.kind == "duration" and not _is_record(row, i):
        return Dating()
    if said.base:
        return _of_base(row, i, dates, lower)
    for token in row[:3]:
        if token.time is not None and token.time.kind == "comparison" and dates.carried is not None:
            return Dating(_shifted(token.time, dates.carried, lower), token.time)
    mark = _behind(row, i) or _in_front(row, i)
    if mark is None and said.where in ("same", "beside"):
        mark = dates.last
    mark = mark or opening(row) or dates.last or _later(row, i)
    if mark is None and said.kind not in ("level", "share"):
        mark = _till_now(row, dates.published)
    if mark is None and said.kind != "rank" and not _timeless(row, i) and not _undated(row, i):
        mark = dates.budget or dates.carried
        if _ahead(row, i) and (mark is None or _over(mark, dates.published)):
            mark = dates.ahead
    if mark is None:
        return Dating()
    if _MONTH.fullmatch(mark.period or "") and (
        any(word in _YEARLY for word in subject.lower().split())
        or any(t.word in _YEARLY for t in row[max(0, i - 6) : i])
    ):
        return Dating(str(mark.period)[:4], mark)
    if said.kind == "change" and lower.startswith(_YEAR_TO, mark.start):
        return Dating(str(mark.period).rpartition("/")[2], mark)
    if said.kind == "change":
        since = _since(row, i, mark)
        if since is not None:
            return Dating(since, mark)
    return Dating(mark.period, mark)


_YEAR_TO = ("the year to", "year to", "the 12 months to", "the twelve months to", "12 months to")
"""A rate 'in the year to May' is the annual rate of May."""


def _is_record(row: Row, i: int) -> bool:
    """Tell 'the lowest in three years', 'a six-year high', which have the period of their value."""
    if i + 1 < len(row) and row[i + 1].word in ("high", "low", "peak"):
        return True
    if row[i - 1].word not in ("in", "for"):
        return False
    return any(t.word.endswith("est") and t.word != "interest" for t in row[max(0, i - 5) : i - 1])


def _whole(row: Row, j: int) -> TimeMark:
    """Return the time at ``j`` with what belongs to it: 'today (April 7)', 'between 1989 and 2003'."""
    mark = row[j].time
    assert mark is not None
    following = row[j + 1 : j + 6]
    words = [t.word for t in following]
    if words[:1] == ["("] and len(following) > 1:
        inner = following[1].time
        if inner is not None and mark.kind == "day":
            return inner
        end = next((t.time for t in following[1:4] if t.time is not None), None)
        if words[1:3] == ["up", "to"] and end is not None and end.period and mark.period:
            first = mark.period.partition("/")[0]
            return replace(mark, end=end.end, period=f"{first}/{end.period}", kind="interval")
    if j > 2 and row[j - 1].word == "and" and row[j - 3].word == "between":
        begin = row[j - 2].time
        if begin is not None and begin.period and mark.period:
            return replace(
                mark, start=begin.start, period=f"{begin.period}/{mark.period}", kind="interval"
            )
    between = j and row[j - 1].word == "between" and words[:1] == ["and"] and len(following) > 1
    if between and (end := following[1].time) is not None and end.period and mark.period:
        return replace(mark, end=end.end, period=f"{mark.period}/{end.period}", kind="interval")
    return mark


def _of_base(row: Row, i: int, dates: Dates, lower: str) -> Dating:
    for j in range(i + 1, min(len(row), i + 12)):
        token = row[j]
        if token.time is not None:
            return Dating(_shifted(token.time, dates.last or dates.carried, lower), token.time)
        if token.quantity is not None and row[j - 1].word in ("or", "("):
            continue
        if token.quantity is not None or token.word in _BREAKS or token.word == ",":
            break
    for j in range(i - 1, max(-1, i - 5), -1):
        token = row[j]
        if token.time is not None:
            return Dating(_shifted(token.time, dates.last or dates.carried, lower), token.time)
        if token.quantity is not None:
            break
    return Dating(dates.base.period, dates.base) if dates.base is not None else Dating()


def _shifted(mark: TimeMark, main: TimeMark | None, lower: str) -> str | None:
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
    if _MONTH.fullmatch(period):
        return _month(_months(period) - 1) if "month" in words else None
    part = _PART.fullmatch(period)
    if part and part[2] == ("Q" if "quarter" in words else "H"):
        size = 4 if part[2] == "Q" else 2
        index = int(part[1]) * size + int(part[3]) - 2
        return f"{index // size}-{part[2]}{index % size + 1}"
    first, slash, last = period.partition("/")
    if slash and _MONTH.fullmatch(first) and _MONTH.fullmatch(last):
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


def _own(row: Row, j: int) -> bool:
    """Tell whether the time at ``j`` says when, not since when, nor when it was said."""
    mark = row[j].time
    assert mark is not None
    if mark.kind in _NEVER_OWN or mark.period is None:
        return False
    if _recalled(row, j):
        return True
    before = row[j - 1].word if j else ""
    if before in _REFERENCES and not (before in ("over", "from") and mark.kind == "interval"):
        return False
    if _names_other_side(row, j):
        return False
    if before == "on" and mark.kind not in _DAYS:
        return False  # 'up 2 percent on December'
    if before in ("year", "month", "quarter", "those") and any(
        t.word in _REFERENCES for t in row[max(0, j - 4) : j - 1]
    ):
        return False  # 'lower than the year 2015'
    if before in ("in", "during", "at") and j > 1 and row[j - 2].word in _COMPARED:
        return False
    if before == "of" and j > 1 and row[j - 2].word in _REFERRED:
        return False
    if _is_level(row, j):
        return False
    if _since_word(row, j) >= 0:
        return False
    if mark.kind in _DAYS:
        if j + 1 < len(row) and row[j + 1].word in _REPORTS:
            return False  # 'Tuesday's figures'
        if j + 1 < len(row) and row[j + 1].word in ("-", "–", "—", "(") and j < 9:
            return False  # a dateline
        if any(row[k].flags & REPORT for k in range(max(0, j - 3), min(len(row), j + 3))):
            return False
    if mark.kind in _DAYS or mark.kind == "month":
        for k in range(j - 1, max(0, j - 14), -1):
            if row[k].word in _PUBLISHED and row[k - 1].word not in _BEING:
                return False
            if row[k].quantity is not None or row[k].word == ",":
                break
    return True


def _names_other_side(row: Row, j: int) -> bool:
    """Tell 'from the January figure', 'than the 2019 average'."""
    if j < 2 or not row[j - 1].flags & DETERMINER or row[j - 2].word not in _COMPARED:
        return False
    return j + 1 < len(row) and plain_word(row[j + 1])


def _recalled(row: Row, j: int) -> bool:
    """Tell the time of a record: 'the highest since June, when it was 5 percent'."""
    words = [t.word for t in row[j + 1 : j + 3]]
    return words[:1] == ["when"] or words == [",", "when"]


def _is_level(row: Row, j: int) -> bool:
    """Tell the starting point in 'from its 2020 level', 'below 2005 levels'."""
    return j + 1 < len(row) and row[j + 1].word in ("level", "levels")


def _behind(row: Row, i: int) -> TimeMark | None:
    """The time behind a quantity in its clause: 'to 9.6% in December'."""
    j, end = i + 1, min(len(row), i + _REACH)
    while j < end:
        token = row[j]
        if token.time is not None:
            if _own(row, j):
                return _whole(row, j)
            if token.time.kind not in _NEVER_OWN and not _is_level(row, j):
                return None
        elif token.word in OPENING:
            close = next((k for k in range(j, end) if row[k].word in CLOSING), -1)
            if close < 0:
                return None
            j = close
        elif token.quantity is not None and j > i + 1 and _introduction(row, j) == "to":
            pass  # 'rose 2 percent to a record 3 billion in May'
        elif token.quantity is not None and _introduction(row, j) == "from":
            j = _arrival(row, j)  # 'rose 2 percent from 2 billion in April to 3 billion in May'
            if j < 0:
                return None
            end = min(len(row), j + _REACH)
        elif (
            token.quantity is not None
            or token.word in _BREAKS
            or token.word in _OTHER
            or (token.word in (",", "and") and not (j + 1 < end and row[j + 1].time is not None))
            or (token.flags & CONJUNCTION and token.word not in ("and", "or", "as"))
        ):
            return None
        j += 1
    return None


def _arrival(row: Row, start: int) -> int:
    """Return the index of the quantity that a change ends at, -1 where none is given."""
    for j in range(start + 1, min(len(row), start + _REACH)):
        if row[j].quantity is not None:
            return j if _introduction(row, j) == "to" else -1
        if row[j].word in _BREAKS or row[j].word == ",":
            return -1
    return -1


def _in_front(row: Row, i: int) -> TimeMark | None:
    """The nearest time before a quantity in its clause."""
    j = i - 1
    while j >= 0:
        token = row[j]
        if token.word in CLOSING:
            opened = opening_of(row, j)
            if opened >= 0:
                j = opened - 1
                continue
        if token.time is not None and token.time.period and row[j + 1].word == "of" and j == i - 2:
            return token.time  # 'a decline last June of Q'
        if token.time is not None and _own(row, j):
            return None if _of_other_side(row, j) else _whole(row, j)
        if token.quantity is not None or (token.word in _BREAKS_BEFORE and j < i - 1):
            return None
        j -= 1
    return None


def _of_other_side(row: Row, j: int) -> bool:
    """Tell whether the time at ``j`` dates the starting point before it: 'from 85,000 in May and'."""
    for k in range(j - 1, max(-1, j - 16), -1):
        if row[k].quantity is not None:
            leading = _introduction(row, k)
            if leading not in ("and", ","):
                return leading in _OTHER_SIDE
        elif row[k].word == ";":
            return False
    return False


def _later(row: Row, i: int) -> TimeMark | None:
    """The first time behind a quantity in its sentence, with no other figure between."""
    for j in range(i + 1, len(row)):
        token = row[j]
        if token.time is not None and _own(row, j):
            return _whole(row, j)
        if token.quantity is not None and (
            _introduction(row, j) in _OTHER_SIDE
            or not {"and", ",", "with"} & {t.word for t in row[i + 1 : j]}
        ):
            return None
        if token.word in _BREAKS or token.word in _OTHER or token.time is not None:
            return None
    return None


def _introduction(row: Row, j: int) -> str:
    """Return the word that leads to the quantity at ``j``: 'to' in 'to a record 3 billion'."""
    k = qualifier_before(row, j)[1]
    while k > 0 and row[k].flags & DETERMINER:
        k -= 1
    if k > 0 and row[k].word in ("to", "with") and row[k - 1].word in _COMPARING:
        return "than"
    if k > 1 and row[k].word == "of":  # 'from a revised estimate of Q'
        for n in range(k - 1, max(-1, k - 6), -1):
            if row[n].word in _OTHER_SIDE:
                return row[n].word
            if not row[n].word[:1].isalpha() or row[n].quantity is not None:
                break
    return row[k].word if k >= 0 else ""


_COMPARING = frozenset("compared relative comparison comparing".split())
_REPORTS = frozenset(
    "figures data report announcement numbers release statement statistics".split()
)
_REFERRED = frozenset("that those level levels figure amount".split())
_OTHER_SIDE = frozenset("from than against versus after following".split())


def _till_now(row: Row, published: str | None) -> TimeMark | None:
    """Return the interval of 'since 2021, 30 towns have been rebuilt'."""
    for j in range(1, len(row)):
        mark = row[j].time
        if mark is None or _since_word(row, j) < 0 or _own(row, j):
            continue
        if published and mark.period and any(t.word in ("has", "have") for t in row):
            return replace(mark, period=f"{mark.period}/{published}", kind="interval")
    return None


def _ahead(row: Row, i: int) -> bool:
    """Tell whether the clause speaks of what will be."""
    for j in range(i - 1, max(-1, i - 16), -1):
        if row[j].word in STOPS:
            return False
        if row[j].flags & FORECAST or row[j].word in ("will", "shall"):
            return True
    return False


def _over(mark: TimeMark, published: str | None) -> bool:
    """Tell whether a time has passed on the day of publication."""
    try:
        return (
            published is not None and periods.parse(mark.period or "").last.isoformat() < published
        )
    except ValueError:
        return False


def _since_word(row: Row, j: int) -> int:
    """Return the 'since' of 'since 2021', 'since the code was introduced on May 1', -1 for none."""
    for k in range(j - 1, max(-1, j - 10), -1):
        if row[k].word == "since":
            return k
        if row[k].word in (",", ";") or row[k].quantity is not None or row[k].time is not None:
            return -1
    return -1


def _timeless(row: Row, i: int) -> bool:
    """Tell statements about no particular time: 'currently', 'would', 'could', 'there are'."""
    first, second = (t.word for t in (*row[:2], *_NO_WORDS)[:2])
    if first == "there" and second in ("is", "are"):
        return True
    return any(t.word in _PRESENT for t in row)


_NO_WORDS = (Token("", 0, 0), Token("", 0, 0))


def _undated(row: Row, i: int) -> bool:
    """Tell a clause with a time of its own that nothing settles: 'over the past 12 months'."""
    for step in (1, -1):
        j = i + step
        while 0 <= j < len(row) and row[j].quantity is None and row[j].word not in STOPS:
            mark = row[j].time
            if mark is not None and mark.period is None and mark.kind == "undated":
                return not (j and row[j - 1].word in _REFERENCES)
            j += step
    return False


def _since(row: Row, i: int, mark: TimeMark) -> str | None:
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
    if said.base:
        dates.base = dating.mark
        return
    dates.last = dating.mark
    at = next((j for j, t in enumerate(row) if t.time is dating.mark), None)
    if at is not None and _recalled(row, at):
        return
    if dating.mark.kind != "deadline" and said.kind not in ("rank", "duration", "target"):
        if _ahead(row, i) and not _over(dating.mark, dates.published):
            dates.ahead = dating.mark
        elif not up_to_now(dating, dates.published):
            dates.carried = dating.mark


def up_to_now(dating: Dating, published: str | None) -> bool:
    """Tell 'since 2021 ... have': what holds for the sentence, not for the next."""
    return published is not None and str(dating.period).endswith(f"/{published}")
