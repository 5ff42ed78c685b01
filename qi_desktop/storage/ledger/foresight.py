"""What would come of taking changes in, found without writing: how much is new, what would be contested."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS, INCIDENTAL
from qi_desktop.storage.ledger import chain, erasure
from qi_desktop.storage.ledger.compound import check_known, sides
from qi_desktop.storage.ledger.heads import Head
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import ChangeAltered

Identity = tuple[str, int]
Place = tuple[str, str, str]

_KNOWN = """
SELECT wanted.key, change.digest FROM json_each(?1) AS wanted
JOIN laptop ON laptop.uuid = ?2
JOIN change_row AS change ON change.laptop = laptop.number AND sequence = wanted.value
"""
_SUPERSEDED = """
SELECT laptop.uuid, superseded.sequence FROM json_each(?) AS wanted JOIN laptop ON uuid = wanted.value ->> 0
JOIN superseded ON superseded.laptop = laptop.number AND superseded.sequence = wanted.value ->> 1
"""
_HEADS = """
SELECT subject.record, laptop.uuid, change.sequence, head.field, change.value, entry.person, entry.clock,
    change.supersedes
FROM json_each(?2) AS wanted
CROSS JOIN subject ON subject.record = wanted.value AND subject.kind = ?1
CROSS JOIN head_row AS head ON head.subject = subject.number
CROSS JOIN change_row AS change USING (laptop, sequence) JOIN laptop ON laptop.number = change.laptop
JOIN entry ON entry.laptop = change.laptop AND entry.entry = change.entry
"""
HERE = -1
"""Where a value comes from that stands in this file already."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """How much one file holds and how much of it is new, by kind of record."""

    offered: int
    fresh: int
    kinds: dict[str, int] = field(default_factory=dict[str, int])
    fresh_kinds: dict[str, int] = field(default_factory=dict[str, int])


class Voice(NamedTuple):
    """One value that would stand in a field: by whom, when, and from which file (-1: it stands here)."""

    laptop: str
    sequence: int
    field: str
    value: str | None
    person: str
    clock: int
    origin: int
    supersedes: tuple[Identity, ...]

    @property
    def identity(self) -> Identity:
        """Return which change it is."""
        return self.laptop, self.sequence


class Contest(NamedTuple):
    """A field that would be contested, with the values that would stand side by side."""

    place: Place
    voices: tuple[Voice, ...]

    @property
    def grows(self) -> bool:
        """Tell whether one of the values comes from a file."""
        return any(voice.origin != HERE for voice in self.voices)


class Ahead(NamedTuple):
    """What would be contested: newly, with a further value, and no longer."""

    arising: tuple[Contest, ...]
    growing: tuple[Contest, ...]
    settled: frozenset[Place]


class Foresight:
    """Looks ahead over several files, in the order in which they are added; never writes."""

    def __init__(self, database: Database) -> None:
        """Look ahead from what this file holds."""
        self._database = database
        self._fresh: dict[Identity, bytes] = {}
        self._voices: dict[tuple[str, str], dict[Identity, Voice]] = defaultdict(dict)
        self._superseded: set[Identity] = set()
        self._erasures: set[str] = set()

    def add(
        self, batches: Iterable[Sequence[Parcel]], origin: int, progress: Progress | None = None
    ) -> Foreseen:
        """Add one file; raises ChangeAltered or ChangeUnknown, and then nothing of it is added."""
        kinds: dict[str, int] = defaultdict(int)
        new: dict[str, int] = defaultdict(int)
        fresh: dict[Identity, tuple[bytes, tuple[str, str], Voice]] = {}
        for batch in batches:
            for one, digest, is_new in self._looked_up(batch, origin, fresh):
                kinds[one[0]] += 1
                if is_new:
                    check_known(one[0], one[2].field, one[2].value)
                    new[one[0]] += 1
                    fresh[one[2].identity] = digest, (one[0], one[1]), one[2]
            if progress:
                progress.report(progress.done + sum(len(parcel.bodies) for parcel in batch), progress.total)
        self._keep(fresh)
        return Foreseen(sum(kinds.values()), len(fresh), dict(kinds), dict(new))

    def _looked_up(
        self,
        batch: Sequence[Parcel],
        origin: int,
        coming: dict[Identity, tuple[bytes, tuple[str, str], Voice]],
    ) -> Iterator[tuple[tuple[str, str, Voice], bytes, bool]]:
        """Yield each change as (kind, record, voice), with its digest and whether it is new."""
        for some in portions(_one_by_one(batch)):
            held = self._held([(header.laptop, body.sequence) for header, body, _ in some])
            for place, (header, body, digest) in enumerate(some):
                identity = header.laptop, body.sequence
                known = held.get(place) or self._fresh.get(identity)
                if known is None and identity in coming:
                    known = coming[identity][0]
                if known not in (None, digest):
                    raise ChangeAltered(*identity)
                voice = Voice(
                    *identity, body.field, body.value, header.person, header.clock, origin, body.supersedes
                )
                yield (body.kind, body.record, voice), digest, known is None

    def _held(self, identities: Sequence[Identity]) -> dict[int, bytes]:
        """Return the digests of those changes that are held, by their place in the list."""
        by_laptop: dict[str, dict[str, int]] = defaultdict(dict)
        for place, (laptop, sequence) in enumerate(identities):
            by_laptop[laptop][str(place)] = sequence
        return {
            int(place): digest
            for laptop, wanted in by_laptop.items()
            for place, digest in self._database.tuples(_KNOWN, (json.dumps(wanted), laptop))
        }

    def _keep(self, fresh: dict[Identity, tuple[bytes, tuple[str, str], Voice]]) -> None:
        for identity, (digest, record, voice) in fresh.items():
            self._fresh[identity] = digest
            self._voices[record][identity] = voice
            self._superseded.update(voice.supersedes)
            if record[0] == erasure.KIND:
                self._erasures.add(record[1])

    def coming(self) -> dict[str, list[int]]:
        """Return the sequences of the changes that are new, laptop by laptop."""
        found: dict[str, list[int]] = defaultdict(list)
        for laptop, sequence in self._fresh:
            found[laptop].append(sequence)
        return found

    def ahead(self) -> "Ahead":
        """Return what would be contested after all files that were added, and what no longer."""
        before: set[Place] = set(self._database.tuples("SELECT kind, record, field FROM contested"))
        after = {contest.place: contest for contest in self._contests()}
        gone = {place for place in before & self._touched() if place not in after}
        return Ahead(
            arising=tuple(contest for place, contest in after.items() if place not in before),
            growing=tuple(contest for place, contest in after.items() if place in before and contest.grows),
            settled=frozenset(gone),
        )

    def _contests(self) -> Iterator[Contest]:
        gone, erased = self._superseded | self._superseded_here(), self._erased()
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, record in sorted(self._voices):
            by_kind[kind].append(record)
        for kind, records in by_kind.items():
            for some in portions(records):
                here = self._heads_here(kind, some)
                for record in some:
                    voices = (*here.get(record, ()), *self._voices[kind, record].values())
                    standing = [
                        one
                        for one in sorted(voices)
                        if one.identity not in gone and not _falls(one, erased.get((kind, record, one.field)))
                    ]
                    yield from _contests_of(kind, record, standing)

    def _heads_here(self, kind: str, records: Sequence[str]) -> dict[str, list[Voice]]:
        uuids: dict[int, str] = dict(self._database.tuples("SELECT number, uuid FROM laptop"))
        found: dict[str, list[Voice]] = defaultdict(list)
        for row in self._database.tuples(_HEADS, (kind, json.dumps(list(records)))):
            record, laptop, sequence, name, value, person, clock, old = row
            supersedes = tuple((uuids[number], one) for number, one in json.loads(old))
            found[record].append(Voice(laptop, sequence, name, value, person, clock, HERE, supersedes))
        return found

    def _touched(self) -> set[Place]:
        touched = {
            (kind, record, voice.field)
            for (kind, record), voices in self._voices.items()
            for voice in voices.values()
        }
        return touched | {
            (kind, one, COMPOUNDS[kind].field) for kind, one in self._voices if kind in COMPOUNDS
        }

    def _superseded_here(self) -> set[Identity]:
        """Return which of the new changes a change held here supersedes already."""
        found: set[Identity] = set()
        for some in portions(self._fresh):
            found.update(self._database.tuples(_SUPERSEDED, (json.dumps(some),)))
        return found

    def _erased(self) -> dict[Place, set[Identity]]:
        """Return for each field with erasures the changes that stay, of those known here and those coming."""
        found: dict[Place, set[Identity]] = defaultdict(set)
        for kind, record, name, laptop, sequence in self._database.tuples(
            "SELECT kind, record, field, laptop, sequence FROM erased"
        ):
            found[kind, record, name].add((laptop, sequence))
        for told in map(erasure.erasure_of, self._erasures):
            found[told.place].add((told.survivor.laptop, told.survivor.sequence))
        return found


def _one_by_one(batch: Sequence[Parcel]) -> Iterator[tuple[chain.Header, chain.Body, bytes]]:
    for parcel in batch:
        for body, digest in zip(parcel.bodies, parcel.digests, strict=True):
            yield parcel.header, body, digest


def _contests_of(kind: str, record: str, standing: Sequence[Voice]) -> Iterator[Contest]:
    """Yield what would be contested of one record with these heads, in the order in which heads are shown."""
    compound = COMPOUNDS.get(kind)
    if compound and any(one.field == compound.field for one in standing):
        heads = [Head(one.field, 0, one.sequence, one.value) for one in standing]
        if len(sides(compound, heads)) > 1:
            yield Contest((kind, record, compound.field), tuple(standing))
    whole = compound.field if compound else ""
    for name in sorted({one.field for one in standing} - {whole}):
        voices = tuple(one for one in standing if one.field == name)
        if len({one.value for one in voices} - {None}) > 1 and (kind, name) not in INCIDENTAL:
            yield Contest((kind, record, name), voices)


def _falls(voice: Voice, stays: set[Identity] | None) -> bool:
    """Tell whether an erasure takes the value of a change away."""
    return bool(stays) and not {voice.identity, *voice.supersedes}.issuperset(stays or ())
