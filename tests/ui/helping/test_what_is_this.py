"""Every field, list and column of every page says what it is when somebody asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.helping.explained import column_explained, explained
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.navigation import ASIDE, PLACES
from qi_desktop.ui.widgets.asked import ask_about
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import open_whole
from tests.ui.test_accessibility import controls

DESCRIBED = {"settings"}
"""Pages on which every choice is described where it is declared."""


def unexplained(view: WorkspaceView, page: str) -> set[str]:
    """Return what nothing is said about: fields, lists and the headings of lists."""
    missing: set[str] = set()
    for control in controls(view.current_page()):
        name = control.accessibleName()
        if isinstance(control, QAbstractButton):
            continue
        parts = [type(one).__name__.lstrip("_") for one in _around(control, view)]
        if not explained(page, name, parts) and not (page in DESCRIBED and control.accessibleDescription()):
            missing.add(f"{page}: {name} in {parts[1:3]}")
        if isinstance(control, QTableView):
            missing |= {f"{page}: {name}: {heading}" for heading in _silent_headings(page, control)}
    return missing


def _around(control: QWidget, view: WorkspaceView) -> list[QWidget]:
    found = [control]
    while (around := found[-1].parentWidget()) is not None and around is not view:
        found.append(around)
    return found


def _silent_headings(page: str, listed: QTableView) -> list[str]:
    model, across = listed.model(), Qt.Orientation.Horizontal
    headings = [str(model.headerData(place, across) or "") for place in range(model.columnCount())]
    return [one for one in headings if one and not column_explained(page, listed.accessibleName(), one)]


@pytest.mark.parametrize("key", [place.key for place in (*PLACES, *ASIDE)])
def test_every_field_list_and_heading_of_a_page_is_explained(opened: WorkspaceView, key: str) -> None:
    open_whole(opened, key)
    assert unexplained(opened, key) == set()


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


def test_a_button_is_explained_by_what_the_help_says_of_it(opened: WorkspaceView) -> None:
    buttons = opened.current_page().findChildren(QAbstractButton)
    member = next(one for one in buttons if one.accessibleName() == "Member")
    assert opened.what.words_for(member).startswith("Member adds the team.")


def test_the_menu_of_a_field_asks_what_it_is(opened: WorkspaceView, qtbot: QtBot) -> None:
    box = opened.bar.search
    box.setFocus()
    QTest.mouseClick(box, Qt.MouseButton.RightButton)
    box.customContextMenuRequested.emit(box.rect().center())
    ask_about(box)
    assert opened.what.card.name.text() == "Search"
    for menu in opened.findChildren(QMenu):
        menu.close()
    qtbot.waitUntil(opened.what.card.isVisible)
