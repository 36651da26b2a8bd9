"""Events: the times that say when somebody did, decided, published or opened something."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from hzviewer.model.facts import Event, Figure, Span

from .lexicon import lexicon
from .patterns import trie
from .text import Document
from .times import TimeMark

_DATELINE = re.compile(r"\s*(?:[-–—]{1,2}\s|\((?:[A-Z][\w ]+)\)|\s*\(xinhua\))", re.I)
_STATE = re.compile(
    r"(?:\bas\s+(?:on|of|at)|\bby|\buntil|\btill|\bup\s+to|\bthan(?:\s+in)?|\bto|\bfrom|\bby\s+the\s+end\s+of)\s*\(?$"
)
_CAPTION = re.compile(r"\b(?:photo|picture|image|photographed)\b[^.]{0,40}$")
_HAPPENED = re.compile(
    r"\b(?:began|begin|begun|started|start|introduced|published|founded|launched|opened|established|elected"
    r"|voted|held|decided|released|issued|announced|signed|integrated|completed|took|joined|adopted"
    r"|approved|met|visited|submitted|inaugurated|resumed|reopened|reopen|studying|prepare"
    r"|entered|ended|broke|closed|turned|spurred|made|formed|merged|meeting|cut|raised|lifted|imposed|banned"
    r"|retreating|became|set|passed|promulgated|convened|attended"
    r"|interview|talked|conference|arrived)\b"
)


@cache
def _series() -> re.Pattern[str]:
    """Return the words of a measured series, whose time of growth is no event: 'lowest since May'."""
    words = lexicon()
    return re.compile(rf"\b(?:{trie([*words.verbs, *words.nouns, 'first'])}|\w+est)\b")


def find_events(
    document: Document, times: Sequence[TimeMark], figures: Sequence[Figure] = ()
) -> tuple[Event, ...]:
    """Return the events of the text; a time that only dates a figure is none."""
    return tuple(_events(document, times, figures))


def _events(
    document: Document, times: Sequence[TimeMark], figures: Sequence[Figure]
) -> Iterator[Event]:
    starts = [s.start for s in document.sentences]
    used = {(c.start, c.end) for f in figures for c in f.cues if c.role == "period"}
    for mark in times:
        index = bisect_right(starts, mark.start) - 1
        if index < 0 or mark.kind in ("comparison", "deadline", "undated", "interval"):
            continue
        sentence = document.sentences[index]
        if _is_event(document, sentence, mark, (mark.start, mark.end) in used):
            what = _clause(document, sentence, mark)
            quote = document.text[mark.start : mark.end]
            yield Event(
                id=f"e{mark.start}", start=mark.start, end=mark.end, quote=quote,
                date=_day_or_month(mark), what=what,
            )  # fmt: skip


def _day_or_month(mark: TimeMark) -> str | None:
    """Return when something happened: 'at the end of last year' names no day, but a month."""
    return mark.period[:7] if mark.kind == "end" and mark.period else mark.period


def _is_event(document: Document, sentence: Span, mark: TimeMark, dates_figure: bool) -> bool:
    lower = document.lower
    before = lower[max(sentence.start, mark.start - 48) : mark.start].rstrip()
    if _is_heading(document.text, mark) or _is_dateline(document, sentence, mark):
        return False
    if _CAPTION.search(before) or before.endswith("["):
        return False
    words = lower[mark.start : mark.end]
    near = _HAPPENED.search(before) is not None
    begins = words.startswith(("the start", "the beginning"))
    if _STATE.search(before) and not (before.endswith("from") and (near or begins)):
        return False
    if before.endswith(("during the", "over the")):
        return False
    if mark.kind == "month" and before.endswith("since"):
        return not dates_figure and _series().search(before) is None
    if mark.kind == "weekday":
        return True
    if mark.kind == "day":
        if lower[mark.start : mark.end] in ("today", "tomorrow"):
            return False
        happened = _HAPPENED.search(lower, sentence.start, sentence.end) is not None
        return before.endswith(("on", "since")) or happened or not dates_figure
    if mark.kind == "relative" and "month" not in words:
        return False
    moved = words.startswith(("last", "late", "early", "mid", "the end", "the start"))
    # "late January" places an act by itself, however far its verb stands.
    near = near or (moved and _HAPPENED.search(lower, sentence.start, mark.start) is not None)
    return (near or begins) and (
        moved or begins or before.endswith(("in", "since", "at", "on", "last", "from"))
    )


def _is_heading(text: str, mark: TimeMark) -> bool:
    """Tell a line that holds nothing but the date."""
    start = text.rfind("\n", 0, mark.start) + 1
    end = text.find("\n", mark.end)
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip(" #*_()")) <= mark.end - mark.start + 2


def _is_dateline(document: Document, sentence: Span, mark: TimeMark) -> bool:
    lead = document.text[sentence.start : mark.start]
    after = document.text[mark.end : mark.end + 14]
    if _DATELINE.match(after) and len(lead) < 40 and lead[:1].isupper():
        return True
    line = document.text.rfind("\n", 0, mark.start) + 1
    lead = document.lower[line : mark.start].lstrip()
    return lead.startswith(("cns ", "updated", "photo")) or (lead[:1] == "(" and ")" not in lead)


def _clause(document: Document, sentence: Span, mark: TimeMark) -> str:
    """Return what happened: the sentence without the time, at most some twenty words."""
    text = document.text
    front = text[sentence.start : mark.start].strip(' ,\n"“')
    back = text[mark.end : sentence.end].strip(' ,.\n"”')
    front = re.sub(
        r"\s+(?:on|in|at|since|from|during)$|^(?:on|in|at|since|from)$", "", front, flags=re.I
    )
    words = " ".join(f"{front} {back}".split()).split(" ")
    if len(words) > 24:
        near = len(front.split())
        first = max(0, min(near - 14, len(words) - 24)) if near > 14 else 0
        words = (
            ([] if first == 0 else ["…"])
            + words[first : first + 24]
            + (["…"] if first + 24 < len(words) else [])
        )
    return " ".join(words)
