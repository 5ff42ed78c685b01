"""Documents that are zip files, opened without trusting what they say of themselves."""

import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qi_desktop.fieldnotes.sources.model import DocumentDamaged, DocumentTooLarge

_LARGEST_PART = 64 * 1024 * 1024
_AT_ONCE = 1024 * 1024
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class Archive:
    """The parts of a packed document; each is unpacked only so far as it is let."""

    def __init__(self, path: Path, kind: str, packed: zipfile.ZipFile) -> None:
        self.file = path.name
        self.kind = kind
        self._packed = packed

    def has(self, part: str) -> bool:
        """Tell whether there is a part of this name."""
        return part in self._packed.NameToInfo

    def part(self, name: str) -> bytes:
        """Return one part unpacked; nothing where there is none."""
        if not self.has(name):
            return b""
        pieces: list[bytes] = []
        room = _LARGEST_PART
        with self._packed.open(name) as stream:
            # What the file says of the part's size may be a lie: count what comes out of it.
            while piece := stream.read(_AT_ONCE):
                room -= len(piece)
                if room < 0:
                    raise DocumentTooLarge(self.file, f"{_LARGEST_PART // _AT_ONCE} MB unpacked")
                pieces.append(piece)
        return b"".join(pieces)

    def tree(self, name: str) -> Any:  # noqa: ANN401 - an lxml element, named where it is used
        """Return one part as a tree of elements; nothing of it is fetched or expanded."""
        from qi_desktop.fieldnotes.sources.xml import parsed

        found = parsed(self.part(name)) if self.has(name) else None
        if found is None:
            raise DocumentDamaged(self.file, self.kind)
        return found


@contextmanager
def opened(path: Path, kind: str) -> Generator[Archive]:
    """Open a packed document; whatever is broken in it is told as damage."""
    try:
        with zipfile.ZipFile(path) as packed:
            yield Archive(path, kind, packed)
    except _BROKEN as error:
        raise DocumentDamaged(path.name, kind) from error
