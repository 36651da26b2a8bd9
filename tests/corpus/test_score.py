"""The gold articles, read and scored: no change may make the reader worse than these floors."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hzviewer.model.report import encode
from hzviewer.reading.reader import read_text

FLOORS = {
    ("figures", "precision"): 0.97,
    ("figures", "recall"): 0.97,
    ("figures", "f1"): 0.97,
    ("linked", "f1"): 0.85,
    ("direction", "accuracy"): 0.96,
    ("kind", "accuracy"): 0.95,
    ("period", "accuracy"): 0.83,
    ("subject", "accuracy"): 0.87,
    ("high", "accuracy"): 1.0,
}


@pytest.fixture
def overall(corpus: Path, tmp_path: Path) -> dict[str, dict[str, float]]:
    for gold in sorted((corpus / "dev").glob("*.json")):
        published = json.loads(gold.read_text(encoding="utf-8"))["published"]
        text = gold.with_suffix(".txt").read_text(encoding="utf-8")
        (tmp_path / gold.name).write_bytes(encode(read_text(text, published)))
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
