"""Which records a member's pack may hold, kind by kind, and which of their fields it leaves out (pure)."""

from qi_desktop.inspection.model import Role

SHARED = (
    "inspection",
    "provider",
    "office",
    "team_member",
    "day_off",
    "form",
    "guide",
    "theme",
    "line_of_enquiry",
    "enquiry_evidence",
    "enquiry_step",
)
"""Kinds every member of the team receives whole."""
REVIEWED = ("case_list", "eligible_case", "sample", "sampled_case", "named_case", "review_comment")
"""Kinds a case-sample reviewer receives whole; of cases not their own an inspector receives none."""
WRITTEN = ("session", "session_link", "participant", "covered_question", "note", "passage", "capture")
"""Kinds of which a member receives those that they wrote in themselves, with what others made of them."""
AUTHORED = ("note", "capture")
"""Kinds whose words are their author's to take out, and a lead's."""

# An act's reason travels with each of its changes: with the state of a sample would go what the reviewer
# wrote, and why an approval was withdrawn. Reserves name cases that are not the inspector's.
_NOT_FOR_INSPECTORS = {
    "sample": frozenset(
        {"seed", "list_digest", "trace", "state", "reviewed_by", "reviewed_at", "review_comment", "summary"}
    ),
    "sampled_case": frozenset(
        {
            "reserves",
            "replacement_state",
            "replacement_comment",
            "replacement_place",
            "replacement_choice",
        }
    ),
    "eligible_case": frozenset({"decision", "decision_reason"}),
}


def is_whole(role: Role) -> bool:
    """Tell whether a role receives everything: leads work on the same inspection."""
    return role is Role.LEAD


def kinds_for(role: Role) -> tuple[str, ...]:
    """Return the kinds of which a role receives every record."""
    return SHARED + (REVIEWED if role is Role.CASE_SAMPLE_REVIEWER else ())


def is_left_out(role: Role, kind: str, field: str) -> bool:
    """Tell whether a field stays behind although its record travels."""
    return role is not Role.CASE_SAMPLE_REVIEWER and field in _NOT_FOR_INSPECTORS.get(kind, ())
