"""Shares against 100, and against the two amounts that give them."""

import re
from collections.abc import Iterator

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, problem
from .subjects import words
from .totals import SECTOR_WORDS, is_amount, sum_of

_COLONS = late.pattern(r": ?\d{1,2}(?:\.\d{1,2})? ?: ?\d{1,2}(?:\.\d{1,2})?(?![\d:]|\.\d)")
_BEFORE = late.pattern(r"(?<![\d:.])\d{1,2}(?:\.\d{1,2})? ?\Z")
_WHOLES = ({"primary", "secondary", "tertiary"}, {"men", "women"}, {"urban", "rural"})
"""Parts that are the whole when they are all given."""
_PARTS = {name: name for whole in _WHOLES for name in whole} | {
    "male": "men",
    "males": "men",
    "female": "women",
    "females": "women",
    "cities": "urban",
}
_REST = late.pattern(r"\bthe (?:rest|remaining|remainder)\b(?P<share>[^,;]*\d)?")
_SUM = late.pattern(
    r"\baccount(?:ed|s|ing)? for\b|\bmade up\b|\bmaking up\b|\bcontribut|\brepresent"
)


def shares_against_hundred(evidence: Evidence) -> Iterator[Problem]:
    """Yield the shares of one whole that add up to more than 100, or less where all are given."""
    for sentence in evidence.sentences:
        shares = [f for f in sentence.figures if f.kind == "share" and f.unit == "%"]
        if len(shares) < 2 or any(f.high is not None for f in shares):
            continue
        words = evidence.words(sentence)
        whole = _all_shares(words, shares)
        if whole is None:
            continue
        total = sum(f.value for f in shares)
        slack = sum(precision.margin(f) for f in shares) + 0.2
        if total - 100 > slack or (whole and 100 - total > slack):
            last = shares[-1]
            others = total - last.value
            yield problem(
                "shares_against_hundred",
                tuple(shares),
                f"The shares {sum_of(shares)} add up to {precision.percent(total)}, not to 100.",
                precision.percent(100 - others) if 0 < others < 100 else "",
            )


def structure_against_hundred(evidence: Evidence) -> Iterator[Problem]:
    """Yield a structure of three sectors, a:b:c, that does not add up to 100."""
    text = evidence.text
    for colons in _COLONS.finditer(text):
        first = _BEFORE.search(text, max(0, colons.start() - 8), colons.start())
        if first is None or not SECTOR_WORDS.search(
            text[max(0, first.start() - 160) : first.start()].lower()
        ):
            continue
        span = (first.start(), colons.end())
        numbers = text[slice(*span)].replace(" ", "").split(":")
        parts = [float(number) for number in numbers]
        places = [len(number.partition(".")[2]) for number in numbers]
        slack = sum(0.5 * 10.0**-p for p in places) + 1e-6
        total = sum(parts)
        if 80 < total < 120 and abs(total - 100) > slack:
            yield problem(
                "structure_against_hundred",
                tuple(f for f in evidence.figures_in(*span)),
                f"The parts of “{text[slice(*span)]}” add up to {precision.plain(total)}, not to 100.",
                "parts that add up to 100",
                at=span,
            )


def share_against_its_levels(evidence: Evidence) -> Iterator[Problem]:
    """Yield "1.2 million, or 24 percent of the 8 million": a share that the two amounts do not give."""
    for sentence in evidence.sentences:
        figures = sentence.figures
        for part, share, whole in zip(figures, figures[1:], figures[2:], strict=False):
            if (
                share.kind != "share"
                or share.unit != "%"
                or not _share_of(evidence, part, share, whole)
            ):
                continue
            found = 100 * part.value / whole.value
            slack = precision.margin(share) + found * (
                precision.margin(part) / part.value + precision.margin(whole) / whole.value
            )
            if abs(found - share.value) > slack + max(0.2, 0.05 * share.value):
                yield problem(
                    "share_against_its_levels",
                    (part, share, whole),
                    f"{precision.stated(part.value, part)} of {precision.stated(whole.value, whole)} is "
                    f"{precision.percent(found)}, but the text says “{evidence.quote(share)}”.",
                    precision.percent(found),
                )


