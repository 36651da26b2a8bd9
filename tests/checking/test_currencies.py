"""Amounts in two currencies: errors of scale and of rate are found, sound ones left alone."""

from datetime import date

import pytest
from currency_converter import CurrencyConverter

from hzviewer.checking.checker import checked
from hzviewer.checking.rates import rate
from hzviewer.model.facts import Figure
from hzviewer.model.report import Report, text_id
from hzviewer.reading.reader import read_text


def _report(
    first: str,
    between: str,
    second: str,
    values: tuple[float, float],
    units: tuple[str, str],
    period: str | None = "2021-H1",
    published: str | None = None,
) -> Report:
    text = f"Output was {first}{between}{second} in that time."
    start = 11
    other = start + len(first) + len(between)
    figures = (
        Figure(
            id=f"f{start}",
            start=start,
            end=start + len(first),
            quote=first,
            value=values[0],
            unit=units[0],
            period=period,
        ),
        Figure(
            id=f"f{other}",
            start=other,
            end=other + len(second),
            quote=second,
            value=values[1],
            unit=units[1],
            period=period,
        ),
    )
    return Report(id=text_id(text), text=text, figures=figures, published=published)


def _yuan(dollars: float, between: str = " (about ", **more: str | None) -> Report:
    return _report(
        "12.4 billion yuan",
        between,
        f"{dollars:g} dollars",
        (12.4e9, dollars),
        ("CNY", "USD"),
        **more,
    )


@pytest.mark.parametrize("currency", ["CNY", "GBP", "INR", "JPY", "EUR", "ZAR"])
def test_rates_are_those_of_the_library(currency: str) -> None:
    day = date(2020, 3, 12)
    theirs = CurrencyConverter().convert(1, currency, "USD", date=day)
    ours = rate(currency, "USD", day, day)
    assert ours == pytest.approx(theirs, rel=1e-9)


def test_a_weekend_takes_the_rate_before_and_1987_has_none() -> None:
    assert rate("EUR", "USD", date(2020, 3, 14), date(2020, 3, 15)) == pytest.approx(
        rate("EUR", "USD", date(2020, 3, 13), date(2020, 3, 13))
    )
    assert rate("GBP", "USD", date(1987, 3, 2), date(1987, 3, 2)) is None


@pytest.mark.parametrize(
    "between", [" (about ", " (", ", or ", ", equivalent to about ", " (some "]
)
def test_a_missing_scale_is_found_and_what_would_fit_is_said(between: str) -> None:
    [problem] = checked(_yuan(1.9, between)).problems
    assert problem.suggestion == "1.9 billion USD"
    assert problem.severity == "error"
    assert "12.4 billion yuan" in problem.message
    assert len(problem.facts) == 2


@pytest.mark.parametrize("dollars", [1.92e9, 1.80e9, 2.03e9])
def test_a_rounded_conversion_is_left_alone(dollars: float) -> None:
    assert not checked(_yuan(dollars)).problems


@pytest.mark.parametrize("dollars", [1.5e9, 2.6e9])
def test_a_wrong_rate_is_found(dollars: float) -> None:
    [problem] = checked(_yuan(dollars)).problems
    assert problem.severity == "warning"
    assert "%" in problem.message


@pytest.mark.parametrize("between", [" and exports of ", ", against ", ". It spent "])
def test_two_amounts_that_are_not_one_are_left_alone(between: str) -> None:
    assert not checked(_yuan(1.9, between)).problems


def test_without_a_period_the_month_of_publication_counts_and_without_both_nothing() -> None:
    assert checked(_yuan(1.9, period=None, published="2021-07-20")).problems
    assert not checked(_yuan(1.9, period=None)).problems


def test_a_rate_that_the_report_uses_throughout_is_of_another_day() -> None:
    text = (
        "Defence gets 830 billion rupees (19 billion dollars) and schools 72 billion rupees "
        "(1.65 billion dollars) in June 2021."
    )
    assert not checked(read_text(text, "2021-06-20")).problems
    slip = text.replace("1.65 billion", "1.65 million")
    assert [p.severity for p in checked(read_text(slip, "2021-06-20")).problems] == [
        "warning",
        "error",
    ]


def test_amounts_of_three_currencies_in_a_list_are_no_conversions() -> None:
    text = "It lent 12 billion yuan, 3 billion dollars and 2 billion euros in June 2021."
    assert not checked(read_text(text, "2021-06-20")).problems
