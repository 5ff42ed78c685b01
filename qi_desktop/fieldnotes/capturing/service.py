"""What a person does with captures: catch them from anywhere, file them from the inbox."""

from collections.abc import Callable
from typing import TypeVar, Unpack

from qi_desktop.fieldnotes.capturing.model import Capture, CaptureDetails, CaptureFiled, CaptureSort, FiledAs
from qi_desktop.fieldnotes.capturing.phrasing import added_to, as_title, as_words
from qi_desktop.fieldnotes.capturing.store import CaptureStore
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.entered import found, said, word
from qi_desktop.fieldnotes.model import LineOfEnquiry, Note
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

_Filed = TypeVar("_Filed")


class CaptureService:
    """The inbox of thoughts, follow-ups and quotes, kept in one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        sampling: SamplingService,
        fieldnotes: FieldnotesService,
        enquiries: EnquiriesService,
    ) -> None:
        """Work on one workspace; what is filed goes to the notes and the lines of enquiry."""
        self._workspace, self._sampling = workspace, sampling
        self._fieldnotes, self._enquiries = fieldnotes, enquiries
        self._store = CaptureStore(workspace.database)

    # ------------------------------------------------------------------------------------------- the inbox
    def capture(self, sort: str, text: str, *, session: str = "", sampled_case: str = "") -> Capture:
        """Catch words; those of a session only while it may be written up."""
        word(CaptureSort, "sort", sort)
        self._require_place(session, sampled_case)
        capture = self._workspace.new_id()
        with self._workspace.ledger.entry("capture") as entry:
            entry.put(
                "capture",
                capture,
                sort=sort,
                text=said("text", text),
                session=session,
                sampled_case=sampled_case,
                captured_by=self._workspace.person,
                captured_at=self._workspace.clock.now().isoformat(),
            )
        return self.one(capture)

    def revise_capture(self, capture: str, **details: Unpack[CaptureDetails]) -> Capture:
        """Change what was caught while it waits; what is not named stays."""
        stands = self._waiting(capture)
        whole: CaptureDetails = {
            "sort": stands.sort.value,
            "text": stands.text,
            "session": stands.session,
            "sampled_case": stands.sampled_case,
            **details,
        }
        word(CaptureSort, "sort", whole["sort"])
        said("text", whole["text"])
        self._require_place(whole["session"], whole["sampled_case"])
        with self._workspace.ledger.entry("revise_capture") as entry:
            entry.put(
                "capture",
                capture,
                sort=whole["sort"],
                text=whole["text"],
                session=whole["session"],
                sampled_case=whole["sampled_case"],
            )
        return self.one(capture)

    def inbox(self, *, everybody: bool = False) -> list[Capture]:
        """Return what waits to be filed, the newest first: one's own, or that of the whole team."""
        return self._store.waiting(None if everybody else self._workspace.person)

    def how_many_wait(self) -> int:
        """Return how much of one's own waits to be filed."""
        return self._store.how_many_wait(self._workspace.person)

    def one(self, capture: str) -> Capture:
        """Return one capture."""
        return found("capture", capture, self._store.capture(capture))

    # ---------------------------------------------------------------------------------------------- filing
    def file_as_note(self, capture: str, session: str = "", title: str = "") -> Note:
        """Begin a note with the words, in a session or apart from any."""
        words = self._words(capture)

        def write() -> tuple[Note, str]:
            note = self._fieldnotes.write_note(session, title.strip() or as_title(words), f"{words}\n")
            return note, note.id

        return self._file(capture, FiledAs.NOTE, write)

    def file_in_note(self, capture: str, note: str) -> Note:
        """Add the words to the end of a note."""
        words = self._words(capture)

        def add() -> tuple[Note, str]:
            body = self._fieldnotes.note(note).body
            return self._fieldnotes.revise_note(note, added_to(body, words)), note

        return self._file(capture, FiledAs.NOTE, add)

    def file_as_line(self, capture: str) -> LineOfEnquiry:
        """Open a line of enquiry with the words as its question."""
        words = self._words(capture)

        def open_line() -> tuple[LineOfEnquiry, str]:
            line = self._enquiries.open_line_of_enquiry(words)
            return line, line.id

        return self._file(capture, FiledAs.LINE, open_line)

    def file_as_evidence(self, capture: str, line: str) -> str:
        """Add the words to what bears on a line of enquiry; returns the evidence's id."""
        words = self._words(capture)

        def add() -> tuple[str, str]:
            evidence = self._enquiries.add_evidence(line, "note", text=words)
            return evidence.id, evidence.id

        return self._file(capture, FiledAs.EVIDENCE, add)

    def file_as_step(self, capture: str, line: str) -> str:
        """Plan what is to be followed up as a step of a line of enquiry; returns the step's id."""
        words = self._words(capture)

        def plan() -> tuple[str, str]:
            step = self._enquiries.add_step(line, words)
            return step.id, step.id

        return self._file(capture, FiledAs.STEP, plan)

    def discard(self, capture: str) -> None:
        """Take a capture out of the inbox; nothing becomes of it."""
        self._waiting(capture)
        with self._workspace.ledger.entry("discard") as entry:
            entry.put("capture", capture, filed_as=FiledAs.DISCARDED.value)

    # ----------------------------------------------------------------------------------------------- rules
    def _file(self, capture: str, filed_as: FiledAs, act: Callable[[], tuple[_Filed, str]]) -> _Filed:
        self._waiting(capture)
        with self._workspace.ledger.entry("file_capture") as entry:
            done, record = act()
            entry.put("capture", capture, filed_as=filed_as.value, filed_under=record)
        return done

    def _words(self, capture: str) -> str:
        stands = self._waiting(capture)
        number = self._sampling.sampled_case(stands.sampled_case).number if stands.sampled_case else ""
        return as_words(stands, number)

    def _waiting(self, capture: str) -> Capture:
        stands = self.one(capture)
        if stands.filed_as is not FiledAs.WAITING:
            raise CaptureFiled(stands.filed_as.value)
        return stands

    def _require_place(self, session: str, sampled_case: str) -> None:
        if session:
            self._fieldnotes.require_write_up(session)
        if sampled_case:
            self._sampling.sampled_case(sampled_case)
