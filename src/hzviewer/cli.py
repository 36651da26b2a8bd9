"""The commands. Results go to standard output, everything else to the error stream."""

import io
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from hzviewer import __version__
from hzviewer.model.report import Report
from hzviewer.reading.errors import ReadingError
from hzviewer.resources import SHIPPED_REPORT

DONE, ERROR, USAGE, UNREADABLE, PROBLEMS = 0, 1, 2, 3, 4


class _Commands(click.Group):
    """The commands; whatever is not one of them is a report to open."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and not args[0].startswith("-")):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("hzviewer", "[REPORT...] | COMMAND ...")


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hzviewer", message="%(prog)s %(version)s")
def _hzviewer() -> None:
    r"""Open economic and policy reports, see what they state, check and print it.

    \b
    hzviewer report.txt                   opens the window
    hzviewer summary report.txt           prints its summary
    hzviewer export *.txt --output facts  writes its facts as JSON
    hzviewer check report.txt             prints its problems
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; never raises for what a user can do."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        result = _hzviewer.main(args=arguments, prog_name="hzviewer", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else DONE
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except (ReadingError, click.ClickException) as error:
        _tell(str(error) if isinstance(error, ReadingError) else error.format_message())
        return ERROR
    except BrokenPipeError:
        sys.stdout = open("/dev/null", "w")  # noqa: PTH123, SIM115 - so that exit flushes nothing
        return DONE


def _tell(message: str) -> None:
    click.echo(f"hzviewer: {message}", err=True)


def _iso_date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is not a day; write it as 2020-07-26", param_hint="--published"
        ) from error


_published = click.option(
    "--published", metavar="DATE", callback=_iso_date, help="Day of publication, as 2020-07-26."
)


def read(name: str, published: str | None = None) -> Report:
    """Return the checked report in a file, or in standard input for ``-``."""
    from hzviewer.checking.checker import checked
    from hzviewer.reading.reader import read_bytes, read_report

    if name == "-":
        return checked(read_bytes(sys.stdin.buffer.read(), "standard input", published))
    return checked(read_report(name, published))


def _readable(names: Sequence[str], published: str | None) -> Iterator[tuple[str, Report | None]]:
    """Yield each report, None for one that cannot be read, after saying why."""
    for name in names:
        try:
            yield name, read(name, published)
        except ReadingError as error:
            _tell(str(error))
            yield name, None


def _outcome(failed: int, total: int) -> int:
    if not failed:
        return DONE
    return ERROR if failed == total == 1 else UNREADABLE


@_hzviewer.command("open", hidden=True)
@click.argument("reports", nargs=-1, metavar="[REPORT...]")
def _open(reports: tuple[str, ...]) -> int:
    """Open the window."""
    from hzviewer.platform_check import why_no_window

    reason = why_no_window()
    if reason is None:
        from hzviewer.app import run as run_window

        return run_window([Path(name) for name in reports])
    _tell(f"{reason} Here is the summary instead.")
    failed = 0
    for _, report in _readable(reports or (str(SHIPPED_REPORT),), None):
        failed += report is None
        if report is not None:
            _write(_rendered(report, "text"), None, None)
    return _outcome(failed, max(1, len(reports)))


@_hzviewer.command()
@click.argument("report")
@click.option(
    "--format",
    "kind",
    default="text",
    show_default=True,
    type=click.Choice(["text", "markdown", "html", "pdf"]),
)
@click.option("-o", "--output", metavar="FILE", help="Write there instead of standard output.")
@click.option("--page-size", default="a4", show_default=True, type=click.Choice(["a4", "letter"]))
@_published
def summary(
    report: str, kind: str, output: str | None, page_size: str, published: str | None
) -> int:
    """Print the summary of a report; - reads standard input."""
    read_report = read(report, published)
    if kind == "pdf":
        if output is None:
            raise click.UsageError("--format pdf needs -o FILE.")
        _guard(Path(output), [report])
        from hzviewer.gui.printing import PrintingError, export_pdf

        try:
            export_pdf(read_report, Path(output), page_size)
        except PrintingError as error:
            raise click.ClickException(str(error)) from error
        return DONE
    _write(_rendered(read_report, kind), output, [report])
    return DONE


