"""The rule of what rests on what: which fields of which kinds name other records."""

_PEOPLE = (
    *("inspector", "inspected_by", "author", "written_by", "marked_by", "added_by", "captured_by"),
    *("opened_by", "person", "asked_to", "asked_by"),
)
ALSO = {
    **dict.fromkeys(_PEOPLE, "team_member"),
    **dict.fromkeys(("second_of", "stands_for", "replaced_by"), "sampled_case"),
    **dict.fromkeys(("parent", "joined_to"), "theme"),
    "round": "accuracy_round",
}
"""Fields that name records of a kind they are not called after."""
ANY = "subject"
"""The field that names a record of whatever kind."""

STEPS = frozenset(
    {
        "start_assessment",
        "complete_assessment",
        "return_assessment",
        "approve_assessment",
        "lock_assessment",
        "reopen_assessment",
        "move_to_newest",
        "approve_sample",
        "send_back_sample",
        "withdraw_approval",
        "close_accuracy_round",
        "reopen_accuracy_round",
    }
)
"""Acts by which a case, a sample or a round goes on: what was done before them is settled by them, and what
is done after them rests on them."""

IN_ORDER = frozenset({"create_inspection", "choose_framework"})
"""Acts that everything after them rests on."""

CALLED = {
    "provider": "name",
    "office": "name",
    "team_member": "name",
    "eligible_case": "reference",
    "case_list": "source",
    "form": "title",
    "guide": "name",
    "day_off": "day",
    "own_word": "word",
    "case_view": "name",
    "review_comment": "text",
    "accuracy_point": "text",
    "support": "text",
    "query": "text",
    "earlier_inspection": "title",
}
"""The field by which a record is called, where the search has no words for it."""
