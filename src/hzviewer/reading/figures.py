"""Figures: the quantities of a text that state something, each with all that its words give it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hzviewer.model.facts import Cue, Figure, Kind, Span, Unread

from . import subjects
from .candidates import candidates
from .clauses import Row, tokens
from .dating import Dates, Dating, budget_year, date_of, forget_days, remember, settle, told
from .indicators import indicator_of
from .lexicon import lexicon
from .numbers import Quantity
from .predicates import RELATIVE, TIME_UNITS, Predicate, currency, predicate
from .qualifiers import qualifier_before
from .respective import distributed
from .text import Document
from .times import TimeMark
from .units import bare_points, of_list, points, unit_of
from .wordclasses import CONJUNCTION, DETERMINER, NOUN, PREPOSITION, REPORT


class _Memory(Struct):
    """What a figure leaves to the next: its subject; and the article's own currency."""

    currency: str | None
    dates: Dates
    subject: str = ""
    place: Span | None = None
    row: Row = []
    sentence: int = 0
    known: dict[str, str] = {}


def find_figures(
    document: Document, times: Sequence[TimeMark]
) -> tuple[tuple[Figure, ...], tuple[Unread, ...]]:
    """Return the figures, and what looks like one but was not read, both in order."""
    found = candidates(document, times)
    starts, time_starts = [q.start for q in found], [t.start for t in times]
    published = document.published.isoformat() if document.published else None
    dates = Dates(published, budget=budget_year(document.lower, times))
    memory = _Memory(_main_currency(found), dates)
    figures: list[Figure] = []
    unread: list[Unread] = []
    ends = {paragraph.end for paragraph in document.paragraphs}
    for number, sentence in enumerate(document.sentences):
        inside = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        a, b = (bisect_left(time_starts, edge) for edge in (sentence.start, sentence.end))
        if inside:
            unread += (_left(q, _CROWDED) for q in inside[_MOST:])
            row = tokens(document, sentence, inside[:_MOST], times[a:b])
            figures += _Sentence(document, row, memory, unread, number, times).figures()
            memory.row, memory.sentence = row, number
        elif a < b:
            row = tokens(document, sentence, (), times[a:b])
            lead = document.text[sentence.end - 1] == ":"
            memory.dates.carried = told(row, lead) or memory.dates.carried
        if sentence.end in ends and document.text[sentence.end - 1] != ":":
            forget_days(memory.dates)
    unread.sort(key=lambda u: u.start)
    if document.sentences:
        _date_headline(figures, document.sentences[0].end)
    return tuple(figures), tuple(unread)


def _date_headline(figures: list[Figure], end: int) -> None:
    """Give the figures of the headline the period that the text gives the same figure."""
    for n, figure in enumerate(figures):
        if figure.start >= end:
            break
        if figure.period is None:
            same = (
                f
                for f in figures[n + 1 :]
                if (f.value, f.unit, f.kind) == (figure.value, figure.unit, figure.kind)
                and f.period
            )
            if (twin := next(same, None)) is not None:
                figures[n] = replace(figure, period=twin.period)


def _main_currency(found: list[Quantity]) -> str | None:
    """Return the currency that most amounts of the article are in."""
    used = [q.unit for q in found if q.unit is not None and currency(q.unit)]
    return max(used, key=used.count) if used else None


