"""Numbers that are damaged, and numbers that cannot be."""

import re
from collections.abc import Iterator
from itertools import chain

from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, problem

_UNIT = r"(?=\s?(?:per\s?cent|percent|pct|%|billion|million|trillion|mln|bn\b))"
_LOST_POINT = re.compile(r"\b(?:at|to|of|by|is|was|from|rate|over|about)\s(?P<whole>\d{1,2})\s\Z")
_TWO_PLACES = re.compile(r"\d\d(?:\s|-|%|p)")
_DAMAGED = (
    # Each begins with a plain character, which is found many times faster than an alternation.
    re.compile(rf"\.(?:\d{{1,3}}[.,]|,)\d{{1,3}}{_UNIT}"),
    re.compile(rf",\d{{4,9}}(?:\.\d{{1,3}})?{_UNIT}"),
)
_LEAD = re.compile(r"(?<![\d.,])\d{1,3}\Z")
_TORN = re.compile(r", \d{3}(?:\scrore|\slakh|\smillion|\sbillion)")
_BELOW_ZERO = re.compile(
    r"\b(?:profits?|loss|losses|earnings|income|balance|surplus|deficit|margin|growth|sentiment"
    r"|cash flow|result)\b"
)


def number_broken(evidence: Evidence) -> Iterator[Problem]:
    """Yield "6 50 per cent" and "1.2.5 percent": a number that lost or won a point."""
    text = evidence.text
    for figure in evidence.report.figures:
        if text.startswith(", ", figure.end) and _TORN.match(text, figure.end):
            if precision.is_currency(figure.unit):
                yield _torn(evidence, figure)
        if figure.unit != "%" or not _TWO_PLACES.match(figure.quote):
            continue
        lost = _LOST_POINT.search(text, max(0, figure.start - 12), figure.start)
        if lost is not None:
            span = (lost.start("whole"), figure.end)
            yield problem(
                "number_broken",
                tuple(evidence.figures_in(*span)),
                f"“{' '.join(text[slice(*span)].split())}” is no number: it seems to have lost its point.",
                f"{lost['whole']}.{evidence.quote(figure)}",
                at=span,
            )
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _DAMAGED):
        lead = _LEAD.search(text, max(0, match.start() - 4), match.start())
        if lead is not None:
            span = (lead.start(), match.end())
            yield problem(
                "number_broken",
                tuple(evidence.figures_in(*span)),
                f"“{text[slice(*span)]}” is no number: its points and commas do not fit.",
                "a number with one point",
                at=span,
            )


def _torn(evidence: Evidence, figure: Figure) -> Problem:
    span = (figure.start, figure.end + 5)
    said = evidence.text[slice(*span)]
    return problem(
        "number_broken", (figure,), f"“{said}” is torn in two.", said.replace(", ", ","), at=span
    )


def fall_beyond_zero(evidence: Evidence) -> Iterator[Problem]:
    """Yield a fall of more than 100 percent of what cannot be less than nothing."""
    for figure, sentence in evidence.of_kind("change"):
        if figure.unit != "%" or figure.direction != "down" or figure.value <= 100:
            continue
        if figure.high is not None or _BELOW_ZERO.search(evidence.words(sentence)):
            continue
        yield problem(
            "fall_beyond_zero",
            (figure,),
            f"Nothing can fall by “{evidence.quote(figure)}”: a fall of 100 percent leaves nothing.",
            "at most 100 percent",
        )
