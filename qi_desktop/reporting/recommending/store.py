"""Reads the recommendations, as they stand now."""

import json
from dataclasses import dataclass

from qi_desktop.reporting.model import Recommendation
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class RecommendingStore:
    """The recommendations of one workspace."""

    database: Database

    def recommendations(self) -> list[Recommendation]:
        """Return all recommendations in the order they were added."""
        rows = self.database.rows("select * from recommendation where removed is null order by number, id")
        return [
            Recommendation(
                row["id"],
                row["number"] or 0,
                row["addressee"] or "",
                row["text"] or "",
                row["position"] or 0,
                tuple(json.loads(row["findings"] or "[]")),
            )
            for row in rows
        ]
