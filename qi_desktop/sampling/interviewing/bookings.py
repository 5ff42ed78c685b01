"""Which slots stand in one another's way."""

from collections.abc import Iterable, Sequence
from itertools import combinations, groupby

from qi_desktop.sampling.interviewing.model import DoubleBooking, InterviewSlot, Trouble


def trouble_between(first: InterviewSlot, second: InterviewSlot, travel: int) -> Trouble | None:
    """Return what two slots have against one another; ``travel`` is the minutes between two offices."""
    if first.day != second.day:
        return None
    gap = max(first.begins, second.begins) - min(first.finishes, second.finishes)
    same_inspector = first.inspector == second.inspector
    if gap < 0 and same_inspector:
        return Trouble.INSPECTOR
    if gap < 0 and first.officer is not None and first.officer == second.officer:
        return Trouble.OFFICER
    return Trouble.TRAVEL if same_inspector and first.office != second.office and gap < travel else None


def double_bookings(slots: Sequence[InterviewSlot], travel: int) -> list[DoubleBooking]:
    """Return every pair of slots that stand in one another's way, in the order of day and hour."""
    found: list[DoubleBooking] = []
    for _, same_day in groupby(in_order(slots), key=lambda one: one.day):
        for first, second in combinations(same_day, 2):
            trouble = trouble_between(first, second, travel)
            if trouble is not None:
                found.append(DoubleBooking(trouble, first, second))
    return found


def in_order(slots: Iterable[InterviewSlot]) -> list[InterviewSlot]:
    """Return slots by day, hour and number."""
    return sorted(slots, key=lambda one: (one.day, one.starts, one.number))
