"""What can go wrong on the command line."""

WORDS: dict[str, str] = {
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
    "NoSuchValue": (
        "{value} is none of the values of {field} of {record} that stand side by side. Nothing was changed."
        " Take one of these: {values}."
    ),
    "WorkspaceNeeded": (
        "{file} is sealed. Nothing was checked. Name the workspace that can open it with --with."
    ),
    "PublisherUnknown": (
        "This program was packed without its publisher's key, so it cannot tell whose an update is. Nothing"
        " was used. Ask for a package by the way that this one came; the command update check takes a key"
        " named with --publisher."
    ),
    "UpdateNotTrusted": (
        "{file} was not used: {reason}. The program is as it was."
        " Ask whoever sent the update to send it again."
    ),
    "NoReportAsked": "No form of the report was named. Nothing was written. Choose one or more of: {forms}.",
    "NoNotesFormAsked": (
        "It was not said in which form the notes should leave. Nothing was written."
        " Choose one or more of: {forms}."
    ),
    "NothingBroughtIn": (
        "None of these could be read: {files}. Nothing was changed. Bring them in one by one to see why."
    ),
    "NotATeamCard": "{file} is no team card. Nothing was changed. Ask for the card again.",
    "BadJsonFile": (
        "{file} is no file with one JSON object. Nothing was changed. Check its first and last brackets."
    ),
    "BadList": "{file}{place}: {problem}. Nothing was drawn. Mend the list and try again.",
    "OptionMiswritten": "{option} “{text}” cannot be read. Nothing was done. It is written so: {way}.",
    "NoSuchListedCase": (
        "The case named is on no list of {provider}, or on more than one. Nothing was changed."
        " Name it by its number, or as PROVIDER:REFERENCE."
    ),
    "BadMinimum": (
        "The minimum “{text}” is not written as COLUMN:VALUE=NUMBER. Nothing was drawn. Write it so."
    ),
    "NobodyOfThatName": (
        "Nobody in the team is called {name}. Nothing was changed. `qi-desktop team list` tells the names."
    ),
    "NoSuchMatter": (
        "Nothing that waits for a decision has the key {key}. Nothing was changed."
        " List the open conflicts and take a key from there."
    ),
    "NoSuchOption": (
        "There is no option {number}, only {options}. Nothing was changed. Choose one of those listed."
    ),
    "NobodyOfThisName": "Nobody of the team is called {name}. Nothing was sent. Check the name with info.",
}
