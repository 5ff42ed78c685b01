"""What an inspector is shown beside a case: the words of interviews and notes that name it."""

import re
from collections.abc import Iterator

from qi_desktop.fieldnotes.model import LinkedTo, Note, Role, Session, SessionKind
from qi_desktop.fieldnotes.said.model import Said
from qi_desktop.fieldnotes.said.naming import number_pattern, paragraphs_naming
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.sampling.service import SamplingService

_OFFICER = "officer interview"
_KINDS = {
    SessionKind.INTERVIEW: "interview",
    SessionKind.FOCUS_GROUP: "focus group",
    SessionKind.MEETING: "meeting",
    SessionKind.OBSERVATION: "observation",
    SessionKind.VISIT: "visit",
}


class SaidService:
    """Finds what was said about a case elsewhere than in its form."""

    def __init__(
        self, sampling: SamplingService, fieldnotes: FieldnotesService, themes: ThemesService
    ) -> None:
        """Read through the services of the sample and of the notes."""
        self._sampling = sampling
        self._fieldnotes = fieldnotes
        self._themes = themes

    def said_elsewhere(self, sampled_case: str) -> list[Said]:
        """Return the words that concern a case: officer interviews first, then all else by its day.

        A note concerns a case when its session is linked to it, or when its session's title, its own title or
        its text names the case's number. A link or a title claims the whole note, a text only its paragraphs
        with the number. Who was spoken to never decides: two people may share a name, and an officer has
        several cases.
        """
        case = self._sampling.sampled_case(sampled_case)
        pattern = number_pattern(case.number)
        links = self._fieldnotes.links()
        linked = {one.session for one in links if one.about is LinkedTo.CASE and one.subject == case.id}
        sessions = {one.id: one for one in self._fieldnotes.sessions()}
        found = [
            said
            for note in self._fieldnotes.notes()
            for said in self._of_note(note, sessions.get(note.session), pattern, whole=note.session in linked)
        ]
        days = {one.id: str(one.held_on or "") for one in sessions.values()}
        return sorted(found, key=lambda one: (one.kind != _OFFICER, days.get(one.session, "")))

    def _of_note(
        self, note: Note, session: Session | None, pattern: re.Pattern[str], *, whole: bool
    ) -> Iterator[Said]:
        named = whole or pattern.search(note.title) or (session and pattern.search(session.title))
        spans = [(0, len(note.body))] if named else list(paragraphs_naming(pattern, note.body))
        if not spans or not note.body.strip():
            return
        kind = self._kind(session)
        passages = self._themes.passages(note.id)
        for start, stop in spans:
            yield Said(
                kind=kind,
                title=note.title or (session.title if session else ""),
                text=note.body[start:stop],
                where=_where(note, session),
                note=note.id,
                session=note.session,
                start=start,
                stop=stop,
                passages=tuple(one for one in passages if start <= one.start and one.stop <= stop),
            )

    def _kind(self, session: Session | None) -> str:
        if session is None:
            return "note"
        roles = {one.role for one in self._fieldnotes.participants(session.id)}
        if session.kind is SessionKind.INTERVIEW and Role.RESPONSIBLE_OFFICER in roles:
            return _OFFICER
        return _KINDS[session.kind]


def _where(note: Note, session: Session | None) -> str:
    held_on = session.held_on if session else note.written_at
    day = f"{held_on.day} {held_on:%B %Y}" if held_on else ""
    places = (session.place, session.office) if session else ()
    return ", ".join(part for part in (*dict.fromkeys(places), day) if part)
