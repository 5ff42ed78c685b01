"""What a backup holds, what it lacks of the open file, and whether it can be put back."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from qi_desktop.foundation.clock import Clock, moment_of
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.backups import opened_backup
from qi_desktop.storage.database import Database
from qi_desktop.storage.kinds import KEPT_IN, PROJECTIONS
from qi_desktop.storage.ledger.acts import LATEST_CLOCK
from qi_desktop.storage.model import Backup, BackupPreview, BackupTest, Verification
from qi_desktop.storage.restoring import restore
from qi_desktop.storage.workspace import Workspace

_HELD = """
SELECT laptop.uuid, count(*), max(sequence) FROM change JOIN laptop ON laptop.number = change.laptop
GROUP BY laptop.uuid
"""
_SEQUENCES = """
SELECT sequence FROM change JOIN laptop ON laptop.number = change.laptop WHERE laptop.uuid = ?
"""
_CHANGES = """
SELECT change.sequence, change.kind, change.record, entry.clock FROM change
JOIN laptop ON laptop.number = change.laptop
JOIN entry ON entry.laptop = change.laptop AND entry.entry = change.entry
WHERE laptop.uuid = ?
"""


def preview(backup: Backup, database: Database) -> BackupPreview:
    """Compare a backup with the open file, change by change; nothing is written."""
    with opened_backup(backup.path, database) as copy:
        lacking = list(_lacking(copy, database))
        return replace(
            _told(backup, copy),
            missing_changes=len(lacking),
            missing=dict(Counter(kind for kind, _ in {(kind, record) for kind, record, _ in lacking})),
            missing_since=min((moment_of(clock) for _, _, clock in lacking), default=None),
        )


def held(backup: Backup, key: FileKey) -> BackupPreview:
    """Tell what a backup holds, where there is no file to compare it with."""
    with closing(Database(backup.path, key, read_only=True)) as copy:
        return _told(backup, copy)


def _told(backup: Backup, copy: Database) -> BackupPreview:
    last = copy.value(LATEST_CLOCK)
    return BackupPreview(
        backup,
        changes=copy.value("SELECT count(*) FROM change"),
        records=_records(copy),
        last_change=None if last is None else moment_of(last),
        missing_changes=0,
        missing={},
        missing_since=None,
    )


def put_back_for_trial(
    backup: Backup, database: Database, clock: Clock, progress: Progress | None = None
) -> BackupTest:
    """Put a backup back into a temporary encrypted file, as after a loss, check all of it, take it away."""
    told = progress or Progress()
    told.report(0, 1, "putting the backup back into a temporary file")
    with tempfile.TemporaryDirectory(prefix="qi-desktop-") as folder:
        path = Path(folder, "tried.qi")
        try:
            restore(path, backup.path, database.key, clock)
            with Workspace.open_with_key(path, database.key, clock=clock) as put_back:
                found = put_back.verify(told)
                return BackupTest(backup, found, sum(_records(put_back.database).values()))
        except UserError as error:
            return BackupTest(backup, Verification(0, 0, 0, (type(error).__name__,)), 0)


def _lacking(copy: Database, database: Database) -> Iterator[tuple[str, str, int]]:
    """Yield kind, record and clock of each change of the open file that the copy does not hold."""
    held = {uuid: tuple(rest) for uuid, *rest in copy.tuples(_HELD)}
    for uuid, *rest in list(database.tuples(_HELD)):
        if held.get(uuid) == tuple(rest):
            continue
        known = {sequence for (sequence,) in copy.tuples(_SEQUENCES, (uuid,))}
        for sequence, kind, record, clock in database.tuples(_CHANGES, (uuid,)):
            if sequence not in known:
                yield kind, record, clock


def _records(copy: Database) -> dict[str, int]:
    """Count the records that stand in a copy, by kind; one of an earlier version may lack a table."""
    there = {name for (name,) in copy.tuples("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    kinds = [kind for kind in PROJECTIONS if kind in there and kind not in KEPT_IN]
    counted = ((kind, copy.value(f"SELECT count(*) FROM {kind} WHERE removed IS NULL")) for kind in kinds)
    return {kind: count for kind, count in counted if count}
