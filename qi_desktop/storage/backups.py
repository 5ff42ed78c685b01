"""Copies of a whole workspace, still encrypted, made while it is open."""

from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.writing import written_whole
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.database import Database
from qi_desktop.storage.lock import Lock
from qi_desktop.storage.model import WorkspaceExists

_PARTS = ("", "-wal", "-shm")
"""A workspace and what the database keeps beside it while it is open, or after a crash."""
KEPT = 10
"""How many timed backups stay beside a workspace; the oldest go first."""


def back_up(database: Database, target: Path) -> Path:
    """Copy an open workspace to ``target``, which opens with the same passphrase."""
    if target.exists():
        raise WorkspaceExists(target.name)
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    copy = Database(part, database.key)
    try:
        database.copy_to(copy)
        copy.value("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()
    part.replace(target)
    return target


def backup_folder(workspace: Path) -> Path:
    """Return the folder of a workspace's timed backups."""
    return workspace.with_name(f"{workspace.stem}-backups")


def timed_backup(database: Database, clock: Clock, occasion: str) -> Path:
    """Make a backup named after the moment and the occasion, and let the oldest beyond ten go."""
    folder = backup_folder(database.path)
    folder.mkdir(exist_ok=True)
    moment = clock.now().strftime("%Y-%m-%d-%H%M%S-%f")
    path = back_up(database, folder / f"{moment}-{occasion}.qi")
    for old in sorted(folder.glob("*.qi"))[:-KEPT]:
        old.unlink()
    return path


def restore(workspace: Path, backup: Path, key: FileKey, clock: Clock) -> Path:
    """Put a backup in the place of a workspace nobody has open; returns where the replaced file went.

    The backup is opened with the key and checked first; a wrong passphrase or damage leaves all as it was.
    """
    lock = Lock(workspace, clock)
    try:
        database = Database(backup, key, read_only=True)
        try:
            database.value("SELECT count(*) FROM change")
        finally:
            database.close()
        replaced = workspace.with_name(f"{workspace.stem}-replaced-{clock.now():%Y-%m-%d-%H%M%S}.qi")
        for ending in _PARTS:
            # What a crash left in the write-ahead log belongs to the replaced file, never to the backup.
            part = workspace.with_name(workspace.name + ending)
            if part.exists():
                part.rename(replaced.with_name(replaced.name + ending))
        with written_whole(workspace) as stream:
            stream.write(backup.read_bytes())
    finally:
        lock.release()
    return replaced
