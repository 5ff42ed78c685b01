"""What the encrypted file holds and what can go wrong with it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.security.passphrase import FileKey

Value = str | int | float | bool | list[Any] | dict[str, Any] | None


@dataclass(eq=False)
class WrongPassphrase(UserError):
    """The passphrase does not open this file, or the file is no workspace at all."""

    file: str


@dataclass(eq=False)
class WorkspaceMissing(InputError):
    """There is no file at the place named."""

    file: str


@dataclass(eq=False)
class WorkspaceExists(InputError):
    """A new workspace would overwrite a file that is already there."""

    file: str


@dataclass(eq=False)
class WorkspaceInUse(UserError):
    """Another window or command has the file open for writing; ``where`` tells of whom, without a name."""

    file: str
    since: str
    where: str = "elsewhere"


@dataclass(eq=False)
class WorkspaceDamaged(UserError):
    """Part of the file cannot be read as it was written."""

    file: str
    detail: str


@dataclass(eq=False)
class WorkspaceNewer(UserError):
    """The file was written by a later version of the program; it says itself which one it needs."""

    file: str
    steps: str
    needed: str
    this: str


@dataclass(eq=False)
class PlaceReadOnly(UserError):
    """The folder or the file cannot be written to."""

    file: str


@dataclass(eq=False)
class DiskFull(UserError):
    """There is no room left where the file lies; the last act was not kept, all before it was."""

    file: str


@dataclass(eq=False)
class BackupNotMade(UserError):
    """A backup could not be written to ``place``; the workspace itself is as it was."""

    place: str
    detail: str = ""


@dataclass(eq=False)
class NotBroughtUpToDate(UserError):
    """A file of an earlier version was left as it is, for it could not be copied to ``place`` before."""

    file: str
    place: str


@dataclass(eq=False)
class BackupWithoutRoom(BackupNotMade):
    """There is no room left where the backup should go."""


@dataclass(eq=False)
class BackupPlaceGone(BackupNotMade):
    """The folder, the stick or the drive is not there any more."""


@dataclass(eq=False)
class BackupPlaceReadOnly(BackupNotMade):
    """The place is there and does not let itself be written to."""


@dataclass(eq=False)
class FieldContested(UserError):
    """Two laptops gave this field different values; a named person decides before it is edited."""

    kind: str
    record: str
    field: str


@dataclass(eq=False)
class OlderCopy(UserError):
    """The file is an older copy of itself; it goes on under a new name."""

    file: str


@dataclass(eq=False)
class ChangeAltered(InputError):
    """A change that is already held came again with another content."""

    laptop: str
    sequence: int


@dataclass(eq=False)
class ChangeUnknown(InputError):
    """A change speaks of something this version of the program has no place for."""

    kind: str
    field: str


@dataclass(eq=False)
class ReasonMissing(InputError):
    """An act that needs a reason came without one."""

    act: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What one entry changed; it drives refresh, the undo text and the audit alike."""

    act: str
    why: str
    records: frozenset[tuple[str, str]]
    entry: int | None = None

    def touches(self, *kinds: str) -> bool:
        """Tell whether any record of these kinds changed."""
        return any(kind in kinds for kind, _ in self.records)


@dataclass(frozen=True, slots=True)
class Change:
    """One field given one value by one laptop; its identity is (laptop, sequence)."""

    laptop: str
    sequence: int
    entry: int
    clock: int
    person: str
    act: str
    why: str
    kind: str
    record: str
    field: str
    value: Value
    erased: bool
    supersedes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with two or more heads of different values, oldest first as the clocks tell it."""

    kind: str
    record: str
    field: str
    heads: tuple[Change, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Prepared:
    """A workspace under a new key, whole and checked, beside the one it is to replace."""

    part: Path
    key: FileKey


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo took back: the act, and how many fields were changed since and left alone."""

    act: str
    changed: Changed
    left_alone: int


@dataclass(frozen=True, slots=True)
class Turn:
    """The undo that holds an act back: its entry on the same laptop, when it was made and by whom."""

    entry: int
    clock: int
    person: str


@dataclass(frozen=True, slots=True)
class Act:
    """One act of one person as it stands now; ``turn`` tells of the undo that took it back, if one did.

    ``own`` tells whether it was done on this laptop, ``final`` whether it is of a sort that no undo reaches.
    """

    laptop: str
    entry: int
    clock: int
    person: str
    act: str
    why: str
    own: bool
    final: bool
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class ActWord:
    """What one word looked for may mean: acts, people, a reason given, entries that touched a record."""

    acts: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    text: str = ""
    entries: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class ActsWanted:
    """Which acts are looked for: of this laptop only or of all, each of the words fitting somehow."""

    own: bool = False
    words: tuple[ActWord, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnForeseen:
    """What taking an act back would come to: fields given back, fields changed since, records it began.

    ``restored`` are the records whose being there or not is given back.
    """

    fields: int
    changed_since: tuple[tuple[str, str, str], ...]
    began: tuple[tuple[str, str], ...]
    restored: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Draft:
    """Typed text that has not become a change yet."""

    kind: str
    record: str
    field: str
    text: str
    typed_at: str


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A stretch typed into a long text, between what was kept before and after it, in code points."""

    kept_before: int
    kept_after: int
    text: str


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of a workspace that lies beside it: when and on which occasion it was made."""

    path: Path
    made_at: datetime
    occasion: str
    size: int


@dataclass(frozen=True, slots=True)
class BackupPreview:
    """What a backup holds, and what of the open file it lacks, counted in records by kind."""

    backup: Backup
    changes: int
    records: dict[str, int]
    last_change: datetime | None
    missing_changes: int
    missing: dict[str, int]
    missing_since: datetime | None
    """When the first change was made that the backup lacks."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of a whole workspace found; ``problems`` is empty when all is well.

    ``elsewhere`` counts attached files whose bytes are known to be on other laptops only.
    """

    changes: int
    laptops: int
    gaps: int
    problems: tuple[str, ...]
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class BackupTest:
    """What came of putting a backup back into a temporary file: as sound as ``checked`` tells."""

    backup: Backup
    checked: Verification
    records: int


@dataclass(frozen=True, slots=True)
class ErasedFile:
    """One file that was overwritten and removed, as it was before; ``trouble`` says why it was not."""

    name: str
    size: int
    digest: str
    trouble: str = ""
