"""Sentences of the genre: kind, direction, subject and period of each figure they state."""

import pytest

from hzviewer.model.facts import Figure
from hzviewer.reading.reader import read_text

PUBLISHED = "2021-08-16"
Wanted = tuple[str, str, str | None, str, str | None]

SENTENCES: list[tuple[str, list[Wanted]]] = [
    (
        "In July, exports rose 5 percent to 3.2 billion yuan.",
        [
            ("5 percent", "change", "up", "exports", "2021-07"),
            ("3.2 billion yuan", "level", "up", "exports", "2021-07"),
        ],
    ),
    (
        "Exports to Peru fell 2.3 pct to 1.28 billion dlrs in May and imports 24.4 pct to 2.14 billion.",
        [
            ("2.3 pct", "change", "down", "Exports to Peru", "2021-05"),
            ("1.28 billion dlrs", "level", "down", "Exports to Peru", "2021-05"),
            ("24.4 pct", "change", "down", "imports from Peru", "2021-05"),
            ("2.14 billion", "level", "down", "imports from Peru", "2021-05"),
        ],
    ),
    (
        "The jobless rate fell to 9.6% in July from 10.6% in June.",
        [
            ("9.6%", "level", "down", "jobless rate", "2021-07"),
            ("10.6%", "level", None, "jobless rate", "2021-06"),
        ],
    ),
    (
        "The deficit was 1.05 billion euros in July, down from 3.04 billion in the same 2020 period.",
        [
            ("1.05 billion euros", "level", "down", "deficit", "2021-07"),
            ("3.04 billion", "level", None, "deficit", "2020-07"),
        ],
    ),
    (
        "The primary, secondary and tertiary industries grew 2.3, 4.5 and 6.7 percent respectively, "
        "accounting for 5.1, 41.2 and 53.7 percent.",
        [
            ("2.3", "change", "up", "primary industries", None),
            ("4.5", "change", "up", "secondary industries", None),
            ("6.7 percent", "change", "up", "tertiary industries", None),
            ("5.1", "share", None, "primary industries", None),
            ("41.2", "share", None, "secondary industries", None),
            ("53.7 percent", "share", None, "tertiary industries", None),
        ],
    ),
    (
        "The output of robots and cars grew by 24.2 percent and 17.1 percent respectively.",
        [
            ("24.2 percent", "change", "up", "output of robots", None),
            ("17.1 percent", "change", "up", "output of cars", None),
        ],
    ),
    (
        "From January to July, investment reached 28.8 billion yuan (about 4.4 billion U.S. dollars), "
        "up by 1.6 percent year on year.",
        [
            ("28.8 billion yuan", "level", None, "investment", "2021-01/2021-07"),
            ("4.4 billion U.S. dollars", "level", None, "investment", "2021-01/2021-07"),
            ("1.6 percent", "change", "up", "investment", "2021-01/2021-07"),
        ],
    ),
    (
        "The tax take was 20 billion yuan in 2020, a year-on-year increase of 8 percent.",
        [
            ("20 billion yuan", "level", None, "tax take", "2020"),
            ("8 percent", "change", "up", "tax take", "2020"),
        ],
    ),
    ("Output shrank 6.8 percent.", [("6.8 percent", "change", "down", "Output", None)]),
    ("Growth was minus 6.8 percent.", [("6.8 percent", "change", "down", "Growth", None)]),
    ("Growth slowed to 4 percent.", [("4 percent", "change", "up", "Growth", None)]),
    (
        "The central bank cut its benchmark rate by 25 basis points to 4.5 percent.",
        [
            ("25 basis points", "change", "down", "benchmark rate (central bank)", "2021-08-16"),
            ("4.5 percent", "level", "down", "benchmark rate (central bank)", "2021-08-16"),
        ],
    ),
    (
        "The bank kept the repo rate unchanged at 4 percent.",
        [("4 percent", "level", "flat", "repo rate", "2021-08-16")],
    ),
    (
        "Unemployment went up 0.4 percentage points to 5.1 percent.",
        [
            ("0.4 percentage points", "change", "up", "Unemployment", None),
            ("5.1 percent", "level", "up", "Unemployment", None),
        ],
    ),
    (
        "The tariff rose from 3.2 percent to 4.1 percent.",
        [
            ("3.2 percent", "level", None, "tariff", None),
            ("4.1 percent", "level", "up", "tariff", None),
        ],
    ),
    (
        "Wind power accounted for 31 percent of the total last year.",
        [("31 percent", "share", None, "Wind power", "2020")],
    ),
    (
        "The province aims to plant 3,000 hectares of forest by 2025.",
        [("3,000 hectares", "target", None, "forest", "2025")],
    ),
    (
        "The economy is expected to grow by 5.2 percent in 2022.",
        [("5.2 percent", "change", "up", "economy", "2022")],
    ),
    (
        "The government set a growth target of 5 percent for 2022.",
        [("5 percent", "target", "up", "growth target", "2022")],
    ),
    (
        "More than 330 plants were opened, attracting 5,000 visitors.",
        [
            ("330", "count", None, "plants opened", None),
            ("5,000", "count", None, "visitors (plants)", None),
        ],
    ),
    (
        "The number of people out of work fell by 78,000 to 1.38 million in the three months to May.",
        [
            ("78,000", "change", "down", "number of people out of work", "2021-03/2021-05"),
            ("1.38 million", "count", "down", "number of people out of work", "2021-03/2021-05"),
        ],
    ),
    (
        "The county released 60 million and 200 million yuan of relief funding.",
        [
            ("60 million", "level", None, "relief funding", None),
            ("200 million yuan", "level", None, "relief funding", None),
        ],
    ),
    (
        "Sales of electric buses more than doubled to 1.2 million units.",
        [
            ("doubled", "change", "up", "Sales of electric buses", None),
            ("1.2 million", "count", "up", "Sales of electric buses", None),
        ],
    ),
    (
        "Emissions in 2020 were 28 tons, down 59 percent from 2013.",
        [
            ("28 tons", "level", None, "Emissions", "2020"),
            ("59 percent", "change", "down", "Emissions", "2013/2020"),
        ],
    ),
    (
        "Inflation is forecast to average 3.1 percent in 2022, down from 4.2 percent this year.",
        [
            ("3.1 percent", "level", "down", "Inflation", "2022"),
            ("4.2 percent", "level", None, "Inflation", "2021"),
        ],
    ),
    (
        "In Rio the vacancy rate was 12.4%, while in Recife it dropped to 8.5%.",
        [
            ("12.4%", "level", None, "vacancy rate", None),
            ("8.5%", "level", "down", "vacancy rate", None),
        ],
    ),
    (
        "The plant, one of the largest of its kind, covers an area of 2,300 mu.",
        [("2,300 mu", "level", None, "area (plant)", None)],
    ),
    (
        "It is the second-largest port.",
        [("second-largest", "rank", None, "second-largest port", None)],
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_a_sentence(sentence: str, wanted: list[Wanted]) -> None:
    figures = read_text(sentence, PUBLISHED).figures
    assert [(f.quote, f.kind, f.direction, f.subject, f.period) for f in figures] == wanted


def test_a_period_is_carried_to_the_next_sentence() -> None:
    text = "Trade grew in the first half of 2020. Exports rose 3 percent. Imports fell 2 percent."
    assert [f.period for f in read_text(text).figures] == ["2020-H1", "2020-H1"]


def test_a_pronoun_stands_for_the_subject_before() -> None:
    text = "The industrial park opened in 2019. It generated 110 million kwh in 2020."
    assert "industrial park" in _only(text).subject


def test_the_cues_are_the_words_that_gave_each_part() -> None:
    text = "In May, exports rose by about 5 percent."
    figure = _only(text)
    words = {cue.role: text[cue.start : cue.end].strip() for cue in figure.cues}
    assert words == {
        "direction": "rose",
        "period": "May",
        "qualifier": "about",
        "subject": "exports",
        "unit": "percent",
    }
    assert figure.qualifier == "about"


def test_an_indicator_has_its_canonical_name() -> None:
    assert _only("The gross domestic product (GDP) grew 5 percent.").indicator == "GDP"
    assert _only("The cat grew 5 percent.").indicator is None


def test_no_currency_is_guessed() -> None:
    assert _only("The show had an audience of 1.1 billion.").unit in ("", "people")


def _only(text: str) -> Figure:
    [figure] = read_text(text, PUBLISHED).figures
    return figure


KEY_FIGURES = """Indicators of the first half of 2021
GDP: 1.2 trillion yuan (+12.7%)
Industrial output: up 15.9 percent
Retail sales: 450.6 billion yuan, up 18.2%
Urban unemployment: 5.0% (-0.7 pp)
Imports: $12.4bn; -3.1% y/y
They were published on Monday."""


def test_each_line_of_a_list_of_key_figures_has_its_own_subject() -> None:
    found = [
        (f.quote, f.subject, f.kind, f.direction)
        for f in read_text(KEY_FIGURES, "2021-07-15").figures
    ]
    assert found == [
        ("1.2 trillion yuan", "GDP", "level", None),
        ("+12.7%", "GDP", "change", "up"),
        ("15.9 percent", "Industrial output", "change", "up"),
        ("450.6 billion yuan", "Retail sales", "level", None),
        ("18.2%", "Retail sales", "change", "up"),
        ("5.0%", "Urban unemployment", "level", None),
        ("-0.7 pp", "Urban unemployment", "change", "down"),
        ("$12.4bn", "Imports", "level", None),
        ("-3.1%", "Imports", "change", "down"),
    ]


def test_items_under_targets_are_targets_until_the_next_heading() -> None:
    text = (
        "Targets and tasks for 2016-2020\n\nOur main targets are:\n\n"
        "-GDP grows at an average annual rate of 7.5 percent to reach 620 billion yuan\n\n"
        "- CPI increase of around 3 percent\n\n"
        "Review of 2015\n\n- GDP grew 3 percent\n"
    )
    figures = read_text(text, "2016-02-01").figures
    assert [(f.quote, f.kind, f.period) for f in figures] == [
        ("7.5 percent", "target", "2016/2020"),
        ("620 billion yuan", "target", "2020"),
        ("3 percent", "target", "2016/2020"),
        ("3 percent", "change", "2015"),
    ]
