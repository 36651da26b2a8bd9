"""What stands behind a quantity: 'Q rise in X', 'Q higher than', 'Q GDP growth'."""

from ..clauses import CLOSING, OPENING, is_verb
from ..wordclasses import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    FORECAST,
    MANNER,
    NOUN,
    PREPOSITION,
    STATE,
    VERB,
)
from .place import (
    PER,
    Place,
    Predicate,
    direction_of_adverb,
    direction_of_noun,
    main_clause,
    plain_word,
    says_size,
)


def from_behind(p: Place) -> Predicate | None:
    """Read 'Q rise in X', 'Q year-on-year growth', 'Q higher than', 'Q GDP growth'."""
    row, j = p.row, p.i + 1
    end = min(len(row), p.i + 5)
    if p.at(j).word in ("a", "per") and p.at(j + 1).word in PER and p.unit:
        j, end = j + 2, min(len(row), end + 2)  # '2 dollars a barrel rise'
    while j < end and says_size(p, row[j]) and not (row[j].flags & ADVERB and j == p.i + 1):
        j += 1
    token = p.at(j)
    if token.quantity is not None:
        return None
    if token.word == "rate" and p.at(j + 1).word == "of" and p.unit == "%":
        grown = next((n for n in (j + 2, j + 3) if p.at(n).flags & NOUN), -1)
        opens = p.at(p.k).flags & DETERMINER and not p.k
        if grown >= 0 and opens:  # 'The 2 percent rate of annual growth came'
            return Predicate("change", direction_of_noun(p, grown), grown, "after", j + 1)
        if grown >= 0:  # 'the 2 percent rate of annual growth'
            return Predicate("change", direction_of_noun(p, grown), grown, *main_clause(p))
    if token.flags & NOUN and not (token.flags & ADVERB and token.word in ("up", "down")):
        return _noun_behind(p, j)
    if token.flags & ADVERB:
        return _adverb_behind(p, j)
    if p.relative and (token.word == "behind" or (token.word, p.at(j + 1).word) == ("ahead", "of")):
        return Predicate("change", "up" if token.word == "ahead" else "down", j, *main_clause(p))
    if p.relative and p.unit != "fraction" and plain_word(token):
        for n in (j + 1, j + 2):
            if p.at(n).flags & NOUN and not is_verb(row, n):
                direction = direction_of_noun(p, n)
                if p.at(n + 1).word in ("in", "for") and p.at(n + 2).time is None:
                    return Predicate("change", direction, n, "after", n + 1)
                return Predicate("change", direction, n, "after", p.i)
            if p.at(n).flags:
                break
    return None


_FORESEES = frozenset("expects predicts projects sees foresees forecasts".split())
_AMOUNTS = frozenset("loss cut growth gain reduction saving increment gains cuts losses".split())


def _noun_behind(p: Place, j: int) -> Predicate | None:
    row = p.row
    word = row[j].word
    following = p.at(j + 1)
    if not p.relative and word in _AMOUNTS and p.unit is not None:
        return None
    if p.unit is None and not (
        following.word in ("in", "of", ".", ",", "") or following.time is not None
    ):
        return None
    thing = p.at(j + 2).time is None and not any(t.quantity for t in row[j + 2 : j + 4])
    if following.word in ("in", "of") and p.at(j + 2).time is not None and plain_word(p.at(j + 3)):
        return Predicate(
            "change", direction_of_noun(p, j), j, "after", j + 2
        )  # 'a rise in 2020 oil prices'
    if (
        following.word in ("in", "for")
        and p.at(j + 2).time is not None
        and p.at(j + 3).word == "in"
    ):
        if p.at(j + 4).time is None:  # 'a 2 percent expansion in May in the economy'
            return Predicate("change", direction_of_noun(p, j), j, "after", j + 3)
    if following.word in ("in", "of", "for") and thing:
        return Predicate("change", direction_of_noun(p, j), j, "after", j + 1)
    foretold = any(t.flags & FORECAST or t.word in _FORESEES for t in row[max(0, p.k - 2) : p.i])
    if foretold and p.previous is None and word == "growth":
        return Predicate("change", direction_of_noun(p, j), j, "after", p.i)  # 'expects Q growth'
    if following.word == "rate" and p.at(j + 2).word in ("in", "of", "for"):
        return Predicate("change", direction_of_noun(p, j), j, "after", j + 2)
    return Predicate("change", direction_of_noun(p, j), j, *main_clause(p))


_BEING = frozenset("be is are was were been".split())
_AFTER_CLOSE = frozenset(("at", ",", ".", "on"))


def _adverb_behind(p: Place, j: int) -> Predicate | None:
    row = p.row
    word = row[j].word
    following = p.at(j + 1)
    if word in ("up", "down"):
        closed = following.word in CLOSING and p.word in OPENING  # '(99,000 up)'
        if following.word == "to" or not (p.relative or closed):
            return None
        where = ("before", p.k) if closed and p.previous is None else main_clause(p)
        return Predicate("change", direction_of_adverb(p, j), j, *where)
    compared = following.word in ("than", "compared") or any(
        t.word == "than" for t in row[j + 1 : j + 5]
    )
    closed = word in ("higher", "lower") and p.unit is not None
    closed = closed and (following.word in _AFTER_CLOSE or p.at(p.k).word in _BEING)
    if p.relative or compared or closed:  # 'copper ended 12 dollars higher at'
        if word in ("above", "below") and not p.relative:
            return None
        if (
            following.word.isalpha()
            and not following.flags & (PREPOSITION | CONJUNCTION | AUXILIARY | MANNER)
            and following.word not in ("relative", "compared")
            and word not in ("above", "below")
            and not p.at(p.k).flags & (VERB | STATE)
        ):
            return Predicate("change", direction_of_adverb(p, j), j, "after", j)
        return Predicate("change", direction_of_adverb(p, j), j, *main_clause(p))
    if word in ("more", "additional", "fewer") and following.word.isalpha() and p.unit is None:
        return Predicate("change", direction_of_adverb(p, j), j, "after", j)
    return None
