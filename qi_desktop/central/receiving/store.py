"""Which handovers came, on the central team's own workspace."""

from datetime import datetime

from qi_desktop.central.model import Kept
from qi_desktop.storage.database import Database


class ReceivingStore:
    """Keeps the receipts of handovers."""

    def __init__(self, database: Database) -> None:
        """Keep them in this file."""
        self._database = database

    def kept(self) -> list[Kept]:
        """Return the handovers that came, the latest first."""
        rows = self._database.rows(
            "SELECT digest, inspection, laptop, number, file, received_at, signing_key FROM handed_over"
            " ORDER BY received_at DESC"
        )
        for row in rows:
            row["received_at"] = datetime.fromisoformat(row["received_at"])
        return [Kept(**row) for row in rows]

    def keep(self, one: Kept) -> None:
        """Note that a handover came."""
        with self._database.transaction():
            self._database.run(
                "INSERT OR REPLACE INTO handed_over"
                " (digest, inspection, laptop, number, file, received_at, signing_key)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    one.digest,
                    one.inspection,
                    one.laptop,
                    one.number,
                    one.file,
                    one.received_at.isoformat(),
                    one.signing_key,
                ),
            )
