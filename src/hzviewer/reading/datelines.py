"""Dates that stand about a text rather than in it: datelines, headings, stamps, captions."""

import re

from hzviewer import late
from hzviewer.model.facts import Span

from .text import Document
from .times import TimeMark

_DATELINE = late.pattern(
    r"\s*(?:[-–—―]{1,2}\s|[—―](?=[a-z\"“])|\.\s+/[A-Z]|\((?:[A-Z][\w :]+)\)|\([^)\n]{1,8}\)\s*[-–—:]"
    r"|\((?:xinhua|reuters|ani)\b)",
    re.I,
)
_CITY = late.pattern(r"[A-Z][A-Z .,/()'-]{2,30}[—–]?\s*")
_AGENCY = late.pattern(r"(?:[A-Z]\w+\s){0,3}(?:News\s+(?:Service|Agency)|Daily),\s+\Z")
_HEADED = late.pattern(
    r"[ \t]*(?:cns |updated|last updated|photo|posted|published:|date:|time:|source:|issued:)"
)
_CLOCK_AHEAD = late.pattern(r"\d:\d\d(?::\d\d)?\s*(?:am|pm|gmt)?,?\s*\Z")
_CLOCK_BEHIND = late.pattern(r"[,|\s]*\d{1,2}:\d\d\b|\s+(?:gmt|hrs|hours|utc|local\s+time)\b")
_CAPTION = late.pattern(
    r"\b(?:photo|photographed|(?:picture|image)s?\s+(?:taken|shot|shows?|by|from))\b[^.]{0,40}$"
)
# 'May 5, 2020. [Photo/Xinhua]', 'Jan 11. NEWS AGENCY'
_CREDIT = late.pattern(
    r"[^\n]{0,40}?[\[(](?:photo|xinhua/|[^\])\n]{0,30}/xinhua)"
    r"|(?-i:\.?[ ]*/[A-Z])"
    r"|(?-i:\.?[ ]++(?:[A-Z]{2,}+[ /]?+){1,4}+[ ]*+(?:\n|\Z))",
    re.I,
)
_PHOTO = late.pattern(r"[.)]\s+(?:Photo|Picture|Image)s?(?::|\s+by\b)[^.]*\.?\s*\Z")
_DATES_ONLY = late.pattern(
    r"(?:[\W\d_]++|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)[a-z]*+|(?:st|nd|rd|th|am|pm|gmt|bst|ist|est|utc|wib|wat|updated|published|posted"
    r"|date|last|time)\b)*+"
)
_LONGEST_HEADING = 80
_FAR = 200


def stands_apart(document: Document, sentence: Span, mark: TimeMark) -> bool:
    """Tell a date that belongs to no sentence: it says when a text or picture was made."""
    return (
        _is_heading(document.lower, mark)
        or _is_dateline(document, sentence, mark)
        or _is_stamp(document, mark)
        or _is_caption(document, sentence, mark)
    )


def _is_heading(lower: str, mark: TimeMark) -> bool:
    """Tell a line that holds nothing but dates and times."""
    start = lower.rfind("\n", max(0, mark.start - _LONGEST_HEADING), mark.start) + 1
    end = lower.find("\n", mark.end, mark.end + _LONGEST_HEADING)
    end = end if end >= 0 else len(lower)
    return end - start < _LONGEST_HEADING and _DATES_ONLY.fullmatch(lower, start, end) is not None


def _is_dateline(document: Document, sentence: Span, mark: TimeMark) -> bool:
    lead = document.text[sentence.start : min(mark.start, sentence.start + 40)]
    after = document.text[mark.end : mark.end + 40]
    opens = mark.start - sentence.start < 40 and lead[:1].isupper() and not lead.startswith("On ")
    if opens and (
        _DATELINE.match(after)
        or _AGENCY.match(lead)
        or (lead.endswith(", ") and after.startswith(": "))
    ):
        return True
    far = max(0, mark.start - _FAR)
    line = max(document.text.rfind("\n", far, mark.start) + 1, far)
    if _HEADED.match(document.lower, line):
        return True
    if _CITY.fullmatch(document.text, line, mark.start) and _DATELINE.match(after):
        return True  # below a headline that no stop ends
    lead = document.lower[line : mark.start].lstrip()
    return "|" in lead or (lead[:1] == "(" and ")" not in lead)


def _is_stamp(document: Document, mark: TimeMark) -> bool:
    """Tell a date that a clock time stands right beside: '10:35, July 15', '2025-03-18 01:39'."""
    before = document.lower[max(0, mark.start - 16) : mark.start]
    after = document.lower[mark.end : mark.end + 12]
    return _CLOCK_AHEAD.search(before) is not None or _CLOCK_BEHIND.match(after) is not None


def _is_caption(document: Document, sentence: Span, mark: TimeMark) -> bool:
    before = document.lower[max(sentence.start, mark.start - 48) : mark.start].rstrip()
    if _CAPTION.search(before) or before.endswith("["):
        return True
    if _CREDIT.match(document.text, mark.end):
        return True
    end = document.text.find("\n", mark.end, mark.end + _FAR)
    return end >= 0 and _PHOTO.search(document.text, mark.end, end) is not None
