"""A file of an earlier version that is to be read only: a copy of it, brought up to date, is read instead.

The file itself stays as it is. The copy is as encrypted as it, and goes when it is closed.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from qi_desktop.storage.database import Database
from qi_desktop.storage.schema import steps


def is_older(database: Database) -> bool:
    """Tell whether an earlier version wrote this file."""
    with database.telling():
        return bool(steps.pending(database.tables))


def read_in_a_copy(database: Database) -> tuple[Database, "TemporaryDirectory[str]"]:
    """Return a copy of an older file, brought up to date, and the folder that goes with it."""
    folder = TemporaryDirectory(prefix="qi-desktop-")
    try:
        copy = Database(Path(folder.name, database.path.name), database.key)
        try:
            database.copy_to(copy)
            with copy.telling():
                steps.apply(copy.tables)
            copy.stand_alone()
        finally:
            copy.close()
        return Database(copy.path, database.key, read_only=True), folder
    except BaseException:
        folder.cleanup()
        raise
    finally:
        database.close()
