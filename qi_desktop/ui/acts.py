"""What each act is called when it is undone or listed."""

ACTS: dict[str, str] = {
    "create_inspection": "setting up the inspection",
    "add_provider": "adding a provider",
    "add_office": "adding an office",
    "add_team_member": "adding a team member",
    "hand_in_card": "reading a team card",
    "import_case_list": "importing the case list",
    "draw_sample": "drawing the sample",
    "approve_sample": "approving the sample",
    "send_back_sample": "sending the sample back",
    "replace_case": "replacing a sampled case",
    "allocate_cases": "allocating the cases",
    "allocate_case": "allocating a case",
    "adopt_form": "adopting a form",
    "start_assessment": "starting an assessment",
    "record_answer": "an answer",
    "complete_assessment": "completing an assessment",
    "reopen_assessment": "reopening an assessment",
    "add_session": "adding a session",
    "add_participant": "adding a participant",
    "record_consent": "recording consent",
    "write_note": "a note",
    "revise_note": "editing a note",
    "add_theme": "adding a theme",
    "code_passage": "coding a passage",
    "open_line_of_enquiry": "opening a line of enquiry",
    "settle_line_of_enquiry": "settling a line of enquiry",
    "drop_line_of_enquiry": "dropping a line of enquiry",
    "record_finding": "a finding",
    "add_factor": "adding an enabler or barrier",
    "add_practice_example": "adding a practice example",
    "add_recommendation": "adding a recommendation",
    "revise_factor": "editing an enabler or barrier",
    "remove_factor": "removing an enabler or barrier",
    "revise_practice_example": "editing a practice example",
    "remove_practice_example": "removing a practice example",
    "revise_recommendation": "editing a recommendation",
    "remove_recommendation": "removing a recommendation",
    "add_key_fact": "adding a key fact",
    "resolve_conflict": "settling a conflict",
    "take_in_bundle": "taking in a bundle",
}


def act_words(act: str) -> str:
    """Return what an act is called when it is undone or listed."""
    return ACTS.get(act, act.replace("_", " "))
