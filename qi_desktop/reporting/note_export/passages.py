"""Coded passages as a table: one row a passage, with everything it is coded to and where it stands."""

from qi_desktop.fieldnotes.model import Note, Passage, Session
from qi_desktop.fieldnotes.refi.codebook import in_words, theme_path
from qi_desktop.fieldnotes.refi.elements import plain
from qi_desktop.fieldnotes.refi.material import Material, times_of
from qi_desktop.reporting.spreadsheets import ExportedTable, Value

_COLUMNS = {
    "words": "the words of the passage as they stand in the note now",
    "theme": "the theme it is coded to",
    "theme with those above": "the theme after the themes it stands below",
    "line of enquiry": "the question it bears on",
    "domain": "the domain of the inspection's judgement",
    "provider": "whose work it is about",
    "bearing": "enabler, barrier, practice example or quotation",
    "comment": "what the person who marked it remarked",
    "marked by": "who marked it, by role and number",
    "note": "the note it stands in",
    "source": "the file that a document was brought in from",
    "session": "the session of the note",
    "kind of session": "interview, focus group, meeting, observation or visit",
    "held on": "the day of the session",
    "times": "from when to when it went",
    "place": "where it was held",
    "start": "where the passage begins, in code points of the note",
    "stop": "where it ends",
}
_CELL = 32_000
"""A cell of a workbook holds 32,767 characters."""


def passage_table(material: Material) -> ExportedTable:
    """Return the coded passages in the order of their sessions and notes."""
    notes = {note.id: note for note in material.notes}
    sessions = {session.id: session for session in material.sessions}
    order = {session: place for place, session in enumerate(sessions)}
    rows = [
        _row(one, notes[one.note], sessions.get(notes[one.note].session), material)
        for one in sorted(
            material.passages,
            key=lambda one: (order.get(notes[one.note].session, len(order)), one.note, one.start),
        )
    ]
    return ExportedTable("passages", _COLUMNS, rows)


def fitting(table: ExportedTable) -> ExportedTable:
    """Return the table with cells that a workbook can hold; where one is cut, it says so."""
    rows = [[_cut(cell) for cell in row] for row in table.rows]
    return ExportedTable(table.name, table.columns, rows)


def _cut(cell: Value) -> Value:
    if isinstance(cell, str) and len(cell) > _CELL:
        return f"{cell[:_CELL]} […]"
    return cell


def _row(passage: Passage, note: Note, session: Session | None, material: Material) -> list[Value]:
    themes = {theme.id: theme for theme in material.themes}
    coding = passage.coding
    questions = {line.id: line.question for line in material.lines}
    theme = themes.get(coding.theme)
    told: list[Value] = [
        passage.words,
        theme.name if theme else "",
        theme_path(themes, coding.theme),
        questions.get(coding.line_of_enquiry, ""),
        in_words(coding.domain),
        coding.provider,
        in_words(coding.bearing),
        passage.comment,
        material.team.get(passage.marked_by, ""),
        note.title,
        note.source,
        session.title if session else "",
        session.kind.value.replace("_", " ") if session else "",
        session.held_on.isoformat() if session and session.held_on else "",
        times_of(session) if session else "",
        ", ".join(part for part in (session.place, session.office) if part) if session else "",
        passage.start,
        passage.stop,
    ]
    return [plain(one) if isinstance(one, str) else one for one in told]
