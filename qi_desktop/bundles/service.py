"""What a person does with packs and bundles: issue, open, export, inspect."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from qi_desktop.bundles import attached, envelope
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import (
    FORMAT,
    BundleOtherInspection,
    BundleOtherKind,
    Exported,
    Kind,
    Manifest,
    NobodyToSealTo,
    NothingToSend,
    Sent,
    TakenIn,
)
from qi_desktop.bundles.store import BundleStore
from qi_desktop.bundles.withdrawn import coming
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security.identity import TeamCard
from qi_desktop.storage.ledger.erasure import KIND
from qi_desktop.storage.ledger.intake import Parcel, Taken
from qi_desktop.storage.workspace import Workspace

SUFFIXES = {Kind.PACK: ".qipack", Kind.BUNDLE: ".qibundle"}


class BundleService:
    """Packs go from the lead to the team, bundles from the team to the lead."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        keys: KeysService,
        consent: ConsentService,
    ) -> None:
        """Work on this laptop's file; consent that was withdrawn elsewhere is withdrawn here too."""
        self._workspace = workspace
        self._inspection = inspection
        self._keys = keys
        self._consent = consent
        self._store = BundleStore(workspace.database)

    def card(self) -> TeamCard:
        """Return this laptop's team card, which the lead needs before the first pack."""
        return self._workspace.identity().card()

    def issue_pack(self, member_id: str, folder: Path) -> Exported:
        """Write the pack of one team member, sealed to their laptop."""
        member = self._inspection.member(member_id)
        records = self._store.records_for(member.id, member.role)
        parcels = self._workspace.ledger.outtake().of_records(records)
        return self._write(Kind.PACK, [member], parcels, folder)

    def open_pack(self, path: Path) -> Taken:
        """Take a pack in; the first one makes this file part of the inspection and signs its owner in."""
        opened = self.opened(path, Kind.PACK)
        taken = self.taken_in(opened, lambda _: self.keep_attachments(opened)).taken
        for member in self._inspection.team():
            if member.laptop == self._workspace.laptop:
                self._workspace.sign_in(member.id)
        return taken

    def export_bundle(self, folder: Path, *, full: bool = False) -> Exported:
        """Write this laptop's own changes since the last bundle (or all of them), sealed to the lead."""
        leads = [member for member in self._inspection.team() if member.role == "lead" and member.sealing_key]
        if not leads:
            raise NobodyToSealTo("lead")
        since = 0 if full else min(self._store.last_sent(lead.laptop) for lead in leads)
        parcels = self._workspace.ledger.outtake().since(self._workspace.laptop, since)
        if not parcels:
            raise NothingToSend
        return self._write(Kind.BUNDLE, leads, parcels, folder)

    def unsent_changes(self) -> int:
        """Return how many of this laptop's changes no bundle has carried yet."""
        leads = [member for member in self._inspection.team() if member.role == "lead"]
        sent = min((self._store.last_sent(lead.laptop) for lead in leads), default=0)
        return self._workspace.ledger.last_sequence() - sent

    def outbox(self) -> list[Sent]:
        """Return what this laptop has written for others, the latest first."""
        return self._store.outbox()

    def opened(self, path: Path, wanted: Kind | None = None) -> Opened:
        """Open and check a sealed file without taking anything in."""
        opened = envelope.checked(path, self._workspace.identity(), partial(self._signing_keys, path))
        if wanted and opened.manifest.kind != wanted:
            raise BundleOtherKind(path.name, opened.manifest.kind.value, wanted.value)
        return opened

    def keep_attachments(self, opened: Opened) -> None:
        """Keep the attached files that came along, inside the transaction that takes the changes in."""
        for _, content in opened.attachments():
            self._workspace.contents.keep(content)

    def taken_in(
        self, opened: Opened, receipt: Callable[[Taken], None], progress: Progress | None = None
    ) -> TakenIn:
        """Take the changes of one file in, and follow the withdrawals of consent they tell of."""
        return self.all_taken_in([opened], opened.batches(), receipt, progress)

    def all_taken_in(
        self,
        files: Sequence[Opened],
        batches: Iterable[Sequence[Parcel]],
        receipt: Callable[[Taken], None],
        progress: Progress | None = None,
    ) -> TakenIn:
        """Take the changes of several files in, all or none, and follow the withdrawals they tell of.

        ``batches`` are what the files hold, one after another. Where bytes cannot be overwritten now, they
        are when the file is next opened.
        """
        repeating = self._consent.following(coming(lambda: _telling_of_erasures(files)))
        taken = self._workspace.ledger.take_in(batches, progress, receipt)
        followed = self._consent.follow(repeating)
        with suppress(UserError):
            self._workspace.overwrite_erased()
        return TakenIn(taken, taken.erased + followed, len(self._consent.unfinished()))

    def _signing_keys(self, path: Path, manifest: Manifest) -> Signers:
        own = self._inspection.inspection()
        if own and own.id != manifest.inspection:
            raise BundleOtherInspection(path.name)
        # A laptop that belongs to no inspection yet trusts the first pack; the lead's fingerprint
        # is shown so that both can compare it over the telephone.
        if own is None:
            return Signers((manifest.signing_key,))
        return self._keys.signers(manifest.laptop)

    def _write(
        self, kind: Kind, members: Sequence[TeamMember], parcels: Sequence[Parcel], folder: Path
    ) -> Exported:
        keys = [member.sealing_key for member in members if member.sealing_key]
        if len(keys) < len(members):
            raise NobodyToSealTo(members[0].role)
        files = attached.gathered(attached.named_in(parcels), self._workspace.contents.content)
        manifest = replace(self._manifest(kind, members, parcels), attachments=len(files))
        exported = envelope.write(
            folder / self._file_name(kind, manifest),
            manifest,
            [parcels],
            self._workspace.identity(),
            keys,
            attachments=files.items(),
        )
        for member in members:
            self._store.keep_sent(self._sent(manifest, member, exported))
        return exported

    def _manifest(self, kind: Kind, members: Sequence[TeamMember], parcels: Sequence[Parcel]) -> Manifest:
        own = self._inspection.inspection()
        last = parcels[-1].bodies[-1].sequence if kind is Kind.BUNDLE else 0
        return Manifest(
            format=FORMAT,
            kind=kind,
            inspection=own.id if own else "",
            laptop=self._workspace.laptop,
            person=self._workspace.person,
            signing_key=self.card().signing_key,
            addressees=tuple(member.laptop for member in members),
            made_at=self._workspace.clock.now().isoformat(timespec="milliseconds"),
            first=parcels[0].bodies[0].sequence if kind is Kind.BUNDLE else 0,
            last=last,
            changes=sum(len(parcel.bodies) for parcel in parcels),
        )

    def _file_name(self, kind: Kind, manifest: Manifest) -> str:
        """Name the file after laptops and sequences; never after people."""
        if kind is Kind.BUNDLE:
            return f"bundle-{manifest.laptop[-6:]}-{manifest.first:06}-{manifest.last:06}{SUFFIXES[kind]}"
        return f"pack-{manifest.addressees[0][-6:]}-{self._workspace.new_id()[:13]}{SUFFIXES[kind]}"

    def _sent(self, manifest: Manifest, member: TeamMember, exported: Exported) -> Sent:
        return Sent(
            id=self._workspace.new_id(),
            kind=manifest.kind.value,
            addressee=member.laptop,
            file=exported.path.name,
            digest=exported.digest,
            first=manifest.first,
            last=manifest.last,
            changes=manifest.changes,
            sent_at=self._workspace.clock.now(),
        )


def _telling_of_erasures(files: Iterable[Opened]) -> Iterator[Parcel]:
    """Yield the changes of those files that tell of words to be taken out."""
    return (parcel for one in files if KIND in one.kinds for batch in one.batches() for parcel in batch)
