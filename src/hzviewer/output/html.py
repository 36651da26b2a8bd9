"""The summary as one HTML page that needs nothing else."""

from html import escape

from hzviewer.model.report import Report

from .chart_svg import chart_svg
from .summary import Item, Row, summarise

_STYLE = """
body { font: 15px/1.5 Georgia, "DejaVu Serif", serif; color: #1d2125; background: #fff;
       max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; line-height: 1.2; margin-bottom: .2em; }
h2 { font: bold .8em/1.4 Arial, "DejaVu Sans", sans-serif; letter-spacing: .06em;
     text-transform: uppercase; color: #5d666f; margin: 1.8em 0 .4em; }
p.about { color: #5d666f; margin-top: 0; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; padding: .25em .6em .25em 0; border-bottom: 1px solid #d9dcdf;
         vertical-align: top; }
td.value { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: bold; }
sup a { text-decoration: none; color: #0b62a8; }
.notes { font-size: .85em; color: #3a4047; }
.detail { color: #5d666f; }
svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; } tr, li { break-inside: avoid; } }
"""


def html(report: Report) -> bytes:
    """Return the summary as HTML; whatever comes from the text is escaped."""
    summary = summarise(report)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(report.language)}"><head><meta charset="utf-8">',
        f"<title>{escape(summary.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(summary.title)}</h1>",
        f'<p class="about">{escape(summary.about)}</p>',
        _table("Figures", summary.headlines),
        "".join(f"<p>{chart_svg(chart)}</p>" for chart in summary.charts),
        _list("Priorities", summary.priorities, "ol"),
        _list("Timeline", summary.timeline, "ul"),
        _list("Problems", summary.problems, "ul"),
        _table("More figures", summary.rest),
    ]
    notes = "".join(
        f'<li id="note-{n.number}">“{escape(n.quote)}” (line {n.line})</li>' for n in summary.notes
    )
    if notes:
        parts.append(f'<h2>Notes: the exact words</h2><ol class="notes">{notes}</ol>')
    parts.append("</body></html>\n")
    return "\n".join(part for part in parts if part).encode("utf-8")


def _mark(number: int) -> str:
    return f'<sup><a href="#note-{number}">{number}</a></sup>'


def _table(title: str, rows: tuple[Row, ...]) -> str:
    body = "".join(
        f'<tr><td>{escape(r.subject)}</td><td class="value">{escape(r.value)}{_mark(r.note)}</td>'
        f"<td>{escape(r.period)}</td></tr>"
        for r in rows
    )
    return f"<h2>{title}</h2><table>{body}</table>" if body else ""


def _list(title: str, items: tuple[Item, ...], tag: str) -> str:
    body = "".join(
        "<li>"
        + ("" if tag == "ol" else f"<b>{escape(i.heading)}:</b> ")
        + escape(i.text)
        + (f' <span class="detail">({escape(i.detail)})</span>' if i.detail else "")
        + f"{_mark(i.note)}</li>"
        for i in items
    )
    return f"<h2>{title}</h2><{tag}>{body}</{tag}>" if body else ""
