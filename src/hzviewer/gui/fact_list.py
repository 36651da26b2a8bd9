"""A list of facts as paragraphs: a lead at the left, the words wrapped and complete beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from hzviewer.model.facts import FactId
from hzviewer.model.selection import Selection

from .entries import Entry, EntryModel
from .entry_painting import EntryDelegate
from .pager import Pager
from .session import Session
from .theme import Theme

PAGE = 500
"""Entries that are shown at once: all of them have to be wrapped before one is painted."""


class FactList(QListView):
    """Entries that select facts, and show which of them are selected; many come in pages."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: Sequence[Entry] = ()
        self._page = 0
        self.pager = Pager(self)
        self.pager.hide()
        self.pager.turned.connect(self._turn_to)
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

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries of all pages."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries, with the session's selection among them."""
        self._entries = tuple(entries)
        self._turn_to(0)
        self.show_selection(self._session.selection)

    def show_selection(self, selection: Selection) -> None:
        """Mark the entry of the selection, or none."""
        row = self._row_of(selection)
        if row == self._selected_row():
            return
        if row is None:
            self.selectionModel().clear()
        else:
            index = self._bring(row)
            replace = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, replace)
            self.scrollTo(index)

    def show_from(self, fact: FactId) -> None:
        """Bring the entry of that fact to the top of the view."""
        for row in self._rows_of(fact)[-1:]:
            self.scrollTo(self._bring(row), QAbstractItemView.ScrollHint.PositionAtTop)

    def _bring(self, row: int) -> QModelIndex:
        """Turn to the page of a row of the whole list, and return its index there."""
        if row // PAGE != self._page:
            self._turn_to(row // PAGE)
        return self.entry_model.index(row % PAGE)

    def _turn_to(self, page: int) -> None:
        self._page, first = page, page * PAGE
        self._painter.forget_heights()
        self.entry_model.show_entries(self._entries[first : first + PAGE])
        self.scrollToTop()
        self.pager.setVisible(len(self._entries) > PAGE)
        self.pager.tell(page, PAGE, len(self._entries))
        self._place_pager()

    def _place_pager(self) -> None:
        height = self.pager.sizeHint().height() if len(self._entries) > PAGE else 0
        self.setViewportMargins(0, 0, 0, height)
        self.pager.setGeometry(0, self.height() - height, self.width(), height)

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.pager.apply_theme(theme)
        self.setStyleSheet("QListView { selection-background-color: transparent; }")
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        self._painter.forget_heights()
        super().resizeEvent(event)
        self._place_pager()

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
            self._session.select(self._entries[row].selection)

    def _on_entry_clicked(self, index: QModelIndex) -> None:
        """Select all of an entry that so far was only shown as near to the selection."""
        selection = self._entries[self._page * PAGE + index.row()].selection
        if selection.facts:
            self._session.select(selection)

    def _selected_row(self) -> int | None:
        indexes = self.selectionModel().selectedIndexes()
        return self._page * PAGE + indexes[0].row() if indexes else None

    def _row_of(self, selection: Selection) -> int | None:
        """Return the entry of just this selection, else the nearest to its current fact."""
        current, nearest = selection.current, None
        for row in self._rows_of(current) if current is not None else ():
            entry = self._entries[row]
            if entry.selection == selection:
                return row
            if nearest is None or entry.selection.facts[0] == current:
                nearest = row
        return nearest

    def _rows_of(self, fact: FactId) -> list[int]:
        """Return the rows of the whole list that select a fact."""
        return [n for n, entry in enumerate(self._entries) if fact in entry.selection.facts]
