"""Doubled, tripled, halved: against the growth rate beside them, and against the two levels."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, problem
from .moves import LONGEST, find_moves

_LEAST, _MOST = 0.93, 1.07
_BREAKS = re.compile(
    r"\b(?:and|while|but|whereas|although|after|before|from|compared|than|since|which|of)\b|;|[.:] "
)
_NOUN_OF = re.compile(
    r"\b(?:with )?(?:an?|the) (?:\w+ )?(?:rise|increase|growth|gain|jump|surge|fall|drop|decline|decrease) of"
)
_MORE = frozenset({"more than", "over", "at least", "well over"})
_LESS = frozenset({"nearly", "almost", "less than", "close to", "just under", "under"})


def growth_against_its_multiple(evidence: Evidence) -> Iterator[Problem]:
    """Yield the growth rates that do not fit "doubled", "halved" or the like beside them."""
    for multiple, sentence in evidence.of_kind("change"):
        if multiple.unit != "times" or multiple.high is not None:
            continue
        rate = _rate_beside(evidence, multiple, sentence.figures)
        bounds = _bounds(multiple)
        if rate is None or bounds is None:
            continue
        sign = -1 if rate.direction == "down" else 1
        factor = 1 + sign * rate.value / 100
        slack = precision.margin(rate) / 100
        if bounds[0] - slack <= factor <= bounds[1] + slack:
            continue
        fits = 100 * (_factor(multiple) - 1)
        yield problem(
            "growth_against_its_multiple",
            (multiple, rate),
            f"What is {_said(evidence, multiple)} went {_percent(fits)}, but the text "
            f"says “{evidence.quote(rate)}”, which is {precision.plain(factor)} times as much as before.",
            _percent(fits),
        )


def multiple_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield the levels that are not twice, three times, half the level they come from."""
    for move in evidence.all(find_moves):
        multiple = move.change
        if multiple is None or multiple.unit != "times":
            continue
        bounds = _bounds(multiple)
        if bounds is None:
            continue
        later, earlier = move.values
        factor = later / earlier
        if bounds[0] <= factor <= bounds[1]:
            continue
        yield problem(
            "multiple_against_its_levels",
            move.figures,
            f"“{evidence.quote(move.later)}” is {precision.plain(factor)} times "
            f"“{evidence.quote(move.earlier)}”, but the text says {_said(evidence, multiple)}.",
            f"{precision.plain(factor)} times",
        )


def _rate_beside(
    evidence: Evidence, multiple: Figure, figures: tuple[Figure, ...]
) -> Figure | None:
    """Return the growth rate in the same clause, about the same thing."""
    for first, second in pairwise(figures):
        rate = second if first is multiple else first if second is multiple else None
        if rate is None or rate.kind != "change" or rate.unit != "%" or rate.high is not None:
            continue
        between = _NOUN_OF.sub(" ", evidence.between(first, second))
        if (
            rate.subject == multiple.subject
            and rate.direction == multiple.direction
            and rate.period == multiple.period
            and len(between) < LONGEST
            and not _BREAKS.search(between + " ")
        ):
            return rate
    return None


def _factor(multiple: Figure) -> float:
    """Return how many times the earlier level the later one is: 2 for doubled, 0.5 for halved."""
    if multiple.direction == "down" and multiple.value > 1:
        return 1 / multiple.value
    return multiple.value


def _bounds(multiple: Figure) -> tuple[float, float] | None:
    factor = _factor(multiple)
    if factor <= 0 or factor == 1:
        return None
    said = (multiple.qualifier or "").lower()
    up = factor > 1
    low, high = _LEAST * factor, _MOST * factor
    if said in _MORE:
        return (0.98 * factor, (factor + 1) * 1.05) if up else (factor / 3, 1.02 * factor)
    if said in _LESS:
        return (0.8 * factor, 1.02 * factor) if up else (0.98 * factor, 1.3 * factor)
    return (low, factor * 1.2) if up else (factor / 1.2, high)


def _said(evidence: Evidence, multiple: Figure) -> str:
    return f"“{f'{multiple.qualifier} ' if multiple.qualifier else ''}{evidence.quote(multiple)}”"


def _percent(growth: float) -> str:
    return f"{'up' if growth > 0 else 'down'} {precision.plain(abs(growth))} percent"
