"""Known times: those of a first or last time, of a rate that was moved, of what is measured."""

import re
from functools import cache

from hzviewer import late

from .acts import flows, is_occasion, measures, measuring, series, speech, telling
from .lexicon import lexicon
from .patterns import trie
from .surroundings import Place

# 'the record of 55.67 dollars set in', 'the 16.6 percent recorded in'
_AMOUNT_SEEN = late.pattern(
    r"\d\S*(?:\s+(?:percent|per\s+cent|pct|percentage|points|dollars|dlrs|yuan|euros|billion|million|trillion|bn|mln|people|units))*"
    r"\s+(?:set|seen|recorded|reached|posted|registered|reported|hit|achieved|logged)"
    r"(?:\s+(?:in|on))?$"
)
_SEEN = frozenset(
    "set seen recorded reached posted registered reported hit achieved logged".split()
)
# 'the last time it met was in', 'the formal launch is'
_TIME_WAS = late.pattern(
    r"\b(?:last|first|next)\s+time\b[^,;]{0,90}\s(?:was|is|came|will\s+be)(?:\s+back)?(?:\s+in)?$"
)
_FIRST_TIME = late.pattern(
    r"\bfor\s+the\s+(?:first|second|third|last)\s+time(?:\s+(?:ever|back))?\s+(?:(?:in|on)\s+\S|last\s+(?:week|month|year)$)"
)
_SINCE_ITS = late.pattern(
    r"\bsince\s+(?:its|their|the|his|her|[a-z]+['’]s)\s+(?:\w+\s+)?[a-z]+(?:ion|ment|ing|al|ry|ure|ch|rt)"
    r"(?:\s+(?:of|to)\s+[\w ]{1,40})?\s+(?:in|at|on)$"
)
_THOSE_FORESEEN = late.pattern(
    r"\b(?:that|those|one|ones)\s+(?:was\s+|were\s+|had\s+been\s+)?"
    r"(?:projected|forecast|expected|foreseen|predicted|published|made)\s+in$"
    r"|\b(?:it|they|he|had|than|as|was|were|previously|earlier|originally|first|fed|bank|fund|government|ministry|board"
    r"|committee|council|bureau|agency|commission|treasury|ecb|imf|pboc)\s+"
    r"(?:projected|forecast|foreseen|predicted)\s+(?:in|last)$"
)
_FORETOLD = frozenset(
    "projected forecast expected foreseen predicted published made estimated".split()
)
# 'first oil as early as', where something begins
_DOING = late.pattern(
    r"\b(?:since|after|before|upon)\s+(?P<verb>[a-z]{3,}ing)\s+(?:[a-z’'-]+\s+){0,5}(?:in|on|at|last)$"
)
_FORECAST = late.pattern(
    r"(?:\b(?:growth|rise|increase|fall|decline|output|inflation|deficit|surplus|percent|pct|per\s+cent|points?"
    r"|billion|million|trillion)|%),?\s+(?:forecast|projected|predicted|foreseen|estimated)(?:\s+(?:in|on|last))?$"
)
_FIRST_YIELD = late.pattern(
    r"\bfirst\s+(?:[\w-]+\s+){0,2}?(?:production|output|oil|gas|power|deliver(?:y|ies)|shipments?|flights?|sales)"
    r"\s+(?:(?:expected|due|scheduled|planned)\s+)?(?:as\s+early\s+as|in)$"
)
# 'expects a further rise in', where rates are spoken of
_RATE_RISE = late.pattern(
    r"\b(?:rate|base-rate|point|further|another|next)\s+(?:rise|cut|hike|increase|reduction)\s+(?:as\s+early\s+as\s+|in)$"
)
# 'In May, the fund had forecast'
_FORESAW = late.pattern(
    r",?\s+(?:[\w’'-]+\s+){1,5}?(?<!\ba\s)(?<!\bthe\s)(?:had\s+|has\s+)?(?:forecast|projected|predicted|foresaw)\s+(?!is|was|were|by|to|for|of)"
)
# 'the house in May, 2021, had approved'
_HAD = late.pattern(r"^,?\s+ha(?:d|s)\s+(?:also\s+|\w+ly\s+)?")
_AUXILIARY = (" had", " has", " have", " was", " were")
_WHICH = ("which in", "who in", "which on", "who on")
_SHOWED = frozenset("showed shows found finds revealed suggested suggests".split())
_PAPER = late.pattern(
    r"\b(?:survey|report|study|poll|data|figures|census|statistics)(?:\s+(?:earlier|late|early|released|published))?$"
)
_APPOSED = late.pattern(r"[a-z],\s+(?P<verb>[a-z]{2,}ed)(?:\s+(?:back\s+)?(?:in|on))?$")


