"""The source pane: legend, find bar and the text."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hzviewer.model.facts import Fact
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection, just

from .flow_layout import FlowLayout
from .session import Session
from .source_view import _STYLES, SourceView
from .theme import LIGHT, Theme

if TYPE_CHECKING:
    from .find_bar import FindBar

_PLURALS = {
    "figure": "Figures",
    "priority": "Priorities",
    "event": "Events",
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "problem": "Problems",
    "unread": "Not read",
}
_START = attrgetter("start")
_F = TypeVar("_F", bound=Fact)
_FIRST_HIDDEN = frozenset(("organisation", "place", "unread"))


class SourcePane(QWidget):
    """The report's text with every fact highlighted where it stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = LIGHT
        self._walk: Sequence[Fact] | None = None
        self.view = SourceView(self)
        self._find_bar: FindBar | None = None
        self._legend = _Legend(self)
        self._below = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(self.view, 1)
        self.view.fact_picked.connect(self._on_view_fact_picked)
        self._legend.kinds_hidden.connect(self.view.hide_kinds)
        self._legend.kinds_hidden.connect(self._forget_walk)
        session.report_changed.connect(self._on_session_report_changed)
        session.selection_changed.connect(self._on_session_selection_changed)
        self.view.hide_kinds(self._legend.hidden)
        self.setFocusProxy(self.view)
        self._on_session_report_changed(session.report)

    @property
    def find_bar(self) -> "FindBar":
        """The bar below the text, hidden until it is opened."""
        if self._find_bar is None:
            from .find_bar import FindBar

            self._find_bar = FindBar(self.view, self)
            self._find_bar.hide()
            self._below.addWidget(self._find_bar)
        return self._find_bar

    def find_next(self) -> None:
        """Go to the next hit of the find bar."""
        self.find_bar.next()

    def find_previous(self) -> None:
        """Go to the hit before."""
        self.find_bar.previous()

    def close_find_bar(self) -> None:
        """Hide the find bar and go back to the text."""
        self.find_bar.close_bar()

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.view.apply_theme(theme)
        self._legend.apply_theme(theme)

    def next_fact(self) -> None:
        """Select the fact after the current one."""
        self._step(1)

    def previous_fact(self) -> None:
        """Select the fact before the current one."""
        self._step(-1)

    def next_problem(self) -> None:
        """Select the problem after the current place, with the facts that it is about."""
        self._step_problem(1)

    def previous_problem(self) -> None:
        """Select the problem before the current place."""
        self._step_problem(-1)

    def enlarge(self) -> None:
        """Make the text larger."""
        self._zoom(1)

    def reduce(self) -> None:
        """Make the text smaller."""
        self._zoom(-1)

    def _zoom(self, steps: int) -> None:
        font = QFont(self.view.font())
        font.setPointSizeF(min(28.0, max(7.0, font.pointSizeF() + steps)))
        self.view.setFont(font)

    def _step(self, by: int) -> None:
        fact = self._beside_current(self._walkable(), by)
        if fact is not None:
            self._session.select(just(fact.id))

    def _step_problem(self, by: int) -> None:
        report = self._session.report
        problem = self._beside_current(report.problems, by) if report else None
        if problem is not None:
            self._session.select(Selection((problem.id, *problem.facts), problem.id))

    def _beside_current(self, facts: Sequence[_F], by: int) -> _F | None:
        """Return the fact after or before the current one, or after or before the cursor."""
        current = self._session.selection.current
        at = next((n for n, fact in enumerate(facts) if fact.id == current), None)
        if at is None:
            place = self.view.offsets.from_qt(self.view.textCursor().position())
            following = bisect_left(facts, place, key=_START)
            at = following - 1 if by > 0 else following
        return facts[(at + by) % len(facts)] if facts else None

    def _walkable(self) -> Sequence[Fact]:
        if self._walk is None:
            report, hidden = self._session.report, self._legend.hidden
            kinds = [kind for kind in _PLURALS if kind not in hidden] if report else []
            seen = [fact for kind in kinds for fact in _of_kind(report, kind)]
            self._walk = sorted(seen, key=_in_the_text)
        return self._walk

    def _forget_walk(self) -> None:
        self._walk = None

    def _on_view_fact_picked(self, fact_id: str) -> None:
        self._session.select(just(fact_id))

    def _on_session_report_changed(self, report: Report | None) -> None:
        self._forget_walk()
        self.view.show_report(report)
        self._legend.show_counts(report)
        self._on_session_selection_changed(self._session.selection)

    def _on_session_selection_changed(self, selection: Selection) -> None:
        report = self._session.report
        current = report.fact(selection.current) if report and selection.current else None
        self.view.show_selected(frozenset(selection.facts), current)


class _Legend(QWidget):
    """What the colours mean; each kind can be turned off."""

    kinds_hidden = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hidden = _FIRST_HIDDEN
        self._buttons: dict[str, QToolButton] = {}
        layout = FlowLayout(self, QMargins(10, 6, 10, 6), 2)
        for kind in _PLURALS:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(kind not in self.hidden)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setObjectName(kind)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(self._on_button_toggled)
            self._buttons[kind] = button
            layout.addWidget(button)
        self.show_counts(None)

    def _on_button_toggled(self) -> None:
        self.hidden = frozenset(k for k, b in self._buttons.items() if not b.isChecked())
        self.kinds_hidden.emit(self.hidden)

    def show_counts(self, report: Report | None) -> None:
        """Show how many facts of each kind there are; kinds without any are left out."""
        for kind, button in self._buttons.items():
            count = len(_of_kind(report, kind)) if report else 0
            button.setText(_PLURALS[kind])
            button.setToolTip(f"{count:,} {_PLURALS[kind].lower()} in the text: show or hide")
            button.setAccessibleName(f"Show {_PLURALS[kind].lower()}")
            button.setVisible(bool(count))

    def apply_theme(self, theme: Theme) -> None:
        """Draw the samples in other colours."""
        for kind, button in self._buttons.items():
            button.setIcon(_sample(kind, theme))


def _in_the_text(fact: Fact) -> int:
    """Sort by start, then by end: as one number, which is far quicker for many than a pair."""
    return (fact.start << 32) + fact.end


def _of_kind(report: Report | None, kind: str) -> Sequence[Fact]:
    facts: Sequence[Fact] = getattr(
        report, "unread" if kind == "unread" else _PLURALS[kind].lower()
    )
    return facts


def _sample(kind: str, theme: Theme) -> QIcon:
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    colour = QColor(theme.kinds[kind])
    fill = QColor(colour)
    fill.setAlphaF(0.25)
    painter.fillRect(0, 3, 16, 9, fill)
    painter.setPen(QPen(colour, 2, _STYLES[kind]))
    painter.drawLine(0, 13, 16, 13)
    painter.end()
    return QIcon(pixmap)
