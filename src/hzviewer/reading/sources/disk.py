"""The bytes of a file, read so that no file can hold up or fill up the program."""

import os
import stat
from pathlib import Path

from hzviewer.reading.errors import ReadingError

MOST_BYTES = 200_000_000
"""Larger files are refused: their facts would not fit into the memory of a usual machine."""

_ATTEMPTS = 3


def bytes_of(path: Path) -> bytes:
    """Return the file's bytes; raise ReadingError with the cause and what to do about it."""
    try:
        return _settled(path)
    except FileNotFoundError as error:
        raise ReadingError(f"{path} does not exist: check its name and folder.") from error
    except PermissionError as error:
        raise ReadingError(f"{path} may not be read: ask its owner for permission.") from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or error
        raise ReadingError(
            f"{path} cannot be read ({cause}): check the file and the disk."
        ) from error


def refuse_size(shown: str) -> ReadingError:
    """Return the error that says how much is too much."""
    return ReadingError(
        f"{shown} is larger than {MOST_BYTES // 1_000_000} MB: split it and open the parts."
    )


def _settled(path: Path) -> bytes:
    """Return bytes that were the whole file at one time: another program may be writing it."""
    for _ in range(_ATTEMPTS):
        data, same = _read_once(path)
        if same:
            return data
    raise ReadingError(
        f"{path} changed while it was read: wait until it has been written and open it again."
    )


def _read_once(path: Path) -> tuple[bytes, bool]:
    """Return the bytes, and whether the file stayed the same while they were read."""
    _refuse(path, path.stat())  # before opening: opening a device can do things
    # Not blocking: a pipe that took the file's place since then would wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb", buffering=0) as file:  # noqa: PTH123 - of a descriptor
        before = os.fstat(file.fileno())
        _refuse(path, before)
        data = _up_to_limit(file.fileno(), path)
        after = os.fstat(file.fileno())
    return data, (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)


def _up_to_limit(descriptor: int, path: Path) -> bytes:
    """Read to the end: the size says nothing where the file grows, or is one of the system's."""
    parts, size = [], 0
    while part := os.read(descriptor, 1 << 22):
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES:
            raise refuse_size(str(path))
    return b"".join(parts)


def _refuse(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ReadingError(f"{path} is a folder: name the reports in it.")
    if not stat.S_ISREG(status.st_mode):
        raise ReadingError(f"{path} is not a regular file: save the report to a file and open it.")
    if status.st_size > MOST_BYTES:
        raise refuse_size(str(path))
