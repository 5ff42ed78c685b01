"""What a merge did, what came in, and what is still on its way."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qi_desktop.foundation.errors import UserError

Place = tuple[str, str, str]
"""A field of a record: (kind, record, field)."""


@dataclass(frozen=True, slots=True)
class FileTaken:
    """One file of a merge: whose it is, how much it brought, or why it was left out."""

    file: str
    digest: str = ""
    sender: str = ""
    person: str = ""
    laptop: str = ""
    made_at: datetime | None = None
    changes: int = 0
    fresh: int = 0
    attachments: int = 0
    conflicts: int = 0
    """How many of the conflicts that arose have a value of this file."""
    repeated: bool = False
    refused: str = ""
    """In words why nothing of it was taken in."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What files said of one person's changes of one kind, and what this laptop holds of them now."""

    person: str
    kind: str
    said: int
    held: int
    said_digest: str
    held_digest: str

    @property
    def agrees(self) -> bool:
        """Tell whether what is held is what was said, change by change."""
        return (self.said, self.said_digest) == (self.held, self.held_digest)


@dataclass(frozen=True, slots=True)
class MissingChanges:
    """Changes of one laptop that lie between others and have not arrived."""

    person: str
    laptop: str
    first: int
    last: int
    files: tuple[str, ...] = ()
    """The names of the files they went in, as far as a later file told them."""

    @property
    def changes(self) -> int:
        """Return how many they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What taking files in did, with what proves that all of them came."""

    id: str
    made_at: datetime
    by: str
    """Who took them in."""
    backup: str
    """The name of the copy that was made before; '' where nothing new came."""
    files: tuple[FileTaken, ...]
    compared: tuple[Compared, ...] = ()
    arisen: tuple[Place, ...] = ()
    """The fields that are contested since."""
    settled: int = 0
    """How many conflicts are settled since."""
    open_conflicts: int = 0
    missing: tuple[MissingChanges, ...] = ()
    erased: int = 0
    """How many texts lost the words of somebody who withdrew their consent."""
    lingering: int = 0
    """Of how many people who withdrew words stand here all the same."""

    @property
    def taken(self) -> tuple[FileTaken, ...]:
        """Return the files that were taken in."""
        return tuple(one for one in self.files if not one.refused)

    @property
    def refused(self) -> tuple[FileTaken, ...]:
        """Return the files that were left out."""
        return tuple(one for one in self.files if one.refused)

    @property
    def changes(self) -> int:
        """Return how many changes the files held."""
        return sum(one.changes for one in self.taken)

    @property
    def fresh(self) -> int:
        """Return how many of them were new."""
        return sum(one.fresh for one in self.taken)

    @property
    def conflicts(self) -> int:
        """Return how many conflicts arose."""
        return len(self.arisen)

    @property
    def senders(self) -> tuple[str, ...]:
        """Return whose files were taken in, each name once, in their order."""
        return tuple(dict.fromkeys(one.sender for one in self.taken))

    @property
    def missing_before(self) -> int:
        """Return how many changes of these laptops have not arrived (a file in between is missing)."""
        return sum(one.changes for one in self.missing)

    @property
    def repeated(self) -> bool:
        """Tell whether all of it had been taken in before."""
        return all(one.repeated for one in self.taken)

    @property
    def file(self) -> str:
        """Return the name of the first file."""
        return self.files[0].file

    @property
    def sender(self) -> str:
        """Return whose the first file is."""
        return self.files[0].sender


@dataclass(frozen=True, slots=True)
class Received:
    """One line of what came in."""

    digest: str
    kind: str
    sender: str
    laptop: str
    file: str
    changes: int
    fresh: int
    conflicts: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was about to come in when the program was stopped; nothing of it is here."""

    path: Path
    digest: str
    chosen_at: datetime


@dataclass(eq=False)
class TakenInOtherwise(UserError):
    """After taking in, the ledger did not hold what a file said; all of it was taken back."""

    file: str
