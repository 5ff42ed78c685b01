"""The bytes of files on their way: read in pieces, counted for the person who waits, and digested."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from qi_desktop.foundation.progress import Progress

PIECE = 1 << 18
_KIB = 1024


class Carriage:
    """How far a file has come, counted there and back in KiB."""

    def __init__(self, progress: Progress | None, size: int, what: str) -> None:
        """Begin to carry ``size`` bytes, to be read back afterwards as well."""
        self._progress, self._whole, self._what, self._done = progress, 2 * size, what, 0

    def advance(self, size: int) -> None:
        """Count bytes that were carried; raises Cancelled once the person asked to stop."""
        self._done += size
        if self._progress:
            self._progress.report(self._done // _KIB, max(1, self._whole // _KIB), self._what)


def pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Yield what a stream holds, piece by piece."""
    while piece := stream.read(PIECE):
        yield piece


def digest_of(parts: Iterable[bytes], carriage: Carriage | None = None) -> str:
    """Return the digest of what comes in pieces."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
        if carriage:
            carriage.advance(len(part))
    return digest.hexdigest()


def digest_of_file(path: Path) -> str:
    """Return the digest of a file."""
    with path.open("rb") as stream:
        return digest_of(pieces(stream))


def from_the_device(stream: BinaryIO) -> bool:
    """Have the file read from where it was written, not from memory; tells whether the system can.

    What was only just written lies in this laptop's memory too, and would read back the same from a stick
    that lost it.
    """
    if sys.platform.startswith("linux"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return True
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(stream.fileno(), fcntl.F_NOCACHE, 1)
        return True
    return False
