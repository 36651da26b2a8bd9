"""Where marks of time go: round days along an axis, lanes in which nothing overlaps."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF

from hzviewer.model.timeline import Mark

LANE = 26
"""Height of a lane, in pixels."""
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
"""Months from one tick to the next."""
_MONTH = 365.2425 / 12
_APART = 80
"""Least pixels from one tick to the next."""


class Placed:
    """A mark with its place on the axis and the place of its words."""

    def __init__(self, mark: Mark, shape: QRectF, words: QRectF, text: str, inside: bool) -> None:
        self.mark, self.shape, self.words = mark, shape, words
        self.text, self.inside = text, inside

    @property
    def extent(self) -> tuple[float, float]:
        """The columns it takes, words included."""
        both = self.shape.united(self.words)
        return both.left() - 8, both.right() + 8

    def down(self, pixels: float) -> None:
        """Move it to its lane."""
        self.shape.translate(0, pixels)
        self.words.translate(0, pixels)


def into_lanes(placed: Sequence[Placed], top: float) -> int:
    """Move each mark down to the first lane that is free there; return the number of lanes."""
    ends: list[list[tuple[float, float]]] = []
    for item in placed:
        left, right = item.extent
        free = (i for i, lane in enumerate(ends) if all(right < a or left > b for a, b in lane))
        lane = next(free, len(ends))
        if lane == len(ends):
            ends.append([])
        ends[lane].append((left, right))
        item.down(top + lane * LANE)
    return len(ends)


def round_days(first: int, last: int, room: float) -> Iterator[tuple[date, str]]:
    """Yield round days between two ordinals that share so many pixels, each with its words."""
    months = (last - first) / _MONTH
    step = next((s for s in _STEPS if s >= months * _APART / room), _STEPS[-1])
    begin, end = (12 + round(day / _MONTH) for day in (first, last))
    for number in range(begin - begin % step - step, end + step + 1, step):
        if 12 <= number < 12 * 10_000:
            day = date(number // 12, number % 12 + 1, 1)
            if first <= day.toordinal() <= last:
                yield day, _tick_text(day, step)


def _tick_text(day: date, step: int) -> str:
    return str(day.year) if step >= 12 else f"{_MONTHS[day.month - 1]} {day.year}"
