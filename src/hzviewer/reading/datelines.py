"""Dates that stand about a text rather than in it: datelines, headings, stamps, captions."""

import re

from hzviewer.model.facts import Span

from .text import Document
from .times import TimeMark

_DATELINE = re.compile(
    r"\s*(?:[-–—]{1,2}\s|\((?:[A-Z][\w ]+)\)|\([^)\n]{1,8}\)\s*[-–—:]|\((?:xinhua|reuters|ani)\b)", re.I
)
_AGENCY = re.compile(r"\s*\((?:xinhua|reuters|ani|afp|ap)\b", re.I)
_HEADED = re.compile(
    r"[ \t]*(?:cns |updated|last updated|photo|posted|published:|date:|time:|source:|issued:)"
)
_CLOCK_AHEAD = re.compile(r"\d:\d\d(?::\d\d)?\s*(?:am|pm|gmt)?,?\s*\Z")
_CLOCK_BEHIND = re.compile(r",?\s*\d{1,2}:\d\d\b")
_CAPTION = re.compile(r"\b(?:photo|picture|image|photographed)\b[^.]{0,40}$")
# 'May 5, 2020. [Photo/Xinhua]', 'Jan 11. NEWS AGENCY'
_CREDIT = re.compile(
    r"[^\n]{0,40}?[\[(](?:photo|xinhua/|[^\])\n]{0,30}/xinhua)"
    r"|(?-i:\.?[ ]+(?:[A-Z]{2,}[ /]?){1,4}[ ]*(?:\n|\Z))",
    re.I,
)
_FAR = 200


def stands_apart(document: Document, sentence: Span, mark: TimeMark) -> bool:
    """Tell a date that belongs to no sentence: it says when a text or picture was made."""
    return (
        _is_heading(document.text, mark)
        or _is_dateline(document, sentence, mark)
        or _is_stamp(document, mark)
        or _is_caption(document, sentence, mark)
    )


def _is_heading(text: str, mark: TimeMark) -> bool:
    """Tell a line that holds nothing but the date."""
    start = text.rfind("\n", 0, mark.start) + 1
    end = text.find("\n", mark.end)
    if (end if end >= 0 else len(text)) - start > mark.end - mark.start + 40:
        return False
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip(" #*_()")) <= mark.end - mark.start + 2


def _is_dateline(document: Document, sentence: Span, mark: TimeMark) -> bool:
    lead = document.text[sentence.start : min(mark.start, sentence.start + 40)]
    after = document.text[mark.end : mark.end + 14]
    if _AGENCY.match(after):
        return True
    if _DATELINE.match(after) and mark.start - sentence.start < 40 and lead[:1].isupper():
        return True
    line = max(document.text.rfind("\n", 0, mark.start) + 1, mark.start - _FAR)
    if _HEADED.match(document.lower, line):
        return True
    lead = document.lower[line : mark.start].lstrip()
    return "|" in lead or (lead[:1] == "(" and ")" not in lead)


def _is_stamp(document: Document, mark: TimeMark) -> bool:
    """Tell a date that a clock time stands right beside: '10:35, July 15', '2025-03-18 01:39'."""
    before = document.lower[max(0, mark.start - 16) : mark.start]
    after = document.lower[mark.end : mark.end + 8]
    return _CLOCK_AHEAD.search(before) is not None or _CLOCK_BEHIND.match(after) is not None


def _is_caption(document: Document, sentence: Span, mark: TimeMark) -> bool:
    before = document.lower[max(sentence.start, mark.start - 48) : mark.start].rstrip()
    if _CAPTION.search(before) or before.endswith("["):
        return True
    return _CREDIT.match(document.text, mark.end) is not None
