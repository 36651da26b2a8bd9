"""Session: the one mutable object. It holds the open report and the selection, and tells."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection, just


class _Edit(QUndoCommand):
    """One report in place of another."""

    def __init__(self, session: "Session", after: Report, text: str) -> None:
        super().__init__(text)
        assert session.report is not None
        self._session, self._before, self._after = session, session.report, after

    def undo(self) -> None:
        self._session._show(self._before)

    def redo(self) -> None:
        self._session._show(self._after)


class Session(QObject):
    """The open report and the selection. Views call it and show what it tells; never each other."""

    report_changed = Signal(object)  # Report | None
    selection_changed = Signal(object)  # Selection

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._selection = NOTHING
        self.undo_stack = QUndoStack(self)

    @property
    def report(self) -> Report | None:
        """The open report."""
        return self._report

    @property
    def selection(self) -> Selection:
        """What all views show as selected."""
        return self._selection

    def open(self, report: Report | None) -> None:
        """Show another report; its undo history begins anew."""
        self.undo_stack.clear()
        self._selection = NOTHING
        self._show(report)
        self.selection_changed.emit(self._selection)

    def select(self, selection: Selection) -> None:
        """Show another selection, if it is another."""
        if selection == self._selection:
            return
        self._selection = selection
        self.selection_changed.emit(selection)

    def edit(self, after: Report, text: str) -> None:
        """Put ``after`` in place of the open report, as one undoable command named ``text``."""
        if after != self._report:
            self.undo_stack.push(_Edit(self, after, text))

    def _show(self, report: Report | None) -> None:
        self._report = report
        self.report_changed.emit(report)
        current = self._selection.current
        if report is None or (current is not None and report.fact(current) is None):
            self.select(just(None))
