"""A backup put back from the first screen, where a file does not open or is gone."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.app import Program
from qi_desktop.inspection.backing_up.service import BackupService
from qi_desktop.storage import workspace as storage
from qi_desktop.storage.model import Backup
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.declared import BACKUP_PLACES
from qi_desktop.ui.unlocking.backup_names import is_backup, workspace_of
from qi_desktop.ui.unlocking.screen import UnlockScreen
from tests.builders import PASSPHRASE, a_workspace, quick_file_key


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Program]:
    """The program at its first screen, stretching passphrases as cheaply as tests do."""
    del qapp
    monkeypatch.setattr(storage, "file_key", quick_file_key)
    program = Program(Remembered(tmp_path))
    program.window.show()
    yield program
    program.close()
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    """The backup of a small file that holds one note, and a stick with a copy of it."""
    path = tmp_path / "laptop" / "lead.qi"
    path.parent.mkdir()
    with a_workspace(path) as workspace:
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n1", body="words")
        service = BackupService(workspace)
        made = service.backup_now()
        (tmp_path / "stick").mkdir()
        service.copy_to([tmp_path / "stick"])
    return made


def screen_of(program: Program, path: Path) -> UnlockScreen:
    program.begin(path)
    assert program.window.unlock is not None
    return program.window.unlock


def test_a_damaged_file_makes_way_for_its_backup(
    program: Program, backup: Backup, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "laptop" / "lead.qi"
    path.write_bytes(path.read_bytes()[:20] + b"damaged" * 2000)
    screen = screen_of(program, path)
    for _ in range(2):
        screen.open_form.passphrase.field.setText(PASSPHRASE)
        screen.open_form.passphrase.field.returnPressed.emit()
    screen.open_form.ask_back.click()
    form = screen.restore_form
    assert form.which.value() == str(backup.path)
    form.passphrase.field.setText("not the passphrase")
    form.look.click()
    qtbot.waitUntil(lambda: form.passphrase.error() != "", timeout=20_000)
    form.passphrase.field.setText(PASSPHRASE)
    form.look.click()
    qtbot.waitUntil(lambda: "It holds notes: 1" in form.outcome.text, timeout=20_000)
    form.main.click()
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=20_000)
    assert program.workspace is not None
    assert program.workspace.database.value("SELECT body FROM note") == "words"
    assert [one.name for one in path.parent.iterdir() if "-replaced-" in one.name]


def test_a_file_that_is_gone_comes_back_from_a_stick(
    program: Program, backup: Backup, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = next((tmp_path / "stick").rglob("*.qi"))
    backup.path.unlink()
    program.window.preferences.choose(BACKUP_PLACES, str(tmp_path / "stick"))
    screen = screen_of(program, copy)
    screen.open_form.ask_back.click()
    form = screen.restore_form
    place = tmp_path / "laptop" / "new.qi"
    form.place.setText(str(tmp_path / "no such folder" / "new.qi"))
    form.passphrase.field.setText(PASSPHRASE)
    form.main.click()
    assert program.workspace is None
    form.place.setText(str(place))
    form.main.click()
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=20_000)
    assert program.workspace is not None
    assert program.workspace.path == place
    assert program.workspace.database.value("SELECT body FROM note") == "words"


def test_a_backup_is_known_by_its_name_and_so_is_its_file(tmp_path: Path) -> None:
    beside = tmp_path / "lead-backups" / "2026-11-23-233256-020817-by-hand.qi"
    on_stick = tmp_path / "lead-backups-12ab9f" / beside.name
    assert [is_backup(one) for one in (beside, on_stick, tmp_path / "lead.qi")] == [True, True, False]
    assert workspace_of(beside, tmp_path / "usual") == tmp_path / "lead.qi"
    assert workspace_of(on_stick, tmp_path / "usual") == tmp_path / "usual" / "lead.qi"
    assert workspace_of(tmp_path / beside.name, tmp_path / "usual").name == "inspection.qi"
