"""Patterns that are compiled when they are first used."""

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from hzviewer import late


def _late_patterns() -> Iterator[tuple[str, late.Late]]:
    for room in ("model", "reading", "checking", "output"):
        package = importlib.import_module(f"hzviewer.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                if isinstance(value, late.Late):
                    yield f"{found.name}.{name}", value


@pytest.mark.parametrize(("name", "pattern"), list(_late_patterns()))
def test_every_pattern_compiles(name: str, pattern: late.Late) -> None:
    assert re.compile(pattern.pattern, pattern.flags), name


def test_a_pattern_is_compiled_once_and_works_like_one(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    real = re.compile

    def compile_(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    monkeypatch.setattr(re, "compile", compile_)
    pattern = late.pattern(r"(?P<word>b+)", re.IGNORECASE)
    assert not compiled
    assert [m["word"] for m in pattern.finditer("abBc b")] == ["bB", "b"]
    assert pattern.sub("-", "abBc") == "a-c"
    assert pattern.groups == 1


def test_a_pattern_with_a_mistake_says_so_at_its_first_use() -> None:
    pattern = late.pattern("(")
    with pytest.raises(re.error):
        pattern.search("")


def test_importing_the_reader_and_the_checks_compiles_next_to_nothing() -> None:
    code = (
        "import re._compiler as c, msgspec, tomllib\n"
        "real, made = c.compile, []\n"
        "def compile(source, flags=0): made.append(source); return real(source, flags)\n"
        "c.compile = compile\n"
        "import hzviewer.reading.reader, hzviewer.checking.checker\n"
        "print(len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert int(done.stdout) < 10  # those of the standard library


def test_a_pattern_that_needs_a_word_waits_for_it() -> None:
    broken = late.needing(("half",), "(")  # a mistake in a pattern shows when it is compiled
    assert broken.match("the first quarter of the year") is None
    with pytest.raises(re.error):
        broken.match("the first half of the year")


def test_a_pattern_that_needs_a_word_is_compiled_where_it_is_asked_often() -> None:
    pattern = late.needing(("half",), r"first\s+half")
    assert [pattern.match("first quarter") for _ in range(40)] == [None] * 40
    assert pattern.match("in the first\n half", 7) is not None
