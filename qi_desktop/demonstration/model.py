"""What a run of the demonstration comes to, and what can stand in its way."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError


@dataclass(eq=False)
class DemonstrationFolderInUse(InputError):
    """The folder for the demonstration holds something already."""

    folder: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the demonstration showed: the comparison line by line, whether all agrees, seconds by stage."""

    lines: tuple[str, ...]
    agrees: bool
    seconds: dict[str, float]
