"""The source pane: legend, find bar and the text."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hzviewer.model.facts import Fact
from hzviewer.model.report import Report
from hzviewer.model.selection import Selection, just

from .session import Session
from .source_view import _STYLES, SourceView
from .theme import LIGHT, Theme

_PLURALS = {
    "figure": "Figures",
    "priority": "Priorities",
    "event": "Events",
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "problem": "Problems",
}
_FIRST_HIDDEN = frozenset(("organisation", "place"))


class SourcePane(QWidget):
    """The report's text with every fact highlighted where it stands."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = LIGHT
        self.view = SourceView(self)
        self.find_bar = FindBar(self.view, self)
        self.find_bar.hide()
        self._legend = _Legend(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.find_bar)
        self.view.fact_picked.connect(self._on_view_fact_picked)
        self._legend.kinds_hidden.connect(self.view.hide_kinds)
        session.report_changed.connect(self._on_session_report_changed)
        session.selection_changed.connect(self._on_session_selection_changed)
        self.view.hide_kinds(self._legend.hidden)
        self.setFocusProxy(self.view)
        self._on_session_report_changed(session.report)

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

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller."""
        font = QFont(self.view.font())
        font.setPointSizeF(min(28.0, max(7.0, font.pointSizeF() + steps)))
        self.view.setFont(font)

    def _step(self, by: int) -> None:
        facts = self._walkable()
        if not facts:
            return
        current = self._session.selection.current
        ids = [f.id for f in facts]
        if current in ids:
            index = (ids.index(current) + by) % len(ids)
        else:
            at = self.view.offsets.from_qt(self.view.textCursor().position())
            after = [n for n, f in enumerate(facts) if f.start >= at]
            index = (after[0] if after else 0) if by > 0 else (after[0] - 1 if after else -1)
        self._session.select(just(ids[index]))

    def _walkable(self) -> list[Fact]:
        report = self._session.report
        if report is None:
            return []
        kinds = [f for f in report.facts() if type(f).__name__.lower() not in self._legend.hidden]
        return sorted(kinds, key=lambda f: (f.start, f.end))

    def _on_view_fact_picked(self, fact_id: str) -> None:
        self._session.select(just(fact_id))

    def _on_session_report_changed(self, report: Report | None) -> None:
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
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
        layout.addStretch(1)
        self.show_counts(None)

    def _on_button_toggled(self) -> None:
        self.hidden = frozenset(k for k, b in self._buttons.items() if not b.isChecked())
        self.kinds_hidden.emit(self.hidden)

    def show_counts(self, report: Report | None) -> None:
        """Show how many facts of each kind there are; kinds without any are left out."""
        counts = Counter(type(f).__name__.lower() for f in report.facts()) if report else Counter()
        for kind, button in self._buttons.items():
            button.setText(_PLURALS[kind])
            button.setToolTip(f"{counts[kind]} {_PLURALS[kind].lower()} in the text: show or hide")
            button.setAccessibleName(f"Show {_PLURALS[kind].lower()}")
            button.setVisible(bool(counts[kind]))

    def apply_theme(self, theme: Theme) -> None:
        """Draw the samples in other colours."""
        for kind, button in self._buttons.items():
            button.setIcon(_sample(kind, theme))


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


class FindBar(QWidget):
    """Find words in the text: Enter and Shift+Enter step, Escape closes."""

    def __init__(self, view: SourceView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Find in the text")
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName("Find in the text")
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._hits: list[int] = []
        self._at = -1
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._count)
        for text, tip, slot in (
            ("↑", "Previous (Shift+F3)", self.previous),
            ("↓", "Next (F3)", self.next),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self.next)

    @property
    def said(self) -> str:
        """What the bar says of the hits."""
        return self._count.text()

    def open(self) -> None:
        """Show the bar with the selected words in it."""
        self.show()
        words = self._view.textCursor().selectedText()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._view.setFocus()

    def next(self) -> None:
        """Go to the next hit."""
        self._go(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go(-1)

    def _on_field_text_changed(self, words: str) -> None:
        shown, needle = self._view.offsets.shown.lower(), words.lower()
        self._hits, position = [], -1
        while needle and (position := shown.find(needle, position + 1)) >= 0:
            self._hits.append(position)
        self._at = -1
        self._count.setText("" if not words else "not found" if not self._hits else "")
        if self._hits:
            self._go(1)

    def _go(self, by: int) -> None:
        if not self._hits:
            return
        self._at = (self._at + by) % len(self._hits)
        self._count.setText(f"{self._at + 1} of {len(self._hits)}")
        position = self._hits[self._at]
        units = len(self._view.offsets.shown[:position].encode("utf-16-le")) // 2
        cursor = self._view.textCursor()
        cursor.setPosition(units)
        length = len(self.field.text().encode("utf-16-le")) // 2
        cursor.setPosition(units + length, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._view.centerCursor()
