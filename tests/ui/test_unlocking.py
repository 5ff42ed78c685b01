"""The first screen: what happens when a passphrase is right, wrong, or the file is not ours to open."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from qi_desktop import app
from qi_desktop.app import Program
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.security.recovery import RecoveryKey, grouped
from qi_desktop.storage import getting_out, workspace
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.declared import TEXT_SIZE
from qi_desktop.ui.unlocking.recover_form import RecoverForm
from qi_desktop.ui.unlocking.screen import UnlockScreen
from qi_desktop.ui.widgets.words import Words
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import PASSPHRASE, quick_file_key

NEW = "four quite other words"


@pytest.fixture(autouse=True)
def quickly_stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program stretch its passphrases as cheaply as tests do."""
    monkeypatch.setattr(workspace, "file_key", quick_file_key)


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Generator[Program]:
    """The whole program, with settings of its own."""
    settings = tmp_path / "settings"
    settings.mkdir()
    program = Program(Remembered(settings))
    program.window.show()
    yield program
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def file(program: Program, tmp_path: Path) -> Path:
    """A workspace made by the program itself and locked again."""
    path = tmp_path / "inspection.qi"
    program.create(path, PASSPHRASE, joining=False)
    program.lock()
    return path


def screen_of(program: Program) -> UnlockScreen:
    assert program.window.unlock is not None
    return program.window.unlock


def type_passphrase(program: Program, qtbot: QtBot, passphrase: str) -> None:
    field = screen_of(program).open_form.passphrase.field
    field.clear()
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_right_passphrase_opens_the_workspace(program: Program, file: Path, qtbot: QtBot) -> None:
    type_passphrase(program, qtbot, PASSPHRASE)
    assert program.window.view is not None
    assert program.window.windowTitle() == "Inspection - QI Desktop"


