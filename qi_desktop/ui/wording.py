"""The words for everything that can go wrong and everything that can be undone.

Each sentence says what happened, what is safe, and what to do next. No Qt here: the command line speaks the
same words. A name in braces is a fact the error carries.
"""

from collections.abc import Iterable
from typing import Any, cast

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
        "Change {sequence} of laptop {laptop} is held already with other content. Nothing was taken in and"
        " nothing is lost. This happens where a laptop's file was put back from an old backup, or copied, and"
        " both went on. Keep both files, find out which holds the newer work, and enter in that one what"
        " only the other holds; it can be read there with the command dump."
    ),
    "ChangeUnknown": (
        "The bundle speaks of something this version has no place for ({kind}, {field})."
        " Nothing was taken in. Update the program, then take the bundle in again."
    ),
    "ReasonMissing": "A reason is needed for this. Nothing was changed. Write a few words and try again.",
    # ------------------------------------------------------------------------------------------------ forms
    "ExpressionSyntax": (
        "The expression “{expression}” cannot be read: {reason}, at character {position} counted from 0."
        " Nothing was changed. Correct it there."
    ),
    "UnknownFunction": (
        "The expression “{expression}” calls {function}(), which this program does not have."
        " Nothing was changed. Use another function."
    ),
    "WrongArguments": (
        "The expression “{expression}” is wrong at character {position} counted from 0: {reason}."
        " Nothing was changed. Correct the arguments."
    ),
    "UnknownReference": (
        "The expression “{expression}” refers to something the form does not have: {reason}."
        " Nothing was changed. Correct the name."
    ),
    "UnknownName": "Nothing is named {name} here. Nothing was changed. Correct the name or give it a value.",
    "CircularForm": (
        "Questions of this form wait for one another: {names}. The form was not used."
        " Break the circle in one of their expressions."
    ),
    "FormRefused": (
        "{file} cannot be used as a form: {problems}. The forms you have are untouched."
        " Correct the workbook where named and try again."
    ),
    "NoSuchQuestion": (
        "The form {form} has no question or roster named {question}. Nothing was changed. Correct the name."
    ),
    "NoSuchRow": "{question} has no row {row}. Nothing was changed. Add the row first.",
    "UnusableAnswer": (
        "What was given for {question} is no answer. Nothing was changed."
        " Give text or a number; for a roster, a list of rows."
    ),
    # ------------------------------------------------------------------------------------------- inspection
    "NoInspection": ("This file holds no inspection yet. Nothing was changed. Set the inspection up first."),
    "InspectionExists": (
        "This file already holds the inspection “{title}”. It was left as it is."
        " Make a new file for another inspection."
    ),
    "FieldworkDatesWrong": (
        "“{start}” to “{end}” are no days of fieldwork. Nothing was changed."
        " Give the first and the last day as year-month-day, the first one first."
    ),
    "UnknownProvider": (
        "The inspection has no provider {code}. Nothing was changed. Add the provider first."
    ),
    "UnknownTeamMember": (
        "Nobody in the team has the id “{member}”. Nothing was changed. Choose somebody from the team."
    ),
    "CardOfSomebodyElse": (
        "This is the team card of {name}'s laptop. Nothing was changed."
        " Choose {name}, or ask for the right card."
    ),
    "UnknownRole": (
        "“{role}” is no role in an inspection. Nothing was changed."
        " Choose lead, inspector, case_sample_reviewer or quality_lead."
    ),
    "UnknownEligibleCase": (
        "No case list holds the eligible case {eligible_case}. Nothing was changed. Choose one from the list."
    ),
    "UnreadableCaseList": (
        "{file} cannot be read as a case list: {detail}. Nothing was taken in."
        " Open it where it came from and save it again as a workbook (XLSX) without a password, or as CSV."
    ),
    "SheetNotFound": "{file} has no sheet “{sheet}”. Nothing was taken in. Its sheets are: {sheets}.",
    "NoHeaderRow": (
        "No row of {file}, sheet “{sheet}”, looks like the headers of a case list."
        " Nothing was taken in. Check that this is the right file; its headers should be such as"
        " CRN, Gender, Ethnicity, Sentence type, Start date, Office, Responsible officer, ROSH."
    ),
    "ColumnNotFound": (
        "{file}, sheet “{sheet}”, has no column “{column}”. Nothing was taken in. Correct the mapping."
    ),
    "ListWithoutProvider": (
        "Nothing in {file} says whose cases sheet “{sheet}” lists. Nothing was taken in."
        " Name the sheet after its provider ({providers}) or add a column Provider."
    ),
    # --------------------------------------------------------------------------------------------- sampling
    "SampleTooLarge": (
        "{size} cases cannot be drawn from {provider}: only {eligible} are eligible. Nothing was drawn."
        " Ask for fewer, or import a longer list."
    ),
    "SampleSizeWrong": (
        "A sample cannot have {size} cases ({provider}). Nothing was drawn. Give a number from 0 on."
    ),
    "SeedOutOfRange": "The seed {seed} is not a whole number from 0 to {highest}. Nothing was drawn.",
    "SettingsUnreadable": (
        "The settings for the draw cannot be used ({detail}). Nothing was drawn."
        " They need sizes, balance, minimums, cover and spread."
    ),
    "UnknownDimension": (
        "The list has no column “{dimension}”. Nothing was drawn. Its columns are: {known}."
    ),
    "MinimumAboveList": (
        "A minimum of {minimum} for {dimension} {category} cannot be met: {provider} has only {eligible}"
        " eligible. Nothing was drawn. Lower the minimum."
    ),
    "MinimumsAboveSize": (
        "The minimums for {dimension} add up to {total}, more than the {size} cases asked for ({provider})."
        " Nothing was drawn. Lower a minimum or ask for more cases."
    ),
    "MinimumsCollide": (
        "No {size} cases of {provider} meet all minimums at once: {minimums}. Nothing was drawn."
        " Lower a minimum or ask for more cases."
    ),
    "MinimumsNotReached": (
        "No {size} cases of {provider} were found that meet all minimums at once: {minimums}."
        " Nothing was drawn. Lower a minimum or ask for more cases."
    ),
    "NoEligibleCases": (
        "There is no eligible case to draw from. Nothing was drawn. Import a case list first."
    ),
    "NoSample": "No sample has been drawn yet. Nothing was changed. Draw one on the Sample page.",
    "SampleApproved": (
        "The sample is approved and was left as it is. Single cases can still be replaced, with a reason."
    ),
    "SampleNotApproved": (
        "The sample is not approved yet. Nothing was changed. The case-sample reviewer approves it first."
    ),
    "ReviewNotAllowed": (
        "Only the case-sample reviewer or the lead inspector reviews a sample. Nothing was changed."
        " Sign in as one of them."
    ),
    "NoStandIn": (
        "Every eligible case of {provider} is in the sample already. Nothing was changed."
        " Import a longer list to find a stand-in."
    ),
    "NoInspectors": (
        "The team has no inspector to give cases to. Nothing was changed. Add inspectors to the team first."
    ),
    "NotAnInspector": (
        "Cases are given to inspectors only, not to {member}. Nothing was changed. Choose an inspector."
    ),
    # ------------------------------------------------------------------------------------------- assessment
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
    "ProjectFileMisnamed": (
        "Other programs would not know {file} for a REFI-QDA project. Nothing was written."
        " Give it a name that ends in {ending}."
    ),
    "ProjectFileNotWritten": (
        "{file} could not be written there: the folder is missing, full or closed to writing."
        " The workspace is untouched. Choose another folder and export again."
    ),
    # ------------------------------------------------------------------------------- analysis and reporting
    "UnknownFact": (
        "Cases cannot be counted by {fact}: the form has no such fact. Nothing was changed."
        " Choose one of: {known}."
    ),
    "UnknownFramework": (
        "The inspection names the framework {framework}, which this version does not have."
        " Nothing was changed. Update the program, then try again."
    ),
    "OutsideFramework": (
        "“{value}” is not a {kind} of this inspection's framework. Nothing was changed."
        " Choose one of: {allowed}."
    ),
    "NoneIdentified": (
        "This finding says that no {bearing} was identified, and at the same time there is one."
        " Nothing was changed. Take one of the two back first."
    ),
    "TextEmpty": "The {kind} is empty. Nothing was changed. Write it, then keep it.",
    "NothingToReport": (
        "There is no inspection in this file yet, so there is nothing to report. Nothing was changed."
        " Set the inspection up, or open the lead's file."
    ),
    # --------------------------------------------------------------------------------- packs and bundles
    "BundleMissing": "There is no file {file} here. Nothing was changed. Check the folder and the name.",
    "BundleNotForUs": (
        "{file} cannot be opened on this laptop: it is sealed to somebody else, or it is no pack or bundle."
        " Nothing was changed. Ask its sender to seal it to you."
    ),
    "BundleAltered": (
        "{file} is not as its sender wrote it ({detail}). Nothing of it was taken in."
        " All that was here is safe. Ask for the file again."
    ),
    "BundleCutShort": (
        "{file} ends before it should. Nothing of it was taken in, all that was here is safe."
        " Copy it again from where it came from."
    ),
    "BundleNewer": (
        "{file} was written in format {format} by a later version of the program. Nothing was taken in."
        " Install that version and try again."
    ),
    "BundleSenderUnknown": (
        "Nobody of the team signed {file}. Nothing of it was taken in."
        " Add the sender's team card, or ask who sent it."
    ),
    "BundleOtherInspection": (
        "{file} belongs to another inspection. Nothing was changed. Open that inspection's workspace first."
    ),
    "BundleOtherKind": (
        "{file} is a {kind} and a {wanted} is wanted here. Nothing was changed."
        " Packs are opened by inspectors, bundles are taken in by the lead."
    ),
    "NobodyToSealTo": (
        "Nobody with the role {role} has handed in a team card yet. Nothing was written."
        " Add their card to the team and try again."
    ),
    "NothingToSend": (
        "Nothing has changed since the last bundle. Nothing was written."
        " To send it all once more, choose to send everything again."
    ),
    # ------------------------------------------------------------------------------------ the command line
    "DemonstrationFolderInUse": (
        "The folder {folder} holds other things. They were left alone, and no demonstration was made."
        " Name an empty or a new folder."
    ),
    "PassphraseFileUnreadable": (
        "The passphrase file {file} cannot be read. Nothing was opened. Check the path and its permissions."
    ),
    "PassphraseNotGiven": (
        "No passphrase was given, and there was nobody to ask. Nothing was opened."
        " Name a file that holds it with --passphrase-file, or type it when asked."
    ),
    "UsageWrong": "The command cannot be read: {problem}. Nothing was done. It is written so: {usage}.",
    "PlaceUnusable": (
        "{file} cannot be used there: {detail}. What was there is as it was. Name another file or folder."
    ),
    "StoppedByPerson": "Stopped, as you asked. What was kept before is safe.",
    "ProgramFault": (
        "Something went wrong inside the program ({kind}: {place}). What was kept before is safe."
        " Please send this sentence to those who look after the program."
    ),
    "NoSuchMember": (
        "Nobody of the team is called {name}. Nothing was written. The command team list shows the names."
    ),
    "NoSuchConflict": (
        "No open conflict concerns {field} of {record}. Nothing was changed."
        " The command conflicts list shows the open ones."
    ),
    "WorkspaceNeeded": (
        "{file} is sealed. Nothing was checked. Name the workspace that can open it with --with."
    ),
    "NoReportAsked": "No form of the report was named. Nothing was written. Choose one or more of: {forms}.",
    "NotATeamCard": "{file} is no team card. Nothing was changed. Ask for the card again.",
    "BadJsonFile": (
        "{file} is no file with one JSON object. Nothing was changed. Check its first and last brackets."
    ),
    "BadList": "{file}, row {row}: {problem}. Nothing was drawn. Mend the list and try again.",
    "BadMinimum": (
        "The minimum “{text}” is not written as COLUMN:VALUE=NUMBER. Nothing was drawn. Write it so."
    ),
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


def _shown(value: Any) -> str:  # noqa: ANN401 - errors carry facts of any type
    if value is None:
        return "?"
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | dict):
        return ", ".join(str(part) for part in cast("Iterable[object]", value))
    return str(cast("object", value))
