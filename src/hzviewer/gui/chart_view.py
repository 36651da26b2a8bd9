"""One chart as horizontal bars. Imports pyqtgraph, so import this module after the first paint."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from hzviewer.model.facts import FactId
from hzviewer.model.indicators import Bar, Chart

from . import plotting as pg
from .chart_rows import GAP, ROW, THICKNESS, ChartRows, bold
from .chart_scale import stretch, ticks
from .keys import KEY_FOCUS
from .plain_text import tooltip
from .theme import Theme

_AXIS = 26


class ChartView(QWidget):
    """The bars of one chart, with what each measures, its value and its period beside it."""

    picked = Signal(str, bool)  # fact id, whether to add it to the selection

    def __init__(self, chart: Chart, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._theme: Theme | None = None
        self._rows = ChartRows(chart)
        self._items: list[pg.BarGraphItem] = []
        self._view = pg.GraphicsView(self, useOpenGL=False)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = pg.GraphicsLayout(border=None)
        self._layout.setSpacing(0)
        self._view.setCentralItem(self._layout)
        self._box = self._layout.addViewBox(0, 0, enableMenu=False, enableMouse=False)
        self._box.setMouseEnabled(False, False)
        self._box.disableAutoRange()
        self._box.invertY(True)
        self._axis = pg.AxisItem("bottom", linkView=self._box)
        self._axis.setHeight(_AXIS)
        self._axis.setStyle(tickLength=-4, tickTextOffset=4)
        self._axis.enableAutoSIPrefix(False)
        self._layout.addItem(self._axis, 1, 0)
        self._view.scene().addItem(self._rows)
        self._zero = pg.InfiniteLine(0, angle=90)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._view)
        self.setFixedHeight(len(chart.bars) * ROW + _AXIS)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(_spoken(chart.bars))

    @property
    def label_width(self) -> float:
        """How much room the longest label would like, in pixels."""
        metrics = QFontMetricsF(bold(self.font()))
        return max(metrics.horizontalAdvance(bar.label) for bar in self.chart.bars) + 2 * GAP

    def set_label_width(self, width: float) -> None:
        """Leave that much room for the labels, so that charts below each other line up."""
        if width != self._rows.label_width:
            self._rows.label_width = width
            self._fit()

    def show_selection(self, facts: frozenset[FactId], current: FactId | None) -> None:
        """Mark the bars of these facts."""
        rows = {i for i, bar in enumerate(self.chart.bars) if bar.fact in facts}
        changed = rows ^ self._rows.selected
        if current != self._rows.current:
            changed |= rows
        self._rows.selected, self._rows.current = rows, current
        for row in changed:
            self._rows.update(QRectF(0, row * ROW, self.width(), ROW))

    def row_rect(self, fact: FactId) -> QRectF | None:
        """Return where the fact's row is, None if it is not in this chart."""
        for row, bar in enumerate(self.chart.bars):
            if bar.fact == fact:
                return QRectF(0, row * ROW, self.width(), ROW)
        return None

    def apply_theme(self, theme: Theme) -> None:
        """Show all parts in the theme's colours."""
        self._theme = self._rows.theme = theme
        self._view.setBackground(theme.surface)
        line, muted = QColor(theme.line), QColor(theme.muted)
        self._axis.setPen(line)
        self._axis.setTextPen(muted)
        self._zero.setPen(pg.mkPen(theme.muted, width=1))
        self._draw_bars(theme)
        self._rows.update()

    def sizeHint(self) -> QSize:
        """Return the size the widget would like."""
        return QSize(400, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the figure of the row under the pointer."""
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.picked.emit(self.chart.bars[row].fact, adds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows with Up, Down, Home and End."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        last = len(self.chart.bars) - 1
        facts = [bar.fact for bar in self.chart.bars]
        at = facts.index(self._rows.current) if self._rows.current in facts else -1
        goal = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(event.key()))
        if event.key() in steps:
            goal = max(0, at + steps[Qt.Key(event.key())]) if at >= 0 else 0
        if goal is None or goal > last:
            super().keyPressEvent(event)
        else:
            self.picked.emit(facts[goal], False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self._rows.has_focus = event.reason() in KEY_FOCUS
        self._rows.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._rows.has_focus = False
        self._rows.update()

    def event(self, event: QEvent) -> bool:
        """Show the exact words of the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            if row is None:
                QToolTip.hideText()
            else:
                bar = self.chart.bars[row]
                lines = (bar.quote, bar.label, bar.text, bar.period)
                QToolTip.showText(event.globalPos(), tooltip(*lines), self)
            return True
        return super().event(event)

    def _row_at(self, y: float) -> int | None:
        row = int(y // ROW)
        return row if 0 <= row < len(self.chart.bars) else None

    def _draw_bars(self, theme: Theme) -> None:
        for item in self._items:
            self._box.removeItem(item)
        rows: dict[str, list[tuple[int, Bar]]] = {}
        for row, bar in enumerate(self.chart.bars):
            rows.setdefault(bar_colour(self.chart, bar, theme), []).append((row, bar))
        ends = self._rows.ends
        parts = [_bar_items(bars, ends, colour) for colour, bars in rows.items()]
        self._items = [item for items in parts for item in items]
        self._items.append(self._zero)
        for item in self._items:
            self._box.addItem(item, ignoreBounds=True)

    def _fit(self) -> None:
        """Choose the stretch of the axis so that every value fits beside its bar."""
        rows = self._rows
        rows.setSize(self.width(), self.height())
        rows.period_width = self._period_width()
        self._layout.layout.setContentsMargins(rows.label_width, 0, rows.period_width + GAP, 0)
        room = max(40.0, self.width() - rows.label_width - rows.period_width - GAP)
        rows.left, rows.low, rows.per_pixel = rows.label_width, *stretch(self.chart, rows, room)
        high = rows.low + room * rows.per_pixel
        self._box.setRange(
            xRange=(rows.low, high), yRange=(-0.5, len(self.chart.bars) - 0.5), padding=0
        )
        self._axis.setTicks([ticks(rows.low, high, self.chart, room)])

    def _period_width(self) -> float:
        if self.chart.period:
            return 0.0
        metrics = QFontMetricsF(self.font())
        widest = max(metrics.horizontalAdvance(bar.period) for bar in self.chart.bars)
        return widest + GAP if widest else 0.0


def bar_colour(chart: Chart, bar: Bar, theme: Theme) -> str:
    """Return the colour of a bar: only changes have a direction to tell."""
    if chart.kind != "change" or bar.value == 0:
        return theme.neutral
    return theme.up if bar.value > 0 else theme.down


def _bar_items(
    bars: Sequence[tuple[int, Bar]], ends: Sequence[tuple[float, float]], colour: str
) -> list[pg.BarGraphItem]:
    """Return one item for what is stated at least, and others for what a range leaves open."""
    pale = QColor(colour)
    pale.setAlpha(90)
    parts = [([(i, 0.0, bar.value) for i, bar in bars], QBrush(QColor(colour)))]
    parts.append(
        ([(i, *ends[i]) for i, bar in bars if bar.high is not None and not bar.open], QBrush(pale))
    )
    parts += [([(i, *ends[i])], _fading(pale, *ends[i])) for i, bar in bars if bar.open]
    return [
        pg.BarGraphItem(
            y=[row for row, _, _ in part],
            x0=[begin for _, begin, _ in part],
            x1=[end for _, _, end in part],
            height=THICKNESS,
            brush=brush,
            pen=None,
        )
        for part, brush in parts
        if part
    ]


def _fading(colour: QColor, begin: float, end: float) -> QBrush:
    """Return a brush that fades towards the end that is not stated."""
    gradient = QLinearGradient(begin, 0, end, 0)
    nothing = QColor(colour)
    nothing.setAlpha(0)
    gradient.setColorAt(0, colour)
    gradient.setColorAt(1, nothing)
    return QBrush(gradient)


def _spoken(bars: Sequence[Bar], most: int = 20) -> str:
    parts = [", ".join(filter(None, (b.label, b.text, b.period))) for b in bars[:most]]
    return "; ".join([*parts, *(["and more"] if len(bars) > most else [])])
