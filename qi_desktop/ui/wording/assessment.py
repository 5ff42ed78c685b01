"""What can go wrong while a case is assessed."""

WORDS: dict[str, str] = {
    "CaseViewNameMissing": (
        "A view of the cases is kept under a name. Nothing was kept yet. Write a few words and try again."
    ),
    "CaseViewUnknown": (
        "There is no such view any more. Nothing was changed. Choose one of those above the list."
    ),
    "NoForm": (
        "No judgement form has been adopted in this file. Everything else is as it was."
        " Adopt a form on the Cases page first."
    ),
    "UnknownSampledCase": (
        "There is no case {sampled_case} in the sample. Nothing was changed."
        " Choose one from the list of cases."
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
    "StepNotPossible": (
        "The assessment of {number} is {state}, so there is no way to {act} it. Nothing was changed."
        " Look at its history to see who did what."
    ),
    "RoleNotAllowed": (
        "To {act} this assessment is for: {roles}. Nothing was changed. Ask one of them to do it."
    ),
    "NothingToReturnFor": (
        "The assessment of {number} cannot be returned without saying what for. It is as it was."
        " Write a reason, or comment on the questions concerned."
    ),
    "AnswerCommentBlank": (
        "The comment on “{question}” is blank. Nothing was kept. Write a few words and try again."
    ),
    "UnknownAnswerComment": (
        "There is no comment {comment} any more. Nothing was changed. Choose one from the list."
    ),
    "AnswerCommentOfSomebodyElse": (
        "Somebody else wrote this comment. Nothing was changed."
        " Only they can take it back; anybody may settle it."
    ),
    "RelevanceReasonMissing": (
        "To answer {question} ({label}) against the form's rule needs a reason. It is as it was."
        " Write a few words and try again."
    ),
    "RepeatRowsCounted": (
        "The form itself says how many rows “{repeat}” has. Nothing was changed."
        " Answer the question it counts by."
    ),
    "NoSuchRoster": "The form has no roster {repeat}. Nothing was changed. Choose one the form has.",
    "SecondNotBegun": (
        "Nobody was asked to assess {number} a second time. Nothing was changed."
        " Choose the case for it first."
    ),
    "RowUnreadable": (
        "{row} is no row of a roster. Nothing was recorded. Write a number, such as 2, or 2/1."
    ),
}
