"""What can go wrong with keys, cards and recovery."""

WORDS: dict[str, str] = {
    "KeysRevoked": (
        "The keys of {name} were revoked ({reason}). Nothing was written or changed."
        " Read in a new team card of {name} first."
    ),
    "KeysEnded": (
        "The keys of {name} were good until {until}. Nothing was written."
        " Give them a later last day on the Inspection page, or read in a new card."
    ),
    "NoCardYet": (
        "{name} has not handed in a team card yet. Nothing was written."
        " Read the card in on the Inspection page and try again."
    ),
    "NoSuchTeamMember": (
        "Nobody in the team goes by “{name}”. Nothing was changed."
        " Say whose card it is, by the name in the team."
    ),
    "TeamCardAltered": (
        "{file} is not as its owner's laptop signed it: altered, or put together from two cards."
        " Nothing was changed. Ask its owner for the card again, by another way."
    ),
    "CardNotVouched": (
        "This card holds other keys than those known of {name}, and those do not vouch for it."
        " Nothing was changed. Telephone {name}: only if they have a new laptop, take the card as one."
    ),
    "PhraseDiffers": (
        "These are not the words of the card that is here for {name}. Nothing was changed."
        " Read them out once more; if they still differ, ask for the card again and do not use this one."
    ),
    "RecoveryExists": (
        "A recovery key was made on {made_at} already. Nothing was changed."
        " Make another only if its sheet is lost or was seen by others."
    ),
    "RecoveryKeyWrong": (
        "{source} is no recovery key as it was printed; most often one character is wrong."
        " Nothing was changed. Compare it with the sheet, group by group."
    ),
    "NoEnvelope": (
        "Nothing here holds the key of {file} as it is now. Nothing was changed."
        " Look in the files of the lead and the central team, and for an older copy of {file}."
    ),
    "EnvelopeSealedToOther": (
        "This recovery key opens none of the envelopes for {file}. Nothing was changed."
        " Look for the sheet of the recovery key that was made last, or of this very inspection."
    ),
    "PassphraseTooShort": (
        "A passphrase needs at least {fewest} characters; four or five words are easy to keep."
        " Nothing was changed."
    ),
    "OldPassphraseWrong": (
        "That is not the passphrase this file has now. Nothing was changed. Type the one you opened it with."
    ),
    "CardIsRevoked": (
        "This card holds keys of {name} that were revoked. Nothing was changed."
        " Ask {name} to make new keys and for their new card."
    ),
    "OnlyLeadChangesTeam": (
        "The team, its keys and its recovery key are the lead's to change. Nothing was changed here: your"
        " next bundle would have been refused. Telephone the lead and ask them to do it."
    ),
    "DayNotUnderstood": (
        "“{day}” is no day. Nothing was changed. Give it as year-month-day, such as 2017-03-31."
    ),
}
