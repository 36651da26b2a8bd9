"""Each rule finds its slip, in other words than the planted ones, and proposes what would fit.

The slips stand in ``slips.tsv``: the rule, what it proposes, the text with its line breaks as \\n.
"""

from pathlib import Path

import pytest

from hzviewer.checking.checker import RULES, checked
from hzviewer.reading.reader import read_text

_LINES = Path(__file__).with_name("slips.tsv").read_text(encoding="utf-8").splitlines()
SLIPS = [tuple(line.replace("\\n", "\n").split("\t")) for line in _LINES]
_SHARED_NAMES = {
    "unit_cannot_measure_size": "unit_cannot_measure",
    "total_after_its_parts": "parts_against_total",
    "sectors_against_their_total": "parts_against_total",
    "part_beyond_its_whole": "parts_against_total",
    "weekday_near_publication": "weekday_against_date",
    "balance_with_one_amount_and_two_names": "balance_with_two_names",
}
"""Functions that find one kind of slip on different ways give it one name."""


@pytest.mark.parametrize(("rule", "suggestion", "text"), SLIPS)
def test_a_slip_is_found_by_its_rule_with_what_would_fit(
    rule: str, suggestion: str, text: str
) -> None:
    [problem] = checked(read_text(text, "2020-07-26")).problems
    assert (problem.rule, problem.suggestion) == (rule, suggestion)


def test_every_rule_has_a_slip_here() -> None:
    names = {rule.__name__ for rule in RULES}
    assert {_SHARED_NAMES.get(name, name) for name in names} == {slip[0] for slip in SLIPS}
