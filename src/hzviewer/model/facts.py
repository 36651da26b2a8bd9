"""The facts that a report states, as immutable values that are also the file format.

Offsets are half-open, in Python code points into the report's text. ``quote`` always equals
``text[start:end]``, so every fact leads to its exact words.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

FactId: TypeAlias = str
Kind: TypeAlias = Literal["rank", "target", "duration", "share", "change", "count", "level"]
Direction: TypeAlias = Literal["up", "down", "flat"]
CueRole: TypeAlias = Literal["direction", "period", "qualifier", "subject", "kind", "unit", "place"]
Severity: TypeAlias = Literal["error", "warning"]


class Span(Struct, frozen=True, gc=False):
    """A half-open stretch of a text."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class _Fact(Struct, frozen=True, kw_only=True, gc=False):
    """What all facts have: an identity and a place in the text."""

    id: FactId
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The fact's place in the text."""
        return Span(self.start, self.end)


class Cue(Struct, frozen=True, gc=False):
    """The words that gave one part of a figure, so that the program can say why."""

    role: CueRole
    start: int
    end: int


class Figure(_Fact, frozen=True, kw_only=True, gc=False):
    """A number that states something about the world.

    ``value`` is a magnitude in base units, scale words multiplied in; percentages stay as
    written (1.5 percent is 1.5). ``high`` is the upper end of a range. ``unit`` is an ISO
    currency code, ``%``, ``pp``, ``bp``, ``times``, ``fraction``, ``ratio``, an SI-like symbol,
    a time unit, a counted noun in the plural, or empty. ``period`` is written as in
    `hzviewer.model.periods`. ``indicator`` is the lexicon's canonical name of the subject.
    What the text does not give is None (for the unit: empty).
    """

    quote: str
    value: float
    high: float | None = None
    unit: str = ""
    kind: Kind = "level"
    direction: Direction | None = None
    subject: str = ""
    subject_start: int | None = None
    subject_end: int | None = None
    indicator: str | None = None
    place: str | None = None
    period: str | None = None
    qualifier: str | None = None
    cues: tuple[Cue, ...] = ()


class Priority(_Fact, frozen=True, kw_only=True, gc=False):
    """One thing that the speakers say they will do, in the order they said it."""

    quote: str
    rank: int
    topics: tuple[str, ...] = ()


class Event(_Fact, frozen=True, kw_only=True, gc=False):
    """A dated happening; ``date`` is written as a period, None where it cannot be settled."""

    quote: str
    date: str | None = None
    what: str = ""


class Person(_Fact, frozen=True, kw_only=True, gc=False):
    """A named person at first mention, without title; ``role`` is the office as written."""

    name: str
    role: str | None = None


class Organisation(_Fact, frozen=True, kw_only=True, gc=False):
    """A named body at first mention."""

    name: str


class Place(_Fact, frozen=True, kw_only=True, gc=False):
    """A named place at first mention."""

    name: str


class Problem(_Fact, frozen=True, kw_only=True, gc=False):
    """A passage that the text itself, or plain arithmetic, shows to be wrong.

    ``rule`` is the name of the check that found it; ``facts`` are the facts it is about;
    ``suggestion`` is what would fit, empty where nothing can be proposed.
    """

    rule: str
    message: str
    severity: Severity = "error"
    suggestion: str = ""
    facts: tuple[FactId, ...] = ()


class Unread(_Fact, frozen=True, kw_only=True, gc=False):
    """What looks like a figure but was not read as one, or lacks a part, with the reason."""

    quote: str
    reason: str


Fact: TypeAlias = Figure | Priority | Event | Person | Organisation | Place | Problem | Unread
