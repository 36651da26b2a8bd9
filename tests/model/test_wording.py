"""How values and names are written for people."""

import tomllib

import msgspec
import pytest

from hzviewer.model import unit_words, wording
from hzviewer.model.facts import Figure
from hzviewer.resources import RESOURCES


def _range(quote: str, value: float, high: float, direction: str | None = "up") -> Figure:
    return Figure(
        id="f0",
        start=0,
        end=len(quote),
        quote=quote,
        value=value,
        high=high,
        unit="%",
        kind="change",
        direction=direction,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("name", "room", "written"),
    [
        ("Riverton's gross domestic product (GDP)", 60, "Riverton's gross domestic product (GDP)"),
        ("Riverton's gross domestic product (GDP)", 20, "Riverton's GDP"),
        ("Riverton's gross domestic product (GDP)", 8, "GDP"),
        ("rate under the harbour lending facility (HLF)", 30, "rate under the HLF"),
        ("dues (ships only) paid", 12, "dues paid"),
        ("the ports’ turnover", 10, "turnover"),
        ("ISO (a body)", 4, "ISO"),
        ("(in full)", 2, "(in full)"),
        ("turnover", 2, "turnover"),
    ],
)
def test_a_name_is_written_as_long_as_there_is_room(name: str, room: int, written: str) -> None:
    assert wording.fitting(name, lambda text: len(text) <= room) == written


def test_a_number_of_which_only_the_digits_are_said_is_written_as_it_stands() -> None:
    figure = _range("double-digit", 10, 99)
    assert wording.is_open(figure)
    assert wording.value(figure) == "double-digit"
    assert wording.signed_value(figure) == "▲ double-digit"


@pytest.mark.parametrize(
    ("quote", "value", "high", "written"),
    [
        ("10 to 99 percent", 10, 99, "+10–99%"),
        ("five to six percent", 5, 6, "+5–6%"),
    ],
)
def test_a_range_with_an_end_keeps_its_numbers(
    quote: str, value: float, high: float, written: str
) -> None:
    figure = _range(quote, value, high)
    assert not wording.is_open(figure)
    assert wording.signed_value(figure) == written


def _figure(value: float, unit: str, **parts: object) -> Figure:
    return Figure(id="f0", start=0, end=1, quote="1", value=value, unit=unit, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (5.1e6, "l", "5.1 million litres"),
        (60, "t", "60 tonnes"),
        (200, "m", "200 metres"),
        (48, "m2", "48 m²"),
        (8.3, "CNY/USD", "8.3 CNY per USD"),
        (210, "NGN/l", "210 NGN per litre"),
        (3, "kWh/year", "3 kWh per year"),
        (110, "km/h", "110 km/h"),
        (28, "µg/m3", "28 µg/m³"),
        (1, "l", "1 litre"),
        (1, "years", "1 year"),
        (1, "countries", "1 country"),
        (1, "batches", "1 batch"),
        (1, "people", "1 person"),
        (1, "pp", "1 percentage point"),
        (1, "t/years", "1 tonne per year"),
        (1, "kW", "1 kW"),
        (1, "FLOPS", "1 FLOPS"),
        (1.5, "years", "1.5 years"),
        (1e6, "people", "1 million people"),
        (1 / 3, "fraction", "1/3"),
        (0.3333, "fraction", "1/3"),
        (0.75, "fraction", "3/4"),
        (2, "ratio", "2:1"),
        (0.4, "ratio", "2:5"),
        (1, "ratio", "1:1"),
    ],
)
def test_a_unit_is_written_as_people_say_it(value: float, unit: str, written: str) -> None:
    assert wording.value(_figure(value, unit)) == written


def test_a_multiple_takes_an_arrow_in_place_of_a_sign() -> None:
    doubled = _figure(2, "times", kind="change", direction="up")
    assert wording.signed_value(doubled) == "▲ 2 times"


def test_every_unit_of_the_lexicon_has_words() -> None:
    codes = tomllib.loads((RESOURCES / "lexicon" / "en.toml").read_text("utf-8"))["units"]
    for words in (form(code) for code in codes for form in (unit_words.many, unit_words.one)):
        assert len(words) > 1 or words == "%"
        assert not any(digit in words for digit in "23")


def test_a_subject_of_several_places_is_told_with_them() -> None:
    here, there = (_figure(4.7, "%", subject="rent", place=place) for place in ("Ayport", "Beeton"))
    several = wording.in_several_places([here, there])
    assert wording.subject(here, several) == "rent, Ayport"
    assert wording.subject(there, several) == "rent, Beeton"
    assert wording.in_several_places([here, here]) == frozenset()
    own = msgspec.structs.replace(here, subject="Ayport's rent")
    assert wording.subject(own, {"Ayport's rent"}) == "Ayport's rent"
