"""The words of a chart's bars, and the marks of the selected ones, painted row by row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hzviewer.model import wording
from hzviewer.model.facts import FactId
from hzviewer.model.indicators import Bar, Chart

from .theme import Theme

ROW = 26
"""Height of one bar's row, in pixels."""
THICKNESS = 0.54
"""Height of a bar, as a part of its row."""
GAP = 8


class ChartRows(QGraphicsItem):
    """The words of the bars, and the marks of the selected ones, over the whole chart."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart, self.ends = chart, _ends(chart)
        self.theme: Theme | None = None
        self.selected: set[int] = set()
        self.current: FactId | None = None
        self.has_focus = False
        self.label_width, self.period_width = 160.0, 0.0
        self.left, self.low, self.per_pixel = 160.0, 0.0, 1.0
        self._rect = QRectF()
        self.font = QFont()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(10)

    def setSize(self, width: float, height: float) -> None:
        """Cover that many pixels."""
        self.prepareGeometryChange()
        self._rect = QRectF(0, 0, width, height)

    def boundingRect(self) -> QRectF:
        """Return the whole of the chart: the rows fill it."""
        return self._rect

    def x_of(self, value: float) -> float:
        """Return the pixel column of a value."""
        return self.left + (value - self.low) / self.per_pixel

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the rows that are exposed, and the ring of the keyboard's focus."""
        if self.theme is None:
            return
        exposed = option.exposedRect
        first = max(0, int(exposed.top() // ROW))
        last = min(len(self._chart.bars), int(exposed.bottom() // ROW) + 1)
        for row in range(first, last):
            self._paint_row(painter, row, self._chart.bars[row], self.theme)
        if self.has_focus:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_row(self, painter: QPainter, row: int, bar: Bar, theme: Theme) -> None:
        chosen = row in self.selected
        if chosen:
            self._paint_mark(painter, row, bar, theme)
        painter.setFont(bold(self.font) if chosen else self.font)
        top, middle = row * ROW, Qt.AlignmentFlag.AlignVCenter
        width = self.label_width - 2 * GAP
        label = fitted(bar.label, painter.font(), width)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(GAP, top, width, ROW), middle | Qt.AlignmentFlag.AlignLeft, label)
        low, high = self.ends[row]
        if min(low, high) < 0:
            end = QRectF(0, top, self.x_of(min(low, high)) - 6, ROW)
            painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, bar.text)
        else:
            end = QRectF(self.x_of(high) + 6, top, self._rect.width(), ROW)
            painter.drawText(end, middle | Qt.AlignmentFlag.AlignLeft, bar.text)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self.font)
        if self.period_width:
            column = QRectF(0, top, self._rect.width() - GAP, ROW)
            painter.drawText(column, middle | Qt.AlignmentFlag.AlignRight, bar.period)

    def _paint_mark(self, painter: QPainter, row: int, bar: Bar, theme: Theme) -> None:
        tint = QColor(theme.accent)
        tint.setAlpha(38)
        painter.fillRect(QRectF(0, row * ROW, self._rect.width(), ROW), tint)
        if bar.fact == self.current:
            painter.fillRect(QRectF(0, row * ROW, 3, ROW), QColor(theme.accent))
        low, high = self.ends[row]
        left, right = sorted((self.x_of(0), self.x_of(low if abs(low) > abs(high) else high)))
        height = ROW * THICKNESS + 2
        painter.setPen(QPen(QColor(theme.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left - 1, row * ROW + (ROW - height) / 2, right - left + 2, height))


def fitted(name: str, font: QFont, width: float) -> str:
    """Return a name written as long as there is room, cut off only where no shorter way fits.

    The way is chosen for bold letters, so that what is selected is not put in other words.
    """
    widest = QFontMetricsF(bold(font))
    form = wording.fitting(name, lambda text: widest.horizontalAdvance(text) <= width)
    return QFontMetricsF(font).elidedText(form, Qt.TextElideMode.ElideRight, width)


def bold(font: QFont) -> QFont:
    """Return the font in bold."""
    heavy = QFont(font)
    heavy.setBold(True)
    return heavy


def _ends(chart: Chart) -> list[tuple[float, float]]:
    """Return the two ends of each bar, or of its range as far as the chart's axis reaches."""
    low, high = chart.extent
    return [
        (bar.value, bar.value if bar.high is None else max(low, min(high, bar.high)))
        for bar in chart.bars
    ]
