"""Speed and memory, measured against a floor in the same run: ``python -m tests.benchmarks``.

Starts are medians of fresh processes that take turns with their floor, selections and PDF medians,
the speeds of reader and checks the best of three. Nothing here is asserted in the normal suite,
where a busy machine would make it fail.
"""
