"""What the central team does with a handover: check it, keep it encrypted, lay its open files out."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from qi_desktop.bundles import envelope
from qi_desktop.bundles.aside import in_turn
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import BundleMalformed, BundleOtherKind, Kind, Manifest
from qi_desktop.central.model import (
    Arrived,
    HandoverOlder,
    HandoverReplayed,
    Kept,
    NotForACentralTeam,
)
from qi_desktop.central.receiving.store import ReceivingStore
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security import card as cards
from qi_desktop.security.identity import TeamCard
from qi_desktop.security.passphrase import STRONG, Cost
from qi_desktop.storage.ledger.intake import Taken
from qi_desktop.storage.model import WorkspaceMissing
from qi_desktop.storage.workspace import Workspace

WORKSPACE = "inspection.qi"
OPEN_FILES = "open-files"


class ReceivingService:
    """Receives handovers; each inspection has a folder of its own."""

    def __init__(self, workspace: Workspace, cost: Cost = STRONG) -> None:
        """Work with the central team's own workspace, which holds their keys and what came before."""
        self._workspace = workspace
        self._cost = cost
        self._store = ReceivingStore(workspace.database)

    def kept(self) -> list[Kept]:
        """Return the handovers that came, the latest first."""
        return self._store.kept()

    def receive(
        self,
        file: Path,
        folder: Path,
        passphrase: str,
        *,
        card: TeamCard | None = None,
        progress: Progress | None = None,
    ) -> Arrived:
        """Check a handover and take it in: its ledger into an encrypted workspace, its open files beside it.

        The workspace opens with ``passphrase``. The first handover of an inspection is believed to be from
        whoever signed it, unless the lead's ``card`` is at hand; every later one must be from the same.
        """
        if InspectionService(self._workspace).inspection() is not None:
            raise NotForACentralTeam(self._workspace.path.name)
        if not folder.is_dir():
            raise WorkspaceMissing(folder.name)

        def signers(manifest: Manifest) -> Signers:
            if manifest.kind is not Kind.HANDOVER:
                raise BundleOtherKind(file.name, manifest.kind.value, Kind.HANDOVER.value)
            return self._signers(manifest, _place(folder, manifest), passphrase, card)

        with envelope.checked(file, self._workspace.identity(), signers, progress) as opened:
            number, state = self._numbered(opened)
            self._refuse_old(opened, number)
            return self._taken_in(opened, folder, passphrase, (number, state), progress)

    def _signers(self, manifest: Manifest, place: Path, passphrase: str, card: TeamCard | None) -> Signers:
        """Return whose signature counts: the card's, or that of whoever handed over before."""
        if card is not None:
            return _vouched(manifest, Signers((card.signing_key,)))
        known = {one.signing_key for one in self.kept() if one.inspection == manifest.inspection}
        if not known:
            return Signers((manifest.signing_key,))
        held = place / WORKSPACE
        if not held.is_file():
            return _vouched(manifest, Signers(tuple(known)))
        with Workspace.open(held, passphrase, read_only=True, cost=self._cost) as inspection:
            named = _of_leads(inspection)
        return _vouched(manifest, Signers((*(known - set(named.revoked)), *named.keys), named.revoked))

    def _numbered(self, opened: Opened) -> tuple[int, str]:
        said: Any = opened.said.get("handover")
        try:
            number, state = said["number"], said["state"]
        except (KeyError, TypeError) as error:
            raise BundleMalformed(opened.file, "it has no number") from error
        if type(number) is not int or number < 1 or type(state) is not str:
            raise BundleMalformed(opened.file, "it has no number")
        return number, state

    def _refuse_old(self, opened: Opened, number: int) -> None:
        for one in self.kept():
            if one.digest == opened.digest:
                raise HandoverReplayed(opened.file, f"{one.received_at.astimezone():%d %B %Y, %H:%M}")
        same = [
            one.number
            for one in self.kept()
            if (one.inspection, one.laptop) == (opened.manifest.inspection, opened.manifest.laptop)
        ]
        if same and number <= max(same):
            raise HandoverOlder(opened.file, number, max(same))

    def _taken_in(
        self,
        opened: Opened,
        folder: Path,
        passphrase: str,
        told: tuple[int, str],
        progress: Progress | None,
    ) -> Arrived:
        place = _place(folder, opened.manifest)
        first = not (place / WORKSPACE).is_file()
        with self._inspection_at(place, passphrase) as inspection:
            taken = _into(inspection, opened, progress)
            alike = inspection.ledger.digest() == told[1]
            found = InspectionService(inspection).inspection()
            phrase = _phrase(inspection, opened.manifest)
        files = _lay_out(opened, place / OPEN_FILES)
        self._note(opened, told[0])
        return Arrived(
            digest=opened.digest,
            inspection=opened.manifest.inspection,
            title=found.title if found else "",
            number=told[0],
            workspace=place / WORKSPACE,
            open_files=place / OPEN_FILES,
            files=files,
            changes=taken.offered,
            fresh=taken.fresh,
            sender=phrase,
            first=first,
            alike=alike,
        )

    def _note(self, opened: Opened, number: int) -> None:
        manifest = opened.manifest
        self._store.keep(
            Kept(
                digest=opened.digest,
                inspection=manifest.inspection,
                laptop=manifest.laptop,
                number=number,
                file=opened.file,
                received_at=self._workspace.clock.now(),
                signing_key=manifest.signing_key,
            )
        )

    @contextmanager
    def _inspection_at(self, place: Path, passphrase: str) -> Generator[Workspace]:
        """Open the inspection's workspace, or make one that has its name only once it holds something."""
        place.mkdir(exist_ok=True)
        path, part = place / WORKSPACE, place / f".{WORKSPACE}.part"
        if path.is_file():
            with Workspace.open(path, passphrase, clock=self._workspace.clock, cost=self._cost) as opened:
                yield opened
            return
        _remove(part)
        try:
            with Workspace.create(part, passphrase, clock=self._workspace.clock, cost=self._cost) as made:
                yield made
            part.replace(path)
        finally:
            _remove(part)


