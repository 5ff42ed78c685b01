"""What can go wrong with packs and bundles."""

WORDS: dict[str, str] = {
    "BundleMissing": "There is no file {file} here. Nothing was changed. Check the folder and the name.",
    "BundleEmpty": ("{file} is empty. Nothing was changed. Copy it again from where it came from."),
    "BundleUnreadable": (
        "{file} could not be read to its end ({detail}). Nothing of it was taken in."
        " See whether the stick or drive is still there, copy the file to this laptop and try again."
    ),
    "BundleNotSealed": ("{file} is no pack, bundle or handover. Nothing was changed. Choose another file."),
    "BundleNotForUs": (
        "{file} is sealed to somebody else and cannot be opened on this laptop."
        " Nothing was changed. Ask its sender to seal it to you."
    ),
    "BundleUnsafe": (
        "{file} holds what no file of this program holds ({detail}). Nothing of it was taken in or written"
        " anywhere. Do not open it by other means; ask its sender how it was made."
    ),
    "BundleTooLarge": (
        "{file} holds more than a file of this program can ({detail}). It was not unpacked and nothing was"
        " changed. Ask its sender how it was made."
    ),
    "BundleMalformed": (
        "{file} is not written as this program writes it ({detail}). Nothing of it was taken in."
        " Ask its sender to write it again with the newest version."
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
    "BundleSenderRevoked": (
        "{file} is signed with a key that the team declared no longer valid. Nothing of it was taken in."
        " Ask its sender for a new one, signed with their present key."
    ),
    "BundleSpeaksForOthers": (
        "{file} holds changes in the names of others than its sender. Nothing of it was taken in."
        " Each inspector sends their own changes; ask the lead if this should not be so."
    ),
    "BundleBeyondMandate": (
        "{file} changes what only a lead may change: {matter}. Nothing of it was taken in, and all that was"
        " here is safe. Telephone its sender: if it was not they who did so, revoke their keys."
    ),
    "OnlyLeadIssuesPacks": (
        "Packs come from the lead, and a pack of yours would be refused. Nothing was written."
        " Ask the lead to issue it."
    ),
    "PackNotFromLead": (
        "{file} is a pack and its sender is not the lead. Nothing was changed. Ask the lead for a pack."
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
    "TakenInOtherwise": (
        "What {file} says and what this file held of it after taking it in were not the same. All of it was"
        " taken back, and nothing that was here is lost. Check this file with the command verify, then try"
        " again."
    ),
    "MatterGone": (
        "What stood against each other at {title} has changed meanwhile. Nothing was settled."
        " Look at it once more as it stands now."
    ),
    "NothingToCombine": (
        "The combination for {title} holds no words. Nothing was settled. Write what shall stand, or keep"
        " one of the values."
    ),
    "QueryEmpty": "There are no words in it yet. Nothing was sent. Write what you want to say.",
    "NobodyAsked": "Nobody was chosen to ask. Nothing was sent. Choose somebody of the team.",
    "QueryUnknown": "This question is not on this laptop any more. Nothing was changed.",
    "QueryOfAnother": "The question is for {asked}. Nothing was changed; it travels to their laptop.",
    "OnlyLeadHandsOver": (
        "Only the lead hands the inspection over. Nothing was written. Ask the lead to do it."
    ),
    "HandoverReplayed": (
        "{file} is the very file that came in on {received_at}. Nothing was changed."
        " If another one is expected, ask the lead to hand over once more."
    ),
    "HandoverOlder": (
        "{file} is handover number {number}, and number {newest} of the same laptop came before. Nothing was"
        " changed: what is here is newer. Ask the lead for the latest one if something is missing."
    ),
    "NotForACentralTeam": (
        "{file} belongs to an inspection and cannot receive handovers. Nothing was changed."
        " Use the central team's own workspace, which belongs to none."
    ),
}
