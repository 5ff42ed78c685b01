"""What goes from whom to whom, out and back, and what each says of what has arrived. All invented."""

from collections.abc import Generator
from datetime import date
from pathlib import Path

import pytest

from qi_desktop.bundles.model import (
    BundleAltered,
    BundleSpeaksForOthers,
    Exported,
    Kind,
    NothingToSend,
    OnlyLeadIssuesPacks,
    PackNotFromLead,
    Sent,
    Standing,
)
from qi_desktop.bundles.outgoing import Outgoing
from qi_desktop.bundles.spans import amount
from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.inspection.keys.model import NoCardYet
from qi_desktop.services import services_of
from qi_desktop.ui.wording import words_for
from tests.builders import a_workspace
from tests.bundles.travelling import ADA, BO, DEPUTY, LEAD, Team, gather, gathered


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    gather(folder)
    return folder


@pytest.fixture
def team(begun: Path, tmp_path: Path) -> Generator[Team]:
    with gathered(begun, tmp_path) as team:
        yield team


def outbox(team: Team, name: str, addressee: str = LEAD) -> list[Sent]:
    """Return what somebody sent to somebody, the first one first."""
    laptop = team.workspace(addressee).laptop
    return [one for one in reversed(team.laptops[name].bundles.outbox()) if one.addressee == laptop]


def settle(team: Team, name: str) -> None:
    """Let a laptop and the lead tell one another all that they hold."""
    team.answer(name, "nowhere", "q", "so that there is something to send")
    team.taken(team.bundle(name))
    team.opened(name)
    team.answer(name, "nowhere", "q", "so that this is told as well")
    team.taken(team.bundle(name))


# ----------------------------------------------------------------------------------------------------- packs
def test_a_later_pack_holds_what_is_new_and_a_full_one_everything(team: Team) -> None:
    team.allocate("CRC 01", ADA)
    assert team.pack(ADA).changes > 10
    settle(team, ADA)
    assert team.pack(ADA).changes == 0
    team.put(LEAD, "answer_comment", "said", assessment="CRC 01", question="q1", text="Which plan?")
    new = team.pack(ADA)
    assert new.changes == 3
    assert team.pack(ADA, full=True).changes > 20
    team.laptops[ADA].bundles.open_pack(new.path)
    assert team.value(ADA, "answer_comment", "said", "text") == "Which plan?"
    assert team.workspace(ADA).verify().problems == ()


def test_later_packs_bring_forms_cases_comments_resolutions_questions_and_keys(team: Team) -> None:
    settle(team, ADA)
    team.allocate("CRC 01", ADA)
    team.put(LEAD, "form", "second", name="judgement", version="2")
    team.put(LEAD, "answer_comment", "said", assessment="CRC 01", question="q1", text="Which plan?")
    team.put(LEAD, "query", "asked", about="answer", subject="CRC 01/q1", asked_to=team.members[ADA])
    recovery = team.laptops[BO].bundles.card().sealing_key
    team.put(LEAD, "inspection", "recovery", recovery_key=recovery)
    team.put(LEAD, "team_member", team.members[DEPUTY], revoked_at="2017-03-01", revoked_reason="Invented.")
    team.opened(ADA)
    for kind, record, column, value in (
        ("form", "second", "version", "2"),
        ("sampled_case", "CRC 01", "inspector", team.members[ADA]),
        ("answer_comment", "said", "text", "Which plan?"),
        ("query", "asked", "about", "answer"),
        ("inspection", "recovery", "recovery_key", recovery),
        ("team_member", team.members[DEPUTY], "revoked_at", "2017-03-01"),
    ):
        assert team.value(ADA, kind, record, column) == value
    team.opened(BO)
    assert team.value(BO, "query", "asked", "about") is None


def test_a_question_travels_to_whom_it_is_asked_and_comes_back_answered(team: Team) -> None:
    team.put(LEAD, "query", "asked", about="answer", subject="CRC 01/q1", asked_to=team.members[ADA])
    team.opened(ADA)
    team.put(ADA, "query", "asked", answer="It is on page 3.", answered_by=team.members[ADA])
    team.taken(team.bundle(ADA))
    assert team.value(LEAD, "query", "asked", "answer") == "It is on page 3."
    team.put(LEAD, "query", "asked", closed=1)
    team.opened(ADA)
    assert team.value(ADA, "query", "asked", "closed") == 1


