"""Fingers find what they press, and nothing moves by itself where a person chose so."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

import qi_desktop.ui
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.settings.declared import MOTION, TOUCH
from qi_desktop.ui.theme import TARGET, pressed, still, touched
from qi_desktop.ui.wardrobe import MOVING
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.states import BusyPanel
from qi_desktop.ui.workspace import WorkspaceView

MOVES = re.compile(r"Q(Property|Variant)Animation|QTimeLine|QMovie|QScroller|setRange\(0, 0\)")


def test_in_touch_mode_everything_to_press_on_the_page_is_large_enough(
    opened: WorkspaceView, window: MainWindow, qtbot: QtBot
) -> None:
    opened.open_page("settings")
    window.preferences.choose(TOUCH, "on")
    qtbot.waitUntil(lambda: window.view is not opened)
    assert touched()
    assert pressed(28) == TARGET
    view = window.view
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    parts = [
        part
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for part in view.current_page().findChildren(kind)
        if part.isVisible()
    ]
    small = [part.accessibleName() for part in parts if min(part.width(), part.height()) < TARGET]
    assert len(parts) > 5
    assert small == []
    window.preferences.choose(TOUCH, "off")
    assert pressed(28) == 28


def test_where_nothing_may_move_neither_cursor_nor_menus_nor_bars_do(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    before = qapp.styleHints().cursorFlashTime()
    window.preferences.choose(MOTION, "still")
    assert still()
    assert qapp.styleHints().cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in MOVING)
    panel = BusyPanel(Button("Stop", lambda: None))
    qtbot.addWidget(panel)
    panel.show_progress("Reading", 0, 0)
    bar = panel.findChildren(QProgressBar)[0]
    assert bar.maximum() == 1
    window.preferences.take_back()
    assert qapp.styleHints().cursorFlashTime() == before
    panel.show_progress("Reading", 0, 0)
    assert bar.maximum() == 0


@pytest.mark.parametrize("path", [Path(qi_desktop.ui.__file__).parent], ids=["ui"])
def test_whatever_moves_by_itself_asks_whether_it_may(path: Path) -> None:
    unasked = [
        file.name
        for file in path.rglob("*.py")
        if MOVES.search(text := file.read_text("utf-8")) and "still()" not in text
    ]
    assert unasked == []
