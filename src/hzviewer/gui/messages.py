"""Messages that stay inside the window: one plain sentence, an action, and no dialog to dismiss."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from .theme import LIGHT, Theme


class MessageBar(QWidget):
    """One sentence at the top of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._action.hide()
        self._do: Callable[[], None] | None = None
        self._action.clicked.connect(self._on_action_clicked)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip("Close this message")
        close.setAccessibleName("Close this message")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(close)
        self.apply_theme(LIGHT)
        self.hide()

    @property
    def message(self) -> str:
        """The sentence that is shown."""
        return self._text.text() if not self.isHidden() else ""

    def tell(self, message: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a message, with a button that does something about it."""
        self._text.setText(message)
        self._do = do
        self._action.setText(action)
        self._action.setVisible(do is not None)
        self.show()

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setStyleSheet(
            f"#message-bar {{ background: {theme.surface}; border-left: 4px solid {theme.problem};"
            f" border-bottom: 1px solid {theme.line}; }}"
        )


def tell(widget: QWidget, message: str) -> None:
    """Show a message in the window that a widget is in."""
    bar = widget.window().findChild(MessageBar)
    if bar is not None:
        bar.tell(message)
