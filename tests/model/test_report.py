"""The file format: what is written is read again, what is wrong is refused."""

import json

import msgspec
import pytest

from hzviewer.model.report import Source, decode, encode
from hzviewer.model.wording import number, signed_value, value
from tests.samples import large_report, small_report


@pytest.mark.parametrize("report", [small_report(), large_report(30)])
def test_a_report_survives_its_file(report: object) -> None:
    assert decode(encode(report)) == report  # type: ignore[arg-type]


def test_every_quote_stands_at_its_offsets() -> None:
    written = json.loads(encode(small_report()))
    for kind in ("figures", "priorities", "events"):
        for fact in written[kind]:
            assert written["text"][fact["start"] : fact["end"]] == fact["quote"]
    assert written["schema"] == "hzviewer-report/1"


@pytest.mark.parametrize(
    "change", [{"schema": "hzviewer-report/9"}, {"figures": [{"id": "f1"}]}, {"text": None}]
)
def test_a_file_of_another_shape_is_refused(change: dict[str, object]) -> None:
    written = json.loads(encode(small_report())) | change
    with pytest.raises(msgspec.ValidationError):
        decode(json.dumps(written).encode())


def test_a_fact_is_found_by_its_id() -> None:
    report = small_report()
    assert report.fact("p1") is None
    assert all(report.fact(fact.id) == fact for fact in report.facts())


def test_values_as_people_write_them() -> None:
    gdp, _, growth, fall, _ = small_report().figures
    assert value(gdp) == "12.4 billion CNY"
    assert (signed_value(growth), signed_value(fall)) == ("+3.2%", "−1.5%")
    assert [number(n) for n in (0.11, 6.0, 12_000, 4_300_899_999_999.9995)] == [
        "0.11",
        "6",
        "12,000",
        "4.3009 trillion",
    ]


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("A  title\tof one line", "A title of one line"),
        ("word, " * 40, "word, " * 19 + "word …"),
        (
            "The quay is being built anew. " * 6,
            "The quay is being built anew. " * 2 + "The quay is being built anew.",
        ),
        ("", "quay.txt"),
    ],
)
def test_a_heading_is_short_and_cut_behind_a_word(title: str, heading: str) -> None:
    named = Source(name="quay.txt")
    report = msgspec.structs.replace(small_report(), title=title, source=named)
    assert report.heading == heading
