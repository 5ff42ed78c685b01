"""A double click on a file in a folder: what the program is started with."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from qi_desktop.app import Program
from qi_desktop.security import card as cards
from qi_desktop.services import services_of
from qi_desktop.storage import workspace
from qi_desktop.ui.exchange.outbox.view import OutboxView
from qi_desktop.ui.exchange.page import FOR_CENTRAL, ExchangePage
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.remembered import Remembered
from tests.builders import PASSPHRASE, quick_file_key


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Program]:
    """The whole program, with settings of its own and an inspection opened lately."""
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    (tmp_path / "settings").mkdir()
    program = Program(Remembered(tmp_path / "settings"))
    program.create(tmp_path / "lead.qi", PASSPHRASE, joining=False)
    assert program.window.view is not None
    services = program.window.view.services
    services.inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
    card = services.bundles.card()
    lead = services.inspection.add_team_member(
        "Invented lead", "lead", card.laptop, card.signing_key, card.sealing_key
    )
    services.workspace.sign_in(lead.id)
    program.lock()
    program.window.show()
    yield program
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("suffix", "face"), [("qibundle", "take_in"), ("qipack", "outbox")])
def test_a_sealed_file_waits_until_the_workspace_is_open_and_then_leads_to_where_it_is_taken_in(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, face: str
) -> None:
    brought = tmp_path / f"evening.{suffix}"
    brought.write_bytes(b"stands for a sealed file")
    opened: list[Path] = []

    def open_packs(_: OutboxView, paths: list[Path]) -> None:
        opened.extend(paths)

    monkeypatch.setattr(OutboxView, "open_packs", open_packs)
    program.begin(brought)
    assert program.window.unlock is not None
    assert program.window.view is None
    program.open(tmp_path / "lead.qi", PASSPHRASE)
    assert program.window.view is not None
    page = program.window.view.current_page()
    assert isinstance(page, ExchangePage)
    assert page.views.value() == face
    assert opened == ([brought] if suffix == "qipack" else [])
    program.window.view.jobs.finish()
    # Only once, however often the workspace is locked and opened again.
    program.lock()
    program.open(tmp_path / "lead.qi", PASSPHRASE)
    assert opened == ([brought] if suffix == "qipack" else [])


def test_a_handover_is_received_in_a_file_of_no_inspection_and_pointed_to_it_from_any_other(
    program: Program, tmp_path: Path
) -> None:
    brought = tmp_path / "suffolk.qihandover"
    brought.write_bytes(b"stands for a handover")
    program.begin(brought)
    program.open(tmp_path / "lead.qi", PASSPHRASE)
    assert program.window.view is not None
    assert program.window.view.toast.text == FOR_CENTRAL
    program.lock()
    program.begin(brought)
    program.create(tmp_path / "central.qi", PASSPHRASE, joining=False)
    page = program.window.view.current_page()
    assert isinstance(page, ExchangePage)
    assert page.views.value() == "receive"
    assert page.receiving.file.text() == str(brought)


def test_a_team_card_leads_to_the_team(program: Program, tmp_path: Path) -> None:
    program.open(tmp_path / "lead.qi", PASSPHRASE)
    assert program.workspace is not None
    card = tmp_path / "own.QICARD"
    card.write_bytes(cards.as_file(services_of(program.workspace).keys.card()))
    program.lock()
    program.begin(card)
    program.open(tmp_path / "lead.qi", PASSPHRASE)
    assert program.window.view is not None
    page = program.window.view.current_page()
    assert isinstance(page, InspectionPage)
    assert page.overview.team.table.chosen() is not None