def _of_leads(workspace: Workspace) -> Signers:
    """Return the keys of the leads of an inspection, and everybody's that were revoked."""
    inspection = InspectionService(workspace)
    keys = KeysService(workspace, inspection)
    told = [(one.role, keys.signers(one.laptop)) for one in inspection.team() if one.laptop]
    return Signers(
        tuple(key for role, one in told if role is Role.LEAD for key in one.keys),
        tuple(key for _, one in told for key in one.revoked),
    )


def _vouched(manifest: Manifest, known: Signers) -> Signers:
    """Return the same keys, and the one that signed where one of them vouches for it in its card."""
    good = set(known.keys) - set(known.revoked)
    if cards.forerunners(manifest.signing_key, manifest.card) & good:
        return Signers((*known.keys, manifest.signing_key), known.revoked)
    return known


def _place(folder: Path, manifest: Manifest) -> Path:
    return folder / f"inspection-{manifest.inspection[-12:]}"


def _into(inspection: Workspace, opened: Opened, progress: Progress | None) -> Taken:
    def keep(taken: Taken) -> None:
        del taken
        for _, content in opened.attachments():
            inspection.contents.keep(content)

    batches = (batch for _, batch in in_turn([opened]))
    taken = inspection.ledger.take_in(batches, progress, keep)
    with suppress(UserError):
        inspection.overwrite_erased()
    return taken


def _phrase(workspace: Workspace, manifest: Manifest) -> str:
    """Return the words of the sender's card as the inspection knows it."""
    inspection = InspectionService(workspace)
    for member in inspection.team():
        if manifest.signing_key == member.signing_key and member.sealing_key:
            return KeysService(workspace, inspection).phrase(member)
    return ""


def _lay_out(opened: Opened, folder: Path) -> int:
    """Write the files in open formats; those of an earlier handover make way, words withdrawn since too."""
    fresh = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    count = 0
    for name, content in opened.extras():
        path = fresh.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_whole(path) as stream:
            stream.write(content)
        count += 1
    if folder.exists():
        shutil.rmtree(folder)
    fresh.rename(folder)
    return count


def _remove(part: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock"):
        part.with_name(part.name + ending).unlink(missing_ok=True)
