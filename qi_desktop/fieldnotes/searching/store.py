"""Reads what records have to say to the index of words, and what surrounds what was found."""

from datetime import date, datetime
from typing import Any

from qi_desktop.fieldnotes.searching.model import Standing
from qi_desktop.fieldnotes.searching.standings import STANDINGS, standing_of
from qi_desktop.fieldnotes.searching.told import KINDS, words_of
from qi_desktop.foundation.clock import moment_of
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.search.model import DOCUMENT, Document, mark_of
from qi_desktop.storage.search.tables import WATCHED

_CASE_FACTS = (
    "ifnull(listed.reference, '') || char(10) || ifnull(listed.name, '') || char(10)"
    " || ifnull(listed.office, '') || char(10) || ifnull(listed.responsible_officer, '')"
)

# Rows of these kinds say something that stands in another table.
_JOINED = {
    "note": (
        "select note.*, session.held_on from note"
        " left join session on session.id = note.session and session.removed is null"
        " where note.id = ? and note.removed is null"
    ),
    "sampled_case": (
        "select sampled_case.*, FACTS as facts from sampled_case"
        " left join eligible_case as listed on listed.id = sampled_case.eligible_case"
        " where sampled_case.id = ? and sampled_case.removed is null"
    ).replace("FACTS", _CASE_FACTS),
}
_ROW = 'select * from "KIND" where id = ? and removed is null'

# The latest of the changes that a row shows, of the fields that are watched.
_LATEST = (
    "select entry.clock, entry.person from head join change using (laptop, sequence)"
    " join entry on entry.laptop = change.laptop and entry.entry = change.entry"
    " join laptop on laptop.number = head.laptop"
    " where head.kind = ? and head.record = ? and head.field in ({fields})"
    " order by entry.clock desc, laptop.uuid, change.sequence limit 1"
)

_STALE_CASES = (
    "select sampled_case.id from sampled_case"
    " join eligible_case as listed on listed.id = sampled_case.eligible_case"
    " left join search_document as held on held.kind = 'sampled_case' and held.record = sampled_case.id"
    " left join search_block as block on block.place = held.place"
    " where sampled_case.removed is null and block.words is not (FACTS)"
).replace("FACTS", _CASE_FACTS)


class SearchStore:
    """Reads rows of every kind that can be found."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def document(self, kind: str, record: str) -> Document | None:
        """Return what a record has to say as it stands; None where nothing is to be found."""
        if kind not in KINDS:
            return None
        rows = self._database.rows(_JOINED.get(kind) or _ROW.replace("KIND", kind), (record,))
        return self._document(kind, rows[0]) if rows else None

    def stale_cases(self) -> list[str]:
        """Return the sampled cases of which the list says something else than the index."""
        return [record for (record,) in self._database.tuples(_STALE_CASES)]

    def standing(self, sort: str, record: str) -> Standing | None:
        """Return where something found stands; None where it has gone since."""
        rows = self._database.rows(STANDINGS[sort], (record,))
        return standing_of(rows[0]) if rows else None

    def _document(self, kind: str, row: Row) -> Document | None:
        title, words = words_of(kind, row)
        if kind == "answer" and row["assessment"] is None:
            return None  # of which the beginning has not come yet
        if not (title.strip() or words.strip()):
            return None
        person, day = self._written(kind, row)
        sort = DOCUMENT if kind == "note" and row["source"] else kind
        return Document(kind, row["id"], title, words, day, tuple(_marks(kind, row, sort, person)), sort)

    def _written(self, kind: str, row: Row) -> tuple[str, date | None]:
        """Return whose words these are and of what day; of a note, the day of its session."""
        told = KINDS[kind]
        person = (row[told.person] if told.person else None) or ""
        day = _day(row.get("held_on")) or (_day(row[told.day]) if told.day else None)
        if not person or day is None:
            fields = WATCHED[kind]
            marks = ", ".join("?" * len(fields))
            for clock, writer in self._database.tuples(
                _LATEST.format(fields=marks), (kind, row["id"], *fields)
            ):
                person, day = person or writer, day or moment_of(clock).date()
        return person, day


def _marks(kind: str, row: Row, sort: str, person: str) -> list[str]:
    told = [mark_of("k", sort)]
    if person:
        told.append(mark_of("p", person))
    if KINDS[kind].about:
        told.append(mark_of("a", row["assessment"] or ""))
    return told


def _day(cell: Any) -> date | None:  # noqa: ANN401 - a cell may be anything
    try:
        return datetime.fromisoformat(str(cell)).date() if cell else None
    except ValueError:
        return None
