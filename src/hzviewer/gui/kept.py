"""A report from its file, or from what was kept of an earlier reading. No Qt."""

from pathlib import Path

from hzviewer.library.readings import Readings
from hzviewer.model.report import Report

SMALL = 100_000
"""Bytes up to which a file is read at once: it takes less time than a process does to start."""


class Lookup:
    """One file's report; `keep` puts a new one where the next look-up finds it."""

    def __init__(self, path: Path, readings: Readings | None) -> None:
        """Find or read it; raise ReadingError where there is none."""
        self._readings = readings
        self._data = _bytes_of(path) if readings is not None else None
        kept = readings.find(self._data) if readings is not None and self._data else None
        self._is_new = kept is None
        self.report = kept or _read(path)

    def keep(self) -> None:
        """Keep what was read, unless it was found, or the file changed on the way."""
        if self._is_new and self._readings is not None and self._data:
            from hashlib import sha256

            if sha256(self._data).hexdigest() == self.report.source.sha256:
                self._readings.keep(self._data, self.report)


def is_small(path: Path) -> bool:
    """Tell whether a file is soon read; what is wrong with it the reader says soon, too."""
    try:
        return path.stat().st_size <= SMALL
    except (OSError, ValueError):
        return True


def _read(path: Path) -> Report:
    from hzviewer.reading.reader import read_report

    return read_report(path)


def _bytes_of(path: Path) -> bytes | None:
    """Return a regular file's bytes; what is wrong with another is for the reader to say."""
    try:
        return path.read_bytes() if path.is_file() else None
    except (OSError, ValueError):
        return None
