"""The help menu: which keys there are, and what the program is."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from hzviewer import __version__


def show_about(parent: QWidget) -> None:
    """Say what the program is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("About hzviewer")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"hzviewer {__version__}")
    box.setInformativeText(
        "A viewer for economic and policy reports: their figures, priorities and words, linked.\n\n"
        "No number without its words. Nothing guessed. The source file is never written. "
        "No acknowledged edit is lost. Nothing leaves the machine."
    )
    box.open()


def show_keys(parent: QWidget, actions: Iterable[QAction]) -> None:
    """List the keys of those actions."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Keyboard")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(f"<table cellspacing='0'>{''.join(map(_row, actions))}</table>")
    box.open()


def _row(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(key.toString(native) for key in action.shortcuts())
    name = action.text().replace("&", "").removesuffix("…")
    return f"<tr><td style='padding: 2px 24px 2px 0'>{name}</td><td style='padding: 2px 0'>{keys}</td></tr>"
