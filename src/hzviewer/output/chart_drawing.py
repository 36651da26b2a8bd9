"""A bar chart as shapes on paper: what is drawn where, for SVG and for the printer alike."""

from collections.abc import Mapping

from msgspec import Struct

from hzviewer.model import wording
from hzviewer.model.facts import FactId
from hzviewer.model.indicators import Bar, Chart

INK, MUTED, LINE = "#1d2125", "#5d666f", "#9aa3ab"
UP, DOWN, AMOUNT, PALE_DOWN = "#0b62a8", "#b04a00", "#44617c", "#fbe9dd"
_PALE = {UP: "#c9dff0", AMOUNT: "#d3dce4", DOWN: "#ffffff"}
"""What a range leaves open is as pale as this."""
_SIZE = 10.0
_ROW = 19.0
_BAR = 11.0
_TOP = 22.0
_GAP = 7.0
_ADVANCE = 0.56
"""Mean width of a letter in ems: Qt-free code has no font to ask, so it errs on the wide side."""
_WIDEST_LABEL = 0.36


class Label(Struct, frozen=True):
    """Words at a point of the base line; ``end`` is true where they end there."""

    x: float
    y: float
    text: str
    colour: str = INK
    bold: bool = False
    end: bool = False
    size: float = _SIZE


class Rectangle(Struct, frozen=True):
    """A filled rectangle, with an outline in the colour of its kind where it is pale."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    outline: str


class Stroke(Struct, frozen=True):
    """A vertical line."""

    x: float
    top: float
    bottom: float


class Drawing(Struct, frozen=True):
    """A chart drawn; lengths are in points."""

    width: float
    height: float
    labels: tuple[Label, ...]
    rectangles: tuple[Rectangle, ...]
    zero: Stroke


def draw_chart(
    chart: Chart, width: float, notes: Mapping[FactId, int] | None = None, size: float = _SIZE
) -> Drawing:
    """Return the chart as wide as asked: a bar a line, falls hollow and left of the zero line.

    Each value carries the number of its note, where ``notes`` gives one.
    """
    unit = size / _SIZE
    ends = [_ended(bar, chart, notes or {}) for bar in chart.bars]
    most = width * _WIDEST_LABEL
    label_room = min(most, max(_length(bar.label, size) for bar in chart.bars)) + _GAP * unit
    value_room = max(_length(end, size) for end in ends) + _GAP * unit
    low, high = chart.extent
    room = max(width * 0.2, width - label_room - value_room)
    scale = room / ((high - low) or 1.0)
    zero = label_room + scale * -low
    labels = [Label(0.0, 11.0 * unit, _title(chart), INK, bold=True, size=size)]
    rectangles = []
    for n, (bar, end) in enumerate(zip(chart.bars, ends, strict=True)):
        top = (_TOP + n * _ROW) * unit
        base = top + 9.2 * unit
        parts = _rectangles(bar, chart, zero, scale, top, unit)
        name = _named(bar.label, label_room - _GAP * unit, size)
        beside = max(zero, *(part.x + part.width for part in parts)) + 0.7 * _GAP * unit
        labels.append(Label(label_room - _GAP * unit, base, name, INK, end=True, size=size))
        labels.append(Label(beside, base, end, INK, size=size))
        rectangles += parts
    height = (_TOP + len(chart.bars) * _ROW) * unit
    line = Stroke(zero, (_TOP - 3) * unit, height - 4 * unit)
    return Drawing(width, height, tuple(labels), tuple(rectangles), line)


def _title(chart: Chart) -> str:
    return ", ".join(filter(None, (chart.title, chart.period)))


def _ended(bar: Bar, chart: Chart, notes: Mapping[FactId, int]) -> str:
    """Return what stands at the end of a bar: its value, its period, its note."""
    period = "" if chart.period or not bar.period else f" ({bar.period})"
    note = f" [{notes[bar.fact]}]" if bar.fact in notes else ""
    return f"{bar.text}{period}{note}"


def _rectangles(
    bar: Bar, chart: Chart, zero: float, scale: float, top: float, unit: float
) -> list[Rectangle]:
    """Return what is stated at least and, paler, what a range leaves open."""
    falls = chart.kind == "change" and bar.value < 0
    colour = DOWN if falls else UP if chart.kind == "change" else AMOUNT

    def part(near: float, far: float, fill: str, outline: str) -> Rectangle:
        left, right = sorted((zero + scale * near, zero + scale * far))
        return Rectangle(left, top, max(1.0, right - left), _BAR * unit, fill, outline)

    stated = part(0.0, bar.value, PALE_DOWN if falls else colour, colour)
    if bar.high is None:
        return [stated]
    low, high = chart.extent
    far, pale = max(low, min(high, bar.high)), _PALE[colour]
    return [part(bar.value, far, pale, pale if bar.open else colour), stated]


def _named(name: str, room: float, size: float) -> str:
    form = wording.fitting(name, lambda text: _length(text, size) <= room + size / 2)
    return _elided(form, room, size)


def _length(text: str, size: float) -> float:
    return sum(1.0 if ord(c) > 0x2E7F else _ADVANCE for c in text) * size


def _elided(text: str, room: float, size: float) -> str:
    if _length(text, size) <= room + size / 2:
        return text
    while text and _length(text + "…", size) > room:
        text = text[:-1]
    return text.rstrip() + "…"
