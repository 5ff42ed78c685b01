"""What a laptop held of the others at the moment of an act that bears on what they write.

Taking a record away, replacing a case or giving it to somebody else touches one field, while others may be
writing in the rest of it elsewhere. A change of a field names the changes it supersedes; such an act says
besides how far it had read, so that what it could not know of is told apart from what it chose to override.
"""

from qi_desktop.storage.database import Database

KIND = "standpoint"
_ON_OTHERS = frozenset({("sampled_case", "state"), ("sampled_case", "inspector")})


def bears_on_others(kind: str, field: str) -> bool:
    """Tell whether giving this field a value bears on what others write in the rest of the record."""
    return (field == "removed" and kind != KIND) or (kind, field) in _ON_OTHERS


def named(laptop: str, entry: int) -> str:
    """Return the id of the record that tells from where an entry was written."""
    return f"{laptop}:{entry}"


def held_of_others(database: Database, own: int) -> dict[str, int]:
    """Return the last change held of each other laptop."""
    rows = database.tuples(
        "SELECT uuid, (SELECT max(sequence) FROM change WHERE change.laptop = number) FROM laptop"
        " WHERE number != ? ORDER BY uuid",
        (own,),
    )
    return {uuid: last for uuid, last in rows if last}
