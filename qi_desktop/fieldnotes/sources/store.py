"""Reads which documents were brought in, without reading their texts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from qi_desktop.fieldnotes.sources.model import Document
from qi_desktop.storage.database import Database

_DOCUMENTS = """
    select note.id, note.title, note.source, note.session, note.author, note.written_at,
        (select count(*) from passage where passage.note = note.id and passage.removed is null) as passages
    from note where note.source > '' and note.removed is null order by note.written_at, note.id
"""

# Words are counted by the blanks between them: near enough for a list, and no text leaves the file for it.
_WORDS = """
    select length(plain) - length(replace(replace(plain, ' ', ''), char(10), '')) + 1
    from (select replace(body, char(10) || char(10), char(10)) as plain from note where id = ?)
"""


@dataclass(frozen=True, slots=True)
class SourcesStore:
    """The documents that were brought in, as they stand now."""

    database: Database

    def documents(self, words: Callable[[str], int]) -> list[Document]:
        """Return the documents in the order they were brought in; ``words`` counts those of a note."""
        return [
            Document(
                note=row["id"],
                title=row["title"] or "",
                source=row["source"],
                session=row["session"] or "",
                author=row["author"] or "",
                brought_in=datetime.fromisoformat(row["written_at"]) if row["written_at"] else None,
                words=words(row["id"]),
                passages=row["passages"],
            )
            for row in self.database.rows(_DOCUMENTS)
        ]

    def words(self, note: str) -> int:
        """Return about how many words a document has; the whole text is read for it."""
        return self.database.value(_WORDS, (note,)) or 0

    def passages(self, note: str) -> list[str]:
        """Return what was marked in one document."""
        rows = self.database.rows("select id from passage where note = ? and removed is null", (note,))
        return [row["id"] for row in rows]
