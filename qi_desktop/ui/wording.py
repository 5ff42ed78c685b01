"""The words for everything that can go wrong and everything that can be undone.

Each sentence says what happened, what is safe, and what to do next. No Qt here: the command line speaks the
same words. A name in braces is a fact the error carries.
"""

from collections.abc import Iterable
from typing import Any

from qi_desktop.foundation.errors import UserError

WORDS: dict[str, str] = {
    # ------------------------------------------------------------------------------------------- foundation
    "Cancelled": "Stopped, as you asked. Nothing of it was kept; all from before is as it was.",
    # ---------------------------------------------------------------------------------------------- storage
    "WrongPassphrase": (
        "This passphrase does not open {file}. The file is untouched."
        " Check the spelling and Caps Lock, then try again."
    ),
    "WorkspaceMissing": (
        "There is no file {file} at that place. It may have been moved, or its drive is not connected."
        " Connect the drive or choose the file again."
    ),
    "WorkspaceExists": (
        "There is a file called {file} already. It was left as it is."
        " Choose another name or open the existing file."
    ),
    "WorkspaceInUse": (
        "{file} has been open elsewhere since {since}. Nothing was changed."
        " Close it there first, or open it here to read only."
    ),
    "WorkspaceDamaged": (
        "Part of {file} cannot be read as it was written. The file was left as it is."
        " Restore the latest backup from the folder beside it and keep the damaged file for support."
    ),
    "WorkspaceNewer": (
        "{file} was written by a later version of this program. It was left as it is."
        " Update the program to open it."
    ),
    "PlaceReadOnly": (
        "{file} lies in a place that cannot be written to. Nothing was changed."
        " Move it to a folder of your own, or open it to read only."
    ),
    "DiskFull": (
        "There is no room left on the disk where {file} lies. The last act was not kept; all before it was."
        " Free some space, then do it again."
    ),
    "FieldContested": (
        "Two laptops gave this different values and nobody has decided yet. Both values are kept."
        " Settle it on the Exchange page, then edit it."
    ),
    "ChangeAltered": (
        "A change from another laptop came a second time with other content. Nothing was taken in."
        " Ask its sender for a fresh bundle."
    ),
    "ChangeUnknown": (
        "The bundle speaks of something this version has no place for ({kind}, {field})."
        " Nothing was taken in. Update the program, then take the bundle in again."
    ),
    "ReasonMissing": "A reason is needed for this. Nothing was changed. Write a few words and try again.",
    # ------------------------------------------------------------------------------------------- assessment
    "NoForm": (
        "No judgement form has been adopted in this file. Everything else is as it was."
        " Adopt a form on the Cases page first."
    ),
    "UnknownSampledCase": (
        "There is no case {sampled_case} in the sample. Nothing was changed."
        " Choose one from the list of cases."
    ),
    "UnknownQuestion": (
        "The form {form} has no question {question}. Nothing was recorded."
        " Check the name against the form, or adopt the form's newer version."
    ),
    "QuestionNotAnswerable": (
        "{question} ({label}) only shows words or works out its own value. Nothing was recorded."
        " Answer the questions it depends on."
    ),
    "RowNotAllowed": (
        "{question} ({label}) cannot be answered in row {row}. Nothing was recorded."
        " Questions of a roster take rows from 1 on, all others none."
    ),
    "ValueNotAllowed": (
        "{question} ({label}) cannot take the answer “{value}”. The earlier answer stands."
        " It takes: {allowed}."
    ),
    "AssessmentCompleted": (
        "The assessment of {number} is complete. Nothing was changed."
        " Reopen it with a reason to go on answering."
    ),
    "AssessmentIncomplete": (
        "The assessment of {number} cannot be completed yet. All answers are kept. Still missing: {missing}."
    ),
    "AssessmentNotCompleted": (
        "The assessment of {number} is open already. Nothing was changed. Go on answering."
    ),
    "ReopeningReasonMissing": (
        "Reopening the assessment of {number} needs a reason. It is still complete."
        " Write a few words and try again."
    ),
    # ------------------------------------------------------------------------------------------- fieldnotes
    "UnknownFieldnote": (
        "There is no {kind} {record} in this file. Nothing was changed."
        " It may have been undone; choose another."
    ),
    "WordNotAllowed": (
        "“{value}” is none of the words that {field} takes. Nothing was changed. It takes: {allowed}."
    ),
    "TextMissing": "The {field} is empty. Nothing was changed. Write it and try again.",
    "HeadCountTooSmall": (
        "A participant stands for at least one person, not {head_count}. Nothing was changed."
        " Correct the number and try again."
    ),
    "ConsentNotForRole": (
        "Consent is recorded for service users, not for a {role}. Nothing was changed."
        " Choose the service user of this session."
    ),
    "ConsentStepNotPossible": (
        "Consent stands at “{stands}” and cannot become “{asked_for}”. Nothing was changed."
        " Record first that it was given."
    ),
    "ConsentMissing": (
        "“{session}” cannot be written up: a service user in it has not agreed, or no longer agrees."
        " What you typed is kept as a draft. Record the consent first, or leave the session unwritten."
    ),
    "PassageOutsideNote": (
        "Characters {start} to {stop} are not a passage of this note, which has {length}."
        " The note is untouched. Mark the words again."
    ),
    "EnquiryNotOpen": (
        "This line of enquiry is {status} already. Nothing was changed."
        " Open a new one to go on with the question."
    ),
}

ACTS: dict[str, str] = {
    "create_inspection": "setting up the inspection",
    "add_provider": "adding a provider",
    "add_office": "adding an office",
    "add_team_member": "adding a team member",
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
    "add_key_fact": "adding a key fact",
    "resolve_conflict": "settling a conflict",
    "take_in_bundle": "taking in a bundle",
}


def words_for(error: Exception) -> str:
    """Return the sentence a person is told."""
    for kind in type(error).__mro__:
        if kind.__name__ in WORDS:
            facts = {name: _shown(value) for name, value in vars(error).items()}
            return WORDS[kind.__name__].format_map(facts)
    if isinstance(error, UserError):
        return f"{type(error).__name__}: {error}"
    return "Something went wrong inside the program. What you typed is kept."


def act_words(act: str) -> str:
    """Return what an act is called when it is undone or listed."""
    return ACTS.get(act, act.replace("_", " "))


def _shown(value: Any) -> str:  # noqa: ANN401 - errors carry facts of any type
    if value is None:
        return "?"
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | dict):
        return ", ".join(str(part) for part in value)
    return str(value)
