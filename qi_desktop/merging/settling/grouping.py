"""Which contested fields of a record are one thing to a person, and which of them leads."""

from collections.abc import Iterable, Sequence

from qi_desktop.merging.settling.model import OpenConflict

TOGETHER: dict[str, tuple[tuple[str, ...], ...]] = {
    "sample": (("state", "review_comment", "reviewed_by", "reviewed_at"),),
    "sampled_case": (
        ("replaced_by", "state", "replaced_reason", "replaced_on"),
        ("replacement_state", "replacement_comment"),
        ("replacement_place", "replacement_choice"),
    ),
    "assessment": (("state", "completed_at"),),
    "answer": (
        ("value", "reason", "evidence", "relevance", "relevance_reason", "warning_reason", "removed"),
    ),
    "session": (("held_on", "starts", "ends"), ("place", "place_kind")),
    "participant": (("consent", "consent_how", "consent_on", "consent_by", "consent_limits"),),
    "passage": (("start", "stop", "note"), ("theme", "bearing", "line_of_enquiry", "domain", "provider")),
    "line_of_enquiry": (("status", "conclusion"),),
    "enquiry_step": (("day", "starts", "session"),),
    "interview_slot": (("day", "starts", "minutes"),),
    "settled_difference": (("value", "reason", "settled_by"),),
    "name_decision": (("decision", "replacement", "reason", "decided_by", "decided_at"),),
    "covered_question": (("covered", "question"),),
    "query": (("answer", "answered_by", "answered_at"),),
}
"""Fields that are given values together; the first of them that is contested names the matter."""

QUIET = frozenset({"reviewed_by", "reviewed_at", "completed_at", "decided_by", "decided_at", "settled_by"})
"""Fields that say who and when; the option says that already."""


def group_of(kind: str, field: str) -> tuple[str, ...]:
    """Return the fields that are one thing with this one, itself alone if none are."""
    return next((group for group in TOGETHER.get(kind, ()) if field in group), (field,))


def grouped(conflicts: Iterable[OpenConflict]) -> list[tuple[OpenConflict, ...]]:
    """Return contested fields by what they are about, each with the one that leads first."""
    found: dict[tuple[str, str, tuple[str, ...]], list[OpenConflict]] = {}
    for one in conflicts:
        found.setdefault((one.kind, one.record, group_of(one.kind, one.field)), []).append(one)
    return [tuple(_in_order(same, group)) for (_, _, group), same in found.items()]


def _in_order(same: Sequence[OpenConflict], group: Sequence[str]) -> list[OpenConflict]:
    return sorted(same, key=lambda one: group.index(one.field))
