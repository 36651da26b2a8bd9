"""The find bar: words of one's own in the text."""

import re
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from .source_view import SourceView

MOST_HITS = 10_000
"""Hits that can be walked: a letter stands millions of times in a long text."""


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
        self._hits = list(islice(self._find(words), MOST_HITS)) if words else []
        self._at = -1
        self._count.setText("" if not words else "not found" if not self._hits else "")
        if self._hits:
            self._go(1)

    def _find(self, words: str) -> Iterator[int]:
        """Yield where the words stand in the text as it is shown, large or small letters alike."""
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        return (found.start() for found in pattern.finditer(self._view.offsets.shown))

    def _go(self, by: int) -> None:
        if not self._hits:
            return
        self._at = (self._at + by) % len(self._hits)
        all_or_first = "the first " if len(self._hits) == MOST_HITS else ""
        self._count.setText(f"{self._at + 1:,} of {all_or_first}{len(self._hits):,}")
        start = self._hits[self._at]
        self._view.select_shown(start, start + len(self.field.text()))
