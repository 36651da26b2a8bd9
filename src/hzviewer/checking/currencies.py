"""Amounts given in two currencies."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from math import log

from hzviewer.model import periods, wording
from hzviewer.model.facts import Figure, Problem
from hzviewer.model.report import Report

from . import precision
from .evidence import Evidence, problem

TOLERANCE = 0.08
"""Reports round, and take the rate of another day: what is within 8 percent is left alone."""

_AS_ONE = re.compile(
    r"\s*(?:[(\[]|;|,?\s*(?:or|equivalent\s+to|equal\s+to|worth|i\.e\.|that\s+is|about|around"
    r"|roughly"
    r"|approximately|some)\b)\s*"
    r"(?:(?:about|around|roughly|approximately|some|nearly|almost|or|worth|equal\s+to"
    r"|equivalent\s+to"
    r"|i\.e\.|that\s+is|more\s+than|over)\s*)*"
)
_DOLLARS = {
    "AUD": "Australia",
    "CAD": "Canad",
    "NZD": "New Zealand",
    "SGD": "Singapore",
    "HKD": "Hong Kong",
}
Pair = tuple[Figure, Figure]
_MOST_PAIRS = 50
_ANOTHER_DAY = 3.0
"""Rates of other years lie within this factor; a lost scale word does not."""
_SCALES = (1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 10.0)


def currency_pair_off_by_scale(evidence: Evidence) -> Iterator[Problem]:
    """Yield the amounts given in two currencies that the day's rate does not join.

    The rate is the European Central Bank's average over the period of the figures or over the month
    of publication, for reports convert at either; without both the check stays silent.
    """
    report = evidence.report
    pairs = [
        (first, second)
        for first, second in pairwise(report.figures)
        if _in_two_currencies(first, second)
        and given_as_one(report.text, first, second)
        and first.value
        and second.value
    ]
    for first, second in pairs:
        found = _rate(report, first, second)
        if found and not _as_the_others(first, second, pairs, found):
            off = _compared(report, first, second, found)
            if off is not None and not _other_dollar(evidence, first, second):
                yield off


def _other_dollar(evidence: Evidence, first: Figure, second: Figure) -> bool:
    """Tell a bare "$" that may be the dollar of another country which the report is about."""
    from .rates import rate

    signs = (first.quote[:1], second.quote[:1])
    for currency in evidence.all(_dollars_named) if "$" in signs else ():
        ours, theirs = (
            currency if f.unit == "USD" and f.quote[:1] == "$" else f.unit for f in (first, second)
        )
        for days in _days(evidence.report, first):
            found = rate(ours, theirs, *days)
            if found and abs(second.value / first.value / found - 1) <= TOLERANCE:
                return True
    return False


def _dollars_named(evidence: Evidence) -> Iterator[str]:
    """Yield the dollars of the countries that the report names."""
    yield from (code for code, country in _DOLLARS.items() if country in evidence.text)


def conversion_into_same_currency(evidence: Evidence) -> Iterator[Problem]:
    """Yield "12.4 billion yuan (about 1.9 billion yuan)", where a rate tells which currency is meant."""
    for first, second in pairwise(evidence.report.figures):
        if first.unit != second.unit or not precision.is_currency(first.unit):
            continue
        if not (first.value and second.value and _in_brackets(evidence.text, first, second)):
            continue
        meant = _meant(evidence.report, first, second)
        if meant is not None and precision.differ(first, second):
            yield problem(
                "conversion_into_same_currency",
                (first, second),
                f"“{_words(evidence.report, first)}” cannot be “{_words(evidence.report, second)}”: at the "
                f"rate of the time the second amount is in {meant}.",
                f"{wording.number(second.value)} {meant}",
            )


def _in_brackets(text: str, first: Figure, second: Figure) -> bool:
    bracketed = (
        text[first.end : second.start].lstrip()[:1] == "("
        and text[second.end : second.end + 1] == ")"
    )
    return bracketed and given_as_one(text, first, second)


def _meant(report: Report, first: Figure, second: Figure) -> str | None:
    from .rates import rate

    stated = second.value / first.value
    for currency in ("USD", "EUR", "GBP", "CNY"):
        rates = [rate(first.unit, currency, *days) for days in _days(report, first)]
        if currency != first.unit and any(r and abs(stated / r - 1) <= TOLERANCE for r in rates):
            return currency
    return None


def _as_the_others(first: Figure, second: Figure, pairs: list[Pair], found: float) -> bool:
    """Tell a rate that the report uses throughout: it is then of another day, not a slip."""
    stated = second.value / first.value
    others = [
        b.value / a.value
        for a, b in pairs[:_MOST_PAIRS]
        if a is not first and (a.unit, b.unit) == (first.unit, second.unit)
    ]
    alike = sum(abs(stated / other - 1) <= TOLERANCE for other in others)
    return alike >= max(1, len(others) / 2) and 1 / _ANOTHER_DAY < stated / found < _ANOTHER_DAY


def _rate(report: Report, first: Figure, second: Figure) -> float | None:
    """Return the rate of the figures' time or of the publication, whichever comes nearer."""
    from .rates import rate

    stated = second.value / first.value
    found = [rate(first.unit, second.unit, *days) for days in _days(report, first)]
    return min((r for r in found if r), key=lambda r: abs(log(stated / r)), default=None)


