"""One normalised text, cut into paragraphs and sentences."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Span

# Patterns that begin with one class of characters: so a search leaps from one to the next.
_LINE_ENDS = late.pattern(r"[\r\u2028\u2029\x85](?:(?<=\r)\n)?")
_LINE_END = "\r\u2028\u2029\x85"
_LOST = late.pattern("[\ud800-\udfff\x00]")
_BLANK_LINES = late.pattern(r"\n[ \t]*\n\s*")
_SENTENCE_END = late.pattern(
    r"[.!?;\n](?:(?<=[.!?])(?:[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9¥$£€₹•])|[\"”’](?=[A-Z]))"
    r"|(?<=;)(?=\n)|(?<=\n)(?=[ \t]{0,8}(?:(?:[-*•–]|\(?[a-z\d]{1,2}[.)])[ \t]+\S|"
    r"[A-Z][^.:;\n]{1,50}:[^:\n]{0,16}\d)))"
)
_KEY_FIGURE = late.pattern(r"[ \t]{0,8}[A-Z][^.:;\n]{1,50}:[^:\n]{0,16}\d")
"""A line of a list of key figures: 'Retail sales: 450 billion yuan, up 18%'."""
_ABBREVIATION = late.pattern(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|No|Nos|Fig|Co|Corp|Inc|Ltd|Gen|Gov|Sen|Rep|vs|etc|approx"
    r"|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|i\.e|e\.g|(?:[A-Za-z]\.)+[A-Za-z])\Z"
)


_INDENTED = "\n  "
"""Behind a stop, a line set in begins a paragraph: the stop ends a sentence, 'in the U.S.' too."""

_LONGEST_HEADLINE = 200
_LONGEST_SENTENCE = 2000
"""Text without stops is cut after so many characters: what is read of a sentence grows with its
square."""


class Document(Struct, frozen=True):
    """A text with what every stage needs: its lower-cased twin of the same length, its parts.

    ``paragraphs`` are parted by blank lines, ``sentences`` lie inside them; both in order and
    without surrounding space. ``published`` resolves years and weekdays, None where unknown.
    """

    text: str
    lower: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    published: date | None = None


def normalise(raw: str) -> str:
    """Return the text as offsets count it: LF line ends, plain spaces, no BOM, NUL, surrogate."""
    text = raw.removeprefix("\ufeff").replace("\u00a0", " ")
    if any(end in text for end in _LINE_END):
        text = _LINE_ENDS.sub("\n", text)
    return _LOST.sub("\ufffd", text) if _has_lost(text) else text


def _has_lost(text: str) -> bool:
    """Tell whether a text has characters that cannot be kept: far quicker than to search them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return "\0" in text


def prepare(text: str, published: date | None = None) -> Document:
    """Return the normalised text with its paragraphs and sentences."""
    paragraphs = tuple(_joined(text, _parts(text, 0, len(text), _BLANK_LINES)))
    sentences = tuple(s for n, p in enumerate(paragraphs) for s in _sentences(text, p, not n))
    return Document(text, _lower(text), paragraphs, sentences, published)


def _lower(text: str) -> str:
    """Return the text in lower case, code point for code point: str.lower() may lengthen it."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(low := c.lower()) != 1 else low for c in text)


def _parts(text: str, start: int, end: int, gap: re.Pattern[str]) -> list[Span]:
    cuts = [start]
    for match in gap.finditer(text, start, end):
        cuts += match.span()
    cuts.append(end)
    pairs = zip(cuts[::2], cuts[1::2], strict=True)
    return [span for a, b in pairs if (span := _stripped(text, a, b))]


def _joined(text: str, parts: list[Span]) -> list[Span]:
    """Put paragraphs together that a page break has cut in the middle of a sentence."""
    result: list[Span] = []
    for part in parts:
        if result and text[part.start].islower() and text[result[-1].end - 1] not in '.!?:;”"':
            result[-1] = Span(result[-1].start, part.end)
        else:
            result.append(part)
    return result


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _sentences(text: str, paragraph: Span, first: bool) -> list[Span]:
    cuts = [paragraph.start]
    if first:
        cuts += _headline(text, paragraph)
    for match in _SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
        stop = match.start()
        if (
            text[stop] != "."
            or not _is_abbreviated(text, paragraph.start, stop)
            or text.startswith(_INDENTED, match.end())
        ):
            cuts.append(match.end())
            if text[stop] == "\n" and _KEY_FIGURE.match(text, match.end()):
                cuts.append(_line_end(text, match.end(), paragraph.end))
    if _KEY_FIGURE.match(text, paragraph.start):
        cuts.append(_line_end(text, paragraph.start, paragraph.end))
    cuts.append(paragraph.end)
    cuts.sort()
    found: list[Span] = []
    for start, end in pairwise(cuts):
        if end - start > _LONGEST_SENTENCE:
            found += _cut(text, start, end)
        elif (span := _stripped(text, start, end)) is not None:
            found.append(span)
    return found


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    """Tell the stop of an abbreviation: most sentences end with a longer word, or with a digit."""
    if not text[stop - 1].isalpha() or text[stop - _LONG : stop].isalpha():
        return False
    return _ABBREVIATION.search(text[max(start, stop - 12) : stop]) is not None


_LONG = len("approx") + 1


def _line_end(text: str, start: int, end: int) -> int:
    stop = text.find("\n", start, end)
    return end if stop < 0 else stop


def _headline(text: str, first: Span) -> list[int]:
    """Return the end of a headline that stands on the first line right above the text."""
    stop = text.find("\n", first.start, first.end)
    if not 0 <= stop - first.start <= _LONGEST_HEADLINE:
        return []
    following = text[stop + 1 : first.end].lstrip()
    whole = text[stop - 1] not in ",;:-" and not following[:1].islower()
    return [stop] if whole else []


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the parts of what is far too long to be one sentence."""
    while end - start > _LONGEST_SENTENCE:
        limit = start + _LONGEST_SENTENCE
        stop = text.rfind(" ", start + _LONGEST_SENTENCE // 2, limit)
        stop = limit if stop < 0 else stop
        if span := _stripped(text, start, stop):
            yield span
        start = stop
    if span := _stripped(text, start, end):
        yield span
