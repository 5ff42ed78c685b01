"""Copies of a whole workspace, still encrypted, made while it is open."""

from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.storage.database import Database
from qi_desktop.storage.model import WorkspaceExists

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
