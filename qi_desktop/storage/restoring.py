"""A backup in the place of a workspace, and a laptop's going on under a new name after it.

What was written after the backup may be with the lead already. If the restored file went on counting where
the backup ends, two different changes would have one number, and neither file could take the other's in.
So it goes on as another laptop with the same keys: what it wrote before stays under its former name, and
what the lead holds of it comes back with the next pack.
"""

import json
import os
from pathlib import Path
from typing import BinaryIO

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.ids import Ids
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.backup_troubles import backing_up_to
from qi_desktop.storage.backups import opened_backup
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.tail import OWN
from qi_desktop.storage.lock import Lock

FORMER = "former_laptops"
UNTOLD = "begun_anew"
"""The laptop's own note that the team's list does not name its new name yet, with the reason."""

_BLOCK = 1 << 20
_PARTS = ("", "-wal", "-shm")
"""A workspace and what the database keeps beside it while it is open, or after a crash."""

_RENUMBERED = ("change_row", "change", "entry", "gap", "head_row", "head", "superseded")
"""Where changes and heads lie, in a file of this version or an earlier one, and what else names laptops."""

# What a change supersedes is written with the numbers of laptops.
_SUPERSEDES = """
UPDATE {change} SET supersedes = (
    SELECT json_group_array(json_array(
        CASE old.value ->> 0 WHEN ?1 THEN ?2 ELSE old.value ->> 0 END, old.value ->> 1))
    FROM json_each({change}.supersedes) AS old)
WHERE EXISTS (SELECT 1 FROM json_each({change}.supersedes) AS old WHERE old.value ->> 0 = ?1)
"""


def restore(
    workspace: Path, backup: Path, key: FileKey, clock: Clock, progress: Progress | None = None
) -> Path | None:
    """Put a backup in the place of a workspace nobody has open; returns where the replaced file went.

    The backup is opened with the key, checked and copied whole first; a wrong passphrase, damage, a full
    disk or a stop leaves all as it was. Where no file stands, as after a crash in the midst of this, there is
    none to keep. The restored file goes on under a new name.
    """
    lock = Lock(workspace, clock)
    try:
        database = Database(backup, key, read_only=True)
        try:
            database.value("SELECT count(*) FROM change")
        finally:
            database.close()
        with written_whole(workspace) as stream:
            _copied(backup, stream, progress or Progress())
            _rename_in(Path(stream.name), key, clock)
            return _moved_aside(workspace, clock)
    finally:
        lock.release()


def prepare(database: Database, backup: Path, clock: Clock, progress: Progress | None = None) -> Path:
    """Copy a backup beside the open workspace, ready to take its place; the workspace stays as it is.

    Copied whole and checked; a damaged backup, a full disk or a stop leaves nothing behind. Any thread may do
    this on a connection of its own.
    """
    told, path = progress or Progress(), database.path
    with opened_backup(backup, database) as copy:
        copy.value("SELECT count(*) FROM change")
    part = path.with_name(f".{path.name}.part")
    try:
        with backing_up_to(path.parent.name), part.open("wb") as stream:
            _copied(backup, stream, told)
        _rename_in(part, database.key, clock)
    except BaseException:
        _remove(part)
        raise
    return part


def put_in_place(database: Database, part: Path, clock: Clock) -> Path:
    """Let a prepared backup take the place of the open workspace; returns where the replaced one went.

    Nobody else may have it open meanwhile. Afterwards it is opened anew, as with a passphrase.
    """
    path = database.path
    try:
        database.stand_alone()
        database.close()
        try:
            replaced = _moved_aside(path, clock)
            part.replace(path)
        finally:
            database.reopen()
    finally:
        _remove(part)
    return replaced or path


def _copied(backup: Path, stream: BinaryIO, progress: Progress) -> None:
    """Copy a backup into a file and make that durable."""
    size, done = backup.stat().st_size, 0
    with backup.open("rb") as source:
        while block := source.read(_BLOCK):
            stream.write(block)
            done += len(block)
            progress.report(done, max(size, done))
    stream.flush()
    os.fsync(stream.fileno())


def _remove(part: Path) -> None:
    for ending in _PARTS:
        part.with_name(part.name + ending).unlink(missing_ok=True)


def _rename_in(copy: Path, key: FileKey, clock: Clock) -> None:
    """Let the copy of a backup go on under a new name, with nothing left beside it."""
    database = Database(copy, key)
    try:
        begin_anew(database, Ids(clock).new_id(), "restored from a backup")
        database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
        for ending in _PARTS[1:]:
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


def _moved_aside(workspace: Path, clock: Clock) -> Path | None:
    """Give the file another name, with what a crash left beside it: that never belongs to the backup."""
    replaced = workspace.with_name(f"{workspace.stem}-replaced-{clock.now():%Y-%m-%d-%H%M%S-%f}.qi")
    there = workspace.exists()
    for ending in _PARTS:
        part = workspace.with_name(workspace.name + ending)
        if part.exists():
            part.rename(replaced.with_name(replaced.name + ending))
    return replaced if there else None


def begin_anew(database: Database, laptop: str, why: str) -> None:
    """Give the file a new name to write under; all it holds stays, and no digest changes."""
    with database.transaction():
        own = database.value("SELECT uuid FROM laptop WHERE number = ?", (OWN,))
        place = database.value("SELECT max(number) + 1 FROM laptop")
        database.run("UPDATE laptop SET number = ? WHERE number = ?", (place, OWN))
        database.run("INSERT INTO laptop VALUES (?, ?)", (OWN, laptop))
        tables = {name for (name,) in database.tuples("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for table in tables.intersection(_RENUMBERED):
            database.run(f"UPDATE {table} SET laptop = ? WHERE laptop = ?", (place, OWN))
        change = "change_row" if "change_row" in tables else "change"
        database.run(_SUPERSEDES.format(change=change), (OWN, place))
        if "laptop" in (name for (name,) in database.tuples("SELECT name FROM pragma_table_info('sent')")):
            database.run("UPDATE sent SET laptop = ? WHERE laptop = ''", (own,))
        former = [*former_laptops(database), own]
        database.run_many(
            "INSERT OR REPLACE INTO setting VALUES (?, ?)",
            [("laptop", laptop), (FORMER, json.dumps(former)), (UNTOLD, why)],
        )


def former_laptops(database: Database) -> tuple[str, ...]:
    """Return the names this file wrote under before, the oldest first."""
    return tuple(json.loads(database.value("SELECT value FROM setting WHERE name = ?", (FORMER,)) or "[]"))


def own_members(database: Database) -> list[str]:
    """Return the team members who stand in the list under a former name of this file."""
    return [
        member
        for (member,) in database.tuples(
            "SELECT id FROM team_member WHERE removed IS NULL AND laptop IN (SELECT value FROM json_each(?))",
            (json.dumps(former_laptops(database)),),
        )
    ]
