"""The commands as a shell runs them: what goes where, and the exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hzviewer import __version__
from hzviewer.model.report import decode
from hzviewer.resources import SHIPPED_REPORT

REPORT = str(SHIPPED_REPORT)


def run(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    clean = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "hzviewer", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        env=clean | environment,
    )


@pytest.fixture
def clean(tmp_path: Path) -> str:
    path = tmp_path / "clean.txt"
    path.write_text("Output rose 5 percent in 2021.\n", encoding="utf-8")
    return str(path)


def test_version_and_help() -> None:
    assert run("--version").stdout.decode().strip() == f"hzviewer {__version__}"
    shown = run("--help").stdout
    assert b"summary" in shown
    assert b"\n  hzviewer report.txt " in shown  # a line of its own
    assert b"\\b" not in shown


def test_without_a_display_the_summary_is_printed() -> None:
    done = run()
    assert done.returncode == 0
    assert "738.8 billion" in done.stdout.decode()
    assert done.stderr.decode().count("\n") == 1
    assert "no display" in done.stderr.decode()


def test_a_platform_that_qt_does_not_have_is_one_sentence() -> None:
    done = run(REPORT, QT_QPA_PLATFORM="nonsense", DISPLAY=":987")
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr.decode()
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [("text", "Priorities"), ("markdown", "## Priorities"), ("html", "<h2>Priorities")],
)
def test_summary_from_a_file_and_from_standard_input(kind: str, words: str) -> None:
    from_file = run("summary", REPORT, "--format", kind)
    assert words in from_file.stdout.decode()
    piped = run("summary", "-", "--format", kind, stdin=SHIPPED_REPORT.read_bytes())
    assert words in piped.stdout.decode()


def test_summary_as_pdf(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    assert run("summary", REPORT, "--format", "pdf", "-o", str(target)).returncode == 0
    assert target.read_bytes().startswith(b"%PDF-")
    assert run("summary", REPORT, "--format", "pdf").returncode == 2


def test_export_writes_a_file_a_report(tmp_path: Path, clean: str) -> None:
    done = run(
        "export", REPORT, clean, "--output", str(tmp_path / "facts"), "--published", "2020-07-26"
    )
    assert done.returncode == 0
    report = decode((tmp_path / "facts" / "hangzhou-2020h1.json").read_bytes())
    assert report.published == "2020-07-26"
    assert (tmp_path / "facts" / "clean.json").is_file()


def test_export_to_standard_output() -> None:
    assert json.loads(run("export", REPORT).stdout)["schema"] == "hzviewer-report/1"
    assert (
        run("export", REPORT, "--format", "csv").stdout.decode("utf-8-sig").startswith("id,subject")
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", REPORT, REPORT),
        ("export", REPORT, REPORT, "--output", "x"),
        ("export", REPORT, "--published", "26.7.2020"),
        ("summary", REPORT, "--format", "docx"),
        ("summary",),
        ("--no-such-option",),
    ],
)
def test_wrong_usage_is_said_and_exits_with_2(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr


def test_check_exits_with_4_where_it_finds_something(clean: str) -> None:
    done = run("check", REPORT)
    assert done.returncode == 4
    assert done.stdout.decode().startswith(f"{REPORT}:5:")
    assert "108.3 billion" in done.stdout.decode()
    assert run("check", clean).returncode == 0
    line = json.loads(run("check", REPORT, "--json").stdout.splitlines()[0])
    assert line["rule"] == "currency_pair_off_by_scale"


def test_many_files_go_on_after_one_that_cannot_be_read(clean: str) -> None:
    done = run("read", "/no/such/file.txt", clean, "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["figures"] == 1
    assert "/no/such/file.txt does not exist" in done.stderr.decode()


def test_the_source_is_never_written(clean: str) -> None:
    before = Path(clean).read_bytes()
    done = run("summary", clean, "-o", clean)
    assert done.returncode == 1
    assert "the report itself" in done.stderr.decode()
    assert Path(clean).read_bytes() == before


def test_an_output_that_cannot_be_written_is_said(clean: str, tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    done = run("summary", clean, "-o", str(tmp_path / "folder.txt"))
    assert done.returncode == 1
    assert "cannot be written" in done.stderr.decode()
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


def test_words_of_any_language_are_printed_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "政策.txt"
    path.write_text("政策 output rose 5 percent 😀.", encoding="utf-8")
    done = run("summary", str(path), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "政策" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_error(clean: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m hzviewer export {REPORT} | head -c 10"],
        capture_output=True,
        timeout=60,
    )
    assert done.stderr == b""


@pytest.mark.parametrize(
    "command", [("--version",), ("summary", REPORT), ("check", REPORT), ("export", REPORT)]
)
def test_commands_that_draw_nothing_load_nothing_that_draws(command: tuple[str, ...]) -> None:
    code = (
        "import sys; from hzviewer.cli import run; run(sys.argv[1:]);"
        "found = {m.split('.')[0] for m in sys.modules} & {'PySide6', 'pyqtgraph', 'numpy'};"
        "print(found, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command], capture_output=True, timeout=60, text=True
    )
    assert done.stderr.strip().splitlines()[-1] == "set()"


def test_doctor_names_what_there_is(tmp_path: Path) -> None:
    said = json.loads(run("doctor", "--json").stdout)
    assert said["hzviewer"] == __version__
    assert said["PySide6"].startswith("6.")
    assert Path(said["Resources"]).is_dir()


def test_screenshots_of_every_pane_light_and_dark(tmp_path: Path) -> None:
    done = run("screenshot", REPORT, "-o", str(tmp_path / "p"))
    assert done.returncode == 0, done.stderr
    names = {p.name for p in (tmp_path / "p").iterdir()}
    for pane in ("window", "indicators", "priorities", "timeline", "problems", "source"):
        assert {f"{pane}-light.png", f"{pane}-dark.png"} <= names
