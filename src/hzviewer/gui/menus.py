"""The menus: all that the window can do, with its keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from hzviewer.model.report import Report

from .actions import add, add_choice
from .report_tabs import NAMES

if TYPE_CHECKING:
    from .main_window import MainWindow

_KEYS = QKeySequence.StandardKey


class Menus(QObject):
    """Builds the menu bar of a window, and knows what makes no sense without a report."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._needs_report: list[QAction] = []
        self._menus: list[QMenu] = []
        bar = QMenuBar(window)
        window.setMenuBar(bar)
        for name, fill in (
            ("&File", self._fill_file),
            ("&Edit", self._fill_edit),
            ("&View", self._fill_view),
            ("&Report", self._fill_report),
            ("&Help", self._fill_help),
        ):
            menu = QMenu(name, bar)
            bar.addMenu(menu)
            self._menus.append(menu)
            fill(menu)

    def show_report(self, report: Report | None) -> None:
        """Offer what can be done with a report only while there is one."""
        for action in self._needs_report:
            action.setEnabled(report is not None)

    def show_source_as_tab(self, as_tab: bool) -> None:
        """Tick that the source is a tab."""
        self._source_tab.setChecked(as_tab)

    def with_keys(self) -> list[QAction]:
        """Return the actions that have keys, in the order of the menus."""
        return [a for menu in self._menus for a in menu.actions() if not a.shortcut().isEmpty()]

    def _fill_file(self, menu: QMenu) -> None:
        window, opening, documents = self._window, self._window.opening, self._window.documents
        add(window, menu, "&Open…", opening.choose, _KEYS.Open, "Open a report")
        self._recent = menu.addMenu("Open &recent")
        self._recent.aboutToShow.connect(self._on_recent_about_to_show)
        add(window, menu, "Open the report that ships with hzviewer", opening.open_shipped)
        tip = "Read the file again"
        reload = add(window, menu, "Re&load", opening.reload, _KEYS.Refresh, tip)
        menu.addSeparator()
        self._needs_report += [
            reload,
            add(window, menu, "&Print…", documents.print_report, _KEYS.Print),
            add(window, menu, "Print pre&view…", documents.preview_report, "Ctrl+Shift+P"),
            add(window, menu, "Export P&DF…", documents.choose_pdf, "Ctrl+Shift+E"),
            add(window, menu, "&Export…", documents.choose_export, "Ctrl+E"),
        ]
        menu.addSeparator()
        add(window, menu, "&Quit", window.close, "Ctrl+Q")

    def _fill_edit(self, menu: QMenu) -> None:
        window, source = self._window, self._window.source
        stack = window.session.undo_stack
        for action, keys in (
            (stack.createUndoAction(window, "&Undo"), ["Ctrl+Z"]),
            (stack.createRedoAction(window, "&Redo"), ["Ctrl+Shift+Z", "Ctrl+Y"]),
        ):
            action.setShortcuts([QKeySequence(key) for key in keys])
            menu.addAction(action)
        menu.addSeparator()
        add(window, menu, "&Find in the text…", window.find_words, _KEYS.Find)
        add(window, menu, "Find &next", source.find_next, "F3")
        add(window, menu, "Find pre&vious", source.find_previous, "Shift+F3")
        add(window, menu, "Close the find bar", source.close_find_bar, "Esc")

    def _fill_view(self, menu: QMenu) -> None:
        window = self._window
        for number, name in enumerate(NAMES, 1):
            action = add(window, menu, name, self._on_pane_triggered, f"Ctrl+{number}")
            action.setData(name)
        add(window, menu, "Source", window.show_source, f"Ctrl+{len(NAMES) + 1}")
        add(window, menu, "Next pane", window.next_pane, "F6")
        menu.addSeparator()
        self._source_tab = add(window, menu, "Source as a &tab", self._on_source_tab_triggered)
        self._source_tab.setCheckable(True)
        menu.addSeparator()
        add(window, menu, "&Larger text", window.source.enlarge, _KEYS.ZoomIn)
        add(window, menu, "&Smaller text", window.source.reduce, _KEYS.ZoomOut)
        menu.addSeparator()
        themes = {"system": "Colours of the &system", "light": "&Light", "dark": "&Dark"}
        add_choice(window, menu, themes, window.settings.theme, self._on_theme_triggered)

    def _fill_report(self, menu: QMenu) -> None:
        window, source, inspector = self._window, self._window.source, self._window.inspector
        self._needs_report += [
            add(window, menu, "&Next fact", source.next_fact, ["Ctrl+Down", "N"]),
            add(window, menu, "&Previous fact", source.previous_fact, ["Ctrl+Up", "P"]),
        ]
        menu.addSeparator()
        self._needs_report += [
            add(window, menu, "Next p&roblem", source.next_problem, "F8"),
            add(window, menu, "Previous pr&oblem", source.previous_problem, "Shift+F8"),
            add(window, menu, "What was not read", window.show_unread, "Ctrl+Shift+U"),
        ]
        menu.addSeparator()
        self._needs_report += [
            add(window, menu, "&Copy citation", inspector.copy_citation, "Ctrl+Shift+C"),
            add(window, menu, "&Edit figure…", inspector.edit, "F2"),
            add(window, menu, "Re&move figure", inspector.remove, "Ctrl+Del"),
        ]

    def _fill_help(self, menu: QMenu) -> None:
        add(self._window, menu, "&Keyboard", self._on_keys_triggered, "F1")
        add(self._window, menu, "&About hzviewer", self._on_about_triggered)

    def _on_recent_about_to_show(self) -> None:
        self._window.opening.fill_recent(self._recent)

    def _on_pane_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.tabs.show_pane(str(action.data()))

    def _on_source_tab_triggered(self) -> None:
        self._window.placing.place_source(self._source_tab.isChecked())

    def _on_theme_triggered(self, action: QAction) -> None:
        self._window.settings.theme = str(action.data())
        self._window.apply_chosen_theme()

    def _on_keys_triggered(self) -> None:
        from .help import show_keys

        show_keys(self._window, self.with_keys())

    def _on_about_triggered(self) -> None:
        from .help import show_about

        show_about(self._window)
