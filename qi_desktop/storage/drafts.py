"""Typed text on disk before it becomes a change, so that a crash costs a second at most."""

import hashlib
import json
from collections.abc import Iterable

from qi_desktop.foundation.clock import Clock
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.kinds import columns_of
from qi_desktop.storage.model import Draft, DraftPart

_KEEP = (
    "INSERT INTO draft (kind, record, field, part, text, kept_before, kept_after, basis, typed_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record, field, part)"
    " DO UPDATE SET kind = excluded.kind, text = excluded.text, kept_before = excluded.kept_before,"
    " kept_after = excluded.kept_after, basis = excluded.basis, typed_at = excluded.typed_at"
)


def basis_of(text: str) -> str:
    """Return the digest by which a draft knows the stored text that it is a part of."""
    return hashlib.sha256(text.encode()).hexdigest()


def with_parts(text: str, parts: Iterable[DraftPart]) -> str:
    """Return a text after what was typed into it, part after part."""
    for part in parts:
        text = text[: part.kept_before] + part.text + text[len(text) - part.kept_after :]
    return text


class Drafts:
    """The texts being typed, one per field, each committed on its own."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep drafts in this file."""
        self._database = database
        self._clock = clock

    def keep(self, kind: str, record: str, field: str, text: str) -> None:
        """Put the text typed so far on disk; durable when this returns."""
        with self._database.transaction():
            self._database.run(
                "DELETE FROM draft WHERE record = ? AND field = ? AND part > 0", (record, field)
            )
            self._database.run(_KEEP, (kind, record, field, 0, text, 0, 0, "", self._moment()))

    def keep_part(self, place: tuple[str, str, str], basis: str, number: int, part: DraftPart) -> None:
        """Put on disk what was typed into a long text; durable when this returns.

        ``place`` is the kind, the record and the field; ``basis`` the digest of the stored text. Part 0
        was typed into that, each later part into what the part before it made of the text.
        """
        values = (*place, number, part.text, part.kept_before, part.kept_after, basis, self._moment())
        with self._database.transaction():
            if not number:
                self._database.run("DELETE FROM draft WHERE record = ? AND field = ? AND part > 0", place[1:])
            self._database.run(_KEEP, values)

    def of(self, record: str, field: str) -> str | None:
        """Return the draft of one field as a whole text, or None."""
        rows = self._database.rows(
            "SELECT * FROM draft WHERE record = ? AND field = ? ORDER BY part", (record, field)
        )
        return self._whole(rows) if rows else None

    def drop(self, record: str, field: str) -> None:
        """Forget a draft, once it has become a change or the person threw it away."""
        place = (record, field)
        if self._database.value("SELECT 1 FROM draft WHERE record = ? AND field = ?", place) is None:
            return
        with self._database.transaction():
            self._database.run("DELETE FROM draft WHERE record = ? AND field = ?", place)

    def all(self) -> list[Draft]:
        """Return every draft, the latest typed first."""
        rows = self._database.rows(
            "SELECT kind, record, field, max(typed_at) AS typed_at FROM draft"
            " GROUP BY record, field ORDER BY typed_at DESC"
        )
        return [Draft(text=self.of(row["record"], row["field"]) or "", **row) for row in rows]

    def _whole(self, rows: list[Row]) -> str | None:
        text = self._basis(rows[0]) if rows[0]["basis"] else ""
        if text is None:
            return None
        parts = (DraftPart(row["kept_before"], row["kept_after"], row["text"]) for row in rows)
        return with_parts(text, parts)

    def _basis(self, row: Row) -> str | None:
        """Return the text that was typed into: as it is stored, or as it was before others changed it."""
        kind, record, field, basis = (row[name] for name in ("kind", "record", "field", "basis"))
        if field not in columns_of(kind):
            return None
        stored = self._database.value(f'SELECT "{field}" FROM "{kind}" WHERE id = ?', (record,)) or ""
        if basis_of(stored) == basis:
            return stored
        earlier = self._database.tuples(
            "SELECT value FROM change WHERE kind = ? AND record = ? AND field = ? AND value IS NOT NULL"
            " ORDER BY laptop, sequence DESC",
            (kind, record, field),
        )
        texts = (str(json.loads(value) or "") for (value,) in earlier)
        return next((text for text in texts if basis_of(text) == basis), None)

    def _moment(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")
