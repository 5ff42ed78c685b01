"""Readable test data: everything in it is invented."""

from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.foundation.ids import Ids
from qi_desktop.security.passphrase import Cost
from qi_desktop.storage.workspace import Workspace

PASSPHRASE = "correct horse battery staple"

# One guess at a test's passphrase may be cheap.
CHEAP = Cost(memory=8, passes=1, lanes=1)


def a_workspace(path: Path, *, clock: Clock | None = None, ids: Ids | None = None) -> Workspace:
    """Make a new encrypted workspace."""
    return Workspace.create(path, PASSPHRASE, clock=clock, ids=ids, cost=CHEAP)


def the_workspace_at(path: Path) -> Workspace:
    """Open a workspace that a test made before."""
    return Workspace.open(path, PASSPHRASE, cost=CHEAP)
