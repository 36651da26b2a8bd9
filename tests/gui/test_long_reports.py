"""A long report comes in parts, is shown in parts, checked beside the window and listed in pages."""

import threading
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hzviewer.gui import checks, parcels
from hzviewer.gui.fact_list import PAGE
from hzviewer.gui.find_bar import MOST_HITS
from hzviewer.gui.indicators_pane import IndicatorsPane
from hzviewer.gui.lengths import is_long
from hzviewer.gui.marks import Marks
from hzviewer.gui.pane import Pane
from hzviewer.gui.priorities_pane import PrioritiesPane
from hzviewer.gui.session import Session
from hzviewer.gui.slices import SLICE
from hzviewer.gui.source_pane import SourcePane
from hzviewer.gui.utf16 import Offsets
from hzviewer.model.facts import Priority
from hzviewer.model.report import Report, text_id
from hzviewer.model.selection import Selection, just
from tests.samples import large_report, report_with_unread, small_report

Asked = list[str]


def _with_priorities(count: int) -> Report:
    report = small_report()
    found = tuple(
        msgspec.structs.replace(report.priorities[0], id=f"p{n}", rank=n + 1) for n in range(count)
    )
    return msgspec.structs.replace(report, priorities=found)


def _long(report: Report) -> Report:
    text = report.text + "The harbour is wide.\n" * 60_000
    return msgspec.structs.replace(report, text=text, id=text_id(text))


def _join(parts: list[bytes]) -> tuple[Report, int]:
    joining, turns = parcels.join(parts), 0
    while True:
        try:
            next(joining)
            turns += 1
        except StopIteration as done:
            return done.value, turns


@pytest.mark.parametrize("report", [small_report(), report_with_unread(), large_report(45_000)])
def test_a_report_in_parts_is_the_same_when_joined(report: Report) -> None:
    assert _join(parcels.parts(report))[0] == report


def test_many_facts_are_taken_in_over_many_turns() -> None:
    assert _join(parcels.parts(large_report(45_000)))[1] >= 3


_STRETCHES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12)


@given(_STRETCHES, st.integers(0, 90), st.integers(0, 12))
def test_the_marks_of_a_stretch_are_all_that_touch_it(
    stretches: list[tuple[int, int]], start: int, length: int
) -> None:
    text = "a😀 " * 40
    places = sorted((begin, min(begin + size, len(text))) for begin, size in stretches)
    facts = tuple(
        Priority(id=f"p{n}", start=a, end=z, quote=text[a:z], rank=n)
        for n, (a, z) in enumerate(places)
    )
    offsets = Offsets(text)
    marks = Marks(Report(id="", text=text, priorities=facts), offsets)
    found = {mark.fact.id for mark in marks.between(start, start + length)}
    assert found == {
        fact.id
        for fact in facts
        if offsets.to_qt(fact.start) < start + length and offsets.to_qt(fact.end - 1) + 1 > start
    }


