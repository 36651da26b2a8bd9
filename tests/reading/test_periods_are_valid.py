"""Whatever times a text strings together, each figure has a period that exists, or none."""

from hypothesis import given, settings
from hypothesis import strategies as st

from hzviewer.model import periods
from hzviewer.reading.reader import read_text

PARTS = st.sampled_from(
    "5 percent|in May|from|to|than|a year earlier|in the previous month|on February 29, 2020|since|"
    "between|and|2010-11|in 2020|the first quarter|of fiscal 2021|both|over the next two years|has|"
    "in the year to June|(up from|)|by 2030|until then|the same period last year|31 December|,|.\n\n|"
    "in the three months to January|the previous three months|rose|was revised|India's|budget|H1|"
    "Q4 FY21|3 billion dollars|in the past week|at year-end|November and October|the month|will".split(
        "|"
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=24), st.sampled_from([None, "2020-02-29", "2021-12-31"]))
def test_every_period_exists(parts: list[str], published: str | None) -> None:
    for figure in read_text("Sales " + " ".join(parts), published).figures:
        if figure.period is not None:
            periods.parse(figure.period)
