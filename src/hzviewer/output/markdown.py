"""The summary in Markdown."""

import re

from hzviewer.model.report import Report

from .summary import Item, Row, summarise

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown(report: Report) -> bytes:
    """Return the summary as Markdown, what the text gave escaped."""
    summary = summarise(report)
    parts = [f"# {_escaped(summary.title)}", _escaped(summary.about)]
    parts += _table("Figures", summary.headlines) + _table("More figures", summary.rest)
    parts += _list("Priorities", summary.priorities, numbered=True)
    parts += _list("Timeline", summary.timeline) + _list("Problems", summary.problems)
    if summary.notes:
        notes = [
            f"{n.number}. “{_escaped(n.quote)}” (line {n.line}, characters {n.start}–{n.end})"
            for n in summary.notes
        ]
        parts += ["## Notes: the exact words", "\n".join(notes)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _table(title: str, rows: tuple[Row, ...]) -> list[str]:
    if not rows:
        return []
    head = "| Subject | Value | Period | Note |\n| --- | ---: | --- | ---: |"
    body = "\n".join(
        f"| {_escaped(r.subject)} | {_escaped(r.value)} | {_escaped(r.period)} | {r.note} |"
        for r in rows
    )
    return [f"## {title}", f"{head}\n{body}"]


def _list(title: str, items: tuple[Item, ...], numbered: bool = False) -> list[str]:
    if not items:
        return []
    lines = []
    for item in items:
        lead = f"{item.heading}. " if numbered else f"- **{_escaped(item.heading)}:** "
        detail = f" ({_escaped(item.detail)})" if item.detail else ""
        lines.append(f"{lead}{_escaped(item.text)}{detail} \\[{item.note}\\]")
    return [f"## {title}", "\n".join(lines)]
