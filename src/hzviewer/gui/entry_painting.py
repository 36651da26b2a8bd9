"""How an entry of a list is laid out and painted: a lead, wrapped lines, chips."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .entries import Entry, Index, Tone
from .theme import LIGHT

if TYPE_CHECKING:
    from .fact_list import FactList

_INSET, _BAR, _LINE_GAP, _CHIP_GAP = 12, 4, 4, 6
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_NARROW_LEAD = 34


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry, as high as its wrapped words."""

    def __init__(self, view: "FactList") -> None:
        super().__init__(view)
        self._view = view
        self.theme = LIGHT
        self._heights: dict[int, int] = {}
        self._lead_width: int | None = None

    def forget_heights(self) -> None:
        """Measure again: the entries or the width are others."""
        self._heights.clear()
        self._lead_width = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the view's width and the height of the wrapped words."""
        row = index.row()
        if row not in self._heights:
            self._heights[row] = self._lay_out(None, self._view.entry_model.entries[row], 0)
        return QSize(100, self._heights[row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the mark of a selected or hovered entry, its lead, its lines, its chips."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            tint = QColor(self.theme.accent if chosen else self.theme.text)
            tint.setAlpha(34 if chosen else 12)
            painter.fillRect(rect, tint)
        if chosen:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), QColor(self.theme.accent))
        line = QRect(rect.left() + _INSET, rect.bottom(), rect.width() - 2 * _INSET, 1)
        painter.fillRect(line, QColor(self.theme.line))
        entry = self._view.entry_model.entries[index.row()]
        self._lay_out(painter, entry, rect.top())
        painter.restore()

    def _lay_out(self, painter: QPainter | None, entry: Entry, top: int) -> int:
        """Go through the parts of an entry, painting them if asked; return the height."""
        lead, width = self._lead_column(), self._view.viewport().width()
        left = _INSET + _BAR + (0 if entry.heading else lead)
        room = max(60, width - left - _INSET)
        y = top + _INSET
        if painter is not None:
            font = self._bold()
            painter.setFont(font)
            painter.setPen(self._colour(entry.tone))
            box = QRect(_INSET + _BAR, y, lead - 10, 400)
            painter.drawText(box, _WRAP, entry.lead)
        for i, (text, tone) in enumerate(entry.lines):
            font = self._bold() if entry.heading and i == 0 else self._view.font()
            box = QRect(0, 0, room, 100_000)
            needed = QFontMetrics(font).boundingRect(box, _WRAP, text).height()
            if painter is not None:
                painter.setFont(font)
                painter.setPen(self._colour(tone))
                painter.drawText(QRect(left, y, room, needed), _WRAP, text)
            y += needed + _LINE_GAP
        if entry.chips:
            y = self._lay_out_chips(painter, entry.chips, QRect(left, y + 2, room, 0)) + _LINE_GAP
        leads = QFontMetrics(self._bold()).boundingRect(
            QRect(0, 0, lead - 10, 100_000), _WRAP, entry.lead
        )
        return max(y - _LINE_GAP, top + _INSET + leads.height()) + _INSET - top

    def _lay_out_chips(self, painter: QPainter | None, chips: Sequence[str], room: QRect) -> int:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        metrics = QFontMetrics(font)
        height = metrics.height() + 4
        at = QPoint(room.topLeft())
        for chip in chips:
            width = min(metrics.horizontalAdvance(chip) + 16, room.width())
            if at.x() > room.left() and at.x() + width > room.right():
                at = QPoint(room.left(), at.y() + height + _LINE_GAP)
            if painter is not None:
                box = QRect(at, QSize(width, height))
                painter.setFont(font)
                painter.setPen(QPen(QColor(self.theme.line), 1))
                painter.setBrush(QColor(self.theme.window))
                painter.drawRoundedRect(box, height / 2, height / 2)
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip)
            at.setX(at.x() + width + _CHIP_GAP)
        return at.y() + height

    def _lead_column(self) -> int:
        """Return the room for the leads: what the widest needs, at most a quarter of the view."""
        if self._lead_width is None:
            metrics = QFontMetrics(self._bold())
            leads = {entry.lead for entry in self._view.entry_model.entries}
            widest = max((metrics.horizontalAdvance(lead) for lead in leads), default=0) + 16
            quarter = self._view.viewport().width() // 4
            self._lead_width = max(_NARROW_LEAD, min(widest, max(110, quarter)))
        return self._lead_width

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setBold(True)
        return font

    def _colour(self, tone: Tone) -> QColor:
        theme = self.theme
        plain = {
            "text": theme.text,
            "muted": theme.muted,
            "accent": theme.accent,
            "problem": theme.problem,
        }
        return QColor(plain.get(tone) or theme.kinds[tone])
