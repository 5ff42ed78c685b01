"""Receipts of what came in."""

from datetime import datetime

from qi_desktop.merging.model import Received
from qi_desktop.storage.database import Database


class MergingStore:
    """Keeps receipts."""

    def __init__(self, database: Database) -> None:
        """Read from and keep in this file."""
        self._database = database

    def is_received(self, digest: str) -> bool:
        """Tell whether a bundle with this content came in before."""
        return self._database.value("SELECT 1 FROM received WHERE digest = ?", (digest,)) is not None

    def keep_receipt(self, received: Received) -> None:
        """Note a bundle inside the transaction that takes it in; a repetition is noted once."""
        self._database.run(
            "INSERT OR IGNORE INTO received VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                received.digest,
                received.kind,
                received.sender,
                received.laptop,
                received.file,
                received.changes,
                received.fresh,
                received.conflicts,
                received.received_at.isoformat(),
            ),
        )

    def received(self) -> list[Received]:
        """Return what came in, the latest first."""
        rows = self._database.rows("SELECT * FROM received ORDER BY received_at DESC")
        for row in rows:
            row["received_at"] = datetime.fromisoformat(row["received_at"])
        return [Received(**row) for row in rows]

    def contested(self) -> int:
        """Return how many fields wait for a decision."""
        return self._database.value("SELECT count(*) FROM contested")

    def missing_before(self, laptop: str) -> int:
        """Return how many changes of a laptop are missing between the first and the last one held."""
        return (
            self._database.value(
                "SELECT max(sequence) - count(*) FROM change JOIN laptop ON number = laptop WHERE uuid = ?",
                (laptop,),
            )
            or 0
        )
