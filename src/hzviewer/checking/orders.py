"""Words of order against values: a second that is larger than the largest."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem

_GIVES = r"(?:with|at|of|reaching|totall?ing|worth)"
_LEAD = r"(?:(?:about|some|around|nearly|almost|over|more\sthan|only|just|an?|the|total)\s)*"
_MARK = r"(?:[A-Z]{1,3}\s?)?[$£€¥]?\s?\Z"
_FIRST = late.pattern(
    # "the largest importer of rice, with 37 ...", "topped the list with 37 ..."
    r"\b(?:(?<!second )(?<!second-)(?<!third )(?<!third-)(?<!fourth )(?<!fourth-)(?<!fifth )(?<!fifth-)"
    r"(?:largest|biggest|highest|greatest)(?:\s(?!(?:and|but|while|by|with|that|which|who|is|was|has|had|saw|grew|rose)\b)[^\s,;:.()\d]{1,30}){0,8},?"
    rf"|(?:topped|tops|led|leads)\sthe\s(?:list|table|ranking|field|way)|(?:came|ranked|ranks|stood)\sfirst)\s{_GIVES}\s"
    rf"{_LEAD}{_MARK}"
)
_FOLLOWED = late.pattern(
    # The first that follows, with its own value: "followed by China with", "... by wheat (".
    r"(?:,\s(?:up|down)\s(?:by\s)?[\d.]+\s?(?:%|per\s?cent|percent))?,?\s(?:and\s(?:was\s)?)?(?:closely\s|then\s)*"
    rf"followed\s(?:closely\s)?by\s[^,;:.()\d]{{2,60}}?(?:,?\s{_GIVES}\s|\s\()\s*{_LEAD}{_MARK}"
)
_LEAST = late.pattern(
    r"\b(?:lowest|least|smallest|fewest|narrowest|slowest|weakest|cheapest|per|average|growth|increase|decline)\b"
)
_LONGEST = 130


def order_against_values(evidence: Evidence) -> Iterator[Problem]:
    """Yield "the largest with 37.2, followed by China with 43.4": what follows is larger.

    The two stand next to each other, in one unit, and the word of order gives the first value
    itself: "the largest province grew 3 percent, followed by ..." orders something else.
    """
    if "followed" not in evidence.text:
        return
    for sentence in evidence.sentences:
        for first, second in pairwise(_amounts(sentence)):
            if not _alike(first, second) or not _is_ordered(evidence, sentence, first, second):
                continue
            yield problem(
                "order_against_values",
                (first, second),
                f"“{evidence.quote(second)}” is given as following the largest, but is more than its "
                f"“{evidence.quote(first)}”.",
                "the two in the other order",
                severity="warning",
            )


def _amounts(sentence: Sentence) -> list[Figure]:
    """Return the figures that values of an order may be: changes beside them are not among them."""
    return [f for f in sentence.figures if f.kind in ("level", "count", "share")]


def _alike(first: Figure, second: Figure) -> bool:
    if first.high is not None or second.high is not None or first.unit != second.unit:
        return False
    if not first.unit or first.kind != second.kind or first.period != second.period:
        return False
    return second.value > first.value and precision.differ(first, second)


def _is_ordered(evidence: Evidence, sentence: Sentence, first: Figure, second: Figure) -> bool:
    if second.start - first.end > _LONGEST:
        return False
    between = evidence.text[first.end : second.start]
    if not _FOLLOWED.fullmatch(between):
        return False
    before = evidence.text[max(sentence.start, first.start - _LONGEST) : first.start]
    before = re.sub(r"\s+", " ", before)
    return _FIRST.search(before) is not None and not _LEAST.search(evidence.words(sentence))
