"""The first report, whole: the one that ships, and the original where it is at hand."""

import json
from pathlib import Path

import pytest

from hzviewer.checking.checker import checked
from hzviewer.model.facts import Figure
from hzviewer.model.report import Report
from hzviewer.reading.reader import read_report
from hzviewer.resources import SHIPPED_REPORT

H1 = "2020-H1"
FIGURES = [
    (738.8e9, None, "CNY", "level", None, "gross domestic product", H1),
    (108.3, None, "USD", "level", None, "gross domestic product", H1),
    (1.5, None, "%", "change", "up", "gross domestic product", H1),
    (12_000, None, "people", "count", None, "CPC members", None),
    (6, None, "difficulties", "count", None, "difficulties", None),
    (10, 99, "%", "change", "up", "digital economy", None),
    (21, None, "quarters", "duration", None, "digital economy", None),
    (10.5, None, "%", "change", "up", "digital economy", H1),
    (200, None, "policies", "count", None, "policies", None),
    (270_000, None, "enterprises", "count", None, "enterprises", None),
]
PRIORITIES = [
    "digital innovation",
    "new development pattern",
    "open wider",
    "domestic demand",
    "Yangtze River Delta",
    "innovation",
    "business environment",
]


@pytest.fixture(scope="module")
def shipped() -> Report:
    return checked(read_report(SHIPPED_REPORT))


@pytest.fixture
def original(corpus: Path) -> Report:
    return checked(read_report(corpus / "dev" / "hangzhou-2020h1.txt"))


def _parts(figure: Figure) -> tuple[object, ...]:
    return figure.value, figure.high, figure.unit, figure.kind, figure.direction


def _assert_the_facts(report: Report) -> None:
    assert [_parts(f) for f in report.figures] == [wanted[:5] for wanted in FIGURES]
    for figure, wanted in zip(report.figures, FIGURES, strict=True):
        assert str(wanted[5]) in figure.subject.lower().replace("cpc", "CPC")
        if wanted[6]:
            assert figure.period == wanted[6]
    assert [e.date for e in report.events if e.date] == ["2020-01", "2020-02-10"]
    zhou = next(p for p in report.people if p.name == "Zhou Jiangyong")
    assert zhou.role is not None
    assert zhou.role.startswith("secretary of the Hangzhou Municipal Committee")
    [problem] = report.problems
    assert problem.facts == (report.figures[0].id, report.figures[1].id)
    assert "108.3 billion" in problem.suggestion


def test_the_shipped_report(shipped: Report) -> None:
    _assert_the_facts(shipped)
    assert [p.rank for p in shipped.priorities] == list(range(1, 8))
    for priority, words in zip(shipped.priorities, PRIORITIES, strict=True):
        assert words in priority.quote


def test_the_shipped_report_has_topics(shipped: Report) -> None:
    topics = [t for p in shipped.priorities for t in p.topics]
    for topic in ("opening up", "domestic demand", "regional integration", "innovation"):
        assert topic in topics


def test_the_shipped_report_copies_no_sentence(shipped: Report, corpus: Path) -> None:
    theirs = (corpus / "dev" / "hangzhou-2020h1.txt").read_text(encoding="utf-8").split()
    runs = {tuple(theirs[i : i + 12]) for i in range(len(theirs) - 11)}
    ours = shipped.text.split()
    assert not [ours[i : i + 12] for i in range(len(ours) - 11) if tuple(ours[i : i + 12]) in runs]


def test_the_original(original: Report, corpus: Path) -> None:
    _assert_the_facts(original)
    gold = json.loads((corpus / "dev" / "hangzhou-2020h1.json").read_text(encoding="utf-8"))
    assert len(original.priorities) == len(gold["priorities"])
    for priority, wanted in zip(original.priorities, gold["priorities"], strict=True):
        shared = min(priority.end, wanted["end"]) - max(priority.start, wanted["start"])
        assert 2 * shared >= min(priority.end - priority.start, wanted["end"] - wanted["start"])
