"""The session compares, sets and tells; every edit can be undone and is kept."""

from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from hzviewer.gui.session import Session
from hzviewer.library.corrections import Corrections
from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection, just
from tests.samples import small_report


def _value(report: Report | None, index: int = 0) -> float:
    assert report is not None
    return report.figures[index].value


def _with_value(report: Report | None, value: float, index: int = 0) -> Report:
    assert report is not None
    return report.with_figure(msgspec.structs.replace(report.figures[index], value=value))


def test_selecting_the_same_again_tells_nobody(qtbot: QtBot) -> None:
    session = Session()
    session.open(small_report())
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    chosen = just(small_report().figures[0].id)
    session.select(chosen)
    session.select(chosen)
    assert told == [chosen]


def test_an_edit_is_one_command_kept_on_disk(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(Corrections(tmp_path))
    session.open(small_report())
    session.edit(_with_value(session.report, 13.0), "Change value")
    assert session.undo_stack.undoText() == "Change value"
    assert _value(Corrections(tmp_path).apply(small_report())) == 13.0
    session.undo_stack.undo()
    assert session.report == small_report()
    assert Corrections(tmp_path).apply(small_report()) == small_report()


def test_a_selected_figure_that_is_removed_is_no_longer_selected(qtbot: QtBot) -> None:
    session = Session()
    report = small_report()
    session.open(report)
    session.select(just(report.figures[0].id))
    session.edit(report.without_figure(report.figures[0].id), "Remove figure")
    assert session.selection == NOTHING


def test_problems_follow_an_edit(qtbot: QtBot) -> None:
    def check(report: Report) -> Report:
        right = report.figures[1].value == 1.9e9
        problems = () if right else small_report().problems
        return msgspec.structs.replace(report, problems=problems)

    session = Session(check=check)
    session.open(msgspec.structs.replace(small_report(), problems=()))
    session.check()
    assert session.report is not None
    assert len(session.report.problems) == 1
    session.edit(_with_value(session.report, 1.9e9, 1), "Change value")
    assert not session.report.problems
    session.undo_stack.undo()
    assert len(session.report.problems) == 1


@given(st.lists(st.floats(1, 1e9), min_size=1, max_size=8), st.data())
def test_any_undo_and_redo_comes_back_to_the_same_reports(
    values: list[float], data: st.DataObject
) -> None:
    session = Session()
    session.open(small_report())
    states = [session.report]
    for value in values:
        if _value(session.report) != value:
            session.edit(_with_value(session.report, value), "Change value")
            states.append(session.report)
    for _ in range(data.draw(st.integers(0, 20))):
        stack = session.undo_stack
        (stack.undo if data.draw(st.booleans()) else stack.redo)()
        assert session.report == states[stack.index()]
