"""What a person does about a passphrase: change it, provide against its loss, and find the way back."""

import hashlib
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.recovery.model import (
    Covered,
    Envelope,
    EnvelopeSealedToOther,
    NoEnvelope,
    OldPassphraseWrong,
    PassphraseTooShort,
    RecoveryExists,
    RecoveryKeyWrong,
    RecoveryMade,
)
from qi_desktop.inspection.recovery.store import RecoveryStore
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security import recovery
from qi_desktop.security.passphrase import STRONG, Cost, FileKey, salt_of
from qi_desktop.security.recovery import RecoveryKey
from qi_desktop.security.strength import FEWEST
from qi_desktop.storage.model import PlaceReadOnly, Prepared, WorkspaceMissing
from qi_desktop.storage.workspace import Workspace

_LARGEST = 64 * 1024
_ENVELOPED = "enveloped"
"""The setting that tells for which key of the file the envelope was made, and to whom it is sealed."""


class RecoveryService:
    """Keeps this laptop's file openable: for its owner, and for the central team where all else is lost."""

    def __init__(self, workspace: Workspace, inspection: InspectionService) -> None:
        """Work on this laptop's file."""
        self._workspace = workspace
        self._inspection = inspection
        self._store = RecoveryStore(workspace.database)

    # ---------------------------------------------------------------------------------- the recovery key
    def made(self) -> RecoveryMade | None:
        """Return the public half of the inspection's recovery key, or None while there is none."""
        return self._store.made()

    def make_recovery_key(
        self, *, anew: bool = False, written: Callable[[RecoveryKey], object] | None = None
    ) -> RecoveryKey:
        """Make the recovery key of the inspection; its secret half is in what is returned and nowhere else.

        ``written`` puts it on paper; where that fails, none was made. A second one replaces the first only
        ``anew``: laptops seal to it as they hear of it.
        """
        self._inspection.refuse_unless_lead()
        own, made = self._inspection.required(), self.made()
        if made is not None and not anew:
            raise RecoveryExists(made.made_at[:10])
        key = recovery.new_recovery_key()
        with self._workspace.ledger.entry("make_recovery_key") as entry:
            entry.put("inspection", own.id, recovery_key=key.public, recovery_made_at=self._now())
            if written is not None:
                written(key)
        self.seal_for_recovery()
        return key

    def seal_for_recovery(self) -> bool:
        """Seal the key of this file to the recovery key, unless that is done; tells whether it was needed.

        The envelope is a record like any other: it reaches the lead with the next bundle.
        """
        made = self.made()
        if made is None or self._workspace.read_only:
            return False
        key = self._workspace.database.key
        mark = hashlib.sha256(f"{self._workspace.laptop}\n{made.public}".encode() + key.salt).hexdigest()
        if self._workspace.setting(_ENVELOPED) == mark:
            return False
        with self._workspace.ledger.entry("seal_for_recovery") as entry:
            entry.put(
                "recovery_envelope",
                self._workspace.laptop,
                laptop=self._workspace.laptop,
                recovery_key=made.public,
                sealed=recovery.enveloped(key, made.public).decode(),
                made_at=self._now(),
            )
        self._workspace.keep_setting(_ENVELOPED, mark)
        return True

    def covered(self) -> list[Covered]:
        """Return whose files could be opened again with the recovery key, as far as this laptop knows."""
        made = self.made()
        public = made.public if made else ""
        held = {one.laptop: one.made_at for one in self._store.envelopes() if one.recovery_key == public}
        return [
            Covered(member, held.get(member.laptop, "") if member.laptop else "")
            for member in self._inspection.team()
        ]

    def write_envelope(self, laptop: str, path: Path) -> Path:
        """Write the envelope of one laptop as a small file, for whoever holds the recovery key."""
        found = next((one for one in self._store.envelopes() if one.laptop == laptop), None)
        if found is None:
            raise NoEnvelope(path.name)
        with written_whole(path) as stream:
            stream.write(found.sealed.encode())
        return path

    def envelopes(self) -> list[Envelope]:
        """Return the envelopes that this laptop holds."""
        return self._store.envelopes()

    def every_envelope(self) -> list[str]:
        """Return every envelope this file ever held, the latest first."""
        return list(self._store.every_envelope())

    # ------------------------------------------------------------------------------------ the passphrase
    def prepare_passphrase(
        self, old: str, new: str, progress: Progress | None = None, cost: Cost = STRONG
    ) -> Prepared:
        """Write the file anew under another passphrase, beside itself; a worker may do so."""
        if not self._workspace.opens_with(old, cost):
            raise OldPassphraseWrong
        return self._prepared(new, progress, cost)

    def use_passphrase(self, prepared: Prepared) -> int:
        """Go on under the new passphrase; returns how many backups a fresh one replaced."""
        replaced = self._workspace.use_new_passphrase(prepared)
        self.seal_for_recovery()
        return replaced

    def change_passphrase(self, old: str, new: str, cost: Cost = STRONG) -> int:
        """Change the passphrase of this file at once."""
        return self.use_passphrase(self.prepare_passphrase(old, new, cost=cost))

    def set_passphrase(self, new: str, cost: Cost = STRONG) -> int:
        """Give a file that was opened by the recovery key a passphrase its owner knows."""
        return self.use_passphrase(self._prepared(new, None, cost))

    def _prepared(self, new: str, progress: Progress | None, cost: Cost) -> Prepared:
        if len(new) < FEWEST:
            raise PassphraseTooShort
        return self._workspace.under_new_passphrase(new, progress, cost)

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat()


def recover(path: Path, secret: str, envelopes: Iterable[str], passphrase: str, cost: Cost = STRONG) -> int:
    """Open a file whose passphrase is lost, give it a new one, and return how many backups were replaced.

    ``secret`` is the recovery key as it was printed; ``envelopes`` are those somebody else holds.
    """
    if not path.is_file():
        raise WorkspaceMissing(path.name)
    if len(passphrase) < FEWEST:
        raise PassphraseTooShort
    with closing(Workspace.open_with_key(path, _found(path, secret, envelopes))) as workspace:
        return RecoveryService(workspace, InspectionService(workspace)).set_passphrase(passphrase, cost)


def held_by(path: Path, passphrase: str) -> list[str]:
    """Return every envelope that another's workspace ever held, the latest first; it is only read."""
    with closing(Workspace.open(path, passphrase, read_only=True)) as workspace:
        return RecoveryService(workspace, InspectionService(workspace)).every_envelope()


def sealed_in(path: Path) -> list[str]:
    """Return the envelope in a file; what is none holds nothing that a recovery key opens."""
    try:
        with path.open("rb") as stream:
            return [stream.read(_LARGEST).decode("ascii", "replace")]
    except OSError as error:
        raise NoEnvelope(path.name) from error


def _found(path: Path, secret: str, envelopes: Iterable[str]) -> FileKey:
    """Return the file's key from the envelope that holds it: the salt the file begins with tells which."""
    key = _recovery_key(secret)
    try:
        salt = salt_of(path)
    except OSError as error:
        raise PlaceReadOnly(path.name) from error
    sealed, opened = list(envelopes), 0
    for one in sealed:
        try:
            found = recovery.from_envelope(one.encode(), key)
        except recovery.NotTheEnvelope:
            continue
        opened += 1
        if found.salt == salt:
            return found
    raise NoEnvelope(path.name) if opened or not sealed else EnvelopeSealedToOther(path.name)


def _recovery_key(secret: str) -> RecoveryKey:
    try:
        return recovery.recovery_key(secret)
    except recovery.NotARecoveryKey as error:
        raise RecoveryKeyWrong("The recovery key") from error
