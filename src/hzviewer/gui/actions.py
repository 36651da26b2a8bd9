"""The menus: what the window can do, with its keys."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = QKeySequence.StandardKey | str | list[str]


def add(
    window: QMainWindow,
    menu: QMenu,
    text: str,
    slot: Callable[[], object],
    keys: Keys | None = None,
    tip: str = "",
) -> QAction:
    """Add an action to a menu, with its keys and a tip for the status bar."""
    action = QAction(text, window)
    if isinstance(keys, list):
        action.setShortcuts([QKeySequence(key) for key in keys])
    elif keys is not None:
        action.setShortcut(QKeySequence(keys))
    action.setStatusTip(tip)
    action.triggered.connect(slot)
    menu.addAction(action)
    return action


def add_choice(
    window: QMainWindow,
    menu: QMenu,
    choices: dict[str, str],
    chosen: str,
    slot: Callable[[QAction], None],
) -> QActionGroup:
    """Add choices of which one holds; ``choices`` maps each one's data to its text."""
    group = QActionGroup(window)
    for data, text in choices.items():
        action = QAction(text, window)
        action.setCheckable(True)
        action.setData(data)
        action.setChecked(data == chosen)
        group.addAction(action)
        menu.addAction(action)
    group.triggered.connect(slot)
    return group
