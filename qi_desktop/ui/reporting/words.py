"""How findings are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.model import Bearing, Quality
from qi_desktop.ui.language import plural, several, tr
from qi_desktop.ui.widgets.status import Status

if TYPE_CHECKING:
    from qi_desktop.reporting.framework import Framework

BEARINGS = {
    Bearing.ENABLER: (tr("enabler"), tr("enablers")),
    Bearing.BARRIER: (tr("barrier"), tr("barriers")),
}
QUALITIES = {
    Quality.GOOD: (Status.GOOD, tr("Good practice")),
    Quality.POOR: (Status.BAD, tr("Poor practice")),
}


def judgement_status(framework: Framework, word: str) -> Status:
    """Return the state that a judgement stands for."""
    enough = {one.word: one.enough for one in framework.judgements}
    if word not in enough:
        return Status.WAITING
    return Status.GOOD if enough[word] else Status.BAD


def resting(ties: int) -> str:
    """Return on how many things something rests."""
    return plural(ties, "Rests on %n thing", "Rests on %n things") if ties else tr("Not tied to anything yet")


def counted(count: int, bearing: Bearing) -> str:
    """Return 1 enabler or 3 enablers."""
    return several(count, "enabler") if bearing is Bearing.ENABLER else several(count, "barrier")
