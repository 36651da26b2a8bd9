"""A balance called surplus in one place and deficit in another, or unlike exports less imports."""

from collections.abc import Callable, Iterator

import msgspec
from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, Sentence, problem
from .flows import OTHER_FLOWS, SLACK, flow, names_flows
from .subjects import words

_POLE = late.pattern(
    r"(surplus|deficit)(?![a-z]| (?:of (?!\d)|in|with|on|for|between|from|country|countries"
    r"|nation|target))"
)
_LEAD = late.pattern(
    r"(?:\b(?P<article>[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir"
    r"|[A-Z][\w.]*['’]s)\s)?(?P<kind>(?:[a-z]+[-\s]){0,2})\Z"
)
_THE = late.pattern(r"\b[Tt]he\s\Z")
_BALANCE = late.pattern(r"\b(?:trade|current[- ]account|visible)\b")
_TURNS = late.pattern(
    r"\b(?:sw[iu]ng\w*|turn\w*|shift\w*|slip\w*|mov\w+ (?:in)?to|revers\w+|from a|into|compared"
    r"|against|after a)\b"
)
_FLOWS = late.pattern(r"\b(?:exports?|imports?|trade|shipments)\b")
_LEAST = 3
_NET_OF = late.pattern(
    r"\b(?:withdraw\w*|drain\w*|inject\w*|add(?:s|ed|ing)?|pump\w*|absorb\w*)\sa\snet\s(?:total\sof\s|of\s)?(?:[$£€¥]\s)?\Z"
    r"|\bnet\s(?:injection|withdrawal|drain|addition|absorption)\sof\s(?:about\s|some\s)?(?:[$£€¥]\s)?\Z"
)
_HANDED_OUT = late.pattern(
    r"\b(?:accepted\sbids\s(?:for|worth|of)|allocat(?:ed|es|ing)|allott?(?:ed|s|ing)|inject(?:ed|s|ing)|pumped)\s"
    r"(?:a\stotal\sof\s|about\s|some\s)?(?:[$£€¥]\s)?\Z"
)
_RUNS_OUT = late.pattern(
    r"(?:[^\s.,;\d]+\s){0,4}?(?:will\sdrain|(?:was\s|were\s|is\s|are\s|will\s)?(?:drain(?:s|ed|ing)?\sfrom"
    r"|expir(?:e|es|ed|ing)|matur(?:e|es|ed|ing)|(?:fall|falls|fell|falling)\sdue))\b"
)


class _Mention(Struct, frozen=True, gc=False):
    start: int
    end: int
    bare: bool
    of_trade: bool
    pole: str


def balance_with_two_names(evidence: Evidence) -> Iterator[Problem]:
    """Yield "the deficit" where the balance that was named before is a surplus, or the reverse."""
    text = evidence.text
    if "surplus" not in text or "deficit" not in text:
        return
    first = {pole: text.find(pole) for pole in ("surplus", "deficit")}
    seen: dict[str, _Mention] = {}
    for mention in _mentions(text):
        other = seen.get("surplus" if mention.pole == "deficit" else "deficit")
        # Any deficit named before, such as one with another country, may be the one that is meant.
        if (
            mention.bare
            and first[mention.pole] >= mention.start
            and other is not None
            and other.of_trade
        ):
            if _anaphoric(text, mention, other):
                yield problem(
                    "balance_with_two_names",
                    tuple(evidence.figures_in(mention.start, mention.end + 40)),
                    f"The balance is called “{text[other.start : other.end]}” before and “{mention.pole}” here.",
                    other.pole,
                    at=(mention.start, mention.end),
                )
        seen.setdefault(mention.pole, mention)


def balance_with_one_amount_and_two_names(evidence: Evidence) -> Iterator[Problem]:
    """Yield one amount that is a surplus in one place and a deficit in another, at one time."""
    seen: dict[tuple[float, str, str | None], Figure] = {}
    for figure, _ in evidence.of_kind("level"):
        pole = _pole(figure)
        if pole is None or len(_digits(figure)) < _LEAST - 1:
            continue
        key = (figure.value, figure.unit, figure.period)
        other = seen.setdefault(key, figure)
        if _pole(other) != pole:
            yield problem(
                "balance_with_two_names",
                (other, figure),
                f"“{evidence.quote(figure)}” is a {_pole(other)} before and a {pole} here.",
                _pole(other) or "",
                at=(figure.start, figure.end),
            )


def balance_against_flows(evidence: Evidence) -> Iterator[Problem]:
    """Yield a trade balance that is not exports less imports, given together with them."""
    flows: dict[str, tuple[Figure, Sentence]] = {}
    for sentence in evidence.sentences if names_flows(evidence.text) else ():
        for figure in sentence.figures:
            name = _flow(evidence, figure)
            if name is not None:
                if name in flows and flows[name][0].value != figure.value:
                    flows.clear()
                flows[name] = (figure, sentence)
            if len(flows) < 3:
                continue
            found, flows = flows, {}
            stated = sorted((s for _, s in found.values()), key=lambda s: s.start)
            near = stated[-1].number - stated[0].number <= 2
            near = near and "\n\n" not in evidence.text[stated[0].start : stated[-1].end].strip()
            if near and not any(OTHER_FLOWS.search(evidence.words(s)) for s in stated):
                yield from _against_flows(evidence, {name: f for name, (f, _) in found.items()})


