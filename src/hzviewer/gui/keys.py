"""When a view shows that the keys go to it: only to those who came by key."""

from PySide6.QtCore import Qt

KEY_FOCUS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
