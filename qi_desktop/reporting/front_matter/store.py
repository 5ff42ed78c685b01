"""Reads the key facts, as they stand now."""

from dataclasses import dataclass

from qi_desktop.reporting.model import KeyFact
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class FrontMatterStore:
    """The key facts of one workspace."""

    database: Database

    def key_facts(self) -> list[KeyFact]:
        """Return all key facts in their order."""
        rows = self.database.rows("select * from key_fact where removed is null order by position, id")
        return [
            KeyFact(
                row["id"], row["value"] or "", row["about"] or "", row["source"] or "", row["position"] or 0
            )
            for row in rows
        ]
