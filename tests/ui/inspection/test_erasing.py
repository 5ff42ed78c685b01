"""An inspection erased in the window: its name typed out, its copies gone, its certificate at hand."""

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.app import Program
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.inspection.erasing.words import kind_words, what_stays
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.remembered import Remembered
from tests.builders import a_workspace


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    """The program over a small inspection with a backup."""
    del qtbot
    path = tmp_path / "laptop" / "lead.qi"
    path.parent.mkdir()
    program = Program(Remembered(tmp_path))
    program.workspace = begun(a_workspace(path))
    program.remembered.remember(path)
    program.window.show_workspace(services_of(program.workspace), program.lock, "inspection")
    return program


def begun(workspace: Workspace) -> Workspace:
    services = services_of(workspace)
    services.inspection.create_inspection("Suffolk 2017", "Suffolk", "Invented", "2017-02-20", "2017-03-17")
    services.backing_up.backup_now()
    return workspace


def test_it_goes_once_its_name_was_typed_and_the_certificate_is_at_hand(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, place = program.window.view, tmp_path / "certificate.pdf"
    assert view is not None

    def chosen(*_: str) -> Path:
        return place

    monkeypatch.setattr(view, "choose_new_file", chosen)
    page = view.current_page()
    assert isinstance(page, InspectionPage)
    page.overview.file_panel.erase.click()
    screen = page.erasing
    assert len(screen.table.records.rows) >= 2
    screen.typed.setText("the wrong.qi")
    assert not screen.act.isEnabled()
    screen.typed.setText("lead.qi")
    screen.act.click()
    window = program.window
    qtbot.waitUntil(
        lambda: window.unlock is not None and "erased_form" in vars(window.unlock), timeout=20_000
    )
    assert window.unlock is not None
    assert "overwritten and removed" in window.unlock.erased_form.outcome.text
    assert list((tmp_path / "laptop").iterdir()) == []
    assert program.remembered.recent() == []
    assert program.workspace is None
    assert "overwritten and removed" in pypdf.PdfReader(place).pages[0].extract_text()
    program.close()
    window.close()
    window.deleteLater()


def test_what_goes_and_what_stays_is_told_in_words(workspace: Workspace, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    services = services_of(workspace)
    services.backing_up.backup_now()
    services.backing_up.copy_to([drive])
    drive.rename(tmp_path / "taken home")
    plan = services.erasing.plan()
    told = [kind_words(name, plan.file) for name, _ in plan.files]
    assert (told[0], told[-1]) == ("a backup", "the inspection itself")
    assert f"Backups in {drive}" in next(what_stays(plan))
    assert kind_words("lead-outbox/bundle.qibundle", "lead.qi") == "a sealed file in the outbox"
    assert kind_words("lead-replaced-2026.qi", "lead.qi") == "a copy of the inspection"
