"""Lists that belong together: 'the primary and tertiary industries grew 2 and 4 percent'."""

from msgspec.structs import replace

from hzviewer.model.facts import Figure

from .agreeing import about, converts, opens_at
from .boundaries import is_barred, word_at
from .clauses import CLOSING, Row, Token, opening_of
from .predicates import RELATIVE, Predicate
from .specifics import of_whole
from .text import Document
from .wordclasses import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    INDEX,
    MONEY,
    PREPOSITION,
    RATE,
)

_SEPARATORS = frozenset((",", "and", "or"))
_LISTING = _SEPARATORS | {"up", "down"}
_SAYING = frozenset("said says say showed shows show".split())


def distributed(
    document: Document, row: Row, said: list[tuple[int, Predicate]], figures: list[Figure]
) -> list[Figure]:
    """Give each figure of a list its own member of the list of subjects before it."""
    if len(said) < 2:
        return figures
    if len(said) == len(figures) and any(converts(row, i) for i, _ in said[1:]):
        return _with_conversions(document, row, said, figures)
    result = list(figures)
    n = 0
    while n < len(said):
        end = n + 1
        while end < len(said) and _listed(row, said[end - 1][0], said[end][0]):
            end += 1
        if end - n > 1 and len(said) == len(figures):
            _alike(row, said, result, n, end)
            _tailed(said, result, n, end)
            if _follows(row, said, result, n, end):
                _take_subjects(result, n, end)
            elif len({figure.kind for figure in result[n:end]}) == 1:  # not 'was 2.1, 0.3 lower'
                _share(document, row, said, result, n, end)
            _dated(document, row, said, result, n, end)
        n = end
    return result


def _with_conversions(
    document: Document, row: Row, said: list[tuple[int, Predicate]], figures: list[Figure]
) -> list[Figure]:
    """Share out 'P ($Q) and R ($S), respectively' as if nothing stood in brackets."""
    kept = [n for n, (i, _) in enumerate(said) if not (n and converts(row, i))]
    inside = {
        j for n, (i, _) in enumerate(said) if n not in kept for j in range(opens_at(row, i), i + 2)
    }
    plain = [t for j, t in enumerate(row) if j not in inside]
    places = {t.start: j for j, t in enumerate(plain)}
    moved = [(places[row[said[n][0]].start], said[n][1]) for n in kept]
    shared = distributed(document, plain, moved, [figures[n] for n in kept])
    result, last = list(figures), shared[0]
    for n in range(len(said)):
        last = shared[kept.index(n)] if n in kept else last
        result[n] = last if n in kept else about(result[n], last)
    return result


def _follows(
    row: Row, said: list[tuple[int, Predicate]], figures: list[Figure], n: int, end: int
) -> bool:
    """Tell the rates of '3 million boats and 2 million planes left, up 4 and 5 percent respectively',
    each of which is about one of the figures before.
    """
    count = end - n
    if n < count or said[n][1].where not in ("same", "main", "nearest"):
        return False
    if not any(t.word == "respectively" for t in row[said[n][0] : said[end - 1][0] + 12]):
        return False
    before = figures[n - count : n]
    measured = all(f.kind in ("level", "count") for f in before)
    return measured and len({f.subject for f in before}) == count


def _take_subjects(figures: list[Figure], n: int, end: int) -> None:
    for m in range(n, end):
        before = figures[m - (end - n)]
        figures[m] = about(figures[m], before)


def _listed(row: Row, i: int, j: int) -> bool:
    """Tell whether only a comma or 'and' stands between two quantities of one unit."""
    if i + 1 < j and row[i + 1].word not in _LISTING:
        return False
    between = [t.word for t in row[i + 1 : j]]
    moved = [word for word in between if word not in ("up", "down")]
    if not 0 < len(moved) <= 2 or not _SEPARATORS.issuperset(moved):
        return False
    a, b = row[i].quantity, row[j].quantity
    if any(t.word == "respectively" for t in row[j + 1 : j + 3]):
        return True  # 'fell by 1.3 points and 1.9 million, respectively'
    return a is not None and b is not None and (a.unit is None or a.unit == b.unit)


