"""Doubled, tripled, halved: against the growth rate beside them, and against the two levels."""

from collections.abc import Iterator
from itertools import pairwise

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .moves import LONGEST, find_moves
from .subjects import words

_LEAST, _MOST = 0.93, 1.07
_BREAKS = late.pattern(
    r"\b(?:and|while|but|whereas|although|after|before|from|compared|than|since|which|of)\b|;|[.:] "
)
_NOUN_OF = late.pattern(
    r"\b(?:with )?(?:an?|the) (?:\w+ )?(?:rise|increase|growth|gain|jump|surge|fall|drop|decline|decrease) of"
)
_LEVEL_OF_YEAR = late.pattern(
    r"\s(?:the|that\sof|its|their)\s(?P<year>(?:19|20)\d\d)(?:['’]s)?\s(?:level|figure|number|total|amount|volume|output)\b"
)
_APART = late.pattern(r"[;.]\s|\b(?:and|while|but)\b")
_MOST_LEVELS = 40
_FARTHEST = 2.0
"""A level still farther off is of another thing: fast charging points beside all of them."""
_MORE = frozenset({"more than", "over", "at least", "well over"})
_LESS = frozenset({"nearly", "almost", "less than", "close to", "just under", "under"})


def growth_against_its_multiple(evidence: Evidence) -> Iterator[Problem]:
    """Yield the growth rates that do not fit "doubled", "halved" or the like beside them."""
    for multiple, sentence in evidence.of_kind("change"):
        if not precision.is_multiple(multiple) or multiple.high is not None:
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
        if multiple is None or not precision.is_multiple(multiple):
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


def multiple_against_the_level_of_its_year(evidence: Evidence) -> Iterator[Problem]:
    """Yield "90,000 by 2025, double the 2019 level" where the text gives another level for 2019."""
    for match in _LEVEL_OF_YEAR.finditer(evidence.text):
        sentence = evidence.sentence_at(match.start())
        found = _level_and_multiple(evidence, match.start(), sentence) if sentence else None
        bounds = _bounds(found[1]) if found else None
        if found is None or bounds is None:
            continue
        level, multiple = found
        base = _level_in(evidence, level, match["year"])
        if base is None:
            continue
        low, high = _growth(level, base)
        if low <= bounds[1] and high >= bounds[0]:
            continue
        if not 1 / _FARTHEST < level.value / base.value / _factor(multiple) < _FARTHEST:
            continue
        factor = precision.plain(level.value / base.value)
        yield problem(
            "multiple_against_the_level_of_its_year",
            (level, multiple, base),
            f"“{evidence.quote(level)}” is {factor} times the “{evidence.quote(base)}” that the text gives "
            f"for {match['year']}, but is called “{evidence.quote(multiple)}” that level.",
            f"{factor} times the {match['year']} level",
            severity="warning",
            at=(level.start, match.end()),
        )


def _growth(later: Figure, earlier: Figure) -> tuple[float, float]:
    """Return how many times as much the later level is at least and at most."""
    said = (earlier.qualifier or "").lower()
    least = earlier.value - (0 if said in _MORE else precision.margin(earlier))
    most = earlier.value + (0 if said in _LESS else precision.margin(earlier))
    around = precision.margin(later)
    return (later.value - around) / most, (later.value + around) / max(least, 1e-9)


def _level_and_multiple(
    evidence: Evidence, place: int, sentence: Sentence
) -> tuple[Figure, Figure] | None:
    """Return the level and its multiple, the two figures before a place in their sentence."""
    before = [f for f in sentence.figures if f.start < place]
    if len(before) < 2:
        return None
    level, multiple = before[-2:]
    if not precision.is_multiple(multiple) or multiple.high is not None or place - multiple.end > 2:
        return None
    amount = level.kind in ("level", "count", "target") and level.high is None
    near = multiple.start - level.end <= LONGEST and level.unit not in ("", "%", "pp")
    same = level.subject == multiple.subject
    apart = _APART.search(evidence.text, level.end, multiple.start)
    return (level, multiple) if amount and near and same and not apart else None


def _level_in(evidence: Evidence, level: Figure, year: str) -> Figure | None:
    """Return the one figure of a year that is of a level's very subject, None where several are."""
    own = {_stem(word) for word in words(level)}
    [levels] = evidence.all(_levels_of_years)
    found = [
        figure
        for figure in levels.get((level.unit, year), ())
        if figure.place == level.place
        and len(own & {_stem(word) for word in words(figure)}) >= min(2, len(own))
    ]
    return found[0] if len({figure.value for figure in found}) == 1 else None


def _levels_of_years(evidence: Evidence) -> Iterator[dict[tuple[str, str], list[Figure]]]:
    """Yield the levels by unit and year: of all the year or of its last day."""
    levels: dict[tuple[str, str], list[Figure]] = {}
    for figure, _ in evidence.of_kind("level", "count"):
        year = (figure.period or "").removesuffix("-12-31")
        if len(year) == 4 and figure.high is None and figure.value > 0:
            alike = levels.setdefault((figure.unit, year), [])
            if len(alike) < _MOST_LEVELS:
                alike.append(figure)
    yield levels


def _stem(word: str) -> str:
    return word.removesuffix("s")


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
