"""What lies beside a workspace and tells of later work than it holds: then it is an older copy of itself."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from qi_desktop.foundation.errors import UserError
from qi_desktop.security.passphrase import salt_of
from qi_desktop.storage.backups import backup_folder
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.tail import OWN

_BUNDLE = re.compile(r"bundle-(?P<laptop>.{6})-[0-9]+-(?P<last>[0-9]+)(-[0-9]+)?\.qibundle")

_LAST = """
SELECT sequence FROM change WHERE laptop = (SELECT number FROM laptop WHERE number = ? AND uuid = ?)
ORDER BY sequence DESC LIMIT 1
"""


def latest_beside(database: Database, laptop: str) -> int:
    """Return the last change of this laptop that its bundles or its newest backup tell of, 0 for none."""
    path = database.path
    with suppress(OSError):
        return max([*_named(path, laptop), *_backed_up(database, laptop)], default=0)
    return 0


def _named(path: Path, laptop: str) -> Iterator[int]:
    """Yield up to where bundles go that wait in the outbox, or were written straight beside the file."""
    for folder in (path.with_name(f"{path.stem}-outbox"), path.parent):
        for bundle in folder.glob(f"bundle-{laptop[-6:]}-*.qibundle") if folder.is_dir() else ():
            told = _BUNDLE.fullmatch(bundle.name)
            if told and told["laptop"] == laptop[-6:]:
                yield int(told["last"])


def _backed_up(database: Database, laptop: str) -> Iterator[int]:
    newest = max(backup_folder(database.path).glob("*.qi"), default=None)
    if newest is None or salt_of(newest) != database.key.salt:
        return
    beside = [newest.with_name(newest.name + ending) for ending in ("-wal", "-shm")]
    left = [one for one in beside if not one.exists()]
    with suppress(UserError):
        copy = Database(newest, database.key, read_only=True)
        try:
            yield copy.value(_LAST, (OWN, laptop)) or 0
        finally:
            copy.close()
            for one in left:  # empty files that reading leaves
                one.unlink(missing_ok=True)
