"""The timeline holds every event and every figure once, in the order of time."""

import msgspec

from hzviewer.model.facts import Event
from hzviewer.model.timeline import marks
from tests.samples import large_report, small_report


def test_events_and_periods_stand_in_the_order_of_their_days() -> None:
    found = marks(small_report())
    assert [(mark.kind, mark.label) for mark in found] == [
        ("period", "H1 2021"),
        ("event", "3 Mar 2021"),
    ]
    assert found[0].text == "5 figures"
    assert found[0].detail == "gross domestic product, Exports"


def test_what_states_no_time_comes_last_events_first() -> None:
    figures = [msgspec.structs.replace(f, period=None) for f in small_report().figures[:1]]
    events = (
        Event(id="e1", start=1, end=2, quote="once", date=None, what="A fair"),
        Event(id="e2", start=3, end=4, quote="on a 31st", date="2021-02-31", what="A vote"),
        Event(id="e3", start=5, end=6, quote="in 2030", date="2030", what="A bridge"),
    )
    report = msgspec.structs.replace(small_report(), figures=tuple(figures), events=events)
    found = marks(report)
    assert [mark.text for mark in found] == ["A bridge", "A fair", "A vote", "1 figure"]
    assert [mark.period is None for mark in found] == [False, True, True, True]


def test_every_figure_is_in_one_period() -> None:
    report = large_report(90)
    facts = [fact for mark in marks(report) for fact in mark.facts]
    assert sorted(facts) == sorted(figure.id for figure in report.figures)
    assert marks(report)[0].detail.endswith("and 34 more")
