"""Opening reports: read, remembered, watched; a report that fails leaves the open one alone."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hzviewer.library.corrections import CorrectionsError
from hzviewer.model.report import Report
from hzviewer.resources import SHIPPED_REPORT

from .jobs import ReadingJob
from .messages import MessageBar
from .session import Session
from .settings import Settings


class Opening(QObject):
    """Puts files into the session, and tells what became of them."""

    busy_changed = Signal(str)  # what is being read, empty when nothing is any more
    opened = Signal(object)  # Path
    given_up = Signal(object)  # Path

    def __init__(
        self,
        session: Session,
        settings: Settings,
        job: ReadingJob,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._job = session, settings, job
        self._messages, self._window = messages, parent
        self._watcher: QFileSystemWatcher | None = None
        self.path: Path | None = None
        self.busy_text = ""
        job.started.connect(self._on_job_started)
        job.finished.connect(self._on_job_finished)
        job.failed.connect(self._on_job_failed)
        job.cancelled.connect(self._on_job_cancelled)

    def open(self, path: Path) -> None:
        """Read a file and show its report; the open one stays where that fails."""
        self._job.read(path)

    def choose(self) -> None:
        """Let the user choose a report to open."""
        from PySide6.QtWidgets import QFileDialog

        folder = str(self.path.parent) if self.path else ""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open a report", folder, "Reports (*.txt *.md);;All files (*)"
        )
        if name:
            self.open(Path(name))

    def open_shipped(self) -> None:
        """Open the report that ships with the program."""
        self.open(SHIPPED_REPORT)

    def reload(self) -> None:
        """Read the open file again."""
        if self.path is not None:
            self.open(self.path)

    def fill_recent(self, menu: QMenu) -> None:
        """Put the files opened last in a menu, the latest first."""
        menu.clear()
        for path in self._settings.recent:
            action = QAction(str(path).replace("&", "&&"), menu)
            action.setData(str(path))
            action.triggered.connect(self._on_recent_triggered)
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction("No recent reports").setEnabled(False)

    def _on_recent_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(Path(str(action.data())))

    def _show(self, path: Path, report: Report, is_checked: bool) -> None:
        self.path = path
        self._messages.hide()
        try:
            self._session.open(report, is_checked)
        except CorrectionsError as error:
            self._messages.tell(str(error))
        self._settings.remember(path.absolute())
        self._watch(path)
        self.opened.emit(path)

    def _set_busy(self, text: str) -> None:
        self.busy_text = text
        self.busy_changed.emit(text)

    def _on_job_started(self, path: Path) -> None:
        self._set_busy(f"Reading {path.name}…")

    def _on_job_finished(self, path: Path, report: Report, is_checked: bool) -> None:
        self._set_busy("")
        self._show(path, report, is_checked)

    def _on_job_failed(self, _: Path, message: str) -> None:
        self._set_busy("")
        self._messages.tell(message)

    def _on_job_cancelled(self, path: Path) -> None:
        self._set_busy("")
        self.given_up.emit(path)

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
            self._messages.tell(
                f"{path.name} has changed on disk; what you see is as it was read.",
                "Reload",
                self.reload,
            )
            if self._watcher is not None:
                self._watcher.addPath(name)  # editors replace files, which ends the watch
        else:
            self._messages.tell(
                f"{path.name} has been moved or deleted; what you see is as it was read."
            )
