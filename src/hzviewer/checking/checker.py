"""The door of the checks: a report to the same report with its problems."""

from collections.abc import Callable, Iterator

import msgspec

from hzviewer.model.facts import Problem
from hzviewer.model.report import Report

from .currencies import currency_pair_off_by_scale

Rule = Callable[[Report], Iterator[Problem]]

RULES: tuple[Rule, ...] = (currency_pair_off_by_scale,)
"""Every check; a new one is a function in the module of its subject and a name here."""


def checked(report: Report) -> Report:
    """Return the report with the problems that the rules find, in reading order."""
    found = sorted((p for rule in RULES for p in rule(report)), key=lambda p: (p.start, p.end))
    return msgspec.structs.replace(report, problems=tuple(_with_own_ids(found)))


def _with_own_ids(problems: list[Problem]) -> Iterator[Problem]:
    seen: dict[int, int] = {}
    for problem in problems:
        number = seen[problem.start] = seen.get(problem.start, 0) + 1
        suffix = f"-{number}" if number > 1 else ""
        yield msgspec.structs.replace(problem, id=f"x{problem.start}{suffix}")
