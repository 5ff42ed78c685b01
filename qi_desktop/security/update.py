"""Update packs: a package of the program in one file, signed by its publisher, checked without a network.

A pack is a plain ``tar`` of three: ``update.json`` (version, system, name, size and digest of the package),
``update.json.sig`` (by ``ssh-keygen -Y sign -n qi-desktop-update``), and the package itself.
"""

import hashlib
import json
import tarfile
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.security.signature import is_signed_by

NAMESPACE = "qi-desktop-update"
FACTS, SIGNATURE = "update.json", "update.json.sig"
_LONGEST_FACTS = 64 << 10
_PIECE = 1 << 20


class NotTrusted(Exception):
    """A file is no update of this publisher; the message tells in a clause why."""


@dataclass(frozen=True, slots=True)
class Update:
    """What a checked pack brings."""

    version: str
    system: str
    file: str
    size: int
    sha256: str


def checked(
    pack: Path, publisher: str, write_to: Path | None = None, progress: Progress | None = None
) -> Update:
    """Check a pack against the publisher's public key; with a folder, leave its package in there."""
    try:
        with tarfile.open(pack, "r:") as bag:
            facts = _part(bag, FACTS)
            signature = _part(bag, SIGNATURE).decode("ascii", "replace")
            if not is_signed_by(publisher, facts, signature, NAMESPACE):
                raise NotTrusted("it is not signed by the publisher of this program")
            update = _update(facts)
            stream = _stream(bag, update)
            # What turns out to be another package while it is written never gets its name.
            with written_whole(write_to / update.file) if write_to else nullcontext() as target:
                _compare(stream, update, target, progress or Progress())
            return update
    except (tarfile.TarError, EOFError) as error:
        raise NotTrusted("it is no update pack, or was cut short") from error


def _part(bag: tarfile.TarFile, name: str) -> bytes:
    member = bag.next()
    if member is None or member.name != name or not member.isreg() or member.size > _LONGEST_FACTS:
        raise NotTrusted("it is no update pack")
    stream = bag.extractfile(member)
    return stream.read() if stream else b""


def _update(facts: bytes) -> Update:
    told = cast("dict[str, Any]", json.loads(facts))
    update = Update(
        str(told["version"]), str(told["system"]), str(told["file"]), int(told["size"]), str(told["sha256"])
    )
    if Path(update.file).name != update.file or "\\" in update.file or update.file.startswith("."):
        raise NotTrusted("its package has no plain name")
    return update


def _stream(bag: tarfile.TarFile, update: Update) -> IO[bytes]:
    member = bag.next()
    stream = bag.extractfile(member) if member is not None and member.isreg() else None
    if member is None or stream is None or (member.name, member.size) != (update.file, update.size):
        raise NotTrusted("its package is another than the one that was signed")
    return stream


def _compare(stream: IO[bytes], update: Update, target: BinaryIO | None, progress: Progress) -> None:
    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
        progress.report(stream.tell(), update.size)
        if target is not None:
            target.write(piece)
    if digest.hexdigest() != update.sha256:
        raise NotTrusted("its package was altered after it was signed, or damaged on its way")
