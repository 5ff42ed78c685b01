"""Notes: what was said and seen, caught, coded and brought in, face by face."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from qi_desktop.fieldnotes.capturing.model import FiledAs
from qi_desktop.fieldnotes.model import Consent, UnknownFieldnote
from qi_desktop.ui.fieldnotes.faces import FACES, Face
from qi_desktop.ui.fieldnotes.sessions_face import SessionsFace
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import hairline, title

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

NEXT_KEY, BEFORE_KEY = "Ctrl+PgDown", "Ctrl+PgUp"
SESSIONS = "sessions"


class NotesPage(Page):
    """A row of faces, of which one is shown; each is built when it is first asked for."""

    key: ClassVar[str] = "notes"
    title: ClassVar[str] = tr("Notes")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the row and the face of the sessions."""
        super().__init__(services, desk)
        self.sessions = SessionsFace(services, desk)
        self.list, self.session, self.form = self.sessions.list, self.sessions.session, self.sessions.form
        self.faces: dict[str, Face] = {SESSIONS: self.sessions}
        self._stale: set[str] = {SESSIONS}
        self.choice = Segments(
            tr("Part of the notes"), [(one.key, one.words) for one in FACES], self.show_face
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sessions)
        top = holding(row(title(tr("Notes")), self.choice, None, gap=3))
        top.setContentsMargins(24, 16, 24, 12)
        whole = column(top, hairline(), self._stack, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        for key, step in ((NEXT_KEY, 1), (BEFORE_KEY, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda step=step: self._turn(step))

    # ------------------------------------------------------------------------------------------------ faces
    @property
    def shown(self) -> str:
        """Return the key of the face that is shown."""
        return self.choice.value()

    def show_face(self, key: str) -> None:
        """Show a face, after turning what was typed in the one before into changes."""
        if key not in self.faces:
            place = next(one for one in FACES if one.key == key)
            widget = place.built(self.services, self.desk)
            self._stack.addWidget(widget)
            self.faces[key] = cast("Face", widget)
            self._stale.add(key)
        for name, face in self.faces.items():
            if name != key:
                face.leave()
        self.choice.choose(key)
        self._stack.setCurrentIndex(list(self.faces).index(key))
        self._renew()
        self.faces[key].take_keyboard()

    def _turn(self, step: int) -> None:
        keys = [one.key for one in FACES]
        self.show_face(keys[(keys.index(self.shown) + step) % len(keys)])

    def _renew(self, changed: Changed | None = None) -> None:
        if self.shown in self._stale:
            self._stale.discard(self.shown)
            self.faces[self.shown].refresh(changed)

    # ------------------------------------------------------------------------------------ what a page does
    @override
    def refresh(self, changed: Changed | None = None) -> None:
        self._stale = set(self.faces)
        self._renew(changed)

    @override
    def take_keyboard(self) -> None:
        self.faces[self.shown].take_keyboard()

    @override
    def leave(self) -> None:
        for face in self.faces.values():
            face.leave()

    @override
    def at_hand(self) -> tuple[str, str]:
        session = self.sessions.shown_session if self.shown == SESSIONS else ""
        return ("session", session) if session else ("", "")

    @override
    def receive(self, paths: list[Path]) -> None:
        """Bring in documents that were dropped elsewhere on the window."""
        from qi_desktop.ui.fieldnotes.documents.view import DocumentsView

        self.show_face("documents")
        documents = self.faces["documents"]
        if isinstance(documents, DocumentsView):
            documents.bring_in(paths)

    @override
    def open_subject(self, subject: str) -> None:
        """Show a session, a note, a place in one, a passage, a theme, a capture, or a face by its key."""
        record, _, place = subject.partition("@")
        record = self._filed_under(record)
        key = self._face_of(record)
        if self.shown != key:
            self.show_face(key)
        if key != SESSIONS:
            self.faces[key].open_subject(subject)
            return
        passage = self._passage(record)
        note = self.services.fieldnotes.note_named(passage.note if passage is not None else record)
        if note is None:
            self.sessions.open_subject(record)
            return
        self.sessions.open_note(note)
        if passage is not None:
            self.session.note.coding.show_passage(passage.id)
        elif place:
            start, _, stop = place.partition("-")
            self.session.note.mark(int(start), int(stop or start))

    def _filed_under(self, record: str) -> str:
        """Return for a capture that became a note that note, for anything else itself."""
        try:
            capture = self.services.capturing.one(record)
        except UnknownFieldnote:
            return record
        return capture.filed_under if capture.filed_as is FiledAs.NOTE else record

    def _passage(self, record: str) -> Passage | None:
        try:
            return self.services.themes.passage(record)
        except UnknownFieldnote:
            return None

    def _face_of(self, record: str) -> str:
        """Return the face that shows a record; words brought in from a file are a document."""
        known = [one.key for one in FACES]
        if record in known:
            return record
        passage, found = self._passage(record), SESSIONS
        note = self.services.fieldnotes.note_named(passage.note if passage is not None else record)
        if note is not None and note.source:
            found = "documents"
        elif any(one.id == record for one in self.services.themes.themes()):
            found = "themes"
        elif any(one.id == record for one in self.services.capturing.inbox(everybody=True)):
            found = "inbox"
        return found if found in known else SESSIONS

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        for key in [one.key for one in FACES if one.key != SESSIONS]:
            self.show_face(key)
            yield key
        self.show_face(SESSIONS)
        for passage in self.services.themes.passages()[:1]:
            self.open_subject(passage.id)
            self.session.note.coding.change(passage.id)
            yield "coding"
            self.session.note.coding.close_form()
            self.session.fold_away()
            yield "writing"
            self.session.note.show_history()
            yield "history"
            self.session.note.show_writing()
            self.session.fold_away()
        participants = self.services.fieldnotes.participants()
        for user in [one for one in participants if one.consent is Consent.GIVEN][:1]:
            self.open_subject(user.session)
            self.session.participants.look_at_withdrawal(user.id)
            yield "withdrawal"
            self.session.participants.close_forms()
