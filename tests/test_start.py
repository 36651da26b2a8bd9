"""The start of the window: what is read ahead, what is not loaded, what goes to the commands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hzviewer.ahead import first_report, read_ahead
from hzviewer.library.readings import Readings
from hzviewer.reading.reader import read_report
from hzviewer.resources import SHIPPED_REPORT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reading ahead is for Linux so far")


def _in_fresh_process(code: str, home: Path, **environment: str) -> str:
    """Run code where there are no threads yet, on two processors; return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"HOME": str(home)} | environment,
    )
    assert done.stderr == ""
    return done.stdout.strip()


AHEAD = """
import os
os.sched_getaffinity = lambda process: {0, 1}
from pathlib import Path
from hzviewer.ahead import read_ahead
from hzviewer.library.readings import Readings
readings = Readings(Path("kept").absolute(), lambda: "reader")
"""


def test_what_is_read_ahead_is_what_would_have_been_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("Exports rose 4.5 percent in 2021.\n", encoding="utf-8")
    code = AHEAD + (
        f"path = Path({str(path)!r}); ahead = read_ahead(path, readings);"
        "print(ahead.take(Path('other')) is None);"
        "from hzviewer.reading.reader import read_report;"
        "print(ahead.take(path) == read_report(path)); print(ahead.take(path)); ahead.close();"
        "print(readings.find(path.read_bytes()) == read_report(path))"
    )
    assert _in_fresh_process(code, tmp_path).split() == ["True", "True", "None", "True"]


@pytest.mark.parametrize("what", ["missing.txt", "."])
def test_a_report_that_cannot_be_read_is_left_to_who_can_say_why(what: str, tmp_path: Path) -> None:
    code = AHEAD + (
        f"path = Path({what!r}); ahead = read_ahead(path, readings);"
        "print(ahead.take(path)); ahead.close()"
    )
    assert _in_fresh_process(code, tmp_path) == "None"


def test_a_process_that_is_not_waited_for_is_ended(tmp_path: Path) -> None:
    code = AHEAD + (
        f"ahead = read_ahead(Path({str(SHIPPED_REPORT)!r}), readings); ahead.close();"
        "print(ahead.take(Path('x')));"
        "import os\ntry:\n    os.waitpid(-1, os.WNOHANG)\nexcept ChildProcessError: print('ended')"
    )
    assert _in_fresh_process(code, tmp_path).split() == ["None", "ended"]


def test_one_processor_and_large_files_are_not_read_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.txt"
    large.write_text("Output rose 4.5 percent.\n" * 9000, encoding="utf-8")
    readings = Readings(tmp_path / "kept", lambda: "reader")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    assert read_ahead(large, readings) is None
    assert read_ahead(None, readings) is None
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert read_ahead(SHIPPED_REPORT, readings) is None


def test_the_first_report_is_named_or_ships_or_is_the_last_one(tmp_path: Path) -> None:
    settings = tmp_path / "window.ini"
    assert first_report([Path("a.txt"), Path("b.txt")], settings) == Path("a.txt")
    assert first_report([], settings) == SHIPPED_REPORT
    settings.write_text("", encoding="utf-8")
    assert first_report([], settings) is None  # the last one, which only the settings know


STARTED = """
import sys
sys.argv = ["hzviewer", *{arguments!r}]
import hzviewer.app
def run(paths, ahead): print([p.name for p in paths], "click" in sys.modules); return 7
hzviewer.app.run = run
from hzviewer.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        ([], "[] False"),
        ([str(SHIPPED_REPORT)], "['hangzhou-2020h1.txt'] False"),
        (["missing.txt"], "['missing.txt'] True"),
    ],
)
def test_files_open_in_a_window_without_the_commands_library(
    arguments: list[str], printed: str, tmp_path: Path
) -> None:
    code = STARTED.format(arguments=arguments)
    assert _in_fresh_process(code, tmp_path, QT_QPA_PLATFORM="offscreen") == printed


def test_a_file_named_like_a_command_is_the_command(tmp_path: Path) -> None:
    (tmp_path / "doctor").write_text("Output rose 4.5 percent.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "hzviewer", "doctor"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "Python" in done.stdout


def test_the_report_that_ships_reads_the_same_without_and_with_what_was_kept(
    tmp_path: Path,
) -> None:
    from hzviewer.gui.kept import Lookup

    readings = Readings(tmp_path, lambda: "reader")
    first = Lookup(SHIPPED_REPORT, readings)
    assert first.report == read_report(SHIPPED_REPORT)
    assert list(tmp_path.iterdir()) == []
    first.keep()
    again = Lookup(SHIPPED_REPORT, readings)
    assert again.report == first.report


def test_a_file_that_changed_while_it_was_read_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hzviewer.gui import kept

    path, readings = tmp_path / "a.txt", Readings(tmp_path / "kept", lambda: "reader")
    path.write_text("Output rose 4.5 percent.\n", encoding="utf-8")
    monkeypatch.setattr(kept, "_bytes_of", lambda _: b"Output rose 5 percent.\n")
    kept.Lookup(path, readings).keep()
    assert readings.find(b"Output rose 5 percent.\n") is None
