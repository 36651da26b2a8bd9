"""The table twin of the charts: every figure with all its parts, to sort, filter and copy."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hzviewer.model.facts import FactId
from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection

from .chart_rows import fitted
from .figures_model import COLUMNS, INDICATOR, KIND, PLACE, UNIT, VALUE, FiguresModel
from .session import Session
from .theme import LIGHT, Theme

_PADDING, _BAR = 16, 3
_Index = QModelIndex | QPersistentModelIndex
_INDICATOR_LEAST = 220
"""Below this width of the indicator the kind is left out: the charts' headings say it too."""
_MOST = {PLACE: 120, UNIT: 125}


class FiguresTable(QWidget):
    """A filter box over a table of the report's figures."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FiguresModel(self)
        self.view = _TableView(self.model, self)
        self.filter_box = QLineEdit(self)
        self.filter_box.setPlaceholderText("Filter figures")
        self.filter_box.setAccessibleName("Filter figures")
        self.filter_box.setClearButtonEnabled(True)
        self._count = QLabel(self)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 6)
        top.addWidget(self.filter_box, 1)
        top.addSpacing(6)
        top.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.filter_box.textChanged.connect(self.model.filter)
        self.model.modelReset.connect(self._on_model_reset)
        self.view.selectionModel().selectionChanged.connect(self._on_rows_selected)

    def show_report(self, report: Report | None) -> None:
        """Show the figures of a report."""
        self.model.show_figures(report.figures if report else ())
        self.view.fit_columns()

    def show_selection(self, selection: Selection) -> None:
        """Select the rows of these facts, and bring the current one into view."""
        rows = [row for fact in selection.facts if (row := self.model.row(fact)) is not None]
        if sorted(rows) != self._selected_rows():
            self.view.select_rows(rows)
        current = self.model.row(selection.current) if selection.current else None
        if current is not None:
            index = self.model.index(current, max(0, self.view.currentIndex().column()))
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(index, keep)
            self.view.scrollTo(index)

    def apply_theme(self, theme: Theme) -> None:
        """Colour what the palette does not."""
        self._count.setStyleSheet(f"color: {theme.muted}")
        self.view.marks.theme = theme
        self.view.setStyleSheet(
            f"QTableView {{ border: none; border-top: 1px solid {theme.line};"
            f" selection-background-color: transparent; }}"
            f"QHeaderView::section {{ background: {theme.surface}; color: {theme.muted};"
            f" border: none; border-bottom: 1px solid {theme.line}; padding: 5px 8px; }}"
            # Above the heading: at its right the arrow would stand on a number's heading.
            f"QHeaderView::up-arrow, QHeaderView::down-arrow {{"
            f" subcontrol-origin: padding; subcontrol-position: top center; width: 9px; height: 7px; }}"
        )

    def _on_model_reset(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        noun = "figure" if total == 1 else "figures"
        self._count.setText(
            f"{total:,} {noun}" if shown == total else f"{shown:,} of {total:,} {noun}"
        )
        self.show_selection(self._session.selection)

    def _on_rows_selected(self, added: QItemSelection, removed: QItemSelection) -> None:
        facts = tuple(self.model.figure(row).id for row in self._selected_rows())
        if set(facts) == self._shown_facts(self._session.selection):
            return
        newest = [self.model.figure(added.at(0).top()).id] if added.count() else []
        current = next(iter(newest or facts[-1:]), None)
        self._session.select(Selection(facts, current) if facts else NOTHING)

    def _selected_rows(self) -> list[int]:
        chosen = self.view.selectionModel().selection()
        parts = [chosen.at(i) for i in range(chosen.count())]
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _shown_facts(self, selection: Selection) -> set[FactId]:
        return {fact for fact in selection.facts if self.model.row(fact) is not None}


class _RowMarks(QStyledItemDelegate):
    """Marks selected rows with a tint, a bar and bold words, not by colour alone."""

    theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell's words over the row's mark."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if chosen:
            tint = QColor(self.theme.accent)
            tint.setAlpha(38)
            painter.fillRect(rect, tint)
            if index.column() == 0:
                painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), QColor(self.theme.accent))
        painter.setFont(_bold(option.font) if chosen else option.font)
        painter.setPen(QColor(self.theme.text))
        room = rect.adjusted(_PADDING // 2, 0, -_PADDING // 2, 0)
        text = fitted(str(index.data()), painter.font(), room.width() + 1)
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text)


class _TableView(QTableView):
    """A table of whole rows that copies them as tab-separated text."""

    def __init__(self, model: FiguresModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName("Figures")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(QFontMetrics(self.font()).height() + 11)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._needed = self._kind_width = 0
        self.marks = _RowMarks(self)
        self.setItemDelegate(self.marks)

    def fit_columns(self) -> None:
        """Make each column as wide as its texts, hide what no figure states.

        The indicator takes the room that is left.
        """
        bold, heads = QFontMetrics(_bold(self.font())), self.horizontalHeader().fontMetrics()
        self._needed = 0
        for column, (heading, _, _) in enumerate(COLUMNS):
            texts = self._model.longest(column)
            stated = column <= VALUE or self._model.states(column)
            self.setColumnHidden(column, not stated)
            if column != INDICATOR and stated:
                widths = [bold.horizontalAdvance(text) for text in texts]
                width = max([heads.horizontalAdvance(heading) + 12, *widths]) + _PADDING
                width = min(width, _MOST.get(column, width))
                self.setColumnWidth(column, width)
                self._needed += width
                self._kind_width = width if column == KIND else self._kind_width
        self._fit_indicator()

    def select_rows(self, rows: list[int]) -> None:
        """Select these rows and no others, as one change."""
        chosen, last = QItemSelection(), len(COLUMNS) - 1
        for first, end in _runs(sorted(rows)):
            chosen.append(
                QItemSelectionRange(self._model.index(first, 0), self._model.index(end, last))
            )
        replace = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(chosen, replace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the indicator what is left of the new width."""
        super().resizeEvent(event)
        self._fit_indicator()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows, or do what tables do."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected_text())
        else:
            super().keyPressEvent(event)

    def _fit_indicator(self) -> None:
        # by the outer width: the viewport's would change with the scroll bars this brings and takes
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        header = self.horizontalHeader()
        room = self.width() - bar - self._needed
        self.setColumnHidden(KIND, room < _INDICATOR_LEAST)
        room += self._kind_width if room < _INDICATOR_LEAST else 0
        fits = room >= _INDICATOR_LEAST // 2
        if fits != (header.sectionResizeMode(INDICATOR) == QHeaderView.ResizeMode.Stretch):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(INDICATOR, modes.Stretch if fits else modes.Interactive)
            header.setStretchLastSection(not fits)
        if not fits:
            self.setColumnWidth(INDICATOR, _INDICATOR_LEAST // 2)

    def _selected_text(self) -> str:
        indexes: list[QModelIndex] = self.selectionModel().selectedRows()
        figures = [self._model.figure(row) for row in sorted(index.row() for index in indexes)]
        return "\n".join("\t".join(text(f) for _, text, _ in COLUMNS) for f in figures)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and the last row of each run of rows: far fewer than there are rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        follows = runs and row == runs[-1][1] + 1
        runs.append((runs.pop()[0], row) if follows else (row, row))
    return runs


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
