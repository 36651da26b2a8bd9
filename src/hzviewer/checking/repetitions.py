"""The same figure with two values: the headline against the text, the text against itself."""

from collections.abc import Iterator

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import may_be_same, named, same_names, words

_OTHER_BASIS = late.pattern(
    r"\b(?:revis|previous(?:ly)? |(?<!year )(?<!month )(?<!months )(?<!week )earlier|original"
    r"|initial|preliminar"
    r"|provisional|flash|forecast|expect|estimat|predict|project(?:ed|ion|s |ing)|target|aim"
    r"|goal|plan(?:s|ned|ning)?\b"
    r"|budgeted|could|would|may (?:be|have|not|rise|fall|reach|grow)|might|if |exclud|without"
    r"|adjust|nominal"
    r"|(?:in )?real terms|constant|comparable|annuali|average|peak|trough|rang(?:e|ing)|between"
    r"|record|at least|core "
    r"|compared|up to|month-on-month|month on month|quarter-on-quarter|quarter on quarter"
    r"|from the previous|a month"
    r"|a quarter|same period|per capita|had |daily|cumulative|alone|contribut|accumulat|gap"
    r"|instead|rather than|not "
    r"|should have)"
)
"""Words after which a value is another one for a reason; the rule then stays silent."""
_OTHER_TIME = late.pattern(
    r"\b(?:revis|previous(?:ly)? |initial|preliminar|forecast|expect|predict|exclud|without"
    r"|month-on-month|month on month"
    r"|quarter-on-quarter|from the previous|compared|rather than|instead|not )"
)
"""Words after which a value in the text is surely another one than the headline's."""
_CAPITALISED = late.pattern(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_MONTHS = frozenset(
    "January February March April May June July August September October November December Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
_GENERIC = frozenset(
    "rate growth decline increase rise drop fall decrease share proportion ratio pace gain figures percentage"
    " one it change expansion contraction scale company companies sector industry economy".split()
)
"""Subjects of nothing but such words may be about anything."""
_SCALE_TOLERANCE = 0.05
_LEAST_SCALED = 1000.0
_TELLING = 3
"""So many equal digits in two values are no chance."""
_MOST_TWINS = 8
"""So many values of one thing are compared, however often a long text repeats it."""


def headline_against_text(evidence: Evidence) -> Iterator[Problem]:
    """Yield the figures of the headline that the text gives with another value, and never as there."""
    end = evidence.headline_end
    for figure in evidence.report.figures:
        if figure.start >= end:
            return
        if (
            figure.high is not None
            or precision.is_vague(figure)
            or figure.kind not in (*_COMPARED, "target")
        ):
            continue
        if figure.unit in ("times", "fraction"):
            continue
        twins = list(_twins_of_headline(evidence, figure, end))
        if not twins or len({t.value for t in twins}) > 1:
            continue
        twin = twins[0]
        yield problem(
            "headline_against_text",
            (figure, twin),
            f"The headline says “{evidence.quote(figure)}”, the text “{evidence.quote(twin)}” of "
            f"the same thing.",
            evidence.quote(twin),
            at=(figure.start, figure.end),
        )


def text_against_text(evidence: Evidence) -> Iterator[Problem]:
    """Yield a figure that the text gives again with another value, for the same thing and time."""
    seen: dict[tuple[str, ...], tuple[Figure, Sentence]] = {}
    for figure, sentence in evidence.of_kind(*_COMPARED):
        if (
            figure.start < evidence.headline_end
            or not figure.period
            or not figure.subject
            or figure.high is not None
        ):
            continue
        key = (figure.kind, figure.period, precision.unit(figure), figure.subject.lower())
        other = seen.setdefault(key, (figure, sentence))
        if other[0] is not figure:
            yield from _against(evidence, figure, sentence, other)


def value_across_scales(evidence: Evidence) -> Iterator[Problem]:
    """Yield "1.3 million liters" where the text has "1.34 billion liters" of the same time."""
    seen: dict[tuple[str | None, str, frozenset[str]], list[Figure]] = {}
    for figure, _ in evidence.of_kind("level", "count"):
        if figure.value < _LEAST_SCALED or figure.high is not None:
            continue
        if figure.unit in ("%", "pp", "bp") or not figure.subject:
            continue
        key = (figure.period, precision.unit(figure), words(figure))
        others = seen.setdefault(key, [])
        twin = next((o for o in others if _slipped(o, figure)), None)
        if len(others) < _MOST_TWINS and all(o.value != figure.value for o in others):
            others.append(figure)
        if twin is not None and key[2] - _GENERIC:
            first, second = sorted((twin, figure), key=lambda f: f.start)
            yield problem(
                "value_across_scales",
                (first, second),
                f"“{evidence.quote(second)}” and “{evidence.quote(first)}” are given for the same thing and "
                f"time, but one is {precision.plain(_ratio(first, second))} times the other.",
                precision.stated(first.value, second),
                at=(second.start, second.end),
            )


def _slipped(first: Figure, second: Figure) -> bool:
    """Tell values in two scales, and values of the same digits with the point elsewhere."""
    if first.period and precision.is_scaled(first) and precision.is_scaled(second):
        if _scales_apart(first, second):
            return True
    ours, theirs = (f"{f.value:.12g}".replace(".", "").strip("0") for f in (first, second))
    ratio = _ratio(first, second)
    return (
        ours == theirs
        and len(ours) >= _TELLING
        and any(abs(ratio / scale - 1) < 1e-6 for scale in (10.0, 100.0, 1e3, 1e6))
    )


_COMPARED = ("change", "level", "count", "share")


def _twins_of_headline(evidence: Evidence, figure: Figure, end: int) -> Iterator[Figure]:
    """Yield the text's figures of the same measure; nothing where one has the headline's value."""
    found: list[Figure] = []
    for sentence in evidence.sentences:
        for other in sentence.figures:
            if other.start < end or precision.unit(other) != precision.unit(figure):
                continue
            if not precision.differ(figure, other):
                return
            if (
                _kind(other) == _kind(figure)
                and other.high is None
                and not _borrowed(other)
                and (may_be_same(figure, other) or _transposed(figure, other))
                and same_names(figure, other)
                and _same_time(figure, other)
                and not _OTHER_TIME.search(evidence.words(sentence))
            ):
                found.append(other)
    yield from found


def _borrowed(figure: Figure) -> bool:
    """Tell "growth (exports)": its own words say nothing, the rest stands in another sentence."""
    own, _, rest = figure.subject.lower().partition(" (")
    return bool(rest) and _GENERIC.issuperset(own.split())


def _transposed(first: Figure, second: Figure) -> bool:
    """Tell "41,000" from "14,000": the same digits in another order, of one way."""
    ours, theirs = ([c for c in f.quote if c.isdigit()] for f in (first, second))
    while ours and theirs and ours[-1] == theirs[-1] == "0":
        ours.pop()
        theirs.pop()
    alike = len(ours) > 1 and sorted(ours) == sorted(theirs)
    return alike and first.direction is not None and first.direction == second.direction


def _kind(figure: Figure) -> str:
    """Return the kind, amounts planned and amounts reached as one."""
    return "amount" if figure.kind in ("level", "count", "target") else figure.kind


def _same_time(first: Figure, second: Figure) -> bool:
    return first.period is None or second.period is None or first.period == second.period


def _against(
    evidence: Evidence, figure: Figure, sentence: Sentence, other: tuple[Figure, Sentence]
) -> Iterator[Problem]:
    twin, elsewhere = other
    if not words(figure) - _GENERIC or twin.place != figure.place:
        return
    if not precision.differ(twin, figure):
        return
    if sentence.number == elsewhere.number or not _surely_dated(evidence, figure, sentence):
        return
    if not _surely_dated(evidence, twin, elsewhere) or _scales_apart(twin, figure):
        return
    ours, theirs = evidence.words(sentence), evidence.words(elsewhere)
    if _OTHER_BASIS.search(ours) or _OTHER_BASIS.search(theirs):
        return
    if _places_differ(evidence, sentence, elsewhere, figure):
        return
    first, second = sorted((twin, figure), key=lambda f: f.start)
    yield problem(
        "text_against_text",
        (first, second),
        f"The text gives “{evidence.quote(second)}” here and “{evidence.quote(first)}” before, for the "
        f"same thing and time ({figure.subject}, {figure.period}).",
        evidence.quote(first),
        severity="warning",
        at=(second.start, second.end),
    )


def _surely_dated(evidence: Evidence, figure: Figure, sentence: Sentence) -> bool:
    """Tell a figure whose own sentence names its time and its subject."""
    if figure.subject_start is None or not sentence.start <= figure.subject_start < sentence.end:
        return False
    return any(
        cue.role == "period" and sentence.start <= cue.start < sentence.end for cue in figure.cues
    )


def _places_differ(evidence: Evidence, sentence: Sentence, other: Sentence, figure: Figure) -> bool:
    ours, theirs = (
        set(_CAPITALISED.findall(evidence.text, s.start, s.end)) - _MONTHS
        for s in (sentence, other)
    )
    return ours != theirs and not (
        named(figure) and named(figure) <= {w.lower() for w in ours & theirs}
    )


def _ratio(first: Figure, second: Figure) -> float:
    return max(first.value, second.value) / min(first.value, second.value)


def _scales_apart(first: Figure, second: Figure) -> bool:
    """Tell two values that have the same digits, a thousand or a million times apart."""
    if not (first.value and second.value):
        return False
    ratio = _ratio(first, second)
    return any(abs(ratio / scale - 1) <= _SCALE_TOLERANCE for scale in (1e3, 1e6))
