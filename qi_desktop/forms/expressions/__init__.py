"""Expressions of a form (XPath 1.0 as ODK defines it), compiled once and evaluated in microseconds."""
