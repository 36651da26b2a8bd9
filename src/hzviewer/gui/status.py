"""The status bar: what was found, how much was read, what the window is busy with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QToolButton, QWidget

from hzviewer.model.report import Report


class StatusBar(QStatusBar):
    """Counts at the left, the file at the right, a way to stop while something runs."""

    cancelled = Signal()
    unread_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts, self._file = QLabel(), QLabel()
        for label in (self._counts, self._file):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 2, 8, 2)
        self._coverage = QToolButton()
        self._coverage.setObjectName("coverage")
        self._coverage.setAutoRaise(True)
        self._coverage.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._coverage.clicked.connect(self.unread_asked)
        self._cancel = QPushButton("Cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.hide()
        self.addWidget(self._counts)
        self.addWidget(self._coverage)
        self.addPermanentWidget(self._cancel)
        self.addPermanentWidget(self._file)

    def show_report(self, report: Report | None, busy: str) -> None:
        """Say what the report holds, or what the window is busy with."""
        self._cancel.setVisible(bool(busy))
        self._counts.setText(busy or (_counts(report) if report else "No report is open."))
        self._coverage.setVisible(not busy and report is not None and bool(_numbers(report)))
        self._file.setText(_file(report) if report else "")
        if report is not None:
            self._coverage.setText(coverage(report))
            self._coverage.setEnabled(bool(report.unread))
            self._coverage.setToolTip(
                "Show what was not read, and why" if report.unread else "Nothing was left unread"
            )


def coverage(report: Report) -> str:
    """Say how much of what looks like a figure was read: ``23 of 25 numbers read (92%)``."""
    found, read = _numbers(report), len(report.figures)
    if found == read:
        return "all numbers read"
    share = min(99, round(100 * read / found))  # all of them is for the other sentence to say
    return f"{read:,} of {found:,} numbers read ({share}%)"


def _numbers(report: Report) -> int:
    return len(report.figures) + len(report.unread)


def _counts(report: Report) -> str:
    def counted(number: int, one: str, many: str) -> str:
        return f"{number:,} {one if number == 1 else many}"

    return " · ".join(
        (
            counted(len(report.figures), "figure", "figures"),
            counted(len(report.priorities), "priority", "priorities"),
            counted(len(report.problems), "problem", "problems"),
        )
    )


def _file(report: Report) -> str:
    size = len(report.text.encode("utf-8"))
    amount = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1000))} KB"
    language = {"en": "English"}.get(report.language, report.language)
    return f"{report.source.encoding.upper()} · {language} · {amount}"
