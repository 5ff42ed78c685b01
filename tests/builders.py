"""Readable test data: everything in it is invented."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.ids import Ids
from qi_desktop.security.passphrase import Cost, FileKey, file_key
from qi_desktop.storage.workspace import Workspace

PASSPHRASE = "correct horse battery staple"

# One guess at a test's passphrase may be cheap.
CHEAP = Cost(memory=8, passes=1, lanes=1)


def quick_file_key(passphrase: str, salt: bytes, cost: Cost = CHEAP) -> FileKey:
    """Stretch a passphrase cheaply, whatever the program would spend on it."""
    del cost
    return file_key(passphrase, salt, CHEAP)


def a_workspace(path: Path, *, clock: Clock | None = None, ids: Ids | None = None) -> Workspace:
    """Make a new encrypted workspace."""
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