_OR = late.pattern(
    r"(?:(?:\w+ ){0,3}\w+)?,? ?(?:or|accounting for|representing|equal to|equivalent to"
    r"|making up|which is|that is) "
    r"(?:about |some |around |nearly |almost |roughly )?"
)
_OF_WHOLE = late.pattern(
    r"of (?:the |its |their |all |a )?(?:total |whole |overall |entire |city's "
    r"|country's )*(?:of )?(?:about |some |nearly )?"
)


def share_against_named_whole(evidence: Evidence) -> Iterator[Problem]:
    """Yield "567 billion yuan, 80 percent of the total trade" where the text gives another total."""
    wholes = _wholes(evidence) if _TOTAL.search(evidence.text) else {}
    for sentence in evidence.sentences if wholes else ():
        amounts = [f for f in sentence.figures if f.kind == "level" and is_amount(f)]
        for share in sentence.figures:
            name = _named_whole(evidence, share)
            part = _part_of(evidence, share, amounts) if name else None
            whole = wholes.get((name, part.unit, part.period)) if name and part else None
            if part is None or whole is None or whole.subject == part.subject or not whole.value:
                continue
            if evidence.may_differ_in_time((part, whole)):
                continue
            found = 100 * part.value / whole.value
            if abs(found - share.value) > precision.margin(share) + max(1.0, 0.1 * share.value):
                yield problem(
                    "share_against_named_whole",
                    (part, share, whole),
                    f"“{evidence.quote(part)}” is {precision.percent(found)} of the {name} of "
                    f"“{evidence.quote(whole)}”, but the text says “{evidence.quote(share)}”.",
                    precision.percent(found),
                )


def share_beyond_its_whole(evidence: Evidence) -> Iterator[Problem]:
    """Yield "130 percent of all firms": a part of a whole that is more than the whole.

    What is only compared with a whole may be more: debt with GDP, output with a target.
    """
    for share, _ in evidence.of_kind("share"):
        if share.unit != "%" or share.value <= 100 or share.high is not None:
            continue
        start = max(0, share.start - 40)
        if not _MAKES.search(evidence.text, start, share.start) or not _OF_ALL.match(
            evidence.text, share.end
        ):
            continue
        yield problem(
            "share_beyond_its_whole",
            (share,),
            f"“{evidence.quote(share)}” is given as a part of a whole, which is 100 percent.",
            "at most 100 percent",
        )


def share_of_the_other_flow(evidence: Evidence) -> Iterator[Problem]:
    """Yield "import items made up 81 percent of the total export turnover": imports are none of it."""
    for share, sentence in evidence.of_kind("share") if "mport" in evidence.text else ():
        whole = _OF_FLOW.match(evidence.text, share.end) if share.unit == "%" else None
        if whole is None:
            continue
        flow = whole["flow"]
        other = _OTHER_FLOW[flow]
        before = evidence.text[sentence.start : share.start].lower()
        if flow in before or not _GOODS[other].search(before) or _ONLY_COMPARED.search(before):
            continue
        said = " ".join(evidence.text[share.start : whole.end()].split())
        yield problem(
            "share_of_the_other_flow",
            (share,),
            f"What was {other}ed is given as “{evidence.quote(share)}” of all {flow}s, of which it is no part.",
            said.replace(flow, other),
            at=(share.start, whole.end()),
        )


def _wholes(evidence: Evidence) -> dict[tuple[str, str, str | None], Figure | None]:
    """Return all of trade, exports and imports by unit and period, None where two are given."""
    wholes: dict[tuple[str, str, str | None], Figure | None] = {}
    places = {word.lower() for place in evidence.report.places for word in place.name.split()}
    for figure, _ in evidence.of_kind("level"):
        name = _whole_named(figure, places)
        if name is not None and precision.is_currency(figure.unit):
            key = (name, figure.unit, figure.period)
            known = wholes.setdefault(key, figure)
            if known is not None and known.value != figure.value:
                wholes[key] = None
    return wholes


def _named_whole(evidence: Evidence, share: Figure) -> str | None:
    match = _OF_TOTAL.match(evidence.text, share.end) if share.unit == "%" else None
    return match["whole"].lower() if match else None


