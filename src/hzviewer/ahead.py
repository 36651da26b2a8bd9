"""The first report of a start, read in a process of its own while this one loads Qt.

Reading a report for the first time takes as long as loading Qt, most of it to make the reader
ready. Where a second processor is free, both go on at once and the window waits for neither.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import msgspec

from hzviewer.gui.kept import Lookup, is_small
from hzviewer.library.readings import Readings
from hzviewer.model.report import Report
from hzviewer.resources import SHIPPED_REPORT


class Ahead:
    """A report that is being read; losing it costs time and nothing else."""

    def __init__(self, path: Path, process: int, pipe: int) -> None:
        self._path, self._process = path, process
        self._pipe: int | None = pipe

    def take(self, path: Path) -> Report | None:
        """Return the report once it is read, None where it is another file's or cannot be read."""
        if self._pipe is None or path != self._path:
            return None
        with os.fdopen(self._pipe, "rb") as pipe:
            self._pipe = None
            data = pipe.read()
        try:
            return msgspec.msgpack.decode(data, type=Report)
        except msgspec.MsgspecError:  # the process ended early; whoever asks reads it and says why
            return None

    def close(self) -> None:
        """Do without the report, and let no ended process linger."""
        if self._pipe is not None:
            os.close(self._pipe)
            self._pipe = None
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGTERM)
        with suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def first_report(paths: list[Path], settings: Path) -> Path | None:
    """Return the report that a start opens first, None where that is known only to the settings."""
    if paths:
        return paths[0]
    return None if settings.exists() else SHIPPED_REPORT


def read_ahead(path: Path | None, readings: Readings) -> Ahead | None:
    """Begin to read a report, None where it had better be read when its turn comes.

    The process is forked, so call this before Qt or any thread is started.
    """
    if path is None or not is_small(path) or not _has_a_free_processor():
        return None
    ours, theirs = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(ours)
        _read_and_leave(path, readings, theirs)
    os.close(theirs)
    return Ahead(path, process, ours)


def _has_a_free_processor() -> bool:
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


def _read_and_leave(path: Path, readings: Readings, pipe: int) -> NoReturn:
    """Send the report, keep it, and end this process without doing anything else of its parent's."""
    try:
        lookup = Lookup(path, readings)
        with os.fdopen(pipe, "wb") as out:
            out.write(msgspec.msgpack.encode(lookup.report))
        lookup.keep()
    except BaseException:
        pass
    finally:
        os._exit(0)
