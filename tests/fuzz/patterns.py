"""Every compiled pattern of the reader and the checks, found by looking, not by a list."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import msgspec

import hzviewer.checking
import hzviewer.reading
from hzviewer.late import Late

_FUNCTIONS = frozenset("compile search match fullmatch split sub subn findall finditer".split())


def all_patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns by the name of where they live, each once."""
    found: dict[str, re.Pattern[str]] = {}
    known: set[tuple[str, int]] = set()
    for module in _modules():
        for name, pattern in [*_held(module), *_inline(module)]:
            if isinstance(pattern.pattern, str) and (pattern.pattern, pattern.flags) not in known:
                known.add((pattern.pattern, pattern.flags))
                found[name] = pattern
    return found


def _modules() -> Iterator[ModuleType]:
    for package in (hzviewer.reading, hzviewer.checking):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(info.name)


def _held(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield what the variables of a module hold and what its cached makers return."""
    short = module.__name__.removeprefix("hzviewer.")
    for name, value in list(vars(module).items()):
        if hasattr(value, "cache_info"):
            if value.__module__ != module.__name__ or _arguments(value):
                continue
            value = value()
        yield from _inside(f"{short}.{name}", value)


def _arguments(function: object) -> list[inspect.Parameter]:
    parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    return [p for p in parameters if p.default is p.empty]


def _inside(name: str, value: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, Late):
        yield name, re.compile(value.pattern, value.flags)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _inside(f"{name}[{key!r}]", part)
            yield from _inside(f"{name} key", key)
    elif isinstance(value, list | tuple):
        for n, part in enumerate(value):
            yield from _inside(f"{name}[{n}]", part)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from _inside(f"{name}.{field}", getattr(value, field))


def _inline(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that are written where they are used: ``re.search(r"...", text)``."""
    short = module.__name__.removeprefix("hzviewer.")
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in _FUNCTIONS
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            yield f"{short}:{node.lineno}", re.compile(node.args[0].value)
