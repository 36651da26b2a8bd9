"""Double-digit growth against the rates that the text gives for it."""

from collections.abc import Iterator

from hzviewer import late
from hzviewer.model.facts import Direction, Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import words

Rates = dict[tuple[str, str | None, Direction | None], list[tuple[Figure, Sentence]]]

_TEN = 10.0
_OPEN_END = 99.0
_OTHER_STEPS = late.pattern(
    r"\b(?:month|quarter)[- ]on[- ](?:month|quarter)|previous\s(?:month|quarter)|contribut|percentage\spoints?\b"
    r"|real\sterms|comparable|constant|adjust|exclud|expect|forecast|target|last\syear|target|annual\saverage|average"
)
_OF = late.pattern(r" (?:of|from|for|in|with|to|by|on) |[ ,]*+\(")
_WORD = late.pattern(r"[\w'’-]+")
_MOST = 20
_AND = late.pattern(r",?\s(?:and|as\swell\sas|plus)\s|,\s|\sboth\s|^both\s")


def double_digits_against_rates(evidence: Evidence) -> Iterator[Problem]:
    """Yield "revenue and profits showed double-digit growth" where the text gives 6.6 for profits.

    The rate must be of the very thing: whatever narrows its subject stands in the sentence with
    "double-digit" as well. Streaks of double-digit growth are checked with the streaks.
    """
    claims = [(f, s) for f, s in evidence.of_kind("change") if _is_claim(f)]
    for claim, sentence in claims:
        if _OTHER_STEPS.search(evidence.words(sentence)):
            continue
        rate = _rate_below(evidence, claim, sentence)
        if rate is not None:
            yield problem(
                "double_digits_against_rates",
                (claim, rate),
                f"The growth of {rate.subject} is called “{evidence.quote(claim)}”, but the text gives "
                f"“{evidence.quote(rate)}” for it.",
                "single-digit",
                at=(claim.start, claim.end),
            )


def _is_claim(figure: Figure) -> bool:
    return (
        figure.unit == "%"
        and (figure.value, figure.high) == (_TEN, _OPEN_END)
        and figure.period is not None
        and figure.direction is not None
    )


def _rate_below(evidence: Evidence, claim: Figure, sentence: Sentence) -> Figure | None:
    """Return a rate below ten of what the claim names, for the same time and way."""
    [rates] = evidence.all(_rates_below)
    said = {_stem(word) for word in _WORD.findall(evidence.words(sentence))}
    for part in _AND.split(claim.subject.lower()):
        for rate, other in rates.get((_stem(_head(part)), claim.period, claim.direction), ()):
            own = {_stem(word) for word in words(rate)}
            if other.number == sentence.number or rate.place not in (None, claim.place):
                continue
            if own and own <= said:
                return rate
    return None


def _rates_below(evidence: Evidence) -> Iterator[Rates]:
    """Yield the rates below ten by what they are of, their time and their way: a few of each."""
    rates: Rates = {}
    for rate, sentence in evidence.of_kind("change"):
        if rate.unit != "%" or rate.high is not None or not rate.period:
            continue
        if rate.value + precision.margin(rate) >= _TEN or _OTHER_STEPS.search(
            evidence.words(sentence)
        ):
            continue
        key = (_stem(_head(rate.subject.lower())), rate.period, rate.direction)
        alike = rates.setdefault(key, [])
        if len(alike) < _MOST:
            alike.append((rate, sentence))
    yield rates


def _head(subject: str) -> str:
    """Return the noun that a subject is about: ``profit`` of "the total profit of the industry"."""
    return _OF.split(subject, maxsplit=1)[0].rpartition(" ")[2]


def _stem(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").removesuffix("s")
