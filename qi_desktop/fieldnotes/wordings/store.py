"""The wordings of notes as the ledger holds them."""

import json

from qi_desktop.storage.database import Database, Row

_OF_NOTE = (
    " FROM change JOIN entry USING (laptop, entry) JOIN laptop ON laptop.number = change.laptop"
    " WHERE change.kind = 'note' AND change.record = ? AND change.field = 'body'"
)


class WordingStore:
    """Reads the changes of notes' words."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def wordings(self, note: str) -> list[Row]:
        """Return who wrote each wording of a note, when and by what act, the newest first."""
        return self._database.rows(
            "SELECT uuid, sequence, clock, person, act, value IS NULL AS erased,"
            f" octet_length(value) AS length{_OF_NOTE} ORDER BY clock DESC, uuid DESC, sequence DESC",
            (note,),
        )

    def bodies(self, note: str) -> dict[tuple[str, int], str]:
        """Return the words of every wording of a note that still has some."""
        found = self._database.tuples(
            f"SELECT uuid, sequence, value{_OF_NOTE} AND value IS NOT NULL", (note,)
        )
        return {(uuid, sequence): str(json.loads(value) or "") for uuid, sequence, value in found}

    def body(self, note: str, laptop: str, sequence: int) -> tuple[bool, str | None]:
        """Tell whether there is such a wording, and return its words unless they were erased."""
        found = list(
            self._database.tuples(
                f"SELECT value{_OF_NOTE} AND uuid = ? AND sequence = ?", (note, laptop, sequence)
            )
        )
        if not found or found[0][0] is None:
            return bool(found), None
        return True, str(json.loads(found[0][0]) or "")

    def heads(self, note: str) -> set[tuple[str, int]]:
        """Return the changes whose words the note shows."""
        found = self._database.tuples(
            "SELECT uuid, sequence FROM head JOIN laptop ON laptop.number = head.laptop"
            " WHERE kind = 'note' AND record = ? AND field = 'body'",
            (note,),
        )
        return set(found)  # pyright: ignore[reportArgumentType]
