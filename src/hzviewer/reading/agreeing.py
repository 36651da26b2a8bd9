"""Figures of one sentence that agree: an amount and its conversion, a change and its rate, both sides of a share."""

from msgspec.structs import replace

from hzviewer.model.facts import Figure

from .boundaries import word_at
from .clauses import Row


def about(figure: Figure, other: Figure) -> Figure:
    """Return the figure with the subject of another."""
    return replace(
        figure,
        subject=other.subject,
        subject_start=other.subject_start,
        subject_end=other.subject_end,
    )


def agreed(row: Row, figures: list[Figure]) -> list[Figure]:
    """Return the figures of a sentence with what one of two neighbours tells of the other."""
    if len(figures) < 2:
        return figures
    places = {token.start: j for j, token in enumerate(row) if token.quantity is not None}
    _at_one_time(row, figures, places)
    _one_change(row, figures, places)
    _alike_shares(row, figures, places)
    return figures


Places = dict[int, int]
"""Where in the text a quantity starts, to its index in the row."""


def _at_one_time(row: Row, figures: list[Figure], places: Places) -> None:
    """Give an amount and its conversion in brackets one period, whichever of them found it."""
    for n in range(1, len(figures)):
        first, other = figures[n - 1 : n + 1]
        if (first.period is None) is (other.period is None):
            continue
        if converts(row, places[other.start]):
            period = first.period or other.period
            figures[n - 1] = replace(first, period=period)
            figures[n] = replace(other, period=period)


def _one_change(row: Row, figures: list[Figure], places: Places) -> None:
    """Read the amount of '$35 million, or 1.4 percent, higher' as a change like its percentage."""
    for n in range(1, len(figures)):
        amount, rate = figures[n - 1 : n + 1]
        i, j = places[amount.start], places[rate.start]
        joined = [t.word for t in row[i + 1 : j]] in (["or"], [",", "or"])
        if joined and amount.kind == "level" and rate.kind == "change" and rate.unit == "%":
            figures[n - 1] = replace(amount, kind="change", direction=rate.direction)
        within = [t.word for t in row[i + 1 : j]] == ["("] and word_at(row, j + 1) == ")"
        if within and amount.kind == "change" and amount.unit != "%" and rate.unit == "%":
            # 'a decline of $210 million (1.7%)'
            figures[n] = replace(about(rate, amount), kind="change", direction=amount.direction)


def _alike_shares(row: Row, figures: list[Figure], places: Places) -> None:
    """Read the other side of a share as one too: 'fell from 14 to 5 percent', 'a third, up from 24'."""
    for n in range(1, len(figures)):
        first, other = figures[n - 1 : n + 1]
        if {first.kind, other.kind} != {"level", "share"} or first.subject != other.subject:
            continue
        level = first if first.kind == "level" else other
        led = row[places[level.start] - 1].word == "from"
        if led and level.unit == "%":
            at = n - 1 if level is first else n
            figures[at] = replace(level, kind="share")


def converts(row: Row, i: int) -> bool:
    """Tell the quantity of '(about $3 billion)', which gives the one before it in another currency."""
    opening = opens_at(row, i)
    closed = i + 1 < len(row) and row[i + 1].word == ")"
    return closed and opening > 0 and row[opening - 1].quantity is not None


def opens_at(row: Row, i: int) -> int:
    """Return the bracket before the quantity and its qualifiers, -1 where there is none."""
    j = i - 1
    while j >= 0 and j > i - 4 and row[j].word != "(" and row[j].quantity is None:
        j -= 1
    return j if j >= 0 and row[j].word == "(" else -1
