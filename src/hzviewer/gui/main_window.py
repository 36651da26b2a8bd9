"""The window: panes around one session."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hzviewer import __version__
from hzviewer.library.corrections import CorrectionsError
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection

from .actions import add, add_choice
from .fact_inspector import FactInspector
from .indicators_pane import IndicatorsPane
from .jobs import ReadingJob
from .messages import MessageBar
from .priorities_pane import PrioritiesPane
from .problems_pane import ProblemsPane
from .session import Session
from .settings import Settings
from .source_pane import SourcePane
from .theme import DARK, LIGHT, Theme, palette, system_theme
from .timeline_pane import TimelinePane

_LATEST_FIRST_PAINT = 250  # ms

NARROW = 900
"""Below this width the source is one more tab."""

_EXPORTS = {
    "Facts as JSON (*.json)": "json",
    "Figures as CSV (*.csv)": "csv",
    "Summary as Markdown (*.md)": "markdown",
    "Summary as HTML (*.html)": "html",
    "Summary as text (*.txt)": "text",
}


class MainWindow(QMainWindow):
    """One report, seen four ways and as its text."""

    first_painted = Signal()
    chart_drawn = Signal()

    def __init__(self, session: Session, settings: Settings, job: ReadingJob) -> None:
        super().__init__()
        self.session, self.job = session, job
        self._settings = settings
        self._path: Path | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._was_painted = False
        self._narrow = False
        self._busy_text = ""
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(480, 360))
        self.resize(1280, 800)
        self._build_panes()
        self._build_menus()
        self._build_status()
        self._connect()
        self.apply_theme(self._chosen_theme())
        self._restore_layout()
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
    def busy_text(self) -> str:
        """What the window is busy with, empty while it is not."""
        return self._busy_text

    def recent_files(self) -> list[Path]:
        """Return the files opened last, the latest first."""
        return self._settings.recent

    # Panes

    def _build_panes(self) -> None:
        session = self.session
        self.indicators = IndicatorsPane(session, waits=True)
        self.priorities = PrioritiesPane(session)
        self.timeline = TimelinePane(session)
        self.problems = ProblemsPane(session)
        self.source = SourcePane(session)
        self.inspector = FactInspector(session)
        self.messages = MessageBar()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMovable(True)
        self.tabs.setAccessibleName("Views of the report")
        for pane, name in self._tab_panes():
            self.tabs.addTab(pane, name)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.tabs, 1)
        self.setCentralWidget(centre)
        self.dock = QDockWidget("Source", self)
        self.dock.setObjectName("source")
        self._reading = QSplitter(Qt.Orientation.Vertical)
        self._reading.setChildrenCollapsible(False)
        self._reading.addWidget(self.source)
        self._reading.addWidget(self.inspector)
        self._reading.setStretchFactor(0, 3)
        self._reading.setStretchFactor(1, 2)
        self._reading.setSizes([460, 260])
        self.dock.setWidget(self._reading)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)

    def _tab_panes(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.indicators, "Indicators"),
            (self.priorities, "Priorities"),
            (self.timeline, "Timeline"),
            (self.problems, "Problems"),
        )

    def _connect(self) -> None:
        self.session.report_changed.connect(self._show_report)
        self.inspector.words_picked.connect(self._on_inspector_words_picked)
        self.source.view.painted.connect(self._on_source_painted)
        self.job.started.connect(self._on_job_started)
        self.job.finished.connect(self._on_job_finished)
        self.job.failed.connect(self._on_job_failed)
        self.job.cancelled.connect(self._on_job_cancelled)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    # Menus

    def _build_menus(self) -> None:
        keys = QKeySequence.StandardKey
        bar = self.menuBar()
        file = bar.addMenu("&File")
        add(self, file, "&Open…", self.choose_file, keys.Open, "Open a report")
        self._recent_menu = file.addMenu("Open &recent")
        self._recent_menu.aboutToShow.connect(self._on_recent_menu_about_to_show)
        add(self, file, "Open the report that ships with hzviewer", self.open_shipped)
        self._reload = add(self, file, "Re&load", self.reload, keys.Refresh, "Read the file again")
        file.addSeparator()
        self._report_actions = [
            add(self, file, "&Print…", self.print_report, keys.Print),
            add(self, file, "Print pre&view…", self.preview_report, "Ctrl+Shift+P"),
            add(self, file, "Export P&DF…", self.choose_pdf, "Ctrl+Shift+E"),
            add(self, file, "&Export…", self.choose_export, "Ctrl+E"),
        ]
        file.addSeparator()
        add(self, file, "&Quit", self.close, "Ctrl+Q")
        edit = bar.addMenu("&Edit")
        stack = self.session.undo_stack
        for action, key in (
            (stack.createUndoAction(self, "&Undo"), keys.Undo),
            (stack.createRedoAction(self, "&Redo"), keys.Redo),
        ):
            action.setShortcuts(QKeySequence.keyBindings(key))
            edit.addAction(action)
        edit.addSeparator()
        add(self, edit, "&Copy citation", self.inspector.copy_citation, "Ctrl+Shift+C")
        add(self, edit, "&Edit figure…", self.inspector.edit, "F2")
        add(self, edit, "&Remove figure", self.inspector.remove, "Ctrl+Del")
        edit.addSeparator()
        add(self, edit, "&Find in the text…", self.find_words, keys.Find)
        add(self, edit, "Find &next", self.source.find_bar.next, "F3")
        add(self, edit, "Find pre&vious", self.source.find_bar.previous, "Shift+F3")
        add(self, edit, "Close the find bar", self.source.find_bar.close_bar, "Esc")
        self._build_view_menu()
        help_menu = bar.addMenu("&Help")
        add(self, help_menu, "&Keyboard", self.show_keys, "F1")
        add(self, help_menu, "&About hzviewer", self.show_about)

    def _build_view_menu(self) -> None:
        view = self.menuBar().addMenu("&View")
        add(self, view, "&Next fact", self.source.next_fact, ["Ctrl+Down", "N"])
        add(self, view, "&Previous fact", self.source.previous_fact, ["Ctrl+Up", "P"])
        view.addSeparator()
        for number, (_, name) in enumerate(self._tab_panes(), 1):
            action = add(self, view, name, self._on_tab_action_triggered, f"Ctrl+{number}")
            action.setData(number - 1)
        add(self, view, "Source", self.show_source, "Ctrl+5")
        add(self, view, "Next pane", self.next_pane, "F6")
        view.addSeparator()
        self._source_tab = add(self, view, "Source as a &tab", self._on_source_tab_triggered)
        self._source_tab.setCheckable(True)
        view.addSeparator()
        add(self, view, "&Larger text", self._on_larger_triggered, QKeySequence.StandardKey.ZoomIn)
        add(
            self,
            view,
            "&Smaller text",
            self._on_smaller_triggered,
            QKeySequence.StandardKey.ZoomOut,
        )
        view.addSeparator()
        themes = {"system": "Colours of the &system", "light": "&Light", "dark": "&Dark"}
        add_choice(self, view, themes, self._settings.theme, self._on_theme_triggered)

    # Status bar

    def _build_status(self) -> None:
        self._counts = QLabel()
        self._about_file = QLabel()
        for label in (self._counts, self._about_file):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 2, 8, 2)
        self._cancel = QPushButton("Cancel")
        self._cancel.clicked.connect(self.job.cancel)
        self._cancel.hide()
        bar = self.statusBar()
        bar.addWidget(self._counts, 1)
        bar.addPermanentWidget(self._cancel)
        bar.addPermanentWidget(self._about_file)

    # What is shown

    def _show_report(self, report: Report | None) -> None:
        title = (report.title or report.source.name) if report is not None else ""
        self.setWindowTitle(f"{title} — hzviewer" if title else "hzviewer")
        for action in (*self._report_actions, self._reload):
            action.setEnabled(report is not None)
        self._counts.setText(
            self._busy_text or (_counts(report) if report else "No report is open.")
        )
        self._about_file.setText(_about(report) if report else "")
        problems = len(report.problems) if report else 0
        index = self.tabs.indexOf(self.problems)
        self.tabs.setTabText(index, f"Problems ({problems})" if problems else "Problems")

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours, everywhere."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(theme))
        self.setStyleSheet(_style(theme))
        for pane in (
            self.indicators,
            self.priorities,
            self.timeline,
            self.problems,
            self.source,
            self.inspector,
            self.messages,
        ):
            pane.apply_theme(theme)

    def _chosen_theme(self) -> Theme:
        return {"light": LIGHT, "dark": DARK}.get(self._settings.theme) or system_theme()

    def _on_theme_triggered(self, action: QAction) -> None:
        self._settings.theme = str(action.data())
        self.apply_theme(self._chosen_theme())

    def _on_system_scheme_changed(self) -> None:
        self.apply_theme(self._chosen_theme())

    def showEvent(self, event: QShowEvent) -> None:
        """Do what follows the first picture even where the text is a tab that is not seen."""
        super().showEvent(event)
        QTimer.singleShot(_LATEST_FIRST_PAINT, self._on_source_painted)

    def _on_source_painted(self) -> None:
        if not self._was_painted and self.session.report is not None:
            self._was_painted = True
            self.first_painted.emit()
            QTimer.singleShot(0, self._on_first_painted)

    def _on_first_painted(self) -> None:
        """Do what the first picture need not wait for: the charts, the checks."""
        self.indicators.draw_charts()
        self.session.check()
        self.chart_drawn.emit()

    # Opening

    def open(self, path: Path) -> None:
        """Read a file and show its report; the open one stays where that fails."""
        self.job.read(path)

    def choose_file(self) -> None:
        """Let the user choose a report to open."""
        folder = str(self._path.parent) if self._path else ""
        name, _ = QFileDialog.getOpenFileName(
            self, "Open a report", folder, "Reports (*.txt *.md);;All files (*)"
        )
        if name:
            self.open(Path(name))

    def open_shipped(self) -> None:
        """Open the report that ships with the program."""
        from hzviewer.resources import SHIPPED_REPORT

        self.open(SHIPPED_REPORT)

    def reload(self) -> None:
        """Read the open file again."""
        if self._path is not None:
            self.open(self._path)

    def show_read(self, path: Path, report: Report) -> None:
        """Show a report that was read from a file."""
        self._path = path
        self.messages.hide()
        try:
            self.session.open(report)
        except CorrectionsError as error:
            self.messages.tell(str(error))
        self._settings.remember(path.absolute())
        self._watch(path)
        if self._was_painted:
            self.session.check()

    def _on_job_started(self, path: Path) -> None:
        self._busy_text = f"Reading {path.name}…"
        self._cancel.show()
        self._show_report(self.session.report)

    def _end_busy(self) -> None:
        self._busy_text = ""
        self._cancel.hide()
        self._show_report(self.session.report)

    def _on_job_finished(self, path: Path, report: Report) -> None:
        self._end_busy()
        self.show_read(path, report)

    def _on_job_failed(self, _: Path, message: str) -> None:
        self._end_busy()
        self.messages.tell(message)

    def _on_job_cancelled(self, path: Path) -> None:
        self._end_busy()
        self.statusBar().showMessage(f"{path.name} was not opened.", 4000)

    def _on_recent_menu_about_to_show(self) -> None:
        self._recent_menu.clear()
        for path in self._settings.recent:
            action = QAction(str(path).replace("&", "&&"), self._recent_menu)
            action.setData(str(path))
            action.triggered.connect(self._on_recent_triggered)
            self._recent_menu.addAction(action)
        if self._recent_menu.isEmpty():
            self._recent_menu.addAction("No recent reports").setEnabled(False)

    def _on_recent_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(Path(str(action.data())))

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

    def _watch(self, path: Path) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._on_file_changed)
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self._watcher.addPath(str(path))

    def _on_file_changed(self, name: str) -> None:
        path = Path(name)
        if path.exists():
            self.messages.tell(
                f"{path.name} has changed on disk; what you see is as it was read.",
                "Reload",
                self.reload,
            )
            if self._watcher is not None:
                self._watcher.addPath(name)  # editors replace files, which ends the watch
        else:
            self.messages.tell(
                f"{path.name} has been moved or deleted; what you see is as it was read."
            )

    # Printing and exporting

    def print_report(self) -> None:
        """Print the summary."""
        if self.session.report is not None:
            from .printing import print_report

            print_report(self.session.report, self)

    def preview_report(self) -> None:
        """Show the summary as it would be printed."""
        if self.session.report is not None:
            from .printing import preview_report

            preview_report(self.session.report, self)

    def choose_pdf(self) -> None:
        """Write the summary as a PDF file."""
        report = self.session.report
        name = self._save_name("Export PDF", ".pdf", "PDF (*.pdf)")[0]
        if report is not None and name:
            from .printing import PrintingError, export_pdf

            try:
                export_pdf(report, Path(name))
            except PrintingError as error:
                self.messages.tell(str(error))
            else:
                self.statusBar().showMessage(f"{name} was written.", 6000)

    def choose_export(self) -> None:
        """Write facts or summary to a file."""
        name, kind = self._save_name("Export", ".json", ";;".join(_EXPORTS))
        if name:
            self.export(Path(name), _EXPORTS.get(kind, "json"))

    def export(self, path: Path, kind: str) -> None:
        """Write facts or summary in a format of `hzviewer.output`."""
        from hzviewer.files import replace
        from hzviewer.output import render

        report = self.session.report
        if report is None:
            return
        if self._path is not None and path.exists() and path.samefile(self._path):
            self.messages.tell(f"{path.name} is the report itself; choose another file to write.")
            return
        try:
            replace(path, render(report, kind))
        except OSError as error:
            self.messages.tell(
                f"{path} cannot be written: {error.strerror or error}. Choose another place."
            )
        else:
            self.statusBar().showMessage(f"{path} was written.", 6000)

    def _save_name(self, title: str, suffix: str, kinds: str) -> tuple[str, str]:
        stem = self._path.stem if self._path else "report"
        return QFileDialog.getSaveFileName(self, title, stem + suffix, kinds)

    # Moving about

    def find_words(self) -> None:
        """Open the find bar."""
        self.show_source()
        self.source.find_bar.open()

    def show_source(self) -> None:
        """Bring the text to the front."""
        index = self.tabs.indexOf(self._reading)
        if index >= 0:
            self.tabs.setCurrentIndex(index)
        else:
            self.dock.show()
        self.source.view.setFocus()

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

    def _on_inspector_words_picked(self, start: int, end: int) -> None:
        self.show_source()
        self.source.view.show_words(start, end)

    def _on_tab_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            pane = self._tab_panes()[int(action.data())][0]
            self.tabs.setCurrentWidget(pane)
            pane.setFocus()

    def _on_larger_triggered(self) -> None:
        self.source.zoom(1)

    def _on_smaller_triggered(self) -> None:
        self.source.zoom(-1)

    # Layout

    def _on_source_tab_triggered(self) -> None:
        self._place_source(self._source_tab.isChecked() or self._narrow)

    def _place_source(self, as_tab: bool) -> None:
        index = self.tabs.indexOf(self._reading)
        if as_tab == (index >= 0):
            return
        if as_tab:
            self.tabs.addTab(self._reading, "Source")
            self.dock.hide()
        else:
            self.tabs.removeTab(index)
            self.dock.setWidget(self._reading)
            self._reading.show()
            self.dock.show()
        self._source_tab.setChecked(as_tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the source one more tab while the window is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_source(narrow)

    def _restore_layout(self) -> None:
        geometry, state = self._settings.layout("geometry"), self._settings.layout("state")
        split = self._settings.layout("reading")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if state is not None:
            self.restoreState(state)
        else:
            self.resizeDocks([self.dock], [int(self.width() * 0.45)], Qt.Orientation.Horizontal)
        if split is not None:
            self._reading.restoreState(split)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and end what runs."""
        self._settings.keep_layout("geometry", self.saveGeometry())
        self._settings.keep_layout("state", self.saveState())
        self._settings.keep_layout("reading", self._reading.saveState())
        self.job.close()
        super().closeEvent(event)

    # Help

    def show_about(self) -> None:
        """Say what the program is."""
        box = QMessageBox(self)
        box.setWindowTitle("About hzviewer")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"hzviewer {__version__}")
        box.setInformativeText(
            "A viewer for economic and policy reports: their figures, priorities and words, linked.\n\n"
            "No number without its words. Nothing guessed. The source file is never written. "
            "No acknowledged edit is lost. Nothing leaves the machine."
        )
        box.open()

    def show_keys(self) -> None:
        """List the keys."""
        lines = [
            f"{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\t{action.text().replace('&', '')}"
            for menu in self.menuBar().findChildren(type(self._recent_menu))
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]
        box = QMessageBox(self)
        box.setWindowTitle("Keyboard")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("\n".join(dict.fromkeys(lines)))
        box.open()


