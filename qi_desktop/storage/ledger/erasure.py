"""Taking words out of the ledger for good, while the ledger goes on telling that it was done.

An erasure is a record like any other; its id names a field of a record and the one change of it that stays,
the *survivor*. A change of that field keeps its value only if it is the survivor or names it among what it
supersedes, which every change does that is written in knowledge of the erasure. All others lose value and
salt; the digest of the value stays in its place, so that the chain stays whole. Both parts of the rule are
read off the changes themselves, so no order in which they come makes a difference, and nothing brings a
value back.
"""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS, fields_of
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.model import ChangeUnknown

KIND = "erasure"
DUE = "words_to_overwrite"
"""The laptop's own note that erased words may still lie in free parts of its file."""

Place = tuple[str, str, str]
Identity = tuple[int, int]


class Survivor(NamedTuple):
    """The change that stays where all others of its field are erased."""

    laptop: str
    sequence: int

    @property
    def told(self) -> str:
        """Return it as it is written in the id of an erasure."""
        return f"{self.laptop}:{self.sequence}"


class Erasure(NamedTuple):
    """What the id of an erasure says: which field, and which change of it stays."""

    kind: str
    record: str
    field: str
    survivor: Survivor

    @property
    def identity(self) -> str:
        """Return the id of the record that tells of this erasure."""
        return f"{self.kind}/{self.record}/{self.field}/{self.survivor.told}"

    @property
    def place(self) -> Place:
        """Return the field whose values are erased."""
        return self.kind, self.record, self.field


def erasure_of(identity: str) -> Erasure:
    """Read the id of an erasure; raises ChangeUnknown where it is none that this version can carry out."""
    kind, _, rest = identity.partition("/")
    record, _, rest = rest.rpartition("/")
    record, _, field = record.rpartition("/")
    laptop, _, sequence = rest.rpartition(":")
    known = field in fields_of(kind) and kind != KIND and kind not in COMPOUNDS
    if not (known and record and laptop and sequence.isascii() and sequence.isdigit()):
        raise ChangeUnknown(KIND, identity)
    return Erasure(kind, record, field, Survivor(laptop, int(sequence)))


def survivors(database: Database, kind: str, field: str) -> dict[str, list[Survivor]]:
    """Return the survivors of the erasures of a field by record; every new change of it names them."""
    found: dict[str, list[Survivor]] = {}
    for record, laptop, sequence in database.tuples(
        "SELECT record, laptop, sequence FROM erased WHERE kind = ? AND field = ?"
        " ORDER BY record, laptop, sequence",
        (kind, field),
    ):
        found.setdefault(record, []).append(Survivor(laptop, sequence))
    return found


def register(database: Database, identities: Iterable[str]) -> set[Place]:
    """Keep erasures in mind for every later change; returns the fields that have another one now.

    What was typed there and is no change yet was typed around the erased words: it goes too.
    """
    known = {
        Erasure(kind, record, field, Survivor(laptop, sequence))
        for kind, record, field, laptop, sequence in database.tuples(_REGISTERED)
    }
    fresh = {erasure_of(identity) for identity in identities} - known
    database.run_many(
        "INSERT INTO erased (kind, record, field, laptop, sequence) VALUES (?, ?, ?, ?, ?)",
        [(*one.place, *one.survivor) for one in fresh],
    )
    places = {one.place for one in fresh}
    drafts = set(database.tuples("SELECT kind, record, field FROM draft")) & places
    for _, record, field in drafts:
        database.run("DELETE FROM draft WHERE record = ? AND field = ?", (record, field))
    if drafts:
        note_due(database)
    return places


_REGISTERED = "SELECT kind, record, field, laptop, sequence FROM erased"


def erased_places(database: Database) -> set[Place]:
    """Return the fields of which erasures are known."""
    return set(database.tuples("SELECT DISTINCT kind, record, field FROM erased"))


def erase(database: Database, places: Iterable[Place]) -> int:
    """Take the values of these fields away that no erasure lets stand; returns how many those were."""
    numbers = {uuid: number for number, uuid in database.tuples("SELECT number, uuid FROM laptop")}
    gone = [one for place in sorted(places) for one in _falling(database, place, numbers)]
    _take_away(database, gone)
    return len(gone)


def take_away(database: Database, identities: Sequence[Identity]) -> None:
    """Take the values of these changes away: another laptop sent them on without."""
    wanted = json.dumps([list(identity) for identity in identities])
    held = database.tuples(
        "SELECT laptop, sequence, change.value, salt FROM json_each(?) AS wanted JOIN change"
        " ON laptop = wanted.value ->> 0 AND sequence = wanted.value ->> 1 WHERE change.value IS NOT NULL",
        (wanted,),
    )
    _take_away(database, list(held))


def note_due(database: Database) -> None:
    """Note that the file holds words in its free parts that are to be overwritten."""
    database.run("INSERT OR REPLACE INTO setting VALUES (?, '1')", (DUE,))


_Held = tuple[int, int, str, bytes]


def _falling(database: Database, place: Place, numbers: dict[str, int]) -> list[_Held]:
    """Return the changes of a field that stand against at least one of its erasures."""
    kind, record, field = place
    stays = [
        (numbers.get(survivor.laptop, 0), survivor.sequence)
        for survivor in survivors(database, kind, field).get(record, [])
    ]
    found: list[_Held] = []
    for laptop, sequence, value, salt, old in database.tuples(
        "SELECT laptop, sequence, value, salt, supersedes FROM change"
        " WHERE kind = ? AND record = ? AND field = ? AND value IS NOT NULL",
        place,
    ):
        named = {(laptop, sequence), *((number, one) for number, one in json.loads(old))}
        if not named.issuperset(stays):
            found.append((laptop, sequence, value, salt))
    return found


def _take_away(database: Database, changes: Sequence[_Held]) -> None:
    database.run_many(
        "UPDATE change_row SET value = NULL, salt = x'', value_digest = ? WHERE laptop = ? AND sequence = ?",
        [(chain.salted(value, salt), laptop, sequence) for laptop, sequence, value, salt in changes],
    )
    if changes:
        note_due(database)
