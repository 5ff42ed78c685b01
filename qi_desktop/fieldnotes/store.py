"""Reads the records of sessions, notes, themes, passages and lines of enquiry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from qi_desktop.fieldnotes.model import (
    Consent,
    LinkedTo,
    Note,
    Participant,
    PlaceKind,
    Role,
    Session,
    SessionKind,
    SessionLink,
)
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class FieldnotesStore:
    """Everything that was written down about sessions, as it stands now."""

    database: Database

    def sessions(self) -> list[Session]:
        """Return all sessions in the order they were held."""
        rows = self.database.rows(
            "select * from session where removed is null and kind is not null"
            " order by held_on is null, held_on, starts is null or starts = '', starts, id"
        )
        return [_session(row) for row in rows]

    def session(self, record: str) -> Session | None:
        """Return one session."""
        return next(map(_session, self._one("session", record)), None)

    def participants(self, session: str | None = None) -> list[Participant]:
        """Return who took part in one session, or in all of them."""
        rows = self.database.rows(
            "select * from participant where removed is null and role is not null"
            " and (? is null or session = ?) order by id",
            (session, session),
        )
        return [_participant(row) for row in rows]

    def participant(self, record: str) -> Participant | None:
        """Return one participant."""
        return next(map(_participant, self._one("participant", record)), None)

    def links(self) -> list[SessionLink]:
        """Return what all sessions are linked to, session by session."""
        rows = self.database.rows(
            "select link.session, link.about, link.subject from session_link link"
            " join session on session.id = link.session and session.removed is null"
            " where link.removed is null and link.about is not null order by link.id"
        )
        return [SessionLink(row["session"], LinkedTo(row["about"]), row["subject"]) for row in rows]

    def parts_of_session(self, session: str) -> list[tuple[str, str]]:
        """Return what goes when a session goes, each by its kind and id: people, notes and links."""
        rows = self.database.rows(
            "select 'participant' as kind, id from participant where session = ?1 and removed is null"
            " union all select 'note', id from note where session = ?1 and removed is null"
            " union all select 'session_link', id from session_link where session = ?1 and removed is null",
            (session,),
        )
        return [(row["kind"], row["id"]) for row in rows]

    def notes(self, session: str | None = None) -> list[Note]:
        """Return the notes of one session, or all notes, oldest first."""
        rows = self.database.rows(
            "select * from note where removed is null and (? is null or session = ?) order by written_at, id",
            (session, session),
        )
        return [_note(row) for row in rows]

    def notes_apart(self) -> list[Note]:
        """Return the notes that were written apart from sessions, or whose session was removed."""
        # The sessions named come from the index alone, so that no note of a session is read.
        rows = self.database.rows(
            "with gone (id) as (select distinct session from note"
            " except select id from session where removed is null)"
            " select note.* from gone join note on note.session is gone.id"
            " where note.removed is null and coalesce(note.source, '') = ''"
            " order by note.written_at, note.id"
        )
        return [_note(row) for row in rows]

    def note_titles(self, session: str, at_most: int) -> list[tuple[str, str, str]]:
        """Return the newest notes of one session, or of all, each by id, title and its session's title."""
        rows = self.database.rows(
            "select note.id, note.title, session.title as held from note"
            " left join session on session.id = note.session and session.removed is null"
            " where note.removed is null and coalesce(note.source, '') = ''"
            " and (?1 = '' or note.session = ?1)"
            " order by note.written_at desc, note.id desc limit ?2",
            (session, at_most),
        )
        return [(row["id"], _text(row, "title"), _text(row, "held")) for row in rows]

    def note(self, record: str) -> Note | None:
        """Return one note."""
        return next(map(_note, self._one("note", record)), None)

    def _one(self, kind: str, record: str) -> list[dict[str, Any]]:
        return self.database.rows(
            f"select * from {kind} where id = ? and removed is null",  # noqa: S608 -- kind is one of ours
            (record,),
        )


def _text(row: Mapping[str, Any], column: str) -> str:
    return row[column] or ""


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _time(value: str | None) -> time | None:
    return time.fromisoformat(value) if value else None


def _session(row: Mapping[str, Any]) -> Session:
    return Session(
        id=row["id"],
        kind=SessionKind(row["kind"]),
        title=_text(row, "title"),
        provider=_text(row, "provider"),
        office=_text(row, "office"),
        agency=_text(row, "agency"),
        held_on=_day(row["held_on"]),
        led_by=_text(row, "led_by"),
        place=_text(row, "place"),
        place_kind=PlaceKind(_text(row, "place_kind")),
        starts=_time(row["starts"]),
        ends=_time(row["ends"]),
        guide=_text(row, "guide"),
    )


def _participant(row: Mapping[str, Any]) -> Participant:
    return Participant(
        id=row["id"],
        session=_text(row, "session"),
        role=Role(row["role"]),
        agency=_text(row, "agency"),
        provider=_text(row, "provider"),
        head_count=row["head_count"] or 0,
        consent=Consent(_text(row, "consent")),
        consent_how=_text(row, "consent_how"),
        consent_on=_day(row["consent_on"]),
        labels=tuple(_text(row, "label").split()),
        name=_text(row, "name"),
        consent_limits=_text(row, "consent_limits"),
        consent_by=_text(row, "consent_by"),
    )


def _note(row: Mapping[str, Any]) -> Note:
    return Note(
        id=row["id"],
        session=_text(row, "session"),
        author=_text(row, "author"),
        title=_text(row, "title"),
        body=_text(row, "body"),
        written_at=_moment(row["written_at"]),
        source=_text(row, "source"),
    )
