"""What makes a quantity a target: 'will', 'should', 'aims'; not 'is expected to'."""

from msgspec.structs import replace

from ..clauses import Token
from ..wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    AUXILIARY,
    DETERMINER,
    FORECAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    REPORT,
    STATE,
    TARGET,
    VERB,
)
from .place import MODALS, STOPS, Place, Predicate, currency, plain_word


def as_target(p: Place, found: Predicate) -> Predicate:
    """Return the predicate as a target where an authority aims at the value.

    The verb decides: "will", "should", "aims" set a target, "expected", "forecast" do not. "Will" with a verb
    that only happens ("will reach", "will rise") needs a deadline or the word target beside it.
    """
    row = p.row
    if found.kind == "change" and _growth_to_reach(p):
        return replace(found, kind="target", where="after", at=p.i)
    aimed = found.kind == "change" and p.at(p.i + 1).word in ("target", "targets")
    targeted = _before_target(p)
    if targeted and any(t.word in ("below", "above") for t in row[max(p.first, p.k - 6) : p.i]):
        where = "same" if p.previous is not None and found.where == "beside" else found.where
        # 'well below the bank's Q target'
        return replace(found, kind="target", direction=None, where=where)
    if aimed or (found.kind in ("level", "share") and targeted):
        return replace(found, kind="target")  # 'below the 2 percent target'
    if found.kind == "count" and p.word in ("in", "across", "among", "at", "from"):
        return found  # 'will be built in 720 counties'
    if found.kind in ("rank", "duration") or found.base or p.at(p.k).word in _DEFINITE:
        return found
    if found.kind == "change" and found.where == "same" and p.at(found.governor).flags & ADVERB:
        return found  # 'a deficit of 4 percent, up 1 point from 2025'
    cue = _target_cue(p)
    if cue < 0:
        return replace(found, kind="target") if _to_be_done(p) or _goes_on(p) else found
    word = row[cue].word
    if found.direction == "flat" and p.at(cue + 1).word in ("remain", "stay", "be", "continue"):
        return found  # 'rates will remain unchanged at Q'
    if word in ("will", "shall", "should", "must", "to"):
        foretold = (t for t in row[max(0, cue - 12) : cue] if t.flags & FORECAST)
        if any(t.word not in MODALS for t in foretold) or _estimates(p, cue):
            return found
        given = cue + 2 if p.at(cue + 1).word in ("also", "then") else cue + 1
        if currency(p.unit) and p.at(given).word in _SET_ASIDE:
            return found
        doubled = p.unit == "times" and p.at(p.i - 1).word == "be"
        happens = p.at(cue + 1).word in _HAPPENING and not _passive(p.at(cue + 2)) and not doubled
        if p.at(cue - 1).word == "there" and p.unit is None and p.at(p.i + 1).word in _NEW:
            return replace(found, kind="target")  # 'there will be Q new schools'
        if happens and word in ("will", "to") and not _aimed(p, cue):
            return found
    if currency(p.unit) and word in ("plan", "plans") and p.at(cue + 1).word == "for":
        return found  # 'tabled plans for a Q fund'
    if currency(p.unit) and word in ("promised", "promises", "pledged", "pledges"):
        return found
    return replace(found, kind="target")


def kept_target(p: Place) -> int:
    """Return the verb of 'keeps its target for the rate at Q', 'maintain the target of Q', else -1."""
    if p.word not in ("at", "of"):
        return -1
    named = False
    for j in range(p.k - 1, max(p.first - 1, p.k - 10), -1):
        token = p.row[j]
        if token.word in _KEEPING:
            return j if named else -1
        if token.word in _NEAR or token.quantity is not None or token.word in STOPS:
            return -1
        named = named or token.word in _SET_AT
    return -1


_KEEPING = frozenset(
    "keep keeps kept keeping maintain maintains maintained maintaining retain retains retained".split()
)
_NEAR = frozenset("within near below above under around to".split())


def _growth_to_reach(p: Place) -> bool:
    """Tell 'has a 7 percent growth target' from growth that was."""
    return p.relative and p.at(p.i + 1).word == "growth" and p.at(p.i + 2).word in _SET_AT


def _before_target(p: Place) -> bool:
    """Tell the quantity in 'the Q inflation target' from others."""
    for token in p.row[p.i + 1 : p.i + 4]:
        if token.word in _SET_AT:
            return True
        if not plain_word(token):
            return False
    return False


def _target_cue(p: Place) -> int:
    """Return the word that sets a target, -1 where a forecast or another statement is nearer."""
    row = p.row
    for j in range(p.i - 1, max(-1, p.i - 26), -1):
        token = row[j]
        if not token.flags & _TELLING and token.quantity is None and token.word not in _TOLD:
            continue
        word, following, before = token.word, row[j + 1], p.at(j - 1).word
        if word == "which" and p.unit == "times":
            return -1  # 'is to tackle a deficit which tripled'
        if word in _CLAUSE_STARTS or (token.flags & FORECAST and word != "estimated"):
            return -1
        if word == "target" and p.at(j - 1).flags & PLURAL and plain_word(following):
            continue  # 'the cuts target firms'
        wished = following.word == "to" or following.quantity is not None
        if word in ("seeks", "seeking", "hopes", "wants") and not wished:
            continue  # 'seeks approval for a loan of Q'
        if word in _FORETELLING or (word in _HAVING and before != "to" and following.word != "to"):
            return -1  # 'plans to cut jobs and expects profits of Q', 'and has collected Q'
        if word in ("plan", "plans") and not (
            following.word in _PLANNING
            or following.quantity is not None
            or following.flags & DETERMINER
        ):
            continue
        if (
            word in _SET_AT
            and before in ("the", "its")
            and (p.at(j - 2).word in ("within", "above", "below", "under", "of", "near"))
            and p.at(j + 2).quantity is None
        ):
            continue
        if token.quantity is not None and j < p.i - 3 and not p.previous:
            return -1
        if token.flags & REPORT and not token.flags & (STATE | ACT) and j < p.i - 6:
            return -1
        if word in ("target", "targets") and following.word == "for":
            if any(t.word in ("rate", "rates") for t in row[j + 2 : j + 7]):
                continue  # 'the target for the overnight rate' is a rate
        if token.flags & TARGET and before != "rate":
            return j
        if word in ("include", "includes"):
            listed = following.word.endswith("ing") and any(
                t.word in _LISTED for t in row[max(0, j - 5) : j]
            )
            if listed:
                return j  # 'priorities include building Q'
        if word != "to":
            continue
        if before in ("is", "are") or (before in _HAVING and following.flags):
            return j
        if row[0].start == 0 and _headline(p, j):
            return j
    return -1


