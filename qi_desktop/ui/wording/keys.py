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
    "CardIsRevoked": (
        "This card holds keys of {name} that were revoked. Nothing was changed."
        " Ask {name} to make new keys and for their new card."
    ),
    "DayNotUnderstood": (
        "“{day}” is no day. Nothing was changed. Give it as year-month-day, such as 2017-03-31."
    ),
}
