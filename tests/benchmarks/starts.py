"""A start timed from the spawn: run as ``python -m tests.benchmarks.starts WHAT T0``."""

import sys
import time


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


def hzviewer(since: float) -> None:
    """Time hzviewer to the first paint of the text with its facts, and to the drawn chart."""
    from hzviewer.app import application, window
    from hzviewer.resources import SHIPPED_REPORT

    app = application()
    shown = window()

    def painted() -> None:
        _said("paint", since)
        print("early", "pyqtgraph" in sys.modules or "numpy" in sys.modules)

    def drawn() -> None:
        shown.indicators.repaint()
        _said("chart", since)
        app.quit()

    shown.first_painted.connect(painted)
    shown.chart_drawn.connect(drawn)
    shown.open(SHIPPED_REPORT)
    shown.show()
    app.exec()


if __name__ == "__main__":
    {"bare": bare, "hzviewer": hzviewer}[sys.argv[1]](float(sys.argv[2]))
