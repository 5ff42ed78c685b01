"""Cards come in, are verified, renewed, ended and revoked, and what that means for what was signed."""

from dataclasses import dataclass, replace

import pytest

from qi_desktop.inspection.keys.model import (
    CardIsRevoked,
    CardNotVouched,
    DayNotUnderstood,
    NoCardYet,
    PhraseDiffers,
    Signers,
    Standing,
    TeamCardAltered,
)
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import CardOfSomebodyElse, NotATeamCard, TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security import card as cards
from qi_desktop.security.identity import new_identity
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace

ADAS = new_identity("laptop-of-ada")


@dataclass(frozen=True, slots=True)
class Lead:
    """The lead's laptop with one member who has not handed in a card."""

    workspace: Workspace
    inspection: InspectionService
    keys: KeysService
    ada: str

    def member(self) -> TeamMember:
        """Return the member as they stand now."""
        return self.inspection.member(self.ada)

    def standing(self) -> Standing:
        """Tell how their keys stand."""
        return self.keys.standing(self.member())


@pytest.fixture
def lead(workspace: Workspace) -> Lead:
    inspection = InspectionService(workspace)
    inspection.create_inspection("An invented inspection", "", "", "2017-02-20", "2017-03-17")
    own = workspace.identity().card()
    boss = inspection.add_team_member("Bea Invented", "lead", own.laptop, own.signing_key, own.sealing_key)
    workspace.sign_in(boss.id)
    ada = inspection.add_team_member("Ada Invented", "inspector").id
    return Lead(workspace, inspection, KeysService(workspace, inspection), ada)


def test_a_card_is_verified_by_the_words_its_owner_reads_out(lead: Lead) -> None:
    with pytest.raises(NoCardYet):
        lead.keys.phrase(lead.member())
    with pytest.raises(NoCardYet):
        lead.keys.revoke(lead.ada, "lost")
    member = lead.keys.hand_in(lead.ada, ADAS.card())
    assert lead.keys.phrase(member) == ADAS.card().phrase
    assert lead.keys.unproven(lead.inspection.team()) == [member]
    with pytest.raises(PhraseDiffers):
        lead.keys.verify(lead.ada, new_identity("another").card().phrase)
    verified = lead.keys.verify(lead.ada, f" {ADAS.card().phrase.upper()} ")
    assert (lead.standing(), verified.verified_by) == (Standing.VERIFIED, lead.workspace.person)
    assert verified.verified_at
    lead.workspace.ledger.undo()
    assert lead.standing() is Standing.UNVERIFIED


def test_what_an_inspector_compares_holds_on_their_laptop_alone(lead: Lead) -> None:
    lead.keys.hand_in(lead.ada, ADAS.card())
    cy = lead.inspection.add_team_member("Cy Invented", "inspector", "laptop-of-cy")
    lead.workspace.sign_in(cy.id)
    before = lead.workspace.ledger.digest()
    verified = lead.keys.verify(lead.ada, ADAS.card().phrase)
    assert (lead.standing(), verified.verified_by) == (Standing.VERIFIED, cy.id)
    assert lead.workspace.ledger.digest() == before, "nothing travels: an inspector speaks for nobody's card"
    other = new_identity("laptop-of-ada").card()
    with lead.workspace.ledger.entry("hand_in_card") as entry:  # as it comes with the lead's next pack
        entry.put("team_member", lead.ada, signing_key=other.signing_key, sealing_key=other.sealing_key)
    assert lead.standing() is Standing.UNVERIFIED, "other keys have other words"


def test_a_card_speaks_for_one_member_only(lead: Lead) -> None:
    assert lead.keys.holder(ADAS.card()) is None
    lead.keys.hand_in(lead.ada, ADAS.card())
    before = lead.workspace.ledger.digest()
    assert lead.keys.hand_in(lead.ada, ADAS.card()) == lead.member()
    assert lead.workspace.ledger.digest() == before
    other = lead.inspection.add_team_member("Cy Invented", "inspector").id
    for card in (ADAS.card(), ADAS.renewed().card(), replace(ADAS.card(), laptop="a new one")):
        with pytest.raises(CardOfSomebodyElse):
            lead.keys.hand_in(other, card)