def net_against_its_flows(evidence: Evidence) -> Iterator[Problem]:
    """Yield "withdrawing a net 8 billion" where what expires less what is allotted is another sum.

    Only where the text gives one sum that a central bank hands out and one that runs out.
    """
    if " net " not in evidence.text:
        return
    given = _only(evidence, lambda f: _HANDED_OUT.search(_before(evidence, f)) is not None)
    gone = _only(evidence, lambda f: _RUNS_OUT.match(_after(evidence, f)) is not None)
    if given is None or gone is None or given.unit != gone.unit:
        return
    found = abs(gone.value - given.value)
    for net, _ in evidence.of_kind("level", "change"):
        if net.unit != gone.unit or not _NET_OF.search(_before(evidence, net)):
            continue
        slack = sum(map(_rounding, (net, given, gone))) + 1e-6
        if net.value in (given.value, gone.value) or abs(found - net.value) <= slack:
            continue
        yield problem(
            "net_against_its_flows",
            (gone, given, net),
            f"“{evidence.quote(gone)}” that run out and “{evidence.quote(given)}” handed out leave "
            f"{precision.stated(found, net)}, but the text gives a net “{evidence.quote(net)}”.",
            precision.stated(found, net),
            at=(net.start, net.end),
        )


def _only(evidence: Evidence, is_meant: Callable[[Figure], bool]) -> Figure | None:
    """Return the one sum of money of which something is said, however often it is said."""
    found = [
        f for f, _ in evidence.of_kind("level") if precision.is_currency(f.unit) and is_meant(f)
    ]
    return found[0] if len({(f.value, f.unit) for f in found}) == 1 else None


def _rounding(figure: Figure) -> float:
    """Return what the last digit leaves open: "some 14.9 billion" is no less exact than 14.9."""
    return precision.margin(msgspec.structs.replace(figure, qualifier=None))


def _before(evidence: Evidence, figure: Figure) -> str:
    return " ".join(evidence.text[max(0, figure.start - 45) : figure.start].lower().split()) + " "


def _after(evidence: Evidence, figure: Figure) -> str:
    return " ".join(evidence.text[figure.end : figure.end + 60].lower().split())


def _against_flows(evidence: Evidence, flows: dict[str, Figure]) -> Iterator[Problem]:
    exports, imports, balance = flows["exports"], flows["imports"], flows["balance"]
    periods = {f.period for f in flows.values() if f.period}
    if len(periods) > 1 or len({f.unit for f in flows.values()}) > 1:
        return
    if evidence.may_differ_in_time(flows.values()):
        return
    found = exports.value - imports.value
    slack = sum(map(precision.margin, flows.values())) + SLACK * balance.value
    pole = "surplus" if found > 0 else "deficit"
    if abs(abs(found) - balance.value) <= slack and pole == _pole(balance):
        return
    amount = precision.stated(abs(found), balance)
    yield problem(
        "balance_against_flows",
        (exports, imports, balance),
        f"Exports of {precision.stated(exports.value, exports)} less imports of "
        f"{precision.stated(imports.value, imports)} are a {pole} of {amount}, but the text gives a "
        f"{_pole(balance)} of “{evidence.quote(balance)}”.",
        f"a {pole} of {amount}",
    )


def _mentions(text: str) -> Iterator[_Mention]:
    for match in _POLE.finditer(text):
        lead = _LEAD.search(text, max(0, match.start() - 40), match.start())
        kind = lead["kind"] if lead else ""
        bare = _THE.search(text, max(0, match.start() - 5), match.start()) is not None
        start = lead.start() if lead else match.start()
        yield _Mention(start, match.end(), bare, _BALANCE.search(kind) is not None, match[1])


def _anaphoric(text: str, mention: _Mention, other: _Mention) -> bool:
    """Tell "the deficit" that takes up a balance of trade named before, and no turn from it."""
    start = text.rfind(".", max(0, mention.start - 400), mention.start) + 1
    start = max(start, mention.start - 400)
    stop = text.find(". ", mention.end, mention.end + 400)
    sentence = text[start : stop if stop > 0 else mention.end + 100].lower()
    return bool(_FLOWS.search(sentence)) and not (
        _TURNS.search(sentence) or "surplus" in sentence and "deficit" in sentence
    )


def _pole(figure: Figure) -> str | None:
    subject = figure.subject.lower()
    poles = [pole for pole in ("surplus", "deficit") if pole in subject]
    return poles[0] if len(poles) == 1 else None


def _digits(figure: Figure) -> str:
    return "".join(c for c in figure.quote if c.isdigit()).strip("0")


def _flow(evidence: Evidence, figure: Figure) -> str | None:
    """Return ``exports``, ``imports`` or ``balance`` for the whole trade of one country."""
    own = {w for w in words(figure) if not w.endswith(("'s", "’s"))}
    if own and own <= {"trade", "surplus", "deficit"} and _pole(figure):
        amount = figure.kind == "level" and precision.is_currency(figure.unit)
        return "balance" if amount and figure.high is None else None
    return flow(evidence, figure)
