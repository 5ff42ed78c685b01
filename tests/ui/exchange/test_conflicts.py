"""Conflicts are looked at, settled, combined and asked about by keyboard, one or many at a time."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from qi_desktop.services import Services, services_of
from qi_desktop.ui.exchange.conflicts.view import ConflictsView
from qi_desktop.ui.exchange.page import ExchangePage
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import a_workspace
from tests.ui.typing_keys import CONTROL, focused, press, the_page, write

QUESTION = "report_prepared"


@pytest.fixture
def other(opened: WorkspaceView, tmp_path: Path) -> Generator[Services]:
    """Another laptop of the same inspection, where Bo works."""
    lead = opened.services
    with a_workspace(tmp_path / "other.qi") as workspace:
        workspace.ledger.take_in([lead.workspace.ledger.outtake().since(lead.workspace.laptop, 0)])
        bo = next(one for one in lead.inspection.team() if one.name == "Bo Invented")
        workspace.sign_in(bo.id)
        yield services_of(workspace)


def come_in(opened: WorkspaceView, other: Services) -> ConflictsView:
    """Let the lead take in what the other wrote, and look at the conflicts."""
    laptop = other.workspace.laptop
    opened.services.workspace.ledger.take_in([other.workspace.ledger.outtake().since(laptop, 0)])
    page = the_page(opened, "exchange")
    assert isinstance(page, ExchangePage)
    page.refresh()
    page.open_subject("conflicts")
    page.conflicts.list.setFocus()
    return page.conflicts


def disagree(opened: WorkspaceView, other: Services, *numbers: str) -> ConflictsView:
    for number in numbers:
        for services, value in ((opened.services, "yes"), (other, "no")):
            case = services.sampling.sampled_case(number).id
            services.assessment.record_answer(case, QUESTION, value)
    return come_in(opened, other)


def said(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if not one.isHidden()}


def test_a_number_keeps_a_value_a_reason_settles_it_and_undo_brings_it_back(
    opened: WorkspaceView, other: Services
) -> None:
    view = disagree(opened, other, "CRC 01", "CRC 02")
    assert view.waiting == 2
    press(Qt.Key.Key_2)
    assert view.panel.reason.hasFocus()
    press(Qt.Key.Key_Return)
    assert "A decision needs a reason." in said(view)
    write("The court file holds it")
    press(Qt.Key.Key_Return)
    assert view.waiting == 1
    assert view.list.hasFocus()
    assert view.panel.matter is not None
    assert view.panel.matter.title == "CRC 02"
    assert (view.panel.reason.text(), view.panel.chosen) == ("", None)
    press(Qt.Key.Key_Z, CONTROL)
    assert view.waiting == 2
    assert opened.toast.text.startswith("Undone: settling a conflict about “Was a report")


def test_tab_goes_through_the_values_before_the_reason(opened: WorkspaceView, other: Services) -> None:
    view = disagree(opened, other, "CRC 01", "CRC 02")
    passed: list[QWidget] = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        passed.append(focused())
    panel = view.panel
    wanted = [
        panel.open_case,
        *(card.button for card in panel.cards),
        panel.reason,
        panel.alike,
        panel.button,
    ]
    assert passed == wanted


def test_nothing_is_settled_before_something_is_chosen(opened: WorkspaceView, other: Services) -> None:
    view = disagree(opened, other, "CRC 01")
    press(Qt.Key.Key_Return)
    write("Because")
    press(Qt.Key.Key_Return)
    assert view.waiting == 1
    assert "Choose first what is kept: press its number." in said(view)


def test_those_that_are_alike_are_settled_with_one_reason_and_undone_as_one(
    opened: WorkspaceView, other: Services
) -> None:
    view = disagree(opened, other, "CRC 01", "CRC 02", "CRC 03")
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_1)
    write("Ada saw the files")
    press(Qt.Key.Key_Return)
    assert (view.waiting, opened.toast.text) == (0, "3 conflicts settled")
    kept = {
        opened.services.assessment.assessment(opened.services.sampling.sampled_case(one).id)
        .answers[QUESTION, None]
        .value
        for one in ("CRC 01", "CRC 02", "CRC 03")
    }
    assert len(kept) == 1
    assert "No conflicts" in said(view)
    opened.undo()
    QApplication.processEvents()
    assert view.waiting == 3


def test_words_are_combined_edited_and_kept(opened: WorkspaceView, other: Services) -> None:
    lead = opened.services
    session = lead.fieldnotes.add_session("interview", "Managers")
    note = lead.fieldnotes.write_note(session.id, "Said", "They rang late. The plan was thin.")
    other.workspace.ledger.take_in([lead.workspace.ledger.outtake().since(lead.workspace.laptop, 0)])
    lead.fieldnotes.revise_note(note.id, "They rang very late. The plan was thin.")
    other.fieldnotes.revise_note(note.id, "They rang late 🙂. The plan was missing.")
    view = come_in(opened, other)
    assert view.panel.combination is not None
    assert view.panel.combination.text() == "They rang very late 🙂. The plan was missing."
    press(Qt.Key.Key_C)
    assert view.panel.chosen == -1
    view.panel.combination.field.appendPlainText("Both told us.")
    write("Both heard it")
    press(Qt.Key.Key_Return)
    assert view.waiting == 0
    assert lead.fieldnotes.note(note.id).body.endswith("missing.\nBoth told us.")


def test_a_question_is_asked_by_keyboard_and_stands_with_its_conflict(
    opened: WorkspaceView, other: Services
) -> None:
    view = disagree(opened, other, "CRC 01")
    press(Qt.Key.Key_A)
    assert view.panel.asking.whom.currentText() == "Bo Invented"
    write("Where did you look?")
    press(Qt.Key.Key_Return, CONTROL)
    (query,) = opened.services.asking.queries()
    assert (query.asked, query.text) == ("Bo Invented", "Where did you look?")
    assert any("No answer has come yet" in one for one in said(view))
    opened.services.workspace.sign_in(query.asked_to)
    view.refresh()
    field = view.questions.fields[query.id]
    assert view.first() is field
    field.setFocus()
    write("In the court's file")
    press(Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Answer"
    press(Qt.Key.Key_Space)
    assert opened.services.asking.query(query.id).answer == "In the court's file"
    assert view.questions.isHidden()


def test_the_list_is_narrowed_by_sort_and_by_person(opened: WorkspaceView, other: Services) -> None:
    for services in (opened.services, other):
        services.themes.add_theme("Housing")
    view = disagree(opened, other, "CRC 01")
    assert [one.title for one in view.list.records.entries] == ["CRC 01", "Theme “Housing”"]
    view.sort.setFocus()
    QTest.keyClicks(view.sort, "Made")
    assert [one.title for one in view.list.records.entries] == ["Theme “Housing”"]
    assert "1 of 2 conflicts shown" in said(view)
    press(Qt.Key.Key_Home)
    view.person.setFocus()
    QTest.keyClicks(view.person, "Ada")
    assert len(view.list.records.entries) == 2


def test_two_stand_ins_for_one_case_are_told_by_number_and_reference(
    opened: WorkspaceView, other: Services
) -> None:
    second = other.replacing.proposals("CRC 07")[1].eligible_case
    first = opened.services.replacing.replace_case("CRC 07", "File missing.")
    other.replacing.replace_case("CRC 07", "File missing.", second.id, "At hand.")
    words = said(come_in(opened, other).panel)
    reference = opened.services.sampling.facts(first).reference
    assert any(one.startswith("CRC 31") and second.reference in one for one in words)
    assert any(one.startswith("CRC 31") and reference in one for one in words)


def test_a_theme_joined_twice_is_told_by_the_names_of_the_themes(
    opened: WorkspaceView, other: Services
) -> None:
    lead = opened.services
    calls, contact, hub = (lead.themes.add_theme(name) for name in ("Calls", "Contact", "Hub"))
    other.workspace.ledger.take_in([lead.workspace.ledger.outtake().since(lead.workspace.laptop, 0)])
    other.themes.join_themes(calls.id, hub.id)
    lead.themes.join_themes(calls.id, contact.id)
    words = said(come_in(opened, other).panel)
    assert {"Theme “Calls”", "The theme it is joined to", "Contact", "Hub"} <= words


def test_a_case_says_what_is_asked_about_it_and_leads_to_its_conflict(
    opened: WorkspaceView, other: Services
) -> None:
    view = disagree(opened, other, "CRC 01", "CRC 02")
    services = opened.services
    case = services.sampling.sampled_case("CRC 02").id
    matter = next(one for one in services.settling.matters() if one.case == case)
    bo = next(one.id for one in services.inspection.team() if one.name == "Bo Invented")
    services.asking.ask(matter, bo, "Where did you look?")
    services.workspace.sign_in(bo)
    opened.open_page("cases", case)
    QApplication.processEvents()
    assert any("Where did you look?" in one for one in said(opened.current_page()))
    opened.open_page("exchange", f"conflicts/{case}")
    QApplication.processEvents()
    assert view.panel.matter is not None
    assert view.panel.matter.case == case
    assert "Ada Invented asks: Where did you look?" in said(view)


def test_wordings_without_overlap_are_combined_all_at_once(opened: WorkspaceView, other: Services) -> None:
    lead = opened.services
    session = lead.fieldnotes.add_session("interview", "Managers").id
    notes = [lead.fieldnotes.write_note(session, one, "He came late. She rang.").id for one in "AB"]
    other.workspace.ledger.take_in([lead.workspace.ledger.outtake().since(lead.workspace.laptop, 0)])
    for note in notes:
        lead.fieldnotes.revise_note(note, "He came very late. She rang.")
        other.fieldnotes.revise_note(note, "He came late. She never rang.")
    view = come_in(opened, other)
    assert view.combine.text() == "Combine the 2 without overlap…"
    view.combine.click()
    QApplication.processEvents()
    assert view.waiting == 0
    assert {lead.fieldnotes.note(one).body for one in notes} == {"He came very late. She never rang."}
