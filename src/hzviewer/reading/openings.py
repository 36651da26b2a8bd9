"""Openings: the words that begin a trigger, and what has to follow each of them."""

import re
from collections.abc import Iterator
from functools import cache

from hzviewer import late

from .lexicon import lexicon
from .patterns import BEFORE_WORD, Phrasebook, trie
from .triggers import Trigger, words

# 'vowed on Friday to', 'agreed with unions to', 'decided by a vote of five to two to'
_ASIDE = (
    r"(?:\s+both|,\s+(?:therefore|however|instead|also|accordingly),"
    r"|\s+(?:on|in|with|by|at|last|this|earlier|yesterday|today|[a-z]+day|unanimously|jointly)(?:\s+[\w.'’-]+){0,9}?)?"
)
# 'agreed to cut', not 'agreed to the cut'
_TO = rf"{_ASIDE}(?:\s+not)?\s+to(?!\s+(?:the|an?|its|their|his|her|this|that|these|those|any|all|such)\s)"
# 'urged ministries, banks and firms to'
_OBJECT_TO = (
    r"(?!\s+(?:towards?|at|in|on|with|from|against|under|during|and|or|as|after|before)\b)"
    r"(?:\s+(?!(?:to|by|that|whether|if|what|how|about|why|when|which|for|he|she|they|we|i)\b)[\w'’()-]+,?){1,14}?\s+to"
)
_DOING = r"(?=\s+[a-z]{3,}ing\b)"
# 'proposed that rents be capped', not 'that rents should be', which has a word of will
_THAT_BE = (
    r"\s+that(?!(?:\s+[\w’'-]+,?){1,12}?"
    r"\s+(?:should|will|would|must|shall|needs?|is|are|was|were|has|have|had)\b)"
)
# 'proposed the tariff be lowered'
_NAMED_BE = r"(?=\s+(?:the|all|its)\s+(?:(?!(?:to|that)\b)[\w’'-]+\s+){1,6}?be\s+[a-z]+(?:ed|en|ut|set|ade)\b)"
# 'urged the restoration of wetlands', but not 'the resignation of'
_ACT_OF = (
    r"(?=\s+the\s+(?:[a-z]+\s+){0,2}?"
    r"(?!(?:resignation|dismissal|appointment|nomination|election|exception|conditions?)\b)"
    r"[a-z]{4,}(?:tion|sion|ment|ance|ing|al)\s+of\b)"
)
# 'recommends that the tariff is lowered'
_THAT_IS = (
    r"\s+that(?=(?:\s+(?!(?:which|who|that|should|will|would|must|shall|needs?|has|have|had)\b)[\w’'-]+){1,10}?"
    r"\s+(?:is|are|was|were)\s+(?:not\s+|\w+ly\s+)?[a-z]*(?:ed|en|ilt|ut|et|ept|ade|eld|ought|old|aid|ent|ound|un)\b)"
)
# 'agreed on cutting tariffs'
_ON_DOING = r"\s+(?:on|upon)(?=\s+[a-z]{3,}ing\b)"
# 'voted on Friday by five to two to'
_VOTED = (
    r"(?:\s+(?:\w+ly|(?:on\s+)?\w+day|on\s+[a-z]{3,9}\.?\s+\d{1,2}|by\s+[\w-]+\s+to\s+[\w-]+|by(?:\s+[\w-]+){1,6}?|\d+[-–]\d+)){0,3}"
    rf"\s+(?:to(?![\w-])|(?:in\s+favou?r\s+of|for|on){_DOING})"
)
# 'sought the approval of the house for'
_REQUESTED = (
    r"\s+(?:(?!(?:that|if|whether|and)\b)[\w’'-]+\s+){0,6}?"
    r"(?:approval|consent|permission|authorisation|authorization|authority|backing)\s+(?:for|to)(?![\w-])"
)
# 'we need a balance'
_NEEDED = r"(?=\s+(?:an?|more|better|stronger|new|further)\s)"
# 'targets a growth of 5 percent', 'plans 12 dams'
_SUM = r"(?:(?:us|rs|rmb|rm|a|c|n|hk|s|nt|ksh|gh)\.?\s?)?[£$€¥₦₹]?\d"
_TARGETED = (
    rf"(?=\s+(?:an?|its|another|more|about|around|{_SUM}\S*|[a-z]{{3,}}ing"
    r"|[a-z-]+\s+(?:growth|sales|output|of))\s)"
)
# 'proposed a levy on salt'
_PROPOSED = (
    r"(?=\s+(?:an?|another|new|higher|lower|further)\s+(?!(?:series|number|set|range|list|motion|toast)\b)"
    r"|\s+(?:[a-z-]+\s+){0,2}?(?:cuts|increases|reductions|revisions|changes|amendments|reforms|measures|incentives"
    r"|exemptions)\b)"
)
# 'four tasks: widening ports, ...'
_AS_FOLLOWS = (
    r"(?:\s+(?:are|were|is|includes?|including))?(?:\s+(?:as\s+follows|the\s+following))?:"
    r"(?=\s+(?:\((?:i|a|1)\)\s+)?(?:\w+ly\s+)?[a-z]{3,}ing\b)"
)
_LISTED = rf"(?:\s+(?:in|of|for|to)(?:\s+[\w’'-]+){{1,8}}?)?{_AS_FOLLOWS}"
# 'listed ten fields, including widening ports'
_SUCH_AS = r",?\s+(?:including|such\s+as)(?=\s+(?:\w+ly\s+)?(?!(?:being|having)\b)[a-z]{3,}ing\s)"
# 'pledged 40 million euros'
_MONEY = (
    rf"(?=\s+(?:(?:an?|another|some|about|up\s+to|more\s+than)\s+)?"
    rf"(?:(?:further|additional|extra|initial|new)\s+)?{_SUM})"
)
# 'promised more money'
_MORE = (
    rf"{_MONEY}|(?=\s+(?:subsidies|grants|loans|rebates|incentives)\s+(?:for|to)\b)"
    r"|(?=\s+(?:an?|more|full|extra|further|fresh|additional|new|better|higher|lower|tax)\s)"
)
# 'reached an agreement in principle to cut'
_ACCORD = (
    r"(?:\s+(?:an?|the|its|their))?(?:\s+[a-z-]+){0,3}?\s+(?:agreement|deal|accord|consensus|pact)(?:\s+in\s+principle)?"
    r"\s+(?:to(?!\s+(?:the|an?|its|their)\s)|on(?=\s+[a-z]{3,}ing\b))(?![\w-])"
)
# 'has a target of 30 gigawatts'
_OF_AMOUNT = (
    r"(?=\s+(?:(?:about|around|over|up\s+to|at\s+least|more\s+than|some|an?)\s+)?"
    r"(?:[£$€¥]?\d|(?:\w+ly\s+)?[a-z]{3,}ing\b))"
)
# 'demanded stricter checks'
_MORE_OF = (
    r"(?=\s+(?:(?:an?|the)\s+)?(?:increased|greater|stronger|stricter|tighter|tougher|closer|better|faster|higher|lower"
    r"|wider|deeper|further)\s+[a-z])"
)
# 'is planning a third bridge'
_A_THING = r"(?=\s+(?:an?|its|another|new|more|further|two|three|\d[\w.,]*)\b)"


