"""What the file holds of a theme, and what can be wrong with what is done to one."""

from dataclasses import dataclass

from qi_desktop.fieldnotes.model import Theme
from qi_desktop.foundation.errors import InputError, UserError


@dataclass(frozen=True, slots=True)
class Invented:
    """A theme as somebody invented it: where it was put, and which theme it was joined to."""

    id: str
    name: str
    parent: str
    definition: str
    joined_to: str
    position: int | None
    removed: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """A theme in its place in the tree: how deep it stands, and how many passages are coded to it.

    ``within`` counts the passages of the themes below it too.
    """

    theme: Theme
    depth: int
    passages: int
    within: int


@dataclass(eq=False)
class ThemeNameTaken(InputError):
    """Two themes beside each other would have the same name."""

    name: str


@dataclass(eq=False)
class ThemeBelowItself(InputError):
    """A theme cannot stand below itself or below one of its own."""

    name: str


@dataclass(eq=False)
class ThemeJoinedToItself(InputError):
    """A theme can only be joined to another one."""

    name: str


@dataclass(eq=False)
class ThemeInUse(UserError):
    """A theme that passages are coded to cannot be removed."""

    name: str
    passages: int
