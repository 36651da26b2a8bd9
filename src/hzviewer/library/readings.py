"""Readings: reports already read, kept so that opening one again does not read it again.

One file a report in the cache folder, named after the file's bytes and the reader's
fingerprint: a file that changed, or a reader that got better, finds nothing and reads anew.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from hzviewer.files import replace
from hzviewer.model.report import Report

MOST_KEPT = 40
MOST_BYTES = 64_000_000


class Readings:
    """The reports read last. Losing them costs time and nothing else, so no error leaves here."""

    def __init__(self, folder: Path, reader: Callable[[], str]) -> None:
        """Keep readings in ``folder``; what ``reader`` returns tells one reader from a better one."""
        self._folder, self._reader = folder, reader

    def find(self, data: bytes) -> Report | None:
        """Return the report that was read from those bytes, None where there is none."""
        try:
            kept = self._path(data).read_bytes()
            return msgspec.msgpack.decode(kept, type=Report)
        except (OSError, msgspec.MsgspecError):
            return None

    def keep(self, data: bytes, report: Report) -> None:
        """Keep what was read from those bytes; the oldest makes room."""
        encoded = msgspec.msgpack.encode(report)
        if len(encoded) <= MOST_BYTES:
            with suppress(OSError):
                replace(self._path(data), encoded)
                self._make_room()

    def _path(self, data: bytes) -> Path:
        from hashlib import sha256  # late: a start that reads ahead looks nothing up itself

        digest = sha256(data + self._reader().encode()).hexdigest()
        return self._folder / f"{digest[:40]}.report"

    def _make_room(self) -> None:
        kept = sorted(self._folder.glob("*.report"), key=lambda p: p.stat().st_mtime)
        for path in kept[:-MOST_KEPT]:
            path.unlink(missing_ok=True)
