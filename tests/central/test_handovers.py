"""A handover: everything, sealed and numbered; received once, checked, kept encrypted. All invented."""

import csv
import io
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qi_desktop.bundles import envelope
from qi_desktop.bundles.model import (
    BundleMalformed,
    BundleNotForUs,
    BundleOtherKind,
    BundleSenderUnknown,
    NobodyToSealTo,
)
from qi_desktop.central.model import (
    HandoverOlder,
    HandoverReplayed,
    NotForACentralTeam,
    OnlyLeadHandsOver,
    Point,
)
from qi_desktop.central.receiving.service import ReceivingService
from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.reporting.model import NamesInReport
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import WorkspaceMissing
from qi_desktop.ui.wording import words_for
from tests.builders import PASSPHRASE, a_workspace, the_workspace_at
from tests.bundles.resealing import payload_of
from tests.central.conftest import Handing, begun
from tests.storage.decrypted import decrypted

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2017, 3, 14)
EXAMPLE = {
    "domain": "protecting_public",
    "provider": "CRC",
    "quality": "good",
    "changed_name": "Anselm",
    "text": "Anselm and Beatrice Unsettled came.",
}
SAID = "nobody at the office knew my name when I came"


def test_the_central_team_holds_afterwards_exactly_what_was_handed_over(handing: Handing) -> None:
    handing.write_note("words of the fieldwork")
    with handing.lead.workspace.ledger.entry("attach") as entry:
        digest = handing.lead.workspace.contents.keep(b"a letter")
        entry.put("attachment", "one", name="letter.pdf", digest=digest, size=8)
    arrived = handing.receive(handing.hand_over())
    assert (arrived.title, arrived.number, arrived.first, arrived.alike) == ("Invented Shire", 1, True, True)
    assert arrived.sender == handing.lead.keys.card().phrase
    with the_workspace_at(arrived.workspace) as inspection:
        assert inspection.ledger.digest() == handing.lead.workspace.ledger.digest()
        assert inspection.contents.content(digest) == b"a letter"
        assert inspection.verify().problems == ()


def test_the_open_files_are_laid_in_a_folder_and_nothing_else(handing: Handing) -> None:
    handing.write_note("what somebody said, which is no part of the report")
    arrived = handing.receive(handing.hand_over(report=True))
    names = {str(path.relative_to(arrived.open_files)) for path in arrived.open_files.rglob("*.*")}
    expected = {"data-dictionary.csv", "report/report.pdf", "report/report.html", "report/report.docx"}
    assert expected | {"tables/counts.csv"} <= {name.replace(os.sep, "/") for name in names}
    assert arrived.files == len(names)
    everything = b"".join(path.read_bytes() for path in arrived.open_files.rglob("*") if path.is_file())
    assert b"what somebody said" not in everything
    told = list(
        csv.DictReader(io.StringIO((arrived.open_files / "data-dictionary.csv").read_text("utf-8-sig")))
    )
    assert all(row["meaning"] for row in told)
    assert not {row["table"] for row in told} & {"pseudonym", "name_decision"}


def test_a_later_handover_brings_what_is_new_and_its_files_take_the_place_of_the_earlier(
    handing: Handing,
) -> None:
    first = handing.receive(handing.hand_over())
    (first.open_files / "gone-with-the-next.txt").write_text("old", "utf-8")
    handing.write_note("said later")
    second = handing.receive(handing.hand_over())
    assert (second.number, second.first, second.alike) == (2, False, True)
    assert second.workspace == first.workspace
    assert 0 < second.fresh < second.changes
    assert not (second.open_files / "gone-with-the-next.txt").exists()
    assert [one.number for one in ReceivingService(handing.central).kept()] == [2, 1]


def test_the_same_file_again_and_an_older_one_are_refused_in_their_own_words(handing: Handing) -> None:
    one, two = handing.hand_over(), handing.hand_over()
    arrived = handing.receive(two)
    before = arrived.workspace.read_bytes()
    with pytest.raises(HandoverReplayed) as again:
        handing.receive(two)
    with pytest.raises(HandoverOlder) as older:
        handing.receive(one)
    assert (older.value.number, older.value.newest) == (1, 2)
    assert "the very file that came in on" in words_for(again.value)
    assert "handover number 1, and number 2 of the same laptop came before" in words_for(older.value)
    assert arrived.workspace.read_bytes() == before
    assert len(ReceivingService(handing.central).kept()) == 1


