"""What is told of backups, and what can be wrong with one."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from qi_desktop.foundation.errors import InputError
from qi_desktop.storage.model import BackupNotMade


@dataclass(eq=False)
class BackupMissing(InputError):
    """The backup is no longer where it lay."""

    file: str


class PlaceState(Enum):
    """How a place stands in which copies of the backups are kept."""

    NEW = auto()
    """Nothing of this file was put there yet."""
    THERE = auto()
    MISSING = auto()
    """The stick is not in, or the drive not connected."""
    EMPTIED = auto()
    """The folder is there, what was put into it is not: another stick, or a drive that is not connected."""
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """A folder in which copies of the backups are kept, and how it stands."""

    folder: Path
    state: PlaceState
    copied_at: datetime | None = None
    """When a backup was last copied there."""
    copies: int = 0
    trouble: BackupNotMade | None = None

    @property
    def name(self) -> str:
        """Return the name of the folder, or the whole of it where it is a drive."""
        return self.folder.name or str(self.folder)


@dataclass(frozen=True, slots=True)
class Reminder:
    """That it is time to try a backup, or to bring the stick that none was copied to for long."""

    last_tried: datetime | None
    """When one was tried last, None for never."""
    unreached: BackupPlace | None = None
