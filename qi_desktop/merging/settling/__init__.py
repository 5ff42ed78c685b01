"""Conflicts: what two laptops said of the same thing, shown as one matter each, and decided by a person."""
