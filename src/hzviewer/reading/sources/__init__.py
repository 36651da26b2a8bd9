"""Bytes to text, one module a format. So far: plain text."""

import os
from hashlib import sha256
from pathlib import Path

from hzviewer.model.report import Source
from hzviewer.reading.errors import ReadingError

from .disk import MOST_BYTES, bytes_of, refuse_size
from .foreign import foreign
from .txt import decode, is_binary

__all__ = ["MOST_BYTES", "read_bytes", "read_source"]


def read_source(path: Path) -> tuple[str, Source]:
    """Return the file's text and where it came from; raise ReadingError where there is none."""
    return read_bytes(bytes_of(path), _written(path.name), str(path))


def read_bytes(data: bytes, name: str, shown: str | None = None) -> tuple[str, Source]:
    """Return the text of bytes; ``shown`` is how messages name them."""
    shown = shown or name
    if not data:
        raise ReadingError(f"{shown} is empty: there is nothing to read in it.")
    if len(data) > MOST_BYTES:
        raise refuse_size(shown)
    if other := foreign(data, is_binary(data)):
        what, advice = other
        raise ReadingError(f"{shown} is {what}; hzviewer reads plain text so far: {advice}.")
    text, encoding = decode(data, shown)
    if not text.strip():
        raise ReadingError(f"{shown} holds only blank space: there is nothing to read in it.")
    return text, Source(name, "text/plain", encoding, sha256(data).hexdigest())


def _written(name: str) -> str:
    """Return a file's name as text: on disk it may hold bytes that are none."""
    return os.fsencode(name).decode("utf-8", errors="replace")
