"""What all views of the report have in common."""

from PySide6.QtWidgets import QWidget

from .theme import Theme


class Pane(QWidget):
    """One view of the report, in a tab."""

    def apply_theme(self, theme: Theme) -> None:
        """Take other colours."""
        raise NotImplementedError
