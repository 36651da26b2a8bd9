"""The program's start: python -m hzviewer, the installed command, and the executable."""

import gc
import sys

_RARELY = (100_000, 20, 20)
"""How often to look for garbage: a start makes many objects, and nearly all of them stay."""


def main() -> None:
    """Run the command line; a frozen program's worker processes begin and end in the first line."""
    freeze_support()
    gc.set_threshold(*_RARELY)
    try:
        code = _window_on_files(sys.argv[1:])
        if code is None:
            from hzviewer.cli import run

            code = run()
    except KeyboardInterrupt:  # while the program was still being loaded
        code = 130
    gc.freeze()  # or Python would look for garbage once more in all that ends with it anyway
    sys.exit(code)


def _window_on_files(arguments: list[str]) -> int | None:
    """Open the window where there are only files to open, None where the commands have to look.

    They are told by a dot or a folder in their names, which no command has. The commands' library
    alone would take a tenth of the start.
    """
    from pathlib import Path

    if not all(("." in a or "/" in a) and a[0] != "-" and Path(a).is_file() for a in arguments):
        return None
    from hzviewer.start import open_window

    opened = open_window([Path(argument) for argument in arguments])
    return opened if isinstance(opened, int) else None


def freeze_support() -> None:
    """Do the work of a worker process of a frozen program, and leave; anywhere else, nothing.

    Without it such a program would start itself without end. Only there is the import paid for.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()


if __name__ == "__main__":
    main()
