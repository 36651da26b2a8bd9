"""``hzviewer check``: a line a problem, JSON on request, exit code 4 where there is any."""

import json
import subprocess
import sys
from pathlib import Path

SLIP = "Exports rose 72 percent to 7.28 billion dollars from 5.73 billion a year earlier.\n"
SOUND = "Exports rose 27 percent to 7.28 billion dollars from 5.73 billion a year earlier.\n"
DATED = "The council met on June 31.\n"


def _check(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hzviewer", "check", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        text=True,
        encoding="utf-8",
    )


def _written(folder: Path, **texts: str) -> list[str]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


def test_problems_of_many_reports_are_printed_a_line_each_and_the_exit_code_is_4(
    tmp_path: Path,
) -> None:
    slip, sound, dated = _written(tmp_path, slip=SLIP, sound=SOUND, dated=f"A day.\n\n{DATED}")
    done = _check(slip, sound, dated)
    first, second = done.stdout.splitlines()
    assert done.returncode == 4
    assert first.startswith(f"{slip}:1:14: error: ")
    assert "“72 percent”" in first and first.endswith("(27.1 percent)")
    assert second.startswith(f"{dated}:3:20: error: ") and "June has 30 days" in second
    assert done.stderr.strip() == "2 problems in 3 reports"


def test_json_names_place_rule_words_and_facts(tmp_path: Path) -> None:
    [slip] = _written(tmp_path, slip=SLIP)
    done = _check("--json", slip)
    [found] = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 4
    assert (found["file"], found["line"], found["column"]) == (slip, 1, 14)
    assert found["rule"] == "percentage_against_its_levels"
    assert found["quote"] == SLIP[found["start"] : found["end"]]
    assert found["suggestion"] == "27.1 percent"
    assert len(found["facts"]) == 3


def test_a_sound_report_prints_nothing_and_exits_with_0(tmp_path: Path) -> None:
    done = _check(*_written(tmp_path, sound=SOUND))
    assert (done.returncode, done.stdout) == (0, "")
    assert _check("--json", *_written(tmp_path, sound=SOUND)).stdout == ""


def test_standard_input_is_checked(tmp_path: Path) -> None:
    done = _check("-", stdin=DATED)
    assert done.returncode == 4
    assert done.stdout.startswith("standard input:1:20: ") or "June 31" in done.stdout


def test_a_report_that_cannot_be_read_counts_before_problems(tmp_path: Path) -> None:
    [slip] = _written(tmp_path, slip=SLIP)
    done = _check(slip, str(tmp_path / "missing.txt"))
    assert done.returncode == 3
    assert "72 percent" in done.stdout
    assert "missing.txt" in done.stderr
