"""Periods: notation, bounds and label."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hzviewer.model import periods


@pytest.mark.parametrize(
    ("text", "first", "last", "label"),
    [
        ("2020", (2020, 1, 1), (2020, 12, 31), "2020"),
        ("2020-H1", (2020, 1, 1), (2020, 6, 30), "H1 2020"),
        ("2021-Q4", (2021, 10, 1), (2021, 12, 31), "Q4 2021"),
        ("2020-02", (2020, 2, 1), (2020, 2, 29), "Feb 2020"),
        ("2020-01-24", (2020, 1, 24), (2020, 1, 24), "24 Jan 2020"),
        ("2026-01/2026-07", (2026, 1, 1), (2026, 7, 31), "Jan–Jul 2026"),
        ("2004-04/2005-03", (2004, 4, 1), (2005, 3, 31), "Apr 2004 – Mar 2005"),
        ("2021-04-05/2021-04-07", (2021, 4, 5), (2021, 4, 7), "5–7 Apr 2021"),
        ("2021-03-30/2021-04-07", (2021, 3, 30), (2021, 4, 7), "30 Mar – 7 Apr 2021"),
        ("2020-12-30/2021-01-02", (2020, 12, 30), (2021, 1, 2), "30 Dec 2020 – 2 Jan 2021"),
        ("2013/2025", (2013, 1, 1), (2025, 12, 31), "2013 – 2025"),
    ],
)
def test_every_notation(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int], label: str
) -> None:
    period = periods.parse(text)
    assert (period.first, period.last, period.label) == (date(*first), date(*last), label)


@pytest.mark.parametrize("text", ["", "20", "2020-13", "2020-02-30", "2021/2020", "H1 2020", "a/b"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        periods.parse(text)


@given(st.text(max_size=12))
def test_a_label_is_made_of_anything(text: str) -> None:
    assert isinstance(periods.label(text), str)
