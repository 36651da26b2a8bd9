"""Builds session and window once, and wires them."""

import gc
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hzviewer import __version__, folders
from hzviewer.ahead import Ahead
from hzviewer.gui.jobs import ReadingJob
from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.session import Session
from hzviewer.gui.settings import Settings
from hzviewer.gui.theme import DARK, LIGHT
from hzviewer.library.corrections import Corrections
from hzviewer.model.report import Report
from hzviewer.resources import RESOURCES, SHIPPED_REPORT

_START = 2000  # ms


def application() -> QApplication:
    """Return the one QApplication, styled; make it where there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_on_qt_message)
    app = QApplication(["hzviewer"])
    app.setApplicationName("hzviewer")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "hzviewer.svg")))
    return app


def window(
    report: Report | None = None, remembered: Path | None = None, ahead: Ahead | None = None
) -> MainWindow:
    """Return a window with its own session, on a report where one is given.

    ``remembered`` is the folder of settings and corrections, the user's own where None; ``ahead``
    is a report that is already being read.
    """
    kept = remembered / "corrections" if remembered else folders.corrections_folder()
    layout = remembered / "window.ini" if remembered else folders.settings_file()
    session = Session(Corrections(kept), _check)
    session.open(report)
    job = ReadingJob(folders.readings(remembered), ahead.take if ahead else None)
    return MainWindow(session, Settings(layout), job)


def run(paths: list[Path], ahead: Ahead | None = None) -> int:
    """Open the reports, a window each, and return the exit code when the last one is closed.

    Without a path: the report opened last, or the one that ships.
    """
    gc.disable()
    app = application()
    windows = open_windows(paths or [_last_report()], ahead)
    QTimer.singleShot(_START, _end_start)
    sys.excepthook = _Reporter(windows[0])
    return app.exec()


def open_windows(paths: list[Path], ahead: Ahead | None = None) -> list[MainWindow]:
    """Return a window on each report, shown."""
    windows = []
    for path in paths:
        shown = window(ahead=ahead)
        shown.open(path)
        shown.show()
        windows.append(shown)
    if ahead is not None:
        ahead.close()
    return windows


def _end_start() -> None:
    """Look for garbage again, but not among what the start has made: that stays."""
    gc.freeze()
    gc.enable()


def _last_report() -> Path:
    recent = Settings(folders.settings_file()).recent
    return next((path for path in recent if path.is_file()), SHIPPED_REPORT)


def _check(report: Report) -> Report:
    from hzviewer.checking.checker import checked

    return checked(report)


class _Reporter:
    """What was not foreseen is logged and said in the window, which stays open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._file = folders.log_file()

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._log(kind, error, trace)
        self._window.messages.tell(
            f"Something went wrong ({error}); your report is still open. "
            f"The details are in {self._file}."
        )

    def _log(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import logging

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            logging.basicConfig(filename=self._file, format="%(asctime)s %(message)s")
        except OSError:
            logging.basicConfig(format="%(asctime)s %(message)s")  # to the error stream then
        logging.getLogger("hzviewer").error("not foreseen", exc_info=(kind, error, trace))


def _on_qt_message(kind: QtMsgType, _: object, message: str) -> None:
    """Keep Qt's chatter off the screen; where Qt gives up, say why in one sentence."""
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(f"hzviewer: the window cannot open: {' '.join(message.split())}\n")
        sys.stderr.flush()
        import os

        os._exit(1)


def screenshots(report: Report, folder: Path) -> list[Path]:
    """Write the window and each of its panes as PNG, light and dark; return the files."""
    from tempfile import TemporaryDirectory

    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    passing = TemporaryDirectory()  # pictures are the same whatever the user's own layout is
    shown = window(report, Path(passing.name))
    shown.resize(1280, 800)
    shown.show()
    shown.indicators.draw_charts()
    written = []
    if report.figures:
        from hzviewer.model.selection import just

        shown.session.select(just(report.figures[0].id))
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        shown.apply_theme(theme)
        pictures = {
            "window": shown,
            "indicators": shown.indicators,
            "priorities": shown.priorities,
            "timeline": shown.timeline,
            "problems": shown.problems,
            "source": shown.source,
            "inspector": shown.inspector,
        }
        for what, widget in pictures.items():
            index = shown.tabs.indexOf(widget)
            if index >= 0:
                shown.tabs.setCurrentIndex(index)
            elif what == "window":
                shown.tabs.setCurrentWidget(shown.indicators)
            app.sendPostedEvents()
            path = folder / f"{what}-{name}.png"
            if not widget.grab().save(str(path)):
                raise OSError(f"{path} cannot be written")
            written.append(path)
    shown.close()
    passing.cleanup()
    return written
