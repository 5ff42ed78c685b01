"""The tables of a workspace, built step by step; a step is never edited once released."""

from typing import Any

from sqlite_utils import Migrations

from qi_desktop.storage.kinds import (
    BY_STEP,
    EXCHANGE,
    FIELD_NOTES,
    FIRST,
    JUDGEMENT_FORMS,
    REPORTING_DESK,
    SAMPLE_DESK,
)
from qi_desktop.storage.search.tables import statements as search_index

steps = Migrations("workspace")
STEPS = (
    "first_release",
    "sample_desk",
    "judgement_forms",
    "field_notes",
    "exchange",
    "reporting_desk",
    "numbered_records",
    "entries_in_order",
)
"""Every step this version knows; a file with another one was written by a later version."""

_LEDGER = """
CREATE TABLE laptop (number INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entry (
    laptop INTEGER NOT NULL, entry INTEGER NOT NULL, clock INTEGER NOT NULL, person TEXT NOT NULL,
    act TEXT NOT NULL, why TEXT NOT NULL, undoes INTEGER, PRIMARY KEY (laptop, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE change (
    laptop INTEGER NOT NULL, sequence INTEGER NOT NULL, entry INTEGER NOT NULL, kind TEXT NOT NULL,
    record TEXT NOT NULL, field TEXT NOT NULL, value TEXT, salt BLOB NOT NULL, value_digest BLOB,
    supersedes TEXT NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_record ON change (record, field);
CREATE INDEX change_of_entry ON change (laptop, entry);
CREATE TABLE gap (
    laptop INTEGER NOT NULL, sequence INTEGER NOT NULL, before BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)) STRICT, WITHOUT ROWID;
CREATE TABLE head (
    kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, laptop INTEGER NOT NULL,
    sequence INTEGER NOT NULL, PRIMARY KEY (kind, record, field, laptop, sequence)) STRICT, WITHOUT ROWID;
CREATE TABLE superseded (
    laptop INTEGER NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (laptop, sequence)) STRICT, WITHOUT ROWID;
CREATE TABLE contested (
    kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,
    PRIMARY KEY (kind, record, field)) STRICT, WITHOUT ROWID
"""

# One laptop's own affairs: never part of the ledger, never sent to anybody.
_LOCAL = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, typed_at TEXT NOT NULL,
    PRIMARY KEY (record, field)) STRICT, WITHOUT ROWID;
CREATE TABLE sent (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, addressee TEXT NOT NULL, file TEXT NOT NULL,
    digest TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    changes INTEGER NOT NULL, sent_at TEXT NOT NULL) STRICT;
CREATE TABLE received (
    digest TEXT PRIMARY KEY, kind TEXT NOT NULL, sender TEXT NOT NULL, laptop TEXT NOT NULL,
    file TEXT NOT NULL, changes INTEGER NOT NULL, fresh INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    received_at TEXT NOT NULL) STRICT
