"""Figures: the quantities of a text that state something, each with all that its words give it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from hzviewer import late
from hzviewer.model.facts import Cue, Figure, Span, Unread

from . import subjects
from .agreeing import agreed
from .ahead_times import foresees
from .boundaries import word_at
from .candidates import candidates
from .clauses import Row, tokens
from .counting import completed, counted
from .dating import (
    Dates,
    Dating,
    budget_year,
    date_of,
    forget_days,
    is_single_day,
    plan_years,
    rate_day,
    remember,
    settle,
    told,
)
from .exchange_rates import equated, priced
from .indicators import indicator_of
from .kinds import growth, more, negative, planned, settled_kind, signed, within_year
from .naming import Memory, Namer
from .numbers import Quantity
from .partners import partnered
from .plan_times import titled_year
from .predicates import RELATIVE, TIME_UNITS, Predicate, currency, predicate
from .qualifiers import qualifier_before
from .respective import distributed
from .specifics import specific
from .text import Document
from .times import TimeMark
from .trimming import Phrase
from .units import bare_points, does_alone, of_list, points, unit_of
from .wordclasses import (
    NOUN,
)


def find_figures(
    document: Document, times: Sequence[TimeMark]
) -> tuple[tuple[Figure, ...], tuple[Unread, ...]]:
    """Return the figures, and what looks like one but was not read, both in order."""
    found = candidates(document, times)
    starts, time_starts = [q.start for q in found], [t.start for t in times]
    published = document.published.isoformat() if document.published else None
    dates = Dates(
        published,
        budget=budget_year(document.lower, times),
        plan=plan_years(document.lower, times),
        aim=(titled := titled_year(document.lower, times, published)),
        goal=titled,
        decided=rate_day(document, times),
    )
    memory = Memory(_main_currency(found), dates)
    figures: list[Figure] = []
    unread: list[Unread] = []
    ends = {paragraph.end for paragraph in document.paragraphs}
    for number, sentence in enumerate(document.sentences):
        inside = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        part = sentence
        if len(inside) > _MOST:  # what stands behind the last that is read is not looked at
            unread += [_left(q, _CROWDED) for q in inside[_MOST:]]
            part, inside = Span(sentence.start, inside[_MOST].start), inside[:_MOST]
        short = sentence.end - sentence.start < _HEADING
        if (
            short
            and document.text[sentence.end - 1] not in ".;"
            and not _is_item(document, sentence)
        ):
            memory.aims = _AIMS.match(document.lower, sentence.start, sentence.end) is not None
        a = bisect_left(time_starts, part.start)
        b = bisect_left(time_starts, part.end, a)
        if inside:
            row = tokens(document, part, inside, times[a:b])
            figures += _Sentence(document, row, memory, unread, number, times[a:b]).figures()
            memory.row, memory.sentence = row, number
        elif a < b and not (b - a == 1 and is_single_day(times[a])):
            row = tokens(document, sentence, (), times[a:b])
            lead = document.text[sentence.end - 1] == ":"
            memory.dates.carried = told(row, lead, memory.dates.published) or memory.dates.carried
        if sentence.end in ends and document.text[sentence.end - 1] != ":":
            forget_days(memory.dates)
    unread.sort(key=lambda u: u.start)
    if document.sentences:
        _date_headline(figures, document.sentences[0].end)
    return tuple(figures), tuple(unread)


def _date_headline(figures: list[Figure], end: int) -> None:
    """Give the figures of the headline the period that the text gives the same figure."""
    for n, figure in enumerate(figures):
        if figure.start >= end:
            break
        if figure.period is None:
            same = (
                f
                for f in figures[n + 1 :]
                if (f.value, f.unit, f.kind) == (figure.value, figure.unit, figure.kind)
                and f.period
            )
            if (twin := next(same, None)) is not None:
                figures[n] = replace(figure, period=twin.period)


def _main_currency(found: list[Quantity]) -> str | None:
    """Return the currency that most amounts of the article are in."""
    used = Counter([q.unit for q in found if q.unit is not None and currency(q.unit)])
    return max(used, key=lambda unit: used[unit]) if used else None


class _Sentence:
    """One sentence, whose figures lean on one another."""

    def __init__(
        self,
        document: Document,
        row: Row,
        memory: Memory,
        unread: list[Unread],
        number: int,
        times: Sequence[TimeMark],
    ) -> None:
        self._number = number
        self._times = times
        self._document = document
        self._row = row
        self._memory = memory
        self._unread = unread
        self._predicates: list[tuple[int, Predicate]] = []
        self._namer = Namer(document, row, memory, number, self._predicates)
        self._units: dict[int, str] = {}
        self._phrase: Phrase | None = None

    def figures(self) -> list[Figure]:
        """Return the figures of the sentence in order."""
        dates = self._memory.dates
        dates.last, dates.base, before = None, None, dates.carried
        dates.times, dates.words = self._times, frozenset([t.word for t in self._row])
        dates.foresees = foresees(dates.words)
        result: list[Figure] = []
        for i, quantity in [(i, t.quantity) for i, t in enumerate(self._row) if t.quantity]:
            if (figure := self._read(i, quantity)) is not None:
                result.append(figure)
        settle(dates, before, [f.period for f in result if f.period])
        result = partnered(self._document, self._row, self._predicates, result)
        result = distributed(self._document, self._row, self._predicates, result)
        return agreed(self._row, result)

    def _read(self, i: int, q: Quantity) -> Figure | None:
        row, memory = self._row, self._memory
        qualifier, lead = qualifier_before(row, i)
        qualified = row[lead + 1].start
        own = points(row, i) if q.unit == "pp" and bare_points(q) else q.unit
        own = None if own == "points" else own
        said = predicate(row, i, lead, of_list(row, i) if own is None else own, self._predicates)
        thing = counted(row, i) if q.unit is None else None
        if thing is not None and said.where == "before" and said.direction and thing[0] > i + 1:
            thing = None
        phrase = subjects.find(row, i, said, thing)
        unit = unit_of(row, i, said, thing, phrase, self._phrase, memory.currency, self._units)
        large = q.unit is None and (q.scaled or q.value >= _LARGE)
        if not unit and large and memory.unit and self._points_back(i, phrase):
            unit = memory.unit  # 'the adjusted figure rose by 20,000'
        if unit is None:
            self._unread.append(_left(q, _ALONE))
            return None
        if thing is None and q.unit is None and self._units and does_alone(row, i):
            phrase = self._phrase  # 'Of the 21 cities, P grew while Q reported declines'
        self._units[i] = unit
        if equated(row, i):
            self._predicates.append((i, said))
            return _figure(row, q, unit, said, *priced(row, i), Dating(), qualifier, qualified)
        if unit not in RELATIVE and unit not in TIME_UNITS:
            memory.unit = unit
        self._phrase = phrase or self._phrase
        if phrase is not None and (thing == phrase or phrase[0] > i):
            phrase = completed(row, phrase)
        subject, place = self._namer.subject(phrase, i, said)
        if not subject and unit not in ("", *TIME_UNITS):
            subject, place = self._namer.fallback(i)
        said = settled_kind(q, unit, said, subject, self._moved(), row[i + 1 : i + 2])
        if unit == "%":
            said = growth(row, phrase, said, subject)
        if unit in RELATIVE and said.kind in ("change", "target") and negative(row, i):
            said = replace(said, direction="down")
        said = signed(row, i, said)
        dating = date_of(row, i, said, memory.dates, subject, self._document.lower)
        said = planned(row, i, said, dating, memory.dates)
        if memory.aims and said.kind not in ("rank", "duration") and not said.base:
            will = any(t.word == "will" for t in row[max(0, i - 12) : i])
            item = row[0].word in _BULLETS
            said = replace(said, kind="target") if will or item else said
        dating = within_year(row, i, said, dating, memory.dates.published)
        remember(row, i, memory.dates, said, dating)
        said = more(row, phrase, said)
        self._predicates.append((i, said))
        figure = _figure(row, q, unit, said, subject, place, dating, qualifier, qualified)
        shown = specific(self._document, row, i, said, phrase, subject)
        subject = shown if currency(unit) else subject
        if subject and not (len(self._predicates) > 1 and _is_bracketed(row, i)):
            if not (said.kind == "count" and len(self._predicates) > 1 and _aside(row, i)):
                self._namer.keep(subject, place, phrase, said)
        return figure if shown == figure.subject else replace(figure, subject=shown)

    def _points_back(self, i: int, phrase: Phrase | None) -> bool:
        """Tell a phrase that names nothing itself: 'of them', a pronoun, 'the figure', 'the gain'."""
        if [t.word for t in self._row[i + 1 : i + 3]] == ["of", "them"]:
            return True
        if phrase is None or subjects.is_pronoun(self._row, phrase):
            return phrase is not None
        return all(t.flags & NOUN for t in self._row[phrase[0] : phrase[1] + 1])

    def _moved(self) -> Predicate | None:
        """Return what the percentage before says, where that is a change."""
        if not self._predicates:
            return None
        i, said = self._predicates[-1]
        return said if said.kind == "change" and self._units.get(i) == "%" else None


def _is_item(document: Document, sentence: Span) -> bool:
    return document.text[sentence.start] in _BULLETS


def _aside(row: Row, i: int) -> bool:
    """Tell the number of 'visitors from 97 countries', of which nothing more is said."""
    k = i - 1
    while k > 0 and row[k].word in ("more", "than", "over", "about", "some", "nearly"):
        k -= 1
    return row[k].word in ("from", "in", "to", "across", "between", "among", "at")


def _is_bracketed(row: Row, i: int) -> bool:
    """Tell the quantity of 'than in the first quarter (Q) but fell' and 'disputes (including Q cases
    of theft), up', of which nothing more is said.
    """
    if row[i - 1].word == "including" and word_at(row, i - 2) == "(":
        return any(t.word == ")" for t in row[i + 1 : i + 8])
    return row[i - 1].word == "(" and i + 1 < len(row) and row[i + 1].word == ")"


def _left(q: Quantity, reason: str) -> Unread:
    return Unread(id=f"u{q.start}", start=q.start, end=q.end, quote=q.text, reason=reason)


_HEADING = 60
_AIMS = late.pattern(
    r"\W{0,3}(?:\d{1,2}\W{1,3})?(?:our\s+)?(?:(?:main|major|key|overall|expected|development|economic|social|annual|policy|and)\s+){0,4}"
    r"(?:targets|goals|objectives)\b"
)
"""The heading of a list of targets: 'Major targets for 2009'."""
_BULLETS = frozenset("-–—•*·")
_MOST = 40
_LARGE = 1000
_CROWDED = "too many numbers stand in this sentence to tell what each of them measures"
_ALONE = "it has no unit, and nothing that it counts was found"


def _figure(
    row: Row,
    q: Quantity,
    unit: str,
    said: Predicate,
    subject: str,
    place: Span | None,
    dating: Dating,
    qualifier: str | None,
    qualified: int,
) -> Figure:
    return Figure(
        id=f"f{q.start}",
        start=q.start,
        end=q.end,
        quote=q.text,
        value=q.value,
        high=q.high,
        unit="" if unit == "#" else unit,
        kind=said.kind,
        direction=said.direction,
        subject=subject,
        subject_start=place.start if place else None,
        subject_end=place.end if place else None,
        indicator=indicator_of(subject),
        period=dating.period,
        qualifier=qualifier,
        cues=_cues(row, q, said, place, dating.mark, qualifier, qualified),
    )


def _cues(
    row: Row,
    q: Quantity,
    said: Predicate,
    subject: Span | None,
    mark: TimeMark | None,
    qualifier: str | None,
    qualified: int,
) -> tuple[Cue, ...]:
    cues = []
    if said.governor >= 0 and said.direction:
        cues.append(Cue("direction", row[said.governor].start, row[said.governor].end))
    if mark is not None:
        cues.append(Cue("period", mark.start, mark.end))
    if qualifier:
        cues.append(Cue("qualifier", qualified, q.start))
    if subject is not None:
        cues.append(Cue("subject", subject.start, subject.end))
    if q.number_end < q.end:
        cues.append(Cue("unit", q.number_end, q.end))
    return tuple(cues)
