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
    # Where the clock went back, the newest backup sorts among the oldest and must stay all the same.
    others = sorted(set(folder.glob("*.qi")) - {path})
    for old in others[: max(0, len(others) - KEPT + 1)]:
        old.unlink()
    return path


def restore(workspace: Path, backup: Path, key: FileKey, clock: Clock) -> Path | None:
    """Put a backup in the place of a workspace nobody has open; returns where the replaced file went.

    The backup is opened with the key, checked and copied whole first; a wrong passphrase, damage or a full
    disk leaves all as it was. Where no file stands, as after a crash in the midst of this, there is none
    to keep.
    """
    lock = Lock(workspace, clock)
    try:
        database = Database(backup, key, read_only=True)
        try:
            database.value("SELECT count(*) FROM change")
        finally:
            database.close()
        with written_whole(workspace) as stream:
            stream.write(backup.read_bytes())
            return _moved_aside(workspace, clock)
    finally:
        lock.release()


def _moved_aside(workspace: Path, clock: Clock) -> Path | None:
    """Give the file another name, with what a crash left beside it: that never belongs to the backup."""
    replaced = workspace.with_name(f"{workspace.stem}-replaced-{clock.now():%Y-%m-%d-%H%M%S-%f}.qi")
    there = workspace.exists()
    for ending in _PARTS:
        part = workspace.with_name(workspace.name + ending)
        if part.exists():
            part.rename(replaced.with_name(replaced.name + ending))
    return replaced if there else None
