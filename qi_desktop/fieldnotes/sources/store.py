"""Reads which documents were brought in, without reading their texts."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.fieldnotes.sources.model import Document
from qi_desktop.storage.database import Database

# Words are counted by the blanks between them: near enough for a list, and no text leaves the file for it.
_DOCUMENTS = """
    select note.id, note.title, note.source, note.session, note.author, note.written_at,
        length(plain) - length(replace(replace(plain, ' ', ''), char(10), '')) + 1 as words,
        (select count(*) from passage where passage.note = note.id and passage.removed is null) as passages
    from (select *, replace(body, char(10) || char(10), char(10)) as plain from note) as note
    where note.removed is null and coalesce(note.source, '') != '' order by note.written_at, note.id
"""


@dataclass(frozen=True, slots=True)
class SourcesStore:
    """The documents that were brought in, as they stand now."""

    database: Database

    def documents(self) -> list[Document]:
        """Return the documents in the order they were brought in."""
        return [
            Document(
                note=row["id"],
                title=row["title"] or "",
                source=row["source"],
                session=row["session"] or "",
                author=row["author"] or "",
                brought_in=datetime.fromisoformat(row["written_at"]) if row["written_at"] else None,
                words=row["words"] or 0,
                passages=row["passages"],
            )
            for row in self.database.rows(_DOCUMENTS)
        ]

    def passages(self, note: str) -> list[str]:
        """Return what was marked in one document."""
        rows = self.database.rows("select id from passage where note = ? and removed is null", (note,))
        return [row["id"] for row in rows]
