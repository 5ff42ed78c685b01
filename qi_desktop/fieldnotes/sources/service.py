"""What a person does with documents of others: brings them in, gives them a better name, takes them out."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from qi_desktop.fieldnotes.model import TextMissing, UnknownFieldnote
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.model import BroughtIn, Document, ReadDocument
from qi_desktop.fieldnotes.sources.reading import read_document
from qi_desktop.fieldnotes.sources.store import SourcesStore
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.storage.workspace import Workspace


class SourcesService:
    """Documents kept as notes: their words are coded, searched and cited like what an inspector wrote."""

    def __init__(self, workspace: Workspace, fieldnotes: FieldnotesService) -> None:
        self._workspace = workspace
        self._fieldnotes = fieldnotes
        self._store = SourcesStore(workspace.database)
        self._words: dict[str, int] = {}

    def documents(self) -> list[Document]:
        """Return the documents that were brought in, in that order."""
        return self._store.documents(self._counted)

    def document(self, note: str) -> Document:
        """Return one document by the note that holds its text."""
        found = next((one for one in self.documents() if one.note == note), None)
        if found is None:
            raise UnknownFieldnote("document", note)
        return found

    def bring_in(self, path: Path, *, session: str = "", progress: Progress | None = None) -> Document:
        """Read a document and keep its text; the file itself stays where it is, untouched."""
        return self.keep(read_document(path, progress), session=session)

    def bring_in_all(
        self, paths: Sequence[Path], *, session: str = "", progress: Progress | None = None
    ) -> BroughtIn:
        """Bring several documents in; one that cannot be read keeps no other out."""
        read, refused = read_all(paths, progress)
        kept = tuple(self.keep_all(read, session=session))
        return BroughtIn(kept, tuple(one for one in read if one.pages_without_text), refused)

    def keep_all(self, read: Iterable[ReadDocument], *, session: str = "") -> list[str]:
        """Keep documents that were read, as one act that is undone as one; returns their notes."""
        with self._workspace.ledger.entry("bring_in_document"):
            return [self.keep(one, session=session).note for one in read]

    def keep(self, read: ReadDocument, *, session: str = "") -> Document:
        """Keep the text of a document that was read; a second one of the same title is numbered."""
        if session:
            self._fieldnotes.require_write_up(session)
        note = self._workspace.new_id()
        with self._workspace.ledger.entry("bring_in_document") as entry:
            entry.put(
                "note",
                note,
                session=session,
                author=self._workspace.person,
                title=self._unlike(read.title),
                body=read.text,
                written_at=self._workspace.clock.now().isoformat(),
                source=read.name,
            )
        return self.document(note)

    def rename(self, note: str, title: str) -> Document:
        """Give a document another title; the name of its file is kept beside it."""
        self.document(note)
        if not title.strip():
            raise TextMissing("title")
        with self._workspace.ledger.entry("rename_document") as entry:
            entry.put("note", note, title=title.strip())
        return self.document(note)

    def remove(self, note: str) -> None:
        """Take a document out again, with what was marked in it; undo brings both back."""
        self.document(note)
        with self._workspace.ledger.entry("remove_document") as entry:
            for passage in self._store.passages(note):
                entry.remove("passage", passage)
            entry.remove("note", note)

    def _counted(self, note: str) -> int:
        # The text of a document is never edited, so that it is counted once; to count is to read it all.
        if note not in self._words:
            self._words[note] = self._store.words(note)
        return self._words[note]

    def _unlike(self, title: str) -> str:
        taken = {one.title for one in self.documents()}
        number, wanted = 1, title
        while title in taken:
            number += 1
            title = f"{wanted} ({number})"
        return title


def read_all(
    paths: Iterable[Path], progress: Progress | None = None
) -> tuple[list[ReadDocument], tuple[tuple[Path, UserError], ...]]:
    """Read several documents, and tell which could not be read and why."""
    read: list[ReadDocument] = []
    refused: list[tuple[Path, UserError]] = []
    for path in paths:
        try:
            read.append(read_document(path, progress))
        except Cancelled:
            raise
        except UserError as error:
            refused.append((path, error))
    return read, tuple(refused)
