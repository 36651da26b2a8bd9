"""A window on a report, as `app` wires it, closed after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hzviewer.gui.jobs import ReadingJob
from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.session import Session
from hzviewer.gui.settings import Settings
from hzviewer.library.corrections import Corrections
from hzviewer.model.report import Report
from tests.samples import small_report

Opener = Callable[[Report | None], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Give a function that opens a window on a report, with its charts drawn.

    The windows are held until the test is over: a window that nobody holds is garbage, and to
    collect it while it is being painted crashes the process.
    """
    held: list[MainWindow] = []

    def open_on(report: Report | None) -> MainWindow:
        session = Session(Corrections(tmp_path / "corrections"))
        session.open(report)
        window = MainWindow(session, Settings(tmp_path / "window.ini"), ReadingJob())
        held.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        if report is not None:
            window.indicators.draw_charts()
        return window

    yield open_on
    held.clear()


@pytest.fixture
def window(open_window: Opener) -> MainWindow:
    return open_window(small_report())
