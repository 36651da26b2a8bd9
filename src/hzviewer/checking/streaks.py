"""Streaks ("the third straight month of growth") against the rates that are stated for their time."""

import re
from collections.abc import Iterator

from msgspec import Struct

from hzviewer.model import periods
from hzviewer.model.facts import Direction, Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import words

_ROW = re.compile(r"\b(?:consecutive|straight|successive|in a row|running|on end)\b")
_UP = re.compile(
    r"\b(?:ros[e]|risen|rising|rises|rise|grew|grown|growth|growing|grows|increase[sd]?|increasing|expan\w+|gain\w*"
    r"|climb\w*|up|higher)\b"
)
_DOWN = re.compile(
    r"\b(?:fell|fallen|falls?|falling|declin\w+|decreas\w+|dropp?\w*|contract\w+|shrank|shrunk|shrinking|down|lower)\b"
)
_SLOWER = re.compile(
    r"\b(?:slow\w*|accelerat\w+|eas(?:ed|ing)|narrow\w*|widen\w*|faster|slower|picked up|surplus|deficit|record"
    r"|above|below|month-on-month|from the previous|index|contribut\w+)\b"
)
_OVER = re.compile(r"\b(?:more than|over|above|exceed\w*|topp\w+|at least|double-digit)\b")
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_EACH = {"monthly": 1, "quarterly": 3, "annual": 12, "yearly": 12}
_PERIODICAL = re.compile(
    rf"\b(?P<count>{'|'.join(_ORDINALS)})\s(?:(?:straight|consecutive|successive)\s(?P<each1>{'|'.join(_EACH)})\s"
    rf"(?P<noun1>\w+)|(?P<each2>{'|'.join(_EACH)})\s(?P<noun2>\w+)\s(?:in\sa\srow|running))"
)
_YEARLY = re.compile(
    r"year[- ]on[- ]year|on a year|(?:from|than|over) a year|year-over-year|annual"
)
_YEAR = 12
_MOST_RATES = 40
_MONTHS_OF = {"months": 1, "quarters": 3, "years": 12}


class Streak(Struct, frozen=True, gc=False):
    """So many months, quarters or years in a row in which a measure went one way.

    ``least`` is the rate that each of them had at least: 10 in a streak of double-digit growth.
    """

    start: int
    end: int
    length: int
    months: int
    sentence: Sentence
    way: Direction
    subject: str
    words: frozenset[str]
    figures: tuple[Figure, ...]
    period: str | None = None
    least: float = 0.0

    @property
    def span(self) -> tuple[int, int]:
        """The place of the streak."""
        return self.start, self.end


def streak_against_rates(evidence: Evidence) -> Iterator[Problem]:
    """Yield the streaks inside which the text states a rate of the other way, or a lower one."""
    for streak in evidence.all(find_streaks):
        for rate, sentence in _rates_of(evidence, streak):
            broken = rate.direction != streak.way and rate.value > 0
            low = not broken and rate.value + precision.margin(rate) < streak.least
            if not (broken or low) or not _inside(evidence, streak, rate, sentence, low):
                continue
            way = {"up": "growth", "down": "decline"}[streak.way]
            demand = f"{way} of at least {streak.least:g} percent" if streak.least else way
            when = periods.label(rate.period) or "a time"
            yield problem(
                "streak_against_rates",
                (*streak.figures, rate),
                f"“{_quote(evidence, streak)}” of {demand} takes in {when}, for which the text says "
                f"{rate.direction} “{evidence.quote(rate)}”.",
                _longest(evidence, streak, rate),
                at=(min(streak.start, rate.start), max(streak.end, rate.end)),
            )
            break


