"""A whole number as people type it."""

from __future__ import annotations


def whole_number(typed: str, *, empty: int | None = None) -> int | None:
    """Return the number typed, commas and blanks between its figures allowed; None if it is none."""
    figures = typed.strip().replace(",", "").replace(" ", "")
    if not figures:
        return empty
    return int(figures) if figures.isascii() and figures.isdigit() else None
