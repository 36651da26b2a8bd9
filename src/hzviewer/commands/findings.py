"""check and read: what was found in reports, a line each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import click

from hzviewer.reading.errors import ReadingError

from .inputs import outcome, published_option, read, readable
from .streams import DONE, PROBLEMS, remark, say, tell

if TYPE_CHECKING:
    from hzviewer.model.facts import Problem
    from hzviewer.model.report import Report

_json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")


@click.command()
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@_json_option
@published_option
def check(reports: tuple[str, ...], as_json: bool, published: str | None) -> int:
    """Print what does not fit in reports; exit code 4 if anything."""
    failed = found = 0
    for name, report in readable(reports, published):
        if report is None:
            failed += 1
            continue
        found += len(report.problems)
        for line, column, problem in _placed(report):
            if as_json:
                place = {"file": name, "line": line, "column": column}
                say(_json(place | {"quote": report.quote(problem)} | _builtins(problem)))
            else:
                proposal = f" ({problem.suggestion})" if problem.suggestion else ""
                said = f"{problem.severity}: {problem.message}{proposal}"
                say(f"{name}:{line}:{column}: {said}")
    remark(f"{_counted(found, 'problem')} in {_counted(len(reports) - failed, 'report')}")
    if failed:
        return outcome(failed, len(reports))
    return PROBLEMS if found else DONE


def _placed(report: "Report") -> Iterator[tuple[int, int, "Problem"]]:
    """Yield each problem with its line and column, both counted from one."""
    if not report.problems:
        return
    starts = [0, *accumulate(len(line) + 1 for line in report.text.split("\n"))]
    for problem in report.problems:
        line = bisect_right(starts, problem.start)
        yield line, problem.start - starts[line - 1] + 1, problem


@click.command("read")
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@_json_option
@click.option(
    "--jobs",
    default=1,
    show_default=True,
    type=click.IntRange(1, 64),
    help="Read in that many processes.",
)
@published_option
def read_many(reports: tuple[str, ...], as_json: bool, jobs: int, published: str | None) -> int:
    """Read many reports and say what was found in each."""
    failed = 0
    for name, counts in zip(reports, _counts(reports, jobs, published), strict=True):
        if isinstance(counts, str):
            failed += 1
            tell(counts)
        elif as_json:
            say(_json({"file": name} | counts))
        else:
            say(f"{name}: {', '.join(map(_noun, counts.values(), counts))}")
    return outcome(failed, len(reports))


def _counts(
    reports: Sequence[str], jobs: int, published: str | None
) -> Iterator[dict[str, int] | str]:
    """Yield what was found in each report, or why it cannot be read."""
    if jobs == 1 or len(reports) == 1:
        yield from (count(name, published) for name in reports)
        return
    import signal
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_context

    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        # The processes inherit that Ctrl+C is not for them: this one ends them.
        ours = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            results = pool.map(count, reports, [published] * len(reports))
        finally:
            signal.signal(signal.SIGINT, ours)
        try:
            yield from results
        except BrokenProcessPool as error:
            raise click.ClickException(
                "a reading process was ended from outside, perhaps for want of memory: "
                "read fewer reports at once with --jobs 1."
            ) from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in active_children():
                process.terminate()
            raise


def count(name: str, published: str | None) -> dict[str, int] | str:
    """Return how many facts of each kind a report has, or why it cannot be read."""
    try:
        report = read(name, published)
    except ReadingError as error:
        return str(error)
    return {
        "figures": len(report.figures),
        "priorities": len(report.priorities),
        "events": len(report.events),
        "problems": len(report.problems),
        "unread": len(report.unread),
    }


def _noun(number: int, plural: str) -> str:
    one = {"priorities": "priority"}.get(plural, plural.removesuffix("s"))
    return f"{number} {one if number == 1 else plural}"


def _counted(number: int, what: str) -> str:
    return _noun(number, f"{what}s")


def _json(values: dict[str, Any]) -> str:
    import json

    return json.dumps(values, ensure_ascii=False)


def _builtins(problem: "Problem") -> dict[str, Any]:
    import msgspec

    return dict(msgspec.to_builtins(problem))
