"""The summary as one HTML page that needs nothing else."""

from html import escape

from hzviewer.model.report import Report

from .chart_svg import chart_svg
from .passages import Note, Part, Passage
from .summary import Item, Row, Summary, Value, summarise

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 "Source Sans 3", "Noto Sans", "Liberation Sans", Arial, "DejaVu Sans",
       sans-serif; color: #1d2125; background: #fff; max-width: 46rem; margin: 2.5rem auto;
       padding: 0 1.2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; padding-top: .8rem;
     border-top: 4px solid #0b62a8; }
h2 { font-size: .8rem; letter-spacing: .07em; text-transform: uppercase; color: #0b62a8;
     margin: 2rem 0 .3rem; padding-bottom: .25rem; border-bottom: 1px solid #c3cad1; }
.muted, th { color: #5d666f; }
p.about { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th { font-size: .8rem; font-weight: normal; }
td, th { text-align: left; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid #e4e7ea;
         vertical-align: top; overflow-wrap: anywhere; }
td span { display: block; }
td b, .when { font-variant-numeric: tabular-nums; }
sup { font-size: .68em; line-height: 0; margin-left: .15em; }
sup a { text-decoration: none; color: #0b62a8; }
dl, ol.priorities { margin: .4rem 0 0; padding: 0; }
dl div, ol.priorities li { display: grid; grid-template-columns: 7.5rem 1fr; margin: .3rem 0; }
ol.priorities li { grid-template-columns: 2rem 1fr; }
dt { font-weight: bold; } dd { margin: 0; }
.problem { border-left: 4px solid #b04a00; padding-left: .8rem; margin: .6rem 0; }
.notes { font-size: .87rem; line-height: 1.45; color: #3a4047; }
.notes p { margin: .5rem 0; } .notes b { color: #1d2125; } b:target { background: #fff2b8; }
figure { margin: 1.2rem 0 0; } svg { max-width: 100%; height: auto; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; }
  tr, li, figure, .problem, .notes p, dl div { break-inside: avoid; } h2 { break-after: avoid; } }
"""


def html(report: Report) -> bytes:
    """Return the summary as HTML; whatever comes from the text is escaped."""
    summary = summarise(report)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(report.language)}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(summary.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(summary.title)}</h1>",
        f'<p class="about muted">{escape(" · ".join(summary.about))}</p>',
        _table("Figures", summary.headlines) or "<p>No figures were found in this report.</p>",
        *(f"<figure>{chart_svg(c, notes=summary.bar_notes)}</figure>" for c in summary.charts),
        _priorities(summary.priorities),
        _timeline(summary.timeline),
        _problems(summary.problems),
        _table("All figures", summary.figures),
        _notes(summary),
        "</body></html>\n",
    ]
    return "\n".join(part for part in parts if part).encode("utf-8")


def _mark(number: int) -> str:
    return f'<sup><a href="#note-{number}">[{number}]</a></sup>'


def _table(title: str, rows: tuple[Row, ...]) -> str:
    if not rows:
        return ""
    return (
        f"<h2>{title}</h2><table><thead><tr><th>Indicator</th><th>Value</th><th>Change</th>"
        f"<th>Period</th></tr></thead><tbody>{''.join(map(_row, rows))}</tbody></table>"
    )


def _row(row: Row) -> str:
    doubt = "".join(f'<span class="muted">see problem {number}</span>' for number in row.problems)
    return (
        f"<tr><td>{escape(row.subject)}{doubt}</td><td>{''.join(map(_value, row.values))}</td>"
        f'<td>{"".join(map(_value, row.changes))}</td><td class="muted">{escape(row.period)}</td>'
        "</tr>"
    )


def _value(value: Value) -> str:
    hedge = f"{escape(value.hedge)} " if value.hedge else ""
    return f"<span>{hedge}<b>{escape(value.text)}</b>{_mark(value.note)}</span>"


def _priorities(items: tuple[Item, ...]) -> str:
    body = "".join(
        f'<li><b class="when">{escape(i.heading)}</b><span>{escape(i.text)}'
        f' <span class="muted">{escape(_aside(i))}</span></span></li>'
        for i in items
    )
    return f'<h2>Priorities</h2><ol class="priorities">{body}</ol>' if body else ""


def _aside(item: Item) -> str:
    return " · ".join(filter(None, (item.detail, f"line {item.line}")))


def _timeline(items: tuple[Item, ...]) -> str:
    body = "".join(
        f'<div><dt class="when">{escape(i.heading)}</dt>'
        f"<dd>{escape(i.text)}{''.join(map(_mark, i.notes))}</dd></div>"
        for i in items
    )
    return f"<h2>Timeline</h2><dl>{body}</dl>" if body else ""


def _problems(items: tuple[Item, ...]) -> str:
    body = "".join(
        f'<p class="problem"><b>{escape(i.heading)}.</b> {escape(i.text)} '
        f'<span class="muted">{escape(i.detail)}</span>{"".join(map(_mark, i.notes))}</p>'
        for i in items
    )
    return f"<h2>Problems</h2>{body}" if body else ""


def _notes(summary: Summary) -> str:
    notes = {note.number: note for note in summary.notes}
    body = "".join(_passage(passage, notes) for passage in summary.passages)
    return f'<h2>Notes: the exact words</h2><div class="notes">{body}</div>' if body else ""


def _passage(passage: Passage, notes: dict[int, Note]) -> str:
    words = "".join(_part(part, notes) for part in passage.parts)
    return f'<p>{words} <span class="muted">(line {passage.line})</span></p>'


def _part(part: Part, notes: dict[int, Note]) -> str:
    text = escape(part.text)
    if not part.exact:
        return text
    anchors = "".join(f'<a id="note-{number}"></a>' for number in part.notes[1:])
    marks = "".join(
        f'<sup title="characters {notes[n].start}–{notes[n].end}">[{n}]</sup>' for n in part.notes
    )
    first = f' id="note-{part.notes[0]}"' if part.notes else ""
    return f"{anchors}<b{first}>{text}</b>{marks}"
