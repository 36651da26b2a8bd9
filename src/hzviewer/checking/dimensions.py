"""Units that cannot measure their subject."""

import re
from collections.abc import Iterator

from hzviewer import late
from hzviewer.model.facts import Figure, Problem

from . import precision
from .evidence import Evidence, problem

_DIMENSIONS = {
    "mass": ("t", "kg", "ounces", "bushels"),
    "volume": ("l", "m3", "ft3", "gallons", "barrels"),
    "length": ("m", "km", "miles", "nm"),
    "area": ("m2", "km2", "ha", "mu", "acres", "ft2"),
    "energy": ("kWh", "MWh", "GWh", "TWh"),
    "power": ("kW", "MW", "GW"),
    "temperature": ("degree",),
}
_DIMENSION = {unit: name for name, units in _DIMENSIONS.items() for unit in units}
_PHYSICAL = frozenset(_DIMENSIONS)
_ANY = _PHYSICAL | {"money"}

_MONEY = "money"
_CANNOT: tuple[tuple[str, frozenset[str], str], ...] = (
    (
        r"(?:unemployment|jobless|inflation|interest|growth|repo|policy|participation|vacancy"
        r"|birth|death"
        r"|literacy|poverty|savings?|mortality|urbani[sz]ation) rate|inflation",
        _ANY | {"scaled"},
        "percent",
    ),
    (
        r"gdp|gross (?:domestic|national|regional) (?:product|income|production)|(?:tax |fiscal "
        r"|budget |public )?revenues?"
        r"|(?:disposable |national |household )?incomes?|wages|salaries|(?:net |gross "
        r"|operating )?profits?|retail sales"
        r"|(?:fiscal |public |budget |government )?(?:expenditure|spending)|(?:trade|budget"
        r"|fiscal|current account) (?:deficit|surplus)"
        r"|(?:fixed[- ]asset |foreign direct |foreign |real estate )?investment|(?:public "
        r"|government |external |foreign )debt"
        r"|money supply|bank lending|foreign exchange reserves",
        _PHYSICAL,
        "an amount of money",
    ),
    (
        r"population|work ?force|labou?r force|number of (?:unemployed|employed|people|residents"
        r"|workers)",
        _ANY,
        "people",
    ),
    (
        r"(?:total |land |sown |planted |floor |cultivated |built-up |planting )area|floor space"
        r"|acreage|farmland",
        (_ANY - {"area"}),
        "square metres, hectares or mu",
    ),
    (
        r"(?:total )?(?:length|distance|height|width|mileage|coastline)",
        (_ANY - {"length"}),
        "metres or kilometres",
    ),
    (r"(?:average )?temperature", (_ANY - {"temperature"}), "degrees"),
    (
        r"(?:total |combined )?(?:installed|generating|installed power"
        r"|installed solar power) capacity",
        (_ANY - {"power"}),
        "kilowatts",
    ),
    (
        r"(?:power|electricity) (?:generation|consumption|use)",
        (_ANY - {"energy", "power", "money"}) | {"power of a country"},
        "kilowatt-hours",
    ),
    (
        r"(?:carbon |carbon dioxide |co2 |greenhouse gas |sulfur dioxide )emissions?",
        (_ANY - {"mass", "money"}),
        "tonnes",
    ),
    (
        r"(?:grain|steel|crude steel|coal|cement|rice|wheat|cotton|fertili[sz]er|aluminium"
        r"|copper) (?:output|production|harvest)",
        (_PHYSICAL - {"mass", "volume"}),
        "tonnes",
    ),
    (
        r"(?:crude|crude oil|oil) (?:output|production)",
        _PHYSICAL - {"mass", "volume"},
        "barrels or tonnes",
    ),
    (
        r"(?:purchasing managers['’]? |consumer price |producer price |confidence )index|pmi|cpi"
        r"|ppi",
        _ANY,
        "index points or percent",
    ),
)
_HEADS = tuple(
    (late.pattern(rf"(?:.*\b)?(?:{head})"), cannot, fits) for head, cannot, fits in _CANNOT
)
_LAST_WORDS = frozenset(
    "rate inflation gdp product income incomes production revenue revenues wages salaries profit profits sales"
    " expenditure spending deficit surplus investment debt supply lending reserves population workforce force"
    " unemployed employed people residents workers area space acreage farmland length distance height width"
    " mileage coastline temperature capacity generation consumption use emission emissions output harvest index"
    " pmi cpi ppi".split()
)
"""The last words of the heads above: most subjects have another one and are let go at once."""
_PREPOSITION = late.pattern(
    r" (?:of|in|for|on|to|from|with|by|at|per|under|excluding|between|among) "
)
_VERB = late.pattern(
    r"(?:^|.*\s)(?:was|were|is|are|reached|reaches|totall?ed|stood at|stands at|hit|came to"
    r"|came in at|amounted to|rose to"
    r"|fell to|grew to|increased to|declined to|dropped to|climbed to|of|at|exceeded|averaged"
    r"|measured|covers?|covered)"
    r"(?: (?:about|around|some|nearly|almost|over|more than|only|just|roughly|approximately|an?"
    r"|record))*\s*"
)
_UNSURE = late.pattern(
    r"[;:]|\b(?:and|or|per|which|who|while|but|worth|storage|batter\w+|producing|using|with)\b"
)
_INSIDE = late.pattern(
    r"\b(?:of|per|for|in|to|by|unit|than|and)(?: the| its| their)?\s*\Z", re.IGNORECASE
)
_SIZE_OF = late.pattern(
    r"\ban?\s(?:\w+\s)?(?P<size>area|length|height|width|distance|population|altitude)\sof\s"
    r"(?:(?:about|around|some|nearly|almost|over|more\sthan|roughly|approximately|only"
    r"|up\sto)\s)?\Z"
)
_LENGTH = frozenset({"length"})
_SIZES = {
    "area": frozenset({"area"}),
    "population": frozenset[str](),
} | dict.fromkeys(("length", "height", "width", "distance", "altitude"), _LENGTH)
_FITS = {"area": "square metres, hectares or mu", "population": "people"} | dict.fromkeys(
    ("length", "height", "width", "distance", "altitude"), "metres or kilometres"
)
_COUNTRY = 1e9
_VERBS = (
    r"(?:came\sin\sat|stood\sat|amounted\sto|totall?ed|came\sto|was|were)\s"
    r"(?:(?:about|around|some|nearly|almost|over|only|just)\s)?\Z"
)
_STOOD = late.pattern(_VERBS)
_AMOUNT = late.pattern(
    r"\b(?P<noun>(?:trade|export|import|sales|output|production|freight|cargo|transaction)\s"
    r"(?:volume|value|turnover))\s(?:[^\s,;:.()%\d]+\s){0,10}?" + _VERBS
)
_PART_OF = late.pattern(r"\b(?:of|in|per|for|to|by|than)(?:\s(?:the|its|their|total|all))*\s*\Z")
_NO_AMOUNT = late.pattern(
    r"\b(?:growth|rate|rise|increase|decline|fall|drop|share|proportion|ratio|percentage|portion|which|index|margin)\b"
)
_OF_SOMETHING = late.pattern(
    r"\s(?:of|above|below|higher|lower|more|less|up|down|larger|smaller|growth|increase|rise|greater|over|from"
    r"|better|short|beyond|than|behind|ahead|what|that)\b(?!\sof)"
)


