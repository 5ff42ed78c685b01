"""The three columns of the Cases page: F6 goes round them, and where there is little room they fold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.assessment.columns import Pane, panes_shown
from qi_desktop.ui.assessment.page import CasesPage
from tests.ui.typing_keys import SHIFT, focused, press


def pane_with_the_keyboard(page: CasesPage) -> Pane:
    return next(pane for pane, widget in page.columns.panes.items() if widget.isAncestorOf(focused()))


def test_f6_goes_round_the_columns_and_shift_f6_back(page: CasesPage) -> None:
    page.take_keyboard()
    seen: list[Pane] = []
    for _ in range(3):
        press(Qt.Key.Key_F6)
        seen.append(pane_with_the_keyboard(page))
    assert seen == [Pane.SIDE, Pane.LIST, Pane.FORM]
    press(Qt.Key.Key_F6, SHIFT)
    assert pane_with_the_keyboard(page) is Pane.LIST


@pytest.mark.parametrize(
    ("width", "wanted", "shown"),
    [
        (1104, Pane.FORM, set(Pane)),
        (960, Pane.SIDE, set(Pane)),
        (700, Pane.FORM, {Pane.LIST, Pane.FORM}),
        (700, Pane.SIDE, {Pane.FORM, Pane.SIDE}),
        (580, Pane.FORM, {Pane.FORM}),
        (580, Pane.LIST, {Pane.LIST}),
    ],
)
def test_columns_fold_away_where_there_is_no_room(width: int, wanted: Pane, shown: set[Pane]) -> None:
    assert panes_shown(width, wanted) == shown


def test_on_a_narrow_page_enter_in_the_list_brings_the_questions(page: CasesPage) -> None:
    page.columns.setFixedWidth(560)
    QApplication.processEvents()
    assert page.columns.shown == {Pane.FORM}
    page.columns.go_to(Pane.LIST)
    assert not page.form.isVisible()
    press(Qt.Key.Key_Return)
    assert page.form.isVisible()
    assert page.form.isAncestorOf(focused())
