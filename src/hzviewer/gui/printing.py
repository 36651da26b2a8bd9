"""The printed summary: one drawing for the preview, the printer and PDF. Imported late."""

import os
from html import escape
from pathlib import Path
from tempfile import NamedTemporaryFile

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from hzviewer.files import replace
from hzviewer.model.report import Report
from hzviewer.output.chart_svg import chart_svg
from hzviewer.output.summary import Item, Row, Summary, summarise

RESOLUTION = 96
"""Dots an inch of the device: point sizes, table borders and SVG then all agree."""

_FOOT = 26
_CHART = QTextFormat.ObjectTypes.UserObject.value + 1
_NUMBER = 1
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_STYLE = """
body { color: #1d2125; }
h1 { font-size: 16pt; font-weight: bold; margin: 0 0 2px 0; }
p.about { color: #5d666f; font-size: 8.5pt; margin: 0 0 4px 0; }
h2 { font-size: 8pt; font-weight: bold; color: #0b62a8; margin: 9px 0 2px 0; }
td { padding: 1px 8px 1px 0; font-size: 8.5pt; }
td.value { font-weight: bold; }
td.muted { color: #5d666f; }
p.item { font-size: 8.5pt; margin: 0 0 2px 0; }
p.notes { font-size: 7pt; color: #3a4047; margin: 0; }
span.mark { color: #0b62a8; font-size: 6.5pt; vertical-align: super; }
span.detail { color: #5d666f; }
"""


class PrintingError(Exception):
    """The summary could not be written; the message says which file, why, and what to do."""


def export_pdf(report: Report, path: Path, page_size: str = "a4") -> int:
    """Write the summary as PDF and return its number of pages.

    ``page_size`` is ``a4`` or ``letter``. The file is written whole or not at all. Works without
    a window. Raises PrintingError where the file cannot be written.
    """
    app = _application()
    with NamedTemporaryFile(suffix=".pdf", delete=False) as file:
        temporary = Path(file.name)
    try:
        writer = QPdfWriter(str(temporary))
        writer.setTitle(report.title)
        writer.setCreator("hzviewer")
        writer.setResolution(RESOLUTION)
        writer.setPageLayout(_layout(_SIZES[page_size]))
        pages = draw(report, writer)
        del writer
        data = temporary.read_bytes()
        if not data.rstrip().endswith(b"%%EOF"):
            raise OSError(28, "the disk is full")
        replace(path, data)
    except OSError as error:
        raise PrintingError(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
        del app
    return pages


def print_report(report: Report, parent: QWidget) -> None:
    """Let the user choose a printer, and print the summary."""
    printer = _printer(report)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        draw(report, printer)
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
    printer.setResolution(RESOLUTION)
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    printer.setPageLayout(_layout(_SIZES["a4" if metric else "letter"]))
    printer.setDocName(report.title or "hzviewer summary")
    return printer


def _layout(size: QPageSize.PageSizeId) -> QPageLayout:
    margins = QMarginsF(17, 14, 17, 12)
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), portrait, margins, QPageLayout.Unit.Millimeter)


def _application() -> QGuiApplication:
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["hzviewer"])


def draw(report: Report, device: QPdfWriter | QPrinter) -> int:
    """Draw the summary on a device, page by page, and return the number of pages."""
    summary = summarise(report)
    area = device.pageLayout().paintRectPixels(device.resolution())
    scale = device.resolution() / RESOLUTION
    width, height = area.width() / scale, area.height() / scale - _FOOT
    document = _document(summary, width)
    document.setPageSize(QSizeF(width, height))
    pages = document.pageCount()
    painter = QPainter(device)
    if not painter.isActive():
        raise PrintingError("The printer does not take the page: check it and try again.")
    try:
        for page in range(pages):
            if page:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            _draw_page(painter, document, page, width, height)
            _draw_foot(
                painter, document, summary.title, page, pages, QRectF(0, height, width, _FOOT)
            )
            painter.restore()
    finally:
        painter.end()
    return pages


