"""Paragraphs in the ways of the genre, all written for this test, and the periods of their figures.

In ``dated_paragraphs.txt`` a paragraph stands below its day of publication (``# 2005-05-10``); the
lines that begin with ``>`` hold its figures, each with its period, ``none`` where the text gives
none and ``?`` where readers may differ. Without blank or indented lines a text is one line.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from hzviewer.reading.reader import read_text

_FILE = Path(__file__).with_name("dated_paragraphs.txt")
_HEAD = re.compile(r"^# (\d{4}-\d\d-\d\d)\n", re.MULTILINE)


def _paragraphs() -> Iterator[tuple[str, str, list[str]]]:
    parts = _HEAD.split(_FILE.read_text(encoding="utf-8"))[1:]
    for published, body in zip(parts[::2], parts[1::2], strict=True):
        lines = body.rstrip().split("\n")
        marked = [line.startswith("> ") for line in lines]
        text = "\n".join(line for line, mark in zip(lines, marked, strict=True) if not mark)
        wanted = " ".join(line[2:] for line, mark in zip(lines, marked, strict=True) if mark)
        if "\n\n" not in text and "\n    " not in text:
            text = text.replace("\n", " ")
        yield published, text, wanted.split("; ")


@pytest.mark.parametrize(("published", "text", "wanted"), list(_paragraphs()))
def test_the_periods_of_a_paragraph(published: str, text: str, wanted: list[str]) -> None:
    found = []
    for figure, line in zip(read_text(text, published).figures, wanted, strict=True):
        open_to_doubt = line.endswith(" = ?")
        period = "?" if open_to_doubt else figure.period or "none"
        found.append(f"{' '.join(figure.quote.split())} = {period}")
    assert found == wanted
