"""Everything that can be read out of a workspace file, sound or damaged, and what could not be."""

import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from qi_desktop.foundation.clock import Clock, SystemClock
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.passphrase import SALT_LENGTH, STRONG, Cost, FileKey, file_key
from qi_desktop.storage import dump
from qi_desktop.storage.database import Database
from qi_desktop.storage.lock import Lock
from qi_desktop.storage.model import (
    PlaceReadOnly,
    WorkspaceDamaged,
    WorkspaceInUse,
    WorkspaceMissing,
    WrongPassphrase,
)
from qi_desktop.storage.salvage import told
from qi_desktop.storage.salvage.gathering import Gathering
from qi_desktop.storage.salvage.making_good import make_good
from qi_desktop.storage.salvage.model import Unread
from qi_desktop.storage.salvage.pages import Pages, fits, salts_about


@dataclass(frozen=True, slots=True)
class GotOut:
    """How many rows were written by table, and what could not be read."""

    rows: dict[str, int]
    unread: Unread = field(default_factory=Unread)


def fitting_key(path: Path, passphrase: str, cost: Cost = STRONG) -> FileKey:
    """Return the key of a file however damaged; raises WrongPassphrase where it opens no page at all.

    Where the very beginning of the file is lost, its salt is taken from the log or from a backup beside it.
    """
    if not path.is_file():
        raise WorkspaceMissing(path.name)
    try:
        for salt in dict.fromkeys(salts_about(path)):
            key = file_key(passphrase, salt.ljust(SALT_LENGTH, b"\0"), cost)
            if fits(path, key):
                return key
    except OSError as error:
        raise PlaceReadOnly(path.name) from error
    raise WrongPassphrase(path.name)


def bring_out(path: Path, key: FileKey, folder: Path, progress: Progress | None = None) -> GotOut:
    """Write all that can be read of a file; the file and its log stay as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    with undisturbed(path) as alone, Pages(path, key) as pages:
        if alone:
            pages.survey(progress)
        if not pages.damaged:
            try:
                return _of_sound_file(path, key, folder, progress)
            except WorkspaceDamaged:
                # Its pages do not fit together, or somebody has it open and nobody has looked at them yet.
                pages.survey(progress)
        return _of_damaged_file(pages, folder, progress)


@contextmanager
def undisturbed(path: Path, clock: Clock | None = None) -> Generator[bool]:
    """Keep others from writing meanwhile, where the place allows it; tells whether nobody else is."""
    try:
        lock = Lock(path, clock or SystemClock())
    except WorkspaceInUse:
        yield False
        return
    except UserError:
        yield True  # nobody can write there
        return
    try:
        yield True
    finally:
        lock.release()


def _of_sound_file(path: Path, key: FileKey, folder: Path, progress: Progress | None) -> GotOut:
    beside = {ending: path.with_name(path.name + ending).exists() for ending in ("-wal", "-shm")}
    database = Database(path, key, read_only=True)
    try:
        found = GotOut(dump.dump(database, folder, progress))
    finally:
        database.close()
        _tidy(path, beside)
    told.tell(folder, path.name, found.rows, found.unread)
    return found


def _tidy(path: Path, beside: dict[str, bool]) -> None:
    """Take away the empty files that reading leaves, and nothing that was there before or holds anything."""
    log = path.with_name(f"{path.name}-wal")
    if not any(beside.values()) and not (log.exists() and log.stat().st_size):
        for ending in beside:
            with suppress(OSError):
                path.with_name(path.name + ending).unlink(missing_ok=True)


def _of_damaged_file(pages: Pages, folder: Path, progress: Progress | None) -> GotOut:
    with _gathered_in(folder) as target:
        gathering = Gathering(pages, target, progress)
        unread = gathering.gather()
        make_good(gathering, target)
        found = GotOut(dump.dump(target, folder, progress), unread)
    told.tell(folder, pages.name, found.rows, unread)
    return found


@contextmanager
def _gathered_in(folder: Path) -> Generator[Database]:
    """Give a file to gather in, encrypted under a key that nobody keeps, and gone afterwards."""
    path = folder / ".gathered.part"
    _remove(path)
    target = Database(path, FileKey(secrets.token_bytes(32), os.urandom(SALT_LENGTH)))
    try:
        target.value("PRAGMA journal_mode=MEMORY")
        target.value("PRAGMA synchronous=OFF")
        yield target
    finally:
        target.close()
        _remove(path)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
