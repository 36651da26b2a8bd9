"""A report to documents for people and programs. No Qt."""

from collections.abc import Callable

from hzviewer.model.report import Report

FORMATS = ("text", "markdown", "html", "json", "csv")
"""What `render` writes; PDF needs Qt and is written by `hzviewer.gui.printing`."""

Renderer = Callable[[Report], bytes]


def render(report: Report, kind: str) -> bytes:
    """Return the report in one of the formats, in UTF-8; raise KeyError for another."""
    return _renderers()[kind](report)


def _renderers() -> dict[str, Renderer]:
    from hzviewer.model.report import encode

    from .html import html
    from .markdown import markdown
    from .plain import plain
    from .table import csv_table

    return {
        "text": plain,
        "markdown": markdown,
        "html": html,
        "json": lambda report: encode(report) + b"\n",
        "csv": csv_table,
    }
