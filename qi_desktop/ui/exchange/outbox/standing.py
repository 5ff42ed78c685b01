"""How a sent file stands, in the words of the list and of the evening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.bundles.model import Standing
from qi_desktop.ui.dates import lately

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from qi_desktop.bundles.model import Sent

STATUS = {
    Standing.WAITING: "caution",
    Standing.SENT: "waiting",
    Standing.RECEIVED: "good",
    Standing.LOST: "bad",
}


def told(sent: Sent, now: datetime) -> str:
    """Say how far a file has come."""
    if sent.standing is Standing.RECEIVED and sent.acknowledged_at is not None:
        return f"received {lately(sent.acknowledged_at, now)}"
    if sent.standing is Standing.LOST:
        return f"not received; sent again in {sent.again_in}" if sent.again_in else "not received; goes again"
    if sent.standing is Standing.SENT:
        return f"sent {lately(sent.delivered_at, now)}"
    return "waits in the outbox"


def evening(outbox: Sequence[Sent], unsent: int, now: datetime, receiver: str) -> tuple[str, str]:
    """Say in one sentence what the evening asks for, and the state it is in."""
    latest = next(iter(outbox), None)
    waiting = sum(1 for one in outbox if one.standing is Standing.WAITING)
    if waiting:
        files = "1 sealed file lies" if waiting == 1 else f"{waiting} sealed files lie"
        return f"{files} in the outbox of this laptop and nowhere else yet.", "caution"
    if unsent:
        return "Not sent yet. Send them before you stop for the day.", "caution"
    if latest is None:
        return "Nothing has been sent yet.", "waiting"
    if latest.standing is Standing.RECEIVED and latest.acknowledged_at is not None:
        return f"Received by {receiver}: {lately(latest.acknowledged_at, now)}.", "good"
    if latest.delivered_at:
        at = lately(latest.delivered_at, now)
        return f"Sent {at} to {latest.place}. Not yet acknowledged; that comes with the next pack.", "waiting"
    return "Everything was sent.", "good"
