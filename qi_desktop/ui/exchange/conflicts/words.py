"""What the face for conflicts says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.merging.settling.model import Sort
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.merging.settling.model import Matter

ALL = ""
SORTS: dict[Sort, str] = {
    Sort.VALUES: tr("Different values"),
    Sort.TEXT: tr("Different words"),
    Sort.REMOVED: tr("Taken away and written in"),
    Sort.REPLACED: tr("Replaced and assessed"),
    Sort.MOVED: tr("Given away and assessed"),
    Sort.TWICE: tr("Made twice"),
}
KEYS = tr("1, 2 keep · C combines · L the alike too · A asks · Enter goes to the reason")
HINT = tr("Kept with the decision. Whatever is not kept stays in the history.")


def title_of(matter: Matter) -> str:
    """Return what a matter is called in the list."""
    return matter.title[:1].upper() + matter.title[1:]


def who(matter: Matter) -> str:
    """Return the people between whom it stands."""
    return tr(" and ").join(matter.names) or tr("Nobody of the team")


def alike_words(others: Sequence[Matter]) -> str:
    """Return what else the same decision would settle; short, for a box cannot break its line."""
    return tr("Settle {count} alike the same way").format(count=len(others))


def alike_in_what(matter: Matter, others: Sequence[Matter]) -> str:
    """Return in what the others are alike."""
    if all(other.people == matter.people for other in others):
        return tr("Between the same people.")
    return tr("Between the same people, or with the same values.")


def settled_words(count: int) -> str:
    """Return what is told after a decision."""
    return plural(count, "Conflict settled", "%n conflicts settled")


def left_words(shown: int, whole: int) -> str:
    """Return how many conflicts are listed."""
    number = plural(whole, "%n conflict", "%n conflicts")
    return (
        tr("{number} to decide").format(number=number)
        if shown == whole
        else tr("{shown} of {number} shown").format(shown=shown, number=number)
    )
