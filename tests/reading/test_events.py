"""Events: which dates say that something happened, and which only give a figure's time."""

import pytest

from hzviewer.reading.reader import read_text

EVENTS = [
    ("2020-07-26", "On July 24, engineers closed the breach.", [("July 24", "2020-07-24")]),
    ("2020-07-26", "The mayor told reporters on Friday that work had begun.", [("Friday", "2020-07-24")]),
    ("2020-07-26", "The plant, which was founded in March 2011, makes panels.", [("March 2011", "2011-03")]),
    ("2020-07-26", "On June 3 and 9, the office handed out blankets.",
     [("June 3", "2020-06-03"), ("9", "2020-06-09")]),
    ("2020-07-26", "From July 28, the port will take in no more ships.", [("July 28", "2020-07-28")]),
    ("2020-07-26", "From the start of August, the toll will be dropped.",
     [("the start of August", "2020-08")]),
    ("2020-07-26", "The line was connected to the network at the end of last year.",
     [("the end of last year", "2019-12")]),
    ("1987-04-10", "The two governments signed the accord last October.", [("October", "1986-10")]),
    ("1987-04-10", "The union said yesterday it would strike.", [("yesterday", "1987-04-09")]),
    ("2005-03-02", "Ministers met in Vienna last month to settle quotas.", [("last month", "2005-02")]),
    ("2005-03-02", "In January, the chancellor unveiled a package for small firms.",
     [("January", "2005-01")]),
    ("2021-06-04", "The committee, at its meeting of June 2 to 4, 2021, left the rate alone.",
     [("June 2 to 4, 2021", "2021-06-02/2021-06-04")]),
    ("2021-06-04", "The fair was held from May 5 to May 9.", [("May 5 to May 9", "2021-05-05/2021-05-09")]),
    ("2021-06-04", "The day with most wind this year was February 11.", [("February 11", "2021-02-11")]),
    ("2021-06-04", "In 2020, at a session on May 7, 2020, it was approved.", [("May 7, 2020", "2020-05-07")]),
    ("2026-05-07", "The bureau published its figures Thursday.", [("Thursday", "2026-05-07")]),
    ("2026-05-07", "After the April 9 election the cabinet was sworn in.", [("April 9", "2026-04-09")]),
    ("2026-05-07", "Traffic came to a halt on May 2 after a landslide.", [("May 2", "2026-05-02")]),
    ("2026-05-07", "The ferry will resume in June.", [("June", "2026-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "sentence", "events"), EVENTS)
def test_events(published: str, sentence: str, events: list[tuple[str, str]]) -> None:
    found = read_text(sentence, published).events
    assert [(e.date) for e in found] == [date for _, date in events]
    for event, (words, _) in zip(found, events, strict=True):
        assert words in event.quote


NONE = [
    "In April, exports rose 5.2 percent to 310 million dollars.",
    "Sales fell to 12,300 units in May from 14,100 in April.",
    "The rate was the lowest since March 1980.",
    "The city will have 40 parks by June 30, 2021.",
    "Deposits stood at 4.1 billion yuan as of March 31.",
    "Reserves were 3.1 trillion dollars on April 30.",
    "BEIJING, July 24 (Xinhua) -- The harvest was good.",
    "A worker checks a turbine in the bay, July 24, 2020. [Photo/Xinhua]",
    "Updated: May 6, 2020 by the editors",
    "The balance of payments improved in the first quarter.",
    "Tourists made 230 million trips during the May 1-5 holiday.",
    "From January to May, the mills made 4.2 million tonnes.",
    "Unemployment has been falling since April.",
    "Under the Banking Act, 1934, the board shall keep accounts.",
    "Output was 3 percent higher than in February.",
    "Inflation will ease in the second half of the year.",
    "The shop is open every Monday and on Sundays.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_no_event(sentence: str) -> None:
    assert read_text(sentence, "2020-07-26").events == ()


def test_an_event_says_what_happened_without_its_date() -> None:
    (event,) = read_text("On July 24, engineers closed the breach.", "2020-07-26").events
    assert event.what == "engineers closed the breach"


def test_a_long_sentence_is_told_in_few_words() -> None:
    text = "On July 24, " + "they went on " * 30 + "home."
    (event,) = read_text(text, "2020-07-26").events
    assert len(event.what.split()) <= 26
    assert event.what.endswith("…")
