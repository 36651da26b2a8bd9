"""What a list of facts shows: entries, and the model that hands them to the view."""

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hzviewer.model.selection import Selection

Tone = Literal["text", "muted", "accent", "problem", "figure", "priority", "event"]
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Entry(Struct, frozen=True, gc=False):
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

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of an entry."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.entries[index.row()].words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nothing be picked that selects no fact."""
        if index.isValid() and not self.entries[index.row()].selection.facts:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
