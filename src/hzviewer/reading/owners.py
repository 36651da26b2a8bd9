"""Who or what has the thing that is measured, and the first subject of a sentence."""

from .boundaries import FINITE_AUXILIARIES, is_adjective, word_at
from .clauses import Row, is_verb
from .leading import before, main
from .phrases import forward
from .predicates import Predicate, is_unknown_verb
from .trimming import Phrase
from .wordclasses import (
    ACT,
    ACTING,
    ADVERB,
    ALSO_NOUN,
    AUXILIARY,
    DETERMINER,
    FINITE,
    MANNER,
    MONEY,
    NOUN,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    REPORT,
    STATE,
    VERB,
)

_GENERAL = frozenset(
    "areas sectors fields aspects groups forms kinds categories pillars investment deficit surplus "
    "area capacity output share proportion ratio level volume value number amount total length height "
    "width price cost size weight population percentage income revenue profit turnover electricity "
    "power energy people visits trips users members employees workers staff revenues profits sales "
    "exports imports".split()
)


def owner(row: Row, i: int, phrase: Phrase, said: Predicate) -> Phrase | None:
    """Return who or what has the thing that is measured, where the thing's name is a general one:
    the plant in 'the plant covers an area of Q'.
    """
    verb = phrase[0] - 1
    if row[verb].word == "year-on-year" and verb == i + 1:
        verb = i - 1  # 'the sector saw a Q year-on-year | profit increase'
    while verb > 0 and row[verb].flags & DETERMINER:
        verb -= 1
    if verb > 0 and row[verb].word in _SHOWN and phrase[1] - phrase[0] < _SHORT:
        seer = before(row, verb)  # 'its film division saw profits slump', 'mines saw a growth of'
        return None if seer is None or row[seer[1]].word in _TELLERS else seer
    general = row[phrase[1]].word in _GENERAL or row[phrase[0]].word in _GENERAL
    if not (general or phrase[0] == phrase[1]) or phrase[1] - phrase[0] > 3:
        return None
    if phrase[0] > 2 and [t.word for t in row[phrase[0] - 2 : phrase[0]]] == [",", "with"]:
        if phrase[0] == phrase[1] and general and not row[phrase[1]].flags & PEOPLE:
            # 'high-end sectors grew, with investment up Q'
            return _somebody(row, first_subject(row, phrase[0] - 2))
    if phrase[0] > 2 and [t.word for t in row[phrase[0] - 3 : phrase[0]]] in _WITH_ITS:
        return first_subject(row, phrase[0] - 3)  # 'the sector did well, with its output up Q'
    if phrase[1] < i and any(t.flags & FINITE for t in row[phrase[1] + 1 : i]):
        return None  # it is the subject of a verb itself
    if (with_it := _had_by(row, phrase[0])) is not None:
        return with_it
    lead = i - 1
    while lead > 0 and row[lead].word in _AROUND:
        lead -= 1
    if phrase[0] > i and row[lead].word == "with" and general:
        return before(row, lead)  # 'toy makers with about Q employees'
    if phrase[0] > 1 and row[phrase[0] - 1].word == "with" and phrase[0] < i:
        # 'are in third place with exports of Q'
        return _somebody(row, first_subject(row, phrase[0] - 1))
    if phrase[0] > i and (shown := _shown(row, i)) > 0 and phrase[0] == phrase[1]:
        return before(row, shown)  # 'bicycles saw an increase of Q in exports'
    for j in range(min(i, phrase[0]) - 1, max(-1, i - 16), -1):
        token = row[j]
        if token.word in (";", ".", "while", "whereas", "but") or token.quantity is not None:
            return None
        acts = token.flags & (ACT | ACTING) and not token.flags & (AUXILIARY | PREPOSITION)
        acts = acts or (j + 1 == i and token.word in _HAVING)
        acts = acts or bool(j + 1 == i and token.flags & REPORT and token.word.endswith("ed"))
        if acts or is_unknown_verb(row, j):
            if j + 1 < phrase[0] and not all(
                t.flags & (DETERMINER | MANNER | PREPOSITION | ADVERB) or t.word in _AROUND
                for t in row[j + 1 : phrase[0]]
                if t.quantity is None
            ):
                return None
            if j == 0 and token.word.endswith("ing"):
                return after_comma(row, i)
            if token.word.endswith("ing") and row[j - 1].word in _LISTING:
                return None  # 'priorities include building Q and adding Q'
            if (token.word.endswith("ing") and row[j - 1].word == ",") or row[j - 1].word == "to":
                return main(row, j)  # 'visitors came, generating a revenue of Q'
            return before(row, j)
    return None


