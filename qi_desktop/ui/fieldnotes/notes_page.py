"""Notes: what was said and seen, session by session."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from qi_desktop.fieldnotes.model import Consent, Role, Session
from qi_desktop.ui.fieldnotes.session_form import SessionForm
from qi_desktop.ui.fieldnotes.session_view import SessionView
from qi_desktop.ui.fieldnotes.words import KINDS, short_day, who
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.fieldnotes.model import Participant
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

NARROWEST, WIDEST = 232, 384


class NotesPage(Page):
    """The sessions on the left, the chosen one on the right."""

    key: ClassVar[str] = "notes"
    title: ClassVar[str] = "Notes"

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, the session, the form for a new one and the empty state."""
        super().__init__(services, desk)
        self._sessions: dict[str, Session] = {}
        self.new = Button("New session", self._new, kind="main", picture="add", key="Ctrl+N")
        self._header = PageHeader("Notes", "", self.new)
        self.list = EntryList("Sessions", chosen=self._show)
        self.session = SessionView(services, desk)
        self.form = SessionForm(services, desk, self._added, self._back)
        self._empty = EmptyState(
            "notes",
            "No sessions yet",
            "A session is an interview, a focus group, a meeting, an observation or a visit. Add one,"
            " say who took part, then write your notes in it.",
            Button("Add the first session", self._new, key="Ctrl+N"),
        )
        self._build()

    def _build(self) -> None:
        layout = column(self._header, self.list, gap=1)
        layout.setContentsMargins(24, 24, 12, 0)
        layout.setStretch(1, 1)
        self._side = holding(layout, "near_side")
        self._side.setMinimumWidth(pixels(NARROWEST))
        self._side.setMaximumWidth(pixels(WIDEST))
        self._faces = QStackedWidget()
        for face in (self._empty, self.session, self.form):
            self._faces.addWidget(face)
        whole = row(self._side, self._faces, gap=0)
        whole.setStretch(0, 5)
        whole.setStretch(1, 8)
        self.setLayout(whole)

    @override
    def refresh(self, changed: Changed | None = None) -> None:
        fieldnotes = self.services.fieldnotes
        sessions = fieldnotes.sessions()
        self._sessions = {session.id: session for session in sessions}
        present: dict[str, list[Participant]] = {}
        for one in fieldnotes.participants():
            present.setdefault(one.session, []).append(one)
        self._header.say(f"{len(sessions)} sessions" if len(sessions) != 1 else "1 session")
        self.list.show_entries([_entry(session, present.get(session.id, [])) for session in sessions])
        self._side.setVisible(bool(sessions) or self._faces.currentWidget() is self.form)
        if not self.list.chosen():
            self.list.choose(sessions[0].id if sessions else "", tell=False)
        if self._faces.currentWidget() is not self.form:
            self._show(self.list.chosen())

    @override
    def open_subject(self, subject: str) -> None:
        """Show a session, or the note or passage named in its session."""
        passage = next((one for one in self.services.themes.passages() if one.id == subject), None)
        wanted = passage.note if passage is not None else subject
        note = next((one for one in self.services.fieldnotes.notes() if one.id == wanted), None)
        session = note.session if note is not None else subject
        if session not in self._sessions:
            return
        self.list.choose(session, tell=False)
        self._show(session)
        if note is not None:
            self.session.show_note(note.id)
        if passage is not None:
            self.session.note.mark(passage.start, passage.stop)

    @override
    def leave(self) -> None:
        self.form.keep()
        self.session.finish()

    def _show(self, session: str) -> None:
        self.new.setEnabled(True)
        chosen = self._sessions.get(session)
        self._faces.setCurrentWidget(self._empty if chosen is None else self.session)
        if chosen is not None:
            self.session.show_session(chosen)

    def _new(self) -> None:
        self.session.finish()
        self.new.setEnabled(False)
        self._faces.setCurrentWidget(self.form)
        self._side.show()
        self.form.start()

    def _back(self) -> None:
        self._faces.setCurrentWidget(self.session)
        self.refresh()
        self.list.setFocus()

    def _added(self, session: Session) -> None:
        self._faces.setCurrentWidget(self.session)
        self.refresh()
        self.open_subject(session.id)
        self.session.start_participants()


def _entry(session: Session, participants: Sequence[Participant]) -> Entry:
    users = [one.consent for one in participants if one.role is Role.SERVICE_USER]
    missing = any(consent is not Consent.GIVEN for consent in users)
    detail = "  ·  ".join(part for part in (KINDS[session.kind], who(participants)) if part)
    return Entry(
        key=session.id,
        title=session.title,
        detail=detail,
        aside=short_day(session.held_on),
        status="caution" if missing else "",
        state="Consent missing" if missing else "",
    )
