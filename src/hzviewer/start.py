"""The start of the window, without what only the other commands need."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hzviewer.ahead import Ahead


def open_window(paths: list[Path]) -> int | str:
    """Open a window for each report and return the exit code, or why no window can open."""
    from hzviewer.platform_check import why_no_window

    reason = why_no_window()
    if reason is not None:
        return reason
    gc.disable()  # nothing of a start is garbage
    ahead = begin(paths)
    try:
        from hzviewer.app import run
    except ImportError as error:
        return cannot_load(error)
    finally:
        gc.enable()
    return run(paths, ahead)


def begin(paths: list[Path]) -> "Ahead | None":
    """Do what is better done before Qt: begin to read the first report.

    What is loaded after Qt is loaded more slowly, and a process is not forked once there are
    threads.
    """
    from hzviewer import folders
    from hzviewer.ahead import first_report, read_ahead

    return read_ahead(first_report(paths, folders.settings_file()), folders.readings())


def cannot_load(error: ImportError) -> str:
    """Return the sentence that says that Qt, which draws, cannot be loaded."""
    return f"The window's libraries cannot be loaded ({error}): hzviewer doctor says what is amiss."
