"""The summary: what leads, what stands together, and the words behind each number."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hzviewer.model import wording
from hzviewer.model.facts import Event, Figure
from hzviewer.model.report import Report
from hzviewer.output.passages import Lines, Note, passages
from hzviewer.output.summary import HEADLINES, Row, Value, summarise
from tests.samples import large_report, small_report


def _values(rows: tuple[Row, ...]) -> list[Value]:
    return [value for row in rows for value in (*row.values, *row.changes)]


def test_every_number_has_a_note_with_its_exact_words() -> None:
    for report in (small_report(), large_report(40)):
        summary = summarise(report)
        notes = {note.number: note for note in summary.notes}
        figures = {(f.start, f.end): f for f in report.figures}
        for value in _values(summary.headlines) + _values(summary.figures):
            note = notes[value.note]
            assert note.quote == " ".join(report.text[note.start : note.end].split())
            assert value.text == wording.signed_value(figures[note.start, note.end])
        for item in (*summary.timeline, *summary.problems):
            assert item.notes
            assert set(item.notes) <= set(notes)


def test_a_change_stands_beside_its_amount() -> None:
    gdp, exports = summarise(small_report()).headlines
    assert [v.text for v in gdp.values] == ["12.4 billion CNY", "1.9 USD"]
    assert [v.hedge for v in gdp.values] == ["", "about"]
    assert [v.text for v in gdp.changes] == ["+3.2%"]
    assert exports.subject == "Exports"
    assert [v.text for v in exports.values] == ["2.1 billion CNY"]
    assert [v.text for v in exports.changes] == ["−1.5%"]


def test_two_amounts_in_one_unit_are_two_rows() -> None:
    report = small_report()
    first = report.figures[0]
    twin = msgspec.structs.replace(first, id="f999", value=1.0)
    rows = summarise(msgspec.structs.replace(report, figures=(first, twin))).headlines
    assert [len(row.values) for row in rows] == [1, 1]


def test_a_doubted_number_says_which_problem() -> None:
    summary = summarise(small_report())
    assert summary.headlines[0].problems == (1,)
    assert summary.problems[0].heading == "Problem 1"
    assert summary.problems[0].notes == (1, 2)


def test_a_long_report_begins_with_its_headlines_and_has_the_complete_table() -> None:
    summary = summarise(large_report(100))
    assert len(summary.headlines) == HEADLINES
    assert len(_values(summary.figures)) == 100
    assert not summarise(small_report()).figures


def test_known_indicators_lead_and_none_leads_twice_before_all_have() -> None:
    report = large_report(30)
    known = {20: "GDP", 21: "GDP", 25: "exports"}
    figures = tuple(
        msgspec.structs.replace(f, indicator=known.get(n)) for n, f in enumerate(report.figures)
    )
    rows = summarise(msgspec.structs.replace(report, figures=figures)).headlines
    subjects = [row.subject for row in rows]
    assert {"output of branch 20", "output of branch 21", "output of branch 25"} <= set(subjects)
    assert subjects[0] == "output of branch 0"  # the reading order stays


def test_events_stand_in_time_and_undated_ones_last() -> None:
    report = small_report()
    late, undated = (
        Event(id="e1", start=0, end=8, quote="Riverton", date=date, what=what)
        for date, what in (("2022", "later"), (None, "some day"))
    )
    events = (undated, late, *report.events)
    timeline = summarise(msgspec.structs.replace(report, events=events)).timeline
    assert [item.heading for item in timeline] == ["3 Mar 2021", "2022", "“Riverton”"]


def test_each_passage_holds_its_quotes_whole_and_marked() -> None:
    report = small_report()
    summary = summarise(report)
    first = summary.passages[0]
    exact = [part.text for part in first.parts if part.exact]
    assert exact == ["12.4 billion yuan", "1.9 dollars", "3.2 percent"]
    assert first.notes == (1, 2, 3)
    assert "".join(p.text for p in first.parts).startswith("Riverton's gross domestic product")
    assert first.line == 3


def test_a_sentence_is_shown_once_and_a_long_one_shortened() -> None:
    filler = "word " * 300
    text = f"It began. {filler}reached 5 tons {filler}and 6 tons {filler}at last."
    notes = []
    for number, words in enumerate(("5 tons", "6 tons"), start=1):
        start = text.index(words)
        notes.append(Note(number, words, 1, start, start + len(words)))
    shown = passages(text, notes)
    assert [p.notes for p in shown] == [(1,), (2,)]
    for passage in shown:
        words = "".join(part.text for part in passage.parts)
        assert len(words) < 300
        assert words.startswith("… ")
        assert words.endswith("…")


@given(st.text(alphabet='ab .!\n"”1', max_size=120), st.data())
def test_passages_of_any_text_hold_every_quote(text: str, data: st.DataObject) -> None:
    spans = data.draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=4)
    )
    lines = Lines(text)
    notes = [
        Note(n, text[min(s) : max(s)], lines.number(min(s)), min(s), max(s))
        for n, s in enumerate(spans, start=1)
        if s[0] != s[1]
    ]
    shown = passages(text, notes)
    assert sorted(number for p in shown for number in p.notes) == [n.number for n in notes]
    for passage in shown:
        words = "".join(part.text for part in passage.parts)
        for note in notes:
            if note.number in passage.notes:
                assert " ".join(note.quote.split()) in " ".join(words.split())


def test_an_empty_report_has_an_empty_summary() -> None:
    summary = summarise(Report(id="0"))
    assert summary.title == "Report"
    assert summary.about == ()
    assert not (summary.headlines or summary.notes or summary.passages or summary.charts)


def test_a_target_and_a_rank_say_what_they_are() -> None:
    figure = Figure(id="f0", start=0, end=1, quote="5", value=5.0, unit="%", kind="target")
    report = Report(id="0", text="5", figures=(figure,))
    assert summarise(report).headlines[0].values[0].hedge == "target"


def test_the_place_of_a_report_is_the_one_that_most_figures_share() -> None:
    report = small_report()
    assert "Riverton" in summarise(report).about
    towns = ("Ayport", "Beeton", "Ceeford", "Deeham", "Ayport")
    figures = tuple(
        msgspec.structs.replace(figure, place=town)
        for figure, town in zip(report.figures, towns, strict=True)
    )
    compared = summarise(msgspec.structs.replace(report, figures=figures))
    assert not set(towns) & set(compared.about)
    assert {row.subject for row in compared.headlines} >= {"Exports, Deeham", "Exports, Ayport"}
