"""Whatever can be done is found in the box on top, and done from there."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.ui.commands import model
from qi_desktop.ui.commands.catalogue import all_placed, fitting
from qi_desktop.ui.commands.model import Placed, said
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.navigation import ASIDE, PLACES
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.commands.menus import the_menu
from tests.ui.typing_keys import CONTROL, press, the_page, write


def placed(name: str) -> Placed:
    return next(one for one in all_placed() if one.name == name)


def found(view: WorkspaceView) -> list[str]:
    records = view.bar.search.list.records
    return [line.title for place in range(records.rowCount()) if (line := records.line(place))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("new sess", "New session"),
        ("interview", "New session"),
        ("bundle", "Choose bundles to take in…"),
        ("dark", "Change the theme"),
        ("themes", "Notes: themes"),
        ("print week", "Print this week…"),
        ("undo", "Undo"),
    ],
)
def test_an_action_is_found_by_its_own_words_and_by_others(typed: str, name: str) -> None:
    assert name in {one.name for one in fitting(typed, all_placed())[:6]}


def test_actions_of_the_page_that_is_shown_come_first() -> None:
    assert fitting("history", all_placed(), "notes")[0].name == "History of this note"
    assert fitting("history", all_placed(), "cases")[0].name == "History of the case"


def test_every_action_belongs_to_a_page() -> None:
    assert {one.group.page for one in all_placed()} <= {"", *(place.key for place in (*PLACES, *ASIDE))}


def test_an_action_of_another_page_is_done_from_the_box(opened: WorkspaceView) -> None:
    the_page(opened, "inspection")
    press(Qt.Key.Key_K, CONTROL)
    write("new session")
    assert found(opened)[0] == "New session"
    press(Qt.Key.Key_Return)
    page = opened.current_page()
    assert isinstance(page, NotesPage)
    assert page.sessions.form.isVisible()


def test_a_face_of_a_page_is_gone_to(opened: WorkspaceView) -> None:
    opened.doing.carry_out(placed("Notes: themes"))
    page = opened.current_page()
    assert isinstance(page, NotesPage)
    assert page.shown == "themes"


def test_behind_the_sign_stands_everything_that_can_be_done_and_nothing_else(opened: WorkspaceView) -> None:
    opened.bar.search.start()
    opened.bar.search.setText(">")
    assert len(found(opened)) == len(all_placed())


def test_what_was_done_last_is_offered_first(opened: WorkspaceView) -> None:
    opened.doing.carry_out(placed("Help"))
    assert opened.help.isVisible()
    opened.bar.search.start()
    assert found(opened)[0] == "Help"


def test_what_cannot_be_done_yet_says_what_it_needs(opened: WorkspaceView, qtbot: QtBot) -> None:
    opened.doing.carry_out(placed("Begin a note"))
    qtbot.waitUntil(lambda: "Choose a session first" in opened.toast.text)
    assert opened.current_page().key == "notes"


def test_what_only_the_lead_has_is_offered_to_the_lead_alone(opened: WorkspaceView) -> None:
    ofleads = {one.name for one in all_placed() if not one.is_for("inspector")}
    assert {"Choose bundles to take in…", "Hand over…", "Approve the assessment"} <= ofleads
    assert ofleads <= {one.name for one in opened.doing.offered()}
    inspector = next(one for one in opened.services.inspection.team() if one.role == "inspector")
    opened.services.workspace.sign_in(inspector.id)
    assert ofleads & {one.name for one in opened.doing.offered()} == set()
    assert "Send what is unsent" in {one.name for one in opened.doing.offered()}
    file = the_menu(opened, "&File")
    file.aboutToShow.emit()
    assert "Choose bundles to take in…" not in {
        act.text().partition("\t")[0] for act in file.actions() if act.isVisible()
    }


def test_in_another_language_actions_are_named_found_and_done_in_it(
    opened: WorkspaceView, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {"Send what is unsent": "Anfon", "View": "Golwg", "Outbox": "Blwch anfon"}

    def spoken(text: str) -> str:
        return words.get(text, text)

    monkeypatch.setattr(model, "tr", spoken)
    assert [one.words for one in fitting("anfon", all_placed())[:1]] == ["Anfon"]
    assert fitting("unsent", all_placed())[0].words == "Anfon"
    assert said("View: Outbox") == "Golwg: Blwch anfon"


def test_each_action_is_listed_once() -> None:
    names = [one.name for one in all_placed() if one.group.page == ""]
    assert len(names) == len(set(names))
