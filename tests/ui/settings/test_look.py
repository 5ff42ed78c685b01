"""How the window looks is chosen on the settings page, holds at once and is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings import dressing
from qi_desktop.ui.settings.declared import FOLLOW, SETTINGS, TEXT_SIZE, THEME
from qi_desktop.ui.settings.page import SettingsPage
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.theme import current, text_scale
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.workspace import WorkspaceView

CONTROL = Qt.KeyboardModifier.ControlModifier


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.view is not None
    page = window.view.current_page()
    assert isinstance(page, SettingsPage)
    return page


def choose(page: SettingsPage, key: str, value: str) -> None:
    box = page.panel.rows[key].control
    assert isinstance(box, Choice)
    box.setFocus()
    box.choose(value)
    box.textActivated.emit(box.currentText())


def test_larger_text_holds_at_once_at_the_same_place_and_is_remembered(
    opened: WorkspaceView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    choose(settings_of(window), "text_size", "150")
    qtbot.waitUntil(lambda: window.view is not opened)
    assert text_scale() == 1.5
    page = settings_of(window)
    assert page.panel.rows["text_size"].control.value() == "150"
    qtbot.waitUntil(page.panel.rows["text_size"].control.hasFocus)
    assert window.view is not None
    assert window.view.toast.text == "Text size: 150 %"
    assert Preferences(Remembered(tmp_path)).chosen(TEXT_SIZE) == "150"
    # What is written from now on is heard by what is shown, and by nothing that is gone.
    view = window.view
    assert view is not None
    view.attempt(lambda: view.services.inspection.add_office("CRC", "Lowestoft"), "Office added")
    assert view.toast.text == "Office added"
    qtbot.waitUntil(view.isVisible)
    QTest.keyClick(window, Qt.Key.Key_0, CONTROL)
    qtbot.waitUntil(lambda: window.view is not view)
    assert text_scale() == 1.0


def test_the_theme_follows_the_laptop_until_one_is_chosen(
    opened: WorkspaceView, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(dressing, "worn_by_the_laptop", lambda: "dark")
    assert window.preferences.chosen(THEME) == FOLLOW
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current().key == "dark"
    opened.open_page("settings", "theme")
    choose(settings_of(window), "theme", "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current().key == "light"
    choose(settings_of(window), "theme", FOLLOW)
    assert current().key == "dark"


def test_settings_are_found_by_other_words_and_what_cannot_be_chosen_is_not_kept(
    opened: WorkspaceView, window: MainWindow
) -> None:
    opened.open_page("settings")
    page = settings_of(window)
    page.panel.search.setText("night colours")
    assert page.panel.rows["theme"].isVisible()
    assert not page.panel.rows["text_size"].control.isVisible()
    page.panel.search.setText("xyzzy")
    assert not page.panel.rows["theme"].isVisible()
    window.preferences.choose(THEME, "pink")
    assert window.preferences.chosen(THEME) == FOLLOW
    assert all(setting.about and setting.allows(setting.usual) for setting in SETTINGS.values())
