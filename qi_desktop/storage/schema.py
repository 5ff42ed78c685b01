"""The tables of a workspace, built step by step; a step is never edited once released."""

from functools import cache
from typing import Any, NamedTuple

from sqlite_utils import Migrations

from qi_desktop.storage.search.tables import statements as search_index

steps = Migrations("workspace")
STEPS = ("first_release", "sample_desk", "judgement_forms", "field_notes", "exchange")
"""Every step this version knows; a file with another one was written by a later version."""

# The kinds of record of version 0.1, as they stand in every file made with it.
_FIRST: dict[str, str] = {
    "inspection": "title T, area T, programme T, fieldwork_start T, fieldwork_end T, framework T",
    "provider": "inspection T, code T, name T, owner T, sample_size I",
    "office": "provider T, name T",
    "team_member": "name T, role T, laptop T, signing_key T, sealing_key T",
    "case_list": "provider T, source T, digest T, imported_at T, row_count I, excluded_count I",
    "eligible_case": "case_list T, provider T, row I, reference T, name T, birth_date T, gender T,"
    " ethnicity_code T, ethnicity T, ethnicity_group T, sentence_type T, office T, responsible_officer T,"
    " risk_of_serious_harm T, likelihood_of_reoffending T, started T, excluded T",
    "sample": "inspection T, seed I, settings T, list_digest T, trace T, state T, drawn_at T, reviewed_by T,"
    " reviewed_at T, review_comment T",
    "sampled_case": "sample T, eligible_case T, provider T, number T, position I, state T, replaced_by T,"
    " replaced_reason T, inspector T",
    "form": "name T, title T, version T, definition T, digest T",
    "assessment": "sampled_case T, form T, inspector T, state T, completed_at T",
    "answer": "assessment T, question T, row I, value T, reason T, evidence T",
    "session": "kind T, title T, provider T, office T, agency T, held_on T, led_by T, place T, place_kind T",
    "participant": "session T, role T, agency T, provider T, head_count I, consent T,"
    " consent_how T, consent_on T",
    "note": "session T, author T, title T, body T, written_at T",
    "theme": "name T, parent T, definition T",
    "passage": "note T, start I, stop I, theme T, line_of_enquiry T, domain T, provider T, bearing T",
    "line_of_enquiry": "question T, opened_because T, would_settle T, inspector T, status T, conclusion T",
    "finding": "domain T, provider T, judgement T, summary T, enablers_none I, barriers_none I",
    "factor": "finding T, bearing T, text T, position I",
    "practice_example": "domain T, provider T, quality T, changed_name T, text T, position I",
    "recommendation": "number I, addressee T, text T",
    "key_fact": "value T, about T, source T, position I",
}

# What the sample desk added: fields of kinds known before, and kinds of its own.
_SAMPLE_DESK: dict[str, str] = {
    "eligible_case": "ethnicity_two T, age_band T, decision T, decision_reason T",
    "sample": "summary T",
    "sampled_case": "reserves T, replaced_on T, replacement_state T, replacement_comment T,"
    " replacement_place I, replacement_choice T, stands_for T",
    "case_list_mapping": "provider T, columns T, codes T, duplicates T",
    "named_case": "sample T, provider T, eligible_case T, must T, reason T",
    "review_comment": "sample T, provider T, dimension T, category T, text T, written_by T, written_at T",
    "declared_interest": "inspector T, about T, subject T, reason T",
    "interview_slot": "sampled_case T, inspector T, responsible_officer T, office T, day T, starts T,"
    " minutes I",
    "day_off": "day T, reason T",
}

# What answering adds: the version an answer was given in, what a person overruled, comments, attachments.
_JUDGEMENT_FORMS: dict[str, str] = {
    "assessment": "second_of T, inspected_by T",
    "answer": "form T, rows T, relevance T, relevance_reason T, warning_reason T",
    "answer_comment": "assessment T, question T, row I, text T, written_by T, written_at T, settled I",
    "attachment": "assessment T, question T, row I, name T, media_type T, size I, digest T, added_by T,"
    " added_at T",
    "settled_difference": "sampled_case T, question T, row I, value T, reason T, settled_by T, settled_at T",
    "case_view": "name T, owner T, wanted T",
}

# What field notes add: guides, links, captures, joined themes, steps of enquiries, erasures, changed names.
_FIELD_NOTES: dict[str, str] = {
    "session": "starts T, ends T, guide T",
    "session_link": "session T, about T, subject T",
    "participant": "label T, name T, consent_limits T, consent_by T",
    "guide": "name T, role T, questions T",
    "covered_question": "session T, guide T, question T, covered I, covered_at T",
    "note": "source T",
    "capture": "sort T, text T, session T, sampled_case T, captured_by T, captured_at T, filed_as T,"
    " filed_under T",
    "theme": "joined_to T, position I",
    "passage": "basis T, comment T, marked_by T",
    "line_of_enquiry": "opened_from T, opened_subject T, opened_by T, opened_at T",
    "enquiry_evidence": "line_of_enquiry T, bearing T, kind T, subject T, text T, added_by T, added_at T",
    "enquiry_step": "line_of_enquiry T, what T, person T, day T, starts T, session T, done I",
    "erasure": "about T, subject T, field T, survivor T, withdrawal T, reason T, erased_by T, erased_at T",
    "own_word": "word T",
    "pseudonym": "about T, subject T, name T",
    "name_decision": "about T, subject T, found T, around T, decision T, replacement T, reason T,"
    " decided_by T, decided_at T",
}

