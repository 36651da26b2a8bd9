"""Sentences of ours with one slip each, and their clean twins: the same 240 at every run.

Each subject has shapes; a shape is a function from dice to a clean text and the same text with a
slip. The numbers, places and goods are thrown, so that a rule meets its slip in many words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from . import amounts, statements

PUBLISHED = "2019-07-20"
EACH = 16
SHAPES = amounts.SHAPES | statements.SHAPES


@dataclass(frozen=True)
class Planted:
    """A text without a slip, the same with one, and the subject of the slip."""

    subject: str
    clean: str
    wrong: str


def planted() -> Iterator[Planted]:
    """Yield the texts, evenly over the subjects."""
    for subject, shapes in SHAPES.items():
        for number in range(EACH):
            dice = Random(f"{subject} {number}")
            clean, wrong = shapes[number % len(shapes)](dice)
            yield Planted(subject, clean, wrong)
