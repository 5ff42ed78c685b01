"""What can go wrong where sealed files are sent and fetched."""

WORDS: dict[str, str] = {
    "PlaceUnknown": (
        "There is no place called “{name}” here, and no folder either. Nothing was sent. Check the name,"
        " or add the place first."
    ),
    "PlaceNameTaken": (
        "There is a place called “{name}” already. It was left as it is. Choose another name, or remove"
        " it first."
    ),
    "PlaceAddressWrong": (
        "“{address}” cannot be used as an address ({detail}). Nothing was kept. Write a folder,"
        " sftp://user@server/folder, https://server/folder, or s3://bucket/folder."
    ),
    "PlaceAddressHoldsSecret": (
        "A password stands in the address, where everybody would see it. Nothing was kept. Write the"
        " address without it; you are asked for the password when it is needed."
    ),
    "PlaceTrouble": (
        "{place} could not be used ({detail}). The sealed files wait safely in the outbox. Try again, or"
        " choose another place."
    ),
    "PlaceUnreachable": (
        "{place} does not answer ({detail}). Nothing was lost; the sealed files wait in the outbox. Check"
        " the connection and the address, or use a stick."
    ),
    "PlaceBrokeOff": (
        "The connection to {place} broke off ({detail}). Nothing half sent is shown there, and the sealed"
        " files wait in the outbox. Send again; where the place allows it, it goes on where it stopped."
    ),
    "PlaceRefused": (
        "{place} does not accept the user name or the password ({detail}). Nothing was sent; the sealed"
        " files wait in the outbox. Correct the password, or ask whoever runs the place."
    ),
    "PlacePasswordNeeded": (
        "{place} wants a password. Nothing was sent; the sealed files wait in the outbox. Type the"
        " password and try again."
    ),
    "PlaceMissing": (
        "The folder of {place} is not there ({detail}). Nothing was sent; the sealed files wait in the"
        " outbox. Put the stick in, connect the drive, or correct the address."
    ),
    "PlaceNotWritable": (
        "{place} does not let anything be written ({detail}). The sealed files wait safely in the outbox."
        " Ask for the right to write there, or choose another place."
    ),
    "PlaceFull": (
        "There is no room left at {place}. Nothing half written was left there; the sealed files wait in"
        " the outbox. Make room, or choose another place."
    ),
    "PlaceReadsBackOtherwise": (
        "What lies at {place} after writing is not what was sent ({detail}), so it was taken away again."
        " The sealed file waits safely in the outbox. Use another stick or place; this one may be failing."
    ),
    "PlaceNeedsMore": (
        "This program was installed without what reaches {place}. Nothing was sent; the sealed files wait"
        " in the outbox. Have it installed with: pip install “qi-desktop[{detail}]”, or use a folder or a"
        " stick."
    ),
    "PlaceHostNew": (
        "{place} is reached for the first time, and shows this key: {detail}. No password was sent yet."
        " Ask whoever runs the server whether it is theirs, then trust it."
    ),
    "PlaceHostChanged": (
        "{place} shows another key than the one you trusted ({detail}): somebody may stand between. No"
        " password was sent; the sealed files wait in the outbox. Ask whoever runs the server; if the"
        " change is theirs, remove the place and add it again."
    ),
    "NothingSentUnderThatName": (
        "The outbox holds no copy of {file} any more: it has arrived, or was written elsewhere."
        " Nothing was sent. To send it all once more, send everything again."
    ),
    "LyingNoMore": (
        "{detail} does not lie at {place} any more. Nothing of it was kept; all that was here is safe."
        " Look again what lies there."
    ),
}
