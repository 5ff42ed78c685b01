"""What a person does about keys: bring cards in, verify, renew, end and revoke them."""

from collections.abc import Sequence
from datetime import date, timedelta

from qi_desktop.inspection import compared
from qi_desktop.inspection.keys.model import (
    SOON_DAYS,
    CardIsRevoked,
    CardNotVouched,
    DayNotUnderstood,
    KeysEnded,
    KeysRevoked,
    NoCardYet,
    PhraseDiffers,
    Signers,
    Standing,
    TeamCardAltered,
)
from qi_desktop.inspection.model import CardOfSomebodyElse, NotATeamCard, TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security import card as cards
from qi_desktop.security.identity import TeamCard
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace

SUFFIX = ".qicard"


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
            own = _keys_of(member)
            if laptop_or_key == member.laptop or laptop_or_key in (*own, *member.revoked_keys):
                revoked += [*member.revoked_keys, *(own if member.revoked_at else ())]
                allowed += own
        return Signers(
            tuple(key for key in dict.fromkeys(allowed) if key not in revoked), tuple(dict.fromkeys(revoked))
        )

    def speaking(self, laptop: str, signing_key: str, card: str = "") -> Signers:
        """Return by which key a file may be signed that names its laptop and its key.

        Only by the very key it names, and only where that key may speak for that laptop. A newer key may as
        well, whose card the keys known before vouch for.
        """
        known = self.signers(laptop)
        if not known.keys and not known.revoked:
            known = self.signers(signing_key)
        good = signing_key in known.keys or bool(self._forerunners(signing_key, card) & set(known.keys))
        return Signers((signing_key,) if good and signing_key not in known.revoked else (), known.revoked)

    def sender(self, signing_key: str, card: str = "") -> TeamMember | None:
        """Return whose key it is, or who vouched for it."""
        named = {signing_key, *self._forerunners(signing_key, card)}
        return next((one for one in self._inspection.team() if named & set(_keys_of(one))), None)

    def _forerunners(self, signing_key: str, card: str) -> set[str]:
        """Return the keys that vouch for a newer one, by the card that came along."""
        try:
            told = cards.read(card) if card else None
        except (cards.NotACard, cards.CardAltered):
            return set()
        if told is None or told.signing_key != signing_key:
            return set()
        return {one.signing_key for one in told.forerunners}

    # ----------------------------------------------------------------------------------- to whom to seal
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
        today = self._today()
        until = date.fromisoformat(member.keys_until) if member.keys_until else None
        if until and until < today:
            return Standing.ENDED
        if not member.verified_at and not self._is_own(member):
            return Standing.UNVERIFIED
        if until and until <= today + timedelta(days=SOON_DAYS):
            return Standing.ENDING
        return Standing.VERIFIED

    def unproven(self, members: Sequence[TeamMember]) -> list[TeamMember]:
        """Return those whose words nobody has compared yet: a file to them is written, with a warning."""
        return [member for member in members if self.standing(member) is Standing.UNVERIFIED]

    def ending(self, members: Sequence[TeamMember]) -> list[TeamMember]:
        """Return those whose keys have a last day within a fortnight, compared or not."""
        last = (self._today() + timedelta(days=SOON_DAYS)).isoformat()
        return [
            one for one in members if one.keys_until and self._today().isoformat() <= one.keys_until <= last
        ]

    # -------------------------------------------------------------------------------------------- cards
    def card(self) -> TeamCard:
        """Return this laptop's own team card."""
        return self._workspace.identity().card()

    def phrase(self, member: TeamMember) -> str:
        """Return the six words of the keys known of a member; their own laptop shows the same."""
        if not member.sealing_key:
            raise NoCardYet(member.name)
        return TeamCard(member.laptop, member.signing_key, member.sealing_key).phrase

    def read_card(self, content: bytes | str, file: str = "") -> TeamCard:
        """Return the card in a file, or in the text that somebody pasted."""
        try:
            return cards.read(content)
        except cards.NotACard as error:
            raise NotATeamCard(file or "This text") from error
        except cards.CardAltered as error:
            raise TeamCardAltered(file or "This text") from error

    def holder(self, card: TeamCard) -> TeamMember | None:
        """Return the member whose laptop or keys a card speaks for, if the team knows them already."""
        named = {card.laptop, card.signing_key, *(one.signing_key for one in card.forerunners)}
        return next((one for one in self._inspection.team() if named & {one.laptop, *_keys_of(one)}), None)

    def hand_in(self, member: str, card: TeamCard, *, anew: bool = False) -> TeamMember:
        """Note whose laptop a card speaks for.

        Newer keys follow by themselves where the keys known before vouch for them, and stay as verified as
        those were. Any others are taken only ``anew``, as for a new laptop, and wait to be verified.
        """
        known = self._inspection.member(member)
        if not self._is_own(known):
            self._inspection.refuse_unless_lead()
        holder = self.holder(card)
        if holder is not None and holder.id != member:
            raise CardOfSomebodyElse(holder.name)
        if card.signing_key in known.revoked_keys:
            raise CardIsRevoked(known.name)
        follows = self._follows(known, card)
        if not follows and not anew:
            raise CardNotVouched(known.name)
        with self._workspace.ledger.entry("hand_in_card") as entry:
            entry.put(
                "team_member",
                known.id,
                laptop=card.laptop,
                signing_key=card.signing_key,
                sealing_key=card.sealing_key,
            )
            if card.signing_key != known.signing_key or known.revoked_at:
                entry.put("team_member", known.id, **_after(known, follows=follows))
        return self._inspection.member(member)

    def _follows(self, known: TeamMember, card: TeamCard) -> bool:
        """Tell whether a card is the first one, the same one, or vouched for by keys in good standing."""
        if not known.signing_key and not known.revoked_keys:
            return True
        if known.revoked_at:
            return False
        if card.signing_key == known.signing_key:
            return card.sealing_key == known.sealing_key
        good = set(self.signers(known.signing_key).keys)
        return any(one.signing_key in good for one in card.forerunners)

    # ------------------------------------------------------------------------------ what becomes of keys
    def verify(self, member: str, words: str) -> TeamMember:
        """Note that the person compared the words of a card with its owner: for the team where a lead did."""
        known = self._inspection.member(member)
        if words.casefold().split() != self.phrase(known).split():
            raise PhraseDiffers(known.name)
        if self._inspection.leads():
            with self._workspace.ledger.entry("verify_card") as entry:
                entry.put(
                    "team_member", known.id, verified_at=self._now(), verified_by=self._workspace.person
                )
        else:
            kept = self._workspace.setting(compared.SETTING)
            self._workspace.keep_setting(compared.SETTING, compared.noting(kept, known, self._now()))
        return self._inspection.member(member)

    def end_keys(self, member: str, until: str) -> TeamMember:
        """Let the keys of a member be good until a day, or without an end where it is blank."""
        known = self._inspection.member(member)
        try:
            last = date.fromisoformat(until).isoformat() if until else None
        except ValueError as error:
            raise DayNotUnderstood(until) from error
        self._inspection.refuse_unless_lead()
        with self._workspace.ledger.entry("end_keys") as entry:
            entry.put("team_member", known.id, keys_until=last)
        return self._inspection.member(member)

    def revoke(self, member: str, reason: str) -> TeamMember:
        """Trust the keys of a member no more: nothing is sealed to them, nothing signed by them is taken."""
        known = self._inspection.member(member)
        if not known.signing_key:
            raise NoCardYet(known.name)
        if not reason.strip():
            raise ReasonMissing("revoke_keys")
        self._inspection.refuse_unless_lead()
        with self._workspace.ledger.entry("revoke_keys", reason.strip()) as entry:
            entry.put(
                "team_member",
                known.id,
                revoked_at=self._now(),
                revoked_reason=reason.strip(),
                revoked_keys=list(dict.fromkeys((*known.revoked_keys, *_keys_of(known)))),
            )
        return self._inspection.member(member)

    def make_new_keys(self, reason: str) -> TeamCard:
        """Make new keys for this laptop; the old ones stay to open what was sealed to them.

        The card of the new keys is signed by the old ones, so that the lead's laptop can tell who it is.
        """
        if not reason.strip():
            raise ReasonMissing("make_new_keys")
        renewed = self._workspace.identity().renewed()
        card = renewed.card()
        with self._workspace.ledger.entry("make_new_keys", reason.strip()) as entry:
            self._workspace.keep_identity(renewed)
            for own in filter(self._is_own, self._inspection.team()):
                fields = {"signing_key": card.signing_key, "sealing_key": card.sealing_key}
                told = _after(own, follows=True)
                if not self._inspection.leads():  # nobody takes back their own revocation
                    told = {name: value for name, value in told.items() if not name.startswith("revoked_")}
                entry.put("team_member", own.id, **fields, **told)
        return card

    # ------------------------------------------------------------------------------------------- inside
    def _is_own(self, member: TeamMember) -> bool:
        return bool(member.laptop) and member.laptop == self._workspace.laptop

    def _today(self) -> date:
        return self._workspace.clock.now().astimezone().date()

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat()


def _keys_of(member: TeamMember) -> list[str]:
    return [key for key in (member.signing_key, *member.former_keys) if key]


def _after(known: TeamMember, *, follows: bool) -> dict[str, str | list[str] | None]:
    """Return what else changes with the keys of a member."""
    changed: dict[str, str | list[str] | None] = {
        "former_keys": _keys_of(known) or None,
        "keys_until": None,
        "revoked_at": None,
        "revoked_reason": None,
    }
    return changed if follows else {**changed, "verified_at": None, "verified_by": None}
