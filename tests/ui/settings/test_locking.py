"""The window locks when nobody is there, keeps what was typed and comes back to where one was."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from qi_desktop.app import Program
from qi_desktop.storage import workspace
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.unlocking import clipboard_care, idle_watch
from qi_desktop.ui.unlocking.clipboard_care import ClipboardCare
from qi_desktop.ui.unlocking.laptop_signals import LaptopSignals
from tests.builders import PASSPHRASE, quick_file_key


class Hours:
    """The time as a test sets it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_000_000.0
        monkeypatch.setattr(idle_watch, "monotonic", lambda: self.now)
        monkeypatch.setattr(idle_watch, "time", lambda: self.now)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    return Hours(monkeypatch)


@pytest.fixture
def program(hours: Hours, qtbot: QtBot, filled: Workspace, tmp_path: Path) -> Generator[Program]:
    """The whole program over a filled workspace."""
    path = filled.path
    filled.close()
    (tmp_path / "settings").mkdir()
    program = Program(Remembered(tmp_path / "settings"))
    program.open(path, PASSPHRASE)
    with qtbot.waitActive(program.window):
        program.window.show()
        program.window.activateWindow()
    yield program
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(program: Program, hours: Hours, seconds: int) -> None:
    for _ in range(seconds // 30):
        hours.now += 30
        program.idle.look()


def test_it_locks_after_its_minutes_tells_before_and_comes_back_to_the_case(
    program: Program, hours: Hours, qtbot: QtBot
) -> None:
    view = program.window.view
    assert view is not None
    case = view.services.sampling.sampled_cases()[3].id
    view.open_page("cases", case)
    program.idle.touched()
    wait(program, hours, 9 * 60)
    assert view.toast.isHidden()
    wait(program, hours, 30)
    assert "Locks in 30 seconds" in view.toast.text
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Shift)
    wait(program, hours, 9 * 60)
    assert program.window.view is view
    wait(program, hours, 60)
    assert program.window.view is None
    assert program.window.unlock is not None
    form = program.window.unlock.open_form
    assert "Locked after 10 minutes" in form.trouble.text
    form.passphrase.field.setText(PASSPHRASE)
    QTest.keyClick(form.passphrase.field, Qt.Key.Key_Return)
    view = program.window.view
    assert view is not None
    assert view.current_page().at_hand() == ("sampled_case", case)


def test_sleep_locks_what_was_typed_is_kept_and_a_question_on_top_is_closed(
    program: Program, hours: Hours, qtbot: QtBot
) -> None:
    view = program.window.view
    assert view is not None
    view.open_page("notes")
    assert isinstance(view.current_page(), NotesPage)
    view.capture()
    view.catching.text.setPlainText("Half a thought")
    on_top = QDialog(program.window)
    on_top.open()
    hours.now += 3600
    program.idle.look()
    qtbot.waitUntil(lambda: program.window.view is None)
    assert on_top.isHidden()
    program.open(program.remembered.recent()[0], PASSPHRASE)
    view = program.window.view
    assert view is not None
    assert view.current_page().key == "notes"
    view.capture()
    assert view.catching.text.toPlainText() == "Half a thought"


def test_the_laptop_may_say_itself_that_it_sleeps(program: Program) -> None:
    signals = LaptopSignals(program.idle.lock, program.window)
    signals.told(False)
    assert program.window.view is not None
    signals.told(True)
    assert program.window.view is None
    assert program.window.unlock is not None
    assert "Locked with the laptop" in program.window.unlock.open_form.trouble.text


def test_what_was_copied_here_is_cleared_and_what_others_copied_is_not(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, seconds = QGuiApplication.clipboard(), 60
    care = ClipboardCare(lambda: seconds, window)
    line = QLineEdit("Copied here", window)
    line.selectAll()
    line.copy()
    assert board.text() == "Copied here"
    care.clear()
    assert board.text() == ""
    seconds = 0
    line.copy()
    qtbot.waitUntil(lambda: board.text() == "")
    monkeypatch.setattr(clipboard_care, "_in_use", lambda: False)
    board.setText("Copied elsewhere")
    care.clear()
    assert board.text() == "Copied elsewhere"
    assert not care.holds


def test_locking_clears_the_clipboard(program: Program) -> None:
    QGuiApplication.clipboard().setText("Copied here")
    program.lock()
    assert QGuiApplication.clipboard().text() == ""
