"""Bytes to text, one module a format."""

from pathlib import Path

from hzviewer.model.report import Source


def read_source(path: Path) -> tuple[str, Source]:
    """Return the file's raw text and where it came from."""
    return path.read_text(encoding="utf-8"), Source(name=path.name)
