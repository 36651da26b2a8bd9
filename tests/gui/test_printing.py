"""Paper: one page that stands on its own, pages that flow, text that is text."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from hzviewer.gui.main_window import MainWindow
from hzviewer.gui.printing import PrintingError, export_pdf, preview_report
from hzviewer.model.report import Report
from hzviewer.reading.reader import read_report
from hzviewer.resources import SHIPPED_REPORT
from tests.samples import large_report, small_report


def _pages(report: Report, path: Path, size: str = "a4") -> list[str]:
    export_pdf(report, path, size)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_the_shipped_report_fits_one_page(qtbot: QtBot, tmp_path: Path, size: str) -> None:
    [page] = _pages(read_report(SHIPPED_REPORT), tmp_path / "s.pdf", size)
    for words in ("738.8 billion CNY", "+10.5%", "open wider to the world", "10 Feb 2020"):
        assert words in page
    assert "Page 1 of 1" in page
    assert "“738.8 billion yuan”" in page


def test_the_page_sizes_are_what_they_say(qtbot: QtBot, tmp_path: Path) -> None:
    for size, wanted in (("a4", (595, 842)), ("letter", (612, 792))):
        _pages(small_report(), tmp_path / "s.pdf", size)
        box = PdfReader(tmp_path / "s.pdf").pages[0].mediabox
        assert (round(box.width), round(box.height)) == wanted


def test_a_long_report_flows_and_loses_no_row(qtbot: QtBot, tmp_path: Path) -> None:
    report = large_report(300)
    pages = _pages(report, tmp_path / "s.pdf")
    assert len(pages) > 5
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    said = " ".join(pages)
    assert said.count("output of branch") >= 300


def test_the_chart_is_drawn_not_pasted_as_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    export_pdf(small_report(), tmp_path / "s.pdf")
    page = PdfReader(tmp_path / "s.pdf").pages[0]
    assert len(page.images) == 0
    assert "Changes, %" in " ".join(page.extract_text().split())


def test_words_keep_their_letters(qtbot: QtBot, tmp_path: Path) -> None:
    import msgspec

    report = msgspec.structs.replace(small_report(), title="The deficit and the official office")
    assert "deficit and the official office" in _pages(report, tmp_path / "s.pdf")[0]


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "s.pdf").mkdir()
    with pytest.raises(PrintingError, match="cannot be written"):
        export_pdf(small_report(), tmp_path / "s.pdf")


def test_the_preview_draws_the_same(qtbot: QtBot, window: MainWindow) -> None:
    preview = preview_report(small_report(), window)
    qtbot.waitUntil(preview.isVisible)
    assert preview.grab().toImage().width() > 300
    preview.close()
