"""What can go wrong while an inspection is set up."""

WORDS: dict[str, str] = {
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
        " Choose lead, inspector, case_sample_reviewer, quality_lead or central."
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
    "DecisionReasonMissing": (
        "A decision about {reference} needs its reason. Nothing was changed. Say in a few words why."
    ),
    "CannotInclude": (
        "{reference} cannot be included: {reason}. Nothing was changed."
        " Ask the provider for a list that names the case once, with its reference."
    ),
    "BadChoices": (
        "The choices for the list are not written as they should be (“{detail}”). Nothing was taken in."
        " Correct them and try again."
    ),
    "UnknownCodeChosen": (
        "“{value}” cannot stand for “{code}”: the code list for {fact} has no such code."
        " Nothing was taken in. Choose a code from the list."
    ),
    "CaseListEmpty": (
        "{file}, sheet “{sheet}”, has headers and not one case below them. Nothing was taken in,"
        " and no case was taken off the list. Check that this is the right file."
    ),
    "ActOfAnotherLaptop": (
        "This was done on another laptop. Nothing was changed. It is taken back there, and comes with the"
        " next file from there."
    ),
    "ActIsFinal": (
        "No undo reaches this: words that were erased stay erased, and others know new keys already."
        " Nothing was changed."
    ),
    "ActRestedUpon": (
        "What was done later rests on this. Nothing was changed. Take back first what came later, the newest"
        " first."
    ),
    "ActOvertaken": (
        "All that this changed was changed again since, and the newer values stay. Nothing was changed."
        " Take back first what changed it later."
    ),
    "ActWithoutGround": (
        "What this belongs to has been taken away since. Nothing was changed. Bring that back first."
    ),
}
