"""Two parts of a page stand side by side, or one at a time where there is no room for both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.folding import BOTH_FROM, Folding
from qi_desktop.ui.widgets.layout import column


class Pair(Folding):
    def __init__(self) -> None:
        self.list, self.text = LineField(), LineField()
        self.left, self.right = QWidget(), QWidget()
        self.left.setLayout(column(self.list))
        self.right.setLayout(column(self.text))
        self.right.setFixedWidth(200)
        super().__init__(("List", self.left), ("Text", self.right))

    @property
    def seen(self) -> list[bool]:
        return [self.left.isVisible(), self.right.isVisible()]


@pytest.fixture
def pair(qtbot: QtBot) -> Pair:
    pair = Pair()
    qtbot.addWidget(pair)
    pair.resize(BOTH_FROM - 1, 300)
    with qtbot.waitActive(pair):
        pair.show()
        pair.activateWindow()
    return pair


def test_with_room_both_are_shown_and_f6_moves_the_keyboard(pair: Pair) -> None:
    pair.resize(BOTH_FROM, 300)
    pair.list.setFocus()
    assert pair.seen == [True, True]
    assert pair.right.width() == 200
    assert not pair.which.isVisible()
    QTest.keyClick(pair.list, Qt.Key.Key_F6)
    assert pair.text.hasFocus()
    QTest.keyClick(pair.text, Qt.Key.Key_F6)
    assert pair.list.hasFocus()


def test_without_room_one_is_shown_and_takes_all_of_it(pair: Pair) -> None:
    assert pair.seen == [True, False]
    QTest.keyClick(pair.which.buttons()[1], Qt.Key.Key_Space)
    assert pair.seen == [False, True]
    assert pair.right.width() == pair.width()
    assert pair.text.hasFocus()
    QTest.keyClick(pair.text, Qt.Key.Key_F6)
    assert pair.seen == [True, False]
    assert pair.list.hasFocus()


def test_what_is_given_the_keyboard_comes_into_sight(pair: Pair) -> None:
    pair.text.setFocus()
    assert pair.seen == [False, True]
    assert pair.text.hasFocus()


def test_alone_a_part_needs_no_words_that_lead_elsewhere(pair: Pair) -> None:
    pair.offer(pair.right, there=False)
    assert pair.seen == [True, False]
    assert not pair.which.isVisible()
    pair.offer(pair.right, there=True)
    assert pair.which.isVisible()
