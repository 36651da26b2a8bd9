"""The reader beside other extractors of quantities, on the same text in the same run.

The others find numbers and units only; all are scored on that (figures), and on the figures whose
direction and subject are right too (linked), by the scorer of the corpus.
"""

import importlib
import json
import pkgutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
SCORER = CORPUS / "score.py"

Facts = dict[str, Any]
Extract = Callable[[str, str | None], Facts]
"""A text and the day it was published to its facts, as the corpus writes them."""


def ours() -> Extract:
    """Return the reader."""
    from msgspec import to_builtins

    from hzviewer.reading.reader import read_text

    def extract(text: str, published: str | None) -> Facts:
        found: Facts = to_builtins(read_text(text, published))
        return found

    return extract


def quantulum() -> Extract:
    """Return quantulum3, without its optional classifier."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    def extract(text: str, published: str | None) -> Facts:
        return {"figures": [_of_quantulum(q) for q in parser.parse(text)]}

    return extract


_QUANTULUM_UNITS = {
    "dimensionless": "", "percentage": "%", "basis point": "bp", "metre": "m", "kilometre": "km",
    "tonne": "t", "kilowatt hour": "kWh", "square metre": "m2", "cubic metre": "m3",
    "year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours",
}  # fmt: skip


def _of_quantulum(quantity: Any) -> dict[str, Any]:
    unit = getattr(quantity.unit, "currency_code", None) or quantity.unit.name
    start, end = quantity.span
    low, high = quantity.value, None
    if quantity.uncertainty and "±" not in quantity.surface:  # its way to say 'from 4 to 5'
        low, high = low - quantity.uncertainty, low + quantity.uncertainty
    return _figure(start, end, low, _QUANTULUM_UNITS.get(unit, unit), high)


def recognizers() -> Extract:
    """Return the recognizers of currencies, dimensions, percentages and bare numbers."""
    _give_old_name()
    culture = importlib.import_module("ms_recognizers_text").Culture.English
    numbers = importlib.import_module("recognizers_number")
    units = importlib.import_module("recognizers_number_with_unit")
    wanted = [
        units.recognize_currency, units.recognize_dimension,
        numbers.recognize_percentage, numbers.recognize_number,
    ]  # fmt: skip

    def extract(text: str, published: str | None) -> Facts:
        found: list[dict[str, Any]] = []
        for recognize in wanted:  # what has a unit goes before the bare number inside it
            for result in recognize(text, culture):
                figure = _of_recognizer(result)
                if figure and not any(_overlap(figure, other) for other in found):
                    found.append(figure)
        return {"figures": found}

    return extract


def _give_old_name() -> None:
    """Let the published parts import their base: they ask for the name it no longer has."""
    base = importlib.import_module("ms_recognizers_text")
    sys.modules.setdefault("recognizers_text", base)
    for module in pkgutil.walk_packages(base.__path__, "ms_recognizers_text."):
        old = module.name.removeprefix("ms_")
        sys.modules.setdefault(old, importlib.import_module(module.name))


def _of_recognizer(result: Any) -> dict[str, Any] | None:
    resolution = result.resolution or {}
    raw = str(resolution.get("value"))
    try:
        value = float(raw.rstrip("%"))
    except ValueError:
        return None
    unit = resolution.get("isoCurrency") or resolution.get("unit") or ""
    return _figure(result.start, result.end + 1, value, "%" if raw.endswith("%") else unit)


def _figure(
    start: int, end: int, value: float, unit: str, high: float | None = None
) -> dict[str, Any]:
    figure = {"start": start, "end": end, "value": abs(value), "high": high, "unit": unit}
    return figure | dict.fromkeys(("direction", "kind", "period", "subject"))


def _overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


EXTRACTORS: dict[str, Callable[[], Extract]] = {
    "hzviewer": ours,
    "quantulum3": quantulum,
    "ms-recognizers": recognizers,
}
_LEAST = 2.0  # seconds that an extractor is measured, the fast one in several passes


def compared() -> Iterator[tuple[str, str, str]]:
    """Yield the rows: an extractor, its speed, its scores; or that it is not installed."""
    articles = list(_articles())
    size = sum(len(text) for _, text, _ in articles)
    for name, make in EXTRACTORS.items():
        try:
            extract = make()
        except ModuleNotFoundError:
            yield name, "not installed", "pip install '.[bench]'"
            continue
        found, seconds = _best(extract, articles)
        yield name, f"{size / seconds:,.0f} char/s", _score(found)


def _best(
    extract: Extract, articles: list[tuple[str, str, str | None]]
) -> tuple[dict[str, Facts], float]:
    """Return what was found and the seconds of the best pass."""
    extract("It rose 5 percent to 3 km.", None)  # what is loaded once is not counted
    found: dict[str, Facts] = {}
    best, total = float("inf"), 0.0
    while total < _LEAST:
        begin = time.process_time()
        found = {stem: extract(text, day) for stem, text, day in articles}
        seconds = time.process_time() - begin
        best, total = min(best, seconds), total + seconds
    return found, best


def _articles() -> Iterator[tuple[str, str, str | None]]:
    """Yield the articles of the corpus with their day; without it the report that is shipped."""
    from hzviewer.resources import SHIPPED_REPORT

    for path in sorted((CORPUS / "dev").glob("*.txt")) or [SHIPPED_REPORT]:
        gold = path.with_suffix(".json")
        day = json.loads(gold.read_text("utf-8")).get("published") if gold.exists() else None
        yield path.stem, path.read_text("utf-8"), day


def _score(found: dict[str, Facts]) -> str:
    """Return the scores of the predictions as words."""
    if not SCORER.exists():
        return "no corpus to score on"
    with tempfile.TemporaryDirectory() as folder:
        for stem, facts in found.items():
            Path(folder, f"{stem}.json").write_text(json.dumps(facts), "utf-8")
        command = [sys.executable, str(SCORER), "--json", "--quiet", str(CORPUS / "dev"), folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    scores = json.loads(done.stdout)["overall"]
    return f"figures F1 {scores['figures']['f1']:.3f}, linked {scores['linked']['f1']:.3f}"


if __name__ == "__main__":
    for row in compared():
        print(*(part.ljust(20) for part in row))
