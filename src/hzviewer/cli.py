"""The command line: which command, with which exit code."""

import io
import os
import sys
from collections.abc import Sequence

import click

from hzviewer import __version__
from hzviewer.commands.documents import export, summary
from hzviewer.commands.findings import check, read_many
from hzviewer.commands.streams import DONE, ERROR, INTERRUPTED, USAGE, silence, tell, unwritten
from hzviewer.commands.windows import doctor, open_window, screenshot
from hzviewer.reading.errors import ReadingError


class _Commands(click.Group):
    """The commands; whatever is not one of them is a report to open."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command that opens the window before what is none."""
        if not args or args[0] in ("-", "--") or not self._is_ours(args[0]):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show both ways to start."""
        formatter.write_usage("hzviewer", "[REPORT...] | COMMAND ...")

    def _is_ours(self, word: str) -> bool:
        """Tell a command or an option from a file's name; a slip in a command is neither."""
        if word in self.commands or word.startswith("-"):
            return True
        if not os.path.lexists(word):
            from difflib import get_close_matches

            if near := get_close_matches(word, self.commands, 1, 0.8):
                raise click.UsageError(
                    f"There is no command or file {word!r}. Did you mean {near[0]!r}?"
                )
        return False


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hzviewer", message="%(prog)s %(version)s")
def _hzviewer() -> None:
    """Open economic and policy reports, see what they state, check and print it.

    \b
    hzviewer                              opens the window
    hzviewer report.txt                   opens it on a report
    hzviewer summary report.txt           prints its summary
    hzviewer summary - < report.txt       prints that of standard input
    hzviewer export *.txt --output facts  writes every fact as JSON
    hzviewer check report.txt             prints its problems

    Exit codes: 0 done, 1 error, 2 wrong usage, 3 some reports could not be read, 4 problems found.
    A report named like a command is reached as ./summary.
    """  # noqa: D301 - the mark is a backspace, which keeps the lines as they are


for _command in (open_window, summary, export, check, read_many, screenshot, doctor):
    _hzviewer.add_command(_command)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; never raises for what a user can do."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        result = _hzviewer.main(args=arguments, prog_name="hzviewer", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        silence()
        return INTERRUPTED
    except ReadingError as error:
        tell(str(error))
        return ERROR
    except click.ClickException as error:
        tell(error.format_message())
        return ERROR
    except SystemExit:  # click's way to leave when a pipe is closed on its help
        return DONE
    except OSError as error:
        if error.filename is not None:
            raise
        tell(str(unwritten(error)))  # click's help
        return ERROR
    return result if isinstance(result, int) else DONE
