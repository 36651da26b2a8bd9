"""A reading is found again for the same bytes and the same reader, and for nothing else."""

import os
from pathlib import Path

import pytest

from hzviewer.library.readings import MOST_KEPT, Readings
from hzviewer.reading.fingerprint import fingerprint
from tests.samples import small_report

DATA = b"some report"


def test_the_same_bytes_find_their_report(tmp_path: Path) -> None:
    readings = Readings(tmp_path, lambda: "reader 1")
    assert readings.find(DATA) is None
    readings.keep(DATA, small_report())
    assert Readings(tmp_path, lambda: "reader 1").find(DATA) == small_report()


def test_other_bytes_and_a_better_reader_find_nothing(tmp_path: Path) -> None:
    Readings(tmp_path, lambda: "reader 1").keep(DATA, small_report())
    assert Readings(tmp_path, lambda: "reader 1").find(DATA + b".") is None
    assert Readings(tmp_path, lambda: "reader 2").find(DATA) is None


@pytest.mark.parametrize("damage", [b"", b"\xff\xff", b"\x81\xa4text\xc0"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    readings = Readings(tmp_path, lambda: "1")
    readings.keep(DATA, small_report())
    next(tmp_path.iterdir()).write_bytes(damage)
    assert readings.find(DATA) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    Readings(tmp_path / "file", lambda: "1").keep(DATA, small_report())


def test_the_oldest_makes_room(tmp_path: Path) -> None:
    readings = Readings(tmp_path, lambda: "1")
    for n in range(MOST_KEPT + 3):
        readings.keep(b"%d" % n, small_report())
        for path in tmp_path.iterdir():
            os.utime(path, (path.stat().st_mtime - 1, path.stat().st_mtime - 1))
    assert len(list(tmp_path.iterdir())) == MOST_KEPT
    assert readings.find(b"0") is None
    assert readings.find(b"%d" % (MOST_KEPT + 2)) is not None


def test_the_fingerprint_follows_the_users_own_words(tmp_path: Path) -> None:
    words = tmp_path / "en.toml"
    without = fingerprint(words)
    assert fingerprint(words) == without
    words.write_text("[up]\n", encoding="utf-8")
    assert fingerprint(words) != without
