"""Corrections outlive the window, follow the text, and are never half written."""

from pathlib import Path

import msgspec
import pytest

from hzviewer.library.corrections import Corrections, CorrectionsError
from tests.samples import small_report


def _corrected(tmp_path: Path) -> Corrections:
    report = small_report()
    figure = msgspec.structs.replace(report.figures[1], value=1.9e9)
    edited = report.with_figure(figure).without_figure(report.figures[4].id)
    kept = Corrections(tmp_path)
    kept.keep(report, edited)
    assert kept.apply(report) == edited
    return kept


def test_a_correction_is_there_for_the_next_window(tmp_path: Path) -> None:
    _corrected(tmp_path)
    again = Corrections(tmp_path).apply(small_report())
    assert again.figures[1].value == 1.9e9
    assert len(again.figures) == 4


def test_a_correction_survives_a_reader_that_finds_more(tmp_path: Path) -> None:
    kept = _corrected(tmp_path)
    report = small_report()
    start = report.text.index("March 3")
    more = msgspec.structs.replace(
        report.figures[0], id=f"f{start}", start=start, end=start + 7, quote="March 3"
    )
    better = msgspec.structs.replace(report, reader="2", figures=(*report.figures, more))
    again = kept.apply(better)
    assert [f.id for f in again.figures if f.id == more.id] == [more.id]
    assert again.figures[1].value == 1.9e9


def test_taking_every_correction_back_leaves_no_file(tmp_path: Path) -> None:
    kept = _corrected(tmp_path)
    kept.keep(small_report(), small_report())
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_named_and_the_report_not_lost(tmp_path: Path) -> None:
    kept = _corrected(tmp_path)
    path = next(tmp_path.iterdir())
    path.write_bytes(b'{"changed": [')
    with pytest.raises(CorrectionsError, match=path.name):
        kept.apply(small_report())


def test_a_full_disk_leaves_the_old_corrections(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = _corrected(tmp_path)
    before = next(tmp_path.iterdir()).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CorrectionsError, match="No space left"):
        kept.keep(small_report(), small_report().without_figure(small_report().figures[0].id))
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [before]
