"""The program's start: python -m hzviewer, the installed command, and the executable."""

import multiprocessing
import sys


def main() -> None:
    """Run the command line; a frozen program's worker processes begin and end in the first line."""
    multiprocessing.freeze_support()
    from hzviewer.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
