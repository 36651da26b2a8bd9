"""What all tests share: no display, settings and data in a folder of their own."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's own configuration, data and cache."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        folder = home / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("HOME", str(home))


@pytest.fixture
def corpus() -> Path:
    """The folder of gold articles, where this checkout has it beside it."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    if not (folder / "score.py").is_file():
        pytest.skip("the gold articles (../shared/corpus) are not on this machine")
    return folder
