"""A new passphrase: the whole file written anew under another key, checked, and only then put in its place.

Until the very last step the file as it was is the file; that step is one renaming. A laptop that stops at any
moment is left with one whole file, which opens with the old passphrase or with the new one.
"""

import os
from contextlib import suppress
from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.backup_rule import WITHDRAWN
from qi_desktop.storage.backups import backup_folder, timed_backup
from qi_desktop.storage.database import Database
from qi_desktop.storage.model import PlaceReadOnly, Prepared, WorkspaceDamaged, WorkspaceInUse

DUE = "old_backups"
"""The setting that tells that the backups still open with the passphrase before."""
_BESIDE = ("", "-wal", "-shm", "-journal")
_STEPS = 4


def prepare(database: Database, key: FileKey, progress: Progress | None = None) -> Prepared:
    """Write the whole file anew beside itself, under another key, and read every page of it back."""
    told = progress or Progress()
    part = database.path.with_name(f".{database.path.name}.part")
    _remove(part)
    try:
        told.report(0, _STEPS, "copying the file")
        _copy(database, part, key, told)
        told.report(3, _STEPS, "reading it back")
        _check(part, key, database)
        told.report(_STEPS, _STEPS)
    except BaseException:
        _remove(part)
        raise
    return Prepared(part, key)


def put_in_place(database: Database, prepared: Prepared) -> None:
    """Let the prepared file take the place of the open one; nobody else may have it open meanwhile."""
    try:
        database.stand_alone()
        database.close()
        prepared.part.replace(database.path)
        _sync(database.path.parent)
        database.key = prepared.key
    except OSError as error:
        raise PlaceReadOnly(database.path.name) from error
    finally:
        _remove(prepared.part)
        database.reopen()


def is_due(database: Database) -> bool:
    """Tell whether backups made under the passphrase before still lie there."""
    return database.value("SELECT 1 FROM setting WHERE name = ?", (DUE,)) is not None


def replace_backups(database: Database, clock: Clock) -> int:
    """Put one fresh backup in the place of those that open with the passphrase before; returns how many."""
    old = sorted(backup_folder(database.path).glob("*.qi"))
    if old:
        timed_backup(database, clock, "after-new-passphrase")
    for path in old:
        _remove(path)
    with database.transaction():
        database.run("DELETE FROM setting WHERE name = ?", (DUE,))
        database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (WITHDRAWN, clock.now().isoformat()))
    return len(old)


def _copy(database: Database, part: Path, key: FileKey, progress: Progress) -> None:
    _refuse_flaws(
        database, database.path.name
    )  # copied, a page that cannot be read comes out as an empty one
    copy = Database(part, database.key)
    try:
        database.copy_to(copy)
        progress.report(1, _STEPS, "encrypting it anew")
        with copy.transaction():
            copy.run("INSERT OR REPLACE INTO setting VALUES (?, '1')", (DUE,))
        copy.stand_alone()
        copy.encrypt_anew(key)
    finally:
        copy.close()
    progress.report(2, _STEPS)
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())


def _check(part: Path, key: FileKey, database: Database) -> None:
    """Refuse a copy of which a page cannot be read, or which holds less than the file."""
    copy = Database(part, key, read_only=True)
    try:
        _refuse_flaws(copy, database.path.name)
        counted = "SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM entry)"
        if list(copy.tuples(counted)) != list(database.tuples(counted)):
            raise WorkspaceInUse(database.path.name, "")
    finally:
        copy.close()


def _refuse_flaws(database: Database, name: str) -> None:
    if flaws := [row[0] for row in database.tuples("PRAGMA cipher_integrity_check")]:
        raise WorkspaceDamaged(name, str(flaws[0]))


def _remove(path: Path) -> None:
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Make a renaming durable; where the system has no such thing it is so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def finish(database: Database, clock: Clock) -> None:
    """Do what a stop after a change of the passphrase left undone; a full disk may leave it for later."""
    if is_due(database):
        with suppress(UserError, OSError):
            replace_backups(database, clock)