def test_a_wrong_passphrase_is_told_at_its_field_and_changes_nothing(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    before = file.read_bytes()
    type_passphrase(program, qtbot, "something else entirely")
    assert program.window.view is None
    row = screen_of(program).open_form.passphrase
    assert "does not open inspection.qi" in row.field.accessibleDescription()
    assert file.read_bytes() == before
    type_passphrase(program, qtbot, PASSPHRASE)
    assert program.window.view is not None


def test_a_file_that_is_open_elsewhere_says_since_when_and_offers_to_read(
    program: Program, file: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    other = Program(Remembered(file.parent))
    other.open(file, PASSPHRASE)
    type_passphrase(program, qtbot, PASSPHRASE)
    form = screen_of(program).open_form
    assert "has been open in another window of yours on this laptop since" in form.trouble.text
    reading = next(each for each in form.findChildren(QPushButton) if each.text() == "Open to read only")
    assert reading.isVisibleTo(form)
    reading.click()
    view = program.window.view
    assert view is not None
    assert view.services.workspace.read_only
    other.window.close()
    other.window.deleteLater()


def test_a_passphrase_can_be_shown_and_hidden(program: Program, file: Path) -> None:
    row = screen_of(program).open_form.passphrase
    row.turn()
    assert row.field.echoMode() == QLineEdit.EchoMode.Normal
    row.turn()
    assert row.field.echoMode() == QLineEdit.EchoMode.Password


def test_locking_offers_the_same_file_again(program: Program, file: Path, qtbot: QtBot) -> None:
    type_passphrase(program, qtbot, PASSPHRASE)
    program.lock()
    assert program.workspace is None
    assert screen_of(program).open_form.list.currentItem().text().startswith("inspection.qi")


def test_a_new_inspection_needs_two_equal_passphrases(program: Program, tmp_path: Path) -> None:
    program.begin()
    screen = screen_of(program)
    screen.begin(joining=False)
    form = screen.create_form
    form.place.setText(str(tmp_path / "new.qi"))
    form.passphrase.first.field.setText(PASSPHRASE)
    form.passphrase.second.field.setText("another one")
    form.make()
    assert not (tmp_path / "new.qi").exists()
    form.passphrase.second.field.setText(PASSPHRASE)
    form.make()
    assert (tmp_path / "new.qi").exists()
    assert program.window.view is not None


def test_a_new_passphrase_is_judged_while_it_is_typed_and_words_are_suggested(program: Program) -> None:
    program.begin()
    screen = screen_of(program)
    screen.begin(joining=False)
    asked = screen.create_form.passphrase
    assert not asked.meter.text
    QTest.keyClicks(asked.first.field, "P@ssw0rd")
    asked.meter.judge()
    assert "4 more characters needed" in asked.meter.text
    assert "people use most" in asked.meter.text
    asked.suggest_button.click()
    assert asked.first.field.echoMode() == QLineEdit.EchoMode.Normal
    assert asked.second.field.hasFocus()
    assert "years" in asked.meter.text
    assert not asked.fits()
    asked.second.field.setText(asked.text())
    assert asked.fits()
    screen.begin(joining=True)
    assert not asked.text()
    assert asked.first.field.echoMode() == QLineEdit.EchoMode.Password


def test_the_demonstration_is_built_where_it_is_offered_and_opened_there_again(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built(folder: Path, progress: Progress) -> tuple[Path, str]:
        if not asked:
            asked.append(folder)
            raise Cancelled
        folder.mkdir()
        shutil.copy(file, folder / "lead.qi")
        (folder / "passphrase.txt").write_text(f"{PASSPHRASE}\n", "utf-8")
        return folder / "lead.qi", PASSPHRASE

    asked: list[Path] = []
    monkeypatch.setattr(app, "_demonstration", built)
    screen = screen_of(program)
    screen.show_demonstration()
    form = screen.demonstration_form
    assert form.folder.text().endswith("qi-desktop-demonstration")
    form.folder.setText(str(file.parent / "shown"))
    form.go()
    qtbot.waitUntil(lambda: "Stopped, as you asked" in form.trouble.text)
    form.go()
    qtbot.waitUntil(lambda: program.window.view is not None)
    program.lock()
    assert screen_of(program).open_form.list.item(0).text().startswith("lead.qi")
    screen_of(program).show_demonstration()
    form = screen_of(program).demonstration_form
    form.folder.setText(str(file.parent / "shown"))
    assert form.main.text() == "Open it"
    form.go()
    assert program.window.view is not None


def test_a_workspace_is_taken_off_the_list_and_put_back_and_its_file_stays(
    program: Program, file: Path
) -> None:
    form = screen_of(program).open_form
    form.list.setFocus()
    QTest.keyClick(form.list, Qt.Key.Key_Delete)
    assert program.remembered.recent() == []
    assert "no longer listed" in form.took_off.text
    assert form.passphrase.isHidden()
    assert file.exists()
    form.took_off.findChildren(QPushButton)[0].click()
    assert program.remembered.recent() == [file]
    assert form.took_off.isHidden()


def test_settings_are_chosen_before_a_file_is_open_and_taken_back_there(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    preferences = program.window.preferences
    screen = screen_of(program)
    screen.show_settings()
    screen.settings_form.panel.go_to("text_size")
    preferences.choose(TEXT_SIZE, "150")
    qtbot.waitUntil(lambda: screen_of(program) is not screen)
    screen = screen_of(program)
    assert screen.setting_in_sight() == "text_size"
    screen.settings_form.panel.take_back()
    assert preferences.chosen(TEXT_SIZE) == "100"
    qtbot.waitUntil(lambda: screen_of(program) is not screen)
    form = screen_of(program).settings_form
    line = form.panel.rows["lock_after"]
    line.control.setFocus()
    QTest.keyClick(line.control, Qt.Key.Key_Escape)
    assert screen_of(program).setting_in_sight() is None


def test_a_workspace_opened_to_read_says_so_at_the_top(program: Program, file: Path) -> None:
    program.begin()
    program.open(file, PASSPHRASE, read_only=True)
    view = program.window.view
    assert view is not None
    assert "Read only" in {each.text() for each in view.bar.findChildren(Words)}


def test_a_passphrase_is_changed_and_when_forgotten_found_again(
    program: Program, file: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_passphrase(program, qtbot, PASSPHRASE)
    view = program.window.view
    assert view is not None
    page = view.current_page()
    assert isinstance(page, InspectionPage)
    setup = view.services.inspection
    setup.create_inspection("Anyshire 2017", "Anyshire", "", "2017-02-20", "2017-03-17")
    card = view.services.keys.card()
    lead = setup.add_team_member("Ada Invented", "lead", card.laptop, card.signing_key, card.sealing_key)
    view.services.workspace.sign_in(lead.id)
    page.show_keys()
    places = iter((tmp_path / "sheet.pdf", tmp_path / "ada.qienvelope"))
    monkeypatch.setattr(view, "choose_new_file", lambda *_asked: next(places))  # type: ignore[misc]
    key: list[RecoveryKey] = []
    made = view.services.recovery_sheet.build_pdf
    monkeypatch.setattr(
        type(view.services.recovery_sheet),
        "build_pdf",
        lambda _service, found, path: (key.append(found), made(found, path)),  # type: ignore[misc]
    )
    page.keys.recovery.make.click()
    assert "Print it now" in page.keys.recovery.state.text
    change_passphrase(page, view, qtbot)
    assert view.services.workspace.opens_with(NEW)
    page.keys.recovery.table.choose(lead.id)
    page.keys.recovery.envelope.click()
    program.lock()
    screen = screen_of(program)
    press_forgotten(screen)
    form = screen.recover_form
    form.recover()
    assert form.key.hasFocus()
    recover(form, grouped(key[0].secret), tmp_path / "ada.qienvelope")
    assert program.window.view is not None
    assert program.workspace is not None
    assert program.workspace.opens_with(PASSPHRASE)
    recover_by_the_leads_file(program, grouped(key[0].secret), tmp_path)


def recover_by_the_leads_file(program: Program, key: str, folder: Path) -> None:
    """Find the envelope in another workspace that holds it, here a copy under its own passphrase."""
    program.lock()
    lead = Path(shutil.copy(folder / "inspection.qi", folder / "lead.qi"))
    screen = screen_of(program)
    press_forgotten(screen)
    form = screen.recover_form
    assert not form.theirs.isVisibleTo(form)
    form.key.setText(key)
    form.envelope.setText(str(lead))
    for part in (form.passphrase.first, form.passphrase.second):
        part.field.setText(NEW)
    for theirs, words in (("", "This is needed."), ("not theirs", "does not open lead.qi"), (PASSPHRASE, "")):
        form.theirs.field.setText(theirs)
        form.recover()
        if words:
            assert words in form.theirs.error()
    assert program.workspace is not None
    assert program.workspace.opens_with(NEW)


def test_what_can_be_read_of_a_damaged_file_is_got_out_on_the_first_screen(
    program: Program, file: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting_out, "file_key", quick_file_key)
    with file.open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"gone" * 3 * 1024)
    (tmp_path / "out").mkdir()
    screen = screen_of(program)
    type_passphrase(program, qtbot, PASSPHRASE)
    way = next(one for one in screen.open_form.findChildren(QPushButton) if "Get out" in one.text())
    assert "can be got out there too" in screen.open_form.trouble.text
    way.click()
    form = screen.bring_out_form
    form.folder.setText(str(tmp_path / "nowhere"))
    form.bring_out()
    assert "no such folder" in form.folder.accessibleDescription()
    form.folder.setText(str(tmp_path / "out"))
    form.passphrase.field.setText("not the passphrase")
    for given, words in (("not the passphrase", "does not open inspection.qi"), (PASSPHRASE, "")):
        form.passphrase.field.setText(given)
        form.bring_out()
        qtbot.waitUntil(form.main.isEnabled)
        assert words in form.passphrase.error()
    assert "could not be read" in form.outcome.text
    assert (tmp_path / "out" / "inspection-everything" / "READ-ME-FIRST.txt").is_file()


def change_passphrase(page: InspectionPage, view: WorkspaceView, qtbot: QtBot) -> None:
    panel = page.keys.passphrase
    for old, first, again, words in (
        ("", NEW, NEW, "the passphrase you opened"),
        ("x", "short", "short", "are needed"),
        ("x", NEW, PASSPHRASE, "not the same"),
        ("not the passphrase", NEW, NEW, "not the passphrase this file has"),
        (PASSPHRASE, NEW, NEW, ""),
    ):
        for part, text in (
            (panel.old, old),
            (panel.passphrase.first, first),
            (panel.passphrase.second, again),
        ):
            part.field.setText(text)
        panel.button.click()
        qtbot.waitUntil(lambda: not view.jobs.running)
        shown = [part.error() for part in (panel.old, panel.passphrase.first, panel.passphrase.second)]
        assert words in " ".join(shown)


def recover(form: RecoverForm, key: str, envelope: Path) -> None:
    for secret, words in (("AGE-SECRET-KEY-1", "no recovery key"), (key, "")):
        form.key.setText(secret)
        form.envelope.setText(str(envelope))
        form.passphrase.first.field.setText(PASSPHRASE)
        form.passphrase.second.field.setText(PASSPHRASE)
        form.recover()
        if words:
            assert words in form.trouble.text


def press_forgotten(screen: UnlockScreen) -> None:
    buttons = screen.open_form.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Forgotten the passphrase?").click()
