"""Reads what things of the report rest on, as it stands now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qi_desktop.reporting.support.model import Support, Supported, SupportKind
from qi_desktop.storage.database import Database

# What a thing rested on that was taken out of the report goes with it, and comes back with it.
_ALL = """
SELECT * FROM support WHERE removed IS NULL AND subject NOT IN (
    SELECT id FROM factor WHERE removed IS NOT NULL
    UNION ALL SELECT id FROM recommendation WHERE removed IS NOT NULL
    UNION ALL SELECT id FROM practice_example WHERE removed IS NOT NULL)"""


@dataclass(frozen=True, slots=True)
class SupportStore:
    """The ties of one workspace."""

    database: Database

    def all(self) -> list[Support]:
        """Return every tie, subject by subject, in their order."""
        return _once(self.database.rows(f"{_ALL} ORDER BY subject, position, id"))

    def of(self, subject: str) -> list[Support]:
        """Return the ties of one subject in their order."""
        return _once(self.database.rows(f"{_ALL} AND subject = ? ORDER BY position, id", (subject,)))

    def twins(self, support: str) -> list[str]:
        """Return the records of a tie: several where two laptops tied the same to the same."""
        rows = self.database.rows(
            "SELECT twin.id FROM support AS one JOIN support AS twin ON twin.subject = one.subject"
            " AND twin.kind = one.kind AND twin.source = one.source AND twin.removed IS NULL"
            " WHERE one.id = ? ORDER BY twin.id",
            (support,),
        )
        return [row["id"] for row in rows]


def _once(rows: Iterable[Mapping[str, Any]]) -> list[Support]:
    """Return ties, those that two laptops made alike only once."""
    found: dict[tuple[str, str, str], Support] = {}
    for row in rows:
        one = _support(row)
        found.setdefault((one.subject, one.kind, one.source), one)
    return list(found.values())


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
