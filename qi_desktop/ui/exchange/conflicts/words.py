"""What the face for conflicts says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.merging.settling.model import Sort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.merging.settling.model import Matter

ALL = ""
SORTS: dict[Sort, str] = {
    Sort.VALUES: "Different values",
    Sort.TEXT: "Different words",
    Sort.REMOVED: "Taken away and written in",
    Sort.REPLACED: "Replaced and assessed",
    Sort.MOVED: "Given away and assessed",
    Sort.TWICE: "Made twice",
}
KEYS = "1, 2 keep · C combines · L the alike too · A asks · Enter goes to the reason"
HINT = "Kept with the decision. Whatever is not kept stays in the history."


def title_of(matter: Matter) -> str:
    """Return what a matter is called in the list."""
    return matter.title[:1].upper() + matter.title[1:]


def who(matter: Matter) -> str:
    """Return the people between whom it stands."""
    return " and ".join(matter.names) or "Nobody of the team"


def alike_words(others: Sequence[Matter]) -> str:
    """Return what else the same decision would settle; short, for a box cannot break its line."""
    return f"Settle {len(others)} alike the same way"


def alike_in_what(matter: Matter, others: Sequence[Matter]) -> str:
    """Return in what the others are alike."""
    if all(other.people == matter.people for other in others):
        return "Between the same people."
    return "Between the same people, or with the same values."


def settled_words(count: int) -> str:
    """Return what is told after a decision."""
    return "Conflict settled" if count == 1 else f"{count} conflicts settled"


def left_words(shown: int, whole: int) -> str:
    """Return how many conflicts are listed."""
    number = "1 conflict" if whole == 1 else f"{whole} conflicts"
    return f"{number} to decide" if shown == whole else f"{shown} of {number} shown"
