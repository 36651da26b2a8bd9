"""The one place where code points, which Python counts, become UTF-16 units, which Qt counts.

The same map knows where a very long line was cut for display: Qt lays out a line as a whole, and
one of a megabyte freezes the window.
"""

from bisect import bisect_left, bisect_right

MOST_IN_A_LINE = 2000


class Offsets:
    """A text as Qt shows it, and the way between its offsets and the report's."""

    def __init__(self, text: str) -> None:
        self.shown, self._cuts = _cut(text)
        self._astral: list[int] = (
            [] if text.isascii() else [i for i, c in enumerate(self.shown) if ord(c) > 0xFFFF]
        )
        self._astral_units = [i + n for n, i in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """Return the position in Qt's document of an offset in the report's text."""
        shown = offset + bisect_right(self._cuts, offset)
        return shown + bisect_left(self._astral, shown)

    def from_qt(self, position: int) -> int:
        """Return the offset in the report's text of a position in Qt's document."""
        shown = position - bisect_left(self._astral_units, position)
        low = bisect_right([cut + n + 1 for n, cut in enumerate(self._cuts)], shown)
        return shown - low


def _cut(text: str) -> tuple[str, list[int]]:
    """Return the text with long lines cut, and the offsets before which a cut was put."""
    if max(map(len, text.split("\n")), default=0) <= MOST_IN_A_LINE:
        return text, []
    parts: list[str] = []
    cuts: list[int] = []
    position = 0
    for line in text.split("\n"):
        start = 0
        while len(line) - start > MOST_IN_A_LINE:
            space = line.rfind(" ", start, start + MOST_IN_A_LINE)
            end = space + 1 if space > start else start + MOST_IN_A_LINE
            parts.append(line[start:end])
            cuts.append(position + end)
            start = end
        parts.append(line[start:])
        position += len(line) + 1
    return "\n".join(parts), cuts
