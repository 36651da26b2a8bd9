"""Times that tell when a number was said, forecast or revised, not when it was measured."""

from .clauses import Row
from .wordclasses import DETERMINER


def is_said_before(row: Row, j: int) -> bool:
    """Tell the 'than' at ``j`` of 'more than first reported for May'."""
    words = [t.word for t in row[j + 1 : j + 3]]
    return bool(words) and (words[0] in FORETOLD or words[-1] in FIRST_SAID)


def is_of_saying(row: Row, j: int) -> bool:
    """Tell the time at ``j`` of 'the 2 percent forecast in May': when the number was said."""
    if j < 2 or row[j - 1].word not in _LEADS:
        return False
    word = row[j - 2].word
    if row[j - 3].word in ("than", "is", "are"):
        return (
            False  # 'widened by more than expected in May', '3 million guests are expected in May'
        )
    return word in FORETOLD or (word in FIRST_SAID and row[j - 3].word in _BEFORE_SAYING)


def is_revision(row: Row, i: int) -> bool:
    """Tell 'cut its forecast to 2 percent from 3 in May': both numbers are about one time."""
    revised = foretold = False
    for j in range(i - 1, max(-1, i - 60), -1):
        word = row[j].word
        if word == ";":
            break
        if word == "revised" and _is_adjective(row, j):
            continue
        if word == "revised":
            return True
        foretold = foretold or word in _FORECASTS
        revised = revised or word in REVISED
        if revised and foretold:
            return True
    return False


def _is_adjective(row: Row, j: int) -> bool:
    """Tell the 'revised' at ``j`` of 'a revised 3 percent', 'an upwardly revised estimate'."""
    following = row[j + 1] if j + 1 < len(row) else row[j]
    before = row[j - 1]
    return (
        bool(before.flags & DETERMINER)
        or before.word.endswith("ly")
        or following.quantity is not None
        or following.word in _FORECASTS
    )


FORETOLD = frozenset(
    "forecast forecasts predicted prediction predictions expected expectation expectations estimate "
    "estimates projected projection projections consensus median anticipated seen assessed tipped "
    "pencilled".split()
)
"""Words that lead to a number about the same time that others gave: 'more than the 9 percent forecast'."""
FIRST_SAID = frozenset("reported announced published estimated".split())
_BEFORE_SAYING = frozenset("first previously initially originally government was were".split())
_FORECASTS = frozenset(
    "forecast forecasts projection projections prediction predictions outlook estimate estimates".split()
)
REVISED = frozenset(
    "cut cuts raised raises lowered lowers trimmed upgraded downgraded revised revises increased reduced scaled "
    "slashed pared hiked lifted boosted scale slipping".split()
)
_LEADS = frozenset("in on at last".split())
