"""Receipts of what came in, and the labels of contested records."""

from datetime import datetime

from qi_desktop.merging.labels import NAMED_BY
from qi_desktop.merging.model import Received
from qi_desktop.storage.database import Database


class MergingStore:
    """Keeps receipts; looks up what contested records are called."""

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

    def case_number(self, assessment: str) -> str:
        """Return the number people use for the case of an assessment, '' when there is none."""
        return self._database.value("SELECT number FROM sampled_case WHERE id = ?", (assessment,)) or ""

    def name_of(self, kind: str, record: str) -> str:
        """Return what a record is called; nothing for a kind without names, or a record not in this file."""
        column = NAMED_BY.get(kind)
        if column is None:
            return ""
        found = f'SELECT "{column}" FROM "{kind}" WHERE id = ?'  # noqa: S608 - names of ours, no input
        return self._database.value(found, (record,)) or ""

    def name_in(self, kind: str, record: str, whole: str) -> str:
        """Return what the record is called that another one is part of."""
        found = f'SELECT "{whole}" FROM "{kind}" WHERE id = ?'  # noqa: S608 - names of ours, no input
        return self.name_of(whole, self._database.value(found, (record,)) or "")

    def value_of(self, laptop: str, sequence: int) -> str | None:
        """Return the JSON text one change holds."""
        return self._database.value(
            "SELECT value FROM change JOIN laptop ON number = laptop WHERE uuid = ? AND sequence = ?",
            (laptop, sequence),
        )
