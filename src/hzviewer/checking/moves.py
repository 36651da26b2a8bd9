"""Moves: a measure that goes from one level to another, with the change that links them.

"Exports rose 27 percent to 7.28 billion dollars from 5.73 billion" is a move; so are "from 5.73
to 7.28, up 27 percent" and "7.28 billion, 27 percent more than the 5.73 of last year".
"""

import math
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Direction, Figure

from . import precision
from .evidence import Evidence, Sentence

LONGEST = 90
"""Words between two figures of one move, in characters at most."""

_OPENERS = r"(?:(?!(?:to|by|up|down|including|excluding|with|which|while|and)\b)[a-z][\w'’-]*\s|[$£€¥]\s?){0,7}"
_FROM = late.pattern(
    r"(?P<by>.*)\b(?:from|than|compared (?:with|to)|against|versus|vs\.?)\s(?P<to>" + _OPENERS + ")"
)
_TO = late.pattern(
    r"(?P<by>.*?)(?:\bto reach|\breaching|\band reached|\bto hit|\bhitting|\bto stand at"
    r"|\bto total|\btotall?ing"
    r"|\b(?:higher|lower|more|less),? at|\bto)\s(?P<to>" + _OPENERS + ")"
)
_BREAKS = late.pattern(
    r"\b(?:and|while|but|whereas|although|though|after|before|which|who|for|if|excluding"
    r"|including|with|on|or"
    r"|revised|previously|estimate[sd]?|forecasts?|expected|expectations|predicted|target|average"
    r"|total of|record|followed|led)\b|;|[.:] "
)
_SAME_AGAIN = late.pattern(r",?\s+or\s+(?:about\s+|some\s+|an?\s+(?:\w+\s+)?of\s+)?")
_NO_LEVEL = late.pattern(
    r"\b(?:and|while|but|which|who|for|if|expect\w*|forecasts?|predict\w*|estimate[sd]?"
    r"|target\w*|average|projected|or)\b"
)
_ASIDE = late.pattern(
    r",? or (?:a (?:loss|profit) of )?[$£€¥]?[\d.,/ ]+(?: cents?| pence)?(?: (?:an?"
    r"|per) (?:\w+ )?\w+)?(?=,| from| compared)"
    r"|,? (?:year|month|quarter)[- ]o(?:n|ver)[- ](?:year|month|quarter)"
)
_SIGNED = late.pattern(
    r"\b(?:deficit|surplus|loss|losses|balance|gap|shortfall|earnings|results?)\b"
)
_ENDS_FROM = late.pattern(r"\bfrom\s" + _OPENERS + r"\Z")
_OTHER_TERMS = late.pattern(
    r"real terms|comparable|constant|adjust|local currenc|excluding|like-for-like|same-store"
    r"|annuali[sz]ed"
    r"|in volume|by volume|purchasing power|minus|negative|per capita"
)
_YEARLY = late.pattern(r"year[- ]on[- ]year|year[- ]over[- ]year|\by-o-y|\byoy\b|annual(?:ly)? ")
_LINKS = late.pattern(r"from|than |compared|against|versus|vs")
_PURE = {
    "up": frozenset(
        "rose rise rises risen rising grew grow grows grown growing increase increased increases"
        " increasing climbed climb climbs climbing jumped jump jumps jumping surged surge surging"
        " gained up higher soared soaring leapt expanded expanding".split()
    ),
    "down": frozenset(
        "fell fall falls fallen falling dropped drop drops dropping declined decline declines"
        " declining decreased decrease decreases decreasing shrank shrink shrunk shrinking slid"
        " down lower plunged plunging slumped slumping tumbled tumbling contracted contracting sank".split()
    ),
}
"""Verbs that say which way the number itself went: "eased" and "cut its growth forecast" may not."""


class Move(Struct, frozen=True, gc=False):
    """A measure at two times; ``change`` is the stated way between, None where none is stated."""

    sentence: Sentence
    later: Figure
    earlier: Figure
    change: Figure | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the move."""
        return (self.later, self.earlier, *((self.change,) if self.change else ()))

    @property
    def values(self) -> tuple[float, float]:
        """The later and the earlier value; a number alone shares the scale of the other."""
        later, earlier = self.later.value, self.earlier.value
        if precision.is_bare(self.earlier) and precision.is_scaled(self.later):
            earlier = _rescaled(earlier, later)
        elif precision.is_bare(self.later) and precision.is_scaled(self.earlier):
            later = _rescaled(later, earlier)
        return later, earlier


def find_moves(evidence: Evidence) -> Iterator[Move]:
    """Yield the moves inside sentences."""
    for sentence in evidence.sentences:
        if len(sentence.figures) < 2:
            continue
        if not _LINKS.search(evidence.text, sentence.start, sentence.end):
            continue
        figures = list(_outside_brackets(evidence.text, sentence.figures))
        yield from _moves_of(evidence, sentence, figures)


def has_sign(evidence: Evidence, move: Move) -> bool:
    """Tell a measure that may be negative: a balance that falls into a larger deficit."""
    return _SIGNED.search(evidence.words(move.sentence)) is not None


def direction(evidence: Evidence, figure: Figure) -> Direction | None:
    """Return the way that a word without a second meaning gives to the figure's number."""
    for cue in figure.cues:
        if cue.role == "direction":
            words = evidence.text[cue.start : cue.end].lower().split()
            for way in ("up", "down"):
                if way == figure.direction and not _PURE[way].isdisjoint(words):
                    return figure.direction
    return None


