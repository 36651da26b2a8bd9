"""The stretch of a chart's axis, and the round numbers along it."""

import math
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetricsF

from hzviewer.model import wording
from hzviewer.model.indicators import Chart

from .chart_rows import GAP, ChartRows, bold

_INSET = 12.0
"""Room left of the zero line, so that its mark is not cut off."""
_MOST_TICKS = 9
_NICE = (1, 2, 2.5, 5, 10)


def stretch(chart: Chart, rows: ChartRows, room: float) -> tuple[float, float]:
    """Return the lowest value and the value of one pixel, with room for the texts at the ends."""
    metrics = QFontMetricsF(bold(rows.font))
    right, left = [(chart.extent[1], _INSET)], [(-chart.extent[0], _INSET)]
    for bar, ends in zip(chart.bars, rows.ends, strict=True):
        side = left if min(ends) < 0 else right
        side.append((max(map(abs, ends)), metrics.horizontalAdvance(bar.text) + 2 * GAP))

    def needed(scale: float) -> tuple[float, float]:
        sides = (left, right)
        return tuple(max(v * scale + w for v, w in side) for side in sides)  # type: ignore

    largest = max(right[0][0] + left[0][0], 1e-12)
    low, high = 0.0, room / largest
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(needed(middle)) <= room else (low, middle)
    scale = max(low, 1e-9 * room / largest)
    return -needed(scale)[0] / scale, 1 / scale


def ticks(low: float, high: float, chart: Chart, room: float) -> list[tuple[float, str]]:
    """Return round marks within what the bars reach, as many as are easily read."""
    metrics = QFontMetricsF(QFont())
    first, last = chart.extent
    smallest = _exponent(max((last - first) / 12, 1e-12))
    for step in (10.0**power * nice for power in range(smallest, smallest + 4) for nice in _NICE):
        places = range(math.ceil(first / step), math.floor(last / step) + 1)
        marks = [(i * step, _tick_text(i * step, chart)) for i in places]
        widths = [metrics.horizontalAdvance(text) for _, text in marks]
        needed = max(((a + b) / 2 for a, b in pairwise(widths)), default=0.0) + 2 * GAP
        if len(marks) <= _MOST_TICKS and needed <= step / (high - low) * room:
            return [mark for mark in marks if low <= mark[0] <= high]
    return [(0.0, _tick_text(0.0, chart))]


def _tick_text(value: float, chart: Chart) -> str:
    text = wording.number(value).replace("-", "−")
    return text + "%" if chart.unit == "%" and value else text


def _exponent(value: float) -> int:
    return int(f"{value:e}".partition("e")[2])
