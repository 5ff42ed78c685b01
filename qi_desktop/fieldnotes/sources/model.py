"""A document that was read, one that was kept, and why one cannot be read."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qi_desktop.foundation.errors import InputError, UserError

KINDS = (".docx", ".odt", ".pdf", ".txt", ".md")
"""The documents that can be brought in, by the end of their names."""
LARGEST_FILE = 100 * 1024 * 1024
"""How many bytes a document may have."""
LONGEST_TEXT = 4_000_000
"""How many characters of text: some 700,000 words."""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """The text of a document as it was read, with the name of its file and what had to be left behind."""

    name: str
    text: str
    pages: int = 0
    pages_without_text: int = 0

    @property
    def title(self) -> str:
        """What the document is called: its file's name, for titles inside files are seldom seen to."""
        return Path(self.name).stem.replace("_", " ").strip()


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was brought in: the note that holds its text, and how much was made of it."""

    note: str
    title: str
    source: str
    session: str
    author: str
    brought_in: datetime | None
    words: int
    passages: int


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What became of a handful of files: the notes made, and those refused with the reason for each."""

    notes: tuple[str, ...]
    partial: tuple[ReadDocument, ...]
    refused: tuple[tuple[Path, UserError], ...]


@dataclass(eq=False)
class DocumentMissing(InputError):
    """There is no document at the place named, or it may not be read."""

    file: str


@dataclass(eq=False)
class DocumentKindUnknown(InputError):
    """The document is of none of the kinds that can be read."""

    file: str
    kinds: tuple[str, ...]


@dataclass(eq=False)
class DocumentDamaged(InputError):
    """The document is not what the end of its name says, or it is broken."""

    file: str
    kind: str


@dataclass(eq=False)
class DocumentLocked(InputError):
    """The document is protected by a password."""

    file: str


@dataclass(eq=False)
class DocumentOfOldKind(InputError):
    """The document is in the word processors' format from before 2007, or protected by a password."""

    file: str


@dataclass(eq=False)
class DocumentWithoutText(InputError):
    """The document has no words."""

    file: str


@dataclass(eq=False)
class DocumentScanned(InputError):
    """The document has pages but no words: they were scanned as pictures, or are empty."""

    file: str
    pages: int


@dataclass(eq=False)
class DocumentTooLarge(InputError):
    """The document is larger than one may be, packed or unpacked."""

    file: str
    limit: str


@dataclass(eq=False)
class DocumentTooLong(InputError):
    """The document holds more text than one note may."""

    file: str
    characters: int
    limit: int
