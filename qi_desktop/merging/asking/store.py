"""The questions this file holds."""

from qi_desktop.storage.database import Database, Row


class AskingStore:
    """Reads questions and answers."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def queries(self) -> list[Row]:
        """Return every question, the latest first."""
        return self._database.rows(
            "SELECT * FROM query WHERE removed IS NULL AND text IS NOT NULL ORDER BY asked_at DESC, id DESC"
        )

    def waiting_for(self, person: str) -> int:
        """Return how many questions wait for a person's answer."""
        return self._database.value(
            "SELECT count(*) FROM query WHERE removed IS NULL AND asked_to = ? AND ifnull(answer, '') = ''"
            " AND closed IS NULL",
            (person,),
        )
