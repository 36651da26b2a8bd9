"""An atheris target: bytes become a text of the genre's words, which has to read.

To run it for ten minutes, keeping what reaches new code (extra: fuzz)::

    pip install -e '.[fuzz]'
    mkdir -p /tmp/seeds && python -m tests.fuzz.read_fuzzer --dictionary > /tmp/words.dict
    python -m tests.fuzz.read_fuzzer -max_total_time=600 -dict=/tmp/words.dict /tmp/seeds

A text that breaks it is written to ``crash-*``: shorten it with ``-minimize_crash=1 crash-...``,
print it with ``python -m tests.fuzz.read_fuzzer --show crash-...`` and add it to `tests.fuzz.cases`.
"""

import sys
from functools import cache
from pathlib import Path

_SEPARATOR = 0xFF
_SECONDS = 5


@cache
def words() -> list[str]:
    """Return the words that bytes may stand for, in a fixed order."""
    from hzviewer.reading.lexicon import lexicon

    found = lexicon()
    tables = [found.units, found.indicators, found.qualifiers]
    phrases = [" ".join(words) for t in tables for group in t.values() for words, _ in group]
    single = [*found.scales, *found.marks, *found.numbers, *found.ordinals, *found.verbs]
    single += [*found.nouns, *found.adverbs, *(w for group in found.words.values() for w in group)]
    return sorted({*phrases, *single})


def text_of(data: bytes) -> str:
    """Return the text: UTF-8, in which FF and two bytes stand for a word of the lexicon."""
    known = words()
    first, *parts = data.split(bytes([_SEPARATOR]))
    text = first.decode("utf-8", "surrogatepass" if _is_clean(first) else "replace")
    for part in parts:
        index = int.from_bytes(part[:2], "big") % len(known)
        text += f" {known[index]} " + part[2:].decode("utf-8", "replace")
    return text


def _is_clean(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def target(data: bytes) -> None:
    """Read the text of the bytes and check what was found."""
    from hzviewer.checking.checker import checked
    from hzviewer.reading.reader import read_text

    from .soundness import assert_sound

    text = text_of(data)
    assert_sound(checked(read_text(text, "2021-08-16" if len(data) % 2 else None)))


def dictionary() -> str:
    """Return the words and signs of the genre in libFuzzer's form."""
    signs = [
        "percent",
        "%",
        "US$",
        "1,234.5",
        "2020",
        "in May",
        "\n\n",
        "\n- ",
        ". ",
        "; ",
        "“",
        "”",
    ]
    entries = [part.encode() for part in [*words(), *signs]]
    return "\n".join('"' + "".join(f"\\x{byte:02x}" for byte in entry) + '"' for entry in entries)


def main() -> None:
    """Fuzz, print the dictionary or show the text of a finding."""
    if sys.argv[1:] == ["--dictionary"]:
        print(dictionary())
    elif sys.argv[1:2] == ["--show"]:
        print(ascii(text_of(Path(sys.argv[2]).read_bytes())))
    else:
        import atheris

        with atheris.instrument_imports(include=["hzviewer"]):
            import hzviewer.checking.checker
            import hzviewer.reading.reader  # noqa: F401
        atheris.Setup([*sys.argv, f"-timeout={_SECONDS}"], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
