"""Figures: the quantities of a text that state something, each with all that its words give it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from hzviewer.model.facts import Cue, CueRole, Figure, Span, Unread

from . import dating, subjects
from .clauses import Token, tokens
from .directions import RELATIVE, TIME_UNITS, Role, role
from .lexicon import lexicon
from .multiples import find_multiples
from .numbers import Quantity, find_quantities
from .text import Document
from .times import TimeMark

_NAMED = re.compile(
    r"(?:\b(?:section|sections|article|no|nos|number|chapter|page|pages|pp|chart|figure|table|phase"
    r"|stage|level|grade|class|type|tier|version|volume|vol|part|para|paragraph|appendix|annex"
    r"|box|item|act|rule|clause|group|room|route|highway|flight|line|channel|age|aged|ages"
    r"|article|code|tel|phone|fax|index\s+base|top)\.?|[#§@]|[a-z]-|\d[-/:])\s{0,2}$"
)
_OLD = re.compile(
    r"[\s-]{0,2}(?:years?[\s-]{1,2}old|years?[\s-]of[\s-]age|[:/]\d|th\b|st\b|nd\b|rd\b)|-?(?:year[\s-]plan)|-year\s+plan"
)
_ENUMERATOR = re.compile(r"[ \t]*[.)](?:\s|$)")


class _Memory(Struct):
    """What a sentence leaves to the next one of its paragraph."""

    subject: str = ""
    subject_span: Span | None = None
    time: TimeMark | None = None
    unit: str | None = None
    currency: str | None = None


def find_figures(
    document: Document, times: Sequence[TimeMark]
) -> tuple[tuple[Figure, ...], tuple[Unread, ...]]:
    """Return the figures, and what looks like one but was not read, both in order."""
    candidates = _outside(_all_quantities(document), times)
    figures: list[Figure] = []
    unread: list[Unread] = []
    memory = _Memory()
    paragraph_ends = [p.end for p in document.paragraphs]
    paragraph = -1
    at = time_at = 0
    for sentence in document.sentences:
        inside, at = _within(candidates, at, sentence)
        marks, time_at = _marks_within(times, time_at, sentence)
        number = bisect_left(paragraph_ends, sentence.end)
        if number != paragraph:
            paragraph = number
            memory = _Memory(memory.subject, memory.subject_span, None, None, memory.currency)
        if inside:
            row = tokens(document, sentence, inside, marks)
            figures += _read_sentence(document, row, memory, unread)
        elif marks and marks[0].start - sentence.start < 4:
            memory.time = marks[0]
    return tuple(figures), tuple(unread)


def _all_quantities(document: Document) -> list[Quantity]:
    found = [*find_quantities(document), *find_multiples(document)]
    found.sort(key=lambda q: (q.start, -q.end))
    kept: list[Quantity] = []
    for quantity in found:
        if kept and quantity.start < kept[-1].end:
            if quantity.end > kept[-1].end or quantity.unit == "fraction":
                kept[-1] = quantity
            continue
        if not _is_name(document, quantity):
            kept.append(quantity)
    return kept


def _is_name(document: Document, q: Quantity) -> bool:
    """Tell numbers that name or order things, and ages, from numbers that measure."""
    lower = document.lower
    if q.unit is None or q.unit in TIME_UNITS:
        if _OLD.match(lower, q.number_end) or _OLD.match(lower, q.end):
            return True
        before = lower[max(0, q.start - 12) : q.start]
        if not q.scaled and _NAMED.search(before):
            return True
        if (
            not q.worded
            and _ENUMERATOR.match(lower, q.end)
            and not lower[: q.start].rpartition("\n")[2].strip(" *#-(")
        ):
            return True
    if q.worded and q.value == 1 and (q.unit is None or q.unit in TIME_UNITS):
        return True
    return False


def _outside(found: list[Quantity], times: Sequence[TimeMark]) -> list[Quantity]:
    """Leave out the numbers that are part of a time expression."""
    kept, k = [], 0
    for quantity in found:
        while k < len(times) and times[k].end <= quantity.start:
            k += 1
        if k == len(times) or times[k].start >= quantity.end or quantity.unit == "fraction":
            kept.append(quantity)
    return kept


def _within(found: list[Quantity], at: int, s: Span) -> tuple[list[Quantity], int]:
    while at < len(found) and found[at].start < s.start:
        at += 1
    first = at
    while at < len(found) and found[at].start < s.end:
        at += 1
    return found[first:at], at


def _marks_within(found: Sequence[TimeMark], at: int, s: Span) -> tuple[list[TimeMark], int]:
    while at < len(found) and found[at].start < s.start:
        at += 1
    first = at
    while at < len(found) and found[at].start < s.end:
        at += 1
    return list(found[first:at]), at


def _read_sentence(
    document: Document, row: list[Token], memory: _Memory, unread: list[Unread]
) -> Iterator[Figure]:
    previous: tuple[int, Role] | None = None
    sentence_time: TimeMark | None = None
    pending: list[tuple[int, Role, Figure]] = []
    for i, token in enumerate(row):
        q = token.quantity
        if q is None:
            continue
        if any(
            other.start < q.end and q.start < other.end
            for other in (r.time for r in row[max(0, i - 1) : i + 2])
            if other
        ):
            continue
        qualifier, lead_end = _qualifier(document.lower, q.start)
        lead = i - 1
        while lead >= 0 and row[lead].end > lead_end:
            lead -= 1
        found = role(row, i, lead, previous)
        figure = _figure(
            document, row, i, found, qualifier, lead_end, memory, previous, sentence_time
        )
        if figure is None:
            unread.append(
                Unread(
                    id=f"u{q.start}",
                    start=q.start,
                    end=q.end,
                    quote=q.text,
                    reason="no unit and nothing counted",
                )
            )
            continue
        pending.append((i, found, figure))
        previous = (i, found)
    yield from _backwards(row, pending)


def _backwards(row: list[Token], pending: list[tuple[int, Role, Figure]]) -> Iterator[Figure]:
    """Give 'grew' and the unit in '2.0 and 1.8 per cent higher respectively' to the first too."""
    from msgspec.structs import replace

    result = [figure for _, _, figure in pending]
    for n in range(len(pending) - 2, -1, -1):
        i, found, figure = pending[n]
        j, _, _ = pending[n + 1]
        following = result[n + 1]
        between = {t.word for t in row[i + 1 : j]}
        if (
            between <= {"and", ","}
            and following.kind == "change"
            and figure.kind != "change"
            and figure.unit == following.unit
        ):
            result[n] = replace(
                figure,
                kind="change",
                direction=following.direction,
                subject=following.subject,
                subject_start=following.subject_start,
                subject_end=following.subject_end,
            )
    yield from result


def _qualifier(lower: str, start: int) -> tuple[str | None, int]:
    """Return the words that qualify the number at ``start`` and where they begin."""
    found: list[str] = []
    position = start
    names = tuple(
        " " + " ".join(words) for group in lexicon().qualifiers.values() for words, _ in group
    )
    while True:
        before = " " + lower[max(0, position - 26) : position].replace("\n", " ").rstrip()
        if not before.endswith(names):
            return (" ".join(found) or None), position
        phrase = max((n for n in names if before.endswith(n)), key=len).strip()
        found.insert(0, phrase)
        position -= position - lower.rindex(phrase.split()[0], 0, position)


def _figure(
    document: Document,
    row: list[Token],
    i: int,
    found: Role,
    qualifier: str | None,
    lead_end: int,
    memory: _Memory,
    previous: tuple[int, Role] | None,
    sentence_time: TimeMark | None,
) -> Figure | None:
    q = row[i].quantity
    assert q is not None
    unit, thing = _unit(document, row, i, found, memory)
    if unit is None:
        return None
    subject, place = _subject(document, row, i, found, thing, memory)
    mark = dating.period_of(row, i, found, memory.time)
    period = None
    if mark is not None:
        period = dating.shifted(mark, memory.time)
        if mark.kind in dating._OWN and not found.base and found.kind not in ("rank", "duration"):
            memory.time = mark
    if found.kind in ("rank", "duration", "count") and mark is memory.time and not _near(row, i):
        period = period if found.kind == "count" else None
    if place is not None and not found.follows:
        memory.subject, memory.subject_span = subject, place
    memory.unit = unit
    if len(unit) == 3 and unit.isupper():
        memory.currency = unit
    kind = found.kind
    if kind in ("count", "level") and unit not in RELATIVE:
        kind = (
            "level"
            if q.unit is not None or unit == "" or unit == memory_currency(unit)
            else "count"
        )
    return Figure(
        id=f"f{q.start}",
        start=q.start,
        end=q.end,
        quote=q.text,
        value=q.value,
        high=q.high,
        unit="" if unit == "#" else unit,
        kind=kind,
        direction=found.direction,
        subject=subject,
        subject_start=place.start if place else None,
        subject_end=place.end if place else None,
        indicator=_indicator(subject),
        period=period,
        qualifier=qualifier,
        cues=tuple(_cues(row, q, found, place, mark, qualifier, lead_end)),
    )


def memory_currency(unit: str) -> str | None:
    """Return the unit itself where it is a currency code."""
    return unit if len(unit) == 3 and unit.isupper() else None


def _near(row: list[Token], i: int) -> bool:
    return any(t.time is not None for t in row[max(0, i - 6) : i + 7])


def _unit(
    document: Document, row: list[Token], i: int, found: Role, memory: _Memory
) -> tuple[str | None, tuple[int, int] | None]:
    """Return the unit, None where the number measures nothing, and the counted phrase."""
    q = row[i].quantity
    assert q is not None
    if q.unit is not None:
        return q.unit, None
    listed = _unit_of_list(row, i)
    if listed is not None:
        return listed, None
    after = row[i + 1].word if i + 1 < len(row) else "."
    streak = after in ("consecutive", "straight", "successive")
    thing = None if streak else subjects.counted(row, i)
    if thing is not None and (
        found.direction is None or found.kind != "change" or thing[0] == i + 1
    ):
        return _counted_unit(row, thing), thing
    if q.worded and not q.scaled:
        return None, None
    if q.scaled and memory.currency and not _counts_people(row, i):
        return memory.currency, None
    words = lexicon().words
    left = [t.word for t in row[max(0, i - 14) : i]]
    if any(w in words["indexes"] for w in left):
        return "", None
    for j in range(i - 1, max(-1, i - 16), -1):
        other = row[j].quantity
        if other is not None and other.unit is not None and other.unit not in TIME_UNITS | {"%"}:
            return other.unit, None
        if (
            subjects.plural(row[j].word)
            and row[j].word not in words["stop_nouns"]
            and (found.direction or q.scaled or q.value >= 1000)
        ):
            return _counted_unit(row, (j, j)), None
    if found.direction is not None or q.scaled or (q.value >= 1000 and "," in q.text):
        return (memory.unit if memory.unit not in ("%", None) else ""), None
    return None, None


def _counts_people(row: list[Token], i: int) -> bool:
    people = lexicon().words["people"]
    return any(t.word in people for t in row[max(0, i - 12) : i])


def _unit_of_list(row: list[Token], i: int) -> str | None:
    """Return the unit that stands once behind a list: '2.3, 4.5 and 6.7 percent'."""
    for j in range(i + 1, min(len(row), i + 12)):
        other = row[j].quantity
        if other is not None and other.unit is not None:
            return (
                other.unit
                if j - i <= 11 and other.unit in RELATIVE | {memory_currency(other.unit)}
                else None
            )
        if other is None and row[j].word not in (",", "and", "or", "to"):
            return None
    return None


def _counted_unit(row: list[Token], thing: tuple[int, int]) -> str:
    words = [row[j].word for j in range(thing[0], thing[1] + 1)]
    if any(w in lexicon().words["people"] for w in words):
        return "people"
    return words[-1]


def _subject(
    document: Document,
    row: list[Token],
    i: int,
    found: Role,
    thing: tuple[int, int] | None,
    memory: _Memory,
) -> tuple[str, Span | None]:
    if found.follows and memory.subject:
        return memory.subject, memory.subject_span
    phrase = thing or subjects.after_noun(row, found)
    if phrase is None and found.kind == "rank":
        phrase = subjects._forward(row, i + 1)
    if phrase is None:
        anchor = found.anchor if found.anchor >= 0 else i
        anchor = anchor if anchor <= i else i
        phrase = subjects.before(row, anchor, 0)
        if (
            phrase is not None
            and phrase[0] == phrase[1]
            and row[phrase[0]].word in ("growth", "increase", "decrease")
        ):
            phrase = subjects.before(row, phrase[0], 0) or phrase
    if phrase is None or subjects.is_pronoun(row, phrase):
        return memory.subject, memory.subject_span
    place = subjects.span(row, phrase)
    text = " ".join(document.text[place.start : place.end].split())
    if row[phrase[0]].word in ("that", "those") and memory.subject:
        head = re.split(r" (?:in|of|for|from|to) ", memory.subject)[0]
        text = f"{head} {text.split(' ', 1)[1]}"
    return text, place


def _indicator(subject: str) -> str | None:
    from .numbers import phrase_at

    lower = subject.lower()
    best: tuple[int, str] | None = None
    for match in re.finditer(r"[^\W\d_]+", lower):
        found = phrase_at(lexicon().indicators, lower, match.start())
        if found is not None and (best is None or found[0] - match.start() > best[0]):
            best = (found[0] - match.start(), found[1])
    return best[1] if best else None


def _cues(
    row: list[Token],
    q: Quantity,
    found: Role,
    subject: Span | None,
    mark: TimeMark | None,
    qualifier: str | None,
    lead_end: int,
) -> Iterator[Cue]:
    def cue(name: CueRole, start: int, end: int) -> Cue:
        return Cue(name, start, end)

    if found.governor >= 0 and found.direction:
        yield cue("direction", row[found.governor].start, row[found.governor].end)
    if mark is not None:
        yield cue("period", mark.start, mark.end)
    if qualifier:
        yield cue("qualifier", lead_end, q.start)
    if subject is not None:
        yield cue("subject", subject.start, subject.end)
    if q.number_end < q.end:
        yield cue("unit", q.number_end, q.end)
