"""What a person does with the wordings of a note: look back, compare, restore one."""

from qi_desktop.fieldnotes.model import Note
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.wordings.differing import difference
from qi_desktop.fieldnotes.wordings.model import Difference, NoteWording, WordingErased, WordingUnknown
from qi_desktop.fieldnotes.wordings.store import WordingStore
from qi_desktop.foundation.clock import moment_of
from qi_desktop.storage.workspace import Workspace

_COUNTED = 4_000_000
"""Up to so many characters in all wordings together their words are counted; it is done in no time."""


class WordingService:
    """The history of every note's words."""

    def __init__(self, workspace: Workspace, fieldnotes: FieldnotesService) -> None:
        self._workspace, self._fieldnotes = workspace, fieldnotes
        self._store = WordingStore(workspace.database)

    def wordings(self, note: str) -> list[NoteWording]:
        """Return every wording a note has had, the newest first; ``words`` is -1 where nobody counted."""
        self._fieldnotes.note(note)
        rows, shown = self._store.wordings(note), self._store.heads(note)
        few = sum(row["length"] or 0 for row in rows) <= _COUNTED
        bodies = self._store.bodies(note) if few else {}
        counts = {key: len(body.split()) for key, body in bodies.items()}
        return [
            NoteWording(
                id=f"{row['uuid']}:{row['sequence']}",
                person=row["person"],
                since=moment_of(row["clock"]),
                act=row["act"],
                words=counts.get((row["uuid"], row["sequence"]), -1),
                erased=bool(row["erased"]),
                shown=(row["uuid"], row["sequence"]) in shown,
            )
            for row in rows
        ]

    def body(self, note: str, wording: str) -> str:
        """Return the words of one wording; raises WordingErased where consent was withdrawn since."""
        laptop, _, sequence = wording.rpartition(":")
        known, body = self._store.body(note, laptop, int(sequence) if sequence.isdigit() else 0)
        if not known:
            raise WordingUnknown(self._fieldnotes.note(note).title)
        if body is None:
            raise WordingErased(self._fieldnotes.note(note).title)
        return body

    def difference(self, note: str, older: str, newer: str = "") -> Difference:
        """Return what differs between two wordings, or between one and the note as it stands."""
        now = self.body(note, newer) if newer else self._fieldnotes.note(note).body
        return difference(self.body(note, older) if older else "", now)

    def restore_wording(self, note: str, wording: str) -> Note:
        """Give a note an earlier wording back; the one it had stays in its history."""
        body = self.body(note, wording)
        with self._workspace.ledger.entry("restore_wording"):
            return self._fieldnotes.revise_note(note, body)
