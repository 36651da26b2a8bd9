"""The parts of pyqtgraph that charts are made of, and only those. Import after the first paint.

`import pyqtgraph` loads all of it (images, parameter trees, remote views) and copies every name of
Qt's to three modules of its own, which makes every class of Qt's: a quarter of the whole start.
So its package is filled with what the parts below ask of it, its copies of Qt look a name up when
it is used, and whatever else is asked of the package loads the rest of it after all.
"""

import importlib
import importlib.util
import os
import sys
from types import ModuleType
from typing import Any

CONFIG_OPTIONS: dict[str, Any] = {
    "useOpenGL": False,
    "leftButtonPan": True,
    "foreground": "d",
    "background": "k",
    "antialias": False,
    "editorCommand": None,
    "exitCleanup": True,
    "enableExperimental": False,
    "crashWarning": False,
    "mouseRateLimit": 100,
    "imageAxisOrder": "col-major",
    "useCupy": False,
    "useNumba": False,
    "segmentedLineMode": "auto",
}
"""What pyqtgraph's parts look up in their package, as it ships (a test compares)."""

_QT = ("QtCore", "QtGui", "QtWidgets")


class _Mirror(ModuleType):
    """Stands for pyqtgraph's copy of one of Qt's modules."""

    def __init__(self, name: str, qt: ModuleType) -> None:
        super().__init__(name)
        self._qt, self._is_being_filled = qt, True

    def __getattr__(self, name: str) -> Any:
        if self._is_being_filled and not name.startswith("__"):
            return None  # so that pyqtgraph takes the name for copied
        found = getattr(self._qt, name)
        setattr(self, name, found)
        return found

    def filled(self) -> None:
        """Look names up from now on; forget what was set while there was nothing to find."""
        for name in [name for name, value in vars(self).items() if value is None]:
            delattr(self, name)
        self._is_being_filled = False


def _prepare() -> None:
    """Put a package with next to nothing in the place of pyqtgraph, unless it is loaded."""
    spec = importlib.util.find_spec("pyqtgraph")
    if "pyqtgraph" in sys.modules or spec is None or spec.loader is None:
        return
    loader, package = spec.loader, importlib.util.module_from_spec(spec)

    def found_late(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if importlib.util.find_spec(f"pyqtgraph.{name}"):
            return importlib.import_module(f"pyqtgraph.{name}")
        del vars(package)["__getattr__"]
        loader.exec_module(package)
        return getattr(package, name)

    # Its clean-up at exit is for a binding that this program does not use.
    vars(package).update(
        CONFIG_OPTIONS=CONFIG_OPTIONS,
        getConfigOption=CONFIG_OPTIONS.__getitem__,
        _connectCleanup=lambda: None,
    )
    sys.modules["pyqtgraph"] = package
    mirrors = [
        _Mirror(f"pyqtgraph.Qt.{name}", importlib.import_module(f"PySide6.{name}")) for name in _QT
    ]
    sys.modules |= {mirror.__name__: mirror for mirror in mirrors}
    importlib.import_module("pyqtgraph.Qt")
    for mirror in mirrors:
        mirror.filled()
    vars(package)["__getattr__"] = found_late


os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy comes with threads that bars do not need
_prepare()

from pyqtgraph.functions import mkPen  # noqa: E402
from pyqtgraph.graphicsItems.AxisItem import AxisItem  # noqa: E402
from pyqtgraph.graphicsItems.BarGraphItem import BarGraphItem  # noqa: E402
from pyqtgraph.graphicsItems.GraphicsLayout import GraphicsLayout  # noqa: E402
from pyqtgraph.graphicsItems.InfiniteLine import InfiniteLine  # noqa: E402
from pyqtgraph.widgets.GraphicsView import GraphicsView  # noqa: E402

__all__ = [
    "AxisItem",
    "BarGraphItem",
    "GraphicsLayout",
    "GraphicsView",
    "InfiniteLine",
    "mkPen",
]
