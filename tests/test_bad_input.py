"""Bad input is normal input: one plain sentence, the right exit code, no traceback."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hzviewer.cli import run
from hzviewer.reading.errors import ReadingError
from hzviewer.reading.reader import read_report
from hzviewer.reading.sources import MOST_BYTES, disk

SENTENCE = "Output in 杭州 rose 5 percent in 2021.\n"


def _said(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what both doors say of a file, which is one sentence and nothing else."""
    with pytest.raises(ReadingError) as raised:
        read_report(path)
    capsys.readouterr()
    assert run(["summary", str(path)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == f"hzviewer: {raised.value}\n"
    return str(raised.value)


SO_FAR = "hzviewer reads plain text so far"
BAD = [
    (b"", "is empty: there is nothing to read in it."),
    (b" \n\t\r\n ", "holds only blank space: there is nothing to read in it."),
    (b"\xef\xbb\xbf", "holds only blank space: there is nothing to read in it."),
    (b"\x00\x01\x02" * 500, "is not a text file: open the report as plain text."),
    (bytes(range(256)) * 40, "is not a text file: open the report as plain text."),
    (b"%PDF-1.4 ...", f"is a PDF file; {SO_FAR}: save it as text and open that."),
    (b"\x89PNG\r\n", f"is a picture; {SO_FAR}: have its text recognised, save that as text"),
]


@pytest.mark.parametrize(("data", "said"), BAD)
def test_what_is_no_report_is_said(
    tmp_path: Path, data: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(data)
    assert _said(path, capsys).startswith(f"{path} {said}")


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gone.txt"
    assert _said(path, capsys) == f"{path} does not exist: check its name and folder."


def test_a_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(tmp_path, capsys) == f"{tmp_path} is a folder: name the reports in it."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("device", [None, "/dev/zero"])
def test_pipes_and_devices_do_not_hold_it_up(
    tmp_path: Path, device: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(device) if device else tmp_path / "pipe"
    if device is None:
        os.mkfifo(path)
    said = f"{path} is not a regular file: save the report to a file and open it."
    assert _said(path, capsys) == said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_takes_the_place_of_a_file_does_not_hold_it_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    status = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: status)
    with pytest.raises(ReadingError, match="is not a regular file"):
        read_report(path)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Give up root's right to read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_a_file_without_permission_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    read_report(path)  # so that what is imported late is
    assert run(["summary", str(path)]) == 0
    path.chmod(0)
    with _as_nobody():
        assert _said(path, capsys) == f"{path} may not be read: ask its owner for permission."


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file of Linux")
def test_a_file_that_the_system_cannot_read_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    said = "/proc/self/mem cannot be read (Input/output error): check the file and the disk."
    assert _said(Path("/proc/self/mem"), capsys) == said


def test_a_name_that_no_file_can_have_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    name = "a" * 300
    said = f"{name} cannot be read (File name too long): check the file and the disk."
    assert _said(Path(name), capsys) == said
    with pytest.raises(ReadingError, match=r"cannot be read \(embedded null byte\)"):
        read_report("a\0b")


def test_a_file_that_leads_to_itself_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "loop.txt"
    path.symlink_to(path)
    assert "cannot be read (Too many levels of symbolic links)" in _said(path, capsys)


def test_a_file_too_large_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    said = f"{path} is larger than 200 MB: split it and open the parts."
    assert _said(path, capsys) == said


def test_a_file_that_grows_beyond_the_limit_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its size when it was opened says nothing; what was read does."""
    monkeypatch.setattr(disk, "MOST_BYTES", 10_000_000)
    monkeypatch.setattr(disk, "_refuse", lambda *_: None)
    path = tmp_path / "growing.txt"
    with path.open("wb") as file:
        file.truncate(10_000_001)
    with pytest.raises(ReadingError, match="larger than 10 MB"):
        read_report(path)


def test_a_file_that_changes_while_it_is_read_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Output rose 5 percent.\n", encoding="utf-8")
    read, calls = disk._up_to_limit, list[Path]()

    def disturbed(descriptor: int, name: Path) -> bytes:
        data = read(descriptor, name)
        if not calls:
            path.write_text("Output rose 5 percent. Exports fell 2 percent.\n", encoding="utf-8")
        calls.append(name)
        return data

    monkeypatch.setattr(disk, "_up_to_limit", disturbed)
    assert [f.quote for f in read_report(path).figures] == ["5 percent", "2 percent"]
    assert len(calls) == 2


def test_a_file_that_does_not_stop_changing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    read = disk._up_to_limit

    def disturbed(descriptor: int, name: Path) -> bytes:
        data = read(descriptor, name)
        with path.open("ab") as file:
            file.write(b"more\n")
        return data

    monkeypatch.setattr(disk, "_up_to_limit", disturbed)
    with pytest.raises(ReadingError, match="changed while it was read: wait until it has been"):
        read_report(path)


def test_a_file_that_disappears_while_it_is_read_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    read = disk._up_to_limit

    def disturbed(descriptor: int, name: Path) -> bytes:
        path.unlink()
        return read(descriptor, name)

    monkeypatch.setattr(disk, "_up_to_limit", disturbed)
    assert read_report(path).text == SENTENCE


def test_a_report_without_facts_is_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "poem.txt"
    path.write_text("The river runs to the sea.\n", encoding="utf-8")
    assert read_report(path).figures == ()
    assert run(["summary", str(path)]) == 0
    shown = capsys.readouterr()
    assert "No figures were found in this report." in shown.out
    assert shown.err == ""
    assert run(["read", str(path)]) == 0
    assert f"{path}: 0 figures, 0 priorities" in capsys.readouterr().out


def test_line_ends_marks_and_odd_spaces_are_made_one(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    raw = "\ufeffOutput rose\u00a05 percent.\r\nIt fell.\rIt stayed.\u2028End.\x00"
    path.write_bytes(raw.encode())
    text = "Output rose 5 percent.\nIt fell.\nIt stayed.\nEnd.\ufffd"
    assert read_report(path).text == text


@pytest.mark.parametrize(
    "text",
    [
        "שיעור האבטלה rose 5 percent بالمئة",
        "😀🚢 exports rose 5 percent 🚀",
        "İstanbul'da exports rose 5 percent",
        "\u202eExports rose 5 percent\u202c",
        "<img src=x onerror=alert(1)>\n\nExports rose 5 percent.",
    ],
)
def test_every_span_is_right_in_texts_of_all_kinds(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text, encoding="utf-8")
    report = read_report(path)
    assert [f.quote for f in report.figures] == ["5 percent"]
    assert all(report.text[f.start : f.end] == f.quote for f in report.figures)


def test_markup_in_the_title_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("<img src=x onerror=alert(1)>\n\nExports rose 5 percent.", encoding="utf-8")
    out = tmp_path / "out.html"
    assert run(["summary", str(path), "--format", "html", "-o", str(out)]) == 0
    assert "<img" not in out.read_text(encoding="utf-8")
    assert "&lt;img" in out.read_text(encoding="utf-8")


def test_what_is_printed_cannot_steer_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "\x1b[2J.txt"
    path.write_text("\x1b]0;owned\x07Exports rose 5 percent.", encoding="utf-8")
    for command in (["summary"], ["summary", "--format", "markdown"], ["read"], ["check"]):
        run([*command, str(path)])
    run(["summary", str(tmp_path / "\x1b[2Jgone.txt")])
    shown = capsys.readouterr()
    assert "Exports rose" in shown.out
    assert "gone.txt does not exist" in shown.err
    assert not {"\x1b", "\x07"} & set(shown.out + shown.err)


def test_a_name_that_is_no_text_is_printed_and_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = os.fsdecode(b"\xff.txt")
    (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    for command in ("summary", "export", "read", "check"):
        assert run([command, str(tmp_path / name)]) == 0
    assert "\ufffd.txt" in capsys.readouterr().out


def test_one_line_of_five_megabytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "line.txt"
    path.write_text("Exports rose 5 percent and stayed there. " * 125_000, encoding="utf-8")
    assert run(["read", str(path)]) == 0
    assert "125000 figures" in capsys.readouterr().out


@pytest.mark.skipif(os.name != "posix", reason="limits memory as POSIX systems do")
def test_fifty_megabytes_in_bounded_memory(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "long.txt"
    line = "the river runs to 大海，又回到山里，年年如此，从不停息，从不疲倦，从不回头。\n"
    path.write_text(line * (50_000_000 // len(line.encode()) + 1), encoding="utf-8")
    assert path.stat().st_size > 50_000_000
    limit = 1_500_000_000  # bytes of addresses, which is more than it uses of memory
    done = subprocess.run(
        [sys.executable, "-m", "hzviewer", "read", str(path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert done.stderr == ""
    assert "0 figures" in done.stdout


@pytest.mark.skipif(os.name != "posix", reason="limits memory as POSIX systems do")
def test_too_little_memory_is_said(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "long.txt"
    path.write_text("the river runs to the sea. " * 4_000_000, encoding="utf-8")
    limit = 300_000_000
    done = subprocess.run(
        [sys.executable, "-m", "hzviewer", "summary", str(path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert done.returncode == 1
    said = f"hzviewer: {path} needs more memory than there is: split it and open the parts.\n"
    assert done.stderr == said
