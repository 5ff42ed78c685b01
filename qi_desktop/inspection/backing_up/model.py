"""What is told of backups, and what can be wrong with one."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.foundation.errors import InputError


@dataclass(eq=False)
class BackupMissing(InputError):
    """The backup is no longer where it lay."""

    file: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """That it is time to try a backup; when one was tried last, None for never."""

    last_tried: datetime | None
