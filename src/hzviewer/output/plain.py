"""The summary for a terminal: 80 columns of plain text."""

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap

from hzviewer.model.report import Report

from .passages import Note
from .summary import Item, Row, Summary, Value, summarise

_WIDTH = 80
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\ufffd")
_COLUMNS = (("Indicator", 26), ("Value", 22), ("Change", 14), ("Period", 12))


def plain(report: Report) -> bytes:
    """Return the summary as text; no control character of the report reaches the terminal."""
    lines = (line.translate(_CONTROLS) for line in _lines(summarise(report)))
    return ("\n".join(lines) + "\n").encode("utf-8")


def _lines(summary: Summary) -> list[str]:
    lines = [*_wrapped(summary.title), *_wrapped(" · ".join(summary.about))]
    lines += _section("Figures", _table(summary.headlines))
    lines += _section("Priorities", _items(summary.priorities, "{}. "))
    lines += _section("Timeline", _items(summary.timeline, "{}: "))
    lines += _section("Problems", _items(summary.problems, "{}: "))
    lines += _section("All figures", _table(summary.figures))
    lines += _section("Notes: the exact words", list(_notes(summary)))
    if not summary.headlines:
        lines += ["", "No figures were found in this report."]
    return lines


def _section(title: str, body: list[str]) -> list[str]:
    return ["", title, "-" * len(title), *body] if body else []


def _table(rows: tuple[Row, ...]) -> list[str]:
    if not rows:
        return []
    lines = [_line([name for name, _ in _COLUMNS])]
    for row in rows:
        doubt = [f"(see problem {number})" for number in row.problems]
        cells = [
            [row.subject, *doubt],
            [_value(value) for value in row.values],
            [_value(change) for change in row.changes],
            [row.period],
        ]
        columns = [
            [line for text in texts for line in _wrapped(text, width)]
            for texts, (_, width) in zip(cells, _COLUMNS, strict=True)
        ]
        lines += [_line(list(parts)) for parts in zip_longest(*columns, fillvalue="")]
    return lines


def _line(parts: list[str]) -> str:
    padded = [f"{text:<{width}}" for text, (_, width) in zip(parts, _COLUMNS, strict=True)]
    return "  ".join(padded).rstrip()


def _value(value: Value) -> str:
    return f"{value.hedge} {value.text} [{value.note}]".lstrip()


def _items(items: tuple[Item, ...], lead: str) -> list[str]:
    widest = max((len(item.heading) for item in items), default=0)
    lines = []
    for item in items:
        # Ranks stand under one another; the other headings begin at the margin.
        heading = lead.format(f"{item.heading:>{widest}}" if item.heading.isdecimal()
                              else item.heading)  # fmt: skip
        detail = f" ({item.detail})" if item.detail else ""
        marks = "".join(f" [{number}]" for number in item.notes) or f" · line {item.line}"
        lines += _wrapped(f"{item.text}{detail}{marks}", lead=heading)
    return lines


def _notes(summary: Summary) -> Iterator[str]:
    """Yield each quote with its place, and under those of one sentence the sentence."""
    notes = {note.number: note for note in summary.notes}
    for passage in summary.passages:
        for number in passage.notes:
            yield from _wrapped(_place(notes[number]), lead=f"[{number}] ")
        words = "".join(part.text for part in passage.parts)
        if len(words) > sum(len(part.text) for part in passage.parts if part.exact):
            yield from _wrapped(words, lead="    ")


def _place(note: Note) -> str:
    return f"“{note.quote}” · line {note.line}, characters {note.start}–{note.end}"


def _wrapped(text: str, width: int = _WIDTH, lead: str = "") -> list[str]:
    indent = " " * min(len(lead), 24)
    return wrap(text, width, initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False)
