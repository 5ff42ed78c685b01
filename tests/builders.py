"""Readable test data: everything in it is invented."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.ids import Ids
from qi_desktop.security.passphrase import SALT_LENGTH, Cost, FileKey, file_key
from qi_desktop.storage import workspace as storage
from qi_desktop.storage.database import Database
from qi_desktop.storage.schema import steps
from qi_desktop.storage.workspace import Workspace

PASSPHRASE = "correct horse battery staple"

# One guess at a test's passphrase may be cheap.
CHEAP = Cost(memory=8, passes=1, lanes=1)


def quick_file_key(passphrase: str, salt: bytes, cost: Cost = CHEAP) -> FileKey:
    """Stretch a passphrase cheaply, whatever the program would spend on it."""
    del cost
    return file_key(passphrase, salt, CHEAP)


SALT = bytes(range(SALT_LENGTH))


@cache
def _new_file() -> bytes:
    """Return an encrypted file with all its tables and nobody's keys; making the tables takes longest."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "new.qi")
        database = Database(path, file_key(PASSPHRASE, SALT, CHEAP))
        steps.apply(database.tables)
        database.close()
        return path.read_bytes()


def _key_of_all(passphrase: str, _: bytes, cost: Cost) -> FileKey:
    return file_key(passphrase, SALT, cost)


def _database_with_tables(path: Path, key: FileKey) -> Database:
    path.write_bytes(_new_file())
    return Database(path, key)


def a_workspace(path: Path, *, clock: Clock | None = None, ids: Ids | None = None) -> Workspace:
    """Make a new encrypted workspace with keys of its own; its tables come ready, under one salt for all."""
    with (
        patch.object(storage, "file_key", _key_of_all),
        patch.object(storage, "Database", _database_with_tables),
    ):
        return Workspace.create(path, PASSPHRASE, clock=clock, ids=ids, cost=CHEAP)


def the_workspace_at(path: Path) -> Workspace:
    """Open a workspace that a test made before."""
    return Workspace.open(path, PASSPHRASE, cost=CHEAP)


@contextmanager
def laptops(count: int) -> Generator[list[Workspace]]:
    """So many new workspaces that know nothing of one another, gone at the end."""
    with TemporaryDirectory() as folder:
        opened = [a_workspace(Path(folder, f"{number}.qi")) for number in range(count)]
        try:
            yield opened
        finally:
            for workspace in opened:
                workspace.close()
