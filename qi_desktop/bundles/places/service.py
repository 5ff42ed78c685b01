"""What a person does with places: remember them, send what waits in the outbox, fetch what lies there."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qi_desktop.bundles.places import address
from qi_desktop.bundles.places.delivering import SUFFIXES, deliver, lying
from qi_desktop.bundles.places.drives import Drive, drives, on_network_drive
from qi_desktop.bundles.places.model import (
    Belonging,
    Delivery,
    Errand,
    Lying,
    Place,
    PlaceKind,
    PlaceNameTaken,
    PlaceUnknown,
    Waiting,
)
from qi_desktop.bundles.places.store import PlaceStore
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.words import phrase
from qi_desktop.storage.workspace import Workspace

_TAIL = 6
"""So much of a laptop's id stands in the names of its files."""
_STICK, _HERE = "stick:", "here:"


class PlacesService:
    """Sealed files wait in the outbox until they lie where they were sent, and stay until they arrived."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on this laptop's own affairs; nothing here travels."""
        self._workspace = workspace
        self._store = PlaceStore(workspace.database)

    # ------------------------------------------------------------------------------------------ the places
    def places(self) -> list[Place]:
        """Return the remembered places, the one used last first."""
        return self._store.places()

    def sticks(self) -> list[Place]:
        """Return the sticks that are in now; they need not be remembered."""
        return [_stick(drive) for drive in drives()]

    def add_place(self, name: str, where: str, user: str = "", *, password: str = "") -> Place:
        """Remember a place by a name; its password only if one is given to be kept in this encrypted file."""
        name, read = name.strip(), address.read(where)
        if not name:
            raise PlaceUnknown(name)
        if any(place.name.casefold() == name.casefold() for place in self.places()):
            raise PlaceNameTaken(name)
        kind = read.kind
        if kind is PlaceKind.FOLDER and on_network_drive(Path(read.text).expanduser()):
            kind = PlaceKind.DRIVE
        place = Place(self._workspace.new_id(), name, kind, read.text, user.strip() or read.user)
        return self.put_back(place, password)

    def put_back(self, place: Place, password: str = "") -> Place:
        """Remember a place as it is; one that was removed comes back without its password."""
        place = replace(place, keeps_password=bool(password))
        self._store.keep(place, password)
        return place

    def remove_place(self, place: Place) -> None:
        """Forget a place and its password; what lies there stays there."""
        self._store.remove(place.id)

    def keep_password(self, place: Place, password: str) -> None:
        """Keep a password in this encrypted file because the person said so, or with none let go of it."""
        self._store.keep_secret(place.id, password)

    def trust(self, place: Place, key: str) -> Place:
        """Know a server by this key from now on, because the person compared it."""
        self._store.trust(place.id, key)
        return replace(place, host_key=key)

    def place_named(self, text: str) -> Place:
        """Return the place of a name, the stick of a label, or the folder or server an address leads to."""
        for place in (*self.places(), *self.sticks()):
            if text == place.id or text.casefold() == place.name.casefold():
                return place
        read = address.read(text)
        if read.kind in (PlaceKind.FOLDER, PlaceKind.DRIVE) and not Path(read.text).expanduser().is_dir():
            raise PlaceUnknown(text)
        return Place(_HERE, read.text, read.kind, read.text, read.user)

    def folder(self, path: Path) -> Place:
        """Return a folder chosen just now as a place, recognised as a stick where it lies on one."""
        for drive in drives():
            if path.is_relative_to(drive.path):
                return replace(_stick(drive), address=str(path))
        kind = PlaceKind.DRIVE if on_network_drive(path) else PlaceKind.FOLDER
        return Place(_HERE, str(path), kind, str(path))

    def errand(self, place: Place, password: str = "") -> Errand:
        """Return all that reaching a place takes, as plain data for a worker."""
        return Errand(place, password or self._store.secret(place.id))

    def stick_of(self, place: Place) -> Drive | None:
        """Return the stick a place lies on, if it is in."""
        where = Path(place.address)
        return next((drive for drive in drives() if where.is_relative_to(drive.path)), None)

    # -------------------------------------------------------------------------------------------- the outbox
    def outbox_folder(self) -> Path:
        """Return the folder beside the workspace where sealed files wait."""
        folder = self._workspace.path.with_name(f"{self._workspace.path.stem}-outbox")
        folder.mkdir(exist_ok=True)
        return folder

    def inbox_folder(self) -> Path:
        """Return the folder beside the workspace for fetched files, emptied of what was taken in."""
        folder = self._workspace.path.with_name(f"{self._workspace.path.stem}-inbox")
        folder.mkdir(exist_ok=True)
        self._tidy(folder, self._store.taken_in())
        return folder

    def waiting(self) -> list[Waiting]:
        """Return the sealed files in the outbox that lie nowhere else yet, the oldest first."""
        folder = self._workspace.path.with_name(f"{self._workspace.path.stem}-outbox")
        rows = self._store.undelivered()
        found = [Waiting(folder / row["file"], row["digest"], row["changes"]) for row in rows]
        return [one for one in found if one.path.is_file()]

    def kept_copy(self, file: str) -> Path | None:
        """Return the copy of a sent file that is still in the outbox, so that it can be sent again."""
        path = self._workspace.path.with_name(f"{self._workspace.path.stem}-outbox") / file
        return path if path.is_file() else None

    def note_delivery(self, waiting: Waiting, place: Place) -> None:
        """Note that a file lies at a place now."""
        now = self._workspace.clock.now().isoformat(timespec="milliseconds")
        self._store.delivered(waiting.digest, place.name, now)
        self._store.used(place.id, now)
        self.let_go()

    def let_go(self) -> None:
        """Let go of the copies of what has arrived."""
        self._tidy(self.outbox_folder(), self._store.settled())

    def note_folder(self, digest: str, folder: Path) -> None:
        """Note that a file was written straight into a folder, where the person wanted it."""
        now = self._workspace.clock.now().isoformat(timespec="milliseconds")
        self._store.delivered(digest, str(folder), now)

    def again(self, file: str, digest: str, changes: int) -> Waiting | None:
        """Return a file that was sent before as one to be sent, as long as its copy is kept."""
        copy = self.kept_copy(file)
        return Waiting(copy, digest, changes) if copy else None

    def send_waiting(
        self, place: Place, password: str = "", progress: Progress | None = None
    ) -> list[Delivery]:
        """Send all that waits, one file after another; what has arrived stays noted if a later one fails."""
        return [self.send(one, place, password, progress) for one in self.waiting()]

    def send(
        self, waiting: Waiting, place: Place, password: str = "", progress: Progress | None = None
    ) -> Delivery:
        """Send one file, and note where it came to lie."""
        delivery = deliver(self.errand(place, password), waiting.path, progress)
        self.note_delivery(waiting, place)
        return delivery

    @staticmethod
    def words(digest: str) -> str:
        """Return a file's digest as the words by which sender and addressee compare it."""
        return phrase(bytes.fromhex(digest))

    # --------------------------------------------------------------------------------------------- fetching
    def lying(self, place: Place, password: str = "", progress: Progress | None = None) -> list[Lying]:
        """Return the sealed files that lie at a place, each with what it is to this laptop."""
        return self.judged(lying(self.errand(place, password), progress))

    def judged(self, found: Iterable[Lying]) -> list[Lying]:
        """Tell new files from those that came in before, this laptop's own, and those of others."""
        known, tail = self._store.taken_in(), self._workspace.laptop[-_TAIL:]
        return [replace(one, belonging=_belonging(one.name, tail, known)) for one in found]

    @staticmethod
    def _tidy(folder: Path, done: set[str]) -> None:
        for path in folder.iterdir():
            if path.name in done and path.suffix in SUFFIXES:
                path.unlink()


def _belonging(name: str, tail: str, known: set[str]) -> Belonging:
    """Judge by the name alone, as the file itself is sealed; who opens a wrong one is told so."""
    if name in known:
        return Belonging.KNOWN
    kind, _, rest = name.partition("-")
    if kind == "pack":
        return Belonging.NEW if rest.startswith(tail) else Belonging.OTHERS
    return Belonging.OWN if rest.startswith(tail) else Belonging.NEW


def _stick(drive: Drive) -> Place:
    return Place(f"{_STICK}{drive.label}", drive.label, PlaceKind.STICK, str(drive.path))