def _moves_of(evidence: Evidence, sentence: Sentence, figures: list[Figure]) -> Iterator[Move]:
    joints = [_joint(evidence, a, b) for a, b in pairwise(figures)]
    position = 0
    while position < len(joints):
        move, used = _move_at(evidence, sentence, figures, joints, position)
        if move is not None and _fits(evidence, move):
            yield move
        position += used


def _move_at(
    evidence: Evidence, sentence: Sentence, figures: list[Figure], joints: list[str], i: int
) -> tuple[Move | None, int]:
    """Return the move that begins at a figure, and how many figures on to look for the next."""
    first, second = figures[i], figures[i + 1]
    third = figures[i + 2] if i + 2 < len(figures) else None
    joint, following = joints[i], joints[i + 1] if i + 1 < len(joints) else ""
    if third is not None and following:
        if _is_change(first) and _same(second, third):
            if joint == "to" and following == "from":
                return Move(sentence, second, third, first), 2
            if joint == "from" and following == "to":
                return Move(sentence, third, second, first), 2
        if _is_change(third) and _same(first, second) and _about_one(third, first, second):
            if joint == "from" and following in ("near", "to"):
                return Move(sentence, first, second, third), 2
            if joint == "to" and following == "near" and _after_from(evidence, sentence, first):
                return Move(sentence, second, first, third), 2
        if _is_change(second) and _same(first, third) and following == "from" and joint == "near":
            if first.subject == second.subject:
                return Move(sentence, first, third, second), 2
    if _same(first, second):
        if joint == "from":
            return Move(sentence, first, second), 1
        if joint == "to" and _after_from(evidence, sentence, first):
            return Move(sentence, second, first), 1
    return None, 1


def _joined(first: Figure, second: Figure) -> bool:
    """Tell whether two figures can belong to one move: of one unit, or one a change."""
    if first.kind == "change" or second.kind == "change":
        return True
    return first.unit == second.unit or first.kind == second.kind == "count"


def _joint(evidence: Evidence, first: Figure, second: Figure) -> str:
    """Say how a figure leads to the next: ``to``, ``from``, ``near``, or nothing."""
    if second.start - first.end > LONGEST + 40 or not _joined(first, second):
        return ""
    text = _ASIDE.sub(" ", evidence.between(first, second)) + " "
    if len(text) > LONGEST:
        return ""
    match = _FROM.fullmatch(text)
    if match:
        return "" if _BREAKS.search(match["by"]) or _NO_LEVEL.search(match["to"]) else "from"
    match = _TO.fullmatch(text)
    if match:
        return "" if _BREAKS.search(match["by"]) or _NO_LEVEL.search(match["to"]) else "to"
    return "" if _BREAKS.search(text) and text.strip() != "or" else "near"


def _outside_brackets(text: str, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    """Yield the figures that say nothing over again: in brackets, or "or 92 cents a share"."""
    last = None
    for figure in figures:
        if last is not None:
            opened = text.rfind("(", last.end, figure.start)
            if opened >= 0 and text.find(")", opened, figure.start) < 0:
                continue
            if _SAME_AGAIN.fullmatch(text, last.end, figure.start) and _apart(last, figure):
                continue
        last = figure
        yield figure


def _apart(first: Figure, second: Figure) -> bool:
    """Tell an amount from what it is for one, or in another unit."""
    return precision.unit(first) != precision.unit(second) or first.value > 1e4 * second.value


def _after_from(evidence: Evidence, sentence: Sentence, figure: Figure) -> bool:
    before = evidence.text[max(sentence.start, figure.start - 40) : figure.start]
    return _ENDS_FROM.search(" ".join(before.lower().split()) + " ") is not None


def _is_change(figure: Figure) -> bool:
    return figure.kind == "change" and figure.high is None


def _same(first: Figure, second: Figure) -> bool:
    """Tell two levels of one measure: neither is a range, a target or a rank."""
    if first.high is not None or second.high is not None:
        return False
    kinds = {first.kind, second.kind}
    if not (kinds <= {"level", "count", "share"} or kinds == {"change"}):
        return False
    ours, theirs = precision.unit(first), precision.unit(second)
    alike = ours == theirs or (kinds == {"count"} and not (ours and theirs))
    return alike and bool(first.value and second.value)


def _about_one(change: Figure, first: Figure, second: Figure) -> bool:
    return change.subject in (first.subject, second.subject)


def _fits(evidence: Evidence, move: Move) -> bool:
    """Tell a move whose change is in the same terms and over the same time as its levels."""
    words = evidence.words(move.sentence)
    if _OTHER_TERMS.search(words):
        return False
    if move.change is None or not (move.later.period and move.earlier.period):
        return True
    if not _YEARLY.search(words):
        return True
    return move.later.period[:4] != move.earlier.period[:4]


def _rescaled(bare: float, scaled: float) -> float:
    """Return a bare number in the scale of the other: 5.73 beside 7.28 billion."""
    if bare >= 1000:
        return bare  # "from 700,000 to 27 million": it is whole as it stands
    if not bare or not scaled:
        return bare
    found = min(_SCALES, key=lambda scale: abs(math.log(abs(bare * scale / scaled))))
    return bare * found if 0.02 < bare * found / scaled < 50 else bare


_SCALES = (1e3, 1e5, 1e6, 1e7, 1e9, 1e12)
