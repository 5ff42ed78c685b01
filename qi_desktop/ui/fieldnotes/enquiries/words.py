"""How lines of enquiry, what bears on them and what is to be done for them are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.enquiries.model import Weighs
from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.language import named, tr
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from qi_desktop.fieldnotes.enquiries.model import Step, Weighed

STANDINGS = {
    EnquiryStatus.OPEN: (Status.WAITING, tr("Open")),
    EnquiryStatus.FOLLOWED: (Status.WAITING, tr("Followed")),
    EnquiryStatus.SETTLED: (Status.GOOD, tr("Settled")),
    EnquiryStatus.DROPPED: (Status.CAUTION, tr("Dropped")),
}
COLUMNS = {
    EnquiryStatus.OPEN: tr("Nobody is on it yet"),
    EnquiryStatus.FOLLOWED: tr("Somebody is on it"),
    EnquiryStatus.SETTLED: tr("Answered"),
    EnquiryStatus.DROPPED: tr("Given up"),
}
WEIGHTS = {
    Weighs.FOR: (Status.GOOD, tr("For")),
    Weighs.AGAINST: (Status.BAD, tr("Against")),
    Weighs.NEITHER: (Status.WAITING, tr("Not weighed")),
}
NOBODY = tr("Nobody yet")
NO_DAY = tr("No day yet")


def weighed_words(weighed: Weighed) -> str:
    """Return 3 for, 1 against, 2 to weigh; nothing for nothing."""
    said = (
        (weighed.for_it, tr("for")),
        (weighed.against_it, tr("against")),
        (weighed.neither, tr("to weigh")),
    )
    return ", ".join(f"{count} {words}" for count, words in said if count)


def weekday(day: date) -> str:
    """Return Mon 13 March."""
    return named(day, f"%a {day.day} %B")


def when(step: Step) -> str:
    """Return Mon 13 March, 09:30, as far as it is settled."""
    return ", ".join(part for part in (weekday(step.day) if step.day else NO_DAY, step.starts) if part)


def step_words(step: Step, names: Mapping[str, str]) -> str:
    """Return who does a step and when."""
    return "  ·  ".join((names.get(step.person, NOBODY) or NOBODY, when(step)))


def turn_words(status: str, *, said_before: bool, why: str) -> str:
    """Return what happened to a line of enquiry: opened, followed, settled, reopened."""
    if not said_before:
        return tr("Opened")
    if status == EnquiryStatus.OPEN:
        return tr("Let rest")
    return tr("Reopened") if why else STANDINGS[EnquiryStatus(status)][1]
