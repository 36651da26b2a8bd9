"""A list of facts as paragraphs: a lead at the left, the words wrapped and complete beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from hzviewer.model.facts import FactId
from hzviewer.model.selection import Selection

from .entries import Entry, EntryModel
from .entry_painting import EntryDelegate
from .session import Session
from .theme import Theme


class FactList(QListView):
    """Entries that select facts, and show which of them are selected."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entry_model = EntryModel(self)
        self._painter = EntryDelegate(self)
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
