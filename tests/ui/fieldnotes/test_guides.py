"""The lead rewrites a guide on the screen; others read it."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.ui.fieldnotes.guides.view import GuidesView
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def view(opened: WorkspaceView) -> GuidesView:
    page = the_page(opened, "notes")
    assert isinstance(page, NotesPage)
    press(Qt.Key.Key_PageUp, CONTROL)
    assert page.shown == "guides"
    view = page.faces["guides"]
    assert isinstance(view, GuidesView)
    return view


def test_the_lead_changes_a_guide_and_gives_it_its_first_words_back(
    view: GuidesView, opened: WorkspaceView
) -> None:
    guides = opened.services.guides
    first = guides.guides()[0]
    assert focused() is view.list
    go_to("Questions")
    press(Qt.Key.Key_End, CONTROL)
    press(Qt.Key.Key_Return)
    write("And what else?")
    press(Qt.Key.Key_Return, CONTROL)
    assert [one.text for one in guides.guide(first.id).questions][-1] == "And what else?"
    assert len(guides.guide(first.id).questions) == len(first.questions) + 1
    press_button("First words back")
    assert guides.guide(first.id).questions == first.questions


def test_the_lead_writes_and_removes_a_guide_and_an_inspector_reads_it(
    view: GuidesView, opened: WorkspaceView
) -> None:
    guides = opened.services.guides
    press(Qt.Key.Key_N, CONTROL)
    assert focused().accessibleName() == "Name of the guide"
    press(Qt.Key.Key_Return, CONTROL)
    assert "needs a name" in focused().accessibleDescription()
    write("Ushers")
    go_to("Questions")
    write("Who waits where?")
    press(Qt.Key.Key_Return, CONTROL)
    (own,) = [one for one in guides.guides() if one.name == "Ushers"]
    assert view.list.chosen() == own.id
    press_button("Remove")
    assert "Ushers" not in [one.name for one in guides.guides()]

    inspector = next(one for one in opened.services.inspection.team() if one.role == "inspector")
    opened.services.workspace.sign_in(inspector.id)
    view.refresh()
    assert view.form.questions.isReadOnly()
    assert not view.form.save.isVisible()
    assert not view.new.isVisible()
