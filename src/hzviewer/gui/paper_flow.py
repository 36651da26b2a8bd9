"""Boxes onto pages. QTextDocument leaves this to chance, so it is settled here.

A heading stays with what it heads, a row is never cut unless it is taller than a page, a table
names its columns anew on every page, and notes run in two columns of like length.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QPainter

from .paper import Box


@dataclass(frozen=True)
class Element:
    """A box in the flow: the space before it, and whether it must stay with the next.

    ``header`` is painted above it where it begins a page.
    """

    box: Box
    space: float = 0.0
    with_next: bool = False
    header: Box | None = None


@dataclass(frozen=True)
class Columns:
    """Boxes that run down one column, then the other."""

    boxes: tuple[Box, ...]
    column: float
    gap: float
    space: float


@dataclass
class Page:
    """Boxes at their places on one page."""

    boxes: list[tuple[float, float, Box]] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Paint what stands on the page."""
        for x, y, box in self.boxes:
            box.paint(painter, x, y)


class Flow:
    """Fills pages of one height from the top."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._y = 0.0
        self.pages = [Page()]

    def add(self, elements: Sequence[Element]) -> None:
        """Place elements; those that stay with the next move to a new page together."""
        group: list[Element] = []
        for element in elements:
            group.append(element)
            if not element.with_next:
                self._add_group(group)
                group = []
        if group:
            self._add_group(group)

    def new_page(self) -> None:
        """Begin a page, unless this one is still empty."""
        if self._y > 0:
            self._break()

    def add_columns(self, columns: Columns, heading: Sequence[Element] = ()) -> None:
        """Place boxes in two columns, page after page, the last pair balanced."""
        tallest = max((box.height for box in columns.boxes), default=0.0)
        self._make_room(sum(e.space + e.box.height for e in heading) + min(tallest, self._height))
        self.add([Element(e.box, e.space) for e in heading])
        self._y += columns.space
        rest = list(_pieces(columns.boxes, self._height))
        while rest:
            room = self._height - self._y
            height = _balanced(rest, columns.space, room)
            top, lowest = self._y, self._y
            for x in (0.0, columns.column + columns.gap):
                taken = _fitting(rest, columns.space, height)
                y = top
                for box in rest[:taken]:
                    self.pages[-1].boxes.append((x, y, box))
                    y += box.height + columns.space
                lowest = max(lowest, y)
                rest = rest[taken:]
            self._y = lowest
            if rest:
                self.new_page()

    def _add_group(self, group: Sequence[Element]) -> None:
        self._make_room(_length(group, fresh=self._y == 0))
        for element in group:
            self._place(element)

    def _make_room(self, length: float) -> None:
        if self._y > 0 and self._y + length > self._height:
            self._break()

    def _place(self, element: Element) -> None:
        if self._y == 0 and element.header is not None and len(self.pages) > 1:
            self._put(element.header)
        elif self._y > 0:
            self._y += element.space
        box: Box | None = element.box
        while box is not None:
            part, box = box, None
            if self._y + part.height > self._height:
                part, box = part.split(self._height - self._y)
            self._put(part)
            if box is not None:
                self._break()

    def _put(self, box: Box) -> None:
        self.pages[-1].boxes.append((0.0, self._y, box))
        self._y += box.height

    def _break(self) -> None:
        self.pages.append(Page())
        self._y = 0.0


def _length(group: Sequence[Element], fresh: bool) -> float:
    spaces = sum(element.space for element in (group[1:] if fresh else group))
    return spaces + sum(element.box.height for element in group)


def _pieces(boxes: Iterable[Box], height: float) -> Iterable[Box]:
    """Yield the boxes, one too tall for a page in parts."""
    for box in boxes:
        rest: Box | None = box
        while rest is not None:
            part, rest = rest.split(height) if rest.height > height else (rest, None)
            yield part


def _fitting(boxes: Sequence[Box], space: float, height: float) -> int:
    """Return how many boxes go into a column of that height."""
    used = 0.0
    for count, box in enumerate(boxes):
        if used + box.height > height + 0.5:
            return count
        used += box.height + space
    return len(boxes)


def _balanced(boxes: Sequence[Box], space: float, room: float) -> float:
    """Return the least height at which two columns hold all the boxes, else the whole room."""
    ends = []
    total = 0.0
    for box in boxes:
        total += box.height
        ends.append(total)
        total += space
    for height in ends:
        if height > room:
            break
        taken = _fitting(boxes, space, height)
        if _fitting(boxes[taken:], space, height) == len(boxes) - taken:
            return height
    return room
