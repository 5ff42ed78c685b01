"""How a sent file stands, in the words of the list and of the evening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.bundles.model import Standing
from qi_desktop.ui.dates import lately
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from qi_desktop.bundles.model import Sent

STATUS = {
    Standing.WAITING: "caution",
    Standing.SENT: "waiting",
    Standing.RECEIVED: "good",
    Standing.LOST: "bad",
}


def status(sent: Sent, waiting: Collection[str]) -> str:
    """Return the state a file is in; one that was written into a folder waits for nothing here."""
    if sent.standing is Standing.WAITING and sent.digest not in waiting:
        return "waiting"
    return STATUS[sent.standing]


def told(sent: Sent, now: datetime, waiting: Collection[str]) -> str:
    """Say how far a file has come; ``waiting`` are the digests of those that lie in the outbox only."""
    if sent.standing is Standing.RECEIVED and sent.acknowledged_at is not None:
        return tr("received {lately}").format(lately=lately(sent.acknowledged_at, now))
    if sent.standing is Standing.LOST:
        return (
            tr("not received; sent again in {again_in}").format(again_in=sent.again_in)
            if sent.again_in
            else tr("not received; goes again")
        )
    if sent.standing is Standing.SENT:
        return tr("sent {lately} to {place}").format(lately=lately(sent.delivered_at, now), place=sent.place)
    return tr("waits in the outbox") if sent.digest in waiting else tr("written, not yet acknowledged")


def evening(
    outbox: Sequence[Sent], waiting: int, unsent: int, now: datetime, receiver: str
) -> tuple[str, str]:
    """Say in one sentence what the evening asks for, and the state it is in."""
    latest = next(iter(outbox), None)
    if waiting:
        files = plural(waiting, "%n sealed file lies", "%n sealed files lie")
        return tr("{files} in the outbox of this laptop and nowhere else yet.").format(files=files), "caution"
    if unsent:
        return tr("Not sent yet. Send them before you stop for the day."), "caution"
    if latest is None:
        return tr("Nothing has been sent yet."), "waiting"
    if latest.standing is Standing.RECEIVED and latest.acknowledged_at is not None:
        return tr("Received by {receiver}: {lately}.").format(
            receiver=receiver, lately=lately(latest.acknowledged_at, now)
        ), "good"
    if latest.delivered_at:
        at = lately(latest.delivered_at, now)
        return tr("Sent {at} to {place}. Not yet acknowledged; that comes with the next pack.").format(
            at=at, place=latest.place
        ), "waiting"
    return tr("Everything was sent."), "good"
