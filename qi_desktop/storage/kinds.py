"""The kinds of record there are and their fields, in the steps in which they came to be."""

from functools import cache
from typing import NamedTuple

# The kinds of record of version 0.1, as they stand in every file made with it.
FIRST: dict[str, str] = {
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
SAMPLE_DESK: dict[str, str] = {
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
JUDGEMENT_FORMS: dict[str, str] = {
    "assessment": "second_of T, inspected_by T",
    "answer": "form T, rows T, relevance T, relevance_reason T, warning_reason T",
    "answer_comment": "assessment T, question T, row I, text T, written_by T, written_at T, settled I",
    "attachment": "assessment T, question T, row I, name T, media_type T, size I, digest T, added_by T,"
    " added_at T",
    "settled_difference": "sampled_case T, question T, row I, value T, reason T, settled_by T, settled_at T",
    "case_view": "name T, owner T, wanted T",
}

# What field notes add: guides, links, captures, joined themes, steps of enquiries, erasures, changed names.
FIELD_NOTES: dict[str, str] = {
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
EXCHANGE: dict[str, str] = {
    "inspection": "recovery_key T, recovery_made_at T",
    "team_member": "verified_at T, verified_by T, keys_until T, revoked_at T, revoked_reason T,"
    " former_keys T, revoked_keys T",
    "recovery_envelope": "laptop T, recovery_key T, sealed T, made_at T",
    "query": "about T, subject T, field T, asked_to T, text T, asked_by T, asked_at T, answer T,"
    " answered_by T, answered_at T, closed I",
    "standpoint": "held T",
}

# What reporting adds: what a finding rests on, second looks at examples, rounds of factual accuracy, counts
# of earlier inspections, own words in the report, and how it is to look.
REPORTING_DESK: dict[str, str] = {
    "inspection": "house_style T, logo T",
    "finding": "proposed T, overruled_reason T",
    "practice_example": "written_by T, checked_by T, checked_at T, checked_digest T",
    "recommendation": "position I, findings T",
    "support": "supports T, subject T, kind T, source T, text T, position I, added_by T, added_at T",
    "accuracy_round": "number I, provider T, sent_at T, file T, digest T, closed_at T",
    "accuracy_point": "round T, number I, place T, text T, decision T, reason T, decided_by T, decided_at T,"
    " changed T",
    "earlier_inspection": "title T, held T, framework T, source T",
    "earlier_count": "earlier_inspection T, question T, provider T, met I, relevant I, rule T",
    "report_text": "section T, text T",
}

# Who stands behind a changed name is in the encrypted file and in sealed bundles, and never in clear; nor are
# earlier words of what is told under one, since beside the later ones they would say it as well.
KEPT_IN = frozenset({"pseudonym", "name_decision"})
LAST_WORDS_ONLY = frozenset({"practice_example"})

BY_STEP = (FIRST, SAMPLE_DESK, JUDGEMENT_FORMS, FIELD_NOTES, EXCHANGE, REPORTING_DESK)

# What travels is the ledger; every table named here is a projection of it and can be made again.
PROJECTIONS: dict[str, str] = {
    kind: ", ".join(step[kind] for step in BY_STEP if kind in step)
    for kind in dict.fromkeys(kind for step in BY_STEP for kind in step)
}


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
        ("practice_example", "position"),
        ("recommendation", "position"),
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
