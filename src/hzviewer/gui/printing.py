"""The printed summary: one drawing for the preview, the printer and PDF. Imported late."""

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMessageBox, QWidget

from hzviewer.files import replace
from hzviewer.model.report import Report
from hzviewer.output.chart_drawing import MUTED
from hzviewer.output.summary import summarise

from .paper import TWIPS
from .summary_pages import pages_of

_FOOT = 22.0
"""Room for the running foot, in points."""
_RESOLUTION = 1440
"""Dots an inch of the device: a twip each, so that no place is rounded."""
_FACES = ("Liberation Sans", "Arial", "DejaVu Sans")
"""Faces that a PDF can hold in every weight; fonts of variable weight lose their bold."""
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


class PrintingError(Exception):
    """The summary could not be written; the message says which file, why, and what to do."""


def export_pdf(report: Report, path: Path, page_size: str | None = None) -> int:
    """Write the summary as PDF and return its number of pages.

    ``page_size`` is ``a4`` or ``letter``, by default what is usual where the user lives. The file
    is written whole or not at all. Works without a window. Raises PrintingError where the file
    cannot be written.
    """
    app = _application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.heading)
    writer.setCreator("hzviewer")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(_layout(page_size or _usual_size()))
    pages = draw(report, writer)
    del writer  # the end of the file is written when the writer goes
    buffer.close()
    del app
    try:
        replace(path, bytes(data.data()))
    except OSError as error:
        raise PrintingError(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from error
    return pages


def print_report(report: Report, parent: QWidget) -> None:
    """Let the user choose a printer, and print the summary."""
    printer = _printer(report)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        try:
            draw(report, printer)
        except PrintingError as error:
            QMessageBox.warning(parent, "Print", str(error))
    dialog.deleteLater()


def preview_report(report: Report, parent: QWidget) -> QPrintPreviewDialog:
    """Show the summary as it would be printed."""
    printer = _printer(report)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Print preview")
    dialog.resize(900, 900)
    _Preview(report, printer, dialog)
    dialog.open()
    return dialog


class _Preview(QObject):
    """Draws the report whenever a preview asks for it; lives as long as the preview."""

    def __init__(self, report: Report, printer: QPrinter, dialog: QPrintPreviewDialog) -> None:
        super().__init__(dialog)
        self._report = report
        self._printer = printer  # the dialog does not own it, and would draw on a dead one
        dialog.paintRequested.connect(self._on_dialog_paint_requested)

    def _on_dialog_paint_requested(self, printer: QPrinter) -> None:
        draw(self._report, printer)


def _printer(report: Report) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_RESOLUTION)
    printer.setPageLayout(_layout(_usual_size()))
    printer.setDocName(report.heading or "hzviewer summary")
    return printer


def _usual_size() -> str:
    american = QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if QLocale().measurementSystem() == american else "a4"


def _layout(size: str) -> QPageLayout:
    margins = QMarginsF(17, 14, 17, 12)
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(_SIZES[size]), portrait, margins, QPageLayout.Unit.Millimeter)


def _application() -> QCoreApplication:
    """Return the application, or one that needs no display."""
    return QCoreApplication.instance() or QGuiApplication(["hzviewer", "-platform", "offscreen"])


def draw(report: Report, device: QPdfWriter | QPrinter) -> int:
    """Draw the summary on a device, page by page, and return the number of pages."""
    summary = summarise(report)
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    width, height = area.width() * TWIPS, area.height() * TWIPS
    font = _font()
    pages = pages_of(summary, width, height - _FOOT * TWIPS, font)
    painter = QPainter(device)
    if not painter.isActive():
        raise PrintingError("The printer does not take the page: check it and try again.")
    try:
        scale = device.resolution() / (72 * TWIPS)
        painter.scale(scale, scale)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            page.paint(painter)
            foot = QRectF(0, height - _FOOT * TWIPS, width, _FOOT * TWIPS)
            _draw_foot(painter, font, summary.title, f"Page {number} of {len(pages)}", foot)
    finally:
        painter.end()
    return len(pages)


def _draw_foot(painter: QPainter, font: QFont, title: str, page: str, area: QRectF) -> None:
    small = QFont(font)
    small.setPixelSize(round(7.5 * TWIPS))
    painter.setFont(small)
    painter.setPen(QColor(MUTED))
    bottom = Qt.AlignmentFlag.AlignBottom
    name = painter.fontMetrics().elidedText(
        title, Qt.TextElideMode.ElideRight, int(area.width() * 0.8)
    )
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | bottom, name)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | bottom, page)


def _font() -> QFont:
    """Return a text face that this machine has; others are used letter by letter, as for Chinese.

    Without ligatures the text of the PDF is the text: "deficit", not one sign for "fi".
    """
    known = set(QFontDatabase.families())
    faces = [face for face in _FACES if face in known]
    font = QFont([*faces[:1], *QGuiApplication.font().families()])
    for feature in ("liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
