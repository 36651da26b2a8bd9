"""All charts of a report in one scroll area. Import after the first paint: it needs pyqtgraph."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hzviewer.model.facts import Figure
from hzviewer.model.indicators import Chart, charts
from hzviewer.model.selection import Selection

from .chart_rows import ROW
from .chart_view import ChartView
from .theme import LIGHT, Theme
from .value_cards import CardGrid, ValueCard

MOST_BARS = 100
"""Bars that one chart draws; the table holds the others."""
_MOST_CHARTS = 20
_MOST_CARDS = 120
_OTHERS = "the table holds the others"


class Charts(QScrollArea):
    """The charts of figures, one below the other, then the figures that stand alone as cards."""

    picked = Signal(str, bool)  # fact id, whether to add it to the selection

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Charts")
        self._theme, self._selection = LIGHT, Selection()
        self._views: list[ChartView] = []
        self._grids: list[CardGrid] = []
        self._texts: list[tuple[QLabel, bool]] = []
        self.verticalScrollBar().setSingleStep(ROW)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Draw the charts of these figures in place of the ones before."""
        self._views, self._grids, self._texts = [], [], []
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(4)
        found = charts(figures, MOST_BARS)
        drawn = [chart for chart in found if len(chart.bars) > 1]
        alone = [chart for chart in found if len(chart.bars) == 1]
        for chart in drawn[:_MOST_CHARTS]:
            self._add_chart(layout, chart)
        self._add_cards(layout, alone, "Single figures" if drawn else "Figures")
        left_out = len(drawn[_MOST_CHARTS:]) + len(alone[_MOST_CARDS:])
        if left_out:
            shown = min(len(drawn), _MOST_CHARTS) + min(len(alone), _MOST_CARDS)
            self._add_text(
                layout, f"{shown:,} of {len(found):,} groups of figures are drawn; {_OTHERS}", False
            )
        layout.addStretch(1)
        scrolled = self.verticalScrollBar().value()
        self.setWidget(page)
        self._line_up()
        self.apply_theme(self._theme)
        layout.activate()
        page.resize(self.viewport().width(), max(layout.minimumSize().height(), 1))
        self.verticalScrollBar().setValue(scrolled)
        self.show_selection(self._selection)

    @property
    def wanted_height(self) -> int:
        """The height in which nothing is to be scrolled."""
        page = self.widget()
        return page.sizeHint().height() if page is not None else 0

    def show_selection(self, selection: Selection) -> None:
        """Mark the bars and cards of the selection, and bring the current one into view."""
        self._selection = selection
        facts = frozenset(selection.facts)
        for view in self._parts():
            view.show_selection(facts, selection.current)
        self._reveal_current()

    def apply_theme(self, theme: Theme) -> None:
        """Recolour charts, cards and headings."""
        self._theme = theme
        for view in self._parts():
            view.apply_theme(theme)
        for label, heading in self._texts:
            label.setStyleSheet(f"color: {theme.text if heading else theme.muted}")

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what was selected meanwhile into view, once all parts have their places."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._reveal_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width."""
        super().resizeEvent(event)
        self._line_up()

    def _parts(self) -> tuple[ChartView | CardGrid, ...]:
        return (*self._views, *self._grids)

    def _add_chart(self, layout: QVBoxLayout, chart: Chart) -> None:
        self._add_text(layout, " · ".join(filter(None, (chart.title, chart.period))), True)
        if chart.left_out:
            total = len(chart.bars) + chart.left_out
            self._add_text(layout, f"The first {len(chart.bars):,} of {total:,}; {_OTHERS}", False)
        view = ChartView(chart, None)
        view.picked.connect(self.picked)
        layout.addWidget(view)
        self._views.append(view)
        layout.addSpacing(8)

    def _add_cards(self, layout: QVBoxLayout, alone: list[Chart], title: str) -> None:
        if not alone:
            return
        self._add_text(layout, title, True)
        cards = [ValueCard(chart.bars[0], chart.kind.capitalize()) for chart in alone[:_MOST_CARDS]]
        grid = CardGrid(cards)
        grid.picked.connect(self.picked)
        layout.addWidget(grid)
        self._grids.append(grid)

    def _add_text(self, layout: QVBoxLayout, text: str, heading: bool) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if heading:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setContentsMargins(0, 4, 0, 2)
        layout.addWidget(label)
        self._texts.append((label, heading))

    def _line_up(self) -> None:
        """Give all charts the same room for labels: what the longest needs, at most two fifths."""
        if self._views:
            wanted = max(view.label_width for view in self._views)
            width = max(90.0, min(wanted, 0.4 * self.viewport().width()))
            for view in self._views:
                view.set_label_width(width)

    def _reveal_current(self) -> None:
        if self._selection.current is None:
            return
        for view in self._parts():
            rect = view.row_rect(self._selection.current)
            if rect is not None:
                self._scroll_to(rect.translated(view.x(), view.y()))
                return

    def _scroll_to(self, rect: QRectF) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < bar.value():
            bar.setValue(int(rect.top()) - ROW)
        elif rect.bottom() > bar.value() + height:
            bar.setValue(int(rect.bottom()) - height + ROW)
