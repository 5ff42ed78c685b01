"""What can go wrong with lines of enquiry."""

WORDS: dict[str, str] = {
    "EnquiryNotOpen": (
        "This line of enquiry is {status} already. Nothing was changed. Reopen it to go on with the question."
    ),
    "EnquiryStillOpen": (
        "This line of enquiry is open. Nothing was changed. Only one that was settled or dropped is reopened."
    ),
    "StepOutsideFieldwork": (
        "{day} is no day of the fieldwork, which lasts from {first} to {last}. The plan is as it was."
        " Choose a day between them."
    ),
    "PassageOfNote": (
        "A passage bears on a line of enquiry because it is coded to it. Nothing was changed."
        " Open the note and change what the passage is coded to."
    ),
}
