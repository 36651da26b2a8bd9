"""Which reports are so long that the window must not do all with them at once."""

from hzviewer.model.report import Report

_LONG = 500_000
"""Characters from which on checking takes more than a tenth of a second."""


NEXT_TURN = 30
"""Milliseconds to the next part, in which the window answers keys and mouse."""


def pause(report: Report | None) -> int:
    """Return how long to wait before the next part of a report is shown: not at all if short."""
    return NEXT_TURN if report is not None and is_long(report) else 0


def is_long(report: Report) -> bool:
    """Tell whether a report is shown part after part, and checked beside the window."""
    return len(report.text) > _LONG
