"""Reads the themes as they were invented."""

from dataclasses import dataclass

from qi_desktop.fieldnotes.themes.model import Invented
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ThemeStore:
    """Every theme there ever was, and which of them passages are coded to."""

    database: Database

    def invented(self) -> list[Invented]:
        """Return all themes by age, those joined to others and those removed too."""
        rows = self.database.rows("select * from theme where name is not null order by id")
        return [
            Invented(
                id=row["id"],
                name=row["name"],
                parent=row["parent"] or "",
                definition=row["definition"] or "",
                joined_to=row["joined_to"] or "",
                position=row["position"],
                removed=bool(row["removed"]),
            )
            for row in rows
        ]

    def coded(self) -> dict[str, int]:
        """Return how many passages name each theme."""
        rows = self.database.rows(
            "select theme, count(*) as passages from passage"
            " join note on note.id = passage.note and note.removed is null"
            " where passage.removed is null and theme > '' and start is not null group by theme"
        )
        return {row["theme"]: row["passages"] for row in rows}
