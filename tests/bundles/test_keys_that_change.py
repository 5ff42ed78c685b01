"""Files of laptops whose keys were renewed or revoked, and envelopes that travel with bundles."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.bundles.model import BundleSenderRevoked, BundleSenderUnknown
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.recovery.service import recover
from qi_desktop.security import card as cards
from qi_desktop.security.identity import new_identity
from qi_desktop.services import Services
from tests.builders import CHEAP
from tests.merging.teams import Team, a_team, judges


@pytest.fixture
def team(tmp_path: Path) -> Generator[Team]:
    """A lead and two inspectors who share an inspection."""
    with a_team(tmp_path) as team:
        yield team


def known(at: Services, of: Services) -> TeamMember:
    return at.inspection.member(of.workspace.person)


def test_a_bundle_signed_with_newer_keys_is_taken_in_and_brings_them_along(team: Team) -> None:
    before = known(team.lead, team.a)
    judges(team.a, "asked", "yes")
    late = team.exported(team.a)
    card = team.a.keys.make_new_keys("a year is over")
    judges(team.a, "answered", "no")
    team.lead.merging.take_in_bundle(team.exported(team.a))
    after = known(team.lead, team.a)
    assert (after.signing_key, after.former_keys) == (card.signing_key, (before.signing_key,))
    team.lead.merging.take_in_bundle(late)
    pack = team.lead.bundles.issue_pack(after.id, team.folder).path
    team.a.bundles.open_pack(pack)


def test_a_lead_with_newer_keys_goes_on_issuing_packs(team: Team) -> None:
    card = team.lead.keys.make_new_keys("somebody saw the laptop open")
    team.a.bundles.open_pack(team.lead.bundles.issue_pack(team.a.workspace.person, team.folder).path)
    assert known(team.a, team.lead).signing_key == card.signing_key
    judges(team.a, "answered", "no")
    team.lead.merging.take_in_bundle(team.exported(team.a))


def test_revoked_keys_are_refused_as_what_they_are_also_where_they_vouch_for_newer_ones(team: Team) -> None:
    judges(team.a, "answered", "no")
    bundle = team.exported(team.a)
    team.lead.keys.revoke(team.a.workspace.person, "left on a train")
    with pytest.raises(BundleSenderRevoked):
        team.lead.merging.take_in_bundle(bundle)
    team.a.keys.make_new_keys("by whoever found it")
    with pytest.raises(BundleSenderUnknown):
        team.lead.merging.take_in_bundle(team.full(team.a))


def test_a_key_speaks_only_for_its_own_laptop_and_under_its_own_name(team: Team) -> None:
    a, lead = known(team.lead, team.a), known(team.lead, team.lead)
    keys = team.lead.keys
    assert keys.speaking(a.laptop, a.signing_key) == Signers((a.signing_key,))
    assert keys.speaking(a.laptop, lead.signing_key) == Signers()
    stranger = new_identity(a.laptop).renewed().card()
    assert keys.speaking(a.laptop, stranger.signing_key, cards.as_text(stranger)) == Signers()
    assert keys.sender(stranger.signing_key, cards.as_text(stranger)) is None
    renewed = team.a.keys.make_new_keys("a year is over")
    text = cards.as_text(renewed)
    assert keys.speaking(a.laptop, renewed.signing_key, text) == Signers((renewed.signing_key,))
    assert keys.sender(renewed.signing_key, text) == a
    altered = text[:-40] + ("A" if text[-40] != "A" else "B") + text[-39:]
    for card in (altered, "no card", cards.as_text(stranger)):
        assert keys.speaking(a.laptop, renewed.signing_key, card) == Signers()


def test_an_envelope_reaches_the_lead_with_the_next_bundle_and_opens_the_file(team: Team) -> None:
    key = team.lead.recovery.make_recovery_key()
    team.a.bundles.open_pack(team.lead.bundles.issue_pack(team.a.workspace.person, team.folder).path)
    assert team.a.recovery.made() == team.lead.recovery.made()
    team.lead.merging.take_in_bundle(team.exported(team.a))
    covered = {one.member.id: bool(one.made_at) for one in team.lead.recovery.covered()}
    assert [covered[one.workspace.person] for one in (team.lead, team.a, team.b)] == [True, True, False]
    path = team.a.workspace.path
    team.a.workspace.close()
    recover(path, key.secret, team.lead.recovery.every_envelope(), "four quite other words", CHEAP)
