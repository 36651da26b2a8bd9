"""What was not read is counted in the status bar, listed with its reason, and shown in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.status import coverage
from hzviewer.model.selection import just
from tests.gui.conftest import Opener
from tests.samples import report_with_unread, small_report

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: Opener) -> MainWindow:
    return open_window(report_with_unread())


def _coverage(window: MainWindow) -> QToolButton:
    found = window.statusBar().findChild(QToolButton, "coverage")
    assert isinstance(found, QToolButton)
    return found


def _row_of(window: MainWindow, fact: str) -> int:
    entries = window.problems.list.entry_model.entries
    return next(n for n, entry in enumerate(entries) if fact in entry.selection.facts)


def test_the_status_bar_says_how_much_was_read(window: MainWindow) -> None:
    assert _coverage(window).text() == "5 of 7 numbers read (71%)"
    assert _coverage(window).isEnabled()


def test_a_report_that_was_read_as_a_whole_says_so(open_window: Opener) -> None:
    shown = _coverage(open_window(small_report()))
    assert shown.text() == "all numbers read"
    assert not shown.isEnabled()


def test_nearly_all_is_not_all() -> None:
    report = report_with_unread()
    import msgspec

    many = msgspec.structs.replace(report, figures=report.figures * 200)
    assert coverage(many) == "1,000 of 1,002 numbers read (99%)"


def test_a_click_on_the_coverage_lists_what_was_not_read_and_why(window: MainWindow) -> None:
    unread = window.report.unread[0]
    QTest.mouseClick(_coverage(window), LEFT)
    assert window.tabs.currentWidget() is window.problems
    assert window.selection == just(unread.id)
    entry = window.problems.list.entry_model.entries[_row_of(window, unread.id)]
    words = entry.words
    assert "“half”" in words
    assert (
        "in the first half of 2021" in words
    )  # the words around it, for a lone number says little
    assert "It has no unit." in words


def test_a_row_leads_to_its_words_in_the_text(window: MainWindow) -> None:
    unread = window.report.unread[1]
    window.tabs.show_pane("Problems")
    rows = window.problems.list
    at = rows.visualRect(rows.entry_model.index(_row_of(window, unread.id))).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)
    assert window.selection == just(unread.id)
    assert window.source.view.selected == {unread.id}
    cursor = window.source.view.textCursor().position()
    assert window.source.view.offsets.from_qt(cursor) == unread.start
    assert window.inspector.fact == unread


def test_the_menu_leads_there_too(window: MainWindow) -> None:
    action = next(a for a in window.findChildren(QAction) if a.text() == "What was not read")
    action.trigger()
    assert window.selection == just(window.report.unread[0].id)


def test_a_heading_cannot_be_picked(window: MainWindow) -> None:
    window.session.select(just(window.report.figures[0].id))
    window.tabs.show_pane("Problems")
    rows, entries = window.problems.list, window.problems.list.entry_model.entries
    heading = next(n for n, e in enumerate(entries) if e.heading)
    assert "Not read: 2 numbers" in entries[heading].words
    at = rows.visualRect(rows.entry_model.index(heading)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)
    assert window.selection == just(window.report.figures[0].id)


def test_without_problems_the_list_says_so_before_what_was_not_read(
    open_window: Opener, qtbot: QtBot
) -> None:
    window = open_window(report_with_unread(problems=False))
    first, second, *_ = window.problems.list.entry_model.entries
    assert "No problems found" in first.words
    assert "Not read" in second.words
    assert window.problems.message == ""
    assert window.tabs.tabText(3) == "Problems"  # what was not read is no problem


def test_what_was_not_read_can_be_highlighted(window: MainWindow) -> None:
    button = window.source.findChild(QToolButton, "unread")
    assert isinstance(button, QToolButton)
    assert button.isVisibleTo(window)
    assert not button.isChecked()
    button.click()
    last = window.report.unread[1].id
    seen = set()
    for _ in range(20):
        window.source.next_fact()
        seen.add(window.selection.current)
    assert last in seen
