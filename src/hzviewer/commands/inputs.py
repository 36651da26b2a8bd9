"""What the commands read: reports by name, and the day of their publication."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from hzviewer.reading.errors import ReadingError

from .streams import DONE, ERROR, UNREADABLE, remark, tell

if TYPE_CHECKING:
    from hzviewer.model.report import Report


def _iso_date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is not a day; write it as 2020-07-26.", param_hint="--published"
        ) from error


published_option = click.option(
    "--published", metavar="DATE", callback=_iso_date, help="Day of publication, as 2020-07-26."
)


def read(name: str, published: str | None = None) -> "Report":
    """Return the checked report in a file, or in standard input for ``-``."""
    from hzviewer.checking.checker import checked
    from hzviewer.reading.reader import read_bytes, read_report

    try:
        if name == "-":
            return checked(read_bytes(_standard_input(), "standard input", published))
        return checked(read_report(name, published))
    except MemoryError as error:
        raise ReadingError(
            f"{name} needs more memory than there is: split it and open the parts."
        ) from error


def readable(names: Sequence[str], published: str | None) -> Iterator[tuple[str, "Report | None"]]:
    """Yield each report, None for one that cannot be read, after saying why."""
    for name in names:
        try:
            report = read(name, published)
        except ReadingError as error:
            tell(str(error))
            yield name, None
        else:
            yield name, report


def outcome(failed: int, total: int) -> int:
    """Return the exit code when so many of the reports could not be read."""
    if not failed:
        return DONE
    return ERROR if failed == total == 1 else UNREADABLE


def _standard_input() -> bytes:
    from hzviewer.reading.sources import MOST_BYTES

    if sys.stdin is None:
        raise ReadingError("standard input is closed: pipe a report into it, or name a file.")
    if sys.stdin.isatty():
        remark("Type or paste the report, then press Ctrl+D on an empty line.")
    try:
        return sys.stdin.buffer.read(MOST_BYTES + 1)  # one more than is taken, never without end
    except OSError as error:
        raise ReadingError(
            f"standard input cannot be read ({error.strerror or error}): name a file instead."
        ) from error
