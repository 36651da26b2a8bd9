"""No size of the window sends a pane's layout into an endless argument with its scroll bars."""

from collections import Counter

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hzviewer.gui.indicators_pane import IndicatorsPane
from hzviewer.gui.priorities_pane import PrioritiesPane
from hzviewer.gui.problems_pane import ProblemsPane
from hzviewer.gui.session import Session
from hzviewer.gui.timeline_pane import TimelinePane
from hzviewer.model.facts import Event, Priority
from hzviewer.model.report import Report
from tests.samples import large_report, small_report

_ENDLESS = 100


class _ResizeCount(QObject):
    """Counts resizes, and keeps them from a widget that would go on for ever."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self.counts: Counter[int] = Counter()
        for widget in (pane, *pane.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.counts[id(watched)] += 1
        return self.counts[id(watched)] > _ENDLESS and event.type() == QEvent.Type.Resize


def _report(size: int) -> Report:
    words = "widen the harbour and deepen the channel for the grain ships of the north "
    return msgspec.structs.replace(
        small_report(),
        figures=large_report(size).figures if size > 5 else small_report().figures,
        priorities=tuple(
            Priority(id=f"p{i}", start=i, end=i + 1, quote=words * (i % 3 + 1), rank=i + 1)
            for i in range(size)
        ),
        events=tuple(
            Event(id=f"e{i}", start=i, end=i + 1, quote="then", date=f"20{i:02}", what=words)
            for i in range(size)
        ),
        problems=small_report().problems * size,
    )


@pytest.mark.parametrize("size", [3, 9])
@pytest.mark.parametrize("kind", [IndicatorsPane, PrioritiesPane, TimelinePane, ProblemsPane])
def test_every_size_comes_to_rest(qtbot: QtBot, kind: type[QWidget], size: int) -> None:
    session = Session()
    session.open(_report(size))
    pane = kind(session)  # type: ignore[arg-type]
    qtbot.addWidget(pane)
    pane.show()
    if isinstance(pane, IndicatorsPane):
        pane.draw_charts()
    count = _ResizeCount(pane)
    for width in range(380, 1000, 97):
        for height in range(300, 800, 23):
            count.counts.clear()
            pane.resize(width, height)
            QCoreApplication.processEvents()
            assert max(count.counts.values(), default=0) <= 8, f"{width} x {height}"
