"""A file is written as a whole or not at all."""

import errno
import os
import stat
from pathlib import Path


def replace(path: Path, data: bytes) -> None:
    """Put ``data`` in the file's place; raise OSError, and leave the old file, where that fails.

    A link stays a link to the file it names, and a file keeps its permissions. A device or a pipe
    cannot be replaced: it is written to.
    """
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    old = path.stat() if path.exists() else None
    if old is not None and stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if old is not None and not stat.S_ISREG(old.st_mode):
        path.write_bytes(data)
        return
    part = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        _write(part, data)
        if old is not None:
            part.chmod(stat.S_IMODE(old.st_mode))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if os.fstat(file.fileno()).st_size != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _sync_folder(folder: Path) -> None:
    """Make a rename in the folder last through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
