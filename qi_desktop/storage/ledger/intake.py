"""Taking in changes from elsewhere: a union of sets, so that order and repetition do not matter."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.projection import Place, note_contested, show_heads
from qi_desktop.storage.model import ChangeAltered, ChangeUnknown, Value
from qi_desktop.storage.schema import COMPOUNDS, fields_of

# A change of a compound field supersedes heads of single columns too: each head goes by its own place.
_LOST_HEADS = """
DELETE FROM head WHERE (kind, record, field, laptop, sequence) IN (
    SELECT change.kind, change.record, change.field, change.laptop, change.sequence FROM json_each(?) AS old
    JOIN change ON change.laptop = old.value ->> 0 AND change.sequence = old.value ->> 1)
RETURNING kind, record, field
"""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Changes of one entry on their way between laptops, with the chain's value before the first."""

    header: chain.Header
    bodies: tuple[chain.Body, ...]
    before: tuple[bytes, ...]
    """The chain's value before each change (found again by the receiver where changes follow one another)."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking in did: how many changes came, how many were new, which fields they touched."""

    offered: int
    fresh: int
    places: frozenset[Place]


class Intake:
    """One union of changes into a file; works inside the transaction that is open."""

    def __init__(self, database: Database) -> None:
        """Prepare to number the laptops of the changes."""
        self._database = database
        self._numbers: dict[str, int] = {
            uuid: number for number, uuid in database.tuples("SELECT number, uuid FROM laptop")
        }

    def take(self, parcels: Sequence[Parcel], progress: Progress | None = None) -> Taken:
        """Add what is new; raises ChangeAltered or ChangeUnknown before anything is kept."""
        offered = 0
        fresh: dict[tuple[str, int], _Fresh] = {}
        for done, parcel in enumerate(parcels):
            if progress and done % 500 == 0:
                progress.report(done, len(parcels))
            offered += len(parcel.bodies)
            for change in self._unheld(parcel):
                place = parcel.header.laptop, change.body.sequence
                if fresh.setdefault(place, change).digest != change.digest:
                    raise ChangeAltered(*place)
        return Taken(offered, len(fresh), frozenset(self._add(list(fresh.values()))))

    def _unheld(self, parcel: Parcel) -> list["_Fresh"]:
        number = self._number(parcel.header.laptop)
        unheld: list[_Fresh] = []
        for body, before in zip(parcel.bodies, parcel.before, strict=True):
            digest = chain.digest_of(parcel.header, body)
            held = self._database.value(
                "SELECT digest FROM change WHERE laptop = ? AND sequence = ?", (number, body.sequence)
            )
            if held is None:
                unheld.append(_Fresh(number, parcel.header, body, before, digest))
            elif held != digest:
                raise ChangeAltered(parcel.header.laptop, body.sequence)
        return unheld

    def _number(self, uuid: str) -> int:
        if uuid not in self._numbers:
            self._database.run("INSERT INTO laptop (uuid) VALUES (?)", (uuid,))
            self._numbers[uuid] = self._database.value("SELECT number FROM laptop WHERE uuid = ?", (uuid,))
        return self._numbers[uuid]

    def _add(self, fresh: list["_Fresh"]) -> set[Place]:
        for change in fresh:
            _check_known(change.body)
        self._add_headers(fresh)
        self._database.run_many(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [self._row(change) for change in fresh],
        )
        self._join_chain(fresh)
        places = {change.place for change in fresh} | self._move_heads(fresh)
        show_heads(self._database, places)
        note_contested(self._database, places)
        return places

    def _add_headers(self, fresh: list["_Fresh"]) -> None:
        """Add what the changes of an entry share; two headers of one entry are a fork of its laptop."""
        for number, header in {(change.number, change.header): change for change in fresh}:
            self._database.run(
                "INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *header[1:])
            )
            held = self._database.rows(
                "SELECT clock, person, act, why, undoes FROM entry WHERE laptop = ? AND entry = ?",
                (number, header.entry),
            )
            if tuple(held[0].values()) != header[2:]:
                raise ChangeAltered(
                    header.laptop, min(change.body.sequence for change in fresh if change.header == header)
                )

    def _row(self, change: "_Fresh") -> tuple[object, ...]:
        supersedes = [[self._number(uuid), sequence] for uuid, sequence in change.body.supersedes]
        return (
            change.number,
            change.body.sequence,
            change.header.entry,
            *change.body[1:7],
            json.dumps(supersedes, separators=(",", ":")),
            change.digest,
            chain.link(change.before, change.digest),
        )

    def _join_chain(self, fresh: list["_Fresh"]) -> None:
        """Check each change against its neighbours, or note the gap where the one before is not held."""
        gaps: list[tuple[int, int, bytes]] = []
        for change in fresh:
            place = (change.number, change.body.sequence - 1)
            previous = self._database.value(
                "SELECT chain FROM change WHERE laptop = ? AND sequence = ?", place
            )
            if change.body.sequence == 1:
                previous = chain.beginning(change.header.laptop)
            if previous is None:
                gaps.append((change.number, change.body.sequence, change.before))
            elif previous != change.before:
                raise ChangeAltered(change.header.laptop, change.body.sequence)
            # A change that closes a gap must be the one that the change after the gap was written on.
            awaited = self._database.value(
                "SELECT before FROM gap WHERE laptop = ? AND sequence = ?",
                (change.number, change.body.sequence + 1),
            )
            if awaited is not None and awaited != chain.link(change.before, change.digest):
                raise ChangeAltered(change.header.laptop, change.body.sequence)
        self._database.run_many("INSERT INTO gap VALUES (?, ?, ?)", gaps)

    def _move_heads(self, fresh: list["_Fresh"]) -> set[Place]:
        """Make what is new and superseded by nobody a head; returns the places that lost one."""
        old = {(self._number(uuid), old) for change in fresh for uuid, old in change.body.supersedes}
        lost: set[Place] = set()
        for some in portions(sorted(old)):
            self._database.run_many("INSERT OR IGNORE INTO superseded VALUES (?, ?)", some)
            lost.update(self._database.tuples(_LOST_HEADS, (json.dumps(some),)))
        self._database.run_many(
            "INSERT INTO head SELECT kind, record, field, laptop, sequence FROM change"
            " WHERE laptop = ?1 AND sequence = ?2"
            " AND NOT EXISTS (SELECT 1 FROM superseded WHERE laptop = ?1 AND sequence = ?2)",
            [(change.number, change.body.sequence) for change in fresh],
        )
        return lost


def _check_known(body: chain.Body) -> None:
    """Refuse what this version has no place for: it was written by a later one."""
    if body.field not in fields_of(body.kind):
        raise ChangeUnknown(body.kind, body.field)
    compound = COMPOUNDS.get(body.kind)
    if compound is None or body.field != compound.field or body.value is None:
        return
    facts: Value = json.loads(body.value)
    if not isinstance(facts, dict):
        raise ChangeUnknown(body.kind, body.field)
    for name, value in facts.items():
        if name not in compound.columns or value is None:
            raise ChangeUnknown(body.kind, name)


class _Fresh(NamedTuple):
    """A change that is not held yet."""

    number: int
    header: chain.Header
    body: chain.Body
    before: bytes
    digest: bytes

    @property
    def place(self) -> Place:
        return self.body.kind, self.body.record, self.body.field
