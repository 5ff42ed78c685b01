"""What can go wrong with packs and bundles."""

WORDS: dict[str, str] = {
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
    "BundleSenderRevoked": (
        "{file} is signed with a key that the team declared no longer valid. Nothing of it was taken in."
        " Ask its sender for a new one, signed with their present key."
    ),
    "BundleSpeaksForOthers": (
        "{file} holds changes in the names of others than its sender. Nothing of it was taken in."
        " Each inspector sends their own changes; ask the lead if this should not be so."
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
}
