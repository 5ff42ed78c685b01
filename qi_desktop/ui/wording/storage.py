"""What can go wrong with the file itself."""

WORDS: dict[str, str] = {
    "Cancelled": "Stopped, as you asked. Nothing of it was kept; all from before is as it was.",
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
        "{file} has been open {where} since {since}. Nothing was changed."
        " Close it there first, or open it here to read only."
    ),
    "WorkspaceDamaged": (
        "Part of {file} cannot be read as it was written. The file was left as it is."
        " Put a backup back: the first screen offers it, and so does the command restore. What can be read of"
        " the damaged file can be got out there too, or with the command dump; what cannot is named."
    ),
    "ConfirmationDiffers": (
        "What was typed is neither the name of this file, {file}, nor the title of its inspection, {title}."
        " Nothing was erased. Type one of them as it stands."
    ),
    "ErasureStopped": (
        "Stopped, as you asked. {gone} copies are gone for good; {file} itself is as it was, and its"
        " certificate says that the erasure was begun. Erase it again to finish, or back it up and go on"
        " working."
    ),
    "CertificateInTheWay": (
        "The certificate {file} cannot go there: a file of that name exists, there is no such folder, or the"
        " folder would be erased itself. Nothing was erased. Choose another place."
    ),
    "BackupMissing": (
        "The backup {file} is no longer where it lay: it was moved, or made way for a newer one. Nothing was"
        " changed. Choose another one."
    ),
    "BackupNotMade": (
        "No backup could be made in {place}: {detail}. Your work is kept in the file as always."
        " See whether the place can be read, then choose Back up now."
    ),
    "NotBroughtUpToDate": (
        "{file} was written by an earlier version of this program. It is copied to {place} before anything in"
        " it changes, and that copy could not be made. The file was left as it is. Free some space and see"
        " that the folder can be written to, then open it again."
    ),
    "BackupWithoutRoom": (
        "No backup could be made: there is no room left where {place} lies. Your work is kept in the file as"
        " always. Free some space, then choose Back up now."
    ),
    "BackupPlaceGone": (
        "No backup could be made: {place} is not there. Your work is kept in the file as always."
        " Put the stick in or connect the drive, then choose Back up now."
    ),
    "BackupPlaceReadOnly": (
        "No backup could be made: {place} cannot be written to. Your work is kept in the file as always."
        " Make it writable or choose another place for backups."
    ),
    "WorkspaceNewer": (
        "{file} was written by a later version of this program: it needs version {needed}, and this is"
        " version {this}. It was left as it is. Update the program to open it."
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
    "OlderCopy": (
        "{file} is an older copy: what lies beside it tells of later work on this laptop. Nothing in it is"
        " lost, and it goes on under a new name, so that its bundles are taken in. Open the lead's next pack"
        " first: it brings back what you had sent since."
    ),
    "ChangeAltered": (
        "Change {sequence} of laptop {laptop} is held already with other content. Nothing was taken in and"
        " nothing is lost. This happens where a laptop's file was put back from an old backup, or copied, and"
        " both went on. Keep both files, find out which holds the newer work, and enter in that one what"
        " only the other holds; it can be read there with the command dump. So that it does not happen again,"
        " put copies back with the command restore, or use begin-anew on a copy before working in it."
    ),
    "ChangeUnknown": (
        "The bundle speaks of something this version has no place for ({kind}, {field})."
        " Nothing was taken in. Update the program, then take the bundle in again."
    ),
    "ReasonMissing": "A reason is needed for this. Nothing was changed. Write a few words and try again.",
}
