"""What is told of a handover that came (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qi_desktop.central.model import Arrived


def arrived_in_words(arrived: Arrived, words: str, *, card: bool) -> tuple[str, str]:
    """Return what came, and in which state that is; ``words`` are those of the file."""
    files = "1 open file" if arrived.files == 1 else f"{arrived.files} open files"
    told = (
        f"Handover number {arrived.number} of {arrived.title or 'an inspection'} came:"
        f" {arrived.fresh:,} new changes and {files}, in the folder {arrived.workspace.parent.name}."
        f" The words of the file are {words}; the lead's outbox shows the same."
    )
    if not arrived.alike:
        told += " The workspace here holds more than was handed over, as where another lead's came before."
    if arrived.first and not card:
        told += (
            " It is the first of this inspection, so nobody has vouched for its sender yet. Telephone the"
            f" lead and compare the six words of their card: {arrived.sender or 'none are known here'}."
        )
    return told, "good" if arrived.alike and (card or not arrived.first) else "caution"
