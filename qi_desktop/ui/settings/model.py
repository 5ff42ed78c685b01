"""What a setting is: how it is asked for, what it may be, and what is said of it (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Asks(Enum):
    """How a person answers: by a choice, a choice that can be added to, or folders of the laptop."""

    CHOICE = auto()
    DICTIONARY = auto()
    FOLDERS = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that a person may choose on a laptop; the first sentence of ``about`` says what it does."""

    key: str
    name: str
    about: str
    choices: tuple[tuple[str, str], ...] = ()
    usual: str = ""
    also: str = ""
    """Other words a person may look for."""
    asks: Asks = Asks.CHOICE
    """Folders are kept as one text, a folder a line."""
    found: Callable[[], tuple[tuple[str, str], ...]] = tuple
    """Tells further choices that this laptop has and others may not."""
    afterwards: str = ""
    """What is told once it was chosen, such as that it holds later."""
    personal: bool = False
    """It may name somebody or a place of this laptop, so it is never saved to a file."""

    def offered(self) -> tuple[tuple[str, str], ...]:
        """Return every choice there is just now."""
        return (*self.choices, *self.found())

    def allows(self, value: str) -> bool:
        """Tell whether a value can be chosen."""
        if self.asks is Asks.FOLDERS:
            return all(folder.is_absolute() for folder in folders_in(value))
        return any(value == each for each, _ in self.offered())

    def said(self, value: str) -> str:
        """Return a value in the words that are shown for it."""
        if self.asks is Asks.FOLDERS:
            return ", ".join(folder.name or str(folder) for folder in folders_in(value)) or "none"
        return dict(self.offered()).get(value, value)

    def fits(self, typed: str) -> bool:
        """Tell whether every word typed stands somewhere in what is said of it."""
        said = " ".join((self.name, self.about, self.also, *(words for _, words in self.choices))).casefold()
        return all(word in said for word in typed.casefold().split())


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings that belong together."""

    title: str
    settings: tuple[Setting, ...]


def folders_in(value: str) -> tuple[Path, ...]:
    """Return the folders that a text names, a folder a line."""
    return tuple(Path(line) for line in value.splitlines() if line)


def named(folders: tuple[Path, ...]) -> str:
    """Return folders as the text they are kept in."""
    return "\n".join(str(folder) for folder in folders)
