"""Which place a figure is about: one that its subject names, or one that its clause is set in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from hzviewer.model.facts import Cue, Figure, Place, Span

from .text import Document

_NEAR = 40
"""So many characters behind a figure an 'in China' still belongs to it."""


def placed(
    document: Document, figures: Sequence[Figure], places: Iterable[Place]
) -> tuple[Figure, ...]:
    """Return the figures with their places; what the text does not tell stays None."""
    mentions = _mentions(document.text, {place.name for place in places})
    if not mentions:
        return tuple(figures)
    starts = [mention.start for mention in mentions]
    sentences = [sentence.start for sentence in document.sentences]
    return tuple(
        _with_place(document, figure, mentions[a:b])
        for n, figure in enumerate(figures)
        for first, last in [_clause(document, figures, n, sentences)]
        for a, b in [(bisect_left(starts, first), bisect_left(starts, last))]
    )


def _mentions(text: str, names: set[str]) -> list[Span]:
    """Return where the names stand, in order; of two that begin together only the longer."""
    found: dict[int, int] = {}
    for name in names:
        for form in {name, name.replace(" ", "\n")}:
            start = text.find(form)
            while start >= 0:
                end = start + len(form)
                if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
                    found[start] = max(end, found.get(start, 0))
                start = text.find(form, end)
    return [Span(start, found[start]) for start in sorted(found)]


def _clause(
    document: Document, figures: Sequence[Figure], n: int, sentences: Sequence[int]
) -> tuple[int, int]:
    """Return the stretch of the sentence in which a place is the figure's own."""
    figure = figures[n]
    sentence = document.sentences[bisect_right(sentences, figure.start) - 1]
    first = (
        sentence.start if figure.subject_start is None else min(figure.subject_start, figure.start)
    )
    following = figures[n + 1].start if n + 1 < len(figures) else sentence.end
    return max(first, sentence.start), min(sentence.end, figure.end + _NEAR, following)


def _with_place(document: Document, figure: Figure, mentions: Sequence[Span]) -> Figure:
    if not mentions:
        return figure
    named = [m for m in mentions if _in_subject(figure, m)]
    set_in = [m for m in mentions if document.lower.endswith((" in ", "\nin "), 0, m.start)]
    behind = [m for m in set_in if m.start >= figure.end]
    found = next(iter([*behind, *named, *reversed(set_in)]), None)
    if found is None:
        return figure
    name = " ".join(document.text[found.start : found.end].split())
    cue = Cue("place", found.start, found.end)
    return replace(figure, place=name, cues=(*figure.cues, cue))


def _in_subject(figure: Figure, mention: Span) -> bool:
    start, end = figure.subject_start, figure.subject_end
    return start is not None and end is not None and start <= mention.start < end
