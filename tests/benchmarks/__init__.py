"""Speed and memory, measured against a floor in the same run: ``python -m tests.benchmarks``.

Each figure is a median; starts are fresh processes that take turns with their floor. Nothing here
is asserted in the normal suite, where a busy machine would make it fail.
"""
