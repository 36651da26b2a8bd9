"""What the commands write: results to standard output or a file, all else to the error stream."""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click

DONE, ERROR, USAGE, UNREADABLE, PROBLEMS, INTERRUPTED = 0, 1, 2, 3, 4, 130

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that would move a terminal's cursor, or do worse, if a report's words had them."""


def tell(message: str) -> None:
    """Say one sentence to the person, on the error stream."""
    remark(f"hzviewer: {message}")


def remark(line: str) -> None:
    """Write a line to the error stream; where there is none, nobody is there to read it."""
    if sys.stderr is not None:
        sys.stderr.write(f"{_harmless(line, at='')}\n")


def say(line: str) -> None:
    """Write one line of a result."""
    emit(f"{_harmless(line, at='')}\n".encode("utf-8", errors="replace"))


def emit(data: bytes) -> None:
    """Write a result to standard output, at once."""
    if sys.stdout is None:
        raise click.ClickException(
            "standard output is closed: the result cannot be written. Name a file with -o."
        )
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence()
        raise click.exceptions.Exit(DONE) from None  # the reader has seen enough
    except OSError as error:
        raise unwritten(error) from error


def emit_text(data: bytes) -> None:
    """Write a document of plain text to standard output, harmless to a terminal."""
    emit(_harmless(data.decode("utf-8"), at="\n").encode("utf-8"))


def silence() -> None:
    """Send what is left for standard output nowhere, so that leaving does not fail on it again."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError, AttributeError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def unwritten(error: OSError) -> click.ClickException:
    """Return the error that says why standard output cannot be written."""
    silence()
    return click.ClickException(
        f"standard output cannot be written ({error.strerror or error}): "
        "free some space or name another file."
    )


def write(path: Path, data: bytes) -> None:
    """Put a result in a file, as a whole or not at all."""
    from hzviewer.files import replace

    try:
        replace(path, data)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> click.ClickException:
    """Return the error that says why a file cannot be written."""
    return click.ClickException(
        f"{path} cannot be written ({error.strerror or error}): choose another place."
    )


def guard(target: Path, inputs: Sequence[str]) -> None:
    """Refuse to write over a report: the source file is never written."""
    for name in inputs:
        if name != "-" and target.exists() and Path(name).exists() and target.samefile(name):
            raise click.ClickException(
                f"{target} is the report itself: choose another file to write."
            )


def _harmless(text: str, at: str) -> str:
    """Return the text with control characters, line ends but ``at`` included, made visible."""
    if not at:
        text = text.replace("\n", "\ufffd")
    return _CONTROL.sub("\ufffd", text)
