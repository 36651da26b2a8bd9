"""A chart as SVG: vector, its words as text."""

from collections.abc import Mapping
from html import escape

from hzviewer.model.facts import FactId
from hzviewer.model.indicators import Chart

from .chart_drawing import LINE, Label, Rectangle, draw_chart

_FONT = "'Noto Sans', 'Liberation Sans', Arial, 'DejaVu Sans', sans-serif"


def chart_svg(chart: Chart, width: float = 640, notes: Mapping[FactId, int] | None = None) -> str:
    """Return a chart as an SVG element that can stand in HTML or in a file of its own."""
    drawing = draw_chart(chart, width, notes)
    wide, high = f"{drawing.width:.0f}", f"{drawing.height:.0f}"
    zero = drawing.zero
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" font-family="{_FONT}" aria-label="{escape(chart.title)}">'
        f"{''.join(map(_rectangle, drawing.rectangles))}"
        f'<line x1="{zero.x:.1f}" y1="{zero.top:.1f}" x2="{zero.x:.1f}" y2="{zero.bottom:.1f}" '
        f'stroke="{LINE}"/>'
        f"{''.join(map(_label, drawing.labels))}</svg>"
    )


def _rectangle(shape: Rectangle) -> str:
    return (
        f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" '
        f'height="{shape.height:.1f}" fill="{shape.fill}" stroke="{shape.outline}"/>'
    )


def _label(label: Label) -> str:
    anchor = ' text-anchor="end"' if label.end else ""
    weight = ' font-weight="bold"' if label.bold else ""
    return (
        f'<text x="{label.x:.1f}" y="{label.y:.1f}" font-size="{label.size:g}"{anchor}{weight} '
        f'fill="{label.colour}">{escape(label.text)}</text>'
    )
