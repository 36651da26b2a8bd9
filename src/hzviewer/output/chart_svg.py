"""A bar chart as SVG: vector, with its words as text, for paper."""

from html import escape

from hzviewer.model.indicators import Bar, Chart

_WIDTH = 640
_ROW = 22
_LABEL = 250
_VALUE = 120
_UP, _DOWN, _PLAIN, _INK, _LINE = "#0b62a8", "#c4570a", "#4a6b8a", "#1d2125", "#9aa3ab"
_FONT = "DejaVu Sans, Arial, sans-serif"


def chart_svg(chart: Chart, width: int = _WIDTH) -> str:
    """Return a chart with a bar a line, falls to the left of the zero line."""
    low = min(0.0, *(bar.value for bar in chart.bars))
    high = max(0.0, *((bar.high or bar.value) for bar in chart.bars))
    spread = (high - low) or 1.0
    room = width - _LABEL - _VALUE
    zero = _LABEL + room * (0.0 - low) / spread
    height = _ROW * len(chart.bars) + 30
    rows = [
        _bar(bar, 28 + n * _ROW, zero, room / spread, low < 0) for n, bar in enumerate(chart.bars)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="{_FONT}" font-size="11">'
        f'<text x="0" y="14" font-weight="bold" fill="{_INK}">{escape(chart.title)}</text>'
        f'<line x1="{zero:.1f}" y1="22" x2="{zero:.1f}" y2="{height - 4}" stroke="{_LINE}"/>'
        f"{''.join(rows)}</svg>"
    )


def _bar(bar: Bar, y: int, zero: float, scale: float, signed: bool) -> str:
    begin = zero + scale * (bar.value if bar.high is not None else 0.0)
    end = zero + scale * (bar.high if bar.high is not None else bar.value)
    left, right = min(begin, end), max(begin, end)
    colour = _PLAIN if not signed else _DOWN if bar.value < 0 else _UP
    label = bar.label if len(bar.label) <= 38 else bar.label[:37] + "…"
    period = f" ({bar.period})" if bar.period else ""
    at = max(right, zero) + 6
    return (
        f'<text x="{_LABEL - 8}" y="{y + 12}" text-anchor="end" fill="{_INK}">{escape(label)}</text>'
        f'<rect x="{left:.1f}" y="{y + 2}" width="{max(1.5, right - left):.1f}" height="{_ROW - 8}" '
        f'fill="{colour}"/>'
        f'<text x="{at:.1f}" y="{y + 12}" fill="{_INK}">{escape(bar.text + period)}</text>'
    )
