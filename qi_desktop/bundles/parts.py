"""Changes cut into parts of about a mebibyte, each to be read without the others (pure)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from qi_desktop.bundles.layout import PART_SIZE, part_name
from qi_desktop.bundles.parcels import lines
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.ledger.intake import Parcel

BODIES = 1000
"""An entry with more changes than this, such as an imported list, takes several lines."""


class MiscountedChanges(ValueError):
    """The manifest promised another number of changes than came; a mistake of this program."""


def of(parcels: Iterable[Parcel], changes: int, progress: Progress) -> Iterator[tuple[str, bytes]]:
    """Yield the parts that hold some changes, of which there must be so many, each with its name."""
    counted = _Counted(parcels)
    for number, first in enumerate(counted, start=1):
        text: list[bytes] = []
        size = 0
        for line in lines(chain([first], counted)):
            text.append(line)
            size += len(line)
            if size >= PART_SIZE:
                break
        yield part_name(number), b"".join(text)
        progress.report(counted.changes, changes)
    if counted.changes != changes:
        raise MiscountedChanges(f"{counted.changes} changes came and {changes} were promised")


class _Counted(Iterator[Parcel]):
    """Parcels small enough for a line each, counted as they pass."""

    def __init__(self, parcels: Iterable[Parcel]) -> None:
        self.changes = 0
        self._pieces = chain.from_iterable(map(_pieces, parcels))

    def __next__(self) -> Parcel:
        parcel = next(self._pieces)
        self.changes += len(parcel.bodies)
        return parcel


def _pieces(parcel: Parcel) -> Sequence[Parcel]:
    if len(parcel.bodies) <= BODIES:
        return (parcel,)
    spans = [slice(start, start + BODIES) for start in range(0, len(parcel.bodies), BODIES)]
    return [Parcel(parcel.header, parcel.bodies[span], parcel.before[span]) for span in spans]