def test_a_restored_lead_hands_over_anew_without_being_taken_for_older(handing: Handing) -> None:
    handing.receive(handing.hand_over())
    handing.receive(handing.hand_over())
    handing.lead.workspace.begin_anew("restored from a backup")
    arrived = handing.receive(handing.hand_over())
    assert (arrived.number, arrived.alike) == (1, True)


def test_a_handover_of_somebody_else_is_not_taken_for_the_leads(handing: Handing, tmp_path: Path) -> None:
    handing.receive(handing.hand_over())
    identity = handing.lead.inspection.required().id
    with a_workspace(tmp_path / "false.qi") as other:
        false = begun(other, handing.central)
        made = false.inspection.required().id
        with other.ledger.entry("create_inspection") as entry:
            entry.put("inspection", identity, title="Another's words")
            entry.remove("inspection", made)
        assert false.inspection.required().id == identity
        with pytest.raises(BundleSenderUnknown):
            handing.receive(false.handing_over.hand_over(tmp_path, report=False).exported.path)


def test_the_leads_card_decides_who_may_hand_over_first(handing: Handing, tmp_path: Path) -> None:
    file = handing.hand_over()
    with a_workspace(tmp_path / "other.qi") as other:
        with pytest.raises(BundleSenderUnknown):
            handing.receive(file, other.identity().card())
    assert list(handing.into.iterdir()) == []
    assert handing.receive(file, handing.lead.keys.card()).alike


def test_new_keys_of_the_lead_are_believed_by_the_word_of_the_old_ones(handing: Handing) -> None:
    handing.receive(handing.hand_over())
    handing.lead.keys.make_new_keys("a lost stick")
    assert handing.receive(handing.hand_over()).alike
    handing.lead.keys.make_new_keys("a lost coat")
    (handing.into / "away").mkdir()
    (place,) = [one for one in handing.into.iterdir() if one.name != "away"]
    place.rename(handing.into / "away" / place.name)
    assert handing.receive(handing.hand_over()).alike


def test_a_card_from_before_vouches_for_the_keys_that_came_after_it(handing: Handing) -> None:
    card = handing.lead.keys.card()
    handing.lead.keys.make_new_keys("a lost stick")
    assert handing.receive(handing.hand_over(), card).alike


def test_nobody_of_the_team_but_a_lead_hands_over(handing: Handing, tmp_path: Path) -> None:
    with a_workspace(tmp_path / "ines.qi") as other:
        card = other.identity().card()
        keys = card.laptop, card.signing_key, card.sealing_key
        member = handing.lead.inspection.add_team_member("Ines Invented", "inspector", *keys)
        handing.receive(handing.hand_over())
        wicked = services_of(other)
        wicked.bundles.open_pack(handing.lead.bundles.issue_pack(member.id, tmp_path).path)
        with other.ledger.entry("give_role") as entry:
            entry.put("team_member", member.id, role="lead")
        with pytest.raises(BundleSenderUnknown):
            handing.receive(wicked.handing_over.hand_over(tmp_path, report=False).exported.path)


def test_keys_that_were_revoked_vouch_for_none(handing: Handing) -> None:
    handing.receive(handing.hand_over())
    lead = handing.lead.workspace.person
    handing.lead.keys.revoke(lead, "left on a train")
    handing.receive(handing.hand_over())
    handing.lead.keys.make_new_keys("by whoever found it")
    with pytest.raises(BundleSenderUnknown):
        handing.receive(handing.hand_over())


def test_only_the_addressee_opens_it(handing: Handing, tmp_path: Path) -> None:
    file = handing.hand_over()
    with a_workspace(tmp_path / "stranger.qi") as stranger:
        with pytest.raises(BundleNotForUs):
            ReceivingService(stranger).receive(file, handing.into, PASSPHRASE)
    assert list(handing.into.iterdir()) == []


