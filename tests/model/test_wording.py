"""How values and names are written for people."""

import pytest

from hzviewer.model import wording
from hzviewer.model.facts import Figure


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
