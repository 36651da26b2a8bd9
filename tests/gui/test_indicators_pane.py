"""The indicators pane shows every figure twice, and one selection over both."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hzviewer.gui.chart_rows import ROW
from hzviewer.gui.chart_scale import ticks
from hzviewer.gui.chart_view import ChartView
from hzviewer.gui.charts import MOST_BARS, Charts
from hzviewer.gui.figures_model import COLUMNS, INDICATOR, KIND, PERIOD, PLACE, VALUE, FiguresModel
from hzviewer.gui.indicators_pane import IndicatorsPane
from hzviewer.gui.plain_text import tooltip
from hzviewer.gui.session import Session
from hzviewer.gui.theme import DARK, LIGHT
from hzviewer.gui.value_cards import ValueCard
from hzviewer.model.indicators import charts
from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection, just
from tests.samples import large_report, small_report


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    session = Session()
    session.open(small_report())
    return session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> Iterator[IndicatorsPane]:
    pane = IndicatorsPane(session)
    qtbot.addWidget(pane)
    pane.resize(620, 700)
    pane.show()
    qtbot.waitUntil(lambda: pane.charts is not None)
    yield pane


def _charts(pane: IndicatorsPane) -> Charts:
    assert pane.charts is not None
    return pane.charts


def _click(
    widget: QWidget,
    at: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, at)


def _chart(pane: IndicatorsPane, title: str) -> ChartView:
    found = [c for c in _charts(pane).findChildren(ChartView) if c.accessibleName() == title]
    assert len(found) == 1
    return found[0]


def _texts(model: FiguresModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _rows(pane: IndicatorsPane) -> list[int]:
    return sorted(index.row() for index in pane.table.view.selectionModel().selectedRows())


def _colours(view: ChartView) -> set[str]:
    image = view.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(ROW // 2, image.height(), ROW)
    }


def test_the_pane_is_made_without_pyqtgraph() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from hzviewer.gui.session import Session\n"
        "from hzviewer.gui.indicators_pane import IndicatorsPane\n"
        "pane = IndicatorsPane(Session())\n"
        "print('pyqtgraph' in sys.modules, 'numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_every_figure_is_drawn_as_a_bar_or_a_card(pane: IndicatorsPane) -> None:
    bars = [bar.fact for c in _charts(pane).findChildren(ChartView) for bar in c.chart.bars]
    cards = [card.bar.fact for card in _charts(pane).findChildren(ValueCard)]
    assert sorted(bars + cards) == sorted(figure.id for figure in small_report().figures)
    assert len(cards) == 1


def test_rises_go_right_of_zero_and_falls_left_in_their_own_colour(pane: IndicatorsPane) -> None:
    assert {LIGHT.up, LIGHT.down} <= _colours(_chart(pane, "Changes, %"))


def test_the_theme_recolours_the_bars(pane: IndicatorsPane) -> None:
    pane.apply_theme(DARK)
    colours = _colours(_chart(pane, "Changes, %"))
    assert {DARK.up, DARK.down, DARK.surface} <= colours
    assert not {LIGHT.up, LIGHT.down, LIGHT.surface} & colours


def test_a_click_on_a_bar_selects_its_figure(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    view = _chart(pane, "Changes, %")
    with qtbot.waitSignal(session.selection_changed):
        _click(view, QPoint(60, ROW + 5))
    assert session.selection == just(small_report().figures[3].id)
    assert _rows(pane) == [3]


def test_a_click_on_a_card_selects_its_figure(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    (card,) = _charts(pane).findChildren(ValueCard)
    _click(card, QPoint(20, 20))
    assert session.selection == just(small_report().figures[1].id)
    assert card.isChecked()
    _click(card, QPoint(20, 20))
    assert card.isChecked()


def test_control_click_adds_and_takes_away(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    view, held = _chart(pane, "Changes, %"), Qt.KeyboardModifier.ControlModifier
    first, second = small_report().figures[2].id, small_report().figures[3].id
    _click(view, QPoint(60, 5))
    _click(view, QPoint(60, ROW + 5), held)
    assert session.selection == Selection((first, second), second)
    assert _rows(pane) == [2, 3]
    _click(view, QPoint(60, ROW + 5), held)
    assert session.selection == just(first)


def test_the_arrow_keys_walk_through_the_bars(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    view = _chart(pane, "Changes, %")
    for key, index in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Home, 2)):
        QTest.keyClick(view, key)
        assert session.selection == just(small_report().figures[index].id)


def test_the_selected_bar_looks_different_without_colour(
    pane: IndicatorsPane, session: Session
) -> None:
    view = _chart(pane, "Changes, %")
    before = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Grayscale8)
    session.select(just(small_report().figures[2].id))
    after = view.grab().toImage().convertToFormat(before.format())
    label = [(x, y) for x in range(8, 150) for y in range(4, ROW - 4)]

    def dark(image: object) -> int:
        return sum(image.pixelColor(x, y).value() < 100 for x, y in label)  # type: ignore[attr-defined]

    assert dark(after) > 1.2 * dark(before)  # bold words


def test_a_selection_from_elsewhere_is_shown_once_and_not_told_again(
    pane: IndicatorsPane, session: Session
) -> None:
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    for wanted in (
        just(small_report().figures[4].id),
        just(small_report().priorities[0].id),
        Selection(
            (small_report().problems[0].id, *small_report().problems[0].facts),
            small_report().problems[0].id,
        ),
        NOTHING,
    ):
        session.select(wanted)
        assert told.pop() == wanted and not told
        shown = [pane.table.model.figure(row).id for row in _rows(pane)]
        assert shown == [fact for fact in wanted.facts if fact.startswith("f")]


def test_rows_selected_in_the_table_are_the_selection(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    view, figures = pane.table.view, small_report().figures
    view.selectRow(0)
    assert session.selection == just(figures[0].id)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == Selection((figures[0].id, figures[1].id), figures[1].id)


def test_selected_rows_are_copied_as_tab_separated_text(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    session.select(Selection(tuple(f.id for f in small_report().figures[2:4]), None))
    QTest.keyClick(pane.table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [line[0] for line in lines] == ["gross domestic product", "Exports"]
    assert [line[1] for line in lines] == ["+3.2", "−1.5"]
    assert {len(line) for line in lines} == {len(COLUMNS)}


def test_values_are_sorted_as_numbers_with_their_sign(pane: IndicatorsPane) -> None:
    model = pane.table.model
    pane.table.view.sortByColumn(VALUE, Qt.SortOrder.AscendingOrder)
    assert _texts(model, VALUE) == ["−1.5", "1.9", "+3.2", "2.1 billion", "12.4 billion"]
    pane.table.view.sortByColumn(VALUE, Qt.SortOrder.DescendingOrder)
    assert _texts(model, VALUE)[0] == "12.4 billion"
    pane.table.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [model.figure(row).id for row in range(5)] == [f.id for f in small_report().figures]


def test_periods_are_sorted_by_their_days_and_none_comes_last(qtbot: QtBot) -> None:
    figures = [
        msgspec.structs.replace(figure, period=period)
        for figure, period in zip(
            small_report().figures, ("2021-Q3", None, "2020-H2", "2021", "2020-12"), strict=True
        )
    ]
    model = FiguresModel()
    model.show_figures(figures)
    for order, expected in (
        (Qt.SortOrder.AscendingOrder, ["H2 2020", "Dec 2020", "2021", "Q3 2021", ""]),
        (Qt.SortOrder.DescendingOrder, ["Q3 2021", "2021", "Dec 2020", "H2 2020", ""]),
    ):
        model.sort(PERIOD, order)
        assert _texts(model, PERIOD) == expected


def test_the_filter_keeps_the_selection_and_tells_nobody(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    session.select(just(small_report().figures[4].id))
    told: list[Selection] = []
    session.selection_changed.connect(told.append)
    QTest.keyClicks(pane.table.filter_box, "exports")
    assert _texts(pane.table.model, 0) == ["Exports", "Exports"]
    assert _rows(pane) == [1]
    pane.table.filter_box.setText("gross percent")
    assert _texts(pane.table.model, VALUE) == ["+3.2"]
    assert _rows(pane) == []
    pane.table.filter_box.clear()
    assert _rows(pane) == [4]
    assert not told


@pytest.mark.parametrize("width", [560, 620, 1200])
def test_no_value_is_cut(qtbot: QtBot, pane: IndicatorsPane, width: int) -> None:
    pane.resize(width, 600)
    view = pane.table.view
    needed = view.fontMetrics().horizontalAdvance("12.4 billion")
    assert view.columnWidth(VALUE) > needed
    assert view.columnWidth(0) >= 100


def test_a_column_that_no_figure_fills_is_hidden(pane: IndicatorsPane, session: Session) -> None:
    view, place = pane.table.view, PLACE
    assert not view.isColumnHidden(place)
    session.open(large_report(6))
    assert view.isColumnHidden(place)
    session.open(small_report())
    assert not view.isColumnHidden(place)


def test_the_model_is_a_good_one(qtbot: QtBot) -> None:
    model = FiguresModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, None
    )
    model.show_figures(large_report(30).figures)
    model.sort(VALUE, Qt.SortOrder.DescendingOrder)
    model.filter("branch 3")
    model.show_figures(())
    assert tester.model() is model and model.rowCount() == 0


def test_the_wheel_scrolls_the_pane_and_zooms_nothing(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    session.open(large_report(300))
    charts = _charts(pane)
    qtbot.waitUntil(lambda: charts.verticalScrollBar().maximum() > 0)
    view = charts.findChildren(ChartView)[0]
    for _ in range(3):  # until the scroll bar has come and the charts are as narrow as they will be
        QCoreApplication.processEvents()
    before = view._box.viewRange()
    at = view.mapTo(pane, QPoint(100, 50))
    QTest.wheelEvent(pane.windowHandle(), at, QPoint(0, -240))
    assert charts.verticalScrollBar().value() > 0
    assert view._box.viewRange() == before


def test_a_selected_bar_is_scrolled_into_view(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    report = large_report(300)
    session.open(report)
    charts = _charts(pane)
    qtbot.waitUntil(lambda: charts.verticalScrollBar().maximum() > 0)
    session.select(just(report.figures[299].id))
    top = charts.verticalScrollBar().value()
    view = next(v for v in charts.findChildren(ChartView) if v.row_rect(report.figures[299].id))
    rect = view.row_rect(report.figures[299].id)
    assert rect is not None
    row = rect.translated(view.x(), view.y())
    assert top <= row.top() and row.bottom() <= top + charts.viewport().height()


def test_an_edit_leaves_the_charts_where_they_were_scrolled(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    report = large_report(300)
    session.open(report)
    bar = _charts(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(700)
    changed = msgspec.structs.replace(report.figures[0], value=5.0)
    session.edit(report.with_figure(changed), "Change value")
    QCoreApplication.processEvents()
    assert bar.value() == 700


def test_the_arrow_keys_go_from_card_to_card(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    figures = tuple(
        msgspec.structs.replace(figure, unit=f"{figure.unit}{i}")
        for i, figure in enumerate(small_report().figures)
    )
    session.open(msgspec.structs.replace(small_report(), figures=figures))
    qtbot.waitUntil(lambda: len(_charts(pane).findChildren(ValueCard)) == 5)
    cards = _charts(pane).findChildren(ValueCard)
    pane.activateWindow()
    cards[0].setFocus()
    qtbot.waitUntil(cards[0].hasFocus)
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    assert session.selection == just(cards[1].bar.fact)
    QTest.keyClick(cards[1], Qt.Key.Key_Left)
    QTest.keyClick(cards[0], Qt.Key.Key_Left)
    assert session.selection == just(cards[0].bar.fact)


def test_a_chart_draws_no_more_bars_than_can_be_read(
    qtbot: QtBot, pane: IndicatorsPane, session: Session
) -> None:
    session.open(large_report(3000))
    for view in _charts(pane).findChildren(ChartView):
        assert len(view.chart.bars) <= MOST_BARS
    assert pane.table.model.rowCount() == 3000
    words = [label.text() for label in _charts(pane).findChildren(QLabel)]
    assert "The first 100 of 1,000; the table holds the others" in words


def test_new_problems_do_not_draw_the_charts_again(pane: IndicatorsPane, session: Session) -> None:
    before = _charts(pane).widget()
    session.edit(msgspec.structs.replace(small_report(), problems=()), "Remove problem")
    assert _charts(pane).widget() is before
    session.edit(small_report().without_figure(small_report().figures[0].id), "Remove figure")
    assert _charts(pane).widget() is not before
    assert pane.table.model.rowCount() == 4


def test_without_a_report_or_without_figures_it_says_what_to_do(
    pane: IndicatorsPane, session: Session
) -> None:
    assert pane.message == ""
    session.open(None)
    assert "Open one with File > Open" in pane.message
    session.open(msgspec.structs.replace(small_report(), figures=()))
    assert "No figures found" in pane.message


def test_markup_in_a_report_stays_plain_text() -> None:
    assert "&lt;img src=x&gt;" in tooltip("<img src=x>", "label")


def test_closed_means_gone(qtbot: QtBot) -> None:
    session = Session()
    session.open(small_report())

    def show_and_close(report: Report) -> weakref.ref[IndicatorsPane]:
        pane = IndicatorsPane(session)
        pane.show()
        pane.draw_charts()
        session.open(report)
        pane.close()
        pane.deleteLater()
        return weakref.ref(pane)

    gone = [show_and_close(report) for report in (small_report(), large_report(50))]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in gone] == [None, None]


def test_the_kind_is_left_out_where_the_indicator_needs_the_room(pane: IndicatorsPane) -> None:
    view = pane.table.view
    pane.resize(1200, 600)
    assert not view.isColumnHidden(KIND)
    pane.resize(560, 600)
    assert view.isColumnHidden(KIND)
    pane.resize(1200, 600)
    assert not view.isColumnHidden(KIND)


def test_only_the_charts_part_of_pyqtgraph_is_loaded_and_the_rest_on_demand() -> None:
    code = (
        "import sys; import hzviewer.gui.plotting as ours;"
        "print('pyqtgraph.imageview' in sys.modules);"
        "import pyqtgraph; print(pyqtgraph.ImageView.__name__);"
        "print(pyqtgraph.CONFIG_OPTIONS == ours.CONFIG_OPTIONS)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split() == ["False", "ImageView", "True"]


@pytest.mark.parametrize("width", [400, 900, 2400])
def test_an_axis_has_few_marks_and_zero_among_them(width: int) -> None:
    chart = charts(small_report().figures)[0]
    marks = ticks(-2.0, 4.0, chart, width)
    assert 2 <= len(marks) <= 9
    assert (0.0, "0") in marks


def test_selecting_a_row_does_not_reword_it(pane: IndicatorsPane, session: Session) -> None:
    """Bold words are wider: what is left out must not depend on them."""
    report = small_report()
    name = "Riverton's gross domestic product (GDP)"
    font = QFont(pane.table.view.font())
    plain = QFontMetricsF(font).horizontalAdvance(name)
    font.setBold(True)
    wide = QFontMetricsF(font).horizontalAdvance(name)
    figure = msgspec.structs.replace(report.figures[0], subject=name)
    session.open(msgspec.structs.replace(report, figures=(figure,)))
    view = pane.table.view
    view.horizontalHeader().setSectionResizeMode(INDICATOR, QHeaderView.ResizeMode.Fixed)
    view.setColumnWidth(INDICATOR, round((plain + wide) / 2) + 16)
    view.setColumnWidth(VALUE, 80)

    def inked() -> int:
        shot = view.viewport().grab().toImage()
        rect = view.visualRect(view.model().index(0, INDICATOR)).adjusted(4, 2, 0, -2)
        ground = shot.pixelColor(rect.right(), rect.top())
        columns = range(rect.left(), rect.right())
        rows = range(rect.top(), rect.bottom())
        return max(x for x in columns for y in rows if shot.pixelColor(x, y) != ground)

    before = inked()
    session.select(just(figure.id))
    assert abs(inked() - before) < 0.2 * plain
