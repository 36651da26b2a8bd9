"""summary and export: a report to documents."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .inputs import outcome, published_option, read, readable
from .streams import DONE, emit, emit_text, guard, unwritable, write

if TYPE_CHECKING:
    from hzviewer.model.report import Report


@click.command()
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
@published_option
def summary(
    report: str, kind: str, output: str | None, page_size: str, published: str | None
) -> int:
    r"""Print the summary of a report; - reads standard input.

    \b
    hzviewer summary report.txt
    hzviewer summary report.txt --format pdf -o summary.pdf
    """
    target = None if output in (None, "-") else Path(str(output))
    if kind == "pdf" and target is None:
        raise click.UsageError("--format pdf needs -o FILE.")
    if target is not None:
        guard(target, [report])
    shown = read(report, published)
    if target is not None and kind == "pdf":
        _write_pdf(shown, target, page_size)
    elif target is not None:
        write(target, rendered(shown, kind))
    else:
        print_document(shown, kind)
    return DONE


@click.command()
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@click.option(
    "--format", "kind", default="json", show_default=True, type=click.Choice(["json", "csv"])
)
@click.option("--output", "-o", metavar="DIR", help="Write DIR/STEM.json for each report.")
@published_option
def export(reports: tuple[str, ...], kind: str, output: str | None, published: str | None) -> int:
    r"""Write every fact of reports, with its place in the text.

    \b
    hzviewer export report.txt > facts.json
    hzviewer export *.txt --format csv --output facts
    """
    if output is None and len(reports) > 1:
        raise click.UsageError("Several reports need --output DIR.")
    targets = [None] * len(reports) if output is None else _targets(reports, Path(output), kind)
    failed = 0
    for target, (_, report) in zip(targets, readable(reports, published), strict=True):
        if report is None:
            failed += 1
        elif target is None:
            print_document(report, kind)
        else:
            write(target, rendered(report, kind))
    return outcome(failed, len(reports))


def rendered(report: "Report", kind: str) -> bytes:
    """Return the document of that kind, in UTF-8."""
    from hzviewer.output import render

    return render(report, kind)


def print_document(report: "Report", kind: str) -> None:
    """Write a document to standard output."""
    (emit_text if kind in ("text", "markdown") else emit)(rendered(report, kind))


def _targets(reports: tuple[str, ...], folder: Path, kind: str) -> list[Path | None]:
    """Return the file for each report; raise before anything is written where one cannot be."""
    names = [f"{'stdin' if name == '-' else Path(name).stem}.{kind}" for name in reports]
    kept = [name.casefold() for name in names]  # on some disks, A.json and a.json are one file
    if twice := [name for name, key in zip(names, kept, strict=True) if kept.count(key) > 1]:
        raise click.UsageError(
            f"Two reports would be written to {folder / twice[0]}: export them to two folders."
        )
    targets = [folder / name for name in names]
    for target in targets:
        guard(target, reports)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise click.ClickException(f"{folder} is a file: name a folder to write to.") from error
    except OSError as error:
        raise unwritable(folder, error) from error
    return list(targets)


def _write_pdf(report: "Report", target: Path, page_size: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a page needs no screen, so none is asked for
    from .windows import qt_missing

    try:
        from hzviewer.gui.printing import PrintingError, export_pdf
    except ImportError as error:
        raise qt_missing(error) from error
    try:
        export_pdf(report, target, page_size)
    except PrintingError as error:
        raise click.ClickException(str(error)) from error
