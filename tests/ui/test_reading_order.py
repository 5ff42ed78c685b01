"""Tab goes round a window as it is read, whenever its parts were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.layout import column, row, scrolling

TAB, SHIFT = Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def fields(window: MainWindow, qtbot: QtBot) -> dict[str, LineField]:
    """Five fields, of which the second was made last, and the fourth cannot be used."""
    fields = {name: LineField() for name in ("first", "third", "fourth", "fifth")}
    inside = QWidget()
    between = column(fields["third"], fields["fourth"])
    inside.setLayout(between)
    fields["fourth"].setEnabled(False)
    whole = QWidget()
    whole.setLayout(row(fields["first"], scrolling(inside, label="Scrolled"), fields["fifth"]))
    window.setCentralWidget(whole)
    qtbot.waitUntil(whole.isVisible)
    fields["second"] = LineField()
    between.insertWidget(0, fields["second"])
    fields["first"].setFocus()
    return fields


def test_tab_follows_the_layout_and_leaves_out_what_cannot_be_used(fields: dict[str, LineField]) -> None:
    gone_to: list[str] = []
    for _ in range(4):
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, TAB)
        gone_to += [name for name, field in fields.items() if field.hasFocus()]
    assert gone_to == ["second", "third", "fifth", "first"]


def test_shift_and_tab_go_the_same_way_back(fields: dict[str, LineField]) -> None:
    QTest.keyClick(fields["first"], TAB, SHIFT)
    assert fields["fifth"].hasFocus()
    QTest.keyClick(fields["fifth"], TAB, SHIFT)
    assert fields["third"].hasFocus()
