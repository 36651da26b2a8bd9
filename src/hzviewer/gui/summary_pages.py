"""The summary as it looks on paper: what stands where, in which size and colour."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QFont

from hzviewer.output.chart_drawing import DOWN, INK, MUTED, UP, draw_chart
from hzviewer.output.passages import Passage
from hzviewer.output.summary import Item, Row, Summary, Value

from .paper import TWIPS, Box, Cells, Chart, Ribbon, Run, Text, natural_width
from .paper_flow import Columns, Element, Flow, Page

_SCALES = (1.08, 1.04, 1.0, 0.95, 0.9, 0.86)
"""Sizes tried to fit the first part on one page, the largest first."""
_RULE, _STRONG_RULE = "#e1e4e7", "#b9c0c7"
_GUTTER = 10.0
"""Space between columns, in points."""
_NAMES = ("Indicator", "Value", "Change", "Period")
_MOST = (0.36, 0.20, 0.22)
_LEAST_LEFT = 0.36
"""The widest that values, changes and periods may be, and what indicators keep at least."""
_RANKS, _DATES, _TOPICS = 0.045, 0.19, 0.68
"""Where the words beside ranks and dates begin, and the topics of priorities."""


def pages_of(summary: Summary, width: float, height: float, font: QFont) -> list[Page]:
    """Return the summary on pages of that size, in twips.

    It is set as large as its first part, with the notes to it, fits one page; where it does not
    fit in any size, at the plain one.
    """
    plain = _Setting(width, font, 1.0)
    fronts = (_Setting(width, font, scale).front(summary, height) for scale in _SCALES)
    whole = (front for front in fronts if len(front.pages) == 1)
    flow = next(whole, None) or plain.front(summary, height)
    plain.add_tables(flow, summary)
    return flow.pages


@dataclass(frozen=True)
class _Setting:
    """A width, a font and a scale of all sizes: how summaries are set."""

    width: float
    font: QFont
    scale: float

    def front(self, summary: Summary, height: float) -> Flow:
        """Return the first part: from the title to the notes that it needs."""
        flow = Flow(height)
        flow.add(self._title(summary))
        flow.add(self._table("Figures", summary.headlines) or self._nothing())
        flow.add(self._charts(summary))
        flow.add(self._priorities(summary.priorities))
        flow.add(self._timeline(summary.timeline))
        flow.add(self._problems(summary.problems))
        self._add_notes(flow, "The exact words", _of_front(summary))
        return flow

    def add_tables(self, flow: Flow, summary: Summary) -> None:
        """Add what a long report has beyond: the complete table and the other notes."""
        if summary.figures:
            if len(flow.pages) == 1:
                flow.new_page()
            flow.add(self._table("All figures", summary.figures))
        shown = {passage.start for passage in _of_front(summary)}
        rest = [passage for passage in summary.passages if passage.start not in shown]
        self._add_notes(flow, "The exact words, continued", rest)

    def _add_notes(self, flow: Flow, title: str, passages: Sequence[Passage]) -> None:
        if passages:
            flow.add_columns(self._notes(passages), self._heading(title))

    def _title(self, summary: Summary) -> list[Element]:
        about = " · ".join(summary.about)
        return [
            Element(Ribbon(self._points(40), self._points(3), self._points(9), UP)),
            Element(self._text([self._run(summary.title, 17, bold=True)], self.width)),
            Element(self._text([self._run(about, 8.5, MUTED)], self.width), self._points(3)),
        ]

    def _heading(self, words: str) -> list[Element]:
        label = self._text([self._run(words.upper(), 7.5, UP, bold=True)], self.width)
        row = Cells(((0.0, label),), self.width, self._points(2), _STRONG_RULE)
        return [Element(row, self._points(11), with_next=True)]

    def _nothing(self) -> list[Element]:
        words = self._run("No figures were found in this report.", 9)
        return [Element(self._text([words], self.width), self._points(12))]

    def _table(self, title: str, rows: Sequence[Row]) -> list[Element]:
        if not rows:
            return []
        starts = self._starts(rows)
        header = self._columns([[self._run(name, 7.5, MUTED)] for name in _NAMES], starts)
        elements = [*self._heading(title), Element(header, with_next=True)]
        return elements + [Element(self._row(row, starts), header=header) for row in rows]

    def _starts(self, rows: Sequence[Row]) -> list[float]:
        """Return where the columns begin and the last ends: the indicators get what is left."""
        columns: list[list[str]] = [
            [f"{v.hedge} {v.text} [{v.note}]" for row in rows for v in row.values],
            [f"{v.text} [{v.note}]" for row in rows for v in row.changes],
            [row.period for row in rows],
        ]
        starts = [self.width]
        for texts, name, most in reversed(list(zip(columns, _NAMES[1:], _MOST, strict=True))):
            longest = max(texts, key=len, default="")
            natural = max(self._natural(longest), self._natural(name)) if longest else 0.0
            start = max(starts[0] - min(natural, most * self.width), _LEAST_LEFT * self.width)
            starts.insert(0, start)
        return [0.0, *starts]

    def _natural(self, words: str) -> float:
        return natural_width(words, 9 * self.scale, self.font) + self._points(_GUTTER)

    def _row(self, row: Row, starts: Sequence[float]) -> Box:
        subject = [self._run(row.subject, 9)]
        for number in row.problems:
            subject.append(self._run(_unbroken(f"  see problem {number}"), 7.5, DOWN))
        return self._columns(
            [
                subject,
                self._values(row.values),
                self._values(row.changes),
                [self._run(row.period, 9, MUTED)],
            ],
            starts,
        )

    def _values(self, values: Iterable[Value]) -> list[Run]:
        runs: list[Run] = []
        for value in values:
            if runs:
                runs.append(self._run("\u2028", 9))
            if value.hedge:
                runs.append(self._run(f"{value.hedge} ", 9, MUTED))
            runs.append(self._run(value.text, 9, bold=True))
            runs.append(self._mark(value.note))
        return runs

    def _columns(self, cells: Sequence[Sequence[Run]], starts: Sequence[float]) -> Cells:
        gutter = self._points(_GUTTER)
        boxes = tuple(
            (start, self._text(runs, end - start - (gutter if end < self.width else 0)))
            for runs, (start, end) in zip(cells, pairwise(starts), strict=True)
            if end > start
        )
        return Cells(boxes, self.width, self._points(1.8), _RULE)

    def _charts(self, summary: Summary) -> list[Element]:
        points = self.width / TWIPS
        drawings = [
            draw_chart(chart, points, summary.bar_notes, 8.5 * self.scale)
            for chart in summary.charts
        ]
        return [Element(Chart(drawing, self.font), self._points(8)) for drawing in drawings]

    def _priorities(self, items: Sequence[Item]) -> list[Element]:
        rows = []
        for item in items:
            line = _unbroken(f"line {item.line}")
            aside = " · ".join(filter(None, (item.detail, line)))
            row = self._item(item.heading, [self._run(item.text, 9)], _RANKS, _TOPICS - 0.02)
            room = (1 - _TOPICS) * self.width
            topics = Text([self._run(aside, 7.5, MUTED)], room, self.font, right=True)
            cells = (*row.cells, (_TOPICS * self.width, topics))
            rows.append(Cells(cells, self.width, row.padding))
        return self._list("Priorities", rows)

    def _timeline(self, items: Sequence[Item]) -> list[Element]:
        rows = [
            self._item(i.heading, [self._run(i.text, 9), *map(self._mark, i.notes)], _DATES)
            for i in items
        ]
        return self._list("Timeline", rows)

    def _problems(self, items: Sequence[Item]) -> list[Element]:
        rows = []
        for item in items:
            text = [self._run(item.text, 9), self._run(f" {item.detail}", 9, MUTED)]
            text += map(self._mark, item.notes)
            rows.append(self._item(item.heading, text, _DATES, bar=DOWN))
        return self._list("Problems", rows)

    def _list(self, title: str, rows: Sequence[Box]) -> list[Element]:
        if not rows:
            return []
        first, *others = (Element(row, self._points(2.2)) for row in rows)
        return [*self._heading(title), first, *others]

    def _item(
        self, heading: str, text: Sequence[Run], margin: float, end: float = 1.0, bar: str = ""
    ) -> Cells:
        indent = self._points(8) if bar else 0.0
        left = margin * self.width
        bold = not heading.startswith("“")  # a time that is only quoted weighs less than a date
        begin, dash, last = heading.partition(" – ")
        words = f"{_unbroken(begin + dash.rstrip())} {_unbroken(last)}".strip() if dash else heading
        label = [self._run(words, 9, INK, bold)]
        cells = (
            (indent, self._text(label, left - indent - self._points(4))),
            (left, self._text(text, end * self.width - left)),
        )
        return Cells(cells, self.width, self._points(0.6), bar=bar)

    def _notes(self, passages: Sequence[Passage]) -> Columns:
        gap = self._points(14)
        column = (self.width - gap) / 2
        boxes = tuple(self._text(self._passage(p), column) for p in passages)
        return Columns(boxes, column, gap, self._points(3))

    def _passage(self, passage: Passage) -> list[Run]:
        runs = []
        for part in passage.parts:
            colour = INK if part.exact else MUTED
            runs.append(self._run(part.text, 7, colour, bold=part.exact))
            runs += [self._mark(number, 7) for number in part.notes]
        where = f"  {_unbroken(f'line {passage.line}, {passage.start}–{passage.end}')}"
        return [*runs, self._run(where, 6.2, MUTED)]

    def _mark(self, number: int, size: float = 9) -> Run:
        return Run(f"\u00a0[{number}]", size * self.scale, UP, raised=True)

    def _run(self, text: str, size: float, colour: str = INK, bold: bool = False) -> Run:
        return Run(text, size * self.scale, colour, bold)

    def _text(self, runs: Sequence[Run], width: float) -> Text:
        return Text(runs, width, self.font)

    def _points(self, points: float) -> float:
        return points * TWIPS * self.scale


def _of_front(summary: Summary) -> list[Passage]:
    """Return the passages behind the first part, so that it stands on its own."""
    numbers = {v.note for row in summary.headlines for v in (*row.values, *row.changes)}
    items = (*summary.timeline, *summary.problems)
    numbers.update(number for item in items for number in item.notes)
    return [p for p in summary.passages if numbers.intersection(p.notes)]


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")
