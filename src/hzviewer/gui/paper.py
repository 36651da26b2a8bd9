"""Boxes of words, rows and charts for paper, each of a known height.

Lengths are in twips, twentieths of a point: then font sizes are whole numbers of units, and the
layout is the same whatever the device.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from hzviewer.output.chart_drawing import LINE, Drawing

TWIPS = 20.0
"""Units in a point."""


@dataclass(frozen=True)
class Run:
    """Some words in one style; ``size`` is in points."""

    text: str
    size: float
    colour: str
    bold: bool = False
    raised: bool = False


class Box(Protocol):
    """Something of a known height that can be painted."""

    @property
    def height(self) -> float:
        """The height in twips."""

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its top left corner there."""

    def split(self, height: float) -> "tuple[Box, Box | None]":
        """Return what fits into the height, and the rest; used only where a page is too short."""


class Text:
    """Runs of words, wrapped to a width."""

    def __init__(self, runs: Iterable[Run], width: float, font: QFont, right: bool = False) -> None:
        self._layout = _laid_out(list(runs), width, font, right)
        self._lines = range(self._layout.lineCount())

    @property
    def height(self) -> float:
        """The height of its lines."""
        if not self._lines:
            return 0.0
        first, last = (self._layout.lineAt(n) for n in (self._lines[0], self._lines[-1]))
        return last.y() + last.height() - first.y()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines."""
        if self._lines:
            top = self._layout.lineAt(self._lines[0]).y()
            for n in self._lines:
                self._layout.lineAt(n).draw(painter, QPointF(x, y - top))

    def split(self, height: float) -> tuple[Box, Box | None]:
        """Return the lines that fit, at least one, and the others."""
        top = self._layout.lineAt(self._lines[0]).y() if self._lines else 0.0
        fitting = [
            n
            for n in self._lines
            if self._layout.lineAt(n).y() + self._layout.lineAt(n).height() - top <= height
        ]
        count = max(1, len(fitting))
        rest = self._part(self._lines[count:]) if self._lines[count:] else None
        return self._part(self._lines[:count]), rest

    def _part(self, lines: range) -> "Text":
        part = Text.__new__(Text)
        part._layout, part._lines = self._layout, lines
        return part


@dataclass(frozen=True)
class Cells:
    """Boxes side by side at their x, with padding, a rule below, and a bar at the left."""

    cells: tuple[tuple[float, Box], ...]
    width: float
    padding: float = 0.0
    rule: str = ""
    bar: str = ""

    @property
    def height(self) -> float:
        """The tallest cell and the padding above and below."""
        return max((box.height for _, box in self.cells), default=0.0) + 2 * self.padding

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw cells, rule and bar."""
        for left, box in self.cells:
            box.paint(painter, x + left, y + self.padding)
        if self.rule:
            painter.setPen(QPen(QColor(self.rule), 0.5 * TWIPS))
            bottom = y + self.height
            painter.drawLine(QPointF(x, bottom), QPointF(x + self.width, bottom))
        if self.bar:
            painter.fillRect(QRectF(x, y, 2.5 * TWIPS, self.height), QColor(self.bar))

    def split(self, height: float) -> tuple[Box, Box | None]:
        """Cut every cell at the same height."""
        parts = [(x, box.split(height - 2 * self.padding)) for x, box in self.cells]
        first = tuple((x, part) for x, (part, _) in parts)
        rest = tuple((x, part) for x, (_, part) in parts if part is not None)
        top = Cells(first, self.width, self.padding, "" if rest else self.rule, self.bar)
        if not rest:
            return top, None
        return top, Cells(rest, self.width, self.padding, self.rule, self.bar)


@dataclass(frozen=True)
class Ribbon:
    """A short stroke of colour, with space below."""

    width: float
    thickness: float
    below: float
    colour: str

    @property
    def height(self) -> float:
        """The stroke and the space."""
        return self.thickness + self.below

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Fill it."""
        painter.fillRect(QRectF(x, y, self.width, self.thickness), QColor(self.colour))

    def split(self, height: float) -> tuple[Box, Box | None]:
        """A stroke is not cut."""
        return self, None


@dataclass(frozen=True)
class Chart:
    """A chart drawn as shapes and words, so that paper and PDF keep both."""

    drawing: Drawing
    font: QFont

    @property
    def height(self) -> float:
        """The height of the drawing."""
        return self.drawing.height * TWIPS

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the shapes, then the words."""
        painter.save()
        painter.translate(x, y)
        for shape in self.drawing.rectangles:
            painter.setPen(QPen(QColor(shape.outline), 0.75 * TWIPS))
            painter.setBrush(QColor(shape.fill))
            painter.drawRect(_scaled(shape.x, shape.y, shape.width, shape.height))
        zero = self.drawing.zero
        painter.setPen(QPen(QColor(LINE), 0.75 * TWIPS))
        painter.drawLine(
            QPointF(zero.x * TWIPS, zero.top * TWIPS), QPointF(zero.x * TWIPS, zero.bottom * TWIPS)
        )
        for label in self.drawing.labels:
            painter.setFont(_sized(self.font, label.size, label.bold))
            painter.setPen(QColor(label.colour))
            length = painter.fontMetrics().horizontalAdvance(label.text) if label.end else 0
            painter.drawText(QPointF(label.x * TWIPS - length, label.y * TWIPS), label.text)
        painter.restore()

    def split(self, height: float) -> tuple[Box, Box | None]:
        """A drawing is not cut."""
        return self, None


def _laid_out(runs: list[Run], width: float, font: QFont, right: bool) -> QTextLayout:
    layout = QTextLayout("".join(run.text for run in runs), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, font))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _formats(runs: list[Run], font: QFont) -> list[QTextLayout.FormatRange]:
    formats = []
    ends = [0]
    for run in runs:  # Qt counts UTF-16 units
        ends.append(ends[-1] + len(run.text.encode("utf-16-le")) // 2)
    for run, (start, end) in zip(runs, pairwise(ends), strict=True):
        style = QTextCharFormat()
        style.setFont(_sized(font, run.size, run.bold))
        style.setForeground(QColor(run.colour))
        if run.raised:
            style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, style
        formats.append(part)
    return formats


def natural_width(text: str, size: float, font: QFont) -> float:
    """Return how wide bold words of that size in points are on one line."""
    return QFontMetricsF(_sized(font, size, True)).horizontalAdvance(text)


def _sized(font: QFont, size: float, bold: bool) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(round(size * TWIPS))
    sized.setBold(bold)
    return sized


def _scaled(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * TWIPS, y * TWIPS, width * TWIPS, height * TWIPS)
