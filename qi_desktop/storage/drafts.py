"""Typed text on disk before it becomes a change, so that a crash costs a second at most."""

from qi_desktop.foundation.clock import Clock
from qi_desktop.storage.database import Database
from qi_desktop.storage.model import Draft


class Drafts:
    """The texts being typed, one per field, each committed on its own."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep drafts in this file."""
        self._database = database
        self._clock = clock

    def keep(self, kind: str, record: str, field: str, text: str) -> None:
        """Put the text typed so far on disk; durable when this returns."""
        moment = self._clock.now().isoformat(timespec="milliseconds")
        with self._database.transaction():
            self._database.run(
                "INSERT INTO draft (kind, record, field, text, typed_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (record, field)"
                " DO UPDATE SET text = excluded.text, typed_at = excluded.typed_at",
                (kind, record, field, text, moment),
            )

    def of(self, record: str, field: str) -> str | None:
        """Return the draft of one field, or None."""
        return self._database.value("SELECT text FROM draft WHERE record = ? AND field = ?", (record, field))

    def drop(self, record: str, field: str) -> None:
        """Forget a draft, once it has become a change or the person threw it away."""
        if self.of(record, field) is None:
            return
        with self._database.transaction():
            self._database.run("DELETE FROM draft WHERE record = ? AND field = ?", (record, field))

    def all(self) -> list[Draft]:
        """Return every draft, the latest typed first."""
        rows = self._database.rows(
            "SELECT kind, record, field, text, typed_at FROM draft ORDER BY typed_at DESC"
        )
        return [Draft(**row) for row in rows]
