"""A report to the problems in it: one small function a rule.

A rule takes `Evidence` (the report, its figures by sentence and by kind) and yields problems. To
add one: write the function in the module of its subject, name it in `RULES` of `checker`, and put
a line with a slip into ``tests/checking/slips.tsv`` and a sound sentence beside it into
``test_silence.py``. A rule that is not sure that place, time, subject and unit are the same says
nothing: a false alarm costs more than a slip that is missed.

- `evidence`: sentences and figures, found once; `precision`: what rounding leaves open;
  `subjects`: when two figures are of one thing; `moves`: two levels and the change between them
- `levels`, `multiples`, `double_digits`: changes against levels and rates; `totals`, `shares`: parts against
  wholes; `stretches`: times against their parts; `streaks`; `repetitions`: one figure with two values;
  `currencies`, `conversions`: one amount in two units; `scales`, `dimensions`: units that are missing or cannot
  be; `numbers`: damaged ones; `dates`, `weekdays`; `ranks`, `orders`; `flows`, `balances`
"""
