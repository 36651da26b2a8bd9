"""Figures that have nothing to be compared with: each one as a card with its value."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from hzviewer.model import wording
from hzviewer.model.facts import FactId
from hzviewer.model.indicators import Bar

from .plain_text import tooltip
from .theme import LIGHT, Theme

_WIDTH, _HEIGHT, _GAP, _INSET = 184, 92, 8, 12
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ValueCard(QAbstractButton):
    """One value, large, with what it measures and its period below."""

    def __init__(self, bar: Bar, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.theme = bar, LIGHT
        self._footer = " · ".join(filter(None, (kind, bar.period)))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tooltip(bar.quote, bar.label, kind, bar.period))
        self.setAccessibleName(", ".join(filter(None, (bar.label, bar.text, bar.period))))

    def nextCheckState(self) -> None:
        """Leave the check mark to the selection."""

    def sizeHint(self) -> QSize:
        """Return the size the widget would like."""
        return QSize(_WIDTH, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the grid."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter, theme, chosen = QPainter(self), self.theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = chosen or self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if marked else theme.line), 2 if marked else 1))
        fill = QColor(theme.accent if chosen else theme.surface)
        fill.setAlpha(38 if chosen else 255)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        room = QRectF(self.rect()).adjusted(_INSET, _INSET - 3, -_INSET, -_INSET + 3)
        painter.setPen(QColor(theme.text))
        font = _fitting(self.font(), self.bar.text, room.width())
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, self.bar.text)
        label = self.font()
        label.setBold(True)
        # Measured in bold even where it is not, so that selecting a card does not reword it.
        name = wording.fitting(self.bar.label, lambda text: _fits_two_lines(text, label, room))
        label.setBold(chosen)
        room.setTop(room.top() + QFontMetricsF(_large(self.font())).height() + 1)
        _draw_two_lines(painter, room, name, label)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, self._footer)
        painter.end()


class CardGrid(QWidget):
    """Cards in as many columns as fit, all of one size."""

    picked = Signal(str, bool)  # fact id, whether to add it to the selection

    def __init__(self, cards: Sequence[ValueCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 1
        self._cards = {card.bar.fact: card for card in cards}
        for card in cards:
            card.setParent(self)
            card.clicked.connect(self._on_card_clicked)
        if cards:  # one stop for Tab, then arrow keys from card to card
            cards[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Single figures")

    def show_selection(self, facts: frozenset[FactId], current: FactId | None) -> None:
        """Mark the cards of these facts."""
        for fact, card in self._cards.items():
            card.setChecked(fact in facts)

    def row_rect(self, fact: FactId) -> QRectF | None:
        """Return where the fact's card is, None if it has none."""
        card = self._cards.get(fact)
        return QRectF(card.geometry()) if card else None

    def apply_theme(self, theme: Theme) -> None:
        """Recolour every card."""
        for card in self._cards.values():
            card.theme = theme
            card.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self._columns = columns = max(1, (self.width() + _GAP) // (_WIDTH + _GAP))
        width = (self.width() - (columns - 1) * _GAP) // columns
        for i, card in enumerate(self._cards.values()):
            at = QPoint(i % columns * (width + _GAP), i // columns * (_HEIGHT + _GAP))
            card.setGeometry(QRect(at, QSize(width, _HEIGHT)))
        rows = -(-len(self._cards) // columns)
        self.setFixedHeight(max(0, rows * (_HEIGHT + _GAP) - _GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next card in the direction of an arrow key, and select it."""
        cards = list(self._cards.values())
        at = next((i for i, card in enumerate(cards) if card.hasFocus()), None)
        step = _ARROWS.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        goal = at + step[0] + step[1] * self._columns
        if 0 <= goal < len(cards):
            cards[goal].setFocus(Qt.FocusReason.TabFocusReason)
            self.picked.emit(cards[goal].bar.fact, False)

    def _on_card_clicked(self) -> None:
        card = self.sender()
        assert isinstance(card, ValueCard)
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self.picked.emit(card.bar.fact, bool(held))


def _large(font: QFont) -> QFont:
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 1.3)
    large.setBold(True)
    return large


def _fitting(font: QFont, text: str, width: float) -> QFont:
    """Return the large font, smaller where the value would otherwise be cut off."""
    large = _large(font)
    needed = QFontMetricsF(large).horizontalAdvance(text)
    if needed > width:
        large.setPointSizeF(max(5.0, large.pointSizeF() * width / needed * 0.98))
    return large


def _fits_two_lines(text: str, font: QFont, room: QRectF) -> bool:
    rest = text[len(_first_line(text, font, room)) :].strip()
    return QFontMetricsF(font).horizontalAdvance(rest) <= room.width()


def _draw_two_lines(painter: QPainter, room: QRectF, text: str, font: QFont) -> None:
    """Draw a text in two lines, the second one elided where it needs more."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    head = _first_line(text, font, room)
    rest = metrics.elidedText(text[len(head) :].strip(), Qt.TextElideMode.ElideRight, room.width())
    for i, part in enumerate((head, rest)):
        painter.drawText(room.adjusted(0, i * metrics.height(), 0, 0), 0, part)


def _first_line(text: str, font: QFont, room: QRectF) -> str:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    return text.encode("utf-16-le")[: 2 * line.textLength()].decode("utf-16-le", "ignore")