# 'plans various fairs'
_VARIOUS = r"(?=\s+(?:various|several|many)\s)"


# 'puts a strong focus on training'
_STRESS_ON = (
    r"(?:\s+(?!(?:the|no)\b)[\w-]+){0,4}?\s+(?:focus|emphasis|priority|stress)\s+(?:up)?on(?![\w-])"
)
# 'launched a campaign aimed at'
_LAUNCHED = r"(?:\s+(?!(?:that|to)\b)[\w’'&.-]+){2,10}?\s+(?:aim(?:ed|ing)\s+(?:at|to)|that\s+aims?\s+to)(?![\w-])"
# 'a vision for how towns can'
_HOW = (
    r"(?:\s+(?!(?:has|have|is|are|was|were)\b)[\w’'-]+){1,6}?\s+(?:can|could|will|would)(?![\w-])"
)
_EFFORTS = r"\s+(?:[a-z]+\s+){0,2}?efforts\s+to(?![\w-])"
# 'signalled a gradual tightening'
_RATE_STEP = (
    r"(?=\s+(?:an?|another|more|further)\s+(?:[a-z-]+\s+){0,2}?(?:tightening|easing|loosening"
    r"|rate\s+(?:cuts?|hikes?|rises?|increases?|reductions?)))"
)
# 'decided that small firms could defer'
_THAT_MAY = (
    r"\s+that(?=(?:\s+(?!(?:the\s+economy|should|will|would|must|shall|needs?|is|are|was|were|has|have|had)\b)"
    r"[\w’'(),-]+){1,18}?\s+(?:can|could|may)\s+(?!(?:be|have|not)\b)[a-z])"
)


