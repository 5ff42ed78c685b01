"""What a sealed file holds, after it was checked: handed out piece by piece, each compared once more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from qi_desktop.bundles import parcels
from qi_desktop.bundles.bag.flaws import BadBag
from qi_desktop.bundles.bag.reading import Part, parts
from qi_desktop.bundles.layout import ATTACHMENTS, Place, place_of
from qi_desktop.bundles.model import BundleMalformed, Manifest
from qi_desktop.bundles.sealed_file import SealedFile
from qi_desktop.foundation.ahead import ahead
from qi_desktop.security.identity import Identity
from qi_desktop.storage.ledger.parcel import Parcel


@dataclass(frozen=True, slots=True)
class Found:
    """What reading a sealed file through once has shown."""

    manifest: Manifest
    digest: str
    said: Mapping[str, Any]
    kinds: Mapping[str, int]
    entries: int
    laptops: frozenset[str]
    persons: frozenset[str]
    digests: Mapping[str, str]


class Opened:
    """A sealed file that was opened and checked; nothing of what it holds is kept in memory."""

    def __init__(self, sealed: SealedFile, found: Found) -> None:
        """Keep the file open, and what was found in it."""
        self._sealed = sealed
        self._found = found
        self._digests = found.digests
        self.manifest = found.manifest
        self.digest = found.digest
        self.file = sealed.name
        self.said = found.said
        """Small facts that travel beside the changes, such as what the sender has received."""
        self.kinds = found.kinds
        """How many changes of each kind it holds."""
        self.entries = found.entries
        self.laptops = found.laptops
        """Whose changes it holds."""
        self.persons = found.persons
        """In whose name they were written."""

    @property
    def parcels(self) -> tuple[Parcel, ...]:
        """Return all changes at once."""
        return tuple(chain.from_iterable(self.batches()))

    def batches(self) -> Iterator[list[Parcel]]:
        """Yield the changes, about a mebibyte at a time, while the next are being unsealed."""
        return ahead(self.at_own_pace())

    @property
    def size(self) -> int:
        """Return how many bytes the sealed file has."""
        return self._sealed.size

    def recipe(self) -> "Recipe":
        """Return what another process needs to read the same once more."""
        return Recipe(self._sealed.path, self._sealed.identity, self._found)

    def at_own_pace(self) -> Iterator[list[Parcel]]:
        """Yield the changes, about a mebibyte at a time, each read when it is asked for."""
        for content in self.contents():
            try:
                yield parcels.parcels(parcels.lines_of(content))
            except parcels.BadLine as error:
                raise BundleMalformed(self.file, str(error)) from error

    def contents(self) -> Iterator[bytes]:
        """Yield the lines that hold the changes, about a mebibyte at a time."""
        for _, content in self._of(Place.CHANGES):
            yield content

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """Yield the attached files by their digests, one at a time."""
        if self.manifest.attachments:
            for path, content in self._of(Place.ATTACHMENT):
                yield path.removeprefix(ATTACHMENTS), content

    def extras(self) -> Iterator[tuple[str, bytes]]:
        """Yield the other files that came along, such as a report, one at a time."""
        if any(place_of(path.removeprefix("data/")) is Place.EXTRA for path in self._digests):
            yield from self._of(Place.EXTRA)

    def _of(self, wanted: Place) -> Iterator[tuple[str, bytes]]:
        begun = False
        with self._sealed.opened() as source:
            for part in parts(source):
                if place_of(part.path) is wanted:
                    begun = True
                    yield part.path, self._vouched(part)
                elif begun:
                    return

    def _vouched(self, part: Part) -> bytes:
        """Return a part only if it is the very one that was checked."""
        content = part.content(part.size)
        if self._digests.get(f"data/{part.path}") != part.digest():
            raise BadBag("it changed while it was read")
        return content

    def close(self) -> None:
        """Let go of the file."""
        self._sealed.close()

    def __enter__(self) -> Self:
        """Let go of the file at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the file."""
        self.close()


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to open a file again that was checked before; every part of it is compared once more."""

    path: Path
    identity: Identity
    found: Found

    def opened(self) -> Opened:
        """Open it."""
        return Opened(SealedFile(self.path, self.identity), self.found)
