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
    ("note", "body"): "the words of the note",
    ("theme", "joined_to"): "the theme it is joined to",
    ("theme", "parent"): "the theme it stands below",
    ("theme", "definition"): "what the theme means",
    ("passage", "bearing"): "what it points to",
    ("line_of_enquiry", "inspector"): "who follows it",
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
}
"""What stands before the name."""