def is_known_by(place: Place) -> bool:
    """Tell the time of a first or last time, of a start, of a rate that was moved."""
    before, near = place.before, place.before[-60:]
    ahead = near.split()[-2:]
    last = ahead[-1] if ahead else ""
    if last not in _LEADS:
        return False
    if " time" in before and (_TIME_WAS.search(before) or _is_first_time(place)):
        return True
    if last in ("in", "at") and is_in_document(place):
        return True
    if last in ("in", "on", "at", "last", "as") and _is_told_of(place):
        return True
    leads = last in _OF_OCCASION or (last == "in" and ahead[0] in _OF_OCCASION)
    if leads and is_occasion(near) and not (last in ("of", "for") and place.mark.kind == "year"):
        return True
    if last == "in" and (is_told_behind(place) or _FORESAW.match(place.after)):
        return True
    return _is_apposed(place)


def is_told_behind(place: Place) -> bool:
    """Tell a time between somebody and what he did: 'the bank in May said', 'last year opened'."""
    after = _HAD.sub("", place.after) if " ha" in place.after[:6] else place.after
    after = after.removeprefix(" already").removeprefix(" also")
    if after.startswith(", ") and place.before.endswith(_WHICH):
        after = after[2:]  # 'the board, which in May 2019, founded a school'
    verb = next(iter(after.split(maxsplit=1)), "")
    if verb in speech() or (after != place.after and verb in telling()):
        return True
    before = place.before.removesuffix(" in").removesuffix(" on")
    if verb in telling() and before.endswith(_AUXILIARY):
        return True  # 'the bank had last month raised its rate'
    if verb in _SHOWED and place.mark.kind == "relative":
        return _PAPER.search(place.before[-30:]) is not None
    if place.mark.kind != "relative":  # 'sales in May met hopes'
        return False
    return not place.dates_figure and verb in telling() and verb not in flows()


def is_in_report(place: Place) -> bool:
    """Tell the time of the paper in which somebody says more: 'In its report last month, the bank said'."""
    if not place.after.startswith(", ") or _IN_PAPER.search(place.before) is None:
        return False
    return not speech().isdisjoint(place.after.split()[:_CLOSE])


_CLOSE = 8
_IN_PAPER = late.pattern(
    r"(?:^|[.\"“]\s*)in\s+(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:report|statement|speech|letter|interview|article|note|study|survey|forecast|paper)(?:\s+(?:released|issued|published))?(?:\s+in)?$"
)


def is_in_document(place: Place) -> bool:
    """Tell when a paper was written of which more is told: 'cut it to 2 percent in his statement in'."""
    if place.mark.kind == "year":
        return False
    return _IN_DOCUMENT.search(place.before[-110:]) is not None


_DOCUMENT = r"(?:report|statement|speech|letter|interview|outlook|review|circular|address|forecast|study|paper)"
_IN_DOCUMENT = late.pattern(
    rf"\bin\s+(?:an?|the|its|his|her|their|[a-z]+['’]s)\s+(?:[\w-]+\s+){{0,3}}?{_DOCUMENT}"
    r"(?:\s+(?:to|of|for)(?:\s+[\w’'-]+){1,4}?)?(?:\s+(?:back\s+|early\s+|late\s+)?in|\s+early|\s+late)$"
    r"|\bin\s+(?:an?|the|its|his|her|their)\s+(?:budget|survey)\s+(?:early|late)$"
    rf"|\b{_DOCUMENT}\s+(?:by|from)\s+(?:[\w'’.&-]+\s+){{1,7}}?(?:(?:in|at)(?:\s+the\s+(?:start|end)\s+of)?)$"
    rf"|\b(?:last|latest|previous|next|first|recent)\s+(?:[\w-]+\s+){{0,2}}?(?:{_DOCUMENT}|budget|survey|meeting|estimate),\s+in$"
)


