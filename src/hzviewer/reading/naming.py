"""How the subject of a figure is worded: its noun phrase, made specific where the text leaves it open."""

from msgspec import Struct

from hzviewer.model.facts import Span

from . import owners, subjects
from .clauses import Row, Token, tokens
from .companions import bracketed, given_for, same_side, tail, topic_of
from .dating import Dates
from .leading import before, main
from .lexicon import lexicon
from .phrases import around, forward
from .predicates import Predicate
from .text import Document
from .trimming import Phrase, span
from .wordclasses import (
    DETERMINER,
    NOUN,
    PEOPLE,
    REPORT,
)
from .wordings import completed_by, content, possessed, text_of


class Memory(Struct):
    """What a figure leaves to the next: its subject; and the article's own currency."""

    currency: str | None
    dates: Dates
    subject: str = ""
    place: Span | None = None
    unit: str = ""
    counted: bool = False
    """The last subject is only what a number in passing counts: 'growth in the 30 countries'."""
    aims: bool = False
    row: Row = []
    sentence: int = 0
    known: dict[str, str] = {}


class Namer:
    """Words the subjects of one sentence; ``said`` grows as its figures are read."""

    def __init__(
        self,
        document: Document,
        row: Row,
        memory: Memory,
        number: int,
        said: list[tuple[int, Predicate]],
    ) -> None:
        self._document = document
        self._row = row
        self._memory = memory
        self._number = number
        self._predicates = said
        self._moved: tuple[str, Span | None] | None = None
        self._topic = topic_of(row)
        self._whole = ""

    def subject(self, phrase: Phrase | None, i: int, said: Predicate) -> tuple[str, Span | None]:
        """Return the subject of the quantity at ``i`` and the place of the nearest words that name it."""
        memory, row = self._memory, self._row
        if phrase is None and not self._predicates and row[0].word == "on" and i > 3:
            phrase = forward(row, 1)  # 'On oil, the report said 3 billion litres were supplied'
        if phrase is not None and row[phrase[1]].word == "basis" and memory.subject:
            phrase = None  # 'On a year-on-year basis, there was a rise of'
        if phrase is None or (self._predicates and self._is_growth_alone(phrase)):
            grown = said.kind == "change" and said.governor >= 0
            if not memory.subject and grown and row[said.governor].flags & NOUN:
                token = row[said.governor]  # 'after figures showing 2 percent growth'
                return token.word, Span(token.start, token.end)
            going_on = said.where == "same" and said.governor >= 0 and memory.counted
            going_on = going_on and row[said.governor].word.endswith("ing")  # 'slipping to Q'
            return (going_on and self._moved) or (memory.subject, memory.place)
        if subjects.is_pronoun(row, phrase):
            if row[phrase[1]].word in ("figure", "figures", "latter") and memory.subject:
                return memory.subject, memory.place
            meant = self._pointed_at(phrase[0])
            noun = row[said.governor] if said.kind == "change" and said.governor >= 0 else None
            if not meant[0] and noun is not None and noun.flags & NOUN:
                return noun.word, Span(noun.start, noun.end)  # 'it saw growth of Q'
            return meant
        place = span(row, phrase)
        text = self._words(place)
        if phrase[0] == phrase[1] and text.endswith(("'s", "’s")) and memory.subject:
            owned = possessed(memory.subject)
            return (f"{text} {owned}" if owned else memory.subject), place
        those = phrase[0] > 0 and row[phrase[0] - 1].word in ("these", "those")
        if those and memory.subject.lower().endswith(f" {text.lower()}"):
            return memory.subject, place  # 'In May those prices fell'
        own = phrase[0] > 0 and row[phrase[0] - 1].word in _WHOSE
        if phrase[0] == phrase[1] and not own and (known := self._known(phrase[0])):
            return known, place
        if phrase[0] == phrase[1] and row[phrase[0]].word == "rate" and self._predicates:
            if memory.subject.startswith("rate ("):
                return memory.subject, memory.place
            if memory.subject and len(memory.subject.split()) <= _LONGEST_OWNER:
                return f"rate ({memory.subject})", place
        if text.lower() == "growth rate" and memory.subject:
            known = memory.subject
            if "growth" not in known.lower() and "(" not in known and len(known.split()) < 12:
                return f"growth rate of {known}", place
        if said.kind == "change" and memory.subject and phrase[0] < phrase[1]:
            if self._is_growth_alone(phrase) and not self._is_bare_growth(phrase):
                return memory.subject, memory.place  # 'contrasts with a slight rise of Q'
        if not self._predicates and memory.subject and self._is_bare_growth(phrase):
            named = memory.subject.lower().split()
            if GROWTH & set(named):
                return memory.subject, place
            own = phrase[0] == phrase[1] and not (
                phrase[0] and row[phrase[0] - 1].flags & DETERMINER
            )
            if own or "(" in memory.subject:  # 'Growth will be', that of the economy
                return text, place
            return f"{text} ({memory.subject})" if len(named) <= _LONGEST_OWNER else text, place
        if said.kind == "rank" and "-" in row[i].word + self._words(Span(row[i].start, row[i].end)):
            return f"{self._words(Span(row[i].start, row[i].end))} {text}", place
        if said.where == "thing" and given_for(row, phrase, i):
            return f"money for {text}", place
        head = self._head_of_that(phrase[0])
        if head:
            return f"{head} {text}", place
        lead = phrase[0] - 1
        while lead > 0 and row[lead].flags & DETERMINER:
            lead -= 1
        verb = row[phrase[1] + 1] if phrase[1] + 1 < len(row) else row[i]
        if lead > 0 and not verb.word.endswith("ing") and (whole := self._side(lead, text)):
            return whole, place
        of_whom = next(
            (j for j in range(max(1, phrase[0] - 2), phrase[0]) if row[j].word == "whose"), 0
        )
        if of_whom and (had := before(row, of_whom - (row[of_whom - 1].word == ","))) is not None:
            return f"{text} ({self._words(span(row, had))})", place  # 'makers, whose profits were'
        if (whose := self._whose(phrase, i)) is not None:
            return f"{text} ({whose})", place
        if (shared := bracketed(self._document, row, phrase, i, said)) is not None:
            return f"{shared} {text}", place
        if said.where == "before" and (added := tail(self._document, row, phrase, i)):
            return f"{text} {added}", place
        owner = owners.owner(row, i, phrase, said)
        if owner is not None and any(t.word in _SEEING for t in row[owner[1] + 1 : owner[1] + 2]):
            owner = None  # 'officials see the rate at Q'
        if owner is not None and not any(t.quantity for t in row[owner[0] : owner[1] + 1]):
            name = (
                self._pointed_at(owner[0])[0]
                if subjects.is_pronoun(row, owner)
                else self._words(span(row, owner))
            )
            words = content(name)
            if 0 < len(words) <= _LONGEST_OWNER and "(" not in name and not words & content(text):
                return f"{text} ({name})", place
        if (part := self._of_which(phrase, i, text)) is not None:
            return part, place
        if self._predicates and (side := same_side(text, said, memory.subject)):
            return side, place
        if (topic := self._headed(phrase, text)) is not None:
            return f"{text} of {topic}", place
        completed = completed_by(text, memory.subject)
        return (self._of_what(text, phrase, i) if completed == text else completed), place

    def _headed(self, phrase: Phrase, text: str) -> str | None:
        """Return what stands before the colon of 'Rubber: Imports were Q', else None."""
        if self._topic is None or phrase[0] <= self._topic[1] or len(content(text)) > _BRIEF:
            return None
        topic = self._words(span(self._row, self._topic))
        return None if content(topic) & content(text) else topic

    def fallback(self, i: int) -> tuple[str, Span | None]:
        """Return the subject of the sentence's verb, for a figure whose own words name nothing."""
        found = main(self._row, i)
        if found is None or subjects.is_pronoun(self._row, found):
            return "", None
        place = span(self._row, found)
        return self._words(place), place

    def keep(
        self, subject: str, place: Span | None, phrase: Phrase | None, said: Predicate
    ) -> None:
        """Remember a subject for the figures to come that leave theirs out.

        Not one that was only ranked, or of which only a length of time was given.
        """
        if said.kind not in ("duration", "rank"):
            self._memory.subject, self._memory.place = subject, place
            self._memory.counted = said.kind == "count" and said.where == "thing"
            if said.direction is not None:
                self._moved = subject, place
        if phrase is not None and phrase[0] < phrase[1]:
            word = self._row[phrase[1]].word
            if word in _POINTING and not any(t.quantity for t in self._row[phrase[0] : phrase[1]]):
                self._memory.known[word] = subject

    def _of_what(self, text: str, phrase: Phrase, i: int) -> str:
        """Return a name that leaves open of what, such as 'deficit', with what the text is about."""
        words = content(text)
        if len(words) != 1 or not words & lexicon().words["general"]:
            return text
        fronted = forward(self._row, 1) if self._row[0].word == "for" else None
        apart = self._row[0].word == "on" and not fronted  # 'on a monthly basis, the index'
        main = None if apart else fronted or owners.first_subject(self._row, phrase[0])
        if main is not None and self._row[main[1] + 1].word in _SEEING:
            return text
        if main is not None and not subjects.is_pronoun(self._row, main) and main[1] < phrase[0]:
            context = self._words(span(self._row, main))
        else:
            context = self._memory.subject
        if words & content(context):
            return context
        if words & _BALANCES and not _ACCOUNTS & set(context.lower().split()):
            return text  # of exports there is no deficit
        fits = 0 < len(content(context)) <= _LONGEST_OWNER and "(" not in context
        return f"{text} ({context})" if fits else text

    def _whose(self, phrase: Phrase, i: int) -> str | None:
        """Return what 'its' stands for in 'its output', 'its 2 percent target', else None."""
        row = self._row
        at = phrase[0] - 1
        if at <= 0 or row[at].word not in _WHOSE:
            at = i - 1
            if at <= 0 or row[at].word not in _WHOSE:
                return None
        if phrase[1] - phrase[0] > 5:
            return None
        name, single = self._pointed_at(at)[0], row[at].word == "its"
        words = content(name)
        fits = 0 < len(words) <= _LONGEST_OWNER and "(" not in name
        if single and any(lexicon().classes[w] & PEOPLE for w in words):
            return None  # 'four members backed it. It cut its forecast'
        own = self._words(span(row, phrase))
        return name if fits and not words & content(own) else None

    def _side(self, lead: int, text: str) -> str:
        """Return 'trade with Japan' for ', with Japan' behind 'trade with France': one more side."""
        row, before = self._row, self._memory.subject
        if self._predicates and row[lead].word == "in" and row[lead - 1].word in (",", "and"):
            return self._place(text)
        if not self._predicates or row[lead].word not in ("with", "to", "from", "on", "for"):
            return ""
        if row[lead - 1].word not in (",", "and", "while"):
            return ""
        head, found, _ = before.partition(f" {row[lead].word} ")
        return f"{head} {row[lead].word} {text}" if found else ""

    def _of_which(self, phrase: Phrase, i: int, text: str) -> str | None:
        """Return 'output (coal mines)' for 'output rose P, of which coal mines rose Q', else None."""
        row = self._row
        which = next((j for j in range(phrase[0]) if row[j].word == "which"), 0)
        if not which or row[which - 1].word != "of" or phrase[1] > i:
            return None
        if all(k > which for k, _ in self._predicates):
            return None
        self._whole = self._whole or self._memory.subject
        words = content(self._whole)
        fits = (
            0 < len(words) <= _LONGEST_OWNER
            and not words & content(text)
            and "(" not in self._whole
        )
        return f"{self._whole} ({text})" if fits else None

    def _place(self, text: str) -> str:
        """Return 'rate in Wales' for ', in Wales' behind 'the rate in Scotland'."""
        head = self._memory.subject.partition(" in ")[0]
        named = head.split()[-1:] == ["rate"] and text[:1].isupper()
        return f"{head} in {text}" if named else ""

    def _known(self, j: int) -> str:
        """Return the longer name that the sentence or the text gave a thing before: 'a rate of'."""
        row, word = self._row, self._row[j].word
        if word not in _POINTING or (word == "investment" and row[j - 1].word in _FRESH):
            return ""  # 'with a total investment of'
        sized = row[j - 1].quantity is not None and row[j - 2].word in ("a", "an", "from", "to")
        if sized or (row[j - 1].word == "in" and row[j - 2].quantity is not None):
            return ""  # 'narrowed to a Q deficit', 'were Q in surplus'
        near = next((k for k in range(j - 1, -1, -1) if row[k].word == word), None)
        if near is not None and (named := around(row, near)) and named[0] < named[1]:
            return self._words(span(row, named))
        return self._memory.known.get(word, "")

    def _is_bare_growth(self, phrase: Phrase) -> bool:
        """Tell 'the growth rate was', which leaves out what grew."""
        grown = False
        for token in self._row[phrase[0] : phrase[1] + 1]:
            if token.word in GROWTH:
                grown = True
            elif token.word not in _OPEN_GROWTH:
                return False
        return grown

    def _head_of_that(self, j: int) -> str:
        """Return what 'that' stands for in 'that of the cities': the head of the subject before."""
        row, before = self._row, self._memory.subject
        if j < 2 or row[j - 1].word == "the":
            j -= 1
        if j < 2 or row[j - 2].word not in ("that", "those") or not before:
            return ""
        if row[j - 3].word in ("–", "—"):
            return ""  # 'large firms – those with a revenue of Q – grew'
        if row[j - 1].word not in _PARTING or (j > 2 and row[j - 3].flags & REPORT):
            return ""  # 'he said that during the holiday'
        words = before.split()
        end = next((n for n, w in enumerate(words) if n and w in _PARTING), len(words))
        return " ".join([*words[:end], row[j - 1].word])

    def _is_growth_alone(self, phrase: Phrase) -> bool:
        """Tell 'growth' in 'GDP shrank 2 percent, after growth of 3 percent'."""
        return bool(self._row[phrase[1]].flags & NOUN) and all(
            describes_a_move(t) for t in self._row[phrase[0] : phrase[1]]
        )

    def _words(self, place: Span) -> str:
        return text_of(self._document, place)

    def _pointed_at(self, j: int) -> tuple[str, Span | None]:
        """Return what a pronoun stands for: the subject of its sentence, else of the one before."""
        memory = self._memory
        found = owners.first_subject(self._row, j) if j > 2 else None
        row = self._row
        single = row[j].word in ("it", "its")
        if found is None or subjects.is_pronoun(row, found):
            row = self._row_before()
            found = owners.first_subject(row, len(row))
        if found is None or subjects.is_pronoun(row, found):
            return memory.subject, memory.place
        if single and row[found[1]].flags & PEOPLE:
            return memory.subject, memory.place  # 'economists forecast X of 3. It was 4'
        if single and row is not self._row and any(t.word == "and" for t in row[slice(*found)]):
            found = before(row, len(row) - 1) or found  # 'X and Y have dealt a blow to Z. It fell'
        place = span(row, found)
        return self._words(place), place

    def _row_before(self) -> Row:
        if self._memory.sentence == self._number - 1 and self._memory.row:
            return self._memory.row
        if not self._number:
            return []
        sentence = self._document.sentences[self._number - 1]
        return tokens(
            self._document, Span(sentence.start, min(sentence.end, sentence.start + 300)), (), ()
        )


