"""The timeline pane places events and the periods of figures in time."""

import gc
import weakref
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hzviewer.gui.session import Session
from hzviewer.gui.theme import DARK, LIGHT
from hzviewer.gui.timeline_axis import MOST_MARKS
from hzviewer.gui.timeline_pane import TimelinePane
from hzviewer.gui.timeline_places import round_days
from hzviewer.model.facts import Event
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection, just
from tests.samples import large_report, small_report


def _event(start: int, date: str | None, what: str = "The quay was opened") -> Event:
    return Event(id=f"e{start}", start=start, end=start + 1, quote="then", date=date, what=what)


def _report(**parts: Any) -> Report:
    return msgspec.structs.replace(small_report(), **parts)


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.open(small_report())
    return session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> TimelinePane:
    pane = TimelinePane(session)
    qtbot.addWidget(pane)
    pane.resize(620, 600)
    pane.show()
    return pane


def _selected(pane: TimelinePane) -> list[str]:
    entries = pane.list.entry_model.entries
    return [entries[i.row()].lead for i in pane.list.selectionModel().selectedIndexes()]


def _click(pane: TimelinePane, kind: str) -> None:
    placed = next(p for p in pane.axis._placed if p.mark.kind == kind)
    at = placed.shape.center().toPoint()
    QTest.mouseClick(pane.axis, Qt.MouseButton.LeftButton, pos=at)


def test_the_list_is_in_the_order_of_time_with_the_undated_last(
    pane: TimelinePane, session: Session
) -> None:
    events = (_event(9, None), _event(1, "2021-03-03"), _event(2, "2019"), _event(3, "2021-02"))
    figures = list(small_report().figures)
    figures[0] = msgspec.structs.replace(figures[0], period=None)
    session.open(_report(events=events, figures=tuple(figures)))
    assert [entry.lead for entry in pane.list.entry_model.entries] == [
        "2019",
        "H1 2021",
        "Feb 2021",
        "3 Mar 2021",
        "Date not stated",
        "Period not stated",
    ]


def test_a_period_stands_for_all_its_figures(pane: TimelinePane, session: Session) -> None:
    _click(pane, "period")
    ids = tuple(figure.id for figure in small_report().figures)
    assert session.selection == Selection(ids, ids[0])
    assert _selected(pane) == ["H1 2021"]


def test_an_event_is_selected_on_the_axis_and_in_the_list(
    pane: TimelinePane, session: Session
) -> None:
    _click(pane, "event")
    assert session.selection == just(small_report().events[0].id)
    assert _selected(pane) == ["3 Mar 2021"]
    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    assert session.selection.facts == tuple(figure.id for figure in small_report().figures)


def test_the_arrow_keys_walk_through_time(pane: TimelinePane, session: Session) -> None:
    QTest.keyClick(pane.axis, Qt.Key.Key_Right)
    assert _selected(pane) == ["H1 2021"]
    QTest.keyClick(pane.axis, Qt.Key.Key_Right)
    assert _selected(pane) == ["3 Mar 2021"]


def test_a_figure_selected_elsewhere_shows_its_period_and_tells_nobody(
    pane: TimelinePane, session: Session
) -> None:
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    session.select(just(small_report().figures[3].id))
    assert _selected(pane) == ["H1 2021"]
    assert told == [just(small_report().figures[3].id)]


def test_marks_and_their_words_do_not_overlap(pane: TimelinePane, session: Session) -> None:
    events = tuple(
        _event(i, f"2021-{i % 12 + 1:02}-{i % 27 + 1:02}", f"Quay {i}") for i in range(60)
    )
    session.open(_report(events=events))
    for width in (400, 620, 1400):
        pane.resize(width, 600)
        QCoreApplication.processEvents()
        placed = pane.axis._placed
        rects = [p.shape.united(p.words) for p in placed]
        assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[i + 1 :])
        assert all(p.shape.left() >= 0 and p.shape.right() <= pane.axis.width() for p in placed)
        assert max(p.words.right() for p in placed) <= pane.axis.width()
        assert pane.axis.width() == pane._scroll.viewport().width()


def test_the_axis_has_round_ticks_over_all_of_its_time(
    pane: TimelinePane, session: Session
) -> None:
    assert [text for _, text in round_days(pane.axis._first, pane.axis._last, 700)] == [
        f"{month} 2021" for month in "Jan Feb Mar Apr May Jun Jul".split()
    ]
    for dates in (("0001", "9999"), ("1995", "2026"), ("2020-05-04", "2020-05-06")):
        session.open(_report(events=tuple(_event(i, day) for i, day in enumerate(dates))))
        texts = [text for _, text in round_days(pane.axis._first, pane.axis._last, 700)]
        assert len(texts) >= 2 and len(set(texts)) == len(texts)


def test_both_kinds_are_painted_in_their_colours(pane: TimelinePane) -> None:
    for theme in (LIGHT, DARK):
        pane.apply_theme(theme)
        event = next(p for p in pane.axis._placed if p.mark.kind == "event")
        shot = pane.axis.grab().toImage()
        assert shot.pixelColor(event.shape.center().toPoint()).name() == theme.kinds["event"]
        assert shot.pixelColor(0, 0).name() == theme.surface


def test_the_axis_takes_at_most_half_of_the_pane(pane: TimelinePane, session: Session) -> None:
    session.open(_report(events=tuple(_event(i, "2021-03-03") for i in range(80))))
    QCoreApplication.processEvents()
    assert pane.axis.height() > 80 * 20
    assert pane.list.height() >= 0.45 * pane.height()


def test_many_marks_are_drawn_in_part_and_listed_in_full(
    pane: TimelinePane, session: Session
) -> None:
    session.open(_report(events=tuple(_event(i, f"{1000 + i}") for i in range(MOST_MARKS + 50))))
    assert len(pane.axis._placed) == MOST_MARKS
    assert pane.list.entry_model.rowCount() == MOST_MARKS + 51
    assert any("51 more in the list" in text for _, text in pane.axis._headings)


@pytest.mark.parametrize("date", ["0001", "9999-12-31", "0001/9999", "2021-02-30", "some day"])
def test_strange_dates_do_no_harm(pane: TimelinePane, session: Session, date: str) -> None:
    session.open(_report(events=(_event(1, date),)))
    pane.grab()
    assert pane.list.entry_model.rowCount() == 2


def test_without_any_time_it_says_so(pane: TimelinePane, session: Session) -> None:
    assert pane.message == ""
    session.open(None)
    assert "Open one with File > Open" in pane.message
    figures = tuple(msgspec.structs.replace(f, period=None) for f in large_report(5).figures)
    session.open(_report(events=(), figures=figures))
    assert "No dates or periods found" in pane.message


def test_closed_means_gone(qtbot: QtBot, session: Session) -> None:
    def show_and_close() -> weakref.ref[TimelinePane]:
        pane = TimelinePane(session)
        pane.show()
        _click(pane, "period")
        pane.close()
        pane.deleteLater()
        return weakref.ref(pane)

    gone = show_and_close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
