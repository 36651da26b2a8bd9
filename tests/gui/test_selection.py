"""The design in one test: pick a fact in one pane, and every pane shows it, told once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from hzviewer.gui.chart_rows import ROW
from hzviewer.gui.chart_view import ChartView
from hzviewer.gui.fact_inspector import FactInspector
from hzviewer.gui.main_window import MainWindow
from hzviewer.model.facts import Fact
from hzviewer.model.selection import Selection
from tests.samples import small_report

REPORT = small_report()
GROWTH, FALL = REPORT.figures[2], REPORT.figures[3]
PRIORITY, EVENT, PROBLEM = REPORT.priorities[1], REPORT.events[0], REPORT.problems[0]
Pick = Callable[[MainWindow], Fact]


def _click_row(view: QAbstractItemView, row: int) -> None:
    rect = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def _in_chart(window: MainWindow) -> Fact:
    assert window.indicators.charts is not None
    chart = next(
        c for c in window.indicators.charts.findChildren(ChartView) if "Changes" in c.chart.title
    )
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(60, ROW + 5))
    return FALL


def _in_table(window: MainWindow) -> Fact:
    _click_row(window.indicators.table.view, 2)
    return GROWTH


def _in_priorities(window: MainWindow) -> Fact:
    window.tabs.setCurrentWidget(window.priorities)
    _click_row(window.priorities.list, 1)
    return PRIORITY


def _in_timeline(window: MainWindow) -> Fact:
    window.tabs.setCurrentWidget(window.timeline)
    entries = window.timeline.list.entry_model.entries
    _click_row(
        window.timeline.list, next(n for n, e in enumerate(entries) if e.lead == "3 Mar 2021")
    )
    return EVENT


def _in_problems(window: MainWindow) -> Fact:
    window.tabs.setCurrentWidget(window.problems)
    _click_row(window.problems.list, 0)
    return PROBLEM


def _in_text(window: MainWindow) -> Fact:
    view = window.source.view
    cursor = view.cursor_over(GROWTH.start + 1, GROWTH.start + 2)
    at = view.cursorRect(cursor).center() - QPoint(2, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return GROWTH


def _shown_in_inspector(inspector: FactInspector) -> Fact | None:
    return inspector.fact


def _assert_every_pane_shows(window: MainWindow, fact: Fact) -> None:
    assert _shown_in_inspector(window.inspector) == fact
    assert fact.id in window.source.view.selected
    table = window.indicators.table.view
    rows = {i.row() for i in table.selectionModel().selectedRows()}
    selected = window.selection.facts
    assert rows == {n for n, f in enumerate(REPORT.figures) if f.id in selected}
    lists = (
        (window.priorities.list, REPORT.priorities),
        (window.problems.list, REPORT.problems),
    )
    for view, facts in lists:
        shown = {i.row() for i in view.selectionModel().selectedIndexes()}
        assert shown == {n for n, f in enumerate(facts) if f.id == window.selection.current}
    times = window.timeline.list
    dated = {
        times.entry_model.entries[i.row()].lead for i in times.selectionModel().selectedIndexes()
    }
    assert dated == (
        {"3 Mar 2021"} if fact == EVENT else {"H1 2021"} if fact in REPORT.figures else set()
    )


PANES = [_in_chart, _in_table, _in_priorities, _in_timeline, _in_problems, _in_text]


@pytest.mark.parametrize("second", PANES)
@pytest.mark.parametrize("first", PANES)
def test_a_fact_picked_in_one_pane_is_shown_in_all(
    window: MainWindow, first: Pick, second: Pick
) -> None:
    told: list[Selection] = []
    first(window)
    window.session.selection_changed.connect(told.append)
    before = window.selection
    fact = second(window)
    assert len(told) == (0 if window.selection == before else 1)
    assert window.selection.current == fact.id
    _assert_every_pane_shows(window, fact)
