"""What the window does with the file as a whole: where copies of it go, and how it is closed for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from qi_desktop.ui.file_questions import AsksForFiles
from qi_desktop.ui.settings.preferences import backup_places_in

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.reporting.erasing.model import Certificate
    from qi_desktop.ui.settings.preferences import Preferences


class ActsOnTheFile(AsksForFiles):
    """A room of the window over one file."""

    closing = Signal(object)
    """Sent with the certificate of an erasure that has begun: the file is to be closed, and to go."""

    def __init__(self, preferences: Preferences) -> None:
        """Know what was chosen on this laptop."""
        super().__init__()
        self.preferences = preferences

    def backup_places(self) -> tuple[Path, ...]:
        """Return the folders that were chosen for copies of the backups."""
        return backup_places_in(self.preferences)

    def close_for_good(self, begun: Certificate) -> None:
        """Close the file, erase it, and show on the first screen what came of it."""
        # Not at once: what asked for it still runs, and goes with this room.
        QTimer.singleShot(0, lambda: self.closing.emit(begun))
