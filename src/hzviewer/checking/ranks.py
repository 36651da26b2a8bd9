"""One place in an order given to two."""

import re
from collections.abc import Iterator

from hzviewer.model.facts import Figure, Problem

from .evidence import Evidence, Sentence, problem

_NAME = r"[A-Z][\w'’-]*(?: (?:of |and )?[A-Z][\w'’-]*)*"
_HOLDER = re.compile(
    rf"({_NAME})(?: (?:province|city|state))?,? (?:(?:is|was|are|were|ranks?|ranked|ranking|came"
    rf"|comes|placed|became|remained|remains|stays"
    r"|stood|took|takes|has|held|finished|still|now|also|currently|again|as|the|in|at|place"
    r"|country's|nation's"
    r"|world's|[Aa]sia's|Europe's|Africa's|China's) )+\Z"
)
_SHARED = re.compile(
    r"\b(?:joint|jointly|tied?|share[sd]?|equal|both|alongside|then|former|formerly|previously"
    r"|until|once|had been"
    r"|used to|overt\w+|replac\w+|surpass\w+|displac\w+|lost|after|before|will|would|could"
    r"|expected|ahead of"
    r"|followed|behind|if)\b"
)
_PLACE = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))"
)
_LIST = re.compile(rf"\b(?P<list>{_PLACE}(?:(?:,\s(?:and\s)?|\sand\s){_PLACE})+)\b[^.;]*\Z")
_CUT = re.compile(r"[,;.:(]| (?:and|with|while|but|followed|up|after|at) ")


def ranking_used_twice(evidence: Evidence) -> Iterator[Problem]:
    """Yield a place that is given to two holders in the same order, unless they share it."""
    seen: dict[tuple[float, str, str | None], tuple[Figure, str]] = {}
    shared: dict[int, bool] = {}
    for figure, sentence in evidence.of_kind("rank"):
        if sentence.number not in shared:
            shared = {sentence.number: _SHARED.search(evidence.words(sentence)) is not None}
        if shared[sentence.number]:
            continue
        holder = _holder(evidence, figure, sentence)
        if holder is None:
            continue
        key = (figure.value, _order(evidence, figure, sentence), figure.period)
        other = seen.setdefault(key, (figure, holder))
        if other[1] == holder or other[1] in holder or holder in other[1]:
            continue
        yield problem(
            "ranking_used_twice",
            (other[0], figure),
            f"“{evidence.quote(figure)}” is the place of {holder} here and of {other[1]} before.",
            f"a place of its own for {holder}",
            severity="warning",
            at=(figure.start, figure.end),
        )


def ranking_listed_twice(evidence: Evidence) -> Iterator[Problem]:
    """Yield a list of places ("first, second and second, respectively") that has one twice."""
    text = evidence.text
    at = text.find("respectively")
    while at >= 0:
        match = _LIST.search(text, max(0, at - 120), at)
        listed = re.split(r",\s(?:and\s)?|\sand\s", match["list"]) if match else []
        twice = next((place for place in listed if listed.count(place) > 1), None)
        start = max(text.rfind(".", max(0, at - 300), at) + 1, at - 300, 0)
        if match is not None and twice and not _SHARED.search(text[start:at].lower()):
            yield problem(
                "ranking_listed_twice",
                tuple(evidence.figures_in(*match.span("list"))),
                f"The list “{' '.join(match['list'].split())}” gives the place “{twice}” to two.",
                "as many different places as names",
                severity="warning",
                at=match.span("list"),
            )
        at = text.find("respectively", at + 1)


def _holder(evidence: Evidence, figure: Figure, sentence: Sentence) -> str | None:
    before = evidence.text[max(sentence.start, figure.start - 120) : figure.start]
    match = _HOLDER.search(" ".join(before.split()) + " ")
    return match[1].removesuffix("'s").removesuffix("’s") if match else None


def _order(evidence: Evidence, figure: Figure, sentence: Sentence) -> str:
    """Return what the place is in: the words around it, up to a stop."""
    quote = evidence.quote(figure).lower()
    after = evidence.text[figure.end : min(sentence.end, figure.end + 120)].lower()
    whose = re.search(
        r"\b(\w+['’]s) \Z",
        evidence.text[max(sentence.start, figure.start - 30) : figure.start].lower(),
    )
    tail = " ".join(_CUT.split(after, maxsplit=1)[0].split())
    return f"{whose[1] if whose else ''} {quote} {tail}"
