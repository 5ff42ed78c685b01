"""A withdrawal travels: in bundles to the lead, in packs to the team, and it reaches backups as well."""

from collections.abc import Generator
from datetime import date
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.consenting.model import Scope, WordsOfOthers
from qi_desktop.fieldnotes.model import Consent
from qi_desktop.services import Services, services_of
from qi_desktop.storage import backups
from qi_desktop.ui.exchange.merge_words import afterwards
from qi_desktop.ui.wording import words_for
from tests.builders import a_workspace
from tests.storage.decrypted import decrypted

TODAY = date(2017, 3, 14)
SAID = "nobody at the office knew my name when I came"


@pytest.fixture
def lead(tmp_path: Path) -> Generator[Services]:
    with a_workspace(tmp_path / "lead.qi") as workspace:
        lead = services_of(workspace)
        lead.inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
        card = lead.bundles.card()
        member = lead.inspection.add_team_member(
            "Invented Lead", "lead", card.laptop, card.signing_key, card.sealing_key
        )
        workspace.sign_in(member.id)
        yield lead


@pytest.fixture
def inspector(tmp_path: Path, lead: Services) -> Generator[Services]:
    with a_workspace(tmp_path / "inspector.qi") as workspace:
        inspector = services_of(workspace)
        card = inspector.bundles.card()
        member = lead.inspection.add_team_member(
            "Invented Inspector", "inspector", card.laptop, card.signing_key, card.sealing_key
        )
        inspector.bundles.open_pack(lead.bundles.issue_pack(member.id, tmp_path).path)
        yield inspector


def interviewed(services: Services) -> tuple[str, str]:
    session = services.fieldnotes.add_session("interview", "One at Ipswich", provider="CRC")
    user = services.fieldnotes.add_participant(session.id, "service_user", provider="CRC")
    services.fieldnotes.record_consent(user.id, "given", "in writing", TODAY)
    note = services.fieldnotes.write_note(session.id, "Said", f"SU1: {SAID}")
    return user.id, note.id


def plain(services: Services, path: Path | None = None) -> bytes:
    workspace = services.workspace
    return decrypted(path or workspace.path, workspace.database.key.secret)


def test_the_leads_file_and_its_backups_lose_the_words_with_the_bundle(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, note = interviewed(inspector)
    early = inspector.bundles.export_bundle(tmp_path).path
    lead.merging.take_in_bundle(early)
    assert SAID.encode() in plain(lead)

    inspector.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)
    report = lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)

    assert report.erased == 1
    assert "their words were taken out of 1 text" in afterwards(report)
    assert lead.fieldnotes.note(note).body == ""
    lead.merging.take_in_bundle(early)
    for path in (lead.workspace.path, *backups.backup_folder(lead.workspace.path).glob("*.qi")):
        assert SAID.encode() not in plain(lead, path)


def test_only_a_lead_takes_out_what_somebody_else_wrote_and_others_are_told_before(
    lead: Services, inspector: Services
) -> None:
    user, note = interviewed(lead)
    inspector.workspace.ledger.take_in([lead.workspace.ledger.outtake().since(lead.workspace.laptop, 0)])
    with pytest.raises(WordsOfOthers) as told:
        inspector.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)
    assert "Telephone the lead" in words_for(told.value)
    assert SAID in inspector.fieldnotes.note(note).body
    lead.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)
    assert lead.fieldnotes.note(note).body == ""


def test_an_old_bundle_that_arrives_only_now_brings_nothing(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, note = interviewed(inspector)
    early = inspector.bundles.export_bundle(tmp_path).path
    inspector.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)
    lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    lead.merging.take_in_bundle(early)
    assert lead.fieldnotes.note(note).body == ""
    assert SAID.encode() not in plain(lead)
    assert lead.workspace.verify().problems == ()
    assert lead.fieldnotes.contacts().service_users == {"CRC": 1}


def test_what_the_lead_records_reaches_whoever_wrote_the_words_with_the_next_pack(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, note = interviewed(inspector)
    lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    inspector.workspace.drafts.keep("note", note, "body", f"SU1: {SAID} twice")
    lead.consent.withdraw(user, "by letter", TODAY, scope=Scope.WHOLE)

    inspector.bundles.open_pack(lead.bundles.issue_pack(inspector.workspace.person, tmp_path).path)

    assert inspector.fieldnotes.note(note).body == ""
    (stands,) = inspector.fieldnotes.participants()
    assert stands.consent is Consent.WITHDRAWN
    assert SAID.encode() not in plain(inspector)
    assert inspector.workspace.drafts.all() == []


def test_what_the_lead_wrote_loses_the_words_it_repeats_when_the_withdrawal_arrives(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, _ = interviewed(inspector)
    lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    lead.examples.add_practice_example(
        "protecting_public", "CRC", "poor", "Ann", f"She said “{SAID}”. She came back."
    )
    lead.recommending.add_recommendation("CRC", "Greet people by name.")
    inspector.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)

    report = lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)

    assert report.erased == 2
    (example,) = lead.examples.practice_examples()
    assert example.text == "She said “[words removed]”. She came back."
    assert lead.recommending.recommendations()[0].text == "Greet people by name."
    assert SAID.encode() not in plain(lead)
    assert lead.workspace.verify().problems == ()


def test_what_others_of_the_session_said_is_not_looked_for(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, note = interviewed(inspector)
    session = inspector.fieldnotes.note(note).session
    inspector.fieldnotes.add_participant(session, "responsible_officer", provider="CRC")
    officer = "we are three people short and have been since the spring"
    inspector.fieldnotes.revise_note(note, f"SU1: {SAID}\nRO1: {officer}\n")
    lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    lead.front_matter.add_key_fact("3", f"Staff told us: {officer}.", "Interview")
    inspector.consent.withdraw(user, "by telephone", TODAY, scope=Scope.WHOLE)
    report = lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    assert report.erased == 1
    assert officer in lead.front_matter.key_facts()[0].about


def test_words_written_before_a_laptop_knew_are_pointed_out_when_they_arrive(
    lead: Services, inspector: Services, tmp_path: Path
) -> None:
    user, note = interviewed(inspector)
    lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    session = lead.fieldnotes.note(note).session
    inspector.fieldnotes.write_note(session, "After lunch", "SU1: Something else again.")
    lead.consent.withdraw(user, "by letter", TODAY, scope=Scope.WHOLE)
    report = lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
    assert report.lingering == 1
    assert "Words of 1 person who withdrew stand in notes all the same" in afterwards(report)
    lead.consent.withdraw(user, "by letter", TODAY, scope=Scope.WHOLE)
    assert lead.consent.unfinished() == []
