"""The lexicon's file: lists and texts of words, the user's own words merged over, mistakes."""

from pathlib import Path

import pytest

from hzviewer.reading import lexicon as module
from hzviewer.reading.lexicon import lexicon, lexicon_problem


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the user's own words go, and have the lexicon read anew each time."""
    path = tmp_path / "en.toml"
    monkeypatch.setattr(module, "user_lexicon_path", lambda: path)
    monkeypatch.setattr(module, "lexicon", lexicon.__wrapped__)
    return path


@pytest.mark.parametrize("words", ['["zoomed", "zipped up"]', "'''\nzoomed,\nzipped up'''"])
def test_a_list_of_words_may_be_a_text_with_commas(words: str, own: Path) -> None:
    own.write_text(f"[up]\nverbs = {words}\n", encoding="utf-8")
    found = module.lexicon()
    assert found.verbs["zoomed"] == found.verbs["zipped up"] == found.verbs["rose"]
    assert lexicon_problem() is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[up]\nverbs = 3", "verbs in [up] must be a list of words"),
        ("[scales]\nzillion = 'much'", "zillion in [scales] must be a number"),
        ("[pairs]\nexports = ['from']", "exports in [pairs] must be a text"),
        ("[unknown]\na = 'b'", "a table [unknown] that is not known"),
        ("[up]\nverbs == 1", "line 2"),
    ],
)
def test_a_mistake_in_the_users_words_is_told_and_leaves_the_shipped_ones(
    line: str, said: str, own: Path
) -> None:
    own.write_text(f"{line}\n", encoding="utf-8")
    assert said in (lexicon_problem() or "")
    assert module.lexicon().verbs["rose"] == "up"


def test_words_merge_over_the_shipped_ones(own: Path) -> None:
    own.write_text("[scales]\nzillion = 1e30\n[pairs]\nsales = 'to'\n", encoding="utf-8")
    found = module.lexicon()
    assert found.scales["zillion"] == 1e30
    assert found.scales["million"] == 1e6
    assert found.tables["pairs"]["sales"] == "to"
