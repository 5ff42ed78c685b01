"""What an inspector does with the passages of notes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace

from qi_desktop.fieldnotes.entered import found, one_of, word
from qi_desktop.fieldnotes.model import Bearing, Coding, Passage, PassageOutsideNote, Standing
from qi_desktop.fieldnotes.passages.following import Following, History
from qi_desktop.fieldnotes.passages.model import Marked
from qi_desktop.fieldnotes.passages.store import PassageStore
from qi_desktop.storage.workspace import Workspace


class PassagesService:
    """Marks stretches of notes, says what they are coded to, and finds them again after edits."""

    def __init__(
        self,
        workspace: Workspace,
        standing: Callable[[], Mapping[str, str]],
        domains: Callable[[], Iterable[str]],
    ) -> None:
        """Work on one workspace; ``standing`` tells under which theme each theme stands now.

        ``domains`` are those of the inspection's framework.
        """
        self._workspace = workspace
        self._standing, self._domains = standing, domains
        self._passages = PassageStore(workspace.database)
        self._following = Following()

    def code_passage(self, note: str, start: int, stop: int, coding: Coding, comment: str = "") -> Passage:
        """Mark a stretch of a note, in code points, as bearing on a theme, enquiry or domain."""
        self._require_inside(note, start, stop)
        self._require_coding(coding)
        passage = self._workspace.new_id()
        with self._workspace.ledger.entry("code_passage") as entry:
            entry.put(
                "passage",
                passage,
                note=note,
                start=start,
                stop=stop,
                basis=self._shown(note),
                comment=comment,
                marked_by=self._workspace.person,
                **asdict(coding),
            )
        return self.passage(passage)

    def recode_passage(self, passage: str, coding: Coding) -> Passage:
        """Change what a passage is coded to."""
        stands = asdict(self.passage(passage).coding)
        self._require_coding(coding)
        # A theme that was joined to another is not named anew, or the two could not be parted again.
        changed = {part: value for part, value in asdict(coding).items() if value != stands[part]}
        with self._workspace.ledger.entry("recode_passage") as entry:
            entry.put("passage", passage, **changed)
        return self.passage(passage)

    def comment_on_passage(self, passage: str, comment: str) -> Passage:
        """Say what is to be thought of a passage; no words take the comment away."""
        self.passage(passage)
        with self._workspace.ledger.entry("comment_on_passage") as entry:
            entry.put("passage", passage, comment=comment.strip())
        return self.passage(passage)

    def mark_again(self, passage: str, start: int, stop: int) -> Passage:
        """Move a passage to other words of its note, as when the words it stood for were rewritten."""
        note = self.passage(passage).note
        self._require_inside(note, start, stop)
        with self._workspace.ledger.entry("mark_again") as entry:
            entry.put("passage", passage, basis=_counted_in(self._shown(note), start, stop))
        return self.passage(passage)

    def remove_passage(self, passage: str) -> None:
        """Take a passage away; the words stay in their note."""
        self.passage(passage)
        with self._workspace.ledger.entry("remove_passage") as entry:
            entry.remove("passage", passage)

    def keep_places(self, note: str) -> None:
        """Count the places of a note's passages in the wording it shows, before older ones are erased.

        Called inside the entry that rewrote the note; whoever erases removes the passages it erases.
        """
        shown = self._shown(note)
        with self._workspace.ledger.entry("keep_places") as entry:
            for one in self.passages(note):
                if one.standing in {Standing.AS_MARKED, Standing.CHANGED}:
                    entry.put("passage", one.id, basis=_counted_in(shown, one.start, one.stop))

    def passages(self, note: str | None = None) -> list[Passage]:
        """Return the coded passages of one note, or of all, in reading order."""
        of_notes = defaultdict[str, list[Marked]](list)
        for one in self._passages.marked(note):
            of_notes[one.note].append(one)
        shown, themes = self._passages.shown(of_notes), self._standing()
        self._following.heed(self._passages.taken_in())
        return [
            _under(themes, one)
            for name, marked in of_notes.items()
            for one in self._followed(name, shown.get(name, ""), marked, step_by_step=note is not None)
        ]

    def passage(self, passage: str) -> Passage:
        """Return one passage."""
        marked = found("passage", passage, self._passages.one(passage))
        self._following.heed(self._passages.taken_in())
        (one,) = self._followed(marked.note, self._shown(marked.note), [marked], step_by_step=False)
        return _under(self._standing(), one)

    def last_coding(self) -> Coding | None:
        """Return what this person coded a passage to last, for coding the next one alike."""
        newest, themes = self._passages.newest(self._workspace.person), self._standing()
        if newest is None:
            return None
        # A theme that is no longer there is left out, for what is coded to it would be refused.
        return replace(newest.coding, theme=themes.get(newest.coding.theme, ""))

    def _followed(
        self, note: str, shown: str, marked: Iterable[Marked], *, step_by_step: bool
    ) -> list[Passage]:
        store = self._passages
        history = History(lambda: store.versions(note), store.version, store.wording)
        return self._following.passages(
            note, shown, lambda: store.body(note) or "", history, marked, step_by_step=step_by_step
        )

    def _require_inside(self, note: str, start: int, stop: int) -> None:
        length = len(found("note", note, self._passages.body(note)))
        if not 0 <= start < stop <= length:
            raise PassageOutsideNote(start, stop, length)

    def _require_coding(self, coding: Coding) -> None:
        if coding.theme:
            found("theme", coding.theme, self._standing().get(coding.theme))
        if coding.line_of_enquiry:
            line = coding.line_of_enquiry
            found("line_of_enquiry", line, line if self._passages.has_line(line) else None)
        if coding.domain:
            one_of(self._domains(), "domain", coding.domain)
        word(Bearing, "bearing", coding.bearing)

    def _shown(self, note: str) -> str:
        return self._passages.shown([note]).get(note, "")


def _counted_in(wording: str, start: int, stop: int) -> str:
    """Say where a passage is and in which wording, in one piece: two laptops' halves never mix."""
    return f"{wording}@{start}-{stop}"


def _under(themes: Mapping[str, str], passage: Passage) -> Passage:
    named = passage.coding.theme
    theme = themes.get(named, named)
    return passage if theme == named else replace(passage, coding=replace(passage.coding, theme=theme))
