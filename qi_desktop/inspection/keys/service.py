"""What a person does about keys: whose may sign, to whom may be sealed."""

from collections.abc import Sequence
from datetime import date, timedelta

from qi_desktop.inspection.keys.model import (
    SOON_DAYS,
    KeysEnded,
    KeysRevoked,
    NoCardYet,
    Signers,
    Standing,
)
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


class KeysService:
    """Knows whose keys are whose, and keeps what becomes of them."""

    def __init__(self, workspace: Workspace, inspection: InspectionService) -> None:
        """Work on this laptop's file."""
        self._workspace = workspace
        self._inspection = inspection

    # -------------------------------------------------------------------------------------- who may sign
    def signers(self, laptop_or_key: str) -> Signers:
        """Return the keys that may sign for a laptop, or for whoever holds a signing key.

        Current and former keys may, as long as nobody revoked them; revoked ones are told apart, so that a
        file signed by one is refused as what it is.
        """
        allowed: list[str] = []
        revoked: list[str] = []
        for member in self._inspection.team():
            own = [key for key in (member.signing_key, *member.former_keys) if key]
            if laptop_or_key == member.laptop or laptop_or_key in (*own, *member.revoked_keys):
                revoked += [*member.revoked_keys, *(own if member.revoked_at else ())]
                allowed += own
        return Signers(
            tuple(key for key in dict.fromkeys(allowed) if key not in revoked), tuple(dict.fromkeys(revoked))
        )

    # --------------------------------------------------------------------------------- to whom to seal
    def sealing_keys(self, members: Sequence[TeamMember]) -> list[str]:
        """Return the keys to seal a file to these members; whoever cannot be sealed to is told."""
        return [self._sealing_key(member) for member in members]

    def _sealing_key(self, member: TeamMember) -> str:
        match self.standing(member):
            case Standing.NO_CARD:
                raise NoCardYet(member.name)
            case Standing.REVOKED:
                raise KeysRevoked(member.name, member.revoked_reason)
            case Standing.ENDED:
                raise KeysEnded(member.name, date.fromisoformat(member.keys_until))
            case _:
                return member.sealing_key

    def standing(self, member: TeamMember) -> Standing:
        """Tell how far the keys of a member can be relied upon today."""
        if member.revoked_at:
            return Standing.REVOKED
        if not member.sealing_key:
            return Standing.NO_CARD
        today = self._workspace.clock.now().astimezone().date()
        until = date.fromisoformat(member.keys_until) if member.keys_until else None
        if until and until < today:
            return Standing.ENDED
        if not member.verified_at:
            return Standing.UNVERIFIED
        if until and until <= today + timedelta(days=SOON_DAYS):
            return Standing.ENDING
        return Standing.VERIFIED
