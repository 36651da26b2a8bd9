"""The window: panes around one session."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from hzviewer.model.report import Report
from hzviewer.model.selection import Selection

from .documents import Documents
from .fact_inspector import FactInspector
from .jobs import ReadingJob
from .layout import Layout
from .lengths import pause
from .menus import Menus
from .messages import MessageBar
from .opening import Opening
from .report_tabs import ReportTabs
from .session import Session
from .settings import Settings
from .source_pane import SourcePane
from .status import StatusBar
from .theme import Theme, chosen_theme, palette, style

if TYPE_CHECKING:
    from .indicators_pane import IndicatorsPane
    from .priorities_pane import PrioritiesPane
    from .problems_pane import ProblemsPane
    from .timeline_pane import TimelinePane

_LATEST_FIRST_PAINT = 250  # ms


class MainWindow(QMainWindow):
    """One report, seen four ways and as its text.

    The first picture is the text with its facts; what it need not wait for follows it.
    """

    first_painted = Signal()
    chart_drawn = Signal()

    def __init__(self, session: Session, settings: Settings, job: ReadingJob) -> None:
        super().__init__()
        self.session, self.settings, self.job = session, settings, job
        self._was_painted = False
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(480, 360))
        self.resize(1280, 800)
        self.messages = MessageBar()
        self.tabs = ReportTabs(session)
        self.source = SourcePane(session)
        self.inspector = FactInspector(session)
        self.setCentralWidget(_one_below_the_other(self.messages, self.tabs))
        self.placing = Layout(self, self.tabs, self.source, self.inspector, settings)
        self.opening = Opening(session, settings, job, self.messages, self)
        self.documents = Documents(session, self.opening, self.messages, self)
        self._status = StatusBar()
        self.setStatusBar(self._status)
        self._menus = Menus(self)
        self._connect()
        self.apply_chosen_theme()
        self.placing.restore()
        self._show_report(session.report)

    @property
    def report(self) -> Report:
        """The open report; only while there is one."""
        assert self.session.report is not None
        return self.session.report

    @property
    def selection(self) -> Selection:
        """What all panes show as selected."""
        return self.session.selection

    @property
    def indicators(self) -> "IndicatorsPane":
        """The charts and the table."""
        return self.tabs.indicators

    @property
    def priorities(self) -> "PrioritiesPane":
        """The list of priorities."""
        return self.tabs.priorities

    @property
    def timeline(self) -> "TimelinePane":
        """The axis of time and its list."""
        return self.tabs.timeline

    @property
    def problems(self) -> "ProblemsPane":
        """What the checks found."""
        return self.tabs.problems

    def open(self, path: Path) -> None:
        """Read a file and show its report; the open one stays where that fails."""
        self.opening.open(path)

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours, everywhere."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(theme))
        self.setStyleSheet(style(theme))
        for part in (self.tabs, self.source, self.inspector, self.messages):
            part.apply_theme(theme)

    def apply_chosen_theme(self) -> None:
        """Take the colours that the user chose, those of the desktop where none were."""
        self.apply_theme(chosen_theme(self.settings.theme))

    def find_words(self) -> None:
        """Open the find bar."""
        self.show_source()
        self.source.find_bar.open()

    def show_source(self) -> None:
        """Bring the text to the front."""
        self.placing.show_source()
        self.source.view.setFocus()

    def show_unread(self) -> None:
        """Show what was not read."""
        self.tabs.show_pane("Problems")
        self.problems.show_unread()

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        panes = [self.tabs.currentWidget(), self.source.view, self.inspector]
        focus = QApplication.focusWidget()
        inside = [
            n
            for n, p in enumerate(panes)
            if p is not None and focus and (p is focus or p.isAncestorOf(focus))
        ]
        following = panes[(inside[0] + 1) % len(panes)] if inside else panes[0]
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Do what follows the first picture even where the text is a tab that is not seen."""
        super().showEvent(event)
        self._await_first_paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the source as the new width allows."""
        super().resizeEvent(event)
        self.placing.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that is dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open(Path(files[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and end what runs."""
        self.placing.keep()
        self.job.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.session.report_changed.connect(self._show_report)
        self.inspector.words_picked.connect(self._on_inspector_words_picked)
        self.source.view.painted.connect(self._on_source_painted)
        self.opening.busy_changed.connect(self._on_busy_changed)
        self.opening.opened.connect(self._on_opened)
        self.opening.given_up.connect(self._on_given_up)
        self.documents.written.connect(self._on_document_written)
        self.placing.source_placed.connect(self._menus.show_source_as_tab)
        self._status.cancelled.connect(self.job.cancel)
        self._status.unread_asked.connect(self.show_unread)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    def _show_report(self, report: Report | None) -> None:
        title = report.heading if report is not None else ""
        self.setWindowTitle(f"{title} — hzviewer" if title else "hzviewer")
        self._menus.show_report(report)
        self._status.show_report(report, self.opening.busy_text)
        self.tabs.show_badge("Problems", len(report.problems) if report else 0)

    def _on_source_painted(self) -> None:
        if not self._was_painted and self.session.report is not None:
            self._was_painted = True
            self.first_painted.emit()
            self._in_turn(self._on_first_painted)

    def _on_first_painted(self) -> None:
        """Show what is beside the text."""
        self.tabs.make_current()
        self._in_turn(self._on_pane_made)

    def _on_pane_made(self) -> None:
        """Draw the charts, then look for problems."""
        self.indicators.draw_charts()
        self.chart_drawn.emit()
        self._in_turn(self.session.check)
        # After the charts, which have a turn of their own where the report is long.
        QTimer.singleShot(10 * pause(self.session.report), self._on_idle)

    def _on_idle(self) -> None:
        """Make the panes that are not seen yet, one at a time, so that they come at once."""
        if self.tabs.make_next():
            self._in_turn(self._on_idle)

    def _in_turn(self, step: Callable[[], None]) -> None:
        """Take a step of what follows the first picture when keys and mouse had their turn."""
        QTimer.singleShot(pause(self.session.report), step)

    def _on_opened(self) -> None:
        if self._was_painted:
            self.session.check()
        else:
            self._await_first_paint()

    def _await_first_paint(self) -> None:
        seen = self.source.view.isVisible()
        QTimer.singleShot(_LATEST_FIRST_PAINT if seen else 0, self._on_source_painted)

    def _on_busy_changed(self, text: str) -> None:
        self._status.show_report(self.session.report, text)

    def _on_given_up(self, path: Path) -> None:
        self._status.showMessage(f"{path.name} was not opened.", 4000)

    def _on_document_written(self, name: str) -> None:
        self._status.showMessage(f"{name} was written.", 6000)

    def _on_inspector_words_picked(self, start: int, end: int) -> None:
        self.show_source()
        self.source.view.show_words(start, end)

    def _on_system_scheme_changed(self) -> None:
        self.apply_chosen_theme()


def _one_below_the_other(above: QWidget, below: QWidget) -> QWidget:
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(above)
    layout.addWidget(below, 1)
    return both
