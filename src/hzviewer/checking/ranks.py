"""One place in an order given to two."""

import re
from collections.abc import Iterator

from hzviewer.model.facts import Figure, Problem

from .evidence import Evidence, Sentence, problem

_NAME = r"[A-Z][\w'’-]*(?: (?:of |and )?[A-Z][\w'’-]*)*"
_HOLDER = re.compile(
    rf"({_NAME})(?: (?:province|city|state))?,? (?:(?:is|was|are|were|ranks?|ranked|ranking|came|comes|placed|became|remained|remains|stays"
    r"|stood|took|takes|has|held|finished|still|now|also|currently|again|as|the|in|at|place|country's|nation's"
    r"|world's|[Aa]sia's|Europe's|Africa's|China's) )+\Z"
)
_SHARED = re.compile(
    r"\b(?:joint|jointly|tied?|share[sd]?|equal|both|alongside|then|former|formerly|previously|until|once|had been"
    r"|used to|overt\w+|replac\w+|surpass\w+|displac\w+|lost|after|before|will|would|could|expected|ahead of"
    r"|followed|behind|if)\b"
)
_CUT = re.compile(r"[,;.:(]| (?:and|with|while|but|followed|up|after|at) ")


def ranking_used_twice(evidence: Evidence) -> Iterator[Problem]:
    """Yield a place that is given to two holders in the same order, unless they share it."""
    seen: dict[tuple[float, str, str | None], tuple[Figure, str]] = {}
    for figure, sentence in evidence.of_kind("rank"):
        words = evidence.words(sentence)
        if _SHARED.search(words):
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
            severity="warning",
            at=(figure.start, figure.end),
        )


def ranking_listed_twice(evidence: Evidence) -> Iterator[Problem]:
    """Yield a list of places ("first, second and second, respectively") that has one twice."""
    for sentence in evidence.sentences:
        ranks = [f for f in sentence.figures if f.kind == "rank"]
        if len(ranks) < 2 or "respectively" not in (words := evidence.words(sentence)):
            continue
        if _SHARED.search(words):
            continue
        for first, second in zip(ranks, ranks[1:], strict=False):
            if first.value == second.value and evidence.between(first, second).strip(" ,") in (
                "",
                "and",
            ):
                yield problem(
                    "ranking_listed_twice",
                    (first, second),
                    f"The list gives the place “{evidence.quote(first)}” to two.",
                    severity="warning",
                )


def _holder(evidence: Evidence, figure: Figure, sentence: Sentence) -> str | None:
    before = evidence.text[max(sentence.start, figure.start - 120) : figure.start]
    match = _HOLDER.search(" ".join(before.split()) + " ")
    return match[1].removesuffix("'s").removesuffix("’s") if match else None


def _order(evidence: Evidence, figure: Figure, sentence: Sentence) -> str:
    """Return what the place is in: the words around it, up to a stop."""
    quote = evidence.quote(figure).lower()
    after = evidence.words(sentence)[figure.end - sentence.start :]
    whose = re.search(
        r"\b(\w+['’]s) \Z",
        evidence.text[max(sentence.start, figure.start - 30) : figure.start].lower(),
    )
    tail = " ".join(_CUT.split(after, maxsplit=1)[0].split())
    return f"{whose[1] if whose else ''} {quote} {tail}"
