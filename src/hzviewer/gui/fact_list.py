"""A list of facts as paragraphs: a lead at the left, the words wrapped and complete beside it."""

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hzviewer.model.facts import FactId
from hzviewer.model.selection import Selection

from .session import Session
from .theme import LIGHT, Theme

Tone = Literal["text", "muted", "accent", "problem", "figure", "priority", "event"]
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_INSET, _BAR, _LINE_GAP, _CHIP_GAP = 12, 4, 4, 6
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_NARROW_LEAD = 34


class Entry(Struct, frozen=True):
    """One item of a list: what it selects, its lead, its lines with their tones, and its chips.

    A heading has no lead; its lines take the whole width.
    """

    selection: Selection
    lead: str
    lines: tuple[tuple[str, Tone], ...]
    chips: tuple[str, ...] = ()
    tone: Tone = "muted"
    heading: bool = False

    @property
    def words(self) -> str:
        """The whole entry in one line, for a screen reader."""
        return ". ".join(filter(None, (self.lead, *(text for text, _ in self.lines), *self.chips)))


class EntryModel(QAbstractListModel):
    """The entries of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of an entry."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.entries[index.row()].words
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let nothing be picked that selects no fact."""
        if index.isValid() and not self.entries[index.row()].selection.facts:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class FactList(QListView):
    """Entries that select facts, and show which of them are selected."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entry_model = EntryModel(self)
        self._painter = _EntryDelegate(self)
        self.setModel(self.entry_model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        self.selectionModel().selectionChanged.connect(self._on_row_selected)
        self.clicked.connect(self._on_entry_clicked)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries, with the session's selection among them."""
        self._painter.forget_heights()
        self.entry_model.show_entries(entries)
        self.show_selection(self._session.selection)

    def show_selection(self, selection: Selection) -> None:
        """Mark the entry of the selection, or none."""
        row = self._row_of(selection)
        if row == self._selected_row():
            return
        if row is None:
            self.selectionModel().clear()
        else:
            index = self.entry_model.index(row)
            replace = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, replace)
            self.scrollTo(index)

    def show_from(self, fact: FactId) -> None:
        """Bring the entry of that fact to the top of the view."""
        for row, entry in enumerate(self.entry_model.entries):
            if fact in entry.selection.facts:
                top = QAbstractItemView.ScrollHint.PositionAtTop
                self.scrollTo(self.entry_model.index(row), top)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.setStyleSheet("QListView { selection-background-color: transparent; }")
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        self._painter.forget_heights()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at the first entry where none is current."""
        starts = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space)
        if starts and not self.currentIndex().isValid() and self.entry_model.rowCount():
            self.setCurrentIndex(self.entry_model.index(0))
        else:
            super().keyPressEvent(event)

    def _on_row_selected(self) -> None:
        row = self._selected_row()
        if row is not None and row != self._row_of(self._session.selection):
            self._session.select(self.entry_model.entries[row].selection)

    def _on_entry_clicked(self, index: QModelIndex) -> None:
        """Select all of an entry that so far was only shown as near to the selection."""
        selection = self.entry_model.entries[index.row()].selection
        if selection.facts:
            self._session.select(selection)

    def _selected_row(self) -> int | None:
        indexes = self.selectionModel().selectedIndexes()
        return indexes[0].row() if indexes else None

    def _row_of(self, selection: Selection) -> int | None:
        """Return the entry of just this selection, else the nearest to its current fact."""
        current, nearest = selection.current, None
        for i, entry in enumerate(self.entry_model.entries):
            facts = entry.selection.facts
            if not facts or current not in facts:
                continue
            if entry.selection == selection:
                return i
            if nearest is None or facts[0] == current:
                nearest = i
        return nearest


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry, as high as its wrapped words."""

    def __init__(self, view: FactList) -> None:
        super().__init__(view)
        self._view = view
        self.theme = LIGHT
        self._heights: dict[int, int] = {}
        self._lead_width: int | None = None

    def forget_heights(self) -> None:
        """Measure again: the entries or the width are others."""
        self._heights.clear()
        self._lead_width = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the view's width and the height of the wrapped words."""
        row = index.row()
        if row not in self._heights:
            self._heights[row] = self._lay_out(None, self._view.entry_model.entries[row], 0)
        return QSize(100, self._heights[row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
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
