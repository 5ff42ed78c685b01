"""Allocation and timetable on their page: each act is read once, whoever asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.sampling.sample_desk import SampleDesk

ALT = Qt.KeyboardModifier.AltModifier


def share_out(desk: SampleDesk) -> None:
    """Share the cases out among several inspectors, whom the lead has added."""
    services = desk.services
    reviewer = services.workspace.person
    services.workspace.sign_in(next(one.id for one in services.inspection.team() if one.role == "lead"))
    for name in ("Cleo Invented", "Dev Invented"):
        services.inspection.add_team_member(name, "inspector")
    services.workspace.sign_in(reviewer)
    services.allocating.allocate_cases()


def test_an_interview_moved_is_read_once_by_view_and_page_together(approved: SampleDesk) -> None:
    services, view = approved.services, approved.page.sample.timetable
    share_out(approved)
    services.interviewing.propose_timetable()
    approved.page.sample.show_view("timetable")
    approved.settle()
    slot = view.grid.records.week.booked[0].slot
    view.grid.choose(slot.sampled_case)
    shown = QSignalSpy(view.grid.records.dataChanged)
    QTest.keyClick(view.grid, Qt.Key.Key_Down, ALT)
    approved.settle()
    assert shown.count() == 1
    assert view.grid.slot_here() != slot
    services.interviewing.clear_slot(slot.sampled_case)
    approved.settle()
    assert shown.count() == 2
    assert [entry.key for entry in view.waiting.records.entries] == [slot.sampled_case]


def test_a_case_given_away_is_read_once_by_view_and_page_together(approved: SampleDesk) -> None:
    services, view = approved.services, approved.page.sample.allocation
    share_out(approved)
    approved.page.sample.show_view("allocation")
    approved.settle()
    case = services.sampling.sampled_cases()[0]
    inspectors = [one.id for one in services.inspection.team() if one.role == "inspector"]
    other = next(one for one in inspectors if one != case.inspector)
    read = QSignalSpy(view.rows[0].cards.records.modelReset)
    view.give(case.id, other)
    approved.settle()
    assert read.count() == 1
    assert services.sampling.sampled_case(case.id).inspector == other
    approved.view.undo()
    approved.settle()
    assert read.count() == 2
