"""The door of the checks: a report to the same report with its problems."""

from collections.abc import Callable, Iterator

import msgspec

from hzviewer.model.facts import Problem
from hzviewer.model.report import Report

from . import (
    balances,
    conversions,
    currencies,
    dates,
    dimensions,
    double_digits,
    flows,
    levels,
    multiples,
    numbers,
    orders,
    ranks,
    repetitions,
    scales,
    shares,
    streaks,
    stretches,
    totals,
    weekdays,
)
from .evidence import Evidence

Rule = Callable[[Evidence], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    currencies.currency_pair_off_by_scale,
    currencies.conversion_into_same_currency,
    conversions.unit_pair_off,
    levels.percentage_against_its_levels,
    levels.difference_against_its_levels,
    levels.direction_against_its_levels,
    levels.move_across_scales,
    levels.gap_against_its_levels,
    levels.revision_without_to,
    multiples.growth_against_its_multiple,
    multiples.multiple_against_its_levels,
    multiples.multiple_against_the_level_of_its_year,
    totals.parts_against_total,
    totals.total_after_its_parts,
    totals.sectors_against_their_total,
    totals.part_beyond_its_whole,
    shares.shares_against_hundred,
    shares.structure_against_hundred,
    shares.share_against_its_levels,
    shares.share_against_named_whole,
    shares.share_beyond_its_whole,
    shares.share_of_the_other_flow,
    streaks.streak_against_rates,
    streaks.streak_with_two_lengths,
    repetitions.headline_against_text,
    repetitions.text_against_text,
    repetitions.value_across_scales,
    dates.date_that_does_not_exist,
    dates.times_out_of_order,
    dates.year_garbled,
    scales.scale_missing_beside_its_twin,
    scales.unit_missing_beside_its_share,
    scales.percent_missing_after_rate,
    scales.percent_missing_before_comparison,
    scales.scale_missing_beside_its_kind,
    scales.years_missing_after_life_expectancy,
    numbers.number_broken,
    numbers.fall_beyond_zero,
    numbers.number_in_full_with_scale,
    numbers.amount_beyond_the_world,
    numbers.range_backwards,
    ranks.ranking_used_twice,
    ranks.ranking_listed_twice,
    dimensions.unit_cannot_measure,
    dimensions.unit_cannot_measure_size,
    dimensions.percentage_cannot_measure,
    balances.balance_with_two_names,
    balances.balance_with_one_amount_and_two_names,
    balances.balance_against_flows,
    balances.net_against_its_flows,
    flows.flows_across_scales,
    flows.trade_against_flows,
    orders.order_against_values,
    double_digits.double_digits_against_rates,
    stretches.time_against_its_parts,
    stretches.month_on_month_of_several_months,
    weekdays.weekday_against_date,
    weekdays.weekday_near_publication,
)
"""Every check; a new one is a function in the module of its subject and a name here."""


def checked(report: Report) -> Report:
    """Return the report with the problems that the rules find, in reading order."""
    evidence = Evidence(report)
    once = {(p.rule, p.start, p.end): p for rule in RULES for p in rule(evidence)}
    found = sorted(once.values(), key=lambda p: (p.start, p.end))
    return msgspec.structs.replace(report, problems=tuple(_with_own_ids(found)))


def _with_own_ids(problems: list[Problem]) -> Iterator[Problem]:
    seen: dict[int, int] = {}
    for problem in problems:
        number = seen[problem.start] = seen.get(problem.start, 0) + 1
        suffix = f"-{number}" if number > 1 else ""
        yield msgspec.structs.replace(problem, id=f"x{problem.start}{suffix}")