class _Sentence:
    """One sentence, whose figures lean on one another."""

    def __init__(
        self,
        document: Document,
        row: Row,
        memory: _Memory,
        unread: list[Unread],
        number: int,
        times: Sequence[TimeMark],
    ) -> None:
        self._number = number
        self._times = times
        self._document = document
        self._row = row
        self._memory = memory
        self._unread = unread
        self._predicates: list[tuple[int, Predicate]] = []
        self._units: dict[int, str] = {}
        self._phrase: subjects.Phrase | None = None

    def figures(self) -> list[Figure]:
        """Return the figures of the sentence in order."""
        dates = self._memory.dates
        dates.last, dates.base, before = None, None, dates.carried
        result: list[Figure] = []
        for i, token in enumerate(self._row):
            if token.quantity is not None and (figure := self._read(i, token.quantity)):
                result.append(figure)
        settle(dates, before, {f.period for f in result if f.period})
        return distributed(self._document, self._row, self._predicates, result)

    def _read(self, i: int, q: Quantity) -> Figure | None:
        row, memory = self._row, self._memory
        qualifier, lead = qualifier_before(row, i)
        qualified = row[lead + 1].start
        own = points(row, i) if bare_points(q) else q.unit
        own = None if own == "points" else own
        said = predicate(row, i, lead, of_list(row, i) if own is None else own, self._predicates)
        counted = subjects.counted(row, i) if q.unit is None else None
        if counted is not None and said.where == "before" and said.direction and counted[0] > i + 1:
            counted = None
        phrase = subjects.find(row, i, said, counted)
        unit = unit_of(row, i, said, counted, phrase, self._phrase, memory.currency, self._units)
        if unit is None:
            self._unread.append(_left(q, _ALONE))
            return None
        self._units[i] = unit
        self._phrase = phrase or self._phrase
        if phrase is not None and counted == phrase:
            phrase = subjects.completed(row, phrase)
        subject, place = self._subject(phrase, i, said)
        said = _kind(q, unit, said, subject)
        if unit == "%":
            said = _growth(row, phrase, said, subject)
            if said.kind in ("change", "target") and _negative(row, i):
                said = replace(said, direction="down")
        dating = date_of(row, i, said, memory.dates, subject, self._document.lower)
        remember(row, i, memory.dates, said, dating)
        self._predicates.append((i, said))
        if subject and said.kind not in ("duration", "rank"):
            memory.subject, memory.place = subject, place
            specific = phrase is not None and phrase[0] < phrase[1]
            if phrase is not None and specific and row[phrase[1]].word in _POINTING:
                memory.known[row[phrase[1]].word] = subject
        return _figure(row, q, unit, said, subject, place, dating, qualifier, qualified)

    def _subject(
        self, phrase: subjects.Phrase | None, i: int, said: Predicate
    ) -> tuple[str, Span | None]:
        memory, row = self._memory, self._row
        if phrase is None or (self._predicates and self._is_growth_alone(phrase)):
            grown = said.kind == "change" and said.governor >= 0
            if not memory.subject and grown and row[said.governor].flags & NOUN:
                token = row[said.governor]  # 'after figures showing 2 percent growth'
                return token.word, Span(token.start, token.end)
            return memory.subject, memory.place
        if subjects.is_pronoun(row, phrase):
            return self._pointed_at(phrase[0])
        place = subjects.span(row, phrase)
        text = self._words(place)
        if phrase[0] == phrase[1] and (known := self._known(phrase[0])):
            return known, place
        if phrase[0] == phrase[1] and row[phrase[0]].word == "rate" and self._predicates:
            if memory.subject and len(memory.subject.split()) <= _LONGEST_OWNER:
                return f"rate ({memory.subject})", place
        if not self._predicates and memory.subject and self._is_bare_growth(phrase):
            named = memory.subject.lower().split()
            if _GROWTH & set(named):
                return memory.subject, place
            return f"{text} ({memory.subject})" if len(named) <= _LONGEST_OWNER else text, place
        if said.kind == "rank" and "-" in row[i].word + self._words(Span(row[i].start, row[i].end)):
            return f"{self._words(Span(row[i].start, row[i].end))} {text}", place
        head = self._head_of_that(phrase[0])
        if head:
            return f"{head} {text}", place
        lead = phrase[0] - 1
        while lead > 0 and row[lead].flags & DETERMINER:
            lead -= 1
        verb = row[phrase[1] + 1] if phrase[1] + 1 < len(row) else row[i]
        if lead > 0 and not verb.word.endswith("ing") and (whole := self._side(lead, text)):
            return whole, place
        if (whose := self._whose(phrase, i)) is not None:
            return f"{text} ({whose})", place
        if said.where == "before" and (tail := self._tail(phrase, i)):
            return f"{text} {tail}", place
        owner = subjects.owner(row, i, phrase, said)
        if owner is not None and not any(t.quantity for t in row[owner[0] : owner[1] + 1]):
            name = (
                self._pointed_at(owner[0])[0]
                if subjects.is_pronoun(row, owner)
                else self._words(subjects.span(row, owner))
            )
            words = _content(name)
            if 0 < len(words) <= _LONGEST_OWNER and "(" not in name and not words & _content(text):
                return f"{text} ({name})", place
        completed = _completed(text, memory.subject)
        return (self._of_what(text, phrase, i) if completed == text else completed), place

    def _of_what(self, text: str, phrase: subjects.Phrase, i: int) -> str:
        """Return a name that leaves open of what, such as 'deficit', with what the text is about."""
        words = _content(text)
        if len(words) != 1 or not words & lexicon().words["general"]:
            return text
        fronted = subjects.forward(self._row, 1) if self._row[0].word == "for" else None
        main = fronted or subjects.first_subject(self._row, phrase[0])
        if main is not None and not subjects.is_pronoun(self._row, main) and main[1] < phrase[0]:
            context = self._words(subjects.span(self._row, main))
        else:
            context = self._memory.subject
        if words & _content(context):
            return context
        fits = 0 < len(_content(context)) <= _LONGEST_OWNER and "(" not in context
        return f"{text} ({context})" if fits else text

    def _whose(self, phrase: subjects.Phrase, i: int) -> str | None:
        """Return what 'its' stands for in 'its output', 'its 2 percent target', else None."""
        row = self._row
        at = next((j for j in (phrase[0] - 1, i - 1) if j > 0 and row[j].word in _WHOSE), -1)
        if at < 0 or phrase[1] - phrase[0] > 5:
            return None
        name = self._pointed_at(at)[0]
        words = _content(name)
        fits = 0 < len(words) <= _LONGEST_OWNER and "(" not in name
        own = self._words(subjects.span(row, phrase))
        return name if fits and not words & _content(own) else None

    def _tail(self, phrase: subjects.Phrase, i: int) -> str:
        """Return 'in the tourism sector' behind 'a loss of 5 billion yuan', for what stands before."""
        row = self._row
        n = i + 1
        if n < len(row) and row[n].word == "(":
            n = next((k + 1 for k in range(n, min(len(row), n + 7)) if row[k].word == ")"), n)
        if n + 1 >= len(row) or phrase[1] > i or phrase[1] - phrase[0] > 1:
            return ""
        if row[phrase[1] + 1].word != "of":
            return ""
        if row[n].word not in ("in", "from", "for", "on") or row[n + 1].time is not None:
            return ""
        found = subjects.forward(row, n + 1)
        if found is None or found[0] > n + 2:
            return ""
        return self._words(Span(row[n].start, row[found[1]].end))

    def _side(self, lead: int, text: str) -> str:
        """Return 'trade with Japan' for ', with Japan' behind 'trade with France': one more side."""
        row, before = self._row, self._memory.subject
        if not self._predicates or row[lead].word not in ("with", "to", "from"):
            return ""
        if row[lead - 1].word not in (",", "and", "while"):
            return ""
        head, found, _ = before.partition(f" {row[lead].word} ")
        return f"{head} {row[lead].word} {text}" if found else ""

    def _known(self, j: int) -> str:
        """Return the longer name that the sentence or the text gave a thing before: 'a rate of'."""
        row, word = self._row, self._row[j].word
        if word not in _POINTING:
            return ""
        near = next((k for k in range(j - 1, -1, -1) if row[k].word == word), None)
        if near is not None and (named := subjects.around(row, near)) and named[0] < named[1]:
            return self._words(subjects.span(row, named))
        return self._memory.known.get(word, "")

    def _is_bare_growth(self, phrase: subjects.Phrase) -> bool:
        """Tell 'the growth rate was', which leaves out what grew."""
        words = {t.word for t in self._row[phrase[0] : phrase[1] + 1]}
        return bool(words & _GROWTH) and words <= _GROWTH | _GROWTH_WORDS

    def _head_of_that(self, j: int) -> str:
        """Return what 'that' stands for in 'that of the cities': the head of the subject before."""
        row, before = self._row, self._memory.subject
        if j < 2 or row[j - 1].word == "the":
            j -= 1
        if j < 2 or row[j - 2].word not in ("that", "those") or not before:
            return ""
        if row[j - 1].word not in _PARTING or (j > 2 and row[j - 3].flags & REPORT):
            return ""  # 'he said that during the holiday'
        words = before.split()
        end = next((n for n, w in enumerate(words) if n and w in _PARTING), len(words))
        return " ".join([*words[:end], row[j - 1].word])

    def _is_growth_alone(self, phrase: subjects.Phrase) -> bool:
        """Tell 'growth' in 'GDP shrank 2 percent, after growth of 3 percent'."""
        token = self._row[phrase[0]]
        return phrase[0] == phrase[1] and bool(token.flags & NOUN)

    def _words(self, place: Span) -> str:
        return " ".join(self._document.text[place.start : place.end].split())

    def _pointed_at(self, j: int) -> tuple[str, Span | None]:
        """Return what a pronoun stands for: the subject of its sentence, else of the one before."""
        memory = self._memory
        found = subjects.first_subject(self._row, j) if j > 2 else None
        row = self._row
        if found is None or subjects.is_pronoun(row, found):
            row = self._row_before()
            found = subjects.first_subject(row, len(row))
        if found is None or subjects.is_pronoun(row, found):
            return memory.subject, memory.place
        place = subjects.span(row, found)
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


