"""What only the command line can be told: words it cannot read, places it cannot use, a fault of its own."""

import errno
import traceback
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.storage.model import DiskFull, PlaceReadOnly


@dataclass(eq=False)
class UsageWrong(InputError):
    """The words of the command do not fit together."""

    problem: str
    usage: str


@dataclass(eq=False)
class PlaceUnusable(InputError):
    """A file or folder that a command names is missing, or is not of the kind wanted there."""

    file: str
    detail: str


@dataclass(eq=False)
class StoppedByPerson(UserError):
    """The person broke the command off."""


@dataclass(eq=False)
class ProgramFault(UserError):
    """A bug of ours; it names its place in the program and nothing of what the person keeps."""

    kind: str
    place: str


def of_place(error: OSError) -> UserError:
    """Return what the system's complaint about a file or folder means to a person."""
    name = Path(str(error.filename or "")).name
    if name.endswith(".part"):
        # Files are written under such a name first; the person knows only the real one.
        name = name.removeprefix(".").removesuffix(".part")
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFull(name)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return PlaceReadOnly(name)
        case _:
            return PlaceUnusable(name, error.strerror or type(error).__name__)


def of_bug(error: Exception) -> ProgramFault:
    """Return a bug's kind and place; its own words may hold what somebody typed and are left out."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return ProgramFault(type(error).__name__, f"{Path(last.filename).stem}, line {last.lineno}")
