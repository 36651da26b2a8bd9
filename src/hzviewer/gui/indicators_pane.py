"""The indicators pane: charts of the figures, and their table twin below."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from hzviewer.model.facts import FactId, Figure
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection, just

from .empty_state import NO_REPORT, ContentOrEmpty
from .figures_table import FiguresTable
from .lengths import NEXT_TURN, is_long
from .pane import Pane
from .session import Session
from .theme import LIGHT, Theme, palette

if TYPE_CHECKING:
    from .charts import Charts

_CHARTS_SHARE = 0.56


class IndicatorsPane(Pane):
    """Charts over a table. The charts are made after the first paint, not to delay it."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, waits: bool = False
    ) -> None:
        """Draw the charts once the pane was painted, or, where it waits, when it is told to."""
        super().__init__(session, parent)
        self._theme = LIGHT
        self._figures: Sequence[Figure] | None = None
        self.charts: Charts | None = None
        self.table = FiguresTable(session)
        self._place = _ChartsToCome()
        if not waits:
            self._place.painted.connect(self.draw_charts, Qt.ConnectionType.QueuedConnection)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._place)
        self._splitter.addWidget(self.table)
        self._is_divided = False
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        self._stack = ContentOrEmpty(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAccessibleName("Indicators")
        self.setFocusProxy(self.table.view)
        self.catch_up()

    @property
    def message(self) -> str:
        """What the pane says in place of figures, empty where it shows some."""
        return self._stack.message

    def draw_charts(self) -> None:
        """Draw the charts now, if they are not drawn: the first time this loads pyqtgraph."""
        if self.charts is not None:
            return
        from .charts import Charts

        self.charts = Charts()
        self.charts.picked.connect(self._on_figure_picked)
        self.charts.apply_theme(self._theme)
        self._splitter.replaceWidget(0, self.charts)
        self._place.deleteLater()
        self.charts.show_selection(self._session.selection)
        self._show_charts_in_turn(self._session.report)

    def apply_theme(self, theme: Theme) -> None:
        """Recolour charts, table and empty state."""
        self._theme = theme
        self.setPalette(palette(theme))
        self.table.apply_theme(theme)
        self._stack.empty.apply_theme(theme)
        if self.charts is not None:
            self.charts.apply_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new height between charts and table."""
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """Give the charts their share, less where they need less, until the user decides."""
        if not self._is_divided:
            charts = round(self.height() * _CHARTS_SHARE)
            if self.charts is not None:
                charts = min(charts, self.charts.wanted_height)
            self._splitter.setSizes([charts, self.height() - charts])

    def _on_splitter_moved(self) -> None:
        self._is_divided = True

    def _show_report(self, report: Report | None) -> None:
        figures = report.figures if report else ()
        if figures and figures == self._figures:
            return
        self._figures = figures
        self.table.show_report(report)
        self._show_charts_in_turn(report)
        if report is None:
            self._stack.show_empty(*NO_REPORT)
        elif not figures:
            self._stack.show_empty(
                "No figures found",
                "This report states no number that was read as a figure."
                " Its words stand beside, in the source.",
            )
        else:
            self._stack.show_content()

    def _show_charts_in_turn(self, report: Report | None) -> None:
        if report is not None and is_long(report):
            QTimer.singleShot(NEXT_TURN, self, self._show_charts)
        else:
            self._show_charts()

    def _show_charts(self) -> None:
        if self.charts is not None:
            self.charts.show_figures(self._figures or ())
            self._divide()

    def _show_selection(self, selection: Selection) -> None:
        self.table.show_selection(selection)
        if self.charts is not None:
            self.charts.show_selection(selection)

    def _on_figure_picked(self, fact: FactId, adds: bool) -> None:
        chosen = self._session.selection
        if not adds:
            self._session.select(just(fact))
        elif fact in chosen:
            left = tuple(other for other in chosen.facts if other != fact)
            self._session.select(Selection(left, left[-1] if left else None))
        else:
            self._session.select(Selection((*chosen.facts, fact), fact))


class _ChartsToCome(QWidget):
    """Holds the place of the charts until it has been painted once."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window is being painted."""
        super().paintEvent(event)
        self.painted.emit()
