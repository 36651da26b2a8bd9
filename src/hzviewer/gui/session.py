"""Session: the one mutable object. It holds the open report and the selection, and tells."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from hzviewer.library.corrections import Corrections
from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection, just

from .checks import Check, Checks


class _Edit(QUndoCommand):
    """One report in place of another."""

    def __init__(self, session: "Session", before: Report, after: Report, text: str) -> None:
        super().__init__(text)
        self._session, self._before, self._after = session, before, after
        self._is_kept = True  # before it became a command: see Session.edit

    def undo(self) -> None:
        self._session._keep(self._before)
        self._session._show(self._before)

    def redo(self) -> None:
        if not self._is_kept:
            self._session._keep(self._after)
        self._is_kept = False
        self._session._show(self._after)


class Session(QObject):
    """The open report and the selection. Views call it and show what it tells.

    With `Corrections` handed in, every edit, undo and redo is on disk before it is shown; with
    ``check`` handed in, the problems follow every edit, at once or, in a long report, soon.
    """

    report_changed = Signal(object)  # Report | None
    selection_changed = Signal(object)  # Selection

    def __init__(
        self,
        corrections: Corrections | None = None,
        check: Check | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._corrections = corrections
        self._checks = Checks(check, self) if check is not None else None
        if self._checks is not None:
            self._checks.found.connect(self._on_checks_found)
        self._is_checked = False
        self._read: Report | None = None
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

    def open(self, report: Report | None, is_checked: bool = False) -> None:
        """Show another report with its corrections; its undo history begins anew.

        It is shown before it is checked, so that the window need not wait: see `check`, which
        has nothing to do where the report comes checked and without corrections.
        Raises CorrectionsError, after showing the report as read, where its corrections are
        damaged.
        """
        self.undo_stack.clear()
        self._read = report
        self._selection = NOTHING
        corrected = report
        try:
            if report is not None and self._corrections is not None:
                corrected = self._corrections.apply(report)
        finally:
            self._is_checked = is_checked and corrected is report
            self._tell(corrected)
            self.selection_changed.emit(self._selection)

    def select(self, selection: Selection) -> None:
        """Show another selection, if it is another."""
        if selection == self._selection:
            return
        self._selection = selection
        self.selection_changed.emit(selection)

    def edit(self, after: Report, text: str) -> None:
        """Put ``after`` in place of the open report, as one undoable command named ``text``.

        Raises CorrectionsError, and changes nothing, where the edit cannot be kept.
        """
        before = self._report
        if before is None or after == before:
            return
        self._keep(after)  # here, because an exception in redo() would not reach the caller
        self.undo_stack.push(_Edit(self, before, after, text))

    def check(self) -> None:
        """Look for problems in the open report, and show them."""
        if self._report is not None and not self._is_checked:
            self._on_checks_found(self._report, self._checked(self._report))

    def _show(self, report: Report) -> None:
        self._tell(self._checked(report))

    def _checked(self, report: Report) -> Report:
        return self._checks.checked(report) if self._checks is not None else report

    def _on_checks_found(self, report: Report, checked: Report) -> None:
        if report is self._report and checked != report:
            self._tell(checked)

    def _keep(self, report: Report) -> None:
        if self._corrections is not None and self._read is not None:
            self._corrections.keep(self._read, report)

    def _tell(self, report: Report | None) -> None:
        self._report = report
        self.report_changed.emit(report)
        current = self._selection.current
        if current is not None and (report is None or report.fact(current) is None):
            self.select(just(None))