def _left(q: Quantity, reason: str) -> Unread:
    return Unread(id=f"u{q.start}", start=q.start, end=q.end, quote=q.text, reason=reason)


_MOST = 64
_CROWDED = "too many numbers stand in this sentence to tell what each of them measures"
_ALONE = "it has no unit, and nothing that it counts was found"
_POINTING = frozenset("rate total index ratio share level deficit surplus output sales".split())
_PARTING = frozenset("of in for from to with by on".split())
_LONGEST_OWNER = 7
_WHOSE = frozenset(("its", "their", "his", "her"))


def _content(text: str) -> set[str]:
    """Return the words of a subject that say something."""
    words = {
        w.strip("()'’,\"“”.").removesuffix("'s").removesuffix("’s") for w in text.lower().split()
    }
    return {
        w
        for w in words
        if w and not lexicon().classes[w] & (PREPOSITION | DETERMINER | CONJUNCTION)
    }


def _negative(row: Row, i: int) -> bool:
    """Tell 'minus 6.8 percent', '-6.8%'."""
    if (quantity := row[i].quantity) is not None and quantity.text[:1] in "-−":
        return True
    if i > 1 and row[i - 2].word == "or":
        return False  # 'plus or minus 2 percent'
    return i > 0 and row[i - 1].word in ("minus", "negative", "-", "−")


