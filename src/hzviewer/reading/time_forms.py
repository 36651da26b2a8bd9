"""The forms of time expressions, declared in one grammar."""

import re
from functools import cache

from hzviewer import late

from .lexicon import lexicon
from .patterns import bounded, trie, trie_with

MONTHS = (
    "january february march april may june july august september october november december".split()
)
SHORT = {m[:3]: i for i, m in enumerate(MONTHS, 1)} | {"sept": 9}
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NTH = {
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
_LAST = {"last": 0, "final": 0, "latter": 2}
COUNT = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
}

# A charset in front of a long alternation lets most places fail at once.
_MONTH = (
    r"(?=[jfmasond][aepuco][nbrylgptvc])(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_YEAR = r"(?:1[89]|20)\d\d(?![\d%]|[,.]\d| ?(?:[bm]illion|yuan|percent|mln|bn))"
_A_FISCAL = (
    r"(?:(?:fiscal|financial)\s+year|fiscal(?=[ \n]?(?:$|[\n.,;:()]|(?:is|was|has|had|will|by|at|in|on|"
    r"from|to|and|as|which|with|while|against|over)\b)))"
)
"""In India a fiscal year is called a fiscal: 'the second half of the current fiscal'."""
_OF_YEAR = (
    rf"(?:\s*\([hq][1-4]\))?(?:(?:\s+of|\s+in|,)?\s+(?:the\s+)?(?:current\s+(?=f[iy][^,;]*?\d))?(?P<y>(?:fiscal\s+(?:year\s+)?|fy\s?)?{_YEAR}(?:[-–/]\d\d(?!\d))?|fy\s?\d\d|(?:current|this|last|next|previous)\s+{_A_FISCAL}|this\s+year|last\s+year"
    rf"|the\s+(?:fiscal\s+|financial\s+)?year|current\s+year|same\s+year|previous\s+year|next\s+year)\b)?"
)
_ITS_FISCAL = r"\s+(?:fiscal|financial|budget)\s+year(?![^\W_])"
_FY = rf"(?:fy|fiscal\s+(?:year\s+)?)\s?['’]?(?P<fy>{_YEAR}|\d\d(?!\d))(?:[-–/](?P<fz>\d\d(?:\d\d)?(?!\d)))?"
_NTHS = r"(?:first|second|third|fourth|last|final|closing|opening|latter|1st|2nd|3rd|4th)"


@cache
def holidays() -> dict[str, int]:
    """Return the months of the holidays that are in one month every year."""
    tables: dict[str, list[str]] = lexicon().tables["holidays"]
    return {name: int(month) for month, names in tables.items() for name in names}


_DATED = "year month half quarter week end start beginning whole calendar full entire".split()
_WHICH = (
    "first second third fourth last final closing opening latter 1st 2nd 3rd 4th past next coming "
    "previous preceding prior following recent current this same corresponding fiscal financial"
).split()
_DIGIT_TAIL = r"\d?(?:st|nd|rd|th)?(?:[hq]|[\s-]*(?:[jfmasondyqwh]|of\s)|\s*(?:-|–|to)\s*\d)"
_OPENERS = {
    **dict.fromkeys([*SHORT], r"\b"),
    **dict.fromkeys([*MONTHS, *WEEKDAYS, *_DATED, *_WHICH], ""),
    **dict.fromkeys([*COUNT], r"[\s-]*[ymwdq]"),
    **dict.fromkeys("fy today yesterday tomorrow early mid late months".split(), ""),
    **dict.fromkeys("second third fourth opening latter".split(), r"[\s-]+(?:half|q)"),
    "financial": r"\s+year",
    "so": r"\s+far",
    "since": r"\s+(?:the\s+)?[bs]",
    "all": r"\s+of",
    "month": r"(?:[\s-]+[bcetup]|['’]s\s+end)",
    "that": r"\s+(?:year|month|quarter)",
    "year": r"(?:[\s-]+(?:to|e|through)|['’]s\s+end)",
    **dict.fromkeys(
        ["a", "an", "one"], r"\s+(?:year|month|quarter|week|(?:[a-z]{3,9}|\d)[\d\s-]+[ym])"
    ),
    **dict.fromkeys(["h1", "h2", "q1", "q2", "q3", "q4"], ""),
    "from": r"\s+(?:[jfmasond]|(?:1[89]|20)\d\d|(?:the\s+)?first\s+t)",
    "between": r"\s+(?:[jfmasond]|(?:1[89]|20)\d\d)",
    "on": rf"\s+(?:{trie(WEEKDAYS)}|the\s+\d)",
    "at": r"\s+end",
    # The first letters of 'past', 'last', 'next', 'coming', 'previous' and the like.
    **dict.fromkeys("over in during within for".split(), r"\s*the\s+[plncrf][aeori][sxmeilcn]"),
    **dict.fromkeys(["by", "until", "till"], r"\s+then"),
    "the": rf"\s+(?:{trie([*MONTHS, *SHORT, *_DATED, *_WHICH, *COUNT])}|\d)",
}
"""The words with which a form can begin, and what has to follow them: most places fail at once."""

_NUMBERS = rf"[03-9]{_DIGIT_TAIL}|1(?:{_DIGIT_TAIL}|[89]\d\d)|2(?:{_DIGIT_TAIL}|0\d\d)"
"""The digits with which a form can begin."""


@cache
def openers() -> re.Pattern[str]:
    """Return the pattern that finds where a form may begin; it matches the character before."""
    words = _OPENERS | dict.fromkeys(holidays(), r"\s+(?:golden|holiday)")
    return re.compile(bounded(f"(?:{trie_with(words)}|{_NUMBERS})", ".$£€₹"))


def form_at(lower: str, start: int) -> re.Match[str] | None:
    """Return the first form of time that stands at a place where an opener was found.

    The name of the group that closes last says which it is.
    """
    for pattern in _patterns().get(_beginning(lower, start), ()):
        if (match := pattern.match(lower, start)) is not None:
            return match
    return None


def _beginning(lower: str, start: int = 0) -> str:
    """Return what tells the forms that can stand at a place: its first letters, or what kind of
    number it is and with what letter it goes on. An article tells nothing: what follows it does.
    """
    if lower.startswith("the", start):
        start += len("the")
        while lower[start].isspace():
            start += 1
    word = lower[start : start + 4]
    if word[0].isdigit():
        if not word[1:].isdigit() or len(word) < len("2020"):
            following = _FOLLOWING.match(lower, start)
            return f"1{following[1]}" if following is not None else "1st"
        return "2020" if lower[start + 4 : start + 5] not in _STOPS else "2020,"
    if word.isalpha():
        return word
    return word[:3] if word[:3].isalpha() else word[:2].rstrip()


_FOLLOWING = late.pattern(r"\d++(?:st|nd|rd|th)?+[\s-]*+([a-z])")
_STOPS = frozenset(",.;)")


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return the forms by their beginnings, each compiled only when a text has such a beginning
    and a word that the form needs behind it.
    """
    found: dict[str, tuple[re.Pattern[str], ...]] = {}
    for name, form in _forms().items():
        source = rf"(?P<{name}>{form})(?![^\W_])"
        needed = _NEEDED.get(name)
        pattern = late.needing(needed, source) if needed else late.pattern(source)
        words = holidays() if name == "holiday" else _BEGINNINGS[name].split()
        for beginning in {_beginning(word) for word in words}:
            found[beginning] = (*found.get(beginning, ()), pattern)
    return found


_MONTH_NAMES = " ".join([*MONTHS, *SHORT])
_COUNTED = " ".join(COUNT)
_STRETCHES = "1years 1months 1weeks 1days"
_BEGINNINGS = {
    "iso": "2020",
    "span": f"{_MONTH_NAMES} from between 1months {_COUNTED}",
    "dayspan": f"{_MONTH_NAMES} from between",
    "monthday": _MONTH_NAMES,
    "daymonth": " ".join(["1st", "1to", "1of", *(f"1{month}" for month in MONTHS)]),
    "yearspan": "from between",
    "half": "2020 1half first second third fourth last final closing opening latter",
    "hcode": "h1 h2 1h",
    "quarter": "2020 1quarter first second third fourth last final closing opening latter",
    "nth": "first second third fourth",
    "qcode": "q1 q2 q3 q4 1q 2020",
    "firstn": "first from q1",
    "lastn": "last final closing",
    "through": f"1months 1quarter 1weeks month quarter week {_COUNTED}",
    "ytd": "year since",
    "start": "beginning start",
    "then": "by until till",
    "thistime": "this",
    "compare": "same corresponding a one month year",
    "end": "end at year month quarter",
    "fiscal": "fy fiscal financial full calendar year current this last next previous",
    "years": "2020",
    "monthq": _MONTH_NAMES,
    "month": f"last this early mid late start beginning {_MONTH_NAMES}",
    "past": "past last next coming previous preceding prior following recent final over in during within for "
    f"a an {_STRETCHES} {_COUNTED}",
    "rel": "last this previous preceding prior current past following coming next so whole all same "
    "today yesterday tomorrow that fiscal financial year month quarter week",
    "ago": f"{_STRETCHES} {_COUNTED}",
    "theyear": "year whole full entire calendar this",
    "unit": "month quarter that",
    "months": f"1months {_COUNTED}",
    "glued": "2020",
    "weekdays": f"from last next {' '.join(WEEKDAYS)}",
    "weekday": f"last this next on {' '.join(WEEKDAYS)}",
    "nthday": "1st 1of on",
    "year": "2020 2020, whole all entirety calendar full",
}
"""The words with which each form can begin, behind 'the' where that stands first; 2020 stands for
all years, also before a stop, 1 for all other numbers, before a word or, as 1st, before none."""


_NEEDED = {
    "half": ("half",),
    "hcode": ("h1", "h2", "1h", "2h"),
    "quarter": ("quarter", "qtr"),
    "qcode": ("q",),
    "firstn": ("months", "quarter", "years", "q1"),
    "lastn": ("months", "quarters"),
    "end": ("end",),
    "fiscal": ("fy", "fiscal", "financial", "year to", "year end", "year through"),
    "monthq": ("quarter",),
    "past": ("past", "period", "years", "months", "weeks", "days", "quarters", "decade", "century"),
    "ago": ("ago", "earlier", "before", "previously"),
    "months": ("months",),
}
"""The words of which a form needs one: to look for them costs less than to compile the form."""


def _forms() -> dict[str, str]:
    """Return the forms in the order in which they are tried."""
    day = r"\d{1,2}(?:st|nd|rd|th)?(?![\d%]|,\d{3}|\.\d|\s(?:pct|per\s?cent)\b)"
    begins = (
        r"(?:\s+(?:that\s+)?(?:start|begin)(?:s|ing|ning)\s+(?:(?:on|in|from)\s+)?"
        rf"(?:{day}\s+)?{_MONTH}(?:\s+{day})?)?"
    )
    return {
        "iso": r"(?:19|20)\d\d-\d\d-\d\d",
        "span": rf"(?:(?:(?:the\s+)?(?:{trie(COUNT)}|\d{{1,2}})[\s-]months?(?:\s+period)?\s+)?from\s+|between\s+)?(?P<m1>{_MONTH})(?:[,\s]+(?P<sy1>{_YEAR}))?(?:[\s-]*+(?:to|through|until|and|–)|\s*+-)[\s-]*+(?:(?:the\s+)?end\s+of\s+)?"
        rf"(?P<m2>{_MONTH})(?:[,\s]+(?:of\s+)?(?P<sy>{_YEAR}|this\s+year|last\s+year))?",
        "dayspan": rf"(?:from\s+|between\s+)?(?P<s1>{_MONTH})\s+(?P<t1>{day})(?:,?\s+(?P<u1>{_YEAR}))?\s*(?:to|through|until|and|-|–)\s*"
        rf"(?P<s2>{_MONTH})\s+(?P<t2>{day})(?:,?\s+(?P<u2>{_YEAR}))?",
        "monthday": rf"(?P<dm>{_MONTH})\s+(?P<d>{day})(?:\s*(?:-|–|to)\s*(?P<d2>{day})\b)?"
        rf"(?:,?\s+(?P<dy>{_YEAR}))?",
        "daymonth": rf"(?:the\s+)?(?:(?P<ed0>{day})\s*(?:-|–|to)\s*)?(?P<ed>{day})\s+(?:of\s+)?(?P<em>{_MONTH})(?:,?\s+(?P<ey>{_YEAR}))?",
        "yearspan": rf"(?:from|between)\s+(?P<y1>{_YEAR})\s+(?:to|and|until|through)\s+(?P<y2>{_YEAR})",
        "half": rf"(?:the\s+)?(?:(?P<hy0>{_YEAR})\s+)?(?P<hn>{_NTHS})[\s-]+half(?:[\s-]+year)?{_OF_YEAR}",
        "hcode": rf"\bh(?P<hc>[12])(?:(?:\s+of\s+|[-:,\s]*){_FY.replace('<f', '<hf')}|[:\s]*(?P<hy>{_YEAR}))?|(?P<hc2>[12])h\s?(?P<hy2>\d\d(?:\d\d)?)\b",
        "quarter": rf"(?:the\s+)?(?:(?P<qy0>{_YEAR})\s+)?(?P<qn>{_NTHS})[\s-]+(?:quarter|qtr)"
        rf"(?:\s*\((?P<qms>{_MONTH})\s*(?:-|–|to)\s*(?P<qme>{_MONTH})\))?{_OF_YEAR.replace('<y>', '<qy>')}",
        "nth": r"the\s+(?P<nn>first|second|third|fourth)(?=\s*(?:[,.;)]|and\b|$))",
        "qcode": rf"\bq(?P<qc>[1-4])(?!\s?[-–]\s?q|\s+(?:to|through)\s+q)(?:(?:\s+of\s+|[-:,\s]*){_FY.replace('<f', '<qf')}|(?:\s+of\s+|[:,\s]*)(?P<qcy>{_YEAR}(?:[-–]\d\d)?))?(?!\d)"
        rf"|(?P<qcy3>(?:19|20)\d\d)\s?q(?P<qc3>[1-4])"
        rf"|\b(?P<qc2>[1-4])q\s?(?P<qcy2>\d\d(?:\d\d)?)\b",
        "firstn": rf"(?:(?:the\s+)?first\s+(?P<fn>{'|'.join(COUNT)}|\d{{1,2}})[\s-]+(?P<fu>months|quarters)"
        rf"|(?:from\s+)?q1(?:\s+(?:to|through)\s+|\s?[-–]\s?)q(?P<fq>[2-4])"
        rf"|(?:from\s+)?(?:the\s+)?first\s+(?:to|through)\s+(?:the\s+)?(?P<ft>second|third|fourth)\s+quarters?)"
        rf"{_OF_YEAR.replace('<y>', '<fy>')}"
        rf"|(?:the\s+)?first\s+(?P<pfn>{'|'.join(COUNT)}|\d{{1,2}})\s+years\s+of\s+[^().;]{{0,70}}\((?P<pfy>{_YEAR})(?=[-–])",
        "lastn": rf"(?:the\s+)?(?:last|final|closing)\s+(?P<ln>{'|'.join(COUNT)}|\d{{1,2}})\s+(?P<lu>months|quarters)\s+of\s+"
        rf"(?:the\s+)?(?P<ly>{_YEAR}|this\s+year|last\s+year|year)\b",
        "through": rf"(?:the\s+)?(?P<tn>{'|'.join(COUNT)}|\d{{1,2}})?[\s-]*(?P<tu>months?|quarter|weeks?)\s+"
        rf"(?:period\s+)?(?P<tc>to|through|ended|ending|until|based\s+on|cent(?:er|r)ed\s+on)\s+(?:(?:(?:the\s+)?end[\s-](?:of\s+)?)|(?:early|mid|late)[\s-])?(?:(?P<td>{day})\s+)?(?P<tm>{_MONTH})"
        rf"(?:\s+(?P<te>{day}))?(?:,?\s+(?P<ty>{_YEAR}))?",
        "ytd": r"(?:the\s+)?year[\s-]to[\s-]date|since\s+(?:the\s+)?(?:beginning|start)\s+of\s+(?:this|the)\s+year",
        "start": rf"(?:the\s+)?(?:beginning|start)\s+of\s+(?:(?P<bx>the\s+year|this\s+year|last\s+year)|(?P<by>{_YEAR}))",
        "holiday": rf"(?P<hon>{trie(holidays())})\s+(?:golden\s+week\s+)?holidays?"
        rf"(?:\s+(?:of\s+|in\s+)?(?P<hoy>{_YEAR}|this\s+year|last\s+year))?",
        "then": r"(?:by|until|till)\s+then",
        "thistime": r"this\s+time\s+last\s+year",
        "compare": rf"(?:the\s+)?(?:same|corresponding)\s+(?:time\s+|reporting\s+)?(?:(?:{trie(COUNT)}|\d{{1,2}})[\s-](?:months?|weeks?|days?|quarters)(?:\s+period)?|period|month|quarter|time(?=\s+(?:of|in|last|the|a)\b)|day(?=\s+(?:(?:of|in)\s+)?(?:last|the\s+previous|a)\s+year))"
        rf"(?:\s+(?:of|in))?(?:\s+(?:the\s+|a\s+|one\s+)?(?P<cy>last\s+year|previous\s+year|(?:last|previous)\s+{_A_FISCAL}|year\s+(?:earlier|before)"
        rf"|{_YEAR}))?|(?:the\s+)?(?:same|corresponding)\s+(?P<cy2>{_YEAR}(?:[-–/]\d\d)?)\s+(?:period|month|quarter)"
        rf"|(?:a|one)\s+(?:year|month|quarter|week)\s+(?:earlier|ago|before)|(?:the\s+)?month\s+before|the\s+year\s+before|year[\s-]earlier",
        "end": rf"(?:at\s+)?(?P<xe>year|month|quarter)(?:['’]s)?[\s-]end\b(?:\s+(?P<xey>{_YEAR}))?|(?:the\s+|at\s+)?end(?:\s+of\s+|[\s-]+)(?:the\s+)?(?:(?P<xm>{_MONTH})(?:\s+(?P<xy>{_YEAR}))?"
        rf"|(?P<xqn>{_NTHS})[\s-]+quarter{_OF_YEAR.replace('<y>', '<xqy>')}|(?P<xy2>{_YEAR})|(?P<xr>last\s+year|this\s+year|the\s+year|next\s+year)|(?P<xlm>last\s+month))",
        "fiscal": rf"\b(?:fy\s?['’]?|fiscal\s+year\s+|financial\s+year\s+|fiscal\s+)(?P<fyy>{_YEAR}|(?<=fy)\d\d(?!\d)|(?<=fy[\s'’])\d\d(?!\d))(?:[-–/](?P<fyz>\d\d(?:\d\d)?))?(?!\d)"
        rf"(?:,?\s+(?:ending|ended|beginning|starting)\s+(?:on\s+|in\s+)?(?:{day}\s+)?(?:{_MONTH})(?:\s+{day})?)?"
        rf"|(?:the\s+)?(?:(?:current|this|last|next|previous)\s+(?=f))?(?:(?:fiscal|financial|full|calendar)\s+)?year\s+(?P<fe>to|ended|ending|through)\s+"
        rf"(?:(?:the\s+)?end[\s-](?:of\s+)?)?(?:{day}\s+)?(?P<fm>{_MONTH})(?:\s+{day})?(?:,?\s+(?P<fy3>{_YEAR}))?"
        rf"|(?:the\s+)?(?:fiscal|financial)\s+year\s+(?:that\s+)?(?:begin|start)(?:s|ning|ing)\s+(?:on\s+|in\s+)?(?:{day}\s+)?"
        rf"(?P<fbm>{_MONTH})(?:\s+{day})?(?:,?\s+(?P<fby>{_YEAR}))?",
        "years": rf"(?P<ya>{_YEAR})\s*[-–/]\s*(?P<yb>(?:(?:1[89]|20)\d\d|\d{{1,2}})(?!\d))(?P<yf2>{_ITS_FISCAL}{begins})?",
        "monthq": rf"(?:the\s+)?(?P<mq>{_MONTH})\s+quarter(?:(?:\s+of)?\s+(?P<mqy>{_YEAR}|this\s+year|last\s+year))?",
        "month": rf"(?:(?P<mod>last|this|early|mid|late|the\s+start\s+of|the\s+beginning\s+of)[\s-]+)?"
        rf"(?P<mm>{_MONTH})(?:,?\s+(?:of\s+|in\s+)?(?P<my>{_YEAR}|this\s+year|last\s+year|next\s+year))?",
        "past": r"(?:over|in|during|within|for)?\s*(?:the\s+|(?<=over\s)|(?<=within\s))(?P<pw>past|last|next|coming|previous|preceding|prior|following|recent|final)\s+"
        r"(?:(?P<pn>\w+|\d+)[\s-]+)?(?P<pu>years|months|weeks|days|decades|quarters|decade|century|(?:year|month|week)(?=\s+period))\b(?!-|\s+of\s+(?:\d|the\s+year|last|this))(?:\s+of\s+the\s+period)?"
        r"|(?:over|in|during|within|for)\s+(?:the\s+)?(?P<pw2>past)\s+(?P<pu2>year|month|week)\b(?!-)"
        rf"|(?:(?<=over )|(?<=in )|(?<=within ))an?\s+(?P<pn3>{'|'.join(COUNT)}|\d{{1,2}})[\s-](?P<pu3>year|month)\s+period"
        r"|(?:(?<=over )|(?<=in )|(?<=during )|(?<=within )|(?<=for ))the\s+"
        rf"(?:{'|'.join(COUNT)}|\d{{1,2}})[\s-](?:year|month|week|day)\s+period",
        "rel": r"so\s+far\s+this\s+year|(?:(?:the\s+)?(?:whole|all)\s+of\s+)?(?:the\s+)?(?:last|this|previous|preceding|prior|current|past|following|coming|next)\s+"
        rf"(?:(?P<fi>{_A_FISCAL}(?!\s+(?:to|ended|ending|through)\s+[jfmasond]))|year|month|quarter|week)(?:['’]s)?(?![^\W_])|today|yesterday|tomorrow|that\s+year|the\s+same\s+(?:month|year)",
        "ago": rf"(?:the\s+)?(?P<an>{trie(COUNT)}|\d{{1,2}})\s+(?P<au>years?|months?|weeks?|days?|decades?)\s+(?:ago|earlier|before|previously)(?!\s+(?:the|a|than)\b)",
        "theyear": r"(?:the|this)\s+(?:(?:whole|full|entire|calendar)[\s-]+)?year(?:\s+as\s+a\s+whole)?(?!\s+(?:before|earlier|to(?!\s+[\d$£€])|ago|(?:19|20)\d\d)|[-–])|full[\s-]year(?!\s+\d|(?:\s+[a-z]+){1,2}\s+of(?:\s+\S+){1,3}\s+in\s+(?:19|20)\d\d)",
        "unit": r"(?:the|that)\s+(?P<nu>month|quarter)(?:\s+under\s+review)?(?!\s+(?:before|earlier|to|ago|of|in|from|ended|ending|through|under|based|centred)\b|[-–])",
        "months": rf"(?:(?<=for )|(?<=in )|(?<=during )|(?<=over ))the\s+(?P<nm>{trie(COUNT)}|\d{{1,2}})\s+months"
        r"(?!\s+(?:to|through|ended|ending|until|of|from|since|before|after|up|based|cent|period)\b|[-–])",
        "glued": rf"(?:19|20)(?:{trie(f'{n:02}{(n + 1) % 100:02}' for n in range(100))})(?!\d)",
        "weekdays": rf"(?:from\s+)?(?:(?:last|next)\s+)?(?P<wf>{'|'.join(WEEKDAYS)})\s+(?:to|through|until|till)\s+(?P<wt>{'|'.join(WEEKDAYS)})\b",
        "weekday": rf"(?:last\s+|this\s+|next\s+|on\s+)?(?P<wd>{'|'.join(WEEKDAYS)})\b(?:['’]s)?",
        "nthday": r"(?:on\s+the\s+(?=\d{1,2}[snrt][tdh]\s+(?:that|in|at|made|said|to|by)\b)|(?:on\s+)?the\s+(?=\d{1,2}[snrt][tdh](?:\s*[,.;()]|\s+of\s+(?:the|this|last)\s+month|\s*$)))"
        r"(?P<nd>\d{1,2})(?:st|nd|rd|th)",
        "year": rf"(?:(?:the\s+)?(?:whole|all|entirety)\s+of\s+|(?:(?:the|calendar|full)[\s-]+){1, 3}year\s+)?(?P<yy>{_YEAR})(?![\w/]|-(?!levels?\b)\w)(?P<yf>{_ITS_FISCAL}{begins})?",
    }
