"""The problems pane: what the checks found wrong in the report, and what would fit."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hzviewer.model.facts import Problem
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection

from .empty_state import NO_REPORT, ContentOrEmpty
from .fact_list import Entry, FactList, Tone
from .session import Session
from .theme import Theme, palette

_LEADS = {"error": "✖ Error", "warning": "▲ Warning"}


class ProblemsPane(QWidget):
    """The problems in reading order; selecting one selects the facts that it is about, too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FactList(session, "Problems")
        self._stack = ContentOrEmpty(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAccessibleName("Problems")
        self.setFocusProxy(self.list)
        session.report_changed.connect(self._on_report_changed)
        session.selection_changed.connect(self.list.show_selection)
        self._on_report_changed(session.report)

    @property
    def message(self) -> str:
        """What the pane says in place of problems, empty where it shows some."""
        return self._stack.message

    def apply_theme(self, theme: Theme) -> None:
        """Recolour the list and the empty state."""
        self.setPalette(palette(theme))
        self.list.apply_theme(theme)
        self._stack.empty.apply_theme(theme)

    def _on_report_changed(self, report: Report | None) -> None:
        problems = report.problems if report else ()
        entries = [_entry(problem, report.quote(problem)) for problem in problems if report]
        if tuple(entries) != self.list.entry_model.entries:
            self.list.show_entries(entries)
        if report is None:
            self._stack.show_empty(*NO_REPORT)
        elif not problems:
            self._stack.show_empty("No problems found", _checked(report))
        else:
            self._stack.show_content()


def _checked(report: Report) -> str:
    count = len(report.figures)
    if not count:
        return "The checks compare a report's figures with each other, and this one states none."
    noun = "figure was" if count == 1 else "figures were"
    return (
        f"{count:,} {noun} checked against the other figures and dates of the report, "
        "and amounts in two currencies against the exchange rate of their time."
    )


def _entry(problem: Problem, quote: str) -> Entry:
    lines: list[tuple[str, Tone]] = [(problem.message, "text")]
    lines.append((f"“{' '.join(quote.split())}”", "muted"))
    if problem.suggestion:
        lines.append((f"What would fit: {problem.suggestion}", "accent"))
    return Entry(
        Selection((problem.id, *problem.facts), problem.id),
        _LEADS[problem.severity],
        tuple(lines),
        tone="problem" if problem.severity == "error" else "priority",
    )
