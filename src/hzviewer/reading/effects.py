"""Effects: what comes of measures and of what is done, which nobody plans in the sentence."""

import re
from functools import cache

from hzviewer import late

from .patterns import trie
from .triggers import Clause, any_of, bodies, words

_SAYS_IT = (" said it ", " says it ")
# 'building a dam', not 'building costs'
_HAS_OBJECT = late.pattern(r"\s+(?:an?|the|another|more|new|its|\d+)\s")


def is_effect(clause: Clause) -> bool:
    """Tell what comes of measures: 'these steps will narrow the gap', 'the pact will help'."""
    if is_doing(clause) or clause.head in words("means"):
        return not (clause.passive or clause.after.startswith(("include", "cover ", "involve ")))
    if clause.before.endswith(_SAYS_IT):
        return False  # 'the bank said it would inject a million'
    if _gives().match(clause.deed):
        return False
    return clause.head not in bodies() and any_of("effects").match(clause.deed) is not None


@cache
def _gives() -> re.Pattern[str]:
    """Return the pattern of what is given to somebody: 'give subsidies'."""
    return re.compile(rf"(?:give|bring)\s+(?:[a-z-]+\s+){{0,2}}?{trie(words('aid'))}(?![\w-])")


def is_doing(clause: Clause) -> bool:
    """Tell 'raising fees will', not 'Nanjing will' nor 'a standing panel will'."""
    opens = clause.subject.partition(" ")[0]
    if not opens.endswith("ing") or opens in bodies():
        return False
    if opens in words("attributes") and not _HAS_OBJECT.match(clause.subject, len(opens)):
        return False
    start = clause.at - len(clause.subject)
    named = clause.text[start : start + 1].isupper()
    return not named or (start == clause.sentence.start and " " in clause.subject.strip())
