"""Numbers in digits and words, with scales, units, ranges and signs: what they are worth."""

import pytest

from hzviewer.reading.reader import read_text

QUANTITIES = [
    ("Exports came to 3.2 billion yuan.", "3.2 billion yuan", 3.2e9, None, "CNY"),
    ("The deficit narrowed to £2.3m.", "£2.3m", 2.3e6, None, "GBP"),
    ("Output was ¥3,450.5 million.", "¥3,450.5 million", 3.4505e9, None, "CNY"),
    ("The state has Rs 5 lakh crore.", "Rs 5 lakh crore", 5e12, None, "INR"),
    ("Lending was ₹6.8 lakh crore.", "₹6.8 lakh crore", 6.8e12, None, "INR"),
    ("The fund holds USD 1.3bn.", "USD 1.3bn", 1.3e9, None, "USD"),
    ("The group earned N12.4bn.", "N12.4bn", 12.4e9, None, "NGN"),
    ("Sales hit HK$4.5 billion.", "HK$4.5 billion", 4.5e9, None, "HKD"),
    ("Reserves stood at US$ 99.2 billion.", "US$ 99.2 billion", 99.2e9, None, "USD"),
    ("It paid 350 mln dlrs.", "350 mln dlrs", 350e6, None, "USD"),
    ("It paid 71.56bn rupees.", "71.56bn rupees", 71.56e9, None, "INR"),
    ("Reserves came to 1 234,5 million euros.", "1 234,5 million euros", 1.2345e9, None, "EUR"),
    ("The plant made 12,34,567 bolts.", "12,34,567", 1234567, None, "bolts"),
    ("It lent 7.28\nbillion dlrs.", "7.28\nbillion dlrs", 7.28e9, None, "USD"),
    ("The rate was between 5 and 6 percent.", "5 and 6 percent", 5, 6, "%"),
    ("Growth of 5-6 percent is likely.", "5-6 percent", 5, 6, "%"),
    ("Growth of 3.5 to four pct is likely.", "3.5 to four pct", 3.5, 4, "%"),
    ("The band is 1.5–2.5 percentage points wide.", "1.5–2.5 percentage points", 1.5, 2.5, "pp"),
    ("They planted 3.5 million hectares.", "3.5 million hectares", 3.5e6, None, "ha"),
    ("The pipe is 200 meters long.", "200 meters", 200, None, "m"),
    ("The dam holds 1.2 billion cubic meters.", "1.2 billion cubic meters", 1.2e9, None, "m3"),
    ("It has a capacity of 6.7 gigawatts.", "6.7 gigawatts", 6.7, None, "GW"),
    ("It has 820,000kw of capacity.", "820,000kw", 820000, None, "kW"),
    ("Rates rose 50 basis points.", "50 basis points", 50, None, "bp"),
    ("The share fell 0.4 percentage points.", "0.4 percentage points", 0.4, None, "pp"),
    ("A 3.6-percent rise was seen.", "3.6-percent", 3.6, None, "%"),
    ("Sales rose to 21+ percent.", "21+ percent", 21, None, "%"),
    (
        "Six hundred and fifty one billion, seventy seven million naira was raised.",
        "Six hundred and fifty one billion, seventy seven million naira",
        651.077e9,
        None,
        "NGN",
    ),
    ("Eight point five percent left.", "Eight point five percent", 8.5, None, "%"),
    ("It drew twelve thousand visitors.", "twelve thousand", 12000, None, "people"),
    ("Inflation was in double digits.", "double digits", 10, 99, "%"),
    ("Inflation was in single digits.", "single digits", 1, 9, "%"),
    ("Prices more than doubled.", "doubled", 2, None, "times"),
    ("Output halved.", "halved", 0.5, None, "fraction"),
    ("Profits rose threefold.", "threefold", 3, None, "times"),
    ("Demand grew 3.5 times.", "3.5 times", 3.5, None, "times"),
    ("One in five workers moved.", "One in five", 0.2, None, "fraction"),
    ("A quarter of the grain was sold.", "A quarter", 0.25, None, "fraction"),
    (
        "Three out of every four homes have power.",
        "Three out of every four",
        0.75,
        None,
        "fraction",
    ),
    ("The ratio was cut to 2:1.", "2:1", 2, None, "ratio"),
    ("The yuan stood at 7.1 to the dollar.", "7.1", 7.1, None, "CNY/USD"),
    ("Exports fell for 21 consecutive quarters.", "21 consecutive quarters", 21, None, "quarters"),
    ("It fell for the second month in a row.", "second month", 2, None, "months"),
    ("The city ranked third.", "third", 3, None, ""),
    ("It is the second-largest port.", "second-largest", 2, None, ""),
]


@pytest.mark.parametrize(("sentence", "quote", "value", "high", "unit"), QUANTITIES)
def test_a_quantity(sentence: str, quote: str, value: float, high: float | None, unit: str) -> None:
    [figure] = read_text(sentence).figures
    assert figure.quote == quote
    assert figure.value == pytest.approx(value)
    assert figure.high == high
    assert figure.unit == unit


NO_FIGURES = [
    "He is 45 years old.",
    "The company sells 5G phones.",
    "PM2.5 is a pollutant.",
    "COVID-19 closed the shops.",
    "The 59th meeting was held here.",
    "Call 0571-8521 1234 for help.",
    "Under section 12 of the act, firms must report.",
    "See page 14 and chart 3.",
    "The 15th Five-Year Plan begins.",
    "The 7-day reverse repo was used.",
    "The 10-year government bond yield was quoted.",
    "The meeting began at 18:00 on Monday.",
    "It opened at 9:30 a.m. today.",
    "In 2019 and 2020 the town grew.",
    "FY2021-22 was a good year.",
    "The first half was hard.",
    "Over the past twelve months nothing changed.",
    "The post-90s generation likes tea.",
    "1. We will act.",
    "The base year is 1978.",
    "Stock code 600519 was suspended.",
    "The G20 met.",
    "Level II was declared.",
    "He lives at No. 12 Hill Road.",
    "Version 3.2 was shipped.",
    "The B-52 flew past.",
    "ISO 9001 applies.",
    "Dozens of people and hundreds of shops took part.",
    "For the first time, one of them won.",
]


@pytest.mark.parametrize("sentence", NO_FIGURES)
def test_no_figure(sentence: str) -> None:
    assert read_text(sentence, "2024-06-10").figures == ()


def test_the_unread_are_listed_with_the_reason() -> None:
    [unread] = read_text("Mary Lee, 45, runs the shop.").unread
    assert unread.quote == "45"
    assert "no unit" in unread.reason
