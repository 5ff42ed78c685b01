"""What contested records and their values are called: by a name a person gave, never by an identity."""

NAMED_BY = {
    "note": "title",
    "session": "title",
    "theme": "name",
    "line_of_enquiry": "question",
    "guide": "name",
    "capture": "text",
    "enquiry_step": "what",
    "enquiry_evidence": "text",
    "practice_example": "changed_name",
    "inspection": "title",
    "provider": "name",
    "office": "name",
    "team_member": "name",
    "key_fact": "about",
    "factor": "text",
    "recommendation": "text",
    "attachment": "name",
    "form": "title",
    "earlier_inspection": "title",
}
"""The kinds of record that have a name of their own, and the field that holds it."""

PART_OF = {"passage": "note", "participant": "session", "covered_question": "session"}
"""The kinds that are named after what they are part of."""

POINTS_AT = {
    ("theme", "parent"): "theme",
    ("theme", "joined_to"): "theme",
    ("passage", "theme"): "theme",
    ("passage", "line_of_enquiry"): "line_of_enquiry",
    ("note", "session"): "session",
    ("session", "guide"): "guide",
    ("passage", "note"): "note",
    ("enquiry_step", "session"): "session",
}
"""The fields whose value is another record."""

WORDS_OF_OURS = frozenset(
    {
        ("passage", "bearing"),
        ("passage", "domain"),
        ("session", "kind"),
        ("session", "place_kind"),
        ("participant", "role"),
        ("participant", "consent"),
        ("line_of_enquiry", "status"),
        ("sample", "state"),
        ("sampled_case", "state"),
        ("sampled_case", "replacement_state"),
        ("assessment", "state"),
        ("finding", "judgement"),
        ("name_decision", "decision"),
        ("team_member", "role"),
        ("enquiry_evidence", "bearing"),
    }
)
"""The fields whose value is one of a few words of the program's own."""

FIELDS = {
    ("assessment", "state"): "how far the assessment has come",
    ("assessment", "form"): "the version of the form it is answered in",
    ("answer", "relevance"): "whether it is answered against the form's rule",
    ("answer", "relevance_reason"): "why it is answered against the form's rule",
    ("answer", "warning_reason"): "why it stands although the form warns of it",
    ("answer", "removed"): "whether it was taken back",
    ("note", "removed"): "whether it is taken away",
    ("session", "removed"): "whether it is taken away",
    ("theme", "removed"): "whether it is taken away",
    ("passage", "removed"): "whether it is taken away",
    ("note", "body"): "the words of the note",
    ("theme", "joined_to"): "the theme it is joined to",
    ("theme", "parent"): "the theme it stands below",
    ("theme", "definition"): "what the theme means",
    ("passage", "bearing"): "what it points to",
    ("line_of_enquiry", "inspector"): "who follows it",
    ("line_of_enquiry", "status"): "whether it is settled",
    ("line_of_enquiry", "opened_because"): "why it was opened",
    ("line_of_enquiry", "would_settle"): "what would settle it",
    ("sample", "state"): "whether the sample holds",
    ("sample", "review_comment"): "what the review says of it",
    ("sampled_case", "replaced_by"): "which case takes its place",
    ("sampled_case", "state"): "whether it is in the sample",
    ("sampled_case", "replaced_reason"): "why it was replaced",
    ("sampled_case", "replacement_state"): "whether the review accepts the replacement",
    ("sampled_case", "replacement_comment"): "what the review says of the replacement",
    ("sampled_case", "inspector"): "who assesses it",
    ("answer", "reason"): "the reason given",
    ("answer", "evidence"): "the evidence given",
    ("session", "held_on"): "when it was held",
    ("session", "led_by"): "who led it",
    ("passage", "start"): "where it begins and ends",
    ("passage", "stop"): "where it ends",
    ("passage", "comment"): "the remark on it",
    ("participant", "head_count"): "how many they were",
    ("participant", "consent"): "whether they agreed to be quoted",
    ("enquiry_step", "day"): "when it is to be done",
    ("enquiry_step", "person"): "who does it",
    ("enquiry_step", "done"): "whether it is done",
    ("finding", "judgement"): "the judgement",
    ("finding", "proposed"): "what the counts proposed",
    ("finding", "overruled_reason"): "why the judgement differs from the counts",
    ("support", "text"): "the figure when it was tied",
    ("support", "position"): "its place",
    ("factor", "position"): "its place",
    ("finding", "summary"): "the summary",
    ("interview_slot", "day"): "when the interview is",
}
"""What fields are called where their own names would not be understood."""

KINDS = {
    "note": "Note",
    "session": "Session",
    "theme": "Theme",
    "line_of_enquiry": "Line of enquiry",
    "guide": "Guide",
    "capture": "Capture",
    "passage": "Passage of",
    "participant": "Who took part in",
    "covered_question": "Guide of",
    "enquiry_step": "Step of an enquiry",
    "enquiry_evidence": "Evidence of an enquiry",
    "practice_example": "Practice example of",
    "inspection": "Inspection",
    "provider": "Provider",
    "office": "Office",
    "team_member": "Team member",
    "key_fact": "Key fact",
    "factor": "Enabler or barrier",
    "recommendation": "Recommendation",
    "attachment": "Attached file",
    "form": "Form",
    "earlier_inspection": "Earlier inspection",
}
"""What stands before the name."""

WITHOUT_NAMES = {
    "sample": "The sample",
    "finding": "A finding",
    "interview_slot": "An interview",
    "answer_comment": "A comment on an answer",
    "review_comment": "A comment on the sample",
    "day_off": "A day off",
    "settled_difference": "A difference settled",
    "name_decision": "A decision about a name",
    "pseudonym": "A changed name",
    "session_link": "A link of a session",
    "query": "A question asked",
    "support": "What a finding rests on",
    "accuracy_round": "A round of factual accuracy",
    "accuracy_point": "A point about the draft",
    "report_text": "A text of the report",
    "earlier_count": "A count of an earlier inspection",
}
"""What records are called that nobody gave a name."""

THINGS = {
    "note": "the note",
    "session": "the session",
    "theme": "the theme",
    "passage": "the passage",
    "participant": "the people",
    "guide": "the guide",
    "enquiry_step": "the step",
    "enquiry_evidence": "the evidence",
    "attachment": "the file",
    "answer": "the answer",
    "interview_slot": "the interview",
    "recommendation": "the recommendation",
    "practice_example": "the practice example",
    "factor": "the enabler or barrier",
    "support": "the tie",
    "accuracy_point": "the point about the draft",
    "answer_comment": "the comment",
    "review_comment": "the comment",
}
"""What records that can be taken away are called in the middle of a sentence."""

TOLD_AS = {"replaced": "state", "moved": "inspector", "twice": "name"}
"""The field that speaks for acts which crossed."""
