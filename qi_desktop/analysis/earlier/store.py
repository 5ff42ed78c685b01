"""Reads earlier inspections and their counts."""

from dataclasses import dataclass

from qi_desktop.analysis.earlier.model import EarlierCount, EarlierInspection
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class EarlierStore:
    """What is kept of earlier inspections in one workspace."""

    database: Database

    def inspections(self) -> list[EarlierInspection]:
        """Return them, the latest first."""
        rows = self.database.tuples(
            "select id, title, held, framework, source from earlier_inspection"
            " where removed is null and title is not null order by held desc, title"
        )
        return [EarlierInspection(*(text or "" for text in row)) for row in rows]

    def counts(self, earlier: str) -> dict[str, EarlierCount]:
        """Return the counts of one earlier inspection by the ids of their records."""
        rows = self.database.tuples(
            "select id, question, provider, met, relevant, rule from earlier_count"
            " where removed is null and earlier_inspection = ? and question is not null order by id",
            (earlier,),
        )
        return {
            record: EarlierCount(question, provider or "", met or 0, relevant or 0, rule or "")
            for record, question, provider, met, relevant, rule in rows
        }