def _alike(
    row: Row, said: list[tuple[int, Predicate]], figures: list[Figure], n: int, end: int
) -> None:
    """Give 'higher' in '2.0 and 1.8 percent higher respectively' to all, and 'grew' as well."""
    changes = [f for f in figures[n:end] if f.kind == "change"]
    if not changes or len(changes) == end - n:
        return
    for m in range(n, end):
        figure = figures[m]
        mixed = figure.unit in RELATIVE or figures[n].unit in RELATIVE
        if figure.kind not in ("change", "target") and mixed:
            figures[m] = replace(
                about(figure, changes[-1]), kind="change", direction=changes[-1].direction
            )


def _tailed(said: list[tuple[int, Predicate]], figures: list[Figure], n: int, end: int) -> None:
    """Give 'of relief funds' in 'released 60 million and 200 million yuan of relief funds' to both."""
    last = figures[end - 1]
    if said[n][1].where != "thing" or last.kind not in ("level", "target"):
        return
    for m in range(n, end - 1):
        figures[m] = about(figures[m], last)


def _dated(
    document: Document,
    row: Row,
    said: list[tuple[int, Predicate]],
    figures: list[Figure],
    n: int,
    end: int,
) -> None:
    """Give 'in March, April and May sales rose 2, 3 and 4 percent respectively' a month each."""
    if not any(t.word == "respectively" for t in row[said[end - 1][0] : said[end - 1][0] + 12]):
        return
    periods: list[str] = []
    for j in range(said[n][0]):
        mark = row[j].time
        if mark is None:
            if row[j].word not in _SEPARATORS and len(periods) > 1:
                break
            periods = periods if row[j].word in _SEPARATORS else []
            continue
        first, _, last = str(mark.period).partition("/")
        joined = last and " and " in document.lower[mark.start : mark.end]
        periods += [first, last] if joined else [str(mark.period)]
    if len(periods) == end - n and "None" not in periods:
        for m, period in zip(range(n, end), periods, strict=True):
            figures[m] = replace(figures[m], period=period)


def _share(
    document: Document,
    row: Row,
    said: list[tuple[int, Predicate]],
    figures: list[Figure],
    n: int,
    end: int,
) -> None:
    start, stop = figures[n].subject_start, figures[n].subject_end
    if start is None or stop is None:
        return
    last = next((j for j in range(len(row) - 1, -1, -1) if row[j].end <= stop), -1)
    apposed = _apposed(row, last, said[n][0], end - n)
    if apposed:
        head = _common_head(document, row, last)
        for m, (first, close) in zip(range(n, end), apposed, strict=True):
            figures[m] = replace(
                figures[m], subject=(head + _words(document, row, first, close)).strip()
            )
        return
    items = _items(row, last, end - n)
    if len(items) != end - n:
        return
    verb = next((j for j in range(*items[-1]) if is_barred(row, j)), -1)
    if verb > items[-1][0]:  # 'industry and farming realized the added value of Q and Q'
        first = verb + 1 + bool(row[verb + 1].flags & DETERMINER)
        measured = _words(document, row, first, items[-1][1]).strip()
        items[-1] = (items[-1][0], verb - 1)
        for m, (start, close) in zip(range(n, end), items, strict=True):
            whose = _words(document, row, start, close).strip()
            figures[m] = replace(figures[m], subject=f"{measured} of {whose}")
        return
    begin = items[0][0]
    lead = begin - 1
    while lead > 1 and row[lead].flags & DETERMINER:
        lead -= 1
    if row[lead].word == "including" and lead > 1:  # 'trade with three partners, including'
        head = _common_head(document, row, lead - (2 if row[lead - 1].word == "," else 1))
        for m, (first, close) in zip(range(n, end), items, strict=True):
            subject = head + _words(document, row, first, close)
            figures[m] = replace(figures[m], subject=subject.strip())
        return
    split = _behind_preposition(row, items)
    paired = begin > 1 and row[begin - 1].word == "and" and not _closes(row[begin - 2])
    if paired and split > begin:
        begin -= 2  # 'imports and exports to Peru and Chile'
    head = _words(document, row, begin, split - 1)
    items[0] = split, items[0][1]
    whole = of_whole(document, row, said[end - 1][0]) if figures[n].kind == "share" else ""
    tail = _tail(document, row, items) if _shares_noun(row, items, bool(head)) else ""
    told = [_measures(row, close) for _, close in items]
    for m, (first, close) in zip(range(n, end), items, strict=True):
        if m > n and told[m - n] and not (told[0] or tail):
            head = ""  # 'the number of guests and hotel revenue'
        subject = head + _words(document, row, first, close) + ("" if m == end - 1 else tail)
        figures[m] = replace(figures[m], subject=f"{subject.strip()} {whole}".strip())


