"""Who may say what to whom: the leads elsewhere, whose a file is, and what its sender may speak of."""

from functools import partial
from itertools import chain
from typing import NoReturn

from qi_desktop.bundles.acknowledging import said as saying
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.mandate import KINDS, Mandate, spans_led
from qi_desktop.bundles.model import (
    BundleAltered,
    BundleBeyondMandate,
    BundleOtherInspection,
    BundleOtherKind,
    BundleSpeaksForOthers,
    Kind,
    Manifest,
    NobodyToSealTo,
    PackNotFromLead,
)
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.inspection.keys.model import Signers, Standing
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import Role, TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

_OUT_OF_REACH = (Standing.NO_CARD, Standing.REVOKED, Standing.ENDED)


class Parties:
    """Knows whose laptop this is, whose the others are, and what each may speak of."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        keys: KeysService,
        selecting: SelectingService,
    ) -> None:
        """Know them by the team of this file."""
        self._workspace = workspace
        self._inspection = inspection
        self._keys = keys
        self._selecting = selecting

    # ----------------------------------------------------------------------------------------- on this side
    def leads_here(self) -> bool:
        """Tell whether this laptop is a lead's."""
        me = self._me()
        return me is not None and me.role is Role.LEAD

    def own_laptops(self) -> frozenset[str]:
        """Return the names under which the person at this laptop ever wrote."""
        me = self._me()
        own = {self._workspace.laptop, *self._workspace.former_laptops}
        return (self._selecting.laptops_of(me) if me else frozenset[str]()) | own

    def _me(self) -> TeamMember | None:
        laptop, person = self._workspace.laptop, self._workspace.person
        team = self._inspection.team()
        return next((one for one in team if one.id == person or (not person and one.laptop == laptop)), None)

    # -------------------------------------------------------------------------------------- on the other side
    def leads_elsewhere(self) -> list[TeamMember]:
        """Return the other leads to whom a file can be sealed."""
        return [one for one in self._other_leads() if self._keys.standing(one) not in _OUT_OF_REACH]

    def refuse_to_seal(self) -> NoReturn:
        """Say why nothing can be sealed to any lead."""
        self._keys.sealing_keys(self._other_leads())
        raise NobodyToSealTo(Role.LEAD.value)

    def _other_leads(self) -> list[TeamMember]:
        me = self._me()
        return [one for one in self._inspection.team() if one.role is Role.LEAD and one != me]

    def persons(self) -> dict[str, str]:
        """Return whose each laptop of the others is, or was before they restored a copy."""
        me = self._me()
        return {
            laptop: member.name
            for member in self._inspection.team()
            if member != me
            for laptop in self._selecting.laptops_of(member)
        }

    # ----------------------------------------------------------------------------------- of a file that comes
    def signers(self, file: str, manifest: Manifest) -> Signers:
        """Return which keys may have signed a file of this inspection."""
        own = self._inspection.inspection()
        if own and own.id != manifest.inspection:
            raise BundleOtherInspection(file)
        # A laptop that belongs to no inspection yet trusts the first pack; the lead's fingerprint
        # is shown so that both can compare it over the telephone.
        if own is None:
            return Signers((manifest.signing_key,))
        return self._keys.speaking(manifest.laptop, manifest.signing_key, manifest.card)

    def check(self, opened: Opened, wanted: Kind | None) -> None:
        """Refuse a file of another kind, or one that says more than its sender may."""
        manifest = opened.manifest
        if wanted and manifest.kind != wanted:
            raise BundleOtherKind(opened.file, manifest.kind.value, wanted.value)
        try:
            saying.read(opened.said)
        except saying.BadSaid as error:
            raise BundleAltered(opened.file, str(error)) from error
        sender = self._sender(manifest)
        if sender is None:
            return
        lead = sender.role is Role.LEAD
        if manifest.kind is Kind.PACK and not lead:
            raise PackNotFromLead(opened.file)
        if manifest.person not in ("", sender.id):
            raise BundleSpeaksForOthers(opened.file)
        if not lead:
            self._check_mandate(opened, sender)

    def _check_mandate(self, opened: Opened, sender: TeamMember) -> None:
        """Refuse what an inspector's file says in the name of others, or changes of what is not theirs."""
        # Whoever restored a copy twice before sending has a name in between that nobody has heard of.
        unheard = opened.laptops - self._selecting.held().keys()
        laptops = self._may_speak_for(sender, unheard | {opened.manifest.laptop})
        if opened.laptops - laptops or opened.persons - {"", sender.id}:
            raise BundleSpeaksForOthers(opened.file)
        if KINDS.intersection(opened.kinds):
            changes = chain.from_iterable(opened.batches())
            if matter := self._mandate(sender, laptops).overstepped(changes):
                raise BundleBeyondMandate(opened.file, matter)

    def _mandate(self, sender: TeamMember, laptops: frozenset[str]) -> Mandate:
        """Return what a member who is no lead may tell of the team, and take out: nothing but their own."""
        others = [one for one in self._inspection.team() if one.id != sender.id]
        keys = (
            (one.signing_key, one.sealing_key, *one.former_keys, *one.revoked_keys, *self._laptops(one))
            for one in others
        )
        return Mandate(
            sender.id,
            laptops,
            frozenset(chain.from_iterable(keys)) - {""},
            spans_led(self._selecting.roles_of(sender), Role.LEAD.value),
            self._selecting.of_laptops(laptops),
            partial(self._selecting.is_open_to, sender, laptops),
        )

    def refuse_unless_a_leads(self, opened: Opened) -> None:
        """Refuse a pack, the first one too, whose signer is no lead by the team that it brings."""
        sender = self._sender(opened.manifest)
        if sender is None or sender.role is not Role.LEAD:
            raise PackNotFromLead(opened.file)

    def laptops_of_sender(self, manifest: Manifest) -> frozenset[str]:
        """Return every laptop that was ever the sender's."""
        sender = self._sender(manifest)
        return self._selecting.laptops_of(sender) if sender else frozenset[str]()

    def silenced(self, manifest: Manifest) -> frozenset[str]:
        """Return of whose laptops a sender's word does not count: of the others', if they are no lead."""
        sender = self._sender(manifest)
        if sender is None or sender.role is Role.LEAD:
            return frozenset()
        others = (self._laptops(one) for one in self._inspection.team() if one != sender)
        return frozenset(chain.from_iterable(others)) - self._laptops(sender)

    def _sender(self, manifest: Manifest) -> TeamMember | None:
        """Return who signed a file; a restored copy is known by its key, under whatever name it goes on."""
        return self._keys.sender(manifest.signing_key, manifest.card)

    def _may_speak_for(self, member: TeamMember, named: frozenset[str]) -> frozenset[str]:
        """Return the laptops a member may speak for: every one that was theirs, and was nobody else's."""
        others = (self._laptops(one) for one in self._inspection.team() if one != member)
        return (self._laptops(member) | named).difference(*others)

    def _laptops(self, member: TeamMember) -> frozenset[str]:
        return self._selecting.laptops_of(member)
