"""A scale word or a unit that is missing beside its twin."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from hzviewer import late
from hzviewer.model import wording
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import same_measure, words

_APART = 1e5
"""How far a figure without a scale word lies below its twin before a word must be missing."""
_BULK = frozenset({"l", "t", "m3", "barrels", "kWh", "kW", "MWh", "mu", "ha", "kg", "TEU", "ft3"})
_OR_SHARE = late.pattern(r",? or (?:about |some |around |nearly |almost |roughly )?")
_EACH = late.pattern(
    r"\b(?:per(?!\scent)|each|every|apiece|averaged?|price[sd]?|costs?|fees?|daily|charge[sd]?|pays?|paid"
    r"|wages?|tariffs?"
    r"|an? (?:head|share|person|unit|tonne|ton|barrel|lit(?:er|re)|gallon|kilo\w*|pound|ounce"
    r"|bushel|year|month|week"
    r"|day|hour|night|ticket|piece|square|household|family|worker|student))\b"
)
"""Words of a price or a rate: an amount for one is small for a reason."""
_COMPARED = late.pattern(r"year[- ]on[- ]year")
_GROWN_BY = late.pattern(
    r"\b(?:rose|fell|grew|shrank|dropped|declined|increased|decreased|climbed|jumped|surged|up|down|by)\s"
    r"(?P<number>\d{1,2}\.\d{1,2})\s\Z"
)
_RATE_OF = late.pattern(
    r"rate\s(?:of|at|was|is|to|stood\sat)\s(?:(?:about|around|some|nearly|almost|over|only|just)\s)?"
    r"(?P<number>\d{1,2}\.\d{1,2})(?!\d)"
)
_RATES = late.pattern(
    r"\b(?:inflation|unemployment|jobless|growth|interest|repo|policy|lending|deposit|savings?)\s\Z"
)
_HAS_UNIT = late.pattern(
    # A unit, or a list or a range that has its unit at the end.
    r"\s?(?:%|per\b|percent|pct|pc\b|points?\b|basis)|,?\s(?:and|or|to|through)\s\d|,\s\d|\s?[-–/]\s?\d"
    r"|\s(?:to|from|in|for|by|against|compared)\b[^.]{0,25}?\d[\d.]*\s?(?:%|per\b|percent|pct)"
)
_LIFE = late.pattern(
    r"ife\sexpectancy\s(?:[^\s,;:.()\d]+\s){0,9}?(?:at|of|is|was|be|exceed(?:s|ed)?|reach(?:es|ed)?|to|hit|over|than)\s"
    r"(?P<age>[4-9]\d\.\d{1,2})(?![\d%])"
)
_HAS_YEARS = late.pattern(
    # An age, or a list, a comparison or a range whose last number has the unit.
    r"[\s-]?(?:years?|yrs?|per\s?cent|percent|pct|months?|out\sof)\b|[^.;]*?\d[\d.]*[\s-]?(?:years?|yrs?)\b"
    r"|[\s,]*\(?(?:men|for\s|in\s(?:wo)?men)"
)
_OF = late.pattern(r" (?:of|in|for|from|to|by|with|at) | \(")
_NEAR = 5.0


def scale_missing_beside_its_twin(evidence: Evidence) -> Iterator[Problem]:
    """Yield "950.67 liters" beside "1.34 billion liters" of the same thing.

    Only numbers with decimals count: nobody measures bulk to a hundredth of a liter.
    """
    large: dict[tuple[str, str], Figure] = {}
    for figure, _ in evidence.of_kind("level", "count", "target"):
        if precision.is_scaled(figure) and figure.value >= _APART:
            for word in words(figure):
                key = (precision.unit(figure), word)
                if key not in large or large[key].value < figure.value:
                    large[key] = figure
    if not large:
        return
    for figure, sentence in evidence.of_kind("level"):
        if not _lacks_scale(figure):
            continue
        twins = (large.get((precision.unit(figure), word)) for word in words(figure))
        twin = next((t for t in twins if t is not None and same_measure(figure, t)), None)
        if twin is None or twin.value < _APART * figure.value:
            continue
        if _for_one(evidence, sentence) or not _apart(figure, twin, sentence):
            continue
        if precision.is_currency(figure.unit) and not _alike(figure.value, twin.value):
            continue
        fits = precision.in_scale_of(figure, twin)
        yield problem(
            "scale_missing_beside_its_twin",
            (figure, twin),
            f"“{evidence.quote(figure)}” cannot be right beside “{evidence.quote(twin)}” of the same thing, "
            f"{precision.plain(twin.value / figure.value)} times as much: a scale word is missing.",
            fits,
            at=(figure.start, figure.end),
        )


def scale_missing_beside_its_kind(evidence: Evidence) -> Iterator[Problem]:
    """Yield "processed oil stocks of 1.08 tonnes" beside oil stocks of millions of tonnes.

    The subjects end in the same two words, more than one such figure has a scale word and none is
    small, and a scale word brings this one near them: ores of two metals lie farther apart.
    """
    small = [
        f for f, _ in evidence.of_kind("level") if _lacks_scale(f) and precision.unit(f) in _BULK
    ]
    kinds: dict[tuple[str, ...], list[Figure]] = {}
    for figure, _ in evidence.of_kind("level") if small else ():
        kinds.setdefault((precision.unit(figure), *_last_words(figure)), []).append(figure)
    for figure in small:
        sentence = evidence.sentence_at(figure.start)
        if len(_last_words(figure)) < 2 or sentence is None or _for_one(evidence, sentence):
            continue
        alike = kinds[(precision.unit(figure), *_last_words(figure))]
        others = [f for f in alike if not _lacks_scale(f)]
        if len(others) < 2 or not all(_far_and_alike(figure, other) for other in others):
            continue
        if any(same_measure(figure, other) for other in others):
            continue  # a twin of the very subject: the rule above
        yield problem(
            "scale_missing_beside_its_kind",
            (figure, others[0]),
            f"“{evidence.quote(figure)}” cannot be right beside “{evidence.quote(others[0])}” of the same kind, "
            f"{precision.plain(others[0].value / figure.value)} times as much: a scale word is missing.",
            precision.in_scale_of(figure, others[0]),
            at=(figure.start, figure.end),
        )


def unit_missing_beside_its_share(evidence: Evidence) -> Iterator[Problem]:
    """Yield "18.9 or 99.36 percent of gas": an amount that has no unit."""
    bare = [u for u in evidence.report.unread if "." in u.quote and "unit" in u.reason]
    if not bare:
        return
    after = {f.start: f for f in evidence.report.figures if f.kind == "share" and f.unit == "%"}
    for number in bare:
        match = _OR_SHARE.match(evidence.text, number.end)
        share = after.get(match.end()) if match else None
        if share is None:
            continue
        twin = _amount_before(evidence, number.start)
        fits = (
            f"{number.quote} {_scale_word(twin)}{wording.unit(precision.unit(twin))}"
            if twin
            else f"a unit after {number.quote}"
        )
        yield problem(
            "unit_missing_beside_its_share",
            (share, *((twin,) if twin else ())),
            f"“{number.quote}” is given as an amount beside “{evidence.quote(share)}”, but it has no unit.",
            fits,
            at=(number.start, share.end),
        )


def _apart(figure: Figure, twin: Figure, sentence: Sentence) -> bool:
    """Tell twins that are surely two statements: of two sentences, or of two times in one."""
    if not sentence.start <= twin.start < sentence.end:
        return True
    bulk = not precision.is_currency(figure.unit)
    return bulk and None not in (figure.period, twin.period) and figure.period != twin.period


def _alike(small: float, large: float) -> bool:
    """Tell amounts that differ by thousands and little else: 4.92 and 4.71 billion."""
    return any(1 / _NEAR < small * scale / large < _NEAR for scale in (1e6, 1e9, 1e12))


def percent_missing_after_rate(evidence: Evidence) -> Iterator[Problem]:
    """Yield "an inflation rate of 0.5": a rate in percent whose unit is missing."""
    text = evidence.text
    for match in _RATE_OF.finditer(text):
        if not _RATES.search(text, max(0, match.start() - 14), match.start()):
            continue
        tail = text[match.end() : match.end() + 40]
        if _HAS_UNIT.match(tail) or _is_measured(evidence, match.span("number")):
            continue
        yield problem(
            "percent_missing_after_rate",
            tuple(evidence.figures_in(*match.span("number"))),
            f"“{match['number']}” is given as a rate, but it has no unit.",
            f"{match['number']} percent",
            at=match.span("number"),
        )


def percent_missing_before_comparison(evidence: Evidence) -> Iterator[Problem]:
    """Yield "shrank 10.3 year-on-year": a growth rate whose unit is missing."""
    text = evidence.text
    for match in _COMPARED.finditer(text):
        number = _GROWN_BY.search(text, max(0, match.start() - 24), match.start())
        if number is None or _is_measured(evidence, number.span("number")):
            continue
        yield problem(
            "percent_missing_before_comparison",
            tuple(evidence.figures_in(*number.span("number"))),
            f"“{number['number']}” is given as a growth rate, but it has no unit.",
            f"{number['number']} percent",
            at=number.span("number"),
        )


def years_missing_after_life_expectancy(evidence: Evidence) -> Iterator[Problem]:
    """Yield "life expectancy will exceed 83.88": an age whose unit is missing.

    A whole number stands for an age in plain English: "life expectancy is 81".
    """
    for match in _LIFE.finditer(evidence.text):
        tail = evidence.text[match.end() : match.end() + 60]
        if _HAS_YEARS.match(tail):
            continue
        yield problem(
            "years_missing_after_life_expectancy",
            tuple(evidence.figures_in(*match.span("age"))),
            f"“{match['age']}” is given as a life expectancy, but it has no unit.",
            f"{match['age']} years",
            severity="warning",
            at=match.span("age"),
        )


def _last_words(figure: Figure) -> tuple[str, ...]:
    """Return the last two words of what a subject names, before "of" and the like."""
    head = _OF.split(figure.subject.lower(), maxsplit=1)[0]
    return tuple(head.split()[-2:])


def _far_and_alike(small: Figure, large: Figure) -> bool:
    """Tell two amounts that a scale word and little else sets apart."""
    return large.value >= _APART and _alike(small.value, large.value)


def _is_measured(evidence: Evidence, span: tuple[int, int]) -> bool:
    """Tell a number that the reader took for a figure with a unit or a scale."""
    place = bisect_right(evidence.figure_starts, span[0]) - 1
    figure = evidence.report.figures[place] if place >= 0 else None
    if figure is None or figure.end <= span[0]:
        return False
    # "10.3 year-on-year" is no length of time, though it looks like one.
    return figure.unit != "years" and (bool(figure.unit) or figure.end > span[1])


def _lacks_scale(figure: Figure) -> bool:
    return (
        figure.value < 1e4
        and "." in figure.quote
        and not precision.is_bare(figure)
        and not precision.is_scaled(figure)
        and figure.high is None
        and (precision.unit(figure) in _BULK or precision.is_currency(figure.unit))
    )


def _for_one(evidence: Evidence, sentence: Sentence) -> bool:
    return _EACH.search(evidence.words(sentence)) is not None


def _amount_before(evidence: Evidence, place: int) -> Figure | None:
    """Return the nearest amount before a place, in the same sentence."""
    sentence = evidence.sentence_at(place)
    figures = sentence.figures if sentence else ()
    before = [f for f in figures if f.end <= place and f.kind in ("level", "count")]
    return before[-1] if before and before[-1].unit else None


def _scale_word(figure: Figure) -> str:
    match = re.search(r"\b(thousand|million|billion|trillion|mln|bn|lakh|crore)\b", figure.quote)
    return f"{match[1]} " if match else ""
