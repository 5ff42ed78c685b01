"""What came in, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.dates import moment
from qi_desktop.ui.widgets.table import Column, Table

if TYPE_CHECKING:
    from qi_desktop.merging.model import Received
    from qi_desktop.services import Services


def received_table(services: Services) -> Table[Received]:
    """Return the table of bundles taken in."""

    def sender(one: Received) -> str:
        names = {member.id: member.name for member in services.inspection.team()}
        return names.get(one.sender, "Unknown")

    return Table(
        "Received",
        (
            Column["Received"]("From", sender, strong=True),
            Column["Received"]("Received", lambda one: moment(one.received_at), lambda one: one.received_at),
            Column["Received"]("File", lambda one: one.file, stretch=True),
            Column["Received"](
                "Changes", lambda one: f"{one.changes:,}", lambda one: one.changes, number=True
            ),
            Column["Received"]("New", lambda one: f"{one.fresh:,}", lambda one: one.fresh, number=True),
            Column["Received"](
                "Conflicts",
                lambda one: str(one.conflicts),
                lambda one: one.conflicts,
                number=True,
                status=lambda one: "caution" if one.conflicts else "",
            ),
        ),
        key=lambda one: one.digest,
    )
