"""Time expressions, and the periods they stand for in a text published on 16 August 2021."""

from datetime import date

import pytest

from hzviewer.reading.text import prepare
from hzviewer.reading.times import TimeMark, find_times

PUBLISHED = date(2021, 8, 16)

TIMES = [
    ("in the last three months of 2004", "2004-10/2004-12"),
    ("in the final two months of last year", "2020-11/2020-12"),
    ("in the June quarter", "2021-04/2021-06"),
    ("in the three months to 30 June", "2021-04/2021-06"),
    ("in the three months ended June 30, 2020", "2020-04/2020-06"),
    ("in the year to end-March 1988", "1987-04/1988-03"),
    ("the 12 months to July", "2020-08/2021-07"),
    ("in the twelve months through June", "2020-07/2021-06"),
    ("in Q2", "2021-Q2"),
    ("2Q20", "2020-Q2"),
    ("Q3 2020", "2020-Q3"),
    ("Q1 of 2021", "2021-Q1"),
    ("in Q1, 2021", "2021-Q1"),
    ("H1 2020", "2020-H1"),
    ("1H2020", "2020-H1"),
    ("FY2021-22", "2021-04/2022-03"),
    ("fiscal 2020", "2020"),
    ("fiscal year 2019-20", "2019-04/2020-03"),
    ("2004/05", "2004-04/2005-03"),
    ("Jan-July", "2021-01/2021-07"),
    ("Jan.-July period", "2021-01/2021-07"),
    ("January through May", "2021-01/2021-05"),
    ("from January to July", "2021-01/2021-07"),
    ("the first three quarters", "2020-01/2020-09"),
    ("the first three quarters of 2020", "2020-01/2020-09"),
    ("the first seven months", "2021-01/2021-07"),
    ("the first 11 months of 2020", "2020-01/2020-11"),
    ("the first half", "2021-H1"),
    ("the second half of 2020", "2020-H2"),
    ("in the second half", "2020-H2"),
    ("the second quarter", "2021-Q2"),
    ("the fourth quarter", "2020-Q4"),
    ("in July", "2021-07"),
    ("in December", "2020-12"),
    ("last December", "2020-12"),
    ("last month", "2021-07"),
    ("this month", "2021-08"),
    ("last year", "2020"),
    ("this year", "2021"),
    ("next year", "2022"),
    ("last quarter", "2021-Q2"),
    ("by the end of 2025", "2025-12-31"),
    ("at the end of June", "2021-06-30"),
    ("at end-June", "2021-06-30"),
    ("end-2020", "2020-12-31"),
    ("as of June 30, 2021", "2021-06-30"),
    ("on 5 May 2021", "2021-05-05"),
    ("May 5, 2021", "2021-05-05"),
    ("2021-05-05", "2021-05-05"),
    ("on Monday", "2021-08-16"),
    ("on Friday", "2021-08-13"),
    ("today", "2021-08-16"),
    ("yesterday", "2021-08-15"),
    ("between 2016 and 2020", "2016/2020"),
    ("from 2016 to 2020", "2016/2020"),
    ("2016-2020", "2016/2020"),
    ("during the 2016-20 period", "2016/2020"),
    ("from July 1 to Aug. 10", "2021-07-01/2021-08-10"),
    ("July 1-5", "2021-07-01/2021-07-05"),
    ("since January", "2021-01"),
    ("so far this year", "2021-01-01/2021-08-16"),
    ("in the year to date", "2021-01-01/2021-08-16"),
    ("year-to-date", "2021-01-01/2021-08-16"),
    ("since the start of the year", "2021-01-01/2021-08-16"),
    ("in the first two weeks of May", "2021-05"),
    ("in early July", "2021-07"),
    ("late 2020", "2020"),
    ("mid-2021", "2021"),
    ("in mid-June", "2021-06"),
    ("the third quarter of last year", "2020-Q3"),
    ("the same period last year", None),
    ("a year earlier", None),
    ("over the past five years", "2016-08-16/2021-08-16"),
    ("over the next decade", "2021-08/2031-08"),
    ("April 2020 - March 2021", "2020-04/2021-03"),
    ("April 2020 to March 2021", "2020-04/2021-03"),
    ("December 2020-February 2021", "2020-12/2021-02"),
    ("the week ended April 3", "2021-03-28/2021-04-03"),
    ("the 14th Five-Year Plan period (2021-25)", "2021/2025"),
    ("2021Q2", "2021-Q2"),
    ("in the quarter ended March 2021", "2021-01/2021-03"),
    ("the quarter to September", "2020-07/2020-09"),
    ("in the six months to June", "2021-01/2021-06"),
    ("the January-March quarter", "2021-01/2021-03"),
    ("May and June", "2021-05/2021-06"),
    ("calendar 2020", "2020"),
    ("full-year 2020", "2020"),
    ("for the whole of 2020", "2020"),
    ("the 2020-21 fiscal year", "2020-04/2021-03"),
    ("by 2030", "2030"),
    ("2 May", "2021-05-02"),
    ("the 5th of May", "2021-05-05"),
    ("Feb. 30", None),
    ("month of July 2021", "2021-07"),
    ("14-18 June", "2021-06-14/2021-06-18"),
    ("three months from April to June", "2021-04/2021-06"),
    ("July this year", "2021-07"),
    ("July of last year", "2020-07"),
    ("the first 20 days of July", "2021-07"),
    ("two years ago", "2019"),
    ("the same month of 2020", "2020"),
    ("in the next two years", "2021-08/2023-08"),
    ("over the next six months", "2021-08-16/2022-02-16"),
    ("in the past year", "2020-08-16/2021-08-16"),
    ("in the past 12 months", None),
    ("over the past few years", None),
    ("in the previous three months", None),
    ("in the quarter centred on May", "2021-04/2021-06"),
    ("in November and October", "2020-10/2020-11"),
    ("at year-end", "2021-12-31"),
    ("at year-end 2019", "2019-12-31"),
    ("in the opening quarter of 2020", "2020-Q1"),
    ("in the 4th qtr", "2020-Q4"),
    ("at this time last year", "2020-08"),
]