def test_new_keys_follow_by_themselves_where_the_old_ones_vouch_for_them(lead: Lead) -> None:
    lead.keys.hand_in(lead.ada, ADAS.card())
    lead.keys.verify(lead.ada, ADAS.card().phrase)
    twice = ADAS.renewed().renewed().card()
    member = lead.keys.hand_in(lead.ada, twice)
    assert (member.signing_key, lead.standing()) == (twice.signing_key, Standing.VERIFIED)
    assert lead.keys.signers(ADAS.laptop) == Signers((twice.signing_key, ADAS.card().signing_key))
    with pytest.raises(CardNotVouched):
        lead.keys.hand_in(lead.ada, new_identity("laptop-of-ada").card())
    with pytest.raises(CardNotVouched):
        lead.keys.hand_in(lead.ada, replace(twice, sealing_key=ADAS.card().sealing_key))


def test_a_new_laptop_is_taken_knowingly_and_verified_anew(lead: Lead) -> None:
    lead.keys.hand_in(lead.ada, ADAS.card())
    lead.keys.verify(lead.ada, ADAS.card().phrase)
    card = new_identity("a new laptop").card()
    member = lead.keys.hand_in(lead.ada, card, anew=True)
    assert (member.laptop, lead.standing()) == ("a new laptop", Standing.UNVERIFIED)
    assert lead.keys.signers("a new laptop").keys == (card.signing_key, ADAS.card().signing_key)


def test_revoked_keys_speak_for_nobody_and_a_card_they_vouch_for_neither(lead: Lead) -> None:
    lead.keys.hand_in(lead.ada, ADAS.card())
    with pytest.raises(ReasonMissing):
        lead.keys.revoke(lead.ada, " ")
    member = lead.keys.revoke(lead.ada, "left on a train")
    assert (lead.standing(), member.revoked_reason) == (Standing.REVOKED, "left on a train")
    assert lead.keys.signers(ADAS.laptop) == Signers((), (ADAS.card().signing_key,))
    with pytest.raises(CardIsRevoked):
        lead.keys.hand_in(lead.ada, ADAS.card())
    with pytest.raises(CardNotVouched):
        lead.keys.hand_in(lead.ada, ADAS.renewed().card())
    fresh = new_identity("a new laptop").card()
    member = lead.keys.hand_in(lead.ada, fresh, anew=True)
    assert (lead.standing(), member.revoked_reason) == (Standing.UNVERIFIED, "")
    assert lead.keys.signers(fresh.signing_key) == Signers((fresh.signing_key,), (ADAS.card().signing_key,))
    assert lead.keys.signers(ADAS.card().signing_key).revoked == (ADAS.card().signing_key,)
    with pytest.raises(CardNotVouched):
        lead.keys.hand_in(lead.ada, ADAS.renewed().card())
    lead.workspace.ledger.undo()
    lead.workspace.ledger.undo()
    assert lead.standing() is Standing.UNVERIFIED
    assert lead.keys.signers(ADAS.laptop) == Signers((ADAS.card().signing_key,))


def test_keys_end_on_a_day_and_may_be_given_another(lead: Lead) -> None:
    lead.keys.hand_in(lead.ada, ADAS.card())
    with pytest.raises(DayNotUnderstood):
        lead.keys.end_keys(lead.ada, "soon")
    lead.keys.end_keys(lead.ada, "2017-03-31")
    assert lead.standing() is Standing.ENDED
    lead.keys.end_keys(lead.ada, "")
    assert lead.standing() is Standing.UNVERIFIED


def test_a_laptop_makes_new_keys_and_its_own_record_follows(lead: Lead) -> None:
    old = lead.keys.card()
    with pytest.raises(ReasonMissing):
        lead.keys.make_new_keys("")
    card = lead.keys.make_new_keys("seen by somebody")
    own = lead.inspection.member(lead.workspace.person)
    assert (own.signing_key, own.sealing_key) == (card.signing_key, card.sealing_key)
    assert card == lead.keys.card() != old
    assert lead.keys.standing(own) is Standing.VERIFIED
    assert lead.keys.signers(own.laptop).keys == (card.signing_key, old.signing_key)
    undone = lead.workspace.ledger.undo()
    assert undone
    assert undone.act == "add_team_member"
    assert lead.keys.card() == card


def test_a_file_or_a_text_that_holds_no_whole_card_is_refused(lead: Lead) -> None:
    assert lead.keys.read_card(cards.as_text(ADAS.card())) == ADAS.card()
    with pytest.raises(NotATeamCard):
        lead.keys.read_card(b"{}", "ada.qicard")
    with pytest.raises(TeamCardAltered):
        lead.keys.read_card(cards.as_file(replace(ADAS.card(), laptop="another")))
