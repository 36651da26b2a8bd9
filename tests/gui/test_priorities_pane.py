"""The priorities pane keeps the speakers' order, shows whole clauses and filters by topic."""

import gc
import weakref

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from hzviewer.gui.entries import Entry, EntryModel
from hzviewer.gui.priorities_pane import PrioritiesPane
from hzviewer.gui.session import Session
from hzviewer.gui.theme import DARK, LIGHT
from hzviewer.model.facts import Priority
from hzviewer.model.selection import NOTHING, Selection, just
from tests.samples import small_report

_LONG = "widen the harbour, deepen the channel and build a second quay for the grain ships " * 3


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.open(small_report())
    return session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> PrioritiesPane:
    pane = PrioritiesPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    return pane


def _leads(pane: PrioritiesPane) -> list[str]:
    return [entry.lead for entry in pane.list.entry_model.entries]


def _selected(pane: PrioritiesPane) -> list[int]:
    return [index.row() for index in pane.list.selectionModel().selectedIndexes()]


def test_priorities_stand_in_order_with_their_clause_and_topics(pane: PrioritiesPane) -> None:
    first, second = pane.list.entry_model.entries
    assert (first.lead, first.lines[0][0]) == ("1", "Widen the harbour")
    assert (second.lead, second.chips) == ("2", ("Business environment",))
    assert pane.message == ""


def test_a_topic_leaves_its_priorities_with_their_rank(pane: PrioritiesPane) -> None:
    texts = [pane.topics.itemText(i) for i in range(pane.topics.count())]
    assert texts == ["All topics (2)", "Business environment (1)", "Infrastructure (1)"]
    pane.topics.setCurrentIndex(1)
    assert _leads(pane) == ["2"]
    pane.topics.setCurrentIndex(0)
    assert _leads(pane) == ["1", "2"]


def test_the_topic_filter_keeps_the_selection(pane: PrioritiesPane, session: Session) -> None:
    second = just(small_report().priorities[1].id)
    session.select(second)
    pane.topics.setCurrentIndex(2)
    assert _selected(pane) == []
    pane.topics.setCurrentIndex(1)
    assert _selected(pane) == [0]
    assert session.selection == second


def test_a_click_and_the_keys_select(pane: PrioritiesPane, session: Session) -> None:
    first, second = small_report().priorities
    at = pane.list.visualRect(pane.list.entry_model.index(1)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == just(second.id)
    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    assert session.selection == just(first.id)


def test_the_keys_begin_at_the_first(pane: PrioritiesPane, session: Session) -> None:
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert session.selection == just(small_report().priorities[0].id)


def test_a_selection_from_elsewhere_is_shown_and_not_told_again(
    pane: PrioritiesPane, session: Session
) -> None:
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    first, second = small_report().priorities
    for wanted, rows in (
        (just(second.id), [1]),
        (just(small_report().figures[0].id), []),
        (Selection((first.id, second.id), first.id), [0]),
        (NOTHING, []),
    ):
        session.select(wanted)
        assert told.pop() == wanted and not told
        assert _selected(pane) == rows


def test_a_long_clause_is_wrapped_and_complete(pane: PrioritiesPane, session: Session) -> None:
    words = _LONG.strip()
    long = Priority(id="p9", start=0, end=9, quote=words, rank=1, topics=("farming",) * 9)
    session.open(msgspec.structs.replace(small_report(), priorities=(long,)))
    heights = []
    for width in (900, 380):
        pane.resize(width, 400)
        QCoreApplication.processEvents()
        rect = pane.list.visualRect(pane.list.entry_model.index(0))
        assert rect.width() <= pane.list.viewport().width()
        heights.append(rect.height())
    assert heights[1] > heights[0] > 3 * pane.fontMetrics().height()


def test_the_selected_entry_has_a_bar_at_its_edge(pane: PrioritiesPane, session: Session) -> None:
    for theme in (LIGHT, DARK):
        pane.apply_theme(theme)
        session.select(just(small_report().priorities[1].id))
        shot = pane.list.viewport().grab().toImage()
        edges = [
            shot.pixelColor(1, pane.list.visualRect(pane.list.entry_model.index(i)).center().y())
            for i in range(2)
        ]
        assert [edge.name() == theme.accent for edge in edges] == [False, True]


def test_without_priorities_it_says_so(pane: PrioritiesPane, session: Session) -> None:
    session.open(None)
    assert "Open one with File > Open" in pane.message
    session.open(msgspec.structs.replace(small_report(), priorities=()))
    assert "No priorities found" in pane.message


def test_the_model_is_a_good_one(qtbot: QtBot) -> None:
    model = EntryModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, None
    )
    entries = [Entry(just(f"p{i}"), str(i), (("words", "text"),)) for i in range(4)]
    model.show_entries(entries)
    model.show_entries(entries[:1])
    assert tester.model() is model
    assert model.index(0).data() == "0. words"


def test_closed_means_gone(qtbot: QtBot, session: Session) -> None:
    def show_and_close() -> weakref.ref[PrioritiesPane]:
        pane = PrioritiesPane(session)
        pane.show()
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
        pane.close()
        pane.deleteLater()
        return weakref.ref(pane)

    gone = show_and_close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
