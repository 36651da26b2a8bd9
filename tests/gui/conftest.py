"""A window on a report, as `app` wires it, closed after each test."""

from collections.abc import Callable
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
def open_window(qtbot: QtBot, tmp_path: Path) -> Opener:
    """Return a function that opens a window on a report, with its charts drawn."""

    def open_on(report: Report | None) -> MainWindow:
        session = Session(Corrections(tmp_path / "corrections"))
        session.open(report)
        window = MainWindow(session, Settings(tmp_path / "window.ini"), ReadingJob())
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        if report is not None:
            window.indicators.draw_charts()
        return window

    return open_on


@pytest.fixture
def window(open_window: Opener) -> MainWindow:
    return open_window(small_report())
