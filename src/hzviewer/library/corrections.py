"""Corrections: what a person changed in a report, kept beside it and never in it.

One file a report, named after the text's identity, so that a correction finds its report
again wherever the file has moved and however the reader has changed.
"""

from pathlib import Path

import msgspec
from msgspec import Struct

from hzviewer.files import replace
from hzviewer.model.facts import FactId, Figure
from hzviewer.model.report import Report


class CorrectionsError(Exception):
    """Corrections could not be kept or found again; the message says which file and why."""


class _Corrections(Struct, frozen=True):
    """The corrected figures of one report, and the ids of those that were removed."""

    changed: tuple[Figure, ...] = ()
    removed: tuple[FactId, ...] = ()


class Corrections:
    """The corrections of all reports, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def apply(self, report: Report) -> Report:
        """Return the report as its reader found it, with its corrections in place.

        A correction whose quote no longer stands at its place is left out. Raises
        CorrectionsError where the file of corrections is damaged.
        """
        path = self._path(report)
        if not path.is_file():
            return report
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=_Corrections)
        except (OSError, msgspec.DecodeError) as error:
            raise CorrectionsError(
                f"The corrections in {path} cannot be read ({error}): the report is shown as it "
                "was read; move that file away to start anew."
            ) from error
        changed = {
            f.id: f
            for f in kept.changed
            if f.start >= 0 and report.text[f.start : f.end] == f.quote
        }
        read = [f for f in report.figures if f.id not in changed and f.id not in kept.removed]
        figures = tuple(sorted([*read, *changed.values()], key=lambda f: f.start))
        return msgspec.structs.replace(report, figures=figures)

    def keep(self, read: Report, edited: Report) -> None:
        """Keep what ``edited`` has other than ``read``, on disk before this returns.

        Raises CorrectionsError where that fails; the file then is as it was before.
        """
        # What is the same object need not be compared: nearly all, of up to 300,000.
        read_ones, edited_ones = set(map(id, read.figures)), set(map(id, edited.figures))
        other = [f for f in edited.figures if id(f) not in read_ones]
        gone = {f.id: f for f in read.figures if id(f) not in edited_ones}
        kept = _Corrections(
            changed=tuple(f for f in other if gone.get(f.id) != f),
            removed=tuple(gone.keys() - {f.id for f in other}),
        )
        path = self._path(read)
        try:
            if kept == _Corrections():
                path.unlink(missing_ok=True)
            else:
                replace(path, msgspec.json.encode(kept))
        except OSError as error:
            raise CorrectionsError(
                f"The correction was not saved: {path} cannot be written "
                f"({error.strerror or error}). Free some space or check the folder, then try again."
            ) from error

    def _path(self, report: Report) -> Path:
        return self._folder / f"{report.id}.json"
