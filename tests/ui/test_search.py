"""One box finds everything and opens it where it stands; one page shows all that was found."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.fieldnotes.searching.model import Wanted
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.search.found import found
from qi_desktop.ui.search.line_list import GONE
from qi_desktop.ui.search.lines import SORTS, Line
from qi_desktop.ui.search.page import SearchPage
from qi_desktop.ui.search.painted import units
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.test_accessibility import nameless, unreachable
from tests.ui.typing_keys import CONTROL, SHIFT, focused, press, the_page, write

BODY = "At first 🙂 all was quiet. Nobody mentioned the heron."


@pytest.fixture
def written(opened: WorkspaceView) -> WorkspaceView:
    """The window over a workspace in which something of each kind speaks of herons."""
    services = opened.services
    session = services.fieldnotes.add_session("meeting", "Managers by the heronry")
    note = services.fieldnotes.write_note(session.id, "Birds", BODY)
    theme = services.themes.add_theme("Heron watching")
    services.themes.code_passage(note.id, 0, 6, Coding(theme=theme.id))
    services.enquiries.open_line_of_enquiry("Who saw the heron?")
    services.recommending.add_recommendation("CRC", "look out for the heron")
    services.findings.record_finding("protecting_public", "CRC", "poor", "The heron was missed.")
    services.findings.add_factor("protecting_public/CRC", "barrier", "No heron in sight.")
    services.examples.add_practice_example("protecting_public", "CRC", "good", "Anselm", "He fed a heron.")
    services.searching.catch_up()
    return opened


def lines(written: WorkspaceView, text: str) -> list[Line]:
    return [made() or GONE for made in found(written.services, text).lines]


def the_search(written: WorkspaceView) -> SearchPage:
    page = written.current_page()
    assert isinstance(page, SearchPage)
    return page


def test_every_kind_of_thing_is_found(written: WorkspaceView) -> None:
    results = {f"{line.title} {line.detail}".strip() for line in lines(written, "heron")}
    for words in ("Managers by the heronry", "Heron watching", "Who saw the heron?", "No heron in sight."):
        assert any(words in result for result in results)


def test_questions_pages_and_cases_are_found_by_their_words_and_numbers(written: WorkspaceView) -> None:
    assert "counts" in {line.page for line in lines(written, "risk to children")}
    assert lines(written, "nps 03")[0].title == "NPS 03"
    assert lines(written, "enq")[0].page == "enquiries"
    assert len(lines(written, "")) == 9


def test_every_sort_has_its_words_picture_and_page() -> None:
    icons = {path.stem for path in (Path(__file__).parents[2] / "resources" / "icons").glob("*.svg")}
    assert {sort.picture for sort in SORTS.values()} <= icons


@pytest.mark.parametrize(
    "text", ["birds heron", "who saw the heron", "watching", "look out for", "fed", "missed"]
)
def test_what_is_found_opens_on_its_page(written: WorkspaceView, text: str) -> None:
    line = lines(written, text)[0]
    written.open_page(line.page, line.subject)
    assert written.current_page().key == line.page


def test_an_answer_opens_at_its_question(written: WorkspaceView) -> None:
    services = written.services
    case = services.sampling.sampled_cases()[3]
    services.assessment.record_answer(
        case.id, "pp_assess_overall", "done_weak", reason="No quagga in the plan."
    )
    services.searching.catch_up()
    line = lines(written, "quagga")[0]
    assert line.subject == f"{case.id}#pp_assess_overall"
    assert case.number in line.aside
    written.open_page(line.page, line.subject)
    page = written.current_page()
    assert isinstance(page, CasesPage)
    assert page.case == case.id
    assert page.form.current is not None
    assert page.form.current.question.name == "pp_assess_overall"


def test_of_a_case_assessed_blind_nothing_is_found(written: WorkspaceView) -> None:
    services = written.services
    lead = services.workspace.person
    other = services.inspection.add_team_member("Cy Invented", "quality_lead").id
    case = services.sampling.sampled_cases()[0].id
    services.assessment.record_answer(case, "pp_assess_overall", "done_weak", reason="No quagga in the plan.")
    services.second.choose_for_second(case, other)
    services.searching.catch_up()
    assert services.searching.find(Wanted("quagga")).total == 1
    services.workspace.sign_in(other)
    assert services.searching.find(Wanted("quagga")).total == 0
    services.second.answering(case).record("pp_assess_overall", "not_done", reason="No okapi either.")
    services.searching.catch_up()
    assert services.searching.find(Wanted("okapi")).total == 1
    services.workspace.sign_in(lead)
    assert services.searching.find(Wanted("okapi")).total == 0


def test_a_capture_and_a_key_fact_open_where_they_lie(written: WorkspaceView) -> None:
    written.services.capturing.capture("thought", "Ask about the quagga")
    written.services.front_matter.add_key_fact("17", "quaggas seen", "A count")
    written.services.searching.catch_up()
    for line in lines(written, "quagga"):
        written.open_page(line.page, line.subject)
        assert written.current_page().key == line.page


def test_ctrl_k_finds_a_note_and_enter_opens_it(written: WorkspaceView) -> None:
    the_page(written, "inspection")
    press(Qt.Key.Key_K, CONTROL)
    write("nobody mentioned")
    line = written.bar.search.list.records.line(0)
    assert line is not None
    assert line.subject.endswith(f"@{BODY.index('Nobody')}")
    press(Qt.Key.Key_Return)
    assert written.current_page().key == "notes"


def test_the_box_leads_to_every_result_with_the_same_words(written: WorkspaceView) -> None:
    the_page(written, "inspection")
    press(Qt.Key.Key_K, CONTROL)
    write("heron")
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    page = the_search(written)
    assert page.field.text() == "heron"
    assert page.list.records.rowCount() > 6
    assert not any(button.isChecked() for button in written.rail.buttons.values())


def test_results_are_narrowed_previewed_and_opened_by_keyboard(written: WorkspaceView) -> None:
    the_page(written, "inspection")
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    write("heron")
    page = the_search(written)
    notes = next(one for one in page.narrowing.groups.buttons() if one.text() == "Notes 1")
    notes.setFocus()
    press(Qt.Key.Key_Space)
    assert page.list.records.rowCount() == 1
    assert page.preview.text.toPlainText() == BODY
    page.field.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is page.list
    press(Qt.Key.Key_Up)
    assert focused() is page.field
    press(Qt.Key.Key_Return)
    assert written.current_page().key == "notes"
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert the_search(written).field.text() == "heron"


def test_a_day_that_cannot_be_read_is_said_and_what_narrows_can_be_cleared(written: WorkspaceView) -> None:
    written.open_page("search", "heron")
    page = the_search(written)
    every = page.list.records.rowCount()
    page.narrowing.since.setText("1 Jan 2060")
    assert page.list.records.rowCount() == 0
    page.narrowing.since.setText("soon")
    assert "no day yet" in page.said.text()
    page.narrowing.clear.click()
    assert page.list.records.rowCount() == every


def test_an_empty_search_says_what_to_do(written: WorkspaceView) -> None:
    written.open_page("search")
    page = the_search(written)
    page.field.setText("nosuchword")
    assert page.said.text().startswith("Nothing found for: nosuchword")
    page.field.setText("NOT heron")
    assert "should be there" in page.said.text()


def test_what_was_just_written_is_found_without_a_wait(written: WorkspaceView, qtbot: QtBot) -> None:
    written.open_page("search", "kingfisher")
    page = the_search(written)
    written.services.fieldnotes.write_note("", "New", "A kingfisher.")
    qtbot.waitUntil(lambda: page.list.records.rowCount() == 1, timeout=5_000)


def test_every_control_of_the_search_is_named_and_reached(written: WorkspaceView) -> None:
    written.open_page("search", "heron")
    page = the_search(written)
    assert nameless(page) == []
    assert unreachable(page) == []


def test_marks_are_counted_as_the_screen_counts() -> None:
    assert units("🙂🙂a", 2) == 4