def _counts(report: Report) -> str:
    def counted(number: int, one: str, many: str) -> str:
        return f"{number} {one if number == 1 else many}"

    parts = [
        counted(len(report.figures), "figure", "figures"),
        counted(len(report.priorities), "priority", "priorities"),
        counted(len(report.problems), "problem", "problems"),
    ]
    if report.unread:
        parts.append(f"{len(report.unread)} not read")
    return " · ".join(parts)


def _about(report: Report) -> str:
    size = len(report.text.encode("utf-8"))
    amount = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1000))} KB"
    language = {"en": "English"}.get(report.language, report.language)
    return f"{report.source.encoding.upper()} · {language} · {amount}"


def _style(theme: Theme) -> str:
    return f"""
        QTabBar::tab {{ padding: 8px 14px; border: none; color: {theme.muted}; }}
        QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
        QTabBar::tab:hover {{ color: {theme.text}; }}
        QTabWidget::pane {{ border: none; border-top: 1px solid {theme.line}; }}
        QMainWindow::separator {{ width: 1px; background: {theme.line}; }}
        QSplitter::handle {{ background: {theme.line}; height: 1px; }}
        QStatusBar {{ border-top: 1px solid {theme.line}; }}
        QStatusBar::item {{ border: none; }}
        QStatusBar QLabel {{ color: {theme.muted}; }}
        QDockWidget::title {{ padding: 8px 12px; color: {theme.muted}; }}
        QScrollArea, #qt_scrollarea_viewport > QWidget {{ background: {theme.surface}; }}
        QToolTip {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.line}; }}
    """
