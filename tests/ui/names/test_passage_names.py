"""A passage that is to be published is settled where it is coded; the note keeps its words. All invented."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import Coding, Passage
from qi_desktop.ui.names.passage_names import PassageNames
from qi_desktop.ui.reporting.examples.form import ExampleForm
from qi_desktop.ui.reporting.findings.page import EXAMPLES, FindingsPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, go_to, press, press_button, the_page, write

BODY = "Bo said nothing, and Ada left."


@pytest.fixture
def widget(opened: WorkspaceView, qtbot: QtBot) -> Generator[PassageNames]:
    opened.window().activateWindow()
    widget = PassageNames(opened.services, opened)
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    widget.hide()


def a_passage(opened: WorkspaceView, bearing: str) -> Passage:
    services = opened.services
    session = services.fieldnotes.add_session("meeting", "A meeting", provider="NPS")
    note = services.fieldnotes.write_note(session.id, "What was said", BODY)
    coding = Coding(domain="reducing_reoffending", provider="NPS", bearing=bearing)
    return services.themes.code_passage(note.id, 0, len(BODY), coding)


@pytest.mark.parametrize(
    ("bearing", "shown"), [("practice_example", True), ("quotation", True), ("barrier", False)]
)
def test_only_what_is_to_be_published_is_checked(
    widget: PassageNames, opened: WorkspaceView, bearing: str, *, shown: bool
) -> None:
    widget.show_passage(a_passage(opened, bearing))
    assert widget.isVisible() is shown
    assert widget.panel.open_words == (["Bo", "Ada"] if shown else [])
    widget.show_passage(None)
    assert not widget.isVisible()


def test_a_passage_is_settled_by_keyboard_and_its_note_keeps_its_words(
    widget: PassageNames, opened: WorkspaceView, qtbot: QtBot
) -> None:
    passage = a_passage(opened, "quotation")
    widget.show_passage(passage)
    with qtbot.waitActive(widget.window()):
        widget.window().activateWindow()
    widget.panel.list.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, CONTROL)
    write("Jolyon")
    press(Qt.Key.Key_Return)
    assert widget.panel.open_words == ["Ada"]
    press_button("Leave it out")
    assert widget.panel.open_words == []
    assert widget.published == "In the report: “Jolyon said nothing, and [name removed] left.”"
    assert opened.services.fieldnotes.note(passage.note).body == BODY


def test_an_example_begins_with_a_passage_as_it_may_be_told(opened: WorkspaceView) -> None:
    passage = a_passage(opened, "practice_example")
    services = opened.services
    services.names.change("passage", passage.id, BODY, "Bo", "Jolyon")
    services.names.blacken("passage", passage.id, BODY, "Ada")
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    page.show_view(EXAMPLES)
    press(Qt.Key.Key_N, CONTROL)
    form = page.examples.form
    assert isinstance(form, ExampleForm)
    go_to("Begin with a passage")
    press(Qt.Key.Key_Down)
    press_button("Propose a name")
    assert form.name.text()
    assert focused() is form.propose
    press_button("Add practice example")
    (example,) = services.examples.practice_examples()
    assert example.text == "Jolyon said nothing, and [name removed] left."
    assert (example.domain, example.provider) == ("reducing_reoffending", "NPS")
    assert services.reporting.unsettled() == []
