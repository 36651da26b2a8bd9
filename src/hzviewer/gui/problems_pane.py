"""The problems pane: what the checks found wrong in the report, and what was not read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hzviewer.model.facts import Problem, Unread
from hzviewer.model.report import Report
from hzviewer.model.selection import NOTHING, Selection, just

from .empty_state import NO_REPORT, ContentOrEmpty
from .entries import Entry, Tone
from .fact_list import FactList
from .pane import Pane
from .session import Session
from .theme import Theme, palette

_LEADS = {"error": "✖ Error", "warning": "▲ Warning"}
_NO_PROBLEMS = "No problems found"
_CONTEXT = 48
_WHY_UNREAD = "What looks like a figure but lacks a part is left out rather than guessed."


class ProblemsPane(Pane):
    """The problems in reading order, then the numbers that were not read.

    Selecting a problem selects the facts that it is about, too.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = FactList(session, "Problems and what was not read")
        self._stack = ContentOrEmpty(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAccessibleName("Problems")
        self.setFocusProxy(self.list)
        self.catch_up()

    @property
    def message(self) -> str:
        """What the pane says in place of problems, empty where it shows some."""
        return self._stack.message

    def apply_theme(self, theme: Theme) -> None:
        """Recolour the list and the empty state."""
        self.setPalette(palette(theme))
        self.list.apply_theme(theme)
        self._stack.empty.apply_theme(theme)

    def show_unread(self) -> None:
        """Select the first number that was not read, and show as many of the others as fit."""
        report = self._session.report
        if report is not None and report.unread:
            self._session.select(just(report.unread[0].id))
            self.list.show_from(report.unread[0].id)

    def _show_report(self, report: Report | None) -> None:
        entries = _entries(report) if report else []
        if tuple(entries) != self.list.entries:
            self.list.show_entries(entries)
        if report is None:
            self._stack.show_empty(*NO_REPORT)
        elif not entries:
            self._stack.show_empty(_NO_PROBLEMS, _checked(report))
        else:
            self._stack.show_content()

    def _show_selection(self, selection: Selection) -> None:
        self.list.show_selection(selection)


def _entries(report: Report) -> list[Entry]:
    entries = [_entry(problem, report.quote(problem)) for problem in report.problems]
    if report.unread:
        if not entries:
            entries.append(_heading(_NO_PROBLEMS, _checked(report)))
        count = len(report.unread)
        noun = "1 number" if count == 1 else f"{count:,} numbers"
        entries.append(_heading(f"Not read: {noun}", _WHY_UNREAD))
        entries += [_unread_entry(unread, report.text) for unread in report.unread]
    return entries


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


def _heading(title: str, hint: str) -> Entry:
    return Entry(NOTHING, "", ((title, "text"), (hint, "muted")), heading=True)


def _around(unread: Unread, text: str) -> str:
    """Return the words before and after on its line: a lone number says little."""
    before = text[max(0, unread.start - _CONTEXT) : unread.start].rpartition("\n")[2]
    after = text[unread.end : unread.end + _CONTEXT].partition("\n")[0]
    # Whole words only, where the stretch was cut and not at the line's own ends.
    if len(before) == _CONTEXT:
        before = "… " + before.partition(" ")[2]
    if len(after) == _CONTEXT:
        after = after.rpartition(" ")[0] + " …"
    return " ".join(f"{before}{text[unread.start : unread.end]}{after}".split())


def _unread_entry(unread: Unread, text: str) -> Entry:
    reason = unread.reason[:1].upper() + unread.reason[1:]
    lines: tuple[tuple[str, Tone], ...] = (
        (f"“{' '.join(unread.quote.split())}”", "text"),
        (_around(unread, text), "muted"),
        (f"{reason.rstrip('.')}.", "muted"),
    )
    return Entry(just(unread.id), "○ Not read", lines)
