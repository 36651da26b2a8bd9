"""The open report to paper and to files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .messages import MessageBar
from .opening import Opening
from .session import Session

_EXPORTS = {
    "Facts as JSON (*.json)": "json",
    "Figures as CSV (*.csv)": "csv",
    "Summary as Markdown (*.md)": "markdown",
    "Summary as HTML (*.html)": "html",
    "Summary as text (*.txt)": "text",
}


class Documents(QObject):
    """Prints and exports the session's report; never over the report itself."""

    written = Signal(str)  # file name

    def __init__(
        self, session: Session, opening: Opening, messages: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._opening = session, opening
        self._messages, self._window = messages, parent

    def print_report(self) -> None:
        """Print the summary."""
        if self._session.report is not None:
            from .printing import print_report

            print_report(self._session.report, self._window)

    def preview_report(self) -> None:
        """Show the summary as it would be printed."""
        if self._session.report is not None:
            from .printing import preview_report

            preview_report(self._session.report, self._window)

    def choose_pdf(self) -> None:
        """Write the summary as a PDF file."""
        name = self._save_name("Export PDF", ".pdf", "PDF (*.pdf)")[0]
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """Write the summary as a PDF file there, or say why not."""
        from .printing import PrintingError, export_pdf

        report = self._session.report
        if report is None or self._is_source(path):
            return
        try:
            export_pdf(report, path)
        except PrintingError as error:
            self._messages.tell(str(error))
        else:
            self.written.emit(str(path))

    def choose_export(self) -> None:
        """Write facts or summary to a file."""
        name, chosen = self._save_name("Export", ".json", ";;".join(_EXPORTS))
        if name:
            self.export(Path(name), _EXPORTS.get(chosen, "json"))

    def export(self, path: Path, kind: str) -> None:
        """Write facts or summary in a format of `hzviewer.output`."""
        from hzviewer.files import replace
        from hzviewer.output import render

        report = self._session.report
        if report is None or self._is_source(path):
            return
        try:
            replace(path, render(report, kind))
        except OSError as error:
            self._messages.tell(
                f"{path} cannot be written: {error.strerror or error}. Choose another place."
            )
        else:
            self.written.emit(str(path))

    def _is_source(self, path: Path) -> bool:
        """Refuse the report's own file, which is never written."""
        own = self._opening.path
        if own is None or not (path.exists() and own.exists() and path.samefile(own)):
            return False
        self._messages.tell(f"{path.name} is the report itself; choose another file to write.")
        return True

    def _save_name(self, title: str, suffix: str, kinds: str) -> tuple[str, str]:
        from PySide6.QtWidgets import QFileDialog

        stem = self._opening.path.stem if self._opening.path else "report"
        return QFileDialog.getSaveFileName(self._window, title, stem + suffix, kinds)
