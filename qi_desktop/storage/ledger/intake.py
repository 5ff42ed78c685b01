"""Taking in changes from elsewhere: a union of sets, so that order and repetition do not matter."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain, erasure
from qi_desktop.storage.ledger.compound import check_known
from qi_desktop.storage.ledger.projection import Place, note_contested, show_heads
from qi_desktop.storage.model import ChangeAltered

_HELD = """
SELECT laptop, sequence, digest, change.value IS NULL FROM json_each(?) AS wanted
JOIN change ON laptop = wanted.value ->> 0 AND sequence = wanted.value ->> 1
"""

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
    """What taking in did: how many changes came, how many were new, which records they touched."""

    offered: int
    fresh: int
    records: frozenset[tuple[str, str]]
    erased: int = 0
    """How many fields lost words that an erasure takes out of every file."""


class Intake:
    """One union of changes into a file; works inside the transaction that is open."""

    def __init__(self, database: Database) -> None:
        """Prepare to number the laptops of the changes."""
        self._database = database
        self._numbers: dict[str, int] = {
            uuid: number for number, uuid in database.tuples("SELECT number, uuid FROM laptop")
        }
        self._bereft: set[Place] = set()

    def take(self, batches: Iterable[Sequence[Parcel]], progress: Progress | None = None) -> Taken:
        """Add what is new; raises ChangeAltered or ChangeUnknown, after which nothing may be kept."""
        progress = progress or Progress()
        offered = fresh = 0
        records: set[tuple[str, str]] = set()
        for batch in batches:
            progress.report(offered, progress.total)
            offered += sum(len(parcel.bodies) for parcel in batch)
            new = self._fresh_of(batch)
            fresh += len(new)
            records.update(place[:2] for place in self._add(new, progress))
        records.update(place[:2] for place in self._bereft)
        return Taken(offered, fresh, frozenset(records), len(self._bereft))

    def _fresh_of(self, parcels: Sequence[Parcel]) -> list["_Fresh"]:
        fresh: dict[tuple[str, int], _Fresh] = {}
        for some in portions(self._offered(parcels)):
            for change in self._unheld(some):
                place = change.header.laptop, change.body.sequence
                first = fresh.setdefault(place, change)
                if first.digest != change.digest:
                    raise ChangeAltered(*place)
                # Of a value that comes once whole and once erased nothing is kept, whichever came first.
                fresh[place] = first if first.body.value is None else change
        return list(fresh.values())

    def _offered(self, parcels: Sequence[Parcel]) -> Iterator["_Fresh"]:
        for parcel in parcels:
            number = self._number(parcel.header.laptop)
            for body, before in zip(parcel.bodies, parcel.before, strict=True):
                digest = chain.digest_of(parcel.header, body)
                yield _Fresh(number, parcel.header, body, before, digest)

    def _unheld(self, changes: Sequence["_Fresh"]) -> list["_Fresh"]:
        """Return those not held yet; raises ChangeAltered where one is held with another content."""
        wanted = json.dumps([[change.number, change.body.sequence] for change in changes])
        held: dict[tuple[int, int], bytes] = {}
        whole: set[tuple[int, int]] = set()
        for number, sequence, digest, erased in self._database.tuples(_HELD, (wanted,)):
            held[number, sequence] = digest
            if not erased:
                whole.add((number, sequence))
        for change in changes:
            if held.get(change.identity, change.digest) != change.digest:
                raise ChangeAltered(change.header.laptop, change.body.sequence)
        self._lose([one for one in changes if one.body.value is None and one.identity in whole])
        return [change for change in changes if change.identity not in held]

    def _lose(self, changes: Sequence["_Fresh"]) -> None:
        """Let go of values that are held and that come erased from a laptop that knew of an erasure."""
        if changes:
            erasure.take_away(self._database, [change.identity for change in changes])
            self._show({change.place for change in changes})

    def _show(self, places: set[Place]) -> None:
        self._bereft |= places
        show_heads(self._database, places)
        note_contested(self._database, places)

    def _number(self, uuid: str) -> int:
        if uuid not in self._numbers:
            self._database.run("INSERT INTO laptop (uuid) VALUES (?)", (uuid,))
            self._numbers[uuid] = self._database.value("SELECT number FROM laptop WHERE uuid = ?", (uuid,))
        return self._numbers[uuid]

    def _add(self, fresh: list["_Fresh"], progress: Progress) -> set[Place]:
        for change in fresh:
            check_known(change.body.kind, change.body.field, change.body.value)
        self._add_headers(fresh)
        for some in portions(fresh):
            progress.report(progress.done, progress.total)
            self._database.run_many(
                "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [self._row(change) for change in some],
            )
        self._join_chain(fresh)
        moved = self._move_heads(fresh)
        self._erase(fresh)
        touched = sorted({change.place for change in fresh} | moved | self._bereft)
        for places in portions(touched):
            progress.report(progress.done, progress.total)
            show_heads(self._database, places)
            note_contested(self._database, places)
        return set(touched)

    def _erase(self, fresh: list["_Fresh"]) -> None:
        """Carry out the erasures that came, and those known here on what came."""
        told = {change.body.record for change in fresh if change.body.kind == erasure.KIND}
        places = erasure.register(self._database, told) if told else set[Place]()
        places |= erasure.erased_among(self._database, {change.place for change in fresh})
        if erasure.erase(self._database, places):
            self._bereft |= places

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
        old = [[self._number(uuid), sequence] for uuid, sequence in change.body.supersedes]
        return (
            change.number,
            change.body.sequence,
            change.header.entry,
            *change.body[1:5],
            change.body.salt if change.body.value is not None else b"",
            change.body.value_digest if change.body.value is None else None,
            json.dumps(old, separators=(",", ":")) if old else "[]",
            change.digest,
            chain.link(change.before, change.digest),
        )

    def _join_chain(self, fresh: list["_Fresh"]) -> None:
        """Check each change against its neighbours, or note the gap where the one before is not held."""
        links = {change.identity: chain.link(change.before, change.digest) for change in fresh}
        awaited = {
            (number, sequence): before
            for number, sequence, before in self._database.tuples("SELECT laptop, sequence, before FROM gap")
        }
        gaps: list[tuple[int, int, bytes]] = []
        for change in fresh:
            number, sequence = change.identity
            previous = links.get((number, sequence - 1)) or self._link_before(change)
            if previous is None:
                gaps.append((number, sequence, change.before))
            elif previous != change.before:
                raise ChangeAltered(change.header.laptop, sequence)
            # A change that closes a gap must be the one that the change after the gap was written on.
            if awaited.get((number, sequence + 1), links[number, sequence]) != links[number, sequence]:
                raise ChangeAltered(change.header.laptop, sequence)
        self._database.run_many("INSERT INTO gap VALUES (?, ?, ?)", gaps)

    def _link_before(self, change: "_Fresh") -> bytes | None:
        """Return the chain's value before a change as far as it is known here."""
        if change.body.sequence == 1:
            return chain.beginning(change.header.laptop)
        return self._database.value(
            "SELECT chain FROM change WHERE laptop = ? AND sequence = ?",
            (change.number, change.body.sequence - 1),
        )

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


class _Fresh(NamedTuple):
    """A change that is not held yet."""

    number: int
    header: chain.Header
    body: chain.Body
    before: bytes
    digest: bytes

    @property
    def identity(self) -> tuple[int, int]:
        return self.number, self.body.sequence

    @property
    def place(self) -> Place:
        return self.body.kind, self.body.record, self.body.field
