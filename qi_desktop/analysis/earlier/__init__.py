"""Counts of earlier inspections, beside those of this one."""
