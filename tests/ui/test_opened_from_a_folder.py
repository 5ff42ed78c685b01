"""A double click on a file in a folder: what the program is started with."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from qi_desktop.app import Program
from qi_desktop.storage import workspace
from qi_desktop.ui.exchange.outbox.view import OutboxView
from qi_desktop.ui.exchange.page import ExchangePage
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
