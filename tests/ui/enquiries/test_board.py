"""The board and the plan: cards are chosen, carried, dropped and opened."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry
from qi_desktop.ui.fieldnotes.enquiries.card_list import CARRIED, DropPlace
from qi_desktop.ui.fieldnotes.enquiries.page import EnquiriesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, focused, press, press_button, the_page, write

ALT = Qt.KeyboardModifier.AltModifier
MONDAY, TUESDAY = date(2017, 3, 13), date(2017, 3, 14)


@pytest.fixture
def page(opened: WorkspaceView) -> EnquiriesPage:
    page = the_page(opened, "enquiries")
    assert isinstance(page, EnquiriesPage)
    return page


@pytest.fixture
def lines(page: EnquiriesPage) -> list[LineOfEnquiry]:
    opened = [page.services.enquiries.open_line_of_enquiry(f"Question {place}?") for place in (1, 2, 3)]
    page.refresh()
    return opened


def stands(page: EnquiriesPage, line: LineOfEnquiry) -> EnquiryStatus:
    return page.services.enquiries.line_of_enquiry(line.id).status


def put_down(place: DropPlace, key: str) -> None:
    """Let go of a carried card over a part of the page."""
    carried = QMimeData()
    carried.setData(CARRIED, key.encode())
    move, no_key = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.LeftButton
    place.dragEnterEvent(QDragEnterEvent(QPointF(4, 4).toPoint(), move, carried, button, no_key))
    place.dropEvent(QDropEvent(QPointF(4, 4), move, carried, button, no_key))
    QApplication.processEvents()


def test_a_card_is_carried_with_alt_and_an_arrow_and_settled_with_words(
    page: EnquiriesPage, lines: list[LineOfEnquiry]
) -> None:
    press(Qt.Key.Key_PageDown, CONTROL)
    assert page.services.enquiries.remembered_view() == "list"
    press(Qt.Key.Key_PageUp, CONTROL)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right, ALT)
    assert stands(page, lines[1]) is EnquiryStatus.FOLLOWED
    press(Qt.Key.Key_Left, ALT)
    assert stands(page, lines[1]) is EnquiryStatus.OPEN
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert focused().accessibleName() == "What was found"
    write("It is the lists.")
    press_button("Settle")
    assert stands(page, lines[1]) is EnquiryStatus.SETTLED
    assert not page.board.turn.isVisible()
    page.board.choose(lines[0].id, keyboard=True)
    press(Qt.Key.Key_Right)
    assert page.board.chosen() == lines[1].id
    press(Qt.Key.Key_Return)
    assert page.list.chosen() == lines[1].id


def test_a_card_put_down_elsewhere_asks_why_and_keeps_what_was_typed(
    page: EnquiriesPage, lines: list[LineOfEnquiry]
) -> None:
    put_down(page.board.columns[3], lines[0].id)
    write("Half a reason")
    press(Qt.Key.Key_Escape)
    assert stands(page, lines[0]) is EnquiryStatus.OPEN
    put_down(page.board.columns[3], lines[0].id)
    assert page.board.turn.text.toPlainText() == "Half a reason"
    press_button("Drop")
    assert stands(page, lines[0]) is EnquiryStatus.DROPPED
    put_down(page.board.columns[0], lines[0].id)
    assert focused().accessibleName() == "Why it is taken up again"


def test_a_step_moves_by_key_and_mouse_is_ticked_off_and_changed(
    page: EnquiriesPage, lines: list[LineOfEnquiry]
) -> None:
    ada, bo = page.services.inspection.team()[:2]
    step = page.services.enquiries.add_step(lines[0].id, "Managers")
    page.open_subject(step.id)
    assert page.services.enquiries.remembered_view() == "plan"
    cell = next(one for line in page.plan.cells for one in line if (one.person, one.day) == (ada.id, MONDAY))
    put_down(cell, step.id)
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Down, ALT)
    moved = page.services.enquiries.step(step.id)
    assert (moved.person, moved.day) == (bo.id, TUESDAY)
    press(Qt.Key.Key_Space)
    assert page.services.enquiries.step(step.id).done
    press(Qt.Key.Key_Return)
    write(" of the CRC")
    press(Qt.Key.Key_Return)
    assert page.services.enquiries.step(step.id).what == "Managers of the CRC"
    page.person.choose(bo.id)
    page.refresh()
    assert [line[0].person for line in page.plan.cells] == [bo.id]


def test_the_plan_is_printed_and_a_step_leads_to_its_line_or_is_removed(
    page: EnquiriesPage,
    lines: list[LineOfEnquiry],
    opened: WorkspaceView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step = page.services.enquiries.add_step(lines[0].id, "Managers")
    page.open_subject(step.id)

    def choose(*_: object) -> Path:
        return tmp_path / "plan"

    monkeypatch.setattr(opened, "choose_new_file", choose)
    page.plan.printing.click()
    qtbot.waitUntil(lambda: not opened.jobs.running, timeout=30_000)
    assert len(PdfReader(tmp_path / "plan.pdf").pages) == 1
    assert "not encrypted" in opened.toast.text
    page.plan.take_keyboard()
    press(Qt.Key.Key_Return)
    press_button("Open its line of enquiry")
    assert page.list.chosen() == lines[0].id
    page.open_subject(step.id)
    page.plan.take_keyboard()
    press(Qt.Key.Key_Delete)
    assert page.services.enquiries.steps() == []
