"""What can go wrong while a case is assessed."""

WORDS: dict[str, str] = {
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
}
