"""Reading beside the window: a process, so that no long match holds up a frame."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hzviewer.library.readings import Readings
from hzviewer.model.report import Report
from hzviewer.reading.errors import ReadingError

from .kept import Lookup, is_small
from .parcels import join, parts

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

_LOOK_EVERY = 40  # ms


def read_in_parts(path: str, readings: Readings | None) -> list[bytes]:
    """Return the checked report in a file, in parts; runs in the reading process."""
    from hzviewer.checking.checker import checked

    lookup = Lookup(Path(path), readings)
    lookup.keep()
    return parts(checked(lookup.report))


class ReadingJob(QObject):
    """Reads one file at a time; a new one, or `cancel`, makes the running one void."""

    started = Signal(object)  # Path
    finished = Signal(object, object, bool)  # Path, Report, whether it was checked
    failed = Signal(object, str)  # Path, message
    cancelled = Signal(object)  # Path

    def __init__(
        self,
        readings: Readings | None = None,
        ahead: Callable[[Path], Report | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Read by way of what was kept in ``readings``, and of what is read ``ahead``."""
        super().__init__(parent)
        self._readings, self._ahead = readings, ahead
        self._pool: ProcessPoolExecutor | None = None
        self._future: Future[list[bytes]] | None = None
        self._joining: Generator[None, None, Report] | None = None
        self._path: Path | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_clock_timeout)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._path is not None

    def read(self, path: Path) -> None:
        """Read a file: a small one before this returns, a large one beside the window."""
        self.cancel()
        if is_small(path):
            self._read_here(path)
            return
        self._path = path
        self.started.emit(path)
        self._future = self._workers().submit(read_in_parts, str(path), self._readings)
        self._clock.start(_LOOK_EVERY)

    def cancel(self) -> None:
        """Stop reading; the open report stays as it is."""
        if self._path is None:
            return
        path, self._path, self._future, self._joining = self._path, None, None, None
        self._clock.stop()
        self.close()
        self.cancelled.emit(path)

    def close(self) -> None:
        """End the reading process."""
        self._clock.stop()
        if self._pool is not None:
            pool, self._pool = self._pool, None
            processes = list((getattr(pool, "_processes", None) or {}).values())
            pool.shutdown(wait=False, cancel_futures=True)
            for process in processes:
                process.terminate()

    def _workers(self) -> "ProcessPoolExecutor":
        if self._pool is None:
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import get_context

            # Spawned, not forked: a fork would copy Qt's threads half alive.
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
        return self._pool

    def _read_here(self, path: Path) -> None:
        ahead = self._ahead(path) if self._ahead is not None else None
        if ahead is not None:
            self.finished.emit(path, ahead, False)
            return
        try:
            lookup = Lookup(path, self._readings)
        except ReadingError as error:
            self.failed.emit(path, str(error))
            return
        self.finished.emit(path, lookup.report, False)
        lookup.keep()

    def _on_clock_timeout(self) -> None:
        if self._joining is not None:
            self._take_part(self._joining)
        elif self._future is not None and self._future.done():
            self._take(self._future)

    def _take(self, future: "Future[list[bytes]]") -> None:
        """Begin to take in what was read, or say why it was not."""
        path = self._path
        try:
            self._joining = join(future.result())
            self._clock.start(0)
        except ReadingError as error:
            self._end()
            self.failed.emit(path, str(error))
        except Exception as error:
            # The process itself died: out of memory, or killed from outside.
            self._end()
            self.close()
            self.failed.emit(
                path, f"{path} could not be read: the reading process ended ({error})."
            )
        self._future = None

    def _take_part(self, joining: Generator[None, None, Report]) -> None:
        try:
            next(joining)
        except StopIteration as done:
            path = self._path
            self._end()
            self.finished.emit(path, done.value, True)

    def _end(self) -> None:
        self._path = self._future = self._joining = None
        self._clock.stop()
