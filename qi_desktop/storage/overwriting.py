"""Erased words out of the bytes: of the file, of the log beside it, and of the backups made of it.

An erasure takes words out of every row. This takes them out of the free parts of the file too, which is
written anew, and out of the copies that lie beside it, of which one fresh one takes the place.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.backup_rule import WITHDRAWN
from qi_desktop.storage.backups import backup_folder, timed_backup
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.erasure import DUE
from qi_desktop.storage.model import WorkspaceInUse
from qi_desktop.storage.search.index import purge

_BESIDE = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Overwritten:
    """What became of the copies: how many made way for a fresh one, and which nobody could look into."""

    replaced: int = 0
    fresh: str = ""
    unread: tuple[str, ...] = ()


def is_due(database: Database) -> bool:
    """Tell whether words were erased of which the file's free parts may still hold some."""
    return database.value("SELECT 1 FROM setting WHERE name = ?", (DUE,)) is not None


def overwrite(database: Database, clock: Clock, progress: Progress | None = None) -> Overwritten:
    """Write the file and its backups without what was erased; after a failure it stays due.

    Raises WorkspaceInUse while another window or thread is still reading from the old pages.
    """
    told = progress or Progress()
    told.report(0, 3, "writing the file anew")
    write_anew(database)
    told.report(1, 3, "looking through the backups")
    done = _replace_backups(database, clock)
    told.report(2, 3)
    with database.transaction():
        database.run("DELETE FROM setting WHERE name = ?", (DUE,))
        database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (WITHDRAWN, clock.now().isoformat()))
    return done


def write_anew(database: Database) -> None:
    """Write every page of the file anew and empty the log beside it."""
    with database.telling():
        purge(database)
        database.run("VACUUM")
        busy, _, _ = next(database.tuples("PRAGMA wal_checkpoint(TRUNCATE)"))
    if busy:
        raise WorkspaceInUse(database.path.name, "")


def _replace_backups(database: Database, clock: Clock) -> Overwritten:
    holding: list[Path] = []
    unread: list[str] = []
    for path in _copies(database.path):
        try:
            if _holds_erased(path, database):
                holding.append(path)
        except (UserError, OSError):
            unread.append(path.name)
    fresh = timed_backup(database, clock, "after-withdrawal") if holding else None
    for path in holding:
        _remove(path)
    return Overwritten(len(holding), fresh.name if fresh else "", tuple(unread))


def _copies(workspace: Path) -> Iterator[Path]:
    """Yield the backups of a workspace, and the files that a restored backup took the place of."""
    yield from sorted(backup_folder(workspace).glob("*.qi"))
    replaced = f"{workspace.stem}-replaced-"
    beside = (path for path in workspace.parent.iterdir() if path.suffix == ".qi")
    yield from sorted(path for path in beside if path.name.startswith(replaced))


def _holds_erased(path: Path, database: Database) -> bool:
    """Tell whether a copy still holds a value, or a draft, of a field that was erased since."""
    copy = Database(path, database.key, read_only=True)
    try:
        uuids = dict(copy.tuples("SELECT number, uuid FROM laptop"))
        erased = database.tuples("SELECT kind, record, field, laptop, sequence FROM erased")
        return any(
            _stands(copy, uuids, (kind, record, field), (laptop, sequence))
            for kind, record, field, laptop, sequence in erased
        )
    finally:
        copy.close()
        # Reading leaves two empty files beside a copy, which nothing needs.
        if not _size(path.with_name(f"{path.name}-wal")):
            for ending in _BESIDE[1:]:
                path.with_name(path.name + ending).unlink(missing_ok=True)


def _stands(
    copy: Database, uuids: dict[int, str], place: tuple[str, str, str], survivor: tuple[str, int]
) -> bool:
    if copy.value("SELECT 1 FROM draft WHERE kind = ? AND record = ? AND field = ?", place):
        return True
    for laptop, sequence, old in copy.tuples(
        "SELECT laptop, sequence, supersedes FROM change"
        " WHERE kind = ? AND record = ? AND field = ? AND value IS NOT NULL",
        place,
    ):
        named = {(laptop, sequence), *((number, one) for number, one in json.loads(old))}
        if survivor not in {(uuids[number], one) for number, one in named}:
            return True
    return False


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _remove(path: Path) -> None:
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
