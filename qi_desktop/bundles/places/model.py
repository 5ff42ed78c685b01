"""Places as records, what is carried to and from them, and how that can fail."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qi_desktop.foundation.errors import InputError, UserError


class PlaceKind(StrEnum):
    """How a place is reached."""

    FOLDER = "folder"
    DRIVE = "drive"
    STICK = "stick"
    SFTP = "sftp"
    WEBDAV = "webdav"
    S3 = "s3"

    @property
    def remote(self) -> bool:
        """Tell whether a server is asked."""
        return self in _SERVERS


_SERVERS = (PlaceKind.SFTP, PlaceKind.WEBDAV, PlaceKind.S3)


@dataclass(frozen=True, slots=True)
class Place:
    """One place, by the name people call it; no secret stands here."""

    id: str
    name: str
    kind: PlaceKind
    address: str
    user: str = ""
    host_key: str = ""
    """The key a server showed when it was first trusted, in full."""
    keeps_password: bool = False
    used_at: str = ""

    @property
    def asks_password(self) -> bool:
        """Tell whether a person has to be asked before the place can be reached."""
        return self.kind.remote and bool(self.user) and not self.keeps_password


@dataclass(frozen=True, slots=True)
class Errand:
    """All that reaching a place takes, as plain data that a worker may hold; gone when the work is done."""

    place: Place
    password: str = ""

    def __repr__(self) -> str:
        """Leave the password out of every message and record."""
        return f"Errand({self.place.name!r})"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A file that lies at a place, read back there and found the same."""

    file: str
    place: str
    size: int
    digest: str
    """Of the sealed file as it lies there."""
    lay_there: bool = False
    """Whether the very same file lay there already."""
    resumed: int = 0
    """How many bytes of an earlier attempt did not have to travel again."""
    removable: bool = False
    reread: bool = True
    """Whether it was read from the device itself, not from the memory of this laptop."""


class Belonging(StrEnum):
    """What a file lying at a place is to this laptop."""

    NEW = "new"
    KNOWN = "known"
    OWN = "own"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Lying:
    """One sealed file that lies at a place."""

    name: str
    size: int
    changed_at: datetime | None = None
    belonging: Belonging = Belonging.NEW


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sealed file in the outbox that lies nowhere else yet."""

    path: Path
    digest: str
    changes: int


@dataclass(eq=False)
class PlaceUnknown(InputError):
    """No place has this name, and it is no folder or address either."""

    name: str


@dataclass(eq=False)
class PlaceNameTaken(InputError):
    """Another place has this name."""

    name: str


@dataclass(eq=False)
class PlaceAddressWrong(InputError):
    """The address cannot be read."""

    address: str
    detail: str


@dataclass(eq=False)
class PlaceAddressHoldsSecret(InputError):
    """A password stands in the address, where it would be kept and shown in clear."""


@dataclass(eq=False)
class PlaceTrouble(UserError):
    """Something at a place did not work; ``detail`` is what the system or the server said."""

    place: str
    detail: str = ""


@dataclass(eq=False)
class PlaceUnreachable(PlaceTrouble):
    """Nothing answers at the address."""


@dataclass(eq=False)
class PlaceBrokeOff(PlaceTrouble):
    """The connection ended before everything had arrived."""


@dataclass(eq=False)
class PlaceRefused(PlaceTrouble):
    """The server does not accept the user name or the password."""


@dataclass(eq=False)
class PlacePasswordNeeded(PlaceTrouble):
    """The server wants a password, and none was given."""


@dataclass(eq=False)
class PlaceMissing(PlaceTrouble):
    """The folder is not there: not made yet, or the stick or the drive is not in."""


@dataclass(eq=False)
class PlaceNotWritable(PlaceTrouble):
    """Nothing may be written there."""


@dataclass(eq=False)
class PlaceFull(PlaceTrouble):
    """There is no room left."""


@dataclass(eq=False)
class PlaceReadsBackOtherwise(PlaceTrouble):
    """What lies there after writing is not what was sent."""


@dataclass(eq=False)
class PlaceNeedsMore(PlaceTrouble):
    """The parts of the program that reach such servers are not installed; ``detail`` names them."""


@dataclass(eq=False)
class PlaceHostNew(PlaceTrouble):
    """A server shows its key for the first time; ``detail`` is the key as words."""

    key: str = ""


@dataclass(eq=False)
class PlaceHostChanged(PlaceTrouble):
    """A server shows another key than the one that was trusted."""


@dataclass(eq=False)
class LyingNoMore(PlaceTrouble):
    """A file that was listed is not there any more; ``detail`` is its name."""
