"""The gold articles, read and scored: no change may make the reader worse than these floors."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hzviewer.checking.checker import checked
from hzviewer.model.report import encode
from hzviewer.reading.reader import read_text

FLOORS = {
    ("figures", "precision"): 0.98,
    ("figures", "recall"): 0.98,
    ("figures", "f1"): 0.98,
    ("linked", "f1"): 0.93,
    ("direction", "accuracy"): 0.98,
    ("kind", "accuracy"): 0.98,
    ("period", "accuracy"): 0.95,
    ("subject", "accuracy"): 0.94,
    ("high", "accuracy"): 1.0,
    ("priorities", "f1"): 0.94,
    ("events", "f1"): 0.97,
    ("people", "f1"): 0.95,
    ("problems", "recall"): 1.0,
}


@pytest.fixture
def overall(corpus: Path, tmp_path: Path) -> dict[str, dict[str, float]]:
    for gold in sorted((corpus / "dev").glob("*.json")):
        published = json.loads(gold.read_text(encoding="utf-8"))["published"]
        text = gold.with_suffix(".txt").read_text(encoding="utf-8")
        (tmp_path / gold.name).write_bytes(encode(checked(read_text(text, published))))
    scorer = [
        sys.executable,
        str(corpus / "score.py"),
        str(corpus / "dev"),
        str(tmp_path),
        "--json",
    ]
    scored: dict[str, Any] = json.loads(
        subprocess.run(scorer, capture_output=True, check=True).stdout
    )
    assert not scored["missing_predictions"]
    result: dict[str, dict[str, float]] = scored["overall"]
    return result


def test_the_reader_keeps_its_score(overall: dict[str, dict[str, float]]) -> None:
    below = {
        f"{what} {how}": f"{overall[what][how]:.3f} < {floor}"
        for (what, how), floor in FLOORS.items()
        if overall[what][how] < floor
    }
    assert not below
