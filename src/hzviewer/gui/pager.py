"""The bar below a list of many pages: which entries it shows, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from .theme import Theme


class Pager(QWidget):
    """Back, on, and where in the list one is."""

    turned = Signal(int)  # the page asked for, from 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = 0
        self._where = QLabel(self)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = self._button("‹ Earlier", "Show the entries before these")
        self._on = self._button("Later ›", "Show the entries after these")
        self._back.clicked.connect(self._on_back_clicked)
        self._on.clicked.connect(self._on_on_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._back)
        layout.addWidget(self._where, 1)
        layout.addWidget(self._on)
        self.setAutoFillBackground(True)

    @property
    def words(self) -> str:
        """What the bar says of the entries that are shown."""
        return self._where.text()

    def tell(self, page: int, size: int, total: int) -> None:
        """Say which entries the page holds, and offer the pages that there are."""
        self._page, first = page, page * size
        last = min(first + size, total)
        self._where.setText(f"{first + 1:,} to {last:,} of {total:,}")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(last < total)

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._where.setStyleSheet(f"color: {theme.muted}")

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_back_clicked(self) -> None:
        self.turned.emit(self._page - 1)

    def _on_on_clicked(self) -> None:
        self.turned.emit(self._page + 1)
