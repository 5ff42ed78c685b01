"""What stays right although nobody but a lead changes the team: undo, renewed keys, roles that change."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.bundles.acknowledging.said import Said, SentFile, as_facts
from qi_desktop.bundles.mandate import Mandate, spans_led
from qi_desktop.bundles.model import BundleBeyondMandate
from qi_desktop.inspection.model import OnlyLeadChangesTeam
from qi_desktop.security.identity import new_identity
from qi_desktop.services import Services
from qi_desktop.ui.wording import words_for
from tests.merging.teams import Team, a_team, judges


@pytest.fixture
def team(tmp_path: Path) -> Generator[Team]:
    """A lead and two inspectors who share an inspection."""
    with a_team(tmp_path) as team:
        yield team


def gives_role(by: Services, member: str, role: str) -> None:
    with by.workspace.ledger.entry("give_role") as entry:
        entry.put("team_member", member, role=role)


def keeps(by: Services, member: str, until: str) -> None:
    with by.workspace.ledger.entry("end_keys") as entry:
        entry.put("team_member", member, keys_until=until)


def until(at: Services, member: str) -> str:
    return at.inspection.member(member).keys_until


def test_a_wicked_bundle_is_refused_in_the_preview_too_and_by_its_own_words(team: Team) -> None:
    keeps(team.a, team.b.workspace.person, "2017-01-01")
    path = team.exported(team.a)
    before = team.lead.workspace.ledger.digest()
    (file,) = team.lead.previewing.preview([path]).files
    assert type(file.refused) is BundleBeyondMandate
    assert "entry of another team member" in words_for(file.refused)
    report = team.lead.merging.take_in([path], words=words_for)
    assert (report.taken, team.lead.workspace.ledger.digest()) == ((), before)
    assert "revoke their keys" in report.files[0].refused


def test_an_honest_inspector_is_told_before_their_bundle_would_be_refused(team: Team) -> None:
    other, keys = team.lead.workspace.person, team.a.keys
    before = team.a.workspace.ledger.size()
    for act in (
        lambda: keys.revoke(other, "left on a train"),
        lambda: keys.end_keys(other, "2017-03-01"),
        lambda: keys.hand_in(other, new_identity("another").card(), anew=True),
        lambda: team.a.inspection.add_team_member("Invented", "lead"),
        team.a.recovery.make_recovery_key,
    ):
        with pytest.raises(OnlyLeadChangesTeam) as told:
            act()
    assert "Telephone the lead" in words_for(told.value)
    assert team.a.workspace.ledger.size() == before
    keys.hand_in(team.a.workspace.person, keys.card())


def test_renewed_keys_and_what_is_undone_of_ones_own_come_in(team: Team) -> None:
    judges(team.a, "q1", "yes")
    team.a.workspace.ledger.undo()
    card = team.a.keys.make_new_keys("a year is over")
    team.lead.merging.take_in_bundle(team.exported(team.a))
    assert team.lead.inspection.member(team.a.workspace.person).signing_key == card.signing_key


def test_what_a_lead_wrote_stands_when_they_are_made_an_inspector(team: Team) -> None:
    deputy, other = team.a.workspace.person, team.b.workspace.person
    gives_role(team.lead, deputy, "lead")
    team.a.bundles.open_pack(team.lead.bundles.issue_pack(deputy, team.folder).path)
    keeps(team.a, other, "2017-03-01")
    gives_role(team.lead, deputy, "inspector")
    team.a.bundles.open_pack(team.lead.bundles.issue_pack(deputy, team.folder).path)
    judges(team.a, "q1", "yes")
    team.lead.merging.take_in_bundle(team.full(team.a))
    assert until(team.lead, other) == "2017-03-01"
    keeps(team.a, other, "2018-03-01")
    with pytest.raises(BundleBeyondMandate):
        team.lead.merging.take_in_bundle(team.exported(team.a))
    assert until(team.lead, other) == "2017-03-01"


def test_what_is_held_already_is_no_reason_to_refuse_a_whole_bundle(team: Team) -> None:
    member, other = team.a.workspace.person, team.b.workspace.person
    gives_role(team.lead, member, "lead")
    keeps(team.a, other, "2017-03-01")
    team.lead.merging.take_in_bundle(team.full(team.a))
    with team.lead.workspace.ledger.entry("correct") as entry:
        entry.put("team_member", member, role="inspector")
    judges(team.a, "q1", "yes")
    team.lead.merging.take_in_bundle(team.full(team.a))


def withdraws(by: Services, note: str) -> None:
    with by.workspace.ledger.entry("withdraw_consent") as entry:
        entry.erase(("note", note, "body"), "They rang.", reason="consent withdrawn")


def test_what_an_inspector_wrote_is_theirs_to_take_out_whoever_corrected_it(team: Team) -> None:
    with team.a.workspace.ledger.entry("write_note") as entry:
        entry.put("note", "hers", title="Managers", body="They rang late.")
    team.lead.merging.take_in_bundle(team.exported(team.a))
    with team.lead.workspace.ledger.entry("correct") as entry:
        entry.put("note", "hers", title="Corrected", body="They rang too late.")
    team.a.bundles.open_pack(team.lead.bundles.issue_pack(team.a.workspace.person, team.folder).path)
    withdraws(team.a, "hers")
    assert team.lead.merging.take_in_bundle(team.exported(team.a)).erased == 1
    assert team.lead.fieldnotes.note("hers").body == "They rang."


def test_what_an_inspector_announces_of_the_laptops_of_others_is_not_heard(team: Team) -> None:
    for one in (team.a, team.b):
        judges(one, "q1", "yes")
    ours, theirs = team.b.workspace.laptop, team.a.workspace.laptop
    announced = SentFile("never.qibundle", "a digest", {theirs: ((1, 900),), ours: ((1, 9),)})
    with team.lead.bundles.opened(team.exported(team.b)) as opened:
        opened.said = {**opened.said, **as_facts(Said({}, (), (announced,)))}
        team.lead.bundles.taken_in(opened, lambda taken: None)
    (missing,) = team.lead.bundles.missing()
    assert (missing.laptop, missing.last) == (ours, 9)


def test_who_led_when_follows_from_the_roles_they_were_given() -> None:
    assert spans_led([], "lead") == ()
    assert spans_led([(5, "inspector"), (9, "lead"), (12, "lead")], "lead") == ((9, 1 << 62),)
    roles = [(20, "inspector"), (5, "lead"), (30, "lead"), (40, "quality_lead")]
    assert spans_led(roles, "lead") == ((5, 20), (30, 40))
    assert Mandate("m", frozenset(), frozenset()).overstepped([]) == ""