def _part_of(evidence: Evidence, share: Figure, amounts: list[Figure]) -> Figure | None:
    """Return the one amount before a share that is said to make it up."""
    before = [f for f in amounts if f.start < share.start]
    if len(before) != 1:
        return None
    start = max(before[0].end, share.start - 40)
    return before[0] if _MAKES_UP.search(evidence.text, start, share.start) else None


def _whole_named(figure: Figure, places: set[str]) -> str | None:
    """Return ``trade``, ``exports`` or ``imports`` where a figure is all of it."""
    own = (
        {w for w in words(figure) if not w.endswith(("'s", "’s"))}
        - {"foreign", "merchandise"}
        - places
    )
    return next(iter(own)) if own in ({"trade"}, {"exports"}, {"imports"}) else None


_TOTAL = late.pattern(r"total\s(?:foreign\s|merchandise\s)?(?:trade|exports|imports)\b")
_OF_TOTAL = late.pattern(
    r"\sof\s(?:(?:the|its|their|the\s\w+['’]s)\s)?total\s(?:foreign\s|merchandise\s)?(?P<whole>trade|exports|imports)\b"
)
_MAKES_UP = late.pattern(
    r"(?:taking\sup|accounting\sfor|representing|making\sup|or|equal\sto|accounted\sfor)\s"
    r"(?:(?:about|some|around|nearly|almost|over|more\sthan)\s)?\Z"
)

_MAKES = late.pattern(
    r"\b(?:account(?:s|ed|ing)?\sfor|ma(?:de|kes?|king)\sup|tak(?:es|ing)\sup|took\sup|represent(?:s|ed|ing)?"
    r"|compris(?:es|ed|ing)|constitut(?:es|ed|ing))\s(?:(?:about|some|around|nearly|almost|over|more\sthan)\s)?\Z"
)
_OF_ALL = late.pattern(
    r"\sof\s(?:all\s|(?:the|its|their|the\s\w+['’]s)\s(?:total|whole|overall|entire)\s)"
    r"(?!\w*\s?(?:gdp|GDP|growth|increase|output|demand|target|plan|quota|capacity))"
)
_OTHER_FLOW = {"import": "export", "export": "import"}
_GOODS = {
    flow: late.pattern(
        rf"\b{flow}(?:ed)?\s(?:items?|goods|products?|commodit(?:y|ies)|categor(?:y|ies))\b"
    )
    for flow in _OTHER_FLOW
}
_ONLY_COMPARED = late.pattern(
    # Imports may be compared with exports, pay for them, or go into what is exported.
    r"\b(?:equal|equivalent|cover|compared|against|re-|pay|paid|input|material|processing)"
)
_OF_FLOW = late.pattern(
    r"\sof\s(?:(?:the|its|all|the\s\w+['’]s)\s)?(?:total\s|overall\s)?(?:national\s)?"
    r"(?P<flow>import|export)(?:s\b|\s(?:turnover|value|revenue|volume)\b)"
)


def _share_of(evidence: Evidence, part: Figure, share: Figure, whole: Figure) -> bool:
    if (
        not (is_amount(part) and is_amount(whole))
        or part.high is not None
        or whole.high is not None
    ):
        return False
    if precision.unit(part) != precision.unit(whole) and {part.kind, whole.kind} != {"count"}:
        return False
    if not 0 < part.value < whole.value:
        return False
    return bool(
        _OR.fullmatch(evidence.between(part, share) + " ")
        and _OF_WHOLE.fullmatch(evidence.between(share, whole) + " ")
    )


def _all_shares(words: str, shares: list[Figure]) -> bool | None:
    """Tell whether the shares are all of one whole (True), some of it (False), or neither (None)."""
    named = [_part_named(share.subject.lower()) for share in shares]
    if _SUM.search(words) and set(named) in _WHOLES and len(named) == len(set(named)):
        return True
    rest = _REST.search(words)
    if rest is not None:
        return rest["share"] is not None
    return False if "respectively" in words and len(shares) > 2 and _SUM.search(words) else None


def _part_named(subject: str) -> str:
    """Return the part of a whole that a subject names, empty where it is none or several."""
    found = {_PARTS[word] for word in re.findall(r"[a-z]+", subject) if word in _PARTS}
    return found.pop() if len(found) == 1 else ""