def unit_cannot_measure(evidence: Evidence) -> Iterator[Problem]:
    """Yield the figures whose unit is of another dimension than what they are said to measure."""
    for figure, sentence in evidence.of_kind("level", "count"):
        dimension = _dimension(figure)
        if dimension is None or figure.subject_start is None or figure.subject_end is None:
            continue
        if not sentence.start <= figure.subject_start < figure.subject_end <= figure.start:
            continue
        rule = _rule(figure)
        if rule is None or dimension not in rule[0] or not _surely_its_own(evidence, figure):
            continue
        yield _unfit(evidence, figure, figure.subject, rule[1])


def unit_cannot_measure_size(evidence: Evidence) -> Iterator[Problem]:
    """Yield "an area of 48 kilometers": a size whose name stands right before the number."""
    for figure, _ in evidence.of_kind("level", "count"):
        dimension = _DIMENSION.get(precision.unit(figure))
        if dimension is None:
            continue
        match = _SIZE_OF.search(evidence.text, max(0, figure.start - 45), figure.start)
        if match is not None and dimension not in _SIZES[match["size"]]:
            yield _unfit(evidence, figure, f"the {match['size']}", _FITS[match["size"]])


def percentage_cannot_measure(evidence: Evidence) -> Iterator[Problem]:
    """Yield "the trade volume with Japan stood at 5.2 percent": growth that is given as the amount."""
    for figure, sentence in evidence.of_kind("level", "share", "change"):
        if figure.unit != "%" or not _STOOD.search(
            evidence.text, max(sentence.start, figure.start - 30), figure.start
        ):
            continue
        lead = evidence.text[max(sentence.start, figure.start - 160) : figure.start]
        amount = _AMOUNT.search(lead)
        if amount is None or _NO_AMOUNT.search(amount[0].lower()):
            continue
        if _OF_SOMETHING.match(evidence.text, figure.end):
            continue
        if _PART_OF.search(lead[: amount.start()]):
            continue  # "the growth of the trade volume"
        noun = " ".join(amount["noun"].split())
        yield problem(
            "percentage_cannot_measure",
            (figure,),
            f"“{evidence.quote(figure)}” is given as the {noun} itself, which is an amount: it "
            f"can only be how far it grew or fell.",
            f"{noun} up or down {evidence.quote(figure)}",
            severity="warning",
            at=(figure.start - len(amount[0]), figure.end),
        )


