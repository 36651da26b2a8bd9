"""A start timed from the spawn: run as ``python -m tests.benchmarks.starts WHAT T0``.

The floor, ``bare``, is what the design names: an application and an empty main window, painted
once. It is less than any program with words in it can be. The binding makes a class or an
enumeration of Qt's when it is first named, and the first text that is measured loads the fonts:
``text`` is the same window with one line of text in a text widget and one name of the ``Qt``
namespace, and shows what is left for a program to be quick in.
"""

import sys
import time
from collections.abc import Callable


def _said(name: str, since: float) -> None:
    print(name, round((time.time() - since) * 1000, 1), flush=True)


def bare(since: float) -> None:
    """Time a bare window to its first paint."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            _said("paint", since)
            QTimer.singleShot(0, app.quit)

    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()


def text(since: float) -> None:
    """Time a window with a line of text in it."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    app = QApplication([])

    class Text(QPlainTextEdit):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), Qt.GlobalColor.white)
            painter.end()
            super().paintEvent(event)
            _said("paint", since)
            QTimer.singleShot(0, app.quit)

    window = QMainWindow()
    window.setCentralWidget(Text("Output rose 4.5 percent."))
    window.resize(1280, 800)
    window.show()
    app.exec()


def hzviewer(since: float) -> None:
    """Time hzviewer to the first paint of the text with its facts, and to the drawn chart.

    It does what `hzviewer.start.open_window` does.
    """
    import gc

    from hzviewer.platform_check import why_no_window
    from hzviewer.resources import SHIPPED_REPORT
    from hzviewer.start import begin

    assert why_no_window() is None
    gc.disable()
    ahead = begin([SHIPPED_REPORT])
    from hzviewer.app import application, open_windows

    app = application()
    shown = open_windows([SHIPPED_REPORT], ahead)[0]

    def painted() -> None:
        _said("paint", since)
        print("early", "pyqtgraph" in sys.modules or "numpy" in sys.modules)

    def drawn() -> None:
        shown.indicators.repaint()
        _said("chart", since)
        app.quit()

    shown.first_painted.connect(painted)
    shown.chart_drawn.connect(drawn)
    app.exec()


STARTS: dict[str, Callable[[float], None]] = {"bare": bare, "text": text, "hzviewer": hzviewer}

if __name__ == "__main__":
    STARTS[sys.argv[1]](float(sys.argv[2]))
