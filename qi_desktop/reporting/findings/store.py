"""Reads the cells of the grid and their enablers and barriers, as they stand now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.reporting.model import Bearing, Factor, Finding
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class FindingsStore:
    """The findings of one workspace."""

    database: Database

    def findings(self) -> dict[str, Finding]:
        """Return the recorded cells of the grid by id."""
        rows = self.database.rows("select * from finding where removed is null order by id")
        return {row["id"]: _finding(row) for row in rows}

    def factors(self) -> list[Factor]:
        """Return all enablers and barriers, finding by finding, in their order."""
        rows = self.database.rows(
            "select * from factor where removed is null order by finding, bearing desc, position, id"
        )
        return [_factor(row) for row in rows]


def _finding(row: Mapping[str, Any]) -> Finding:
    return Finding(
        domain=row["domain"] or "",
        provider=row["provider"] or "",
        judgement=row["judgement"] or "",
        summary=row["summary"] or "",
        enablers_none=bool(row["enablers_none"]),
        barriers_none=bool(row["barriers_none"]),
        proposed=row["proposed"] or "",
        overruled_reason=row["overruled_reason"] or "",
    )


def _factor(row: Mapping[str, Any]) -> Factor:
    bearing = Bearing(row["bearing"])
    return Factor(row["id"], row["finding"] or "", bearing, row["text"] or "", row["position"] or 0)