def _is_apposed(place: Place) -> bool:
    """Tell when something was done of which more is told: 'the well, drilled in 1985, is'."""
    done = None if place.dates_figure else _APPOSED.search(place.before[-40:])
    return done is not None and done["verb"] not in measuring()


_LEADS = frozenset("in on at last as is was came comes be for of time".split())
"""With one of these words ends what says of a time that it is known."""


_OF_OCCASION = frozenset("was is came comes be for of".split())
"""One of these words leads from an occasion to its time, "in" at most behind it."""


def _is_first_time(place: Place) -> bool:
    words = f"{place.before[-60:]} {place.words}"
    return not place.dates_figure and _FIRST_TIME.search(words, 0, len(words)) is not None


def _is_told_of(place: Place) -> bool:
    """Tell the time of a rate's move, of an older forecast, of a start, of a first yield."""
    before, near = place.before, place.before[-60:]
    if moves_rate(place) or (_is_rate_rise(place) and _set_rate().search(before)):
        return True
    if "ing " in near and _is_doing(near):
        return True
    if "since " in before and _SINCE_ITS.search(before[-90:]):
        return True
    if "first " in near and _FIRST_YIELD.search(near):
        return True
    if _FORETOLD.isdisjoint(near.split()[-2:]):
        return False
    return _is_forecast_of_old(place) or _THOSE_FORESEEN.search(near) is not None


def _is_forecast_of_old(place: Place) -> bool:
    """Tell when a forecast was made: 'the 2.8 percent forecast in May', not 'is forecast in 2030'."""
    if place.mark.kind not in ("month", "relative") or "next" in place.words:
        return False
    return _FORECAST.search(place.before[-60:]) is not None


def _is_doing(near: str) -> bool:
    """Tell when somebody did what comes before or after the rest: 'since taking office in'."""
    doing = _DOING.search(near)
    return doing is not None and series().search(near, doing.start("verb")) is None


def moves_rate(place: Place) -> bool:
    """Tell when a rate was moved that somebody sets: 'cut its key rate to 3 percent in'."""
    rate = _set_rate().search(place.before)
    return rate is not None and _rate_moved().search(place.before) is not None


@cache
def _set_rate() -> re.Pattern[str]:
    """Return the pattern of what has to be spoken of before a rate's move is looked for."""
    rates = trie([*lexicon().tables["events"]["set_rates"], "bank", "fed", "committee", "mpc"])
    return re.compile(rf"(?:{rates})(?!\w)")


def _is_rate_rise(place: Place) -> bool:
    """Tell when rates are expected to move, which nobody measures."""
    rise = None if place.dates_figure else _RATE_RISE.search(place.before[-40:])
    return rise is not None


@cache
def _rate_moved() -> re.Pattern[str]:
    """Return the pattern of what was done to a rate: 'cut its key rate to 3 percent in'."""
    table = lexicon().tables["events"]
    moved = trie(table["rate_moves"]).replace(r"\ ", r"\s+")
    rates = trie(table["set_rates"])
    return re.compile(
        rf"\b{moved}\s+(?:(?!(?:to|by|in|\d[\d.,]*)\s)[\w-]+\s+){{0,3}}?{rates}\b(?:(?!\s(?:as|while|which|when|because|that|after)\s)[^,;]){{0,70}}\s(?:in|on|last|from)$"
        rf"|\b{rates}\s+(?:was|were|will\s+be|(?:has|have|had)\s+been)\s+(?:last\s+)?{moved}\b[^,;]{{0,70}}\s(?:in|on|from)$"
    )


def is_measured_at(place: Place) -> bool:
    """Tell the time of what is measured: 'cut its estimate of the gains in May', '5.2 set in May'."""
    if place.mark.kind == "year" and "expected to " in place.lead:
        return True  # 'the works are expected to end in 2030' is an outlook
    ahead = place.before[-40:].split()[-2:]
    if not _SEEN.isdisjoint(ahead) and _AMOUNT_SEEN.search(place.before[-90:]):
        return True
    return ahead[1:] == ["in"] and ahead[0] in measures()
