"""The inspector says what a fact is and why, and lets it be corrected."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hzviewer.gui.figure_dialog import FigureDialog
from hzviewer.gui.main_window import MainWindow
from hzviewer.model.facts import Figure
from hzviewer.model.selection import just
from tests.samples import small_report

REPORT = small_report()
FALL = REPORT.figures[3]


def _texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.inspector.findChildren(QLabel)]


def _figure(window: MainWindow) -> Figure:
    figure = window.inspector.fact
    assert isinstance(figure, Figure)
    return figure


@pytest.fixture
def dialog(window: MainWindow) -> FigureDialog:
    window.session.select(just(FALL.id))
    window.inspector.edit()
    found = window.inspector.findChild(FigureDialog)
    assert found is not None
    return found


def test_every_part_of_a_figure_is_said(window: MainWindow) -> None:
    window.session.select(just(FALL.id))
    said = _texts(window)
    for part in ("Exports", "−1.5%", "change", "down ▼", "H1 2021", "Riverton"):
        assert part in said


def test_the_words_that_gave_a_part_lead_to_their_place(qtbot: QtBot, window: MainWindow) -> None:
    window.session.select(just(FALL.id))
    link = next(b for b in window.inspector.findChildren(QPushButton) if b.text() == "“fell”")
    with qtbot.waitSignal(window.inspector.words_picked) as picked:
        link.click()
    assert REPORT.text[slice(*picked.args)] == "fell"


def test_a_citation_has_the_exact_words_and_their_place(window: MainWindow) -> None:
    window.session.select(just(FALL.id))
    window.inspector.copy_citation()
    said = QGuiApplication.clipboard().text()
    assert said.startswith("“1.5 percent”")
    assert REPORT.title in said
    assert f"characters {FALL.start}–{FALL.end}" in said


def test_an_edit_is_shown_undone_and_redone(window: MainWindow, dialog: FigureDialog) -> None:
    dialog.value.setText("2.5")
    dialog.period.setText("2021-Q2")
    dialog.accept()
    assert (_figure(window).value, _figure(window).period) == (2.5, "2021-Q2")
    stack = window.session.undo_stack
    stack.undo()
    assert _figure(window) == FALL
    stack.redo()
    assert _figure(window).value == 2.5


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("value", "many", "not a number"),
        ("value", "inf", "not a number"),
        ("period", "foo", "Period"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_lost(
    window: MainWindow, dialog: FigureDialog, field: str, text: str, said: str
) -> None:
    getattr(dialog, field).setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert any(said in label.text() for label in dialog.findChildren(QLabel))
    assert _figure(window) == FALL


def test_a_figure_can_be_removed_and_brought_back(window: MainWindow) -> None:
    window.session.select(just(FALL.id))
    QTest.keyClick(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert window.report.fact(FALL.id) is None
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.report.fact(FALL.id) == FALL


def test_a_problem_says_what_would_fit(window: MainWindow) -> None:
    window.session.select(just(REPORT.problems[0].id))
    said = _texts(window)
    assert REPORT.problems[0].message in said
    assert REPORT.problems[0].suggestion in said


@pytest.mark.parametrize(
    ("unit", "shown", "typed", "kept"),
    [
        ("NGN/l", "NGN per litre", None, "NGN/l"),
        ("t", "tonnes", "litres", "l"),
        ("t", "tonnes", "sacks", "sacks"),
    ],
)
def test_a_unit_is_corrected_in_words_and_kept_as_a_code(
    qtbot: QtBot, unit: str, shown: str, typed: str | None, kept: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FigureDialog(msgspec.structs.replace(FALL, unit=unit), parent)
    assert dialog.unit.text() == shown
    if typed is not None:
        dialog.unit.setText(typed)
    with qtbot.waitSignal(dialog.accepted_figure) as told:
        dialog.accept()
    assert told.args[0].unit == kept
