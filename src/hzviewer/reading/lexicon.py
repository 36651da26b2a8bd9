"""The words of the field, loaded once from resources/lexicon/, with the user's own merged over.

The shape of the file is documented at the head of ``en.toml``.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from hzviewer.resources import RESOURCES, user_folder

from .wordclasses import Classes, classes

_NUMERIC = frozenset(["scales", "numbers", "ordinals"])
_NOT_LISTED = _NUMERIC | {"marks", "pairs"}

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word to the phrases that begin with it, longest first, each with its meaning."""


class LexiconError(Exception):
    """A lexicon file is wrong; the message names the file, the place and what is wrong."""


class Lexicon(Struct, frozen=True):
    """The words, as the stages look them up."""

    scales: dict[str, float]
    marks: dict[str, str]
    units: Phrases
    indicators: Phrases
    qualifiers: Phrases
    numbers: dict[str, int]
    ordinals: dict[str, int]
    verbs: dict[str, str]
    nouns: dict[str, str]
    adverbs: dict[str, str]
    words: dict[str, frozenset[str]]
    classes: Classes
    outlays: dict[str, str]
    tables: dict[str, Any]


def user_lexicon_path() -> Path:
    """Return where the user's own words are looked for, whether the file exists or not."""
    return user_folder("config") / "lexicon" / "en.toml"


def lexicon_problem() -> str | None:
    """Return what is wrong with the user's own words, None where nothing is."""
    try:
        _user_tables()
    except LexiconError as error:
        return str(error)
    return None


@cache
def lexicon(language: str = "en") -> Lexicon:
    """Return the words of a language; a user's file that is wrong is left out."""
    tables = _tables(RESOURCES / "lexicon" / f"{language}.toml")
    try:
        return _build(_merged(tables, _user_tables()))
    except LexiconError:
        return _build(tables)


def _user_tables() -> dict[str, Any]:
    path = user_lexicon_path()
    if not path.is_file():
        return {}
    try:
        tables = _tables(path)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(
            f"Your lexicon {path} cannot be used: {error}. Mend that line; until then the "
            "words that ship with hzviewer are used."
        ) from error
    _validate(path, tables)
    return tables


def _tables(path: Path) -> dict[str, Any]:
    """Return the tables of a file, every text of words parted by commas as a list of them."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    for name, table in tables.items():
        if name in _NOT_LISTED or not isinstance(table, dict):
            continue
        for word, meaning in table.items():
            if isinstance(meaning, str):
                table[word] = [part for part in map(str.strip, meaning.split(",")) if part]
    return tables


def _validate(path: Path, tables: dict[str, Any]) -> None:
    shipped = _tables(RESOURCES / "lexicon" / "en.toml")
    for name, table in tables.items():
        if name not in shipped or not isinstance(table, dict):
            raise LexiconError(f"Your lexicon {path} has a table [{name}] that is not known.")
        numeric = name in _NUMERIC
        listed = name not in _NOT_LISTED
        for word, meaning in table.items():
            right = (
                isinstance(meaning, int | float)
                if numeric
                else isinstance(meaning, list) and all(isinstance(m, str) for m in meaning)
                if listed
                else isinstance(meaning, str)
            )
            if not right:
                kind = "a number" if numeric else "a list of words" if listed else "a text"
                raise LexiconError(f"Your lexicon {path}: {word} in [{name}] must be {kind}.")


def _merged(shipped: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    result = dict(shipped)
    for name, table in own.items():
        merged = dict(result[name])
        for word, meaning in table.items():
            old = merged.get(word)
            merged[word] = [*old, *meaning] if isinstance(old, list) else meaning
        result[name] = merged
    return result


def _build(tables: dict[str, Any]) -> Lexicon:
    directions = {"up": tables["up"], "down": tables["down"], "flat": tables["flat"]}

    def directed(part: str) -> dict[str, str]:
        return {
            word: direction
            for direction, table in directions.items()
            for word in table.get(part, ())
        }

    words = {name: frozenset(group) for name, group in tables["words"].items()}
    verbs, nouns, adverbs = directed("verbs"), directed("nouns"), directed("adverbs")
    units = {unit: [*names] for unit, names in tables["units"].items()}
    for code, names in tables["currencies"].items():
        plurals = (f"{name}s" for name in names if name.isalpha() and name[-1] != "s")
        units[code] = [*dict.fromkeys([code.lower(), *names, *plurals])]
    units |= {shared(names): names.split() for names in tables["shared_currencies"]}
    return Lexicon(
        scales=tables["scales"],
        marks=tables["marks"],
        units=phrases(units),
        indicators=phrases(tables["indicators"]),
        qualifiers=phrases({"": tables["words"]["qualifiers"]}),
        numbers=tables["numbers"],
        ordinals=tables["ordinals"],
        verbs=verbs,
        nouns=nouns,
        adverbs=adverbs,
        words=words,
        classes=classes(verbs, nouns, adverbs, words, tables["names"]["places"]),
        outlays={verb: noun for noun, verbs in tables["outlays"].items() for verb in verbs},
        tables=tables,
    )


def shared(names: str) -> str:
    """Return the stand-in for a unit whose name several currencies share, until a text settles it."""
    return f"?{names}"


def phrases(meanings: dict[str, list[str]]) -> Phrases:
    """Return the phrases of a table, by first word, to find the longest one at a place."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, names in meanings.items():
        for name in names:
            words = tuple(name.lower().split())
            found.setdefault(words[0], []).append((words, meaning))
    return {
        first: tuple(sorted(group, key=lambda entry: -len(entry[0])))
        for first, group in found.items()
    }
