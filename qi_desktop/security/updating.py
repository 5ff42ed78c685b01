"""Whether a file is an update by this program's publisher, and what it would change on this laptop."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop import __version__
from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.foundation.paths import resource
from qi_desktop.security import update

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.security.update import Update

PUBLISHER = "publisher.pub"
SUFFIX = ".qiupdate"


@dataclass(eq=False)
class PublisherUnknown(UserError):
    """This program was packed without its publisher's key."""


@dataclass(eq=False)
class UpdateNotTrusted(InputError):
    """A file is no update of this program's publisher."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Brought:
    """A checked update beside what is installed here, and where its package was left, if anywhere."""

    update: Update
    here: str
    package: Path | None

    @property
    def newer(self) -> bool:
        """Tell whether it is newer than the program that is running."""
        return _parts(self.update.version) > _parts(self.here)

    @property
    def fits(self) -> bool:
        """Tell whether its package is for the system of this laptop."""
        return sys.platform.startswith(self.update.system)


def knows_publisher() -> bool:
    """Tell whether this program was packed with the key of its publisher."""
    return resource(PUBLISHER).is_file()


def look_at(
    pack: Path, folder: Path | None = None, publisher: Path | None = None, progress: Progress | None = None
) -> Brought:
    """Check a pack against the publisher's key; with a folder, leave its package in there."""
    known = publisher or resource(PUBLISHER)
    if not known.is_file():
        raise PublisherUnknown
    try:
        found = update.checked(pack, known.read_text("utf-8").strip(), folder, progress)
    except update.NotTrusted as error:
        raise UpdateNotTrusted(pack.name, str(error)) from error
    return Brought(found, __version__, folder / found.file if folder else None)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
