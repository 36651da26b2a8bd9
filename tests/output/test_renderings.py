"""One summary, many renderings: nothing is lost, nothing is let through as markup."""

import csv
import io
import json
from html.parser import HTMLParser
from xml.etree import ElementTree

import msgspec
import pytest

from hzviewer.model import indicators, wording
from hzviewer.model.report import Report
from hzviewer.output import render
from hzviewer.output.chart_svg import chart_svg
from hzviewer.output.summary import HEADLINES, summarise
from tests.samples import large_report, small_report

EVIL = '<img src=x onerror="alert(1)"> | `=cmd()` *bold*'


def _evil() -> Report:
    report = small_report()
    figures = tuple(msgspec.structs.replace(f, subject=EVIL) for f in report.figures)
    return msgspec.structs.replace(report, title=EVIL, figures=figures)


def test_every_number_has_a_note_with_its_exact_words() -> None:
    report = small_report()
    summary = summarise(report)
    notes = {note.number: note for note in summary.notes}
    assert sorted(notes) == list(range(1, len(notes) + 1))
    for row in (*summary.headlines, *summary.rest):
        note = notes[row.note]
        quote = " ".join(report.text[note.start : note.end].split())
        assert note.quote == quote
        assert any(
            wording.signed_value(f) == row.value and f.start == note.start for f in report.figures
        )


def test_a_long_report_begins_with_its_headlines_and_loses_nothing() -> None:
    summary = summarise(large_report(100))
    assert len(summary.headlines) == HEADLINES
    assert len(summary.headlines) + len(summary.rest) == 100


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_each_rendering_says_everything(kind: str) -> None:
    report = small_report()
    said = " ".join(render(report, kind).decode("utf-8").replace("\\", "").split())
    for words in (
        "12.4 billion CNY",
        "−1.5%",
        "widen the harbour",
        "3 Mar 2021",
        "1.9 billion dollars",
    ):
        assert words in said
    for figure in report.figures:
        assert f"“{' '.join(figure.quote.split())}”" in said


def test_plain_text_fits_eighty_columns() -> None:
    assert max(map(len, render(_evil(), "text").decode("utf-8").splitlines())) <= 80


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)


def test_markup_in_a_title_is_text_in_html() -> None:
    tags = _Tags()
    tags.feed(render(_evil(), "html").decode("utf-8"))
    assert "img" not in tags.seen
    assert {"h1", "table", "svg", "ol"} <= tags.seen


def test_markdown_escapes_what_would_break_its_tables() -> None:
    said = render(_evil(), "markdown").decode("utf-8")
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {5}
    assert "<img" not in said.replace("\\<", "")


def test_csv_is_read_again_and_holds_no_formula() -> None:
    report = small_report()
    figures = (msgspec.structs.replace(report.figures[0], subject="=1+1"), *report.figures[1:])
    data = render(msgspec.structs.replace(report, figures=figures), "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data)))
    assert len(rows) == len(figures)
    assert rows[0]["subject"] == "'=1+1"
    assert float(rows[0]["value"]) == 12.4e9
    assert rows[2]["quote"] == "3.2 percent"


def test_json_is_the_file_format() -> None:
    assert json.loads(render(small_report(), "json"))["figures"][0]["unit"] == "CNY"


def test_the_chart_is_svg_with_falls_left_of_the_zero_line() -> None:
    chart = indicators.charts(small_report().figures)[0]
    root = ElementTree.fromstring(chart_svg(chart))
    space = "{http://www.w3.org/2000/svg}"
    zero = root.find(f"{space}line")
    up, down = root.findall(f"{space}rect")
    assert zero is not None
    x = float(zero.attrib["x1"])
    assert float(up.attrib["x"]) == pytest.approx(x, abs=0.2)
    assert float(down.attrib["x"]) + float(down.attrib["width"]) == pytest.approx(x, abs=0.2)
    assert "−1.5%" in "".join(root.itertext())


def test_a_report_without_facts_says_so() -> None:
    bare = Report(id="0", title="A poem", text="The river runs.")
    assert "No figures were found" in render(bare, "text").decode()
    for kind in ("markdown", "html", "csv", "json"):
        assert render(bare, kind)
