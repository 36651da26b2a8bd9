"""A large report on its way between processes: in parts that are each soon taken in.

Taking in a report of 50 MB as a whole holds up the window for one to two seconds; a part of it
does for a fiftieth of one.
"""

from collections.abc import Generator, Iterator
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from hzviewer.model.report import Report

_FACTS = 20_000
"""Facts of one part."""


def parts(report: Report) -> list[bytes]:
    """Return the report in parts: first all but its facts, then its facts."""
    bare = msgspec.structs.replace(report, **dict.fromkeys(_kinds(), ()))
    return [msgspec.msgpack.encode(bare), *_parts_of_facts(report)]


def join(parts: list[bytes]) -> Generator[None, None, Report]:
    """Return the report of the parts; yield after each part, which is dropped."""
    report = msgspec.msgpack.decode(parts.pop(0), type=Report)
    kinds = _kinds()
    facts: dict[str, list[Any]] = {name: [] for name in kinds}
    while parts:
        yield
        name, encoded = msgspec.msgpack.decode(parts.pop(0), type=tuple[str, msgspec.Raw])
        facts[name] += msgspec.msgpack.decode(encoded, type=kinds[name])
    return msgspec.structs.replace(report, **{name: tuple(found) for name, found in facts.items()})


def _parts_of_facts(report: Report) -> Iterator[bytes]:
    for name in _kinds():
        facts = getattr(report, name)
        for first in range(0, len(facts), _FACTS):
            yield msgspec.msgpack.encode((name, facts[first : first + _FACTS]))


def _kinds() -> dict[str, Any]:
    """Return the report's fields that hold facts, with their types."""
    hints = get_type_hints(Report)
    return {
        field.name: hints[field.name]
        for field in msgspec.structs.fields(Report)
        if get_origin(hints[field.name]) is tuple and get_args(hints[field.name])[-1] is ...
    }
