"""What the faces need of the window around them; a first screen without a file has it too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.ui.jobs import Job

T = TypeVar("T")


class AboutDesk(Protocol):
    """Says things, works in a thread, and asks for files."""

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a message at the foot of the window."""
        ...

    def compute(self, what: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> Job:
        """Compute in a thread, with progress and cancel shown."""
        ...

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Ask for a file to read."""
        ...

    def choose_folder(self, caption: str) -> Path | None:
        """Ask for a folder to write to."""
        ...
