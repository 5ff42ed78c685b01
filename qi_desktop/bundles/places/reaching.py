"""What carrying files asks of a place, whatever it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from qi_desktop.bundles.places.carrying import Carriage
from qi_desktop.bundles.places.model import Lying


class Reached(Protocol):
    """A place whose folder can be listed, read and written; its troubles are told in its own words."""

    @property
    def name(self) -> str:
        """Return what people call it."""
        ...

    @property
    def reread(self) -> bool:
        """Tell whether the last file was read from the place itself, not from memory."""
        ...

    @property
    def goes_on(self) -> bool:
        """Tell whether a file that was begun can be gone on with."""
        ...

    def names(self) -> list[Lying]:
        """Return the files that lie there."""
        ...

    def size(self, name: str) -> int | None:
        """Return how large a file is, or None where there is none."""
        ...

    def read(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes."""
        ...

    def write(self, source: Path, name: str, carriage: Carriage, begun: int = 0) -> None:
        """Write a file from this laptop, after so many bytes that lie there already."""
        ...

    def rename(self, old: str, new: str) -> None:
        """Give a file its real name."""
        ...

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...