def _unfit(evidence: Evidence, figure: Figure, subject: str, fits: str) -> Problem:
    return problem(
        "unit_cannot_measure",
        (figure,),
        f"“{evidence.quote(figure)}” is given as {subject}, which is measured in {fits}.",
        f"a figure in {fits}",
    )


def _dimension(figure: Figure) -> str | None:
    unit = precision.unit(figure)
    dimension = _DIMENSION.get(unit)
    if dimension == "power" and precision.unit(figure) == "kW" and figure.value >= _COUNTRY:
        return "power of a country" if "generation" in figure.subject.lower() else "power"
    if dimension is not None:
        return dimension
    if precision.is_currency(unit):
        return _MONEY
    return "scaled" if unit in ("", "people") and figure.value >= 1000 else None


def _rule(figure: Figure) -> tuple[frozenset[str], str] | None:
    """Return what cannot measure the head of the subject, and what can."""
    head = _PREPOSITION.split(f"{figure.subject.lower()} ", maxsplit=1)[0].strip()
    if figure.subject.lower().startswith("number of "):
        head = figure.subject.lower()
    if head[head.rfind(" ") + 1 :] not in _LAST_WORDS:
        return None
    for pattern, cannot, fits in _HEADS:
        if pattern.fullmatch(head):
            return cannot, fits
    return None


def _surely_its_own(evidence: Evidence, figure: Figure) -> bool:
    """Tell a figure that a plain verb joins to its subject, which is itself no part of a phrase."""
    assert figure.subject_start is not None and figure.subject_end is not None
    text = evidence.text
    between = " ".join(text[figure.subject_end : figure.start].lower().split())
    if len(between) > 60 or _UNSURE.search(between) or not _VERB.fullmatch(between):
        return False
    before = text[max(0, figure.subject_start - 20) : figure.subject_start]
    return not _INSIDE.search(before)
