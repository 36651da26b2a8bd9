"""The one place where code points, which Python counts, become UTF-16 units, which Qt counts.

The same map knows where a very long line was cut for display: Qt lays out a line as a whole, and
one of a megabyte freezes the window.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

MOST_IN_A_LINE = 2000
_ASTRAL = "[\U00010000-\U0010ffff]"


class Offsets:
    """A text as Qt shows it, and the way between its offsets and the report's."""

    def __init__(self, text: str) -> None:
        self.shown, self._cuts = _cut(text)
        self._cuts_shown = [cut + n + 1 for n, cut in enumerate(self._cuts)]
        self._astral: list[int] = (
            [found.start() for found in re.finditer(_ASTRAL, self.shown)]
            if _is_wider_in_qt(text)
            else []
        )
        self._astral_units = [i + n for n, i in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """Return the position in Qt's document of an offset in the report's text."""
        return self.shown_to_qt(offset + bisect_right(self._cuts, offset))

    def shown_to_qt(self, offset: int) -> int:
        """Return the position in Qt's document of an offset in the text as it is shown."""
        return offset + bisect_left(self._astral, offset)

    def from_qt(self, position: int) -> int:
        """Return the offset in the report's text of a position in Qt's document."""
        shown = position - bisect_left(self._astral_units, position)
        return shown - bisect_right(self._cuts_shown, shown)


def _is_wider_in_qt(text: str) -> bool:
    return not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)


def _cut(text: str) -> tuple[str, list[int]]:
    """Return the text with long lines cut, and the offsets before which a cut was put."""
    cuts: list[int] = []
    start = 0
    while len(text) - start > MOST_IN_A_LINE:
        # The last line end within reach leaves all the short lines before it behind.
        line_end = text.rfind("\n", start, start + MOST_IN_A_LINE + 1)
        if line_end >= 0:
            start = line_end + 1
        else:
            space = text.rfind(" ", start, start + MOST_IN_A_LINE)
            start = space + 1 if space > start else start + MOST_IN_A_LINE
            cuts.append(start)
    if not cuts:
        return text, []
    return "\n".join(text[a:b] for a, b in pairwise([0, *cuts, len(text)])), cuts
