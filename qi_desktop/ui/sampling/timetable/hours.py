"""What an hour of the week is called, and why an interview cannot be put there."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from qi_desktop.sampling.interviewing.bookings import trouble_between
from qi_desktop.sampling.interviewing.model import DoubleBooking, InterviewSlot, Trouble
from qi_desktop.ui.language import named, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SAID = {
    Trouble.INSPECTOR: tr("{inspector} holds both"),
    Trouble.OFFICER: tr("{officer} is in both"),
    Trouble.TRAVEL: tr("{inspector} has too little time to travel from {first} to {second}"),
}


def weekday(iso: str) -> str:
    """Return Monday 20 February for 2017-02-20."""
    day = date.fromisoformat(iso)
    return named(day, f"%A {day.day} %B")


def short_day(iso: str) -> str:
    """Return Mon 20 Feb for 2017-02-20."""
    day = date.fromisoformat(iso)
    return named(day, f"%a {day.day} %b")


def hindrance(slot: InterviewSlot, others: Iterable[InterviewSlot]) -> str:
    """Return why an interview cannot be held at its hour, in a few words, nothing if it can."""
    for other in others:
        if other.sampled_case == slot.sampled_case:
            continue
        match trouble_between(slot, other, 0):
            case Trouble.INSPECTOR:
                return tr("taken by {number}").format(number=other.number)
            case Trouble.OFFICER:
                return tr("officer is in {number}").format(number=other.number)
            case _:
                pass
    return ""


def idle_sentences(slots: Iterable[InterviewSlot], off: Mapping[str, str]) -> list[str]:
    """Return for each day off how many interviews are arranged on it, as a sentence."""
    said: list[str] = []
    for day, same in groupby(slots, key=lambda one: one.day):
        numbers = [one.number for one in same]
        if day in off and len(numbers) == 1:
            said.append(
                tr("{numbers} is arranged on {weekday}, a day off ({off}): move it.").format(
                    numbers=numbers[0], weekday=weekday(day), off=off[day]
                )
            )
        elif day in off:
            many = tr("{count} interviews are arranged on {weekday}, a day off ({off})").format(
                count=len(numbers), weekday=weekday(day), off=off[day]
            )
            said.append(tr("{many}: move them.").format(many=many))
    return said


def sentence(booking: DoubleBooking, names: Mapping[str, str]) -> str:
    """Return what two slots have against one another, as a sentence."""
    first, second = booking.first, booking.second
    said = _SAID[booking.trouble].format(
        inspector=names.get(first.inspector, tr("The inspector")),
        officer=first.responsible_officer,
        first=first.office,
        second=second.office,
    )
    return tr("{number} and {second_number}, {weekday} at {starts}: {said}.").format(
        number=first.number,
        second_number=second.number,
        weekday=weekday(first.day),
        starts=first.starts,
        said=said,
    )
