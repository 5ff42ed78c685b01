"""What can go wrong where names are changed before a text is published."""

WORDS: dict[str, str] = {
    "NamesUnsettled": (
        "This {text} still holds {hits} of the inspection's names, references, places or birth dates that"
        " nobody has decided about. Nothing was taken over. Settle them beside the text first."
    ),
    "StillGivesAway": (
        "What would stand there instead is itself one of the inspection's names, references, places or birth"
        " dates. Nothing was changed. Choose something that nobody is known by."
    ),
    "NameInUse": (
        "{name} already stands for somebody else in this inspection. Nothing was changed."
        " Choose another name, so that readers do not take two people for one."
    ),
    "NothingInstead": (
        "There is nothing to put in its place. Nothing was changed."
        " Write what shall stand there, or leave the words out."
    ),
    "KeptWithoutReason": (
        "Nobody could tell later why it may stand. Nothing was changed. Say why it gives nobody away."
    ),
}