"""

# Contents of attached files by digest, and how far each case has come; both can be told from elsewhere.
_ANSWERING = """
CREATE TABLE content (
    digest TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE case_tally (
    sampled_case TEXT PRIMARY KEY, basis TEXT NOT NULL, answered INTEGER NOT NULL, relevant INTEGER NOT NULL,
    touched_at TEXT NOT NULL) STRICT, WITHOUT ROWID
"""

# A draft of a long text is only what differs from the stored one, whose digest is the basis, part after
# part: between what is kept before and after it, each part replaces a stretch of the text before it.
_DRAFT_IN_PARTS = """
ALTER TABLE draft RENAME TO whole_draft;
CREATE TABLE draft (
    kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, typed_at TEXT NOT NULL,
    part INTEGER NOT NULL DEFAULT 0, kept_before INTEGER NOT NULL DEFAULT 0,
    kept_after INTEGER NOT NULL DEFAULT 0, basis TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (record, field, part)) STRICT, WITHOUT ROWID;
INSERT INTO draft (kind, record, field, text, typed_at)
    SELECT kind, record, field, text, typed_at FROM whole_draft;
DROP TABLE whole_draft
"""

# The erasures that records of that kind tell of, as every new change looks them up.
_ERASED = """
CREATE TABLE erased (
    kind TEXT NOT NULL, field TEXT NOT NULL, record TEXT NOT NULL, laptop TEXT NOT NULL,
    sequence INTEGER NOT NULL, PRIMARY KEY (kind, field, record, laptop, sequence)) STRICT, WITHOUT ROWID
"""

# What another laptop said that it holds and that it sent, what was kept of each merge, what was about to
# come in, and the places that files are sent to; the password of one never leaves this file. Of a file sent:
# what of each laptop it held (its extent), and whether its addressee has spoken since.
_EXCHANGING = """
CREATE TABLE acknowledged (
    addressee TEXT NOT NULL, laptop TEXT NOT NULL, upto INTEGER NOT NULL, told_at TEXT NOT NULL,
    spans TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (addressee, laptop)) STRICT, WITHOUT ROWID;
CREATE TABLE announced (
    digest TEXT PRIMARY KEY, sender TEXT NOT NULL, file TEXT NOT NULL, extent TEXT NOT NULL) STRICT;
CREATE TABLE merge_report (id TEXT PRIMARY KEY, made_at TEXT NOT NULL, told TEXT NOT NULL) STRICT;
CREATE TABLE incoming (
    path TEXT PRIMARY KEY, digest TEXT NOT NULL, chosen_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE handed_over (
    digest TEXT PRIMARY KEY, inspection TEXT NOT NULL, laptop TEXT NOT NULL, number INTEGER NOT NULL,
    file TEXT NOT NULL, received_at TEXT NOT NULL) STRICT;
ALTER TABLE handed_over ADD COLUMN signing_key TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN acknowledged_at TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN laptop TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN delivered_at TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN extent TEXT NOT NULL DEFAULT '';
ALTER TABLE sent ADD COLUMN judged INTEGER NOT NULL DEFAULT 0;
CREATE TABLE place (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, address TEXT NOT NULL,
    user TEXT NOT NULL, secret TEXT NOT NULL, host_key TEXT NOT NULL, used_at TEXT NOT NULL) STRICT
"""

# Each record has a number here, and a change and a head name it by that: both lists are little more than half
# as large, and what comes late need not be sorted in among long names. The views tell them as before.
_NUMBERED = """
ALTER TABLE change RENAME TO whole_change;
ALTER TABLE head RENAME TO whole_head;
CREATE TABLE subject (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, UNIQUE (record, kind)) STRICT;
INSERT INTO subject (kind, record) SELECT DISTINCT kind, record FROM whole_change ORDER BY kind, record;
CREATE TABLE change_row (
    laptop INTEGER NOT NULL, sequence INTEGER NOT NULL, entry INTEGER NOT NULL, subject INTEGER NOT NULL,
    field TEXT NOT NULL, value TEXT, salt BLOB NOT NULL, value_digest BLOB,
    supersedes TEXT NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)) STRICT, WITHOUT ROWID;
INSERT INTO change_row
    SELECT laptop, sequence, entry, number, field, value, salt, value_digest, supersedes, digest, chain
    FROM whole_change CROSS JOIN subject USING (record, kind) ORDER BY laptop, sequence;
CREATE TABLE head_row (
    subject INTEGER NOT NULL, field TEXT NOT NULL, laptop INTEGER NOT NULL, sequence INTEGER NOT NULL,
    PRIMARY KEY (subject, field, laptop, sequence)) STRICT, WITHOUT ROWID;
INSERT INTO head_row
    SELECT number, field, laptop, sequence FROM whole_head CROSS JOIN subject USING (record, kind)
    ORDER BY number, field, laptop, sequence;
DROP TABLE whole_change;
DROP TABLE whole_head;
CREATE INDEX change_of_record ON change_row (subject, field);
CREATE INDEX change_of_entry ON change_row (laptop, entry);
CREATE VIEW change AS
    SELECT laptop, sequence, entry, kind, record, field, value, salt, value_digest, supersedes, digest, chain
    FROM change_row JOIN subject ON subject.number = change_row.subject;
CREATE VIEW head AS
    SELECT kind, record, field, laptop, sequence
    FROM head_row JOIN subject ON subject.number = head_row.subject
"""

# What stores look rows up by; the projections are small, these are the roads most travelled.
_INDEXES = (
    "CREATE INDEX answer_of_assessment ON answer (assessment)",
    "CREATE INDEX eligible_case_of_reference ON eligible_case (provider, reference)",
    "CREATE INDEX participant_of_session ON participant (session)",
    "CREATE INDEX passage_of_note ON passage (note)",
)


def _projection(kind: str, columns: str) -> str:
    return f'CREATE TABLE "{kind}" (id TEXT PRIMARY KEY, {_typed(columns)}, removed INTEGER) STRICT'


def _typed(columns: str) -> str:
    return columns.replace(" T", " TEXT").replace(" I", " INTEGER")


@steps()
def first_release(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Make the ledger, the laptop's own tables and the projections of version 0.1."""
    for statement in (*_LEDGER.split(";"), *_LOCAL.split(";")):
        db.execute(statement)
    for kind, columns in FIRST.items():
        db.execute(_projection(kind, columns))
    for statement in _INDEXES:
        db.execute(statement)


@steps()
def sample_desk(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what the sample desk keeps: mappings, overrides, reserves, comments, interests and slots."""
    # Nobody looks eligible cases up by it, and it slows a long list down.
    db.execute("DROP INDEX eligible_case_of_reference")
    _extend(db, SAMPLE_DESK, known=_known_before(1))
    # How many cases are eligible, and why the others are not, is asked for whenever the list is shown.
    db.execute(
        "CREATE INDEX eligible_case_standing ON eligible_case (provider, excluded, decision)"
        " WHERE removed IS NULL AND row IS NOT NULL"
    )


@steps()
def judgement_forms(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what answering keeps: versions, overruling, comments, attachments, differences, saved views."""
    for statement in _ANSWERING.split(";"):
        db.execute(statement)
    _extend(db, JUDGEMENT_FORMS, known=_known_before(2))
    # Each commit asks for the latest moment of all, each opened case for its place in the sample.
    db.execute("CREATE INDEX entry_of_clock ON entry (clock)")
    db.execute("CREATE INDEX sampled_case_of_number ON sampled_case (sample, number)")
    db.execute("CREATE INDEX sampled_case_of_replacement ON sampled_case (replaced_by)")
    # Two laptops that completed the same case at different moments have nothing to decide any more.
    db.execute("DELETE FROM contested WHERE kind = 'assessment' AND field = 'completed_at'")


@steps()
def field_notes(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what field notes keep: guides, links, captures, evidence, steps of enquiries, erasures, names."""
    _extend(db, FIELD_NOTES, known=_known_before(3))
    for statement in _DRAFT_IN_PARTS.split(";"):
        db.execute(statement)
    db.execute("CREATE INDEX note_of_session ON note (session)")
    db.execute("CREATE INDEX note_of_source ON note (source) WHERE source > ''")
    db.execute(_ERASED)
    for statement in search_index():
        db.execute(statement)


@steps()
def exchange(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what the exchange keeps: recovery, keys that end, questions, acknowledgements, merge reports."""
    _extend(db, EXCHANGE, known=_known_before(4))
    for statement in _EXCHANGING.split(";"):
        db.execute(statement)
    # After each commit the badge asks what was taken away while others wrote in it.
    for kind in ("answer", "passage", "participant"):
        db.execute(f"CREATE INDEX {kind}_removed ON {kind} (id) WHERE removed = 1")


@steps()
def reporting_desk(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what the report rests on: support, checks of examples, factual accuracy, earlier inspections."""
    _extend(db, REPORTING_DESK, known=_known_before(5))


@steps()
def numbered_records(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Let changes and heads name their records by numbers, so that merging writes much less."""
    for statement in _NUMBERED.split(";"):
        db.execute(statement)


@steps()
def entries_in_order(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Let the order of each laptop's entries tell their moments: no list of clocks beside them."""
    db.execute("DROP INDEX entry_of_clock")


def _known_before(step: int) -> frozenset[str]:
    """Return the kinds that the steps before the one at this place had made."""
    return frozenset(kind for one in BY_STEP[:step] for kind in one)


def _extend(db: Any, step: dict[str, str], known: frozenset[str]) -> None:  # noqa: ANN401 - the same
    """Make the kinds that are new, and give the others their new columns."""
    for kind, columns in step.items():
        if kind not in known:
            db.execute(_projection(kind, columns))
            continue
        for column in _typed(columns).split(", "):
            db.execute(f'ALTER TABLE "{kind}" ADD COLUMN {column}')
