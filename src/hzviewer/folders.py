"""Where the user's own files are: settings, corrections, and what was read before."""

from pathlib import Path

from hzviewer.library.readings import Readings
from hzviewer.resources import user_folder


def settings_file() -> Path:
    """Return the file of the window's settings, whether it exists or not."""
    return user_folder("config") / "window.ini"


def corrections_folder() -> Path:
    """Return the folder of the user's corrections."""
    return user_folder("data") / "corrections"


def log_file() -> Path:
    """Return the file that says what went wrong."""
    return user_folder("state") / "hzviewer.log"


def readings(folder: Path | None = None) -> Readings:
    """Return what was read before, by this reader with these words; in the user's own cache."""
    cache = folder or user_folder("cache")
    return Readings(cache / "readings", _reader)


def _reader() -> str:
    from hzviewer.reading.fingerprint import fingerprint

    return fingerprint(user_folder("config") / "lexicon" / "en.toml")