def _apposed(row: Row, last: int, i: int, wanted: int) -> list[tuple[int, int]]:
    """Return the members of 'the three partners, the EU, Japan and Peru, grew', which name them."""
    close = max((j for j in range(last + 1, i) if row[j].word == ","), default=-1)
    if last < 0 or close <= last + 1 or row[last + 1].word != ",":
        return []
    items = _items(row, close - 1, wanted)
    between = {t.word for t in row[last + 1 : close]}
    first = items[0][0] if len(items) == wanted else -1
    if first <= last + 1 or "and" not in between or between & _SAYING:
        return []
    skipped = row[last + 2 : first]
    return items if all(t.flags & DETERMINER for t in skipped) else []


def _common_head(document: Document, row: Row, last: int) -> str:
    """Return 'trade with' of 'trade with its top three partners', nothing without a preposition."""
    stop = next((j for j in range(last, -1, -1) if row[j].flags & PREPOSITION), -1)
    first = stop
    while first > 0 and not (
        row[first - 1].word != "of"
        and row[first - 1].flags & (DETERMINER | PREPOSITION | AUXILIARY | CONJUNCTION)
        or _closes(row[first - 1])
    ):
        first -= 1
    return _words(document, row, first, stop) if 0 <= first < stop else ""


def _words(document: Document, row: Row, first: int, last: int) -> str:
    """Return the words of some tokens and a space, nothing where there are none."""
    if first > last:
        return ""
    return " ".join(document.text[row[first].start : row[last].end].split()) + " "


def _items(row: Row, last: int, wanted: int) -> list[tuple[int, int]]:
    """Return the members of the list that ends with the token at ``last``, at most so many."""
    items: list[tuple[int, int]] = []
    end = j = last
    oxford = wanted > 2 and any(
        t.word == "and" and row[n - 1].word == "," for n, t in enumerate(row[: last + 1]) if n
    )
    while j >= 0 and len(items) < wanted:
        token = row[j]
        if token.word in CLOSING and (opening := opening_of(row, j)) >= j - 2 and opening > 0:
            j = opening - 1  # 'the European Union (EU)'
            continue
        if token.word == "," and row[j + 1].word == "with":
            break  # 'the two led the growth, with output rising P and Q'
        if token.word == "and" and (row[j - 1].word, word_at(row, j + 1)) in _ONE_NAME:
            j -= 1
            continue
        if token.word == "and" and oxford and items and row[j - 1].word != ",":
            j -= 1  # 'mechanical and electrical products, wind turbines, and bicycles'
            continue
        if token.word == "and" and _is_pair(row, j) and wanted < 3:
            j -= 1
            continue
        if token.word in _SEPARATORS:
            if end > j:
                items.insert(0, _stripped(row, j + 1, end))
            end = j - 1
        elif _closes(token):
            break
        j -= 1
    if end > j and len(items) < wanted:
        items.insert(0, _stripped(row, j + 1, end))
    return items