# What the exchange adds: keys that end, recovery, and questions about a conflict that travel.
_EXCHANGE: dict[str, str] = {
    "inspection": "recovery_key T, recovery_made_at T",
    "team_member": "verified_at T, verified_by T, keys_until T, revoked_at T, revoked_reason T,"
    " former_keys T, revoked_keys T",
    "recovery_envelope": "laptop T, recovery_key T, sealed T, made_at T",
    "query": "about T, subject T, field T, asked_to T, text T, asked_by T, asked_at T, answer T,"
    " answered_by T, answered_at T, closed I",
    "standpoint": "held T",
}

# Who stands behind a changed name is in the encrypted file and in sealed bundles, and never in clear; nor are
# earlier words of what is told under one, since beside the later ones they would say it as well.
KEPT_IN = frozenset({"pseudonym", "name_decision"})
LAST_WORDS_ONLY = frozenset({"practice_example"})

_STEPS = (_FIRST, _SAMPLE_DESK, _JUDGEMENT_FORMS, _FIELD_NOTES, _EXCHANGE)

# What travels is the ledger; every table named here is a projection of it and can be made again.
PROJECTIONS: dict[str, str] = {
    kind: ", ".join(step[kind] for step in _STEPS if kind in step)
    for kind in dict.fromkeys(kind for step in _STEPS for kind in step)
}

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
    for kind, columns in _FIRST.items():
        db.execute(_projection(kind, columns))
    for statement in _INDEXES:
        db.execute(statement)


@steps()
def sample_desk(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what the sample desk keeps: mappings, overrides, reserves, comments, interests and slots."""
    # Nobody looks eligible cases up by it, and it slows a long list down.
    db.execute("DROP INDEX eligible_case_of_reference")
    _extend(db, _SAMPLE_DESK, known=frozenset(_FIRST))
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
    _extend(db, _JUDGEMENT_FORMS, known=frozenset(_FIRST) | frozenset(_SAMPLE_DESK))
    # Each commit asks for the latest moment of all, each opened case for its place in the sample.
    db.execute("CREATE INDEX entry_of_clock ON entry (clock)")
    db.execute("CREATE INDEX sampled_case_of_number ON sampled_case (sample, number)")
    db.execute("CREATE INDEX sampled_case_of_replacement ON sampled_case (replaced_by)")
    # Two laptops that completed the same case at different moments have nothing to decide any more.
    db.execute("DELETE FROM contested WHERE kind = 'assessment' AND field = 'completed_at'")


@steps()
def field_notes(db: Any) -> None:  # noqa: ANN401 - sqlite-utils' own Database
    """Add what field notes keep: guides, links, captures, evidence, steps of enquiries, erasures, names."""
    _extend(db, _FIELD_NOTES, known=frozenset(_FIRST) | frozenset(_SAMPLE_DESK) | frozenset(_JUDGEMENT_FORMS))
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
    earlier = (_FIRST, _SAMPLE_DESK, _JUDGEMENT_FORMS, _FIELD_NOTES)
    _extend(db, _EXCHANGE, known=frozenset(kind for step in earlier for kind in step))
    for statement in _EXCHANGING.split(";"):
        db.execute(statement)
    # After each commit the badge asks what was taken away while others wrote in it.
    for kind in ("answer", "passage", "participant"):
        db.execute(f"CREATE INDEX {kind}_removed ON {kind} (id) WHERE removed = 1")


def _extend(db: Any, step: dict[str, str], known: frozenset[str]) -> None:  # noqa: ANN401 - the same
    """Make the kinds that are new, and give the others their new columns."""
    for kind, columns in step.items():
        if kind not in known:
            db.execute(_projection(kind, columns))
            continue
        for column in _typed(columns).split(", "):
            db.execute(f'ALTER TABLE "{kind}" ADD COLUMN {column}')


@cache
def columns_in_order(kind: str) -> tuple[str, ...]:
    """Return the fields of a kind of record as they are told, in order; empty for an unknown kind."""
    columns = PROJECTIONS.get(kind)
    return () if columns is None else (*(column.split()[0] for column in columns.split(",")), "removed")


@cache
def columns_of(kind: str) -> frozenset[str]:
    """Return the fields a kind of record may have; empty for an unknown kind."""
    return frozenset(columns_in_order(kind))


class Compound(NamedTuple):
    """A field whose value is an object of facts, each shown in a typed column of the row."""

    field: str
    columns: tuple[str, ...]
    origin: tuple[str, ...]
    """The columns that only tell where the facts were read; they come along with a change of the others."""


def _compound(kind: str, field: str, decided: tuple[str, ...], origin: tuple[str, ...]) -> Compound:
    own = (*decided, "removed")
    return Compound(field, tuple(name for name in columns_in_order(kind) if name not in own), origin)


# Rows that come by the thousand: what a list says of one is a single field of the ledger, so that a row
# costs one change; what a person decides about it stays in fields of its own.
COMPOUNDS: dict[str, Compound] = {
    "eligible_case": _compound(
        "eligible_case", "listed", decided=("decision", "decision_reason"), origin=("case_list", "row")
    )
}


# Fields that only tell how another came about. Where laptops differ on them nobody has to decide: the first
# by laptop and sequence shows, and whoever writes next supersedes them all.
INCIDENTAL = frozenset(
    {
        ("answer", "form"),
        ("assessment", "completed_at"),
        ("settled_difference", "settled_at"),
        ("covered_question", "guide"),
        ("covered_question", "covered_at"),
        ("passage", "basis"),
        ("theme", "position"),
        ("team_member", "verified_at"),
        ("team_member", "verified_by"),
        ("team_member", "revoked_at"),
        ("recovery_envelope", "sealed"),
        ("recovery_envelope", "made_at"),
    }
)


@cache
def fields_of(kind: str) -> frozenset[str]:
    """Return the fields that changes of a kind may speak of: its columns, and its compound field."""
    compound = COMPOUNDS.get(kind)
    return columns_of(kind) | {compound.field} if compound else columns_of(kind)
