"""Fiscal years: in which month those of a country begin, and what their names and quarters stand for."""

import re
from functools import cache

from msgspec import Struct

from hzviewer import late

from .lexicon import lexicon
from .patterns import bounded, trie

FISCAL = late.pattern(r"\d{4}-(?:04/\d{4}-03|07/\d{4}-06|10/\d{4}-09)")
"""A period that is a fiscal year."""
_SEARCHED = 5000
_AFTER = {"march": 4, "june": 7, "september": 10}
_ENDS = late.pattern(
    r"\b(?:fiscal|financial)\s(?:years?\s)?(?:\d{4}(?:-\d\d)?)?,?\s?(?:which|that)\s(?:ends?|ended|runs\sto)\s(?:on\s)?"
    r"(?:\d\d?\s)?(march|june|september)\b"
)
# 'the 2023-24 fiscal year starting in July', 'the financial year (July-June)'
_BEGINS = late.pattern(
    r"\b(?:fiscal|financial)\syears?(?:\s\d{4}(?:[-/]\d\d(?:\d\d)?)?)?,?\s(?:(?:which|that)\s)?"
    r"(?:(?:begins?|began|beginning|starts?|started|starting|runs\sfrom)\s(?:(?:on|in|from)\s)?(?:\d\d?\s)?|\()"
    r"(april|july|october)\b"
)
_FIRST = {"april": 4, "july": 7, "october": 10}


class FiscalCalendar(Struct, frozen=True):
    """``month`` is the first of a fiscal year; ``by_first`` tells that FY2020 begins in 2020."""

    month: int = 4
    by_first: bool = False
    known: bool = False

    def named(self, year: int) -> str:
        """Return the period of 'fiscal 2020': the calendar year where no country is known."""
        return self.beginning(year - (not self.by_first)) if self.known else f"{year}"

    def beginning(self, year: int) -> str:
        """Return the fiscal year that begins in a year: 2020-21."""
        return f"{year}-{self.month:02}/{year + 1}-{self.month - 1:02}"

    def around(self, year: int, month: int) -> str:
        """Return the fiscal year that holds a month."""
        return self.beginning(year - (month < self.month))


def part_of(whole: str, letter: str, number: int) -> str:
    """Return a quarter (``Q``) or half (``H``) of a fiscal year or a calendar year."""
    if len(whole) == 4:
        return f"{whole}-{letter}{number}"
    length = 3 if letter == "Q" else 6
    first = int(whole[:4]) * 12 + int(whole[5:7]) - 1 + (number - 1) * length
    last = first + length - 1
    return f"{first // 12}-{first % 12 + 1:02}/{last // 12}-{last % 12 + 1:02}"


def calendar_of(lower: str) -> FiscalCalendar:
    """Return the fiscal calendar that a text tells, else that of the country it names most."""
    told = _ENDS.search(lower, 0, _SEARCHED)
    if told is not None:
        return FiscalCalendar(_AFTER[told[1]], known=True)
    told = _BEGINS.search(lower, 0, _SEARCHED)
    if told is not None:
        return FiscalCalendar(_FIRST[told[1]], known=True)
    counts: dict[str, int] = {}
    # The pattern matches the character before too, so the text gets one in front.
    for match in _countries().finditer(" " + lower[:_SEARCHED]):
        key = _keys()[match[1]]
        counts[key] = counts.get(key, 0) + 1
    if not counts:
        return FiscalCalendar()
    month, _, first = max(counts, key=lambda key: counts[key]).partition(" ")
    return FiscalCalendar(int(month), bool(first), known=True)


@cache
def _keys() -> dict[str, str]:
    tables: dict[str, list[str]] = lexicon().tables["fiscal_years"]
    return {word: key for key, words in tables.items() for word in words}


@cache
def _countries() -> re.Pattern[str]:
    return re.compile(rf"{bounded('')}({trie(_keys())})(?!\w)")