def given_as_one(text: str, first: Figure, second: Figure) -> bool:
    """Tell two figures of which the second is the first in another unit: "(about", ", or"."""
    between = text[first.end : second.start]
    return len(between) < 40 and _AS_ONE.fullmatch(between) is not None


def _in_two_currencies(first: Figure, second: Figure) -> bool:
    ours, theirs = first.unit, second.unit
    return ours != theirs and precision.is_currency(ours) and precision.is_currency(theirs)


def _days(report: Report, figure: Figure) -> Iterator[tuple[date, date]]:
    for notation in (figure.period, (report.published or "")[:7]):
        try:
            period = periods.parse(notation or "")
        except ValueError:
            continue
        yield period.first, period.last


def _compared(report: Report, first: Figure, second: Figure, found: float) -> Problem | None:
    fits = first.value * found
    ratio = second.value / fits
    if abs(ratio - 1) <= TOLERANCE:
        return None
    amount = _amount(fits, second)
    off = _off_by(ratio)
    message = (
        f"“{_words(report, first)}” is about {amount} at the rate of {found:.4g} {second.unit} to one "
        f"{first.unit}, but the text says “{_words(report, second)}”{off}."
    )
    return Problem(
        id=f"x{first.start}",
        start=first.start,
        end=second.end,
        rule="currency_pair_off_by_scale",
        message=message,
        suggestion=_suggestion(ratio, second, amount, report),
        severity="error" if not 0.5 < ratio < 2 else "warning",
        facts=(first.id, second.id),
    )


def _amount(value: float, like: Figure) -> str:
    return f"{wording.number(float(f'{value:.4g}'))} {like.unit}"


def _off_by(ratio: float) -> str:
    for scale in _SCALES:
        if abs(ratio * scale - 1) <= TOLERANCE:
            return f", {wording.number(scale)} times too little"
        if abs(ratio / scale - 1) <= TOLERANCE:
            return f", {wording.number(scale)} times too much"
    return f", {abs(ratio - 1):.0%} too {'much' if ratio > 1 else 'little'}"


def _suggestion(ratio: float, second: Figure, amount: str, report: Report) -> str:
    """Return the stated number with the scale word that it lacks, else what the rate gives."""
    for scale, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1e3, "thousand")):
        if abs(ratio * scale - 1) <= TOLERANCE:
            if precision.is_scaled(second):
                return f"{wording.number(second.value * scale)} {second.unit}"
            return f"{wording.number(second.value)} {word} {second.unit}"
    return f"about {amount}"


def _words(report: Report, figure: Figure) -> str:
    return " ".join(report.quote(figure).split())
