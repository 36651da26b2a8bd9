"""Which currency a word means that several countries share: "pesos", "dlrs"."""

from hzviewer import late

from .lexicon import lexicon

ABOUT = 20_000
"""So many characters tell what a text is about."""


def code_of(lower: str, stand_in: str) -> str:
    """Return the code of the currency that a shared name stands for in a text."""
    lower = lower[:ABOUT]
    options = lexicon().tables["shared_currencies"][stand_in[1:]]
    votes: dict[str, int] = {}
    for option in options:
        code, _, word = option.partition(" ")
        votes[code] = votes.get(code, 0) + (lower.count(word) if word else 0)
    best = max(votes, key=lambda code: votes[code])
    if votes[best]:
        return best
    if "dlrs" in stand_in and (code := _named_in_short(lower)) is not None:
        return code
    return next((option for option in options if " " not in option), stand_in[1:].split()[0])


def own_dollar(lower: str) -> str | None:
    """Return whose dollar a bare '$' is, None for that of the United States: see the lexicon."""
    lower = lower[:ABOUT]
    if _OTHER_MONEY.search(lower):
        return None
    countries: dict[str, list[str]] = lexicon().tables["own_dollars"]
    votes = {code: sum(map(lower.count, names)) for code, names in countries.items()}
    best = max(votes, key=lambda code: votes[code])
    if not any(name in lower[:_LEAD] for name in countries[best]):
        return None
    return best if votes[best] > sum(votes.values()) / 2 else None


_LEAD = 600
_OTHER_MONEY = late.pattern(
    r"[a-z]\$|£|€|¥|\b(?:yuan|euros?|yen|pounds?|rupees?|usd|rmb|u\.s|us|united states|america|american"
    r"|washington|world bank|imf|monetary fund|development bank|china|chinese|oil|barrels?|exports?|gold)\b"
)
"""A text that names one of these may well count in the dollars of the United States."""


def _named_in_short(lower: str) -> str | None:
    """Return whose 'dlrs' are meant in a telegram about Canada, Australia and such: see the lexicon."""
    if "dlr" not in lower:
        return None
    head = lower[:_HEAD]
    countries: dict[str, list[str]] = lexicon().tables["short_dollars"]
    named = [code for code, names in countries.items() if any(name in head for name in names)]
    return named[0] if len(named) == 1 and _UNITED_STATES.search(head) is None else None


_HEAD = 160
"""A headline and a dateline have so many characters."""


_UNITED_STATES = late.pattern(r"\bu\.s\.|united states|washington")
