"""The week of interviews: arranged, picked up and put down, carried, cleared, its clashes in words."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qi_desktop.sampling.interviewing.model import InterviewSlot
from qi_desktop.ui.sampling.timetable.week_grid import CARRIED
from qi_desktop.ui.sampling.timetable_view import TimetableView
from qi_desktop.ui.workspace import WorkspaceView

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def view(opened: WorkspaceView, qtbot: QtBot) -> TimetableView:
    """The timetable of three inspectors with fifteen or sixteen cases each, nothing arranged."""
    for name in ("Cleo Invented", "Dev Invented"):
        opened.services.inspection.add_team_member(name, "inspector")
    opened.services.allocating.allocate_cases(afresh=True)
    view = TimetableView(opened.services, opened)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.refresh()
    return view


def slots(view: TimetableView) -> list[InterviewSlot]:
    return [one.slot for one in view.grid.records.week.booked]


def arranged(view: TimetableView) -> InterviewSlot:
    """Arrange everything and choose the first interview of the first inspector."""
    view.arrange.click()
    view.inspectors.choose_first()
    slot = slots(view)[0]
    view.grid.choose(slot.sampled_case)
    return slot


def last_hour(view: TimetableView) -> tuple[str, str]:
    """Make the last free hour of the week the current one."""
    records = view.grid.records
    for across in reversed(range(records.columnCount())):
        for down in reversed(range(records.rowCount())):
            cell = records.week.cell(across, down)
            if not cell.booked and not cell.blocked:
                view.grid.setCurrentIndex(records.index(down, across))
                return cell.day, cell.starts
    raise LookupError


def test_everything_is_arranged_at_once_and_each_inspector_sees_their_week(view: TimetableView) -> None:
    assert view.arrange.isVisibleTo(view)
    assert view.waiting.records.rowCount() > 0
    view.arrange.click()
    assert not view.arrange.isVisibleTo(view)
    assert view.waiting.records.rowCount() == 0
    assert sorted(one.title for one in view.inspectors.records.entries) == [
        "Bo Invented",
        "Cleo Invented",
        "Dev Invented",
    ]
    assert len(slots(view)) in {15, 16}
    assert view.clashes.text == ""


def test_an_interview_is_picked_up_and_put_down_with_enter(view: TimetableView) -> None:
    slot = arranged(view)
    QTest.keyClick(view.grid, KEY.Key_Return)
    assert view.grid.in_hand == slot.sampled_case
    day, starts = last_hour(view)
    QTest.keyClick(view.grid, KEY.Key_Return)
    moved = next(one for one in slots(view) if one.sampled_case == slot.sampled_case)
    assert (moved.day, moved.starts) == (day, starts)
    assert view.grid.in_hand == ""
    assert view.grid.slot_here() == moved


def test_esc_leaves_what_was_picked_up_where_it_was(view: TimetableView) -> None:
    slot = arranged(view)
    QTest.keyClick(view.grid, KEY.Key_Space)
    QTest.keyClick(view.grid, KEY.Key_Escape)
    assert view.grid.in_hand == ""
    assert slots(view)[0] == slot
    QTest.keyClick(view.grid, KEY.Key_Return)
    QTest.keyClick(view.grid, KEY.Key_Return)
    assert view.grid.in_hand == ""


def test_alt_and_an_arrow_moves_an_interview_to_the_next_free_hour(view: TimetableView) -> None:
    slot = arranged(view)
    QTest.keyClick(view.grid, KEY.Key_Down, ALT)
    moved = next(one for one in slots(view) if one.sampled_case == slot.sampled_case)
    assert moved.day == slot.day
    assert moved.starts > slot.starts


def test_delete_lets_an_interview_wait_and_it_is_arranged_from_the_list(
    view: TimetableView, opened: WorkspaceView
) -> None:
    slot = arranged(view)
    QTest.keyClick(view.grid, KEY.Key_Delete)
    assert [one.key for one in view.waiting.records.entries] == [slot.sampled_case]
    view.choose(slot.sampled_case)
    QTest.keyClick(view.waiting, KEY.Key_Return)
    assert view.grid.in_hand == slot.sampled_case
    last_hour(view)
    QTest.keyClick(view.grid, KEY.Key_Return)
    assert view.waiting.records.entries == []
    opened.undo()
    view.refresh()
    assert [one.key for one in view.waiting.records.entries] == [slot.sampled_case]


def test_an_interview_is_dropped_on_an_hour_and_back_on_the_list(view: TimetableView) -> None:
    slot = arranged(view)
    day, starts = last_hour(view)
    view.grid.dropEvent(dropped(slot.sampled_case, middle(view)))
    moved = next(one for one in slots(view) if one.sampled_case == slot.sampled_case)
    assert (moved.day, moved.starts) == (day, starts)
    view.waiting.dropEvent(dropped(slot.sampled_case, QPointF(1, 1)))
    assert [one.key for one in view.waiting.records.entries] == [slot.sampled_case]


def middle(view: TimetableView) -> QPointF:
    """Return the middle of the current cell."""
    return QPointF(view.grid.visualRect(view.grid.currentIndex()).center())


def dropped(sampled_case: str, place: QPointF) -> QDropEvent:
    content = QMimeData()
    content.setData(CARRIED, sampled_case.encode())
    # The event does not own what it carries.
    dropped_content.append(content)
    plain = Qt.KeyboardModifier.NoModifier
    return QDropEvent(place, Qt.DropAction.MoveAction, content, Qt.MouseButton.LeftButton, plain)


dropped_content: list[QMimeData] = []


def test_an_hour_that_is_taken_says_so_while_something_is_picked_up_and_refuses_it(
    view: TimetableView, opened: WorkspaceView
) -> None:
    slot = arranged(view)
    other = next(one for one in slots(view) if one.sampled_case != slot.sampled_case)
    QTest.keyClick(view.grid, KEY.Key_Return)
    week = view.grid.records.week
    assert week.blocked[other.day, other.starts] == f"taken by {other.number}"
    view.grid.choose(other.sampled_case)
    QTest.keyClick(view.grid, KEY.Key_Return)
    assert other.number in opened.error.text
    assert slot in slots(view)


def test_two_interviews_at_one_hour_are_shown_with_words(view: TimetableView, opened: WorkspaceView) -> None:
    slot = arranged(view)
    other = next(one for one in slots(view) if one.sampled_case != slot.sampled_case)
    with opened.services.workspace.ledger.entry("take_in_bundle") as entry:
        entry.put("interview_slot", other.id, day=slot.day, starts=slot.starts)
    view.refresh()
    assert "holds both" in view.clashes.text
    assert "clash" in [one.aside for one in view.inspectors.records.entries]
    cell = view.grid.records.cell(view.grid.currentIndex())
    assert cell is not None
    assert "Clash" in cell.spoken()


def test_all_is_arranged_afresh(view: TimetableView) -> None:
    slot = arranged(view)
    last_hour(view)
    view.grid.dropEvent(dropped(slot.sampled_case, middle(view)))
    view.afresh.click()
    view.inspectors.choose_first()
    assert slot in slots(view)


def _said(folder: Path, _caption: str) -> Path:
    return folder


def test_calendars_are_saved_where_the_person_says(
    view: TimetableView, opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arranged(view)
    monkeypatch.setattr(opened, "choose_folder", partial(_said, tmp_path))
    view.calendars.click()
    assert len(list(tmp_path.glob("*.ics"))) == 3
    assert "not encrypted" in opened.toast.text


def test_a_day_off_is_added_for_a_reason_named_where_something_is_arranged_and_removed(
    view: TimetableView, opened: WorkspaceView
) -> None:
    slot = arranged(view)
    days = view.days_off
    assert not days.remove.isVisibleTo(view)
    QTest.keyClick(days.add, KEY.Key_Space)
    form = days.form
    assert form.day.day().isoformat() == opened.services.interviewing.week()[0] == slot.day
    QTest.keyClick(form.reason, KEY.Key_Return)
    assert form.isVisibleTo(view)
    QTest.keyClicks(form.reason, "Training day")
    QTest.keyClick(form.reason, KEY.Key_Return)
    assert not form.isVisibleTo(view)
    assert [(entry.key, entry.detail) for entry in days.list.records.entries] == [(slot.day, "Training day")]
    assert "are arranged on Monday 20 February, a day off (Training day): move them." in view.clashes.text
    booked = next(one for one in view.grid.records.week.booked if one.slot == slot)
    assert booked.status == "bad"
    assert booked.trouble.startswith(f"{slot.number} is arranged on Monday 20 February, a day off")
    later = next(one for one in slots(view) if one.day != slot.day)
    view.grid.choose(later.sampled_case)
    QTest.keyClick(view.grid, KEY.Key_Return)
    assert view.grid.records.week.blocked[slot.day, slot.starts] == "day off"
    QTest.keyClick(view.grid, KEY.Key_Escape)
    days.list.choose(slot.day)
    days.remove.click()
    assert opened.services.interviewing.days_off() == []
    assert view.clashes.text == ""


def test_a_day_that_is_no_working_day_is_refused_in_words(view: TimetableView, opened: WorkspaceView) -> None:
    arranged(view)
    view.days_off.add.click()
    view.days_off.form.day.show_day(date(2017, 2, 25))
    view.days_off.form.reason.setText("A Saturday")
    QTest.keyClick(view.days_off.form.reason, KEY.Key_Return)
    assert "no working day" in opened.error.text
    assert view.days_off.form.isVisibleTo(view)


@pytest.mark.parametrize(("typed", "pages"), [("this", 1), ("all.pdf", 3)])
def test_weeks_are_printed_where_the_person_says(
    view: TimetableView,
    opened: WorkspaceView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    typed: str,
    pages: int,
) -> None:
    def choose(caption: str, name: str, kinds: str) -> Path:
        del caption, name, kinds
        return tmp_path / typed

    arranged(view)
    monkeypatch.setattr(opened, "choose_new_file", choose)
    (view.printing.one if pages == 1 else view.printing.all).click()
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=30_000)
    (written,) = tmp_path.glob("*.pdf")
    assert len(PdfReader(written).pages) == pages
    assert "not encrypted" in opened.toast.text


def test_before_anything_is_allocated_the_timetable_says_what_comes_first(
    empty: WorkspaceView, qtbot: QtBot
) -> None:
    view = TimetableView(empty.services, empty)
    qtbot.addWidget(view)
    view.refresh()
    view.take_keyboard()
    assert not view.arrange.isVisibleTo(view)


def test_the_week_keeps_the_rules_of_models(view: TimetableView, qtmodeltester: ModelTester) -> None:
    arranged(view)
    qtmodeltester.check(view.grid.records)  # pyright: ignore[reportUnknownMemberType]
