"""The program's start: python -m hzviewer, the installed command, and the executable."""

import multiprocessing
import sys


def main() -> None:
    """Run the command line; a frozen program's worker processes begin and end in the first line."""
    multiprocessing.freeze_support()
    try:
        from hzviewer.cli import run

        code = run()
    except KeyboardInterrupt:  # while the program was still being loaded
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