def test_a_case_that_goes_to_somebody_else_takes_its_answers_with_it(team: Team) -> None:
    team.allocate("CRC 01", ADA)
    team.opened(ADA)
    team.put(ADA, "assessment", "CRC 01", sampled_case="CRC 01")
    team.answer(ADA, "CRC 01", "q1", "yes")
    team.taken(team.bundle(ADA))
    team.allocate("CRC 01", BO)
    team.opened(BO)
    assert team.value(BO, "answer", "CRC 01/q1", "value") == "yes"
    team.answer(BO, "CRC 01", "q2", "no")
    team.taken(team.bundle(BO))
    team.opened(ADA)
    assert team.value(ADA, "sampled_case", "CRC 01", "inspector") == team.members[BO]
    assert team.value(ADA, "answer", "CRC 01/q2", "value") is None


def test_what_the_lead_decides_about_a_note_comes_back_to_who_wrote_it(team: Team) -> None:
    team.put(ADA, "note", "hers", title="Managers", body="They rang late.")
    team.put(BO, "note", "his", title="Staff", body="They rang early.")
    team.taken(team.bundle(ADA), team.bundle(BO))
    for note in ("hers", "his"):
        team.put(LEAD, "note", note, title="Corrected")
    team.opened(ADA)
    assert team.value(ADA, "note", "hers", "title") == "Corrected"
    assert team.value(ADA, "note", "his", "title") is None


def test_a_pack_comes_from_a_lead_alone(team: Team) -> None:
    with pytest.raises(OnlyLeadIssuesPacks) as told:
        team.pack(BO, by=ADA)
    assert "Ask the lead" in words_for(told.value)
    assert list(team.folder.glob("*.qipack")) == []
    team.workspace(ADA).sign_in(team.members[LEAD])
    with pytest.raises(PackNotFromLead):
        team.laptops[BO].bundles.opened(team.pack(BO, by=ADA).path)
    assert team.laptops[BO].bundles.opened(team.pack(BO, by=DEPUTY).path).manifest.kind is Kind.PACK


def test_a_new_laptop_joins_by_nobodys_pack_but_a_leads(team: Team, tmp_path: Path) -> None:
    with a_workspace(tmp_path / "new.qi") as workspace:
        newcomer = services_of(workspace)
        card = newcomer.bundles.card()
        keys = card.laptop, card.signing_key, card.sealing_key
        ada = team.laptops[ADA]
        ada.workspace.sign_in(team.members[LEAD])
        member = ada.inspection.add_team_member("Invented Newcomer", "inspector", *keys)
        pack = ada.bundles.issue_pack(member.id, tmp_path)
        with pytest.raises(PackNotFromLead):
            newcomer.bundles.open_pack(pack.path)
        assert newcomer.inspection.inspection() is None
        assert newcomer.workspace.ledger.size() == 0


# --------------------------------------------------------------------------------------------------- bundles
def test_each_inspector_sees_when_the_lead_received_what(team: Team) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")
    first = team.bundle(ADA)
    assert [one.standing for one in outbox(team, ADA)] == [Standing.WAITING]
    team.taken(first)
    taken_in_at = team.laptops[LEAD].merging.received()[0].received_at
    team.opened(ADA)
    (told,) = outbox(team, ADA)
    assert (told.standing, told.acknowledged_at) == (Standing.RECEIVED, taken_in_at)
    assert [one.standing for one in outbox(team, ADA, DEPUTY)] == [Standing.WAITING]
    assert [one.standing for one in outbox(team, LEAD, ADA)][-1] is Standing.WAITING
    team.answer(ADA, "CRC 01", "q2", "no")
    team.taken(team.bundle(ADA))
    assert [one.standing for one in outbox(team, LEAD, ADA)][-1] is Standing.RECEIVED


def test_another_lead_joins_by_a_pack_and_is_told_of_all_by_bundles_then(team: Team) -> None:
    bundles, deputy = team.laptops[LEAD].bundles, team.members[DEPUTY]
    team.answer(LEAD, "CRC 01", "q1", "yes")
    assert not bundles.has_joined(team.laptops[LEAD].inspection.member(deputy))
    assert bundles.unsent_changes() > 0
    team.opened(DEPUTY)
    assert bundles.unsent_changes() == 0
    team.answer(DEPUTY, "CRC 01", "q2", "no")
    team.taken(team.bundle(DEPUTY))
    assert bundles.has_joined(team.laptops[LEAD].inspection.member(deputy))
    assert team.value(LEAD, "answer", "CRC 01/q2", "value") == "no"


