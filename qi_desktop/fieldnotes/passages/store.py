"""Reads passages as they were marked, and the wordings of notes through which they are followed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.fieldnotes.passages.model import Marked, Version
from qi_desktop.storage.database import Database

# Where wordings differ, the one that shows is the first by laptop and sequence, as in every row.
_SHOWN = """
select head.record, laptop.uuid || ':' || head.sequence as name from head
join laptop on laptop.number = head.laptop
where head.kind = 'note' and head.field = 'body' and head.record in (select value from json_each(?))
order by head.record, laptop.uuid desc, head.sequence desc
"""
_VERSION = """
select laptop.uuid || ':' || change.sequence as name,
    (select json_group_array(before.uuid || ':' || (old.value ->> 1)) from json_each(change.supersedes) as old
        join laptop as before on before.number = old.value ->> 0) as supersedes
from change join laptop on laptop.number = change.laptop
where change.kind = 'note' and change.field = 'body'
"""
_VERSIONS = f"{_VERSION} and change.record = ?"
_ONE_VERSION = f"{_VERSION} and laptop.uuid = ? and change.sequence = ?"
_WORDING = """
select change.value from change join laptop on laptop.number = change.laptop
where laptop.uuid = ? and change.sequence = ? and change.kind = 'note' and change.field = 'body'
"""
_TAKEN_IN = """
select (select count(*) from gap) || ' ' || (select count(*) from erasure) || ' ' || group_concat(
    (select max(sequence) from change where change.laptop = laptop.number)) from laptop where number > 1
"""
# Before passages named the wording they were marked in, it was the newest the laptop knew.
_AT_THE_TIME = """
select body_laptop.uuid || ':' || body.sequence from change as body
join entry as written on written.laptop = body.laptop and written.entry = body.entry
join laptop as body_laptop on body_laptop.number = body.laptop
where body.record = ?1 and body.field = 'body' and body.kind = 'note' and written.clock <= (
    select min(entry.clock) from change join entry using (laptop, entry)
    where change.record = ?2 and change.field = 'start' and change.kind = 'passage')
order by written.clock desc, body_laptop.uuid, body.sequence desc limit 1
"""


@dataclass(frozen=True, slots=True)
class PassageStore:
    """Passages and wordings as the file holds them."""

    database: Database

    def marked(self, note: str | None = None) -> list[Marked]:
        """Return the passages of one note, or of all, by note and in the order they were made."""
        rows = self.database.rows(
            "select passage.* from passage join note on note.id = passage.note and note.removed is null"
            " where passage.removed is null and start is not null and stop is not null"
            " and (?1 is null or passage.note = ?1) order by note.written_at, note.id, passage.id",
            (note,),
        )
        return [self._marked(row) for row in rows]

    def one(self, passage: str) -> Marked | None:
        """Return one passage."""
        rows = self.database.rows(
            "select passage.* from passage join note on note.id = passage.note and note.removed is null"
            " where passage.id = ? and passage.removed is null and start is not null and stop is not null",
            (passage,),
        )
        return next((self._marked(row) for row in rows), None)

    def newest(self, person: str) -> Marked | None:
        """Return the passage that a person marked last."""
        rows = self.database.rows(
            "select * from passage where removed is null and marked_by = ? and start is not null"
            " and stop is not null order by id desc limit 1",
            (person,),
        )
        return next((self._marked(row) for row in rows), None)

    def shown(self, notes: Iterable[str]) -> dict[str, str]:
        """Return the name of the wording that each note shows."""
        rows = self.database.rows(_SHOWN, (json.dumps(sorted(set(notes))),))
        return {row["record"]: row["name"] for row in rows}

    def versions(self, note: str) -> dict[str, Version]:
        """Return the history of a note without its words, by the names of the wordings."""
        return {row["name"]: _version(row) for row in self.database.rows(_VERSIONS, (note,))}

    def version(self, name: str) -> Version | None:
        """Return one wording of the history; reading the long rows of all the others would take its time."""
        return next(map(_version, self.database.rows(_ONE_VERSION, _named(name))), None)

    def taken_in(self) -> str:
        """Return how far the file holds what came from other laptops, and what was erased."""
        return str(self.database.value(_TAKEN_IN) or "")

    def wording(self, name: str) -> str | None:
        """Return the words of one wording; None where they were erased or are not in this file."""
        value = self.database.value(_WORDING, _named(name))
        return None if value is None else str(json.loads(value) or "")

    def body(self, note: str) -> str | None:
        """Return the words a note shows now; None for a note that is not in this file."""
        rows = self.database.rows("select body from note where id = ? and removed is null", (note,))
        return next((row["body"] or "" for row in rows), None)

    def has_line(self, line: str) -> bool:
        """Tell whether a line of enquiry is in this file."""
        found = self.database.value("select 1 from line_of_enquiry where id = ? and removed is null", (line,))
        return found is not None

    def _marked(self, row: Mapping[str, Any]) -> Marked:
        name, start, stop = _place(row)
        return Marked(
            id=row["id"],
            note=row["note"] or "",
            start=start,
            stop=stop,
            basis=name or self.database.value(_AT_THE_TIME, (row["note"], row["id"])) or "",
            coding=Coding(
                row["theme"] or "",
                row["line_of_enquiry"] or "",
                row["domain"] or "",
                row["provider"] or "",
                row["bearing"] or "",
            ),
            comment=row["comment"] or "",
            marked_by=row["marked_by"] or "",
        )


def _version(row: Mapping[str, Any]) -> Version:
    return Version(row["name"], tuple(json.loads(row["supersedes"])))


def _named(wording: str) -> tuple[str, int]:
    laptop, _, sequence = wording.rpartition(":")
    return laptop, int(sequence or 0)


def _place(row: Mapping[str, Any]) -> tuple[str, int, int]:
    """Return the wording and the stretch; a passage marked anew says both in its basis, in one piece."""
    name, _, stretch = (row["basis"] or "").partition("@")
    if not stretch:
        return name, row["start"], row["stop"]
    start, _, stop = stretch.partition("-")
    return name, int(start), int(stop)
