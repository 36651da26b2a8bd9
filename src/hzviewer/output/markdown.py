"""The summary in Markdown."""

import re

from hzviewer import late
from hzviewer.model.report import Report

from .passages import Note, Part, Passage
from .summary import Item, Row, Value, summarise

_SPECIAL = late.pattern(r"([\\`*_{}\[\]<>#|~&])")
_HEAD = "| Indicator | Value | Change | Period |\n| --- | --- | --- | --- |"


def markdown(report: Report) -> bytes:
    """Return the summary as Markdown, what the text gave escaped."""
    summary = summarise(report)
    parts = [f"# {escaped(summary.title)}", escaped(" · ".join(summary.about))]
    parts += _table("Figures", summary.headlines)
    parts += _list("Priorities", summary.priorities, numbered=True)
    parts += _list("Timeline", summary.timeline) + _list("Problems", summary.problems)
    parts += _table("All figures", summary.figures)
    if summary.passages:
        places = {note.number: note for note in summary.notes}
        parts += ["## Notes: the exact words", *(_passage(p, places) for p in summary.passages)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return the text on one line, so that Markdown shows each of its characters as it is."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)([.)])|^([-+=])", r"\1\\\2\3", line)


def _table(title: str, rows: tuple[Row, ...]) -> list[str]:
    if not rows:
        return []
    return [f"## {title}", "\n".join([_HEAD, *map(_row, rows)])]


def _row(row: Row) -> str:
    doubt = "".join(f" (see problem {number})" for number in row.problems)
    cells = (
        escaped(row.subject) + doubt,
        "<br>".join(map(_value, row.values)),
        "<br>".join(map(_value, row.changes)),
        escaped(row.period),
    )
    return f"| {' | '.join(cells)} |"


def _value(value: Value) -> str:
    hedge = f"{escaped(value.hedge)} " if value.hedge else ""
    return f"{hedge}**{escaped(value.text)}** {_mark(value.note)}"


def _mark(number: int) -> str:
    return f"\\[{number}\\]"


def _list(title: str, items: tuple[Item, ...], numbered: bool = False) -> list[str]:
    if not items:
        return []
    lines = []
    for item in items:
        lead = f"{item.heading}. " if numbered else f"- **{escaped(item.heading)}:** "
        detail = f" ({escaped(item.detail)})" if item.detail else ""
        marks = "".join(f" {_mark(number)}" for number in item.notes) or f" · line {item.line}"
        lines.append(f"{lead}{escaped(item.text)}{detail}{marks}")
    return [f"## {title}", "\n".join(lines)]


def _passage(passage: Passage, places: dict[int, Note]) -> str:
    words = "".join(map(_part, passage.parts))
    where = ", ".join(
        f"{_mark(number)} characters {places[number].start}–{places[number].end}"
        for number in passage.notes
    )
    return f"> {words}\n>\n> Line {passage.line}: {where}"


def _part(part: Part) -> str:
    marks = "".join(_mark(number) for number in part.notes)
    # Blanks at an edge would keep Markdown from reading the stars as emphasis.
    text = _SPECIAL.sub(r"\\\1", part.text)
    return (f"**{text}**" if part.exact and text.strip() == text else text) + marks
