"""What a person does with packs and bundles: issue, open, export, inspect."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from qi_desktop.bundles import envelope
from qi_desktop.bundles.acknowledging import said as saying
from qi_desktop.bundles.acknowledging.service import AcknowledgingService
from qi_desktop.bundles.aside import Aside
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import (
    Exported,
    Kind,
    Missing,
    NothingToSend,
    OnlyLeadIssuesPacks,
    Sent,
    TakenIn,
)
from qi_desktop.bundles.outgoing import Letter, Outgoing
from qi_desktop.bundles.parties import Parties
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.bundles.spans import Extent, amount, beyond, common, together
from qi_desktop.bundles.withdrawn import coming
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.recovery.service import RecoveryService
from qi_desktop.inspection.service import InspectionService
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
        self._outgoing = Outgoing(workspace, inspection, keys, self._selecting, self._acknowledging)
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
            new = beyond(extent, self._acknowledging.acknowledged(member.laptop))
            extent = together([new, self._asked_for(member, extent)])
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

    def has_joined(self, member: TeamMember) -> bool:
        """Tell whether anything ever came from a member's laptop; before, even a lead begins with a pack."""
        return bool(self._acknowledging.acknowledged(member.laptop))

    def outbox(self) -> list[Sent]:
        """Return what this laptop has written for others, the latest first, each with where it stands."""
        return self._acknowledging.outbox()

    def _untold(self, leads: Sequence[TeamMember]) -> Extent:
        told = self._to_tell()
        new = [beyond(told, self._acknowledging.expected(lead.laptop)) for lead in leads]
        return together([*new, *(self._asked_for(lead, told) for lead in leads)])

    def _asked_for(self, member: TeamMember, told: Extent) -> Extent:
        """Return the changes that attach files whose bytes have not arrived: with them the bytes go again."""
        return common(self._selecting.attaching(self._acknowledging.lacking(member.laptop)), told)

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

    def beside(self, paths: Sequence[Path]) -> Aside:
        """Return a second process that helps to check and to read these files; end it afterwards."""
        return Aside(paths, self._workspace.identity())

    def opened(
        self,
        path: Path,
        wanted: Kind | None = None,
        progress: Progress | None = None,
        beside: Aside | None = None,
    ) -> Opened:
        """Open and check a sealed file without taking anything in."""
        allowed = partial(self._parties.signers, path.name)
        known = beside.examined(path) if beside else None
        opened = envelope.checked(path, self._workspace.identity(), allowed, progress, known)
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
        silenced = self._parties.silenced(opened.manifest)
        self._acknowledging.heard(opened.manifest, opened.said, laptops, silenced)

    def _write(
        self,
        kind: Kind,
        members: Sequence[TeamMember],
        extent: Extent,
        folder: Path,
        progress: Progress | None,
    ) -> Exported:
        letter = Letter(kind, members, extent, self._outgoing.said(kind, members))
        return self._outgoing.write(letter, folder, SUFFIXES[kind], progress)


def _telling_of_erasures(files: Iterable[Opened]) -> Iterator[Parcel]:
    """Yield the changes of those files that tell of words to be taken out."""
    return (parcel for one in files if KIND in one.kinds for batch in one.batches() for parcel in batch)