def _marks(words: str) -> tuple[TimeMark, ...]:
    return find_times(prepare(f"Output rose 5 percent: {words}.", PUBLISHED))


@pytest.mark.parametrize(("words", "period"), TIMES)
def test_a_time_has_its_period(words: str, period: str | None) -> None:
    [mark] = _marks(words)
    assert mark.period == period


@pytest.mark.parametrize(
    "words", ["exports may rise", "they march on", "part 2020a", "$2020", "2,020 tons"]
)
def test_words_that_only_look_like_a_time(words: str) -> None:
    assert _marks(words) == ()


FISCAL = [
    ("India", "FY09", "2008-04/2009-03"),
    ("India", "FY 2021", "2020-04/2021-03"),
    ("India", "Q1 FY22", "2021-04/2021-06"),
    ("India", "Q4 of FY2021", "2021-01/2021-03"),
    ("India", "the fourth quarter of FY21", "2021-01/2021-03"),
    ("Pakistan", "FY09", "2008-07/2009-06"),
    ("Pakistan", "H1-FY09", "2008-07/2008-12"),
    ("Pakistan", "Q4-FY09", "2009-04/2009-06"),
    ("Australia", "2019-20", "2019-07/2020-06"),
    ("Japan", "fiscal 2020", "2020-04/2021-03"),
    ("America", "fiscal 2020", "2019-10/2020-09"),
    ("America", "the first quarter of fiscal 2021", "2020-10/2020-12"),
    ("Kenya", "the 2019/20 season", "2019/2020"),
    ("Kenya", "the 2019/20 fiscal year", "2019-07/2020-06"),
    ("China", "the 2020 third quarter", "2020-Q3"),
]


@pytest.mark.parametrize(("country", "words", "period"), FISCAL)
def test_a_fiscal_year_is_that_of_the_country(country: str, words: str, period: str) -> None:
    [mark] = find_times(prepare(f"{country}'s output rose 5 percent in {words}.", PUBLISHED))
    assert mark.period == period


def test_a_quarter_of_a_fiscal_year_named_before() -> None:
    document = prepare(
        "Growth of 9.5 percent is seen in 2021-22, with 21.4 percent in Q1.", PUBLISHED
    )
    assert [m.period for m in find_times(document)] == ["2021-04/2022-03", "2021-04/2021-06"]


def test_without_a_day_of_publication_the_first_year_named_settles_the_others() -> None:
    document = prepare("In 2018 exports rose. In May they fell. Sales grew last year.")
    assert [m.period for m in find_times(document)] == ["2018", "2018-05", "2017"]


def test_the_month_and_the_quarter_are_the_last_of_which_a_text_speaks() -> None:
    document = prepare("Sales rose in June. May was better. They fell for the month.", PUBLISHED)
    assert [m.period for m in find_times(document)] == ["2021-06", "2021-05", "2021-06"]
    document = prepare("In the three months to June sales rose, in the quarter by 2.", PUBLISHED)
    assert [m.period for m in find_times(document)] == ["2021-04/2021-06"] * 2


def test_the_current_fiscal_year_is_that_of_the_day_of_publication() -> None:
    document = prepare(
        "Spending is set for 2022/23. It fell in the current financial year.", PUBLISHED
    )
    assert [m.period for m in find_times(document)] == ["2022-04/2023-03", "2021-04/2022-03"]


def test_a_rolling_time_ends_on_the_day_that_is_named() -> None:
    document = prepare("Users doubled in the past month as of July 13.", PUBLISHED)
    assert find_times(document)[0].period == "2021-06-13/2021-07-13"


def test_a_holiday_is_in_its_month_or_has_its_days() -> None:
    document = prepare("Trips rose in the May Day holiday last year.", PUBLISHED)
    assert [m.period for m in find_times(document)] == ["2020-05"]
    document = prepare(
        "On May 1-5 trips rose. They fell in last year's May Day holiday.", PUBLISHED
    )
    assert [m.period for m in find_times(document)] == ["2021-05-01/2021-05-05", "2020", "2020-05"]
    document = prepare("On May 1-5 trips rose. In the May Day holiday they doubled.", PUBLISHED)
    assert [m.period for m in find_times(document)] == ["2021-05-01/2021-05-05"] * 2


def test_a_year_that_is_only_compared_with_settles_nothing() -> None:
    document = prepare(
        "In May 2019 prices rose 3 percent compared with May 2018. In June they fell."
    )
    assert find_times(document)[-1].period == "2019-06"
