"""A long text goes into its document slice by slice, so that the window has its turns between."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

SLICE = 500_000
"""Characters that are put in at once: 20 ms."""


class Slices(QTimer):
    """Fills the document of a view from the start of the text to its end."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._text, self._filled = "", 0
        self.setInterval(0)
        self.timeout.connect(self._on_timeout)

    def show_text(self, text: str) -> None:
        """Show the beginning of another text; the rest follows."""
        self._text, self._filled = text, min(SLICE, len(text))
        self._view.setPlainText(text[:SLICE])
        if self._filled < len(text):
            self.start()
        else:
            self.stop()

    def fill_to(self, end: int) -> None:
        """Put in all that is missing up to there, and a little beyond, before this returns."""
        if self._filled < min(end + SLICE, len(self._text)):
            self._fill(end + SLICE)

    def _on_timeout(self) -> None:
        self._fill(self._filled + SLICE)

    def _fill(self, end: int) -> None:
        cursor = QTextCursor(self._view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._text[self._filled : end])
        self._filled = min(end, len(self._text))
        if self._filled == len(self._text):
            self.stop()