def test_a_bundle_that_was_lost_is_named_and_its_changes_go_again(team: Team) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")
    lost = team.bundle(ADA)
    team.answer(ADA, "CRC 01", "q2", "no")
    team.taken(team.bundle(ADA))
    (missing,) = team.laptops[LEAD].bundles.missing()
    assert (missing.person, missing.first, missing.last) == ("Invented Ada", 1, 3)
    assert missing.files == (lost.path.name,)
    assert team.laptops[ADA].bundles.unsent_changes() == 0
    team.opened(ADA)
    assert [one.standing for one in outbox(team, ADA)] == [Standing.LOST, Standing.RECEIVED]
    assert team.laptops[ADA].bundles.unsent_changes() == 3
    again = team.bundle(ADA)
    assert again.changes == 3
    assert outbox(team, ADA)[0].again_in == again.path.name
    with pytest.raises(NothingToSend):
        team.bundle(ADA)
    team.taken(again)
    assert team.laptops[LEAD].bundles.missing() == ()
    assert team.value(LEAD, "answer", "CRC 01/q1", "value") == "yes"
    # The first one turns up after all.
    team.taken(lost)
    team.opened(ADA)
    assert {one.standing for one in outbox(team, ADA)} == {Standing.RECEIVED}


def test_an_inspector_misses_nothing_by_holding_only_a_part(team: Team) -> None:
    team.allocate("CRC 01", BO)
    team.allocate("CRC 02", ADA)
    team.opened(ADA)
    assert team.workspace(ADA).verify().gaps > 0
    assert team.laptops[ADA].bundles.missing() == ()


def test_an_old_pack_read_again_makes_nothing_count_as_lost(team: Team) -> None:
    pack = team.pack(ADA)
    team.laptops[ADA].bundles.open_pack(pack.path)
    team.answer(ADA, "CRC 01", "q1", "yes")
    team.bundle(ADA)
    team.laptops[ADA].bundles.open_pack(pack.path)
    assert [one.standing for one in outbox(team, ADA)] == [Standing.WAITING]
    assert team.laptops[ADA].bundles.unsent_changes() == 0


def test_what_waits_is_told_also_where_no_lead_can_be_reached(team: Team) -> None:
    for name in (LEAD, DEPUTY):
        team.put(ADA, "team_member", team.members[name], sealing_key="")
    team.answer(ADA, "CRC 01", "q1", "yes")
    assert team.laptops[ADA].bundles.unsent_changes() == 5
    with pytest.raises(NoCardYet):
        team.bundle(ADA)


def test_two_files_never_have_one_name(team: Team) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")
    names = [team.bundle(ADA, full=True).path.name for _ in range(3)]
    stem = f"bundle-{team.workspace(ADA).laptop[-6:]}-000001-000003"
    assert names == [f"{stem}.qibundle", f"{stem}-2.qibundle", f"{stem}-3.qibundle"]


