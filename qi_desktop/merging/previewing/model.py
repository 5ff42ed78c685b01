"""What some files would bring, told before anything is written."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qi_desktop.foundation.errors import UserError
from qi_desktop.merging.model import MissingChanges


@dataclass(frozen=True, slots=True)
class KindForeseen:
    """How many changes of one kind of record a file holds, and how many of them are new."""

    kind: str
    changes: int
    fresh: int


@dataclass(frozen=True, slots=True)
class FileForeseen:
    """One file: whose, of when, how much of what, and what stands in its way."""

    path: Path
    sender: str = ""
    person: str = ""
    laptop: str = ""
    made_at: datetime | None = None
    changes: int = 0
    fresh: int = 0
    kinds: tuple[KindForeseen, ...] = ()
    attachments: int = 0
    conflicts: int = 0
    """In how many of the conflicts that would arise a value of this file stands."""
    repeated: bool = False
    refused: UserError | None = None

    @property
    def file(self) -> str:
        """Return the name of the file."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class ConflictForeseen:
    """A conflict that would arise: where, about what, and who says what."""

    kind: str
    record: str
    field: str
    title: str
    detail: str
    sides: tuple[tuple[str, str], ...]
    """The values that would stand side by side, each as (who gave it, what it says)."""

    @property
    def key(self) -> str:
        """Return what tells it apart."""
        return f"{self.kind}/{self.record}/{self.field}"

    @property
    def told(self) -> str:
        """Return who says what in one line."""
        return "  ·  ".join(f"{person or 'Unknown'}: {words or '(empty)'}" for person, words in self.sides)


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking the files in would do."""

    files: tuple[FileForeseen, ...]
    arising: int = 0
    """How many conflicts would arise."""
    growing: int = 0
    """How many conflicts that are open would gain a value."""
    settled: int = 0
    """How many conflicts that are open would be settled."""
    conflicts: tuple[ConflictForeseen, ...] = ()
    """Those that would arise, in words; the first of them where they are very many."""
    missing: tuple[MissingChanges, ...] = ()
    """What would still be missing between what is here."""

    @property
    def good(self) -> tuple[FileForeseen, ...]:
        """Return the files that can come in."""
        return tuple(one for one in self.files if one.refused is None)

    @property
    def refused(self) -> tuple[FileForeseen, ...]:
        """Return the files that cannot."""
        return tuple(one for one in self.files if one.refused is not None)

    @property
    def fresh(self) -> int:
        """Return how many changes would be new."""
        return sum(one.fresh for one in self.files)

    @property
    def senders(self) -> tuple[str, ...]:
        """Return whose files can come in, each name once."""
        return tuple(dict.fromkeys(one.sender for one in self.good))
