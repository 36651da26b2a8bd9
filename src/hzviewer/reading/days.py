"""Days: which days and weekdays say when something happened, and which date a price or a picture."""

from hzviewer import late

from .acts import DID, coming, did, happened, spoken, stock, telling
from .deeds import acts_after, acts_before
from .known_times import moves_rate
from .lexicon import lexicon
from .surroundings import Place

_AMOUNT = late.pattern(r"\d")
_COPULA = late.pattern(r"\b(?:was|is|falls|fell|came)(?:\s+on)?$")
_TODAY_AGAIN = late.pattern(r"\s*\(|['’]s\b")
_IS = late.pattern(r"\b(?:is|are|than|even|still|of|here|and)$")
_QUOTED = late.pattern(r"\s*(?:at|of|to|from)\s+\S{0,4}\d")
# 'from 80.63 on Tuesday', 'to 5 percent in May'
_AMOUNT_AHEAD = late.pattern(
    r"\b(?:from|to|at|of|than)\s+(?:about\s+)?(?!(?:19|20)\d\d\b)[$£€¥]?\d(?![\d.,]*\s?(?:[ap]\.?m\b|gmt|hours|hrs))[\d.,]*(?:\s?%|\s[\w$]+){0,3}\s+(?:on|late)$"
)
# "Monday's close was the lowest"
_PRICED = late.pattern(
    r"\w?['’]s\s+(?:close|closing|opening|open|finish|fixing|prices?|trading|level|high|low|value|rate(?!\s+(?:cut|rise|hike)))\b"
)
# 'opened at 31.2 to the dollar', 'are expected to be made on'
_PRICE = late.pattern(
    r"\b(?:opened|closed|ended|finished|traded|fixed|quoted)\s+at\s+\S{0,4}\d[\w.,]*(?:\s+[\w.$]+){0,6}$"
    r"|\b(?:expected|forecast|projected|estimated|likely)\s+to\s+(?:be\s+(?:made|handled)|reach|total|hit|exceed)\b[^,;]*$"
)
_TRADED = late.pattern(r"\bat\s[£$€¥]?\d+\.\d+(?!\d*\s*(?:[ap]\.?m\b|gmt|hours|hrs))")
# 'a ban on Sunday and holiday trading'
_HABIT = late.pattern(
    r"(?:satur|sun)day\s+(?:and\s+[a-z]+\s+)?(?:shopping|trading|opening|working|work|services?|papers?|newspapers?)\b"
)


def weekday(place: Place) -> bool:
    """Read a weekday, which says when unless it is that of a price or a caption."""
    if place.dates_figure and _QUOTED.match(place.after) and not acts_before(place):
        return False  # 'its close on Friday at 1.58 dollars'
    if _is_priced(place) or _HABIT.match(place.words + place.after):
        return False
    if _PRICED.match(place.words[-2:] + place.after):
        return False
    if _AMOUNT_AHEAD.search(place.before[-60:]) and not moves_rate(place):
        return False  # 'from 80.63 on Tuesday', not 'cut its rate to 3 percent on Tuesday'
    if place.before.endswith(",") and _CAPTION_DATE.match(place.after):
        return False
    return not place.after.startswith("s ")


def _is_priced(place: Place) -> bool:
    """Tell the day of a price or a sum foreseen: 'opened at 31 crowns today', 'are expected to be made'."""
    price = _PRICE.search(place.before[-90:])
    return price is not None and (place.dates_figure or _TRADED.search(price[0]) is not None)


def day(place: Place) -> bool:
    """Read a day, which says when unless something stood at a level on it."""
    if _is_priced(place):
        return False
    if place.words in ("today", "tomorrow"):
        return _today(place)
    if place.words != "yesterday" and not place.after.strip(".\n ") and _is_signed(place.before):
        return False
    if not place.dates_figure or _COPULA.search(place.before):
        return True
    happens = next(happened(place.before), None) or next(happened(place.after), None)
    if happens is None and stock().search(place.before):
        return False
    return happens is not None or place.before.endswith(("on", "since"))


# '..., Kenya, Thursday, Aug. 10, 2023.', as agencies end their captions
_CAPTION_DATE = late.pattern(r",\s+[a-z]{3,9}\.?\s+\d{1,2},\s+\d{4}\.?\s*\Z")
_CAPTION_DAY = late.pattern(r"[a-z],\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day,$")


def _is_signed(before: str) -> bool:
    """Tell a date that ends a caption: 'in the old town of Rome, July 8.'."""
    if before.endswith(","):
        return not before.endswith("day,") or _CAPTION_DAY.search(before) is not None
    names = lexicon().tables["names"]
    return before.rpartition(" ")[2] in {*names["places"], *names["place_kinds"]}


def _today(place: Place) -> bool:
    """Tell today's news from these days: 'a court today fined', not 'is today the largest'."""
    if _TODAY_AGAIN.match(place.after):
        return False
    if not place.before:
        return acts_after(place)
    if place.dates_figure or _IS.search(place.before) or place.after.startswith((" is ", " are ")):
        following = place.after.split(maxsplit=1)[:1]
        acts = following and (following[0].endswith(("ed", "ing")) or following[0] in telling())
        if acts or spoken().search(place.before[-24:]) or acts_before(place):
            return True
        deed = did(place.lead, DID) or coming(place.lead)
        return deed is not None and _AMOUNT.search(place.lead, deed.end()) is None
    return True
