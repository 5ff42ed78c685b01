"""What is told before and after handing over, in sentences; no Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qi_desktop.central.model import Point
from qi_desktop.ui.language import plural, several, tr
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.central.model import Check, HandedOver

NAMED = 5
"""So many things are named in one sentence."""


class Line(NamedTuple):
    """One point of the list in words, and where it is seen to: words, page and what to show there."""

    settled: str
    waiting: str
    act: str = ""
    page: str = ""
    subject: str = ""


LINES: dict[Point, Line] = {
    Point.ADDRESSEE: Line(
        tr("The central team's card is in the team and was compared with them"),
        tr("The words of the central team's card were not compared with them yet: {named}"),
        tr("Open the team"),
        "inspection",
    ),
    Point.CONFLICTS: Line(
        tr("No conflict is open"),
        tr("{count} open: both values go along, and whoever counts leaves them out"),
        tr("Show them"),
        "exchange",
        "conflicts",
    ),
    Point.MISSING: Line(
        tr("Nothing is missing between what came in"),
        tr("{count} that others wrote did not arrive: {named}"),
        tr("Show what came in"),
        "exchange",
        "received",
    ),
    Point.UNSENT: Line(
        tr("The other leads have been sent everything"),
        tr("{count} of this laptop went to no other lead yet"),
        tr("Open the outbox"),
        "exchange",
        "outbox",
    ),
    Point.NAMES: Line(
        tr("No name waits in the texts of the report"),
        tr("{count} of the report may name somebody: the report stays out until that is settled"),
        tr("Open the report"),
        "report",
    ),
    Point.WITHDRAWN: Line(
        tr("Words of everybody who withdrew are taken out"),
        tr("{count} withdrew and words of theirs still stand in the notes"),
        tr("Open the notes"),
        "notes",
    ),
    Point.DRAFTS: Line(
        tr("Nothing typed waits to be kept"),
        tr("{count} typed and not kept yet: it does not go along"),
    ),
    Point.INCOMPLETE: Line(
        tr("Every assessment that was begun is complete"),
        tr("{count} not complete: {named}"),
        tr("Show the cases"),
        "cases",
    ),
}

_COUNTED: dict[Point, Callable[[int], str]] = {
    Point.CONFLICTS: lambda count: plural(count, "%n conflict is", "%n conflicts are"),
    Point.MISSING: lambda count: several(count, "change"),
    Point.UNSENT: lambda count: several(count, "change"),
    Point.NAMES: lambda count: several(count, "text"),
    Point.WITHDRAWN: lambda count: several(count, "person", "people"),
    Point.DRAFTS: lambda count: plural(count, "%n text was", "%n texts were"),
    Point.INCOMPLETE: lambda count: plural(count, "%n assessment is", "%n assessments are"),
}

NOBODY = tr(
    "Nobody of the central team stands in the team with a card. Add them there with the role of the central"
    " team, so that the file can be sealed to them."
)


NOT_YET = tr("To the central team, once their card is in the team.")


def said(check: Check) -> str:
    """Return how one point stands."""
    line = LINES[check.point]
    if check.settled:
        return f"{line.settled}."
    if check.point is Point.ADDRESSEE and not check.named:
        return NOBODY
    counted = _COUNTED.get(check.point)
    count = counted(check.waiting) if counted else f"{check.waiting:,} "
    return line.waiting.format(count=count, named=_named(check.named)).rstrip(": ") + "."


def _named(names: Sequence[str]) -> str:
    beyond = len(names) - NAMED
    shown = ", ".join(names[:NAMED])
    return tr("{shown} and {beyond} more").format(shown=shown, beyond=beyond) if beyond > 0 else shown


def summed_up(checks: Sequence[Check]) -> str:
    """Return how many points wait."""
    waiting = sum(not one.settled for one in checks)
    if not waiting:
        return tr("Nothing waits.")
    if any(one.point is Point.ADDRESSEE and one.waiting and not one.named for one in checks):
        return tr(
            "{waiting} of {count} points wait. The first keeps the handover back; the others are told."
        ).format(waiting=waiting, count=len(checks))
    return tr("{waiting} of {count} points wait. None of them keeps the handover back; all are told.").format(
        waiting=waiting, count=len(checks)
    )


def outcome(done: HandedOver, words: str) -> str:
    """Return what was written, what its words are, and what to do next."""
    size = max(1, round(done.exported.size / 1024))
    exported = done.exported
    told = tr(
        "Handover number {number} is written: {name}, {changes:,} changes, {size:,} KiB. Bring it"
        " to the central team. Theirs shows the same words: {words}."
    ).format(number=done.number, name=exported.path.name, changes=exported.changes, size=size, words=words)
    return told + _left_out(done)


def _left_out(done: HandedOver) -> str:
    return (
        tr(" The report did not go along. {words_for}").format(words_for=words_for(done.left_out))
        if done.left_out
        else ""
    )
