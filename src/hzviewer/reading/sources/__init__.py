"""Bytes to text, one module a format. So far: plain text."""

import stat
from hashlib import sha256
from pathlib import Path

from hzviewer.model.report import Source
from hzviewer.reading.errors import ReadingError

from .txt import decode

MOST_BYTES = 200_000_000
"""Larger files are refused: their facts would not fit into the memory of a usual machine."""

_FOREIGN = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word, Excel or other zipped file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"{\\rtf", "a rich-text file"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)


def read_source(path: Path) -> tuple[str, Source]:
    """Return the file's text and where it came from; raise ReadingError where there is none."""
    return read_bytes(_bytes_of(path), path.name, str(path))


def read_bytes(data: bytes, name: str, shown: str | None = None) -> tuple[str, Source]:
    """Return the text of bytes; ``shown`` is how messages name them."""
    shown = shown or name
    if not data:
        raise ReadingError(f"{shown} is empty: there is nothing to read in it.")
    for magic, what in _FOREIGN:
        if data.startswith(magic):
            raise ReadingError(
                f"{shown} is {what}; hzviewer reads plain text so far: save it as text and open that."
            )
    text, encoding = decode(data, shown)
    if not text.strip():
        raise ReadingError(f"{shown} holds only blank space: there is nothing to read in it.")
    return text, Source(name, "text/plain", encoding, sha256(data).hexdigest())


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadingError(f"{path} is a folder: name the reports in it.")
        if not stat.S_ISREG(status.st_mode):
            raise ReadingError(
                f"{path} is not a regular file: save the report to a file and open it."
            )
        if status.st_size > MOST_BYTES:
            raise ReadingError(
                f"{path} is larger than {MOST_BYTES // 1_000_000} MB: split it and open the parts."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadingError(f"{path} does not exist: check its name and folder.") from error
    except PermissionError as error:
        raise ReadingError(f"{path} may not be read: ask its owner for permission.") from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or error
        raise ReadingError(
            f"{path} cannot be read ({cause}): check the file and the disk."
        ) from error
