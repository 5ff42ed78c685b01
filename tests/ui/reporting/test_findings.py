"""A finding is judged and written, with its enablers and barriers, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qi_desktop.reporting.model import finding_id
from qi_desktop.ui.reporting.findings.grid_view import GridView
from qi_desktop.ui.reporting.findings.page import EXAMPLES, RECOMMENDATIONS, FindingsPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, choose, focused, go_to, press, press_button, the_page, write

CELL = "protecting_public/CRC"


@pytest.fixture
def page(opened: WorkspaceView) -> FindingsPage:
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    return page


def test_a_cell_is_judged_and_written_by_keyboard(page: FindingsPage) -> None:
    services = page.services
    page.grid.cells[CELL].setFocus()
    press(Qt.Key.Key_Space)
    assert focused().accessibleName() == "Judgement"
    choose("Poor")
    press(Qt.Key.Key_Return)
    go_to("Summary")
    write("Plans were late.")
    press_button("Add a barrier")
    write("Too many cases.")
    press_button("Add")
    finding = services.findings.finding("protecting_public", "CRC")
    assert (finding.judgement, finding.summary) == ("poor", "Plans were late.")
    assert [(one.bearing.value, one.text) for one in services.findings.factors(CELL)] == [
        ("barrier", "Too many cases.")
    ]


def test_no_enablers_identified_is_ticked_and_taken_back(page: FindingsPage) -> None:
    page.editor.enablers.none.setFocus()
    press(Qt.Key.Key_Space)
    assert page.services.findings.finding("protecting_public", "CRC").enablers_none
    page.refresh()
    assert not page.editor.enablers.add.isEnabled()
    press(Qt.Key.Key_Space)
    assert not page.services.findings.finding("protecting_public", "CRC").enablers_none


def test_a_barrier_is_reworded_and_removed(page: FindingsPage) -> None:
    services = page.services
    services.findings.add_factor(CELL, "barrier", "Too many cases.")
    page.refresh()
    page.editor.barriers.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_A, CONTROL)
    write("Far too many cases.")
    press_button("Keep")
    page.refresh()
    assert [one.text for one in services.findings.factors(CELL)] == ["Far too many cases."]
    page.editor.barriers.list.setFocus()
    press(Qt.Key.Key_Return)
    press_button("Remove")
    assert services.findings.factors(CELL) == []


def test_a_recommendation_is_added_and_reworded_by_keyboard(page: FindingsPage) -> None:
    services = page.services
    page.show_view(RECOMMENDATIONS)
    press(Qt.Key.Key_N, CONTROL)
    choose("NPS")
    go_to("What should be done")
    write("give officers time")
    press_button("Add recommendation")
    (one,) = services.recommending.recommendations()
    assert (one.number, one.addressee, one.text) == (1, "NPS", "give officers time")
    page.recommendations.editor.text.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    write(" to plan")
    page.leave()
    assert services.recommending.recommendations()[0].text == "give officers time to plan"


def test_a_practice_example_is_added_by_keyboard(page: FindingsPage) -> None:
    page.show_view(EXAMPLES)
    press(Qt.Key.Key_N, CONTROL)
    choose("Poor")
    go_to("Changed name")
    write("Anselm")
    go_to("What happened")
    write("Nobody asked.")
    press_button("Add practice example")
    (example,) = page.services.examples.practice_examples()
    assert (example.quality.value, example.changed_name, example.text) == ("poor", "Anselm", "Nobody asked.")


def test_an_example_without_a_changed_name_is_not_added(page: FindingsPage) -> None:
    page.show_view(EXAMPLES)
    press(Qt.Key.Key_N, CONTROL)
    press_button("Add practice example")
    assert page.services.examples.practice_examples() == []
    assert focused().accessibleName() == "Changed name"


def test_what_a_finding_rests_on_is_found_tied_put_in_order_opened_and_untied(page: FindingsPage) -> None:
    services, panel = page.services, page.editor.support
    note = services.fieldnotes.write_note("", "What was seen", "The heron waits.")
    case = services.sampling.sampled_cases()[3]
    press_button("Tie something to this finding")
    for place, letters in ((4, "seen"), (3, case.number)):
        panel.picker.kinds.buttons()[place].click()
        panel.picker.letters.setFocus()
        press(Qt.Key.Key_A, CONTROL)
        write(letters)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    page.refresh()
    assert [entry.title for entry in panel.list.records.entries] == ["What was seen", case.number]
    panel.list.setFocus()
    panel.list.choose(panel.ties[1].support.id)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page.refresh()
    assert [tie.support.source for tie in services.support.of(CELL)] == [case.id, note.id]
    press(Qt.Key.Key_Delete)
    page.refresh()
    assert [tie.support.source for tie in services.support.of(CELL)] == [note.id]
    services.workspace.ledger.undo()
    assert len(services.support.of(CELL)) == 2


def test_a_figure_typed_into_the_summary_that_no_count_says_is_pointed_out(
    page: FindingsPage, qtbot: QtBot
) -> None:
    case = page.services.sampling.sampled_cases()[0]
    page.services.assessment.record_answer(case.id, "pp_assess_overall", "sufficient")
    summary = "It was good in 1 of 1 case, and in 12 of 29 others."
    page.services.findings.record_finding("protecting_public", "CRC", "poor", summary)
    page.refresh()
    qtbot.waitUntil(lambda: page.editor.support.is_counted, timeout=20_000)
    page.refresh()
    assert page.editor.figures.text == "No count of this domain says “12 of 29”."
    barrier = page.services.findings.add_factor(CELL, "barrier", "Plans came late in 3 of 4 cases.")
    page.refresh()
    form = page.editor.barriers.form
    page.editor.barriers.edit(barrier)
    qtbot.waitUntil(lambda: form.support.is_counted, timeout=20_000)
    form.look_again()
    assert form.figures.text == "No count of this domain says “3 of 4”."


def test_barriers_are_put_in_order_and_tied_to_what_they_rest_on(page: FindingsPage) -> None:
    services, panel = page.services, page.editor.barriers
    first, second = (
        services.findings.add_factor(CELL, "barrier", text) for text in ("Few staff.", "No room.")
    )
    page.refresh()
    panel.list.setFocus()
    panel.list.choose(second)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in services.findings.factors(CELL)] == [second, first]
    services.support.add("factor", second, "case", services.sampling.sampled_cases()[0].id)
    page.refresh()
    assert [one.detail for one in panel.list.records.entries] == [
        "Rests on 1 thing",
        "Not tied to anything yet",
    ]
    press(Qt.Key.Key_Return)
    assert len(panel.form.support.list.records.entries) == 1


def test_a_judgement_that_differs_from_the_counts_takes_a_reason(opened: WorkspaceView, qtbot: QtBot) -> None:
    services = opened.services
    services.findings.choose_framework("four-ratings-2023")
    case = next(one for one in services.sampling.sampled_cases() if one.provider == "CRC")
    services.assessment.record_answer(case.id, "pp_assess_overall", "sufficient")
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    proposal = next(one for one in services.findings.proposals() if one.judgement)
    page.open_subject(finding_id(proposal.domain, proposal.provider))
    cell = page.grid.cells[finding_id(proposal.domain, proposal.provider)]
    qtbot.waitUntil(lambda: proposal.judgement in cell.proposal.text(), timeout=20_000)
    judging = page.editor.judging
    judging.judgement.setFocus()
    choose("Inadequate")
    press(Qt.Key.Key_Return)
    assert services.findings.finding(proposal.domain, proposal.provider).judgement == ""
    assert focused().accessibleName() == "Why it differs from the counts"
    press_button("Keep the judgement")
    assert services.findings.finding(proposal.domain, proposal.provider).judgement == ""
    judging.reason.setFocus()
    write("One case is too few.")
    press_button("Keep the judgement")
    kept = services.findings.finding(proposal.domain, proposal.provider)
    assert (kept.judgement, kept.proposed) == ("inadequate", proposal.judgement)
    assert kept.overruled_reason == "One case is too few."


def test_cells_stand_one_below_the_other_where_they_would_be_too_narrow(
    page: FindingsPage, qtbot: QtBot
) -> None:
    grid = GridView(page.services, lambda _finding: None)
    qtbot.addWidget(grid)
    first, second = list(grid.cells.values())[:2]
    for width, below in ((900, False), (320, True), (900, False)):
        grid.resize(width, 600)
        grid.show()
        qtbot.waitUntil(lambda below=below: (second.y() > first.y()) is below)
        assert (second.x() > first.x()) is not below
        assert first.provider.isVisible() is below
