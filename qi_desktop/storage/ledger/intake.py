"""Taking in changes from elsewhere: a union of sets, so that order and repetition do not matter."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain as chained_together

from qi_desktop.foundation.portions import portions
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import COMPOUNDS
from qi_desktop.storage.ledger import erasure, fresh_rows, whole_rows
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.ledger.projection import Place, note_contested, show_heads
from qi_desktop.storage.ledger.recording import Recording
from qi_desktop.storage.ledger.sifting import Fresh, Sifting
from qi_desktop.storage.ledger.stretch import Stretch

_GROUP = 4096
"""About so many changes are written at once."""
_PENDING = 120_000
"""After so many changes or records their heads and rows are made again: that much is held in memory."""
_ENOUGH = 25_000
"""After so many this is done where those of another laptop come: what one laptop wrote lies together, and
what it wrote again takes the place of what came before while that is still in memory."""

_SHOWN = 8000
"""So many records are read and shown together: what their heads say lies all over the file."""


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
        """Learn how far the changes of each laptop are held."""
        self._database = database
        self._sifting = Sifting(database)
        self._recording = Recording(database, self._sifting)
        self._touched = _Touched(database)
        self._erased = erasure.erased_places(database)
        self._bereft: set[Place] = set()
        self._fresh = 0
        self._laptop = ""

    def take(self, batches: Iterable[Sequence[Parcel]], progress: Progress | None = None) -> Taken:
        """Add what is new; raises ChangeAltered or ChangeUnknown, after which nothing may be kept."""
        progress = progress or Progress()
        offered = 0
        for group in _groups(batches):
            progress.report(offered, progress.total)
            offered += _amount(group)
            if self._is_time(group):
                self._show(progress)
            self._take(group)
        self._show(progress)
        return Taken(offered, self._fresh, self._touched.records(), len(self._bereft))

    def _is_time(self, coming: Sequence[Parcel]) -> bool:
        """Tell whether heads and rows are to be made before the next changes are written."""
        pending = max(self._touched.pending, self._recording.pending)
        before, self._laptop = self._laptop, _laptop(coming)
        return pending >= _PENDING or (pending >= _ENOUGH and before != self._laptop)

    def _show(self, progress: Progress) -> None:
        """Make heads and rows of what was written, in the order in which they lie."""
        if self._recording.any_headless:
            moved = self._recording.move_heads()
            self._touched.shown_apart(moved.heads.records)
            fresh_rows.show(self._database, moved.heads, progress)
            self._touched.add(moved.lost)
        self._touched.show(progress)

    def _take(self, parcels: Sequence[Parcel]) -> None:
        if isinstance(parcels, Stretch) and self._is_simple(parcels):
            self._take_stretch(parcels)
            return
        fresh, others = self._sifting.beyond(parcels)
        self._write(fresh)
        if others:
            fresh, bereft = self._sifting.again(others)
            self._lose(bereft)
            self._write(fresh)

    def _is_simple(self, stretch: Stretch) -> bool:
        """Tell whether changes can be written as they come: all new, and nothing about them is special."""
        kinds = {kind for kind, _ in stretch.columns.places}
        if erasure.KIND in kinds or kinds & COMPOUNDS.keys():
            return False
        return self._sifting.fits(stretch) and self._recording.can_write(stretch)

    def _take_stretch(self, stretch: Stretch) -> None:
        self._sifting.fit_in(stretch)
        self._recording.write_stretch(stretch)
        self._fresh += stretch.changes
        columns = stretch.columns
        if self._erased:
            self._take_out(
                self._erased.intersection(zip(columns.kinds, columns.records, columns.fields, strict=True))
            )

    def _write(self, fresh: Sequence[Fresh]) -> None:
        if not fresh:
            return
        self._fresh += len(fresh)
        self._recording.write(fresh)
        self._touched.add_of(fresh)
        self._erase(fresh)

    def _lose(self, changes: Sequence[Fresh]) -> None:
        """Let go of values that are held and that come erased from a laptop that knew of an erasure."""
        if changes:
            erasure.take_away(self._database, [change.identity for change in changes])
            self._leave({change.body[1:4] for change in changes})

    def _erase(self, fresh: Sequence[Fresh]) -> None:
        """Carry out the erasures that came, and those known here on what came."""
        told = {change[2][2] for change in fresh if change[2][1] == erasure.KIND}
        places = erasure.register(self._database, told) if told else set[Place]()
        self._erased |= places
        if self._erased:
            places |= self._erased.intersection(change.body[1:4] for change in fresh)
        self._take_out(places)

    def _take_out(self, places: set[Place]) -> None:
        if places and erasure.erase(self._database, places):
            self._leave(places)

    def _leave(self, places: set[Place]) -> None:
        self._bereft |= places
        self._touched.add(places)


class _Touched:
    """The records whose rows are to be made again, once for all changes of them that come together."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        """By kind and field the records of which that field changed."""
        self._places: set[Place] = set()
        self._shown: dict[str, set[str]] = defaultdict(set)

    @property
    def pending(self) -> int:
        return len(self._places) + sum(max(map(len, same.values())) for same in self._records.values())

    def add_of(self, fresh: Sequence[Fresh]) -> None:
        self.add(change[2][1:4] for change in fresh)

    def shown_apart(self, records: Mapping[str, Mapping[int, str]]) -> None:
        """Note records whose rows are made of what is known already, by their kinds."""
        for kind, same in records.items():
            self._shown[kind].update(same.values())

    def add(self, places: Iterable[Place]) -> None:
        for kind, record, field in places:
            if kind in COMPOUNDS:
                self._places.add((kind, record, field))
            else:
                self._records[kind][field][record] = None

    def show(self, progress: Progress) -> None:
        """Make the rows again, about in the order in which their changes came: these lie near one another."""
        for kind, by_field in sorted(self._records.items()):
            for fields, records in _alike(by_field):
                for some in portions(records, _SHOWN):
                    progress.report(progress.done, progress.total)
                    whole_rows.show(self._database, kind, fields, sorted(some))
                self._shown[kind].update(records)
        for places in portions(sorted(self._places)):
            progress.report(progress.done, progress.total)
            show_heads(self._database, places)
            note_contested(self._database, places)
        for kind, record, _ in self._places:
            self._shown[kind].add(record)
        self._records.clear()
        self._places.clear()

    def records(self) -> frozenset[tuple[str, str]]:
        return frozenset((kind, record) for kind, records in self._shown.items() for record in records)


def _alike(by_field: Mapping[str, Mapping[str, None]]) -> Iterator[tuple[Collection[str], list[str]]]:
    """Yield records of which only one field changed by that field, and all others with every field."""
    times = Counter(chained_together.from_iterable(by_field.values()))
    for field, records in by_field.items():
        if alone := [record for record in records if times[record] == 1]:
            yield (field,), alone
    if rest := [record for record, count in times.items() if count > 1]:
        yield by_field.keys(), rest


def _amount(parcels: Sequence[Parcel]) -> int:
    return parcels.changes if isinstance(parcels, Stretch) else sum(len(parcel.bodies) for parcel in parcels)


def _laptop(parcels: Sequence[Parcel]) -> str:
    return parcels.laptop if isinstance(parcels, Stretch) else parcels[0].header.laptop


def _groups(batches: Iterable[Sequence[Parcel]]) -> Iterator[Sequence[Parcel]]:
    """Yield parcels with about so many changes that one statement writes them."""
    group: list[Parcel] = []
    size = 0
    for batch in batches:
        if isinstance(batch, Stretch):
            if group:
                yield group
            group, size = [], 0
            yield batch
            continue
        for parcel in batch:
            if parcel.bodies:
                group.append(parcel)
                size += len(parcel.bodies)
            if size >= _GROUP:
                yield group
                group, size = [], 0
    if group:
        yield group
