"""The packaged executable: it runs without Python, and its worker processes begin and end."""

import os
import subprocess
from pathlib import Path

import pytest

from hzviewer import __version__
from hzviewer.resources import SHIPPED_REPORT

ROOT = Path(__file__).resolve().parent.parent
EXECUTABLE = Path(os.environ.get("HZVIEWER_EXECUTABLE", ROOT / "dist" / "hzviewer" / "hzviewer"))

pytestmark = pytest.mark.skipif(
    not EXECUTABLE.is_file(), reason="the executable has not been built (see README)"
)


def _run(*arguments: str, home: Path, timeout: int = 60) -> subprocess.CompletedProcess[str]:
    """Run the executable with next to no environment: no Python to find, no display."""
    return subprocess.run(
        [str(EXECUTABLE), *arguments],
        env={"HOME": str(home), "PATH": "/nowhere"},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def test_it_says_its_version(tmp_path: Path) -> None:
    assert _run("--version", home=tmp_path).stdout.strip() == f"hzviewer {__version__}"


def test_it_prints_the_summary_where_there_is_no_display(tmp_path: Path) -> None:
    done = _run(home=tmp_path)
    assert done.returncode == 0
    assert "738.8 billion" in done.stdout
    assert "no display" in done.stderr


def test_it_finds_its_rates_and_words(tmp_path: Path) -> None:
    done = _run("check", str(SHIPPED_REPORT), home=tmp_path)
    assert done.returncode == 4
    assert "108.3 billion" in done.stdout


def test_it_draws(tmp_path: Path) -> None:
    done = _run("screenshot", str(SHIPPED_REPORT), "-o", str(tmp_path / "p"), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "p" / "window-dark.png").stat().st_size > 20_000


def test_it_writes_pdf(tmp_path: Path) -> None:
    file = tmp_path / "summary.pdf"
    done = _run("summary", str(SHIPPED_REPORT), "--format", "pdf", "-o", str(file), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(os.name != "posix", reason="limits processes as POSIX shells do")
def test_a_pool_does_not_multiply(tmp_path: Path) -> None:
    """A frozen program without freeze_support() would start itself without end."""
    report = f'"{SHIPPED_REPORT}"'
    script = (
        'ulimit -u "$(($(ps -eL --no-headers | wc -l) + 120))"; '
        f'exec timeout 60 "{EXECUTABLE}" read --jobs 2 {report} {report} {report}'
    )
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, timeout=90, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("7 priorities") == 3
