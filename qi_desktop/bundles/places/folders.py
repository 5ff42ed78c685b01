"""Folders, sticks and network drives: what the system itself reads and writes."""

import errno
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from qi_desktop.bundles.places.carrying import Carriage, from_the_device, pieces
from qi_desktop.bundles.places.model import (
    Lying,
    LyingNoMore,
    Place,
    PlaceFull,
    PlaceMissing,
    PlaceNotWritable,
    PlaceTrouble,
    PlaceUnreachable,
)

_TROUBLES: dict[int, type[PlaceTrouble]] = {
    errno.ENOENT: PlaceMissing,
    errno.ENOTDIR: PlaceMissing,
    errno.ENODEV: PlaceMissing,
    errno.EACCES: PlaceNotWritable,
    errno.EPERM: PlaceNotWritable,
    errno.EROFS: PlaceNotWritable,
    errno.ENOSPC: PlaceFull,
    errno.EDQUOT: PlaceFull,
    errno.EFBIG: PlaceFull,
    errno.EHOSTDOWN: PlaceUnreachable,
    errno.EHOSTUNREACH: PlaceUnreachable,
    errno.ETIMEDOUT: PlaceUnreachable,
}


class FolderPlace:
    """One folder that files are written to and read from."""

    def __init__(self, place: Place) -> None:
        """Reach the folder a place names; nothing is touched yet."""
        self._place, self._folder = place, Path(place.address).expanduser()
        self.name, self.reread, self.goes_on = place.name, True, False

    def names(self) -> list[Lying]:
        """Return the files that lie there."""
        with self._telling():
            found = [(one.name, one.stat()) for one in os.scandir(self._folder) if one.is_file()]
        return [Lying(name, stat.st_size, _moment(stat.st_mtime)) for name, stat in found]

    def size(self, name: str) -> int | None:
        """Return how large a file is, or None where there is none."""
        with self._telling():
            if not self._folder.is_dir():
                raise PlaceMissing(self._place.name, str(self._folder))
            path = self._folder / name
            return path.stat().st_size if path.is_file() else None

    def read(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes, as they lie on the device where the system lets us ask for that."""
        with self._telling(name), (self._folder / name).open("rb") as stream:
            self.reread = from_the_device(stream)
            yield from pieces(stream)

    def write(self, source: Path, name: str, carriage: Carriage, begun: int = 0) -> None:
        """Write a file and have it durable; what was begun before is written anew, it is quick."""
        del begun
        with self._telling(), source.open("rb") as stream, (self._folder / name).open("wb") as target:
            for piece in pieces(stream):
                target.write(piece)
                carriage.advance(len(piece))
            target.flush()
            os.fsync(target.fileno())

    def rename(self, old: str, new: str) -> None:
        """Give a file its real name, which is durable too."""
        with self._telling():
            (self._folder / old).replace(self._folder / new)
            _sync_folder(self._folder)

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        with self._telling():
            (self._folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """Nothing stays open."""

    @contextmanager
    def _telling(self, file: str = "") -> Generator[None]:
        try:
            yield
        except OSError as error:
            if file and isinstance(error, FileNotFoundError) and self._folder.is_dir():
                raise LyingNoMore(self._place.name, file) from error
            detail = error.strerror or str(error)
            raise _TROUBLES.get(error.errno or 0, PlaceTrouble)(self._place.name, detail) from error


def _sync_folder(folder: Path) -> None:
    """Make a new name durable; Windows does so by itself and cannot be asked."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network drives cannot be asked either.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
