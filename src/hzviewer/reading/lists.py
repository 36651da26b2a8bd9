"""Lists: the items of a list whose heading announces what will be done, and enumerators."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from hzviewer import late
from hzviewer.model.facts import Span

from .lexicon import lexicon
from .patterns import trie
from .text import Document

_MARK = (
    r"(?:[•*–●▪■◦·➢]|-{1,2}|o(?=[ \t]+[A-Z])|\(?\d{1,2}[.)]"
    r"|[a-h]\)|\([a-z]\)|[A-H]\.(?=[ \t]+[A-Z])|\([ivx]{2,4}\))"
)
_BULLET = late.pattern(
    rf"\n[ \t]*(?P<mark>{_MARK})(?:[ \t]+|(?<=[•●▪■])(?=[a-zA-Z])|(?<=\n-)(?=[A-Z]))(?=\S)"
)
_ITEM = late.pattern(rf"[ \t]*{_MARK}[ \t]")
# The last item of a wire's list ends where the next paragraph is indented.
_ITEM_END = late.pattern(rf"\n[ \t]*{_MARK}[ \t]|\n[ \t]*\n|(?<=[.;:!?\"”])\n[ \t]+(?=[A-Z\"“])|\Z")
_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last)(?:ly)?"
    r"|last\s+but\s+not\s+(?:the\s+)?least|on\s+top\s+of\s+that|in\s+addition"
)
ENUMERATED = late.pattern(
    rf"(?:(?:and\s+)?(?:{_NTH})(?:[,:]|\s+(?:is|was)\s+to\b)\s*)+|\(?\d{{1,2}}[.)](?=[a-z])"
    r"|\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s*(?=[a-z])"
)
# 'Two quays to be built', as budgets in brief say it
TO_BE_DONE = late.pattern(
    r"[^,;:.\n]{4,90}?\sto\s+be\s+(?:\w+ly\s+)?(?:\w+ed|set|built|made|put|given|cut|held|brought)\b"
)
_SHORTEST = 8
_LONGEST_MARK = 16


def bullets(document: Document) -> Iterator[Span]:
    """Yield the items of a list whose heading line announces what will be done."""
    text, lower = document.text, document.lower
    end_of_list, ends = -1, [sentence.end for sentence in document.sentences]
    for match in _BULLET.finditer(text):
        line, start = match.start() + 1, match.end()
        continues = end_of_list >= 0 and not text[end_of_list:line].strip(" \n\t;.")
        if not continues:
            heading = _announcing().search(lower, max(0, line - 200), line)
            if heading is not None and _is_item(text, line):
                continue
            marked = match["mark"] in _DOTS
            announced = heading is not None and (marked or _is_firm(heading) or end_of_list >= 0)
            if not announced and not _orders(lower, line, start):
                continue
        stop = _ITEM_END.search(text, start)
        end_of_list = stop.start() if stop else len(text)
        # What an item goes on with is read like any other sentence.
        at = bisect_left(ends, start + _SHORTEST)
        span = trimmed(text, start, min([end_of_list, *ends[at : at + 1]]))
        if span is not None and not _TOLD.search(lower, span.start, span.end):
            yield span


_TOLD = late.pattern(
    r"\b(?:(?:has|have)\s+(?:been|risen|fallen|grown|reached|become|increased|declined|doubled)|was|were)\b"
)


def _orders(lower: str, line: int, start: int) -> bool:
    """Tell a list that a colon opens and whose first item says what to do: 'Housing:', 'build flats'."""
    headed = lower[max(0, line - _LONGEST_MARK) : line].rstrip().endswith(":")
    start += 3 * lower.startswith("to ", start)
    orders = deed().match(lower, start) or _doing_deed().match(lower, start)
    return headed and orders is not None


@cache
def _doing_deed() -> re.Pattern[str]:
    """Return the pattern of a verb that orders, in -ing: 'accelerating the'."""
    deeds = lexicon().tables["priorities"]["deeds"]
    return re.compile(rf"(?:\w+ly\s+)?(?:{trie(_in_ing(verb) for verb in deeds)})\s+(?!of\b)\w")


def _in_ing(verb: str) -> str:
    if verb in ("cut", "put", "set", "tap", "step"):
        return f"{verb}{verb[-1]}ing"
    return f"{verb.removesuffix('e')}ing" if not verb.endswith("ee") else f"{verb}ing"


_DOTS = frozenset(["--", "o", *"-•*–●▪■◦·➢"])
_FIRM = frozenset(
    "will should must decided voted agreed resolved pledged proposed proposes plans tasks priorities points".split()
)
"""Words that announce a list of plans even where its items are numbered as paragraphs are."""


def unmarked(document: Document) -> Iterator[Span]:
    """Yield the items of a list without marks, each a line of its own that a semicolon ends."""
    text, lower = document.text, document.lower
    for colon in _COLON_LINE.finditer(text):
        heading = _announcing().search(lower, max(0, colon.start() - 200), colon.end())
        lines = list(_lines(text, colon.end())) if heading and _is_firm(heading) else []
        if len(lines) > 1:
            yield from filter(None, (trimmed(text, line.start, line.end) for line in lines))


_COLON_LINE = late.pattern(r"(?::|\bto;)[ \t]*\n")


def _lines(text: str, start: int) -> Iterator[Span]:
    """Yield the lines up to the first that no semicolon ends, and with it if another goes before."""
    goes_on = False
    while start < len(text):
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        line = text[start:end].rstrip()
        ends = line.endswith((";", "; and", "; or"))
        if line and (_ITEM.match(text, start) or not (ends or goes_on)):
            return
        if line:
            yield Span(start, start + len(line))
            if not ends:
                return
            goes_on = True
        start = end + 1


@cache
def deed() -> re.Pattern[str]:
    """Return the pattern of a verb that orders, not of its noun: 'support for'."""
    deeds = trie(lexicon().tables["priorities"]["deeds"])
    return re.compile(
        rf"(?:\w+ly\s+)?(?:(?:{deeds})\s+(?!(?:of|in|for|to|was|is|has|and)\b)\w"
        rf"|(?:continue|strive|work|seek)\s+to\s+{deeds}\b|(?:adhere|stick|respond)\s+to\b)"
    )


def item_start(text: str, start: int) -> int:
    """Return where the words of an item begin whose line begins there, -1 for any other line."""
    item = _ITEM.match(text, start)
    return item.end() if item is not None else -1


def _is_firm(heading: re.Match[str]) -> bool:
    """Tell a heading that announces plans: 'it has been decided to:'."""
    return not _FIRM.isdisjoint(heading[0].replace(":", " ").replace(";", " ").split())


def _is_item(text: str, line: int) -> bool:
    """Tell whether the line before is itself the item of a list, and so no heading."""
    start = max(text.rfind("\n", max(0, line - 400), line - 1), line - 400)
    return _ITEM.match(text, start + 1, line) is not None


@cache
def _announcing() -> re.Pattern[str]:
    words = trie(lexicon().tables["priorities"]["announces"]).replace(r"\ ", r"\s+")
    return re.compile(rf"\b({words})\b[^.\n]{{0,80}}[:;]?[ \t]*\n\s*\Z")


def introduces(text: str, sentence: Span, item: int) -> bool:
    """Tell the sentence that only leads to a list: 'The agreement should include:'."""
    if text[sentence.end - 1] != ":" or item - sentence.end >= _LONGEST_MARK:
        return False
    return not text[sentence.end : item].strip(" \n\t-•*–●▪■()1ai.")


def before_item(text: str, sentence: Span, starts: Sequence[int]) -> int:
    """Return where what an item goes on with ends, and the next item of the list begins."""
    first = bisect_left(starts, sentence.start)
    if first in (0, len(starts)) or starts[first] >= sentence.end:
        return sentence.start
    return text.rfind("\n", sentence.start, starts[first])


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return a span without its enumerator and stops, None where nothing to tell is left."""
    while start < end and text[start].isspace():
        start += 1
    lead = ENUMERATED.match(text[start : start + 60].lower())
    if lead is not None:
        start += lead.end()
    while start < end and text[start] in " \n\t,:;-•*●▪■":
        start += 1
    if text.endswith(("; and", "; or"), start, end):
        end = text.rindex(";", start, end)
    while end > start and text[end - 1] in ' \n\t.,;:"”’':
        end -= 1
    return Span(start, end) if end - start >= _SHORTEST and " " in text[start:end] else None