def test_a_handover_that_does_not_tell_its_number_is_refused(
    handing: Handing, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: Callable[..., Any] = envelope.write
    for wrong in ({}, {"handover": {"number": 0, "state": ""}}, {"handover": {"number": "1", "state": "x"}}):

        def write(*parts: Any, said: object, wrong: object = wrong, **more: Any) -> object:
            return whole(*parts, said=wrong, **more)

        monkeypatch.setattr(envelope, "write", write)
        with pytest.raises(BundleMalformed):
            handing.receive(handing.hand_over())
    assert list(handing.into.iterdir()) == []


def test_who_may_hand_over_to_whom(handing: Handing, tmp_path: Path) -> None:
    lead = handing.lead
    with pytest.raises(WorkspaceMissing):
        ReceivingService(handing.central).receive(handing.hand_over(), tmp_path / "nowhere", PASSPHRASE)
    with pytest.raises(NotForACentralTeam):
        ReceivingService(lead.workspace).receive(handing.hand_over(), handing.into, PASSPHRASE)
    lead.workspace.sign_in("")
    with pytest.raises(OnlyLeadHandsOver):
        handing.hand_over()
    lead.workspace.sign_in(lead.inspection.team()[0].id)
    with lead.workspace.ledger.entry("remove") as entry:
        entry.remove("team_member", lead.handing_over.addressees()[0].id)
    with pytest.raises(NobodyToSealTo):
        handing.hand_over()
    checks = {one.point: one for one in lead.handing_over.checks()}
    assert checks[Point.ADDRESSEE].waiting == 1


def test_a_bundle_is_no_handover(handing: Handing, tmp_path: Path) -> None:
    lead = handing.lead
    with lead.workspace.ledger.entry("promote") as entry:
        entry.put("team_member", lead.handing_over.addressees()[0].id, role="lead")
    with pytest.raises(BundleOtherKind):
        handing.receive(lead.bundles.export_bundle(handing.out).path)


def name_somebody(lead: Services) -> None:
    """Tell an example of somebody who stands in the case list, under their real name."""
    with lead.workspace.ledger.entry("add_practice_example") as entry:
        entry.put("eligible_case", "case", name="Beatrice Unsettled", provider="CRC", row=1)
        entry.put("practice_example", "one", **EXAMPLE)


def test_what_waits_is_told_point_by_point_beforehand(handing: Handing) -> None:
    lead = handing.lead
    waiting = {one.point for one in lead.handing_over.checks() if not one.settled}
    assert waiting == {Point.ADDRESSEE}  # nobody has compared the words of the card yet
    central = lead.handing_over.addressees()[0]
    lead.keys.verify(central.id, lead.keys.phrase(central))
    lead.workspace.drafts.keep("note", "note", "body", "half a sentence")
    name_somebody(lead)
    waiting = {one.point for one in lead.handing_over.checks() if not one.settled}
    assert waiting == {Point.DRAFTS, Point.NAMES}


def test_where_names_wait_the_report_stays_out_and_the_ledger_goes(handing: Handing) -> None:
    name_somebody(handing.lead)
    done = handing.lead.handing_over.hand_over(handing.out)
    assert isinstance(done.left_out, NamesInReport)
    held = payload_of(done.exported.path, handing.central.identity())
    assert not [name for name in held if name.startswith("report/")]
    assert handing.receive(done.exported.path).alike


def test_two_inspections_stand_side_by_side(handing: Handing, tmp_path: Path) -> None:
    with a_workspace(tmp_path / "second.qi") as other:
        second = replace(handing, lead=begun(other, handing.central))
        one, two = handing.receive(handing.hand_over()), second.receive(second.hand_over())
    assert one.workspace != two.workspace
    assert len(list(handing.into.iterdir())) == 2


def test_a_handover_broken_off_leaves_nothing_and_comes_in_the_next_time(
    handing: Handing, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = handing.hand_over()

    def fail(*_: object) -> None:
        raise OSError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr("qi_desktop.central.receiving.service._lay_out", fail)
        with pytest.raises(OSError, match="power"):
            handing.receive(file)
    assert ReceivingService(handing.central).kept() == []
    arrived = handing.receive(file)
    assert arrived.alike
    assert not list(handing.into.rglob(".*"))


def test_words_of_somebody_who_withdrew_are_gone_from_what_came_before(handing: Handing) -> None:
    lead = handing.lead
    session = lead.fieldnotes.add_session("interview", "One at Ipswich", provider="CRC")
    user = lead.fieldnotes.add_participant(session.id, "service_user", provider="CRC")
    lead.fieldnotes.record_consent(user.id, "given", "in writing", TODAY)
    lead.fieldnotes.write_note(session.id, "Said", SAID)
    first = handing.receive(handing.hand_over())
    lead.consent.withdraw(user.id, "by telephone", TODAY, scope=Scope.WHOLE)
    second = handing.receive(handing.hand_over())
    assert second.alike
    with the_workspace_at(first.workspace) as inspection:
        assert SAID.encode() not in decrypted(first.workspace, inspection.database.key.secret)
        assert services_of(inspection).fieldnotes.contacts().service_users == {"CRC": 1}
