"""Report: a text and its facts, in reading order. Encodes to the file format and back."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

import msgspec
from msgspec import Struct

from hzviewer import late

from .facts import (
    Event,
    Fact,
    FactId,
    Figure,
    Organisation,
    Person,
    Place,
    Priority,
    Problem,
    Unread,
)

_LONGEST_HEADING = 120
_SENTENCES = late.pattern(r".{20,}[.!?](?=\s+[A-Z])")
SCHEMA: Literal["hzviewer-report/1"] = "hzviewer-report/1"


class Source(Struct, frozen=True):
    """Where the text came from; ``sha256`` is of the bytes that were read."""

    name: str = ""
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    sha256: str = ""


class Report(Struct, frozen=True, kw_only=True, dict=True):
    """A text and the facts found in it, each kind in reading order.

    ``id`` is the sha256 of the text, ``published`` an ISO date or None, ``reader`` the version
    of the reader that found the facts.
    """

    schema: Literal["hzviewer-report/1"] = SCHEMA
    id: str
    title: str = ""
    published: str | None = None
    language: str = "en"
    source: Source = Source()
    reader: str = ""
    text: str = ""
    figures: tuple[Figure, ...] = ()
    priorities: tuple[Priority, ...] = ()
    events: tuple[Event, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    problems: tuple[Problem, ...] = ()
    unread: tuple[Unread, ...] = ()

    def facts(self) -> Iterator[Fact]:
        """Yield every fact, kind after kind; what was not read is none."""
        yield from self.figures
        yield from self.priorities
        yield from self.events
        yield from self.people
        yield from self.organisations
        yield from self.places
        yield from self.problems

    @property
    def heading(self) -> str:
        """The title on one line, else the file's name; of a paragraph, what it begins with."""
        title = " ".join(self.title.split()) or self.source.name
        if len(title) <= _LONGEST_HEADING:
            return title
        if sentences := _SENTENCES.match(title[:_LONGEST_HEADING]):
            return sentences[0]
        return title[:_LONGEST_HEADING].rpartition(" ")[0].rstrip(" ,;:") + " …"

    @cached_property
    def _by_id(self) -> dict[FactId, Fact]:
        return {fact.id: fact for fact in (*self.facts(), *self.unread)}

    def fact(self, fact_id: FactId) -> Fact | None:
        """Return the fact of that id, or what was not read; None where there is none."""
        return self._by_id.get(fact_id)

    def quote(self, fact: Fact) -> str:
        """Return the exact words of a fact."""
        return self.text[fact.start : fact.end]

    def with_figure(self, figure: Figure) -> "Report":
        """Return the report with the figure of the same id replaced."""
        figures = tuple(figure if f.id == figure.id else f for f in self.figures)
        return msgspec.structs.replace(self, figures=figures)

    def without_figure(self, fact_id: FactId) -> "Report":
        """Return the report without that figure."""
        figures = tuple(f for f in self.figures if f.id != fact_id)
        return msgspec.structs.replace(self, figures=figures)


def text_id(text: str) -> str:
    """Return the identity of a text: the sha256 of its UTF-8 form."""
    from hashlib import sha256  # late: whoever shows a report that was kept needs no hash

    return sha256(text.encode("utf-8")).hexdigest()


def encode(report: Report) -> bytes:
    """Return the report in its file format, indented JSON in UTF-8."""
    return msgspec.json.format(msgspec.json.encode(report), indent=1)


def decode(data: bytes) -> Report:
    """Return the report of a file; raise msgspec.ValidationError where it is not one."""
    return msgspec.json.decode(data, type=Report)
