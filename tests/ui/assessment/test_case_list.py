"""The case list in the window: beside the form and whole, found, sorted and kept by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qi_desktop.assessment.case_list.model import Sort, Wanted, Whose
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.cases import finder
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, SHIFT, choose, focused, go_to, press, press_button, the_page, write

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def cases(opened: WorkspaceView) -> CasesPage:
    """The Cases page of a lead who allocated every case to somebody else."""
    page = the_page(opened, "cases")
    assert isinstance(page, CasesPage)
    return page


def numbers(page: CasesPage) -> list[str]:
    return [line.number for line in page.list.finder.lines]


def whole_list(page: CasesPage) -> None:
    page.list.table.setFocus()
    press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert page.whole.isVisible()


def test_a_case_is_found_by_typing_beside_the_form(cases: CasesPage) -> None:
    assert len(numbers(cases)) == 46
    cases.list.take_keyboard()
    write("nps 03")
    assert numbers(cases) == ["NPS 03"]
    press(Qt.Key.Key_Return)
    assert cases.list.table.hasFocus()
    press(Qt.Key.Key_Return)
    found = cases.form.found
    assert found is not None
    assert found.number == "NPS 03"


def test_the_whole_list_is_filtered_sorted_and_left_by_keyboard(cases: CasesPage, qtbot: QtBot) -> None:
    whole_list(cases)
    press(Qt.Key.Key_F, CONTROL)
    write("ipswich not started")
    assert 0 < len(numbers(cases)) <= 46
    focused().clear()  # type: ignore[attr-defined]
    assert len(numbers(cases)) == 46
    go_to("Provider")
    choose("NPS")
    press(Qt.Key.Key_Return)
    cases.whole.provider.activated.emit(cases.whole.provider.currentIndex())
    assert {line.provider for line in cases.list.finder.lines} == {"NPS"}
    cases.whole.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert numbers(cases)[0] == "NPS 16"
    cases.whole.table.setFocus()
    cases.whole.table.selectRow(0)
    press(Qt.Key.Key_Return)
    assert cases.columns.isVisible()
    found = cases.form.found
    assert found is not None
    assert found.number == "NPS 16"
    whole_list(cases)
    press(Qt.Key.Key_Escape)
    assert cases.columns.isVisible()


def test_a_view_is_kept_renamed_chosen_by_key_and_dropped(cases: CasesPage) -> None:
    whole_list(cases)
    press(Qt.Key.Key_F, CONTROL)
    write("crc 1")
    press(Qt.Key.Key_D, CONTROL)
    assert focused().accessibleName() == "Name of the view"
    write("Early ones")
    press(Qt.Key.Key_Return)
    kept = cases.services.case_list.views()
    assert [(one.name, one.wanted.text) for one in kept] == [("Early ones", "crc 1")]
    found = numbers(cases)
    press(Qt.Key.Key_2, ALT)
    assert len(numbers(cases)) == 46
    press(Qt.Key.Key_4, ALT)
    assert numbers(cases) == found
    press_button("Rename")
    write("First ones")
    press(Qt.Key.Key_Escape)
    press_button("Rename")
    write("First ones")
    press(Qt.Key.Key_Return)
    assert [one.name for one in cases.services.case_list.views()] == ["First ones"]
    press_button("Drop")
    assert cases.services.case_list.views() == []
    press(Qt.Key.Key_3, ALT)
    assert cases.list.finder.wanted.whose is Whose.WAITING
    assert numbers(cases) == []
    press_button("Show all")
    assert len(numbers(cases)) == 46


def test_what_was_looked_for_last_is_looked_for_again(cases: CasesPage) -> None:
    cases.list.finder.look(Wanted(whose=Whose.ALL, sort=Sort.OFFICE, descending=True, text="crc"))
    again = cases.services.case_list.remembered()
    assert again == Wanted(sort=Sort.OFFICE, descending=True)


def test_an_answer_is_counted_where_the_case_stands(cases: CasesPage, qtbot: QtBot) -> None:
    cases.list.finder.sort_by(Sort.PROGRESS, descending=False)
    order = numbers(cases)
    cases.form.go_to_first_open()
    before = cases.list.line(cases.case)
    assert before is not None
    press(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: cases.list.line(cases.case) != before)
    after = cases.list.line(cases.case)
    assert after is not None
    assert after.answered == before.answered + 1
    assert after.state is AssessmentState.DRAFT
    assert after.touched_at != ""
    assert numbers(cases) == order


def test_a_long_list_is_read_in_slices_and_shown_meanwhile(
    opened: WorkspaceView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "AT_ONCE", 10)
    monkeypatch.setattr("qi_desktop.assessment.case_list.service.SLICE", 4)
    opened.open_page("cases")
    page = opened.current_page()
    assert isinstance(page, CasesPage)
    assert len(numbers(page)) == 4
    page.whole.open()
    assert "Reading" in page.whole.found.text()
    qtbot.waitUntil(lambda: len(numbers(page)) == 46)
    page.list.finder.type("nps")
    qtbot.waitUntil(lambda: len(numbers(page)) == 16)
    QApplication.processEvents()


def test_a_replaced_case_is_not_counted_above_the_list(cases: CasesPage, opened: WorkspaceView) -> None:
    services = opened.services
    fallen = services.sampling.sampled_cases()[0]
    services.replacing.replace_case(fallen.id, "The file went to another area.")
    whole_list(cases)
    assert cases.whole.found.text() == "46 cases"
    assert fallen.number not in numbers(cases)
