"""The evening's send: one key, a place, and the truth about what arrived."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.bundles.model import Standing
from qi_desktop.bundles.places import service as places_service
from qi_desktop.bundles.places.drives import Drive
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.exchange.outbox.view import OutboxView
from qi_desktop.ui.exchange.page import OUTBOX, ExchangePage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import a_workspace
from tests.ui.typing_keys import CONTROL, press, the_page


@pytest.fixture
def inspector(filled: Workspace, window: MainWindow, tmp_path: Path) -> Generator[WorkspaceView]:
    """The window over an inspector's laptop with a pack opened and one answer given; the lead is beside."""
    lead = services_of(filled)
    workspace = a_workspace(tmp_path / "inspector.qi")
    services = services_of(workspace)
    card = services.bundles.card()
    member = lead.inspection.add_team_member(
        "Cy Invented", "inspector", card.laptop, card.signing_key, card.sealing_key
    )
    case = lead.sampling.sampled_cases()[0].id
    lead.allocating.allocate_case(case, member.id)
    services.bundles.open_pack(lead.bundles.issue_pack(member.id, tmp_path).path)
    services.assessment.record_answer(case, "report_prepared", "yes")
    yield window.show_workspace(services, lambda: None, "exchange")
    window.put_away()
    workspace.close()


def the_outbox(view: WorkspaceView) -> OutboxView:
    page = the_page(view, "exchange")
    assert isinstance(page, ExchangePage)
    page.open_subject(OUTBOX)
    return page.outbox


def settled(view: WorkspaceView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.jobs.running, timeout=20_000)


def test_one_key_sends_the_evening_to_a_folder_and_says_so_until_the_lead_has_it(
    inspector: WorkspaceView,
    filled: Workspace,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    inspector.services.places.add_place("Team folder", str(shared))
    outbox = the_outbox(inspector)
    assert outbox.panel.unsent.isVisible()
    press(Qt.Key.Key_E, CONTROL)
    settled(inspector, qtbot)
    assert "sent to Team folder" in outbox.outcome.text
    assert "found the same" in outbox.outcome.text
    assert "Not yet acknowledged" in outbox.panel.evening.text()
    (bundle,) = shared.iterdir()
    (sent,) = inspector.services.bundles.outbox()
    assert (sent.standing, sent.place, sent.file) == (Standing.SENT, "Team folder", bundle.name)
    assert outbox.sent.words.text() == inspector.services.places.words(sent.digest)

    lead = services_of(filled)
    lead.merging.take_in_bundle(bundle)
    member = next(one for one in lead.inspection.team() if one.laptop == inspector.services.workspace.laptop)
    pack = lead.bundles.issue_pack(member.id, shared).path
    outbox.panel.look.click()
    settled(inspector, qtbot)
    assert {one.name for one in outbox.lying.new} == {pack.name}
    outbox.lying.bring.click()
    settled(inspector, qtbot)
    assert "received" in inspector.services.bundles.outbox()[0].standing
    assert "Received by the lead" in outbox.panel.evening.text()
    assert inspector.services.places.kept_copy(sent.file) is None


def test_a_send_that_fails_keeps_the_sealed_file_and_the_next_one_takes_it_along(
    inspector: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    places = inspector.services.places
    places.add_place("Lost stick", str(tmp_path / "nowhere"))
    outbox = the_outbox(inspector)
    outbox.panel.send.click()
    settled(inspector, qtbot)
    assert "is not there" in outbox.outcome.text
    assert len(places.waiting()) == 1
    assert "in the outbox of this laptop" in outbox.panel.evening.text()
    (tmp_path / "nowhere").mkdir()
    outbox.panel.send.click()
    settled(inspector, qtbot)
    assert "sent to Lost stick" in outbox.outcome.text
    assert not places.waiting()
    outbox.sent.again.click()
    settled(inspector, qtbot)
    assert len(list((tmp_path / "nowhere").iterdir())) == 1


def test_a_stick_is_offered_while_it_is_in_and_can_be_let_go(
    inspector: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "media" / "RED"
    stick.mkdir(parents=True)
    monkeypatch.setattr(places_service, "drives", lambda: [Drive(stick, "RED", "no such device")])
    outbox = the_outbox(inspector)
    assert outbox.panel.where.choice.currentText() == "Stick RED"
    outbox.panel.send.click()
    settled(inspector, qtbot)
    assert "sent to RED" in outbox.outcome.text
    assert len(list(stick.iterdir())) == 1
    assert outbox.outcome.act.text() == "Eject RED"
    outbox.outcome.act.click()
    settled(inspector, qtbot)
    assert "could not be ejected from here" in outbox.outcome.text
    monkeypatch.setattr(places_service, "drives", list)
    outbox.outcome.say("")
    outbox.refresh()
    assert outbox.panel.where.choice.currentText() == "A folder…"


def test_the_lead_seals_a_pack_for_each_member_and_hears_whose_card_nobody_compared(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path
) -> None:
    services, shared = opened.services, tmp_path / "shared"
    shared.mkdir()
    services.places.add_place("Team folder", str(shared))
    for name in ("Cy Invented", "Di Invented"):
        with a_workspace(tmp_path / f"{name}.qi") as workspace:
            card = services_of(workspace).bundles.card()
        services.inspection.add_team_member(
            name, "inspector", card.laptop, card.signing_key, card.sealing_key
        )
    outbox = the_outbox(opened)
    assert "Cy Invented" in outbox.panel.unproven.text()
    outbox.panel.send.click()
    settled(opened, qtbot)
    assert len(list(shared.glob("*.qipack"))) == 2
    assert {one.standing for one in services.bundles.outbox()} == {Standing.SENT}


def test_a_place_is_added_removed_and_put_back_and_its_password_is_asked_for(
    opened: WorkspaceView, qtbot: QtBot
) -> None:
    outbox = the_outbox(opened)
    outbox.panel.places.click()
    places = outbox.places
    places.add()
    assert places.form.isVisible()
    assert opened.services.places.places() == []
    places.name.setText("Office server")
    places.address.setText("sftp://anna:secret@server/folder")
    places.add()
    assert "password stands in the address" in opened.error.text
    places.address.setText("https://files.invalid/team")
    places.user.setText("invented")
    places.password.setText("never in clear")
    places.keep.setChecked(True)
    places.add()
    (place,) = opened.services.places.places()
    assert place.keeps_password
    places.forget.click()
    places.remove.click()
    assert opened.services.places.places() == []
    places.restored.click()
    assert [one.name for one in opened.services.places.places()] == ["Office server"]
    outbox.panel.where.refresh()
    outbox.panel.where.choice.choose(place.id)
    outbox.panel.look.click()
    assert outbox.panel.where.password.isVisibleTo(outbox)
    assert not opened.jobs.running
