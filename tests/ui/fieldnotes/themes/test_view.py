"""Themes are named, moved, joined and parted by keyboard; their passages lead back to the notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.services import services_of
from qi_desktop.ui.fieldnotes.themes.tree import ALL, NONE
from qi_desktop.ui.fieldnotes.themes.view import ThemesView
from qi_desktop.ui.widgets.layout import column
from tests.ui.fieldnotes.plain_desk import PlainDesk
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, write

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from qi_desktop.fieldnotes.model import Note
    from qi_desktop.services import Services
    from qi_desktop.storage.workspace import Workspace
    from qi_desktop.ui.page import Desk

ALT = Qt.KeyboardModifier.AltModifier
BODY = "They rang late. Nobody said why. The hub keeps its own list."


@pytest.fixture
def services(workspace: Workspace) -> Services:
    return services_of(workspace)


@pytest.fixture
def desk() -> PlainDesk:
    return PlainDesk()


@pytest.fixture
def note(services: Services) -> Note:
    session = services.fieldnotes.add_session(
        "meeting", "Managers at Ipswich", provider="CRC", held_on=date(2017, 3, 13)
    )
    return services.fieldnotes.write_note(session.id, "Said", BODY)


@pytest.fixture
def view(desk: PlainDesk, services: Services, qtbot: QtBot) -> Generator[ThemesView]:
    """The view, shown in a window of its own."""
    window = QWidget()
    view = ThemesView(services, cast("Desk", desk))
    window.setLayout(column(view))
    window.resize(1000, 700)
    qtbot.addWidget(window)
    view.refresh()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield view
    window.hide()


def standing(services: Services) -> list[tuple[str, int]]:
    return [(one.theme.name, one.depth) for one in services.themes.branches()]


def shown(view: ThemesView) -> list[str]:
    return [one.title for one in view.passages.list.records.entries]


def test_the_first_theme_is_named_from_the_empty_view(view: ThemesView, services: Services) -> None:
    view.take_keyboard()
    press(Qt.Key.Key_N, CONTROL)
    assert focused().accessibleName() == "Name"
    write("Contact")
    press(Qt.Key.Key_Return)
    assert standing(services) == [("Contact", 0)]
    assert focused() is view.tree
    press(Qt.Key.Key_Insert)
    write("Hub")
    go_to("What it means")
    write("Who keeps the list.")
    press_button("Keep")
    assert standing(services) == [("Contact", 0), ("Hub", 1)]
    assert services.themes.themes()[1].definition == "Who keeps the list."


def test_a_theme_is_moved_with_alt_and_the_arrows(view: ThemesView, services: Services) -> None:
    for name in ("Contact", "Courts", "Hub"):
        services.themes.add_theme(name)
    view.refresh()
    view.tree.setFocus()
    view.open_subject(services.themes.themes()[2].id)
    press(Qt.Key.Key_Up, ALT)
    assert standing(services) == [("Contact", 0), ("Hub", 0), ("Courts", 0)]
    press(Qt.Key.Key_Right, ALT)
    assert standing(services) == [("Contact", 0), ("Hub", 1), ("Courts", 0)]
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Down, ALT)
    assert standing(services) == [("Contact", 0), ("Courts", 0), ("Hub", 0)]
    press(Qt.Key.Key_Down, ALT)
    assert standing(services) == [("Contact", 0), ("Courts", 0), ("Hub", 0)]
    assert view.tree.chosen() == services.themes.themes()[2].id


def test_themes_are_joined_with_a_key_and_parted_again(
    view: ThemesView, services: Services, note: Note
) -> None:
    contact, calls = services.themes.add_theme("Contact"), services.themes.add_theme("Calls")
    services.themes.code_passage(note.id, 0, 15, Coding(calls.id))
    view.refresh()
    view.tree.setFocus()
    view.open_subject(calls.id)
    press(Qt.Key.Key_J)
    assert focused().accessibleName() == "Join it to"
    write("con")
    press(Qt.Key.Key_Return)
    assert standing(services) == [("Contact", 0)]
    assert view.tree.chosen() == contact.id
    assert shown(view) == ["“They rang late.”"]
    view.open_subject(calls.id)
    assert view.tree.chosen() == contact.id
    (part,) = [one for one in view.theme.findChildren(QPushButton) if one.text() == "Part"]
    part.click()
    view.refresh()
    assert standing(services) == [("Calls", 0), ("Contact", 0)]


def test_two_inspectors_inventions_of_one_name_are_joined_at_a_press(
    view: ThemesView, services: Services, note: Note
) -> None:
    oversight = services.themes.add_theme("Oversight")
    first = services.themes.add_theme("Contact")
    second = services.themes.add_theme("contact", parent=oversight.id)
    services.themes.code_passage(note.id, 0, 15, Coding(second.id))
    view.refresh()
    assert "2 themes are called “Contact”" in view.twins.text
    view.join_twins.click()
    assert services.themes.theme(second.id).id == first.id
    assert len(services.themes.passages_of(first.id)) == 1
    view.refresh()
    assert view.twins.isHidden()


def test_a_theme_is_renamed_and_removed_with_single_keys(view: ThemesView, services: Services) -> None:
    theme = services.themes.add_theme("Contact")
    view.refresh()
    view.tree.setFocus()
    view.open_subject(theme.id)
    press(Qt.Key.Key_F2)
    write("Keeping in touch")
    press(Qt.Key.Key_Return)
    assert standing(services) == [("Keeping in touch", 0)]
    view.tree.setFocus()
    press(Qt.Key.Key_Delete)
    assert standing(services) == []


def test_the_passages_of_a_theme_are_narrowed_and_opened_in_their_note(
    view: ThemesView, services: Services, note: Note, desk: PlainDesk
) -> None:
    contact = services.themes.add_theme("Contact")
    hub = services.themes.add_theme("Hub", parent=contact.id)
    services.themes.code_passage(note.id, 0, 15, Coding(contact.id, bearing="barrier"))
    services.themes.code_passage(note.id, 16, 32, Coding(hub.id, bearing="enabler", provider="CRC"))
    services.themes.code_passage(note.id, 33, 60, Coding(domain="protecting_public"))
    view.refresh()
    assert view.tree.chosen() == ALL
    assert len(shown(view)) == 3
    view.tree.choose(NONE)
    assert shown(view) == ["“The hub keeps its own list.”"]
    view.tree.choose(contact.id)
    assert shown(view) == ["“They rang late.”", "“Nobody said why.”"]
    assert "Managers at Ipswich: Said" in view.passages.list.records.entries[0].detail
    view.passages.bearing.setFocus()
    choose("Enabler")
    assert shown(view) == ["“Nobody said why.”"]
    view.passages.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert desk.opened == [("notes", view.passages.list.chosen())]


def test_a_passage_is_recoded_and_removed_from_its_theme(
    view: ThemesView, services: Services, note: Note
) -> None:
    contact = services.themes.add_theme("Contact")
    services.themes.add_theme("Hub")
    passage = services.themes.code_passage(note.id, 0, 15, Coding(contact.id))
    view.refresh()
    view.passages.list.choose_first()
    view.editor.start()
    write("hub")
    press(Qt.Key.Key_Return)
    assert services.themes.theme(services.themes.passage(passage.id).coding.theme).name == "Hub"
    view.refresh()
    view.passages.list.choose_first()
    view.editor.remove.click()
    assert services.themes.passages() == []


def test_words_that_are_gone_can_be_listed_by_themselves(
    view: ThemesView, services: Services, note: Note
) -> None:
    services.themes.code_passage(note.id, 0, 15, Coding())
    services.themes.code_passage(note.id, 16, 32, Coding())
    services.fieldnotes.revise_note(note.id, "Nobody said why.")
    view.refresh()
    view.passages.bearing.setFocus()
    choose("Words")
    (entry,) = view.passages.list.records.entries
    assert (entry.title, entry.state) == ("“They rang late.”", "Words gone from the note")


@pytest.mark.parametrize(
    ("let_go", "found"),
    [
        (0.5, [("Contact", 0), ("Hub", 1), ("Courts", 0)]),
        (0.02, [("Hub", 0), ("Contact", 0), ("Courts", 0)]),
        (0.98, [("Contact", 0), ("Hub", 0), ("Courts", 0)]),
    ],
)
def test_a_theme_is_drawn_onto_another_or_beside_it(
    view: ThemesView, services: Services, qtbot: QtBot, let_go: float, found: list[tuple[str, int]]
) -> None:
    contact, _, hub = (services.themes.add_theme(name) for name in ("Contact", "Courts", "Hub"))
    view.refresh()
    tree = view.tree
    QCoreApplication.processEvents()
    tree.choose(contact.id)
    place = tree.visualRect(tree.currentIndex())
    tree.choose(hub.id)
    point = QPointF(place.center().x(), place.top() + place.height() * let_go)
    drawn = tree.model().mimeData([tree.currentIndex()])
    how = (Qt.DropAction.MoveAction, drawn, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(tree.viewport(), QDragEnterEvent(point.toPoint(), *how))
    QCoreApplication.sendEvent(tree.viewport(), QDragMoveEvent(point.toPoint(), *how))
    QCoreApplication.sendEvent(tree.viewport(), QDropEvent(point, *how))
    qtbot.waitUntil(lambda: standing(services) == found, timeout=1000)


def test_a_meaning_that_was_being_typed_comes_back_in_its_form(view: ThemesView, services: Services) -> None:
    theme = services.themes.add_theme("Contact", "Appointments.")
    view.refresh()
    view.open_subject(theme.id)
    view.theme.rename()
    form = view.theme.name_form
    assert (form.name.text(), form.definition.toPlainText()) == ("Contact", "Appointments.")
    go_to("What it means")
    press(Qt.Key.Key_End, CONTROL)
    write(" And calls.")
    view.leave()
    assert services.workspace.drafts.of(theme.id, "definition") == "Appointments. And calls."
    view.theme.close_forms()
    view.theme.rename()
    assert form.definition.toPlainText() == "Appointments. And calls."
    press_button("Keep")
    assert services.themes.theme(theme.id).definition == "Appointments. And calls."
    assert services.workspace.drafts.all() == []
