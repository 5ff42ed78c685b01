"""One box finds everything and opens it where it stands."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.ui.search.found import Found, found
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, press, the_page, write


@pytest.fixture
def written(opened: WorkspaceView) -> WorkspaceView:
    """The window over a workspace in which something of each kind speaks of herons."""
    services = opened.services
    session = services.fieldnotes.add_session("meeting", "Managers by the heronry")
    note = services.fieldnotes.write_note(session.id, "Birds", "Nobody mentioned the heron.")
    theme = services.themes.add_theme("Heron watching")
    services.themes.code_passage(note.id, 0, 6, Coding(theme=theme.id))
    services.enquiries.open_line_of_enquiry("Who saw the heron?")
    services.reporting.add_recommendation("CRC", "look out for the heron")
    services.reporting.record_finding("protecting_public", "CRC", "poor", "The heron was missed.")
    services.reporting.add_factor("protecting_public/CRC", "barrier", "No heron in sight.")
    services.reporting.add_practice_example("protecting_public", "CRC", "good", "Anselm", "He fed a heron.")
    return opened


def details(results: list[Found]) -> dict[str, tuple[str, str]]:
    return {one.title: (one.page, one.subject) for one in results}


def test_every_kind_of_thing_is_found(written: WorkspaceView) -> None:
    results = details(found(written.services, "heron"))
    assert {
        "Managers by the heronry",
        "Birds",
        "Heron watching",
        "Who saw the heron?",
        "look out for the heron",
        "The heron was missed.",
        "No heron in sight.",
        "He fed a heron.",
    } <= set(results)


def test_questions_and_cases_are_found_by_their_words_and_numbers(written: WorkspaceView) -> None:
    by_page = {one.page for one in found(written.services, "risk to children")}
    assert "counts" in by_page
    assert found(written.services, "nps 03")[0].title == "NPS 03"


@pytest.mark.parametrize(
    "words",
    ["Birds", "Who saw the heron?", "look out for the heron", "He fed a heron.", "The heron was missed."],
)
def test_what_is_found_opens_on_its_page(written: WorkspaceView, words: str) -> None:
    (one,) = [each for each in found(written.services, words) if each.title == words]
    written.open_page(one.page, one.subject)
    assert written.current_page().key == one.page


def test_ctrl_k_finds_a_note_and_enter_opens_it(written: WorkspaceView) -> None:
    the_page(written, "inspection")
    press(Qt.Key.Key_K, CONTROL)
    write("nobody mentioned")
    written.bar.search.search()
    press(Qt.Key.Key_Return)
    page = written.current_page()
    assert page.key == "notes"
    assert page.session.note.field.toPlainText() == "Nobody mentioned the heron."  # type: ignore[attr-defined]
