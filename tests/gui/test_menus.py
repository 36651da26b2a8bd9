"""The menus as a user goes through them, and where the source was left."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from hzviewer.gui.main_window import MainWindow
from hzviewer.model.selection import Selection
from tests.gui.conftest import Opener
from tests.samples import small_report


def _menu(window: MainWindow, name: str) -> dict[str, QAction]:
    bar = window.menuBar()
    menu = next(a.menu() for a in bar.actions() if a.text().replace("&", "") == name)
    assert isinstance(menu, QMenu)
    return {a.text().replace("&", ""): a for a in menu.actions() if a.text()}


def test_the_menus_are_those_of_the_design(window: MainWindow) -> None:
    names = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert names == ["File", "Edit", "View", "Report", "Help"]


def test_the_report_menu_steps_through_the_facts_in_reading_order(window: MainWindow) -> None:
    report = _menu(window, "Report")
    report["Next fact"].trigger()
    first = window.selection.current
    report["Next fact"].trigger()
    assert window.selection.current != first
    report["Previous fact"].trigger()
    assert window.selection.current == first


@pytest.mark.parametrize("name", ["Next problem", "Previous problem"])
def test_a_problem_is_selected_with_its_facts(window: MainWindow, name: str) -> None:
    _menu(window, "Report")[name].trigger()
    problem = small_report().problems[0]
    assert window.selection == Selection((problem.id, *problem.facts), problem.id)


def test_nothing_is_offered_that_needs_a_report_while_there_is_none(open_window: Opener) -> None:
    window = open_window(None)
    offered = {**_menu(window, "File"), **_menu(window, "Report")}
    for name in ("Reload", "Print…", "Export…", "Next fact", "Copy citation", "What was not read"):
        assert not offered[name].isEnabled()
    assert offered["Open…"].isEnabled()


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [k.toString() for a in window.findChildren(QAction) for k in a.shortcuts()]
    assert len(keys) > 20
    assert sorted(keys) == sorted(set(keys))


def test_the_keyboard_dialog_lists_every_key(window: MainWindow) -> None:
    _menu(window, "Help")["Keyboard"].trigger()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    for words in ("Next fact", "Ctrl+Down, N", "Find in the text", "Ctrl+F", "F6"):
        assert words in box.text()
    box.close()


def test_a_source_left_as_a_tab_comes_back_as_one(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(small_report())
    _menu(window, "View")["Source as a tab"].trigger()
    assert window.tabs.count() == 5
    window.close()
    again = open_window(small_report())
    assert again.tabs.count() == 5
    again.resize(1280, 800)  # wider than the screen that the geometry was fitted to
    assert _menu(again, "View")["Source as a tab"].isChecked()
    _menu(again, "View")["Source as a tab"].trigger()
    assert again.tabs.count() == 4
    assert again.source.isVisible()


def test_a_window_closed_while_narrow_has_its_source_beside_it_again(
    open_window: Opener, qtbot: QtBot
) -> None:
    window = open_window(small_report())
    window.resize(700, 600)
    qtbot.waitUntil(lambda: window.tabs.count() == 5)
    window.close()
    again = open_window(small_report())
    again.resize(1280, 800)
    qtbot.waitUntil(lambda: again.tabs.count() == 4)
    assert again.source.isVisible()


def test_a_source_that_was_closed_stays_closed_until_asked_for(open_window: Opener) -> None:
    window = open_window(small_report())
    window.placing.dock.close()
    window.close()
    again = open_window(small_report())
    again.resize(1280, 800)
    assert not again.source.isVisible()
    again.show_source()
    assert again.source.isVisible()


def test_a_pdf_is_never_written_over_the_report(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "riverton.txt"
    path.write_text("Output rose 4.5 percent.\n", encoding="utf-8")
    window.open(path)
    window.documents.write_pdf(path)
    assert "report itself" in window.messages.message
    assert path.read_text(encoding="utf-8") == "Output rose 4.5 percent.\n"
    window.documents.write_pdf(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_the_legend_wraps_where_the_source_is_narrow(window: MainWindow) -> None:
    figures = window.source.findChild(QToolButton, "figure")
    assert isinstance(figures, QToolButton)
    legend = figures.parentWidget()
    assert legend is not None
    wide, narrow = legend.heightForWidth(1000), legend.heightForWidth(220)
    assert narrow >= 2 * wide - 12
    assert window.source.minimumSizeHint().width() < 300
