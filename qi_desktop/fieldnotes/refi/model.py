"""What came of writing a project or a codebook, and why one cannot be written."""

from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.errors import InputError, UserError


@dataclass(frozen=True, slots=True)
class RefiExport:
    """What a project file holds, and how many sessions were left out of it for want of consent.

    ``naming`` is in how many notes a name, a reference or a birth date of the inspection still stands.
    """

    path: Path
    sessions: int
    notes: int
    passages: int
    codes: int
    withheld: int
    naming: int = 0


@dataclass(frozen=True, slots=True)
class CodebookExport:
    """How many codes a codebook's file holds."""

    path: Path
    codes: int


@dataclass(eq=False)
class NoCodes(UserError):
    """There is no theme and no line of enquiry yet, so a codebook would be empty."""


@dataclass(eq=False)
class ProjectFileMisnamed(InputError):
    """Other programs know a project file by the end of its name."""

    file: str
    ending: str


@dataclass(eq=False)
class ProjectFileNotWritten(UserError):
    """The folder for a project file is missing, full or closed to writing."""

    file: str
