"""How much came of whom and of what kind, with a digest: as files said it, and as the ledger holds it.

The digest of some changes is the sum of their values in the hash chain. Each of these values tells of a
change and of everything its laptop wrote before it; a sum is the same in whatever order they are added.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.ledger.stretch import Stretch

Group = tuple[str, str]
"""Whose changes, and of which kind of record: (person, kind)."""

_HELD = """
SELECT entry.person, change.kind, change.chain FROM change JOIN entry USING (laptop, entry)
WHERE change.laptop = (SELECT number FROM laptop WHERE uuid = ?) AND change.sequence BETWEEN ? AND ?
"""
_COUNT = """
SELECT count(*) FROM change_row
WHERE laptop = (SELECT number FROM laptop WHERE uuid = ?) AND sequence BETWEEN ? AND ?
"""


class Run(NamedTuple):
    """Changes of one laptop that follow one another without a gap."""

    laptop: str
    first: int
    last: int


class Sum(NamedTuple):
    """How many changes, and the digest of all of them."""

    changes: int
    digest: str


class Comparing:
    """Adds up changes by person and kind."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._counts: dict[Group, int] = defaultdict(int)
        self._digests: dict[Group, int] = defaultdict(int)
        self.runs: list[Run] = []

    def add(self, parcels: Iterable[Parcel]) -> list[Run]:
        """Add what a file says; returns the runs of changes that were added now."""
        if isinstance(parcels, Stretch):
            return self._add_stretch(parcels)
        added: list[Run] = []
        for parcel in parcels:
            for body, link in zip(parcel.bodies, parcel.links, strict=True):
                self._count((parcel.header.person, body.kind), link)
            if _is_whole(parcel):
                _lengthen(added, parcel.header.laptop, parcel.bodies[0].sequence, parcel.bodies[-1].sequence)
            else:
                for body in parcel.bodies:
                    _lengthen(added, parcel.header.laptop, body.sequence, body.sequence)
        self.runs += added
        return added

    def _add_stretch(self, stretch: Stretch) -> list[Run]:
        for group, (count, whole) in stretch.sums.items():
            self._counts[group] += count
            self._digests[group] += whole
        sequences = stretch.columns.sequences
        self.runs.append(Run(stretch.laptop, sequences[0], sequences[-1]))
        return self.runs[-1:]

    def _count(self, group: Group, link: bytes) -> None:
        self._counts[group] += 1
        self._digests[group] += int.from_bytes(link)

    def add_held(self, database: Database, runs: Iterable[Run]) -> None:
        """Add what the ledger holds of these runs of changes."""
        for run in runs:
            for person, kind, link in database.tuples(_HELD, run):
                self._count((person, kind), link)

    @property
    def sums(self) -> dict[Group, Sum]:
        """Return what was added, by person and kind."""
        return {
            group: Sum(count, f"{self._digests[group] % 2**256:064x}")
            for group, count in sorted(self._counts.items())
        }


def held(database: Database, runs: Sequence[Run]) -> dict[Group, Sum]:
    """Return what the ledger holds of some runs of changes, by person and kind."""
    comparing = Comparing()
    comparing.add_held(database, runs)
    return comparing.sums


def count_held(database: Database, runs: Iterable[Run]) -> int:
    """Return how many changes of these runs are held already."""
    return sum(database.value(_COUNT, run) for run in runs)


def _is_whole(parcel: Parcel) -> bool:
    """Tell whether the changes of a parcel follow one another without a gap."""
    return parcel.bodies[-1].sequence - parcel.bodies[0].sequence + 1 == len(parcel.bodies)


def _lengthen(runs: list[Run], laptop: str, first: int, last: int) -> None:
    """Note more changes, which mostly follow those before."""
    if runs and runs[-1].laptop == laptop and runs[-1].last + 1 == first:
        runs[-1] = Run(laptop, runs[-1].first, last)
    else:
        runs.append(Run(laptop, first, last))
