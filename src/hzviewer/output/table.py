"""The figures as a table for a spreadsheet."""

import csv
import io

from hzviewer.model.report import Report

_COLUMNS = (
    "id", "subject", "indicator", "value", "high", "unit", "kind", "direction", "period", "place",
    "qualifier", "start", "end", "quote",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def csv_table(report: Report) -> bytes:
    """Return the figures as CSV in UTF-8 with a mark, as spreadsheets expect it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(_COLUMNS)
    for figure in report.figures:
        writer.writerow([_cell(getattr(figure, column)) for column in _COLUMNS])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8")


def _cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    if value is None or value == "":
        return ""
    if isinstance(value, str) and (value.lstrip()[:1] in _FORMULA or value[:1] in "\t\r\n"):
        return "'" + value
    return value
