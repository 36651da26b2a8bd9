"""Builds session and window once, and wires them."""

import logging
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from platformdirs import user_cache_path, user_config_path, user_data_path, user_state_path
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hzviewer import __version__
from hzviewer.gui.jobs import ReadingJob
from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.session import Session
from hzviewer.gui.settings import Settings
from hzviewer.gui.theme import DARK, LIGHT
from hzviewer.library.corrections import Corrections
from hzviewer.library.readings import Readings
from hzviewer.model.report import Report
from hzviewer.reading.fingerprint import fingerprint
from hzviewer.resources import RESOURCES, SHIPPED_REPORT

_log = logging.getLogger("hzviewer")


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


def window(report: Report | None = None, remembered: Path | None = None) -> MainWindow:
    """Return a window with its own session, on a report where one is given.

    ``remembered`` is the folder of settings and corrections, the user's own where None.
    """
    kept = remembered or user_data_path("hzviewer", appauthor=False)
    layout = remembered or user_config_path("hzviewer", appauthor=False)
    session = Session(Corrections(kept / "corrections"), _check)
    session.open(report)
    cache = remembered or user_cache_path("hzviewer", appauthor=False)
    user_lexicon = user_config_path("hzviewer", appauthor=False) / "lexicon" / "en.toml"
    readings = Readings(cache / "readings", fingerprint(user_lexicon))
    return MainWindow(session, Settings(layout / "window.ini"), ReadingJob(readings))


def run(paths: list[Path]) -> int:
    """Open the reports, a window each, and return the exit code when the last one is closed.

    Without a path: the report opened last, or the one that ships.
    """
    app = application()
    windows = []
    for path in paths or [_last_report()]:
        shown = window()
        shown.open(path)
        shown.show()
        windows.append(shown)
    sys.excepthook = _Reporter(windows[0])
    return app.exec()


def _last_report() -> Path:
    recent = Settings(user_config_path("hzviewer", appauthor=False) / "window.ini").recent
    return next((path for path in recent if path.is_file()), SHIPPED_REPORT)


def _check(report: Report) -> Report:
    from hzviewer.checking.checker import checked

    return checked(report)


class _Reporter:
    """What was not foreseen is logged and said in the window, which stays open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        folder = user_state_path("hzviewer", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "hzviewer.log"
        logging.basicConfig(filename=self._file, format="%(asctime)s %(message)s")

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("not foreseen", exc_info=(kind, error, trace))
        self._window.messages.tell(
            f"Something went wrong ({error}); your report is still open. "
            f"The details are in {self._file}."
        )


def _on_qt_message(kind: QtMsgType, _: object, message: str) -> None:
    """Keep Qt's chatter off the screen; where Qt gives up, say why in one sentence."""
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(f"hzviewer: the window cannot open: {' '.join(message.split())}\n")
        sys.stderr.flush()
        import os

        os._exit(1)
    _log.debug("%s", message)


def screenshots(report: Report, folder: Path) -> list[Path]:
    """Write the window and each of its panes as PNG, light and dark; return the files."""
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
