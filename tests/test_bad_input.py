"""Bad input is normal input: one plain sentence, the right exit code, no traceback."""

import os
from pathlib import Path

import pytest

from hzviewer.cli import run
from hzviewer.reading.errors import ReadingError
from hzviewer.reading.reader import read_report

SENTENCE = "Output in 杭州 rose 5 percent in 2021.\n"


def _read(tmp_path: Path, data: bytes, name: str = "report.txt") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    return read_report(path).text


BAD = [
    (b"", "is empty: there is nothing to read in it."),
    (b" \n\t\r\n ", "holds only blank space: there is nothing to read in it."),
    (bytes(range(256)) * 40, "is not a text file: open the report as plain text."),
    (b"\x00\x01\x02" * 500, "is not a text file: open the report as plain text."),
    (b"%PDF-1.4 ...", "is a PDF file; hzviewer reads plain text so far: save it as text and open"),
    (b"PK\x03\x04....", "is a Word, Excel or other zipped file; hzviewer reads plain text so far"),
    (b"\x89PNG\r\n", "is a picture; hzviewer reads plain text so far"),
]


@pytest.mark.parametrize(("data", "said"), BAD)
def test_what_is_no_report_is_said(
    tmp_path: Path, data: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(data)
    with pytest.raises(ReadingError) as raised:
        read_report(path)
    assert str(path) in str(raised.value)
    assert said in str(raised.value)
    assert run(["summary", str(path)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"hzviewer: {path}")
    assert shown.err.count("\n") == 1


def test_a_missing_file_a_folder_and_a_pipe_are_said(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"gone\.txt does not exist: check its name and folder"):
        read_report(tmp_path / "gone.txt")
    with pytest.raises(ReadingError, match="is a folder: name the reports in it"):
        read_report(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReadingError, match="is not a regular file"):
        read_report(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "may not be read: ask its owner for permission"),
        (OSError(5, "Input/output error"), r"cannot be read \(Input/output error\)"),
    ],
)
def test_a_file_that_the_system_refuses_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(SENTENCE, encoding="utf-8")

    def refuse(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadingError, match=said):
        read_report(path)


def test_a_file_too_large_is_said(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(201_000_000)
    with pytest.raises(ReadingError, match="larger than 200 MB: split it"):
        read_report(path)


def test_a_report_without_facts_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "poem.txt"
    path.write_text("The river runs to the sea.\n", encoding="utf-8")
    assert read_report(path).figures == ()
    assert run(["summary", str(path)]) == 0


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("gbk", "gb18030"),
    ],
)
def test_texts_in_other_encodings_are_read(tmp_path: Path, encoding: str, name: str) -> None:
    text = SENTENCE + "杭州市上半年经济稳步增长，数字经济表现突出。\n" * 3
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode(encoding))
    report = read_report(path)
    assert report.text == text
    assert report.source.encoding == name


def test_a_few_damaged_bytes_do_not_change_the_encoding(tmp_path: Path) -> None:
    data = ("增长稳定。" * 30 + SENTENCE).encode()
    text = _read(tmp_path, data[:40] + b"\xff" + data[40:])
    assert text.count("�") <= 4
    assert "rose 5 percent" in text


def test_line_ends_marks_and_odd_spaces_are_made_one(tmp_path: Path) -> None:
    raw = "\ufeffOutput rose\u00a05 percent.\r\nIt fell.\rIt stayed.\u2028End.\x00"
    assert (
        _read(tmp_path, raw.encode()) == "Output rose 5 percent.\nIt fell.\nIt stayed.\nEnd.\ufffd"
    )


@pytest.mark.parametrize(
    "text",
    [
        "שיעור האבטלה rose 5 percent بالمئة",
        "😀🚢 exports rose 5 percent 🚀",
        "İstanbul'da exports rose 5 percent",
        "<img src=x onerror=alert(1)>\n\nExports rose 5 percent.",
    ],
)
def test_every_span_is_right_in_texts_of_all_kinds(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text, encoding="utf-8")
    report = read_report(path)
    assert [f.quote for f in report.figures] == ["5 percent"]
    assert all(report.text[f.start : f.end] == f.quote for f in report.figures)


def test_markup_in_the_title_stays_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.txt"
    path.write_text("<img src=x onerror=alert(1)>\n\nExports rose 5 percent.", encoding="utf-8")
    out = tmp_path / "out.html"
    assert run(["summary", str(path), "--format", "html", "-o", str(out)]) == 0
    assert "<img" not in out.read_text(encoding="utf-8")
    assert "&lt;img" in out.read_text(encoding="utf-8")


def test_one_line_of_five_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("Exports rose 5 percent and stayed there. " * 125_000, encoding="utf-8")
    assert len(read_report(path).figures) == 125_000


def test_fifty_megabytes_without_a_figure(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("the river runs to the sea and back again.\n" * 1_200_000, encoding="utf-8")
    assert len(read_report(path).text) > 50_000_000
