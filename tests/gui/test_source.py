"""The source: every fact stands where it is said to, can be picked, found and hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.source_view import SourceView, describe
from hzviewer.gui.utf16 import MOST_IN_A_LINE, Offsets
from hzviewer.model.facts import Figure
from hzviewer.model.report import Report, text_id
from tests.samples import small_report

TEXTS = st.text(st.sampled_from("ab 1\n政😀é"), max_size=400)


def _report(text: str, *words: str) -> Report:
    figures = tuple(
        Figure(
            id=f"f{text.index(w)}",
            start=text.index(w),
            end=text.index(w) + len(w),
            quote=w,
            value=1.0,
        )
        for w in words
    )
    return Report(id=text_id(text), text=text, figures=figures)


@given(TEXTS, st.integers(1, 6))
def test_offsets_go_to_qt_and_come_back(text: str, repeat: int) -> None:
    text = text * repeat * 3
    offsets = Offsets(text)
    document = QTextDocument()
    document.setPlainText(offsets.shown)
    for offset in range(0, len(text), max(1, len(text) // 40)):
        position = offsets.to_qt(offset)
        assert offsets.from_qt(position) == offset
        shown = document.characterAt(position)
        wanted = text[offset]
        assert shown == wanted or (wanted == "\n" and shown in "\u2029\n") or ord(wanted) > 0xFFFF


def test_a_long_line_is_cut_for_display_only() -> None:
    text = "x" * 5000 + " 7 percent " + "y" * 9000
    offsets = Offsets(text)
    assert max(map(len, offsets.shown.split("\n"))) <= MOST_IN_A_LINE
    assert offsets.shown.replace("\n", "") == text
    at = text.index("7 percent")
    assert offsets.shown[offsets.to_qt(at)] == "7"


@pytest.mark.parametrize(
    "text", ["Output rose 5 percent.", "产出😀😀 增长 5 percent 🚢.", "שיעור 5 percent של"]
)
def test_the_marked_words_are_the_quote(window: MainWindow, text: str) -> None:
    window.session.open(_report(text, "5 percent"))
    view = window.source.view
    figure = window.report.figures[0]
    assert view.cursor_over(figure.start, figure.end).selectedText() == "5 percent"


def test_markup_in_a_fact_is_shown_as_text() -> None:
    figure = small_report().figures[0]
    evil = "<img src=x onerror=alert(1)>"
    import msgspec

    assert evil in describe(msgspec.structs.replace(figure, subject=evil))


def test_next_and_previous_fact_walk_the_text(window: MainWindow) -> None:
    view = window.source.view
    view.setFocus()
    walked = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert window.selection.current is not None
        walked.append(window.report.fact(window.selection.current))
    starts = [f.start for f in walked if f is not None]
    assert starts == sorted(starts)
    assert len(set(starts)) >= 2
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert window.selection.current == (walked[1].id if walked[1] else None)


def test_a_kind_that_is_turned_off_is_neither_drawn_nor_picked(window: MainWindow) -> None:
    view = window.source.view
    with_figures = view.grab().toImage()
    button = window.source.findChild(QToolButton, "figure")
    assert isinstance(button, QToolButton)
    button.click()
    assert view.grab().toImage() != with_figures
    gdp = window.report.figures[0]
    at = view.cursorRect(view.cursor_over(gdp.start + 1, gdp.start + 2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.selection.current != gdp.id


def test_find_counts_and_walks_the_hits(window: MainWindow) -> None:
    window.find_words()
    bar = window.source.find_bar
    QTest.keyClicks(bar.field, "yuan")
    assert bar.said == "1 of 2"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.said == "2 of 2"
    assert window.source.view.textCursor().selectedText() == "yuan"
    bar.field.setText("no such words")
    assert bar.said == "not found"


def test_a_closed_view_is_gone() -> None:
    import gc
    import weakref

    view = SourceView()
    gone = weakref.ref(view)
    view.show_report(small_report())
    view.close()
    del view
    gc.collect()
    assert gone() is None