def _completed(text: str, before: str) -> str:
    """Return a subject with what it shares with the one before: 'imports' after 'exports to X'."""
    head, lower = before.partition(" ")[0].lower(), text.lower()
    pair = lexicon().tables["pairs"].get(f"{head} {lower}")
    if pair is not None:
        for preposition in ("to", "from"):
            _, found, place = before.partition(f" {preposition} ")
            if found:
                return f"{text} {pair} {place}"
    return text


def _kind(q: Quantity, unit: str, said: Predicate, subject: str) -> Predicate:
    """Settle what the unit decides: counts from levels, shares from rates with a name."""
    if "/" in unit:
        return replace(said, kind="level") if said.kind == "count" else said
    if unit == "" and lexicon().words["indexes"] & set(subject.lower().split()):
        return replace(said, kind="level") if said.kind == "count" else said
    if said.kind in ("count", "level") and unit not in RELATIVE:
        large = q.scaled or q.value >= 1000
        amount = (
            q.unit is not None or not unit and not large or currency(unit) or unit in TIME_UNITS
        )
        return replace(said, kind="level" if amount else "count")
    if said.kind == "level" and unit == "%":
        rates = lexicon().words["rates"]
        words = subject.lower().split()
        named = any(w.strip("()'’,") in rates for w in words)
        return (
            said if named or said.base or said.direction == "flat" else replace(said, kind="share")
        )
    return said


def _growth(row: Row, phrase: subjects.Phrase | None, said: Predicate, subject: str) -> Predicate:
    """Return a growth rate as the change that it is: 'growth slowed to 4 percent'."""
    if said.kind not in ("level", "share", "target"):
        return said
    if phrase is None or subjects.is_pronoun(row, phrase):
        grown = subject.lower().split()[-2:]
        if said.kind != "target" and grown and (grown[-1] in _GROWTH or grown[:1] == ["growth"]):
            return replace(said, kind="change", direction="up")
        return said
    words = lexicon()
    for j in range(phrase[0], phrase[1] + 1):
        token = row[j]
        if token.word in _GROWTH and token.flags & NOUN:
            last = j == phrase[1] or row[j + 1].word in _GROWTH_TAILS
            if last or row[j + 1].time is not None:
                direction = words.nouns[token.word]
                kind: Kind = "target" if said.kind == "target" else "change"
                return replace(said, kind=kind, direction="down" if direction == "down" else "up")
        if token.word in ("of", "for", "from"):
            break
    return said


_GROWTH = frozenset("growth contraction expansion increase decrease decline increment".split())
_GROWTH_WORDS = frozenset(
    "year-on-year month-on-month quarter-on-quarter quarter-over-quarter year-over-year annual "
    "rate pace real average overall nominal".split()
)
_GROWTH_TAILS = frozenset(
    "including excluding rate rates in of target targets forecast for is was to pace".split()
)


def _figure(
    row: Row,
    q: Quantity,
    unit: str,
    said: Predicate,
    subject: str,
    place: Span | None,
    dating: Dating,
    qualifier: str | None,
    qualified: int,
) -> Figure:
    return Figure(
        id=f"f{q.start}",
        start=q.start,
        end=q.end,
        quote=q.text,
        value=q.value,
        high=q.high,
        unit="" if unit == "#" else unit,
        kind=said.kind,
        direction=said.direction,
        subject=subject,
        subject_start=place.start if place else None,
        subject_end=place.end if place else None,
        indicator=indicator_of(subject),
        period=dating.period,
        qualifier=qualifier,
        cues=tuple(_cues(row, q, said, place, dating.mark, qualifier, qualified)),
    )


def _cues(
    row: Row,
    q: Quantity,
    said: Predicate,
    subject: Span | None,
    mark: TimeMark | None,
    qualifier: str | None,
    qualified: int,
) -> Iterator[Cue]:
    if said.governor >= 0 and said.direction:
        yield Cue("direction", row[said.governor].start, row[said.governor].end)
    if mark is not None:
        yield Cue("period", mark.start, mark.end)
    if qualifier:
        yield Cue("qualifier", qualified, q.start)
    if subject is not None:
        yield Cue("subject", subject.start, subject.end)
    if q.number_end < q.end:
        yield Cue("unit", q.number_end, q.end)
