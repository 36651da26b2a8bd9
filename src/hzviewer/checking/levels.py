"""Changes against the two levels they link: percentages, differences, directions."""

from collections.abc import Iterator
from itertools import pairwise

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .moves import Move, direction, find_moves, has_sign

_SLACK = 0.05
"""Levels are rounded before they are printed: a change within 5 percent is left alone."""
_POINTS = {"pp": 1.0, "bp": 0.01}
_ONE = late.pattern(r"\s(?:an?|per|each|apiece)\b|,\s?\d")
_LARGEST_MOVE = 200.0
"""A level does not grow so many times over in one step: a scale word is missing instead."""

_WAYS = {
    "narrowed": late.pattern(r"\b(?:narrow(?:s|ed|ing)?|shr[au]nk|shrinking)\b"),
    "widened": late.pattern(r"\b(?:widen(?:s|ed|ing)?|swelled|ballooned)\b"),
}
_NEGATIVE = late.pattern(r"[-−–]\s?[$£€¥]?\d|\bminus\b|negative|forecast|expect|target")
_REVISED = late.pattern(r"\brevised\s(?:up|upwards?)\s[$£€¥]?\Z")
_FROM_OLD = late.pattern(r"(?:\w+ )?from (?:the |an? )?(?:\w+ ){0,2}?[$£€¥]?")


def percentage_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield the percentages that do not lead from the earlier level to the later one."""
    for move in evidence.all(find_moves):
        change = move.change
        if change is None or change.unit not in ("%", "fraction") or precision.is_multiple(change):
            continue
        if move.later.unit in ("%", "pp", "bp") or _is_scale_error(move):
            continue
        low, high = _growth(move)
        stated = _signed(change) * (100 if change.unit == "fraction" else 1)
        slack = precision.margin(change) * (100 if change.unit == "fraction" else 1)
        slack += max(0.3, _SLACK * abs(stated))
        if low - slack <= stated <= high + slack:
            continue
        if low - slack <= -stated <= high + slack and has_sign(evidence, move):
            continue
        later, earlier = move.values
        grown = 100 * (later / earlier - 1)
        yield problem(
            "percentage_against_its_levels",
            move.figures,
            f"From {precision.stated(earlier, move.earlier)} to {precision.stated(later, move.later)} is "
            f"{_way(grown)} {precision.percent(grown)}, but the text says "
            f"{_way(stated)} “{evidence.quote(change)}”.",
            precision.percent(grown),
        )


def difference_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield the stated differences that are not the difference of the two levels."""
    for move in evidence.all(find_moves):
        change = move.change
        if change is None or _is_scale_error(move):
            continue
        size = _difference_unit(move, change)
        if size is None:
            continue
        later, earlier = move.values
        found = later - earlier
        stated = _signed(change) * size
        slack = precision.margin(move.later) + precision.margin(move.earlier)
        slack += precision.margin(change) * size + 1e-6
        relative = 100 * found / earlier
        if abs(found - stated) <= slack or (
            change.unit == "%" and abs(relative - stated) <= 0.5 + _SLACK * abs(stated)
        ):
            continue
        yield problem(
            "difference_against_its_levels",
            move.figures,
            f"From {precision.stated(earlier, move.earlier)} to {precision.stated(later, move.later)} is "
            f"{_way(found)} {_difference(found, size, change)}, but the text says "
            f"{_way(stated)} “{evidence.quote(change)}”.",
            _difference(found, size, change),
        )


def direction_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield the levels that are said to rise but are lower than where they come from."""
    for move in evidence.all(find_moves):
        if move.change is not None and move.change.unit in ("%", "pp", "bp"):
            continue  # the rules above say it with the number
        if move.later.kind == "change" and move.later.direction != move.earlier.direction:
            continue
        way = _stated_way(evidence, move)
        later, earlier = move.values
        if way is None or _is_scale_error(move) or not precision.differ(move.later, move.earlier):
            continue
        if (later > earlier) == (way == "up") or has_sign(evidence, move):
            continue
        yield problem(
            "direction_against_its_levels",
            (move.later, move.earlier),
            f"“{evidence.quote(move.later)}” is {'more' if later > earlier else 'less'} than "
            f"“{evidence.quote(move.earlier)}”, but the text says that it went {way}.",
            "a fall" if way == "up" else "a rise",
        )


def move_across_scales(evidence: Evidence) -> Iterator[Problem]:
    """Yield the two levels of a move that lie a thousandfold apart: a scale word is missing."""
    for move in evidence.all(find_moves):
        if not _is_scale_error(move) or any(_for_one(evidence, f) for f in move.figures):
            continue
        later, earlier = move.values
        small, large = (move.earlier, move.later) if later > earlier else (move.later, move.earlier)
        yield problem(
            "move_across_scales",
            (move.later, move.earlier),
            f"“{evidence.quote(small)}” and “{evidence.quote(large)}” are given as two levels of one "
            f"measure, but one is {precision.plain(large.value / small.value)} times the other.",
            precision.in_scale_of(small, large),
        )


def gap_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield a deficit or a surplus that "narrowed" to a larger amount, or "widened" to a smaller one."""
    for move in evidence.all(find_moves):
        words = evidence.words(move.sentence)
        poles = [pole for pole in ("deficit", "surplus", "gap", "shortfall") if pole in words]
        ways = {way for way, verbs in _WAYS.items() if verbs.search(words)}
        if len(poles) != 1 or poles[0] not in move.later.subject.lower() or len(ways) != 1:
            continue
        if move.later.kind != "level" or _is_scale_error(move) or _NEGATIVE.search(words):
            continue
        later, earlier = move.values
        way = next(iter(ways))
        if (later > earlier) == (way == "widened"):
            continue
        if not precision.differ(move.later, move.earlier):
            continue
        yield problem(
            "gap_against_its_levels",
            (move.later, move.earlier),
            f"“{evidence.quote(move.later)}” is {'more' if later > earlier else 'less'} than "
            f"“{evidence.quote(move.earlier)}”, but the text says that the {poles[0]} {way}.",
            "widened" if way == "narrowed" else "narrowed",
        )


