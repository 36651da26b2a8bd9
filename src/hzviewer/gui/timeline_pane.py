"""The timeline pane: events and the periods of figures on one axis, and as a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from hzviewer.model.report import Report
from hzviewer.model.selection import Selection
from hzviewer.model.timeline import Mark, marks

from .empty_state import NO_REPORT, ContentOrEmpty
from .entries import Entry, Tone
from .fact_list import FactList
from .pane import Pane
from .session import Session
from .theme import Theme, palette
from .timeline_axis import TimelineAxis


class TimelinePane(Pane):
    """A time axis over the list of what it shows and of what states no time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._marks: tuple[Mark, ...] = ()
        self.axis = TimelineAxis()
        self.list = FactList(session, "Events and periods")
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.axis)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._scroll)
        inside.addWidget(self._line)
        inside.addWidget(self.list, 1)
        self._stack = ContentOrEmpty(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAccessibleName("Timeline")
        self.setFocusProxy(self.list)
        self.axis.picked.connect(session.select)
        self.axis.height_changed.connect(self._fit_axis)
        self.catch_up()

    @property
    def message(self) -> str:
        """What the pane says in place of a timeline, empty where it shows one."""
        return self._stack.message

    def apply_theme(self, theme: Theme) -> None:
        """Recolour the axis, the list and the empty state."""
        self.setPalette(palette(theme))
        self.axis.apply_theme(theme)
        self.list.apply_theme(theme)
        self._stack.empty.apply_theme(theme)
        self._line.setStyleSheet(f"background: {theme.line}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the axis what it needs, at most half of the new height."""
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.axis.fit(self.width() - bar)
        self._fit_axis()

    def _fit_axis(self) -> None:
        self._scroll.setFixedHeight(min(self.axis.height(), max(80, self.height() // 2)))

    def _show_report(self, report: Report | None) -> None:
        found = marks(report) if report else ()
        if report is None:
            self._stack.show_empty(*NO_REPORT)
        elif not any(mark.period or mark.kind == "event" for mark in found):
            self._stack.show_empty(
                "No dates or periods found",
                "This report dates no event, and its figures state no period.",
            )
        else:
            self._stack.show_content()
        if found != self._marks:
            self._marks = found
            self.axis.show_marks(found)
            self._scroll.setVisible(any(mark.period for mark in found))
            self.list.show_entries([_entry(mark) for mark in found])

    def _show_selection(self, selection: Selection) -> None:
        self.axis.show_selection(selection)
        self.list.show_selection(selection)
        rect = self.axis.rect_of_current()
        if rect is not None:
            middle = rect.center().toPoint()
            self._scroll.ensureVisible(middle.x(), middle.y(), 0, 30)


def _entry(mark: Mark) -> Entry:
    not_stated = "Date not stated" if mark.kind == "event" else "Period not stated"
    detail = f"“{mark.detail}”" if mark.kind == "event" else mark.detail
    detail = " ".join(detail.split())
    lines: tuple[tuple[str, Tone], ...] = ((mark.text, "text"), (detail, "muted"))
    tone: Tone = "event" if mark.kind == "event" else "figure"
    return Entry(
        Selection(mark.facts, mark.facts[0]),
        mark.label or not_stated,
        lines,
        tone=tone if mark.period else "muted",
    )
