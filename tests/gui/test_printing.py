"""Paper: one page that stands on its own, pages that flow, text that is text."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from hzviewer.checking.checker import checked
from hzviewer.gui import printing
from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.paper import TWIPS, Cells, Run, Text
from hzviewer.gui.paper_flow import Columns, Element, Flow
from hzviewer.gui.printing import PrintingError, draw, export_pdf, preview_report
from hzviewer.gui.summary_pages import pages_of
from hzviewer.model.report import Report
from hzviewer.output.summary import summarise
from hzviewer.reading.reader import read_report
from hzviewer.resources import SHIPPED_REPORT
from tests.samples import large_report, small_report


def _pages(report: Report, path: Path, size: str = "a4") -> list[str]:
    export_pdf(report, path, size)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_the_shipped_report_fits_one_page_and_says_all(
    qtbot: QtBot, tmp_path: Path, size: str
) -> None:
    report = checked(read_report(SHIPPED_REPORT))
    [page] = _pages(report, tmp_path / "s.pdf", size)
    summary = summarise(report)
    assert "Page 1 of 1" in page
    for row in summary.headlines:
        for value in (*row.values, *row.changes):
            assert value.text in page
            assert f"[{value.note}]" in page
    for item in (*summary.priorities, *summary.timeline, *summary.problems):
        assert item.text in page
    places = [page.index(priority.text) for priority in summary.priorities]
    assert places == sorted(places)
    for note in summary.notes:
        assert note.quote in page


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_the_first_report_fits_one_page(
    qtbot: QtBot, tmp_path: Path, corpus: Path, size: str
) -> None:
    report = checked(read_report(corpus / "dev" / "hangzhou-2020h1.txt"))
    [page] = _pages(report, tmp_path / "s.pdf", size)
    assert "738.8 billion CNY" in page


def test_the_page_sizes_are_what_they_say(qtbot: QtBot, tmp_path: Path) -> None:
    for size, wanted in (("a4", (595, 842)), ("letter", (612, 792))):
        _pages(small_report(), tmp_path / "s.pdf", size)
        box = PdfReader(tmp_path / "s.pdf").pages[0].mediabox
        assert (round(box.width), round(box.height)) == wanted


@pytest.mark.parametrize(("place", "width"), [("en_US", 612), ("de_DE", 595), ("zh_CN", 595)])
def test_the_usual_paper_is_the_one_of_the_country(
    qtbot: QtBot, tmp_path: Path, place: str, width: int
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        export_pdf(small_report(), tmp_path / "s.pdf")
    finally:
        QLocale.setDefault(before)
    assert round(PdfReader(tmp_path / "s.pdf").pages[0].mediabox.width) == width


def test_a_long_report_flows_and_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    report = large_report(1000)
    pages = _pages(report, tmp_path / "s.pdf")
    assert len(pages) > 10
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert report.title in page
    said = " ".join(pages)
    for number in range(1, 1001):
        assert said.count(f"[{number}]") >= 2  # beside the number and in its sentence
    tables = [page for page in pages if "factories" in page]
    assert len(tables) > 5
    assert all("Indicator Value Change Period" in page for page in tables)


def test_no_row_is_cut_and_nothing_leaves_the_page(qtbot: QtBot) -> None:
    width, height = 10_000.0, 9_000.0
    for report in (large_report(200), small_report(), checked(read_report(SHIPPED_REPORT))):
        for page in pages_of(summarise(report), width, height, QFont("DejaVu Sans")):
            assert page.boxes
            for x, y, box in page.boxes:
                assert y + box.height <= height + 0.5
                if isinstance(box, Cells):
                    assert x == 0


def _line(words: str = "words", width: float = 4000.0) -> Text:
    return Text([Run(words, 10, "#000000")], width, QFont("DejaVu Sans"))


def test_a_heading_stays_with_what_it_heads(qtbot: QtBot) -> None:
    line = _line()
    flow = Flow(line.height * 3.5)
    flow.add([Element(line), Element(line)])
    flow.add([Element(line, with_next=True), Element(line)])
    assert [len(page.boxes) for page in flow.pages] == [2, 2]


def test_a_row_taller_than_a_page_flows_on_without_losing_a_line(qtbot: QtBot) -> None:
    tall = Cells(((0.0, _line("word " * 400)), (4200.0, _line("short"))), 8000.0)
    flow = Flow(_line().height * 10)
    flow.add([Element(_line()), Element(tall), Element(_line())])
    assert len(flow.pages) > 3
    total = sum(box.height for page in flow.pages for _, _, box in page.boxes)
    assert total == pytest.approx(tall.height + 2 * _line().height)
    for page in flow.pages:
        assert all(y + box.height <= _line().height * 10 + 0.5 for _, y, box in page.boxes)


def test_notes_run_in_two_columns_of_like_length(qtbot: QtBot) -> None:
    boxes = tuple(_line(f"note {n}") for n in range(7))
    flow = Flow(boxes[0].height * 20)
    flow.add_columns(Columns(boxes, 4000.0, 200.0, 0.0))
    [page] = flow.pages
    assert [x for x, _, _ in page.boxes] == [0.0] * 4 + [4200.0] * 3


def test_the_chart_is_drawn_not_pasted_as_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    export_pdf(small_report(), tmp_path / "s.pdf")
    page = PdfReader(tmp_path / "s.pdf").pages[0]
    assert len(page.images) == 0
    assert "Changes, %, H1 2021" in " ".join(page.extract_text().split())


def test_the_fonts_are_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    export_pdf(small_report(), tmp_path / "s.pdf")
    fonts = PdfReader(tmp_path / "s.pdf").pages[0]["/Resources"]["/Font"].get_object()  # type: ignore[index]
    assert len(fonts) >= 2  # plain and bold
    for font in fonts.values():
        [descendant] = font["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]
        assert "/ToUnicode" in font


def test_words_keep_their_letters(qtbot: QtBot, tmp_path: Path) -> None:
    words = "The official deficit of the first flat office"
    report = small_report()
    figures = tuple(msgspec.structs.replace(f, subject="fishing fleet") for f in report.figures)
    report = msgspec.structs.replace(report, title=words, figures=figures)
    [page] = _pages(report, tmp_path / "s.pdf")
    assert words in page
    assert page.count("fishing fleet") >= 3  # in the table and in the chart


def test_letters_outside_the_basic_plane_do_not_shift_what_is_bold(
    qtbot: QtBot, tmp_path: Path
) -> None:
    report = msgspec.structs.replace(small_report(), title="𝔸𝔹 growth 😀 Ünïted")
    assert "growth" in _pages(report, tmp_path / "s.pdf")[0]


def test_markup_in_a_title_is_text_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    title = "<img src=x onerror=alert(1)> <b>bold</b> &amp;"
    report = msgspec.structs.replace(small_report(), title=title)
    assert title in _pages(report, tmp_path / "s.pdf")[0]


def test_a_report_without_facts_prints(qtbot: QtBot, tmp_path: Path) -> None:
    [page] = _pages(Report(id="0", title="A poem", text="The river runs."), tmp_path / "s.pdf")
    assert "A poem" in page
    assert "No figures were found" in page


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "s.pdf").mkdir()
    with pytest.raises(PrintingError, match="cannot be written"):
        export_pdf(small_report(), tmp_path / "s.pdf")


def test_a_full_disk_leaves_the_old_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s.pdf"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PrintingError, match=r"s\.pdf cannot be written: No space left on device"):
        export_pdf(small_report(), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pdf_needs_neither_window_nor_display(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.samples import small_report\n"
        "from hzviewer.gui.printing import export_pdf\n"
        "print(export_pdf(small_report(), Path(sys.argv[1])))"
    )
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "xcb"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "s.pdf")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert (done.stdout, done.stderr) == ("1\n", "")
    assert len(PdfReader(tmp_path / "s.pdf").pages) == 1


def test_the_preview_draws_the_same(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_report(small_report(), window)
    qtbot.waitUntil(preview.isVisible)
    picture = preview.grab().toImage()
    assert _has_ink(picture)
    preview.close()


def _has_ink(picture: QImage) -> bool:
    """Tell whether there are dark letters on white paper in the middle of the picture."""
    middle = range(picture.width() // 4, 3 * picture.width() // 4, 2)
    rows = range(picture.height() // 8, picture.height() // 2, 2)
    lights = [picture.pixelColor(x, y).lightness() for x in middle for y in rows]
    return min(lights) < 90 and lights.count(255) > len(lights) // 2


@pytest.mark.parametrize("resolution", [96, 300, 1200])
def test_every_printer_gets_the_same_pages(qtbot: QtBot, tmp_path: Path, resolution: int) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setResolution(resolution)
    assert draw(small_report(), printer) == 1
    del printer
    page = PdfReader(tmp_path / "p.pdf").pages[0]
    words = " ".join(page.extract_text().split())
    assert "12.4 billion CNY" in words
    assert "Page 1 of 1" in words


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "p.pdf"))
    monkeypatch.setattr(printing, "_printer", lambda _: printer)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Accepted)
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[-1]))
    printing.print_report(small_report(), window)
    assert told == ["The printer does not take the page: check it and try again."]


def test_a_twip_is_a_twentieth_of_a_point(qtbot: QtBot) -> None:
    assert _line().height == pytest.approx(10 * TWIPS * 1.17, rel=0.05)
