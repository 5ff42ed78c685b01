"""Which menus there are and what stands in them, in the order people know from their system (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qi_desktop.ui.language import marked

LINE = ""
"""A line between what belongs together."""


class System(Enum):
    """The systems whose menus differ."""

    LINUX = "linux"
    WINDOWS = "win32"
    MAC = "darwin"

    @classmethod
    def named(cls, platform: str) -> System:
        """Return the system by the name Python gives it."""
        return next((one for one in cls if platform.startswith(one.value)), cls.LINUX)


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the bar: its title and the names of its actions."""

    title: str
    names: tuple[str, ...]


PAGE = marked("&Page")
"""The menu of the page that is shown; what stands there are the actions of the page."""
GO = marked("G&o")
"""The menu of the pages."""
_FILE = (
    "Import a case list…",
    "Bring documents in…",
    "Choose bundles to take in…",
    "Open a pack…",
    LINE,
    "Send what is unsent",
    "Build the report…",
    "Export tables…",
    "Take the notes out…",
    "Get everything out…",
    LINE,
    "Check this file",
    "Put back from a copy?…",
    "Back up now",
    "Erase this inspection…",
    LINE,
)
_EDIT = (
    "Undo",
    "Redo",
    "History of everything",
    LINE,
    "Cut",
    "Copy",
    "Paste",
    "Select all",
    LINE,
    "Find or do anything",
    "Show every result of a search",
    "Catch a thought, a follow-up or a quote",
)
_VIEW = ("Change the theme", "Larger text", "Smaller text", "Usual size of text", LINE, "Full screen")
_HELP = (
    "Help",
    "Find in the help",
    "What is this?",
    LINE,
    "Contents of the help",
    "Words and short forms",
    "List all keys",
    "Print all keys…",
    LINE,
    "Check an update…",
    "Test this program",
)
LEAVING, SETTINGS, ABOUT = "Quit", "Settings", "About QI Desktop"


def menus(system: System) -> tuple[Menu, ...]:
    """Return the menus from left to right; a Mac moves settings, leaving and about to its own menu itself."""
    settings_in_file = system is System.WINDOWS
    file = (*_FILE, *((SETTINGS, LINE) if settings_in_file else ()), "Lock", LEAVING)
    edit = _EDIT if settings_in_file else (*_EDIT, LINE, SETTINGS)
    return (
        Menu(marked("&File"), file),
        Menu(marked("&Edit"), edit),
        Menu(marked("&View"), _VIEW),
        Menu(GO, ()),
        Menu(PAGE, ()),
        Menu(marked("&Help"), (*_HELP, ABOUT)),
    )


def leaving_words(system: System) -> str:
    """Return what leaving the program is called."""
    return marked("Exit") if system is System.WINDOWS else LEAVING
