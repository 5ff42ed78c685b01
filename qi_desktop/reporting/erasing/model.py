"""What is erased, what came of it, and what stands on the certificate."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.storage.model import ErasedFile


@dataclass(eq=False)
class ConfirmationDiffers(InputError):
    """What was typed is neither the name of the file that would be erased nor its inspection's title."""

    title: str
    file: str


@dataclass(eq=False)
class ErasureStopped(UserError):
    """Somebody stopped an erasure: ``gone`` copies are gone for good, the file itself is there."""

    file: str
    gone: int


@dataclass(eq=False)
class CertificateInTheWay(InputError):
    """The certificate would lie where files are erased, or in the place of a file that is there."""

    file: str


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A sealed file that left this laptop, as far as it is known."""

    file: str
    kind: str
    addressee: str
    sent_at: datetime
    place: str
    delivered: bool
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What would be erased, and which sealed files went elsewhere."""

    title: str
    file: str
    files: tuple[tuple[str, int], ...]
    sent: tuple[SentCopy, ...]
    away: tuple[str, ...]
    """Places of backups that are not there now: their copies stay."""
    gone: int
    """How many copies an erasure took that was begun and not finished."""
    unsent: int
    """How many changes nobody was sent yet."""

    @property
    def size(self) -> int:
        """Return how many bytes would be overwritten."""
        return sum(size for _, size in self.files)


@dataclass(frozen=True, slots=True)
class Certificate:
    """Who erased what, when, and what is known of copies elsewhere; not finished until the file is gone."""

    path: Path
    title: str
    programme: str
    area: str
    laptop: str
    person: str
    role: str
    started_at: datetime
    finished_at: datetime | None
    changes: int
    eligible: int
    sampled: int
    digest: str
    files: tuple[ErasedFile, ...]
    sent: tuple[SentCopy, ...]
    away: tuple[str, ...]
    """Places of backups that were not there: their copies stay."""
    elsewhere: tuple[Path, ...]
    """The folders of its copies in other places."""

    @property
    def left(self) -> tuple[ErasedFile, ...]:
        """Return the files that could not be erased."""
        return tuple(one for one in self.files if one.trouble)
