"""Copies of backups in other places, as on a stick: put there whole, read back, and let go by the same rule.

A place may hold copies of several workspaces, each in a folder of its own, and may be away for weeks. What
was withdrawn meanwhile, or opens with a passphrase of before, goes as soon as a newer copy lies there.
"""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.backup_rule import superfluous, told_by
from qi_desktop.storage.backup_troubles import backing_up_to
from qi_desktop.storage.model import Backup, BackupNotMade
from qi_desktop.storage.workspace import Workspace

_BLOCK = 1 << 20
_MARK = 6


def folder_at(place: Path, workspace: Workspace) -> Path:
    """Return the folder of a workspace's copies in a place; its name stays when the file begins anew."""
    first = next(iter(workspace.former_laptops), workspace.laptop)
    return place / f"{workspace.path.stem}-backups-{first[-_MARK:]}"


def folders_of(place: Path, workspace: Path) -> list[Path]:
    """Return the folders in a place that may hold copies of a workspace, by its name alone."""
    with suppress(OSError):
        return sorted(one for one in place.glob(f"{workspace.stem}-backups-*") if one.is_dir())
    return []


def copies_in(folder: Path) -> list[Backup]:
    """Return the copies that lie in a folder, the newest first; none where it cannot be looked into."""
    found: list[Backup] = []
    with suppress(OSError):
        found.extend(
            Backup(path, *told, path.stat().st_size)
            for path in folder.glob("*.qi")
            if (told := told_by(path.name))
        )
    return sorted(found, key=lambda one: one.path.name, reverse=True)


def bring(backup: Path, folder: Path, progress: Progress) -> Path:
    """Copy a backup into a folder, make that durable and read it back; raises BackupNotMade."""
    target = folder / backup.name
    part = folder / f".{backup.name}.part"
    with backing_up_to(folder.parent.name or str(folder.parent)):
        folder.mkdir(exist_ok=True)
        size = backup.stat().st_size
        if target.is_file() and target.stat().st_size == size:
            return target
        try:
            with backup.open("rb") as source, part.open("wb") as stream:
                written = _passed_on(source, stream.write, size, progress)
                stream.flush()
                os.fsync(stream.fileno())
            with part.open("rb") as stream:
                if _passed_on(stream, len, size, progress) != written:
                    raise BackupNotMade(folder.parent.name, "what was read back is not what was written")
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return target


def let_go(fresh: Path, withdrawn: datetime | None, still_here: set[str]) -> None:
    """Remove the copies the rule does not keep, and those made before something was withdrawn.

    ``still_here`` are the names of backups beside the workspace: what is left there after a withdrawal was
    looked through. A place that does not let go is asked again with the next copy.
    """
    copies = copies_in(fresh.parent)
    old = {
        one.path
        for one in copies
        if withdrawn and one.made_at < withdrawn and one.path.name not in still_here
    }
    with suppress(OSError):
        for path in {*superfluous((one.path for one in copies), fresh), *old} - {fresh}:
            path.unlink(missing_ok=True)


def _passed_on(source: BinaryIO, to: Callable[[bytes], object], size: int, progress: Progress) -> bytes:
    """Read all of a file, pass it on block by block, and return its digest."""
    digest, done = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        to(block)
        digest.update(block)
        done += len(block)
        progress.report(done, max(size, done))
    return digest.digest()