def revision_without_to(evidence: Evidence) -> Iterator[Problem]:
    """Yield "revised up 305,000 from 215,000": what is more than the old value is the new one."""
    for sentence in evidence.sentences:
        for new, old in pairwise(sentence.figures):
            if not _is_revision(evidence, sentence, new, old):
                continue
            yield problem(
                "revision_without_to",
                (new, old),
                f"A revision up by “{evidence.quote(new)}” from “{evidence.quote(old)}” would more than double "
                f"it: “to” seems to be missing.",
                f"to {evidence.quote(new)}",
                severity="warning",
            )


def _is_revision(evidence: Evidence, sentence: Sentence, new: Figure, old: Figure) -> bool:
    """Tell a figure that is revised up from a smaller one of its unit, or of none."""
    start = max(sentence.start, new.start - 40)
    if not _REVISED.search(evidence.text, start, new.start):
        return False
    if new.high is not None or old.high is not None or new.value <= old.value:
        return False
    alike = new.unit == old.unit or not (new.unit and old.unit)
    return alike and _FROM_OLD.fullmatch(f"{evidence.between(new, old)} ") is not None


def _for_one(evidence: Evidence, figure: Figure) -> bool:
    """Tell a price, a number that is broken in two, and one in words, whose scale is its own."""
    worded = not any(c.isdigit() for c in figure.quote)
    return worded or _ONE.match(evidence.text, figure.end) is not None


def _growth(move: Move) -> tuple[float, float]:
    """Return the least and the greatest growth, in percent, that rounding allows."""
    later, earlier = move.values
    around, about = precision.margin(move.later), precision.margin(move.earlier)
    if move.later.value != later or move.earlier.value != earlier:
        around, about = 0.01 * later, 0.01 * earlier
    low = 100 * ((later - around) / (earlier + about) - 1)
    return low, 100 * ((later + around) / max(earlier - about, 1e-9) - 1)


def _is_scale_error(move: Move) -> bool:
    later, earlier = move.values
    if move.change is not None and move.change.unit in ("%", "times") and move.change.value > 1000:
        return False
    return max(later, earlier) > _LARGEST_MOVE * min(later, earlier)


def _difference_unit(move: Move, change: Figure) -> float | None:
    """Return what one unit of the change is in units of the levels, None where it is no difference."""
    if move.later.unit == "%":
        return _POINTS.get(change.unit, 1.0 if change.unit == "%" else None)
    if change.unit in ("%", "pp", "bp", "times", "fraction"):
        return None
    same = precision.unit(change) == precision.unit(move.later)
    counted = {change.kind, move.later.kind} <= {"change", "count"} and not (change.unit and same)
    return 1.0 if same or counted else None


def _difference(found: float, size: float, change: Figure) -> str:
    return precision.stated(abs(found) / size, change)


def _stated_way(evidence: Evidence, move: Move) -> str | None:
    if move.later.unit.count("/") or move.later.kind == "change" and not move.later.direction:
        return None
    if move.later.kind == "change":
        return _linked_way(evidence, move)
    return direction(evidence, move.later) or (
        direction(evidence, move.change) if move.change is not None else None
    )


def _linked_way(evidence: Evidence, move: Move) -> str | None:
    """Return the way of 'grew 4.4 percent, down from 3.9': the word before 'from' gives it."""
    words = (
        evidence.between(move.later, move.earlier).split()
        if move.later.start < move.earlier.start
        else []
    )
    if "from" in words and words[words.index("from") - 1] in ("up", "down") and words.index("from"):
        return words[words.index("from") - 1]
    return None


def _signed(figure: Figure) -> float:
    return -figure.value if figure.direction == "down" else figure.value


def _way(value: float) -> str:
    return "down" if value < 0 else "up"
