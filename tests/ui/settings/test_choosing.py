"""What is chosen can be taken back and put as usual, one or all; folders are a setting too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.spelling import dictionaries
from qi_desktop.ui import language
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings.declared import LOCK_AFTER, SPELLING, THEME
from qi_desktop.ui.settings.dictionaries import DictionaryField
from qi_desktop.ui.settings.folders import FoldersField
from qi_desktop.ui.settings.model import Asks, Setting
from qi_desktop.ui.settings.page import SettingsPage
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.settings.row import SettingRow
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.workspace import WorkspaceView

FOLDERS = Setting("backup_places", "Places", "Where.", asks=Asks.FOLDERS, personal=True)


def test_a_choice_is_taken_back_and_chosen_again_on_the_page_and_the_file_is_left_alone(
    opened: WorkspaceView, window: MainWindow
) -> None:
    opened.attempt(lambda: opened.services.inspection.add_office("CRC", "Lowestoft"))
    opened.open_page("settings")
    page = opened.current_page()
    assert isinstance(page, SettingsPage)
    line = page.panel.rows["lock_after"]
    box = line.control
    assert isinstance(box, Choice)
    box.choose("30")
    box.textActivated.emit("30 minutes")
    assert window.preferences.chosen(LOCK_AFTER) == "30"
    assert opened.toast.text == "Lock after: 30 minutes"
    assert line.reset.isVisible()
    opened.undo()
    assert window.preferences.chosen(LOCK_AFTER) == "10"
    assert not line.reset.isVisible()
    opened.redo()
    assert window.preferences.chosen(LOCK_AFTER) == "30"
    line.reset.click()
    assert window.preferences.chosen(LOCK_AFTER) == "10"
    names = {office.name for office in opened.services.inspection.offices()}
    assert "Lowestoft" in names


def test_all_settings_go_back_to_the_usual_and_that_is_taken_back_as_one(tmp_path: Path) -> None:
    preferences = Preferences(Remembered(tmp_path))
    preferences.choose(THEME, "dark")
    preferences.choose(LOCK_AFTER, "60")
    assert set(preferences.reset_all()) == {THEME, LOCK_AFTER}
    assert preferences.chosen(THEME) == THEME.usual
    preferences.take_back()
    assert (preferences.chosen(THEME), preferences.chosen(LOCK_AFTER)) == ("dark", "60")
    preferences.choose_again()
    assert preferences.chosen(LOCK_AFTER) == LOCK_AFTER.usual
    assert preferences.choose_again() == ()


class Places:
    """Answers every question for a place with one."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def choose_folder(self, caption: str) -> Path:
        del caption
        return self.place

    def choose_file(self, caption: str, kinds: str) -> Path:
        del caption, kinds
        return self.place


def test_folders_are_added_and_taken_off_and_one_that_is_not_there_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    chosen: list[str] = []
    line = SettingRow(FOLDERS, Places(tmp_path), chosen.append)
    qtbot.addWidget(line)
    field = line.control
    assert isinstance(field, FoldersField)
    gone = tmp_path / "stick"
    line.show_value(str(gone))
    assert "not there just now" in field.list.item(0).text()
    field.add.click()
    assert chosen == [f"{gone}\n{tmp_path}"]
    field.list.setCurrentRow(0)
    QTest.keyClick(field.list, Qt.Key.Key_Delete)
    assert chosen[-1] == str(tmp_path)
    assert not FOLDERS.allows("backups")


def test_a_dictionary_is_added_and_chosen_or_it_is_said_why_not(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionaries, "settings_folder", lambda: tmp_path / "settings")
    chosen: list[str] = []
    (tmp_path / "cy_GB.dic").write_text("1\ncymorth\n")
    line = SettingRow(SPELLING, Places(tmp_path / "cy_GB.dic"), chosen.append)
    qtbot.addWidget(line)
    field = line.control
    assert isinstance(field, DictionaryField)
    field.add.click()
    assert "cy_GB.aff is not beside it" in field.trouble.text
    (tmp_path / "cy_GB.aff").write_text("SET UTF-8\n")
    field.add.click()
    assert chosen == ["cy_GB"]
    assert SPELLING.said("cy_GB") == "Cymraeg"
    preferences = Preferences(Remembered(tmp_path))
    preferences.choose(SPELLING, "cy_GB")
    assert preferences.dictionary() == "cy_GB"
    preferences.choose(SPELLING, "off")
    assert preferences.dictionary() == ""


def test_the_language_of_the_program_is_spoken_from_the_next_start(
    opened: WorkspaceView, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.open_page("settings")
    page = opened.current_page()
    assert isinstance(page, SettingsPage)
    box = page.panel.rows["language"].control
    assert isinstance(box, Choice)
    box.choose("cy")
    box.textActivated.emit("Cymraeg")
    assert (
        opened.toast.text == "Language of the program: Cymraeg. It holds from the next start of the program."
    )
    assert language.spoken() == "en"
    monkeypatch.setattr(language, "settings_folder", lambda: tmp_path)
    found: list[str] = []
    monkeypatch.setattr(language, "translations", found.append)
    language.speak()
    assert found == ["cy"]


@pytest.mark.parametrize("value", ["", "3", "pink"])
def test_what_cannot_be_chosen_is_as_usual(value: str, tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    remembered.keep("lock_after", value)
    assert Preferences(remembered).chosen(LOCK_AFTER) == "10"