def _draw_page(
    painter: QPainter, document: QTextDocument, page: int, width: float, height: float
) -> None:
    painter.save()
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * height, width, height)
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#1d2125"))
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(
    painter: QPainter, document: QTextDocument, title: str, page: int, pages: int, area: QRectF
) -> None:
    font = QFont(document.defaultFont())
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor("#5d666f"))
    bottom = Qt.AlignmentFlag.AlignBottom
    name = painter.fontMetrics().elidedText(
        f"hzviewer · {title}", Qt.TextElideMode.ElideRight, int(area.width() * 0.8)
    )
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | bottom, name)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | bottom, f"Page {page + 1} of {pages}")


def _document(summary: Summary, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(_font())
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(summary))
    charts = _Charts(summary, width, document)
    document.documentLayout().registerHandler(_CHART, charts)
    charts.insert(document)
    return document


def _font() -> QFont:
    font = QFont("DejaVu Sans")
    if "DejaVu Sans" not in QFontDatabase.families():
        font = QFont(QGuiApplication.font())
    font.setPointSizeF(9)
    # Without ligatures the text of the PDF is the text: "deficit", not one sign for "fi".
    for feature in ("liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class _Charts(QPyTextObject):
    """Draws the charts where the document has a place for them, as vectors."""

    def __init__(self, summary: Summary, width: float, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._drawings = [
            QSvgRenderer(QByteArray(chart_svg(chart, int(width)).encode("utf-8")), self)
            for chart in summary.charts
        ]

    def insert(self, document: QTextDocument) -> None:
        """Put a drawing in each place that the text holds for one."""
        for number in range(len(self._drawings)):
            cursor = document.find(_place(number))
            shape = QTextCharFormat()
            shape.setObjectType(_CHART)
            shape.setProperty(_NUMBER, number)
            cursor.insertText(chr(0xFFFC), shape)

    def intrinsicSize(self, _: QTextDocument, __: int, shape: QTextFormat) -> QSizeF:
        """Return the size of a drawing."""
        return QSizeF(self._drawings[shape.intProperty(_NUMBER)].defaultSize())

    def drawObject(
        self, painter: QPainter, area: QRectF | QRect, _: QTextDocument, __: int, shape: QTextFormat
    ) -> None:
        """Draw it."""
        self._drawings[shape.intProperty(_NUMBER)].render(painter, area)


def _place(number: int) -> str:
    return f"[[chart {number}]]"


def _html(summary: Summary) -> str:
    """Return the summary in the HTML that QTextDocument knows."""
    charts = "".join(f"<p class='item'>{_place(n)}</p>" for n in range(len(summary.charts)))
    notes = " &nbsp; ".join(
        f"<b>{n.number}</b>&nbsp;“{escape(n.quote)}” (line {n.line})" for n in summary.notes
    )
    parts = [
        f"<h1>{escape(summary.title)}</h1><p class='about'>{escape(summary.about)}</p>",
        _rows("Figures", summary.headlines),
        charts,
        _items("Priorities", summary.priorities, ". "),
        _items("Timeline", summary.timeline, ": "),
        _items("Problems", summary.problems, ": "),
        _rows("More figures", summary.rest),
        f"<h2>NOTES: THE EXACT WORDS</h2><p class='notes'>{notes}</p>" if notes else "",
    ]
    return f"<body>{''.join(parts)}</body>"


def _mark(number: int) -> str:
    return f"<span class='mark'>&nbsp;{number}</span>"


def _rows(title: str, rows: tuple[Row, ...]) -> str:
    body = "".join(
        f"<tr><td width='58%'>{escape(r.subject)}</td>"
        f"<td width='27%' class='value'>{escape(r.value)}{_mark(r.note)}</td>"
        f"<td width='15%' class='muted'>{escape(r.period)}</td></tr>"
        for r in rows
    )
    return (
        f"<h2>{title.upper()}</h2><table width='100%' cellspacing='0'>{body}</table>"
        if body
        else ""
    )


def _items(title: str, items: tuple[Item, ...], colon: str) -> str:
    body = "".join(
        f"<p class='item'><b>{escape(i.heading)}{colon}</b>{escape(i.text)}"
        + (f" <span class='detail'>({escape(i.detail)})</span>" if i.detail else "")
        + f"{_mark(i.note)}</p>"
        for i in items
    )
    return f"<h2>{title.upper()}</h2>{body}" if body else ""
