"""Figures measured beside an anchor in the same run: ``python -m tests.benchmarks``."""

Figure = str | int | float | list[str] | dict[str, float]
Figures = dict[str, Figure]
