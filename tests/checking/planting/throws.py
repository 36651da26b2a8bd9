"""Throws that the shapes of planted sentences share."""

from collections.abc import Callable
from random import Random

Shape = Callable[[Random], tuple[str, str]]
"""From dice to a clean text and the same text with a slip."""

MONTHS = ["January", "February", "March", "April", "May", "June"]
CITIES = ["Ashford", "Lindon", "Marwick", "Sundal", "Verrin", "Corbeth"]
GOODS = ["steel", "cement", "coal", "rice", "wheat", "copper"]


def pair(text: str, right: str, slip: str) -> tuple[str, str]:
    """Return the text with the right words in its gap, and with the slip."""
    return text.replace("<>", right), text.replace("<>", slip)
