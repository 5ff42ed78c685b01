"""What lies behind the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.storage.model import Backup, BackupPreview
    from qi_desktop.ui.getting_out import GotOut


class Told(Protocol):
    """Told what came of getting a file's contents out: what was found, or why nothing was."""

    def __call__(self, found: GotOut | Exception, place: Path) -> None:
        """Say it."""
        ...


class Seen(Protocol):
    """Told what a backup holds, or what went wrong with it."""

    def __call__(self, found: BackupPreview | Exception) -> None:
        """Say it."""
        ...


class Doors(Protocol):
    """What the screen needs done: each either opens a workspace or raises a UserError."""

    def open(self, path: Path, passphrase: str, *, read_only: bool) -> None:
        """Open a workspace."""
        ...

    def create(self, path: Path, passphrase: str, *, joining: bool) -> None:
        """Make a new workspace and open it."""
        ...

    def recover(self, path: Path, secret: str, envelope: Path, passphrase: str, theirs: str = "") -> None:
        """Open a workspace whose passphrase is lost, and give it a new one.

        ``envelope`` may be another's workspace, which ``theirs`` opens.
        """
        ...

    def bring_out(self, path: Path, passphrase: str, folder: Path, told: Told) -> None:
        """Write all that can be read of a file into a new folder, in open formats; tell what came."""
        ...

    def look_into(self, backup: Backup, passphrase: str, told: Seen) -> None:
        """Look into a backup; tell what it holds."""
        ...

    def put_back(self, place: Path, backup: Backup, passphrase: str, told: Seen) -> None:
        """Put a backup in the place of a file and open it; tell why where it cannot be."""
        ...

    def show_demonstration(self, folder: Path) -> None:
        """Build the demonstration in a folder and open it."""
        ...
