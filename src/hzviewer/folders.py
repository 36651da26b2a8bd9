"""Where the user's own files are: settings, corrections, and what was read before."""

from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_state_path

from hzviewer.library.readings import Readings


def settings_file() -> Path:
    """Return the file of the window's settings, whether it exists or not."""
    return user_config_path("hzviewer", appauthor=False) / "window.ini"


def corrections_folder() -> Path:
    """Return the folder of the user's corrections."""
    return user_data_path("hzviewer", appauthor=False) / "corrections"


def log_file() -> Path:
    """Return the file that says what went wrong."""
    return user_state_path("hzviewer", appauthor=False) / "hzviewer.log"


def readings(folder: Path | None = None) -> Readings:
    """Return what was read before, by this reader with these words; in the user's own cache."""
    cache = folder or user_cache_path("hzviewer", appauthor=False)
    return Readings(cache / "readings", _reader)


def _reader() -> str:
    from hzviewer.reading.fingerprint import fingerprint

    return fingerprint(user_config_path("hzviewer", appauthor=False) / "lexicon" / "en.toml")
