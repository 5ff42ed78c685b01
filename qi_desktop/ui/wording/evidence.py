"""What can go wrong with attached files and with second assessments."""

WORDS: dict[str, str] = {
    "AttachmentMissing": "There is no file {file} there. Nothing was attached. Choose the file again.",
    "AttachmentEmpty": "{file} holds nothing. It was not attached. Look whether it is the right file.",
    "AttachmentTooLarge": (
        "{file} has {size}, and an attached file may have {limit}. It was not attached; the file itself is"
        " untouched. Attach the page that matters, or name the document as evidence instead."
    ),
    "NoRoomForAttachment": (
        "{limit} of files have been attached on this laptop, and {file} would be more. It was not attached,"
        " all others are kept. Name the document as evidence instead."
    ),
    "AttachmentNotHere": (
        "{file} is not here yet: it was attached on another laptop, and no bundle or pack has brought it."
        " What is known of it is kept. Ask whoever attached it to send everything again."
    ),
    "UnknownAttachment": (
        "There is no attached file {attachment} any more. Nothing was changed. Choose one from the list."
    ),
    "StillBlind": (
        "{number} is not compared before both assessments of it are complete. Both are kept as they are."
        " Complete the one that is still open."
    ),
    "AlreadyChosen": (
        "{number} was chosen for a second assessment before. Nothing was changed."
        " Withdraw that choice first to give the case to somebody else."
    ),
    "OwnCase": ("{number} is this person's own case. Nothing was changed. Give it to somebody else."),
    "SecondBegun": (
        "The second assessment of {number} has answers already. Nothing was changed. It stays chosen."
    ),
    "NoDifference": (
        "Both assessments of {number} answer “{label}” alike, or only one was asked."
        " Nothing was changed. There is nothing to settle."
    ),
    "SettlingReasonMissing": (
        "Settling a difference about {number} needs a reason. Both answers stand."
        " Write a few words and try again."
    ),
    "FirstLocked": (
        "The first assessment of {number} is locked and takes no settled answer. Both answers stand."
        " Reopen it with a reason, or leave the difference as it is."
    ),
}
