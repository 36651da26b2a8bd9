"""Looking for problems: at once in a short report, beside the window in a long one."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from hzviewer.model.report import Report

from .lengths import is_long

Check = Callable[[Report], Report]

_LOOK_EVERY = 40  # ms
_FIRST_LET_IT_BE_SHOWN = 1500  # ms


class Checks(QObject):
    """Checks one report at a time; what was found in one that another has replaced is dropped.

    In a thread: the checks are many short steps in Python, between which the window has its turn.
    """

    found = Signal(object, object)  # the Report that was checked, the same with its problems

    def __init__(self, check: Check, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._thread: Thread | None = None
        self._wanted: Report | None = None
        self._running: Report | None = None
        self._done: Report | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_clock_timeout)

    def checked(self, report: Report) -> Report:
        """Return a short report with its problems, a long one as it is until they are found."""
        self._wanted = None
        if not is_long(report):
            return self._check(report)
        self._wanted = report
        if self._thread is None:
            self._clock.start(_FIRST_LET_IT_BE_SHOWN)
        return report

    def _start(self, report: Report) -> None:
        self._running, self._done = report, None
        self._thread = Thread(target=self._run, args=(report,), daemon=True)
        self._thread.start()
        self._clock.start(_LOOK_EVERY)

    def _run(self, report: Report) -> None:
        self._done = self._check(report)

    def _on_clock_timeout(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._clock.stop()
        self._thread = None
        wanted, running, done = self._wanted, self._running, self._done
        self._running = self._done = None
        if wanted is not None and wanted is not running:
            self._start(wanted)
        elif wanted is not None and done is not None:
            self._wanted = None
            self.found.emit(wanted, done)