_SEEING = frozenset("see sees expect expects put puts".split())
_POINTING = frozenset(
    "rate total index ratio share level deficit surplus output sales reserves trips visits revenue revenues "
    "profit profits earnings spending subsidies exemption unemployment income investment".split()
)
_FRESH = frozenset("a an total planned and".split())
_BRIEF = 2
_PARTING = frozenset("of in for from to with by on".split())
_LONGEST_OWNER = 7
_BALANCES = frozenset("deficit surplus shortfall gap balance".split())
_ACCOUNTS = frozenset("account trade budget fiscal government balance payments".split())
_WHOSE = frozenset(("its", "their", "his", "her"))
GROWTH = frozenset(
    "growth contraction expansion increase decrease decline increment rise drop".split()
)
_OPEN_GROWTH = frozenset(
    "year-on-year month-on-month quarter-on-quarter quarter-over-quarter year-over-year annual "
    "rate pace real average overall nominal".split()
)


def describes_a_move(token: Token) -> bool:
    """Tell the adjectives of 'a slight rise', 'the drought-induced increase', 'a biggest ever fall'."""
    word = token.word
    return word in lexicon().words["degrees"] or (
        "-" in word
        and word.endswith(("year", "month", "quarter", "induced", "driven", "led", "fold"))
    )
