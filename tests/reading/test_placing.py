"""The place a figure is about, and the words that say so."""

import pytest

from hzviewer.reading.reader import read_text

PLACED = [
    ("The output of Shanghai rose 5 percent.", ["Shanghai"]),
    ("The jobless rate was 5 percent in Germany and 4 percent in France.", ["Germany", "France"]),
    ("Output rose 5 percent. Then he flew to Japan.", [None]),
    ("Officials from Japan said that output rose 5 percent.", [None]),
]


@pytest.mark.parametrize(("text", "wanted"), PLACED)
def test_the_place_of_a_figure(text: str, wanted: list[str | None]) -> None:
    assert [figure.place for figure in read_text(text).figures] == wanted


def test_a_place_leads_to_its_words() -> None:
    text = "The output of Shanghai rose 5 percent."
    [figure] = read_text(text).figures
    [cue] = [cue for cue in figure.cues if cue.role == "place"]
    assert text[cue.start : cue.end] == figure.place
