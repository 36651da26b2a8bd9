"""The tabs: one view of the report each, made when it is first seen or asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTabWidget, QWidget

from .pane import Pane
from .session import Session
from .theme import LIGHT, Theme

if TYPE_CHECKING:
    from .indicators_pane import IndicatorsPane
    from .priorities_pane import PrioritiesPane
    from .problems_pane import ProblemsPane
    from .timeline_pane import TimelinePane

NAMES = ("Indicators", "Priorities", "Timeline", "Problems")
_P = TypeVar("_P", bound=Pane)


class ReportTabs(QTabWidget):
    """Indicators, priorities, timeline and problems; a start waits for none of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, LIGHT
        self._panes: dict[str, Pane] = {}
        self._places: dict[str, QWidget] = {}
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setAccessibleName("Views of the report")
        for name in NAMES:
            self._places[name] = _empty_place()
            self.addTab(self._places[name], name)
        self.currentChanged.connect(self.make_current)

    @property
    def indicators(self) -> "IndicatorsPane":
        """The charts and the table; its charts wait to be told."""
        from .indicators_pane import IndicatorsPane

        return self._pane("Indicators", lambda: IndicatorsPane(self._session, waits=True))

    @property
    def priorities(self) -> "PrioritiesPane":
        """The list of priorities."""
        from .priorities_pane import PrioritiesPane

        return self._pane("Priorities", lambda: PrioritiesPane(self._session))

    @property
    def timeline(self) -> "TimelinePane":
        """The axis of time and its list."""
        from .timeline_pane import TimelinePane

        return self._pane("Timeline", lambda: TimelinePane(self._session))

    @property
    def problems(self) -> "ProblemsPane":
        """What the checks found, and what was not read."""
        from .problems_pane import ProblemsPane

        return self._pane("Problems", lambda: ProblemsPane(self._session))

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front and give it the keyboard."""
        self._make(name)
        self.setCurrentWidget(self._places[name])
        self._places[name].setFocus()

    def show_badge(self, name: str, count: int) -> None:
        """Show a number behind the name of a pane, none for zero."""
        index = self.indexOf(self._places[name])
        self.setTabText(index, f"{name} ({count:,})" if count else name)

    def make_current(self) -> None:
        """Make the pane that is in front, if it is not made."""
        for name, place in self._places.items():
            if place is self.currentWidget():
                self._make(name)
                return

    def make_next(self) -> bool:
        """Make one pane that is not made yet; return whether there was one."""
        missing = next((name for name in NAMES if name not in self._panes), None)
        if missing is not None:
            self._make(missing)
        return missing is not None

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for pane in self._panes.values():
            pane.apply_theme(theme)

    def _make(self, name: str) -> None:
        getattr(self, name.lower())

    def _pane(self, name: str, make: Callable[[], _P]) -> _P:
        if name not in self._panes:
            pane = make()
            pane.apply_theme(self._theme)
            self._panes[name] = pane
            self._put(name, pane)
        self._panes[name].catch_up()
        return self._panes[name]  # type: ignore[return-value]

    def _put(self, name: str, pane: Pane) -> None:
        """Put a pane in the tab that was kept for it."""
        place = self._places[name]
        index, front = self.indexOf(place), place is self.currentWidget()
        self._places[name] = pane
        blocked = self.blockSignals(True)
        self.insertTab(index, pane, self.tabText(index))
        self.removeTab(index + 1)
        if front:
            self.setCurrentIndex(index)
        self.blockSignals(blocked)
        place.deleteLater()


def _empty_place() -> QWidget:
    place = QWidget()
    place.setBackgroundRole(QPalette.ColorRole.Base)
    place.setAutoFillBackground(True)
    return place