def test_nobody_but_a_lead_speaks_for_other_laptops(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    team.answer(BO, "CRC 09", "q1", "yes")
    ada = team.workspace(ADA)
    ada.ledger.take_in(team.workspace(BO).ledger.outtake().within({team.workspace(BO).laptop: ((1, 3),)}))
    bundles = team.laptops[ADA].bundles
    monkeypatch.setattr(bundles, "_to_tell", lambda: {team.workspace(BO).laptop: ((1, 3),)})
    with pytest.raises(BundleSpeaksForOthers):
        team.laptops[LEAD].bundles.opened(team.bundle(ADA).path)


def test_what_is_said_beside_the_changes_must_be_written_as_this_format_writes_it(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")

    def said(*_: object) -> dict[str, dict[str, str]]:
        return {"holds": {"somebody": "all"}}

    monkeypatch.setattr(Outgoing, "said", said)
    with pytest.raises(BundleAltered):
        team.laptops[LEAD].bundles.opened(team.bundle(ADA).path)


# ---------------------------------------------------------------------------------------------------- leads
def test_a_lead_tells_another_lead_of_all_laptops(team: Team) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")
    team.answer(BO, "CRC 02", "q1", "no")
    team.taken(team.bundle(ADA), team.bundle(BO))
    team.put(DEPUTY, "theme", "hers", name="Allocation")
    team.taken(team.bundle(LEAD), by=DEPUTY)
    team.taken(team.bundle(DEPUTY))
    digests = {team.workspace(name).ledger.digest() for name in (LEAD, DEPUTY)}
    assert len(digests) == 1
    assert team.laptops[DEPUTY].bundles.missing() == ()
    with pytest.raises(NothingToSend):
        team.bundle(DEPUTY)


def test_two_leads_who_take_the_same_bundles_in_apart_end_equal(team: Team) -> None:
    team.answer(ADA, "CRC 01", "q1", "yes")
    team.answer(BO, "CRC 01", "q1", "no")
    first, second = team.bundle(ADA), team.bundle(BO)
    team.taken(first, second)
    team.taken(second, first, by=DEPUTY)
    digests = {team.workspace(name).ledger.digest() for name in (LEAD, DEPUTY)}
    assert len(digests) == 1
    assert len(team.laptops[DEPUTY].merging.conflicts()) == 1
    # Each says what it holds, so that nothing is sent that the other one has.
    whole: Exported = team.bundle(LEAD)
    team.taken(whole, by=DEPUTY)
    with pytest.raises(NothingToSend):
        team.bundle(DEPUTY)


# ------------------------------------------------------------------------------------------- restored copies
def test_a_restored_copy_is_known_by_its_key_and_receives_what_it_lost(team: Team, tmp_path: Path) -> None:
    settle(team, ADA)
    ada = team.workspace(ADA)
    former = ada.laptop
    team.answer(ADA, "CRC 01", "q1", "kept in the backup, sent later")
    kept = ada.back_up(tmp_path / "ada-backup.qi")
    team.answer(ADA, "CRC 01", "q2", "sent after the backup")
    team.taken(team.bundle(ADA))
    # The answer to q1 went in that bundle as well; the copy does not know.
    with team.on_a_copy(ADA, kept) as copy:
        copy.begin_anew("restored from a backup")
        assert copy.laptop != former
        assert team.value(ADA, "answer", "CRC 01/q2", "value") is None
        bundle = team.bundle(ADA)
        team.taken(bundle)
        assert team.laptops[LEAD].inspection.member(team.members[ADA]).laptop == copy.laptop
        team.opened(ADA)
        assert team.value(ADA, "answer", "CRC 01/q2", "value") == "sent after the backup"
        assert team.laptops[LEAD].bundles.missing() == ()
        assert copy.verify().problems == ()
        team.answer(ADA, "CRC 01", "q3", "written anew")
        team.bundle(ADA)
        assert team.laptops[ADA].bundles.outbox()[0].extent[copy.laptop] == ((2, 4),)


def test_words_that_were_withdrawn_go_from_a_restored_copy_too(team: Team, tmp_path: Path) -> None:
    ada = team.laptops[ADA]
    session = ada.fieldnotes.add_session("interview", "One at Ipswich", provider="CRC").id
    user = ada.fieldnotes.add_participant(session, "service_user", provider="CRC").id
    ada.fieldnotes.record_consent(user, "given", "in writing", date(2017, 3, 13))
    note = ada.fieldnotes.write_note(session, "Said", "SU1: nobody knew my name").id
    kept = team.workspace(ADA).back_up(tmp_path / "ada-backup.qi")
    ada.consent.withdraw(user, "by telephone", date(2017, 3, 14), scope=Scope.WHOLE)
    team.taken(team.bundle(ADA))
    with team.on_a_copy(ADA, kept) as copy:
        copy.begin_anew("restored from a backup")
        assert team.value(ADA, "note", note, "body") == "SU1: nobody knew my name"
        team.taken(team.bundle(ADA))
        assert team.value(LEAD, "note", note, "body") == ""
        team.opened(ADA)
        assert team.value(ADA, "note", note, "body") == ""


# --------------------------------------------------------------------------------------------------- growth
def test_files_grow_with_what_is_new_not_with_what_there_is(team: Team) -> None:
    sizes: list[int] = []
    for day in range(6):
        for question in range(12):
            team.answer(ADA, "CRC 01", f"{day}-{question}", "yes")
        bundle = team.bundle(ADA)
        team.taken(bundle)
        pack = team.opened(ADA)
        sizes.append(bundle.size + pack.size)
        assert bundle.changes == 36
        assert pack.changes == (0 if day else pack.changes)
    assert max(sizes[2:]) < 1.25 * min(sizes[1:])
    assert amount(team.laptops[ADA].bundles.outbox()[0].extent) == 36
