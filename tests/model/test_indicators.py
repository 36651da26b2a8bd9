"""Charts hold like with like, and every figure exactly once."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hzviewer.model.facts import Figure
from hzviewer.model.indicators import bar, charts
from tests.samples import large_report, small_report


def _figure(start: int, value: float, unit: str = "t", **parts: Any) -> Figure:
    return Figure(
        id=f"f{start}", start=start, end=start + 1, quote="1", value=value, unit=unit, **parts
    )


_FIGURES = st.lists(
    st.tuples(
        st.floats(0, 1e15),
        st.sampled_from(["%", "t", "CNY", ""]),
        st.sampled_from(["change", "level", "count", "share", "target", "duration", "rank"]),
    ),
    max_size=30,
).map(
    lambda rows: [_figure(i, value, unit, kind=kind) for i, (value, unit, kind) in enumerate(rows)]
)


@given(_FIGURES)
def test_every_figure_is_in_exactly_one_chart_of_its_kind_and_unit(figures: list[Figure]) -> None:
    by_id = {figure.id: figure for figure in figures}
    drawn = [(item.fact, chart) for chart in charts(figures) for item in chart.bars]
    assert sorted(fact for fact, _ in drawn) == sorted(by_id)
    assert all((chart.kind, chart.unit) == (by_id[f].kind, by_id[f].unit) for f, chart in drawn)


@given(_FIGURES)
def test_the_smallest_bar_of_a_chart_can_be_seen(figures: list[Figure]) -> None:
    for chart in charts(figures):
        sizes = [abs(item.value) for item in chart.bars if item.value]
        assert not sizes or max(sizes) <= 1000.001 * min(sizes)


@given(_FIGURES)
def test_the_axis_holds_zero_and_every_value(figures: list[Figure]) -> None:
    for chart in charts(figures):
        low, high = chart.extent
        assert low <= 0 <= high
        assert all(low <= item.value <= high for item in chart.bars)


def test_changes_come_first_and_bars_in_reading_order() -> None:
    found = charts(small_report().figures)
    assert [chart.title for chart in found] == ["Changes, %", "Levels, CNY", "Levels, USD"]
    assert [item.label for item in found[0].bars] == ["gross domestic product", "Exports"]


def test_a_fall_is_drawn_to_the_left_of_zero() -> None:
    fall = bar(_figure(0, 6.8, "%", kind="change", direction="down", high=7.0))
    assert (fall.value, fall.high, fall.text) == (-6.8, -7.0, "−6.8–7%")


def test_a_level_that_fell_is_still_drawn_from_zero_to_the_right() -> None:
    assert bar(_figure(0, 2.1e9, "CNY", direction="down")).value == 2.1e9


def test_amounts_too_far_apart_for_one_axis_get_charts_that_name_their_range() -> None:
    found = charts([_figure(0, 6e6), _figure(1, 60), _figure(2, 20), _figure(3, 150_000)])
    assert [chart.title for chart in found] == [
        "Levels, tonnes, 150,000 to 6 million",
        "Levels, tonnes, 20 to 60",
    ]


def test_rates_of_change_stay_on_one_axis() -> None:
    rates = [
        _figure(i, v, "%", kind="change", direction="up") for i, v in enumerate((24.6, 0.11, 0))
    ]
    assert len(charts(rates)) == 1


def test_an_open_range_does_not_dwarf_the_others() -> None:
    (chart,) = charts([_figure(0, 10, "%", high=99), _figure(1, 1.5, "%")])
    assert chart.extent == (0.0, 15.0)
    (narrow,) = charts([_figure(0, 4.5, "%", high=5.0, kind="target")])
    assert narrow.extent == (0.0, 5.0)


def test_a_chart_knows_the_period_that_all_its_bars_share() -> None:
    assert charts(small_report().figures)[0].period == "H1 2021"
    (mixed,) = charts([_figure(0, 1, period="2020"), _figure(1, 2, period="2021")])
    assert mixed.period == ""


def test_a_large_report_is_three_charts() -> None:
    assert [len(chart.bars) for chart in charts(large_report().figures)][:2] == [334, 333]


def test_a_chart_that_draws_in_part_knows_how_many_it_leaves_out() -> None:
    chart, *_ = charts(large_report().figures, most_bars=100)
    assert (len(chart.bars), chart.left_out) == (100, 234)
    assert charts(large_report().figures)[0].left_out == 0


def test_bars_of_one_subject_in_several_places_name_them() -> None:
    rents = [
        _figure(0, 4, "%", subject="rent", place="Ayport"),
        _figure(1, 5, "%", subject="rent", place="Beeton"),
        _figure(2, 6, "%", subject="wages", place="Beeton"),
    ]
    (chart,) = charts(rents)
    assert [item.label for item in chart.bars] == ["rent, Ayport", "rent, Beeton", "wages"]