def streak_with_two_lengths(evidence: Evidence) -> Iterator[Problem]:
    """Yield a streak that is given again with another length."""
    seen: dict[tuple[int, Direction, frozenset[str]], Streak] = {}
    for streak in evidence.all(find_streaks):
        other = seen.setdefault((streak.months, streak.way, streak.words), streak)
        if not streak.words or other.length == streak.length:
            continue
        if other.least != streak.least or other.period != streak.period:
            continue
        if other.sentence.number == streak.sentence.number:
            continue
        yield problem(
            "streak_with_two_lengths",
            (*other.figures, *streak.figures),
            f"The same streak is “{_quote(evidence, other)}” before and "
            f"“{_quote(evidence, streak)}” here.",
            _quote(evidence, other),
            severity="warning",
            at=streak.span,
        )


def find_streaks(evidence: Evidence) -> Iterator[Streak]:
    """Yield the streaks whose way is plain."""
    for figure, sentence in evidence.of_kind("duration"):
        if figure.unit not in _MONTHS_OF or figure.high is not None or figure.qualifier:
            continue
        tail = evidence.text[figure.start : figure.end + 16].lower()
        if not _ROW.search(tail):
            continue
        before = evidence.text[max(sentence.start, figure.start - 70) : figure.start].lower()
        after = evidence.text[figure.end : min(sentence.end, figure.end + 40)].lower()
        way = _way(before, after)
        if way is not None:
            yield Streak(
                figure.start,
                figure.end,
                int(figure.value),
                _MONTHS_OF[figure.unit],
                sentence,
                way,
                figure.subject,
                words(figure),
                (figure,),
                figure.period,
                _least(evidence, figure, sentence, before),
            )
    yield from _periodical(evidence)


def _periodical(evidence: Evidence) -> Iterator[Streak]:
    """Yield the streaks of "a third straight monthly decline": its subject is that of the rate."""
    text = evidence.text
    for match in _periodicals(text):
        sentence = evidence.sentence_at(match.start())
        noun = (match["noun1"] or match["noun2"]).lower()
        way: Direction | None = "up" if _UP.match(noun) else "down" if _DOWN.match(noun) else None
        if sentence is None or way is None:
            continue
        beside = next(
            (f for f in sentence.figures if f.kind == "change" and f.direction == way), None
        )
        if beside is not None:
            yield Streak(
                match.start(),
                match.end(),
                _ORDINALS.index(match["count"].lower()) + 2,
                _EACH[match["each1"] or match["each2"]],
                sentence,
                way,
                beside.subject,
                words(beside),
                (beside,),
            )


def _periodicals(text: str) -> Iterator[re.Match[str]]:
    for word in _EACH:
        at = text.find(word)
        while at >= 0:
            match = _PERIODICAL.search(text, max(0, at - 40), at + 40)
            if match is not None and match.start() < at < match.end():
                yield match
            at = text.find(word, at + 1)


def _quote(evidence: Evidence, streak: Streak) -> str:
    return " ".join(evidence.text[streak.start : streak.end].split())


def _way(before: str, after: str) -> Direction | None:
    """Return the way of the nearest word: "growth" right after it, or the last one before."""
    near = re.split(r"[,;]| after | from ", after.removeprefix(" in a row").strip(), maxsplit=1)[0]
    if _SLOWER.search(near) or _SLOWER.search(before[-40:]):
        return None
    if near.startswith(("of ", "that ", "in which ")):
        up, down = bool(_UP.search(near)), bool(_DOWN.search(near))
        if up != down:
            return "up" if up else "down"
    clause = re.split(r"[;]|, (?:and|but|while) ", before)[-1]
    last = max(
        (
            (m.start(), way)
            for way, words_ in (("up", _UP), ("down", _DOWN))
            for m in words_.finditer(clause)
        ),
        default=None,
    )
    if last is None:
        return None
    return "up" if last[1] == "up" else "down"


def _least(evidence: Evidence, figure: Figure, sentence: Sentence, before: str) -> float:
    """Return the rate that the streak claims at least, 0 where it claims only a way."""
    for other in sentence.figures:
        if other.kind == "change" and other.unit == "%" and 0 < figure.start - other.end < 60:
            lead = evidence.text[max(sentence.start, other.start - 25) : other.end].lower()
            if other.high == 99 or _OVER.search(lead) or other.qualifier in ("more than", "over"):
                return other.value
    return 0.0


