"""What an inspector does with sessions, notes, themes and lines of enquiry."""

from datetime import date
from typing import Unpack

from qi_desktop.fieldnotes.attendance import parted, participant_fields, require_removable
from qi_desktop.fieldnotes.consent import require_recordable, require_write_up
from qi_desktop.fieldnotes.contacts import Contacts, Sum, contacts_of, sums_of
from qi_desktop.fieldnotes.entered import found, said, word
from qi_desktop.fieldnotes.labels import taken_by
from qi_desktop.fieldnotes.model import (
    Consent,
    ConsentStays,
    LinkedTo,
    Note,
    Participant,
    ParticipantDetails,
    PlaceKind,
    Role,
    Session,
    SessionDetails,
    SessionKind,
    SessionLink,
    Wording,
)
from qi_desktop.fieldnotes.store import FieldnotesStore
from qi_desktop.fieldnotes.times import require_order, stored, time_of_day
from qi_desktop.foundation.clock import moment_of
from qi_desktop.storage.workspace import Workspace


class FieldnotesService:
    """Sessions and what was learnt in them, kept in one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = FieldnotesStore(workspace.database)

    # -------------------------------------------------------------------------- sessions and participants
    def add_session(self, kind: str, title: str, **details: Unpack[SessionDetails]) -> Session:
        """Record that an interview, focus group, meeting, observation or visit took place."""
        word(SessionKind, "kind", kind)
        fields = {"led_by": self._workspace.person, **_session_fields(details)}
        session = self._workspace.new_id()
        with self._workspace.ledger.entry("add_session") as entry:
            entry.put("session", session, kind=kind, title=said("title", title), **fields)
        return self.session(session)

    def revise_session(
        self, session: str, kind: str, title: str, **details: Unpack[SessionDetails]
    ) -> Session:
        """Change what is said of a session; what is not named stays."""
        stands = self.session(session)
        word(SessionKind, "kind", kind)
        fields = _session_fields(details, stands)
        with self._workspace.ledger.entry("revise_session") as entry:
            entry.put("session", session, kind=kind, title=said("title", title), **fields)
        return self.session(session)

    def remove_session(self, session: str) -> None:
        """Take a session away with its people, notes and links; one undo brings all of it back."""
        self.session(session)
        for one in self._store.participants(session):
            require_removable(one)
        with self._workspace.ledger.entry("remove_session") as entry:
            entry.remove_many([("session", session), *self._store.parts_of_session(session)])

    def add_participant(self, session: str, role: str, **details: Unpack[ParticipantDetails]) -> Participant:
        """Record who took part in a session: a role, a number, and what marks their turns in a note."""
        self.session(session)
        present = taken_by(self._store.participants(session))
        fields = participant_fields(word(Role, "role", role), details, present)
        participant = self._workspace.new_id()
        with self._workspace.ledger.entry("add_participant") as entry:
            entry.put("participant", participant, session=session, consent=Consent.NONE.value, **fields)
        return self._participant(participant)

    def revise_participant(
        self, participant: str, role: str, **details: Unpack[ParticipantDetails]
    ) -> Participant:
        """Change what is said of who took part; what is not named stays."""
        stands = self._participant(participant)
        if word(Role, "role", role) is not stands.role and stands.consent is not Consent.NONE:
            raise ConsentStays(stands.consent.value)
        others = [one for one in self._store.participants(stands.session) if one.id != participant]
        fields = participant_fields(Role(role), details, taken_by(others), stands)
        with self._workspace.ledger.entry("revise_participant") as entry:
            entry.put("participant", participant, **fields)
        return self._participant(participant)

    def remove_participant(self, participant: str) -> None:
        """Take a row of people away; one whose consent was withdrawn stays, for its number still counts."""
        require_removable(self._participant(participant))
        with self._workspace.ledger.entry("remove_participant") as entry:
            entry.remove("participant", participant)

    def split_off(self, participant: str, label: str = "") -> Participant:
        """Give one person of a row a row of their own, as when one of several changes their mind."""
        stands = self._participant(participant)
        label = label or next(iter(stands.labels[-1:]), "")
        rest, one = parted(stands, label)
        apart = self._workspace.new_id()
        with self._workspace.ledger.entry("split_off") as entry:
            entry.put("participant", participant, **rest)
            entry.put("participant", apart, **one)
        return self._participant(apart)

    def record_consent(
        self, participant: str, consent: str, how: str, on: date, *, by: str = "", limits: str = ""
    ) -> Participant:
        """Record that a service user was asked or agreed: how, when, by whom asked, within what limits.

        A withdrawal is no word in a field: it takes the words away too, so it has a service of its own.
        """
        stands = self._participant(participant)
        wanted = word(Consent, "consent", consent)
        require_recordable(stands, wanted)
        with self._workspace.ledger.entry("record_consent") as entry:
            entry.put(
                "participant",
                participant,
                consent=wanted.value,
                consent_how=said("consent_how", how),
                consent_on=on.isoformat(),
                consent_by=by or self._workspace.person,
                consent_limits=limits.strip(),
            )
        return self._participant(participant)

    def sessions(self) -> list[Session]:
        """Return all sessions in the order they were held."""
        return self._store.sessions()

    def session(self, session: str) -> Session:
        """Return one session."""
        return found("session", session, self._store.session(session))

    def participants(self, session: str | None = None) -> list[Participant]:
        """Return who took part in one session, or in all of them."""
        return self._store.participants(session)

    def link_session(self, session: str, about: str, subject: str) -> None:
        """Link a session to a sampled case, a domain or a line of enquiry it bears on."""
        self.session(session)
        link = f"{session}/{word(LinkedTo, 'about', about)}/{said('subject', subject)}"
        with self._workspace.ledger.entry("link_session") as entry:
            entry.put("session_link", link, session=session, about=about, subject=subject, removed=None)

    def unlink_session(self, session: str, about: str, subject: str) -> None:
        """Take a link of a session away."""
        if SessionLink(session, word(LinkedTo, "about", about), subject) in self._store.links():
            with self._workspace.ledger.entry("unlink_session") as entry:
                entry.remove("session_link", f"{session}/{about}/{subject}")

    def links(self, session: str | None = None) -> list[SessionLink]:
        """Return what one session, or every session, is linked to."""
        return [one for one in self._store.links() if session is None or one.session == session]

    def contacts(self) -> Contacts:
        """Return the sums of the methodology page, counted from the sessions."""
        return contacts_of(self._store.sessions(), self._store.participants())

    def sums(self) -> tuple[Sum, ...]:
        """Return the sums of the methodology page one by one, each with the sessions behind it."""
        return sums_of(self._store.sessions(), self._store.participants())

    # ----------------------------------------------------------------------------------------------- notes
    def write_note(self, session: str, title: str, body: str) -> Note:
        """Write a note about a session, or apart from any; refused while a service user has not agreed."""
        if session:
            self.require_write_up(session)
        note = self._workspace.new_id()
        with self._workspace.ledger.entry("write_note") as entry:
            entry.put(
                "note",
                note,
                session=session,
                author=self._workspace.person,
                title=said("title", title),
                body=body,
                written_at=self._workspace.clock.now().isoformat(),
            )
        return self.note(note)

    def revise_note(self, note: str, body: str) -> Note:
        """Change the words of a note; every earlier wording stays in its history."""
        if session := self.note(note).session:
            self.require_write_up(session)
        with self._workspace.ledger.entry("revise_note") as entry:
            entry.put("note", note, body=body)
        return self.note(note)

    def notes(self, session: str | None = None) -> list[Note]:
        """Return the notes of one session, or all notes, oldest first."""
        return self._store.notes(session)

    def notes_apart(self) -> list[Note]:
        """Return the notes of no session: written apart from any, or left when theirs was removed."""
        return self._store.notes_apart()

    def note_titles(self, session: str = "", at_most: int = 200) -> list[tuple[str, str, str]]:
        """Return the newest notes of one session, or of all, each by id, title and its session's title."""
        return self._store.note_titles(session, at_most)

    def note_named(self, record: str) -> Note | None:
        """Return the note of an id, None if the id is no note's."""
        return self._store.note(record)

    def note(self, note: str) -> Note:
        """Return one note."""
        return found("note", note, self._store.note(note))

    def wordings(self, note: str) -> list[Wording]:
        """Return every wording a note has had, the first one first."""
        self.note(note)
        return [
            Wording(str(change.value or ""), change.person, moment_of(change.clock))
            for change in self._workspace.ledger.history(note, "body", "note")
        ]

    # ------------------------------------------------------------------------------------------------ rules
    def _participant(self, participant: str) -> Participant:
        return found("participant", participant, self._store.participant(participant))

    def require_write_up(self, session: str) -> None:
        """Refuse words about a session while a service user in it has not agreed, or no longer agrees."""
        title = self.session(session).title
        require_write_up(title, self._store.participants(session))


def _session_fields(details: SessionDetails, stands: Session | None = None) -> dict[str, str]:
    """Return what was said of a session as it is stored, its times in one form and in order."""
    word(PlaceKind, "place_kind", details.get("place_kind", ""))
    fields = {key: str(value) for key, value in details.items()}
    times = {key: time_of_day(fields[key]) for key in ("starts", "ends") if key in fields}
    before = {"starts": stands.starts, "ends": stands.ends} if stands else {}
    whole = {**before, **times}
    require_order(whole.get("starts"), whole.get("ends"))
    return {**fields, **{key: stored(value) for key, value in times.items()}}
