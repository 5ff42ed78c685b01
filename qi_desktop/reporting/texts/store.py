"""Reads the own words of the report, as they stand now."""

from dataclasses import dataclass

from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class TextsStore:
    """The texts of one workspace; a text is kept under the code of its section."""

    database: Database

    def texts(self) -> dict[str, str]:
        """Return the words of each section that has any."""
        rows = self.database.rows("select id, text from report_text where removed is null order by id")
        return {row["id"]: row["text"] for row in rows if row["text"]}