def find_triggers(lower: str) -> Iterator[Trigger]:
    """Yield the triggers of a text in lower case, none of them within another."""
    followers = _followers()
    end = 0
    for start, stop in _openers().find(lower):
        if start <= end:
            continue
        follows = followers[" ".join(lower[start:stop].split())]
        if follows:
            for follow in follows:
                if (tail := follow.match(lower, stop)) is not None:
                    break
            else:
                continue
            stop = tail.end()
            if "\n\n" in lower[start:stop]:
                continue  # a headline is no part of what follows
        end = stop
        yield Trigger(start, stop)


@cache
def _openers() -> Phrasebook:
    """Return the words that begin a trigger, without what has to follow them."""
    return Phrasebook(_followers(), gap=r"\s+", before=BEFORE_WORD, joins="-")


@cache
def _followers() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Return for each opening word the patterns of which one has to follow, if any has to."""
    table = lexicon().tables["priorities"]
    to, object_to, doing = (late.pattern(rf"{end}(?![\w-])") for end in (_TO, _OBJECT_TO, _DOING))
    that_be, that_is = late.pattern(_THAT_BE), late.pattern(_THAT_IS)
    weight, told = late.pattern(_weight()), late.pattern(_told())
    found: dict[str, tuple[re.Pattern[str], ...]] = dict.fromkeys(table["triggers"], ())
    for opening, follows in (
        (table["commits"], (to, late.pattern(_ON_DOING))),
        (table["urges"], (object_to,)),
        (table["weighs"], (weight,)),
        (("is", "are", "was", "were", "has been", "have been"), (told,)),
        (("decided", "decides"), (late.pattern(_THAT_MAY),)),
        (
            table["proposes"],
            (to, doing, that_be, that_is, late.pattern(_PROPOSED), late.pattern(_NAMED_BE)),
        ),
        (table["recommends"], (doing, that_be, that_is)),
        (
            ("proposed", "proposes", "recommended", "recommends", "urged", "urges", "urging"),
            (late.pattern(_ACT_OF), that_be),
        ),
        (table["presenting"], (late.pattern(_presented()),)),
        (
            ("set", "sets", "setting", "reiterated", "reiterates", "reiterating"),
            (late.pattern(_goal()),),
        ),
        (("reached", "reaches", "signed", "struck"), (late.pattern(_ACCORD),)),
        (table["lists"], (late.pattern(_LISTED), late.pattern(_SUCH_AS))),
        (("these", "they"), (late.pattern(_AS_FOLLOWS),)),
        (table["comprises"], (late.pattern(_comprised()),)),
        (("prioritises", "prioritizes"), (late.pattern(r"(?=\s+[a-z])"),)),
        (("planning", "plans", "plan"), (late.pattern(_A_THING), late.pattern(_VARIOUS))),
        (("outlined", "outlines", "detailed", "details"), (late.pattern(_EFFORTS),)),
        (table["lays"], (late.pattern(_STRESS_ON),)),
        (("with a plan",), (to,)),
        (("launched", "launches", "launching"), (late.pattern(_LAUNCHED),)),
        (table["visions"], (late.pattern(_HOW),)),
        (("among the",), (late.pattern(_among()),)),
        (("signalled", "signaled", "signals", "flagged"), (late.pattern(_RATE_STEP),)),
        (("voted",), (late.pattern(_VOTED),)),
        (("ordered", "orders"), (doing,)),
        (table["requests"], (late.pattern(_REQUESTED),)),
        (("need",), (late.pattern(_NEEDED),)),
        (("intention of", "intentions of", "importance of", "necessity of"), (doing,)),
        (("targeting",), (to, late.pattern(_TARGETED))),
        (("plans for",), (late.pattern(_A_THING),)),
        (table["goals_of"], (late.pattern(_OF_AMOUNT),)),
        (("targets", "target"), (late.pattern(_TARGETED), late.pattern(_LISTED))),
        (
            (
                "urge",
                "urged",
                "urges",
                "demanded",
                "demands",
                "advocated",
                "advocates",
                "vowed",
                "vows",
            ),
            (late.pattern(_MORE_OF),),
        ),
        (
            ("goal is", "aim is", "objective is", "intention is"),
            (late.pattern(rf"\s+for{_OBJECT_TO}(?![\w-])"),),
        ),
        (
            ("priority", "task"),
            (late.pattern(rf"(?:\s+area)?(?:,[^,.;\n]{{3,50}},)?\s+is{_ACT_OF}"),),
        ),
        (table["agenda"], (late.pattern(r":\s+to(?![\w-])"),)),
        (table["weighty"], (late.pattern(rf"\s+for{_OBJECT_TO}"),)),
        (("pledged", "pledges", "pledging", "promised", "promises"), (late.pattern(_MORE),)),
    ):
        found |= {word: (*found.get(word, ()), *follows) for word in opening}
    return found


def _told() -> str:
    """Return what makes 'is' and 'are' a trigger: 'are also required to'."""
    enjoins = trie(words("enjoins"))
    doing = trie(words("announced_doing"))
    prepares, no_verb = trie(words("prepares")), trie(words("attributes"))
    coming = trie(["be", *lexicon().tables["events"]["coming"]])
    return (
        rf"\s+(?:(?:also|now|\w+ly)\s+)?"
        rf"(?:{enjoins}\s+to(?![\w-])|working\s+with(?:\s+(?!(?:to|and)\b)[\w’'-]+){{1,6}}?\s+to(?![\w-])|{prepares}(?![\w-])|{doing}(?=\s+(?:an?|the|its|his|her|all|some|more|taxes|fees|prices|rates|plans)\b)|due\s+to(?=\s+{coming})|(?:charged|tasked|entrusted)\s+with{_DOING}|(?:prohibited|banned|barred|forbidden)\s+from{_DOING}|(?:implementing|introducing|rolling\s+out)(?=\s+(?:an?|its|new)\s+(?:[\w-]+\s+){{0,3}}?{trie(words('presented'))}\b)|set\s+at(?=\s+(?:(?:around|about)\s+)?[£$€¥]?\d)|(?:one\s+of|among|part\s+of)\s+(?:the|its|their|our)\s+(?:[\w-]+\s+){{0,3}}?{trie(words('shared'))}(?![\w-])|(?:(?:the|our|its|their|his|her)|(?:(?:the\s+)?(?:[\w-]+\s+){{0,4}}?[\w-]+['’]s))\s+(?:[a-z]+\s+){{0,2}}?(?:priority|goal|objective)(?![\w-])|(?:being\s+)?planned(?!\s+to\b|[\w-])|(?:being\s+)?(?:recommended|proposed)(?!\s+(?:that|for)\b|[\w-])|{trie(words('needful'))}(?!\s+(?:to|that|for|if)\b|[\w-])|targeted\s+(?:at|to)(?![\w-])|aimed\s+at{_DOING}|on(?=\s+(?!{no_verb}\b)[a-z]{{3,}}ing\b))"
    )


def _presented() -> str:
    """Return what follows where plans are made known: 'a package of measures aimed at'."""
    return (
        rf"{_ASIDE}\s+(?:(?:(?!(?:that|to)\b)[\w’'&%.()£$€-]+\s+){{1,9}}?{trie(words('presented'))}"
        r"|(?:measures|steps|rules|policies|incentives|guidelines|(?<=s\s)plan))"
        r"(?:\s+(?:of|worth|for)(?:\s+(?!(?:to|that)\b)[\w.,$€£¥-]+){1,7}?)?(?:\s+\([^()]{1,60}\))?"
        r"(?:\s+(?:(?:this|next|last)\s+\w+|(?:on\s+)?\w+day|on\s+[a-z]{3,9}\.?\s\d{1,2}))?"
        rf"(?:\s+(?:to(?!\s+(?:the|an?|its|their|his|parliament|congress|lawmakers|mps)\b)|(?<=plans\s)for|(?<=plan\s)for{_DOING}|(?<=guideline\s)on{_DOING}|(?<=guidelines\s)on{_DOING}|(?<=measures\s)on{_DOING}|aim(?:ed|ing)\s+(?:at|to)|designed\s+to|intended\s+to|that\s+aims?\s+to"
        r"|in\s+an?\s+(?:[a-z]+\s+)?(?:bid|move|drive|push)\s+to)(?![\w-])"
        rf"|,?\s+(?:including|such\s+as|(?:ranging\s+)?from){_DOING}|(?<=measures)\s+(?:including|such\s+as)(?=\s+[a-z]))"
    )


def _goal() -> str:
    """Return what follows where a goal is set: 'a growth target of'."""
    return rf"(?=\s+(?!(?:by|to|in|at|on|for|out|up)\b)(?:(?!to\s)[\w’'.%-]+\s+){{0,8}}?{trie(words('aims'))}(?![\w-]))"


def _comprised() -> str:
    """Return what a plan holds: 'widening lanes', 'a new levy', but not 'falling wages'."""
    no_verb = trie(words("attributes") - {"building"})
    return (
        rf"(?=\s+(?:(?:the\s+)?(?:\w+ly\s+)?(?!{no_verb}\b)[a-z]{{3,}}ing"
        rf"|an?|new|more|higher|lower|further)\b|\s+(?:[a-z-]+\s+){{0,2}}?{trie(words('doings'))}(?![\w-])"
        rf"|\s+the\s+(?:[a-z-]+\s+){{0,2}}?{trie(words('deed_nouns'))}\s+of\b)"
    )


def _among() -> str:
    """Return what follows where some of many plans are named: 'among the steps planned are'."""
    return (
        rf"(?:\s+[a-z-]+){{0,2}}?\s+{trie(words('comprising'))}(?:\s+[\w-]+){{1,5}}?\s+(?:is|are)"
        r"(?=\s+(?:an?|the|new|more|efforts|plans|measures|[a-z]+ing)\b)"
    )


def _weight() -> str:
    """Return what follows the words of weight: 'further efforts', 'strengthening'."""
    no_verb, doings = trie(words("attributes")), trie(words("doings"))
    more, done = trie(words("more")), trie(words("deed_nouns"))
    return (
        rf"(?=\s+(?:\w+ly\s+)?(?!{no_verb}\b)[a-z]{{3,}}ing\b"
        rf"|\s+{more}\s+{done}\s+of\b|\s+(?:[\w-]+\s+){{0,3}}?(?:{doings})\s+(?:to|for|on|in|that)\b)"
    )
