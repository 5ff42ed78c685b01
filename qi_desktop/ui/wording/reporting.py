"""What can go wrong with counts, findings and the report."""

WORDS: dict[str, str] = {
    "UnknownFact": (
        "Cases cannot be counted by {fact}: the form has no such fact. Nothing was changed."
        " Choose one of: {known}."
    ),
    "FactUsedTwice": (
        "Cases cannot be told apart by {fact} twice. Nothing was changed. Choose another fact beside it."
    ),
    "UnknownCountedQuestion": (
        "No question is counted under {question}. Nothing was changed. Choose a reporting key of the form."
    ),
    "CaseFilterUnreadable": (
        "“{given}” does not say which cases to count. Nothing was changed. Write a fact, an equals sign and"
        " a value, such as gender=female."
    ),
    "EarlierFileWrong": (
        "The counts in {file} cannot be taken in: {problems}. Nothing was changed."
        " Mend these rows in the file, then try again."
    ),
    "EarlierUnnamed": (
        "An earlier inspection needs {missing}. Nothing was changed. Say it, then take the file in again."
    ),
    "UnknownEarlier": (
        "No single earlier inspection is called {earlier}, or was held then. Nothing was changed."
        " Name it by its title, as the list of earlier inspections shows it."
    ),
    "UnknownFramework": (
        "The inspection names the framework {framework}, which this version does not have."
        " Nothing was changed. Update the program, then try again."
    ),
    "FrameworkFileWrong": (
        "The framework {file} cannot be used: {faults}. Nothing was changed."
        " Mend these fields in the file, then try again."
    ),
    "HouseStyleWrong": (
        "The house style {file} cannot be used: {faults}. Nothing was built."
        " Mend these fields in the file, then try again."
    ),
    "HouseStyleUnknown": ("There is no house style {style}. Nothing was changed. Choose one of: {known}."),
    "LogoUnusable": (
        "The picture cannot stand on the cover: {why}. Nothing was changed. Choose another PNG or SVG."
    ),
    "FrameworkInUse": (
        "Findings are written under the framework {framework}, and another would no longer show them."
        " Nothing was changed. Go on with it, or take the findings back first."
    ),
    "OutsideFramework": (
        "“{value}” is not a {kind} of this inspection's framework. Nothing was changed."
        " Choose one of: {allowed}."
    ),
    "NoneIdentified": (
        "This finding says that no {bearing} was identified, and at the same time there is one."
        " Nothing was changed. Take one of the two back first."
    ),
    "OverruledWithoutReason": (
        "The counts propose “{proposed}”, and “{judgement}” needs a reason. Nothing was changed."
        " Say why the judgement differs, then keep it."
    ),
    "AlreadyTied": "It rests on this already: {title}. Nothing was changed.",
    "SourceUnknown": (
        "There is no {kind} {source} in this file that anything could rest on. Nothing was changed."
        " Look at the list, then choose again."
    ),
    "TextEmpty": "The {kind} is empty. Nothing was changed. Write it, then keep it.",
    "ListNotHere": (
        "This file holds cases of {provider} that were sent to it, and not the whole list they were drawn"
        " from. Nothing was written. Ask the lead inspector or the case-sample reviewer for the statement."
    ),
    "StatementFileMisnamed": (
        "{file} does not say in which form the statement is wanted. Nothing was written."
        " End the name with one of: {endings}."
    ),
    "NoInterviews": (
        "There is no interview to print: no case is allocated. Nothing was written."
        " Share the cases out first, then arrange the interviews."
    ),
    "NamesInReport": (
        "Somebody could be known from {parts}: {hits} names, references, places or birth dates there are not"
        " settled, or two cases are told under one name. No report was written. Settle them on the page"
        " Findings, or in the note a quotation comes from; then build the report again."
    ),
    "NoSuchSection": (
        "The report has no section “{section}” for own words. Nothing was changed. Choose one of: {known}."
    ),
    "UnknownExample": (
        "There is no practice example {record} in this file. Nothing was changed."
        " It may have been removed; choose another."
    ),
    "ExampleCheckedByWriter": (
        "Whoever wrote the practice example {changed_name} last cannot check it as well. Nothing was changed."
        " Ask somebody else of the team to read it."
    ),
    "ExampleCheckerUnknown": (
        "Nobody of the team is named who has read the example. Nothing was changed."
        " Choose who has read it, then keep the check."
    ),
    "ExampleNotSettled": (
        "The practice example {changed_name} cannot be checked yet: {hits} names, places or dates in it wait"
        " for a decision. Nothing was changed. Settle them first."
    ),
    "UnknownRecommendation": (
        "There is no recommendation {record} in this file. Nothing was changed."
        " It may have been removed; choose another."
    ),
    "NoNotesToExport": (
        "There is no note that may leave this file; {withheld} sessions are held back because consent is"
        " missing or was withdrawn. Nothing was written. Write a note, or record the consent first."
    ),
    "NoPassagesToExport": (
        "No passage is coded in the notes that may leave this file. Nothing was written."
        " Mark words in a note and code them first."
    ),
    "NothingPlanned": (
        "There is nothing to print: no step is planned for week two. Nothing was written."
        " Add steps to the lines of enquiry first."
    ),
    "NothingToReport": (
        "There is no inspection in this file yet, so there is nothing to report. Nothing was changed."
        " Set the inspection up, or open the lead's file."
    ),
    "NoSuchMerge": (
        "There is no merge report to print: nothing was taken in yet. Nothing was written."
        " Take a bundle in on the Exchange page first."
    ),
}
