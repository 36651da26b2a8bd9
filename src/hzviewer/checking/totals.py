"""Parts against their total."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem

_WHOLE = late.pattern(
    r"(?P<all>compris(?:ing|es|ed)|consist(?:ing|s|ed)\sof|made\sup\sof|composed\sof|split\sinto"
    r"|divided\sinto"
    r"|broken\sdown\sinto|sum\sof)\b|(?P<some>of\swhich|including|, with)\b"
)
_ENDS_LIST = late.pattern(
    r";|\b(?:compared|while|but|worth|or|per|each)\b|\b(?:from|than|against|up|down|by"
    r"|to) (?:about )?\Z"
)
_REST = late.pattern(r"\b(?:the )?(?:rest|remaining|remainder|other)\b")
_TOGETHER = late.pattern(
    r"\b(?:for a (?:combined |grand |overall )?total of|for a combined|together (?:making|giving"
    r"|worth)"
    r"|making (?:a|an) (?:combined |overall )?total of|adding up to|which adds up to"
    r"|which add up to"
    r"|making a total of|giving a total of|a combined total of)\s*(?:\w+ ){0,2}$"
)
_ALTOGETHER = late.pattern(
    r"\s*(?:altogether|in total|together|combined|in all|taken together|the two together)\b"
)
_ANOTHER = late.pattern(r"\b(?:another|a further|an additional)\s(?:\w+ )?$")
_OF_TOTAL = late.pattern(
    r"(?:\w+\s){0,3}(?:out\s)?of\s(?:the|its|their|an?)\s(?:total|overall|combined|entire|whole)(?:\s\w+){0,4}?(?:\sof)?"
)
_OF_THEM = late.pattern(r"(?:\w+\s)?of\s(?:the|its|their)")
SECTORS = ("primary", "secondary", "tertiary")
SECTOR_WORDS = late.pattern(r"\b(?:industr(?:y|ies)|sectors?)\b")


def parts_against_total(evidence: Evidence) -> Iterator[Problem]:
    """Yield the totals that their parts exceed, or do not fill where the list is complete."""
    for sentence in evidence.sentences:
        if len(sentence.figures) < 2:
            continue
        figures = sentence.figures
        for i, (total, first) in enumerate(pairwise(figures)):
            if not is_amount(total) or total.high is not None:
                continue
            cue = _WHOLE.search(evidence.text, total.end, first.start)
            if cue is None:
                continue
            parts = list(_parts(evidence, total, figures[i + 1 :]))
            joints = " ".join(evidence.between(a, b) for a, b in pairwise([*parts]))
            complete = cue["all"] is not None or bool(_REST.search(joints)) or _are_flows(parts)
            # People counted twice, or things of six kinds of which two thousand are named.
            overlapping = "including" in cue[0] and total.kind == "count"
            owned = "with" in cue[0] and total.kind == "count"  # 'clinics, with 5 million nurses'
            if (overlapping or owned) and any(
                precision.unit(p) != precision.unit(total) for p in parts
            ):
                continue
            yield from _compared(evidence, total, parts, complete, overlapping)
            break


def total_after_its_parts(evidence: Evidence) -> Iterator[Problem]:
    """Yield the totals ("for a total of ...", "Altogether ...") that are not the sum before them."""
    previous: Sentence | None = None
    for sentence in evidence.sentences:
        found = _total_in(evidence, sentence) or _total_of_before(evidence, previous, sentence)
        if found:
            yield from _compared(evidence, found[0], found[1], complete=True)
        previous = sentence


def sectors_against_their_total(evidence: Evidence) -> Iterator[Problem]:
    """Yield a gross domestic product that its three sectors do not add up to."""
    gdp: Figure | None = None
    parts: dict[str, Figure] = {}
    for sentence in evidence.sentences:
        for figure in sentence.figures:
            if figure.kind != "level" or not precision.is_currency(figure.unit):
                continue
            sector = _sector(figure.subject)
            if sector:
                parts.setdefault(sector, figure)
            elif (
                figure.indicator == "GDP"
                and not figure.qualifier
                and "capita" not in figure.subject
            ):
                converted = evidence.text[figure.start - 1 : figure.start] == "("
                if gdp is None or (gdp.unit != figure.unit and not converted):
                    gdp, parts = figure, {}
        if gdp is not None and len(parts) == 3:
            if _alike([gdp, *parts.values()]):
                yield from _compared(evidence, gdp, list(parts.values()), complete=True)
            gdp, parts = None, {}


def part_beyond_its_whole(evidence: Evidence) -> Iterator[Problem]:
    """Yield "310 of the 280 firms" and "40 billion yuan of the total of 31 billion yuan"."""
    for sentence in evidence.sentences:
        for part, whole in pairwise(sentence.figures):
            if part.value > whole.value and _is_of(evidence, part, whole):
                yield from _compared(evidence, whole, [part], complete=False)


def _is_of(evidence: Evidence, part: Figure, whole: Figure) -> bool:
    """Tell a part that is named right before its whole, in one unit."""
    alike = part.kind == whole.kind and part.unit == whole.unit and bool(part.unit)
    if not (alike and is_amount(part) and part.high is whole.high is None):
        return False
    if precision.is_bare(part) != precision.is_bare(whole):
        return False  # "12 of the 3 million": the scale is of both
    of = _OF_THEM if part.kind == "count" and part.subject == whole.subject else _OF_TOTAL
    return of.fullmatch(evidence.between(part, whole)) is not None


def _are_flows(parts: list[Figure]) -> bool:
    """Tell exports and imports, which make all of trade."""
    return sorted(part.subject.lower() for part in parts) == ["exports", "imports"]


def is_amount(figure: Figure) -> bool:
    """Tell an amount or a count, whose parts can be added up."""
    return figure.kind in ("level", "count") and figure.unit not in ("%", "pp", "bp", "times")


def _parts(evidence: Evidence, total: Figure, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    """Yield the figures of a list of parts: like the total, none of them a part of a part."""
    last: Figure | None = None
    for figure in figures:
        if last is not None:
            between = evidence.between(last, figure) + " "
            if _WHOLE.search(between) or _ENDS_LIST.search(between):
                return
        if not is_amount(figure) or figure.high is not None or not _like(total, figure):
            return
        yield figure
        last = figure


def _like(total: Figure, part: Figure) -> bool:
    if precision.unit(total) == precision.unit(part):
        return True
    return total.kind == part.kind == "count" or (precision.is_bare(part) and not part.unit)


def _compared(
    evidence: Evidence,
    total: Figure,
    parts: list[Figure],
    complete: bool,
    overlapping: bool = False,
) -> Iterator[Problem]:
    found = max(p.value for p in parts) if overlapping and parts else sum(p.value for p in parts)
    slack = precision.margin(total) + sum(map(precision.margin, parts)) + 1e-6
    over = found - total.value > slack
    under = complete and len(parts) > 1 and total.value - found > slack
    if not parts or not (over or under):
        return
    yield problem(
        "parts_against_total",
        (total, *parts),
        f"The parts {sum_of(parts)} add up to {precision.stated(found, total)}, but the total is given as "
        f"“{evidence.quote(total)}”."
        if len(parts) > 1
        else f"The part “{evidence.quote(parts[0])}” is more than the whole, “{evidence.quote(total)}”.",
        f"a total of {precision.stated(found, total)}"
        if len(parts) > 1
        else f"at most {evidence.quote(total)}",
    )


def _total_in(evidence: Evidence, sentence: Sentence) -> tuple[Figure, list[Figure]] | None:
    figures = sentence.figures
    if len(figures) < 3:
        return None
    total, parts = figures[-1], list(figures[:-1])
    before = " ".join(evidence.text[sentence.start : total.start].lower().split()) + " "
    if not _TOGETHER.search(before[-60:]):
        return None
    alike = all(is_amount(f) and f.high is None and _like(total, f) for f in figures)
    return (total, parts) if alike else None


def _total_of_before(
    evidence: Evidence, previous: Sentence | None, sentence: Sentence
) -> tuple[Figure, list[Figure]] | None:
    """Return "Altogether C" with A and "another B" of the sentences before."""
    if previous is None or sentence.number - previous.number != 1:
        return None
    if not _ALTOGETHER.match(evidence.words(sentence)):
        return None
    total, last = sentence.figures[0], previous.figures[-1]
    before = evidence.text[max(previous.start, last.start - 30) : last.start].lower()
    if not (is_amount(total) and last.unit == total.unit and _ANOTHER.search(before)):
        return None
    figures = evidence.report.figures
    place = bisect_left(evidence.figure_starts, last.start)
    for figure in reversed(figures[max(0, place - 6) : place]):
        if is_amount(figure) and figure.unit == last.unit == total.unit and figure.high is None:
            sum_ = figure.value + last.value
            return (total, [figure, last]) if 0.5 < total.value / sum_ < 2 else None
    return None


def _sector(subject: str) -> str | None:
    words = subject.lower()
    named = [sector for sector in SECTORS if sector in words]
    return named[0] if len(named) == 1 and SECTOR_WORDS.search(words) else None


def _alike(figures: list[Figure]) -> bool:
    """Tell figures of one unit and one period."""
    periods = {figure.period for figure in figures if figure.period}
    return len({figure.unit for figure in figures}) == 1 and len(periods) < 2


def sum_of(figures: list[Figure]) -> str:
    """Return the values as a sum is written: ``1 million + 500,000``."""
    return " + ".join(precision.plain(figure.value) for figure in figures)
