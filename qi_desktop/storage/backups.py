"""Copies of a whole workspace, still encrypted, made while it is open."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.backup_rule import named, superfluous, told_by
from qi_desktop.storage.backup_troubles import backing_up_to
from qi_desktop.storage.database import Database
from qi_desktop.storage.model import Backup, WorkspaceExists

DAILY = "daily"
REPLACED = "replaced"
"""The occasion of a file that a restored backup took the place of."""
_BESIDE = ("-wal", "-shm")
_SIZE = "SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM draft), (SELECT count(*) FROM setting)"


def back_up(database: Database, target: Path, progress: Progress | None = None) -> Path:
    """Copy an open workspace to ``target``, which opens with the same passphrase."""
    if target.exists():
        raise WorkspaceExists(target.name)
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        copy = Database(part, database.key)
        try:
            database.copy_to(copy, progress)
            copy.value("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            copy.close()
        part.replace(target)
    finally:
        for ending in ("", *_BESIDE):  # after a full disk
            part.with_name(part.name + ending).unlink(missing_ok=True)
    return target


def backup_folder(workspace: Path) -> Path:
    """Return the folder of a workspace's timed backups."""
    return workspace.with_name(f"{workspace.stem}-backups")


def timed_backup(database: Database, clock: Clock, occasion: str, progress: Progress | None = None) -> Path:
    """Make a backup named after the moment and the occasion, and let those go that the rule does not keep."""
    folder = backup_folder(database.path)
    with backing_up_to(folder.name):
        folder.mkdir(exist_ok=True)
        path = back_up(database, folder / named(clock.now(), occasion), progress)
    with suppress(OSError):  # the next one lets them go
        for old in superfluous(folder.glob("*.qi"), path):
            for ending in ("", *_BESIDE):
                old.with_name(old.name + ending).unlink(missing_ok=True)
    return path


def daily_backup(database: Database, clock: Clock, progress: Progress | None = None) -> Path | None:
    """Make the first backup of the day, unless the newest there is holds all that this file holds."""
    today = clock.now().astimezone().date()
    newest = next(iter(timed_backups(database.path)), None)
    if newest and (newest.made_at.astimezone().date() == today or _holds_as_much(newest.path, database)):
        return None
    return timed_backup(database, clock, DAILY, progress)


def timed_backups(workspace: Path) -> list[Backup]:
    """Return the timed backups of a workspace, the newest first."""
    folder = backup_folder(workspace)
    return [
        Backup(path, *told, path.stat().st_size)
        for path in sorted(folder.glob("*.qi"), key=lambda path: path.name, reverse=True)
        if (told := told_by(path.name))
    ]


def replaced_files(workspace: Path) -> list[Backup]:
    """Return the files that a restored backup took the place of, the newest first."""
    beginning = f"{workspace.stem}-{REPLACED}-"
    found: list[Backup] = []
    for path in workspace.parent.iterdir():
        if path.suffix == ".qi" and path.name.startswith(beginning):
            told = told_by(f"{path.stem.removeprefix(beginning)}-{REPLACED}.qi")
            if told:
                found.append(Backup(path, *told, path.stat().st_size))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def oldest_age(workspace: Path, now: datetime) -> timedelta:
    """Return how long ago the oldest timed backup was made, nought where there is none."""
    made = [one.made_at for one in timed_backups(workspace)]
    return now - min(made) if made else timedelta()


def _holds_as_much(path: Path, database: Database) -> bool:
    try:
        with opened_backup(path, database) as copy:
            return list(copy.tuples(_SIZE)) == list(database.tuples(_SIZE))
    except (UserError, OSError):
        return False


@contextmanager
def opened_backup(path: Path, database: Database) -> Generator[Database]:
    """Open a backup to be read, with the key of its workspace, and leave no empty files beside it."""
    left = [one for ending in _BESIDE if not (one := path.with_name(path.name + ending)).exists()]
    copy = Database(path, database.key, read_only=True)
    try:
        yield copy
    finally:
        copy.close()
        for one in left:
            one.unlink(missing_ok=True)
