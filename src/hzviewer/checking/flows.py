"""Exports, imports and all of trade, against each other."""

from collections.abc import Iterator

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .subjects import words

Stated = dict[str, tuple[Figure, Sentence]]

OTHER_FLOWS = late.pattern(
    r"exclud|services|invisible|balance of payments|adjust|if |expect|forecast|oil|non-|with the"
    r"|with china|goods"
)
"""Words of a sentence that may be about a part of trade, or about trade counted otherwise."""
SLACK = 0.04
_LISTED = late.pattern(r"of\swhich|including|, with\b|compris|consist")
_FAR, _FARTHEST = 200.0, 5000.0
_NAMED = late.pattern(
    r"\b([Ee]xport|[Ii]mport)s?\s(?:(?:to|of|at|is|are|were|was|came|totalled)\s)*[^\w\s]?[A-Z]?\Z"
)


def flows_across_scales(evidence: Evidence) -> Iterator[Problem]:
    """Yield exports and imports of one sentence that lie a thousandfold apart."""
    for sentence in evidence.sentences if names_flows(evidence.text) else ():
        if len(sentence.figures) < 2:
            continue
        named = {flow(evidence, f): f for f in sentence.figures}
        exports, imports = named.get("exports"), named.get("imports")
        if exports is None or imports is None or exports.unit != imports.unit:
            continue
        small, large = sorted((exports, imports), key=lambda f: f.value)
        if not small.value or not _FAR < large.value / small.value < _FARTHEST:
            continue
        yield problem(
            "flows_across_scales",
            (exports, imports),
            f"“{evidence.quote(large)}” is {precision.plain(large.value / small.value)} times "
            f"“{evidence.quote(small)}”: exports and imports do not lie so far apart.",
            precision.in_scale_of(small, large),
        )


def trade_against_flows(evidence: Evidence) -> Iterator[Problem]:
    """Yield a total of trade that is not exports and imports together, given near them."""
    flows: Stated = {}
    for sentence in evidence.sentences if names_flows(evidence.text) else ():
        for figure in sentence.figures:
            name = "trade" if _is_trade(figure) else flow(evidence, figure)
            if name is None:
                continue
            if name in flows and flows[name][0].value != figure.value:
                flows.clear()
            flows[name] = (figure, sentence)
            if len(flows) == 3:
                found, flows = flows, {}
                yield from _against_trade(evidence, found)


def names_flows(text: str) -> bool:
    """Tell a text that has both exports and imports in it: most have not."""
    return "mport" in text and "xport" in text


def flow(evidence: Evidence, figure: Figure) -> str | None:
    """Return ``exports`` or ``imports`` where a figure is all that a country sold or bought."""
    if figure.kind != "level" or not precision.is_currency(figure.unit) or figure.high is not None:
        return None
    own = {w for w in words(figure) if not w.endswith(("'s", "’s"))}
    if own not in ({"exports"}, {"imports"}, {"export"}, {"import"}):
        return None
    # "Exports rose to 31 billion and imports to 27": the word right before says it best.
    near = _NAMED.search(evidence.text, max(0, figure.start - 25), figure.start)
    return f"{near[1].lower()}s" if near else f"{next(iter(own)).rstrip('s')}s"


def _against_trade(evidence: Evidence, found: Stated) -> Iterator[Problem]:
    stated = sorted((s for _, s in found.values()), key=lambda s: s.start)
    passage = evidence.text[stated[0].start : stated[-1].end].strip()
    if stated[-1].number - stated[0].number > 1 or "\n\n" in passage:
        return
    if stated[0] is stated[-1] and _LISTED.search(passage):
        return  # "trade of 96, of which ...": the parts of a total are checked as such
    if any(OTHER_FLOWS.search(evidence.words(s)) for s in stated):
        return
    trade, exports, imports = (found[name][0] for name in ("trade", "exports", "imports"))
    figures = (trade, exports, imports)
    if len({f.unit for f in figures}) > 1 or len({f.period for f in figures}) > 1:
        return
    if evidence.may_differ_in_time(figures):
        return
    total = exports.value + imports.value
    if abs(total - trade.value) <= sum(map(precision.margin, figures)) + SLACK * trade.value:
        return
    amount = precision.stated(total, trade)
    yield problem(
        "trade_against_flows",
        figures,
        f"Exports of {precision.stated(exports.value, exports)} and imports of "
        f"{precision.stated(imports.value, imports)} are {amount} together, but the text gives "
        f"“{evidence.quote(trade)}” of trade.",
        amount,
    )


def _is_trade(figure: Figure) -> bool:
    if figure.kind != "level" or not precision.is_currency(figure.unit) or figure.high is not None:
        return False
    own = {w for w in words(figure) if not w.endswith(("'s", "’s"))}
    return own in ({"trade"}, {"foreign", "trade"}, {"imports", "exports"})
