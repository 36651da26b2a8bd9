"""The summary for a terminal: 80 columns of plain text."""

from textwrap import wrap

from hzviewer.model.report import Report

from .summary import Item, Row, Summary, summarise

_WIDTH = 80


def plain(report: Report) -> bytes:
    """Return the summary as text."""
    return ("\n".join(_lines(summarise(report))) + "\n").encode("utf-8")


def _lines(summary: Summary) -> list[str]:
    lines = [*wrap(summary.title, _WIDTH), *wrap(summary.about, _WIDTH)]
    lines += _section("Figures", _rows(summary.headlines))
    lines += _section("More figures", _rows(summary.rest))
    lines += _section(
        "Priorities", [x for i in summary.priorities for x in _item(i, f"{i.heading:>2}. ")]
    )
    lines += _section("Timeline", [x for i in summary.timeline for x in _item(i, f"{i.heading}: ")])
    lines += _section("Problems", [x for i in summary.problems for x in _item(i, f"{i.heading}: ")])
    notes = [
        line
        for note in summary.notes
        for line in _hanging(f"[{note.number}] ", f"“{note.quote}” (line {note.line})")
    ]
    lines += _section("Notes: the exact words", notes)
    if not summary.headlines:
        lines += ["", "No figures were found in this report."]
    return lines


def _section(title: str, body: list[str]) -> list[str]:
    return ["", title, "-" * len(title), *body] if body else []


def _rows(rows: tuple[Row, ...]) -> list[str]:
    width = min(28, max((len(row.value) for row in rows), default=0))
    lines = []
    for row in rows:
        period = f", {row.period}" if row.period else ""
        lines += _hanging(f"{row.value:>{width}}  ", f"{row.subject}{period} [{row.note}]")
    return lines


def _item(item: Item, lead: str) -> list[str]:
    detail = f" ({item.detail})" if item.detail else ""
    return _hanging(lead, f"{item.text}{detail} [{item.note}]")


def _hanging(lead: str, text: str) -> list[str]:
    indent = " " * min(len(lead), 30)
    return wrap(text, _WIDTH, initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False)
