"""The figures as rows of a table, sorted and filtered by a list of row numbers."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hzviewer.model import periods, wording
from hzviewer.model.facts import FactId, Figure

from .plain_text import tooltip

_ARROWS = {"up": "▲ up", "down": "▼ down", "flat": "■ flat", None: ""}
_SAMPLE = 5000
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


def _signed(figure: Figure) -> float:
    falls = figure.kind == "change" and figure.direction == "down"
    return -figure.value if falls else figure.value


@lru_cache(maxsize=4096)
def _period_key(text: str | None) -> Any:
    """Return what sorts a period by its days, None for none; what is no period comes last."""
    if not text:
        return None
    try:
        period = periods.parse(text)
    except ValueError:
        return (1, text, "")
    return (0, period.first.isoformat(), period.last.isoformat())


COLUMNS: tuple[tuple[str, Callable[[Figure], str], Callable[[Figure], Any]], ...] = (
    ("Indicator", wording.subject, lambda f: (f.subject or f.indicator or "").casefold() or None),
    ("Value", wording.signed_amount, _signed),
    ("Unit", lambda f: wording.unit(f.unit), lambda f: f.unit or None),
    ("Direction", lambda f: _ARROWS[f.direction], lambda f: f.direction),
    ("Period", lambda f: periods.label(f.period), lambda f: _period_key(f.period)),
    ("Place", lambda f: f.place or "", lambda f: (f.place or "").casefold() or None),
    ("Kind", lambda f: f.kind, lambda f: f.kind),
)
"""Each column: its heading, its text, and what it is sorted by (None for nothing stated)."""
INDICATOR, VALUE, UNIT, DIRECTION, PERIOD, PLACE, KIND = range(7)


class FiguresModel(QAbstractTableModel):
    """Figures in rows: the reading order until sorted, all until filtered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: Sequence[Figure] = ()
        self._words: list[str] = []
        self._needle = ""
        self._column, self._descending = -1, False
        self._order: list[int] = []
        self._numbers: dict[FactId, int] = {}
        self._rows: list[int] = []

    @property
    def total(self) -> int:
        """How many figures there are, shown or not."""
        return len(self._figures)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures, sorted and filtered as the ones before."""
        self._figures, self._words = figures, []
        self._numbers = {figure.id: number for number, figure in enumerate(figures)}
        self._arrange()

    def filter(self, needle: str) -> None:
        """Show the figures whose words hold all words of the needle."""
        if needle.casefold().split() != self._needle.split():
            self._needle = needle.casefold()
            self._arrange()

    def figure(self, row: int) -> Figure:
        """Return the figure of a row."""
        return self._figures[self._order[row]]

    def row(self, fact: FactId) -> int | None:
        """Return the row of a figure, None where it is not shown."""
        number = self._numbers.get(fact)
        return None if number is None or self._rows[number] < 0 else self._rows[number]

    def longest(self, column: int, most: int = 12) -> list[str]:
        """Return the texts of a column that may be the widest, of many figures from a sample."""
        sample = self._figures[:: 1 + len(self._figures) // _SAMPLE]
        texts = {COLUMNS[column][1](figure) for figure in sample}
        return sorted(texts, key=len)[-most:]

    def states(self, column: int) -> bool:
        """Tell whether any figure states what the column shows."""
        return any(map(COLUMNS[column][1], self._figures))

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return how many figures are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, its alignment, or the figure's words for a tooltip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](self.figure(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if index.column() == VALUE
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            figure = self.figure(index.row())
            return tooltip(figure.quote, wording.subject(figure), wording.signed_value(figure))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column, aligned as its cells."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section][0]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == VALUE else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, in reading order for none; what states nothing comes last."""
        self._column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._order = self._sorted(self._matching())
        self._rows = [-1] * len(self._figures)
        for row, number in enumerate(self._order):
            self._rows[number] = row
        self.endResetModel()

    def _matching(self) -> list[int]:
        needles = self._needle.split()
        if not needles:
            return list(range(len(self._figures)))
        if not self._words:
            self._words = [_haystack(figure) for figure in self._figures]
        return [i for i, words in enumerate(self._words) if all(n in words for n in needles)]

    def _sorted(self, rows: list[int]) -> list[int]:
        if not 0 <= self._column < len(COLUMNS):
            return rows
        # Many figures share what they are sorted by: only what differs is compared.
        key = COLUMNS[self._column][2]
        groups: dict[Any, list[int]] = {}
        for number in rows:
            groups.setdefault(key(self._figures[number]), []).append(number)
        nothing_stated = groups.pop(None, [])
        order = sorted(groups, reverse=self._descending)
        return [number for each in order for number in groups[each]] + nothing_stated


def _haystack(figure: Figure) -> str:
    parts = (
        figure.quote,
        figure.subject,
        figure.indicator or "",
        figure.unit,
        wording.unit(figure.unit),
        figure.kind,
        figure.direction or "",
        periods.label(figure.period),
        figure.place or "",
    )
    return "\n".join(parts).casefold()
