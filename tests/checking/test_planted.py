"""On 240 planted errors at least nine in ten are found, on their clean twins nothing."""

from collections import Counter

import pytest

from hzviewer.checking.checker import checked
from hzviewer.model.facts import Problem
from hzviewer.reading.reader import read_text

from .planting import EACH, PUBLISHED, SHAPES, Planted, planted

WITHOUT_FIGURES = {
    "date_that_does_not_exist",
    "weekday_against_date",
    "times_out_of_order",
    "year_garbled",
    "structure_against_hundred",
    "ranking_listed_twice",
    "percent_missing_after_rate",
    "percent_missing_before_comparison",
    "balance_with_two_names",
    "years_missing_after_life_expectancy",
}
"""Rules about words and dates, which the reader does not count among the figures."""

ALL = tuple(planted())


def _problems(text: str) -> tuple[Problem, ...]:
    return checked(read_text(text, PUBLISHED)).problems


def test_the_planted_errors_are_many_even_and_the_same_at_every_run() -> None:
    assert len(ALL) >= 200
    assert set(Counter(each.subject for each in ALL).values()) == {EACH}
    assert tuple(planted()) == ALL


def test_at_least_nine_in_ten_planted_errors_are_found() -> None:
    missed = [each.wrong for each in ALL if not _problems(each.wrong)]
    assert len(missed) <= 0.1 * len(ALL), missed


@pytest.mark.parametrize("subject", SHAPES)
def test_most_planted_errors_of_each_subject_are_found(subject: str) -> None:
    ours = [each for each in ALL if each.subject == subject]
    missed = [each.wrong for each in ours if not _problems(each.wrong)]
    assert len(missed) <= 0.2 * len(ours), missed


@pytest.mark.parametrize("each", ALL, ids=lambda each: f"{each.subject}-{ALL.index(each)}")
def test_their_clean_twins_raise_nothing(each: Planted) -> None:
    assert [problem.message for problem in _problems(each.clean)] == []


def test_a_problem_names_its_facts_says_the_arithmetic_and_proposes() -> None:
    for each in ALL:
        report = checked(read_text(each.wrong, PUBLISHED))
        for problem in report.problems:
            assert problem.message.endswith(".")
            assert 0 <= problem.start < problem.end <= len(report.text)
            assert all(report.fact(fact) is not None for fact in problem.facts)
            if problem.rule not in WITHOUT_FIGURES:
                assert problem.facts, problem
