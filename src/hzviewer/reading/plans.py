"""Plans: which clauses with a word of will say what somebody will do or ought to do."""

from collections.abc import Callable
from functools import cache

from hzviewer import late

from .aims import (
    CLAUSE_OPENS,
    aimed,
    aimed_to,
    bound,
    comprised,
    enumerated,
    intended,
    lays_weight,
    listed,
    plan,
    planning,
    plans,
    presented,
    promised,
    proposal,
    proposed,
    set_goal,
    signals,
    targeted,
    underway,
    unveiled_with,
    voted,
)
from .demands import (
    PASSIVE,
    RELATIVE,
    commitment,
    enjoined,
    necessary,
    need,
    should,
    sought,
    urged,
    wanted,
)
from .outlooks import STATUTE, going, shall, will, would
from .triggers import Clause, guides, words

_AS = late.pattern(r"\bas\s+(?:[\w-]+\s+){1,5}$")
# 'As the country will host the games, it ...'
_AS_OPENS = late.pattern(r"as\s+(?:the|its|it|he|she|they)\s+(?:[\w-]+\s+){0,3}")
_STRIVING = frozenset("seek seeks want wants hopes aim aims plan plans strive strives".split())
_STAYING = ("stay ", "remain ", "be ")
_TOLD_OF = late.pattern(
    r"\b(?:had\s+been|worked|(?:put\s+down|attributed|due|owing|thanks)\s+to)\b(?!.*\bwill\b)"
)
_NEGATED = late.pattern(r"(?:\b(?:not|never|nor)|n['’]t)\s+$")
# 'will widen lanes, the mayor said, urging drivers'
_TOLD_BEFORE = late.pattern(
    r"[,\"”]\s(?:[\w’'.-]+\s){1,6}?(?:said|says|noted|added|stated|told),\s$"
)
_DOUBTED = late.pattern(
    r"(?:\bnot|n['’]t)\s+(?:believe|think|expect|say|know|mean|imply)\s+(?:[\w’'-]+\s+){1,12}$"
)


def is_plan(clause: Clause, follows_plan: bool) -> bool:
    """Tell a clause that says what somebody will do or ought to from all others with its words."""
    if clause.first.endswith("ing") and clause.first != "going":
        # 'will serve as pioneers, aiming for ...' is one plan; 'measures seeking to ...' none
        if clause.first in ("striving", "seeking", "encouraging") and _TOLD_OF.search(
            clause.before
        ):
            return False  # 'had been building roads, striving to', 'can be put down to X, encouraging Y to'
        document = clause.before.split()[-1:]
        opens = CLAUSE_OPENS.search(clause.before[-12:]) is not None
        opens = opens or (clause.first == "aiming" and clause.at == clause.sentence.start)
        told = _TOLD_BEFORE.search(clause.before[-100:]) is not None
        if (follows_plan and not told) or not (opens or guides().issuperset(document or [""])):
            return False
    who = clause.first in words("commits") and not PASSIVE.search(clause.before[-12:])
    who = who or clause.first in _presenting()  # 'the meeting, which discussed measures to'
    relative = not who and RELATIVE.search(clause.before[-60:])
    if clause.first == "will" and "under which " in clause.before[-40:]:
        relative = False  # 'a pact, under which they will mend dykes'
    if relative or _is_background(clause):
        return False
    if clause.first in ("has", "have") and " been " not in clause.trigger:
        told = clause.passive and not STATUTE.search(clause.whole_after)
        told = told or clause.head in words("rulers")
        return told or clause.trigger.endswith((" called for", " got to"))
    if _is_denied(clause.before) or (follows_plan and clause.first in ("urge", "call")):
        return False
    if follows_plan and clause.before.endswith(_STAYING):
        return False  # 'we must stay committed to'
    rule = _rules().get(clause.first)
    return rule is None or rule(clause)


def _is_denied(before: str) -> bool:
    """Tell what somebody does not do, and what others do not believe of him."""
    if (
        "n" not in before[-8:]
        and " not " not in before
        and "n't " not in before
        and "n’t " not in before
    ):
        return False
    return _NEGATED.search(before[-8:]) is not None or _DOUBTED.search(before) is not None


def _is_background(clause: Clause) -> bool:
    """Tell why something else is told: 'prices fell, as makers seek to empty their stores'."""
    if clause.first == "will":
        return _AS_OPENS.fullmatch(clause.before) is not None
    return clause.first in _STRIVING and _AS.search(clause.before[-60:]) is not None


_RULES: tuple[tuple[str, Callable[[Clause], bool]], ...] = (
    ("will", will),
    ("would", would),
    ("shall", shall),
    ("should must ought", should),
    ("need needs needed", need),
    ("is are was were has have", enjoined),
    ("going", going),
    ("intended", intended),
    ("plan", plan),
    ("plans", plans),
    ("target targets", targeted),
    ("want wants", wanted),
    ("looking planning targeting hoping", planning),
    ("aimed", aimed_to),
    ("voted", voted),
    ("goal goals aim aims ambition ambitions objective", aimed),
    ("let", proposal),
    ("time", necessary),
    (
        "dedication commitment commitments intention intentions determination resolve importance necessity",
        commitment,
    ),
    ("proposed proposes recommended recommends recommend propose advocate", proposed),
    ("promised pledged planned committed undertook vowed agreed decided", promised),
    ("resolved opted chose made reached reaches signed struck", promised),
    ("underway under", underway),
    ("these they", listed),
    ("with", unveiled_with),
    ("launched launches launching", presented),
    ("signalled signaled signals flagged", signals),
    ("decides", promised),
    ("sought", sought),
    ("set sets setting", set_goal),
    ("on scheduled slated ready prepared keen eager expects expect", bound),
    (
        "directed instructed required encourages encouraged requires requiring assigned pressed",
        urged,
    ),
    ("ordered ordering told directs instructs tasked advised advises advising", urged),
    ("urge urges urged call calls called asks asked requests requested requesting", urged),
)
"""What the first word of a trigger asks of the clause; the others ask nothing."""


@cache
def _presenting() -> frozenset[str]:
    return frozenset([word.partition(" ")[0] for word in words("presenting")])


@cache
def _rules() -> dict[str, Callable[[Clause], bool]]:
    """Return the rules of single words, with those that hold for a whole class of the lexicon."""
    return {
        **{word.partition(" ")[0]: presented for word in words("presenting")},
        **{word.partition(" ")[0]: comprised for word in words("comprises")},
        **dict.fromkeys(words("weighty"), necessary),
        **dict.fromkeys(words("lays"), lays_weight),
        **dict.fromkeys(words("lists"), enumerated),
        **{word: rule for firsts, rule in _RULES for word in firsts.split()},
    }
