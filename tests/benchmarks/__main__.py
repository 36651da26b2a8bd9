"""Run every benchmark and print the table."""

import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

RUNS = 9
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "dev"


def _row(what: str, measured: str, against: str = "", target: str = "") -> None:
    print(f"{what:46} {measured:>16} {against:>24}   {target}", flush=True)


def compile_code() -> None:
    """Compile the program, as its installation does: no start is to compile it again."""
    import hzviewer

    folders = [Path(hzviewer.__file__).parent, Path(__file__).parent]
    for folder in folders:
        compileall.compile_dir(folder, quiet=1)


def _start(what: str, home: str) -> dict[str, float]:
    kinds = ("CONFIG", "DATA", "STATE", "CACHE")
    environment = _ENVIRONMENT | {f"XDG_{kind}_HOME": home for kind in kinds}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.starts", what, repr(time.time())],
        capture_output=True,
        text=True,
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {
        name: float(value == "True") if name == "early" else float(value) for name, value in lines
    }


def window_start() -> None:
    """Time the start of the window against a bare one, in turn; nothing is kept from before."""
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "text": [], "hzviewer": []}
    for _ in range(RUNS):
        for what, found in runs.items():
            with tempfile.TemporaryDirectory() as home:
                found.append(_start(what, home))
    floor = [run["paint"] for run in runs["bare"]]
    rows = (
        ("one line of text, first paint", "text", "paint", ""),
        ("hzviewer, first paint of the text", "hzviewer", "paint", "at most 1.5 x"),
        ("hzviewer, chart drawn", "hzviewer", "chart", "at most 3.0 x"),
    )
    _row("bare PySide6 window, first paint", f"{statistics.median(floor):.0f} ms")
    for name, what, stage, target in rows:
        values = [run[stage] for run in runs[what]]
        ratio = statistics.median(v / b for v, b in zip(values, floor, strict=True))
        _row(name, f"{statistics.median(values):.0f} ms", f"{ratio:.2f} x bare", target)
    early = any(run["early"] for run in runs["hzviewer"])
    _row("pyqtgraph or numpy before the first paint", "yes" if early else "no", "", "no")


def _seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, capture_output=True, env=_ENVIRONMENT, check=False)
    return time.perf_counter() - begin


def command_start() -> None:
    """Time the commands against an import of click."""
    from hzviewer.resources import SHIPPED_REPORT

    commands = {
        "hzviewer --version": ["--version"],
        "hzviewer summary": ["summary", str(SHIPPED_REPORT)],
        "hzviewer export": ["export", str(SHIPPED_REPORT)],
        "hzviewer check": ["check", str(SHIPPED_REPORT)],
    }
    floor, ours = [], {name: [] for name in commands}  # type: tuple[list[float], dict[str, list[float]]]
    for _ in range(RUNS):
        floor.append(_seconds([sys.executable, "-c", "import click"]))
        for name, arguments in commands.items():
            ours[name].append(_seconds([sys.executable, "-m", "hzviewer", *arguments]))
    base = statistics.median(floor) * 1000
    limit = 1.5 * base + 100
    _row("python -c 'import click'", f"{base:.0f} ms")
    for name, values in ours.items():
        value = statistics.median(values) * 1000
        _row(name, f"{value:.0f} ms", f"{value / base:.2f} x click", f"at most {limit:.0f} ms")


def selecting() -> None:
    """Time from a selection to every pane painted, in a report of 1,000 facts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from hzviewer.app import application, window
    from hzviewer.model.selection import just
    from tests.samples import large_report

    application()
    report = large_report(1000)
    shown = window(report)
    shown.show()
    shown.indicators.draw_charts()
    times = []
    for n in range(120):
        fact = report.figures[(n * 379) % 1000]
        begin = time.perf_counter()
        shown.session.select(just(fact.id))
        for pane in (shown.indicators, shown.source, shown.inspector):
            pane.repaint()
        times.append((time.perf_counter() - begin) * 1000)
    times = sorted(times[20:])
    measured = f"{statistics.median(times):.1f} ms"
    _row(
        "select a fact in 1,000, all panes painted",
        measured,
        f"95%: {times[95]:.1f} ms",
        "at most 16 ms",
    )
    shown.close()


def _articles() -> list[str]:
    from hzviewer.resources import SHIPPED_REPORT

    found = sorted(CORPUS.glob("*.txt")) or [SHIPPED_REPORT]
    return [path.read_text(encoding="utf-8") for path in found]


def _speed(work: Callable[[], object], characters: int, least: float = 2.0) -> float:
    """Return characters a second over at least so many seconds, the best of three."""
    best = 0.0
    for _ in range(3):
        begin, rounds = time.perf_counter(), 0
        while time.perf_counter() - begin < least / 3:
            work()
            rounds += 1
        best = max(best, rounds * characters / (time.perf_counter() - begin))
    return best


def _long(articles: list[str], size: int) -> str:
    """Return so many characters of articles one after the other, blank lines between them."""
    rounds = size // sum(map(len, articles)) + 1
    return "\n\n".join(articles * rounds)[:size]


def _took(text: str) -> float:
    """Return the seconds that reading a text takes, the better of two."""
    from hzviewer.reading.reader import read_text

    times = []
    for _ in range(2):
        begin = time.perf_counter()
        read_text(text)
        times.append(time.perf_counter() - begin)
    return min(times)


def reading() -> None:
    """Measure the reader and the checks: speed, growth with the text, memory."""
    from hzviewer.checking.checker import checked
    from hzviewer.reading.reader import read_text

    articles = _articles()
    size = sum(map(len, articles))
    speed = _speed(lambda: [read_text(a, "2021-01-01") for a in articles], size)
    _row(f"reader, {len(articles)} articles", f"{speed:,.0f} char/s", "", "at least 1,500,000")
    reports = [read_text(a, "2021-01-01") for a in articles]
    speed = _speed(lambda: [checked(r) for r in reports], size)
    _row(f"checks, {len(articles)} articles", f"{speed:,.0f} char/s")
    one = _long(articles, 1_000_000)
    base = _took(one)
    for what, text, target in (
        ("reader, 10 MB of articles", _long(articles, 10_000_000), "at most 11 x"),
        ("reader, 1 MB in one line", " ".join(one.split()), "at most 2 x"),
    ):
        took = _took(text)
        _row(what, f"{took:.2f} s", f"{took / base:.1f} x 1 MB", target)
    tracemalloc.start()
    read_text(one)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    _row(
        "reader, 1 MB, peak memory",
        f"{peak / 1e6:.0f} MB",
        f"{peak / len(one):.1f} x the text",
        "at most 25 x",
    )


def peers() -> None:
    """Measure other extractors on the same text, where they are installed (extra: bench)."""
    from tests.benchmarks.peers import compared

    for name, speed, scores in compared():
        _row(name, speed, scores)


def printing() -> None:
    """Time the PDF of the shipped report."""
    from hzviewer.gui.printing import export_pdf
    from hzviewer.reading.reader import read_report
    from hzviewer.resources import SHIPPED_REPORT

    report = read_report(SHIPPED_REPORT)
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for _ in range(RUNS):
            begin = time.perf_counter()
            export_pdf(report, Path(folder) / "s.pdf")
            times.append((time.perf_counter() - begin) * 1000)
    _row("PDF of the shipped report", f"{statistics.median(times):.0f} ms")


if __name__ == "__main__":
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    compile_code()
    for benchmark in (window_start, command_start, selecting, reading, printing, peers):
        benchmark()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _row("peak memory of this process", f"{peak:.0f} MB")
