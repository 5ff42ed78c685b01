"""One file on its way out: its manifest and name, what is said beside its changes, its line in the outbox."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qi_desktop.bundles import envelope, layout
from qi_desktop.bundles.acknowledging.service import AcknowledgingService
from qi_desktop.bundles.model import FORMAT, Exported, Kind, Manifest, Sent
from qi_desktop.bundles.selecting.records import is_whole
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.bundles.spans import Extent, amount
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security.card import as_text
from qi_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to go to whom."""

    kind: Kind
    members: Sequence[TeamMember]
    extent: Extent
    said: Mapping[str, Any]
    """Small facts that travel beside the changes."""
    stem: str = ""
    """What the file is called, where its sequences do not say it."""
    extras: Iterable[tuple[str, bytes]] = ()


class Outgoing:
    """Writes packs, bundles and handovers, and notes each in the outbox."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        keys: KeysService,
        selecting: SelectingService,
        acknowledging: AcknowledgingService,
    ) -> None:
        """Write from this laptop's file."""
        self._workspace = workspace
        self._inspection = inspection
        self._keys = keys
        self._selecting = selecting
        self._acknowledging = acknowledging

    def write(self, letter: Letter, folder: Path, suffix: str, progress: Progress | None = None) -> Exported:
        """Seal a file to its addressees; attached bytes there is no room for go with the next one."""
        keys = self._keys.sealing_keys(letter.members)
        attaching = self._selecting.attached(letter.extent, layout.CARRIED)
        manifest = replace(self._manifest(letter), attachments=len(attaching.carried))
        stem = letter.stem or self._stem(manifest)
        exported = envelope.write(
            folder / f"{self._acknowledging.free_name(stem)}{suffix}",
            manifest,
            self._workspace.ledger.outtake().within(letter.extent),
            self._workspace.identity(),
            keys,
            said=letter.said,
            attachments=((one, self._workspace.contents.content(one) or b"") for one in attaching.carried),
            extras=letter.extras,
            progress=progress,
        )
        for member in letter.members:
            self._acknowledging.keep_sent(self._sent(manifest, member, exported, letter.extent))
            self._acknowledging.keep_carried(member.laptop, attaching.carried, attaching.left)
        return exported

    def said(self, kind: Kind, members: Sequence[TeamMember]) -> dict[str, Any]:
        """Return what goes beside the changes; an inspector's pack tells of their laptops and ours alone."""
        laptops = frozenset[str]().union(*map(self._selecting.laptops_of, members))
        holds = self._selecting.held()
        of: Collection[str] | None = None
        if not all(is_whole(member.role) for member in members):
            of = laptops
            ours = {*laptops, self._workspace.laptop, *self._workspace.former_laptops}
            holds = {laptop: spans for laptop, spans in holds.items() if laptop in ours}
        return self._acknowledging.said_to(laptops, holds, kind, self._selecting.lacking(of))

    def _manifest(self, letter: Letter) -> Manifest:
        inspection = self._inspection.inspection()
        own = letter.extent.get(self._workspace.laptop, ()) if letter.kind is Kind.BUNDLE else ()
        card = self._workspace.identity().card()
        return Manifest(
            format=FORMAT,
            kind=letter.kind,
            inspection=inspection.id if inspection else "",
            laptop=self._workspace.laptop,
            person=self._workspace.person,
            signing_key=card.signing_key,
            card=as_text(card) if card.forerunners else "",
            addressees=tuple(member.laptop for member in letter.members),
            made_at=self._workspace.clock.now().isoformat(timespec="milliseconds"),
            first=own[0][0] if own else 0,
            last=own[-1][1] if own else 0,
            changes=amount(letter.extent),
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
