"""Reads what things of the report rest on, as it stands now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.reporting.support.model import Support, Supported, SupportKind
from qi_desktop.storage.database import Database

_ALL = "SELECT * FROM support WHERE removed IS NULL"


@dataclass(frozen=True, slots=True)
class SupportStore:
    """The ties of one workspace."""

    database: Database

    def all(self) -> list[Support]:
        """Return every tie, subject by subject, in their order."""
        return [_support(row) for row in self.database.rows(f"{_ALL} ORDER BY subject, position, id")]

    def of(self, subject: str) -> list[Support]:
        """Return the ties of one subject in their order."""
        rows = self.database.rows(f"{_ALL} AND subject = ? ORDER BY position, id", (subject,))
        return [_support(row) for row in rows]


def _support(row: Mapping[str, Any]) -> Support:
    return Support(
        id=row["id"],
        supports=Supported(row["supports"]),
        subject=row["subject"] or "",
        kind=SupportKind(row["kind"]),
        source=row["source"] or "",
        text=row["text"] or "",
        position=row["position"] or 0,
        added_by=row["added_by"] or "",
        added_at=datetime.fromisoformat(row["added_at"]) if row["added_at"] else None,
    )