_SHORT = 4
_AROUND = frozenset("about some around nearly over almost ( )".split())
_SHOWN = frozenset(
    "saw sees see seen contributed showed shows reported recorded registered posted logged witnessed "
    "reached achieved realized realised completed enjoyed experienced maintained".split()
)
_LISTING = frozenset("and or include includes including".split())


_HAVING = frozenset(
    "encompasses takes covers comprises includes has have had boasts contains holds hosts gains gained".split()
)


def _somebody(row: Row, phrase: Phrase | None) -> Phrase | None:
    """Return who has a thing, None for 'trade was P, with exports of Q', whose part it is."""
    return phrase if phrase is not None and not row[phrase[1]].flags & MONEY else None


def _shown(row: Row, i: int) -> int:
    """Return the verb of 'saw an increase of Q in exports and P in imports', -1 where none stands."""
    for j in range(i - 1, max(0, i - 14), -1):
        if row[j].word in _SHOWN:
            return j
        if row[j].word in (",", ";") or row[j].flags & (STATE | VERB) and not row[j].flags & NOUN:
            return -1
    return -1


def _had_by(row: Row, first: int) -> Phrase | None:
    """Return what has the thing of 'twelve projects with a total investment of Q'."""
    lead = first - 1
    while lead > 0 and row[lead].flags & DETERMINER:
        lead -= 1
    if lead < 1 or row[lead].word != "with" or lead == first - 1:
        return None
    return before(row, lead - 1 if row[lead - 1].word == "," else lead)


_WITH_ITS = ([",", "with", "its"], [",", "with", "their"])


def after_comma(row: Row, i: int) -> Phrase | None:
    """Return the subject of 'Spanning Q from A to B, the new line will open'."""
    for j in range(i + 1, min(len(row) - 1, i + 12)):
        if row[j].word == ",":
            return forward(row, j + 1)
    return None


def first_subject(row: Row, stop: int) -> Phrase | None:
    """Return the subject of the first verb of a sentence that has one, before the token ``stop``."""
    for j in range(min(stop, len(row), 40)):
        token = row[j]
        if not j or token.quantity is not None or _reports(row, j):
            continue
        if (
            token.word in FINITE_AUXILIARIES
            or token.word in _GOING_ON
            or (
                token.flags & (VERB | STATE | ACT | ACTING)
                and not token.flags & (PREPOSITION | ALSO_NOUN)
                and not token.word.endswith("ing")
                and not is_adjective(row, j)
                and (not token.flags & VERB or is_verb(row, j))
                or (token.flags & REPORT and word_at(row, j + 1) in ("a", "an", "its"))
            )
        ):
            found = before(row, j)
            if found is not None and row[found[1]].word not in _TELLERS:
                return found
    return forward(row, 0) if stop >= len(row) else None


_GOING_ON = frozenset("continues continued continue keeps kept".split())
_TELLERS = frozenset(
    "report reports data figures statement survey statistics office bureau agency ministry".split()
)


def _reports(row: Row, j: int) -> bool:
    """Tell 'he said that', whose subject no pronoun of the clause after it stands for."""
    return bool(row[j].flags & REPORT) and (
        word_at(row, j + 1) == "that" or bool(row[j + 1 : j + 2] and row[j + 1].flags & PRONOUN)
    )
