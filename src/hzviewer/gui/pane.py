"""What all views of the report have in common."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from hzviewer.model.report import Report
from hzviewer.model.selection import Selection

from .lengths import NEXT_TURN, is_long
from .session import Session
from .theme import Theme


class Pane(QWidget):
    """One view of the report, in a tab; while it is not seen it takes in nothing.

    A long report it takes in when its turn comes, so that the window answers in between.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lacks_report = self._lacks_selection = True
        session.report_changed.connect(self._on_report_changed)
        session.selection_changed.connect(self._on_selection_changed)

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        raise NotImplementedError

    def catch_up(self) -> None:
        """Show what the session holds, if something else is shown."""
        if self._lacks_report:
            self._lacks_report = False
            self._show_report(self._session.report)
        if self._lacks_selection:
            self._lacks_selection = False
            self._show_selection(self._session.selection)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the pane was not seen."""
        super().showEvent(event)
        self.catch_up()

    def _show_report(self, report: Report | None) -> None:
        raise NotImplementedError

    def _show_selection(self, selection: Selection) -> None:
        raise NotImplementedError

    def _on_report_changed(self, report: Report | None) -> None:
        self._lacks_report = True
        if self.isVisible():
            if report is not None and is_long(report):
                QTimer.singleShot(NEXT_TURN, self, self._catch_up_if_seen)
            else:
                self.catch_up()

    def _catch_up_if_seen(self) -> None:
        if self.isVisible():
            self.catch_up()

    def _on_selection_changed(self) -> None:
        self._lacks_selection = True
        if self.isVisible() and not self._lacks_report:  # else its turn comes
            self.catch_up()
