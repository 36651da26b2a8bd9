"""Surroundings: a time with the words around it, as far as a verb reaches."""

from msgspec import Struct

from hzviewer import late
from hzviewer.model.facts import Span

from .text import Document
from .times import TimeMark

# What may stand between the opening of a clause and its time.
_FRONT = late.pattern(
    r"(?:(?:and|but|then|later|earlier|early|late|mid|back|again|only|meanwhile|as|once|in|on|at|from"
    r"|since|during|around|of|the|end|start|beginning)\b\s*)*"
)
# 'the fair opened, and in May': what stands ahead of 'and' has its own time
_CLAUSE_CUTS = ("; ", ", but ", ", while ", ", and in ", ", and last ", ", and on ")
_LOOK_BACK, LOOK_NEAR = 80, 48
_LOOK_AHEAD = 110


class Place(Struct, frozen=True):
    """A time with its surroundings in lower case, inside its sentence."""

    mark: TimeMark
    words: str
    before: str
    after: str
    dates_figure: bool
    text: str

    @property
    def lead(self) -> str:
        """The end of ``before``, as far as a verb reaches."""
        lead = self.before[-(LOOK_NEAR if self.dates_figure else _LOOK_BACK) :]
        if ", " not in lead and "; " not in lead:
            return lead
        clause = max(f"{lead} ".rfind(cut) for cut in _CLAUSE_CUTS)
        return lead[clause + 1 :]

    @property
    def owns(self) -> bool:
        """The time has what follows: "May's vote"."""
        return self.after.startswith(("'s ", "’s "))

    @property
    def fronted(self) -> bool:
        """The time opens the sentence or a clause of it: 'In May, ...'."""
        tail = self.before[self.before.rfind(", ") + 1 :].strip(' "“(\n')
        return _FRONT.fullmatch(tail) is not None

    @property
    def told(self) -> str:
        """The same words as ``after``, as they are written."""
        return self.text[self.mark.end : self.mark.end + len(self.after)]


def place_of(document: Document, sentence: Span, mark: TimeMark, dates_figure: bool) -> Place:
    """Return the surroundings of a time."""
    lower = document.lower
    return Place(
        mark=mark,
        words=" ".join(lower[mark.start : mark.end].split()),
        before=lower[max(sentence.start, mark.start - 120) : mark.start].rstrip(),
        after=lower[mark.end : min(sentence.end, mark.end + _LOOK_AHEAD)],
        dates_figure=dates_figure,
        text=document.text,
    )