@_hzviewer.command()
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@click.option(
    "--format", "kind", default="json", show_default=True, type=click.Choice(["json", "csv"])
)
@click.option("--output", metavar="DIR", help="Write DIR/STEM.json for each report.")
@_published
def export(reports: tuple[str, ...], kind: str, output: str | None, published: str | None) -> int:
    """Write every fact of reports, with its place in the text."""
    stems = ["stdin" if name == "-" else Path(name).stem for name in reports]
    twice = {stem for stem in stems if stems.count(stem) > 1}
    if output is None and len(reports) > 1:
        raise click.UsageError("Several reports need --output DIR.")
    if output is not None and twice:
        raise click.UsageError(
            f"Two reports would be written to {twice.pop()}.{kind}; export them to two folders."
        )
    failed = 0
    for stem, (_, report) in zip(stems, _readable(reports, published), strict=True):
        failed += report is None
        if report is not None:
            target = None if output is None else str(Path(output) / f"{stem}.{kind}")
            _write(_rendered(report, kind), target, reports)
    return _outcome(failed, len(reports))


@_hzviewer.command()
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@_published
def check(reports: tuple[str, ...], as_json: bool, published: str | None) -> int:
    """Print what does not fit in reports; exit code 4 if anything."""
    failed = found = 0
    for name, report in _readable(reports, published):
        failed += report is None
        for problem in report.problems if report else ():
            found += 1
            assert report is not None
            line = report.text.count("\n", 0, problem.start) + 1
            column = problem.start - report.text.rfind("\n", 0, problem.start)
            if as_json:
                quote = report.text[problem.start : problem.end]
                click.echo(
                    json.dumps(
                        {
                            "file": name,
                            "line": line,
                            "column": column,
                            "quote": quote,
                            **_plain(problem),
                        },
                        ensure_ascii=False,
                    )
                )
            else:
                proposal = f" ({problem.suggestion})" if problem.suggestion else ""
                click.echo(
                    f"{name}:{line}:{column}: {problem.severity}: {problem.message}{proposal}"
                )
    click.echo(
        _counted(found, "problem") + f" in {_counted(len(reports) - failed, 'report')}", err=True
    )
    if failed:
        return _outcome(failed, len(reports))
    return PROBLEMS if found else DONE


@_hzviewer.command("read")
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.option(
    "--jobs",
    default=1,
    show_default=True,
    type=click.IntRange(1, 64),
    help="Read in that many processes.",
)
@_published
def read_command(reports: tuple[str, ...], as_json: bool, jobs: int, published: str | None) -> int:
    """Read many reports and say what was found in each."""
    failed = 0
    for name, counts in zip(reports, _counts(reports, jobs, published), strict=True):
        if isinstance(counts, str):
            failed += 1
            _tell(counts)
        elif as_json:
            click.echo(json.dumps({"file": name, **counts}, ensure_ascii=False))
        else:
            said = ", ".join(f"{number} {what}" for what, number in counts.items())
            click.echo(f"{name}: {said}")
    return _outcome(failed, len(reports))


def _counts(
    reports: Sequence[str], jobs: int, published: str | None
) -> Iterator[dict[str, int] | str]:
    """Yield what was found in each report, or why it cannot be read."""
    if jobs == 1:
        yield from (_count(name, published) for name in reports)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_count, reports, [published] * len(reports))


def _count(name: str, published: str | None) -> dict[str, int] | str:
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


@_hzviewer.command()
@click.argument("report")
@click.option("-o", "--output", metavar="DIR", required=True)
@_published
def screenshot(report: str, output: str, published: str | None) -> int:
    """Write the window and every pane as PNG, light and dark."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    shown = read(report, published)
    from hzviewer.app import screenshots

    for path in screenshots(shown, Path(output)):
        click.echo(path)
    return DONE


@_hzviewer.command()
@click.option("--json", "as_json", is_flag=True)
def doctor(as_json: bool) -> int:
    """Say what this machine has and lacks for hzviewer."""
    from hzviewer.doctor import examine

    findings, healthy = examine()
    if as_json:
        click.echo(json.dumps(findings, ensure_ascii=False, indent=1))
    else:
        for name, value in findings.items():
            click.echo(f"{name + ':':24}{value}")
    return DONE if healthy else ERROR


def _plain(problem: Any) -> dict[str, Any]:
    import msgspec

    return dict(msgspec.to_builtins(problem))


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")


def _rendered(report: Report, kind: str) -> bytes:
    from hzviewer.output import render

    return render(report, kind)


def _guard(target: Path, inputs: Sequence[str]) -> None:
    """Refuse to write over a report: the source file is never written."""
    for name in inputs:
        if name != "-" and target.exists() and Path(name).exists() and target.samefile(name):
            raise click.ClickException(
                f"{target} is the report itself; choose another file to write."
            )


def _write(data: bytes, target: str | None, inputs: Sequence[str] | None) -> None:
    if target is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from hzviewer.files import replace

    path = Path(target)
    _guard(path, inputs or ())
    try:
        replace(path, data)
    except OSError as error:
        raise click.ClickException(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from error
