"""A report to documents for people and programs. No Qt."""

from collections.abc import Callable

from hzviewer.model.report import Report

FORMATS = ("text", "markdown", "html", "json", "csv")
"""What `render` writes; PDF needs Qt and is written by `hzviewer.gui.printing`."""

Renderer = Callable[[Report], bytes]


def render(report: Report, kind: str) -> bytes:
    """Return the report in one of the formats, in UTF-8; raise KeyError for another."""
    return _renderer(kind)(report)


def _renderer(kind: str) -> Renderer:
    """Return what writes a format, loading no other: the start of a command would pay for it."""
    match kind:
        case "text":
            from .plain import plain

            return plain
        case "markdown":
            from .markdown import markdown

            return markdown
        case "html":
            from .html import html

            return html
        case "csv":
            from .table import csv_table

            return csv_table
        case "json":
            from hzviewer.model.report import encode

            return lambda report: encode(report) + b"\n"
    raise KeyError(kind)
