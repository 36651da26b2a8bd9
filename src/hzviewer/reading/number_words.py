"""Numbers in words and mixed fractions: 'six hundred and fifty one thousand', '6-1/2'."""

import re

from .lexicon import Lexicon

VULGAR = {
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625,
    "⅞": 0.875,
}  # fmt: skip


def list_in_words(parts: list[str], words: Lexicon) -> int:
    """Return how many parts the first number has where a comma ends it, 0 where it goes on.

    A number goes on over a comma from a larger scale to a smaller: 'six billion, ten million'.
    """
    for n, part in enumerate(parts[:-1]):
        if part == "and" and n and parts[n - 1] not in words.scales and parts[n - 1] != "hundred":
            return n  # 'between two and three'
        if part.endswith(",") and (
            part[:-1] not in words.scales
            or not any(p.rstrip(",") in words.scales for p in parts[n + 1 :])
        ):
            return n + 1
    return 0


def length(text: str, parts: int) -> int:
    """Return the length of the first words of a text, without a comma at their end."""
    found = re.match(rf"(?:[^\s-]+[\s-]+){{{parts - 1}}}[^\s,-]+", text)
    return found.end() if found else len(text)


def spoken(parts: list[str], words: Lexicon) -> float:
    """Return the value of number words: 'six hundred and fifty one thousand' is 651,000."""
    total = current = 0.0
    decimals = 0
    for part in parts:
        if part in ("a", "an", "half"):
            current = 0.5 if part == "half" else current or 1.0
        elif part == "point":
            decimals = 1
        elif part in words.numbers and decimals:
            current += words.numbers[part] / 10**decimals
            decimals += 1
        elif part in words.numbers:
            current += words.numbers[part]
        elif part == "hundred":
            current = (current or 1) * 100
        elif part != "and":
            total += (current or 1) * words.scales[part]
            current, decimals = 0.0, 0
    return total + current


def mixed(raw: str) -> float:
    """Return the value of '6-1/2', '1½'."""
    if raw[-1] in VULGAR:
        return float(raw[:-1] or 0) + VULGAR[raw[-1]]
    whole, upper, lower = re.split(r"[- /]", raw)
    return int(whole) + int(upper) / int(lower)
