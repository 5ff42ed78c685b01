"""The sessions on the left with whom they met, the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.fieldnotes.consent.words import is_missing
from qi_desktop.ui.fieldnotes.session_form import SessionForm
from qi_desktop.ui.fieldnotes.session_view import SessionView
from qi_desktop.ui.fieldnotes.sums_panel import SumsPanel
from qi_desktop.ui.fieldnotes.words import KINDS, short_day, sum_words, who
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.fieldnotes.contacts import Sum
    from qi_desktop.fieldnotes.model import Note, Participant, Session
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

NARROWEST, WIDEST = 232, 384
WORDS_ONLY = frozenset({"revise_note", "cover"})
"""Acts of every minute, after which neither the list nor a sum can differ."""
APART = "apart"
"""The key of the entry under which notes stand that belong to no session."""


ROOM, FOLDED = "notes_list", "folded"
"""Whether the note has all the room comes back as it was left, also on another day."""


class SessionsFace(QWidget):
    """Everything that was held, in order, and what was said there."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, the sums, the session, the form and the empty state."""
        super().__init__()
        self._services, self._desk = services, desk
        self._sessions: dict[str, Session] = {}
        self._apart: list[Note] = []
        self._behind: Sum | None = None
        self._folded, self._listed = False, True
        self.new = Button(tr("New session"), self.start_new, kind="main", picture="add", key="Ctrl+N")
        self._how_many = muted("", wrap=False)
        self.list = EntryList(tr("Sessions"), chosen=self._show)
        self._only = muted("")
        self._all = Button(
            tr("All sessions"), self.show_all, kind="quiet", description=tr("Show every session again")
        )
        self.sums = SumsPanel(self._show_behind)
        self.session = SessionView(services, desk, changing=self._change, gone=self._gone, folded=self._fold)
        self.form = SessionForm(services, desk, self._added, self._back)
        self._empty = EmptyState(
            "notes",
            tr("No sessions yet"),
            tr(
                "A session is an interview, a focus group, a meeting, an observation or a visit. Add one,"
                " say who took part, then write your notes in it."
            ),
            Button(tr("Add the first session"), self.start_new, key="Ctrl+N"),
        )
        self._build()

    def _build(self) -> None:
        top = row(self._how_many, None, self.new)
        self._filter = holding(row(self._only, self._all, gap=1))
        self._filter.hide()
        layout = column(top, self._filter, self.list, self.sums, gap=1)
        layout.setContentsMargins(24, 16, 12, 8)
        layout.setStretch(2, 1)
        self._side = holding(layout, "near_side")
        self._side.setMinimumWidth(pixels(NARROWEST))
        self._side.setMaximumWidth(pixels(WIDEST))
        self.faces = QStackedWidget()
        for face in (self._empty, self.session, self.form):
            self.faces.addWidget(face)
        self._folding = Folding((tr("Sessions"), self._side), (tr("Chosen"), self.faces), (5, 8))
        self.setLayout(column(self._folding))
        if self._desk.preferences.left_as(ROOM) == FOLDED:
            self.session.fold_away()

    # ------------------------------------------------------------------------------------- what a face does
    def refresh(self, changed: Changed | None = None) -> None:
        """Show the sessions as they stand now."""
        writing = self.faces.currentWidget() is self.form
        if changed is not None and changed.act in WORDS_ONLY and not writing:
            self._show(self.list.chosen())
            return
        fieldnotes = self._services.fieldnotes
        sessions = fieldnotes.sessions()
        self._sessions = {session.id: session for session in sessions}
        self._apart = fieldnotes.notes_apart()
        self._how_many.setText(plural(len(sessions), "%n session", "%n sessions"))
        self.sums.show_sums(fieldnotes.sums())
        self._show_list()
        self._offer_list((bool(sessions or self._apart) and not self._folded) or writing)
        if not self.list.chosen():
            self.list.choose(next(iter(self._sessions), APART), tell=False)
        if not writing:
            self._show(self.list.chosen())

    def _offer_list(self, listed: bool) -> None:  # noqa: FBT001 - said by whoever knows
        """Have the list of sessions beside the session, or not."""
        self._listed = listed
        self._folding.offer(self._side, there=listed)

    def leave(self) -> None:
        """Turn typed text into changes."""
        self.form.keep()
        self.session.finish()

    def take_keyboard(self) -> None:
        """Give the list the keyboard, or the first act where there is no list."""
        if self._listed:
            self.list.setFocus()
        else:
            (self.session if self._folded else self._empty).setFocus()

    def open_subject(self, subject: str) -> None:
        """Show a session."""
        if self._behind is not None and subject not in self._behind.sessions:
            self.show_all()
        if self.list.choose(subject, tell=False):
            self._show(subject)
            self._folding.show_part(self.faces)

    def open_note(self, note: Note) -> None:
        """Show a note in its session, or among those apart from any."""
        self.open_subject(note.session if note.session in self._sessions else APART)
        self.session.show_note(note.id)

    @property
    def shown_session(self) -> str:
        """Return the session that is shown, nothing if none is."""
        chosen = self.list.chosen()
        return chosen if chosen in self._sessions and self.faces.currentWidget() is self.session else ""

    # --------------------------------------------------------------------------------------------- the list
    def _show_list(self) -> None:
        present: dict[str, list[Participant]] = {}
        for one in self._services.fieldnotes.participants():
            present.setdefault(one.session, []).append(one)
        wanted = self._sessions if self._behind is None else self._behind.sessions
        entries = [
            _entry(self._sessions[key], present.get(key, [])) for key in wanted if key in self._sessions
        ]
        if self._apart and self._behind is None:
            notes = plural(len(self._apart), "%n note", "%n notes")
            entries.append(Entry(APART, tr("Apart from sessions"), notes))
        self.list.show_entries(entries)

    def _show_behind(self, one: Sum) -> None:
        self.session.finish()
        self._behind = one
        self._only.setText(
            tr("Those behind: {count} {sum_words}").format(count=one.count, sum_words=sum_words(one))
        )
        self._filter.show()
        self._show_list()
        self.list.choose(next(iter(one.sessions), ""))
        self._show(self.list.chosen())

    def show_all(self) -> None:
        """Show every session again, where only those behind a sum were shown."""
        self._behind = None
        self._filter.hide()
        self.sums.let_go()
        self._show_list()
        self.list.setFocus()

    def _show(self, session: str) -> None:
        self.new.setEnabled(True)
        chosen = self._sessions.get(session)
        if session == APART:
            self.session.show_apart(self._services.fieldnotes.notes_apart())
        elif chosen is not None:
            self.session.show_session(chosen)
        shown = session == APART or chosen is not None
        self.faces.setCurrentWidget(self.session if shown else self._empty)

    def _fold(self, folded: bool) -> None:  # noqa: FBT001 -- what the session says when it is folded
        self._folded = folded
        self._desk.preferences.leave_as(ROOM, FOLDED if folded else "")
        self._offer_list(not folded)

    # ---------------------------------------------------------------------------------------------- the form
    def start_new(self) -> None:
        """Ask for a new session."""
        self._ask(None)

    def _change(self, session: Session) -> None:
        self._ask(session)

    def _ask(self, session: Session | None) -> None:
        self.session.finish()
        self.new.setEnabled(False)
        self.faces.setCurrentWidget(self.form)
        self._offer_list(True)
        self.form.start(session)

    def _back(self) -> None:
        self.faces.setCurrentWidget(self.session)
        self.refresh()
        self.list.setFocus()

    def _gone(self) -> None:
        self.refresh()
        self.take_keyboard()

    def _added(self, session: Session) -> None:
        known = session.id in self._sessions
        self.faces.setCurrentWidget(self.session)
        self.refresh()
        self.open_subject(session.id)
        if known:
            self.list.setFocus()
        else:
            self.session.start_participants()


def _entry(session: Session, participants: Sequence[Participant]) -> Entry:
    missing = is_missing(participants)
    detail = "  ·  ".join(part for part in (KINDS[session.kind], who(participants)) if part)
    return Entry(
        key=session.id,
        title=session.title,
        detail=detail,
        aside=short_day(session.held_on),
        status="caution" if missing else "",
        state=tr("Consent missing") if missing else "",
    )
