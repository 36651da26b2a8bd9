"""What holds of the report of any text whatever."""

from collections.abc import Iterator
from typing import Any

import msgspec

from hzviewer.model.report import Report, decode, encode


def assert_sound(report: Report) -> None:
    """Assert that the facts lie in the text, say what it says, and survive being written."""
    text = report.text
    for fact in _structs(report):
        _assert_spans(fact, len(text))
        if hasattr(fact, "quote"):
            assert fact.quote == text[fact.start : fact.end]
    end = 0
    for figure in report.figures:
        assert end <= figure.start < figure.end
        assert figure.value >= 0
        end = figure.end
    ids = [fact.id for fact in _structs(report) if getattr(fact, "id", None) is not None]
    assert len(ids) == len(set(ids))
    assert decode(encode(report)) == report


def _structs(value: Any) -> Iterator[Any]:
    """Yield every struct inside a report: facts, their cues, what was not read."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            part = getattr(value, name)
            if isinstance(part, msgspec.Struct):
                yield part
            yield from _structs(part)
    elif isinstance(value, list | tuple):
        for part in value:
            if isinstance(part, msgspec.Struct):
                yield part
            yield from _structs(part)


def _assert_spans(fact: Any, size: int) -> None:
    for name in fact.__struct_fields__:
        if name == "start" or name.endswith("_start"):
            start, end = getattr(fact, name), getattr(fact, name[: -len("start")] + "end")
            assert (start is None) == (end is None)
            if start is not None:
                assert 0 <= start < end <= size, (fact, name)
