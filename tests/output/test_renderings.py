"""One summary, many renderings: nothing is lost, nothing is let through as markup."""

import csv
import io
import json
import re
from html.parser import HTMLParser

import msgspec
import pytest

from hzviewer.model.report import Report
from hzviewer.output import FORMATS, render
from tests.samples import large_report, small_report

EVIL = '<img src=x onerror="alert(1)"> | `=cmd()` *bold* [link](http://x)'


def _evil() -> Report:
    report = small_report()
    figures = tuple(msgspec.structs.replace(f, subject=EVIL, place=EVIL) for f in report.figures)
    events = tuple(msgspec.structs.replace(e, what=EVIL) for e in report.events)
    problems = tuple(msgspec.structs.replace(p, message=EVIL) for p in report.problems)
    return msgspec.structs.replace(
        report, title=EVIL, figures=figures, events=events, problems=problems
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_is_utf_8_and_not_empty(kind: str) -> None:
    assert render(small_report(), kind).decode("utf-8")


def test_another_format_is_an_error() -> None:
    with pytest.raises(KeyError):
        render(small_report(), "docx")


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_each_rendering_says_everything(kind: str) -> None:
    report = small_report()
    said = " ".join(render(report, kind).decode("utf-8").replace("\\", "").split())
    for words in (
        "12.4 billion CNY",
        "about",
        "−1.5%",
        "widen the harbour",
        "3 Mar 2021",
        "1.9 billion dollars",
        "Riverton",
        "published 20 Jul 2021",
        "riverton.txt",
    ):
        assert words in said
    for figure in report.figures:
        assert figure.quote in said
        assert f"{figure.start}–{figure.end}" in said


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_every_number_of_a_long_report_is_there_with_its_words(kind: str) -> None:
    report = large_report(60)
    said = render(report, kind).decode("utf-8").replace("\\", "")
    for number, figure in enumerate(report.figures, start=1):
        assert f"[{number}]" in said
        assert f"{figure.start}–{figure.end}" in said


def test_plain_text_fits_eighty_columns() -> None:
    for report in (_evil(), large_report(60)):
        assert max(map(len, render(report, "text").decode("utf-8").splitlines())) <= 80


def test_plain_text_keeps_control_characters_from_the_terminal() -> None:
    report = msgspec.structs.replace(small_report(), title="Red \x1b[31m and \x9b bell \x07")
    said = render(report, "text").decode("utf-8")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", said)


def test_plain_text_gives_each_quote_with_its_place() -> None:
    report = small_report()
    said = render(report, "text").decode("utf-8")
    for number, figure in enumerate(report.figures[:3], start=1):
        line = report.text.count("\n", 0, figure.start) + 1
        assert f"[{number}] “{figure.quote}” · line {line}, characters {figure.start}" in said


class _Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def names(self) -> set[str]:
        return {tag for tag, _ in self.tags}


def test_html_is_well_nested_and_what_the_text_says_is_no_markup() -> None:
    page = _Page(render(_evil(), "html").decode("utf-8"))
    assert not page.open
    assert page.names().isdisjoint({"img", "script", "link", "iframe"})
    assert {"h1", "table", "svg", "ol", "thead"} <= page.names()
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)


def test_html_needs_nothing_from_elsewhere() -> None:
    page = _Page(render(small_report(), "html").decode("utf-8"))
    assert not any("src" in attrs for _, attrs in page.tags)
    assert all((attrs.get("href") or "#").startswith("#") for _, attrs in page.tags)


def test_each_mark_of_the_html_leads_to_a_note_once() -> None:
    page = _Page(render(small_report(), "html").decode("utf-8"))
    marks = {a["href"] for tag, a in page.tags if tag == "a" and "href" in a}
    notes = [f"#{a['id']}" for _, a in page.tags if "id" in a]
    assert marks == set(notes)
    assert len(notes) == len(set(notes))


def test_markdown_escapes_what_would_break_its_tables() -> None:
    said = render(_evil(), "markdown").decode("utf-8")
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {5}
    plain = re.sub(r"\\.", "", said)
    assert "<img" not in plain
    assert "](" not in plain
    assert "`" not in plain


def test_a_markdown_title_that_looks_like_a_list_stays_a_title() -> None:
    report = msgspec.structs.replace(small_report(), title="1. Growth\n# Fall")
    assert render(report, "markdown").decode().startswith("# 1\\. Growth \\# Fall\n")


@pytest.mark.parametrize("subject", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "\r=1"])
def test_csv_is_read_again_and_holds_no_formula(subject: str) -> None:
    report = small_report()
    figures = (msgspec.structs.replace(report.figures[0], subject=subject), *report.figures[1:])
    data = render(msgspec.structs.replace(report, figures=figures), "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    assert len(rows) == len(figures)
    assert rows[0]["subject"] == "'" + subject


def test_csv_gives_back_what_it_was_given() -> None:
    report = small_report()
    data = render(report, "csv").decode("utf-8-sig")
    for row, figure in zip(csv.DictReader(io.StringIO(data)), report.figures, strict=True):
        assert float(row["value"]) == figure.value
        assert (row["quote"], row["unit"], row["id"]) == (figure.quote, figure.unit, figure.id)
        assert report.text[int(row["start"]) : int(row["end"])] == figure.quote
        assert row["direction"] == (figure.direction or "")


def test_json_is_the_file_format() -> None:
    assert json.loads(render(small_report(), "json"))["figures"][0]["unit"] == "CNY"


def test_a_report_without_facts_says_so() -> None:
    bare = Report(id="0", title="A poem", text="The river runs.")
    assert "No figures were found" in render(bare, "text").decode()
    assert "No figures were found" in render(bare, "html").decode()
    for kind in FORMATS:
        assert render(bare, kind)


def test_words_that_stand_for_a_range_are_not_broken() -> None:
    report = small_report()
    fast = msgspec.structs.replace(
        report.figures[2], quote="double-digit", value=10.0, high=99.0, direction="up"
    )
    text = render(report.with_figure(fast), "text").decode()
    assert "▲ double-digit" in text
    assert max(map(len, text.splitlines())) <= 80