_TELLING = TARGET | FORECAST | REPORT
"""No other word sets a target or tells that none is set, but those of `_TOLD`."""


def _headline(p: Place, to: int) -> bool:
    """Tell 'Capacity to exceed Q by 2025', where a headline leaves out 'is'."""
    verbs = VERB | STATE | ACT | ACTING | AUXILIARY | TARGET
    following = p.at(to + 1)
    if following.quantity is not None or following.flags & DETERMINER:
        return False
    if any(t.flags & (VERB | STATE | ACT | AUXILIARY) for t in p.row[to + 2 : p.i]):
        return False  # 'Exports to Peru fell'
    return to > 0 and not any(t.flags & verbs and not t.flags & PREPOSITION for t in p.row[:to])


def _passive(token: Token) -> bool:
    return token.word.endswith("ed") or bool(token.flags & ACT)


def _estimates(p: Place, cue: int) -> bool:
    """Tell 'I estimate that the reserves will be Q' from a plan."""
    return any(
        t.word in ("estimate", "project", "reckon", "think") and p.at(j - 1).flags & PRONOUN
        for j, t in enumerate(p.row[:cue])
    )


def _aimed(p: Place, cue: int) -> bool:
    row = p.row
    return any(
        (n != cue and t.flags & TARGET and t.word not in ("will", "shall"))
        or (t.time is not None and t.time.kind == "deadline")
        or (t.word in _PLANS and (p.at(n + 1).flags & REPORT or p.at(n - 2).word == "to"))
        for n, t in enumerate(row)
    )  # 'there will be Q, the guidelines said'


def _goes_on(p: Place) -> bool:
    """Tell the last of 'will have Q of roads, Q of rails, with Q ports and about Q hubs'."""
    if p.previous is None or p.previous.kind != "target" or p.word not in (",", "and", "with"):
        return False
    verbs = VERB | STATE | ACT | ACTING | AUXILIARY | REPORT | ADVERB
    return not any(t.flags & verbs and not t.flags & PREPOSITION for t in p.row[p.first : p.k])


def _to_be_done(p: Place) -> bool:
    """Read '14,500 mirrors ultimately to be installed'."""
    if currency(p.unit) or p.at(p.k).word in ("are", "were", "is", "was"):
        return False
    row = p.row
    for j in range(p.i + 1, min(len(row) - 2, p.i + 14)):
        if row[j].word == "," and row[j + 1].quantity is None and row[j + 1].word != "and":
            return False
        scheduled = row[j + 1].word in _SCHEDULED
        if (
            row[j].word in STOPS
            or row[j].word in _CLAUSE_STARTS
            or (_is_finite(row[j]) and not scheduled)
        ):
            return False
        before = row[j - 1].word
        if (
            row[j].quantity is not None
            and before not in ("and", ",")
            and not before.endswith("ing")
        ):
            return False
        if (
            row[j + 1].word in _SCHEDULED
            and row[j].word in ("are", "is")
            and row[j + 2].word == "to"
        ):
            return True  # 'Q people are scheduled to leave'
        if row[j + 1].word == "be" and row[j].word in ("to", "will"):
            done = row[j + 2]
            return bool(done.flags & (ACT | ACTING | STATE | VERB)) or done.word.endswith(
                ("ed", "lt")
            )
    return False


def _is_finite(token: Token) -> bool:
    verb = token.flags & (VERB | STATE | REPORT) and not token.flags & PREPOSITION
    return bool(verb) and not token.word.endswith("ing")


_FORETELLING = frozenset("expects expect predicts sees".split())
_SCHEDULED = frozenset("scheduled planned slated due".split())
_NEW = frozenset("new more additional extra further".split())
_HAVING = frozenset(("has", "have", "had"))
_PLANS = frozenset(
    "plan guideline guidelines blueprint outline programme program roadmap strategy scheme".split()
)
_SET_ASIDE = frozenset(
    "be allocate earmark provide cost grant set inject give include fund pump offer finance".split()
)

_CLAUSE_STARTS = frozenset(
    (";", "as", "while", "whereas", "but", "when", "because", "although", "after", "since")
)
_TOLD = _CLAUSE_STARTS | _FORETELLING | _HAVING | {"to", "which", "include", "includes"}
_LISTED = frozenset(
    "priorities plans plan measures goals targets tasks aims programme program".split()
)

_PLANNING = frozenset("to is calls sets envisages aims targets for of was".split())

_SET_AT = frozenset("target targets goal goals objective ceiling".split())

_DEFINITE = frozenset("all the these those this that its their".split())

_HAPPENING = frozenset(
    "change alter affect reach be have total come see remain fall rise grow increase decline average "
    "exceed hit turn narrow "
    "widen shrink drop lose gain jump surge climb dip edge soar plunge double triple account "
    "become stand continue recover expand slow ease amount take".split()
)
