"""A folder on a server, as one file-system library shows it, whatever the server speaks."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from qi_desktop.bundles.places.carrying import Carriage, pieces
from qi_desktop.bundles.places.model import Lying, LyingNoMore, Place
from qi_desktop.bundles.places.troubles import telling

PATIENCE = 15
"""Seconds without a sign from a server before it counts as not answering."""
READ_AHEAD = 1 << 22
"""So much is asked for at once: each question to a far server costs its way there and back."""
_MOMENTS = ("mtime", "modified", "LastModified")


class Putting(Protocol):
    """Copies a file to a server and tells of it."""

    def __call__(self, _here: str, _there: str, /, **how: object) -> None: ...  # noqa: D102


class Files(Protocol):
    """What is used of the library's file systems."""

    def ls(self, path: str, detail: bool = True, **more: Any) -> list[dict[str, Any]]: ...  # noqa: FBT001, FBT002, D102

    def info(self, path: str) -> dict[str, Any]: ...  # noqa: D102

    def open(self, _path: str, _mode: str, _ahead: int, /) -> BinaryIO: ...  # noqa: D102

    put_file: Putting

    def mv(self, _old: str, _new: str, /) -> None: ...  # noqa: D102

    def rm_file(self, path: str) -> None: ...  # noqa: D102


class ServerPlace:
    """A folder on a server."""

    goes_on = False
    folders = True
    """Whether a folder is something that has to be there before a file is put into it."""

    def __init__(self, place: Place, files: Files, folder: str) -> None:
        """Work in one folder of a file system that was reached."""
        self.name, self.reread = place.name, True
        self._place, self._files, self._folder = place, files, folder

    def names(self) -> list[Lying]:
        """Return the files that lie there."""
        with telling(self._place):
            found = self._files.ls(self._folder, detail=True)
            return [_lying(one) for one in found if one["type"] == "file"]

    def size(self, name: str) -> int | None:
        """Return how large a file is, or None where there is none; the folder has to be there."""
        with telling(self._place):
            with suppress(FileNotFoundError):
                return int(self._files.info(self.path(name))["size"])
            if self.folders:
                self._files.info(self._folder)
        return None

    def read(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes."""
        gone = LyingNoMore(self.name, name)
        with telling(self._place, gone), self._files.open(self.path(name), "rb", READ_AHEAD) as stream:
            yield from pieces(stream)

    def write(self, source: Path, name: str, carriage: Carriage, begun: int = 0) -> None:
        """Write a file from this laptop; where it cannot be gone on with, from its beginning."""
        from fsspec.callbacks import Callback

        del begun
        counted = 0

        def count(size: int | None, value: int, **_: object) -> None:
            nonlocal counted
            del size
            carriage.advance(value - counted)
            counted = value

        with telling(self._place):
            self._files.put_file(str(source), self.path(name), callback=Callback(hooks={"carriage": count}))

    def rename(self, old: str, new: str) -> None:
        """Give a file its real name."""
        with telling(self._place):
            self._files.mv(self.path(old), self.path(new))

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        with telling(self._place), suppress(FileNotFoundError):
            self._files.rm_file(self.path(name))

    def close(self) -> None:
        """Let go of the connection."""

    def path(self, name: str) -> str:
        """Return the whole path of a file."""
        return f"{self._folder.rstrip('/')}/{name}"


def _lying(found: dict[str, Any]) -> Lying:
    name = str(found["name"]).rstrip("/").rpartition("/")[2]
    moments = [found[key] for key in _MOMENTS if isinstance(found.get(key), datetime)]
    return Lying(name, int(found["size"] or 0), moments[0].astimezone() if moments else None)
