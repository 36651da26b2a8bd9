"""One time axis with events as points and the periods of figures as bars, painted."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hzviewer.model.selection import Selection
from hzviewer.model.timeline import Mark

from .keys import KEY_FOCUS
from .plain_text import tooltip
from .theme import LIGHT, Theme
from .timeline_places import LANE, Placed, into_lanes, round_days

MOST_MARKS = 200
"""Marks that the axis draws; the list holds the others."""
_SIDE, _TOP, _HEADING, _POINT = 16, 34, 26, 6.0
_LONGEST_TEXT = 440.0


class TimelineAxis(QWidget):
    """Events and periods on one axis of time; as high as its lanes."""

    picked = Signal(object)  # Selection
    height_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._marks: tuple[Mark, ...] = ()
        self._room, self._more = 400, 0
        self._placed: list[Placed] = []
        self._headings: list[tuple[float, str]] = []
        self._first, self._last = 0, 1  # days, as ordinals: they may lie outside what a date can be
        self._selection = Selection()
        self._has_key_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Time axis")

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Draw the marks that have a time."""
        dated = [mark for mark in marks if mark.period]
        self._marks = tuple(dated[:MOST_MARKS])
        self._more = len(dated) - len(self._marks)
        self.setAccessibleDescription("; ".join(_words(mark) for mark in self._marks[:20]))
        if self._marks:
            first = min(mark.period.first for mark in self._marks if mark.period).toordinal()
            last = max(mark.period.last for mark in self._marks if mark.period).toordinal()
            pad = max(10, (last - first) // 24)
            self._first, self._last = first - pad, last + pad
        self._place()

    def show_selection(self, selection: Selection) -> None:
        """Mark what the selection holds."""
        self._selection = selection
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def rect_of_current(self) -> QRectF | None:
        """Return where the current fact is drawn, None where it is not."""
        current = self._selection.current
        return next((p.shape for p in self._placed if current in p.mark.facts), None)

    def sizeHint(self) -> QSize:
        """Return the height that the lanes need."""
        return QSize(400, self.height())

    def fit(self, width: int) -> None:
        """Place everything in that width.

        Not in the widget's own: that changes with the scroll bar which a higher axis brings.
        """
        if width != self._room:
            self._room = width
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks, then the marks."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), QColor(theme.surface))
        self._paint_ticks(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for y, heading in self._headings:
            self._clear(painter, QRectF(_SIDE, y - 15, self._width_of(heading), 20))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(_SIDE, y), heading)
        for placed in self._placed:
            self._paint_mark(painter, placed)
        if self._has_key_focus:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the event or the period under the pointer."""
        placed = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and placed is not None:
            self.picked.emit(_selection(placed.mark))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the mark before or after, in time."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._marks:
            super().keyPressEvent(event)
            return
        chosen = [i for i, mark in enumerate(self._marks) if self._is_chosen(mark)]
        goal = chosen[0] + step if chosen else 0
        if 0 <= goal < len(self._marks):
            self.picked.emit(_selection(self._marks[goal]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self._has_key_focus = event.reason() in KEY_FOCUS

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._has_key_focus = False

    def event(self, event: QEvent) -> bool:
        """Show the words of the mark under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            placed = self._at(QPointF(event.pos()))
            if placed is None:
                QToolTip.hideText()
            else:
                mark = placed.mark
                QToolTip.showText(event.globalPos(), tooltip(mark.detail, mark.text, mark.label))
            return True
        return super().event(event)

    def _place(self) -> None:
        """Give every mark its columns and a lane where it overlaps no other."""
        self._placed, self._headings = [], []
        y = float(_TOP)
        for kind, heading in (("event", "Events"), ("period", "Periods of figures")):
            part = [self._placed_mark(mark) for mark in self._marks if mark.kind == kind]
            if part:
                self._headings.append((y + 17, heading))
                lanes = into_lanes(part, y + _HEADING)
                y += _HEADING + lanes * LANE + 6
                self._placed += part
        if self._more:
            self._headings.append((y + 17, f"and {self._more:,} more in the list"))
            y += _HEADING
        self.setFixedHeight(int(y) + 6)
        self.height_changed.emit(self.height())
        self.update()

    def _placed_mark(self, mark: Mark) -> Placed:
        assert mark.period is not None
        left = self._x(mark.period.first.toordinal())
        right = self._x(mark.period.last.toordinal() + 1)
        if mark.kind == "event":
            return self._placed_event(mark, left, max(right, left + 2 * _POINT))
        shape = QRectF(left, 4, max(4.0, right - left), LANE - 8)
        text = f"{mark.label} · {mark.text}"
        width = QFontMetricsF(_bold(self.font())).horizontalAdvance(text) + 4
        inside = width + 12 <= shape.width()
        words = QRectF(shape.left() + 8, 0, width, LANE) if inside else self._beside(shape, width)
        return Placed(mark, shape, words, text, inside)

    def _placed_event(self, mark: Mark, left: float, right: float) -> Placed:
        day = right - left <= 3 * _POINT
        middle = (left + right) / 2
        shape = (
            QRectF(middle - _POINT, LANE / 2 - _POINT, 2 * _POINT, 2 * _POINT)
            if day
            else QRectF(left, LANE / 2 - 4, right - left, 8)
        )
        text = f"{mark.label}  {' '.join(mark.text.split())}"
        width = QFontMetricsF(_bold(self.font())).horizontalAdvance(text) + 4
        return Placed(mark, shape, self._beside(shape, min(width, _LONGEST_TEXT)), text, False)

    def _beside(self, shape: QRectF, width: float) -> QRectF:
        """Return room for words right of a shape, left of it where that is too narrow."""
        right = self._room - _SIDE - shape.right() - 6
        left = shape.left() - 6 - _SIDE
        if width <= right or right >= left:
            return QRectF(shape.right() + 6, 0, max(20.0, min(width, right)), LANE)
        taken = max(20.0, min(width, left))
        return QRectF(shape.left() - 6 - taken, 0, taken, LANE)

    def _paint_ticks(self, painter: QPainter) -> None:
        theme, metrics = self._theme, QFontMetricsF(self.font())
        base = _TOP - 6
        painter.setPen(QColor(theme.line))
        painter.drawLine(_SIDE, base, self._room - _SIDE, base)
        free = 0.0
        for day, text in round_days(self._first, self._last, max(1.0, self._room - 2 * _SIDE)):
            x = self._x(day.toordinal())
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(x, base), QPointF(x, self.height()))
            half = metrics.horizontalAdvance(text) / 2
            at = min(max(x - half, 4.0), self._room - 4 - 2 * half)
            if at >= free:
                painter.setPen(QColor(theme.muted))
                painter.drawText(QPointF(at, base - 8), text)
                free = at + 2 * half + 12

    def _paint_mark(self, painter: QPainter, placed: Placed) -> None:
        theme, mark, chosen = self._theme, placed.mark, self._is_chosen(placed.mark)
        if not placed.inside:
            self._clear(painter, placed.words.adjusted(-2, 4, 2, -4))
        colour = QColor(theme.kinds["event" if mark.kind == "event" else "figure"])
        edge = QPen(QColor(theme.text), 1.6) if chosen else QPen(Qt.PenStyle.NoPen)
        if chosen:
            tint = QColor(theme.accent)
            tint.setAlpha(38)
            row = placed.shape.united(placed.words).adjusted(-4, 0, 4, 0)
            row.setTop(placed.words.top())
            row.setHeight(LANE)
            painter.fillRect(row, tint)
        painter.setPen(edge)
        if mark.kind == "period":
            colour.setAlpha(95)
        painter.setBrush(colour)
        if mark.kind == "event" and placed.shape.width() <= 2 * _POINT:
            painter.drawPolygon(_diamond(placed.shape))
        else:
            painter.drawRoundedRect(placed.shape, 3, 3)
        font = _bold(self.font()) if chosen else self.font()
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        text = QFontMetricsF(font).elidedText(
            placed.text, Qt.TextElideMode.ElideRight, placed.words.width()
        )
        leftward = not placed.inside and placed.words.right() < placed.shape.left()
        side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        painter.drawText(placed.words, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _clear(self, painter: QPainter, room: QRectF) -> None:
        """Take away the lines of the ticks where words stand."""
        painter.fillRect(room, QColor(self._theme.surface))

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text) + 4

    def _is_chosen(self, mark: Mark) -> bool:
        return self._selection.current in mark.facts

    def _at(self, point: QPointF) -> Placed | None:
        found = (
            placed
            for placed in self._placed
            if placed.shape.adjusted(-3, -3, 3, 3).contains(point) or placed.words.contains(point)
        )
        return next(found, None)

    def _x(self, day: int) -> float:
        room = self._room - 2 * _SIDE
        return _SIDE + room * (day - self._first) / max(1, self._last - self._first)


def _selection(mark: Mark) -> Selection:
    return Selection(mark.facts, mark.facts[0])


def _words(mark: Mark) -> str:
    return f"{mark.label}: {mark.text}"


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    corners = [
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    ]
    return QPolygonF(corners)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
