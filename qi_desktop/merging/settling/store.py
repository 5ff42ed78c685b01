"""What the file says of contested records: what they are called, and how they came about."""

from qi_desktop.merging.settling.labels import NAMED_BY
from qi_desktop.storage.database import Database


class SettlingStore:
    """Reads what a conflict is about."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

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
