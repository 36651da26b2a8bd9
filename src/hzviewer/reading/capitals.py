"""Runs of words with a capital, each word with its class: where names of all kinds are looked for."""

from functools import cache, lru_cache

from msgspec import Struct

from hzviewer import late

from .lexicon import lexicon
from .text import Document

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŒŘŚŞŠŪŮŰŹŻŽ"
# What follows the first letter of 'Mr.', 'Prof.', "People's", 'U.S.', of any other word.
_SHORT = r"(?:[rst]|rs|me|rof|ov|en|ep|on|ol|apt|ev|ngr|arr|lh)\.(?=[ \n])"
_OWNER = rf"(?:eople|omen|orkers|armers)['’]s?(?=[ \n][{UPPER}])"
_REST = rf"(?:\.(?:[{UPPER}]\.){{0,3}}|{_SHORT}|{_OWNER}|[\w-]*(?:['’](?!s\b)\w+){{0,2}})"
_PARTICLES = "da de di do du das dos del della la van von der den bin binti ibn al e y".split()
_LINKS = "of for and on the &".split()
_LINK = rf"(?:{'|'.join([*_LINKS, *_PARTICLES])})"
_GAP = r"(?: [ \n]?|\n ?)"
"""What parts two words of a name: no blank line, no indented paragraph."""
# The capital comes first, before what must not precede it: so the search leaps from one to the next.
_RUN = late.pattern(
    rf"[{UPPER}](?<![\w’'.-][{UPPER}]){_REST}"
    rf"(?:{_GAP}(?:{_LINK}{_GAP}){{0,3}}(?:[{UPPER}]{_REST}|(?:al|el|ul)-[{UPPER}][\w-]+)){{1,24}}"
)
_PLAIN = late.pattern(r"(?<![\w-])[a-z]{4,}")

HONORIFIC, HEAD, TITLE, BODY, KIND, PLACE, COMMON, DATE = "H", "R", "T", "O", "K", "L", "M", "D"
GIVEN, INITIAL, ACRONYM, PARTICLE, LINK, PRONOUN, OTHER = "g", "i", "A", "p", "c", "h", "x"
_DATES = (
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday"
).split()


class Run(Struct, frozen=True):
    """Words with a capital that stand together; ``tags`` holds one letter a word, its class."""

    start: int
    end: int
    words: list[str]
    tags: str

    def span(self, text: str, first: int, last: int) -> tuple[int, int]:
        """Return where the words from ``first`` up to ``last`` stand."""
        begin = end = self.start
        for n, word in enumerate(self.words[:last]):
            start = text.index(word, end)
            end = start + len(word)
            if n == first:
                begin = start
        return begin, end


@cache
def classes() -> dict[str, str]:
    """Return the class of each word that the lexicon knows, as it is written in a run."""
    offices, names = lexicon().tables["offices"], lexicon().tables["names"]
    found: dict[str, str] = {}
    for tag, words in (
        (GIVEN, names["given"]),
        (COMMON, names["never"]),
        (PLACE, [*names["places"], *names["demonyms"]]),
        (KIND, names["place_kinds"]),
        (BODY, names["organisations"]),
        (TITLE, offices["titles"]),
        (HEAD, offices["heads"]),
        (HONORIFIC, offices["honorifics"]),
        (DATE, _DATES),
        (PRONOUN, ["he"]),
    ):
        for word in words:
            if " " not in word:
                for form in (word.capitalize(), word.title(), word.upper()):
                    found[form] = tag
    return found | dict.fromkeys(_PARTICLES, PARTICLE) | dict.fromkeys(_LINKS, LINK)


def find_runs(document: Document) -> tuple[Run, ...]:
    """Return the runs of two and more words of the text."""
    known = classes().get
    found = []
    for match in _RUN.finditer(document.text):
        words = match[0].split()
        tags = "".join([known(word) or _shape(word) for word in words])
        if tags[0] == COMMON and tags[1] in _NAME_GOES_ON and words[0].lower() in _given():
            tags = GIVEN + tags[1:]  # 'Bill Smith', but 'Finance Bill'
        for initials in _INITIALS.finditer(tags) if ACRONYM in tags else ():
            if len(words[initials.start()]) == len("RK"):
                tags = tags[: initials.start()] + INITIAL + tags[initials.end() :]
        found.append(Run(match.start(), match.end(), words, tags))
    return tuple(found)


@lru_cache(maxsize=4096)
def _shape(word: str) -> str:
    """Return the class of a word that the lexicon does not know."""
    plain = word.rstrip(".")
    if plain != word and len(plain) > 1 and "." not in plain:
        return classes().get(plain, OTHER)
    if len(plain) == 1 or "." in plain:
        return INITIAL
    if any(c.isdigit() for c in word):
        return COMMON
    if "-" in word and classes().get(word.partition("-")[0]) == GIVEN:
        return GIVEN
    if word.isupper():
        return OTHER if plain.lower() in _surnames() else ACRONYM
    return OTHER


# 'Minister RK Singh'
_INITIALS = late.pattern(rf"(?<=[{HEAD}{TITLE}{HONORIFIC}]){ACRONYM}(?=[{GIVEN}{OTHER}])")
_NAME_GOES_ON = OTHER + GIVEN + INITIAL


@cache
def _given() -> frozenset[str]:
    return frozenset(lexicon().tables["names"]["given"])


@cache
def _surnames() -> frozenset[str]:
    return frozenset(lexicon().tables["names"]["surnames"])


def is_title_case(text: str, start: int, end: int) -> bool:
    """Tell a line whose every longer word has a capital: a headline, where capitals say nothing."""
    first = max(text.rfind("\n", max(0, start - 160), start) + 1, start - 160)
    last = text.find("\n", end, end + 160)
    last = last if last >= 0 else min(end + 160, len(text))
    return text[last - 1] not in ".!?" and _PLAIN.search(text, first, last) is None
