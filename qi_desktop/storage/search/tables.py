"""The tables of the index of words, and the triggers that note which records are due to be read again.

A trigger fires for every writer alike: a person's act, an undo, a bundle taken in, a rebuild. It only notes
which record is due, so that no writer waits; what was erased leaves the index within the same transaction.
Eligible cases have none: a list of 100,000 rows is to be taken in as quickly as ever, and the few cases that
were drawn from it are compared instead.
"""

from collections.abc import Iterator

# What is watched of each kind. The place of a kind in this order is part of the numbers in the index:
# new kinds are added at the end.
WATCHED: dict[str, tuple[str, ...]] = {
    "note": ("title", "body", "source", "session", "author", "written_at"),
    "session": ("title", "office", "agency", "place", "held_on", "led_by"),
    "participant": ("label", "name", "agency"),
    "answer": ("assessment", "reason", "evidence", "value"),
    "answer_comment": ("text", "assessment", "written_by", "written_at"),
    "attachment": ("name", "assessment", "added_by", "added_at"),
    "sampled_case": ("number", "eligible_case", "inspector"),
    "theme": ("name", "definition"),
    "passage": ("comment", "marked_by"),
    "line_of_enquiry": ("question", "opened_because", "would_settle", "conclusion", "inspector"),
    "enquiry_evidence": ("text", "added_by", "added_at"),
    "enquiry_step": ("what", "person", "day"),
    "capture": ("text", "captured_by", "captured_at"),
    "finding": ("summary",),
    "factor": ("text",),
    "practice_example": ("text", "changed_name"),
    "recommendation": ("text",),
    "key_fact": ("value", "about"),
}

# Of an answer only what may be a text is worth reading: most values are one coded word.
_WORTH = {"answer": ("{row}.reason IS NOT NULL", "{row}.evidence IS NOT NULL", "instr({row}.value, ' ') > 0")}

# Answers come by the hundred thousand. Their row is made with its assessment as a rule, and whatever else is
# said comes as a change of it; where it is not, the assessment does. So nobody need look at each new row.
_NEVER_FIRST = frozenset({"answer"})

# ``begun`` is 1 for a record of which some words were read and others wait; a change in between adds a 0.
TABLES = (
    (
        "CREATE TABLE search_due (kind TEXT NOT NULL, record TEXT NOT NULL, begun INTEGER NOT NULL,"
        " PRIMARY KEY (kind, record, begun)) STRICT, WITHOUT ROWID"
    ),
    (
        "CREATE TABLE search_document (serial INTEGER PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL,"
        " place INTEGER NOT NULL, layout TEXT NOT NULL,"
        " UNIQUE (kind, record)) STRICT"
    ),
    (
        "CREATE TABLE search_block (place INTEGER PRIMARY KEY, title TEXT NOT NULL, words TEXT NOT NULL,"
        " marks TEXT NOT NULL) STRICT"
    ),
    (
        "CREATE VIRTUAL TABLE search_words USING fts5 (title, words, marks, content='search_block',"
        " content_rowid='place', prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
    ),
    # A page of the index fits a page of the encrypted file; and its parts are put together when there is
    # time for it, never while somebody waits for a word to be written.
    "INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 3900)",
    "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO search_words (search_words, rank) VALUES ('crisismerge', 200)",
    (
        "CREATE TRIGGER search_block_added AFTER INSERT ON search_block BEGIN"
        " INSERT INTO search_words (rowid, title, words, marks)"
        " VALUES (NEW.place, NEW.title, NEW.words, NEW.marks); END"
    ),
    (
        "CREATE TRIGGER search_block_gone AFTER DELETE ON search_block BEGIN"
        " INSERT INTO search_words (search_words, rowid, title, words, marks)"
        " VALUES ('delete', OLD.place, OLD.title, OLD.words, OLD.marks); END"
    ),
)

BLOCKS = 16
"""So many bits of a block's place count the blocks of its document; the others name the document."""

_DUE = (
    "INSERT INTO search_due SELECT '{kind}', {record}, 0"
    " WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE kind = '{kind}' AND record = {record} AND begun = 0)"
)

_NOTES_DUE = (
    "INSERT INTO search_due SELECT 'note', id, 0 FROM note WHERE session = NEW.id"
    " AND NOT EXISTS (SELECT 1 FROM search_due WHERE kind = 'note' AND record = note.id AND begun = 0)"
)

_FORGET = (
    "DELETE FROM search_block WHERE place BETWEEN"
    " (SELECT place FROM search_document WHERE kind = NEW.about AND record = NEW.subject)"
    f" AND (SELECT place + {(1 << BLOCKS) - 1} FROM search_document"
    " WHERE kind = NEW.about AND record = NEW.subject);"
    " DELETE FROM search_document WHERE kind = NEW.about AND record = NEW.subject;"
    " INSERT INTO search_due SELECT NEW.about, NEW.subject, 0 WHERE NOT EXISTS (SELECT 1 FROM search_due"
    " WHERE kind = NEW.about AND record = NEW.subject AND begun = 0)"
)


def statements() -> Iterator[str]:
    """Yield what makes the index, empty, with everything that is in the file due."""
    yield from TABLES
    for kind, columns in WATCHED.items():
        yield from _triggers(kind, columns)
        yield f"INSERT INTO search_due SELECT '{kind}', id, 0 FROM \"{kind}\""
    for event in ("INSERT ON session", "UPDATE OF held_on, removed ON session"):
        yield _trigger(f"day_of_session_{event.split()[0].lower()}", event, "true", _NOTES_DUE)
    named = "NEW.about IS NOT NULL AND NEW.subject IS NOT NULL"
    for event in ("INSERT ON erasure", "UPDATE OF about, subject ON erasure"):
        yield _trigger(f"erased_on_{event.split()[0].lower()}", event, named, _FORGET)


def _triggers(kind: str, columns: tuple[str, ...]) -> Iterator[str]:
    due = _DUE.format(kind=kind, record="NEW.id")
    worth = _WORTH.get(kind, tuple(f"{{row}}.{name} IS NOT NULL" for name in columns))
    new, old = (" OR ".join(worth).format(row=row) for row in ("NEW", "OLD"))
    if kind not in _NEVER_FIRST:
        yield _trigger(f"{kind}_came", f'INSERT ON "{kind}"', new, due)
    # Written again with the same words it may yet have been written by somebody else, or later.
    watched = ", ".join((*columns, "removed"))
    yield _trigger(f"{kind}_changed", f'UPDATE OF {watched} ON "{kind}"', f"{new} OR {old}", due)
    yield _trigger(f"{kind}_gone", f'DELETE ON "{kind}"', "true", _DUE.format(kind=kind, record="OLD.id"))


def _trigger(name: str, event: str, when: str, act: str) -> str:
    return f"CREATE TRIGGER search_{name} AFTER {event} WHEN {when} BEGIN {act}; END"
