"""The one summary that paper, PDF, HTML, Markdown and the terminal show."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from msgspec import Struct

from hzviewer.model import indicators, periods, wording
from hzviewer.model.facts import Event, FactId, Figure, Problem
from hzviewer.model.indicators import Chart
from hzviewer.model.report import Report

from .passages import Lines, Note, Passage, one_line, passages

HEADLINES = 10
"""Rows of figures on the first page; a longer report has the complete table further on."""
_CHARTS = 2


class Value(Struct, frozen=True):
    """One number as people write it, what the text says of it (``about``), and its note."""

    text: str
    note: int
    hedge: str = ""


class Row(Struct, frozen=True):
    """What the text states of one subject in one period: amounts, and changes beside them.

    ``problems`` are the numbers of the problems that concern it.
    """

    subject: str
    values: tuple[Value, ...]
    changes: tuple[Value, ...]
    period: str
    problems: tuple[int, ...] = ()


class Item(Struct, frozen=True):
    """A priority, an event or a problem: a heading, its words, and the notes behind them."""

    heading: str
    text: str
    line: int
    detail: str = ""
    notes: tuple[int, ...] = ()


class Summary(Struct, frozen=True):
    """What a report comes to.

    ``headlines`` are the rows to begin with; ``figures`` the complete table, empty where the
    headlines are all there is. A priority is the text's own words and needs no note.
    """

    title: str
    about: tuple[str, ...]
    headlines: tuple[Row, ...]
    figures: tuple[Row, ...]
    charts: tuple[Chart, ...]
    bar_notes: dict[FactId, int]
    priorities: tuple[Item, ...]
    timeline: tuple[Item, ...]
    problems: tuple[Item, ...]
    notes: tuple[Note, ...]
    passages: tuple[Passage, ...]


def summarise(report: Report) -> Summary:
    """Return the summary of a report."""
    lines = Lines(report.text)
    notes = _notes(report, lines)
    numbers = {fact: note.number for fact, note in notes.items()}
    groups = _rows_of(report.figures)
    chosen = _headlines(groups)
    doubts = _doubts(report.problems)
    several = wording.in_several_places(report.figures)
    shown = [f for group in chosen for f in group]
    return Summary(
        title=report.heading or "Report",
        about=_about(report),
        headlines=tuple(_row(group, several, numbers, doubts) for group in chosen),
        figures=tuple(_row(group, several, numbers, doubts) for group in groups)
        if len(chosen) < len(groups)
        else (),
        charts=_telling(indicators.charts(shown)),
        bar_notes={f.id: numbers[f.id] for f in shown},
        priorities=tuple(
            Item(str(p.rank), one_line(p.quote), lines.number(p.start), ", ".join(p.topics))
            for p in report.priorities
        ),
        timeline=tuple(_event(e, lines, numbers) for e in _in_time(report.events)),
        problems=tuple(
            _problem(n, p, lines, numbers) for n, p in enumerate(report.problems, start=1)
        ),
        notes=tuple(notes.values()),
        passages=passages(report.text, notes.values()),
    )


def _notes(report: Report, lines: Lines) -> dict[FactId, Note]:
    """Number the words behind figures, events and problems in reading order."""
    figures = {figure.id for figure in report.figures}
    alone = [p for p in report.problems if not figures.intersection(p.facts)]
    facts = sorted((*report.figures, *report.events, *alone), key=lambda f: (f.start, f.end))
    return {
        fact.id: Note(
            number,
            one_line(report.text[fact.start : fact.end]),
            lines.number(fact.start),
            fact.start,
            fact.end,
        )
        for number, fact in enumerate(facts, start=1)
    }


def _rows_of(figures: Iterable[Figure]) -> list[list[Figure]]:
    """Put neighbours together that say different things of one subject: an amount, its change."""
    groups: list[list[Figure]] = []
    for figure in figures:
        if groups and _belongs(figure, groups[-1]):
            groups[-1].append(figure)
        else:
            groups.append([figure])
    return groups


def _belongs(figure: Figure, group: Sequence[Figure]) -> bool:
    first = group[0]
    same = (figure.subject, figure.place, figure.period) == (
        first.subject,
        first.place,
        first.period,
    )
    measured = {(f.kind == "change", f.unit) for f in group}
    return bool(figure.subject) and same and (figure.kind == "change", figure.unit) not in measured


def _headlines(groups: list[list[Figure]]) -> list[list[Figure]]:
    """Return the rows to begin with: each known indicator's first, then in reading order."""
    if len(groups) <= HEADLINES + 2:  # a second table for two rows more would be a nuisance
        return groups
    seen: Counter[str] = Counter()
    ranks = []
    for place, group in enumerate(groups):
        indicator = next((f.indicator for f in group if f.indicator), None)
        ranks.append((indicator is None, seen[indicator] if indicator else 0, place))
        seen[indicator or ""] += 1
    return [groups[place] for *_, place in sorted(sorted(ranks)[:HEADLINES], key=lambda r: r[2])]


