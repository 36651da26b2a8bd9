"""The fact inspector: what the current fact says, which words gave it, and how to correct it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hzviewer.library.corrections import CorrectionsError
from hzviewer.model import periods, wording
from hzviewer.model.facts import Event, Fact, Figure, Person, Priority, Problem, Unread
from hzviewer.model.report import Report

from .session import Session
from .theme import LIGHT, Theme

_DIRECTIONS = {"up": "up ▲", "down": "down ▼", "flat": "unchanged", None: ""}


class FactInspector(QScrollArea):
    """Shows the session's current fact; its words can be clicked."""

    words_picked = Signal(int, int)  # start and end in the report's text

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = LIGHT
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Fact")
        self._words: dict[str, tuple[int, int]] = {}
        session.report_changed.connect(self._on_session_changed)
        session.selection_changed.connect(self._on_session_changed)
        self._show_fact()

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_fact()

    @property
    def fact(self) -> Fact | None:
        """The fact that is shown."""
        report, current = self._session.report, self._session.selection.current
        return report.fact(current) if report is not None and current is not None else None

    def copy_citation(self) -> None:
        """Put the fact's exact words, with title, date and position, on the clipboard."""
        fact, report = self.fact, self._session.report
        if fact is not None and report is not None:
            QGuiApplication.clipboard().setText(citation(report, fact))

    def _on_session_changed(self, _: object) -> None:
        self._show_fact()

    def _show_fact(self) -> None:
        self._words = {}
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        fact, report = self.fact, self._session.report
        if fact is None or report is None:
            self._show_nothing(layout, report)
        else:
            self._show_parts(layout, report, fact)
        layout.addStretch(1)
        self.setWidget(body)

    def _show_nothing(self, layout: QVBoxLayout, report: Report | None) -> None:
        text = (
            "Pick a bar, a row or a highlighted phrase to see what it says and which words say so."
            if report is not None
            else "Open a report to see its facts."
        )
        layout.addWidget(self._label(text, muted=True))

    def _show_parts(self, layout: QVBoxLayout, report: Report, fact: Fact) -> None:
        heading = self._label(_heading(fact))
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() + 1.5)
        heading.setFont(font)
        layout.addWidget(heading)
        layout.addWidget(
            self._link("“" + " ".join(report.quote(fact).split()) + "”", fact.start, fact.end)
        )
        form = QFormLayout()
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(5)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, value, role in _parts(report, fact):
            if value:
                form.addRow(self._label(name, muted=True), self._value(report, fact, value, role))
        layout.addLayout(form)
        if isinstance(fact, Problem):
            self._show_related(layout, report, fact)
        layout.addLayout(self._buttons(fact))

    def _value(self, report: Report, fact: Fact, value: str, role: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._label(value), 1)
        if isinstance(fact, Figure):
            for cue in fact.cues:
                if cue.role == role:
                    words = " ".join(report.text[cue.start : cue.end].split())
                    words = words if len(words) <= 40 else words[:39] + "…"
                    layout.addWidget(self._link(f"“{words}”", cue.start, cue.end))
        return row

    def _show_related(self, layout: QVBoxLayout, report: Report, problem: Problem) -> None:
        for fact_id in problem.facts:
            fact = report.fact(fact_id)
            if fact is not None:
                words = " ".join(report.quote(fact).split())
                layout.addWidget(self._link(f"“{words}”", fact.start, fact.end))

    def _buttons(self, fact: Fact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(
            self._button(
                "Copy citation",
                "Copy the exact words with title, date and place",
                self.copy_citation,
            )
        )
        if isinstance(fact, Figure):
            row.addWidget(self._button("Edit…", "Correct what was read", self.edit))
            row.addWidget(self._button("Remove", "This is no figure: take it out", self.remove))
        row.addStretch(1)
        return row

    def _button(self, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        return button

    def _label(self, text: str, muted: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if muted:
            label.setStyleSheet(f"color: {self._theme.muted}")
        return label

    def _link(self, words: str, start: int, end: int) -> QPushButton:
        """Return words that lead to their place in the text."""
        link = QPushButton(words if len(words) <= 90 else words[:89] + "…”")
        link.setFlat(True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setToolTip("Show these words in the text")
        link.setObjectName(f"words-{start}-{end}")
        link.setStyleSheet(
            f"QPushButton {{ color: {self._theme.accent}; text-align: left; padding: 1px 0; border: none; }}"
            "QPushButton:hover, QPushButton:focus { text-decoration: underline; }"
        )
        link.clicked.connect(self._on_link_clicked)
        self._words[link.objectName()] = (start, end)
        return link

    def _on_link_clicked(self) -> None:
        words = self._words.get(self.sender().objectName())
        if words is not None:
            self.words_picked.emit(*words)

    def edit(self) -> None:
        """Let the user correct the current figure."""
        figure, report = self.fact, self._session.report
        if isinstance(figure, Figure) and report is not None:
            from .figure_dialog import FigureDialog

            dialog = FigureDialog(figure, self)
            dialog.accepted_figure.connect(self._on_dialog_accepted_figure)
            dialog.open()

    def _on_dialog_accepted_figure(self, figure: Figure) -> None:
        report = self._session.report
        if report is not None:
            self._edit(report.with_figure(figure), "Change figure")

    def remove(self) -> None:
        """Take the current figure out of the report."""
        figure, report = self.fact, self._session.report
        if isinstance(figure, Figure) and report is not None:
            self._edit(report.without_figure(figure.id), "Remove figure")

    def _edit(self, after: Report, text: str) -> None:
        try:
            self._session.edit(after, text)
        except CorrectionsError as error:
            from .messages import tell

            tell(self, str(error))


def _heading(fact: Fact) -> str:
    match fact:
        case Figure():
            return wording.subject(fact)
        case Priority():
            return f"Priority {fact.rank}"
        case Event():
            return periods.label(fact.date) or "Date not stated"
        case Problem():
            return "Problem" if fact.severity == "error" else "Possible problem"
        case Unread():
            return "Not read"
        case _:
            return fact.name


def _parts(report: Report, fact: Fact) -> list[tuple[str, str, str]]:
    """Return what is said of a fact: name, value, and the role of the words that gave it."""
    match fact:
        case Figure():
            return [
                ("Value", wording.signed_value(fact), "unit"),
                ("Kind", fact.kind, "kind"),
                ("Direction", _DIRECTIONS[fact.direction], "direction"),
                ("Subject", fact.subject, "subject"),
                ("Indicator", fact.indicator or "", "-"),
                ("Period", periods.label(fact.period) or "not stated", "period"),
                ("Qualifier", fact.qualifier or "", "qualifier"),
                ("Place", fact.place or "", "place"),
            ]
        case Priority():
            return [("Topics", ", ".join(fact.topics), "-")]
        case Event():
            return [("What", fact.what, "-")]
        case Person():
            return [("Office", fact.role or "not stated", "-")]
        case Problem():
            return [("What", fact.message, "-"), ("Would fit", fact.suggestion, "-")]
        case Unread():
            return [("Why", fact.reason, "-")]
        case _:
            return [("What", type(fact).__name__.lower(), "-")]


def citation(report: Report, fact: Fact) -> str:
    """Return the exact words of a fact with their source and place."""
    words = " ".join(report.quote(fact).split())
    line = report.text.count("\n", 0, fact.start) + 1
    where = [report.heading, report.published or "", report.source.name]
    named = ", ".join(dict.fromkeys(part for part in where if part))
    return f"“{words}” ({named}, line {line}, characters {fact.start}–{fact.end})"
