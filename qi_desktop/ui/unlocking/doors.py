"""What lies behind the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class Doors(Protocol):
    """What the screen needs done: each either opens a workspace or raises a UserError."""

    def open(self, path: Path, passphrase: str, *, read_only: bool) -> None:
        """Open a workspace."""
        ...

    def create(self, path: Path, passphrase: str, *, joining: bool) -> None:
        """Make a new workspace and open it."""
        ...

    def recover(self, path: Path, secret: str, envelope: Path, passphrase: str) -> None:
        """Open a workspace whose passphrase is lost, and give it a new one."""
        ...

    def show_demonstration(self, folder: Path) -> None:
        """Build the demonstration in a folder and open it."""
        ...
