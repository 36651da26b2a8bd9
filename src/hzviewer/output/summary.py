"""The one summary that paper, PDF, HTML, Markdown and the terminal show."""

from msgspec import Struct

from hzviewer.model import indicators, periods, wording
from hzviewer.model.facts import Fact, Figure
from hzviewer.model.indicators import Chart
from hzviewer.model.report import Report

HEADLINES = 10
"""Figures on the first page of the summary; the rest follow in a table of their own."""


class Note(Struct, frozen=True):
    """The exact words behind a number of the summary, and where they stand."""

    number: int
    quote: str
    line: int
    start: int
    end: int


class Row(Struct, frozen=True):
    """One line of the summary: what, how much, when, and the number of its note."""

    subject: str
    value: str
    period: str
    note: int
    kind: str = ""
    direction: str = ""


class Item(Struct, frozen=True):
    """A priority, an event or a problem: a heading, its words, and the number of its note."""

    heading: str
    text: str
    note: int
    detail: str = ""


class Summary(Struct, frozen=True):
    """What a report comes to; ``rest`` are the figures beyond the headlines."""

    title: str
    about: str
    headlines: tuple[Row, ...]
    rest: tuple[Row, ...]
    charts: tuple[Chart, ...]
    priorities: tuple[Item, ...]
    timeline: tuple[Item, ...]
    problems: tuple[Item, ...]
    notes: tuple[Note, ...]


def summarise(report: Report) -> Summary:
    """Return the summary of a report."""
    notes = _Notes(report)
    chosen = _headlines(report)
    ids = {f.id for f in chosen}
    headlines = tuple(_row(f, notes) for f in chosen)
    priorities = tuple(
        Item(str(p.rank), _one_line(p.quote), notes.number(p), ", ".join(p.topics))
        for p in report.priorities
    )
    events = sorted(report.events, key=lambda e: (e.date is None, e.date or ""))
    timeline = tuple(
        Item(periods.label(e.date) or f"“{_one_line(e.quote)}”", e.what, notes.number(e))
        for e in events
    )
    problems = tuple(
        Item("Problem" if p.severity == "error" else "Possible problem", p.message,
             notes.number(p), p.suggestion)
        for p in report.problems
    )  # fmt: skip
    rest = tuple(_row(f, notes) for f in report.figures if f.id not in ids)
    charts = tuple(c for c in indicators.charts(chosen) if len(c.bars) > 1)
    return Summary(
        title=report.title or report.source.name or "Report",
        about=_about(report),
        headlines=headlines,
        rest=rest,
        charts=charts,
        priorities=priorities,
        timeline=timeline,
        problems=problems,
        notes=tuple(notes.notes),
    )


class _Notes:
    """Numbers the words behind the facts in the order in which the summary names them."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.notes: list[Note] = []

    def number(self, fact: Fact) -> int:
        text = self._report.text
        line = text.count("\n", 0, fact.start) + 1
        number = len(self.notes) + 1
        quote = _one_line(text[fact.start : fact.end])
        self.notes.append(Note(number, quote, line, fact.start, fact.end))
        return number


def _headlines(report: Report) -> list[Figure]:
    """Return the figures to begin with: those of a known indicator, then in reading order."""
    if len(report.figures) <= HEADLINES:
        return list(report.figures)
    ranked = sorted(report.figures, key=lambda f: (f.indicator is None, f.start))
    return sorted(ranked[:HEADLINES], key=lambda f: f.start)


def _row(figure: Figure, notes: _Notes) -> Row:
    return Row(
        wording.subject(figure),
        wording.signed_value(figure),
        periods.label(figure.period),
        notes.number(figure),
        figure.kind,
        figure.direction or "",
    )


def _about(report: Report) -> str:
    place = report.places[0].name if report.places else ""
    source = f"Source: {report.source.name}" if report.source.name else ""
    published = f"published {periods.label(report.published)}" if report.published else ""
    counts = f"{len(report.figures)} figures, {len(report.priorities)} priorities"
    return " · ".join(part for part in (source, published, place, counts) if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())
