"""What a person does with packs and bundles: issue, open, export, inspect."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qi_desktop.bundles import attached, envelope
from qi_desktop.bundles.acknowledging import said as saying
from qi_desktop.bundles.acknowledging.service import AcknowledgingService
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import (
    FORMAT,
    Exported,
    Kind,
    Manifest,
    Missing,
    NothingToSend,
    OnlyLeadIssuesPacks,
    Sent,
    TakenIn,
)
from qi_desktop.bundles.parties import Parties
from qi_desktop.bundles.selecting.records import is_whole
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.bundles.spans import Extent, amount, beyond, together
from qi_desktop.bundles.withdrawn import coming
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.recovery.service import RecoveryService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security.card import as_text
from qi_desktop.security.identity import TeamCard
from qi_desktop.storage.ledger.erasure import KIND
from qi_desktop.storage.ledger.intake import Parcel, Taken
from qi_desktop.storage.workspace import Workspace

SUFFIXES = {Kind.PACK: ".qipack", Kind.BUNDLE: ".qibundle"}


class BundleService:
    """Packs go from the lead to the team, bundles from the team to the leads."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, keys: KeysService, consent: ConsentService
    ) -> None:
        """Work on this laptop's file; consent that was withdrawn elsewhere is withdrawn here too."""
        self._workspace = workspace
        self._inspection = inspection
        self._keys = keys
        self._consent = consent
        self._selecting = SelectingService(workspace.database)
        self._acknowledging = AcknowledgingService(workspace)
        self._parties = Parties(workspace, inspection, keys, self._selecting)
        self._recovery = RecoveryService(workspace, inspection)

    def card(self) -> TeamCard:
        """Return this laptop's team card, which the lead needs before the first pack."""
        return self._workspace.identity().card()

    # ------------------------------------------------------------------------------------------- going out
    def issue_pack(
        self, member_id: str, folder: Path, *, full: bool = False, progress: Progress | None = None
    ) -> Exported:
        """Write the pack of one team member, sealed to their laptop: what they have not acknowledged yet."""
        if not self._parties.leads_here():
            raise OnlyLeadIssuesPacks
        member = self._inspection.member(member_id)
        extent = self._selecting.of_pack(member)
        if not full:
            extent = beyond(extent, self._acknowledging.acknowledged(member.laptop))
        return self._write(Kind.PACK, [member], extent, folder, progress)

    def export_bundle(
        self, folder: Path, *, full: bool = False, progress: Progress | None = None
    ) -> Exported:
        """Write what the leads have not received as far as is known (or everything), sealed to them.

        An inspector's bundle holds their own changes; a lead's holds those of all laptops.
        """
        leads = self._parties.leads_elsewhere()
        if not leads:
            self._parties.refuse_to_seal()
        self._recovery.seal_for_recovery()
        extent = self._to_tell() if full else self._untold(leads)
        if not extent:
            raise NothingToSend
        return self._write(Kind.BUNDLE, leads, extent, folder, progress)

    def unsent_changes(self) -> int:
        """Return how many changes no bundle has carried yet, or only one that was lost."""
        leads = self._parties.leads_elsewhere()
        if leads:
            return amount(self._untold(leads))
        return 0 if self._parties.leads_here() else amount(self._to_tell())

    def outbox(self) -> list[Sent]:
        """Return what this laptop has written for others, the latest first, each with where it stands."""
        return self._acknowledging.outbox()

    def _untold(self, leads: Sequence[TeamMember]) -> Extent:
        told = self._to_tell()
        return together(beyond(told, self._acknowledging.expected(lead.laptop)) for lead in leads)

    def _to_tell(self) -> Extent:
        """Return the changes this laptop may speak for: a lead's speaks for all."""
        if self._parties.leads_here():
            return self._selecting.held()
        return self._selecting.of_laptops(self._parties.own_laptops())

    # ------------------------------------------------------------------------------------------ coming in
    def open_pack(self, path: Path, progress: Progress | None = None) -> Taken:
        """Take a pack in; the first one makes this file part of the inspection and signs its owner in."""
        with self.opened(path, Kind.PACK, progress) as opened:
            self._workspace.notice_lost(saying.last_held(opened.said, self._workspace.laptop))

            def kept(taken: Taken) -> None:
                self._parties.refuse_unless_a_leads(opened)
                self.keep_attachments(opened)
                self._acknowledging.keep_pack(opened.manifest, opened.digest, opened.file, taken.fresh)

            taken = self.taken_in(opened, kept, progress).taken
        card = self.card()
        for member in self._inspection.team():
            if member.laptop == card.laptop or member.signing_key == card.signing_key:
                self._workspace.sign_in(member.id)
        self._recovery.seal_for_recovery()
        return taken

    def opened(self, path: Path, wanted: Kind | None = None, progress: Progress | None = None) -> Opened:
        """Open and check a sealed file without taking anything in."""
        allowed = partial(self._parties.signers, path.name)
        opened = envelope.checked(path, self._workspace.identity(), allowed, progress)
        try:
            self._parties.check(opened, wanted)
        except UserError:
            opened.close()
            raise
        return opened

    def missing(self) -> tuple[Missing, ...]:
        """Return the changes of others that were written and never came here, with the names of their files.

        Only a lead is meant to receive everything; others hold parts by design.
        """
        if not self._parties.leads_here():
            return ()
        return self._acknowledging.missing(self._selecting.held(), self._parties.persons())

    def persons(self) -> dict[str, str]:
        """Return whose each laptop of the others is, or was before they restored a copy."""
        return self._parties.persons()

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

        def kept(taken: Taken) -> None:
            for one in files:
                self._hear(one)
            receipt(taken)

        taken = self._workspace.ledger.take_in(batches, progress, kept)
        followed = self._consent.follow(repeating)
        with suppress(UserError):
            self._workspace.overwrite_erased()
        return TakenIn(taken, taken.erased + followed, len(self._consent.unfinished()))

    def _hear(self, opened: Opened) -> None:
        """Keep what a file says beside its changes, in the transaction that takes them in."""
        laptops = self._parties.laptops_of_sender(opened.manifest)
        self._acknowledging.heard(opened.manifest, opened.said, laptops)

    # ---------------------------------------------------------------------------------------- the writing
    def _write(
        self,
        kind: Kind,
        members: Sequence[TeamMember],
        extent: Extent,
        folder: Path,
        progress: Progress | None,
    ) -> Exported:
        keys = self._keys.sealing_keys(members)
        digests = self._selecting.attached(extent, attached.CARRIED)
        manifest = replace(self._manifest(kind, members, extent), attachments=len(digests))
        exported = envelope.write(
            folder / f"{self._acknowledging.free_name(self._stem(manifest))}{SUFFIXES[kind]}",
            manifest,
            self._workspace.ledger.outtake().within(extent),
            self._workspace.identity(),
            keys,
            said=self._said(kind, members),
            attachments=((one, self._workspace.contents.content(one) or b"") for one in digests),
            progress=progress,
        )
        for member in members:
            self._acknowledging.keep_sent(self._sent(manifest, member, exported, extent))
        return exported

    def _said(self, kind: Kind, members: Sequence[TeamMember]) -> dict[str, Any]:
        """Return what goes beside the changes; an inspector's pack tells of their laptops and ours alone."""
        laptops = frozenset[str]().union(*map(self._selecting.laptops_of, members))
        holds = self._selecting.held()
        if not all(is_whole(member.role) for member in members):
            ours = {*laptops, self._workspace.laptop, *self._workspace.former_laptops}
            holds = {laptop: spans for laptop, spans in holds.items() if laptop in ours}
        return self._acknowledging.said_to(laptops, holds, kind)

    def _manifest(self, kind: Kind, members: Sequence[TeamMember], extent: Extent) -> Manifest:
        inspection = self._inspection.inspection()
        own = extent.get(self._workspace.laptop, ()) if kind is Kind.BUNDLE else ()
        card = self.card()
        return Manifest(
            format=FORMAT,
            kind=kind,
            inspection=inspection.id if inspection else "",
            laptop=self._workspace.laptop,
            person=self._workspace.person,
            signing_key=card.signing_key,
            card=as_text(card) if card.forerunners else "",
            addressees=tuple(member.laptop for member in members),
            made_at=self._workspace.clock.now().isoformat(timespec="milliseconds"),
            first=own[0][0] if own else 0,
            last=own[-1][1] if own else 0,
            changes=amount(extent),
        )

    def _stem(self, manifest: Manifest) -> str:
        """Name the file after laptops and sequences; never after people."""
        if manifest.kind is Kind.BUNDLE:
            return f"bundle-{manifest.laptop[-6:]}-{manifest.first:06}-{manifest.last:06}"
        return f"pack-{manifest.addressees[0][-6:]}-{self._workspace.new_id()[:13]}"

    def _sent(self, manifest: Manifest, member: TeamMember, exported: Exported, extent: Extent) -> Sent:
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
            extent=extent,
        )


def _telling_of_erasures(files: Iterable[Opened]) -> Iterator[Parcel]:
    """Yield the changes of those files that tell of words to be taken out."""
    return (parcel for one in files if KIND in one.kinds for batch in one.batches() for parcel in batch)
