"""open, screenshot and doctor: the window, its pictures, and what it needs."""

import os
from pathlib import Path

import click

from hzviewer.resources import SHIPPED_REPORT

from .documents import print_document
from .inputs import outcome, published_option, read, readable
from .streams import DONE, ERROR, say, tell, unwritable


@click.command("open", hidden=True)
@click.argument("reports", nargs=-1, metavar="[REPORT...]")
def open_window(reports: tuple[str, ...]) -> int:
    """Open the window; where none can open, say why and print the summary instead."""
    if "-" in reports:
        raise click.UsageError("The window opens files; for standard input: hzviewer summary -")
    from hzviewer.start import open_window as start

    reason = start([Path(name) for name in reports])
    if isinstance(reason, int):
        return reason
    tell(f"{reason} Here is the summary instead.")
    failed = 0
    for _, report in readable(reports or (str(SHIPPED_REPORT),), None):
        if report is None:
            failed += 1
        else:
            print_document(report, "text")
    return outcome(failed, max(1, len(reports)))


@click.command()
@click.argument("report")
@click.option(
    "-o", "--output", metavar="DIR", required=True, help="Write the pictures to that folder."
)
@published_option
def screenshot(report: str, output: str, published: str | None) -> int:
    """Write the window and every pane as PNG, light and dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    shown = read(report, published)
    folder = Path(output)
    if folder.exists() and not folder.is_dir():
        raise click.ClickException(f"{folder} is a file: name a folder to write to.")
    try:
        from hzviewer.app import screenshots
    except ImportError as error:
        raise qt_missing(error) from error
    try:
        written = screenshots(shown, folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    for path in written:
        say(str(path))
    return DONE


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor(as_json: bool) -> int:
    """Say what this machine has and lacks for hzviewer; exit code 1 if it lacks anything."""
    from hzviewer.doctor import examine

    findings, healthy = examine()
    if as_json:
        import json

        say(json.dumps(findings, ensure_ascii=False))
    else:
        for name, value in findings.items():
            say(f"{name + ':':24}{value}")
    return DONE if healthy else ERROR


def qt_missing(error: ImportError) -> click.ClickException:
    """Return the error that says that Qt, which draws, cannot be loaded."""
    from hzviewer.start import cannot_load

    return click.ClickException(cannot_load(error))