def _rates_of(evidence: Evidence, streak: Streak) -> Iterator[tuple[Figure, Sentence]]:
    """Yield the growth rates of the streak's measure: of its very subject, or near it."""
    measured, subject = streak.words, streak.subject
    by_subject, by_sentence = evidence.all(_rates)
    yield from by_subject.get(subject, ())
    for number in range(streak.sentence.number - 1, streak.sentence.number + 2):
        for rate, sentence in by_sentence.get(number, ()):
            if measured and rate.subject != subject and words(rate) == measured:
                yield rate, sentence


def _rates(evidence: Evidence) -> Iterator[dict[str | int, list[tuple[Figure, Sentence]]]]:
    """Yield the growth rates by subject, the first ones of each, and by the number of the sentence."""
    by_subject: dict[str | int, list[tuple[Figure, Sentence]]] = {}
    by_sentence: dict[str | int, list[tuple[Figure, Sentence]]] = {}
    for figure, sentence in evidence.of_kind("change"):
        if figure.unit == "%" and figure.high is None and figure.direction in ("up", "down"):
            alike = by_subject.setdefault(figure.subject, [])
            if len(alike) < _MOST_RATES:
                alike.append((figure, sentence))
            by_sentence.setdefault(sentence.number, []).append((figure, sentence))
    yield by_subject
    yield by_sentence


def _inside(
    evidence: Evidence, streak: Streak, rate: Figure, sentence: Sentence, low: bool
) -> bool:
    """Tell a rate whose time lies within the streak, and that is of the streak's own steps."""
    beside = evidence.text[max(sentence.start, rate.start - 30) : rate.end + 30].lower()
    if streak.months < _YEAR and _YEARLY.search(beside) and not streak.least:
        return False
    same = sentence.number == streak.sentence.number
    last = _end(evidence, streak)
    when = _months(rate.period)
    if last is None or when is None:
        return low and _near(streak, sentence) and not rate.qualifier
    length = streak.length * streak.months
    if not (last - length < when[0] and when[1] <= last):
        return False
    exact = when[1] - when[0] + 1 == streak.months
    if low:
        return exact or when[1] - when[0] + 1 > streak.months
    return exact and (same or not _SLOWER.search(evidence.words(sentence)))


def _end(evidence: Evidence, streak: Streak) -> int | None:
    """Return the month in which the streak ends: that of the streak or of the rate beside it."""
    stated = [streak.period]
    for figure in streak.sentence.figures:
        beside = figure.kind == "change" and figure.direction == streak.way
        if beside and figure.subject == streak.subject:
            stated.append(figure.period)
    for period in stated:
        when = _months(period)
        if when is not None:
            return when[1]
    others = [_months(rate.period) for rate, s in _rates_of(evidence, streak) if _near(streak, s)]
    return max((when[1] for when in others if when is not None), default=None)


def _near(streak: Streak, sentence: Sentence) -> bool:
    return abs(sentence.number - streak.sentence.number) <= 1


def _longest(evidence: Evidence, streak: Streak, rate: Figure) -> str:
    """Return the streak that fits: it can only have begun after the rate that breaks it."""
    last, when = _end(evidence, streak), _months(rate.period)
    fits = (last - when[1]) // streak.months if last is not None and when is not None else 0
    unit = {1: "month", 3: "quarter", 12: "year"}[streak.months]
    return f"at most {fits} {unit}{'s' if fits > 1 else ''}" if fits else "no streak"


def _months(period: str | None) -> tuple[int, int] | None:
    """Return the first and the last month of a period, counted from year 0."""
    if not period:
        return None
    try:
        when = periods.parse(period)
    except ValueError:
        return None
    first, last = when.first, when.last
    return first.year * 12 + first.month, last.year * 12 + last.month
