"""The chart on paper: falls left of the zero line, words whole, nothing outside."""

from xml.etree import ElementTree

import msgspec
import pytest

from hzviewer.model import indicators
from hzviewer.model.indicators import Bar, Chart
from hzviewer.output.chart_drawing import draw_chart
from hzviewer.output.chart_svg import chart_svg
from tests.samples import large_report, small_report

SVG = "{http://www.w3.org/2000/svg}"


def _changes() -> Chart:
    return indicators.charts(small_report().figures)[0]


def test_rises_begin_at_the_zero_line_and_falls_end_there() -> None:
    drawing = draw_chart(_changes(), 500)
    up, down = drawing.rectangles
    assert up.x == pytest.approx(drawing.zero.x)
    assert down.x + down.width == pytest.approx(drawing.zero.x)
    assert up.width / down.width == pytest.approx(3.2 / 1.5)


def test_falls_differ_from_rises_without_colour() -> None:
    up, down = draw_chart(_changes(), 500).rectangles
    assert up.fill == up.outline
    assert down.fill != down.outline


def test_nothing_is_drawn_outside_and_no_words_overlap() -> None:
    for width in (300.0, 500.0, 640.0):
        for chart in indicators.charts(large_report(30).figures):
            drawing = draw_chart(chart, width, {bar.fact: 123 for bar in chart.bars})
            for shape in drawing.rectangles:
                assert shape.x >= 0
                assert shape.x + shape.width <= width
            for label in drawing.labels:
                room = 0.56 * label.size * len(label.text)
                left, right = (label.x - room, label.x) if label.end else (label.x, label.x + room)
                assert left >= -1
                assert right <= width + 1


def test_a_long_name_is_cut_and_an_open_range_does_not_dwarf_the_rest() -> None:
    bars = (
        Bar("f1", "a" * 200, "2020", 1.5, None, "+1.5%"),
        Bar("f2", "wide", "2020", 10.0, 99.0, "+10–99%"),
    )
    drawing = draw_chart(Chart("change", "Changes, %", "%", bars), 500)
    assert any(label.text.endswith("…") for label in drawing.labels)
    assert max(r.x + r.width for r in drawing.rectangles) < 500
    assert drawing.rectangles[0].width > 10


def test_a_range_is_solid_as_far_as_it_is_stated_and_pale_beyond() -> None:
    bars = (
        Bar("f1", "with an end", "2020", 5.0, 7.0, "+5–7%"),
        Bar("f2", "open", "2020", 10.0, 99.0, "▲ double-digit", True),
    )
    drawing = draw_chart(Chart("change", "Changes, %", "%", bars), 500)
    pale, solid, fading, stated = drawing.rectangles
    assert solid.x + solid.width == pytest.approx(pale.x)
    assert pale.width / solid.width == pytest.approx(2 / 5)
    assert stated.x + stated.width == pytest.approx(fading.x)
    assert pale.outline == solid.fill  # its end is stated, the other's is not
    assert fading.outline == fading.fill != stated.fill


def test_each_value_carries_its_note() -> None:
    said = chart_svg(_changes(), notes={bar.fact: 7 for bar in _changes().bars})
    assert "+3.2% [7]" in said


def test_the_svg_is_xml_with_its_words_as_text() -> None:
    evil = msgspec.structs.replace(_changes().bars[0], label="<script>&\"'")
    chart = msgspec.structs.replace(_changes(), bars=(evil, _changes().bars[1]))
    root = ElementTree.fromstring(chart_svg(chart))
    words = [text.text for text in root.findall(f"{SVG}text")]
    assert "<script>&\"'" in words
    assert "−1.5%" in " ".join(map(str, words))
    assert len(root.findall(f"{SVG}rect")) == 2
