"""The text with its facts painted under it: only what is visible is looked at."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from hzviewer.model.facts import Fact, FactId
from hzviewer.model.report import Report

from .marks import Mark, Marks
from .plain_text import tooltip
from .slices import Slices
from .theme import LIGHT, Theme
from .utf16 import Offsets

MEASURE = 72
"""Characters a line: a comfortable reading measure."""

_STYLES = {
    "figure": Qt.PenStyle.SolidLine,
    "priority": Qt.PenStyle.DashLine,
    "event": Qt.PenStyle.DotLine,
    "person": Qt.PenStyle.DashDotLine,
    "organisation": Qt.PenStyle.DashDotDotLine,
    "place": Qt.PenStyle.DotLine,
    "problem": Qt.PenStyle.SolidLine,
    "unread": Qt.PenStyle.DashLine,
}


class SourceView(QPlainTextEdit):
    """A read-only text whose facts can be picked."""

    fact_picked = Signal(str)
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Source text")
        self._page = self._find_page()
        self._page.setMouseTracking(True)
        self._theme = LIGHT
        self._report: Report | None = None
        self.offsets = Offsets("")
        self._slices = Slices(self)
        self._marks: Marks | None = None
        self._hidden: frozenset[str] = frozenset()
        self._selected: frozenset[FactId] = frozenset()
        self._flash: tuple[int, int] | None = None
        font = QFont("DejaVu Serif")
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(11.5)
        self.setFont(font)

    def _find_page(self) -> QWidget:
        """Return the viewport, which is painted on.

        Asked for by its own method, the binding would first make all classes of widgets that it
        could be of, which takes 8 ms of a start.
        """
        return self.findChild(QWidget, "qt_scrollarea_viewport") or self.viewport()

    def show_report(self, report: Report | None) -> None:
        """Show another text, or the same one with other facts."""
        same = self._report is not None and report is not None and report.text == self._report.text
        self._report = report
        if not same:
            self.offsets = Offsets(report.text if report else "")
            self._slices.show_text(self.offsets.shown)
        self._marks = Marks(report, self.offsets) if report else None
        self._page.update()

    @property
    def selected(self) -> frozenset[FactId]:
        """The facts that are marked as selected."""
        return self._selected

    def show_selected(self, facts: frozenset[FactId], current: Fact | None) -> None:
        """Mark those facts, and bring the current one into view."""
        self._selected = facts
        self._flash = None
        if current is not None:
            self._bring(current.start)
        self._page.update()

    def show_words(self, start: int, end: int) -> None:
        """Bring a stretch of the report's text into view, and mark it."""
        self._flash = (self.offsets.to_qt(start), self.offsets.to_qt(end - 1) + 1)
        self._bring(start)
        self._page.update()

    def hide_kinds(self, kinds: frozenset[str]) -> None:
        """Stop painting facts of those kinds."""
        self._hidden = kinds
        self._page.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        # The margins beside the measure belong to the page as well.
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.surface}; color: {theme.text}; }}"
        )
        self._page.update()

    def _bring(self, offset: int) -> None:
        cursor = self.textCursor()
        self._slices.fill_to(offset)
        cursor.setPosition(self.offsets.to_qt(offset))
        self.setTextCursor(cursor)
        area = self._page.rect().adjusted(0, 48, 0, -48)
        if not area.contains(self.cursorRect().center()):
            self.centerCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines to a reading measure, in the middle."""
        width = self.fontMetrics().averageCharWidth() * MEASURE
        side = max(24, (self.width() - width - 24) // 2)
        self.setViewportMargins(side, 18, max(12, side - 12), 12)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the innermost fact under the pointer."""
        super().mousePressEvent(event)
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.fact_picked.emit(mark.fact.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be picked."""
        super().mouseMoveEvent(event)
        over = self._mark_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self._page.setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the fact under the pointer is."""
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tooltip(describe(mark.fact)))
            return True
        return super().viewportEvent(event)

    def _mark_at(self, point: QPointF) -> Mark | None:
        cursor = self.cursorForPosition(point.toPoint())
        if not self.cursorRect(cursor).adjusted(-12, -2, 12, 2).contains(point.toPoint()):
            return None
        position = cursor.position()
        found = [m for m in self._between(position, position + 1) if m.kind not in self._hidden]
        return min(found, key=lambda m: m.end - m.start, default=None)

    def _between(self, start: int, end: int) -> list[Mark]:
        return self._marks.between(start, end) if self._marks is not None else []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks under the visible text, then the text."""
        painter = QPainter(self._page)
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        left = self.contentOffset().x()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            if top + height >= event.rect().top():
                self._paint_block(painter, block, left, top)
            top += height
            block = block.next()
        painter.end()
        super().paintEvent(event)
        self.painted.emit()

    def _paint_block(self, painter: QPainter, block: QTextBlock, left: float, top: float) -> None:
        start, end = block.position(), block.position() + block.length() - 1
        for mark in self._between(start, end):
            # What was picked elsewhere is shown even where its kind is turned off.
            if mark.kind not in self._hidden or mark.fact.id in self._selected:
                rects = self._rects(block, mark.start, mark.end, left, top)
                self._paint_mark(painter, mark, rects)
        if self._flash and self._flash[0] < end and self._flash[1] > start:
            painter.setPen(QPen(QColor(self._theme.accent), 1.6))
            for rect in self._rects(block, *self._flash, left, top):
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)

    def _paint_mark(self, painter: QPainter, mark: Mark, rects: list[QRectF]) -> None:
        colour = QColor(self._theme.kinds[mark.kind])
        chosen = mark.fact.id in self._selected
        fill = QColor(colour)
        small = mark.kind in ("person", "organisation", "place", "problem")
        strength = 0.42 if chosen else (0.0 if small else 0.13)
        if mark.kind == "problem":  # over the figures that it is about
            strength *= 0.4
        fill.setAlphaF(strength if not self._theme.dark else strength * 1.25)
        pen = QPen(colour, 2.4 if chosen or mark.kind == "problem" else 1.4, _STYLES[mark.kind])
        for rect in rects:
            if rect.bottom() <= 2:  # of the line above the first one only its underline would show
                continue
            painter.fillRect(rect, fill)
            painter.setPen(pen)
            y = rect.bottom() + (1.5 if mark.kind == "problem" else -0.5)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    @staticmethod
    def _rects(block: QTextBlock, start: int, end: int, left: float, top: float) -> list[QRectF]:
        """Return the rectangles of the positions, one a line of the block."""
        a = max(start - block.position(), 0)
        z = min(end - block.position(), block.length() - 1)
        layout = block.layout()
        found = []
        for number in range(layout.lineForTextPosition(a).lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= z:
                break
            x1 = _x(line, max(a, line.textStart()))
            x2 = _x(line, min(z, line.textStart() + line.textLength()))
            found.append(QRectF(left + x1, top + line.y(), x2 - x1, line.height()))
        return found

    def select_shown(self, start: int, end: int) -> None:
        """Select a stretch of the text as it is shown, and bring it to the middle."""
        self._slices.fill_to(end)
        cursor = self.textCursor()
        cursor.setPosition(self.offsets.shown_to_qt(start))
        cursor.setPosition(self.offsets.shown_to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects a stretch of the report's text."""
        self._slices.fill_to(end)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.offsets.to_qt(start))
        cursor.setPosition(self.offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    # The stubs say a float, the binding gives a pair.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def describe(fact: Fact) -> str:
    """Return in one line of plain text what a fact is."""
    from hzviewer.model import periods, wording
    from hzviewer.model.facts import Event, Figure, Person, Priority, Problem, Unread

    match fact:
        case Figure():
            parts = [wording.subject(fact), wording.signed_value(fact), periods.label(fact.period)]
            return " · ".join(part for part in parts if part)
        case Priority():
            return " · ".join((f"Priority {fact.rank}", *fact.topics))
        case Event():
            return f"{periods.label(fact.date) or 'Date not stated'}: {fact.what}"
        case Person():
            return f"{fact.name}, {fact.role}" if fact.role else fact.name
        case Problem():
            return fact.message
        case Unread():
            return f"Not read: {fact.reason}"
        case _:
            return fact.name
