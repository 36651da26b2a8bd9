"""Light and dark: the colours of the window, with hues that colour-blind readers tell apart."""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Theme(Struct, frozen=True):
    """Named colours as ``#rrggbb``. ``kinds`` has one hue for each kind of fact in the source."""

    dark: bool
    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    up: str
    down: str
    neutral: str
    problem: str
    kinds: dict[str, str] = {}


LIGHT = Theme(
    dark=False,
    window="#f5f5f3",
    surface="#ffffff",
    text="#1d2125",
    muted="#5d666f",
    line="#d9dcdf",
    accent="#0b62a8",
    on_accent="#ffffff",
    up="#0072b2",
    down="#c4570a",
    neutral="#6b7680",
    problem="#b3261e",
    kinds={
        "figure": "#0072b2",
        "priority": "#8a5a00",
        "event": "#00795c",
        "person": "#a3447c",
        "organisation": "#5e4fa2",
        "place": "#4d6b1f",
        "problem": "#b3261e",
        "unread": "#5d666f",
    },
)

DARK = Theme(
    dark=True,
    window="#1b1e22",
    surface="#23272c",
    text="#e6e8ea",
    muted="#a0a8b0",
    line="#3a4047",
    accent="#6cb6f2",
    on_accent="#10202e",
    up="#5aaeea",
    down="#f0995a",
    neutral="#97a1ab",
    problem="#ff8a80",
    kinds={
        "figure": "#5aaeea",
        "priority": "#e3b04b",
        "event": "#4cc9a4",
        "person": "#e191c0",
        "organisation": "#b0a4f0",
        "place": "#a6c76a",
        "problem": "#ff8a80",
        "unread": "#a0a8b0",
    },
)


def system_theme() -> Theme:
    """Return the theme that the desktop asks for, light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Return the palette that gives every standard widget the theme's colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.problem,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Midlight: theme.line,
        role.Light: theme.surface,
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.neutral))
    return result


def chosen_theme(name: str) -> Theme:
    """Return the theme of that name, what the desktop asks for where it is none."""
    return {"light": LIGHT, "dark": DARK}.get(name) or system_theme()


def style(theme: Theme) -> str:
    """Return the style sheet of the window: what the palette does not say."""
    return f"""
        QTabBar::tab {{ padding: 8px 14px; border: none; color: {theme.muted}; }}
        QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
        QTabBar::tab:hover {{ color: {theme.text}; }}
        QTabWidget::pane {{ border: none; border-top: 1px solid {theme.line}; }}
        QMainWindow::separator {{ width: 1px; background: {theme.line}; }}
        QSplitter::handle {{ background: {theme.line}; height: 1px; }}
        QStatusBar {{ border-top: 1px solid {theme.line}; }}
        QStatusBar::item {{ border: none; }}
        QStatusBar QLabel, QStatusBar QToolButton:disabled {{ color: {theme.muted}; }}
        QStatusBar QToolButton {{ color: {theme.accent}; border: none; padding: 2px 8px; }}
        QStatusBar QToolButton:hover, QStatusBar QToolButton:focus {{ text-decoration: underline; }}
        QDockWidget::title {{ padding: 8px 12px; color: {theme.muted}; }}
        QScrollArea, #qt_scrollarea_viewport > QWidget {{ background: {theme.surface}; }}
        QLineEdit {{ border: 1px solid {theme.neutral}; border-radius: 3px; padding: 2px 5px;
                     background: {theme.surface}; color: {theme.text}; }}
        QLineEdit:focus {{ border-color: {theme.accent}; }}
        QToolTip {{ color: {theme.text}; background: {theme.surface}; border: 1px solid {theme.line}; }}
    """
