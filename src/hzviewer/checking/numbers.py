"""Numbers that are damaged, and numbers that cannot be."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem

_UNIT = r"(?=\s?(?:per\s?cent|percent|pct|%|billion|million|trillion|mln|bn\b))"
_LOST_POINT = late.pattern(r"\b(?:at|to|of|by|is|was|from|rate|over|about)\s(?P<whole>\d{1,2})\s\Z")
_TWO_PLACES = late.pattern(r"\d\d(?:\s|-|%|p)")
_DAMAGED = (
    # Each begins with a plain character, which is found many times faster than an alternation.
    late.pattern(rf"\.(?:\d{{1,3}}[.,]|,)\d{{1,3}}{_UNIT}"),
    late.pattern(rf",\d{{4,9}}(?:\.\d{{1,3}})?{_UNIT}"),
)
_LEAD = late.pattern(r"(?<![\d.,])\d{1,3}\Z")
_TORN = late.pattern(r", \d{3}(?:\scrore|\slakh|\smillion|\sbillion)")
_IN_FULL = late.pattern(
    r"(?P<mark>\D*?)(?P<digits>\d{1,3}(?:,\d{3})++)\s(?P<scale>million|billion|trillion)(?P<rest>\b.*)",
    re.DOTALL,
)
_FULL_FROM = {"million": 1e9, "billion": 1e8, "trillion": 1e6}
"""From here on a number is written in full: firms count sums of up to nine digits in millions of
won or yen, and budgets eight in billions of rupiah or dong, but nobody goes further."""
_WORLD = {"USD": 1.2e14, "EUR": 1.1e14, "GBP": 1e14, "CNY": 8e14, "INR": 1e16, "NGN": 2e17}
"""What all the world produces in a year, in round numbers of the 2020s."""
_OF_A_YEAR = frozenset(
    "gdp product revenue revenues income profit profits exports imports expenditure spending budget"
    " taxes sales".split()
)
"""Sums that are at most a part of a year's product; payments and trading turn it over many times."""
_OF = late.pattern(r" (?:of|from|for|in|with|to|by) |[ ,]*+\(")
_ONE_COMMA = late.pattern(r"(?<![\d,])\d{1,3},\d{3}(?![\d,.])")
_BETWEEN = late.pattern(
    r"(?<!gap )(?<!difference )(?<!spread )(?<!choice )(?<!midway )(?<!halfway )(?<!choose )"
    r"(?<!distance )(?<!ratio )\b[Bb]etween\s(?:(?:about|around|some|roughly)\s)?[A-Z]{0,3}[$£€¥₹]?\Z"
)
_BELOW_ZERO = late.pattern(
    r"\b(?:profits?|loss|losses|earnings|income|balance|surplus|deficit|margin|growth|sentiment"
    r"|cash flow|result)\b"
)


def number_broken(evidence: Evidence) -> Iterator[Problem]:
    """Yield "6 50 per cent" and "1.2.5 percent": a number that lost or won a point."""
    text = evidence.text
    for figure in evidence.report.figures:
        if text.startswith(", ", figure.end) and _TORN.match(text, figure.end):
            if precision.is_currency(figure.unit) and figure.quote[-1:].isdigit():
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


def number_in_full_with_scale(evidence: Evidence) -> Iterator[Problem]:
    """Yield "17,319,704,091,019 trillion": a number written in full and also called trillion."""
    for figure, _ in evidence.of_kind("level", "count", "change", "target"):
        written = _in_full(figure)
        if written is None:
            continue
        fits = f"{written['mark']}{written['digits']}{written['rest']}"
        yield problem(
            "number_in_full_with_scale",
            (figure,),
            f"“{evidence.quote(figure)}” is written in full and also called {written['scale']}: "
            f"one of the two must go.",
            " ".join(fits.split()),
        )


def amount_beyond_the_world(evidence: Evidence) -> Iterator[Problem]:
    """Yield a revenue, an income or a budget that is more than all the world produces in a year."""
    for figure, _ in evidence.of_kind("level"):
        most = _WORLD.get(figure.unit)
        if most is None or figure.value <= most or _of_what(figure) not in _OF_A_YEAR:
            continue
        if _in_full(figure) is not None:
            continue  # said by the rule above
        yield problem(
            "amount_beyond_the_world",
            (figure,),
            f"“{evidence.quote(figure)}” is more than the whole world produces in a year, some "
            f"{precision.stated(most, figure)}.",
            _with_point(evidence.quote(figure)),
        )


def range_backwards(evidence: Evidence) -> Iterator[Problem]:
    """Yield "between 5 and 3 percent": a range whose end lies below its beginning."""
    if "etween" not in evidence.text:
        return
    for sentence in evidence.sentences:
        for low, high in pairwise(sentence.figures):
            if low.value <= high.value or not _is_range(evidence, sentence, low, high):
                continue
            said = " ".join(evidence.text[low.start : high.end].split())
            yield problem(
                "range_backwards",
                (low, high),
                f"“between {said}” ends below its beginning: {precision.plain(high.value)} is less than "
                f"{precision.plain(low.value)}.",
                "the two the other way round",
                severity="warning",
            )


def _is_range(evidence: Evidence, sentence: Sentence, low: Figure, high: Figure) -> bool:
    """Tell the two ends of "between A and B", of one unit and kind."""
    if (low.unit, low.kind) != (high.unit, high.kind) or not low.high is high.high is None:
        return False
    start = max(sentence.start, low.start - 30)
    between = _BETWEEN.search(evidence.text, start, low.start) is not None
    return between and evidence.between(low, high) == "and"


def _in_full(figure: Figure) -> re.Match[str] | None:
    if "," not in figure.quote or "illion" not in figure.quote:
        return None
    match = _IN_FULL.fullmatch(figure.quote)
    if match is None or float(match["digits"].replace(",", "")) < _FULL_FROM[match["scale"]]:
        return None
    return match


def _of_what(figure: Figure) -> str:
    """Return the noun that a subject is about: ``revenue`` of "revenue of services"."""
    return _OF.split(figure.subject.lower(), maxsplit=1)[0].rpartition(" ")[2]


def _with_point(quote: str) -> str:
    """Return an amount with a point for its comma, or nothing where it has none to replace."""
    return quote.replace(",", ".") if _ONE_COMMA.search(quote) else ""
