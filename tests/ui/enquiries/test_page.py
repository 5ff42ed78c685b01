"""A line of enquiry is opened, evidenced, settled, dropped and reopened by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qi_desktop.fieldnotes.enquiries.model import OpenedFrom, Origin, Weighs
from qi_desktop.fieldnotes.model import Coding, EnquiryStatus, LineOfEnquiry
from qi_desktop.ui.fieldnotes.enquiries.page import EnquiriesPage
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, the_page, write


@pytest.fixture
def page(opened: WorkspaceView) -> EnquiriesPage:
    page = the_page(opened, "enquiries")
    assert isinstance(page, EnquiriesPage)
    return page


@pytest.fixture
def line(page: EnquiriesPage) -> LineOfEnquiry:
    line = page.services.enquiries.open_line_of_enquiry("Why?")
    page.open_subject(line.id)
    return line


def test_a_line_of_enquiry_is_opened_and_settled_by_keyboard(page: EnquiriesPage) -> None:
    press(Qt.Key.Key_N, CONTROL)
    assert focused().accessibleName() == "Question"
    write("Why are plans late?")
    go_to("Why it is opened")
    write("Week one")
    press_button("Open the line of enquiry")
    (line,) = page.services.enquiries.lines_of_enquiry()
    assert (line.question, line.opened_because, line.status) == (
        "Why are plans late?",
        "Week one",
        EnquiryStatus.OPEN,
    )
    assert page.list.chosen() == line.id

    go_to("What was found, or why it is given up")
    write("Lists are too long.")
    press_button("Settle")
    settled = page.services.enquiries.line_of_enquiry(line.id)
    assert (settled.status, settled.conclusion) == (EnquiryStatus.SETTLED, "Lists are too long.")

    go_to("Why it is taken up again")
    write("One list was missing.")
    press_button("Reopen")
    assert page.services.enquiries.line_of_enquiry(line.id).status is EnquiryStatus.FOLLOWED


def test_a_passage_comes_in_by_itself_is_weighed_with_a_key_and_opens_its_note(
    page: EnquiriesPage, line: LineOfEnquiry, opened: WorkspaceView
) -> None:
    fieldnotes = page.services.fieldnotes
    session = fieldnotes.add_session("meeting", "Managers")
    note = fieldnotes.write_note(session.id, "Said", "First this. Then that.")
    page.services.themes.code_passage(note.id, 12, 21, Coding(line_of_enquiry=line.id))
    page.refresh()
    evidence = page.list.line.evidence
    evidence.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F)
    assert [one.weighs for one in page.services.enquiries.evidence(line.id)] == [Weighs.FOR]
    press(Qt.Key.Key_Return)
    assert opened.current_page().key == "notes"


def test_a_line_opened_from_a_passage_has_it_as_evidence(page: EnquiriesPage, opened: WorkspaceView) -> None:
    fieldnotes, enquiries = page.services.fieldnotes, page.services.enquiries
    session = fieldnotes.add_session("meeting", "Managers")
    note = fieldnotes.write_note(session.id, "Said", "First this. Then that.")
    passage = page.services.themes.code_passage(note.id, 12, 21, Coding())
    opened.open_page("enquiries", Origin(OpenedFrom.PASSAGE, passage.id).address)
    write("Why then?")
    press_button("Open the line of enquiry")
    (line,) = enquiries.lines_of_enquiry()
    assert [one.subject for one in enquiries.evidence(line.id)] == [passage.id]
    fieldnotes.link_session(session.id, "enquiry", line.id)
    page.refresh()
    assert [one.title for one in page.list.line.sessions.list.records.entries] == ["Managers"]
    page.services.fieldnotes.unlink_session(session.id, "enquiry", line.id)
    page.services.workspace.ledger.undo()
    page.services.workspace.ledger.undo()
    page.services.workspace.ledger.undo()
    assert enquiries.lines_of_enquiry() == []
    assert page.services.themes.passage(passage.id).coding.line_of_enquiry == ""


def test_a_remark_and_a_case_are_added_as_evidence_and_removed(
    page: EnquiriesPage, line: LineOfEnquiry
) -> None:
    press_button("Add evidence")
    go_to("What it says")
    write("The list on the wall was old")
    go_to("It speaks")
    choose("Against")
    press_button("Add")
    (remark,) = page.services.enquiries.evidence(line.id)
    assert (remark.text, remark.weighs) == ("The list on the wall was old", Weighs.AGAINST)
    page.list.line.evidence.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert page.services.enquiries.evidence(line.id) == []
    press_button("Add evidence")
    press(Qt.Key.Key_Down)
    press_button("Add")
    (case,) = page.services.enquiries.evidence(line.id)
    assert page.services.sampling.sampled_case(case.subject).number == "CRC 01"


def test_a_step_is_added_ticked_off_and_changed(page: EnquiriesPage, line: LineOfEnquiry) -> None:
    press_button("Add a step")
    assert focused().accessibleName() == "What is to be done"
    write("Ask the managers")
    go_to("Hour")
    write("dawn")
    press(Qt.Key.Key_Return)
    assert "Write an hour like 9:30." in focused().accessibleDescription()
    press(Qt.Key.Key_A, CONTROL)
    write("9.30")
    press(Qt.Key.Key_Return)
    (step,) = page.services.enquiries.steps(line.id)
    assert (step.what, step.starts, step.person) == ("Ask the managers", "09:30", line.inspector)
    page.list.line.steps.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert page.services.enquiries.step(step.id).done
    press(Qt.Key.Key_Return)
    write(" twice")
    press(Qt.Key.Key_Return)
    assert page.services.enquiries.step(step.id).what == "Ask the managers twice"


def test_a_line_is_opened_from_a_case_and_says_so(page: EnquiriesPage, opened: WorkspaceView) -> None:
    case = page.services.sampling.sampled_cases()[2]
    opened.open_page("cases", case.id)
    QApplication.processEvents()
    next(one for one in opened.current_page().findChildren(Button) if one.text() == "Enquiry…").click()
    write("Why was it not planned?")
    press_button("Open the line of enquiry")
    (line,) = page.services.enquiries.lines_of_enquiry()
    assert page.services.enquiries.origin(line) == Origin(OpenedFrom.CASE, case.id)
    page.list.line.origin.click()
    assert opened.current_page().key == "cases"


def test_dropping_needs_a_reason_and_keeps_the_half_of_one(page: EnquiriesPage, line: LineOfEnquiry) -> None:
    page.services.workspace.drafts.keep("line_of_enquiry", line.id, "conclusion", "Half a sentence")
    other = page.services.enquiries.open_line_of_enquiry("And how?")
    page.open_subject(other.id)
    assert page.list.line.turn.text.toPlainText() == ""
    page.list.line.turn.drop.setFocus()
    press(Qt.Key.Key_Space)
    assert page.services.enquiries.line_of_enquiry(other.id).status is EnquiryStatus.OPEN
    assert "Say why it is given up." in focused().accessibleDescription()
    page.open_subject(line.id)
    assert page.list.line.turn.text.toPlainText() == "Half a sentence"
    press_button("Drop")
    assert page.services.enquiries.line_of_enquiry(line.id).status is EnquiryStatus.DROPPED


def test_a_line_gets_other_words_and_another_follower(page: EnquiriesPage, line: LineOfEnquiry) -> None:
    press(Qt.Key.Key_E, CONTROL)
    assert page.form.question.toPlainText() == "Why?"
    press(Qt.Key.Key_A, CONTROL)
    write("Why so late?")
    press_button("Keep the changes")
    press(Qt.Key.Key_E, CONTROL)
    write(" Nonsense")
    press(Qt.Key.Key_Escape)
    assert page.services.enquiries.line_of_enquiry(line.id).question == "Why so late?"
    press(Qt.Key.Key_E, CONTROL)
    assert page.form.question.toPlainText() == "Why so late?"
    press(Qt.Key.Key_Escape)
    go_to("Who follows it")
    choose("Bo")
    press_button("Follow it")
    followed = page.services.enquiries.line_of_enquiry(line.id)
    assert page.services.inspection.member(followed.inspector).name == "Bo Invented"
    assert followed.status is EnquiryStatus.FOLLOWED


def test_a_count_is_added_to_an_open_line_or_left_where_it_is(
    page: EnquiriesPage, line: LineOfEnquiry, opened: WorkspaceView
) -> None:
    address = Origin.of_count("pp_assess_children", "CRC").address
    opened.open_page("counts", "pp_assess_children")
    press_button("Open a line of enquiry")
    press_button("Add it there")
    (one,) = page.services.enquiries.evidence(line.id)
    assert one.subject.startswith("pp_assess_children/")
    assert page.list.chosen() == line.id
    opened.open_page("enquiries", address)
    press(Qt.Key.Key_Escape)
    assert opened.current_page().key == "counts"
    assert page.services.enquiries.lines_of_enquiry() == [line]