_ONE_NAME = {("belt", "road"), ("bosnia", "herzegovina"), ("trinidad", "tobago")}


def _is_pair(row: Row, j: int) -> bool:
    """Tell the 'and' of 'general trade and bonded imports and exports', where another parts the list."""
    if (row[j - 1].word, word_at(row, j + 1)) != ("imports", "exports"):
        return False
    return any(t.word == "and" for t in row[max(0, j - 8) : j])


def _closes(token: Token) -> bool:
    """Tell what no list of things goes over: a figure, a time, a stop, a verb."""
    return (
        token.quantity is not None
        or token.time is not None
        or not token.word[:1].isalnum()
        or bool(token.flags & (CONJUNCTION | AUXILIARY) and not token.flags & PREPOSITION)
        or token.word in _SAYING
    )


def _stripped(row: Row, first: int, last: int) -> tuple[int, int]:
    if row[first].word == "such" and first + 2 <= last:
        first += 2  # 'such as biotech firms'
    while first < last and row[first].flags & (DETERMINER | PREPOSITION):
        if row[first].word == "per":
            break  # 'per capita'
        first += 1
    return first, last


def _behind_preposition(row: Row, items: list[tuple[int, int]]) -> int:
    """Return where the first member begins behind what all members are of: 'the output of robots'."""
    item = items[0]
    if row[items[1][0] - 1].flags & DETERMINER:  # 'with the Association of Nations, the Union'
        for j in range(item[1] - 1, item[0], -1):
            if row[j].flags & PREPOSITION and row[j + 1].flags & DETERMINER:
                return _stripped(row, j + 1, item[1])[0]
    for j in range(item[1] - 1, item[0], -1):
        if row[j].flags & PREPOSITION:
            first = _stripped(row, j + 1, item[1])[0]
            if first < item[1] and row[first].word.endswith(("'s", "’s")):
                return first + 1  # 'the output of the city's mines'
            return first
    return item[0]


def _shares_noun(row: Row, items: list[tuple[int, int]], headed: bool) -> bool:
    """Tell 'the output of primary and tertiary industries' and 'wheat and rice output' from 'sales of
    fruit and cut flowers' and 'hats and leather belts'.
    """
    return _adjectival(row, items) or (
        not headed and (len(items) < 3 or _measures(row, items[-1][1]))
    )


def _adjectival(row: Row, items: list[tuple[int, int]]) -> bool:
    """Tell whether all members but the last are adjectives: 'eastern, central and western China'."""
    return all(
        row[last].word.endswith(_ADJECTIVES) or row[last].word in _QUALITIES
        for _, last in items[:-1]
    )


def _measures(row: Row, j: int) -> bool:
    """Tell the noun of something measured, 'output', from that of a thing, 'belts'."""
    return bool(row[j].flags & (MONEY | RATE | INDEX)) or row[j].word in _MEASURED


_MEASURED = frozenset(
    "output production volume consumption growth yield yields capacity turnover population traffic "
    "industry industries sector sectors prices areas regions districts markets".split()
)
_QUALITIES = frozenset(
    "new used old large small medium light heavy big young male female public private".split()
)
_ADJECTIVES = (
    "al", "ic", "ive", "ese", "ian", "ary", "ous", "ean", "ish", "an", "ed", "ar", "ern",
)  # fmt: skip


def _tail(document: Document, row: Row, items: list[tuple[int, int]]) -> str:
    """Return the head that the last member has for all: 'industries' in 'primary and tertiary industries'."""
    first, last = items[-1]
    plain = all(document.text[row[a].start].islower() for a, _ in items[:-1])
    if document.text[row[last].start].isupper() and not (plain and _adjectival(row, items)):
        return ""  # 'Kaduna and Port Harcourt', but 'eastern and western China'
    if first == last or any(a != b for a, b in items[:-1]):
        return ""
    return _words(document, row, first + 1, last)
