"""The window: opening, failing, watching, exporting, remembering."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from hzviewer.gui.kept import SMALL
from hzviewer.gui.main_window import MainWindow
from hzviewer.model.report import decode
from tests.gui.conftest import Opener
from tests.samples import small_report

TEXT = "Output in Riverton rose 4.5 percent in 2021.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "riverton.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_small_file_is_shown_at_once(window: MainWindow, file: Path) -> None:
    window.open(file)
    assert window.report.text == TEXT
    assert "riverton" in window.windowTitle().lower() or "Output" in window.windowTitle()


def test_a_large_file_is_read_beside_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    large = tmp_path / "large.txt"
    large.write_text(TEXT * (SMALL // len(TEXT) + 10), encoding="utf-8")
    with qtbot.waitSignal(window.session.report_changed, timeout=30_000):
        window.open(large)
        assert window.opening.busy_text == "Reading large.txt…"
    assert len(window.report.figures) > 1000
    assert window.opening.busy_text == ""


def test_reading_can_be_cancelled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text(TEXT * (SMALL // len(TEXT) + 10), encoding="utf-8")
    window.open(large)
    window.job.cancel()
    assert not window.job.busy
    assert window.report == small_report()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("gone.txt", None, "does not exist"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n \n", "only blank space"),
        ("a.pdf", b"%PDF-1.7\n...", "is a PDF file"),
        ("noise.bin", bytes(range(256)) * 9, "not a text file"),
    ],
)
def test_a_file_that_cannot_be_read_leaves_the_open_report(
    window: MainWindow, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    window.open(path)
    assert said in window.messages.message
    assert name in window.messages.message
    assert window.report == small_report()


def test_a_dropped_file_is_opened(window: MainWindow, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    )
    assert window.report.text == TEXT


def test_a_file_that_changes_on_disk_can_be_read_again(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.open(file)
    file.write_text(TEXT + "Exports fell 2 percent.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: "has changed on disk" in window.messages.message)
    assert len(window.report.figures) == 1
    window.opening.reload()
    assert len(window.report.figures) == 2


def test_a_file_that_is_deleted_is_said_and_the_report_stays(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.open(file)
    file.unlink()
    qtbot.waitUntil(lambda: "moved or deleted" in window.messages.message)
    assert window.report.text == TEXT


def test_a_report_without_facts_is_shown_with_what_to_do(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "poem.txt"
    path.write_text("The river runs to the sea.\n", encoding="utf-8")
    window.open(path)
    assert window.report.figures == ()
    assert window.indicators.message
    assert window.priorities.message


def test_export_writes_the_file_format_and_never_the_source(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    window.open(file)
    target = tmp_path / "out.json"
    window.documents.export(target, "json")
    assert decode(target.read_bytes()).text == TEXT
    window.documents.export(file, "text")
    assert "report itself" in window.messages.message
    assert file.read_text(encoding="utf-8") == TEXT


def test_recent_files_are_remembered(window: MainWindow, open_window: Opener, file: Path) -> None:
    window.open(file)
    again = open_window(None)
    assert again.settings.recent[0] == file


def test_a_narrow_window_has_the_source_as_a_tab(qtbot: QtBot, window: MainWindow) -> None:
    assert window.tabs.count() == 4
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.tabs.count() == 5)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.tabs.count() == 4)
    assert window.source.isVisible()


def test_a_narrow_window_draws_the_charts_of_a_report_that_came_late(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(None)
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.tabs.count() == 5)
    qtbot.wait(300)  # longer than a picture of the text is waited for
    large = tmp_path / "large.txt"
    large.write_text(TEXT * (SMALL // len(TEXT) + 10), encoding="utf-8")
    with qtbot.waitSignal(window.chart_drawn, timeout=30_000):
        window.open(large)


def test_the_badge_counts_the_problems(window: MainWindow) -> None:
    names = [window.tabs.tabText(i) for i in range(window.tabs.count())]
    assert names == ["Indicators", "Priorities", "Timeline", "Problems (1)"]


def test_without_a_report_every_pane_says_what_to_do(open_window: Opener) -> None:
    window = open_window(None)
    for pane in (window.indicators, window.priorities, window.timeline, window.problems):
        assert "Open" in pane.message


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    window.documents.export(tmp_path / "out.json", "json")
    assert "No space left" in window.messages.message
    assert not (tmp_path / "out.json").exists()
