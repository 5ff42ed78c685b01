"""Patterns of regex(), in Java's way of writing, matched in bounded time whatever their author wrote.

A pattern is read into parts here. When the parts show that even a hostile answer leaves few ways of
matching, Python's own engine does the work; otherwise all ways are walked side by side, one character at
a time, so that no pattern can hang the window.
"""

from qi_desktop.forms.expressions.patterns.pattern import Pattern, read_pattern
from qi_desktop.forms.expressions.patterns.shapes import PatternFault

__all__ = ["Pattern", "PatternFault", "read_pattern"]
