"""What the rules look at: the figures of a report by sentence and by kind, found once for all."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Figure, Problem, Severity
from hzviewer.model.report import Report

_END = late.pattern(
    r"[.!?;](?:[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9¥$£€₹•])|[\"”’](?=[A-Z]))|\n(?:[ \t]*\n|(?=[ \t]+[•*-]))"
)
_ABBREVIATED = frozenset(
    "U.S U.K Mr Mrs Ms Dr Rs No vs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Corp Co St Gov Sen".split()
)
_TIMES = late.pattern(
    r"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver|[Ff]rom|[Ll]ast|[Tt]his)\s(?:the\s)?(?:\w+\s){0,2}?(?:months?|quarters?|half|halves"
    r"|years?|weeks?|January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b|\bso far\b|\byear earlier\b"
)
_LONGEST_HEADLINE = 200
_LONGEST = 2000
"""Text without stops is cut after so many characters: what a rule does with a sentence is bounded."""


Found = TypeVar("Found")


class Sentence(Struct, frozen=True, gc=False):
    """A sentence that states figures, in reading order; ``number`` counts all sentences."""

    number: int
    start: int
    end: int
    figures: tuple[Figure, ...]


class Evidence(Struct, frozen=True, dict=True):
    """A report with what more than one rule needs of it."""

    report: Report

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    @cached_property
    def _memory(self) -> dict[Any, tuple[Any, ...]]:
        return {}

    def all(self, find: "Callable[[Evidence], Iterator[Found]]") -> tuple[Found, ...]:
        """Return what a function finds in the evidence, found once for all rules."""
        if find not in self._memory:
            self._memory[find] = tuple(find(self))
        return self._memory[find]

    def may_differ_in_time(self, figures: Iterable[Figure]) -> bool:
        """Tell whether a time that no year settles is named between figures without a period.

        "Exports were 2 billion. In the first four months trade was 16 billion" gives neither a
        period where the day of publication is not known.
        """
        placed = sorted(figures, key=lambda figure: figure.start)
        if any(figure.period for figure in placed):
            return False
        return _TIMES.search(self.text, placed[0].end, placed[-1].start) is not None

    @cached_property
    def headline_end(self) -> int:
        """Where the headline ends: a first line without a stop, 0 where there is none."""
        text = self.text
        start = len(text) - len(text.lstrip())
        stop = text.find("\n", start)
        if not 0 < stop - start <= _LONGEST_HEADLINE or text[start:stop].rstrip()[-1:] in ".,;:-":
            return 0
        return 0 if text[stop:].lstrip()[:1].islower() else stop

    @cached_property
    def _starts(self) -> list[int]:
        text = self.text
        starts = [0]
        if self.headline_end:
            starts.append(self.headline_end)
        for match in _END.finditer(text, starts[-1]):
            begin = match.start()
            last = text[max(0, begin - 5) : begin].rpartition(" ")[2]
            if text[begin] != "." or last not in _ABBREVIATED:
                following = match.end()
                if following - starts[-1] > _LONGEST:
                    starts.extend(range(starts[-1] + _LONGEST, following, _LONGEST))
                starts.append(following)
        starts.extend(range(starts[-1] + _LONGEST, len(text), _LONGEST))
        return starts

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that state figures."""
        starts = self._starts
        grouped: dict[int, list[Figure]] = {}
        for figure in self.report.figures:
            grouped.setdefault(bisect_right(starts, figure.start) - 1, []).append(figure)
        ends = [*starts[1:], len(self.text)]
        return tuple(
            Sentence(number, starts[number], ends[number], tuple(figures))
            for number, figures in grouped.items()
        )

    @cached_property
    def _by_kind(self) -> dict[str, list[tuple[Figure, Sentence]]]:
        kinds: dict[str, list[tuple[Figure, Sentence]]] = {}
        for sentence in self.sentences:
            for figure in sentence.figures:
                kinds.setdefault(figure.kind, []).append((figure, sentence))
        return kinds

    def of_kind(self, *kinds: str) -> Iterator[tuple[Figure, Sentence]]:
        """Yield the figures of some kinds, kind after kind, each with its sentence."""
        for kind in kinds:
            yield from self._by_kind.get(kind, ())

    def sentence_at(self, place: int) -> Sentence | None:
        """Return the sentence with figures that a place lies in."""
        found = bisect_right(self.sentences, place, key=_start_of) - 1
        sentence = self.sentences[found] if found >= 0 else None
        return sentence if sentence is not None and place < sentence.end else None

    @cached_property
    def figure_starts(self) -> list[int]:
        """Where the figures start, in order, for a search by place."""
        return [figure.start for figure in self.report.figures]

    def figures_in(self, start: int, end: int) -> Iterator[Figure]:
        """Yield the figures that lie in a stretch of the text."""
        first = bisect_left(self.figure_starts, start)
        for figure in self.report.figures[first : bisect_right(self.figure_starts, end)]:
            if figure.end <= end:
                yield figure

    def words(self, sentence: Sentence) -> str:
        """Return a sentence in lower case, line breaks as spaces, of the same length."""
        return self.text[sentence.start : sentence.end].lower().replace("\n", " ")

    def between(self, first: Figure, second: Figure) -> str:
        """Return what stands between two figures, lower-case, without what is in brackets."""
        text = self.text[first.end : second.start]
        if "(" in text:
            text = _without_brackets(text)
        return " ".join(text.lower().split())

    def quote(self, figure: Figure) -> str:
        """Return the words of a figure on one line."""
        return " ".join(self.text[figure.start : figure.end].split())


def _start_of(sentence: Sentence) -> int:
    return sentence.start


def problem(
    rule: str,
    figures: tuple[Figure, ...],
    message: str,
    suggestion: str = "",
    severity: Severity = "error",
    at: tuple[int, int] | None = None,
) -> Problem:
    """Return a problem about figures; it stands ``at`` a place, else from the first to the last."""
    start, end = at or (min(f.start for f in figures), max(f.end for f in figures))
    return Problem(
        id=f"x{start}",
        start=start,
        end=end,
        rule=rule,
        message=message,
        suggestion=suggestion,
        severity=severity,
        facts=tuple(f.id for f in figures),
    )


_BRACKETS = late.pattern(r"\([^()]*+\)")


def _without_brackets(text: str) -> str:
    return _BRACKETS.sub(" ", text)
