"""Where the panes are: the source beside the tabs or among them, remembered between starts."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QTabWidget, QWidget

from .settings import Settings

NARROW = 900
"""Below this width the source is one more tab."""
_SOURCE_SHARE = 0.45


class Layout(QObject):
    """Places the text with its inspector in a dock or in a tab, and keeps what the user chose."""

    source_placed = Signal(bool)  # whether it is a tab

    def __init__(
        self,
        window: QMainWindow,
        tabs: QTabWidget,
        source: QWidget,
        inspector: QWidget,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._tabs, self._settings = window, tabs, settings
        self._as_tab = self._narrow = self._was_closed = False
        self.reading = QSplitter(Qt.Orientation.Vertical)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(source)
        self.reading.addWidget(inspector)
        self.reading.setStretchFactor(0, 3)
        self.reading.setStretchFactor(1, 2)
        self.reading.setSizes([460, 260])
        self.dock = QDockWidget("Source", window)
        self.dock.setObjectName("source")
        self.dock.setWidget(self.reading)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)

    def place_source(self, as_tab: bool) -> None:
        """Put the source among the tabs, or beside them; while the window is narrow, among them."""
        self._as_tab = as_tab
        self._was_closed = self._was_closed and self._narrow  # who moves it wants to see it
        self._arrange()

    def _arrange(self) -> None:
        as_tab, index = self._as_tab or self._narrow, self._tabs.indexOf(self.reading)
        if as_tab and index < 0:
            self._was_closed = self.dock.isHidden()
            self._tabs.addTab(self.reading, "Source")
            self.dock.hide()
        elif not as_tab and index >= 0:
            self._tabs.removeTab(index)
            self.dock.setWidget(self.reading)
            self.reading.show()
            self.dock.setVisible(not self._was_closed)
        self.source_placed.emit(as_tab)

    def show_source(self) -> None:
        """Bring the text to the front."""
        index = self._tabs.indexOf(self.reading)
        if index >= 0:
            self._tabs.setCurrentIndex(index)
        else:
            self.dock.show()

    def fit(self, width: int) -> None:
        """Make the source one more tab while the window is narrow."""
        narrow = width < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def restore(self) -> None:
        """Lay the window out as it was left."""
        geometry, state = self._settings.layout("geometry"), self._settings.layout("state")
        split = self._settings.layout("reading")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
        if state is not None:
            self._window.restoreState(state)
            # A dock that was hidden because the source was a tab would hide the source now.
            self.dock.setVisible(self._settings.source_place != "closed")
        else:
            width = int(self._window.width() * _SOURCE_SHARE)
            self._window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)
        if split is not None:
            self.reading.restoreState(split)
        self._as_tab = self._settings.source_place == "tab"
        self._arrange()

    def keep(self) -> None:
        """Remember how the window is laid out."""
        is_tab = self._tabs.indexOf(self.reading) >= 0
        closed = self._was_closed if is_tab else self.dock.isHidden()
        self._settings.source_place = "tab" if self._as_tab else "closed" if closed else "beside"
        self._settings.keep_layout("geometry", self._window.saveGeometry())
        self._settings.keep_layout("state", self._window.saveState())
        self._settings.keep_layout("reading", self.reading.saveState())
