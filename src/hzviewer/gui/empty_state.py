"""What a pane shows when it has nothing to show: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from .theme import Theme


class EmptyState(QWidget):
    """A heading and one sentence in the middle of the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = QLabel(self), QLabel(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.addStretch(2)
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(3)

    def tell(self, title: str, hint: str) -> None:
        """Show the heading and the sentence."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(f"{title}. {hint}")

    @property
    def message(self) -> str:
        """The heading and the sentence, as told."""
        return self.accessibleName()

    def apply_theme(self, theme: Theme) -> None:
        """Colour the two texts."""
        self._title.setStyleSheet(f"color: {theme.text}")
        self._hint.setStyleSheet(f"color: {theme.muted}")


class ContentOrEmpty(QStackedWidget):
    """A pane's content, or its empty state."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content, self.empty = content, EmptyState()
        self.addWidget(content)
        self.addWidget(self.empty)

    @property
    def message(self) -> str:
        """What is said in place of the content, empty while the content is shown."""
        return self.empty.message if self.currentWidget() is self.empty else ""

    def show_content(self) -> None:
        """Show the content."""
        self.setCurrentWidget(self.content)

    def show_empty(self, title: str, hint: str) -> None:
        """Show why there is nothing, and what to do."""
        self.empty.tell(title, hint)
        self.setCurrentWidget(self.empty)


NO_REPORT = ("No report is open", "Open one with File > Open, or drop a file on this window.")