def _telling(charts: Iterable[Chart]) -> tuple[Chart, ...]:
    """Return the charts that compare most; bars of one length would show nothing."""
    several = [chart for chart in charts if len({bar.value for bar in chart.bars}) > 1]
    return tuple(sorted(several, key=lambda chart: -len(chart.bars))[:_CHARTS])


def _row(
    group: Sequence[Figure],
    in_several_places: Container[str],
    numbers: dict[FactId, int],
    doubts: dict[FactId, list[int]],
) -> Row:
    problems = {number for figure in group for number in doubts.get(figure.id, ())}
    return Row(
        one_line(wording.subject(group[0], in_several_places)),
        tuple(_value(f, numbers[f.id]) for f in group if f.kind != "change"),
        tuple(_value(f, numbers[f.id]) for f in group if f.kind == "change"),
        periods.label(group[0].period),
        tuple(sorted(problems)),
    )


def _value(figure: Figure, note: int) -> Value:
    kind = figure.kind if figure.kind in ("target", "rank") else ""
    hedge = " ".join(filter(None, (kind, one_line(figure.qualifier or ""))))
    return Value(wording.signed_value(figure), note, hedge)


def _doubts(problems: Iterable[Problem]) -> dict[FactId, list[int]]:
    doubts: dict[FactId, list[int]] = {}
    for number, problem in enumerate(problems, start=1):
        for fact in problem.facts:
            doubts.setdefault(fact, []).append(number)
    return doubts


def _in_time(events: Iterable[Event]) -> list[Event]:
    return sorted(events, key=lambda e: (e.date is None, e.date or "", e.start))


def _event(event: Event, lines: Lines, numbers: dict[FactId, int]) -> Item:
    heading = periods.label(event.date) or f"“{one_line(event.quote)}”"
    text = one_line(event.what or event.quote)
    return Item(heading, text, lines.number(event.start), notes=(numbers[event.id],))


def _problem(number: int, problem: Problem, lines: Lines, numbers: dict[FactId, int]) -> Item:
    heading = f"Problem {number}" if problem.severity == "error" else f"Problem {number} (possible)"
    own = numbers.get(problem.id)
    about = [numbers[fact] for fact in problem.facts if fact in numbers]
    return Item(
        heading,
        problem.message,
        lines.number(problem.start),
        f"Would fit: {problem.suggestion}" if problem.suggestion else "",
        tuple(sorted(about)) if own is None else (own,),
    )


def _about(report: Report) -> tuple[str, ...]:
    """Return place, date, source and counts, those that are known."""
    places = Counter(f.place for f in report.figures if f.place)
    place = report.places[0].name if report.places else ""
    for name, count in places.most_common(1):
        # The place of the report, not one of many that it compares.
        place = name if 2 * count > places.total() else ""
    published = f"published {periods.label(report.published)}" if report.published else ""
    source = f"source: {report.source.name}" if report.source.name else ""
    counts = ", ".join(
        _counted(len(facts), name)
        for facts, name in (
            (report.figures, "figure"),
            (report.priorities, "priority"),
            (report.problems, "problem"),
        )
        if facts
    )
    return tuple(filter(None, (place, published, source, counts)))


def _counted(number: int, name: str) -> str:
    plural = name[:-1] + "ies" if name.endswith("y") else name + "s"
    return f"{number:,} {name if number == 1 else plural}"