def test_a_long_text_is_filled_in_slices_and_a_fact_at_its_end_is_shown_at_once(
    qtbot: QtBot,
) -> None:
    session = Session()
    pane = SourcePane(session)
    qtbot.addWidget(pane)
    pane.show()
    text = "The harbour is wide.\n" * (3 * SLICE // 20) + "Output rose 5 percent.\n"
    start = text.index("5 percent")
    figure = msgspec.structs.replace(
        small_report().figures[2], id="f5", start=start, end=start + 9, quote="5 percent"
    )
    session.open(Report(id=text_id(text), text=text, figures=(figure,)))
    assert pane.view.document().characterCount() < len(text)
    session.select(just("f5"))
    cursor = pane.view.textCursor()
    assert cursor.position() == start
    assert pane.view.cursorRect(cursor).intersects(pane.view.viewport().rect())
    qtbot.waitUntil(lambda: pane.view.document().characterCount() == len(text) + 1)
    assert pane.view.toPlainText() == text


def test_a_letter_that_stands_everywhere_is_found_up_to_a_number_that_is_said(
    qtbot: QtBot,
) -> None:
    session = Session()
    pane = SourcePane(session)
    qtbot.addWidget(pane)
    session.open(Report(id="", text="e" * (MOST_HITS + 5)))
    pane.find_bar.field.setText("E")
    assert pane.find_bar.said == "1 of the first 10,000"


@pytest.fixture
def priorities(qtbot: QtBot) -> PrioritiesPane:
    session = Session()
    session.open(_with_priorities(2 * PAGE + 34))
    pane = PrioritiesPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    return pane


def _shown(pane: PrioritiesPane) -> tuple[str, str, int]:
    entries = pane.list.entry_model.entries
    return entries[0].lead, entries[-1].lead, len(entries)


def test_many_entries_come_in_pages(priorities: PrioritiesPane) -> None:
    assert _shown(priorities) == ("1", "500", PAGE)
    assert priorities.list.pager.words == "1 to 500 of 1,034"
    back, on = priorities.list.pager.findChildren(QToolButton)
    assert not back.isEnabled()
    for _ in range(2):
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    assert _shown(priorities) == ("1001", "1034", 34)
    assert not on.isEnabled()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert _shown(priorities)[0] == "501"


def test_few_entries_need_no_pages(priorities: PrioritiesPane) -> None:
    priorities._session.open(_with_priorities(PAGE))
    assert not priorities.list.pager.isVisible()
    assert _shown(priorities) == ("1", "500", PAGE)


def test_the_page_of_what_was_selected_elsewhere_is_shown(priorities: PrioritiesPane) -> None:
    session = priorities._session
    session.select(just("p777"))
    assert _shown(priorities)[0] == "501"
    (index,) = priorities.list.selectionModel().selectedIndexes()
    assert priorities.list.entry_model.entries[index.row()].lead == "778"
    assert session.selection == just("p777")


def test_a_click_on_a_later_page_selects_what_is_there(priorities: PrioritiesPane) -> None:
    priorities._session.select(just("p1033"))
    QTest.mouseClick(
        priorities.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=priorities.list.visualRect(priorities.list.entry_model.index(32)).center(),
    )
    assert priorities._session.selection == just("p1032")


class _Counting(Pane):
    """Counts what it is asked to show."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.asked: Asked = []

    def _show_report(self, report: Report | None) -> None:
        self.asked.append("report")

    def _show_selection(self, selection: Selection) -> None:
        self.asked.append("selection")


def test_a_pane_that_is_not_seen_takes_in_nothing_until_it_is(qtbot: QtBot) -> None:
    session = Session()
    pane = _Counting(session)
    qtbot.addWidget(pane)
    session.open(small_report())
    session.select(just("f1"))
    session.select(just("f2"))
    assert pane.asked == []
    pane.show()
    assert pane.asked == ["report", "selection"]
    session.select(just("f3"))
    assert pane.asked == ["report", "selection", "selection"]


def test_a_long_report_is_taken_in_in_another_turn(qtbot: QtBot) -> None:
    session = Session()
    pane = _Counting(session)
    qtbot.addWidget(pane)
    pane.show()
    pane.asked.clear()
    session.open(_long(small_report()))
    assert "report" not in pane.asked
    qtbot.waitUntil(lambda: "report" in pane.asked)


@pytest.fixture
def indicators(qtbot: QtBot) -> IndicatorsPane:
    session = Session()
    session.open(small_report())
    pane = IndicatorsPane(session)
    qtbot.addWidget(pane)
    pane.show()
    pane.draw_charts()
    return pane


def test_the_charts_of_a_long_report_follow(qtbot: QtBot, indicators: IndicatorsPane) -> None:
    pane = indicators
    assert pane.charts is not None
    before = pane.charts.widget()
    pane._session.open(_long(large_report(30)))
    qtbot.waitUntil(lambda: pane.charts is not None and pane.charts.widget() is not before)
    assert pane.table.model.rowCount() == 30


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check a long report without first letting it be shown."""
    monkeypatch.setattr(checks, "_FIRST_LET_IT_BE_SHOWN", 0)


def _finder(report: Report, threads: list[str]) -> Callable[[Report], Report]:
    def check(asked: Report) -> Report:
        threads.append(threading.current_thread().name)
        fits = asked.figures[0].value == 1.0
        return msgspec.structs.replace(asked, problems=() if fits else report.problems)

    return check


@pytest.mark.usefixtures("soon")
def test_a_long_report_is_checked_beside_the_window_and_its_problems_follow(qtbot: QtBot) -> None:
    report, threads = _long(small_report()), list[str]()
    assert is_long(report)
    session = Session(check=_finder(report, threads))
    session.open(msgspec.structs.replace(report, problems=()))
    with qtbot.waitSignal(session.report_changed):
        session.check()
    assert session.report == report
    changed = msgspec.structs.replace(report.figures[0], value=1.0)
    session.edit(report.with_figure(changed), "Change value")
    assert session.report is not None
    assert session.report.figures[0].value == 1.0
    qtbot.waitUntil(lambda: session.report is not None and not session.report.problems)
    assert "MainThread" not in threads


@pytest.mark.usefixtures("soon")
def test_what_was_found_in_a_report_that_is_no_longer_open_is_dropped(qtbot: QtBot) -> None:
    report, threads = _long(small_report()), list[str]()
    session = Session(check=_finder(report, threads))
    session.open(msgspec.structs.replace(report, problems=()))
    session.check()
    qtbot.waitUntil(lambda: bool(threads))
    session.open(small_report())
    qtbot.wait(100)
    assert session.report == small_report()


def test_a_report_that_comes_checked_is_not_checked_again(qtbot: QtBot) -> None:
    threads: list[str] = []
    session = Session(check=_finder(small_report(), threads))
    session.open(small_report(), is_checked=True)
    session.check()
    assert threads == []
    session.open(small_report())
    session.check()
    assert threads == ["MainThread"]
