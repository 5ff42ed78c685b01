"""Every field, list and column of every page says what it is when somebody asks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView

from qi_desktop.ui.helping.menus import menu_at
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.navigation import ASIDE
from qi_desktop.ui.widgets.asked import ask_about, offer_explanation
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import open_whole
from tests.ui.helping.explaining import unexplained
from tests.ui.test_accessibility import controls


@pytest.mark.parametrize("key", [place.key for place in ASIDE])
def test_every_field_list_and_heading_of_a_page_aside_is_explained(opened: WorkspaceView, key: str) -> None:
    """Those of the work are walked with the names of their controls, in tests/ui/test_accessibility.py."""
    page = open_whole(opened, key)
    assert unexplained(opened, key, controls(page)) == set()


def test_shift_f1_explains_what_has_the_keyboard_and_esc_gives_it_back(opened: WorkspaceView) -> None:
    page = opened.current_page()
    assert isinstance(page, InspectionPage)
    team = next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Team")
    team.setFocus()
    QTest.keyClick(opened, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    card = opened.what.card
    assert card.isVisible()
    assert card.name.text() == "Team"
    assert "Everybody who inspects" in card.text.text()
    assert opened.rect().contains(card.geometry())
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is team


def test_the_card_leads_on_to_the_task_of_the_help(opened: WorkspaceView) -> None:
    page = opened.current_page()
    team = next(one for one in page.findChildren(QTableView) if one.accessibleName() == "Team")
    ask_about(team.viewport())
    opened.what.card.more.click()
    assert opened.help.isVisible()
    assert opened.help.topic == "inspection"


def test_the_menu_of_a_heading_says_what_its_column_shows(opened: WorkspaceView) -> None:
    listed = opened.current_page().findChildren(QTableView)
    providers = next(one for one in listed if one.accessibleName() == "Providers")
    head = providers.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(3) + 2, 2)
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        head.viewport().mapTo(opened, spot),
        head.viewport().mapToGlobal(spot),
    )
    menu, _ = menu_at(asked, opened.doing, opened)
    menu.actions()[-1].trigger()
    assert opened.what.card.name.text() == "Eligible"
    assert opened.what.card.text.text() == "How many cases of its list can be drawn."


def test_a_button_is_explained_by_what_the_help_says_of_it(opened: WorkspaceView) -> None:
    buttons = opened.current_page().findChildren(QAbstractButton)
    member = next(one for one in buttons if one.accessibleName() == "Member")
    assert opened.what.words_for(member).startswith("Member adds the team.")


def test_the_menu_of_a_field_asks_what_it_is(opened: WorkspaceView) -> None:
    box = opened.bar.search
    menu = offer_explanation(box.createStandardContextMenu(), box)
    menu.actions()[-1].trigger()
    assert opened.what.card.name.text() == "Search"
    menu.close()
