"""What can go wrong with notes and enquiries."""

WORDS: dict[str, str] = {
    "DictionaryUnusable": (
        "{file} cannot be used as a dictionary: {why}. The dictionaries that were there are as they were."
        " Choose the .dic file with its .aff beside it, or an .oxt extension that holds both."
    ),
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
    "TimeNotUnderstood": (
        "“{value}” is no time of the day. Nothing was changed. Write it as 9.30, 14:00 or 2 pm."
    ),
    "SessionEndsBeforeStart": (
        "A session from {starts} cannot end at {ends}. Nothing was changed. Correct one of the two times."
    ),
    "LabelTaken": (
        "{label} marks the turns of somebody else in this session. Nothing was changed. Choose another mark."
    ),
    "LabelsTooMany": (
        "There are {labels} marks for {head_count} in this row. Nothing was changed."
        " Give each person one mark, or raise the number."
    ),
    "NameForSeveral": (
        "A name belongs to one person, and this row stands for {head_count}. Nothing was changed."
        " Give the person a row of their own, or leave the name out."
    ),
    "CaptureFiled": (
        "This capture has left the inbox ({filed_as}). Nothing was changed. Change it where it lies now,"
        " or undo its filing."
    ),
    "GuideForLead": (
        "Guides are the lead inspector's to change. “{guide}” stands as it was."
        " Tell the lead what you would ask, or write it in a note."
    ),
    "GuideWithoutQuestions": (
        "“{guide}” asks nothing. Nothing was changed. Write one question in each line."
    ),
    "ConsentStays": (
        "What was recorded about the consent of this row ({consent}) must stay. Nothing was changed."
        " Add another row instead."
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
    "WordingErased": (
        "This wording of “{note}” holds no words any more: they were removed on every laptop when consent"
        " was withdrawn. The note is untouched. Choose another wording."
    ),
    "WordingUnknown": (
        "“{note}” never had this wording in this file. The note is untouched."
        " It may have come from another laptop; choose one from the list."
    ),
    "WithdrawalApart": (
        "Withdrawing consent takes the words away too, so it is not recorded like the other steps."
        " Nothing was changed. Choose the service user in their session, then Withdrawn."
    ),
    "TurnsNotMarked": (
        "Nothing in the notes is marked as a turn of {label}, so there is nothing to take out turn by turn."
        " Nothing was changed. Take out the whole of what was written, or mark their turns first."
    ),
    "WordsOfOthers": (
        "Somebody else wrote what would go ({texts} of the notes), and only a lead takes that out. Nothing"
        " was changed. Telephone the lead, who records the withdrawal for all laptops."
    ),
    "PassageOutsideNote": (
        "Characters {start} to {stop} are not a passage of this note, which has {length}."
        " The note is untouched. Mark the words again."
    ),
    "DocumentMissing": (
        "{file} is not there any more, or may not be read. Nothing was changed."
        " Look where it lies and try again."
    ),
    "DocumentKindUnknown": (
        "{file} is no document that can be brought in. Nothing was changed."
        " Save it as one of {kinds} and bring that in."
    ),
    "DocumentDamaged": (
        "{file} cannot be read as {kind}: it is damaged, or its name promises what it is not."
        " Nothing was changed. Open it in the program it was written with, save it again, and bring that in."
    ),
    "DocumentLocked": (
        "{file} is protected by a password. Nothing was changed."
        " Open it, save it without the password, and bring that in."
    ),
    "DocumentOfOldKind": (
        "{file} is in the format from before 2007, or protected by a password. Nothing was changed."
        " Open it, save it as .docx without a password, and bring that in."
    ),
    "DocumentWithoutText": (
        "{file} has no words in it. Nothing was changed. See whether it is the right document."
    ),
    "DocumentScanned": (
        "No words can be read from {file}: its pages ({pages}) are empty, or were scanned as pictures."
        " Nothing was changed. Ask for the document as text, or have the words recognised first."
    ),
    "DocumentTooLarge": (
        "{file} is larger than {limit}. Nothing was changed. Split it, or save it without its pictures."
    ),
    "DocumentTooLong": (
        "{file} holds {characters} characters of text; one note holds {limit}. Nothing was changed."
        " Split the document and bring its parts in."
    ),
    "NoCodes": (
        "There is no theme and no line of enquiry yet, so the codebook would be empty. Nothing was written."
        " Add a theme first."
    ),
    "ProjectFileMisnamed": (
        "Other programs would not know what {file} is. Nothing was written."
        " Give it a name that ends in {ending}."
    ),
    "ProjectFileNotWritten": (
        "{file} could not be written there: the folder is missing, full or closed to writing."
        " The workspace is untouched. Choose another folder and export again."
    ),
    "NothingWanted": (
        "“{text}” says nothing that should be there. Nothing was changed. Name a word, a “phrase” or the"
        " beginning of a word*; NOT leaves things out of what is found."
    ),
    "DaysTurnedRound": (
        "The last day, {until}, lies before the first, {since}. Nothing was changed. Turn the two round."
    ),
}
