"""The problems pane says what is wrong, where, and what would fit."""

import gc
import weakref

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hzviewer.gui.problems_pane import ProblemsPane
from hzviewer.gui.session import Session
from hzviewer.gui.theme import DARK
from hzviewer.model.selection import Selection, just
from tests.samples import small_report


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.open(small_report())
    return session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ProblemsPane:
    pane = ProblemsPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    return pane


def _selected(pane: ProblemsPane) -> list[int]:
    return [index.row() for index in pane.list.selectionModel().selectedIndexes()]


def test_a_problem_has_its_severity_message_words_and_suggestion(pane: ProblemsPane) -> None:
    (entry,) = pane.list.entry_model.entries
    problem = small_report().problems[0]
    assert "Error" in entry.lead
    assert [text for text, _ in entry.lines] == [
        problem.message,
        "“12.4 billion yuan (about 1.9 dollars”",
        "What would fit: about 1.9 billion dollars",
    ]


def test_a_warning_is_told_from_an_error_by_its_word(pane: ProblemsPane, session: Session) -> None:
    warning = msgspec.structs.replace(small_report().problems[0], severity="warning")
    session.open(msgspec.structs.replace(small_report(), problems=(warning,)))
    assert "Warning" in pane.list.entry_model.entries[0].lead


def test_selecting_a_problem_selects_its_figures_too(pane: ProblemsPane, session: Session) -> None:
    problem = small_report().problems[0]
    at = pane.list.visualRect(pane.list.entry_model.index(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == Selection((problem.id, *problem.facts), problem.id)


def test_a_figure_of_a_problem_shows_it_and_a_click_selects_it(
    pane: ProblemsPane, session: Session
) -> None:
    problem = small_report().problems[0]
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    session.select(just(problem.facts[1]))
    assert _selected(pane) == [0] and len(told) == 1
    at = pane.list.visualRect(pane.list.entry_model.index(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection.current == problem.id and len(told) == 2
    session.select(just(small_report().figures[3].id))
    assert _selected(pane) == []


def test_without_problems_it_says_what_was_checked(pane: ProblemsPane, session: Session) -> None:
    assert pane.message == ""
    session.open(msgspec.structs.replace(small_report(), problems=()))
    assert "No problems found" in pane.message and "5 figures were checked" in pane.message
    session.open(msgspec.structs.replace(small_report(), problems=(), figures=()))
    assert "states none" in pane.message
    session.open(None)
    assert "Open one with File > Open" in pane.message


def test_the_theme_recolours_the_severity(pane: ProblemsPane) -> None:
    pane.apply_theme(DARK)
    shot = pane.list.viewport().grab().toImage()
    rect = pane.list.visualRect(pane.list.entry_model.index(0))
    colours = {
        shot.pixelColor(x, y).name() for x in range(80) for y in range(rect.top(), rect.bottom())
    }
    assert DARK.problem in colours


def test_closed_means_gone(qtbot: QtBot, session: Session) -> None:
    def show_and_close() -> weakref.ref[ProblemsPane]:
        pane = ProblemsPane(session)
        pane.show()
        pane.close()
        pane.deleteLater()
        return weakref.ref(pane)

    gone = show_and_close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
